/**
 * Projection: statements -> the current row of each record. What changed closes the old row (`known_to`) and opens a
 * new one, so that the graph can say what it knew before.
 */
import type { RecordTypeName } from '../../../schema/domain/catalog.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { ChangedRecords } from '../../../subgraphs/runtime/derive.ts';
import { noteRecords } from '../changes.ts';
import type { Queryable } from './insert.ts';
import type { Material } from './material.ts';
import { closeRows, listCurrent, openRows, relabel, type Label } from './projection-store.ts';
import { isCalledOtherwise, labelOf, sameValues, valuesOf, type Registered, type Values } from './record-row.ts';

/** A row that is not what its record's statements say; null where there is none, or should be none. */
export interface Difference {
  readonly id: RecordId;
  readonly type: RecordTypeName;
  readonly stored: Values | null;
  readonly projected: Values | null;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Records of the registry that are to go by another label, or to be found under other words. */
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
  const compared = await Promise.all(
    byType.map(async ([type, ofType]) => {
      const known = ofType.map(({ record }) => record.id).filter((id) => !fresh.has(id));
      const current = known.length > 0 ? await listCurrent(db, type, known) : NONE;
      return ofType.map((one) => ({ ...one, stored: current.get(one.record.id) ?? null }));
    }),
  );
  return { differences: compared.flat().flatMap(differenceOf), renamed: compared.flat().flatMap(renaming) };
};

/** A record, the values that its statements give it, and those of its row. */
interface Compared {
  readonly record: Registered;
  readonly values: Values | null;
  readonly stored: Values | null;
}

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
  const changed: ChangedRecords = new Map([...byType].map(([type, changes]) => [type, changes.map(({ id }) => id)]));
  const gone = new Set(differences.filter(({ projected }) => !projected).map(({ id }) => id));
  await Promise.all([...writes, relabel(db, renamed), noteRecords(db, changed, gone, now)]);
  return changed;
};

const differenceOf = ({ record: { id, type }, values, stored }: Compared): readonly Difference[] => {
  const same = stored && values ? sameValues(type, stored, values) : stored === values;
  return same ? [] : [{ id, type, stored, projected: values }];
};

const renaming = ({ record: { id, type, label }, values, stored }: Compared): readonly Label[] => {
  if (!values) return [];
  const name = labelOf(type, values) ?? label;
  return name !== label || (stored && isCalledOtherwise(stored, values)) ? [{ id, label: name }] : [];
};
