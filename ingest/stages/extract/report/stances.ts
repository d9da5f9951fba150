/** Verbs, adjectives and nouns that take a side, and what turns them round. */
import { pattern } from '../../../kernel/pattern.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import {
  ADVERB,
  APPROVAL,
  BLAME,
  CONTENDS,
  COPULA,
  DOES,
  FOES,
  FRIENDS,
  IN_FAVOR,
  OBJECTIONS,
  OPPOSED,
  OPPOSING,
  PRAISE,
  SUPPORTING,
  TEXT,
  UNDOES,
  UNSETTLED,
  verbs,
} from './stance-words.ts';
import { ASKED_AGAINST, ASKED_FOR, DOING, UNDOING, WHOM } from './asks.ts';
import { AGAINST_IT, FOR_IT, NEITHER } from './idioms.ts';

const NOT = "(?: not|n[’']t)";
const ITS = '(?:its|his|her|their)';
const NO_MORE = String.raw`(?<!\b(?:came|come|comes|coming|go|goes|went|held|hold|fly|flew|bring|brought|get|got|put) )`;
/** An adjective behind a verb of being: "is deeply", "felt". */
const BEING = String.raw`(?<=(?<![\p{L}])${COPULA}(?:n[’']t)?(?: (?:${ADVERB}|less than|anything but|far from|as|not|never|no longer)|, [a-z]{3,14}ly,){0,3} |\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I)[’'](?:s|re|m)(?: (?:${ADVERB}|as|less than|not|never|no longer)){0,3} )`;
const RAISES = `(?:${verbs('raise voice express air register file lodge note state repeat share convey signal sound harbor harbour nurse reiterate announce declare restate reaffirm maintain underscore show display indicate communicate relay flag outline detail profess confess repeat')}|has|have|had)`;
const HOPES = verbs('hope intend plan aim want vow try seek/seeks/sought move work push');
const HOSTILITY =
  '(?:opposition|objections?|hostility|resistance|distaste|dislike|disapproval|displeasure|skepticism|criticism|unhappiness|disdain|dissatisfaction|contempt|aversion|antipathy)';
const DELIVERS = pattern`
  ${verbs('deliver send/sends/sent sign submit+ file write/writes/wrote publish release hand/handed circulate')} (?:an? |
  the |its |their )?(?:joint |open |public |formal )?(?:letter|brief|statement|note|comments?|petition|
  resolution)
`;
const GIVES = `(?:${verbs('throw/throws/threw/thrown put/puts/putting lend/lends/lent give/gives/gave/given add offer pledge')})`;

const THE_TEXT = `(?:the|this|that|any|such an?|its) (?:[\\p{L}\\d’'-]+ ){0,3}?${TEXT}`;
const WANTS = String.raw`(?:wants?|wanted|would like|would prefer|would love|hopes?|hoped)(?: to see)?`;
/** What takes pains, whatever for: "worked behind the scenes", "mobilized its customers". */
const EFFORT = verbs(
  `fight/fights/fought/fighting work push press lobby campaign battle scramble rally mobilize mobilise organize organise agitate crusade
  argue plead speak/speaks/spoke/speaking write/writes/wrote/writing advocate vote warn testify strive/strives/strove struggle`,
);
const STRIVES = String.raw`(?<=\b(?:${EFFORT}|tr(?:y|ies|ied|ying)|spent|hop(?:es?|ed|ing)|vow(?:s|ed)|threaten(?:s|ed)|banded|teamed|joined forces|help(?:s|ed|ing)|went to court)\b[^.;:“”"]{0,50} to )(?:[a-z]+ly )?`;

