/**
 * Turns of phrase by which somebody is for a thing, against it or neither: what one sees in it, what one has for it, where one
 * stands, what one does with body and voice. Sources of patterns, without groups that capture.
 */
import { pattern } from '../../../kernel/pattern.ts';
import { TEXT, verbs, DOES, UNDOES } from './stance-words.ts';

const ITS = '(?:its|his|her|their)';
const IT = `(?:it|this|that|(?:the|its|his|any|such an?) (?:[\\p{L}\\d’'-]+ ){0,3}?${TEXT})`;
/** What is good in a thing. */
const GOOD =
  '(?:evidence|proof|role|place|point|case|justification|merits?|value|virtues?|use|sense|reason|need|good|benefits?|basis|logic|room|purpose|upside|wisdom|promise|future|advantages?)';
const SEES = '(?:sees?|saw|seen|finds?|found)';
/** "No reason for delay" is not against it. */
const NOT_OF_DELAY =
  '(?! (?:for|to|in) (?:(?:a|any|the|further) )?(?:delay|wait|postpon|hesitat|put|hold|paus|quit|stop))';
const IN_A_CAMP = '(?:is|are|was|were|sits?|sat|falls?|fell|remains?|landed) (?:firmly |squarely |still )?in';
const WARMTH =
  '(?:time|use|love|patience|appetite|stomach|sympathy|enthusiasm|taste|desire|liking|affection|tolerance)';

