/** Reads: what a report says of an instrument that it is about. Gives: claims, positions, events, the review framework. */
import { innerId, instrumentId, slug, type RecordId } from '../../../schema/domain/ids.ts';
import { bounds } from '../../../schema/domain/partial-date.ts';
import type { LifecycleStatus } from '../../../schema/domain/vocabulary.ts';
import { anchorDay } from '../extract/report/day.ts';
import { contains, sliceOf, type Span } from '../../../schema/domain/span.ts';
import type { KnownUnknownDraft } from '../../../schema/domain/publication.ts';
import type {
  Claim,
  EventFound,
  Findings,
  PositionFound,
  ReportedInstrument,
  SecondVoice,
} from '../../values/index.ts';
import type { Attribution } from '../../../schema/domain/statement.ts';
import { assertRecord, distinct, NOTHING, proof, together, type Assertion } from './assertion.ts';
import { attributionAt, attributionOf } from './attribution.ts';
import { sentenceAt, type AssertContext } from './context.ts';

/** `instrument/us/reported/2026-05/<slug of its title>`, a stable id that later gains a number; or the number's own id. */
export const reportedInstrumentId = (found: ReportedInstrument): RecordId =>
  found.number && found.instrumentKind.value === 'EXECUTIVE_ORDER'
    ? instrumentId(`eo/${found.number.value}`)
    : `instrument/us/reported/${found.reportedIn ?? 'undated'}/${slug(found.title.value)}`;

/** The instrument that a report is about: the first that it describes. */
export const reportedInstrument = (found: Findings): ReportedInstrument | null =>
  found.of('reported-instrument')[0] ?? null;

export const assertReport = (context: AssertContext): Assertion => {
  if (context.own || !context.instrument) return NOTHING;
  const once = distinct();
  return together([
    reported(context),
    ...context.found.of('claim').map((found) => claim(context, found, attributionOf(found))),
    ...context.found
      .of('second-voice')
      .map((found) => claim(context, found, attributionOf({ ...found, source: null }))),
    ...context.found.of('event').map((found) => event(context, found)),
    ...context.found.of('position').map((found) => position(context, found, once)),
  ]);
};

const reported = (context: AssertContext): Assertion => {
  const found = reportedInstrument(context.found);
  if (!found || !context.instrument) return NOTHING;
  const basis = { rule: found.rule, confidence: 0.9 };
  const sentence = proof(context.text, sentenceAt(context, found), found);
  return assertRecord('Instrument', context.instrument, found.title.value, basis, [
    { property: 'kind', value: found.instrumentKind.value, quotes: [found.instrumentKind.span ?? sentence] },
    // Made of printed words: "an executive order (EO) intended to …" is the Executive order to ….
    { property: 'title', value: found.title.value, quotes: [sentence], inferred: true },
    { property: 'number', value: found.number?.value ?? null, quotes: [found.number?.span ?? null] },
    // Undated, so that any step with a date stands above it.
    { property: 'status', value: 'REPORTED', quotes: [sentence], inferred: true },
  ]);
};

/** The words of a claim, whole, as somebody's; `statements(property: "claims")` of the instrument lists them. */
const claim = (context: AssertContext, found: Claim | SecondVoice, attribution: Attribution | null): Assertion => ({
  records: [],
  statements: assertRecord(
    'Instrument',
    context.instrument ?? '',
    '',
    { rule: found.rule, confidence: 0.9, attribution },
    [{ property: 'claims', value: sliceOf(context.text, found), quotes: [proof(context.text, found)] }],
  ).statements,
});

const event = (context: AssertContext, found: EventFound): Assertion => {
  const [from = null] = found.date?.split('/') ?? [];
  // Two sentences about one step on one day tell of one event.
  const id = innerId('LifecycleEvent', context.work, null, `${found.status ?? found.description} ${found.date ?? ''}`);
  const quotes = [proof(context.text, found)];
  const basis = {
    rule: found.rule,
    confidence: found.dateInferred ? 0.75 : 0.9,
    attribution: attributionAt(context, found),
  };
  const record = assertRecord('LifecycleEvent', id, found.description, basis, [
    { property: 'instrument', value: context.instrument, quotes },
    { property: 'status', value: found.status, quotes },
    { property: 'on', value: from, quotes, inferred: found.dateInferred },
    { property: 'description', value: found.description, quotes },
    { property: 'dateInferred', value: found.dateInferred, quotes, inferred: true },
  ]);
  return together([
    record,
    found.status && context.instrument
      ? step(context.instrument, found, beganOn(context, found.status, from), quotes, basis)
      : NOTHING,
  ]);
};

