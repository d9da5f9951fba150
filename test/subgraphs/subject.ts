/** A subgraph on a database of its own, asked as the gateway asks it, with a count of the SQL that it took. */
import { afterAll, beforeAll } from '@jest/globals';
import type { FormattedExecutionResult } from 'graphql';
import type { DataSource, Logger } from 'typeorm';
import { columnOf, recordType, type RecordTypeName } from '../../schema/domain/catalog.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';
import type { SubgraphExecutor } from '../../schema/executor.ts';
import { openDataSource } from '../../subgraphs/runtime/database.ts';
import { embedSubgraph, type Subgraph } from '../../subgraphs/runtime/subgraph.ts';
import { withDatabase, type TestDatabase } from '../database.ts';

export interface Subject {
  readonly database: TestDatabase;
  source(): DataSource;
  /** What was asked of the database since the last call. */
  statements(): readonly string[];
  /** The data; throws the errors, if there are any. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  execute(query: string, variables?: Readonly<Record<string, unknown>>): Promise<FormattedExecutionResult>;
  /** Writes the current row of a record, or with `known` a row of the past. */
  put<Name extends RecordTypeName>(type: Name, row: Row<Name>, known?: Known): Promise<void>;
}

export type Row<Name extends RecordTypeName> = Partial<RecordRow<Name>> & { readonly id: string };

interface Known {
  readonly from: string;
  readonly to: string | null;
}

/** JSON as it came; each test says what it expects in it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer has the shape of its query
export type Answer = any;

const NOW: Known = { from: '2026-06-01T00:00:00Z', to: null };

export const withSubgraph = (subgraph: Subgraph): Subject => {
  let source: DataSource | undefined;
  let executor: SubgraphExecutor | undefined;
  const asked: string[] = [];
  afterAll(() => source?.destroy());
  const database = withDatabase();
  beforeAll(async () => {
    source = await openDataSource(database.url, subgraph, {
      statementTimeoutMs: 20_000,
      logger: recordingLogger((statement) => asked.push(statement)),
    });
    executor = embedSubgraph(subgraph, source);
  });
  const opened = (): DataSource => {
    if (!source) throw new Error('asked before beforeAll');
    return source;
  };
  const execute: Subject['execute'] = (query, variables = {}) => {
    if (!executor) throw new Error('asked before beforeAll');
    return executor({ query, variables });
  };
  return {
    database,
    source: opened,
    statements: () => asked.splice(0),
    execute,
    ask: async (query, variables) => {
      const { data, errors } = await execute(query, variables);
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return JSON.parse(JSON.stringify(data));
    },
    put: async (type, row, known = NOW) => putRow(opened(), type, row, known),
  };
};

export const putRow = async <Name extends RecordTypeName>(
  source: DataSource,
  type: Name,
  row: Row<Name>,
  known: Known = NOW,
): Promise<void> => {
  const { subgraph, table, properties } = recordType(type);
  const given = Object.entries(row).map(([key, value]) => ({
    column: `"${key === 'id' ? 'id' : columnOf(key)}"`,
    value: isJson(properties[key]?.kind, properties[key]?.many) ? JSON.stringify(value) : value,
  }));
  const columns = ['known_from', 'known_to', ...given.map(({ column }) => column)];
  await source.query(
    `insert into ${subgraph}.${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    [known.from, known.to, ...given.map(({ value }) => value)],
  );
};

const isJson = (kind: string | undefined, many: true | undefined): boolean => kind === 'json' || many === true;

const recordingLogger = (record: (statement: string) => void): Logger => ({
  logQuery: record,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
});
