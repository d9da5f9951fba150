/** Verbs of somebody: no report, plan, lamp or system does so. */
const VERBS = new Set(
  `acknowledge adjudicate adopt advise allocate allot announce answer appoint approve arrange ask assemble assess assign assist
  attend audit authorize bear brief bring call carry certify chair check choose circulate collaborate collect commission communicate compile
  complete conduct confer confirm consider consult contact convene cooperate coordinate correct decide declare delegate delete deliver
  deny deposit designate destroy direct disburse discuss dismiss dispose disseminate distribute draft draw elect employ endeavor endorse
  enforce engage ensure enter examine execute exercise file follow forward furnish grant hear hire hold host impose inform inspect instruct interview
  investigate invite issue keep lead levy liaise look maintain make manage mediate meet monitor name negotiate nominate notify obtain
  obey observe order organize oversee pay perform permit post prepare preserve preside procure prohibit promulgate propose prosecute publish purchase
  recommend reconsider record recover recuse refer refrain refuse register reject release remedy remit remove renew reply report request require
  resolve respond retain return review revise revoke rule schedule scrutinize search seek seize select send serve set share sign solicit stop strive
  submit supervise suspend take tell terminate test train transfer transmit treat undertake update uphold use verify visit vote waive
  withdraw withhold work write appear sue settle discipline tabulate canvass sweep patrol prioritize facilitate promote encourage`
    .split(/\s+/)
    .filter((verb) => verb !== ''),
);

/** What follows a modal begins with one of them, adverbs and asides aside. */
export const actsAsSomebody = (predicate: string): boolean => {
  const words = predicate.replace(/^(?:,[^,]{1,160},|\s)+/, '').split(/[\s,;:.]+/, LONGEST);
  const verb = words.find((word) => !ADVERB.test(word));
  return verb !== undefined && VERBS.has(verb.replace(/ise$/, 'ize'));
};
const LONGEST = 5;
const ADVERB =
  /^(?:not|also|then|first|further|thereafter|forthwith|once|annually|only|each|jointly|either|both|again|never|always|(?!(?:apply|comply|rely|reply|supply|multiply)$)[a-z]+ly|)$/;
