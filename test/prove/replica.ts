/** A second server that follows the embedded one by streaming replication, as an operator would set one up. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ROLE, SERVER_ENVIRONMENT } from '../../subgraphs/runtime/postgres/cluster.ts';
import { DATABASE } from '../../subgraphs/runtime/postgres/hold.ts';
import { findPlaces, type Places } from '../../subgraphs/runtime/postgres/places.ts';
import { installPrograms } from '../../subgraphs/runtime/postgres/programs.ts';

export interface Follower {
  readonly url: string;
  /** Rows of one statement, from the follower itself. */
  readonly ask: <Row extends pg.QueryResultRow>(sql: string) => Promise<readonly Row[]>;
  /** Once all that was committed until now is there, too. */
  readonly caughtUp: (primaryUrl: string) => Promise<void>;
  readonly kill: () => Promise<void>;
  /** The same one again. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 60_000;

/** A base backup of the running server of a data directory, and a server on it that goes on from there. */
export const follow = async (home: string): Promise<Follower> => {
  const places = await findPlaces(home);
  const programs = await installPrograms(places.base);
  const [data, socket] = [join(places.base, 'replica'), join(places.base, 'replica-socket')];
  await backUp(places, data);
  makeOwn(socket, places);
  const url = `postgresql://${ROLE}@/${DATABASE}?host=${encodeURIComponent(socket)}`;
  const ask: Follower['ask'] = (sql) => askOf(url, sql);
  let child: ChildProcess | null = null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  const start = async (): Promise<void> => {
    const settings = {
      listen_addresses: '',
      unix_socket_directories: socket,
      primary_conninfo: `host=${places.socket} user=${ROLE}`,
      jit: 'off',
    };
    const log = openSync(join(places.base, 'replica.log'), 'a');
    child = spawn(
      join(programs, 'bin/postgres'),
      ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...places.user, cwd: places.base, env: SERVER_ENVIRONMENT, stdio: ['ignore', log, log] },
    );
    await until(`the replica answers (${join(places.base, 'replica.log')})`, () =>
      ask('select 1').then(
        () => true,
        () => false,
      ),
    );
  };
  await start();
  return {
    url,
    ask,
    caughtUp: async (primaryUrl) => {
      const [now] = await askOf<{ at: string }>(primaryUrl, 'select pg_current_wal_flush_lsn() as at');
      await until('the replica has caught up', async () => {
        const [there] = await ask<{ is: boolean }>(
          `select coalesce(pg_last_wal_replay_lsn() >= '${now?.at}'::pg_lsn, false) as is`,
        );
        return there?.is ?? false;
      });
    },
    kill: () => end('SIGKILL'),
    start,
    stop: () => end('SIGINT'),
  };
};

const backUp = async ({ data: from, user, socket }: Places, data: string): Promise<void> => {
  makeOwn(data, { user });
  const client = new pg.Client({ host: socket, user: ROLE, database: DATABASE });
  await client.connect();
  try {
    await client.query(`select pg_backup_start('replica', true)`);
    // What vanishes while it is copied is in the log that is replayed.
    spawnSync('cp', ['-a', `${from}/.`, data]);
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
    for (const name of ['postmaster.pid', 'postmaster.opts']) rmSync(join(data, name), { force: true });
    for (const [name, content] of Object.entries({ backup_label: rows[0]?.labelfile ?? '', 'standby.signal': '' })) {
      writeFileSync(join(data, name), content, { mode: 0o600 });
      if (user) chownSync(join(data, name), user.uid, user.gid);
    }
  } finally {
    await client.end();
  }
};

const makeOwn = (folder: string, { user }: Pick<Places, 'user'>): void => {
  mkdirSync(folder);
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
};

const askOf = async <Row extends pg.QueryResultRow>(url: string, sql: string): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const until = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Not within ${PATIENCE_MS / 1_000} s: ${what}`);
    await sleep(100);
  }
};
