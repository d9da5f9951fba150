/**
 * Organizations that no table knows, by how a report brings them in: a name with a body's noun in it ("the Cloud Trade
 * Council"), with what it is behind it ("Corvus Systems, which sells …"), with somebody's role ("Halden's general counsel",
 * "president of River Watch"), or as the subject of a verb of saying or taking sides. Once brought in, a name is found
 * wherever it stands, by its acronym, and a company's by its first word.
 * Reads: text, agency mentions, known organizations. Gives: organization mentions.
 */
import { pattern } from '../../../kernel/pattern.ts';
import { isGivenName } from '../../../kernel/given-names.ts';
import { nameMatcher } from '../../../kernel/names.ts';
import { slug } from '../../../../schema/domain/ids.ts';
import { bySpan, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Extractor, OrganizationMention, Structured } from '../../../values/index.ts';
import { othersIn, outletsIn, type NamedParty, type PartyFinder } from './organizations.ts';
import { ground, type Ground } from '../agencies/mention.ts';
import { acts, behindAsides, takesSide } from './acting.ts';
import { capitalisedNames, NAME, PLACES_AND_ISSUERS, type Run } from './capitalised-names.ts';
import { COMPANY } from './full-names.ts';
import type { Introduction } from './introduced.ts';
import { introductionsIn, surnameOf } from './introductions.ts';
import { isGroup } from './groups.ts';
import { isPlace } from './places.ts';
import { BODY, OF_A_PLACE, ROLE, ROLE_NOUN } from './role-words.ts';
import { behindIn } from './stances-behind.ts';
import { feltIn } from './felt-sides.ts';
import { OPPOSING, SUPPORTING } from './stance-words.ts';
import { PAST } from './steps.ts';
import { AUXILIARIES, SAYS } from './verbs.ts';

const rules = {
  'organizations/known@1':
    'The printed name or alias of an organization in the table of known ones that develops no models.',
  'organizations/noun@1': 'A capitalised name with the noun of a body in it: association, union, council.',
  'organizations/told@1': 'A capitalised name of which the text tells what it is, or who works for it.',
  'organizations/subject@1': 'A capitalised name that says something or takes a side, and is nobody’s.',
  'organizations/joined@1': 'A capitalised name in a list with the name of a body: "the Ohio PTA, and the Lamp Union".',
  'organizations/again@1': 'An organization brought in before, by its name, acronym or first word.',
} as const;

const WHAT_IT_IS = pattern`
  (?:vendor|company|provider|insurer|start-?up|[a-z]*maker|rival|group|firm|operator|developer|lab|laboratory|
  association|union|nonprofit|think tank|bank|utility|publisher|manufacturer|contractor|supplier|retailer|
  shop|outfit|business|studio|practice|leader|giant|chain|competitor|seller|builder|consultancy|cooperative|co-operative|charity|body|network|owner|
  broker|carrier|airline|member|brand|distributor|exporter|importer|grower|district|research house|law firm|
  lobby)s?
`;
const TOLD = new RegExp(
  pattern`
    ^(?: (?:is|was) (?:an|the|a rare|the rare|one|a notable) (?:exception|outlier|holdout)\b|, (?:the|its|\p{Lu}\p{L}+[’']s|
    one of the) (?:[a-z]+-)?(?:largest|biggest|smallest|oldest|newest|leading|richest|busiest)\b| (?:sent|
    dispatched|named|hired|quoted) its\b|: (?:[a-z]+ )?(?:against|in favou?r|opposed|opposes|supports|neutral|
    undecided|no comment|split|for(?=[,.;])|on the fence)\b|(?: and (?:the )?${NAME})?(?:,|:) (?:the|an?|its|one of|two|both|
    another) [^,.;]{0,60}?\b${WHAT_IT_IS}\b|, (?:which|whose)\b|
    [’']s? (?:[a-z-]+ ){0,2}${ROLE}\b| ${ROLE}(?: \([A-Z]{2,5}\))?,? \p{Lu})
  `,
  'u',
);
/** "Sable Logic has gone its own way: its founder, Tess Ash, …" */
const ITS_ROLE_BEHIND = new RegExp(String.raw`^[^.;:\n]{0,90}(?:[:;] |\. )[Ii]ts (?:own |new )?${ROLE},? \p{Lu}`, 'u');
/** "Stratoserve is mad. Its lobbyist, Jane Roe, …" */
const IS_SO =
  /^ (?:is|was|has|had|wants|wanted|hates|likes|loves|did|does|will|would|can|opposes|supports) [^.\n]{2,60}\. /u;
