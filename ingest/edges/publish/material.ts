/** What records are projected from: their registry rows and the statements that stand about them. */
import { IN_ORDER } from '../../../schema/domain/catalog.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { StoredStatement } from '../../../schema/domain/projection.ts';
import type { Queryable } from './insert.ts';
import type { Preparation } from './prepare.ts';
import { listRegistered, listStatements } from './projection-store.ts';
import type { Registered } from './record-row.ts';

export interface Material {
  readonly records: readonly Registered[];
  readonly statements: readonly StoredStatement[];
}

export const loadMaterial = async (db: Queryable, ids: readonly RecordId[]): Promise<Material> => {
  if (ids.length === 0) return { records: [], statements: [] };
  const [records, statements] = await Promise.all([listRegistered(db, ids), listStatements(db, ids)]);
  return { records, statements };
};

/** Of records that nobody knew before, all there is to know is what this publication says. */
export const materialOf = (
  { publication, records, statements }: Preparation,
  fresh: ReadonlySet<RecordId>,
): Material => ({
  records: records.filter(({ id }) => fresh.has(id)).map((record) => ({ ...record, withdrawn: false })),
  statements: statements
    .filter(({ subject }) => fresh.has(subject))
    .map((statement) => ({
      ...statement,
      subjectId: statement.subject,
      speaker: statement.attribution?.speaker ?? null,
      via: statement.attribution?.via ?? null,
      anonymous: statement.attribution?.anonymous ?? false,
      workId: publication.work,
      sourceKind: publication.source.kind,
      publishedOn: publication.source.publishedOn,
      begins: IN_ORDER.includes(statement.property) ? Math.min(...statement.quotes.map(({ start }) => start)) : null,
    })),
});
