/** A backup brought back: checked whole before anything is touched, then all of it or nothing. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { z } from 'zod';
import { SUBGRAPHS } from '../../schema/domain/catalog.ts';
import { CodedError } from '../../schema/domain/codes.ts';
import { archiveStream } from './archive.ts';
import { FORMAT, listTables, MANIFEST, partOf, type Manifest } from './backup.ts';
import { surroundingFault } from './database.ts';
import { errno, isOfSystem } from './errno.ts';
import { inParts, rowsOf } from './table-parts.ts';
import { joined, readTar } from './tar.ts';

const ManifestFile = z.object({
  format: z.literal(FORMAT),
  at: z.string(),
  migrations: z.record(z.string(), z.array(z.string())),
  tables: z.record(z.string().regex(/^[a-z]+\.[a-z_]+$/), z.number()),
  originals: z.number(),
  entries: z.record(z.string(), z.string()),
});

type Visit = (name: string, content: AsyncGenerator<Buffer>) => Promise<void>;

const readEntries = (file: string, visit: Visit, signal?: AbortSignal): Promise<void> =>
  pipeline(createReadStream(file), createGunzip(), async (bytes: AsyncIterable<Buffer>) => {
    for await (const { name, content } of readTar(bytes)) {
      signal?.throwIfAborted();
      await visit(name, content);
    }
  });

const textOf = async (content: AsyncGenerator<Buffer>): Promise<string> => (await joined(content)).toString();

const damaged = (why: string, cause?: unknown): CodedError => new CodedError('E_BACKUP', why, { cause });

const notRead = (file: string, error: unknown): CodedError =>
  errno(error) === 'ENOENT'
    ? new CodedError('E_NOTHING', `There is no ${file}`, { cause: error })
    : new CodedError('E_UNREADABLE', `${file} could not be read (${errno(error)})`, { cause: error });

/** Every part has the SHA-256 that the list gives for it, and none is missing. Errors: `E_BACKUP`, `E_NOTHING`, `E_UNREADABLE`. */
export const checkBackup = async (file: string, signal?: AbortSignal): Promise<Manifest> => {
  const found = new Map<string, string>();
  const lists: Manifest[] = [];
  try {
    await readEntries(
      file,
      async (name, content) => {
        if (name === MANIFEST) {
          lists.push(ManifestFile.parse(JSON.parse(await textOf(content))));
          return;
        }
        const hash = createHash('sha256');
        for await (const chunk of content) hash.update(chunk);
        found.set(name, hash.digest('hex'));
      },
      signal,
    );
  } catch (error) {
    signal?.throwIfAborted();
    if (isOfSystem(error)) throw notRead(file, error);
    throw damaged(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, error);
  }
  const [manifest] = lists;
  if (!manifest) throw damaged(`${file} has no list of its parts: it is no backup, or was cut off`);
  const listed = manifest.entries;
  const wrong = Object.entries(listed).find(([name, sha256]) => found.get(name) !== sha256);
  if (wrong) throw damaged(`${wrong[0]} is not what was written`);
  const stranger = [...found.keys()].find((name) => !(name in listed));
  if (stranger !== undefined) throw damaged(`${stranger} is in no list`);
  return manifest;
};

export interface RestoreOptions {
  readonly url: string;
  readonly archive: string;
  readonly file: string;
  /** Throws away what is stored now. */
  readonly force: boolean;
  /** Until all is in, it leaves the database as it was. */
  readonly signal?: AbortSignal;
  /** Makes the tables as these migrations left them. Errors: `E_BACKUP` where one is unknown. */
  readonly makeTables: (migrations: Manifest['migrations']) => Promise<void>;
}

/** Errors: those of `checkBackup`, `E_NOT_EMPTY`, `E_DISK_FULL`, `E_DATABASE`; the database is then as it was. */
export const restoreBackup = async ({
  url,
  archive,
  file,
  force,
  signal,
  makeTables,
}: RestoreOptions): Promise<Manifest> => {
  const manifest = await checkBackup(file, signal);
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    // One restore after the other, for what lies aside is its own.
    await client.query(`select pg_advisory_lock(hashtextextended('restore', 0))`);
    await putBackLeft(client, force);
    if (!force && (await holdsAnything(client))) {
      throw new CodedError('E_NOT_EMPTY', 'Something is stored here already');
    }
    await inOne(client, () => setAside(client));
    try {
      await makeTables(manifest.migrations);
      // What lies aside goes with the same commit: while it is there, nothing was restored.
      await inOne(client, async () => {
        await load(client, archive, file, manifest, signal);
        await beginFeed(client);
        await dropAside(client);
      });
    } catch (error) {
      await inOne(client, () => putBack(client));
      throw error;
    }
    await client.query('analyze');
    return manifest;
  } catch (error) {
    throw surroundingFault(error) ?? error;
  } finally {
    await client.end();
  }
};

