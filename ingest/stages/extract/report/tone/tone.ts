/**
 * Which side somebody is on by the tone of what they say or do. Nothing is listed here: what each trait of the words weighs was
 * learned from reports and sentences of our own whose sides are labelled (`test/accuracy/tone.ts`).
 */
import type { Stance } from '../../../../../schema/domain/vocabulary.ts';
import { traitsOf } from './traits.ts';
import { PAIRS } from './pair-weights.ts';
import { WEIGHTS } from './weights.ts';

/** Of the two sides, on a scale of tenths; no side weighs nothing. */
type Weight = readonly [supports: number, opposes: number];

let weights: ReadonlyMap<string, Weight> | null = null;
/** One line a trait: what it weighs for either side, and its name. */
const readWeights = (lines: string): ReadonlyMap<string, Weight> =>
  new Map(
    lines.split(/\s*[|\n]\s*/u).flatMap((line): readonly [string, Weight][] => {
      const [, supports, opposes, trait] = /^(-?\d+),(-?\d+) (.+)$/u.exec(line) ?? [];
      return trait === undefined ? [] : [[trait, [Number(supports) / 10, Number(opposes) / 10]]];
    }),
  );

export interface Tone {
  readonly stance: Exclude<Stance, 'NEUTRAL'>;
  /** How likely it is that they are on that side. */
  readonly chance: number;
}

export const toneOf = (words: string, isSaid: boolean): Tone => {
  weights ??= readWeights(`${WEIGHTS}|${PAIRS}`);
  let [supports, opposes] = [0, 0];
  for (const [trait, value] of traitsOf(words, isSaid)) {
    const weight = weights.get(trait);
    if (!weight) continue;
    supports += weight[0] * value;
    opposes += weight[1] * value;
  }
  const most = Math.max(supports, opposes, 0);
  const [one, other, none] = [supports, opposes, 0].map((sum) => Math.exp(sum - most)) as [number, number, number];
  return one >= other
    ? { stance: 'SUPPORTS', chance: one / (one + other + none) }
    : { stance: 'OPPOSES', chance: other / (one + other + none) };
};