export const NEUTRAL = [
  NEITHER,
  String.raw`(?<=\b[Nn]either [^.;]{3,100} nor [^.;]{2,60} (?:has|have|had) (?:yet )?)(?:taken (?:an?|any) (?:[a-z]+ )?(?:position|side|stance)s?|commented|weighed in)`,
  pattern`
    (?:took|takes|take|taking|(?:has|have|had) (?:not )?taken|express(?:es|ed)?|offer(?:s|ed)?|voice[sd]?|(?:has|
    have|had)) (?:no|neither) (?:[a-z]+ )?(?:position|side|stance|view|opinion|preference)s?(?: (?:on|in|of|
    about)\b)?
  `,
  `(?:did|do|does|has|have|had)${NOT} (?:yet )?(?:take|taken|express|expressed|offer|state|stated|adopt|adopted|have) (?:an?|any) (?:[a-z]+ )?(?:position|side|stance|view|opinion)s?`,
  String.raw`(?<=\b(?:never|not|yet to) )(?:took|taken|take) (?:an?|any) (?:position|side|stance)s?`,
  `${BEING}${UNSETTLED}`,
  '(?:stays?|stayed|staying|keeps?|kept) (?:out of it|out of the (?:fight|fray|debate))',
  '(?:sat|sits|sitting|stayed|stays|remained|remains) (?:it out|this (?:one|fight) out|on the (?:fence|sidelines))',
  pattern`
    neither (?:supports?|supported|backs?|backed|endorses?|endorsed|praised?|opposes?|opposed|criticized|attacked|
    for|welcome[sd]?|regret(?:s|ted)?|embrace[sd]?|rejects?|rejected|applaud(?:s|ed)?|condemn(?:s|ed)?|
    in favou?r) nor [a-z]+
  `,
  `(?:will|would|did)${NOT} say (?:where|on which side) (?:it|he|she|they) (?:stands?|stood)`,
  pattern`
    (?:declin(?:es|ed)|refus(?:es|ed)|would not) to (?:take (?:sides|a side|a position|a stance|a view)|
    choose (?:sides|a side)|pick (?:sides|a side)|be drawn(?: on| in| into)?(?: whether)?(?=[.,;]|$| (?:on|in|into|whether|how)\b)|say (?:(?:whether|if|where|how) (?!(?:it|he|
    she|they) had\b)(?:he|she|it|they|the (?:company|group|firm|union|association))\b|what (?:he|she|it|
    they) thinks?))
  `,
  '(?:declined|refused) to (?:endorse|back|support) or (?:oppose|criticize)',
  pattern`
    (?:has|have|had|sees?|saw|voiced|raised|expressed|made|offered|lodged|registered) (?:no|
    nothing) (?:[a-z]+ )?(?:against|objections?|quarrel|complaints?|problems?|concerns?|comment on the (?:merits|
    substance))(?: (?:to|with|about)\b)?
  `,
  `(?:${verbs('drop+ lift abandon withdraw/withdraws/withdrew/withdrawn')}) ${ITS} (?:[a-z]+ )?(?:objections?|opposition|resistance|challenge|lawsuit|hold|complaint)`,
  `(?:has|have|had)${NOT} (?:yet )?(?:said (?:what|whether|where)|decided (?:whether|what|how)|made up|come down|weighed in|chosen)`,
  '(?:can|could) live with',
  pattern`
    (?:took|takes?|taken|played|plays?) no part in|could go either way|careful not to (?:take|pick|choose) (?:sides?|
    a side|a position)|(?:sees?|saw|has|have|had) no (?:cause|reason|grounds?) for (?:concern|alarm|objection|
    complaint)
  `,
  pattern`
    (?:ma[dk]es?|making) (?:its|his|her|their) peace with|(?:has|have|had) yet to (?:coalesce|settle|agree|form|
    state|declare|reach|rally|unite)|(?:duck(?:s|ed)?|dodge[sd]?|sidestep(?:s|ped)?)(?=[.,;]|$| the (?:question|
    issue|fight|debate)\b)|(?:keeps?|kept|keeping) (?:its|his|her|their) (?:own )?(?:views?|opinions?|position|
    thoughts|counsel) (?:to (?:it|him|her|them)sel(?:f|ves)|private)
  `,
  `(?:${verbs('reserve withhold/withholds/withheld/withholding suspend')}) (?:its |his |her |their |any )?(?:judge?ment|comment)`,
  String.raw`${BEING}(?:quiet|silent|mum|coy|cagey|harder? to (?:read|pin down|place))(?=[.,;]|$| (?:on|about|so far|to date)\b)`,
  '(?:kept|keeps|keeping|keep) (?:its|his|her|their) (?:own counsel|powder dry|cards close)',
  `(?:has|have|had)${NOT} (?:yet )?taken it up`,
  String.raw`(?:takes?|took|taking|taken) note(?= of\b|[.,;]|$)`,
  `(?:would|will|does|do|did)${NOT} (?:fight|oppose|block|resist|stand in the way of) (?:an? |the |such an? )`,
  '(?:has|have|had) yet to (?:take|choose|say (?:what|whether|where)|decide|weigh in)',
  `(?:did|do|does|has|have)${NOT} (?:comment|commented|weigh in|weighed in|opine) on (?:the|its) (?:merits|substance|proposal itself|rule itself|order itself)`,
  '(?:stops?|stopped|falls?|fell) short of (?:criticism|opposition|opposing|criticizing|endorsement|an endorsement|endorsing|supporting)',
  '(?:has|have|had|keeps?|kept|keeping) an open mind',
  pattern`
    (?:would|will|did|does|do)(?: not|n[’']t) (?:say|disclose|reveal|discuss) (?:whether|if|how|
    where)(?! (?:(?:the|an?|this) (?:[a-z]+ ){0,3}?(?:order|directive|memorandum|memo|proclamation|text|signing|
    date|rule|bill|plan)|it) (?:will|would|was|is|had|has|might|could)\b)
  `,
  String.raw`(?:is|are|was|were) (?:still |now )?(?:studying|reviewing|weighing|evaluating|assessing|digesting|considering|reading|looking at|mulling|thinking about) (?:it\b|the ${TEXT})`,
  `(?:would|will)(?: not|n[’']t) (?:be pinned down|take the bait|stand in (?:the|its) way)|abstain(?:s|ed)?`,
  '(?:stays?|stayed|keeps?|kept|has kept|have kept|remained) out of the debate',
].join('|');