const inOne = async (client: pg.Client, work: () => Promise<void>): Promise<void> => {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};

const exists = async (client: pg.Client, relation: string): Promise<boolean> => {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass($1) is not null as there`, [relation]);
  return rows[0]?.there ?? false;
};

const holdsAnything = async (client: pg.Client): Promise<boolean> => {
  if (!(await exists(client, 'evidence.ingest_run'))) return false;
  const { rows } = await client.query<{ any: boolean }>(
    `select exists (select from evidence.ingest_run) or exists (select from evidence.revision) as any`,
  );
  return rows[0]?.any ?? true;
};

/** Under these names the tables of before wait for the end. */
const asideName = (subgraph: string): string => `${subgraph}_before_restore`;

/** Schemas that a restore set aside, and did not come to the end. */
export const listAside = async (client: pg.ClientBase): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    'select nspname as name from pg_namespace where nspname = any($1) order by 1',
    [SUBGRAPHS.map(asideName)],
  );
  return rows.map(({ name }) => name);
};

/** After a restore that was killed all is as it was before it, unless something else was stored here meanwhile. */
const putBackLeft = async (client: pg.Client, force: boolean): Promise<void> => {
  if ((await listAside(client)).length === 0) return;
  if (!force && (await holdsAnything(client))) {
    throw new CodedError('E_NOT_EMPTY', 'Something was stored here after a restore that did not come to its end');
  }
  await inOne(client, () => putBack(client));
};

const setAside = async (client: pg.Client): Promise<void> => {
  for (const subgraph of SUBGRAPHS) {
    const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [subgraph]);
    if (rowCount !== 0) await client.query(`alter schema ${subgraph} rename to ${asideName(subgraph)}`);
  }
};

const putBack = async (client: pg.Client): Promise<void> => {
  for (const subgraph of SUBGRAPHS) {
    const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [asideName(subgraph)]);
    await client.query(`drop schema if exists ${subgraph} cascade`);
    if (rowCount !== 0) await client.query(`alter schema ${asideName(subgraph)} rename to ${subgraph}`);
  }
};

const dropAside = async (client: pg.Client): Promise<void> => {
  for (const subgraph of SUBGRAPHS) await client.query(`drop schema if exists ${asideName(subgraph)} cascade`);
};

/** What was told since the backup was made is told no more: who followed the feed has to begin anew. */
const beginFeed = async (client: pg.Client): Promise<void> => {
  if (await exists(client, 'evidence.feed'))
    await client.query('update evidence.feed set epoch = gen_random_uuid()::text');
};

/**
 * The columns are those of the tables as the backup's migrations left them. Only tables are filled that a backup of ours has:
 * whoever can make up a list of parts would else have a webhook of theirs called. Errors: `E_BACKUP`.
 */
const load = async (
  client: pg.Client,
  archive: string,
  file: string,
  { tables }: Manifest,
  signal?: AbortSignal,
): Promise<void> => {
  const ours = new Set(await listTables(client));
  const stranger = Object.keys(tables).find((table) => !ours.has(table));
  if (stranger !== undefined) throw damaged(`${stranger} is no table of a backup`);
  await readEntries(
    file,
    async (name, content) => {
      const part = partOf(name);
      if (part && 'sha256' in part) await archiveStream(archive, content);
      else if (part) {
        if (!ours.has(part.table)) throw damaged(`${part.table} is no table of a backup`);
        const insert = `insert into ${part.table} select * from jsonb_populate_recordset(null::${part.table}, $1)`;
        for await (const { content: rows } of inParts(rowsOf(content))) await client.query(insert, [rows.toString()]);
      } else for await (const _ of content);
    },
    signal,
  );
};
