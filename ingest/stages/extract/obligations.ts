/**
 * Reads: sentences, sections and agency mentions. Gives: the directives of a text: one actor group with one modal verb
 * phrase each, with deadline, consultees and recurrence.
 */
import type { Extractor } from '../../values/index.ts';
import { readObligations } from './obligations/reader.ts';
import { RULES } from './obligations/rules.ts';

export const obligations: Extractor = { id: 'obligations', rules: RULES, extract: readObligations };
