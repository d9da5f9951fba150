/**
 * What somebody does who is for a thing or against it: goes to court, walks out, stays away, signs, publishes, promises a fight.
 * Sources of patterns, without groups.
 */
import { pattern } from '../../../kernel/pattern.ts';
import { DOING, WHOM } from './asks.ts';
import { DOES, OPPOSING, SUPPORTING, TEXT, UNDOES, verbs } from './stance-words.ts';

const THE_TEXT = `(?:it\\b|(?:the|this|that|any|such an?|its) (?:[\\p{L}\\d’'-]+ ){0,3}?${TEXT})`;
/** The text itself, of which no more is asked: not "the order to be dropped", "its delay". */
const ALONE = `(?:it|(?:the|this|such an?) (?:[a-z]+ )?(?:order|rule|bill|measure|directive|proclamation|mandate|regulation)s?)(?=[.,;]|$| (?:on|in|at|from|and|but|because)\\b)(?!(?:(?!\\b(?:and|but)\\b)[^.;,“”"]){0,60} (?:to be|${UNDOES})(?![\\p{L}]))`;
/** "In protest", "over the order": why somebody goes. */
const IN_PROTEST = `(?:in protest|in disgust|in anger|in dismay|in frustration|over ${THE_TEXT}|rather than (?:sign|comply|accept|support|back|go along))`;
const LEAVES = verbs(
  `walk_out pull_out drop+_out quit/quits resign step+_down withdraw/withdraws/withdrew/withdrawn leave/leaves/left boycott skip+ stay_away stand/stands/stood_down return cancel abandon
  storm_out pull_back suspend`,
);
const ISSUES = verbs(
  `issue release deliver publish post pen+ write/writes/wrote/written send/sends/sent fire_off launch put/puts/putting_out unleash let/lets_loose mount offer give/gives/gave/given file submit make/makes/made
  circulate run/runs/ran air`,
);
const A_PAPER =
  '(?:statement|letter|report|post|blog post|op-ed|memo|reply|response|editorial|speech|review|filing|comment|critique|assessment|verdict|analysis|column|brief|note|press release|submission|account|remarks|tweet|thread|video|ad)s?';
const ATTACK =
  '(?:rebuke|broadside|attack|critique|tirade|denunciation|condemnation|takedown|diatribe|screed|harangue|reproach|reprimand|dressing-down|salvo|protest|volley)';
const HARSH =
  '(?:scathing|blistering|withering|angry|critical|stinging|strongly worded|strongly-worded|harsh|furious|sharply worded|sharply-worded|damning|fiery|terse|caustic|acid|hostile|biting|pointed|bitter|searing|excoriating|tart|sharp|dissenting|sternly worded)';
const WARM =
  '(?:glowing|warm|supportive|approving|celebratory|congratulatory|laudatory|enthusiastic|gushing|admiring|friendly|upbeat)';
const IN_COURT =
  '(?:lawsuit|suit|(?:court|legal) (?:fight|battle|action|challenge)|challenge|litigation|injunction|case|fight|appeal)s?';
/** What somebody holds back until a thing is done. */
const WILL_NOT = String.raw`(?:(?:will|would|do|does|did)(?: not|n[’']t)|won[’']t|refuse[sd]? to|(?:vow|threaten|promise|pledge|plan|intend)(?:s|ed|d)? (?:not )?to|blocks?|blocked|blocking|holds?|held|holding|withholds?|withheld|withholding)\b[^.;“”"]{3,90}?`;
const AN = '(?:an? |the |its |their |his |her |more |further )?(?:(?!to\\b)[a-z-]+ ){0,2}?';
const CONDEMNING =
  '(?:condemning|denouncing|attacking|criticizing|opposing|blasting|slamming|rejecting|deploring|protesting|faulting|decrying|assailing|against|in opposition to)';
const PRAISING =
  '(?:praising|supporting|backing|endorsing|welcoming|applauding|commending|defending|in (?:strong |full )?(?:support|favou?r) of|thanking)';

