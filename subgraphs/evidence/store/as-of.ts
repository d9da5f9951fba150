/**
 * What evidence held as of a time: in the place of its tables the rows that stood then, be they as they were or changed
 * since (`migrations/0010-keep-the-past.ts` keeps what they were). As of now they are the tables themselves.
 */
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { validDay } from '../../../schema/domain/as-of.ts';
import { RECORD_TYPE_NAMES, recordType } from '../../../schema/domain/catalog.ts';
import { idAt } from '../../../schema/domain/ids.ts';
import { instantOf, timed } from '../../runtime/as-of.ts';
import { firstDay } from '../../runtime/partial-dates.ts';

/** As a row of a table was, withdrawn or not; before it was known there is none. */
const withdrawn = (table: string, columns: string): Sql =>
  rowsThen(table, {
    now: `${columns}, withdrawn_at`,
    past: `${columns}, null::timestamptz as withdrawn_at`,
    since: 'coalesce(stands_since, withdrawn_at, recorded_at)',
  });

/** Of a table whose rows are deleted where they stand no more. */
const deleted = (table: string, columns: string): Sql =>
  rowsThen(table, { now: columns, past: columns, since: `coalesce(stands_since, '-infinity')` });

const rowsThen = (table: string, of: Readonly<Record<'now' | 'past' | 'since', string>>): Sql => {
  const [now, past] = [raw(`evidence.${table}`), raw(`evidence.${table}_past`)];
  return timed(({ known }) =>
    known === null
      ? now
      : sql`(
        select ${raw(of.now)} from ${now} where ${raw(of.since)} <= ${instantOf(known)}
        union all
        select ${raw(of.past)} from ${past}
        where stands_since <= ${instantOf(known)} and stood_until > ${instantOf(known)})`,
  );
};

export const SOURCES = withdrawn('source', 'id, kind, title, publisher, published_on, url, licence, recorded_at');
export const REVISIONS = withdrawn('revision', 'id, source_id, work_id, asserting, preference, recorded_at');
export const RECORDS = withdrawn('record', 'id, type, label, canonical_id, quote_id, facts, revision_id, recorded_at');
export const RECORD_ALIASES = deleted('record_alias', 'alias_id, record_id');
export const STATEMENTS = withdrawn(
  'statement',
  `id, subject_id, subject_type, property, value, value_record, speaker, via, anonymous, rule, confidence, judgement,
   valid_from, inferred, work_id, source_id, recorded_at`,
);
export const CONFLICTS = withdrawn('conflict', 'id, kind, state, subject_id, property, explanation, recorded_at');
export const CONFLICT_STATEMENTS = deleted('conflict_statement', 'conflict_id, statement_id');

/** The time that rows put behind the ids which they hand on: `@known=2026-06-01`, nothing for now. */
export const TIME: Sql = timed((asOf) => sql`${idAt('', asOf)}::text as "asOf"`);

const DATED = RECORD_TYPE_NAMES.flatMap((type) =>
  Object.entries(recordType(type).properties).flatMap(([property, { dated }]) =>
    dated ? [sql`(s.subject_type = ${type} and s.property = ${property})`] : [],
  ),
);

/** Whether what a statement `s` says of a state had begun by the day that is looked at. What has no date may have. */
export const HAD_BEGUN: Sql = timed(({ valid }) =>
  valid === null
    ? sql`true`
    : sql`(s.valid_from is null or ${firstDay(sql`s.valid_from`)} <= ${validDay(valid)}::date
        or not (${join(DATED, ' or ')}))`,
);
