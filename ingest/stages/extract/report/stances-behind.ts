/** Sides whose holders stand behind the words: "drew fire from Meta", "supporters include Meta", "among its critics is Meta". */
import { pattern } from '../../../kernel/pattern.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import { verdictsIn } from './stances.ts';
import { FOES, FRIENDS, IN_FAVOR, OPPOSED, OPPOSING, SUPPORTING, TEXT } from './stance-words.ts';

const AGAINST = pattern`
  (?:fire|flak|attacks?|backlash|outcry|hostility|revolt|rebellion|disapproval|dissent|criticism|condemnation|
  opposition|resistance|objections?|protests?|complaints?|ire|anger|fury|scorn|rebukes?|lawsuits?|skepticism|
  pushback|dismay|outrage|jeers|blowback|pressure|lobbying|concerns|wrath|(?:cool|cold|frosty|icy|chilly|
  hostile|rough|lukewarm|tepid|furious|angry|harsh|bitter|stinging|scathing|blistering|withering) (?:reception|welcome|response|reaction|reply|retort))
`;
/** Of these alone it is clear, whatever is said of them, that whoever they come from is against it. */
const OPPOSITION =
  '(?:opposition|objections?|resistance|pushback|protests?|complaints?|criticism|condemnation|hostility|skepticism|backlash|outcry|disapproval)';
const FOR =
  '(?:boost|(?:warm|rousing|friendly|enthusiastic) (?:reception|welcome|response)|praise|support|backing|approval|applause|cheers|endorsements?|plaudits|acclaim|thanks|blessing|votes?|kudos|welcome)';
