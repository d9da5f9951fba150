/** A publication under another instrument: every id that carries the key of the one becomes that of the other. Pure. */
import { typeOfId, workKey, type RecordId } from '../../../schema/domain/ids.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { Json, StatementDraft } from '../../../schema/domain/statement.ts';

export type Rename = (id: RecordId) => RecordId;

/** Whether an id is that of the instrument, or of what stands in a text of it. */
export const isOf = (id: RecordId, instrument: RecordId): boolean =>
  typeOfId(id) !== null && `${workKey(id)}/`.startsWith(`${workKey(instrument)}/`);

/**
 * `version/us/eo/signed-2025-03-03/of-foxes/signed` -> `version/us/eo/1/signed`. The hash in an inner record's id is of
 * its words alone, so what it names stays what it was. Strings that are no id of `from` stay as they are.
 */
export const renaming =
  (from: RecordId, to: RecordId): Rename =>
  (id) =>
    isOf(id, from) ? id.replace(workKey(from), () => workKey(to)) : id;

/** The source stays: a web page and a page of the register are two items of two publishers, whatever stands on them. */
export const moved = (publication: Publication, from: RecordId, to: RecordId): Publication => {
  const rename = renaming(from, to);
  return {
    ...publication,
    work: rename(publication.work),
    mentions: publication.mentions.map((mention) => ({
      ...mention,
      record: mention.record && rename(mention.record),
      alternatives: mention.alternatives.map((other) => ({ ...other, record: rename(other.record) })),
    })),
    records: publication.records.map((record) => ({
      ...record,
      id: rename(record.id),
      facts: record.facts && renamedValues(record.facts, rename),
    })),
    statements: publication.statements.map((draft) => movedStatement(draft, rename)),
    unknowns: publication.unknowns.map((unknown) => ({
      ...unknown,
      subject: unknown.subject && rename(unknown.subject),
    })),
  };
};

const movedStatement = (draft: StatementDraft, rename: Rename): StatementDraft => ({
  ...draft,
  subject: rename(draft.subject),
  value: renamedValue(draft.value, rename),
});

/** With every id in it that is renamed. */
export const renamedValue = (value: Json, rename: Rename): Json => {
  if (typeof value === 'string') return rename(value);
  if (Array.isArray(value)) return value.map((inner: Json) => renamedValue(inner, rename));
  return value === null || typeof value !== 'object'
    ? value
    : renamedValues(value as Readonly<Record<string, Json>>, rename);
};

const renamedValues = (values: Readonly<Record<string, Json>>, rename: Rename): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, renamedValue(value, rename)]));
