/**
 * Finds many names in a text in one pass: an Aho-Corasick automaton over folded letters, kept in one Int32Array.
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
  /** Matches in ascending order, none overlapping; linear in the length of the text. */
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

interface Automaton {
  /** `next[state * SYMBOLS + symbol]`, complete: every state has an answer for every symbol. */
  readonly next: Int32Array;
  /** The names that end in a state, longest first, as indexes into `names`. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

export const nameMatcher = (names: readonly string[]): NameMatcher => {
  const automaton = build(names);
  return { find: (text) => leftmostLongest(matches(text, names, automaton)) };
};

const build = (names: readonly string[]): Automaton => {
  const size = names.reduce((sum, name) => sum + name.length, 1);
  const next = new Int32Array(size * SYMBOLS);
  const ends: (number[] | undefined)[] = [undefined];
  let states = 1;
  names.forEach((name, index) => {
    let state = 0;
    for (let i = 0; i < name.length; i++) {
      const edge = state * SYMBOLS + symbolAt(name, i);
      if (!next[edge]) {
        next[edge] = states++;
        ends.push(undefined);
      }
      state = next[edge] ?? 0;
    }
    if (state !== 0) ends[state] = [...(ends[state] ?? []), index];
  });
  completeByFailure(next, ends, states);
  return { next, ends };
};

/** Breadth first: a missing edge goes where the longest proper suffix of the state's word would go. */
const completeByFailure = (next: Int32Array, ends: (number[] | undefined)[], states: number): void => {
  const failure = new Int32Array(states);
  const queue = new Int32Array(states);
  let tail = 0;
  for (let symbol = 0; symbol < SYMBOLS; symbol++) {
    const child = next[symbol] ?? 0;
    if (child) queue[tail++] = child;
  }
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0;
    const suffix = failure[state] ?? 0;
    const inherited = ends[suffix];
    if (inherited) ends[state] = [...(ends[state] ?? []), ...inherited];
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      const edge = state * SYMBOLS + symbol;
      const child = next[edge] ?? 0;
      const fallback = next[suffix * SYMBOLS + symbol] ?? 0;
      if (child) {
        failure[child] = fallback;
        queue[tail++] = child;
      } else next[edge] = fallback;
    }
  }
};

const matches = (text: string, names: readonly string[], { next, ends }: Automaton): NameMatch[] => {
  const found: NameMatch[] = [];
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    state = next[state * SYMBOLS + symbolAt(text, i)] ?? 0;
    const here = ends[state];
    if (!here || isWordSymbol(symbolAt(text, i + 1))) continue;
    for (const name of here) {
      const printed = names[name] ?? '';
      const start = i + 1 - printed.length;
      if (start > 0 && isWordSymbol(symbolAt(text, start - 1))) continue;
      if (keepsCapitals(printed, text, start)) found.push({ start, end: i + 1, name });
    }
  }
  return found;
};

const keepsCapitals = (name: string, text: string, start: number): boolean => {
  for (let i = 0; i < name.length; i++) if (isUpper(name, i) && !isUpper(text, start + i)) return false;
  return true;
};

const leftmostLongest = (found: readonly NameMatch[]): readonly NameMatch[] => {
  const kept: NameMatch[] = [];
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end || a.name - b.name);
  for (const match of ordered) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
};
