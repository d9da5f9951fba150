/**
 * Everything that is stored, in one file: a compressed tar of the tables, a JSON row a line, of the originals, and, last,
 * of a list with the SHA-256 of each part. All tables are of one moment, whoever writes meanwhile.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { SUBGRAPHS } from '../../schema/domain/catalog.ts';
import { archivePath, diskFull } from './archive.ts';
import { inParts } from './table-parts.ts';
import { tarHeader, tarPadding, TAR_END } from './tar.ts';

export interface Manifest {
  readonly format: 1;
  /** ISO time. */
  readonly at: string;
  /** Names of the migrations that made the tables, by subgraph. */
  readonly migrations: Readonly<Record<string, readonly string[]>>;
  /** Rows by table (`evidence.statement`). */
  readonly tables: Readonly<Record<string, number>>;
  readonly originals: number;
  /** SHA-256, in hexadecimal, of every other entry. */
  readonly entries: Readonly<Record<string, string>>;
}

export const MANIFEST = 'manifest.json';
export const FORMAT = 1;

/** The table (`evidence.statement`) or the original (its SHA-256) that an entry is a part of; null for anything else. */
export const partOf = (entry: string): { readonly table: string } | { readonly sha256: string } | null => {
  const [kind, name, part] = entry.split('/');
  if (kind === 'tables' && name && part) return { table: name };
  return kind === 'archive' && name && part ? { sha256: name + part } : null;
};

export interface Backup {
  readonly manifest: Manifest;
  /** What the entries of originals would be that are not in the archive as they came, though documents were made of them. */
  readonly lost: readonly string[];
}

/** `file` must not be there. Errors: `E_DISK_FULL`, those of opening it, those of the database; then no file is left. */
export const writeBackup = async (
  url: string,
  archive: string,
  file: string,
  signal?: AbortSignal,
): Promise<Backup> => {
  const target = await open(file, 'wx', 0o600).catch((error: unknown) => {
    throw diskFull(error);
  });
  const output = target.createWriteStream();
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  const parts = partsOf(client, archive);
  try {
    await client.connect();
    await pipeline(Readable.from(parts.bytes(), { objectMode: false }), createGzip({ level: 4 }), output, { signal });
    return { manifest: parts.manifest(), lost: parts.lost };
  } catch (error) {
    await rm(file, { force: true });
    throw diskFull(error);
  } finally {
    await client.end();
  }
};

interface Parts {
  /** The bytes of the tar. */
  readonly bytes: () => AsyncGenerator<Buffer>;
  /** Once all bytes were taken. */
  readonly manifest: () => Manifest;
  readonly lost: readonly string[];
}

const partsOf = (client: pg.Client, archive: string): Parts => {
  const entries: Record<string, string> = {};
  const tables: Record<string, number> = {};
  const lost: string[] = [];
  let originals = 0;
  let manifest: Manifest | null = null;
  async function* bytes(): AsyncGenerator<Buffer> {
    await client.query('begin isolation level repeatable read read only');
    for (const table of await listTables(client)) {
      tables[table] = 0;
      let part = 0;
      for await (const { content, rows } of inParts(rowsIn(client, table))) {
        part += 1;
        const name = `tables/${table}/${String(part).padStart(6, '0')}.json`;
        tables[table] += rows;
        entries[name] = createHash('sha256').update(content).digest('hex');
        yield* entry(name, content);
      }
    }
    for (const { sha256, read } of await listOriginals(client)) {
      const place = archivePath(archive, sha256);
      const name = `archive/${sha256.slice(0, 2)}/${sha256.slice(2)}`;
      // A restore refuses what is not what its name says, and all that comes with it.
      const size = await sizeIfSound(place, sha256);
      if (size === null) {
        // Of files that failed at the door there are no bytes.
        if (read) lost.push(name);
        continue;
      }
      entries[name] = sha256;
      originals += 1;
      yield tarHeader({ name, size });
      yield* createReadStream(place) as AsyncIterable<Buffer>;
      yield tarPadding(size);
    }
    const migrations = await listMigrations(client);
    await client.query('commit');
    manifest = { format: FORMAT, at: new Date().toISOString(), migrations, tables, originals, entries };
    yield* entry(MANIFEST, Buffer.from(JSON.stringify(manifest)));
    yield TAR_END;
  }
  return {
    bytes,
    manifest: () => {
      if (!manifest) throw new Error('The backup is not written yet');
      return manifest;
    },
    lost,
  };
};

/** Null where the file is not there, may not be read, or holds other bytes than it did. */
const sizeIfSound = async (place: string, sha256: string): Promise<number | null> => {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of createReadStream(place) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
    }
  } catch {
    return null;
  }
  return hash.digest('hex') === sha256 ? size : null;
};

function* entry(name: string, content: Buffer): Generator<Buffer> {
  yield tarHeader({ name, size: content.length });
  yield content;
  yield tarPadding(content.length);
}

/**
 * Not the list of migrations, which make the tables; nor webhooks, which have secrets, and which a copy of this graph is
 * not to call.
 */
export const listTables = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables
     where schemaname = any($1) and tablename <> 'migration' and schemaname || '.' || tablename <> 'evidence.webhook'
     order by 1`,
    [SUBGRAPHS],
  );
  return rows.map(({ name }) => name);
};

/** `read`: a document was made of it. */
const listOriginals = async (client: pg.Client): Promise<readonly { sha256: string; read: boolean }[]> => {
  const { rows } = await client.query<{ sha256: string; read: boolean }>(
    `select sha256, bool_or(read) as read
     from (select sha256, true as read from evidence.revision
           union all select sha256, false from evidence.ingest_file where sha256 is not null) o
     group by 1 order by 1`,
  );
  return rows;
};

const listMigrations = async (client: pg.Client): Promise<Manifest['migrations']> => {
  const found: Record<string, readonly string[]> = {};
  for (const subgraph of SUBGRAPHS) {
    const { rows } = await client.query<{ name: string }>(`select name from ${subgraph}.migration order by id`);
    found[subgraph] = rows.map(({ name }) => name);
  }
  return found;
};

/** Rows that are fetched together. */
const FETCHED = 100;

async function* rowsIn(client: pg.Client, table: string): AsyncGenerator<Buffer> {
  await client.query(`declare part no scroll cursor for select to_jsonb(t)::text as row from ${table} t`);
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${FETCHED} from part`);
    for (const { row } of rows) yield Buffer.from(row);
    if (rows.length < FETCHED) break;
  }
  await client.query('close part');
}
