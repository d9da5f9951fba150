/** Which of several that were named before a pointing word it means, by how near they stand. */

/** Two that stand far off are as far as each other: only the one that is three times as near is surely meant. */
const SURE = 3 / 4;

interface Candidate {
  readonly end: number;
  readonly reason: string;
}

/**
 * Those that a word at `at` may mean beside the nearest, which ends at `nearest`; each with its share against that one.
 * `others` come from the nearest to the farthest.
 */
export const alternativesAt = <T extends Candidate>(
  at: number,
  nearest: number,
  others: readonly T[],
): readonly (Omit<T, 'end'> & { readonly score: number })[] =>
  others.flatMap(({ end, ...other }) => {
    const [near, far] = [at - nearest, at - end];
    const score = near / (near + far);
    return score > 1 - SURE ? [{ ...other, score: Math.round(score * 100) / 100 }] : [];
  });
