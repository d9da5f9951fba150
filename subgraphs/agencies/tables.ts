/** The tables of agencies as TypeORM sees them; made by `migrations/`, and checked against it. */
import { recordTable } from '../runtime/projections.ts';
import { aliasTable } from '../runtime/aliases.ts';

export const entities = [
  aliasTable('agencies'),
  recordTable('Agency'),
  recordTable('Organization'),
  recordTable('Person'),
  recordTable('Post'),
  recordTable('InstitutionalRole'),
] as const;
