/** Words of roles in reports: "chief medical officer", "Norwegian Trade Minister", "head of policy". Sources of patterns, without groups. */
import { pattern } from '../../../kernel/pattern.ts';

const NATION = String.raw`(?:(?:South|North|New) )?(?:British|French|Dutch|Chinese|Japanese|German|Greek|Czech|Swiss|Polish|Turkish|Israeli|Iraqi|Thai|Emirati|Saudi|\p{Lu}\p{Ll}{1,12}(?:ian|ean|ish|ese))`;
const FIELD = pattern`
  \p{Lu}\p{Ll}+(?=[ -][Mm]inister)|U\.S\.|AI|(?<!\p{Lu}\p{Ll}{2,12} )[Tt]ech|[Tt]echnology|[Cc]rypto|[Pp]olicy|[Ss]ecurity|
  [Nn]ational [Ss]ecurity|White House|[Pp]residential(?= [a-z])|House|Senate|Treasury|Commerce|Defense|Defence|State|Energy|Justice|
  Interior|[Aa]griculture|Labor|Housing|Veterans Affairs|Veterans|Fisheries|Education|Transportation|Health|Homeland Security|
  Pentagon|[Pp]ress|[Rr]esearch|[Mm]anaging|[Ee]xecutive|[Ff]oreign|[Tt]rade|[Pp]rime|[Ff]inance|[Dd]igital|
  [Ii]nterior|Under|Assistant|[Ee]nergy|[Ee]nvironment|Budget|[Ss]pace|[Gg]eneral(?= (?:[Mm]anager|[Ss]ecretary|
  [Cc]ounsel))|[Nn]ational|[Ff]ield|[Ss]afety|[Gg]overnment[- ][Aa]ffairs|[Pp]ublic[- ][Aa]ffairs|[Ll]egal|
  [Ll]egislative|[Cc]ommunications|[Rr]egulatory|[Oo]perations|[Ss]ales|[Mm]arketing|[Cc]ampaign|[Pp]rogram|
  [Mm]edical|[Pp]olitical|[Rr]egional|[Ii]nformation|[Rr]isk|[Cc]ompliance|[Pp]rivacy|[Ff]leet|[Pp]lant|
  [Ss]taff|[Cc]limate|[Ii]nspector|[Ww]orks|[Pp]roduct|[Bb]usiness|[Ll]abor|[Rr]anking|[Oo]rganizing|[Ii]nternational(?= [a-z])|(?:Midwest|Northeast|Southeast|Southwest|Northwest|Western|Eastern|Southern|Northern|Midwestern|Southwestern)(?= [a-z])|
  [Ee]conomy|[Ss]hadow|[Ee]mergency|[Pp]ublic (?:[Ss]afety|[Hh]ealth|[Ww]orks)|[Hh]ousing|[Tt]ransport|[Dd]efence|[Ee]ducation|[Jj]ustice|[Ll]abour|Tory|Conservative|Liberal|Green|[Ff]isheries|[Aa]ssociate|[Ss]cience|[Ee]conomic|[Ss]tate(?= [Ll]ibrarian)|[Ss]cientific|[Tt]echnical|[Dd]omestic|[Mm]ilitary|[Nn]uclear|[Cc]yber|[Cc]ybersecurity|[Dd]ata|[Ii]nnovation|[Ee]ngineering|[Cc]orporate|[Ee]xternal|[Gg]lobal|[Ii]ndustrial|[Cc]ommercial|[Cc]linical|[Ss]trategic|[Bb]oard(?= (?:[Cc]hair|[Pp]resident|[Vv]ice|[Ss]ecretary|[Tt]reasurer))|[Rr]iver|[Cc]ity(?= (?:[Mm]anager|[Aa]ttorney|[Cc]lerk|[Aa]dministrator|[Ee]ngineer|[Cc]ouncil))|(?:[Cc]ity|[Cc]ounty|[Tt]own|[Vv]illage|[Ss]tate|[Dd]istrict|[Tt]ribal|[Bb]orough)(?= (?:[Ee]mergency|[Ww]ater|[Hh]ealth|[Pp]arks|[Pp]olice|[Ff]ire|[Ss]chools?|[Ii]nsurance|[Pp]ublic|[Ee]lection|[Bb]udget|[Pp]lanning|[Hh]ousing) )|[Ff]ire(?= (?:[Cc]hief|[Mm]arshal|[Cc]ommissioner|[Cc]aptain))|[Pp]olice(?= (?:[Cc]hief|[Cc]ommissioner|[Cc]aptain|[Ll]ieutenant))|[Ww]ater(?= (?:[Cc]ommissioner|[Dd]irector|[Ss]uperintendent|[Mm]anager))|[Ii]nsurance(?= [Cc]ommissioner)|[Ss]chools?(?= (?:[Ss]uperintendent|[Cc]hancellor|[Pp]rincipal))|[Hh]arbor(?= )|[Pp]arks(?= )|[Ee]lections?(?= )|[Pp]lanning(?= )|[Cc]ounty(?= (?:[Mm]anager|[Ee]xecutive|[Cc]lerk|[Aa]ttorney|[Cc]ommissioner))
`;
export const QUALIFIER = `(?:(?:(?<=\\b(?:[Ii]ts|[Tt]heir) )[a-z]{4,16}(?= (?:director|manager|chief|counsel|officer|lead|editor|adviser|head)\\b)|[Ff]ormer|[Tt]hen|[Aa]cting|[Ii]ncoming|[Oo]utgoing|[Ii]nterim|[Ll]ongtime|[Ll]ocal|[Ss]enior|[Dd]eputy|[Cc]hief|[Tt]op|[Vv]ice|(?:Deputy|Assistant|Under|Associate|Acting) [A-Z]{2,6}(?= (?:Secretary|Director|Administrator|Commissioner))|${FIELD}|${NATION})[ -]){0,4}`;

