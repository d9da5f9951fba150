/** What every recogniser of documents works with. */
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Block, Identity, PrintedField, ReadDocument, Sourced } from '../../values/index.ts';

/** A recogniser gives what it is sure of, or null where the document is not of its kind. */
export type Recognised = Partial<Identity>;

export interface Subject {
  readonly document: ReadDocument;
  readonly body: Span;
  /** Blocks of the body that are no masthead. */
  readonly blocks: readonly Block[];
}

export const subjectOf = (document: ReadDocument, body: Span): Subject => ({
  document,
  body,
  blocks: document.blocks.filter(
    ({ kind, start, end }) => kind !== 'masthead' && start >= body.start && end <= body.end,
  ),
});

export const wordsOf = ({ document }: Subject, span: Span): string => document.text.slice(span.start, span.end);

export const fieldOf = ({ document }: Subject, name: string): PrintedField | null =>
  document.fields.find(({ field }) => field === name) ?? null;

export const sourcedField = (subject: Subject, name: string): Sourced<string> | null => {
  const field = fieldOf(subject, name);
  return field ? { value: field.value, span: field.span } : null;
};

export const printed = <T>(value: T, start: number, end: number): Sourced<T> => ({ value, span: spanOf(start, end) });

/** Where a capture of a match stands, the match having been made on text that begins at `offset`. */
export const captured = (match: RegExpExecArray, group: number, offset: number): Span => {
  const words = match[group] ?? '';
  const start = offset + match.index + match[0].indexOf(words);
  return spanOf(start, start + words.length);
};
