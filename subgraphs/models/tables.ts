/** The tables of models as TypeORM sees them; made by `migrations/`, and checked against it. */
import { EntitySchema } from 'typeorm';
import { recordTable } from '../runtime/projections.ts';
import { aliasTable } from '../runtime/aliases.ts';

/** Which models the texts of an instrument name: kept by `derive.ts`. */
const mentionedModel = new EntitySchema({
  name: 'models.mentioned_model',
  schema: 'models',
  tableName: 'mentioned_model',
  columns: { instrument_id: { type: 'text', primary: true }, model_id: { type: 'text', primary: true } },
  indices: [{ name: 'mentioned_model_model', columns: ['model_id'] }],
});

export const entities = [
  aliasTable('models'),
  recordTable('AIModel'),
  recordTable('ModelRelease'),
  recordTable('Evaluation'),
  recordTable('CoverageRule'),
  recordTable('CoverageDetermination'),
  mentionedModel,
] as const;
