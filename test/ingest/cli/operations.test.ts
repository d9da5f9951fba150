/** What an operator does with what is stored: tries, watches, repeats, looks, saves and brings back. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { openPool } from '../../../ingest/edges/database.ts';
import { restoreBackup } from '../../../ingest/edges/restore.ts';
import { TAR_END, tarHeader, tarPadding } from '../../../ingest/edges/tar.ts';
import { SUBGRAPHS } from '../../../subgraphs/index.ts';
import { dumpDatabase } from '../../prove/dump.ts';
import { withDatabase } from '../../database.ts';
import { SAMPLES } from '../read-sample.ts';
import { withCommand, type Ran } from './command.ts';

const { database, home, begin, run } = withCommand();
const other = withDatabase();

const sample = (name: string, folder: string): void => {
  mkdirSync(join(home, folder), { recursive: true });
  cpSync(join(SAMPLES, name), join(home, folder, name));
};

interface Told {
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly {
    readonly file: string;
    readonly state: string;
    readonly format?: string;
    readonly effect?: Readonly<Record<'gained' | 'changed' | 'lost', Readonly<Record<string, number>>>>;
  }[];
}

const counted = async (sql: string): Promise<number> => {
  const pool = openPool(database.url, { size: 1 });
  const { rows } = await pool.query<{ count: number }>(sql).finally(() => pool.end());
  return rows[0]?.count ?? NaN;
};

test('a dry run tells what would change, and changes nothing', async () => {
  sample('order-99002-signed.htm', 'docs');
  writeFileSync(join(home, 'docs', 'empty.txt'), '');
  const whole = await dumpDatabase(database.url);
  const tried = await run('ingest', 'docs', '--dry-run', '--json');
  expect(tried.exit).toBe(3);
  const would = (JSON.parse(tried.out) as Told).files.find(({ file }) => file.endsWith('.htm'))?.effect;
  expect(await dumpDatabase(database.url)).toEqual(whole);
  expect(await counted('select count(*)::int from evidence.ingest_file')).toBe(0);

  const done = JSON.parse((await run('ingest', 'docs', '--json')).out) as Told;
  const did = done.files.find(({ file }) => file.endsWith('.htm'));
  expect(did).toMatchObject({ state: expect.stringMatching(/DONE|PARTIAL/), format: expect.any(String) });
  expect(did?.effect?.gained['Obligation.act']).toBeGreaterThan(5);
  expect(did?.effect?.gained.Provision).toBeGreaterThan(5);
  expect(would?.gained['Obligation.act']).toBe(did?.effect?.gained['Obligation.act']);
  const again = await run('ingest', 'docs/order-99002-signed.htm', '--dry-run');
  expect(again).toMatchObject({ exit: 0, out: expect.stringMatching(/1 unchanged[^]*Nothing was stored/) });
});

test('a line for each file as it ends, and one for all', async () => {
  sample('memo-m-99-01.txt', 'memo');
  const { exit, out } = await run('ingest', 'memo', '--ndjson');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(exit).toBe(0);
  expect(lines).toMatchObject([{ file: 'memo/memo-m-99-01.txt' }, { counts: { FAILED: 0 }, interrupted: false }]);
});

test('the summary tells how long each format took', async () => {
  sample('program-99.901.json', 'more');
  expect((await run('ingest', 'more')).out).toMatch(/format\s+files\s+read ms\s+store ms\n\s+\S+\s+1\s+\d+\s+\d+\n/);
});

test('watching reads what comes and what changes, and ends when it is told to', async () => {
  mkdirSync(join(home, 'inbox'));
  const { told, stop, ended } = begin(['ingest', 'inbox', '--watch', '--ndjson']);
  const until = async (wanted: RegExp, where: 'out' | 'err'): Promise<void> => {
    const last = performance.now() + 50_000;
    while (!wanted.test(told[where]) && performance.now() < last) await new Promise((done) => setTimeout(done, 20));
  };
  await until(/Watching/, 'err');
  mkdirSync(join(home, 'inbox', 'sub'));
  writeFileSync(join(home, 'inbox', 'sub', 'note.md'), '# A note on foxes\n\nFoxes are to be kept from hens.\n');
  await until(/"file":"inbox\/sub\/note\.md","state":"(DONE|PARTIAL)"[^]*"counts"/, 'out');
  writeFileSync(join(home, 'inbox', 'sub', 'note.md'), '# A note on foxes\n\nFoxes may be kept with hens.\n');
  await until(/note\.md"[^]*note\.md"[^]*"counts"/, 'out');
  stop();
  expect(await ended).toBe(0);
  expect(told.out.match(/note\.md"/g)).toHaveLength(2);
});

describe('show', () => {
  test.each([
    [
      'a file by its place',
      'docs/order-99002-signed.htm',
      /version\/us\/eo\/99002\/signed \(asserts[^]*statements on \d+ quotes/,
    ],
    ['a file that failed', 'docs/empty.txt', /FAILED {2}E_EMPTY[^]*Send the document again[^]*Nothing of it is stored/],
    [
      'a record',
      'instrument/us/eo/99002',
      /Instrument\n[^]*title: .*\n {4}“.*” {2}docs\/order-99002-signed\.htm[^]*named by/,
    ],
    ['a provision', 'provision/us/eo/99002/signed/1', /Provision\n[^]*path: 1\n[^]*“/],
  ])('%s', async (_, what, expected) => {
    expect(await run('show', what)).toMatchObject({ exit: 0, out: expect.stringMatching(expected), err: '' });
    expect(JSON.parse((await run('show', what, '--json')).out)).toBeInstanceOf(Object);
  });

  test('a file whose bytes came under another name later: by the name that was asked for', async () => {
    sample('order-99002-signed.htm', 'copies');
    await run('ingest', 'copies');
    const { out } = await run('show', 'docs/order-99002-signed.htm');
    expect(out).toMatch(/^docs\/order-99002-signed\.htm\n[^]*DUPLICATE_OF .* as copies\/order-99002-signed\.htm\n/);
  });

  test('what nobody knows', async () => {
    expect(await run('show', 'agency/of-foxes')).toMatchObject({ exit: 4, out: '' });
  });
});

test('what failed is read again; what was never read is named', async () => {
  await run('ingest', 'nowhere.pdf');
  const { exit, out, err } = await run('retry', '--failed', '--json');
  expect(exit).toBe(3);
  expect((JSON.parse(out) as Told).files).toMatchObject([{ file: 'docs/empty.txt', state: 'FAILED', code: 'E_EMPTY' }]);
  // It may have come otherwise than by a path.
  expect(err).toContain('nowhere.pdf was never read: give it to `recital ingest` again, the way it came.');
});

describe('reprocess', () => {
  const REJECTED = `select id from evidence.statement where property = 'title' and subject_id = 'instrument/us/eo/99002'`;

  test('reads again what an older pipeline stored; judgements hold', async () => {
    const pool = openPool(database.url, { size: 2 });
    const { rows } = await pool.query<{ id: string }>(REJECTED);
    const [target] = rows;
    expect((await run('review', 'reject', target?.id ?? '', '--reason', 'Tried.')).exit).toBe(0);
    // As an older pipeline would have left it: without a duty that is found now, and with one that is not.
    await pool.query(`update evidence.revision set pipeline_version = '0' where name like '%.htm'`);
    await pool.query(`delete from evidence.statement where property = 'act' and id = (
      select min(id) from evidence.statement where property = 'act' and work_id = 'version/us/eo/99002/signed')`);
    await pool.query(
      `insert into evidence.statement select (jsonb_populate_record(s, '{"id": "statement/old", "value": "\\"Of Old\\""}')).*
      from evidence.statement s where s.id = $1`,
      [target?.id],
    );
    const tried = JSON.parse((await run('reprocess', '--dry-run', '--json')).out) as Told;
    expect(tried.files).toMatchObject([
      { effect: { gained: { 'Obligation.act': 1 }, lost: { 'Instrument.title': 1 } } },
    ]);
    expect(await run('reprocess', '--rule', 'no/such')).toEqual({
      exit: 4,
      out: '',
      err: 'No rule no/such has found anything.\n',
    });
    // A rule that found something in one of the documents: by its name, whatever its version.
    const found = await pool.query<{ rule: string; work: string }>(
      `select split_part(rule, '@', 1) as rule, work_id as work from evidence.statement
       where rule is not null and work_id = 'version/us/eo/99002/signed' limit 1`,
    );
    const [one] = found.rows;
    const ruled = JSON.parse((await run('reprocess', '--dry-run', '--rule', one?.rule ?? '', '--json')).out) as Told;
    expect(ruled.files).toMatchObject([{ state: 'DONE', documentId: one?.work }]);
    const done = await run('reprocess');
    expect(done).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/gained 1: Obligation.act 1\n[^]*lost 1: Instrument.title 1\n/),
    });
    const judged = await pool.query(`select judgement from evidence.statement where id = $1`, [target?.id]);
    expect(judged.rows).toEqual([{ judgement: 'REJECTED' }]);
    await pool.end();
    expect((await run('reprocess')).err).toMatch(/Nothing to do: pipeline \S+ has read everything/);
  });
});

describe('a backup', () => {
  const elsewhere = async (...args: readonly string[]): Promise<Ran> => {
    Object.assign(process.env, { DATABASE_URL: other.url, RECITAL_HOME: join(home, 'elsewhere') });
    return run(...args).finally(() =>
      Object.assign(process.env, { DATABASE_URL: database.url, RECITAL_HOME: join(home, 'data') }),
    );
  };

  test('brings all of it to an empty place, and nowhere else', async () => {
    const whole = await dumpDatabase(database.url);
    const made = await run('backup', 'all.tar.gz');
    expect(made).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/rows of \d+ tables, \d+ originals[^]*sha256 [0-9a-f]{64}/),
    });
    expect((await run('backup', 'all.tar.gz')).exit).toBe(2);
    const listed = spawnSync('tar', ['tzf', join(home, 'all.tar.gz')], { encoding: 'utf8' });
    expect(listed).toMatchObject({ status: 0, stdout: expect.stringContaining('manifest.json') });

    const bytes = readFileSync(join(home, 'all.tar.gz'));
    writeFileSync(join(home, 'cut.tar.gz'), bytes.subarray(0, bytes.length - 5_000));
    for (const file of ['cut.tar.gz', 'docs/empty.txt']) {
      expect(await elsewhere('restore', file)).toMatchObject({ exit: 1, err: expect.stringMatching(/^E_BACKUP/) });
    }
    expect((await elsewhere('restore', 'all.tar.gz')).exit).toBe(0);
    expect(await dumpDatabase(other.url)).toEqual(whole);
    expect((await elsewhere('verify')).exit).toBe(0);
    expect((await elsewhere('ingest', 'docs/order-99002-signed.htm')).out).toMatch(/1 unchanged/);
    expect(await elsewhere('restore', 'all.tar.gz')).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/^E_NOT_EMPTY/),
    });
    expect((await elsewhere('restore', 'all.tar.gz', '--force')).exit).toBe(0);
    expect(await dumpDatabase(other.url)).toEqual(whole);
  });

  test('says which originals are lost or damaged, holds the others, and can be restored', async () => {
    const archive = join(home, 'data', 'archive');
    const kept = join(home, 'kept');
    cpSync(archive, kept, { recursive: true });
    const shaOf = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(SAMPLES, name)))
        .digest('hex');
    const [lost, damaged] = [shaOf('order-99002-signed.htm'), shaOf('memo-m-99-01.txt')];
    const placeOf = (sha256: string) => join(archive, sha256.slice(0, 2), sha256.slice(2));
    rmSync(placeOf(lost));
    rmSync(placeOf(damaged));
    writeFileSync(placeOf(damaged), 'x');
    const { exit, err } = await run('backup', 'less.tar.gz');
    rmSync(archive, { recursive: true });
    renameSync(kept, archive);
    expect({ exit, told: err.match(/^archive.*/gm) }).toEqual({
      exit: 1,
      told: [lost, damaged].sort().map((sha256) => `archive/${sha256.slice(0, 2)}/${sha256.slice(2)}`),
    });
    expect((await elsewhere('restore', 'less.tar.gz', '--force')).exit).toBe(0);
  });

  test('and a restore, a check or a rebuild can be interrupted, and leave nothing half done', async () => {
    const whole = await dumpDatabase(database.url);
    const commands = [['backup', 'half.tar.gz'], ['restore', 'all.tar.gz', '--force'], ['verify'], ['rebuild']];
    for (const args of commands) {
      const { stop, ended, told } = begin(args);
      stop();
      expect({ args, exit: await ended, ...told }).toEqual({ args, exit: 130, out: '', err: 'Interrupted.\n' });
    }
    expect(existsSync(join(home, 'half.tar.gz'))).toBe(false);
    expect(await dumpDatabase(database.url)).toEqual(whole);
  });

  test('whose restore is killed takes nothing of what was stored before', async () => {
    const whole = await dumpDatabase(other.url);
    const pool = openPool(other.url, { size: 1 });
    const killed = restoreBackup({
      url: other.url,
      archive: join(home, 'elsewhere', 'archive'),
      file: join(home, 'all.tar.gz'),
      force: true,
      makeTables: async () => {
        await pool.query('create schema evidence');
        await pool.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        );
        throw new Error('killed');
      },
    });
    await expect(killed).rejects.toThrow();
    await pool.end();
    expect(await elsewhere('doctor')).toMatchObject({
      exit: 1,
      out: expect.stringContaining('lies in agencies_before_restore, evidence_before_restore'),
    });
    expect(await elsewhere('restore', 'all.tar.gz')).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/^E_NOT_EMPTY/),
    });
    expect(await dumpDatabase(other.url)).toEqual(whole);
    expect((await elsewhere('doctor')).out).not.toContain('_before_restore');
  });

  test('that somebody made up may not add a webhook', async () => {
    const whole = await dumpDatabase(other.url);
    const entry = 'tables/evidence.webhook/000001.json';
    const hook = {
      id: 'webhook/x',
      url: 'https://example.org/',
      secret: 'x',
      position: 0,
      state: 'ACTIVE',
      attempts: 0,
    };
    const at = '2026-01-01T00:00:00Z';
    const rows = Buffer.from(`[${JSON.stringify({ ...hook, next_at: at, added_at: at })}]\n`);
    const manifest = {
      format: 1,
      at,
      migrations: Object.fromEntries(
        SUBGRAPHS.map(({ name, migrations }) => [name, migrations.map(({ name }) => name)]),
      ),
      tables: { 'evidence.webhook': 1 },
      originals: 0,
      entries: { [entry]: createHash('sha256').update(rows).digest('hex') },
    };
    const packed = (name: string, content: Buffer): readonly Buffer[] => [
      tarHeader({ name, size: content.length }),
      content,
      tarPadding(content.length),
    ];
    const list = packed('manifest.json', Buffer.from(JSON.stringify(manifest)));
    writeFileSync(join(home, 'forged.tar.gz'), gzipSync(Buffer.concat([...packed(entry, rows), ...list, TAR_END])));
    expect(await elsewhere('restore', 'forged.tar.gz', '--force')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('evidence.webhook is no table of a backup'),
    });
    expect(await dumpDatabase(other.url)).toEqual(whole);
  });
});

test.each([
  ['a dry run that watches', ['ingest', '.', '--dry-run', '--watch']],
  ['both kinds of JSON', ['ingest', '.', '--json', '--ndjson']],
  ['retry without what', ['retry']],
  ['no such shell', ['completion', 'tcsh']],
])('%s is wrong usage', async (_, args) => {
  expect((await run(...args)).exit).toBe(2);
});
