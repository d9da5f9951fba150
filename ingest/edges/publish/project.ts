/**
 * Projection: statements -> the current row of each record. What changed closes the old row (`known_to`) and opens a
 * new one, so that the graph can say what it knew before.
 */
import type { RecordTypeName } from '../../../schema/domain/catalog.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Queryable } from './insert.ts';
import type { Material } from './material.ts';
import { closeRows, listCurrent, openRows, relabel, type Label } from './projection-store.ts';
import { labelOf, sameValues, valuesOf, type Registered, type Values } from './record-row.ts';

export type ChangedRecords = ReadonlyMap<RecordTypeName, readonly RecordId[]>;

/** A row that is not what its record's statements say; null where there is none, or should be none. */
export interface Difference {
  readonly id: RecordId;
  readonly type: RecordTypeName;
  readonly stored: Values | null;
  readonly projected: Values | null;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Records of the registry that go by another label than the name that their statements give them. */
  readonly renamed: readonly Label[];
}

const NONE: ReadonlyMap<RecordId, Values> = new Map();

/** What projecting would change. Of `fresh` records there is no row yet, so none is looked for. */
export const compare = async (
  db: Queryable,
  { records, statements }: Material,
  fresh: ReadonlySet<RecordId> = new Set(),
): Promise<Comparison> => {
  const bySubject = Map.groupBy(statements, ({ subjectId }) => subjectId);
  const projected = records.map((record) => ({ record, values: valuesOf(record, bySubject.get(record.id) ?? []) }));
  const byType = [...Map.groupBy(projected, ({ record }) => record.type)];
  const differences = byType.map(async ([type, ofType]) => {
    const known = ofType.map(({ record }) => record.id).filter((id) => !fresh.has(id));
    const current = known.length > 0 ? await listCurrent(db, type, known) : NONE;
    return ofType.flatMap(({ record, values }) => differenceOf(record, current.get(record.id) ?? null, values));
  });
  return {
    differences: (await Promise.all(differences)).flat(),
    renamed: projected.flatMap(({ record, values }) => renaming(record, values)),
  };
};

/** Writes what differs; returns the ids whose row changed, by type. The caller holds the records' locks. */
export const write = async (
  db: Queryable,
  { differences, renamed }: Comparison,
  now: Date,
): Promise<ChangedRecords> => {
  const byType = Map.groupBy(differences, ({ type }) => type);
  const writes = [...byType].flatMap(([type, changes]) => {
    const closed = changes.filter(({ stored }) => stored).map(({ id }) => id);
    const opened = changes.flatMap(({ id, projected }) => (projected ? [{ id, ...projected }] : []));
    return [closeRows(db, type, closed, now), openRows(db, type, opened, now)];
  });
  await Promise.all([...writes, relabel(db, renamed)]);
  return new Map([...byType].map(([type, changes]) => [type, changes.map(({ id }) => id)]));
};

const differenceOf = (
  { id, type }: Registered,
  stored: Values | null,
  projected: Values | null,
): readonly Difference[] => {
  const same = stored && projected ? sameValues(type, stored, projected) : stored === projected;
  return same ? [] : [{ id, type, stored, projected }];
};

const renaming = ({ id, type, label }: Registered, values: Values | null): readonly Label[] => {
  const name = values && labelOf(type, values);
  return name && name !== label ? [{ id, label: name }] : [];
};
