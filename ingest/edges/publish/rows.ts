/**
 * The rows of the evidence schema that one publication makes, named by their columns. Pure.
 * What all rows of a table share (the revision, the work, the time) is given with them, once.
 */
import { recordType } from '../../../schema/domain/catalog.ts';
import { passageId, type RecordId } from '../../../schema/domain/ids.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { Issue } from '../../../schema/domain/publication.ts';
import type { Span } from '../../../schema/domain/span.ts';
import { pageAt, quoteIdOf, quoteRow, type QuoteRow } from './marks.ts';
import type { Prepared, PreparedRecord } from './prepare.ts';

/** ISO time at which the graph came to know it. */
type Time = string;

export const sourceRow = ({ source }: Publication, recordedAt: Time) => ({
  id: source.id,
  kind: source.kind,
  title: source.title,
  publisher: source.publisher,
  published_on: source.publishedOn,
  url: source.url,
  licence: source.licence,
  recorded_at: recordedAt,
});

export const revisionRow = (
  { revision, source, work, preference, sections }: Publication,
  issues: readonly Issue[],
  asserting: boolean,
  recordedAt: Time,
) => ({
  id: revision.id,
  source_id: source.id,
  sha256: revision.sha256,
  bytes: revision.bytes,
  format: revision.format,
  name: revision.name,
  text: revision.text,
  pages: revision.pages,
  offsets: revision.offsets,
  sections,
  work_id: work,
  preference,
  asserting,
  pipeline_version: revision.pipelineVersion,
  issues,
  recorded_at: recordedAt,
});

export const passageRows = (publication: Publication) =>
  publication.passages.map((passage, position) => ({
    id: passageId(publication.revision.id, position),
    position,
    start_offset: passage.start,
    end_offset: passage.end,
    section: passage.section,
    page: pageAt(publication, passage.start),
    text: slice(publication, passage),
  }));

export const mentionRows = (publication: Publication) =>
  publication.mentions.map((mention, position) => ({
    ...mark('mention', publication, mention, position),
    text: slice(publication, mention),
    record_id: mention.record,
    kind: mention.kind,
    score: mention.score,
    rule: mention.rule,
    alternatives: mention.alternatives.length > 0 ? mention.alternatives : null,
  }));

export const markerRows = (publication: Publication) =>
  publication.markers.map((marker, position) => ({
    ...mark('marker', publication, marker, position),
    marker_index: marker.index,
    state: marker.state,
  }));

export const uncitedRows = (publication: Publication) =>
  publication.uncited.map((sentence, position) => ({
    ...mark('sentence', publication, sentence, position),
    text: slice(publication, sentence),
  }));

export const unknownRows = (publication: Publication) =>
  publication.unknowns.map((unknown, position) => ({
    id: markId('unknown', publication, position),
    question: unknown.question,
    why_open: unknown.whyOpen,
    would_be_settled_by: unknown.wouldBeSettledBy,
    subject_id: unknown.subject,
    quote_id: quoteIdOf(publication, unknown.quote),
  }));

/** Each format prints quotation marks and hyphens in its own way: a record is called the same whichever came first. */
const plainLabel = (label: string): string => label.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑–]/g, '-');

/** Facts and a quote are for what stands in one text; any other record is what statements say of it. */
export const recordRow = (publication: Publication, record: PreparedRecord) => {
  const { id, type, label, quote, facts, statedFacts = null } = record;
  const { structural } = recordType(type);
  return {
    id,
    type,
    label: plainLabel(label),
    quote_id: structural && quote ? quoteIdOf(publication, quote) : null,
    facts: structural ? facts : null,
    stated_facts: structural ? statedFacts : null,
  };
};

export const statementRow = (statement: Prepared) => ({
  id: statement.id,
  subject_id: statement.subject,
  stated_subject: statement.statedSubject ?? null,
  subject_type: statement.type,
  property: statement.property,
  value: statement.value,
  value_record: statement.valueRecord,
  stated_value: statement.statedValue ?? null,
  speaker: statement.attribution?.speaker ?? null,
  via: statement.attribution?.via ?? null,
  anonymous: statement.attribution?.anonymous ?? false,
  rule: statement.rule,
  confidence: statement.confidence,
  judgement: statement.judgement,
  valid_from: statement.validFrom,
  inferred: statement.inferred,
});

/** Which statement stands on which quote; positions ascend in the order of the text's statements. */
export const statementQuoteRows = (publication: Publication, statements: readonly Prepared[]) => {
  const rows = new Map<string, { statement_id: RecordId; quote_id: RecordId; position: number }>();
  for (const { id, quotes } of statements) {
    for (const span of quotes) {
      const quote = quoteIdOf(publication, span);
      const key = `${id} ${quote}`;
      if (rows.has(key)) continue;
      rows.set(key, { statement_id: id, quote_id: quote, position: rows.size });
    }
  }
  return [...rows.values()];
};

/** Every quote that statements, records and open questions stand on, once. */
export const quoteRows = (publication: Publication, spans: readonly Span[]): readonly QuoteRow[] => {
  const distinct = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...distinct.values()].map((span) => quoteRow(publication, span));
};

const slice = ({ revision }: Publication, span: Span): string => revision.text.slice(span.start, span.end);

const markId = (prefix: string, { revision }: Publication, position: number): RecordId =>
  `${prefix}/${revision.id.slice('revision/'.length)}/${position}`;

const mark = (prefix: string, publication: Publication, span: Span, position: number) => ({
  id: markId(prefix, publication, position),
  start_offset: span.start,
  end_offset: span.end,
});
