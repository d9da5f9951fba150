/**
 * Two gateways, two of each subgraph, three workers and a replica over one PostgreSQL. In the middle of an ingest one of
 * each is killed: questions go on being answered, nothing is lost, and the replica ends with the same graph.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SUBGRAPHS } from '../../schema/domain/catalog.ts';
import { resolveDatabase } from '../../subgraphs/runtime/postgres/resolve.ts';
import { quantile, type Check } from './check.ts';
import { makeDocuments, type Made } from './documents.ts';
import { differencesOf, dumpDatabase, dumpOf, type Dump } from './dump.ts';
import { failuresOf } from './ending.ts';
import { startNodes } from './nodes.ts';
import { kill, newHome, removeHome, ROOT, start, told, untilGone, type Running } from './product.ts';
import { follow, type Follower } from './replica.ts';
import { rowsOf } from './server.ts';

const QUESTION = `{ agencies(first: 5) { nodes { name obligations(first: 3) { nodes { act quotes { exact } } } } } }`;
const PAUSE_MS = 100;
/** A client asks again as often, of whatever node then answers. */
const TRIES = 3;
const ANSWER_MS = 10_000;
const LAG_PAUSE_MS = 500;

export const scale: Check = {
  name: 'scale out',
  claim:
    'two gateways, two of each subgraph, three workers and a replica: questions and ingest go on through the death of one of each',
  run: async ({ random, documents }) => {
    const made = makeDocuments(newHome(), documents, random.below(2 ** 30));
    const alone = await ingestAlone(made);
    const home = newHome();
    const database = await resolveDatabase({ databaseUrl: null, home });
    const replica = await follow(home);
    const shared = { DATABASE_URL: database.url };
    const nodes = await startNodes(home, { ...shared, DATABASE_REPLICA_URL: replica.url });
    const failures: string[] = [];
    try {
      const questions = askOn(nodes.url, failures);
      const watched = watchReplica(database.url, replica);
      const began = performance.now();
      const ingest = start(home, [join(ROOT, 'ingest/cli/main.ts'), 'ingest', made.folder, '--json'], shared);
      const ended = ingest.ended.then(() => true);
      const killOne = (node: Running | undefined) => async (): Promise<void> => {
        if (node?.child.pid !== undefined) kill(node.child.pid);
      };
      const strikes = [
        killOne(nodes.workers[0]),
        killOne(nodes.subgraphs[random.below(SUBGRAPHS.length)]?.[0]),
        () => replica.stop('SIGKILL'),
        killOne(nodes.gateways[0]),
      ];
      for (const strike of strikes) {
        await Promise.race([ended, sleep(500 + random.below(2_000))]);
        await strike();
      }
      await Promise.race([ended, sleep(1_000)]);
      await replica.start();
      const { code } = await ingest.ended;
      const seconds = (performance.now() - began) / 1_000;
      // Two files cannot be read: 3 is the exit code that says so.
      if (code !== 3) failures.push(`the ingest ended with ${code}: ${ingest.output().slice(-1_000)}`);
      const answered = await questions.end();
      const { asked: readThere, behindMs } = await watched.end();
      if (readThere === 0) failures.push('no question was ever asked of the replica');
      await nodes.stop('SIGTERM');
      await replica.caughtUp(database.url);
      const there = await dumpDatabase(replica.url);
      if (there.sha256 !== alone.whole.sha256)
        failures.push('the replica differs', ...differencesOf(alone.whole, there));
      await replica.stop();
      await database.stop();
      failures.push(...(await failuresOf(home, made, alone.whole)));
      return {
        figures: {
          processes: nodes.count,
          killed: strikes.length,
          questions: answered.waits.length,
          'asked again': answered.again,
          'p99 ms': Math.round(quantile(answered.waits, 0.99)),
          'replica behind, most ms': Math.round(behindMs),
          'documents/s, one command alone': (documents / alone.seconds).toFixed(1),
          'documents/s, with three workers and questions': (documents / seconds).toFixed(1),
        },
        failures,
      };
    } finally {
      await nodes.stop('SIGKILL');
      await replica.stop();
      await database.stop().catch(() => undefined);
      for (const each of [home, made.folder]) await removeHome(each);
    }
  },
};

const ingestAlone = async ({ folder }: Made): Promise<{ readonly whole: Dump; readonly seconds: number }> => {
  const home = newHome();
  const began = performance.now();
  await told(home, 'ingest', folder, '--json');
  const seconds = (performance.now() - began) / 1_000;
  await untilGone(home);
  const whole = await dumpOf(home);
  await removeHome(home);
  return { whole, seconds };
};

/** Asks on and on, as a client that tries again. */
const askOn = (url: string, failures: string[]) => {
  const waits: number[] = [];
  let again = 0;
  const over = new AbortController();
  const ask = (): Promise<boolean> =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ query: QUESTION }),
      signal: AbortSignal.timeout(ANSWER_MS),
    }).then(
      async (response) => response.ok && !((await response.json()) as { readonly errors?: unknown }).errors,
      () => false,
    );
  const asking = (async () => {
    while (!over.signal.aborted) {
      const began = performance.now();
      let tries = 1;
      let answered = await ask();
      for (; !answered && tries < TRIES; tries += 1) answered = await ask();
      if (!answered) failures.push(`a question was not answered in ${TRIES} tries`);
      again += tries - 1;
      waits.push(performance.now() - began);
      await sleep(PAUSE_MS);
    }
  })();
  return {
    end: async () => {
      over.abort();
      await asking;
      return { waits, again };
    },
  };
};

/** How far the replica is behind, and whether subgraphs read from it; nothing of both while it is dead. */
const watchReplica = (primaryUrl: string, replica: Follower) => {
  let behindMs = 0;
  let asked = 0;
  const over = new AbortController();
  const look = async (): Promise<void> => {
    const [readers] = await rowsOf<{ count: string }>(
      replica.url,
      `select count(*) from pg_stat_activity where application_name like 'recital-%-reads'`,
    );
    asked = Math.max(asked, Number(readers?.count ?? 0));
    const [lag] = await rowsOf<{ ms: string | null }>(
      replica.url,
      `select 1000 * extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()) as ms
       where pg_last_wal_receive_lsn() is distinct from pg_last_wal_replay_lsn()`,
    );
    behindMs = Math.max(behindMs, Number(lag?.ms ?? 0));
  };
  const watching = (async () => {
    while (!over.signal.aborted) {
      await look().catch(() => undefined);
      await sleep(LAG_PAUSE_MS);
    }
  })();
  return {
    end: async () => {
      over.abort();
      await watching;
      return { asked, behindMs };
    },
  };
};
