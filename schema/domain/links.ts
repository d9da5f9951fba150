/** Which record a statement's value points at: what makes a statement an edge of the graph. */
import type { Property } from './catalog.ts';
import type { RecordId } from './ids.ts';
import type { Json } from './statement.ts';

/** The record that a value names: itself for a property of kind `record`, the agency of an actor `{role, text, agency}`. */
export const linkOf = (property: Property, value: Json): RecordId | null => {
  if (property.kind === 'record') return typeof value === 'string' ? value : null;
  if (property.kind !== 'json' || value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { agency } = value as { readonly agency?: Json };
  return typeof agency === 'string' ? agency : null;
};

/** The same value, naming another record; as it is where it names none. */
export const withLink = (property: Property, value: Json, record: RecordId): Json => {
  if (linkOf(property, value) === null) return value;
  return property.kind === 'record' ? record : { ...(value as Readonly<Record<string, Json>>), agency: record };
};
