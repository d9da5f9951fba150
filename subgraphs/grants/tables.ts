/** The tables of grants as TypeORM sees them; made by `migrations/`, and checked against it. */
import { recordTable } from '../runtime/projections.ts';
import { aliasTable } from '../runtime/aliases.ts';

export const entities = [
  aliasTable('grants'),
  recordTable('GrantProgram'),
  recordTable('ProgramMandate'),
  recordTable('FundingLine'),
  recordTable('FundingOpportunity'),
  recordTable('CyberProgram'),
] as const;
