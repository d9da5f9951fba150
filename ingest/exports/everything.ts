/**
 * All that is stored, as lines of JSON, each with its `kind`: sources, their texts, records, statements with their quotes,
 * conflicts and decisions. Ids are those of the graph; offsets are UTF-16 units.
 */
import { columnOf, RECORD_TYPE_NAMES, recordType } from '../../schema/domain/catalog.ts';
import type { RowQuery } from '../edges/stream-rows.ts';

const SOURCES = `select json_build_object('kind', 'source', 'id', id, 'sourceKind', kind, 'title', title, 'publisher', publisher,
    'publishedOn', published_on, 'url', url, 'licence', licence, 'recordedAt', recorded_at, 'deletedAt', withdrawn_at)::text as line
  from evidence.source order by id`;

const REVISIONS = `select json_build_object('kind', 'revision', 'id', id, 'source', source_id, 'work', work_id, 'sha256', sha256,
    'bytes', bytes, 'format', format, 'name', name, 'asserting', asserting, 'pipelineVersion', pipeline_version,
    'pages', pages, 'sections', sections, 'recordedAt', recorded_at, 'text', text)::text as line
  from evidence.revision order by id`;

const STATEMENTS = `select json_build_object('kind', 'statement', 'id', id, 'subject', subject_id, 'property', property,
    'value', value, 'speaker', speaker, 'via', via, 'anonymous', anonymous, 'rule', rule, 'confidence', confidence,
    'judgement', judgement, 'validFrom', valid_from, 'work', work_id, 'source', source_id, 'recordedAt', recorded_at,
    'withdrawnAt', withdrawn_at, 'quotes', coalesce((select json_agg(quote_id order by position)
      from evidence.statement_quote where statement_id = s.id), '[]'))::text as line
  from evidence.statement s order by id`;

const QUOTES = `select json_build_object('kind', 'quote', 'id', id, 'revision', revision_id, 'start', start_offset,
    'end', end_offset, 'exact', exact, 'prefix', prefix, 'suffix', suffix, 'page', page, 'section', section)::text as line
  from evidence.quote order by id`;

const CONFLICTS = `select json_build_object('kind', 'conflict', 'id', id, 'conflictKind', kind, 'state', state, 'subject', subject_id,
    'property', property, 'explanation', explanation, 'statements', (select json_agg(statement_id order by statement_id)
      from evidence.conflict_statement where conflict_id = c.id))::text as line
  from evidence.conflict c where withdrawn_at is null order by id`;

const DECISIONS = `select json_build_object('kind', 'decision', 'id', id, 'action', action, 'target', target_id, 'other', other_id,
    'value', value, 'reason', reason, 'takenBy', decided_by, 'takenAt', decided_at, 'undoneAt', undone_at)::text as line
  from evidence.decision order by decided_at, id`;

const recordsOf = (name: (typeof RECORD_TYPE_NAMES)[number]): string => {
  const { subgraph, table, properties } = recordType(name);
  const values = Object.keys(properties).map((property) => `"${columnOf(property)}" as "${property}"`);
  return `select json_build_object('kind', 'record', 'id', id, 'type', '${name}',
      'values', (select json_strip_nulls(row_to_json(v)) from (select ${values.join(', ')}) v))::text as line
    from ${subgraph}.${table} t where known_to is null order by id`;
};

/** Of texts only a few are in hand at once: one may have a hundred megabytes. */
export const EVERYTHING: readonly RowQuery[] = [
  { text: SOURCES },
  { text: REVISIONS, batch: 5 },
  ...RECORD_TYPE_NAMES.map((name) => ({ text: recordsOf(name) })),
  { text: STATEMENTS },
  { text: QUOTES },
  { text: CONFLICTS },
  { text: DECISIONS },
];
