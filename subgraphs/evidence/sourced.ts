/** The value that a record shows for a property, why, and what others say: the same rule that wrote the record's row. */
import { recordType, type Property } from '../../schema/domain/catalog.ts';
import { typeOfId, type RecordId } from '../../schema/domain/ids.ts';
import { projectProperty } from '../../schema/domain/projection.ts';
import { badInput } from '../runtime/errors.ts';
import type { SourcedRow, StatementRow } from './rows.ts';
import { PRINTED } from './structural.ts';

/** The property that a field of a record's type shows; BAD_USER_INPUT names the type's properties if there is none. */
export const propertyOf = (id: RecordId, field: string): Property => {
  const type = typeOfId(id);
  if (!type) throw badInput('Only records of the catalog have sourced fields.');
  const { properties } = recordType(type);
  const property = Object.hasOwn(properties, field) ? properties[field] : undefined;
  if (!property)
    throw badInput(`${type} has no sourced field of that name; it has ${Object.keys(properties).join(', ')}.`);
  return property;
};

/** Null where nothing was ever stated. The value is null where all that was stated is rejected. */
export const sourcedOf = (property: Property, statements: readonly StatementRow[]): SourcedRow | null => {
  if (statements.length === 0) return null;
  const { value, shown, rest, rule } = projectProperty(property, statements);
  return { ...trustOf(shown, rest), value, rule, shown, alternatives: rest };
};

/** What a structural record holds has one place in one text, and no rival. */
export const sourcedPrinted = (statement: StatementRow | undefined): SourcedRow | null =>
  statement
    ? { ...trustOf([statement], []), value: statement.value, rule: PRINTED, shown: [statement], alternatives: [] }
    : null;

/** Several values that stand side by side are as sure as the least sure of them. */
const trustOf = (shown: readonly StatementRow[], rest: readonly StatementRow[]) => ({
  judgement: (shown[0] ?? rest[0])?.judgement ?? ('UNDECIDED' as const),
  confidence: shown.length > 0 ? Math.min(...shown.map(({ confidence }) => confidence)) : null,
});
