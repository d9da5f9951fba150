/** The server of this run, as `start.ts` gave it to every process of the run. */
import pg from 'pg';

/** Every database of the tests begins with this, and then the process id of its run. */
export const RUN = 'recital_test_';

/** The server's URL with another database's name. */
export const withName = (database: string): string =>
  setting('RECITAL_TEST_SERVER').replace(
    /^([^?]*?\/\/[^/?]*)(\/[^?]*)?/,
    (_, server: string) => `${server}/${database}`,
  );

export const asAdministrator = async (use: (client: pg.Client) => Promise<unknown>): Promise<void> => {
  const client = new pg.Client({ connectionString: setting('RECITAL_TEST_SERVER') });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
};

/** Set by `test/setup/start.ts`; the processes that run the tests inherit it. */
export const setting = (name: 'RECITAL_TEST_SERVER' | 'RECITAL_TEST_TEMPLATE'): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error('Tests are run by `npm test`: their database was not started.');
  return value;
};
