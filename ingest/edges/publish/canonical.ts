/** When two values are the same value, and two statements the same statement. */
import type { Property } from '../../../schema/domain/catalog.ts';
import { statementId, type RecordId } from '../../../schema/domain/ids.ts';
import type { Attribution, Json, StatementDraft } from '../../../schema/domain/statement.ts';
import { canonicalText } from '../../kernel/printed-words.ts';

/** JSON with its keys in order, and its words as `canonicalText`. */
const canonicalJson = (value: Json): string => {
  if (typeof value === 'string') return JSON.stringify(canonicalText(value));
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join()}}`;
};

/** Ids, dates, enum terms and numbers are compared as they are; words by `canonicalText`. */
export const canonicalValue = (property: Property, value: Json): string =>
  property.kind === 'text' || property.kind === 'json' ? canonicalJson(value) : JSON.stringify(value);

const speakerKey = (attribution: Attribution | null): string =>
  attribution ? JSON.stringify([attribution.speaker, attribution.via, attribution.anonymous]) : '';

/**
 * What makes a statement itself: subject, property, value, who is reported to say it, and the work whose words these
 * are. Another revision of the work that says the same corroborates it; a second reading changes nothing.
 */
export const identify = (
  draft: Pick<StatementDraft, 'subject' | 'property' | 'value' | 'attribution'>,
  property: Property,
  work: RecordId,
): RecordId => statementId(identityOf(draft, property, work));

/** What a person says that the words mean: another statement than a text's that says as much, for it is taken back alone. */
export const identifyCorrection: typeof identify = (draft, property, work) =>
  statementId([...identityOf(draft, property, work), 'corrected']);

const identityOf = (
  draft: Pick<StatementDraft, 'subject' | 'property' | 'value' | 'attribution'>,
  property: Property,
  work: RecordId,
): readonly string[] => [
  draft.subject,
  draft.property,
  canonicalValue(property, draft.value),
  speakerKey(draft.attribution),
  work,
];
