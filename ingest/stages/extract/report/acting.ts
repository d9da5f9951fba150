/** Whether somebody goes on to say something or to take a side: what stands behind a name. Offsets are of the words. */
import { STANDS } from './stances.ts';
import { HELPS, ONE_OF, SAYS } from './verbs.ts';

/** The words of sides are so many that they are compiled once, and looked for at a place. */
const VERB = new RegExp(`(?<side>${STANDS})|${SAYS}`, 'uy');
/** One auxiliary or adverb; "one of the few" may be of several lengths. */
const HELP = [
  ` (?:${HELPS})(?![\\p{L}’'])`,
  ', [a-z]{3,14}ly,',
  ...[0, 1, 2].map((count) => ` ${ONE_OF}(?: [a-z]+){${count}}(?![\\p{L}’'])`),
].map((source) => new RegExp(source, 'uy'));
const MOST_HELPS = 6;
const LONGEST_ASIDE = 102;

const endOf = (pattern: RegExp, words: string, at: number): number | null => {
  pattern.lastIndex = at;
  return pattern.test(words) ? pattern.lastIndex : null;
};

/** Where the verb of a subject may begin, which ends at `at`: behind a space, and any of its auxiliaries. */
const verbPlaces = (words: string, at: number): readonly number[] => {
  const all: number[] = [];
  let places: readonly number[] = [at];
  for (let helps = 0; helps <= MOST_HELPS && places.length > 0; helps += 1) {
    all.push(...places);
    places = [...new Set(places.flatMap((place) => HELP.flatMap((help) => endOf(help, words, place) ?? [])))];
  }
  return all.filter((place) => words[place] === ' ').map((place) => place + 1);
};

export interface Acting {
  /** Offset of the subject's end. */
  readonly at?: number;
  /** What counts as well, sticky: other verbs. */
  readonly also?: RegExp;
}

/** Where the verb ends by which it says something, takes a side, or does what counts as well; null where there is none. */
export const actsUntil = (words: string, { at = 0, also }: Acting = {}): number | null => {
  for (const place of verbPlaces(words, at)) {
    const end = endOf(VERB, words, place) ?? (also ? endOf(also, words, place) : null);
    if (end !== null) return end;
  }
  return null;
};

export const acts = (words: string, acting?: Acting): boolean => actsUntil(words, acting) !== null;

/** Takes a side, whatever is said. */
export const takesSide = (words: string): boolean =>
  verbPlaces(words, 0).some((place) => {
    VERB.lastIndex = place;
    return VERB.exec(words)?.groups?.['side'] !== undefined;
  });

/** `at`, and behind any aside between commas that begins there. */
export const behindAsides = (words: string, at: number): readonly number[] => {
  if (!words.startsWith(', ', at)) return [at];
  const aside = /^[^.;]*/.exec(words.slice(at + 2, at + LONGEST_ASIDE))?.[0] ?? '';
  return [at, ...[...aside.matchAll(/,/g)].map(({ index }) => at + 2 + index + 1)];
};
