/** What a text asserts, in the making: records and statements, each with words that prove it. */
import type { RecordTypeName } from '../../../schema/domain/catalog.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { RecordDraft } from '../../../schema/domain/publication.ts';
import {
  MAX_QUOTE,
  type Attribution,
  type Doubt,
  type Json,
  type StatementDraft,
} from '../../../schema/domain/statement.ts';
import { contains, type Span } from '../../../schema/domain/span.ts';

export interface Assertion {
  readonly records: readonly RecordDraft[];
  readonly statements: readonly StatementDraft[];
}

export const NOTHING: Assertion = { records: [], statements: [] };

export const together = (parts: readonly Assertion[]): Assertion => ({
  records: parts.flatMap((part) => part.records),
  statements: parts.flatMap((part) => part.statements),
});

/** One property of a record with its proof. A null value, or no quote, states nothing. */
export interface Fact {
  readonly property: string;
  readonly value: Json;
  readonly quotes: readonly (Span | null)[];
  readonly inferred?: boolean;
  readonly validFrom?: string | null;
  readonly doubt?: Doubt | null;
}

export interface Basis {
  readonly rule: string;
  readonly confidence: number;
  readonly attribution?: Attribution | null;
}

/** A record with the facts stated of it; facts without a value or a quote are left out. */
export const assertRecord = (
  type: RecordTypeName,
  id: RecordId,
  label: string,
  basis: Basis,
  facts: readonly Fact[],
): Assertion => ({
  records: [{ id, type, label, quote: null, facts: null }],
  statements: facts.flatMap((fact) => stated(id, basis, fact)),
});

const stated = (subject: RecordId, basis: Basis, fact: Fact): readonly StatementDraft[] => {
  const quotes = fact.quotes.filter((quote): quote is Span => quote !== null && quote.end > quote.start);
  if (fact.value === null || quotes.length === 0) return [];
  return [
    {
      subject,
      property: fact.property,
      value: fact.value,
      quotes,
      attribution: basis.attribution ?? null,
      rule: basis.rule,
      confidence: basis.confidence,
      judgement: 'UNDECIDED',
      validFrom: fact.validFrom ?? null,
      inferred: fact.inferred ?? false,
      ...(fact.doubt ? { doubt: fact.doubt } : {}),
    },
  ];
};

/** A record read straight off the text: facts and one quote, no statements. */
export const structuralRecord = (
  type: RecordTypeName,
  id: RecordId,
  label: string,
  quote: Span,
  facts: Readonly<Record<string, Json>>,
): Assertion => ({ records: [{ id, type, label, quote, facts }], statements: [] });

/**
 * The words to quote: `span` if it is short enough, else at most 600 units of it around `must`, cut between words.
 * A `must` that lies outside `span` is quoted by itself.
 */
export const proof = (text: string, span: Span, must: Span = span): Span => {
  if (!contains(span, must)) return proof(text, must);
  const whole = trimmed(text, span);
  if (whole.end - whole.start <= MAX_QUOTE) return whole;
  const anchor = must.end - must.start > MAX_QUOTE || must === span ? { start: whole.start, end: whole.start } : must;
  const before = Math.floor((MAX_QUOTE - (anchor.end - anchor.start)) / 2);
  const start = wordStart(
    text,
    Math.max(whole.start, Math.min(anchor.start - before, whole.end - MAX_QUOTE)),
    anchor.start,
  );
  const end = wordEnd(text, Math.min(whole.end, start + MAX_QUOTE), anchor.end);
  return trimmed(text, { start, end });
};

/** A passage of any length, quoted whole: in pieces of at most 600 units, cut between words. */
export const proofs = (text: string, span: Span): readonly Span[] => {
  const { start, end } = trimmed(text, span);
  if (end - start <= MAX_QUOTE) return [{ start, end }];
  const cut = wordEnd(text, start + MAX_QUOTE, start);
  return [trimmed(text, { start, end: cut }), ...proofs(text, { start: cut, end })];
};

const SPACE = /\s/;
const isSpace = (text: string, at: number): boolean => SPACE.test(text[at] ?? ' ');

const trimmed = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
};

const wordStart = (text: string, at: number, limit: number): number => {
  let start = at;
  while (start > 0 && start < limit && !isSpace(text, start - 1)) start += 1;
  return start;
};

const wordEnd = (text: string, at: number, limit: number): number => {
  let end = at;
  while (end > limit && !isSpace(text, end)) end -= 1;
  return end > limit ? end : at;
};

/** Gives each id once: the second holder of the same words becomes `…-2`. */
export const distinct = (): ((id: RecordId) => RecordId) => {
  const seen = new Map<RecordId, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
};
