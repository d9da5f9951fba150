import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { agencies } from '../../../subgraphs/agencies/index.ts';
import { databaseOf, openDataSource } from '../../../subgraphs/runtime/database.ts';
import { withDatabase } from '../../database.ts';

const database = withDatabase();

let source: DataSource;

beforeAll(async () => {
  source = await openDataSource(database.url, agencies, { poolSize: 1 });
});
afterAll(() => source.destroy());

// A subgraph asks what it is asked, and whoever watches it whether the database answers.
test('two who ask over one connection, however often, have names of prepared statements of their own', async () => {
  const [one, other] = [databaseOf(source), databaseOf(source)];
  for (let time = 0; time < 10; time += 1) {
    expect(await one.query(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    expect(await other.query(sql`select 2 as two`)).toEqual([{ two: 2 }]);
  }
});
