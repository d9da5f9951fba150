/** Verbs by which reports tell who says something, and who is for or against it. Sources of patterns, without groups. */
import { pattern } from '../../../kernel/pattern.ts';

const TELLS_NOTHING = pattern`
  (?!(?:ask|request|week|month|year|hour|word|reason|ground|rumor|time|learn|show|prov|discover|decid|notic|
  requir|order|mean|ensur|mandat|provid|realiz|assum|see|determin|dictat|hop|believ|regret|fear|suspect|worri|
  doubt|wish|agree|need|direct|vot|pass|add|it|thi|i|wa|ha|doe)[a-z]{0,4}\b)
`;
const SPEAKS = pattern`
  said(?! to\b)|says|(?<!\bto )say(?!-)(?! (?:which|what|who|whether|when|how)\b)|points out|pointed out|
  put(?:s)? it|told|tells|tell|added|adds|wrote|writes|written(?= [^.,;“”"]{2,50} that\b)|(?:argued|argues)(?! (?:for(?! (?:years|months|weeks|decades|a decade|some time|a long time)\b)|against|about|over)\b)|
  warned|warns|stated|states|noted|notes|explained|explains|posted|tweeted|testified|announced|acknowledged|
  claimed(?! (?:the |some |much |most |his |her |its |full |partial |no )?(?:of the )?(?:share of the )?(?:credit|victory|responsibility))|claims|insist(?:ed|s)(?! on\b(?! that))|confirmed|confirms|complained|recalled|recalls|(?<!\b(?:to|would|will|could|
  not) )(?:recall|recount|concede)|denied|blamed|conceded|concedes|contended|contends|cautioned|cautions|joked|
  quipped|mused|muses|thundered|griped|grumbled|grumbles|lamented|let it be known|let [^.,;“”"]{2,30} know(?= (?:that|it)\b)|telling(?= [^.;,“”"]{2,30} as much\b)|(?:phoned|called|wrote|rang|emailed|e-mailed|texted)(?: [^.,;“”"]{1,30})? to say(?= )|blames?(?= (?:the|a|an|his|her|its)\b)|accuse[sd]|(?:reminded|assured|informed|cautioned|advised) [^,.;]{2,30} (?=that\b)|
  found (?:on [^,.;]{3,20} )?(?=that\b)|question(?:ed|s) (?=(?:why|whether|how)\b)|(?:voice[sd]?|raise[sd]?|express(?:ed|es)?) (?:[a-z]+ )?(?:concerns?|doubts?|fears?|worr(?:y|ies)|hopes?|regret|alarm) (?=that\b)|(?<!\b(?:is|are|was|were|be|been|remains?|remained|feels?|felt|seems?|seemed|sounds?)(?: (?:[a-z]+ly|also|still|not|very|more|less|so))? )${TELLS_NOTHING}[a-z]{3,14}(?:ed|s)(?=(?: (?:in|at|on|to|during) [^.,;“”"]{2,40}?)? that (?:[“"]|(?:\d+|two|three|five|seven|ten|the|it|he|she|
  they|we|an?|its|his|her|their|no|any|such|both|some|many|most)\b|\p{Lu}))|${TELLS_NOTHING}[a-z]{3,14}(?:ed|
  s)(?<!\b(?:is|are|was|were|be|been|remains?|feels?|felt|seems?|seemed) [a-z]{3,14})(?= that [a-z]+ (?:[a-z]+ ){0,3}(?:would|will|could|might|may|is|are|was|were|has|have|had)\b)
`;
export const SAYS = `(?:${SPEAKS})\\b`;

/** "Among the few", and what they are. */
export const ONE_OF = String.raw`(?:one of|among) (?:the|those|several|many|some|its|a (?:few|handful|number) of)`;
/** Between a subject and its verb: auxiliaries and adverbs. */
export const HELPS = pattern`
  in (?:fact|effect|private|public|principle|practice|the end|the past|turn|return|part|response|particular)|at (?:first|last|length|once|least)|by (?:now|then)|for (?:now|once|years|weeks|months|its part|his part|her part|their part)|of (?:course|late)|after all|all along|on balance|behind the scenes|ever since|over time|from the (?:start|outset|beginning)|(?:right|wrong|correct|entitled) to|today|yesterday|tonight|recently|alone|itself|himself|herself|themselves|(?:on )?(?:Sun|Mon|Tues|Wednes|Thurs|
  Fri|Satur)day(?: (?:morning|afternoon|evening|night))?|(?:last|this) (?:week|month)|had|has|have|is|was|are|
  were|be|been|being|feels?|felt|seems?|seemed|remains?|remained|stays?|stayed|sounds?|sounded|appears?|
  appeared|became|become|grew|grown|growing|counts? (?:it|him|her|them)sel(?:f|ves)|declare[sd]? (?:it|him|her|them)sel(?:f|ves)|having|tends? to|tended to|as|would|will|could|can|should|do|does|did|not|never|no longer|also|all|both|each|since|
  later|always|often|then|now|once|first|still|again|just|long|already|earlier|reportedly|emerge[sd]? as|emerging as|(?:seen|regarded|viewed|known|thought of|considered) as|prove[sd]?(?: to be)?|(?:alone|united|unanimous|unusual|rare) in|(?:quick|slow) to|(?:lost|wasted) no time in|so far|thus far|to date|(?:reported|said|thought|understood|believed|known|rumored|considered) to|less than|
  either|neither|hard|(?:far |much )?more|equally|quite|rather|less|hardly|scarcely|barely|far from|
  anything but|none too|not exactly|nevertheless|nonetheless|however|meanwhile|instead|therefore|thus|too|likewise|(?:among )?the (?:first|last) to|(?:do|does|did|is|was|are|were|has|have|
  had|wo|ca|would|could)n[’']t|can[’']t|won[’']t|cannot|[a-z]{2,14}ly
`;
export const AUXILIARIES = `(?: (?:${HELPS}|${ONE_OF}(?: [a-z]+){0,2}?)|, [a-z]{3,14}ly,){0,6}`;

/** What somebody does in order to do the other: "vowed to block", "wrote to her to ask". */
export const LEADS_TO = pattern`
  (?:vowed|pledged|threatened|promised|agreed|continued|moved|tried|sought|refused|declined|began|plans?|
  planned|hired|met|spoke|wrote|called|phoned|telephoned|went|came|flew|traveled|broke|broken|joined|rose|
  stepped|testified|crossed|used|sent|continues?|continued|keeps?|urged [a-z]+)
`;
