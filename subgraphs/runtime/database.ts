/** Each subgraph's door to PostgreSQL: a TypeORM data source of its own, and rows for parameterised SQL. */
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { DataSource, type EntitySchema, type Logger, type MigrationInterface } from 'typeorm';
import { NOW, type AsOf } from '../../schema/domain/as-of.ts';
import type { SubgraphName } from '../../schema/domain/catalog.ts';
import { traced } from '../../schema/tracing.ts';
import { setTo } from './as-of.ts';
import { badInput } from './errors.ts';
import { logSlow } from './log.ts';
import { inOneWrite } from './one-write.ts';
import { IDLE_MS, SHORT_STATEMENTS, type Ask, type Replica } from './replica.ts';

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

/**
 * Reads rows as of one time: what a statement has of `timed` parts reads accordingly (`as-of.ts`). Values are always
 * parameters; a NUL in one is refused as bad input, for PostgreSQL has no such text.
 */
export interface Database {
  query<Row>(query: Sql): Promise<readonly Row[]>;
  /** The same database as of another time. */
  at(asOf: AsOf): Database;
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
      pipeline: true,
      idleTimeoutMillis: IDLE_MS,
      options: SHORT_STATEMENTS,
      ...(statementTimeoutMs === null ? {} : { statement_timeout: statementTimeoutMs }),
    },
    logger: logger ?? slowStatements(stored.name),
    logging: true,
  });
};

export const openDataSource = async (url: string, stored: Stored, options?: DatabaseOptions): Promise<DataSource> =>
  createDataSource(url, stored, options).initialize();

/**
 * Rows through the data source's pool, without TypeORM's query runner between. Statements that come again and again are
 * prepared: the server parses them once a connection, and once it knows them well, plans them no more. With a replica,
 * that is asked first.
 */
export const databaseOf = (source: DataSource, replica: Replica | null = null): Database => {
  const pool = (source.driver as { master?: unknown }).master as Pool;
  const primary = inOneWrite(pool);
  const ask: Ask = replica === null ? primary : (statement) => replica.ask(statement, primary);
  const nameOf = namesOf(pool);
  const { schema = 'public' } = source.options as { readonly schema?: string };
  const doorAt = (asOf: AsOf): Database => ({
    query: async <Row>(query: Sql) => {
      const { text, values } = setTo(asOf, query);
      if (values.some(holdsNul)) throw badInput('An argument holds a NUL character.');
      source.logger.logQuery(text, [...values]);
      const name = nameOf(text);
      const begun = performance.now();
      const statement = name === null ? { text, values } : { name, text, values };
      const { rows } = await traced(
        () => ({
          name: `sql ${schema}`,
          kind: 'CLIENT',
          // Its words, never its values.
          attributes: { 'db.system.name': 'postgresql', 'db.namespace': schema, 'db.query.text': text },
        }),
        () => ask(statement),
      );
      const ms = performance.now() - begun;
      if (ms > SLOW_MS) source.logger.logQuerySlow(ms, text);
      return rows as readonly Row[];
    },
    at: doorAt,
  });
  return doorAt(NOW);
};

/** Half of what a statement behind the public graph may take: it is worth a look before it fails. */
const SLOW_MS = 500;

const nothing = (): void => undefined;

/** Its words and its time, never its values; the line names the request that it served. */
const slowStatements = (subgraph: SubgraphName): Logger => ({
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: (ms, statement) => logSlow(subgraph, ms, statement),
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
});

/** A statement is prepared when it comes for the fifth time; and so many at most, for each takes memory of the server. */
const OFTEN = 5;
const MOST_PREPARED = 200;
const MOST_COUNTED = 2_000;

/**
 * Part of a statement that is planned for its values each time, however often it comes: how many rows hold the words of a
 * search decides how they are best found.
 */
export const PLANNED_ANEW = sql`/* planned anew */`;

/** The name under which a statement is prepared; null for one that is not. */
const statementNames = (): ((text: string) => string | null) => {
  const names = new Map<string, string>();
  const counts = new LRUCache<string, number>({ max: MOST_COUNTED });
  return (text) => {
    if (text.includes(PLANNED_ANEW.sql)) return null;
    const known = names.get(text);
    if (known !== undefined) return known;
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    if (count < OFTEN || names.size >= MOST_PREPARED) return null;
    const name = `s${names.size}`;
    names.set(text, name);
    return name;
  };
};

/** One for all who ask over a pool: a connection refuses a name that another statement has there. */
const namesOf = (pool: Pool): ((text: string) => string | null) => {
  const known = namesOfPools.get(pool) ?? statementNames();
  namesOfPools.set(pool, known);
  return known;
};
const namesOfPools = new WeakMap<Pool, ReturnType<typeof statementNames>>();

const holdsNul = (value: unknown): boolean =>
  typeof value === 'string' ? value.includes('\u0000') : Array.isArray(value) && value.some(holdsNul);