const BEGINS_CLAUSE = /(?:^|\n|[.!?:;]["”]? |\b(?:[Oo]nly|[Tt]he|[Bb]ut|[Ww]hile|[Aa]nd) (?:[a-z]+ )?)$/u;
/** "Two counties east, Cedar Fork Minerals tests …": where, when or how stands in front. */
const BEHIND_SCENE = /(?:^|\n|[.!?]["”]? )\p{Lu}[^.;:!?\n\p{Lu}“”"]{3,50}, $/u;
const SENDS_ITS = /^ (?:sent|dispatched|named|hired|quoted|lent|promoted) its\b/u;
const DOES_TOO = /^ (?:did|does|has|is|was|will|would) (?:the same|likewise|too|not)[.,;:]/u;
/** Last words of a firm's name. */
const IS_FIRM = new RegExp(
  `${COMPANY.source}| (?:AI|Analytics|Cloud|Data|Digital|Robotics|Inc|Corp|Group|Industries|Technology|Computing|Security|Biosciences|Genomics|Aerospace|Bank|Bancorp|Financial|Insurance|Credit|Imaging|Aviation|Airways|Railroad|Railway|Steel|Mining|Shipping|Freight|Studios|Games)$`,
  'u',
);
/** "Groundlight, Inc." */
const IS_LIMITED = /^,? (?:Inc|LLC|Corp|Ltd|PBC|LLP|L\.P|plc|GmbH|Co)\b/u;
/** "LearnLoop Inc." is called by its first word. */
const LIMITED_NAME = / (?:Inc|Corp|Ltd|LLC)\.?$/u;
const DOES =
  /^ (?:never |also |[a-z]+ly )?(?:did|has|had|is|was|will|would|says|said|wants|declined|refused|[a-z]{3,12}ed)\b/u;
const DOES_ANYTHING = new RegExp(
  `^(?:, [^.;\\n]{3,80},)? (?:[a-z]+ly |also )?(?:${PAST}|[a-z]{3,12}(?:ed|s))(?![\\p{L}])`,
  'u',
);
/** "Dosewell's view is that …". */
const OWN_VIEW =
  /^[’']s? (?:own |main |chief )?(?:view|position|argument|line|complaint|answer|objection|case|point|response) (?:is|was|has been|remains)(?![\p{L}])/u;
/** "Doorstep is a younger firm". */
const IS_A_FIRM =
  /^ is an? (?:[a-z-]+ ){0,3}?(?:firm|company|start-?up|insurer|nonprofit|charity|union|trade group|think tank|lobby|vendor|broker|lender|carrier|airline|utility|retailer|publisher|contractor|consultancy|cooperative|manufacturer)(?![\p{L}-])/u;
/** "Lumen Diagnostics. …", "The radiologists. …": a name and no more. */
const RUN_IN_HEADS =
  /(?<=^|\n)(?:\p{Lu}[\p{L}’'&-]*|[Tt]he \p{L}[\p{L}’'&-]*)(?: (?:of |for |and )?(?:the )?\p{Lu}[\p{L}’'&-]*){0,5}\. (?=[\p{Lu}"“])/gu;
const RUN_IN = /^\. \p{Lu}[^\n]{0,220}\b(?:its|CEO|maker|company|founder|members|chief executive|customers)\b/u;
/** "(LSU)", "and the Lamp Union". */
const BESIDE = new RegExp(
  String.raw`^(?<short> \(["“]?[A-Z][A-Za-z&]{1,7}["”]?\))?(?:(?:, (?:the )?${NAME})? and (?:the )?${NAME}(?<mark>,| [-–—])?)?`,
  'u',
);
const ALSO_ACTS = new RegExp(
  pattern`
    ma[dk]es? the (?:same|opposite)|offer(?:s|ed)? to|propose[sd]?|(?:ask|lobb|press|push|argu|call|campaign)(?:y|
    ies|ied|ying|e?s|e?d|ing)? (?:[^.;“”"]{2,40}? )?for|(?:call|describe)(?:s|d|ed) (?:it|the|this|that)|
    (?:took|takes?|adopt(?:s|ed)|h(?:olds|eld)) the (?:opposite|same|other|contrary|reverse) [a-z]+|
    agree[sd]?|share[sd]? (?:its|his|her|their|that|those)|side[sd]? with|wants?|wanted|prefers?|preferred|
    asks? (?:for|that)|asked (?:for|that)|concurs?|concurred|dissents?|dissented|followed suit
  `,
  'uy',
);
const actsBehind = (words: string): boolean => {
  const beside = BESIDE.exec(words);
  const { short = '', mark = '' } = beside?.groups ?? {};
  const end = beside?.[0].length ?? 0;
  const ends = new Set([0, short.length, end, end - mark.length].flatMap((at) => behindAsides(words, at)));
  return [...ends].some((at) => acts(words, { at, also: ALSO_ACTS }));
};
const WHAT_BEFORE = new RegExp(
  pattern`
    (?:^|\n)\W{0,4}(?:Also |Still )?(?:[Ff]or|[Aa]gainst|[Oo]pposed|[Ii]n favou?r|[Uu]ndecided|[Nn]ot saying|
    [Oo]n the fence|[Nn]eutral|[Ss]plit|[Ss]upporters?|[Oo]pponents?|
    [Cc]ritics)(?:,? [a-z]+){0,3}:\W{0,3}(?:The )?$|(?:\b(?:[Ii]ts|[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother)|
    [’']s) (?:[\p{L}-]+ ){0,2}${WHAT_IT_IS},? $|
    \b(?:[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y) (?:[\p{L}-]+ ){0,2}${WHAT_IT_IS}, (?:the )?$
  `,
  'u',
);
/** "Texas Governor Earl Haskins". */
const OF_PLACE =
  /^(?:[’']s)? (?:[a-z]+ ){0,2}(?:[Gg]overnor|senators?|mayor|attorney general|minister|ambassador|Gov\.|Senator|Sen\.|Mayor|Attorney General|Secretary of State|Representative|Rep\.|Congress(?:man|woman))\b/u;
const BEFORE_OF = new RegExp(String.raw`(${ROLE_NOUN}) (?:of|at|for|with) (?:the )?$`, 'u');
const LETTER_FROM =
  /\b(?:letter|submission|statement|evidence|testimony|response|paper|filing|brief|memo|comments?|note|e-?mail) (?:from|by) (?:the )?$/u;
/** Of which the first word alone is no name. */
const COMMON_FIRST =
  /^(?:National|American|International|General|United|Independent|Federal|Global|World|First|New|North|South|East|West|Home|House|Big|Open|Safe|Free|Public)$/;

interface Introduced {
  readonly name: string;
  readonly acronym: string | null;
  readonly rule: keyof typeof rules;
  /** Whether a noun says that it is a body: then its first word alone is not its name. */
  readonly headed: boolean;
}

export const namedOrganizations: Extractor = {
  id: 'organizations',
  rules,
  extract: (input, found, names) => {
    const taken = [...found.of('agency-mention'), ...found.of('developer'), ...knownSpans(input, outletsIn(names))];
    const known = knownSpans(input, othersIn(names)).map(({ start, end, party }) =>
      mention(spanOf(start, end), party.name, party.id, 'organizations/known@1'),
    );
    const others = ground();
    for (const span of taken) others.take(span);
    const free = known.filter((one) => others.take(one));
    const introduced = introductions(input, others, introductionsIn(input, names));
    return [...free, ...mentionsOf(input, introduced, others)].sort(bySpan);
  },
};

const knownSpans = ({ document: { text }, body }: Structured, find: PartyFinder): readonly NamedParty[] =>
  find(text).filter(({ start, end }) => start >= body.start && end <= body.end);

const mention = (span: Span, name: string, record: string, rule: keyof typeof rules): OrganizationMention => ({
  kind: 'organization',
  ...span,
  name,
  role: null,
  affiliation: null,
  record,
  rule,
});

const introductions = (input: Structured, taken: Ground, people: readonly Introduction[]): readonly Introduced[] => {
  const { text, blocks } = input.document;
  const headings = ground();
  for (const block of blocks) if (block.kind === 'heading' || block.kind === 'masthead') headings.take(block);
  const rest = withoutPeople(text.slice(0, input.body.end), people);
  const runs = capitalisedNames(rest, input.body.start, text);
  const surnames = new Set(people.map(({ name }) => surnameOf(name)));
  // "Interior" is the department that the text has.
  const departments = new Set(
    [...text.matchAll(/\b(?:(\p{Lu}\p{L}+) Department|Department of (?:the )?(\p{Lu}\p{L}+))\b/gu)].map(
      ([, before, behind]) => before ?? behind,
    ),
  );
  const all = new Map<string, Introduced>();
  for (const run of runs) {
    if (all.has(run.name) || departments.has(run.name) || !taken.isFree(run)) continue;
    if (!headings.isFree(run) && !(BODY.test(run.name) && isWholeBlock(text, run))) continue;
    const rule = surnames.has(surnameOf(run.name)) ? null : ruleOf(text, run);
    if (!rule) continue;
    const acronym = /^ \(["“]?([A-Z][A-Za-z]{1,6})["”]?\)/u.exec(text.slice(run.end, run.end + 12))?.[1] ?? null;
    all.set(run.name, { name: run.name, acronym, rule, headed: BODY.test(run.name) });
  }
  // "Corvus" of "Corvus Systems" is no other one.
  const first = new Set([...all.keys()].flatMap((name) => /^\S+(?= )/u.exec(name)?.[0] ?? []));
  const acronyms = new Set([...all.values()].flatMap(({ acronym }) => acronym ?? []));
  const whole = [...all.values()]
    .filter(({ name }) => !first.has(name) && !acronyms.has(name))
    .map((one) => inFull(one, runs));
  // "LearnLoop" and "LearnLoop Inc." are one.
  return whole.filter(({ name }, index) => whole.findIndex((other) => other.name === name) === index);
};

/** A heading that is a name and no more: of that body the text below tells. */
const isWholeBlock = (text: string, { start, end }: Span): boolean =>
  /(?:^|\n)\W{0,4}(?:The )?$/u.test(text.slice(Math.max(0, start - 8), start)) &&
  /^ ?(?:\([^()]{1,20}\))?\W{0,2}(?:\n|$)/u.test(text.slice(end, end + 26));

/** "Lakeshore", where the text has "Lakeshore Lines" and no other name that begins so. */
const inFull = (one: Introduced, runs: readonly Run[]): Introduced => {
  const longer = one.name.includes(' ')
    ? []
    : runs.filter(({ name }) => name.startsWith(`${one.name} `) && !PLACES_AND_ISSUERS.test(name));
  const [name, ...others] = new Set(longer.map((run) => run.name));
  return name === undefined || others.length > 0 || ROLES.test(name) ? one : { ...one, name, headed: BODY.test(name) };
};

/** Names of people, with their roles in front, are no part of another name. */
const withoutPeople = (text: string, people: readonly Introduction[]): string => {
  let at = 0;
  let rest = '';
  for (const { from, end } of people) {
    if (from < at) continue;
    rest += text.slice(at, from) + '|'.repeat(end - from);
    at = end;
  }
  return rest + text.slice(at);
};

const ROLES = new RegExp(ROLE, 'u');

const DONE_BY = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${OPPOSING}|${SUPPORTING}|backed|supported|rejected|shared|joined|echoed|seconded|led)(?: [a-z]+ly)? by|[Ss]o (?:did|does|do|has|have|is|are|was|were)|[Aa]s (?:did|does|do|has|have)) $`,
  'u',
);
/** "Has the backing of", "criticized by", "so did": whoever stands behind takes a side. */
const isHolderBehind = (before: string): boolean => {
  const words = before.replace(/ [Tt]he $/u, ' ');
  const ends = ({ end }: Span): boolean => end === words.length - 1;
  return DONE_BY.test(words) || behindIn(words).some(ends) || feltIn(`${words}x`).some(ends);
};

/** "…, who", "…, 43,", "… said he would". */
const PERSONAL = new RegExp(
  String.raw`^,? who\b|^, \d\d,|^${AUXILIARIES} (?:${SAYS}) (?:that )?(?:he|she|his|her)\b`,
  'u',
);

/** "Came from Salem, Oak Grove, and …": places. */
const IS_WHENCE = /\b(?:from|in|near|to|at) (?:the )?(?:\p{Lu}[\p{L}’'-]*,? )+(?:the )?$/u;
const IN_A_LIST = /(?:\p{Lu}[\p{L}’'-]+, |: )(?:the )?$/u;
const HAPPENED =
  /^ (?:fires?|floods?|storms?|crash(?:es)?|accidents?|spills?|hurricane|disasters?|explosions?|outages?|breach(?:es)?|ruling|verdict|trial|summit|attacks?|shootings?|incidents?|blackouts?|derailments?|collapse|scandal|hearings?|settlement)(?![\p{L}’'-])/u;
const NEXT_OF_LIST = new RegExp(`^,? and (?:the )?(${NAME})`, 'u');

const ruleOf = (text: string, { name, start, end }: Run): keyof typeof rules | null => {
  const after = text.slice(end, end + 160);
  const before = text.slice(Math.max(0, start - 60), start);
  const severalWords = name.includes(' ');
  // "Strongly opposed."
  if (isPlace(name) || /^\p{Lu}\p{Ll}+ly$/u.test(name) || isGroup(name)) return null;
  if (/s[’'] (?:Bureau|Congress|Exchange|Board)$/u.test(name)) return 'organizations/noun@1';
  if (PLACES_AND_ISSUERS.test(name)) return actsBehind(after) ? 'organizations/subject@1' : null;
  // "The Amalgamated Store Clerks": those who work at something, joined.
  if (
    /^(?:Amalgamated|United|Allied|Associated|Affiliated|Consolidated) (?:\p{Lu}[\p{L}’'-]+ ){0,3}\p{Lu}\p{L}+s$/u.test(
      name,
    ) &&
    /\b[Tt]he $/u.test(before) &&
    !/ (?:States|Nations|Airlines|Industries|Systems|Technologies|Emirates)$/u.test(name)
  )
    return 'organizations/noun@1';
  if (BODY.test(name)) return severalWords ? 'organizations/noun@1' : null;
  if ((isGivenName(/^\S+/u.exec(name)?.[0] ?? '') && !COMPANY.test(name)) || PERSONAL.test(after)) return null;
  const isInCapitals = /^[A-Z]{3,6}$/u.test(name);
  const inSentence = /[\p{L},;:”"] $/u.test(before);
  const isWhere =
    /\b(?:of|in|from|near|to) (?:(?:neighboring|nearby|rural|tiny|northern|southern|eastern|western|central|downtown) )?$/u.test(
      before,
    );
  // "After the Lake Verity fires": what happened there.
  if (HAPPENED.test(after)) return null;
  const role = BEFORE_OF.exec(before)?.[1];
  if (
    WHAT_BEFORE.test(before) ||
    IS_LIMITED.test(after) ||
    (LETTER_FROM.test(before) && actsBehind(after)) ||
    (role && !OF_A_PLACE.test(role)) ||
    (BEGINS_CLAUSE.test(before) &&
      (severalWords || /^[^.\n]{0,90}[;:] /u.test(after) || IS_SO.test(after)) &&
      ITS_ROLE_BEHIND.test(after)) ||
    (severalWords && isHolderBehind(text.slice(Math.max(0, start - 120), start))) ||
    (/(?:^|\n|[.!?]['”"]? |: )$/u.test(before) && IS_A_FIRM.test(after)) ||
    OWN_VIEW.test(after) ||
    (TOLD.test(after) && !OF_PLACE.test(after) && (severalWords || inSentence || isInCapitals || !/^ /u.test(after)))
  )
    return 'organizations/told@1';
  // One word with a capital may only begin a sentence, unless it takes a side: "Denmark objected".
  // Of a list, whoever stands before the colon: "Corvus Systems: has asked for a delay".
  if (/(?:^|\n)\W{0,4}(?:The )?$/u.test(before) && /^: [a-z]/u.test(after)) return 'organizations/told@1';
  // "Bramblebear. The maker of …": what a paragraph of a newsletter begins with, if it is named again.
  const isHead = /(?:^|\n)\W{0,4}(?:The )?$/u.test(before);
  if (isHead && text.indexOf(name) !== text.lastIndexOf(name) && RUN_IN.test(text.slice(end, end + 240)))
    return 'organizations/told@1';
  // "Lumen Diagnostics. Remember that its rival …", where other paragraphs begin so.
  if (isHead && severalWords && /^\. [\p{Lu}"“]/u.test(after) && (text.match(RUN_IN_HEADS) ?? []).length > 1)
    return 'organizations/told@1';
  const isCamel = /\p{Ll}\p{Lu}/u.test(name);
  if (SENDS_ITS.test(after) || (isCamel && DOES.test(after))) return 'organizations/told@1';
  // "Sanctity Health and Beacon Regional, which …, issued"
  const isSecond = /\p{Lu}[\p{L}’'-]+(?:, | and |, and )(?:the )?$/u.test(before) && severalWords;
  if (isSecond && actsBehind(after.replace(/^(?:,| [-–—])/u, ''))) return 'organizations/subject@1';
  // "Seabird Interconnection and MISO, told": an acronym beside a name; "the Ohio PTA, and the Lamp Union": beside a body's.
  if (isInCapitals && /\p{Lu}[\p{L}’'-]+,? and (?:the )?$/u.test(before) && actsBehind(after.replace(/^,/u, '')))
    return 'organizations/joined@1';
  if (
    severalWords &&
    IN_A_LIST.test(before) &&
    !IS_WHENCE.test(before) &&
    BODY.test(NEXT_OF_LIST.exec(after)?.[1] ?? '')
  )
    return 'organizations/joined@1';
  // "Halden Systems sent a letter"
  if (severalWords && !isWhere && IS_FIRM.test(name) && BEGINS_CLAUSE.test(before) && DOES_ANYTHING.test(after))
    return 'organizations/subject@1';
  // "Polar Compute took a subtler tack: it applauded the goal": who is "it" is no person.
  if (
    severalWords &&
    !isWhere &&
    (BEGINS_CLAUSE.test(before) || BEHIND_SCENE.test(before)) &&
    DOES_ANYTHING.test(after) &&
    /\b(?:its?|lobbyists|shares|investors|rivals)\b/u.test(/^[^\n]*/u.exec(text.slice(end, end + 200))?.[0] ?? '')
  )
    return 'organizations/subject@1';
  const isOneOfTwo = /^ and (?:the )?\p{Lu}/u.test(after);
  const acts =
    severalWords || inSentence || isCamel || isOneOfTwo
      ? actsBehind(after)
      : !name.endsWith('s') && (takesSide(after) || DOES_TOO.test(after));
  return acts && !isWhere ? 'organizations/subject@1' : null;
};

/** Every place of each name; then, where none of these stands, of its acronym, its first word and its noun. */
const mentionsOf = (
  input: Structured,
  introduced: readonly Introduced[],
  taken: Ground,
): readonly OrganizationMention[] => {
  const whole = placesOf(
    input,
    introduced.map((one) => ({ form: one.name, one })),
  );
  // What several may be called is none's: "the Council", where there are two.
  const shortOf = ({ name, headed }: Introduced): string =>
    (headed && !LIMITED_NAME.test(name) ? BODY.exec(name)?.[0] : firstOf(name)) ?? '';
  const bearers = Map.groupBy(introduced, shortOf);
  const short = placesOf(
    input,
    introduced.flatMap((one) =>
      [one.acronym, bearers.get(shortOf(one))?.length === 1 ? shortOf(one) : null].flatMap((form) =>
        form ? [{ form, one }] : [],
      ),
    ),
  );
  return [...whole, ...short].filter((one) => taken.take(one));
};

interface Form {
  readonly form: string;
  readonly one: Introduced;
}

const placesOf = (input: Structured, forms: readonly Form[]): readonly OrganizationMention[] => {
  const { text } = input.document;
  return nameMatcher(forms.map(({ form }) => form))
    .find(text)
    .filter(({ start, end }) => start >= input.body.start && end <= input.body.end)
    .flatMap(({ start, end, name }) => {
      const { form, one } = forms[name] ?? {};
      if (!form || !one || (form !== one.name && inLongerName(text, start, end))) return [];
      const rule = form === one.name ? one.rule : 'organizations/again@1';
      const limited = IS_LIMITED.exec(text.slice(end, end + 10))?.[0].length ?? 0;
      const dot = limited > 0 && text[end + limited] === '.' ? 1 : 0;
      return [mention(spanOf(start, end + limited + dot), one.name, `organization/${slug(one.name)}`, rule)];
    });
};

const inLongerName = (text: string, start: number, end: number): boolean =>
  /^ (?!(?:CEO|President|Chief|Vice|Chair(?:man|woman)?|Director|Secretary|Executive|Founder|Counsel|Treasurer|Administrator|Senior|Deputy|Policy|Spokes[a-z]+)\b)(?:(?:of|for) (?:the )?)?\p{Lu}/u.test(
    text.slice(end, end + 12),
  ) || /(?<!\. )(?<![\p{L}])(?!The )\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, start - 20), start));

/** The first word of a company's name, where that is no common word. */
const firstOf = (name: string): string | null => {
  const first = /^\S{4,}(?= )/u.exec(name)?.[0] ?? null;
  return first && !COMMON_FIRST.test(first) && !isPlace(first) ? first : null;
};
