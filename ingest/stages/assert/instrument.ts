/** Reads: identity. Gives: the instrument, its version, and the steps of its life that the text itself shows. */
import { innerId } from '../../../schema/domain/ids.ts';
import { sliceOf, type Span } from '../../../schema/domain/span.ts';
import type { LifecycleStatus } from '../../../schema/domain/vocabulary.ts';
import type { Sourced } from '../../values/index.ts';
import { assertRecord, NOTHING, proof, structuralRecord, together, type Assertion, type Fact } from './assertion.ts';
import type { AssertContext } from './context.ts';
import { pageDay } from '../identify/page-day.ts';

const PRINTED = { rule: 'identify/printed@1', confidence: 0.99 };

/** A value that the text does not print (a president worked out from the date) is quoted by what it was worked out from. */
const fact = (property: string, sourced: Sourced<string> | null, fallback: Span | null): Fact => ({
  property,
  value: sourced?.value ?? null,
  quotes: [sourced?.span ?? fallback],
  inferred: sourced !== null && (sourced.inferred ?? sourced.span === null),
});

export const assertInstrument = (context: AssertContext): Assertion => {
  const { identity } = context.input;
  const { instrument } = context;
  if (!context.own || !instrument) return NOTHING;
  const date = identity.signedOn?.span ?? identity.publishedOn?.span ?? null;
  const title = identity.title?.span ?? null;
  const stage = stageOf(context);
  const record = assertRecord('Instrument', instrument, identity.title?.value ?? instrument, PRINTED, [
    fact('kind', identity.kind, title ?? date),
    fact('number', identity.number, title ?? date),
    fact('title', identity.title, null),
    fact('issuer', identity.issuer, date),
    fact('signedOn', identity.signedOn, title),
    fact('publishedOn', identity.publishedOn, null),
    fact('frCitation', identity.frCitation, null),
    fact('frDocumentNumber', identity.frDocumentNumber, null),
    ...stagesOf(context, stage).map(({ status, on, span }) => ({
      property: 'status',
      value: status,
      quotes: [span],
      validFrom: on,
      inferred: status === 'DRAFTED' || (identity.isIssued && on === null),
    })),
  ]);
  const version = versionRecord(context, stage);
  return together([record, version, ...events(context)]);
};

interface Stage {
  readonly status: LifecycleStatus;
  readonly on: string | null;
  readonly span: Span | null;
}

const stageOf = (context: AssertContext): Stage | null => {
  const { identity } = context.input;
  const opening = openingOf(context);
  if (identity.publishedOn?.span)
    return { status: 'PUBLISHED', on: identity.publishedOn.value, span: identity.publishedOn.span };
  if (identity.signedOn)
    return { status: 'SIGNED', on: identity.signedOn.value, span: identity.signedOn.span ?? opening };
  if (identity.number) return { status: 'PUBLISHED', on: null, span: identity.number.span ?? opening };
  if (identity.isIssued) return { status: 'PUBLISHED', on: null, span: identity.title?.span ?? opening };
  const page = identity.publisher ? context.input.document.fields.find(({ field }) => field === 'date') : undefined;
  if (page) return { status: 'PUBLISHED', on: pageDay(context.input.document), span: page.span ?? opening };
  const draft = context.input.document.blocks
    .slice(0, HEAD_BLOCKS)
    .find((block) => block.end - block.start <= LONGEST_HEAD && DRAFT.test(sliceOf(context.text, block)));
  return draft ? { status: 'DRAFTED', on: null, span: proof(context.text, draft) } : null;
};
/** What its own head calls a draft; of another text without a day or a number nobody can tell whether it holds. */
const DRAFT = /\b(?:draft|proposed|proposal|discussion paper|introduced|bill(?! of))\b/i;
/** Of a text the first blocks, and of them those short enough for a line of a head, in UTF-16 units. */
const HEAD_BLOCKS = 8;
const LONGEST_HEAD = 200;

/** What is published was signed before, and has been in force since. */
const stagesOf = (context: AssertContext, stage: Stage | null): readonly Stage[] => {
  if (!stage) return [];
  const { signedOn } = context.input.identity;
  if (stage.status !== 'PUBLISHED' || !signedOn) return [stage];
  return [stage, { status: 'SIGNED', on: signedOn.value, span: signedOn.span ?? stage.span }];
};

const openingOf = (context: AssertContext): Span => proof(context.text, context.input.body);

const versionRecord = (context: AssertContext, stage: Stage | null): Assertion => {
  const name = context.work.slice(context.work.lastIndexOf('/') + 1);
  const quote = stage?.span ?? context.input.identity.title?.span ?? openingOf(context);
  return structuralRecord('InstrumentVersion', context.work, name, quote, {
    instrument: context.instrument,
    name,
    status: name === 'draft' ? 'DRAFTED' : 'SIGNED',
    on: context.input.identity.signedOn?.value ?? null,
  });
};

const events = (context: AssertContext): readonly Assertion[] => {
  const { signedOn, publishedOn } = context.input.identity;
  return [
    lifecycleEvent(context, context.instrument, 'SIGNED', signedOn, [signedOn?.span ?? null], 'Signed'),
    lifecycleEvent(
      context,
      context.instrument,
      'PUBLISHED',
      publishedOn,
      [publishedOn?.span ?? null],
      'Published in the Federal Register',
    ),
  ];
};

/** One step in the life of `instrument`, said by `quotes`; nothing where the words are missing. */
export const lifecycleEvent = (
  context: AssertContext,
  instrument: string | null,
  status: LifecycleStatus,
  day: Sourced<string> | null,
  quotes: readonly (Span | null)[],
  description: string,
  basis: { readonly rule: string; readonly confidence: number } = PRINTED,
): Assertion => {
  if (!instrument || quotes.includes(null)) return NOTHING;
  const on = day?.value ?? null;
  // Of its own instrument the hash names nothing: the id of a text that gains a number changes by its key alone.
  const whose = instrument === context.instrument ? '' : instrument;
  const id = innerId('LifecycleEvent', context.work, null, `${status} ${on ?? ''} ${whose}`);
  return assertRecord('LifecycleEvent', id, description, basis, [
    { property: 'instrument', value: instrument, quotes },
    { property: 'status', value: status, quotes },
    { property: 'on', value: on, quotes: day?.span ? [proof(context.text, day.span)] : quotes, inferred: !day?.span },
    { property: 'description', value: description, quotes, inferred: true },
  ]);
};
