/** The states in which rows stood before they were changed: the database keeps them itself, see `migrations/0010-keep-the-past.ts`. */
import type { EntitySchema } from 'typeorm';
import { boolean, float, index, int, jsonb, key, optional, table, text, time, type Columns } from './columns.ts';

/** States in which rows stood before they were changed; the database keeps them itself. */
const past = (
  name: string,
  keys: Columns,
  columns: Columns,
  ...indexes: (readonly [string, ...string[]])[]
): EntitySchema =>
  table(
    `${name}_past`,
    {
      ...keys,
      ...Object.fromEntries(Object.entries(columns).map(([column, type]) => [column, optional(type)])),
      stands_since: key(time),
      stood_until: time,
    },
    indexes.map((by) => index(`${name}_past_${by[0]}`, ...by)),
  );

export const pasts: readonly EntitySchema[] = [
  past(
    'source',
    { id: key(text) },
    { kind: text, title: text, publisher: text, published_on: text, url: text, licence: text, recorded_at: time },
  ),
  past(
    'revision',
    { id: key(text) },
    { source_id: text, work_id: text, asserting: boolean, preference: int, recorded_at: time },
  ),
  past(
    'record',
    { id: key(text) },
    {
      type: text,
      label: text,
      canonical_id: text,
      quote_id: text,
      facts: jsonb,
      revision_id: text,
      recorded_at: time,
    },
  ),
  past('record_alias', { alias_id: key(text) }, { record_id: text }),
  past(
    'statement',
    { id: key(text) },
    {
      subject_id: text,
      subject_type: text,
      property: text,
      value: jsonb,
      value_record: text,
      speaker: text,
      via: text,
      anonymous: boolean,
      rule: text,
      confidence: float,
      judgement: text,
      valid_from: text,
      inferred: boolean,
      work_id: text,
      source_id: text,
      recorded_at: time,
    },
    ['subject_id', 'property'],
    ['value_record', 'subject_id'],
    ['work_id'],
    ['source_id'],
  ),
  past(
    'conflict',
    { id: key(text) },
    { kind: text, state: text, subject_id: text, property: text, explanation: text, recorded_at: time },
    ['subject_id'],
  ),
  past('conflict_statement', { conflict_id: key(text), statement_id: key(text) }, {}),
];
