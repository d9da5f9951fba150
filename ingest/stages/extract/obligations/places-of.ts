/** Where a text prints some words, found by the rarest of them: no search of the whole text for each name. */
import { oncePer } from '../../../kernel/once-per.ts';
import type { Context } from './context.ts';

const WORD = /[A-Za-z0-9]+/g;

const wordsOf = oncePer(({ text }: Context): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const held = places.get(word);
    if (held) held.push(index);
    else places.set(word, [index]);
  }
  return places;
});

/** Starts, in order, of whole words. */
export const placesOf = (context: Context, words: string): readonly number[] => {
  const index = wordsOf(context);
  let rarest: { readonly at: number; readonly places: readonly number[] } | null = null;
  for (const { index: at, 0: word } of words.matchAll(WORD)) {
    const places = index.get(word) ?? [];
    if (rarest === null || places.length < rarest.places.length) rarest = { at, places };
  }
  if (rarest === null) return [];
  const { at, places } = rarest;
  return places.map((place) => place - at).filter((start) => context.text.startsWith(words, start));
};

/** What a text tells of a name, asked once a name. */
export const oncePerName = (tell: (context: Context, name: string) => boolean) => {
  const known = oncePer((_context: Context) => new Map<string, boolean>());
  return (context: Context, name: string): boolean => {
    const all = known(context);
    const held = all.get(name) ?? tell(context, name);
    all.set(name, held);
    return held;
  };
};
