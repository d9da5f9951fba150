/** Of what the tables of evidence are made. */
import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaIndexOptions } from 'typeorm';

export type Columns = Readonly<Record<string, EntitySchemaColumnOptions>>;

export const text: EntitySchemaColumnOptions = { type: 'text' };
export const int: EntitySchemaColumnOptions = { type: 'integer' };
export const bigint: EntitySchemaColumnOptions = { type: 'bigint' };
export const float: EntitySchemaColumnOptions = { type: 'double precision' };
export const boolean: EntitySchemaColumnOptions = { type: 'boolean' };
export const jsonb: EntitySchemaColumnOptions = { type: 'jsonb' };
export const time: EntitySchemaColumnOptions = { type: 'timestamptz' };
export const tsvector: EntitySchemaColumnOptions = { type: 'tsvector' };
/** The instant of the transaction that inserts the row. */
export const sinceInsert: EntitySchemaColumnOptions = { ...time, default: () => 'evidence.instant()' };

export const key = (column: EntitySchemaColumnOptions): EntitySchemaColumnOptions => ({ ...column, primary: true });
export const optional = (column: EntitySchemaColumnOptions): EntitySchemaColumnOptions => ({
  ...column,
  nullable: true,
});
export const index = (name: string, ...columns: string[]): EntitySchemaIndexOptions => ({ name, columns });
/** GIN and partial indexes: TypeORM can't describe them, so it leaves them alone. */
export const rawIndex = (name: string, ...columns: string[]): EntitySchemaIndexOptions => ({
  name,
  columns,
  synchronize: false,
});

export const table = (name: string, columns: Columns, indices: EntitySchemaIndexOptions[] = []): EntitySchema =>
  new EntitySchema({ name: `evidence.${name}`, schema: 'evidence', tableName: name, columns: { ...columns }, indices });