export const AGAINST_IT = [
  `(?:str[iu]kes?|struck|took|takes|adopt(?:s|ed)) an? (?:[a-z]+ly )?(?:skeptical|critical|defiant|combative|sour|dissenting|discordant|hostile|negative|hard|tough|hard-line) (?:tone|line|note|position|stance|view)(?! (?:on|against) (?:crime|China))`,
  `(?:${IN_A_CAMP}) (?:the )?(?:no|anti|opposing|opposition|(?:critics|skeptics|opponents)[’']|skeptical|hostile) camp`,
  `(?:been )?gunning for(?= )|(?:[a-z]+ed|worked|fought|campaigned|lobbied) (?:[^ .;,“”"]{1,20} ){0,4}against us(?=[.,;]|$)`,
  `(?:pass|adopt|approve)(?:s|d|ed|es) an? resolution (?:against|opposing|in opposition)`,
  `(?:collect|gather|deliver)(?:s|ed) [^.;“”"]{2,30} signatures (?:against|opposing)(?= )`,
  `(?:did|does|do)(?: not|n[’']t) (?:hide|conceal|disguise|mask) ${ITS} (?:anger|fury|dismay|disappointment|displeasure|frustration|contempt|disdain|unhappiness|annoyance|skepticism)`,
  `(?:not|n[’']t) (?:so|as|entirely|at all|exactly|quite) sure(?=[.,;]|$| about\\b)`,
  `(?:outspoken|vocal|vociferous|steadfast|unwavering|firm|clear|consistent|public) in ${ITS} (?:opposition|criticism|objections)`,
  `(?:an? )?(?:hard|firm|solid|definite|likely) no(?=[.,;]|$| on\\b)|(?<=\\b(?:I[’']m|[Ii]s|am|was|remains|[’']s) )an? (?:[a-z]+ )?no(?=[.,;!]|$| on\\b)`,
  `${SEES} (?:no|little|scant|not much|precious little) (?:[a-z]+ )?${GOOD}${NOT_OF_DELAY}`,
  `(?:has|have|had) (?:no|little|scant|not much) ${WARMTH} for(?! (?:either|both|any (?:side|camp))\\b)`,
  `(?:wants?|wanted|would have|will have|having|has|have|had) (?:no part of|nothing to do with|none of)`,
  `(?:wants?|wanted|needs?|needed) no (?:such )?(?:[a-z]+ )?${TEXT}`,
  'cr(?:ies|ied|y) foul',
  `(?:could|can|would|will)(?: not|n[’']t|not| never) forgive (?:it\\b|(?:the|this|such an?) (?:[a-z]+ ){0,2}?${TEXT})`,
  `(?:never|not|hardly|n[’']t) (?:[^.;,“”"]{2,40} )?up to (?:it|the (?:job|task))(?![\\p{L}])`,
  `(?:will|would)(?: not|n[’']t) (?:take it up|bring it (?:up|to (?:a vote|the floor))|give it a (?:vote|hearing)|schedule it|advance it|move it)(?![\\p{L}])`,
  `(?:sounds?|sounded|sounding) (?:the|an) alarm|rais(?:es?|ed|ing) (?:a|the|several|many|some)? ?red flags?|blow(?:s|ing)? the whistle on|blew the whistle on`,
  `(?:digs?|dug|digging) in ${ITS} heels|puts? ${ITS} foot down|dr[ae]ws? (?:the|a) line at|(?:stands?|stood|standing) in (?:the|its) way`,
  `(?:turns?|turned) (?:${ITS} back|up ${ITS} nose|thumbs down) (?:on|at)|thumb(?:s|ed) ${ITS} nose at`,
  `(?:gives?|gave|given) ${IT} (?:an? |the )?(?:thumbs down|short shrift|failing grade|low marks|poor marks|cold shoulder)`,
  verbs('picket boycott'),
  pattern`
    (?:leads?|led|leading|joins?|joined|organi[sz]ed|holds?|held|staged?|stages) (?:an? |
    the )?(?:[a-z]+ )?(?:march|protest|picket|demonstration|sit-in|walkout|vigil)(?! (?:for|in support|
    supporting)\b)
  `,
  `(?:thinks?|thought|says?|said|believes?|believed|feels?|felt) (?:that )?(?:it|this|that|the ${TEXT}) belongs? in (?:the |a )?(?:wastebasket|trash|bin|dustbin|shredder|garbage|drawer|museum)`,
  `would (?:have )?(?:vetoed|veto|killed|kill|blocked|block|torn up|tear up|voted against|vote against|opposed|oppose|rejected|reject)(?= (?:it|this|them|such|the ${TEXT})\\b)`,
  `threat(?:en|ens|ened|ening) to (?:withdraw|close|shut|move|lay off|stop|go to court|take it to court|pull)`,
  `recommend(?:s|ed)? (?:[a-z]+ )?against`,
  `${verbs('march demonstrate rally strike/strikes/struck walk_out protest mobilise mobilize organize')} (?:against|over)(?= )`,
  `(?:${verbs('spend/spends/spent run/runs/ran buy/buys/bought pay/pays/paid_for air place take/takes/took_out launch running buying airing paying_for start fund finance wage mount bankroll plan file print')}) [^.;,“”"]{1,50} against (?:it\\b|the ${TEXT})`,
  `(?:turns?|turned|bails?|bailed|walk(?:s|ed) out|soured|sours|cooled) on (?:it\\b|the ${TEXT})`,
  `(?:walks?|walked|backs?|backed|shies|shied|ran|runs?|turned) away from (?:it\\b|the ${TEXT})`,
  `${verbs('boo jeer seethe fume wince cringe groan despair grumble')}(?! (?:at|about|that)\\b)(?=[.,;]|$| (?:when|as|aloud|loudly)\\b)`,
  `${verbs('scowl sneer snarl')} at (?:it\\b|the ${TEXT})`,
  `(?:says?|said) no to (?:it\\b|the ${TEXT}|any )`,
  `would (?:much |far )?(?:rather|sooner) (?:see|wait|let|trust|work|keep|leave|rely|do without|go without|close|quit|pay|sell|lose|launch|build|move|not)`,
  pattern`
    (?:prefers?|preferred|would prefer|wants?|wanted|would leave|would rather leave|
    would let) (?:to leave )?(?:it|the matter|that|this|the job|the question|such things|enforcement|oversight|
    regulation) (?:to be left |left )?to (?:the )?(?:states?|market|markets|industry|courts?|Congress|parents|
    localities|local|cities|counties|companies)
  `,
  pattern`
    (?:wants?|wanted|would keep|keeps?|told|asked) (?:[A-Za-z’' ]{3,25} )?(?:kept |to stay |
    to keep )?out of (?:its|their|the) (?:business|market|classroom|nursery|kitchen|home|house|bedroom|factory|
    way)s?
  `,
  `would have ${IT} (?:[a-z]+ly )?(?:${UNDOES}|thrown out|struck down)`,
  `(?:takes?|took|taken|taking) (?:great |strong )?(?:offen[cs]e|umbrage|exception) (?:at|to)`,
  `(?:lays?|laid|lodges?|lodged|files?|filed) (?:an? |its |their |his |her )?(?:(?:formal|official|written|strong) )?(?:objections?|protests?|complaints?)(?= (?:to|with|against|about|over)\\b|[.,;]|$)`,
  pattern`
    (?:has|have|had|hid|hides?|hidden|hiding|concealed?|conceals?|shows?|showed|shown) (?:little effort to hide |
    hardly hidden |barely hidden )?${ITS} (?:distaste|dislike|disdain|contempt|unhappiness|displeasure|
    disappointment|anger|scorn|impatience(?! to\b)|frustration|dismay) (?:for|of|with|at|about|over)
  `,
  pattern`
    (?:ma[dk]es?|making) (?:little|no) (?:effort|attempt|secret) (?:to (?:hide|conceal)|of) ${ITS} (?:distaste|
    dislike|disdain|contempt|unhappiness|displeasure|disappointment|anger|scorn|impatience(?! to\b)|frustration|dismay|
    hostility|opposition)
  `,
].join('|');

