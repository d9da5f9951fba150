/**
 * Reads: the text, its citations, the known agencies. Gives: every mention of a federal agency, office, interagency
 * body or official that stands for one, linked to the agency. Strong rules take their ground before weaker ones.
 */
import type { Alternative } from '../../../schema/domain/publication.ts';
import { bySpan, sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import type {
  AgencyMention,
  AnyFinding,
  Extractor,
  Findings,
  Identity as DocumentIdentity,
  KnownNames,
  Structured,
} from '../../values/index.ts';
import type { NameMatch } from '../../kernel/names.ts';
import { isOfState, isOtherSecretary, isStateAttorney, isOfTheUnion, isStateLaw } from '../../kernel/state-law.ts';
import { isUnionLaw } from '../../kernel/union-law.ts';
import { isAddress } from './agencies/addresses.ts';
import { amendedBody } from './agencies/amended.ts';
import { asDefined } from './agencies/acronyms.ts';
import { unknownBodies, withParents } from './agencies/bodies.ts';
import { asDesignated, lettersInside, ofThisText, rolesGiven } from './agencies/designated.ts';
import { issuerHeads } from './agencies/issuer.ts';
import { lexiconOf, meantIn, type Form, type Lexicon } from './agencies/lexicon.ts';
import { ground, printedIdentity, RULES, SCORES, type Found, type Ground, type Identity } from './agencies/mention.ts';
import { advisers, defenseTitles, subCabinet, titleLists } from './agencies/officials.ts';
import { onePerOffice, onePerPerson } from './agencies/one-person.ts';
import { asDirected, asHeaded } from './agencies/same-body.ts';
import {
  antecedents,
  definedByMeaning,
  definedForms,
  describedForms,
  officersMade,
  shortFormUses,
  type ShortForm,
} from './agencies/short-forms.ts';
import { successors } from './agencies/succession.ts';
import { goesOn, stretched, titled } from './agencies/titles.ts';
import { unionBodies, unionHeads } from './agencies/union.ts';
import { besideParent, namedInFull, unsureAcronyms } from './agencies/unsure.ts';
import { zonesOf } from './agencies/zones.ts';
import { holding } from './holding.ts';

export const agencies: Extractor = {
  id: 'agencies',
  rules: RULES,
  extract: (input, found, names) => mentionsIn(input, found, names),
};

/** "Joint Task Force (2031)": who wrote what a list of references names. */
const AUTHOR = /^ \((?:19|20)\d\d[a-z]?\)/;

const finding = ({ start, end, canonical, agency, via, rule, alternatives = [] }: Found): AgencyMention => ({
  kind: 'agency-mention',
  start,
  end,
  canonical,
  agency,
  via,
  score: Math.min(SCORES[rule], 1 - (alternatives[0]?.score ?? 0)),
  alternatives,
  rule,
});

const mentionsIn = (input: Structured, references: Findings, names: KnownNames): readonly AnyFinding[] => {
  const { body, identity } = input;
  const { text } = input.document;
  const year = yearOf(identity);
  const lexicon = lexiconOf(names);
  const taken = ground();
  for (const zone of zonesOf(input, references, lexicon)) taken.take(zone);

  const lists = settle(taken, titleLists(text, body, lexicon, year));
  const met = formsMet(text, body, lexicon);
  const named = settle(taken, onePerPerson(text, advisers(text, body), knownForms(text, met, lexicon, year)));
  const defense = settle(taken, defenseTitles(text, body, lexicon));
  const all = undefining(text, [...lists, ...named, ...defense].sort(bySpan));
  const state = isStateLaw(text);
  const ours = state ? all.filter(({ start, end }) => isOfTheUnion(text.slice(start, end))) : all;
  const known = asDefined(text, body, ours, definedForms(text, ours));
  const officers = settle(taken, subCabinet(text, body, known));
  const made = state ? [] : settle(taken, officersMade(text, body, taken));
  // A body that no table knows is anybody's in a report: associations are called councils, too.
  const unknown = (
    state ||
    isOfTown(text) ||
    (!identity.form && OF_OTHERS.test(identity.issuer?.value ?? '')) ||
    identity.documentKind === 'report'
      ? []
      : isUnionLaw(text)
        ? unionBodies(text, body, taken)
        : unknownBodies(text, body, taken)
  )
    .filter(({ end }) => !AUTHOR.test(text.slice(end, end + 9)))
    .filter(({ canonical }) => !names.organizations.some(({ name }) => isPartOf(name, canonical)))
    .map((one) => asKnown(one, lexicon, year));
  const bodies = asDesignated(text, unknown, known);
  const formsOf = (mentions: readonly Found[]): readonly ShortForm[] => formsIn(text, body, mentions, taken, state);
  const forms = formsOf([...known, ...officers, ...made, ...bodies].sort(bySpan));
  const whole = settle(
    taken,
    bodies.filter((mention) => !isShort(text, mention, forms)),
  );
  const long = onePerOffice(text, withParents(text, [...known, ...officers, ...made, ...whole].sort(bySpan), lexicon));
  const defined = formsOf(long);
  for (const form of defined) taken.take(form.definition);
  const short = settle(taken, shortFormUses(text, body, defined, taken));
  const explicit = asDirected(asHeaded(text, withParents(text, [...long, ...short].sort(bySpan), lexicon)));
  const amended = amendedBody(input, references.of('legal-reference'), explicit);
  const bare = antecedents(
    text,
    body,
    explicit,
    taken,
    withDepartment(unionHeads(text) ?? issuerHeads(input, names), defined, ORDERS.has(identity.kind?.value ?? '')),
    amended,
  );
  const meant = [...explicit, ...settle(taken, bare)].sort(bySpan);
  const linked = unsold(
    text,
    [...meant, ...(state ? [] : settle(taken, successors(text, body, meant, taken)))].sort(bySpan),
  );
  const unsure = state ? [] : unsureAcronyms(text, met, lexicon, year, taken);
  const title = identity.title?.span;
  const inTitle = title ? knownForms(text, formsMet(text, title, lexicon), lexicon, year) : [];
  const sure = unsure.flatMap((one) => {
    const full = namedInFull(one, [...inTitle, ...linked]);
    return full.length > 0 ? full : besideParent(one, unsure, linked, names);
  });
  return [
    ...[...linked, ...sure].sort(bySpan).map((one) => finding(ofThisText(one, identity.norm))),
    ...unsure.filter(({ start }) => !sure.some((one) => one.start === start)),
  ];
};

/** "the privatized USEC": whoever the text says was sold is a company, wherever it is named. */
const unsold = (text: string, mentions: readonly Found[]): readonly Found[] => {
  if (!text.includes('rivatized ')) return mentions;
  const sold = mentions.filter(({ start }) => SOLD.test(text.slice(Math.max(0, start - 24), start)));
  return mentions.filter(({ agency }) => !sold.some((one) => one.agency === agency));
};
const SOLD = /\b(?:newly |now |since )?[Pp]rivatized (?:the )?$/;

/** A town's own boards stand in no table. */
const isOfTown = (text: string): boolean =>
  /\b(?:City|County|Town|Village|Borough) of [A-Z]|\b[A-Z][a-z]+ County\b/.test(text.slice(0, HEAD)) &&
  !/\b(?:Executive Order|Federal Register|U\.S\. Department)\b/.test(text.slice(0, HEAD));
/** Where a text says whose it is. */
const HEAD = 400;
/** So do those of a State, a school district, a court. */
const OF_OTHERS = /\b(?:State|Commonwealth) of (?!the )[A-Z]|\bUniversity\b|\bSchool District\b|\bCourts? of\b/;

/** They amend what others have made, with its words. */
const ORDERS: ReadonlySet<string> = new Set(['EXECUTIVE_ORDER', 'PROCLAMATION']);

/** Where a rule says that "Secretary" means the one of a department, "the Department" is that one. */
const withDepartment = (
  heads: ReadonlyMap<string, Identity>,
  forms: readonly ShortForm[],
  isOfPresident: boolean,
): typeof heads => {
  const ofSecretary = forms.find(
    ({ printed, identity: { canonical } }) => printed === 'Secretary' && canonical.startsWith('Department of '),
  );
  return ofSecretary &&
    !isOfPresident &&
    !heads.has('Department') &&
    !forms.some(({ printed }) => printed === 'Department')
    ? new Map([...heads, ['Department', ofSecretary.identity]])
    : heads;
};

/** "Federal Chief Information Officers (CIO) Council": a known name around an acronym. */
const asKnown = (body: Found, { names }: Lexicon, year: number | null): Found => {
  const { form } = meantIn(names.get(body.canonical) ?? [], year);
  return form ? { ...body, ...form.identity, rule: 'agencies/name@1' } : body;
};

/** "OpenAI Safety Committee", "OpenAI’s Safety Committee": a company's own. */
const isPartOf = (company: string, body: string): boolean =>
  body.startsWith(company) && /^(?:(?:’s|'s)? |-)/.test(body.slice(company.length));

/** The year in which a text speaks. */
const yearOf = ({ signedOn, publishedOn }: DocumentIdentity): number | null =>
  Number((signedOn ?? publishedOn)?.value.slice(0, 4)) || null;

/** What a State describes and gives a short form is its own. */
const formsIn = (
  text: string,
  body: Span,
  mentions: readonly Found[],
  taken: Ground,
  state: boolean,
): readonly ShortForm[] => {
  const defined = definedForms(text, mentions);
  const described = state ? [] : describedForms(text, body, taken, defined);
  return [
    ...defined,
    ...lettersInside(text, mentions),
    ...rolesGiven(text, mentions),
    ...definedByMeaning(text, body, mentions),
    ...described,
  ];
};

/** "Talent Committee" after "National Talent Committee (Talent Committee)" is no new body. */
const isShort = (text: string, { start, end }: Span, forms: readonly ShortForm[]): boolean =>
  forms.some((form) => form.from <= start && form.printed === text.slice(start, end));

/** Of mentions that meet, the first longest takes the ground; one that meets what is taken is dropped. */
const settle = (taken: Ground, mentions: readonly Found[]): readonly Found[] =>
  [...mentions].sort((a, b) => a.start - b.start || b.end - a.end).filter((mention) => taken.take(mention));

/** Where forms of the lexicon stand. */
const formsMet = (text: string, within: Span, { matcher }: Lexicon): readonly NameMatch[] =>
  matcher
    .find(sliceOf(text, within))
    .map(({ name, start, end }) => ({ name, ...spanOf(within.start + start, within.start + end) }));

/** The forms of the lexicon with the titles around them. */
const knownForms = (text: string, met: readonly NameMatch[], lexicon: Lexicon, year: number | null): readonly Found[] =>
  met.flatMap(({ name, ...span }) => {
    const { form, others } = meantIn(lexicon.bearers[name] ?? [], year);
    const isNone =
      !form ||
      isAddress(text, span) ||
      isMovement(text, span, form) ||
      isOrdinaryWord(text, span, form) ||
      goesOn(text, span, form) ||
      isAnyOne(text, span, form) ||
      isOfState(text, span) ||
      isOtherSecretary(text, form.printed) ||
      isOfSector(text, span) ||
      isStateAttorney(text, form.printed);
    if (isNone) return [];
    const longer = longerName(text, span, form);
    return [longer ?? { ...knownForm(text, span, form), alternatives: others.map(formerly) }];
  });

const LONGER = /^((?:(?: (?:and|of|for|the)){0,2} [A-Z][a-z]+){1,4}) \(([A-Z][A-Za-z]{2,9})\)/;
const ITEM_GOES_ON = /^(?: [A-Z][a-z]+){1,3}(?=[.;]?(?:\n|$))/;

/**
 * "Department of Lamps Lighting Activity (DoLLA)", "Office of Harbor Lamps Night Watch." as an item of a list: names that
 * begin as a known one does and are no other's.
 */
const longerName = (text: string, { start, end }: Span, form: Form): Found | null => {
  if (form.via !== 'name') return null;
  const after = text.slice(end, end + 90);
  const [, words = '', acronym = ''] = LONGER.exec(after) ?? [];
  const tail = spelled(text.slice(start, end) + words, acronym)
    ? words
    : form.printed.startsWith('Office of ') &&
        /\n(?:\([a-z0-9]{1,5}\) )?$/.test(text.slice(Math.max(0, start - 9), start))
      ? (ITEM_GOES_ON.exec(after)?.[0] ?? '')
      : '';
  if (tail === '') return null;
  const name = text.slice(start, end + tail.length);
  return { start, end: end + tail.length, ...printedIdentity(name), via: 'name', rule: 'agencies/body@1' };
};

/** Whether an acronym is made of the initials of all the words, the small ones or not: "DoLLA". */
const spelled = (name: string, acronym: string): boolean => {
  const initials = (words: readonly string[]): string => words.map(([first]) => first ?? '').join('');
  const words = name.split(' ');
  const capitals = initials(words.filter((word) => /^[A-Z]/.test(word)));
  // the "Office" of a name may stand for no letter
  return (
    acronym !== '' &&
    [initials(words), capitals, ...(words[0] === 'Office' ? [capitals.slice(1)] : [])].includes(acronym)
  );
};

/** In the year in which one agency became another, their common name means the new one rather than the old. */
const FORMER = 0.4;

const formerly = ({ agency, identity }: Form): Alternative => ({
  record: identity.agency,
  score: FORMER,
  reason: `${identity.canonical} bore the same name${agency.until === null ? '' : ` until ${agency.until}`}.`,
});

/** "Each Cabinet Secretary" is no adviser of the President. */
const isAnyOne = (text: string, { start }: Span, { keepsTitle }: Form): boolean =>
  keepsTitle && /\b(?:[Ee]ach|[Ee]very|[Aa]ny) $/.test(text.slice(Math.max(0, start - 6), start));

const knownForm = (text: string, span: Span, { via, identity }: Form): Found => {
  if (via === 'official') return { ...stretched(text, span), ...identity, via, rule: 'agencies/official@1' };
  const office = titled(text, span);
  return office
    ? { start: office.start, end: office.end, ...identity, via: 'official', rule: 'agencies/official@1' }
    : { ...span, ...identity, via, rule: `agencies/${via}@1` };
};

/** "BLM protesters": those who go by the same letters are no agency's. */
const isMovement = (text: string, { end }: Span, { via }: Form): boolean =>
  via === 'acronym' &&
  /^ (?:activis[tm]s?|agitators?|demonstrators?|march(?:es|ers)|movement|protest(?:er|or)?s?|rall(?:y|ies)|riot(?:er)?s?)\b/.test(
    text.slice(end, end + 16),
  );

/** A programme is an actor only where it does something. */
const ACTS =
  /^(?:’s [a-z]+ office)?(?: \([A-Za-z]{2,10}\))?(?:, in (?:consultation|coordination) with [^,;.]{3,60},)? (?:shall|will|must|should|may|can|is to|is (?:encouraged|required|directed|responsible|expected)|[Pp]rogram (?:shall|will|must|should|is)|PMO|Director|[a-z]{3,}(?<!s)s (?:an?|the|its|their|each|all|any|no|agencies|that))\b/;

const OFFICE_OF_PROGRAM = /\b(?:PMO|[Oo]ffice)$/;

/** "Sector Risk Management Agency": whichever agency looks after the sector. */
const isOfSector = (text: string, { start }: Span): boolean =>
  /\b[Ss]ector $/.test(text.slice(Math.max(0, start - 8), start));

/** "the Treasury" is where money lies, unless it has something to do; "Treasury" without the article is the department. */
const isOrdinaryWord = (text: string, span: Span, form: Form): boolean =>
  (form.isProgram && !OFFICE_OF_PROGRAM.test(form.printed) && !ACTS.test(text.slice(span.end, span.end + 110))) ||
  (form.via === 'name' &&
    !form.printed.includes(' ') &&
    /\b(?:the|of) $/i.test(text.slice(span.start - 4, span.start)) &&
    !/^ (?:shall|must|should|may|will) /.test(text.slice(span.end, span.end + 8)));

/** "General Services Administration (GSA)": the parenthesis defines, it does not mention. */
const undefining = (text: string, mentions: readonly Found[]): readonly Found[] => {
  const whole = spanOf(0, text.length);
  const defined = [...definedForms(text, mentions), ...definedByMeaning(text, whole, mentions)];
  const definitions = defined.map((form) => form.definition);
  return mentions.filter((mention) => !holding(definitions, mention));
};
