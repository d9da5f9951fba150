/** Each subgraph's door to PostgreSQL: a TypeORM data source of its own, and rows for parameterised SQL. */
import type { Sql } from 'sql-template-tag';
import { DataSource, type EntitySchema, type Logger, type MigrationInterface } from 'typeorm';
import type { SubgraphName } from '../../schema/domain/catalog.ts';
import { badInput } from './errors.ts';

/** What a subgraph keeps in the database. */
export interface Stored {
  readonly name: SubgraphName;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

export interface DatabaseOptions {
  /** Connections that one subgraph of one process may hold. 5: five subgraphs in one process stay far below PostgreSQL's 100. */
  readonly poolSize?: number;
  /** 1,000 ms is the budget of one statement behind the public graph; null for none. */
  readonly statementTimeoutMs?: number | null;
  readonly logger?: Logger;
}

/** Reads rows. Values are always parameters; a NUL in one is refused as bad input, for PostgreSQL has no such text. */
export interface Database {
  query<Row>(query: Sql): Promise<readonly Row[]>;
}

export const createDataSource = (url: string, stored: Stored, options: DatabaseOptions = {}): DataSource => {
  const { poolSize = 5, statementTimeoutMs = 1_000, logger } = options;
  return new DataSource({
    type: 'postgres',
    url,
    schema: stored.name,
    entities: [...stored.entities],
    migrations: [...stored.migrations],
    migrationsTableName: 'migration',
    installExtensions: false,
    poolSize,
    connectTimeoutMS: 2_000,
    applicationName: `recital-${stored.name}`,
    extra: {
      // Every statement here is short: compiling it would cost more than running it.
      options: '-c jit=off',
      ...(statementTimeoutMs === null ? {} : { statement_timeout: statementTimeoutMs }),
    },
    ...(logger ? { logger, logging: true } : { logging: false }),
  });
};

export const openDataSource = async (url: string, stored: Stored, options?: DatabaseOptions): Promise<DataSource> =>
  createDataSource(url, stored, options).initialize();

export const databaseOf = (source: DataSource): Database => ({
  query: async <Row>(query: Sql) => {
    if (query.values.some(holdsNul)) throw badInput('An argument holds a NUL character.');
    return source.query<Row[]>(query.text, query.values);
  },
});

const holdsNul = (value: unknown): boolean =>
  typeof value === 'string' ? value.includes('\u0000') : Array.isArray(value) && value.some(holdsNul);
