/**
 * Forms, pictures of a file's own that pages and annotations paint, and who paints them: the Printing Office's files have a
 * seal, which an annotation paints beside the text of the first page.
 */

export interface Form {
  /** Of the object; null where none is told. */
  readonly number: string | null;
  /** Whether it fills anything. */
  readonly covers: boolean;
  /** Names of the forms and pictures that it paints. */
  readonly paints: readonly string[];
}

/** Names of what a content stream paints. */
export const paintedIn = (content: string): readonly string[] =>
  content.includes('Do')
    ? [...content.matchAll(/\/([^\s/<>[\]()]{1,200})\s{1,9}Do\b/g)].map(([, name = '']) => name)
    : [];

/**
 * Whether any form that covers may be painted by a page itself: under a name that a page paints, or that such a form does.
 * `dictionaries` are those in which forms are named. A name written with signs in code may be any.
 */
export const coversPages = (
  forms: readonly Form[],
  paintedByPages: readonly string[],
  dictionaries: readonly string[],
): boolean => {
  const names = namesOf(dictionaries);
  const painted = new Set(paintedByPages);
  const isPainted = ({ number }: Form): boolean =>
    number === null || [...(names.get(number) ?? [])].some((name) => name.includes('#') || painted.has(name));
  let left = forms;
  let found = left.filter(isPainted);
  while (found.length > 0) {
    if (found.some(({ covers }) => covers)) return true;
    for (const name of found.flatMap(({ paints }) => paints)) painted.add(name);
    const known = new Set(found);
    left = left.filter((form) => !known.has(form));
    found = left.filter(isPainted);
  }
  return [...painted].some((name) => name.includes('#'));
};

/** The names under which each object is to be had, by its number. */
const namesOf = (dictionaries: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  for (const dictionary of dictionaries) {
    for (const [, name = '', number = ''] of dictionary.matchAll(NAMED)) {
      const known = names.get(number);
      if (known) known.add(name);
      else names.set(number, new Set([name]));
    }
  }
  return names;
};

/** `/Fm0 12 0 R` */
const NAMED = /\/([^\s/<>[\]()]{1,200})\s{1,9}(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\b/g;
