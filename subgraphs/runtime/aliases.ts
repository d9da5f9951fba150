/**
 * Ids that were given up for others (a merge, a page that gained a number). Evidence decides; every subgraph keeps a
 * table of them, published by ingest, so that an old id answers with the record that it became.
 */
import sql, { raw, type Sql } from 'sql-template-tag';
import { EntitySchema } from 'typeorm';
import type { SubgraphName } from '../../schema/domain/catalog.ts';
import type { RecordId } from '../../schema/domain/ids.ts';

type RecordSubgraph = Exclude<SubgraphName, 'evidence'>;

/** The subgraphs that hold records, and so have to follow aliases. */
export const RECORD_SUBGRAPHS: readonly RecordSubgraph[] = ['models', 'agencies', 'policies', 'grants'];

export const aliasTable = (subgraph: RecordSubgraph): EntitySchema =>
  new EntitySchema({
    name: `${subgraph}.record_alias`,
    schema: subgraph,
    tableName: 'record_alias',
    columns: { alias_id: { type: 'text', primary: true }, record_id: { type: 'text' } },
  });

export const createAliases = (subgraph: RecordSubgraph): string =>
  `create table ${subgraph}.record_alias (
     alias_id text not null, record_id text not null, constraint record_alias_pk primary key (alias_id))`;

export const dropAliases = (subgraph: RecordSubgraph): string => `drop table ${subgraph}.record_alias`;

/** The id that a given one goes by now, as SQL: itself unless it was given up. */
export const canonicalOf = (subgraph: RecordSubgraph, id: RecordId): Sql =>
  sql`coalesce((select record_id from ${raw(`${subgraph}.record_alias`)} where alias_id = ${id}), ${id})`;
