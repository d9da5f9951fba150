/** The extractors that a pipeline runs unless it is told otherwise; each may read what those before it found. */
import type { Extractor } from '../values.ts';
import { agencies } from './agencies.ts';
import { models } from './models.ts';
import { REPORT_EXTRACTORS } from './report/index.ts';

export const EXTRACTORS: readonly Extractor[] = [agencies, models, ...REPORT_EXTRACTORS];
