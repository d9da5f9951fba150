/**
 * Finds many names in a text: a tree of their folded letters, kept in one Int32Array, descended from each beginning of a
 * word. Most words leave it after a letter or two.
 *
 * Folding keeps offsets (one UTF-16 unit, one symbol): case, accents, kinds of apostrophe and of hyphen are equal.
 * A capital of the name must be a capital of the text, so that "Forest Service" is found in "FOREST SERVICE" and not
 * in "forest service". A match stands between word boundaries; of matches that overlap, the leftmost longest is kept.
 */
import type { Span } from '../../schema/domain/span.ts';

export interface NameMatch extends Span {
  /** Index into the list of names that the matcher was made from. */
  readonly name: number;
}

export interface NameMatcher {
  /** Matches in ascending order, none overlapping; at worst as many steps from each word as the longest name has letters. */
  find(text: string): readonly NameMatch[];
}

const SYMBOLS = 64;
/** Stands for every character that no name holds. */
const STRANGE = 0;

const FOLD: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  const plain = " abcdefghijklmnopqrstuvwxyz0123456789'-&,./()";
  for (let unit = 0; unit < table.length; unit++) {
    const character = String.fromCharCode(unit).normalize('NFKD')[0]?.toLowerCase() ?? '';
    table[unit] = plain.indexOf(character) + 1;
  }
  for (const unit of ['\u2018', '\u2019', '\u02bc']) table[unit.charCodeAt(0)] = plain.indexOf("'") + 1;
  for (const unit of ['\u2010', '\u2011', '\u2012', '\u2013']) table[unit.charCodeAt(0)] = plain.indexOf('-') + 1;
  return table;
})();

const symbolAt = (text: string, index: number): number => FOLD[text.charCodeAt(index)] ?? STRANGE;
const isUpper = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return text[index] !== text[index]?.toLowerCase();
};
const isWordSymbol = (symbol: number): boolean => symbol >= 2 && symbol <= 37;
/** By UTF-16 unit; read once for each of a text. */
const IN_WORD = FOLD.map((symbol) => (isWordSymbol(symbol) ? 1 : 0));

interface Tree {
  /** `children[node * SYMBOLS + symbol]`, 0 where there is none; the root is 0. */
  readonly children: Int32Array;
  /** The names that end in a node, as ascending indexes into `names`. */
  readonly ends: readonly (readonly number[] | undefined)[];
  /** By UTF-16 unit of the text: 1 where a name may begin with it. One that begins with a capital begins with no other letter. */
  readonly begins: Uint8Array;
}

export const nameMatcher = (names: readonly string[]): NameMatcher => {
  const tree = build(names);
  return { find: (text) => matches(text, names, tree) };
};

const build = (names: readonly string[]): Tree => {
  const size = names.reduce((sum, name) => sum + name.length, 1);
  const children = new Int32Array(size * SYMBOLS);
  const ends: (number[] | undefined)[] = [undefined];
  const beginsSmall = new Set<number>();
  names.forEach((name, index) => {
    let node = 0;
    for (let i = 0; i < name.length; i++) {
      const edge = node * SYMBOLS + symbolAt(name, i);
      if (!children[edge]) children[edge] = ends.push(undefined) - 1;
      node = children[edge] ?? 0;
    }
    if (node !== 0) ends[node] = [...(ends[node] ?? []), index];
    if (!isUpper(name, 0)) beginsSmall.add(symbolAt(name, 0));
  });
  const begins = FOLD.map((symbol, unit) =>
    children[symbol] && (beginsSmall.has(symbol) || isUpper(String.fromCharCode(unit), 0)) ? 1 : 0,
  );
  return { children, ends, begins };
};

const matches = (text: string, names: readonly string[], tree: Tree): readonly NameMatch[] => {
  const { begins } = tree;
  const units = unitsOf(text);
  const found: NameMatch[] = [];
  for (let start = 0; start < units.length; start++) {
    const match = begins[units[start] ?? 0] === 1 ? longestFrom(start, units, text, names, tree) : null;
    if (match) {
      found.push(match);
      start = match.end - 1;
    }
    // To the last letter of the word that it stands in.
    if (IN_WORD[units[start] ?? 0] === 1) while (IN_WORD[units[start + 1] ?? 0] === 1) start++;
  }
  return found;
};

/** A text as numbers: one that is a piece of another gives its units one by one at several times the price. */
const unitsOf = (text: string): Uint16Array => {
  const { buffer, byteOffset } = Buffer.from(text, 'utf16le');
  return new Uint16Array(buffer, byteOffset, text.length);
};

const longestFrom = (
  start: number,
  units: Uint16Array,
  text: string,
  names: readonly string[],
  { children, ends }: Tree,
): NameMatch | null => {
  let longest: NameMatch | null = null;
  for (let node = 0, end = start; end < units.length;) {
    node = children[node * SYMBOLS + (FOLD[units[end] ?? 0] ?? STRANGE)] ?? 0;
    if (node === 0) break;
    end += 1;
    const here = ends[node];
    if (!here || IN_WORD[units[end] ?? 0] === 1) continue;
    const name = here.find((index) => keepsCapitals(names[index] ?? '', text, start));
    if (name !== undefined) longest = { start, end, name };
  }
  return longest;
};

const keepsCapitals = (name: string, text: string, start: number): boolean => {
  for (let i = 0; i < name.length; i++) if (isUpper(name, i) && !isUpper(text, start + i)) return false;
  return true;
};
