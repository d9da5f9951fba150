/** A second server that follows the embedded one by streaming replication, as an operator would set one up. */
import { spawnSync } from 'node:child_process';
import { chownSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ROLE } from '../../subgraphs/runtime/postgres/cluster.ts';
import { DATABASE } from '../../subgraphs/runtime/postgres/hold.ts';
import { findPlaces, type Places } from '../../subgraphs/runtime/postgres/places.ts';
import { makeOwn, rowsOf, serverOn, until, type DatabaseServer } from './server.ts';

export interface Follower extends DatabaseServer {
  readonly url: string;
  /** Once all that was committed until now is there, too. */
  readonly caughtUp: (primaryUrl: string) => Promise<void>;
}

const NAME = 'replica';

/** A base backup of the running server of a data directory, and a server on it that goes on from there. */
export const follow = async (home: string): Promise<Follower> => {
  const places = await findPlaces(home);
  await backUp(places, makeOwn(join(places.base, NAME), places));
  const server = await serverOn(places, NAME, { primary_conninfo: `host=${places.socket} user=${ROLE}` });
  await server.start();
  const url = server.urlOf(DATABASE);
  return {
    ...server,
    url,
    caughtUp: async (primaryUrl) => {
      const [now] = await rowsOf<{ at: string }>(primaryUrl, 'select pg_current_wal_flush_lsn() as at');
      await until('the replica has caught up', async () => {
        const sql = 'select coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, false) as is';
        const [there] = await rowsOf<{ is: boolean }>(url, sql, [now?.at]);
        return there?.is ?? false;
      });
    },
  };
};

const backUp = async ({ data: from, user, socket }: Places, data: string): Promise<void> => {
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