const DRAWS = pattern`
  (?:dr[ae]ws?|drawn|attracts?|attracted|wins?|won|earn(?:s|ed)|has|had|have|gets?|got|meets?|met(?: with)?|
  fac(?:es|ed)|receiv(?:es|ed)|(?:ran|runs?|running) into|provoked?|sparked|prompted|brought|secured|gained|
  enjoys?|enjoyed|incurr?(?:ed|s)|survived?|weathered|overcame|(?:is|was|are|were|been) under|c[ao]mes? under|found|finds?)
`;
const THEIR = String.raw`(?:the |its |their |those |(?:[\p{L}’'-]+ ){0,2}?)`;
const IS = '(?:is|are|was|were|has been|have been|remains?|remained)';
const OF_IT = '(?: (?:of|to|by|about|with|over|against|behind|for|the|it|its|that) ?[^.;,:“”"]{0,40}?)?';
const OF_THE_TEXT = String.raw`(?: (?:of|behind|on|to) (?:it|(?:the|this|such an?) (?:[\p{L}-]+ ){0,3}?${TEXT}))?`;
const ITS = String.raw`(?:${TEXT}[’']s|[Ii]ts|[Tt]heir|[Tt]he|[Aa]n?)`;
const source = (nouns: string, people: string, ally: string): readonly string[] => [
  pattern`
    (?:after|amid|over|despite|following|because of|citing|in the face of) (?:the |weeks of |
    days of |months of )?(?!no\b)(?:[a-z]+ ){0,2}${nouns} (?:from|by|of)|${DRAWS} (?:the )?(?:(?!(?:no|
    not)\b)[a-z]+ ){0,2}${nouns}(?: [a-z]+)? (?:from|of|by|at|among)|${nouns}(?: (?:for|to|of|against) [^.;,]{2,40})?[ ](?:came|comes|has come|(?:is|was) (?:coming|strongest|fiercest)) (?:[a-z]+ly |also |in part )?(?:from|among)|
    (?:has|had|have|found|finds|gained) (?:an? )?(?:(?!(?:few|no)\b)[a-z]+ ){0,2}${ally} (?:in|among|at)|
    ${people}(?: of [a-z ]{3,30})?,? (?:include[sd]?|including|such as|led by|like)|
    [Aa]mong (?:${THEIR}){0,3}(?:[a-z]+ )?${people}(?: of [a-z ]{3,30})? (?:is|are|was|were)|
    [Oo]ne (?:[a-z]+ )?${people}(?: of [a-z ]{3,30})?,|${people}(?:,|:) (?:among them|notably)
  `,
  String.raw`(?:counts?|counted|counting|numbers?|numbered|lists?|listed)(?= [^.;,:“”"]{2,60} among (?:its|their|the [a-z]+[’']s) (?:[a-z]+ ){0,3}?${people})`,
  String.raw`${ITS} (?:[\p{L}-]+ ){0,3}?${people}${OF_THE_TEXT} ${IS}(?= (?!(?:an?|not|also|now|still|already|expected|likely|in|on|at|to|being|[a-z]+(?:ed|ing|ly))\b))`,
];
/** "Also opposed is Acme", "among those cheering was Acme", "leading the charge against it is Acme". */
const turned = (states: string, doing: string, ranks: string): readonly string[] => [
  String.raw`(?:[Aa]mong (?:those|the ones|the first|the [a-z]+) (?:who (?:are|were|have|had) |to (?:be )?)?(?:[a-z]+ly )?|(?:[Aa]lso|[Ee]qually|[Ss]imilarly|[Ll]ikewise|[Jj]ust as|[Nn]o less|[Pp]articularly|[Ee]specially|[Ff]irmly|[Ss]trongly|[Ss]quarely|[Ff]iercely|[Mm]ost) )(?:${states}|${doing})${OF_IT} ${IS}`,
  String.raw`(?:[Ll]ead|[Jj]oin|[Ss]well|[Hh]ead)ing (?:the |those )?(?:[a-z]+ )?(?:${ranks})${OF_IT} ${IS}`,
];
const anyOf = (sources: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}])(?:${sources.join('|')})(?= )`, 'iu');
/** "The driving force has been Jane Roe". */
const FORCE = String.raw`(?:[Tt]he|[Ii]ts) (?:main |chief |real |true )?(?:driving force|prime mover|moving spirit|engine|muscle|brains?)(?: (?:behind|in|for) [^.;,:“”"]{2,30})? (?:is|was|has been|remains)`;
const BEHIND: readonly (readonly [Stance, RegExp])[] = [
  [
    'OPPOSES',
    anyOf([
      ...source(AGAINST, FOES, '(?:critics?|foes?|opponents?|skeptics?|enem(?:y|ies)|detractors?)'),
      ...turned(
        OPPOSED,
        `${OPPOSING}|objecting|rejecting|fighting|complaining|voting no`,
        `(?:charge|fight|campaign|push|effort|resistance|revolt|rebellion) against|opposition|resistance|(?:chorus|ranks|list) of ${FOES}|${FOES}`,
      ),
      String.raw`(?<!\b(?:no|little|any|without|despite the|less|despite) )${OPPOSITION} from`,
      `(?:has|had|have|found|finds|won|wins|gained|made) (?:few|no|not many|hardly any|precious few|little) (?:[a-z]+ )?(?:${FRIENDS}|all(?:y|ies)|takers|favor|love|support|sympathy) (?:in|among|at|from)`,
      String.raw`${TEXT} (?:ran into trouble|fell foul|ran afoul|fell flat|c[ao]mes? unstuck) (?:with|of)`,
    ]),
  ],
  [
    'SUPPORTS',
    anyOf([
      ...source(
        FOR,
        FRIENDS,
        '(?:all(?:y|ies)|friends?|champions?|backers?|supporters?|advocates?|defenders?|favor|allies)',
      ),
      ...turned(
        IN_FAVOR,
        `${SUPPORTING}|supporting|backing|voting yes`,
        `(?:charge|fight|campaign|push|effort|calls?) (?:for|to save|behind)|supporters|cheering section|(?:chorus|ranks|list) of ${FRIENDS}|${FRIENDS}`,
      ),
      String.raw`(?:commend|thank|prais|applaud|salut|credit|prais)(?:e?s|e?d)?(?= [^.;:“”"]{3,90} for (?:their|his|her|its) (?:[a-z]+ )?(?:support|backing|endorsement|courage|leadership))`,
      String.raw`(?:gratitude|grateful|thankful|indebted|thanks) to(?= [^;:“”"]{3,140} who (?:has |have |had )?(?:carried|stood|fought|led|championed|spoken|spoke|pushed|backed|supported|sponsored|wrote|written)\b)`,
      FORCE,
      String.raw`${TEXT} (?:is|was|will be|won) (?:music to the ears of|over)`,
    ]),
  ],
];

export interface Behind {
  readonly stance: Stance;
  readonly start: number;
  readonly end: number;
}

/** "Nobody worked harder to sink it than Acme", "few were angrier than Acme". */
const THAN =
  /(?<![\p{L}])(?:[Nn](?:obody|o one|one)|[Ff]ew) (?:(?:was|were|is|are|has been|have been) )?(?<does>[^.;:“”"]{3,90}?\b(?:more|less|harder|louder|longer|further|earlier|[a-z]+er)\b[^.;:“”"]{0,80}?) than(?= )/u;

/** Who does more of it than anybody. */
const outdoneIn = (words: string): readonly Behind[] => {
  const match = THAN.exec(words);
  const [verdict] = match ? verdictsIn(match.groups?.['does'] ?? '') : [];
  return match && verdict ? [{ stance: verdict.stance, start: match.index, end: match.index + match[0].length }] : [];
};

export const behindIn = (words: string): readonly Behind[] => [
  ...BEHIND.flatMap(([stance, pattern]) => {
    const match = pattern.exec(words);
    return match ? [{ stance, start: match.index, end: match.index + match[0].length }] : [];
  }),
  ...outdoneIn(words),
];
