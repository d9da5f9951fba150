/**
 * Groups without a name that take sides: "nurse unions", "other industry executives", "Lawmakers", "Small-town mayors"; and
 * who holds an office of a place, without a name: "the governors of Oregon and Nevada", "Virginia's governor".
 */
import { allMatches } from '../../../kernel/matches.ts';
import { pattern } from '../../../kernel/pattern.ts';
import { RAISED } from '../../../kernel/raised.ts';
import type { Span } from '../../../../schema/domain/span.ts';

/** What people in the plural are called by what they do, own, stand for or belong to. */
const PEOPLE = pattern`
  (?:executives|groups|leaders|chiefs|players|companies|firms|corporations|organizations|organisations|associations|
  figures|rivals|competitors|peers|chains|advocates|activists|campaigners|unions|lobbyists|researchers|scientists|academics|scholars|professors|
  lawyers|attorneys general|attorneys|prosecutors|judges|experts|specialists|analysts|economists|engineers|
  investors|shareholders|officials|regulators|bureaucrats|diplomats|ministers|committees|members|Democrats|
  Republicans|conservatives|progressives|liberals|moderates|libertarians|hawks|appropriators|legislators|
  lawmakers|representatives|senators|staffers|aides|publishers|broadcasters|journalists|newspapers|federations?|
  pilots|farmers|growers|ranchers|fishermen|drivers|truckers|nurses|doctors|physicians|surgeons|pharmacists|
  teachers|educators|principals|workers|employees|miners|makers|vendors|suppliers|contractors|subcontractors|
  operators|owners|manufacturers|producers|builders|developers|designers|hospitals|clinics|banks|lenders|
  insurers|utilities|carriers|airlines|railroads|shippers|ports|exporters|importers|traders|retailers|grocers|
  shops|outfits|building trades|startups|start-ups|businesses|employers|landlords|tenants|renters|homeowners|residents|neighbors|
  taxpayers|consumers|customers|passengers|riders|patients|parents|students|families|veterans|cities|counties|
  towns|districts|states|tribes|governments|capitals|allies|agencies|departments|mayors|governors|commissioners|
  librarians|libraries|museums|universities|colleges|schools|laboratories|labs|deans|presidents|charities|
  nonprofits|foundations|churches|environmentalists|conservationists|watchdogs|auditors|critics of [a-z]+|
  police chiefs|sheriffs|police|firefighters|unionists|organizers|authors|artists|writers|musicians|creators|
  (?:attend|account|merch|assist|consult|pli|defend|inform|protest)ants|(?:superintend|ag|presid|resid|respond|adher|pati|stud|par)ents|[Pp]roponents of (?!(?:the|this|that|an?|it)\b)[a-z]+|speakers|witnesses|opponents of [a-z]+|supporters of [a-z]+|coders|programmers|hackers|technologists|
  platforms|marketers|advertisers|(?!(?:papers|letters|numbers|orders|others|matters|offers|centers|centres|
  powers|computers|servers|trackers|trailers|tankers|boosters|sensors|reactors|errors|doors|floors|mirrors|
  motors|sectors|factors|tenors|terrors|chapters|barriers|answers|lists|islands|quarters|waters|layers|numbers|
  posters|containers|printers|processors|routers|scanners|rumors|favors|labors|harbors|behaviors|
  colors|prefers|considers|delivers|wonders|suffers|enters|covers|triggers|remembers|differs|defers|bolsters|
  hinders|lowers|renders|counters|ponders|gathers|registers|administers|transfers|refers|confers|caters|alters|
  fosters|empowers|discovers|recovers|uncovers|hovers|lingers|falters|angers|honors|surrenders|shudders|clamors|
  abhors|utters|musters|staggers)\b)(?!Reuters\b)(?:[a-z]{4,}|(?<=[.;:,(“"—–\]\n] |[\n“"]|^)\p{L}[a-z]{3,})(?:ists|ians|ers|ors|eers)|
  \p{L}[a-z]{0,12}(?:men|women))
`;
const ALONE = pattern`
  (?:Agencies|Companies|States|Cities|Counties|[Ll]awmakers|[Dd]evelopers|[Vv]endors|[Uu]tilities|[Ii]nsurers|
  [Ee]nvironmentalists|[Aa]dvocates|[Ee]conomists|[Ee]xperts|[Dd]emocrats|[Rr]epublicans|[Ss]enators|
  [Gg]overnors|[Mm]ayors|[Pp]ublishers|[Bb]anks|[Hh]ospitals|[Ff]armers|[Uu]nions|[Ii]nvestors|Nurses|Doctors|
  Teachers|Drivers|Pilots|Growers|Ranchers|Librarians|Scientists|Engineers|Manufacturers|Retailers|Exporters|
  Importers|Shippers|Contractors|Suppliers|Universities|Airlines|Railroads|Lenders|Allies|Conservatives|
  [Oo]rganized labor|Start-ups|Progressives|Liberals|Activists|Campaigners|Lobbyists|Lawyers|Academics|Regulators|Workers|Employers|
  Rivals|Competitors|Superintendents|Residents|Students|Merchants|Consultants|Homeowners|Landlords|Tenants|Parents|Patients|Veterans|Tribes|Startups)
`;
const SOME =
  '(?:(?:(?:[Tt]he )?[Oo]ther|[Mm]any|[Ss]ome|[Ss]everal|[Mm]ost|[Aa]ll|[Bb]oth|[Aa] (?:few|number|handful|majority) of(?: the)?|[Dd]ozens of|[Hh]undreds of) )?';
