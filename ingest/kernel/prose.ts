/**
 * Writes a piece of an original as prose: white space to single spaces, invisible characters out, lone surrogates to
 * U+FFFD, and whatever the format calls special (entities, tags, emphasis, typewriter quotes) replaced.
 */
import type { TextBuilder } from './text-builder.ts';

/** Patterns of a format and what each stands for; the empty string leaves it out. */
export interface Specials {
  /** Source of a regular expression without groups that capture; every repetition in it is bounded. */
  readonly source: string;
  replace(matched: string): string;
}

/** Controls, zero-width and bidirectional marks, soft hyphens: they print nothing, and can hide or forge a name. */
const INVISIBLE =
  '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\u034f\\u061c\\u115f\\u1160\\u3164\\uffa0\\u{e0000}-\\u{e01ef}]';
const WHITE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
/** A single plain space between words is no match: it is copied with them. */
const SPACING = `(?:(?! )${WHITE}|  )${WHITE}*| ${WHITE}+`;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');
const IS_WHITE = new RegExp(WHITE);
const IS_BLANK = new RegExp(`^${WHITE}*$`);

export type ProseWriter = (builder: TextBuilder, original: string, start: number, end: number) => void;

export const proseWriter = (specials?: Specials): ProseWriter => {
  const own = specials ? `|(${specials.source})` : '|($.^)';
  const pattern = new RegExp(`(${SPACING})|(${INVISIBLE}+)|(\\p{Cs})${own}`, 'gu');
  return (builder, original, start, end) => {
    const piece = original.slice(start, end);
    let done = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(piece); match; match = pattern.exec(piece)) {
      copyWords(builder, original, start + done, start + match.index);
      done = match.index + match[0].length;
      if (match[1] !== undefined) builder.space();
      else if (match[3] !== undefined) builder.replace(start + match.index, start + done, '\ufffd');
      else if (match[4] !== undefined && specials) {
        writeSpecial(builder, start + match.index, start + done, specials.replace(match[0]));
      }
    }
    copyWords(builder, original, start + done, end);
  };
};

/** Copies words; a space at either end is a wish for one, which the builder grants where words stand on both sides. */
const copyWords = (builder: TextBuilder, original: string, start: number, end: number): void => {
  if (start >= end) return;
  const from = original[start] === ' ' ? start + 1 : start;
  if (from > start) builder.space();
  const to = end > from && original[end - 1] === ' ' ? end - 1 : end;
  if (to > from) builder.copy(from, to);
  if (to < end) builder.space();
};

/** What a special stands for is written like any text: an entity may name what is invisible, too. */
const writeSpecial = (builder: TextBuilder, start: number, end: number, replaced: string): void => {
  const text = replaced.replace(ALL_INVISIBLE, '');
  if (text === '') return;
  if (IS_BLANK.test(text)) {
    builder.space();
    return;
  }
  if (IS_WHITE.test(text[0] ?? '')) builder.space();
  builder.replace(start, end, text.trim());
  if (IS_WHITE.test(text.at(-1) ?? '')) builder.space();
};
