/** PostgreSQL servers beside the embedded one, of the same programs: to follow it, or to hold a part of it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ROLE, SERVER_ENVIRONMENT } from '../../subgraphs/runtime/postgres/cluster.ts';
import type { Places } from '../../subgraphs/runtime/postgres/places.ts';
import { installPrograms } from '../../subgraphs/runtime/postgres/programs.ts';

export interface DatabaseServer {
  readonly socket: string;
  readonly urlOf: (database: string) => string;
  readonly start: () => Promise<void>;
  readonly stop: (signal?: 'SIGINT' | 'SIGKILL') => Promise<void>;
}

const PATIENCE_MS = 60_000;

/** A server on `NAME` in the places' folder, a whole cluster that the places' user owns; not started yet. */
export const serverOn = async (
  places: Places,
  name: string,
  more: Readonly<Record<string, string>> = {},
): Promise<DatabaseServer> => {
  const programs = await installPrograms(places.base);
  const socket = makeOwn(join(places.base, `${name}-socket`), places);
  const settings = { listen_addresses: '', unix_socket_directories: socket, jit: 'off', ...more };
  const log = join(places.base, `${name}.log`);
  const urlOf = (database: string): string => `postgresql://${ROLE}@/${database}?host=${encodeURIComponent(socket)}`;
  let child: ChildProcess | null = null;
  return {
    socket,
    urlOf,
    start: async () => {
      const output = openSync(log, 'a');
      child = spawn(
        join(programs, 'bin/postgres'),
        [
          '-D',
          join(places.base, name),
          ...Object.entries(settings).flatMap(([setting, value]) => ['-c', `${setting}=${value}`]),
        ],
        { ...places.user, cwd: places.base, env: SERVER_ENVIRONMENT, stdio: ['ignore', output, output] },
      );
      await until(`a server answers, see ${log}`, () =>
        rowsOf(urlOf('postgres'), 'select 1').then(
          () => true,
          () => false,
        ),
      );
    },
    stop: async (signal = 'SIGINT') => {
      if (child === null || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
};

/** A folder that the server's user has for itself. */
export const makeOwn = (folder: string, { user }: Pick<Places, 'user'>): string => {
  mkdirSync(folder);
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
};

/** Asked on a connection of its own. */
export const rowsOf = async <Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Throws where it does not come to be so. */
export const until = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Not within ${PATIENCE_MS / 1_000} s: ${what}`);
    await sleep(100);
  }
};
