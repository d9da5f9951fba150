/**
 * Reads: the text, its citations, the known agencies. Gives: every mention of a federal agency, office, interagency
 * body or official that stands for one, linked to the agency. Strong rules take their ground before weaker ones.
 */
import type { Alternative } from '../../../schema/domain/publication.ts';
import { bySpan, contains, spanOf, type Span } from '../../../schema/domain/span.ts';
import type {
  AgencyMention,
  AnyFinding,
  Extractor,
  Findings,
  Identity,
  KnownNames,
  Structured,
  UnsureAgency,
} from '../values.ts';
import { isOfTheUnion, isStateLaw } from '../../kernel/state-law.ts';
import { amendedBody } from './agencies/amended.ts';
import { asDefined } from './agencies/acronyms.ts';
import { unknownBodies, withParents } from './agencies/bodies.ts';
import { issuerHeads } from './agencies/issuer.ts';
import { lexiconOf, meantIn, type Form, type Lexicon } from './agencies/lexicon.ts';
import { ground, RULES, SCORES, type Found, type Ground } from './agencies/mention.ts';
import { advisers, subCabinet, titleLists } from './agencies/officials.ts';
import {
  antecedents,
  definedByMeaning,
  definedForms,
  describedForms,
  officersMade,
  shortFormUses,
  type ShortForm,
} from './agencies/short-forms.ts';
import { stretched, titled } from './agencies/titles.ts';
import { zonesOf } from './agencies/zones.ts';

export const agencies: Extractor = {
  id: 'agencies',
  rules: RULES,
  extract: (input, found, names) => mentionsIn(input, found, names),
};

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

  const lists = settle(taken, titleLists(text, body, lexicon));
  const named = settle(taken, onePerPerson(text, advisers(text, body), knownForms(text, body, lexicon, year)));
  const all = undefining(text, [...lists, ...named].sort(bySpan));
  const state = isStateLaw(text);
  const ours = state ? all.filter(({ start, end }) => isOfTheUnion(text.slice(start, end))) : all;
  const known = asDefined(text, body, ours, definedForms(text, ours));
  const officers = settle(taken, subCabinet(text, body, known));
  const made = state ? [] : settle(taken, officersMade(text, body, taken));
  // A body that no table knows is anybody's in a report: associations are called councils, too.
  const bodies = state || identity.documentKind === 'report' ? [] : unknownBodies(text, body, taken);
  const forms = formsIn(text, body, [...known, ...officers, ...made, ...bodies].sort(bySpan), taken);
  const whole = settle(
    taken,
    bodies.filter((mention) => !isShort(text, mention, forms)),
  );
  const long = withParents(text, [...known, ...officers, ...made, ...whole].sort(bySpan), lexicon);
  const defined = formsIn(text, body, long, taken);
  for (const form of defined) taken.take(form.definition);
  const short = settle(taken, shortFormUses(text, body, defined, taken));
  const explicit = withParents(text, [...long, ...short].sort(bySpan), lexicon);
  const amended = amendedBody(input, references.of('legal-reference'), explicit);
  const bare = antecedents(text, body, explicit, taken, issuerHeads(input, names), amended);
  const linked = [...explicit, ...settle(taken, bare)].sort(bySpan);
  return [...linked.map(finding), ...(state ? [] : unsureAcronyms(text, body, lexicon, year, taken))];
};

/** The year in which a text speaks. */
const yearOf = ({ signedOn, publishedOn }: Identity): number | null =>
  Number((signedOn ?? publishedOn)?.value.slice(0, 4)) || null;

const formsIn = (text: string, body: Span, mentions: readonly Found[], taken: Ground): readonly ShortForm[] => [
  ...definedForms(text, mentions),
  ...definedByMeaning(text, body, mentions),
  ...describedForms(text, body, taken),
];

/** "Talent Committee" after "National Talent Committee (Talent Committee)" is no new body. */
const isShort = (text: string, { start, end }: Span, forms: readonly ShortForm[]): boolean =>
  forms.some((form) => form.from <= start && form.printed === text.slice(start, end));

/** Of mentions that meet, the first longest takes the ground; one that meets what is taken is dropped. */
const settle = (taken: Ground, mentions: readonly Found[]): readonly Found[] =>
  [...mentions].sort((a, b) => a.start - b.start || b.end - a.end).filter((mention) => taken.take(mention));

/** The forms of the lexicon with the titles around them. */
const knownForms = (text: string, within: Span, lexicon: Lexicon, year: number | null): readonly Found[] =>
  lexicon.matcher.find(text.slice(within.start, within.end)).flatMap((match) => {
    const { form, others } = meantIn(lexicon.bearers[match.name] ?? [], year);
    const span = spanOf(within.start + match.start, within.start + match.end);
    const isNone = !form || isAddress(text, span) || isOrdinaryWord(text, span, form) || goesOn(text, span, form);
    return isNone ? [] : [{ ...knownForm(text, span, form), alternatives: others.map(formerly) }];
  });

/** In the year in which one agency became another, their common name means the new one rather than the old. */
const FORMER = 0.4;

const formerly = ({ agency, identity }: Form): Alternative => ({
  record: identity.agency,
  score: FORMER,
  reason: `${identity.canonical} bore the same name${agency.until === null ? '' : ` until ${agency.until}`}.`,
});

