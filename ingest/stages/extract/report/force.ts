/** Whether the review that a reported text would set up is voluntary: by a flag ("mandatory"), or in other words. */
import { pattern } from '../../../kernel/pattern.ts';
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Framework } from '../../../values/index.ts';

const REVIEW = String.raw`\b(?:framework|review|process|testing|regime|program|system|scheme)\b`;
const TAKING_PART = String.raw`\b(?:participation|certification|sharing|taking part|submission|filing|notification|reporting|registration|disclosure|compliance|notice|obligations?|requirements?|rules?)\b`;
const FLAG = '(?:voluntary|mandatory|compulsory|optional|obligatory)';
const VOLUNTARY = new RegExp(
  pattern`
    \b(?<flag>${FLAG}) [^.,]{0,30}${REVIEW}|(?:${REVIEW}|${TAKING_PART}) (?<be>would(?: not)? have been|
    would(?: not)? be|will(?: not)? be|(?:is|was)(?: not)?(?: to be)?|remains|remained|would remain|
    would have remained) (?:entirely |strictly )?(?<flag2>${FLAG})\b|(?:^|[.:] )(?:It|That|
    The [a-z]+) (?<be2>would(?: not)? (?:have been|be)|(?:is|was)(?: not)?) (?<flag4>${FLAG})\b|\b(?:describe[sd]?|treat(?:s|ed)?|frame[sd]?|cast(?:s)?|label(?:s|ed)?|
    call(?:s|ed)?) (?:the |such |its )?(?:[a-z]+ ){0,2}?(?:${REVIEW}|${TAKING_PART}|certification|testing|sharing) (?:as )?(?<flag5>${FLAG})\b|\b(?:make|made|
    makes|making) (?:the |such )?(?:[a-z]+ ){0,2}?(?:${REVIEW}|${TAKING_PART}) (?<flag3>${FLAG})\b
  `,
  'iu',
);
const NOT_FREE =
  /\b(?:[Nn]othing about it|[Nn]one of (?:it|this)|[Nn]ot a word of it) (?:would|will) be (optional|voluntary)\b|\b(?:[Nn]othing|[Nn]one|[Ll]ittle) (?:in|of|about) it (?:is|was|would be) (optional|voluntary)\b|\b(?:let[’']s not|do not|don[’']t|nobody should|hard to) call it (optional|voluntary)(?=[.,;”"]|$)|\bno (voluntary) (?:option|alternative|track|version)\b|\b(?:wrong|mistake|mistaken|misleading|misnomer|error|inaccurate|stretch|untrue|generous|charitable)(?: it would be)? to (?:call|describe|think of|treat|see|regard|read|present) (?:it|this|that|the (?:[a-z]+ )?(?:order|rule|review|system|program|regime|framework|scheme|process|draft|measure|plan|filing|test|testing|step|requirement|arrangement))(?: as)?(?: an?)? (voluntary|optional)\b|\b(?:[Cc]alled|[Cc]alling|[Cc]alls?|[Dd]escribed as|[Bb]illed as) (?:it |this |that |the [a-z]+ )?(?:an? )?(voluntary|optional)(?: [a-z]+)?[^.;!?]{0,60}[,;.]? (?:but )?(?:[Ii]t|[Tt]his|[Tt]hat) (?:is|was)(?: not|n[’']t)(?=[.,;]|$)/u;
/** Told without a flag: that nobody may decline, or that anybody may. */
const A_TEXT = String.raw`(?:order|directive|memorandum|memo|rule|proclamation|draft|measure|document|text|plan|regime|program|requirements?)`;
const MAKERS =
  '(?:(?:compan|utilit|laborator|universit|part)(?:y|ies)|(?:developer|vendor|provider|maker|firm|operator|lab|bank|hospital|state|employer|carrier|business|publisher|insurer|exporter|supplier|contractor|owner|manufacturer|platform|forecaster|seller)(?:s|es)?|they|it|anyone|anybody|everyone)';
/** What is asked of them. */
const ANSWERS =
  '(?:take part|participate|submit|share(?= (?:it|them|its|their|would|will|could)\\b)|join(?= (?:it|in|would|will|could)\\b| the (?:program|scheme|review)\\b)|report|comply|register|enroll|file|notify|answer|respond|disclose|certify|cooperate|sign up)';
/** What becomes of whoever does not take part; a seminar that is skipped is another thing. */
const DECLINES = `(?:(?:went|goes?|going) ahead without|(?:declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)|balk(?:s|ed)?)(?= (?:would|will|could|stood|stands?|was|were|is|are)\\b)|(?:declin(?:e[sd]?|ing) to|refus(?:e[sd]?|ing) to|fail(?:s|ed|ing)? to|(?:does|do|did) not|(?:does|do|did)n[’']t) ${ANSWERS}(?![\\p{L}])|(?:ignor(?:e[sd]?|ing)|skip(?:s|ped)?|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|duck(?:s|ed)|dodg(?:es|ed)|flout(?:s|ed)|miss(?:es|ed)|fail(?:s|ed)) (?:it|(?:the|that|this|its|their|a) (?:order|rule|review|request|requirement|deadline|test|filing|audit|notice|report|exam|step|submission|check|disclosure|registration|certification|inspection))(?![\\p{L}])|(?:ke(?:eps?|pt)|h[eo]lds?) (?:back )?(?:its|their|the|a) [a-z]+(?: [a-z]+)?(?: back| to (?:itself|themselves))|(?:withh[eo]lds?|sits? it out|sat it out|stays? out of it|stayed out of it)(?![\\p{L}]))`;
const FORFEITS =
  '(?:forfeit(?:ed|ing)?|(?:los(?:e|ing)|lost)(?= (?:(?:its|their|the|any|all|your|federal|port|state|government|operating|tax) ){0,3}(?:access|authority|authorization|accreditation|certification|status|subsid(?:y|ies)|charters?|eligibility|contracts?|grants?|funding|funds|money|licen[sc]es?|permits?|right)\\b))';
const SUFFERS = `(?:shut(?: out| down)?|closed|grounded|delisted|disqualified|ineligible|stripped of|turned away|taken off|kept (?:off|out)|pulled from|locked out|barred|banned|excluded|fined|penali[sz]ed|punished|cut off|denied|blacklisted|suspended|${FORFEITS}|fac(?:e|es|ed|ing) (?:(?:civil|stiff|steep|heavy|criminal|daily) )?(?:fines?|penalt(?:y|ies)|sanctions?|suspension|exclusion|prosecution))`;
/** Out of what is asked; "out of the storm" and "out of paying for ships" are others. */
const OF_IT = String.raw`(?! (?:of|to) (?!(?:it|this|taking part|participat|submit|shar|report|join|comply|(?:the|this|such an?) (?:[a-z]+ )?(?:${A_TEXT}|review|testing|framework|process))))`;
const NO_WAY_OUT = new RegExp(
  pattern`
    \bno (?:opting out|opt-out|way (?:to opt )?out|way around (?:it|the ${A_TEXT}))(?![\p{L}])${OF_IT}|\bno choice but to (?:comply|submit|report|share|register|take part|participate|join|disclose|file|notify|hand over)(?![\p{L}])|\b(?:could|can|may) ?not (?:opt out|decline|refuse|say no|have (?:opted out|declined|refused|said no))\b${OF_IT}|
    (?<=(?:\b(?:it|this|that)|${REVIEW}|${TAKING_PART}) (?:is|was|would be|will be|would have been) (?:(?:thus|therefore|now|effectively) )?)(?:anything but|far from|hardly|scarcely|by no means) (?:an? )?(?:optional|voluntary|discretionary|choice|matter of choice)(?![\p{L}])|
    \b(?:${MAKERS}|[a-z]{4,}s (?=that|who|which)|those|whoever|any) ?(?:(?:that|who|which) )?${DECLINES}\b[^.;“”"]{0,80}?\b(?:would|will|could|stood|stands?|is|are) (?:to |have )?(?:be |been |have )?${SUFFERS}(?![\p{L}])|
    \b(?:expos(?:es|ed)|subject(?:s|ed)|would (?:expose|subject)) [^.;,“”"]{0,60}?${MAKERS}\b[^.;“”"]{0,60}? to (?:[a-z]+ ){0,2}?(?:penalt(?:y|ies)|fines?|sanctions?|prosecution)(?![\p{L}])|
    \bst(?:ood|ands) to ${FORFEITS}(?![\p{L}])|
    \b(?:grounds|cause) for (?:pulling|revoking|suspending|losing|denying|withdrawing|cancell?ing|taking) [^.;,“”"]{0,40}?(?:licen[sc]e|permit|charter|contract|certificate|approval|accreditation|funding)s?(?![\p{L}])|
    \b(?:[Aa]n?|[Aa]ny|[Ee]ach|[Nn]o) [a-z]+ (?:(?:that|who|which) ${DECLINES}|without (?:an? |the |its |such an? )?(?:clearance|filing|approval|certificate|test|review|registration|report|notice))\b[^.;“”"]{0,40}? (?:(?:could|may|can|would|will|must) ?not|(?:could|would)n[’']t|can[’']t|won[’']t) (?:be |legally |lawfully |now )?[a-z]|
    \b(?:can(?:not|[’']t)|could(?: not|n[’']t)|may not|must not|would not be (?:able|allowed) to) [a-z]+ [^.;“”"]{2,50}? (?:that|which) (?:has|have|had|is|was|were)(?: not|n[’']t) (?:been )?(?:yet )?(?:filed|tested|reviewed|cleared|approved|submitted|registered|certified|audited|inspected|reported|disclosed)(?![\p{L}])|
    \b(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]he (?:order|draft|filing|review|test|duty))(?:[’']s| is| was| would be) (?:an?|no less than a|nothing less than an?) (?:mandate|legal duty|legal obligation|legal requirement|command)(?=[.,;:]|$| and\b| \()|
    \b[Nn]o (?:[a-z]+ )?(?:filing|test|tests|report|audit|notice|submission|review|registration|disclosure|paperwork|certificate), no (?:[\p{L}]+ ){0,3}?(?:money|sales?|licen[sc]es?|permits?|contracts?|access|funding|funds|approval|entry|grants?|launch|flight|deals?|business|market|reimbursement|payment)(?![\p{L}])|
    ${TAKING_PART} (?:is|was|would be|will be) a (?:condition|requirement|precondition) (?:of|for) (?:an? |the |any |its |their )?(?:[a-z]+ ){0,2}(?:licen[sc]es?|permits?|contracts?|grants?|access|funding|approval|eligibility|certification|accreditation|sales?|subsid(?:y|ies)|doing business|entry|charters?|status|operating)(?![\p{L}])|${TAKING_PART}(?:,[^,.;]{3,30},)? (?:is|was) never (?:going|meant|supposed|intended) to be (?:optional|voluntary)\b|
    \b(?:nobody|no one|none(?: of them)?|no ${MAKERS}) (?:was going to|is going to|would|will) (?:get|have|have had|be given|have been given) (?:a|any|much) (?:choice|say|option)(?=[.,;]|$| (?:in|about|over) (?:it|the matter|taking part)\b)|
    \b(?:skip|ignore|refuse|flout|miss) it and (?:you|they|a ${MAKERS}) (?:${FORFEITS}|pay|face|are out)(?![\p{L}])|
    \b${A_TEXT}(?:,? (?:as (?:drafted|written)|in its (?:present|current) form),?)? (?:is|was|would be|would have been|will be) (?:legally |fully )?binding(?![\p{L}])(?! (?:only|if|unless)\b| (?:on|upon|for) (?:no|nobody|none|only|some)\b)|
    \b(?:[Nn]othing|[Nn]o (?:line|word|section|part)|[Nn]ot a (?:line|word)) (?:in|of) (?:the|this|that) ${A_TEXT} (?:makes|made|leaves|would (?:make|have made|leave)) [^.;,]{2,60} (?:optional|voluntary)\b
  `,
  'iu',
);
const OWN_CHOICE = new RegExp(
  pattern`
    \b(?:[Tt]here (?:is|was|would be|are|were) no|[Ii]t (?:carries|carried|has|had|sets|would carry) no) (?:penalt(?:y|ies)|sanctions?|fines?|punishment)(?= (?:in (?:it\b|the ${A_TEXT})|(?:for|attached|at all)\b)|[.,;])|
    \bnothing (?:would|will) happen to (?:an?|any|those|whoever|whichever|the) [^.;,“”"]{3,60}|\b(?:an appeal to conscience|on the honor system|a gentlem[ae]n[’']s agreement)(?![\p{L}])|
    (?<!\b(?:could|may|might|can) [^.;]{1,60})\bon a (?:purely |strictly |wholly )?voluntary basis\b|\b(?:left|up) (?:up )?to (?:each|every|the|individual) ${MAKERS}(?:[’']s?)?(?: (?:own )?(?:discretion|choice|judge?ment|decision)| to (?:decide|choose))|
    \bleft (?:up )?to ${MAKERS}(?=[.,;]|$| to (?:decide|choose))|\bat (?:(?:their|its) own|(?:each|every|the) ${MAKERS}[’']s?(?: own)?) discretion\b|
    \b${MAKERS} (?:would|will|are to|is to) (?:remain|be|have been|stay) (?:entirely |perfectly )?free to (?:decline|refuse|opt out|say no|take part|sit (?:it )?out|ignore it|skip it)|
    \b${MAKERS} (?:could|can|may|might) (?:(?:choose|decide) whether(?: or not)? to (?:take part|participate|submit|share|join|report|comply|register|enroll)|opt out|decline(?=[.,;]| to (?:take part|participate|submit|share)))|
    \b[Nn]o ${MAKERS} (?:would|will) (?:be|have been) (?:required|forced|obliged|compelled|made) to (?:take part|participate|submit|share|join|report|comply|register|enroll|hand|show)|
    \b[Nn](?:obody|o one) (?:would|will) (?:be|have been) (?:required|forced|obliged|compelled|made) to (?:take part|participate|submit|join|comply|register|enroll)(?=[.,;]|$| (?:in|with|to) (?:it|the (?:order|rule|review|program|scheme|framework|process|testing))\b)
  `,
  'iu',
);
/** "Mandatory, not the voluntary system of today". */
const NOT_THE_OTHER = /, not [^.;,]{3,60}/gu;
/** "Was voluntary in the August draft, but the last version made it mandatory". */
const MADE_IT =
  /\b(?:version|text|draft|order|directive|memorandum|rule)\b[^.;]{0,60}\b(?:made|makes) (?:it|that|participation|reporting|testing) (voluntary|mandatory|compulsory|optional)\b/u;
const IS_FORMER =
  /\b(?:advance notice|earlier|previous|prior|predecessor|(?:rival|competing) (?:[a-z]+ )?(?:proposal|plan|bill|draft|text|version|measure|order)|contemplated|envisioned|relied on)\b/u;
const FREE = /^(?:voluntary|optional)$/iu;
const EITHER =
  /\bvoluntar(?:y|ily)\b[^.]*\b(?:opt out|no choice|binding)\b|\b(?:voluntary|optional)\b[^.]*\b(?:mandatory|compulsory|obligatory|binding)\b|\b(?:mandatory|compulsory|obligatory|binding)\b[^.]*\b(?:voluntary|optional)\b/iu;
/** What somebody would like to be mandatory is not what the text says. */
const IS_WISHED =
  /\b(?:bill|legislation|amendment|measure|statute) (?:[a-z]+ ){0,3}(?:that|which|to|would)[^.;]{0,60}$|\b(?:support|want|favou?r|oppos|back|prefer|reject|endors|demand|call(?:ed|s|ing)? for|ask(?:ed|s|ing)? for|recommend(?:ed|s)?|push(?:ed|es|ing)? for|against)\w* (?:[a-z]+ ){0,3}$|\b(?:only if|provided that|as long as|unless|if) [^.;]{0,60}$/u;

/** Of another text, of what goes on already, or of what somebody would like. */
const isElse = (words: string, before: string): boolean =>
  IS_FORMER.test(before) || IS_WISHED.test(before) || /\b(?:existing|currently|already|in place|so far)\b/u.test(words);

/** What somebody was told to do once is no duty of the text, unless it is spoken of. */
const HAS_HAPPENED = /\b(?:was|were|had)\b/u;
const WOULD = /\b(?:would|could|will|might)\b/u;
/** A text, or what it would set up, is spoken of in the sentence, or in the paragraph before it. */
const IS_OF_IT = new RegExp(
  `\\b(?:${A_TEXT}|proposal|code|test|duty)s?\\b|\\b(?:have to|obliged to|required to)\\b|${REVIEW}|${TAKING_PART}`,
  'iu',
);

/** `before`: the words of the paragraph in front of those of the claim. */
export const voluntaryIn = (claim: Span, words: string, before: string): Framework['voluntary'] => {
  const isOfIt = !HAS_HAPPENED.test(words) || WOULD.test(words) || IS_OF_IT.test(words) || IS_OF_IT.test(before);
  const none = isOfIt ? NOT_FREE.exec(words) : null;
  if (none) return { value: false, span: spanOf(claim.start + none.index, claim.start + none.index + none[0].length) };
  const bound = isOfIt ? NO_WAY_OUT.exec(words) : null;
  const told = bound ?? (isOfIt ? OWN_CHOICE.exec(words) : null);
  if (told && !EITHER.test(words) && !isElse(words, words.slice(0, told.index))) {
    const start = claim.start + told.index;
    return { value: bound === null, span: spanOf(start, start + told[0].length) };
  }
  const made = MADE_IT.exec(words);
  if (made && !IS_FORMER.test(words.slice(0, made.index)) && !IS_WISHED.test(words.slice(0, made.index))) {
    const start = claim.start + made.index + made[0].lastIndexOf(made[1] ?? '');
    return { value: FREE.test(made[1] ?? ''), span: { start, end: start + (made[1] ?? '').length } };
  }
  const match = VOLUNTARY.exec(words.replace(NOT_THE_OTHER, (other) => ' '.repeat(other.length)));
  // "Mandatory for banks and voluntary for others" is neither.
  if (!match || EITHER.test(words.replace(NOT_THE_OTHER, '')) || isElse(words, words.slice(0, match.index)))
    return null;
  const { flag, flag2, flag3, flag4, flag5, be2 = '', be = be2 } = match.groups ?? {};
  const printed = flag ?? flag2 ?? flag3 ?? flag4 ?? flag5 ?? '';
  const start = claim.start + match.index + match[0].indexOf(printed);
  const isDenied = / not\b/u.test(be);
  const from = isDenied ? claim.start + match.index + match[0].indexOf(be) : start;
  return { value: FREE.test(printed) !== isDenied, span: { start: from, end: start + printed.length } };
};
