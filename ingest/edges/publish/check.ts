/** What may be stored: spans inside the text, quotes that slice back, values that their property can hold. */
import { recordType, type Property, type RecordTypeName } from '../../../schema/domain/catalog.ts';
import { typeOfId } from '../../../schema/domain/ids.ts';
import { isPartialDate } from '../../../schema/domain/partial-date.ts';
import type { Span } from '../../../schema/domain/span.ts';
import { MAX_QUOTE, type Json, type StatementDraft } from '../../../schema/domain/statement.ts';
import { VOCABULARY } from '../../../schema/domain/vocabulary.ts';

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** An offset inside a surrogate pair would store half a character, which no longer slices back. */
const splitsCharacter = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/** Why a span cannot be kept, or null. */
export const spanFault = (text: string, { start, end }: Span): string | null => {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return `${start}-${end} are not whole offsets`;
  if (start < 0 || end > text.length) return `${start}-${end} lies outside the text of ${text.length}`;
  if (end <= start) return `${start}-${end} is empty`;
  if (splitsCharacter(text, start) || splitsCharacter(text, end)) return `${start}-${end} splits a character`;
  return null;
};

/** Why a quote cannot be stored, or null. */
export const quoteFault = (text: string, span: Span): string | null => {
  const fault = spanFault(text, span);
  if (fault) return fault;
  if (span.end - span.start > MAX_QUOTE) return `${span.start}-${span.end} is longer than ${MAX_QUOTE}`;
  return text.slice(span.start, span.end).trim() === '' ? `${span.start}-${span.end} is blank` : null;
};

/** Signs that no id of ours has, and segments that lead elsewhere: ids stand in addresses and pages, and tables of others name them. */
const STRANGE = /[\s\p{C}"<>\\^`{|}%?#&]|(?:^|\/)\.{0,2}(?:\/|$)/u;

/** The record type that an id belongs to; null for strangers. */
export const typeOf = (id: string): RecordTypeName | null => (STRANGE.test(id) ? null : typeOfId(id));

export const propertyOf = (subject: string, property: string): Property | null => {
  const type = typeOf(subject);
  return type ? (recordType(type).properties[property] ?? null) : null;
};

const isInt32 = (value: Json): boolean => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;

/** Whether one value (of several, where the property has many) is of the property's kind. */
export const fits = (property: Property, value: Json): boolean => {
  switch (property.kind) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
    case 'int':
      return isInt32(value);
    case 'float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isPartialDate(value);
    case 'decimal':
      return typeof value === 'string' && /^-?\d{1,40}(?:\.\d{1,20})?$/.test(value);
    case 'json':
      return value !== null;
    case 'enum':
      return property.of !== undefined && (VOCABULARY[property.of] as readonly Json[]).includes(value);
    case 'record':
      return typeof value === 'string' && (property.to ?? []).includes(typeOf(value) ?? '');
  }
};

export interface Fault {
  readonly code: 'E_QUOTE' | 'E_VALUE';
  readonly message: string;
}

/** Why a statement is refused, or null. */
export const statementFault = (text: string, draft: StatementDraft): Fault | null => {
  const name = `${draft.subject} ${draft.property}`;
  const property = propertyOf(draft.subject, draft.property);
  if (!property) return { code: 'E_VALUE', message: `${name}: no such property` };
  if (!fits(property, draft.value)) {
    return { code: 'E_VALUE', message: `${name}: ${JSON.stringify(draft.value).slice(0, 80)} is no ${property.kind}` };
  }
  if (draft.quotes.length === 0) return { code: 'E_QUOTE', message: `${name}: no quote` };
  const fault = draft.quotes.map((quote) => quoteFault(text, quote)).find((found) => found !== null);
  return fault ? { code: 'E_QUOTE', message: `${name}: quote ${fault}` } : null;
};
