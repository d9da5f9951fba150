/**
 * Structural records (provisions, printed references, versions) have no statements of their own: what they hold was
 * read straight off one place in a text. Here each of their facts becomes a statement, so that they answer like others.
 */
import { recordType, type Property } from '../../schema/domain/catalog.ts';
import { typeOfId, type RecordId } from '../../schema/domain/ids.ts';
import { linkOf } from '../../schema/domain/links.ts';
import type { RankRule } from '../../schema/domain/ranking.ts';
import type { RecordEntry, StatementRow } from './rows.ts';

const PREFIX = 'statement/of/';

export const PRINTED: RankRule = {
  id: 'rank/printed',
  reason: 'Read straight off the place in the text that it stands for.',
};

/** `provision/us/eo/1/signed/2(b)`, `heading` -> `statement/of/provision/us/eo/1/signed/2(b)/heading`. */
const idOf = (record: RecordId, property: string): string => `${PREFIX}${record}/${property}`;

/** The structural record that a statement's id belongs to; null for the id of a stored statement. */
export const structuralSubject = (statementId: string): RecordId | null =>
  statementId.startsWith(PREFIX) ? statementId.slice(PREFIX.length, statementId.lastIndexOf('/')) : null;

export const isStructural = (id: RecordId): boolean => {
  const type = typeOfId(id);
  return type !== null && recordType(type).structural === true;
};

/** What a structural record's facts state, in the order of the catalog; nothing for any other record. */
export const structuralStatements = (entry: RecordEntry): readonly StatementRow[] => {
  const { properties, structural } = recordType(entry.type);
  if (!structural) return [];
  return Object.entries(properties).flatMap(([name, property]) => statementOf(entry, name, property));
};

const statementOf = (entry: RecordEntry, name: string, property: Property): readonly StatementRow[] => {
  const value = entry.facts?.[name] ?? null;
  const { workId, sourceId, sourceKind } = entry;
  if (value === null || workId === null || sourceId === null || sourceKind === null) return [];
  return [
    {
      id: idOf(entry.id, name),
      subjectId: entry.id,
      subjectType: entry.type,
      property: name,
      value,
      valueRecord: linkOf(property, value),
      speaker: null,
      via: null,
      anonymous: false,
      rule: 'structure/printed@1',
      confidence: 1,
      judgement: 'UNDECIDED',
      validFrom: null,
      inferred: false,
      workId,
      sourceId,
      sourceKind,
      publishedOn: entry.publishedOn,
      recordedAt: entry.recordedAt,
      asOf: entry.asOf,
    },
  ];
};
