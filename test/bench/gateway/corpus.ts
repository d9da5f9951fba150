/** A database with a few hundred real orders, read once and kept for the next run. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ingestPaths } from '../../../ingest/runs/ingest-paths.ts';
import { migrateAll } from '../../../subgraphs/index.ts';
import { readConfig } from '../../../subgraphs/runtime/config.ts';
import { resolveDatabase } from '../../../subgraphs/runtime/postgres/resolve.ts';
import { sharedDir } from '../../setup/shared-directory.ts';

export interface Corpus {
  readonly url: string;
  /** Instruments with five obligations or more, and agencies that have any: what random arguments are drawn from. */
  readonly instruments: readonly string[];
  readonly agencies: readonly string[];
  stop(): Promise<void>;
}

/** The database's. */
export const NAME = 'recital_bench_corpus';
const HOME = fileURLToPath(new URL('../../output/bench', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url));

export const openCorpus = async (): Promise<Corpus> => {
  await mkdir(HOME, { recursive: true });
  const server = await resolveDatabase({ databaseUrl: readConfig().databaseUrl, home: HOME });
  const isNew = await withClient(server.url, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`create database ${NAME}`);
    return rowCount === 0;
  });
  // Not `new URL`: that of an embedded server has no host, only a socket.
  const url = server.url.replace(/(@[^/]*\/)[^?]*/, `$1${NAME}`);
  await migrateAll(url);
  if (isNew) await readOrders(url);
  const [instruments, agencies] = await withClient(url, async (client) => [
    await idsOf(client, 'select instrument as id from policies.obligation_place group by 1 having count(*) >= 5'),
    await idsOf(client, 'select agency_id as id from policies.obligation_actor group by 1'),
  ]);
  return { url, instruments, agencies, stop: () => server.stop() };
};

const readOrders = async (database: string): Promise<void> => {
  const shared = sharedDir();
  const paths = [shared === null ? SAMPLES : join(shared, 'corpus/orders/xml')];
  console.error(`reading ${paths.join(' ')} into ${NAME}, once`);
  const { files } = await ingestPaths({ database, home: join(HOME, NAME), paths });
  console.error(`${files.length} documents`);
};

const withClient = async <Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return use(client).finally(() => client.end());
};

const idsOf = async (client: pg.Client, query: string): Promise<readonly string[]> =>
  (await client.query<{ readonly id: string }>(`${query} order by 1`)).rows.map(({ id }) => id);