/** "FSA" where the text never says which one. */
const unsureAcronyms = (
  text: string,
  within: Span,
  lexicon: Lexicon,
  year: number | null,
  taken: Ground,
): readonly UnsureAgency[] => {
  const matches = lexicon.matcher.find(text.slice(within.start, within.end)).flatMap((match) => {
    const { form, others } = meantIn(lexicon.bearers[match.name] ?? [], year);
    const span = spanOf(within.start + match.start, within.start + match.end);
    const acronyms = others.filter(({ via }) => via === 'acronym');
    const isNone = form !== null || acronyms.length < others.length || span.end - span.start < LEAST_ACRONYM;
    return isNone || !taken.isFree(span) || isAddress(text, span) ? [] : [{ ...span, acronyms }];
  });
  const explained = new Set(
    matches.map(({ start, end }) => text.slice(start, end)).filter((acronym) => isExplained(text, acronym)),
  );
  return matches
    .filter(({ start, end }) => !explained.has(text.slice(start, end)))
    .map(({ start, end, acronyms }) => ({
      kind: 'unsure-agency',
      rule: 'agencies/unsure@1',
      start,
      end,
      alternatives: acronyms.map(({ identity }) => ({
        record: identity.agency,
        score: Math.round(50 / acronyms.length) / 100,
        reason: `An acronym of ${identity.canonical}; the text does not say what it stands for.`,
      })),
    }));
};
/** Two letters are as often those of a State. */
const LEAST_ACRONYM = 3;

/** "(FSA)", "(“FSA”)", "FSA (Flood Survey Area)": the text says itself what it means. */
const isExplained = (text: string, acronym: string): boolean =>
  [`(${acronym})`, `(“${acronym}”)`, `("${acronym}")`, `${acronym} (`].some((printed) => text.includes(printed));

const knownForm = (text: string, span: Span, { via, identity }: Form): Found => {
  if (via === 'official') return { ...stretched(text, span), ...identity, via, rule: 'agencies/official@1' };
  const office = titled(text, span);
  return office
    ? { start: office.start, end: office.end, ...identity, via: 'official', rule: 'agencies/official@1' }
    : { ...span, ...identity, via, rule: `agencies/${via}@1` };
};

/** "White House Office of Cabinet Affairs", "USA Freedom Corps Council": the name is longer than the one that is known. */
const goesOn = (text: string, { end }: Span, form: Form): boolean =>
  form.via === 'name' &&
  (/^ (?:Council|Committee|Task Force|Working Group)\b/.test(text.slice(end, end + 15)) ||
    /^ (?:[A-Z]\w+ (?:and )?){0,2}Retirement (?:and \w+ )?(?:System|Fund)\b/.test(text.slice(end, end + 60)) ||
    (/\bOffice of /.test(form.printed) &&
      /^ and [A-Z]\w+ (?:Affairs|Liaison|Outreach)\b/.test(text.slice(end, end + 40))) ||
    (form.printed === 'White House Office' && /^ (?:of|for|on) (?:the )?[A-Z]/.test(text.slice(end, end + 12))));

const isAddress = (text: string, { start, end }: Span): boolean =>
  /[@/.]$/.test(text.slice(start - 1, start)) || /^[@/.][a-z]/.test(text.slice(end, end + 2));

/** A programme is an actor only where it does something. */
const ACTS = /^(?:’s [a-z]+ office)? (?:shall|will|must|should|may|can|is to|PMO|Director|[a-z]{3,}(?<!s)s) /;
/** "the Treasury" is where money lies, unless it has something to do; "Treasury" without the article is the department. */
const isOrdinaryWord = (text: string, span: Span, form: Form): boolean =>
  (form.isProgram && !ACTS.test(text.slice(span.end, span.end + 20))) ||
  (form.via === 'name' &&
    !form.printed.includes(' ') &&
    /\b(?:the|of) $/i.test(text.slice(span.start - 4, span.start)) &&
    !/^ (?:shall|must|should|may|will) /.test(text.slice(span.end, span.end + 8)));

/** "General Services Administration (GSA)": the parenthesis defines, it does not mention. */
const undefining = (text: string, mentions: readonly Found[]): readonly Found[] => {
  const definitions = definedForms(text, mentions).map((form) => form.definition);
  return mentions.filter((mention) => !definitions.some((definition) => contains(definition, mention)));
};

const SAME_PERSON = /^ and (?!the )$/;

/**
 * "Assistant to the President and Director of the Office of X" is one person, who stands for the office; the "Director of
 * X's Y" stands for Y.
 */
const onePerPerson = (text: string, courtiers: readonly Found[], known: readonly Found[]): readonly Found[] => {
  const joined: Found[] = [];
  for (const mention of [...courtiers, ...known].sort((a, b) => a.start - b.start || rank(a) - rank(b))) {
    const last = joined.at(-1);
    const meets = last && mention.start < last.end;
    if (meets && mention.end <= last.end) continue;
    const adds = last?.rule === 'agencies/adviser@1' || last?.agency === mention.agency;
    const between = last && !meets ? text.slice(last.end, mention.start) : '';
    const ofPart = last?.via === 'official' && mention.via === 'name' && /^(?:’s|'s) $/.test(between);
    if (last && (ofPart || (mention.via === 'official' && (meets || (adds && SAME_PERSON.test(between)))))) {
      joined[joined.length - 1] = { ...mention, start: last.start, via: 'official', rule: 'agencies/official@1' };
    } else if (!meets) joined.push(mention);
  }
  return joined;
};
const rank = (mention: Found): number => (mention.rule === 'agencies/adviser@1' ? 1 : 0);
