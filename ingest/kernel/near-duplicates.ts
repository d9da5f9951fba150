/** Texts that retell one another: groups by the runs of words that they share. */

/** Runs of this many words. */
const RUN = 3;
/** Of the shorter text's runs; unrelated texts on one subject share a tenth, rewrites of one story half and more. */
const SHARED = 0.35;
/** Fewer runs say nothing: a name, a number. */
const FEWEST = 6;

const runsOf = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shorter = Math.min(a.size, b.size);
  return shorter < FEWEST ? 0 : a.intersection(b).size / shorter;
};

const retells = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => shared(a, b) >= SHARED;

/** UTF-16 units from the start of a text that tell enough of it; the runs of a whole law would take hundreds of megabytes. */
const TELLING = 200_000;

/** How much of the shorter text's runs of words the other has, from 0 to 1; 0 where it is too short to tell. */
export const shareOfRuns = (one: string, other: string): number =>
  shared(runsOf(one.slice(0, TELLING)), runsOf(other.slice(0, TELLING)));

/** How many there are if those that retell one another, over however many hands, count once. */
export const countIndependent = (
  texts: readonly string[],
  areOne: (a: number, b: number) => boolean = () => false,
): number => {
  const runs = texts.map(runsOf);
  const group = texts.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    for (let up = group[at]; up !== undefined && up !== at; up = group[at]) at = up;
    return at;
  };
  for (let a = 0; a < texts.length; a += 1) {
    for (let b = a + 1; b < texts.length; b += 1) {
      const [one, other] = [runs[a], runs[b]];
      if (one && other && (areOne(a, b) || retells(one, other))) group[find(b)] = find(a);
    }
  }
  return new Set(texts.map((_, index) => find(index))).size;
};
