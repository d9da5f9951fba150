/** A part of the proof: what it did, in figures, and what went wrong. Nothing is left out: a part that cannot be run is a failure. */
import type { Random } from './random.ts';

export interface Outcome {
  /** Counts and times, for the report. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** Empty where all is well. */
  readonly failures: readonly string[];
}

export interface Effort {
  readonly random: Random;
  /** How often processes are killed, in all. */
  readonly kills: number;
  /** Documents in hand while they are. */
  readonly documents: number;
  /** Files that eight commands take up at once. */
  readonly crowd: number;
  /** How long questions and documents come at once. */
  readonly minutes: number;
  /** Mutations of good documents. */
  readonly mutations: number;
  /** Told as the proof goes on. */
  readonly say: (line: string) => void;
}

export interface Check {
  readonly name: string;
  readonly claim: string;
  readonly run: (effort: Effort) => Promise<Outcome>;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
