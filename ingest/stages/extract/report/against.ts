/** How reports tell that somebody is against a thing. The source of a pattern, without groups. */

import { pattern } from '../../../kernel/pattern.ts';
import { BLAME, PRAISE } from './judging-words.ts';
import {
  ADVERB,
  CONTENDS,
  DOES,
  FOES,
  FRIENDS,
  OBJECTIONS,
  OPPOSED,
  OPPOSING,
  SUPPORTING,
  TEXT,
  UNDOES,
  verbs,
} from './stance-words.ts';
import { ASKED_AGAINST, UNDOING, WHOM } from './asks.ts';
import { AGAINST_IT } from './idioms.ts';
import { ACTS_AGAINST } from './actions.ts';
import { STAKES_AGAINST } from './stakes.ts';
import {
  BEING,
  CALLS,
  CALLS_NOT,
  DELIVERS,
  EFFORT,
  HOPES,
  HOSTILITY,
  ITS,
  RAISES,
  STRIVES,
  THE_TEXT,
  WANTS,
} from './side-shapes.ts';

/** "Fighting to save it". */
const NOT_FOR_IT = String.raw`(?! (?:for|to (?:save|keep|preserve|revive|rescue|restore|pass))\b)`;

export const OPPOSES = [
  String.raw`(?:complain|grumble|protest)(?:s|ed|ing|d)?(?=[.,;]|$| (?:about|of|over|that|loudly|bitterly|for (?:weeks|months|years|days|some time))\b)`,
  ASKED_AGAINST,
  AGAINST_IT,
  ACTS_AGAINST,
  STAKES_AGAINST,
  `(?:${CALLS})(?:not enough|${BLAME})|(?:${CALLS_NOT})${PRAISE}`,
  OPPOSING,
  pattern`
    object(?:s|ed|ing)?(?= (?:to|that)\b|[,.;]|$)|(?<!\b(?:(?:respond(?:ed|ing|s)?|repl(?:y|ies|ied)|answers?) to|
    answer(?:ed|ing|s)?|any|no|with|about|many|some|of|several|more|other) )(?:reject|fight|attack|question(?!s?(?:\n|$))|
    doubt)(?:s|ed|ing)?${NOT_FOR_IT}|fought${NOT_FOR_IT}
  `,
  `${CONTENDS} (?:${ADVERB} |hard |out |up )?against`,
  pattern`
    (?:led|leads|leading|sent|(?:co-?)?signed|joined|wrote|organi[sz]ed|heads?|headed|gathered) [^.;]{0,60}?(?:letter|
    petition|campaign|coalition|lawsuit|brief|fight|charge|push|rally|effort) (?:against|opposing|of protest|of opposition)
  `,
  `${verbs('come/comes/came/coming speak/speaks/spoke')} out (?:[a-z]+ly |hard |early )?against`,
  `${STRIVES}${UNDOES} (?:it\\b|${THE_TEXT})`,
  `${STRIVES}(?:water|scale|strike|knock|shoot|vote|tear|throw|send|roll|narrow|slow|hold|take|beat|push|dial|tone) (?:it|${THE_TEXT}) (?:down|back|out|off|away|up|aside)`,
  `${EFFORT} (?:[a-z’'-]+ ){0,5}against (?:it\\b|${THE_TEXT})`,
  String.raw`(?:instead|rather) (?:favou?rs?|prefers?|supports?|backs?|propose|suggest|recommend|want|urge|call for|push for)`,
  String.raw`${verbs('give/gives/gave/given/giving')} up on(?= )|(?:can|could) do without(?= (?:it|this|that|the|such)\b)`,
  `(?:is|are|was|were|went|gone|goes) on (?:the )?record (?:as )?(?:opposing|against)`,
  `(?:greet|receiv)(?:s|ed|es) (?:it|${THE_TEXT}) (?:coolly|coldly|frostily|warily|sourly)`,
  `(?:worr|fret)(?:y|ies|ied|s|ted|ying|ting) (?:about|over)(?= )`,
  `${WANTS} (?:it|them|${THE_TEXT}) (?:buried|dead|gone|off the (?:table|books|calendar)|to (?:go away|disappear|die)|undone|out(?! (?:by|before|soon|this|next|now|in|as|the door|there)\\b))(?![\\p{L}])`,
  String.raw`would(?: much| far)? (?:rather|sooner) (?:have )?(?:an? |the |no )[^.;,“”"]{2,40} than`,
  String.raw`(?:had|has|have|having) (?:nothing (?:good|nice|kind)|little (?:good|nice)) to say|could(?: not|n[’']t) be (?:angrier|unhappier|more (?:opposed|critical|disappointed|skeptical))`,
  String.raw`(?:spoke|speaks?|wrote|writes|talked) (?:harshly|critically|bitterly|dismissively|disparagingly|ill) (?:of|about)`,
  pattern`
    (?:${verbs('vow pledge promise')}) to (?:${UNDOES}|block|fight|oppose|overturn|repeal|challenge|stop|kill|sue|
    undo|defund|cut off)|${verbs('threaten')} (?:to (?:sue|block|veto|fight|challenge|cut|slash|strip|freeze|withhold|hold up|quit|leave|pull out|
    walk away|subpoena)|legal action|a lawsuit|an? (?:veto|challenge))|(?:su(?:es?|ed|
    ing))(?! for peace)(?= (?:to|over|the|in)\b| (?:(?:within|days|weeks|shortly|last|this|at once|again|soon|immediately)\b[^.;,“”"]{0,30} )(?:to (?:${UNDOES})|over (?:it\b|${THE_TEXT}))| within (?:an? |\d+ |two |three )?(?:hours?|days?|weeks?|months?)(?=[.,;]|$| of (?:the|its) (?:signing|order|release))|[.,;]|$)|(?:would|will) (?:sue|see (?:it|them|the (?:agency|
    department|government|administration)) in court)|(?:filed|brought) (?:suit|a (?:lawsuit|challenge|
    complaint))|${verbs('challenge')} (?:it|the ${TEXT}|them)
  `,
  `${BEING}${OPPOSED}`,
  pattern`
    (?:${RAISES}) (?:(?!no\b)[a-z]+ ){0,3}?${OBJECTIONS}|(?<=\b(?:has|have|
    had|[’']ve) )(?:got )?(?:(?!no\b)[a-z]+ ){0,3}?${OBJECTIONS}|never warmed to|(?:has|have|had) (?:soured on|gone cold on|
    turned against|cooled on)
  `,
  String.raw`(?:can(?:not|[’']t)|could(?: not|n[’']t)|do(?:es)?(?: not|n[’']t)|did(?: not|n[’']t)|fail(?:s|ed)? to|struggle[sd]? to) (?:fathom|understand|see|grasp|comprehend|imagine) (?:why|how|what)(?= )(?! (?:any(?:one|body)|people|others|some|many|critics|opponents|the (?:fuss|critics|opponents|industry)) )`,
  'would not sign',
  String.raw`(?<=\bbut )not (?:the|its|their) (?:[a-z]+ )?(?:${TEXT}|penalties|means|method|details|timing|scope)(?=[.,;]|$)`,
  `${verbs('dispute challenge')} the (?:need|necessity|basis|premise|rationale|legality|wisdom|logic|urgency|merits)(?![\\p{L}])`,
  `${BEING}(?:unwilling|loath|loth|reluctant|hesitant|disinclined|in no (?:mood|hurry|rush)|afraid) to (?:[a-z]+ly )?(?:${SUPPORTING}|${DOES}|accept|commit|bless|get behind|go along)(?![\\p{L}])`,
  `${STRIVES}(?:have|get|see) (?:it|${THE_TEXT}) (?:[a-z]+ly )?${UNDOES}(?![\\p{L}])`,
  `join(?:s|ed|ing)? (?:the |a |an )?(?:[a-z]+ )?(?:chorus|ranks|list|camp|roster|wave|growing number) of (?:[a-z]+ )?(?:${FOES}|criticism|opposition|complaints|those (?:opposed|against))`,
  String.raw`(?:rip(?:s|ped|ping)?|bash(?:es|ed|ing)?|knock(?:s|ed|ing)?|hammer(?:s|ed|ing)?|pan(?:s|ned|ning)?|pounce[sd]? on|flay(?:s|ed)?|roast(?:s|ed)?|torch(?:es|ed)?)(?= (?:it|this|the|its|his|her|their|that) (?!door|table|ball|wood)|(?:[.,;]|$))`,
  `(?:took|takes?|taking|claim(?:s|ed|ing)?) (?:the |some )?credit for (?:(?:[a-z]+ )?${UNDOING}|(?:the|its) (?:delay|postponement|withdrawal|cancellation|pause|demise|defeat))`,
  `${DELIVERS} [^.;“”"]{0,20}?(?:of (?:opposition|protest|complaint)|in opposition|opposing (?:it|the))`,
  String.raw`(?<=(?:^|[:,;] )(?:[\p{L}’'-]+ ){1,3})against (?:it|the ${TEXT})(?=[,.;])`,
  `${HOPES} (?:to ${UNDOES}|(?:that )?(?:the|it|this) (?:[a-z]+ ){0,2}?(?:fails|falls|dies|is ${UNDOES}))`,
  `${verbs('warn caution')} (?:(?!(?:that|of|about)\\b)[^ .;,“”"]{1,24} ){0,6}?(?:of|about)|${verbs('give/gives/gave')} (?:[^.;“”"]{2,40} )?an? (?:cool|cold|frosty|chilly|icy|hostile|rough|lukewarm|tepid) (?:reception|welcome|response|hearing)|${verbs('favor favour prefer+ support back want like')} (?!to\\b)[^.;,“”"]{3,60} (?:instead|over (?:it|an? [a-z]+|the [a-z]+)|rather than (?:it|an? [a-z]+|the [a-z]+))(?=[.,;]|$)|${verbs('prefer+')} (?!to\\b)(?:(?!\\b(?:and|but|has|have)\\b)[^.;,“”"]){3,60} to (?:it|${THE_TEXT}|an? ${TEXT})(?=[.,;]|$)`,
  pattern`
    (?:react|respond)(?:s|ed) with (?:[a-z]+ )?(?:dismay|anger|fury|alarm|outrage|disappointment|scorn|disbelief|
    skepticism|derision|a lawsuit)|greet(?:s|ed) [^.;“”"]{2,40} with (?:[a-z]+ )?(?:dismay|anger|fury|alarm|
    outrage|scorn|disbelief|skepticism|derision|boos|jeers)|(?:view|regard|treat|eye|see|saw)(?:s|ed|n|d)? (?:(?:it|${THE_TEXT}) )?with (?:[a-z]+ )?(?:suspicion|alarm|skepticism|unease|concern|
    distrust|mistrust|hostility|contempt)
  `,
  `(?:ma[dk]es?|making) ${ITS} (?:[a-z]+ )?${HOSTILITY} (?:to [a-z ]{3,30} )?(?:plain|clear|known|public|felt|heard)|(?:ma[dk]es?|making) no (?:secret of|bones about) ${ITS} (?:[a-z]+ )?${HOSTILITY}`,
  String.raw`(?:hate[sd]?|loathe[sd]?|dislike[sd]?|despise[sd]?)(?= (?:it|this|the|such|any)\b)|(?:spoke|wrote|testified|gave evidence|came out) in opposition to`,
  `with(?:draws?|drew|drawn|hold|held|holds) ${ITS} (?:support|backing|endorsement|blessing)`,
  String.raw`(?:${BEING})(?:one of|among|an?|the|no) (?:(?!(?:of|who)\b)[\p{L}’'-]+ ){0,6}?${FOES}(?: of\b)?|(?:${BEING})(?:its|their) (?:[a-z]+ ){0,3}?${FOES}|(?:${BEING})(?:no|not an?) (?:[a-z]+ )?${FRIENDS} of`,
  `(?:warn|fear|complain|worr|fret|caution)(?:y|s|ed|ies|ied|ing)? (?:${WHOM} )?that`,
  String.raw`accuse[sd]? [^.;]{3,60} of|predict(?:s|ed|ing)? that [^.;]{3,80}\b(?:simply|merely|only|never|fail|suffer|leave|close|hurt|die|lose)\b`,
].join('|');
