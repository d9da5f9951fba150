/**
 * Reads: the text, its citations, the known agencies. Gives: every mention of a federal agency, office, interagency
 * body or official that stands for one, linked to the agency. Strong rules take their ground before weaker ones.
 */
import { bySpan, contains, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { AgencyMention, Extractor, Findings, KnownNames, Structured } from '../values.ts';
import { isOfTheUnion, isStateLaw } from '../../kernel/state-law.ts';
import { amendedBody } from './agencies/amended.ts';
import { asDefined } from './agencies/acronyms.ts';
import { unknownBodies, withParents } from './agencies/bodies.ts';
import { issuerHeads } from './agencies/issuer.ts';
import { lexiconOf, type Form, type Lexicon } from './agencies/lexicon.ts';
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
  extract: (input, found, names) => mentionsIn(input, found, names).map(finding),
};

const finding = ({ start, end, canonical, agency, via, rule, rival }: Found): AgencyMention => ({
  kind: 'agency-mention',
  start,
  end,
  canonical,
  agency,
  via,
  score: rival?.score ?? SCORES[rule],
  rival: rival?.agency ?? null,
  rule,
});

const mentionsIn = (input: Structured, references: Findings, names: KnownNames): readonly Found[] => {
  const { body } = input;
  const { text } = input.document;
  const lexicon = lexiconOf(names);
  const taken = ground();
  for (const zone of zonesOf(input, references, lexicon)) taken.take(zone);

  const lists = settle(taken, titleLists(text, body, lexicon));
  const named = settle(taken, onePerPerson(text, advisers(text, body), knownForms(text, body, lexicon)));
  const all = undefining(text, [...lists, ...named].sort(bySpan));
  const state = isStateLaw(text);
  const ours = state ? all.filter(({ start, end }) => isOfTheUnion(text.slice(start, end))) : all;
  const known = asDefined(text, body, ours, definedForms(text, ours));
  const officers = settle(taken, subCabinet(text, body, known));
  const made = state ? [] : settle(taken, officersMade(text, body, taken));
  const bodies = state ? [] : unknownBodies(text, body, taken);
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
  return [...explicit, ...settle(taken, bare)].sort(bySpan);
};

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
const knownForms = (text: string, within: Span, lexicon: Lexicon): readonly Found[] =>
  lexicon.matcher.find(text.slice(within.start, within.end)).flatMap((match) => {
    const form = lexicon.forms[match.name];
    const span = spanOf(within.start + match.start, within.start + match.end);
    const isNone =
      !form || form.weak || isAddress(text, span) || isOrdinaryWord(text, span, form) || goesOn(text, span, form);
    return isNone ? [] : [knownForm(text, span, form)];
  });

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
