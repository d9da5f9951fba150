/** The tables of agencies as TypeORM sees them; made by `migrations/`, and checked against it. */
import { recordTable } from '../runtime/projections.ts';

export const entities = [
  recordTable('Agency'),
  recordTable('Organization'),
  recordTable('Person'),
  recordTable('Post'),
  recordTable('InstitutionalRole'),
] as const;