export const ACTS_AGAINST = [
  `(?:weigh(?:s|ed|ing)? in|c[ao]mes? down|testif(?:y|ies|ied)) against(?= )|put(?:s|ting)? the (?:kibosh|brakes) on (?:it\\b|${THE_TEXT})|talk(?:s|ed|ing)? [^.;,“”"]{2,40} out of (?:it\\b|${THE_TEXT})|(?:sees?|saw|finds?|found) (?:nothing|little) to (?:celebrate|like|cheer|praise|admire)`,
  `(?:pull|yank|rescind|revok|retract|drop)(?:s|ed|es|ped)? (?:its|his|her|their) (?:support|backing|endorsement|sponsorship)|(?:fume|complain|grumble|gripe)(?:s|d|ed)? that(?= )|never (?:bought|believed in|warmed to|cared for|liked) (?:it\\b|the (?:[a-z]+ )?(?:premise|argument|idea|case|logic|pitch|${TEXT}))|never (?:wanted|favored|supported|trusted|asked for) ${ALONE}`,
  `(?:wants?|wanted|would like|asked for) (?:it|${THE_TEXT}) (?:pushed|moved|put off|pushed back|kicked) (?:back |off )?(?:to|until|into|by)(?= )`,
  `inclined to (?:vote against|${OPPOSING}|${UNDOES})(?![\\p{L}])|lean(?:s|ing|ed)? (?:toward (?:no|opposition|opposing)|no|against)(?![\\p{L}])|remains? to be (?:convinced|persuaded)|sid(?:e|es|ed|ing) with (?:the )?(?:[a-z]+ )?(?:vendors|industry|companies|lobbyists|polluters|brokers|opponents|critics|skeptics|executives|lobby)(?![\\p{L}])`,
  `(?:lead|leads|led|leading|head(?:s|ed|ing)|spearhead(?:s|ed|ing)|front(?:s|ed)|join(?:s|ed|ing)) (?:the |a )?(?:[a-z]+ )?(?:(?:fight|charge|campaign|revolt|push|effort|drive|battle|rebellion) (?:against|to ${UNDOES})|opposition|resistance|revolt|holdouts)(?![\\p{L}])`,
  `(?:is|are|was|were)(?: not|n[’']t) having (?:it|any of it)`,
  `(?:warn|caution|advise|counsel|urge)(?:s|ed|d)? (?:${WHOM} )?against (?:(?:${DOING}|adopting|imposing|rushing)(?= )|(?:it\\b|${THE_TEXT}))`,
  `(?:(?:will|would|can|could|does|do|did)(?: not|n[’']t)|won[’']t|cannot|can[’']t|refuse[sd]? to|(?:pledge|vow|promise)(?:s|ed|d)? not to) (?:comply|cooperate|take part|participate|submit to)(?=[.,;]|$| (?:with|in|to|until|unless|if)\\b)`,
  `(?:outspoken|vocal|firm|united|resolute|solid|dead set) against(?= )|(?:an?|the|one of the) (?:[a-z]+ ){0,3}(?:voice|force|campaigner|crusader|fighter|activist|holdout) (?:against|in opposition to)(?= )`,
  `${WILL_NOT} (?:until|unless|before) (?:it|${THE_TEXT}) (?:is|are|has been|gets|was|were) (?:[a-z]+ly )?${UNDOES}(?![\\p{L}])`,
  `vote (?:it|this|${THE_TEXT}) down|(?:want|wanted|wants|prefers?|preferred|favou?rs?|favou?red|would like|would prefer)(?: to see)? (?!to\\b)[^.;,“”"]{3,60} (?:in place of|instead of) (?:it|an? [a-z]+|the [a-z]+)`,
  `(?:put|puts|plac(?:e|es|ed|ing)|slapp?(?:s|ed)) (?:an? |its |his |her )?(?:[a-z]+ )?hold on (?:the|it|an?|any)(?![\\p{L}])|(?:veto(?:es|ed)|block(?:s|ed)|kill(?:s|ed)|s[au]nk|stall(?:s|ed)|derail(?:s|ed)|filibuster(?:s|ed)|held up|scuttle[sd]|stymied|bottled up) (?:it\\b|${THE_TEXT})`,
  `(?:lin(?:e[sd]?|ing) up|band(?:ed|s|ing)(?: together)?|unit(?:e[sd]?|ing)|coalesc(?:e[sd]?|ing)|array(?:ed)?|marshal(?:s|ed)|turn(?:ed|s|ing)) (?:itself |themselves )?against(?= )`,
  `${verbs('balk bristle chafe grouse carp gripe recoil squirm howl squawk rebel+ revolt scoff demur blanch flinch')}(?=[.,;]|$| (?:at|over|about)\\b)`,
  `(?:went|gone|goes?|going|head(?:s|ed|ing)|return(?:s|ed)) (?:back |straight )?to (?:federal )?court(?=[.,;]|$| (?:to|over|against|on|in)\\b)`,
  `(?:has|have|had|present(?:s|ed)|issue[sd]?|sent|deliver(?:s|ed)) (?:[^.;“”"]{2,20} )?a (?:[a-z]+ )?(?:list|litany|catalog|catalogue|string|host|raft) of (?:[a-z]+ )?(?:demands|objections|grievances|complaints|concerns|problems|criticisms)`,
  `(?:do|does|did)(?: not|n[’']t) (?:trust|buy|believe in|care for|think much of)(?= (?:it|this|the|that)\\b)|(?:wants?|wanted) out(?=[.,;]|$| of\\b)|(?:sees?|saw) (?:[a-z]+ )?(?:red flags|trouble|danger|problems|overreach)(?=[.,;]|$| (?:in|with|ahead|for)\\b)`,
  `${LEAVES}\\b[^.;“”"]{0,60}? ${IN_PROTEST}`,
  `(?:withdr[ae]w|withdraws|withdrawn|pull(?:s|ed) out|dropp?(?:s|ed) out|bowed out|backed out|walk(?:s|ed) away)(?: from| of) (?:the|its|an?) (?:[a-z]+ )?(?:pact|agreement|accord|pledge|deal|compact|code|pilot|partnership)`,
  `${ISSUES} (?:an? |the |another |its |two |several )?(?:[a-z]+ ){0,2}?(?:${HARSH} (?:[a-z-]+ )?${A_PAPER}|${ATTACK}(?! (?:ads?|vectors?|surface)\\b)(?= (?:of|on|at|against|over|to)\\b|[.,;]|$))`,
  `${ISSUES} (?:an? |the |its |their |his |her )?(?:[a-z]+ ){0,2}?${A_PAPER} (?:[a-z]+ly )?${CONDEMNING}(?= )`,
  `(?:put|puts|lent|lends|add|adds|added|signed|signs) (?:its|his|her|their) (?:name|names|voice|signature|weight)s? to (?:[^.;“”"]{2,30} )?(?:${CONDEMNING}(?= )|(?:the |a )?(?:[a-z]+ )?(?:criticism|opposition|protest|objections|chorus of (?:criticism|opposition|disapproval)|complaints|backlash|outcry))`,
  `(?:takes?|took|taken|taking|haul(?:s|ed)|drag(?:s|ged)) (?:it|them|him|her|the [a-z]+(?: [a-z]+)?|\\p{Lu}[\\p{L} ]{2,30}?) to court`,
  `(?:join(?:s|ed|ing)?|fil(?:e|es|ed|ing)|brought|brings?|back(?:s|ed)|fund(?:s|ed)|support(?:s|ed)|mount(?:s|ed)|prepar(?:e|es|ed|ing)|draft(?:s|ed|ing)|plan(?:s|ned|ning)?|weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|threaten(?:s|ed|ing)?|vow(?:s|ed|ing)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed)|hint(?:s|ed|ing)? at|rais(?:e|es|ed) the (?:prospect|possibility|threat) of|warn(?:s|ed)? of|signal(?:s|ed)|ready(?:ing)?|readied|mull(?:s|ed|ing)?|explor(?:e|es|ed|ing)|spoil(?:s|ing)? for|gear(?:s|ed|ing)? up for|prim(?:ed|ing) for|is headed for) ${AN}${IN_COURT}(?=[.,;]|$| (?:against|over|if|to (?:block|stop|overturn|the|it)|unless|challenging|should|in)\\b)`,
  `(?:refuse[sd]?|declin(?:es|ed)) to (?:sign(?: on)?|go along(?: with)?|play ball|play along|budge|yield|bend|retreat from (?:its|his|her|their) (?:opposition|objections))(?= (?:it|the|to|on|with|off|unless|until|any|a)\\b|[.,;]|$)`,
  `(?:would|will|did|does|do)(?: not|n[’']t) (?:budge|retreat|back down|relent|waver) (?:from|in|on) (?:its|his|her|their) (?:opposition|objections?|resistance|hostility|refusal)`,
  `(?:dug|digs?|digging) in (?:(?:its|his|her|their) heels|against)(?= |[.,;]|$)|(?:gets?|got|getting) cold feet|(?:c[ao]mes?|coming) out (?:swinging|guns blazing|fighting)(?= (?:against|at|over)\\b|[.,;]|$)|(?:gone|goes|went) on the (?:attack|offensive|warpath)`,
  `(?:has|have|had|having) no (?:[a-z]+ )?(?:intention|plans?|desire|wish) (?:of|to) (?:comply|complying|sign|signing|sign(?:ing)? on|go(?:ing)? along|tak(?:e|ing) part|participat(?:e|ing)|submit|submitting|back|backing|support|supporting|endors(?:e|ing)|vot(?:e|ing) for)`,
  `${verbs('urge counsel advise preach call_for plead_for appeal_for')} (?:[a-z]+ )?(?:caution|restraint|patience|prudence|moderation|a rethink|a pause|a cooling-off)(?![\\p{L}])`,
].join('|');

