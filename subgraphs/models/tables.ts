/** The tables of models as TypeORM sees them; made by `migrations/`, and checked against it. */
import { recordTable } from '../runtime/projections.ts';

export const entities = [
  recordTable('AIModel'),
  recordTable('ModelRelease'),
  recordTable('Evaluation'),
  recordTable('CoverageRule'),
  recordTable('CoverageDetermination'),
] as const;
