/**
 * Ids that were given up for others (a merge, a page that gained a number). Evidence decides; every subgraph keeps a
 * table of them, published by ingest, so that an old id answers with the record that it became, from when on it did.
 */
import sql, { type Sql } from 'sql-template-tag';
import { EntitySchema } from 'typeorm';
import type { SubgraphName } from '../../schema/domain/catalog.ts';
import { bareId, type RecordId } from '../../schema/domain/ids.ts';
import { knownRows, standing } from './as-of.ts';

type RecordSubgraph = Exclude<SubgraphName, 'evidence'>;

/** The subgraphs that hold records, and so have to follow aliases. */
export const RECORD_SUBGRAPHS: readonly RecordSubgraph[] = ['models', 'agencies', 'policies', 'grants'];

export const aliasTable = (subgraph: RecordSubgraph): EntitySchema =>
  new EntitySchema({
    name: `${subgraph}.record_alias`,
    schema: subgraph,
    tableName: 'record_alias',
    columns: {
      alias_id: { type: 'text', primary: true },
      record_id: { type: 'text' },
      known_from: { type: 'timestamptz', primary: true },
      known_to: { type: 'timestamptz', nullable: true },
    },
    indices: [{ name: 'record_alias_current', columns: ['alias_id'], unique: true, where: 'known_to IS NULL' }],
  });

export const createAliases = (subgraph: RecordSubgraph): string =>
  `create table ${subgraph}.record_alias (
     alias_id text not null, record_id text not null, constraint record_alias_pk primary key (alias_id))`;

export const dropAliases = (subgraph: RecordSubgraph): string => `drop table ${subgraph}.record_alias`;

/** Aliases are kept with their time, as records are; those of before count from now on. */
export const dateAliases = (subgraph: RecordSubgraph): string => `
  alter table ${subgraph}.record_alias add column known_from timestamptz not null default now(),
    add column known_to timestamptz, drop constraint record_alias_pk,
    add constraint record_alias_pk primary key (alias_id, known_from);
  alter table ${subgraph}.record_alias alter column known_from drop default;
  create unique index record_alias_current on ${subgraph}.record_alias (alias_id) where known_to is null`;

export const undateAliases = (subgraph: RecordSubgraph): string => `
  delete from ${subgraph}.record_alias where known_to is not null;
  drop index ${subgraph}.record_alias_current;
  alter table ${subgraph}.record_alias drop constraint record_alias_pk, drop column known_from, drop column known_to,
    add constraint record_alias_pk primary key (alias_id)`;

export const aliasesOf = (subgraph: RecordSubgraph): Sql => knownRows(`${subgraph}.record_alias`);

/** The id that a given one goes by, as SQL: itself unless it was given up. */
export const canonicalOf = (subgraph: RecordSubgraph, id: RecordId): Sql =>
  sql`coalesce((select alias.record_id from ${aliasesOf(subgraph)} alias
    where alias.alias_id = ${id} and ${standing('alias')}), ${id})`;

/** A condition: the column holds this record, by whichever of its ids it was asked for. */
export const isRecord = (subgraph: RecordSubgraph, column: Sql, id: RecordId): Sql =>
  sql`${column} = ${canonicalOf(subgraph, bareId(id))}`;
