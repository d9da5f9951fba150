/** Generated publications, in any number; unless it is said otherwise as large as those of real orders (about 200 statements, 60 structural records). */
import { createHash } from 'node:crypto';
import { innerId, instrumentId, provisionId, revisionId, versionId, type RecordId } from '../../schema/domain/ids.ts';
import type { Publication, RecordDraft } from '../../schema/domain/publication.ts';
import { spanOf, type Span } from '../../schema/domain/span.ts';
import type { Json, StatementDraft } from '../../schema/domain/statement.ts';

const AGENCIES = ['nist', 'cisa', 'commerce', 'treasury', 'defense', 'energy', 'state', 'justice', 'omb', 'ostp'];

/** How much a generated text holds; it has a provision and a passage for each duty and a few more. */
export interface Size {
  readonly obligations: number;
  readonly provisions: number;
  readonly references: number;
  readonly mentions: number;
}

/** As large as a real order of ten kilobytes. */
export const ORDER: Size = { obligations: 24, provisions: 30, references: 30, mentions: 80 };
/** As large as a short memorandum: a fifth of an order. */
export const MEMORANDUM: Size = { obligations: 5, provisions: 6, references: 6, mentions: 16 };

const clause = (order: number, index: number): string =>
  `The Secretary of department ${(order + index) % 15} shall, within ${30 + index * 5} days of the date of this order, ` +
  `submit to the President a report numbered ${order}.${index} on how the programs that it runs are kept safe from harm.`;

const stated = (subject: RecordId, property: string, value: Json, quote: Span): StatementDraft => ({
  subject,
  property,
  value,
  quotes: [quote],
  attribution: null,
  rule: 'bench/generated@1',
  confidence: 0.9,
  judgement: 'UNDECIDED',
  validFrom: null,
  inferred: false,
});

const record = (id: RecordId, type: RecordDraft['type'], label: string): RecordDraft => ({
  id,
  type,
  label,
  quote: null,
  facts: null,
});

/** As in life, a few are signed on a day: texts of one day are looked at for one that is the same. */
const SIGNED_A_DAY = 4;
const dayOf = (order: number): string =>
  new Date(Date.UTC(1900, 0, 1 + Math.floor(order / SIGNED_A_DAY))).toISOString().slice(0, 10);

/** The publication of order number `order`. */
export const generatedPublication = (order: number, size: Size = ORDER): Publication => {
  const clauses = Array.from({ length: size.provisions }, (_, index) => clause(order, index));
  const text = clauses.join('\n\n');
  const starts = clauses.map((_, index) => clauses.slice(0, index).reduce((sum, one) => sum + one.length + 2, 0));
  const spans = clauses.map((one, index) => spanOf(starts[index] ?? 0, (starts[index] ?? 0) + one.length));
  const spanAt = (index: number): Span => spans[index % spans.length] ?? spanOf(0, 10);
  const part = (index: number, from: number, to: number): Span =>
    spanOf(spanAt(index).start + from, spanAt(index).start + to);

  const instrument = instrumentId(`eo/${order}`);
  const work = versionId(instrument, 'signed');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const first = spanAt(0);
  const signedOn = dayOf(order);

  const obligations = Array.from({ length: size.obligations }, (_, index) => {
    const id = innerId('Obligation', work, `${index}`, `${clause(order, index)} ${index}`);
    const agency = `agency/${AGENCIES[(order + index) % AGENCIES.length]}`;
    const span = spanAt(index);
    return {
      record: record(id, 'Obligation', `submit a report ${index}`),
      statements: [
        stated(id, 'instrument', instrument, span),
        stated(id, 'provision', provisionId(work, `${index}`), span),
        stated(id, 'modality', 'SHALL', part(index, 0, 60)),
        stated(id, 'act', `submit a report ${index}`, span),
        stated(id, 'object', `a report numbered ${order}.${index}`, span),
        stated(id, 'actors', { role: 'RESPONSIBLE', text: 'The Secretary', agency }, part(index, 0, 40)),
        stated(id, 'actors', { role: 'CONSULTED', text: 'the President', agency: null }, part(index, 50, 130)),
        stated(
          id,
          'deadline',
          {
            raw: `within ${30 + index * 5} days`,
            duration: `P${30 + index * 5}D`,
            anchor: 'document_date',
            dueOn: null,
          },
          part(index, 20, 100),
        ),
      ],
    };
  });
  const structural: readonly RecordDraft[] = [
    {
      id: work,
      type: 'InstrumentVersion',
      label: 'signed',
      quote: first,
      facts: { instrument, name: 'signed', status: 'SIGNED', on: signedOn },
    },
    ...spans.map((span, index): RecordDraft => ({
      id: provisionId(work, `${index}`),
      type: 'Provision',
      label: `${index}`,
      quote: span,
      facts: {
        instrument,
        version: work,
        path: `${index}`,
        eId: `sec_${index}`,
        heading: null,
        text: clauses[index] ?? '',
        parent: null,
        position: index,
      },
    })),
    ...Array.from({ length: size.references }, (_, index): RecordDraft => ({
      id: innerId('LegalReference', work, `${index}`, `usc/44/${index}`),
      type: 'LegalReference',
      label: `usc/44/${index}`,
      quote: part(index, 10, 40),
      facts: {
        instrument,
        provision: provisionId(work, `${index}`),
        norm: `usc/44/${index}`,
        text: '44 U.S.C. 35',
        target: null,
      },
    })),
  ];
  return {
    source: {
      id: `source/federal-register/bench-${order}`,
      kind: 'federal-register',
      title: `Order ${order}`,
      publisher: 'Federal Register',
      publishedOn: '2020-01-01',
      url: null,
      licence: null,
    },
    revision: {
      id: revisionId(sha256),
      sha256,
      bytes: text.length,
      format: 'register-text',
      name: `bench/${order}.txt`,
      text,
      pages: [{ start: 0, page: 1 }],
      lines: [],
      offsets: [[0, 0, text.length, text.length]],
      pipelineVersion: 'bench',
    },
    work,
    preference: 85,
    sections: spans.map((span, index) => ({ ...span, path: `${index}` })),
    passages: spans.map((span, index) => ({ ...span, section: `${index}` })),
    mentions: Array.from({ length: size.mentions }, (_, index) => ({
      ...part(index, 4, 13),
      record: `agency/${AGENCIES[index % AGENCIES.length]}`,
      kind: 'agency',
      score: 1,
      rule: 'bench/generated@1',
      alternatives: [],
    })),
    markers: [],
    rules: [],
    uncited: [],
    records: [
      record(instrument, 'Instrument', `Order ${order}`),
      ...AGENCIES.map((name) => record(`agency/${name}`, 'Agency', name)),
      ...structural,
      ...obligations.map((obligation) => obligation.record),
    ],
    statements: [
      stated(instrument, 'kind', 'EXECUTIVE_ORDER', first),
      stated(instrument, 'number', `${order}`, first),
      stated(instrument, 'title', `Order ${order}`, first),
      stated(instrument, 'signedOn', signedOn, first),
      stated(instrument, 'status', 'SIGNED', first),
      ...obligations.flatMap(({ statements }) => statements),
    ],
    unknowns: [],
    issues: [],
  };
};