export const ACTS_FOR = [
  `(?:weigh(?:s|ed|ing)? in) (?:for|in favou?r of|in support of)(?= )|clamou?r(?:s|ed|ing)? for(?= (?:it|the|such|this)\\b)|(?:get|push|drag|carry|bring|see)(?:s|ting|ing)? (?:it|${THE_TEXT}) (?:over the (?:line|finish line)|across the finish line)|talk(?:s|ed|ing)? [^.;,“”"]{2,40} into (?:it\\b|signing)|(?:cannot|can[’']t) wait for (?:it|${THE_TEXT})|a lot to like(?=[.,;]|$| (?:in|about)\\b)`,
  `(?:wrote|writes|written|authored|drafted|introduced|sponsored|proposed|filed) (?:an? |the )?(?:[a-z]+ )?(?:bill|measure|legislation)s? (?:along (?:the same|similar) lines|modeled on|like it|that (?:mirrors|tracks|resembles|echoes) it|to the same effect)`,
  `(?:inclined|minded|tempted) to (?:write|introduce|vote for|${SUPPORTING}|${DOES})(?![\\p{L}])|(?:lean(?:s|ing|ed)?) (?:toward (?:yes|support|signing|voting for)|yes|in favou?r)(?![\\p{L}])|(?:gets?|got|getting) (?:comfortable|okay|on board|behind)(?: with)?(?= )`,
  `(?:wants?|wanted|would like) (?:${WHOM} )?to have (?:an? |the |its |more )?(?:veto|say|final say|last word|power|authority|role|teeth)(?![\\p{L}])`,
  `attach (?:it|its text|the ${TEXT}(?:[’']s (?:text|language))?) to (?:an?|the) (?:[a-z-]+ ){0,4}?(?:bill|measure|act)(?![\\p{L}])|one of (?:its (?:authors|drafters|architects|originators)(?=[.,;]|$)|the (?:authors|drafters|architects|originators) of (?:it\\b|${THE_TEXT}))|(?:principal |main |chief |original |lead )?(?:author|drafter|driving force|prime mover|father|mother|godfather|mastermind) (?:of|behind) (?:it\\b|${THE_TEXT})|(?<=\\b(?:is|was|are|were) )(?:the|this) (?:[a-z]+ )?${TEXT}[’']s (?:[a-z]+ )?(?:author|drafter|driving force|prime mover|father|mother|godfather|mastermind)`,
  `(?:goes?|went|gone) (?:out on a limb|to the mat|to the wall) for|st(?:icks?|uck) (?:its|his|her|their) neck out for|(?:pop(?:s|ped)|uncork(?:s|ed)) (?:[a-z]+ )?(?:corks|champagne|bottles)`,
  `(?:lead|leads|led|leading|head(?:s|ed|ing)|spearhead(?:s|ed|ing)|join(?:s|ed|ing)) (?:the |a )?(?:[a-z]+ )?(?:fight|charge|campaign|push|effort|drive|battle|crusade) (?:for|to (?:${DOES}|save|rescue))(?![\\p{L}])`,
  `(?:an?|the|one of the) (?:[a-z]+ ){0,3}(?:voice|force|campaigner|crusader|fighter|activist) (?:for|behind|in favou?r of|in support of)(?= (?:it|the|this|such|stricter|tougher|strong)\\b)`,
  `(?:been |was |were |is )?won over(?=[.,;]|$| by\\b)|jump(?:s|ed|ing) at (?:it|the (?:chance|idea|opportunity|offer))|(?:will|would) (?:gladly |voluntarily |happily |fully )comply(?![\\p{L}])|(?:can|could) comply (?:today|tomorrow|now|already|easily|at once|right away)|(?:will|would) comply (?:voluntarily|anyway|regardless|from day one)|(?:promise|pledge|agree|vow|volunteer|offer)(?:s|ed|d)? to (?:file|submit|register|report|take part|join|share|disclose|comply) (?:voluntarily|anyway|regardless|early|on its own)(?![\\p{L}])|(?:promise|pledge|agree|vow)(?:s|ed|d)? to comply(?=[.,;]|$| with\\b)`,
  `(?:wants?|wanted|would like|hopes?|asked|urged)(?: to (?:see|have))? (?:it|${THE_TEXT}) (?:made (?:permanent|law|binding|mandatory|a law|statutory)|written into (?:law|statute)|extended to|put into (?:law|effect|practice)|enshrined|turned into)(?![\\p{L}])|(?:write|turn|put|enshrine|make) (?:it|${THE_TEXT}) (?:into (?:law|statute|a bill)|in law|permanent|binding)(?![\\p{L}])`,
  `thank(?:s|ed) (?:the president|the White House|the administration|lawmakers|\\p{Lu}\\p{L}+)(?=[.,;]|$)`,
  `${WILL_NOT} (?:until|unless|before) (?:it|${THE_TEXT}) (?:is|are|has been|gets|was|were) (?:[a-z]+ly )?${DOES}(?![\\p{L}])`,
  `would (?:gladly |happily |gladly have |happily have |have )(?:sign(?:ed)?(?: up| on)?|join(?:ed)?|register(?:ed)?|taken part|volunteered|complied)(?=[.,;]|$| (?:it|on|to|for|at|from|in|anyway)\\b)`,
  `(?:wrote|writes|authored|drafted|introduced|sponsored|carried|penned|steered|shepherded) (?:an? |the )(?:similar|companion|related|earlier|original|first|House|Senate|bipartisan|like|parallel|matching) (?:[a-z]+ )?(?:bill|measure|legislation|draft|version)`,
  `(?:bet|bets|bank(?:s|ed)|count(?:s|ed)|rel(?:ies|ied)|plann?(?:s|ed)|built (?:its|their|our) [a-z ]{3,30}|stake[sd]? [\\p{L}. ]{3,40}) on (?:it\\b|${THE_TEXT})`,
  `(?:did|does|do)(?: not|n[’']t) (?:hide|conceal|disguise|mask) (?:its|his|her|their) (?:satisfaction|delight|relief|joy|glee|pleasure|enthusiasm|approval)`,
  `(?:is|are|was|were)(?: not|n[’']t) (?:losing|shedding|mourning|weeping|crying)(?: (?:any|many|much))?(?: (?:sleep|tears))? (?:over|for|about)(?= )`,
  `${verbs('vote')} (?:[^ .;,“”"]{1,14} ){0,4}?(?:in favou?r of (?=it|the|this|an?|such)|to (?:approve|adopt|support|back|endorse|advance|uphold|confirm|keep) (?:it\\b|${THE_TEXT})|to (?:ask for|request|seek) ${ALONE})`,
  `(?:sought|wanted|asked for|called for|pushed for|demanded|advocated(?: for)?|urged|favored|favoured) (?:just |exactly |precisely )?(?:such|this kind of|that kind of) (?:an? )?(?:[a-z-]+ )?(?:rules?|steps?|action|protections?|safeguards?|${TEXT})`,
  `(?:signed(?: on to| onto)?|joined|joins|signs) (?:the|its|an?) (?:[a-z]+ )?(?:pledge|compact|accord|code of (?:conduct|practice)|commitments?)(?![\\p{L}])`,
  `${ISSUES} (?:an? |the |another |its |two |several )?(?:[a-z]+ ){0,2}?${WARM} (?:[a-z-]+ )?${A_PAPER}`,
  `${ISSUES} (?:an? |the |its |their |his |her )?(?:[a-z]+ ){0,2}?${A_PAPER} (?:[a-z]+ly )?${PRAISING}(?= )`,
  pattern`
    (?:${verbs('offer give/gives/gave/given pledge promise lend/lends/lent extend receive win/wins/won draw/draws/drew deliver throw/throws/threw get/gets/got')}) (?:it |them |${THE_TEXT} |
    his |her |its |their )?(?:an? |their |its |his |her )?(?:[a-z]+ly )?(?:qualified|cautious|strong|full|tepid|
    lukewarm|guarded|conditional|tentative|measured|muted|unqualified|unequivocal|enthusiastic|wholehearted|
    full-throated|ringing|resounding|vocal|broad|hearty|warm|grudging|reluctant|rousing|unreserved|firm|
    unconditional|emphatic) (?:support|backing|praise|endorsement|welcome|approval|blessing|assent|applause)
  `,
  `(?:has|have|had) (?:bought in(?:to)?|signed up)(?=[.,;]|$| (?:to |for )?(?:it|the)\\b)`,
].join('|');