export const ROLE_NOUN = pattern`
  (?:House|Senate) (?:\p{Lu}[\p{L}&]+,? (?:and )?){1,5}?(?:Chair(?:man|woman)?|Ranking (?:Member|Democrat|Republican))|
  [Vv]ice [Pp]resident|[Pp]resident|(?:[Tt]op|[Ss]enior|[Rr]anking|[Ll]ead) (?:Democrat|Republican)|[Cc]hief of [Ss]taff|Congress(?:man|woman)|
  [Cc]hief [A-Za-z]+(?: [A-Za-z]+)? [Oo]fficer|[Cc]hief [Ee]xecutive|[Cc]hief [a-z]+(?:ist|er|or|ary|ian)|CEO|
  CTO|COO|CFO|CIO|CISO|CSO|[Ss]ecretary [Gg]eneral|Secretary of (?:Veterans Affairs|Homeland Security|Health and Human Services|Housing and Urban Development)|Secretary of (?:the )?\p{Lu}\p{Ll}+(?: and \p{Lu}\p{Ll}+)?(?=,? \p{Lu}|\n|$)|Secretary of State|(?:Majority |Minority )?Leader|[Ss]ecretary|[Ss]enator|
  Sen\.|Representative|Rep\.|[Gg]overnor|Gov\.|[Mm]ayor|[Dd]irector|[Aa]dministrator|[Aa]mbassador|
  Attorney General|[Ss]peaker|[Ee]xecutive|[Cc]zar|[Ll]obbyist|[Aa]dvis[eo]r|[Ss]pokes(?:person|man|woman)|
  [Cc]o-founder|[Ff]ounder|[Cc]hair(?:man|woman)?|[Gg]eneral [Cc]ounsel|[Cc]hief [Cc]ounsel|[Cc]ounsel|
  [Rr]esearcher|[Pp]rofessor|[Ii]nvestor|[Aa]nalyst|[Oo]fficial|[Ss]cientist|[Ee]ngineer|[Ll]awyer|[Aa]ide|
  [Cc]ommissioner|[Mm]inister|[Cc]hief|[Tt]reasurer|[Pp]artner|[Mm]anager|[Ee]conomist|[Dd]eputy|(?:Major |
  Lieutenant |Brigadier )?General(?= \p{Lu})(?! (?:Services|Counsel|Account|Assembly|Electric|Motors|Dynamics|
  Mills|Court|Fund|Administration|Provisions|Manager|Secretary))|Admiral|Colonel|[Ss]taff [Ww]riter|
  [Cc]orrespondent|[Rr]eporter|[Cc]olumnist|[Pp]rovost|[Cc]hancellor|[Dd]ean|Ranking [Mm]ember|
  [Ss]uperintendent|[Ss]heriff|[Ss]trategist|[Cc]onsultant|[Cc]omptroller|[Aa]uditor|Inspector General|
  [Ee]ditor|[Rr]ector|[Tt]rustee|[Oo]rganizer|[Cc]oordinator|[Cc]ounselor|[Aa]ttorney|[Nn]egotiator|
  [Pp]hysicist|[A-Za-z][a-z]{2,16}(?:ologist|omist|icist)|[Aa]dmiral|[Cc]olonel|(?:[Ss]chool )?[Bb]oard [Mm]ember|(?:[Cc]ity |[Tt]own |[Cc]ounty )?[Cc]ouncil(?:man|woman| [Mm]ember)|(?:[Cc]ommittee|[Cc]ommission|[Ff]aculty|[Uu]nion) [Mm]ember|(?:[Cc]hief )?(?:[Pp]rivacy|[Cc]ompliance|[Ss]afety|[Ss]ecurity|[Pp]rogram|[Ii]nformation|[Dd]ata|[Tt]echnology|[Ee]thics|[Bb]udget|[Cc]ontracting|[Pp]ress) [Oo]fficer|boss|[Bb]ackbencher|[Ww]hip|[Ss]elect(?:man|woman)|[Aa]lder(?:man|woman)|[Cc]ouncil+or|[Aa]ssembly(?:man|woman)|[Ss]tate [Ss]enator|[Ss]tate [Rr]epresentative|[Tt]rade [Rr]epresentative|[Mm]arshal|[Pp]rincipal|[Ss]hop steward|(?:\p{Lu}\p{Ll}+ )?County (?:Judge|Executive)|[Mm]eteorologist|[Aa]stronomer|(?:Rear |Vice )?Adm\.|(?:Lt\. |Maj\. |Brig\. )?Gen\.|Lt\. Gov\.|Col\.|[Bb]iologist|[Ll]ibrarian|[Ss]pecialist|[Nn]urse|Surgeon General|[Ss]urgeon|[Aa]rchivist|[Bb]iographer|[Cc]urator|[Nn]ovelist|[Cc]artographer|[Pp]harmacist|[Cc]hief of (?:[Mm]edicine|[Ss]urgery|[Pp]olice|[Oo]perations|[Pp]olicy|[Rr]esearch)|[Pp]hysician|[Pp]ediatrician|[Tt]eacher|[Ff]armer|[Pp]ilot|[Cc]hemist|[Hh]istorian|[Ff]orecaster|[Pp]lanner|[Ii]nspector
`;
/** "head of policy", "director of research and testing". */
export const ROLE_OF = pattern`
  (?:[Hh]ead|[Dd]irector|[Vv]ice [Pp]resident|[Cc]hief|[Cc]ommissioner|[Mm]inister|[Ss]ecretary|[Ss]pokes(?:man|woman|person)(?= for [a-z])) (?:of|for) (?!the\b)(?:[a-z]+(?: (?:and )?(?!(?:at|of|for|in|with|from)\b)[a-z]+){0,2}|
  (?:Government|Public|Global|Regulatory|Legislative|External|Corporate|Federal|Policy|International|
  Congressional|Communications|Research|Technology)(?: (?:and (?=\p{Lu}))?(?:Affairs|Policy|Relations|
  Communications|Strategy|Security|Safety|Government|Public|Research|Technology))*)
`;