/** Where a clause begins, or what joins one to another. */
const BEGINS = `(?<=(?:^|[.;:,(“"—–\\]_*] |[.!?”"][${RAISED}]{1,3} | - |[\\n“"]|\\n[-*•–] |(?<![\\p{L}])(?:said|says|that|and|while|but|although|though|because|as|whereas|yet|so|where|when|even|Even) )\\s?)`;
const NO_MODIFIER = pattern`
  (?:But|And|Yet|While|Although|Though|If|When|In|On|At|By|For|From|With|After|Before|Meanwhile|However|Still|
  So|[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|and|or|but|
  while|whereas|as|so|if|when|where|of|in|on|at|by|for|from|to|with|without|about|among|between|under|over|
  against|after|before|since|until|is|was|are|were|be|been|has|had|have|do|does|did|will|would|can|could|may|
  wants|needs|backs|opposes|supports|seeks|fears|likes|urges|calls|joins|leads|represents|hopes|welcomes|treats|
  helps|hurts|gives|takes|puts|leaves|lets|keeps|protects|exempts|spares|affects|requires|
  might|must|should|not|no|said|says|say|told|tells|asked|asks|urged|met|called|wrote|sent|got|took|drew|won|
  lost|left|paid|brought|kept|put|set|cut|began|grew|held|led|than|who|whom|whose|which|what|how|why|whether|
  gave|give|gives|made|make|makes|let|lets|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|
  [Nn]ine|[Tt]en|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ost|[Oo]ther|[Aa]ll|[Bb]oth|[Nn]o|[Ff]ew|[Nn]ot|[Nn]either|Whether|What|Who|How|Why|Which|Even)
`;
/** Behind a word of the field alone, wherever it stands. */
const FIELD = pattern`
  (?:[Ii]ndustry|[Cc]ivil liberties|[Dd]isability|tech|technology|civil society|consumer|business|labor|labour|
  civil rights|privacy|safety|patient|patients|nurse|nurses|teachers|doctors|environmental|environment|farm|
  trade|human rights|free speech|academic|parent|parents|student|worker|workers|community|congressional|House|
  Senate|AI|software|hardware|chip|cloud|bank|banking|energy|media|news|publishing|creative|legal|defense)
`;
const MODIFIER = `(?:(?!${NO_MODIFIER}\\b|(?!(?:organi[sz]ed|unioni[sz]ed|affected|licensed|regulated|covered|elected|retired|allied|united|aligned)\\b)[a-z]+ed\\b)[\\p{L}][\\p{L}’'-]{1,20} )`;
const HOLDERS =
  '(?:governors?|attorneys? general|mayors?|secretar(?:y|ies) of state|ambassadors?|premiers?|prime ministers?|senators|legislatures?)';
