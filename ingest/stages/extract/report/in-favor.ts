/** How reports tell that somebody is for a thing. The source of a pattern, without groups. */

import { pattern } from '../../../kernel/pattern.ts';
import { PRAISE } from './judging-words.ts';
import { APPROVAL, DOES, FRIENDS, IN_FAVOR, RELIEF, SUPPORTING, TEXT, UNDOES, verbs } from './stance-words.ts';
import { ASKED_FOR, DOING, UNDOING } from './asks.ts';
import { FOR_IT } from './idioms.ts';
import { ACTS_FOR } from './actions.ts';
import { STAKES_FOR } from './stakes.ts';
import { BEING, CALLS, DELIVERS, EFFORT, ITS, RAISES, STRIVES, THE_TEXT, WANTS } from './side-shapes.ts';

const OPPOSING_NOW = '(?:oppose|object|resist|hesitate|balk|refuse|protest|upset|against)';
const NO_MORE = String.raw`(?<!\b(?:came|come|comes|coming|go|goes|went|held|hold|fly|flew|bring|brought|get|got|put) )`;
const GIVES = `(?:${verbs('throw/throws/threw/thrown put/puts/putting lend/lends/lent give/gives/gave/given add offer pledge')})`;

export const SUPPORTS = [
  `(?<=(?:not|n[’']t|never|hardly) (?:yet |exactly |quite |entirely )?)sold(?=[.,;]| on\\b)`,
  `(?:has|have|had) no (?:current |immediate )?(?:plans?|intention|intent|desire|wish) (?:to ${UNDOES}|of (?:${UNDOING}))(?![\\p{L}])`,
  ASKED_FOR,
  String.raw`(?:can(?:not|[’']t)|could(?: not|n[’']t)|do(?:es)?(?: not|n[’']t)|did(?: not|n[’']t)|fail(?:s|ed)? to) (?:fathom|understand|see|grasp|imagine) why (?:any(?:one|body)|people|others|critics|opponents|the [a-z]+) (?:would|should|could|are|is|were) (?:[a-z]+ )?(?:run|mind|fear|fight|worry|worried|afraid|wait|delay|complain|${OPPOSING_NOW})`,
  FOR_IT,
  ACTS_FOR,
  STAKES_FOR,
  `${STRIVES}(?:${DOES}|save|rescue) (?:it\\b|${THE_TEXT})`,
  `${STRIVES}(?:have|get|see) (?:it|${THE_TEXT}) (?:[a-z]+ly )?${DOES}(?![\\p{L}])`,
  `join(?:s|ed|ing)? (?:the |a |an )?(?:[a-z]+ )?(?:chorus|ranks|list|camp|roster|growing number) of (?:[a-z]+ )?(?:${FRIENDS}|praise|support|those (?:in favor|behind it))`,
  `${EFFORT} (?:[a-z’'-]+ ){0,5}for (?:it|this|such an?|${THE_TEXT})(?![\\p{L}])`,
  `(?:not|n[’']t|never) (?:giv(?:e|en|ing)|gave) up on(?= )|(?:could|can)(?: not|n[’']t) be (?:happier|more (?:pleased|delighted|supportive|enthusiastic|grateful))`,
  `${WANTS} (?:it|them|the (?:money|grants?|funds?|aid)) out the door`,
  `${WANTS} (?:it|${THE_TEXT}) to (?:cover|include|apply|extend|reach|span|go (?:further|farther))(?![\\p{L}])`,
  `c[ao]mes? around(?=[.,;]|$| (?:in|on|last|this|eventually|to (?:it|${THE_TEXT}))\\b)`,
  `(?:pass|adopt|approve)(?:s|d|ed|es) an? resolution (?:for|in (?:favor|support)|supporting|backing)`,
  `would have (?:it|this|that) back(?=[.,;]|$| (?:tomorrow|today|now)\\b)`,
  `count(?:ed|ing|s) on (?:it|${THE_TEXT})`,
  `(?:is|are|was|were|went|gone|goes) on (?:the )?record (?:as )?(?:supporting|backing|favoring|for|in favor of|in support of)`,
  `(?:greet|receiv|welcom)(?:s|ed|es) (?:it|${THE_TEXT}) (?:warmly|enthusiastically|gladly|happily)`,
  `${WANTS} (?:it|them|${THE_TEXT}) (?:out (?:by|before|soon|this|next|now|in|as)|done|in place|on the books|finished|over the line|on (?:the president|her|his)[’']s desk)(?![\\p{L}])`,
  `(?:wants?|wanted) (?:this|such an?|an?|the) (?:[a-z-]+ )?${TEXT}(?=[.,;]|$| (?:for|since|badly|now)\\b)`,
  String.raw`(?:spoke|speaks?|wrote|writes|talked) (?:warmly|favou?rably|approvingly|glowingly|highly|well|fondly) (?:of|about)`,
  `look(?:s|ed|ing)? forward to (?:${DOING}|releasing|publishing|${THE_TEXT}|seeing (?:it|the))(?![\\p{L}])`,
  String.raw`(?:${RAISES}) (?:its|his|her|their) (?:[a-z]+ ){0,2}${APPROVAL}(?=[.,;]|$| on \p{Lu})`,
  String.raw`${verbs('come/comes/came/coming speak/speaks/spoke')} out (?:[a-z]+ly |hard |early )?for(?= (?:it|this|the|an?|such)\b)`,
  `(?:${CALLS})${PRAISE}`,
  'support(?:s|ed|ing)?(?=[ .,;:"”]|$)|supportive of',
  String.raw`${NO_MORE}(?:backed|backs|backing|(?<!\b(?:it|them|him|her|this|that) )back)(?=[ "”])(?! (?:up|down|out|away|off|into|to)\b)`,
  SUPPORTING,
  String.raw`favou?r(?:s|ed)?(?= (?:the|it|this|a|an|such|its|his|stricter|tougher)\b)`,
  `${BEING}${IN_FAVOR}`,
  String.raw`(?:came|comes|come) (?:out )?in (?:favou?r|support)\b|(?:push(?:ed|es)|campaigned|lobbied|fought|spoke up) for(?= (?:it|this|the)\b)|argue[sd]? (?:hard |forcefully )?for (?:the|it)`,
  `hope(?:s|d)? (?:to ${DOES}|(?:that )?(?:the|it|this) (?:[a-z]+ ){0,2}?(?:survives?|stands?|passes|holds|succeeds|goes ahead|will (?:survive|stand|pass|hold|succeed|go ahead|be signed)))`,
  pattern`
    (?:vote|votes|voted|voting) yes(?![\p{L}])|(?:argu|push|press|campaign|lobby|fight|fought)(?:e[sd]?|ed|es|s|
    ing)? for (?:it|this|such|the ${TEXT}|(?!an? (?:[a-z]+ )?${RELIEF})an? (?:[a-z]+ ){0,2}?(?:${TEXT}))(?![\p{L}])|accept(?:s|ed)? (?:it|
    the (?:[a-z]+ )?(?:${TEXT}|compromise|deadline|change|terms|offer))(?![\p{L}])
  `,
  pattern`
    ${verbs('give/gives/gave')} [^.;“”"]{2,40} (?:an? (?:warm|rousing|friendly) (?:reception|welcome|response)|
    the (?:green light|nod|thumbs up))|(?:react|respond)(?:s|ed) with (?:[a-z]+ )?(?:relief|delight|joy|
    enthusiasm|praise|applause)|greet(?:s|ed) [^.;“”"]{2,40} with (?:[a-z]+ )?(?:relief|delight|joy|enthusiasm|
    applause|cheers)
  `,
  `(?:ma[dk]es?|making) ${ITS} (?:[a-z]+ )?(?:support|approval|enthusiasm|backing) (?:for [a-z ]{3,30} )?(?:plain|clear|known|public)`,
  `(?:took|takes?|taking|claim(?:s|ed|ing)?) (?:the |some |)?credit(?: for (?:[a-z]+ )?${DOING}|(?=[.,;]|$))`,
  `${DELIVERS} [^.;“”"]{0,20}?(?:of support|in support|in favou?r|supporting (?:it|the)|backing (?:it|the))`,
  String.raw`(?<=(?:^|[:,;] )(?:[\p{L}’'-]+ ){1,3})for (?:it|the ${TEXT})(?=[,.;])`,
  `agree(?:s|d)? to (?:be an? |become an? )?(?:co-?)?sponsor(?: it| the [a-z]+)?`,
  String.raw`(?:came|comes|come|rose|rushed|leapt) to [^.;“”"]{2,30}[’']s (?:defense|defence|aid|rescue|side)`,
  '(?:has|have|had) long called for|(?:has|have|had) wanted (?:this|it)',
  pattern`
    (?:love[sd]?|like[sd]?)(?= (?:it\b|the ${TEXT}\b|the [a-z]+(?: [a-z]+)?(?:[.,;]| and | but )))|(?:spoke|wrote|testified|gave evidence|came out|
    [a-z]{3,12}(?:ed|s)|wrote [^.;,]{3,50}) (?:in (?:strong |full )?(?:support|favou?r) of|for the (?:order|rule|
    bill|plan))
  `,
  pattern`
    ${GIVES} ${ITS} (?:full |strong |cautious )?(?:weight|support|backing|blessing|endorsement|names?|voices?|
    votes?|approval)(?: (?:behind|to))?(?! (?:the |a )?(?:[a-z]+ )?(?:criticism|opposition|protest|objections|complaints|backlash|outcry|letter|petition|brief|statement|lawsuit)\b)|${verbs('give/gives/gave')} (?:it|the ${TEXT}) ${ITS} (?:blessing|support|
    backing|approval|endorsement)
  `,
  String.raw`(?:voted|votes|vote|testified|spoke|speaks|argued) (?:for|in favou?r of)(?= (?:it|this|(?:the|a|such an?|a similar|a like) ${TEXT})\b)`,
  'would (?:gladly |happily )?sign (?:it|the order)(?=[,.;]|$| (?:today|tomorrow|again|gladly))',
  '(?:begged|asked|waited|pushed|fought|campaigned|pleaded) for (?:this|it|exactly this)(?![\\p{L}])',
  '(?:led|leads|leading|sent|(?:co-?)?signed|joined|wrote|organi[sz]ed) [^.;]{0,60}?(?:letter|petition|campaign|coalition|brief|push|rally) (?:supporting|backing|in (?:support|favou?r) of|for)(?= )',
  String.raw`(?:${BEING})(?:one of|among|an?|the) (?:(?!(?:of|who|no)\b)[\p{L}’'-]+ ){0,6}?${FRIENDS}(?: of\b| on\b)?|(?:${BEING})(?:its|their) (?:[a-z]+ ){0,3}?${FRIENDS}`,
  String.raw`(?:${RAISES}) (?:(?!no\b)[a-z]+ ){0,3}?${APPROVAL} (?:for|of|with|to|in|at|that)|express(?:es|ed) (?:(?!no\b)[a-z]+ ){0,2}?${APPROVAL}`,
  pattern`
    (?:vow|promise|pledge)(?:s|ed|d)? to (?:${DOES}|hold hearings|(?:attach|fold|insert|write|add) (?:it|the ${TEXT}) (?:to|into)|(?:bring|push|put) (?:it|the ${TEXT}) (?:back|through|
    into law)|sign|pass|support|defend|back|enact|codify|turn (?:it|the ${TEXT}) into|keep|restore|
    enforce)|${verbs('introduce sponsor file')} (?:an? |the )?(?:[a-z]+ ){0,2}?(?:bill|legislation|
    measure)s? (?:to (?:codify|enact)|that (?:would|does) (?:do )?(?:much )?the same|like it)|
    introduced a (?:similar|companion) (?:bill|measure)
  `,
  'thank(?:s|ed|ing)? [^.;“”"]{2,60}? for(?= )',
  '(?:stands?|stood|standing) (?:his|her|its|their) ground',
  '(?:can|could|would|will|is willing to|are willing to) (?:accept|go along with)(?= (?!(?:an?|only|no|just|up|or|nothing|anything)\\b)[a-z]+)(?! [^.;]{0,24}\\b(?:days?|weeks?)\\b)',
].join('|');
