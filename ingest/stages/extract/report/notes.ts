/**
 * Notes that a sentence of a report carries: `[2][3]`, `[^2]`, `²˒³`, `(Marsh 2026; Osei and Lund 2026)`. Their indexes are what is
 * printed: `2`, `3`, `Marsh 2026`; of `[^2]` it is `2`. Pairs of numbers (`3-10`) are read with the text, by the reader of cited reports.
 */
import { lowered, RAISED } from '../../../kernel/raised.ts';
import { sliceOf, type Span } from '../../../../schema/domain/span.ts';

const IN_BRACKETS = String.raw`\[\d{1,3}(?:(?:, ?|[–-])\d{1,3}){0,8}\]|\[\^[\p{L}\p{N}_-]{1,24}\]`;
const NUMBERS = `(?:(?:${IN_BRACKETS})|[${RAISED}]{1,3}(?:[,˒][${RAISED}]{1,3}){0,8})`;
/** At the end, behind or before the stop; "10²³" is a number. */
const AT_END = new RegExp(String.raw`(?<![\d${RAISED}])(?<notes>(?: ?${NUMBERS}){1,8})(?<stop>[.!?]?[”"’]?)$`, 'u');
/** Behind a comma within the sentence: "in July,⁵ and". */
const WITHIN = new RegExp(String.raw`(?<=[,;:][”"]?) ?${NUMBERS}(?= \p{L})`, 'gu');
const AUTHOR = String.raw`\p{Lu}[\p{L}’'-]{1,30}(?:(?:,? (?:and|&) |, )\p{Lu}[\p{L}’'-]{1,30}){0,3}(?: et al\.?)?,? (?:19|20)\d\d[a-z]?(?:, (?:p{1,2}|sec)\. ?[\d–-]{1,9})?`;
const AUTHORS = new RegExp(String.raw`\((?:see |cf\. |e\.g\., )?(${AUTHOR}(?:; ${AUTHOR}){0,6})\)`, 'gu');

export interface Noted extends Span {
  readonly indexes: readonly string[];
}

/** The sentence without the numbers at its end, and what it cites. */
export const notedIn = (text: string, sentence: Span): Noted => {
  const words = sliceOf(text, sentence);
  const atEnd = AT_END.exec(words);
  const stop = atEnd?.groups?.['stop'] ?? '';
  const numbered = atEnd && stop === '' ? words.slice(0, atEnd.index).trimEnd().length : words.length;
  return {
    start: sentence.start,
    end: sentence.start + numbered,
    indexes: [
      ...[...words.matchAll(WITHIN)].flatMap(([notes]) => numbersIn(notes)),
      ...numbersIn(atEnd?.groups?.['notes'] ?? ''),
      ...authorsIn(words),
    ],
  };
};

/** What stands right behind a citation element: `…</cite> [6]`. */
const BEHIND = new RegExp(String.raw`^[,.;]?(?: ?${NUMBERS}){1,8}(?![\p{L}\p{N}(])`, 'u');
export const notesBehind = (text: string, end: number): readonly string[] =>
  numbersIn(BEHIND.exec(text.slice(end, end + 60))?.[0] ?? '');

const numbersIn = (notes: string): readonly string[] =>
  [...notes.matchAll(new RegExp(String.raw`\^[^\]]+|\d{1,3}(?:[–-]\d{1,3})?|[${RAISED}]{1,3}`, 'gu'))].map(([mark]) =>
    lowered(mark.replace('^', '')).replace('–', '-'),
  );

const authorsIn = (words: string): readonly string[] =>
  [...words.matchAll(AUTHORS)].flatMap(([, all = '']) =>
    all.split('; ').map((one) => one.replace(/,? ((?:19|20)\d\d[a-z]?).*$/u, ' $1')),
  );
