/**
 * One database a subgraph, as `docs/scale.md` tells it: ingest and evidence write to one server, as ever in one transaction a
 * document; `models`, `agencies`, `policies` and `grants` read from databases of another server, each of which subscribes to
 * its schema. That server is killed in the middle of an ingest.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SUBGRAPHS, type SubgraphName } from '../../schema/domain/catalog.ts';
import { migrateAll } from '../../subgraphs/index.ts';
import { makeCluster } from '../../subgraphs/runtime/postgres/cluster.ts';
import { DATABASE } from '../../subgraphs/runtime/postgres/hold.ts';
import { findPlaces } from '../../subgraphs/runtime/postgres/places.ts';
import { installPrograms } from '../../subgraphs/runtime/postgres/programs.ts';
import type { Check } from './check.ts';
import { makeDocuments } from './documents.ts';
import { askNode, portOf, SETTING } from './nodes.ts';
import { newHome, removeHome, ROOT, start, untilGone, type Running } from './product.ts';
import { rowsOf, serverOn, until, type DatabaseServer } from './server.ts';

/** Those that only read; evidence takes decisions, which write into all. */
const APART = SUBGRAPHS.filter((name) => name !== 'evidence');

/** Each subscription has a worker and a slot, and two more of both while it copies what was there before. */
const WORKERS = String(4 * APART.length);
const PUBLISHER = { wal_level: 'logical', max_replication_slots: WORKERS, max_wal_senders: WORKERS };
const SUBSCRIBER = { max_logical_replication_workers: WORKERS, max_worker_processes: String(8 * APART.length) };

const QUESTION = `{ instruments(first: 20, orderBy: NUMBER) { nodes { number title obligations(first: 5) {
  nodes { act actors { agency { name } } quotes { exact } } } relations(first: 5) { nodes { type quotes { exact } } } } } }`;

export const apart: Check = {
  name: 'one database a subgraph',
  claim:
    'four subgraphs on databases of their own show what one database shows, though their server is killed meanwhile',
  run: async ({ random, documents }) => {
    const home = newHome();
    const made = makeDocuments(newHome(), documents, random.below(2 ** 30));
    const places = await findPlaces(home);
    const programs = await installPrograms(places.base);
    for (const name of ['one', 'apart']) await makeCluster({ ...places, data: join(places.base, name) }, programs);
    const one = await serverOn(places, 'one', PUBLISHER);
    const other = await serverOn(places, 'apart', SUBSCRIBER);
    const parts: Running[] = [];
    const failures: string[] = [];
    try {
      const primary = await prepare(one, other);
      const began = performance.now();
      const ingest = start(home, [join(ROOT, 'ingest/cli/main.ts'), 'ingest', made.folder, '--json'], {
        DATABASE_URL: primary,
      });
      await Promise.race([ingest.ended, sleep(2_000 + random.below(5_000))]);
      await other.stop('SIGKILL');
      await Promise.race([ingest.ended, sleep(1_000)]);
      await other.start();
      const { code } = await ingest.ended;
      const seconds = (performance.now() - began) / 1_000;
      // Two files cannot be read: 3 is the exit code that says so.
      if (code !== 3) failures.push(`the ingest ended with ${code}: ${ingest.output().slice(-1_000)}`);
      const behindMs = await caughtUp(primary, other);
      let rows = 0;
      for (const name of APART) {
        const [here, there] = [await contentsOf(primary, name), await contentsOf(other.urlOf(name), name)];
        rows += here.rows;
        if (here.text !== there.text) failures.push(`${name} differs: ${here.rows} rows, ${there.rows} rows there`);
      }
      const urlOf = (name: SubgraphName): string => (name === 'evidence' ? primary : other.urlOf(name));
      const together = await answerOf(home, parts, () => primary);
      const split = await answerOf(home, parts, urlOf);
      if (together !== split || !together.includes('"exact"'))
        failures.push(`the answers differ: ${together.slice(0, 300)}\n${split.slice(0, 300)}`);
      return {
        figures: {
          databases: 1 + APART.length,
          rows,
          'rows caught up after the ingest, ms': Math.round(behindMs),
          'documents/s': (documents / seconds).toFixed(1),
        },
        failures,
      };
    } finally {
      for (const { child } of parts) child.kill('SIGKILL');
      await other.stop();
      await one.stop();
      await untilGone(home);
      for (const each of [home, made.folder]) await removeHome(each);
    }
  },
};

