/** What a query may be at most. */
import type { DocumentNode } from 'graphql';
import { measure, type Measures } from './measure.ts';

export interface Limits extends Measures {
  /** Of the whole document; parsing stops there. */
  readonly tokens: number;
  /** What an operation may cost with its variables; see `cost.ts`. */
  readonly cost: number;
  /** UTF-16 units of an answer. */
  readonly answer: number;
}

/** Two to four times what the largest of our own queries needs; planning stays within a fraction of a second. */
export const LIMITS: Limits = {
  tokens: 2_000,
  cost: 20_000,
  answer: 5_000_000,
  // Introspection as tools send it is 15 deep.
  depth: 16,
  selections: 250,
  rootFields: 20,
  aliases: 30,
  directives: 30,
  duplicates: 20,
};

const NAMES: Readonly<Record<keyof Measures, string>> = {
  depth: 'levels',
  selections: 'selections (fragments count wherever they are spread)',
  rootFields: 'root fields',
  aliases: 'aliases',
  directives: 'directives',
  duplicates: 'repeated fields',
};

const MEASURES = Object.keys(NAMES) as readonly (keyof Measures)[];

/** A sentence that names the first limit that a query is over, or null. */
export const findExcess = (document: DocumentNode, limits: Limits): string | null => {
  const measures = measure(document);
  const over = MEASURES.find((name) => measures[name] > limits[name]);
  return over ? `The query has more than ${limits[over]} ${NAMES[over]}.` : null;
};