/** A plan is there from the day that the report speaks from, not from the day planned; "this month" begins nowhere within it. */
const beganOn = (context: AssertContext, status: LifecycleStatus, on: string | null): string | null => {
  const told = anchorDay(context.input);
  if (on === null) return status === 'POSTPONED' ? plannedFor(context, told) : null;
  // What was to be signed on March 17 and was put off on the 15th was planned before that.
  const putOff = status === 'SCHEDULED' ? firstPutOff(context) : null;
  if (putOff !== null && told !== null && on >= putOff && on <= told) return putOff;
  if (told === null || bounds(on).last <= told) return on;
  return status === 'SCHEDULED' ? told : null;
};

const firstPutOff = ({ found }: AssertContext): string | null =>
  found
    .of('event')
    .flatMap(({ status, date }) => (status === 'POSTPONED' ? (date?.split('/')[0] ?? []) : []))
    .sort()[0] ?? null;

/** "That she was to sign on May 3 is on hold": put off by then, where the report tells no other day. */
const plannedFor = ({ found }: AssertContext, told: string | null): string | null =>
  found
    .of('event')
    .flatMap(({ status, date }) => (status === 'SCHEDULED' ? (date?.split('/')[0] ?? []) : []))
    .filter((date) => told !== null && date <= told)
    .sort()
    .at(-1) ?? null;

const step = (
  instrument: RecordId,
  found: EventFound,
  on: string | null,
  quotes: readonly Span[],
  basis: Parameters<typeof assertRecord>[3],
): Assertion => ({
  records: [],
  statements: assertRecord('Instrument', instrument, '', basis, [
    {
      property: 'status',
      value: found.status,
      quotes,
      validFrom: on,
      inferred: found.dateInferred || found.date === null,
    },
  ]).statements,
});

const position = (context: AssertContext, found: PositionFound, once: (id: RecordId) => RecordId): Assertion => {
  const id = once(
    innerId('Position', context.work, null, `${found.entity} ${found.stance} ${sliceOf(context.text, found)}`),
  );
  const quotes = [proof(context.text, found)];
  const basis = {
    rule: found.rule,
    confidence: found.ambiguous ? 0.6 : 0.85,
    attribution: attributionAt(context, found),
  };
  return assertRecord('Position', id, `${found.entity} ${found.stance.toLowerCase()} ${found.about}`, basis, [
    { property: 'instrument', value: context.instrument, quotes },
    { property: 'holder', value: found.holder, quotes: [...quotes, ...nameOf(context, found, quotes[0])] },
    // Of a group without a record these words are all there is.
    {
      property: 'holderText',
      value: found.holder === null ? found.entity : null,
      quotes: [...quotes, ...wordsOf(context, found, quotes[0])],
    },
    { property: 'stance', value: found.stance, quotes },
    { property: 'about', value: found.about, quotes, inferred: true },
    { property: 'counterProposal', value: found.counterProposal, quotes },
  ]);
};

/** "He added": who that is stands in the words that name him before. */
const nameOf = (context: AssertContext, { holder, start }: PositionFound, quote: Span | undefined): readonly Span[] => {
  const { found, text } = context;
  const named = [...found.of('person'), ...found.of('developer'), ...found.of('organization')].filter(
    ({ record }) => record === holder,
  );
  const before = named.findLast((mention) => mention.start < start);
  if (!before || named.some((mention) => quote && contains(quote, mention))) return [];
  return [proof(text, sentenceAt(context, before), before)];
};

/** "They oppose it": the group that they are stands in words before. */
const wordsOf = (context: AssertContext, found: PositionFound, quote: Span | undefined): readonly Span[] => {
  const { text } = context;
  if (found.holder !== null || (quote && sliceOf(text, quote).includes(found.entity))) return [];
  const start = text.lastIndexOf(found.entity, found.start);
  if (start < 0) return [];
  const span = { start, end: start + found.entity.length };
  return [proof(text, sentenceAt(context, span), span)];
};

export const unknowns = (context: AssertContext): readonly KnownUnknownDraft[] =>
  context.found.of('unknown').map((found) => ({
    question: found.question,
    whyOpen: found.whyOpen,
    wouldBeSettledBy: context.instrument ? 'A later report, or the signed text.' : null,
    subject: context.instrument,
    quote: proof(context.text, found),
  }));