/** The tables on both, and for each subgraph apart a publication of its schema and a subscription to it. Gives the primary's URL. */
const prepare = async (one: DatabaseServer, other: DatabaseServer): Promise<string> => {
  await one.start();
  await other.start();
  await rowsOf(one.urlOf('postgres'), `create database ${DATABASE}`);
  const primary = one.urlOf(DATABASE);
  await migrateAll(primary);
  for (const name of APART) {
    await rowsOf(other.urlOf('postgres'), `create database ${name}`);
    await migrateAll(other.urlOf(name));
    await rowsOf(primary, `create publication ${name} for table ${(await tablesOf(primary, name)).join(', ')}`);
    await rowsOf(
      other.urlOf(name),
      `create subscription ${name} connection 'host=${one.socket} user=recital dbname=${DATABASE}' publication ${name}`,
    );
  }
  return primary;
};

/** All but the list of migrations, which each database has of its own. */
const tablesOf = async (url: string, schema: string): Promise<readonly string[]> => {
  const rows = await rowsOf<{ name: string }>(
    url,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = $1 and tablename <> 'migration' order by 1`,
    [schema],
  );
  return rows.map(({ name }) => name);
};

/** Milliseconds until every subscription has all its tables, and has confirmed what is committed now. */
const caughtUp = async (primary: string, other: DatabaseServer): Promise<number> => {
  const began = performance.now();
  for (const name of APART)
    await until(`${name} has all its tables`, async () => {
      const sql = `select count(*) filter (where srsubstate <> 'r') as left, count(*) as all from pg_subscription_rel`;
      const [tables] = await rowsOf<{ left: string; all: string }>(other.urlOf(name), sql);
      return Number(tables?.all) > 0 && Number(tables?.left) === 0;
    });
  const [now] = await rowsOf<{ at: string }>(primary, 'select pg_current_wal_flush_lsn() as at');
  await until('the subscriptions have caught up', async () => {
    const [slots] = await rowsOf<{ count: string }>(
      primary,
      'select count(*) from pg_replication_slots where active and confirmed_flush_lsn >= $1::pg_lsn',
      [now?.at],
    );
    return Number(slots?.count) === APART.length;
  });
  return performance.now() - began;
};

const contentsOf = async (url: string, schema: string): Promise<{ readonly text: string; readonly rows: number }> => {
  let text = '';
  let rows = 0;
  for (const table of await tablesOf(url, schema)) {
    const found = await rowsOf<{ row: string }>(url, `select to_jsonb(t)::text as row from ${table} t order by 1`);
    text += `${table}\n${found.map(({ row }) => row).join('\n')}\n`;
    rows += found.length;
  }
  return { text, rows };
};

/** What a gateway answers over subgraphs of which each has the database that is named for it. */
const answerOf = async (home: string, parts: Running[], urlOf: (name: SubgraphName) => string): Promise<string> => {
  const began: Running[] = [];
  const part = (name: string, more: NodeJS.ProcessEnv): Running => {
    const running = start(home, [join(ROOT, 'bin/serve.ts'), name], more);
    began.push(running);
    parts.push(running);
    return running;
  };
  const served = SUBGRAPHS.map((name) => part(name, { DATABASE_URL: urlOf(name), [`${SETTING[name]}_PORT`]: '0' }));
  const urls: Record<string, string> = { PORT: '0' };
  for (const [index, name] of SUBGRAPHS.entries()) {
    const running = served[index];
    if (running) urls[`${SETTING[name]}_URL`] = `http://127.0.0.1:${await portOf(running)}/graphql`;
  }
  const gateway = part('gateway', urls);
  const answer = await askNode(`http://127.0.0.1:${await portOf(gateway)}/graphql`, QUESTION);
  for (const { child } of began) child.kill('SIGTERM');
  await Promise.all(began.map(({ ended }) => ended));
  return answer;
};