export const ROLE = `(?:${QUALIFIER}(?:${ROLE_OF}|${ROLE_NOUN}))`;
/** Of whom "of Ohio" says where, not for whom. */
export const OF_A_PLACE =
  /\b(?:[Gg]overnor|Gov\.|[Ss]enator|Sen\.|Representative|Rep\.|Congress(?:man|woman)|[Mm]ayor|[Mm]inister|[Aa]mbassador|(?<!general )[Ss]ecretary)$/u;
/** Titles with which a surname alone is enough. */
export const TITLE =
  '(?:Senator|Sen\\.|Representative|Rep\\.|Governor|Gov\\.|Mayor|Congress(?:man|woman)|Ambassador|Professor|Judge|Speaker)';
/** In the name of a body, not of a person. */
export const BODY =
  /(?<![\p{L}])(?:Association|Union|Council|Alliance|Federation|League|Coalition|Society|Institute|Institution|Forum|Chamber|Guild|Network|Foundation|Assembly|Consortium|Syndicate|Labs?|Laborator(?:y|ies)|Inc|Corp|Ltd|LLC|University|College|Partnership|Brotherhood|Fellowship|Caucus|Conference|Club|Collective|Roundtable|Movement|Tribe|Academy|Cooperative|Trust|Watch|Center|Centre|(?<=\p{Lu}\p{L}+ )Workers|(?<=\p{Lu}[\p{L}’']+ \p{Lu}\p{L}+ )Project|(?<=(?:Law|Medical|Business|Graduate) )School)(?![\p{L}])/u;
/** What stands for a body that was named before: "the company". Source of a pattern, without groups. */
export const BODY_SAID = pattern`
  company|group|firm|Corps|agency|department|association|council|union|startup|start-up|office|ministry|
  commission|bureau|organization|alliance|league|federation|coalition|lab|society|guild|institute|chamber|
  foundation|consortium|nonprofit|board|railroad|insurer|carrier|airline|bank|utility|cooperative|co-operative|
  network|forum|caucus|center|centre|hospital|clinic|university|college|charity|fund|trust|exchange|retailer|
  manufacturer|contractor|supplier|developer|operator|maker|publisher|consultancy|think tank|campaign|body|
  institution|vendor|provider|builder|outfit
`;