/** Said of it in one plain word; what is meant by a picture is left alone. */
const LIKE_THIS = String.raw`(?:it|this|that|them|\d+ (?:days|hours|weeks|months)|\p{Lu}\p{Ll}+day[’']s (?:[\p{L}-]+ ){0,2}?${TEXT}|(?:the|its|his|her|their) (?:[\p{L}\d’'-]+ ){0,4}?[\p{L}\d’'-]+)`;
const DEGREE = `["“]?(?:an? |the |yet |just )?(?:another )?(?:(?:${ADVERB}|[a-z]+) ){0,2}?`;
const calls = (as: string, like: string, degree = DEGREE): string =>
  `(?:${as}) ${LIKE_THIS} (?:to be )?${degree}|(?:${like}) ${LIKE_THIS} (?:to (?:the )?[\\p{L} ]{3,30} )?as ${degree}`;
/** "Described it as not workable". */
const DENIED = '["“]?(?:not|never|hardly|anything but|far from|less than|nowhere near) (?:an? |the )?(?:[a-z]+ ){0,1}?';
const [SAYS_AS, SAYS_LIKE] = [
  'call(?:s|ed|ing)?|brand(?:s|ed)?|label(?:s|l?ed)?|pronounced?|declared?|f(?:inds?|ound)',
  'describ(?:es|ed|ing)|portray(?:s|ed)?|characteri[sz]e[sd]?',
];
const WAYS = [
  `${SAYS_AS}|deem(?:s|ed)|consider(?:s|ed)?|judge[sd]?|thinks?|thought`,
  `${SAYS_LIKE}|regard(?:s|ed)?|view(?:s|ed)?|s(?:ees?|aw)`,
] as const;
const CALLS = calls(...WAYS);
const CALLS_NOT = calls(...WAYS, DENIED);
/** Who calls it so has said something; who only thinks so has not. */
export const CALLED_PLAINLY = `(?:${calls(SAYS_AS, SAYS_LIKE)})(?:${BLAME}|${PRAISE})`;

