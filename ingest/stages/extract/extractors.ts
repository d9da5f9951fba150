/** The extractors that a pipeline runs unless it is told otherwise; each may read what those before it found. */
import type { Extractor } from '../../values/index.ts';
import { agencies } from './agencies.ts';
import { cyberPrograms } from './cyber-programs.ts';
import { definitions } from './definitions.ts';
import { dutyTerms } from './duty-terms.ts';
import { grants } from './grants.ts';
import { models } from './models.ts';
import { money } from './money.ts';
import { obligations } from './obligations.ts';
import { references } from './references.ts';
import { relations } from './relations.ts';
import { REPORT_EXTRACTORS } from './report/index.ts';
import { reviewDuties } from './review-duties.ts';
import { programFacts } from './program-facts.ts';
import { roles } from './roles.ts';
import { thresholds } from './thresholds.ts';

export const EXTRACTORS: readonly Extractor[] = [
  references,
  relations,
  agencies,
  definitions,
  models,
  obligations,
  roles,
  grants,
  programFacts,
  money,
  dutyTerms,
  thresholds,
  cyberPrograms,
  reviewDuties,
  ...REPORT_EXTRACTORS,
];