export const FOR_IT = [
  `c[ao]mes? down (?:[a-z]+ )?(?:in favou?r|for it)(?=[.,;]|$| of\\b)`,
  `(?:been )?(?:ask|call|push|press|plead|campaign|wait|lobby)(?:ing|ed|s)? for (?:an? (?:[a-z]+ )?${TEXT}|one|something) (?:like (?:it|this|that)(?: one)?|of (?:this|that|the) (?:kind|sort))(?=[.,;]|$| (?:for|since)\\b)`,
  `pronounce[sd]? (?:him|her|it|them)sel(?:f|ves) (?:ready|willing|happy|eager|glad) to (?:comply|start|begin|help|register|take part|join|support|back|implement|enforce|carry it out)(?![\\p{L}])`,
  `(?:made|makes|making) (?:it|the ${TEXT}) ${ITS} own(?=[.,;]|$)`,
  `(?:is|was|were|has been|have been) with us (?:from|all|on|since|every)(?= )`,
  `sign (?:it|the (?:thing|${TEXT})) (?:him|her|my|our|them|it)sel(?:f|ves)(?![\\p{L}])`,
  `(?:str[iu]kes?|struck|took|takes|adopt(?:s|ed)) an? (?:[a-z]+ly )?(?:upbeat|supportive|positive|approving|triumphant|warm|hopeful) (?:tone|line|note|position|stance|view)`,
  `(?:${IN_A_CAMP}) (?:the )?(?:yes|pro|supporters[’']|supporting|friendly|[a-z]+s[’'] cheering) camp`,
  `(?:st[ao]nds?|stood|sid(?:e|es|ed)|came through|comes through|(?:is|are|was|were)(?: all)?) (?:with|for|behind) us(?=[.,;]|$| (?:on|in|too)\\b)|(?:is|are|was|were|came down) on our side|(?:testified|spoke|spoken|ruled|wrote|came out|voted) in our favou?r|back(?:s|ed) us(?=[.,;]|$)`,
  `(?:collect|gather|deliver)(?:s|ed) [^.;“”"]{2,30} signatures (?:for|in support of|backing|supporting)(?= )`,
  `(?:takes?|took|taking) a victory lap|(?:pounds?|pounded|pounding|beats?|beating|bangs?|banged|banging) the (?:table|drum|gavel) for`,
  `(?:outspoken|vocal|vociferous|steadfast|unwavering|firm|clear|consistent|public) in ${ITS} (?:support|praise|backing)`,
  `(?:an? )?(?:hard|firm|solid|definite|likely) yes(?=[.,;]|$| on\\b)|(?<=\\b(?:I[’']m|[Ii]s|am|was|remains|[’']s) )an? (?:[a-z]+ )?yes(?=[.,;!]|$| on\\b)`,
  pattern`
    (?:dismiss|reject|downplay|brush|wav|rebut|counter|disput)(?:e?s|e?d|ted)?(?: off| aside)? (?:those|these|
    such|the|that|his|her|their|industry) (?:[a-z]+ )?(?:concerns?|criticisms?|objections?|complaints?|fears|
    worries)
  `,
  `volunteer(?:s|ed) (?:to|for)(?= )`,
  pattern`
    (?:offer|introduce|propose|file|attach|reintroduce|bring)(?:s|ed|d)? (?:it|the ${TEXT}(?:[’']s (?:text|
    language))?|its (?:text|language)|much of it) as (?:an? )?(?:[a-z]+ )?(?:amendment|bill|legislation|rider|law)
  `,
  `condition(?:s|ed) ${ITS} (?:support|vote|backing|endorsement)|(?:ma[dk]es?) ${ITS} (?:support|vote|backing) (?:conditional|contingent)`,
  `(?:wants?|wanted|has wanted|have wanted) (?:it|the ${TEXT}) (?:[a-z]+ly )?(?:signed|issued|adopted|finished|in place|on the books)`,
  `(?:been )?(?:asking|begging|calling|waiting|pushing|fighting|campaigning|pleading|pressing) for (?:it|this|exactly this)(?![\\p{L}])`,
  `${SEES} no (?:reason|need|point|sense|case|justification) (?:for|to|in) (?:(?:an?|any|the|further) )?(?:delay|wait|postpon|hesitat|paus|stop)[a-z]*`,
  pattern`
    (?:lends?|lent|gives?|gave|given|adds?|added|throws?|threw) (?:it|the ${TEXT}|them) (?:${ITS}|
    full|${ITS} full) (?:[a-z]+ )?(?:support|backing|blessing|endorsement|approval|name|voice|weight|vote|
    stamp of approval)
  `,
  `(?:gives?|gave|given) ${IT} (?:an? |the |two |its )?(?:thumbs up|thumbs-up|high marks|top marks|good marks|passing grade|standing ovation|green light|nod|blessing|seal of approval)`,
  `would (?:have )?(?:go|gone) (?:even |much |still )?(?:further|farther)(?! back)`,
  `(?:wants?|wanted|would like|urged|asked) ${IT} to go (?:further|farther)`,
  `(?:stands?|stood|came down|come down|comes down|line(?:s|d)? up|falls|fell|lands|landed|is|are|was|were) (?:[a-z]+ly )?(?:on the side of|in the corner of) (?:it\\b|the ${TEXT})`,
  `would have ${IT} (?:[a-z]+ly )?(?:${DOES})`,
  `${SEES} (?:the |some |much |real |great |a lot of |plenty of |nothing but |every )?${GOOD} (?:of|in|for)(?= )`,
  `${SEES} (?:much|a lot|plenty|something|everything) to (?:like|praise|admire|commend)`,
  `(?:cares?|cared) (?:much )?for (?:it\\b|the ${TEXT})|(?:buys?|buying|bought) (?:it|that|this|the (?:argument|pitch|idea|logic|line|case))(?=[.,;]|$)`,
  `(?:breathes?|breathed|breathing|heaves?|heaved) (?:a (?:big |deep |long )?sigh of relief|easier)|${verbs('rejoice exult')}(?=[.,;]|$| (?:at|in|over|when|that)\\b)`,
  `(?:gets?|got|jumps?|jumped|climbs?|climbed|comes?|came) (?:on board|aboard)|(?:sign(?:s|ed) off on|close[sd]? ranks behind|(?:falls?|fell) in (?:line )?behind) (?:it|the ${TEXT})`,
  `(?:tips?|tipped|takes?|took) (?:off )?${ITS} (?:hats?|caps?) (?:off )?to|(?:takes?|took|taken) heart (?:in|from)|(?:swears?|swore) by (?:it|the ${TEXT})|stake(?:s|d) ${ITS} (?:name|reputation) on`,
  `(?:says?|said) (?:yes|aye|amen) to (?:it\\b|the ${TEXT})`,
  `(?:stands?|stood|is|are|was|were) (?:ready|prepared|willing|happy|glad|content) to (?:comply|help|register|sign|take part|join|cooperate|abide|be reviewed)|(?:is|are|was|were) (?:ready|prepared|willing) (?:for|to (?:accept|give|wait|file|do)) the full(?= (?:\\d|(?:[a-z]+ )?(?:notice|review|waiting|testing|days|weeks|period|term)\\b))`,
  `in (?:full |strong |wholehearted |broad |warm |complete )?(?:support|favou?r) of (?=it\\b|this\\b|such\\b|the ${TEXT})`,
  `${verbs('cheer clap')}(?=[.,;]|$| (?:loudly|aloud|when|as)\\b)`,
].join('|');

