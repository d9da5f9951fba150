/** Reads: legal references and relations. Gives: references (structural), relations, and the instruments they name. */
import { innerId, instrumentId, type RecordId } from '../../../schema/domain/ids.ts';
import { contains, sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { InstrumentKind, LifecycleStatus, RelationType } from '../../../schema/domain/vocabulary.ts';
import type { Identity, LegalReference, Relation } from '../../values/index.ts';
import { citedDay, citedTitle } from './cited-instrument.ts';
import { assertRecord, distinct, NOTHING, proof, structuralRecord, together, type Assertion } from './assertion.ts';
import { pathAt, provisionAt, sentenceAt, type AssertContext } from './context.ts';
import { lifecycleEvent } from './instrument.ts';
import { pageDay } from '../identify/page-day.ts';
import { isDraft } from './source.ts';

/** The families of norms that are instruments of their own; the others (codes, regulations) stay references. */
const INSTRUMENT_FAMILIES: Readonly<Record<string, InstrumentKind>> = {
  eo: 'EXECUTIVE_ORDER',
  proclamation: 'PROCLAMATION',
  omb: 'MEMORANDUM',
  ppd: 'DIRECTIVE',
  nsm: 'MEMORANDUM',
  nspm: 'MEMORANDUM',
  nspd: 'DIRECTIVE',
  hspd: 'DIRECTIVE',
  pdd: 'DIRECTIVE',
  memorandum: 'MEMORANDUM',
  determination: 'OTHER',
  nsd: 'DIRECTIVE',
  nsdd: 'DIRECTIVE',
  psd: 'DIRECTIVE',
  spd: 'DIRECTIVE',
  cisa: 'DIRECTIVE',
  dod: 'DIRECTIVE',
  cjcs: 'DIRECTIVE',
  doe: 'DIRECTIVE',
  dhs: 'DIRECTIVE',
  ic: 'DIRECTIVE',
  cnss: 'DIRECTIVE',
  nist: 'GUIDANCE',
  publ: 'STATUTE',
};

const familyOf = (norm: string): string => norm.slice(0, norm.indexOf('/'));

/** `eo/13636` is of a family, `ohio/eo/2031-05d` a governor's order; null for a norm that is no instrument. */
const kindOf = (norm: string): InstrumentKind | null =>
  INSTRUMENT_FAMILIES[familyOf(norm)] ?? (/^[a-z-]+\/eo\//.test(norm) ? 'EXECUTIVE_ORDER' : null);

/** `eo/13636` -> its record; null for a norm that is no instrument. */
export const instrumentOf = (norm: string): RecordId | null => (kindOf(norm) === null ? null : instrumentId(norm));

export const assertReferences = (context: AssertContext): Assertion => {
  const once = distinct();
  const printed = context.found.of('legal-reference').filter((reference) => !reference.shortForm);
  const targets = Map.groupBy(printed, ({ norm }) => norm);
  const agencies = new Set(context.found.of('agency-mention').map((mention) => sliceOf(context.text, mention)));
  return together([
    ...printed.map((reference) => reference_(context, reference, once)),
    ...[...targets.values()].map((references) => namedInstrument(context, references, agencies)),
  ]);
};

const reference_ = (context: AssertContext, found: LegalReference, once: (id: RecordId) => RecordId): Assertion => {
  const id = once(innerId('LegalReference', context.work, pathAt(context, found.start), found.norm));
  return structuralRecord('LegalReference', id, found.norm, proof(context.text, found), {
    instrument: context.instrument,
    provision: provisionAt(context, found.start),
    norm: found.norm,
    text: sliceOf(context.text, found),
    target: instrumentOf(found.norm),
  });
};

/**
 * The number as the citation prints it: `13636`, `M-13-13`, `800-53`, `107-296`. It is what the last part of the norm says
 * (of a law, the last two), with the one letter printed before it; null where an instrument is cited by its day, which is no
 * number.
 */
const numberIn = (printed: string, norm: string): string | null => {
  const parts = norm.split('/').slice(familyOf(norm) === 'publ' ? -2 : -1);
  const number = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[-–]');
  if (!/\d/.test(number)) return null;
  return new RegExp(`(?<!\\w)(?:[A-Z]-)?${number}(?![\\w-])`).exec(printed)?.[0].replace('–', '-') ?? null;
};

/** An instrument known so far only by its citations; its own text, when it comes, outranks what is said here. */
const namedInstrument = (
  context: AssertContext,
  references: readonly LegalReference[],
  agencies: ReadonlySet<string>,
): Assertion => {
  const found = references.at(-1);
  const id = found && instrumentOf(found.norm);
  if (!id || id === context.instrument) return NOTHING;
  const quotes = [proof(context.text, found)];
  const printed = sliceOf(context.text, found);
  const days = references.flatMap((reference) => citedDay(context.text, reference) ?? []);
  const titles = references
    .flatMap((reference) => citedTitle(context.text, reference) ?? [])
    // A list of committees prints after each the agency that pays for it.
    .filter((title) => !agencies.has(title.value));
  // "Executive Orders 13070, 13129, and 13301": a bare number does not say what it numbers.
  const kind = /[A-Za-z]{2}/.test(printed) ? quotes : [proof(context.text, sentenceAt(context, found), found)];
  return assertRecord('Instrument', id, titles[0]?.value ?? printed, { rule: found.rule, confidence: 0.9 }, [
    { property: 'kind', value: kindOf(found.norm) ?? 'OTHER', quotes: kind },
    { property: 'number', value: numberIn(printed, found.norm), quotes },
    { property: 'title', value: titles[0]?.value ?? null, quotes: [titles[0] ?? null] },
    { property: 'signedOn', value: days[0]?.value ?? null, quotes: [days[0] ?? null] },
  ]);
};

/** What a relation as a whole does to its target. A relation to a part leaves the target's own state alone, but for amending. */
const EFFECT: Readonly<Partial<Record<RelationType, LifecycleStatus>>> = {
  REVOKES: 'REVOKED',
  TERMINATES: 'REVOKED',
  SUPERSEDES: 'SUPERSEDED',
  AMENDS: 'AMENDED',
};

export const assertRelations = (context: AssertContext): Assertion => {
  const once = distinct();
  const effects = new Set<string>();
  return together(
    context.found.of('relation').map((relation) => {
      const effect = `${relation.type} ${relation.target} ${relation.extent}`;
      const said = relation_(context, relation, once, !effects.has(effect));
      effects.add(effect);
      return said;
    }),
  );
};

/** `isFirst`: of several clauses that do the same to one target, only the first tells what becomes of it. */
const relation_ = (
  context: AssertContext,
  found: Relation,
  once: (id: RecordId) => RecordId,
  isFirst: boolean,
): Assertion => {
  const to = instrumentOf(found.target);
  if (!context.own || !context.instrument || !to || to === context.instrument) return NOTHING;
  const place = found.extent === 'PART' && found.targetProvision ? ` ${found.targetProvision}` : '';
  const id = once(
    innerId('InstrumentRelation', context.work, pathAt(context, found.start), `${found.type} ${found.target}${place}`),
  );
  const clause = found.type === 'CITES' ? sentenceAt(context, found) : found;
  const quotes = proofsOf(context, found, clause);
  const placeQuotes = found.placeSpan ? [proof(context.text, found.placeSpan), ...quotes] : quotes;
  const termQuotes = [found.term && proof(context.text, sentenceAt(context, found.term), found.term)];
  const basis = { rule: found.rule, confidence: 0.95 };
  return together([
    assertRecord('InstrumentRelation', id, `${found.type} ${found.target}`, basis, [
      { property: 'from', value: context.instrument, quotes },
      { property: 'to', value: to, quotes: [...quotes, ...titleOf(context, found, quotes)] },
      { property: 'type', value: found.type, quotes },
      { property: 'extent', value: found.extent, quotes },
      { property: 'fromProvision', value: provisionAt(context, found.start), quotes },
      { property: 'toProvision', value: found.targetProvision, quotes: placeQuotes },
      { property: 'term', value: found.term?.words ?? null, quotes: termQuotes },
      {
        property: 'until',
        value: found.term?.until ?? null,
        quotes: termQuotes,
        inferred: found.term?.inferred ?? false,
      },
    ]),
    isFirst ? effectOn(context, to, found) : NOTHING,
  ]);
};

/** "The Executive Order of March 3, 2031" alone does not tell which one of that day: where its title is printed does. */
const titleOf = ({ text, found }: AssertContext, { target }: Relation, quotes: readonly Span[]): readonly Span[] => {
  if (!NAMED_BY_TITLE.test(target)) return [];
  const named = found.of('legal-reference').filter(({ norm, shortForm }) => norm === target && !shortForm);
  const [title] = named.flatMap((reference) => citedTitle(text, reference) ?? []);
  return title && !quotes.some((quote) => contains(quote, title)) ? [proof(text, title)] : [];
};
const NAMED_BY_TITLE = /\/signed-[^/]+\/./;

const effectOn = (context: AssertContext, to: RecordId, found: Relation): Assertion => {
  const status = EFFECT[found.type];
  const { signedOn, publishedOn } = context.input.identity;
  const page = pageDay(context.input.document);
  const day = signedOn ?? publishedOn ?? (page === null ? null : { value: page, span: null });
  // A draft does nothing yet.
  if (!status || isDraft(context.work) || (found.extent === 'PART' && status !== 'AMENDED')) return NOTHING;
  const basis = { rule: found.rule, confidence: 0.9 };
  const quotes = proofsOf(context, found, found);
  const description = `${sentenceCase(status)} by ${nameOf(context.input.identity)}`;
  return together([
    assertRecord('Instrument', to, sliceOf(context.text, found.targetSpan), basis, [
      { property: 'status', value: status, quotes, validFrom: day?.value ?? null, inferred: true },
    ]),
    lifecycleEvent(context, to, status, day, quotes, description, basis),
  ]);
};

/** The words around the target, and those with the verb where these are others: above a list, at an end of a long clause. */
const proofsOf = ({ text }: AssertContext, found: Relation, clause: Span): readonly Span[] => {
  const target = proof(text, clause, found.targetSpan);
  const at = /passive|relative/.test(found.rule) ? clause.end - 1 : clause.start;
  const verb = found.stem ?? spanOf(at, at + 1);
  if (contains(target, verb) || found.type === 'CITES') return [target];
  return [target, found.stem ? proof(text, found.stem) : proof(text, clause, verb)];
};

const sentenceCase = (term: string): string => `${term.slice(0, 1)}${term.slice(1).toLowerCase().replaceAll('_', ' ')}`;

/** `Executive order 13780`, `Memorandum M-13-13`; where no number is printed, the title. */
const nameOf = ({ kind, number, title }: Identity): string =>
  number ? `${sentenceCase(kind?.value ?? 'INSTRUMENT')} ${number.value}` : (title?.value ?? 'an untitled text');
