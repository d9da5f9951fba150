/** A database of its own for each test file, with every table and no row. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import { asAdministrator, setting, withName } from './setup/server.ts';

export interface TestDatabase {
  /** Known at once; the database stands from `beforeAll` to `afterAll`. */
  readonly url: string;
}

/** Call at the top of a file or a `describe`. Never mocked: the rows are PostgreSQL's. */
export const withDatabase = (): TestDatabase => {
  const template = setting('RECITAL_TEST_TEMPLATE');
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  beforeAll(() => asAdministrator((client) => client.query(`create database ${name} template ${template}`)));
  afterAll(() => asAdministrator((client) => client.query(`drop database if exists ${name} with (force)`)));
  return { url: withName(name) };
};
