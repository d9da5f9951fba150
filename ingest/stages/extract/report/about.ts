/** What a side is taken on: the object of the verb in its own words, where that is not the text of which the report tells. */
import { TEXT, UNDOES } from './stance-words.ts';

const LEADS = String.raw`(?:(?:["“]?(?:to|of|for|about|over|with|against|behind|on|at|toward|towards|by|in) )?)`;
/** Where the object ends: at what goes on to tell how, when, why or of whom else. */
const ENDS =
  /(?<!\bU)(?<!\bU\.S)\.(?!\d)|[,;:“”"—]| (?:[–-] |(?:that|which|who|because|since|if|unless|when|while|as|whether|but|though|although|saying|arguing|calling|citing|warning|adding|urging|noting|despite|during|after|before|until|instead|rather than|including|such as)\b|and (?:said|says|called|urged|asked|wants?|wanted|has|have|is|was|would|will|vowed|argued|warned|[a-z]+(?:ed|s) (?:the|it|that|to|for)\b)|in (?:an? )?(?:[a-z]+ )?(?:letters?|statements?|posts?|interviews?|speech|e-?mail|comments?|testimony|op-ed|filing|memo|brief|remarks)\b|at an? |for (?:weeks|months|years|days|now|good)\b|in (?:strong|harsh|blunt|plain|public|private|principle)\b|without |through |from |in part\b|to (?:\d|the tune)|on (?:\p{Lu}|Capitol)|last (?:week|month|year|fall|summer|spring|winter)\b|this (?:week|month|year)\b|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b)/u;
/** The text itself, by whatever it is called: "it", "the draft order", "the president's proposal". */
const IS_THE_TEXT =
  /^(?:it|this|that|them|these|those|him|her|us|(?:(?:the|this|that|its|such an?|his|her|their|an?|[\p{L}.]+(?: [\p{L}.]+)?[’']s) (?:[a-z-]+ ){0,2}?)?(?:order|EO|draft|rule|bill|measure|directive|proclamation|memorandum|memo|mandate|text|legislation|idea|effort|act)s?(?: (?:itself|as (?:drafted|written|proposed)|in its (?:present|current) form))?)$/u;
/** What happened to it, of which a side is taken: "called the delay a gift", "is relieved by its withdrawal". */
const WHAT_HAPPENED =
  /(?<![\p{L}])(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er) (?:(?!(?:the|this|its|his|her|an?)\b)[a-z-]+ )?(?:delay|deferral|postponement|suspension|pause|withdrawal|shelving|tabling|rescission|cancellation|reversal|retreat|about-face|U-turn|climbdown|reprieve|demise)(?![\p{L}])/u;
const NAMES_THE_TEXT = new RegExp(`(?<![\\p{L}])(?:${TEXT}|[Ii]t)(?![\\p{L}])`, 'u');
const FEELS =
  /(?<![\p{L}])(?:disappoint(?:ed|ment)|heartbroken|crushed|devastated|dejected|dismayed|saddened|crestfallen|downcast|frustrated|let down|furious|livid|fuming|seething|incensed|irate|outraged|relieved|relief|jubilant|ecstatic|elated|overjoyed|heartened|encouraged|thrilled)(?![\p{L}])/u;
/** What stands for its being put off, where nothing else is named. */
const THE_DELAY = 'the delay';

/** Of a side of which the words name no object: what happened to the text, where they speak of that and not of the text. */
export const happenedIn = (words: string, isPutOff: boolean): string => {
  const step = WHAT_HAPPENED.exec(words)?.[0];
  const others = step === undefined ? words : words.replace(step, '');
  if (NAMES_THE_TEXT.test(others)) return THE_ORDER;
  return (
    step?.replace(/^\p{Lu}/u, (first) => first.toLowerCase()) ?? (isPutOff && FEELS.test(words) ? THE_DELAY : THE_ORDER)
  );
};

/** "Mad that the order was delayed". */
const ITS_DELAY = new RegExp(
  `^ (?:that|because|after|when|about how) (?:it|(?:the|this|that|its|such an?) (?:[a-z-]+ ){0,3}?${TEXT}) (?:was|is|has been|had been|got) (?:again )?(?:delayed|postponed|put off|shelved|pulled|withdrawn|cancell?ed|called off|deferred|paused)(?![\\p{L}])`,
  'u',
);
/** Something done with it: "the delay", "its withdrawal". */
const IS_A_STEP = new RegExp(`^(?:the|its|his|her|an?|this|that|any) (?:[a-z-]+ ){0,2}?${TEXT}$`, 'u');
const FOR_DOING = /^ (?!for\b)[^.;,]{2,40}? for (?<does>(?:not )?[a-z]{3,14}ing [^.;,]{3,60})/u;
/** UTF-16 units of an object. */
const LONGEST = 110;
/** What stands for the text of which the report tells. */
export const THE_ORDER = 'the order';

/** Who prefers something, wants a way out or is for an alternative is against the text, not against that. */
const INSTEAD =
  /(?:prefer|rather|instead|alternative|exempt|exclu|spar(?:e|ed|ing)$|carv|(?:leave|left|set) [^.]*(?:out|aside)$|accus|waiver|delay|relief|flexib|more time|extension|changes)/u;
const A_BILL =
  /\b(?<bill>(?:legislation|(?:an? |the )?(?:[a-z-]+ )?(?:bill|measure|amendment|resolution)s?)\b.* (?:that|which|to)\b.*)$/u;

/** "Demanded that the Senate pass his bill on queues": what a chamber passes is no order. */
const THAT_IT_PASS =
  /\bthat (?:the )?(?:Senate|House|Congress|[Ll]egislature|Assembly|Parliament|lawmakers)\b.* (?:pass|adopt|approve|enact|take up) (?<bill>(?:the|his|her|its|their|an?|this|that) (?:[\p{L}-]+ ){0,3}?(?:bill|act|legislation|measure|law)s?)$/u;

/** "Wanted the reporting section dropped", "asked that the fee be removed": that, and not the whole. */
const IN_THE_VERB =
  /(?:^| )(?:(?:wants?|wanted|like|see|have) (?<object>(?:the|its|any|all|this) (?:(?!(?:to|that|be|who|not|is|was|and|or|the)\b)[\p{L}\d’'-]+ ){1,5}?)(?:to be )?|that (?<object2>(?:the|its|any|all|this) (?:(?!(?:to|that|be|who|not|is|was|and|or|the)\b)[\p{L}\d’'-]+ ){1,5}?)(?:be |should be |must be ))(?:[a-z]+ed|[a-z]*(?:cut|gone|withdrawn|written|thrown|taken|done|torn|struck|sunk|set|left|put|held))(?: (?:out|down|up|off|aside|back))?$/u;

const HAS_THE_TEXT = new RegExp(` (?:it|(?:the|this|that|its) (?:[a-z-]+ ){0,3}?${TEXT})(?![\\p{L}])`, 'u');
const CARRIES =
  /^(?:took|tak(?:es|ing)|carr(?:y|ies|ied)|brings?|brought) .*(?:objections?|complaints?|concerns|misgivings|doubts|grievances|reservations)$/u;
const COMPLAINS_OF =
  /^ (?:about|with|over|on|against|to) (?<of>[^.;,“”"]{2,60}?) to (?:the|an?|its|his|her|their|\p{Lu})|^ (?:about|with|over|on|against) (?<of>[^.;,“”"]{2,60})/u;

/** Of the verb that takes a side, and the words behind it. */
export const aboutIn = (after: string, verb = ''): string => {
  const passed = THAT_IT_PASS.exec(verb)?.groups?.['bill'];
  if (passed !== undefined) return passed;
  const bill = A_BILL.exec(verb)?.groups?.['bill'];
  if (bill !== undefined) return BLOCKS.test(bill) ? THE_ORDER : cut(`${bill}${after}`);
  const { object: wanted, object2: asked = wanted } = IN_THE_VERB.exec(verb)?.groups ?? {};
  const within = asked?.trim();
  if (within !== undefined && !IS_THE_TEXT.test(within)) return within;
  if (INSTEAD.test(verb)) return THE_ORDER;
  // "Took the order to the Oval Office on Friday": the object is in the verb.
  if (HAS_THE_TEXT.test(verb) && /^ (?:on|by|in|at|before|this|last|next) /u.test(after)) return THE_ORDER;
  // "Brought its complaints about the fee to the White House": what they are about, not where they go.
  if (CARRIES.test(verb)) {
    const of = COMPLAINS_OF.exec(after)?.groups?.['of'];
    return of === undefined ? THE_ORDER : aboutIn(` ${of}`);
  }
  const quoted = new RegExp(`^ ?${LEADS}["“](?<said>[^"”]{5,120})["”]`, 'u').exec(after)?.groups?.['said'];
  if (quoted) return quoted.replace(/[,.]$/u, '');
  const does = FOR_DOING.exec(after)?.groups?.['does'];
  if (does) return cut(does);
  if (ITS_DELAY.test(after)) return THE_DELAY;
  const object = cut(after.replace(new RegExp(`^ ?${LEADS}`, 'u'), ''));
  if (object === '' || A_CLAUSE.test(object) || IS_THE_TEXT.test(object) || !/^(?:[\p{L}\d$“"]|\d)/u.test(object))
    return THE_ORDER;
  if (IS_A_STEP.test(object)) return object;
  return IS_AN_OBJECT.test(object) ? object : THE_ORDER;
};

const BLOCKS = new RegExp(` (?:${UNDOES}|prohibit|bar|prevent|nullify|void|forbid|disapproval)$`, 'u');
/** "The caps would disrupt it": what somebody fears is no thing. */
const A_CLAUSE =
  /^(?:that|and|or|but|not|to|as) |\b(?:would|could|will|may|might|is|are|was|were|has|have|had|can|cannot|gives?|does|did|do)\b/u;

/** A determiner, a number, or a noun in front of others. */
const IS_AN_OBJECT =
  /^(?:the|an?|its|his|her|their|any|all|this|that|these|those|such|more|some|every|both|no|new|\d|\p{Lu}|[a-z-]+(?: [a-z-]+){0,3} (?:[a-z-]+s|[a-z-]*(?:tion|ment|ing|ance|ence|ity|ship|ight|ol|ism|ure|al|law|power))\b|[a-z-]{4,}(?:s|tion|ment|ing|ance|ence|ity)$)/u;

const cut = (words: string): string => {
  const end = ENDS.exec(words.slice(0, LONGEST + 20))?.index ?? Math.min(words.length, LONGEST);
  const object = words.slice(0, end).trim();
  return object.length >= LONGEST ? object.replace(/ \S*$/u, '') : object;
};
