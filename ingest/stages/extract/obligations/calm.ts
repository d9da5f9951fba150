/** Sentences in capitals, and modal verbs in capitals, as they would be printed otherwise: unit for unit, so that offsets stay. */
import type { Span } from '../../../../schema/domain/span.ts';

/** "Verifiers SHALL NOT store": how standards set their terms apart. */
const LOUD = /\b(?:SHALL|MUST|SHOULD|MAY)(?: NOT)?\b/g;
const LEAST_WORDS = 5;

/** `sentences` ascend. A sentence all in capitals has a modal verb, or it is a heading. */
export const calmed = (text: string, sentences: readonly Span[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of sentences) {
    const words = text.slice(start, end);
    if (start < at || !/(?:SHALL|MUST|SHOULD|MAY)\b/.test(words)) continue;
    const calm = isLoud(words)
      ? words.slice(0, first(words)) + words.slice(first(words)).toLowerCase()
      : words.replace(LOUD, (modal) => modal.toLowerCase());
    if (calm.length !== words.length) continue;
    pieces.push(text.slice(at, start), calm);
    at = end;
  }
  return at === 0 ? text : pieces.join('') + text.slice(at);
};

const first = (words: string): number => (MARK.exec(words)?.[0].length ?? 0) + 1;

/** But for the marks of paragraphs: "(c) THE KEEPER SHALL". */
const isLoud = (words: string): boolean =>
  !/\p{Ll}/u.test(words.replace(MARKS, '')) && words.split(' ').length >= LEAST_WORDS;
const MARK = /^\([a-z]{1,4}\) /;
const MARKS = /(?<=^| )\([a-z]{1,4}\) /g;