const PLACE = String.raw`\p{Lu}[\p{L}.’'-]{1,40}(?: \p{Lu}[\p{L}.’'-]{1,40})?`;
/** "State and local officials", "Consumer and civil rights groups": several kinds of one noun. */
const KINDS = pattern`
  (?:(?:Consumer|Business|Labor|Civil rights|Privacy|Environmental|Trade|Tech|Technology|Academic|Safety|Farm|
  Worker|Community|Health|Media|Energy|Defense|Human rights|Digital rights|Industry|Academia|[Ss]tate|
  [Ff]ederal|[Ll]ocal|[Cc]urrent|[Ee]lected|[Ll]arge|[Ss]mall|[Uu]rban|[Rr]ural|[Ee]uropean|[Dd]emocratic|
  [Rr]epublican|${FIELD}|(?<! )[a-z]{3,15})(?:, [a-z-]{3,15}){0,2},? and (?:${MODIFIER}){1,3})
`;
/** Of bodies and of those who hold an office a number is told; of sources it hides who they are. */
const COUNTED = pattern`
  (?:(?:[Tt]he(?= [a-z\d]+ (?:largest|biggest|main|leading|remaining|other) )|[Aa]t least|[Mm]ore than|[Nn]early|[Aa]bout|[Aa]lmost|[Oo]ver|[Aa] (?:coalition|group|alliance|number|
  bipartisan group) of|[Ss]ome) )?(?:\d{1,3}(?:,\d{3})?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|
  [Ee]ight|[Nn]ine|[Tt]en|[Aa] dozen|[Dd]ozens of|[Ss]cores of) (?:${MODIFIER}){0,3}?(?:groups|governments|
  allies|companies|firms|organizations|associations|unions|states|cities|counties|lawmakers|senators|governors|
  mayors|representatives|contractors|developers|vendors|insurers|manufacturers|retailers|attorneys general|Democrats|Republicans|agencies|universities|hospitals|banks|
  governments|countries|nonprofits|utilities)
`;
/** Where they work or come from: "at the Harbor Institute", "from 31 states", "of both parties". */
const WHOSE = pattern`
  (?: (?:at|with) (?:the )?(?:\p{Lu}[\p{L}\p{N}&’'-]*(?: (?:of|for|on|
  and) (?:the )?(?=\p{Lu})| (?=\p{Lu}))?){1,7}| (?:from|of|in|on) (?:(?:\d{1,3}|two|three|four|five|six|seven|
  eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|a dozen|several|many|most) (?:[a-z]+ )?(?:states|cities|counties|countries|parties)|
  both (?:parties|chambers|sides of the aisle)))
`;
const GROUP = new RegExp(
  pattern`
    (?<![\p{L}\p{N}’'-])(?:[Tt]he ${HOLDERS} of ${PLACE}(?:(?:, ${PLACE}){0,4},? and ${PLACE}(?! and))?(?!,? \p{Lu}\p{Ll}+ \p{Lu})|
    (?<!, )${PLACE}[’']s ${HOLDERS}(?!,? \p{Lu})|[Tt]he (?:[a-z]+ ){0,2}(?:union|association|federation|guild|
    society|council|league|alliance|coalition|lobby|trade group) (?:of|for|
    representing) (?:the )?(?:[\p{L}’'-]+ ){0,3}${PEOPLE}|(?:${BEGINS}|(?<=(?<!\b(?:signed|sent|written|
    joined) )\b(?:by|from) ))${COUNTED}|
    [Tt]he governments of (?:the )?${PLACE}(?:(?:, (?:the )?${PLACE}){0,4},? and (?:the )?${PLACE}(?! and))?|
    (?<=\b(?:by|from|in|of) the )[a-z]+ (?:industry|lobby|sector)|(?<=(?<!\b(?:in|of|across|throughout|within) )\b[Tt]he )(?:[a-z-]+ )?(?:industry|lobby|building trades|community)(?=,? which\b|
    (?:, [^,;.]{3,60},)? (?:has|had|is|was|called|calls|says|said|argues|argued|wants|wanted|opposes|opposed|fears|feared|fought|insists|welcomed|
    cheered|objected|lined|backs|backed)\b)|${BEGINS}(?:[A-Z]{2,6}|White House|Pentagon) (?:staff|staffers|
    employees|officials|lawyers)|(?<=\b(?:objections|opposition|pushback|criticism|complaints|protests|pressure|
    lobbying|concerns|support|praise|backing) (?:from|
    by) )(?:${MODIFIER}){0,2}${PEOPLE}|${BEGINS}[Aa] (?:[a-z]+ ){0,2}(?:coalition|group|alliance|number|handful|
    majority|band|chorus) of (?:(?:the|other) )?(?:${MODIFIER}){0,3}${PEOPLE}|${BEGINS}[Aa] (?:[a-z]+ ){0,2}(?:coalition|alliance|consortium|association|federation|league) of (?:${MODIFIER}){0,2}[a-z]{3,18}s|${BEGINS}(?:Staff|Officials|Employees|Lawyers|Scientists|Engineers) (?:at|in|inside) the (?:agency|department|bureau|commission|
    ministry|company)|${BEGINS}(?:Officials|Executives|
    Leaders|Researchers|Staff|Members|Aides|Lawyers|Scholars|Scientists|Analysts|Employees|
    Attorneys general)${WHOSE}|(?:${BEGINS}|(?<=\b(?:by|from|
    with) ))${SOME}${KINDS}${PEOPLE}|${SOME}${FIELD}[’']?s?[’']? ${PEOPLE}|${BEGINS}${SOME}${MODIFIER}{0,3}${PEOPLE}|
    (?<=\b(?:to|by|from|with|for|among) (?:the )?)${MODIFIER}{0,2}${PEOPLE}(?=,? who )|${SOME}${ALONE}|
    (?<=\b(?:by|from|in|of) )both parties|${BEGINS}Both parties)(?:${WHOSE}| in (?:Congress|the (?:House|Senate)|
    both (?:houses|chambers)))?(?![\p{L}\p{N}’'-])
  `,
  'gu',
);