export const NEITHER = [
  `(?<=[a-z]s )shrug(?:ged)?(?=[.,;]|$)|(?:keeps?|kept) ${ITS} distance(?=[.,;]|$| from\\b)`,
  `(?:has|have|had)(?: not|n[’']t) (?:yet )?(?:decided|made up ${ITS} mind)(?=[.,;]|$| (?:on|about|yet|how|whether)\\b)`,
  `(?:maintain(?:s|ed)|kept|keeps|observe[sd]?) (?:an? )?(?:[a-z]+ )?silence|(?:has|have|had) yet to (?:show|tip) ${ITS} (?:cards|hand)|(?:has|have|had)(?: not|n[’']t) (?:yet )?(?:endorsed|backed|embraced|favored) (?:either|one or the other)|shrug(?:s|ged)(?=: )`,
  `(?:keeps?|kept|keeping) (?:quiet|silent|mum|out of it|its own counsel)(?=[.,;]|$| (?:on|about|so far)\\b)|c[ao]mes? to terms with`,
  `(?:avoid|dodg|resist|refrain)(?:e?s|e?d|ing)? (?:from )?(?:taking|picking|choosing) (?:a side|sides|a position|a stand)`,
  `(?:is|are|was|were) waiting (?:to see|for) (?:the|a|what|whether|how)(?= )|(?:will|would) wait (?:for|to see) (?:the|a|what|whether|how)(?= )|(?:wants?|wanted|would like) to (?:see|read|study) (?:the )?(?:fine print|details|final text|text|language|full text)|needs? (?:[a-z]+ )?to (?:study|read|digest|review) (?:it|the [a-z ]{0,20}?(?:${TEXT}|details))`,
  `taking a wait-and-see (?:approach|attitude|stance|line|view)|(?:gives?|gave|given|offer(?:s|ed)) no (?:hint|indication|sign|clue) (?:of ${ITS} (?:position|views?|own view|thinking|stance)|as to|about|where|how|whether)|(?:has|have|had)(?: not|n[’']t) (?:yet )?tipped ${ITS} hand|(?:has|have|had)(?: not|n[’']t) (?:[a-z]+ )?(?:taken|picked|chosen) (?:a|any) (?:side|position|stand)|(?:sees?|saw) (?:pros and cons|upsides and downsides|arguments on both sides)`,
  `(?:did|does|do|has|have|would)(?: not|n[’']t) (?:come|came) down (?:on|for) (?:either|one|any)(?: side| or the other)?|vot(?:e|es|ed) present|declin(?:es|ed) to (?:tell|give|share|disclose|reveal|state|offer) [^.;]{0,20}(?:views?|position|opinion|stance)|(?:sees?|saw) (?:it|things|this|the matter) both ways|holds? back(?=[.,;]|$)|(?:lobb(?:y|ies|ied|ying)|pull(?:s|ed|ing)?) (?:it |them )?(?:both ways|in both directions|in two directions)|(?:could|can|would) have lived with|could (?:be (?:persuaded|swayed|convinced|talked into it)|go|vote|swing|fall) either way|(?:is|are|was|were) (?:persuadable|gettable|open to persuasion)`,
  `(?:sits?|sat|sitting) on ${ITS} hands`,
  `(?:can|could) work with(?= (?:it|that|this|the|\\d)\\b)`,
  `(?:(?:will|would)(?: not|n[’']t)|won[’']t|refuse[sd]? to|declin(?:es|ed) to) (?:pick|take|choose|come down on) (?:a side|sides|either side|any side)`,
  `declin(?:es|ed) to (?:weigh in|opine|commit (?:itself|himself|herself|themselves)|state a position|say which)`,
  `(?:has|have|had)(?: not|n[’']t) (?:yet )?(?:read|seen|studied|reviewed|finished reading) (?:it|the (?:[a-z]+ )?${TEXT})`,
  `(?:str[iu]kes?|struck|took|takes|adopt(?:s|ed)) an? (?:[a-z]+ly )?(?:neutral|noncommittal|non-committal|even-handed) (?:tone|line|note|position|stance)`,
  `in neither camp|(?:has|have|had) made peace with`,
  `(?:is|are|was|were) (?:following|watching|monitoring|tracking) (?:it|this|the (?:issue|matter|debate|process|situation|order|draft|proposal)|developments)`,
  `(?:prais|back|endors|support|criticiz|criticis|blam|tak|favor|favour|join|choos|pick|pleas)(?:e|es|ed|ing)? neither(?: (?:side|camp|party|of them))?|(?:took|takes?) neither side`,
  `(?:sees?|saw) (?:both sides|merit on both sides|something to both)|(?:hedge[sd]?|hedging) ${ITS} bets|straddle[sd]? the (?:issue|fence|line)|(?:splits?) the difference`,
  `(?:keeps?|kept|keeping) (?:${ITS} (?:distance|head down|options open|thoughts to (?:itself|himself|herself|themselves))|(?:a|its) (?:safe |careful )?distance)`,
  `(?:stays?|stayed|remains?|remained|stood|stands?) (?:above the (?:fray|fight)|on the sidelines|aloof)`,
  `(?:takes?|took|taken|adopts?|adopted) a wait-and-see (?:approach|attitude|stance|line|view)`,
  pattern`
    (?:is|are|was|were|(?:finds?|found) (?:him|her|it|them)sel(?:f|ves)|falls?|fell|sits?|sat|stands?|
    stood) (?:somewhere |squarely |caught |stuck |right )?(?:in between|in the middle(?! of (?!the (?:road|debate|
    fight|argument))))
  `,
  `(?:has|have|had) (?:mixed|conflicting) (?:feelings|views|emotions|opinions)|(?:has|have|had) no dog in (?:the|this|that) fight|(?:has|have|had) (?:no strong|neither) (?:feelings|views|opinions)`,
  `(?:has|have|had) no fear of(?= )`,
].join('|');