/** "Fighting to save it". */
const NOT_FOR_IT = String.raw`(?! (?:for|to (?:save|keep|preserve|revive|rescue|restore|pass))\b)`;

export const OPPOSES = [
  String.raw`(?:complain|grumble|protest)(?:s|ed|ing|d)?(?=[.,;]|$| (?:about|of|over|that|loudly|bitterly)\b)`,
  ASKED_AGAINST,
  AGAINST_IT,
  `(?:${CALLS})(?:not enough|${BLAME})|(?:${CALLS_NOT})${PRAISE}`,
  OPPOSING,
  pattern`
    object(?:s|ed|ing)?(?= to\b|[,.;]|$)|(?<!\b(?:(?:respond(?:ed|ing|s)?|repl(?:y|ies|ied)|answers?) to|
    answer(?:ed|ing|s)?|any|no|with|about|many|some|of|several|more|other) )(?:reject|fight|attack|question|
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
  String.raw`would(?: much| far)? (?:rather|sooner) have (?:an? |the |no )[^.;,“”"]{2,40} than`,
  String.raw`(?:had|has|have|having) (?:nothing (?:good|nice|kind)|little (?:good|nice)) to say|could(?: not|n[’']t) be (?:angrier|unhappier|more (?:opposed|critical|disappointed|skeptical))`,
  String.raw`(?:spoke|speaks?|wrote|writes|talked) (?:harshly|critically|bitterly|dismissively|disparagingly|ill) (?:of|about)`,
  pattern`
    (?:${verbs('vow pledge promise')}) to (?:${UNDOES}|block|fight|oppose|overturn|repeal|challenge|stop|kill|sue|
    undo|defund|cut off)|${verbs('threaten')} (?:to (?:sue|block|veto|fight|challenge|cut|slash|strip|freeze|withhold|hold up|quit|leave|pull out|
    walk away|subpoena)|legal action|a lawsuit|an? (?:veto|challenge))|(?:su(?:es?|ed|
    ing))(?! for peace)(?= (?:to|over|the|in)\b|[.,;]|$)|(?:would|will) (?:sue|see (?:it|them|the (?:agency|
    department|government|administration)) in court)|(?:filed|brought) (?:suit|a (?:lawsuit|challenge|
    complaint))|${verbs('challenge')} (?:it|the ${TEXT}|them)
  `,
  `${BEING}${OPPOSED}`,
  pattern`
    (?:${RAISES}) (?:(?!no\b)[a-z]+ ){0,3}?${OBJECTIONS}|(?<=\b(?:has|have|
    had) )(?:(?!no\b)[a-z]+ )?${OBJECTIONS}|never warmed to|(?:has|have|had) (?:soured on|gone cold on|
    turned against|cooled on)
  `,
  'would not sign',
  `(?:took|takes?|taking|claim(?:s|ed|ing)?) (?:the |some )?credit for (?:(?:[a-z]+ )?${UNDOING}|(?:the|its) (?:delay|postponement|withdrawal|cancellation|pause|demise|defeat))`,
  `${DELIVERS} [^.;“”"]{0,20}?(?:of (?:opposition|protest|complaint)|in opposition|opposing (?:it|the))`,
  String.raw`(?<=(?:^|[:,;] )(?:[\p{L}’'-]+ ){1,3})against (?:it|the ${TEXT})(?=[,.;])`,
  `${HOPES} (?:to ${UNDOES}|(?:that )?(?:the|it|this) (?:[a-z]+ ){0,2}?(?:fails|falls|dies|is ${UNDOES}))`,
  `${verbs('warn caution')} (?:of|about)|${verbs('give/gives/gave')} [^.;“”"]{2,40} an? (?:cool|cold|frosty|chilly|icy|hostile|rough) (?:reception|welcome|response|hearing)`,
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

export const SUPPORTS = [
  `(?<=(?:not|n[’']t|never|hardly) (?:yet |exactly |quite |entirely )?)sold(?=[.,;]| on\\b)`,
  `(?:has|have|had) no (?:current |immediate )?(?:plans?|intention|intent|desire|wish) (?:to ${UNDOES}|of (?:${UNDOING}))(?![\\p{L}])`,
  ASKED_FOR,
  FOR_IT,
  `${STRIVES}(?:${DOES}|save|rescue) (?:it\\b|${THE_TEXT})`,
  `${EFFORT} (?:[a-z’'-]+ ){0,5}for (?:it|this|such an?|${THE_TEXT})(?![\\p{L}])`,
  `(?:not|n[’']t|never) (?:giv(?:e|en|ing)|gave) up on(?= )|(?:could|can)(?: not|n[’']t) be (?:happier|more (?:pleased|delighted|supportive|enthusiastic|grateful))`,
  `${WANTS} (?:it|them|the (?:money|grants?|funds?|aid)) out the door`,
  `${WANTS} (?:it|${THE_TEXT}) to (?:cover|include|apply|extend|reach|span|go (?:further|farther))(?![\\p{L}])`,
  `c[ao]mes? around(?=[.,;]|$| (?:in|on|last|this|eventually|to (?:it|${THE_TEXT}))\\b)`,
  `(?:pass|adopt|approve)(?:s|d|ed|es) an? resolution (?:for|in (?:favor|support)|supporting|backing)`,
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
  String.raw`${NO_MORE}(?:backed|backs|back|backing)(?=[ "”])(?! (?:up|down|out|away|off|into|to)\b)`,
  SUPPORTING,
  String.raw`favou?r(?:s|ed)?(?= (?:the|it|this|a|an|such|its|his|stricter|tougher)\b)`,
  `${BEING}${IN_FAVOR}`,
  String.raw`(?:came|comes|come) (?:out )?in (?:favou?r|support)\b|(?:push(?:ed|es)|campaigned|lobbied|fought|spoke up) for(?= (?:it|this|the)\b)|argue[sd]? (?:hard |forcefully )?for (?:the|it)`,
  `hope(?:s|d)? (?:to ${DOES}|(?:that )?(?:the|it|this) (?:[a-z]+ ){0,2}?(?:survives?|stands?|passes|holds|succeeds|goes ahead|will (?:survive|stand|pass|hold|succeed|go ahead|be signed)))`,
  pattern`
    (?:vote|votes|voted|voting) yes(?![\p{L}])|(?:argu|push|press|campaign|lobby|fight|fought)(?:e[sd]?|ed|es|s|
    ing)? for (?:it|this|such|the ${TEXT}|an? (?:[a-z]+ ){0,2}?(?:${TEXT}))(?![\p{L}])|accept(?:s|ed)? (?:it|
    the (?:[a-z]+ )?(?:${TEXT}|compromise|deadline|change|terms|offer))(?![\p{L}])
  `,
  pattern`
    ${verbs('give/gives/gave')} [^.;“”"]{2,40} (?:an? (?:warm|rousing|friendly) (?:reception|welcome|response)|
    the (?:green light|nod|thumbs up))|(?:react|respond)(?:s|ed) with (?:[a-z]+ )?(?:relief|delight|joy|
    enthusiasm|praise|applause)|greet(?:s|ed) [^.;“”"]{2,40} with (?:[a-z]+ )?(?:relief|delight|joy|enthusiasm|
    applause|cheers)
  `,
  `(?:ma[dk]es?|making) ${ITS} (?:[a-z]+ )?(?:support|approval|enthusiasm|backing) (?:for [a-z ]{3,30} )?(?:plain|clear|known|public)`,
  `(?:took|takes?|taking|claim(?:s|ed|ing)?) (?:the |some )?credit(?: for (?:[a-z]+ )?${DOING}|(?=[.,;]|$))`,
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
    ${GIVES} ${ITS} (?:full |strong |cautious )?(?:weight|support|backing|blessing|endorsement|name|voice|
    votes?|approval)(?: (?:behind|to))?|${verbs('give/gives/gave')} (?:it|the ${TEXT}) ${ITS} (?:blessing|support|
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

/** Any of them, as the source of a pattern. */
export const STANDS = `(?:${NEUTRAL}|${OPPOSES}|${SUPPORTS})`;

/** "Meta's opposition to it", "the union's support for it". */
const OWNS = {
  OPPOSES: `${HOSTILITY} (?:to|of|for|about|over|with|toward)(?= )`,
  SUPPORTS: '(?:support for|backing of|endorsement of|enthusiasm for|approval of|praise for)(?= )',
};
const CUES: readonly (readonly [Stance, RegExp])[] = [
  ['NEUTRAL', new RegExp(String.raw`(?<![\p{L}-])(?:${NEUTRAL})(?![\p{L}])`, 'gu')],
  [
    'OPPOSES',
    new RegExp(
      String.raw`(?<![\p{L}-])(?:${OPPOSES})(?![\p{L}])|(?<=\p{L})[’']s (?:[a-z]+ ){0,2}?${OWNS.OPPOSES}`,
      'gu',
    ),
  ],
  [
    'SUPPORTS',
    new RegExp(
      String.raw`(?<![\p{L}-])(?:${SUPPORTS})(?![\p{L}])|(?<=\p{L})[’']s (?:[a-z]+ ){0,2}?${OWNS.SUPPORTS}`,
      'gu',
    ),
  ],
];
const IS_STATE = new RegExp(`^(?:${OPPOSED}|${IN_FAVOR}|${UNSETTLED}|.*${FOES}|.*${FRIENDS})(?: of)?$`, 'u');
/** Of a number or somebody's account: no side is taken there. */
const OF_FACTS =
  /^ (?!that (?:the|an?|its?|this|they|he|she)\b)(?:that|the|this|those|these|any|his|her|its|their) (?:[a-z]+ ){0,2}?(?:figures?|claims?|charges?|accounts?|numbers?|estimates?|allegations?|reports?|characteri[sz]ation|assertion|suggestion|notion|idea that)\b/u;

/** "Its judge advocate, Jane Roe": a verb has no name behind a comma. */
const MAY_BE_A_NOUN =
  /^(?:advocate|champion|support|protest|challenge|question|attack|fight|fear|dread|fault|toast|embrace)s?$/u;

/** "Pushed back its deadline": put off, not opposed; "lower the threshold": more is covered. */
const OF_A_DATE =
  /^ (?:the|its|his|her|their|a) (?:[a-z]+ )?(?:deadline|date|start|hearing|launch|vote|signing|meeting|release|rule|effective)\b/u;
const OF_A_BAR = /^ (?:the|its|that) (?:[a-z]+ )?(?:threshold|bar|minimum|age)\b/u;
/** "Welcomes feedback": whoever asks for views has none. */
const OF_TALK =
  /^ (?:the |any |all |public |further |more |continued )*(?:feedback|competition|comments?|input|questions|dialogue|debate|discussion|conversations?|suggestions|ideas|views|opportunity|chance)\b/u;

/** Offsets are of the words. */
const A_CHARGE =
  /\b(?:charge|claim|accusation|allegation|suggestion|notion|argument|criticism|contention|characterization)s?,? (?:that |which )?[^,;.]{0,40}$/u;
/** "Warned that households will otherwise pay": of doing without it. */
const WITHOUT_IT =
  /^[^.;]{0,120}\b(?:otherwise|without (?:it|the|such|a)|unless|inaction|doing nothing|failure to act|failing to act|delay(?:s|ed|ing)?|postpon(?:ing|ement)|any weakening)\b/u;

export interface Verdict {
  readonly stance: Stance;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** An adjective: "is opposed" is no passive. */
  readonly isState: boolean;
}

/** Each verb that takes a side, in order; of two at one place the one that begins first, then the longer. */
export const verdictsIn = (words: string): readonly Verdict[] => {
  // Marks of quotation hide no verb: Acme has “no objection”.
  const places = [...words.matchAll(/[^"“”]/gu)].map(({ index }) => index);
  const plain = words.replace(/["“”]/gu, '');
  const at = (offset: number): number => places[offset] ?? words.length;
  const all = CUES.flatMap(([stance, pattern]) =>
    [...plain.matchAll(pattern)].map((match) => {
      const end = match.index + match[0].length;
      const warns = /^(?:warn|fear|caution|worr|fret)/u.test(match[0]) && WITHOUT_IT.test(plain.slice(end, end + 160));
      const lowersBar = /\b(?:threshold|bar|minimum|cutoff)\b.*\b(?:lower|reduc)/u.test(match[0]);
      return {
        stance: stance === 'OPPOSES' && (warns || lowersBar) ? ('SUPPORTS' as const) : stance,
        words: match[0],
        start: at(match.index),
        end: at(end - 1) + 1,
        isState: IS_STATE.test(match[0]) && !(/(?:^| )opposed$/u.test(match[0]) && plain.startsWith(' by ', end)),
        of: plain.slice(end, end + 60),
      };
    }),
  )
    .filter(({ stance, of }) => stance !== 'OPPOSES' || !OF_FACTS.test(of))
    // "A charge that the White House rejects": it rejects the charge.
    .filter(
      (one) =>
        !(
          /^(?:reject|den|disput|dismiss)/u.test(one.words) && A_CHARGE.test(plain.slice(0, places.indexOf(one.start)))
        ),
    )
    // "Happy never to see it".
    .filter((one) => !(one.isState && /^ (?:never|not) /u.test(one.of)))
    .filter(
      (one) =>
        !(OF_A_DATE.test(one.of) && /^push/u.test(one.words)) &&
        !(OF_A_BAR.test(one.of) && /(?:lower|reduc)\w*$/u.test(one.words)),
    )
    // "Believes in transparency": in no text.
    .filter((one) => !(/^believ/u.test(one.words) && !/^ (?:it|this|the|that|such)\b/u.test(one.of)))
    .filter((one) => !(OF_TALK.test(one.of) && /^welcom/u.test(one.words)))
    .filter((one) => !(MAY_BE_A_NOUN.test(one.words) && /^,? (?!["“])\p{Lu}/u.test(one.of)))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Verdict[] = [];
  for (const one of all) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
};

const NEGATED =
  /\b(?:not|never|cannot|no longer|hardly|less|scarcely|barely|far from|anything but|none too)\b|n[’']t\b/u;
const UNWILLING = /\brefused to\b/u;
const SHY = /\bdeclined to\b/u;
const MERELY_POSSIBLE = /\b(?:may|might|would (?:have )?(?:only )?|could)\b/u;

/** The side that a verb takes with what stands between it and its subject; null where it takes none. */
export const sideOf = (stance: Stance, between: string): { readonly stance: Stance; readonly sure: boolean } | null => {
  if (stance === 'NEUTRAL') return { stance, sure: true };
  if (/\b(?:may|might)\b/u.test(between)) return null;
  if (UNWILLING.test(between)) return stance === 'SUPPORTS' ? { stance: 'OPPOSES', sure: false } : null;
  if (SHY.test(between)) return { stance: 'NEUTRAL', sure: false };
  if (NEGATED.test(between))
    return { stance: stance === 'SUPPORTS' ? 'OPPOSES' : 'NEUTRAL', sure: stance === 'OPPOSES' };
  return { stance, sure: !MERELY_POSSIBLE.test(between) };
};