/** Spans of the words, none overlapping. */
export const groupsIn = (words: string): readonly Span[] =>
  allMatches(words, GROUP)
    .filter(({ index }) => !/\b(?:not|nor|neither) $/iu.test(words.slice(Math.max(0, index - 8), index)))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));

const GROUP_HERE = new RegExp(
  pattern`
    ^ (?:(?:the|some|many|several|most|other|all|certain|both) ){0,2}(?<group>(?:(?!(?:and|or|but|in|on|at|by|to|
    for|with|that|as|of|an?|who|which|whose|is|was|are|were|has|had|have|said|but|when|while|after)\b)[\p{L}’'-]{1,20} ){0,3}(?:${PEOPLE}|
    (?<= [a-z]+ )(?:industry|lobby|sector|trades)|labor|academia|civil society))(?![\p{L}’'-])
  `,
  'u',
);
/** A group that the words begin with, as an object has it: " the chip industry". */
export const groupAt = (words: string): Span | null => {
  const { 0: all = '', groups } = GROUP_HERE.exec(words) ?? {};
  return groups ? { start: all.length - (groups['group'] ?? '').length, end: all.length } : null;
};

const IS_GROUP = new RegExp(`^${PEOPLE}$`, 'iu');
/** "Agencies", "Vendors": no name, though a sentence begins with it. */
export const isGroup = (word: string): boolean => IS_GROUP.test(word);
