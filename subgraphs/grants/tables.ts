/** The tables of grants as TypeORM sees them; made by `migrations/`, and checked against it. */
import { recordTable } from '../runtime/projections.ts';

export const entities = [
  recordTable('GrantProgram'),
  recordTable('ProgramMandate'),
  recordTable('FundingLine'),
  recordTable('FundingOpportunity'),
  recordTable('CyberProgram'),
] as const;
