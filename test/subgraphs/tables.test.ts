/** Migrations, entities and catalog say the same of every table. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { columnOf, datedColumn, RECORD_TYPE_NAMES, recordType } from '../../schema/domain/catalog.ts';
import { bounds, isPartialDate } from '../../schema/domain/partial-date.ts';
import { VOCABULARY } from '../../schema/domain/vocabulary.ts';
import { migrateAll, SUBGRAPHS } from '../../subgraphs/index.ts';
import type { Subgraph } from '../../subgraphs/runtime/subgraph.ts';
import { createDataSource } from '../../subgraphs/runtime/database.ts';
import { withDatabase } from '../database.ts';
import { asAdministrator, setting, withName } from '../setup/server.ts';

const database = withDatabase();

const using = async <Value>(
  subgraph: (typeof SUBGRAPHS)[number],
  url: string,
  use: (source: ReturnType<typeof createDataSource>) => Promise<Value>,
): Promise<Value> => {
  const source = await createDataSource(url, subgraph, { statementTimeoutMs: null }).initialize();
  try {
    return await use(source);
  } finally {
    await source.destroy();
  }
};

/** Indexes for searching and listing stand in migrations alone, so that TypeORM would drop them. */
const isIndexOfMigrations = (statement: string): boolean => statement.startsWith('DROP INDEX');

describe.each(SUBGRAPHS)('$name', (subgraph) => {
  test('TypeORM finds nothing to change in what the migrations made', async () => {
    const changes = await using(subgraph, database.url, (source) => source.driver.createSchemaBuilder().log());
    expect(changes.upQueries.map(({ query }) => query).filter((query) => !isIndexOfMigrations(query))).toEqual([]);
  });

  const records = RECORD_TYPE_NAMES.filter((name) => recordType(name).subgraph === subgraph.name);

  test('has an entity for each of its record types', () => {
    const entities = subgraph.entities.map(({ options }) => `${options.schema}.${options.tableName}`);
    const tables = records.map((name) => `${recordType(name).subgraph}.${recordType(name).table}`);
    expect(entities).toEqual(expect.arrayContaining(tables));
  });

  if (records.length > 0)
    test.each(records)('%s has a column for each property, and a current row at most', async (name) => {
      const { table, properties } = recordType(name);
      await using(subgraph, database.url, async (source) => {
        const columns = await source.query<{ name: string }[]>(
          `select column_name as name from information_schema.columns where table_schema = $1 and table_name = $2`,
          [subgraph.name, table],
        );
        const dated = Object.entries(properties).flatMap(([property, { dated: has }]) =>
          has ? [datedColumn(property)] : [],
        );
        const wanted = ['id', 'known_from', 'known_to', ...Object.keys(properties).map(columnOf), ...dated];
        expect(columns.map((column) => column.name).sort()).toEqual(wanted.sort());
        const insert = `insert into ${subgraph.name}.${table} (id, known_from) values ('x', $1)`;
        await source.query(insert, ['2026-01-01']);
        await expect(source.query(insert, ['2026-02-01'])).rejects.toThrow('duplicate key');
      });
    });
});

test('a partial date ends on the day that it ends on', async () => {
  const policies = SUBGRAPHS.find(({ name }) => name === 'policies');
  if (!policies) throw new Error('no policies');
  const cases = ['2026', '2026-02', '2024-02', '2026-12', '2026-05-21', '2026-02-30', '2026-13', '0000', '12 May', ''];
  const ends = await using(policies, database.url, (source) =>
    source.query<{ day: string | null }[]>(
      `select policies.last_day(given)::text as day from unnest($1::text[]) given`,
      [cases],
    ),
  );
  expect(ends.map(({ day }) => day)).toEqual(cases.map((given) => (isPartialDate(given) ? bounds(given).last : null)));
});

test('steps of life are ordered as in the vocabulary', async () => {
  const policies = SUBGRAPHS.find(({ name }) => name === 'policies');
  if (!policies) throw new Error('no policies');
  const steps = await using(policies, database.url, (source) =>
    source.query<{ step: number }[]>(`select policies.step(status) as step from unnest($1::text[]) as status`, [
      VOCABULARY.LifecycleStatus,
    ]),
  );
  expect(steps.map(({ step }) => step)).toEqual(VOCABULARY.LifecycleStatus.map((_, index) => index + 1));
});

describe('migrating', () => {
  const name = `${setting('RECITAL_TEST_TEMPLATE')}_migrating`;
  afterAll(() => asAdministrator((client) => client.query(`drop database if exists ${name} with (force)`)));

  test('five processes at once on an empty database all succeed, and each step can be undone', async () => {
    await asAdministrator((client) => client.query(`create database ${name}`));
    const url = withName(name);
    await Promise.all(Array.from({ length: 5 }, () => migrateAll(url)));
    for (const subgraph of SUBGRAPHS) {
      const tables = await using(subgraph, url, async (source) => {
        for (const _ of subgraph.migrations) await source.undoLastMigration({ transaction: 'all' });
        return source.query<unknown[]>(
          `select from information_schema.tables where table_schema = $1 and table_name <> 'migration'`,
          [subgraph.name],
        );
      });
      expect({ subgraph: subgraph.name, tables }).toEqual({ subgraph: subgraph.name, tables: [] });
    }
    await migrateAll(url);
  });

  test('a database that a newer version brought up to date is left as it is, and said to be one', async () => {
    const url = withName(name);
    const [first] = SUBGRAPHS as readonly [Subgraph, ...Subgraph[]];
    const change = (statement: string) => using(first, url, (source) => source.query(statement));
    await change(
      `insert into ${first.name}.migration (timestamp, name) values (1999999999999, 'LampsByColour1999999999999')`,
    );
    await expect(migrateAll(url)).rejects.toMatchObject({
      code: 'E_DATABASE',
      message: expect.stringMatching(/newer version of Recital \(LampsByColour1999999999999\): start that version/),
    });
    await change(`delete from ${first.name}.migration where name like 'Lamps%'`);
    await migrateAll(url);
  });
});
