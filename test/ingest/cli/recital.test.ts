import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { openPool } from '../../../ingest/edges/database.ts';
import { withCommand } from './command.ts';

const { database, home, run } = withCommand();

const ORDER = (number: number): string => `Executive Order ${number} of May 4, 2020

Keeping Foxes From Hens

By the authority vested in me as President by the Constitution and the laws of the United States of America, it is
hereby ordered as follows:

Section 1. Fences. Within 30 days of the date of this order, the Secretary of Commerce shall submit to the President a
report on the fences that were built under Executive Order 99990.

Sec. 2. Revocation. Executive Order 99990 of March 1, 2019 (Of Fences), is hereby revoked.

THE WHITE HOUSE, May 4, 2020.
`;

mkdirSync(join(home, 'docs'));
writeFileSync(join(home, 'docs', 'order.txt'), ORDER(99991));
writeFileSync(join(home, 'docs', 'same order.txt'), ORDER(99991));
symlinkSync(join(home, 'docs', 'order.txt'), join(home, 'docs', 'link.txt'));

interface Told {
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly { readonly file: string; readonly state: string; readonly documentId: string | null }[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

describe('ingest', () => {
  test('an empty path is a wrong use, and not the folder that one stands in', async () => {
    expect((await run('ingest', '')).exit).toBe(2);
  });

  test('tells one object, on stdout alone, in which the counts add up', async () => {
    const { exit, out, err } = await run('ingest', 'docs', '--json');
    const told = JSON.parse(out) as Told;
    // A slow machine is told every ten seconds how far it is.
    expect({ exit, err: err.replace(/^\d+ of \d+ files, .*\n/gm, '') }).toEqual({ exit: 0, err: '' });
    expect(told.files.map(({ file, state }) => [file, state])).toEqual([
      // Its number is not that of any order of its day: stored, and said.
      ['docs/order.txt', 'PARTIAL'],
      ['docs/same order.txt', 'DUPLICATE_OF'],
    ]);
    expect(told.skipped).toEqual([{ file: 'docs/link.txt', reason: 'not-regular' }]);
    expect(Object.values(told.counts).reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(new Set(told.files.map(({ documentId }) => documentId)).size).toBe(1);
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux.each([
    ['ingest', ['ingest', '/proc/self/mem', 'docs/order.txt']],
    ['a dry run', ['ingest', '/proc/self/mem', 'docs/order.txt', '--dry-run']],
    ['labels', ['labels', '/proc/self/mem', 'docs/order.txt', '--out', 'given']],
  ])('%s: a disk that does not give its bytes fails that file alone', async (_, args) => {
    const { exit, out, err } = await run(...args);
    expect(exit).toBe(3);
    expect(out + err).toMatch(/mem\b.*E_UNREADABLE/);
  });

  test('again, nothing is read', async () => {
    const { exit, out } = await run('ingest', 'docs');
    expect(exit).toBe(0);
    expect(out).toMatch(/^2 files in \d+\.\d s: 1 unchanged, 1 duplicate\n1 passed over: 1 not regular files/);
  });

  test('each failure is named with its code, its cause and what to do; the others are in', async () => {
    mkdirSync(join(home, 'mixed'));
    writeFileSync(join(home, 'mixed', 'empty.txt'), '');
    writeFileSync(join(home, 'mixed', 'good.txt'), ORDER(99992));
    const { exit, out } = await run('ingest', 'mixed', 'lost.pdf');
    expect(exit).toBe(3);
    expect(out).toMatch(/^3 files in .*: 1 partial, 2 failed\n/);
    expect(out).toContain('failed  mixed/empty.txt  E_EMPTY');
    expect(out).toContain('Send the document again');
    expect(out).toContain('failed  lost.pdf  E_NOTHING');
  });

  test.each([
    ['a name that is not there', ['ingest', 'nowhere']],
    ['a pattern that nothing matches', ['ingest', '*.pdf']],
    ['an empty folder', ['ingest', 'empty']],
  ])('%s: nothing matched', async (_, args) => {
    mkdirSync(join(home, 'empty'), { recursive: true });
    expect(await run(...args)).toMatchObject({ exit: 4, err: expect.stringContaining('Nothing matched') });
  });
});

describe('what was ingested', () => {
  test('verify finds every quote exact', async () => {
    const { exit, out } = await run('verify', '--json');
    const told = JSON.parse(out) as { quotes: number; exact: number; failed: number };
    expect(exit).toBe(0);
    expect(told.quotes).toBeGreaterThan(1_000);
    expect(told).toEqual({ quotes: told.quotes, exact: told.quotes, failed: 0 });
  });

  test('rebuild finds nothing to mend', async () => {
    const { exit, out } = await run('rebuild', '--dry-run', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ differences: 0 });
  });

  test('status counts it', async () => {
    const { out } = await run('status', '--json');
    expect(JSON.parse(out)).toMatchObject({ files: { UNCHANGED: 2, FAILED: 5 }, unindexed: 0 });
    expect((await run('status')).out).toMatch(/5 FAILED[^]*recital show FILE[^]*search is up to date/);
  });

  test.each([
    ['relations', ['99991', 'REVOKES', 'WHOLE', '99990', 'is hereby revoked']],
    ['obligations', ['99991', 'SHALL', 'Secretary of Commerce', 'P30D', 'agency/']],
    ['references', ['99991', 'eo/99990']],
    ['instruments', ['99991', 'EXECUTIVE_ORDER', '2020-05-04']],
  ])('export %s gives rows with their quotes, as CSV and as NDJSON alike', async (what, parts) => {
    const csv = await run('export', what);
    expect(csv.exit).toBe(0);
    for (const part of parts) expect(csv.out).toContain(part);
    const [header = ''] = csv.out.split('\n');
    const lines = (await run('export', what, '--format', 'ndjson')).out.split('\n').filter(Boolean);
    for (const line of lines) {
      const row = JSON.parse(line) as { quote: string; sha256: string };
      expect(Object.keys(row).join()).toBe(header);
      expect(row.quote).toBeTruthy();
      expect(row.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});

test('a document that came again: what became of its quotes is told, and is stored already', async () => {
  writeFileSync(join(home, 'docs', 'order.txt'), ORDER(99991).replace('Within 30 days', 'Within 45 days'));
  expect((await run('ingest', 'docs/order.txt')).exit).toBe(0);
  const { exit, out } = await run('reanchor', '--dry-run', '--json');
  expect(exit).toBe(0);
  const told = JSON.parse(out) as { kept: number; quotes: { state: string; exact: string }[] };
  expect(told).toMatchObject({ moved: 0, lost: 0 });
  expect(told.kept).toBeGreaterThan(5);
  expect(told.quotes.length).toBeGreaterThan(0);
  for (const { state, exact } of told.quotes)
    expect([state, exact]).toEqual(['ALTERED', expect.stringContaining('30 days')]);
  expect((await run('reanchor')).out).toMatch(
    /\d+ quotes of former revisions of 1 documents: \d+ kept, 0 moved, \d+ altered, 0 lost/,
  );
});

describe('settings', () => {
  test('init makes a file that may be filled in, once, and that the other commands read', async () => {
    const file = join(home, 'data', 'settings.env');
    expect(await run('init')).toMatchObject({ exit: 0, out: expect.stringContaining(`${file} is ready`) });
    writeFileSync(file, readFileSync(file, 'utf8').replace('#RECITAL_MAX_BYTES=', 'RECITAL_MAX_BYTES='));
    expect(await run('init')).toMatchObject({ exit: 0, out: expect.stringContaining('was there already') });
    const { out } = await run('config', 'show', '--json');
    const shown = JSON.parse(out) as { name: string; value: string; from: string }[];
    expect(shown.find(({ name }) => name === 'RECITAL_MAX_BYTES')).toMatchObject({ value: '100000000', from: file });
    expect((await run('config', 'show')).out).toContain(`DATABASE_URL = (set)  (environment)`);
  });
});

describe('doctor', () => {
  interface Finding {
    readonly name: string;
    readonly state: string;
    readonly says: string;
    readonly mend: string | null;
  }
  const findings = async (environment: Readonly<Record<string, string>>): Promise<readonly [number, Finding[]]> => {
    const whole = { ...process.env };
    // What the run of the tests keeps in the environment is no setting either.
    const clean = Object.entries(whole).filter(([name]) => !/^RECITAL_(?!HOME)/.test(name));
    process.env = { ...Object.fromEntries(clean), ...environment };
    const { exit, out } = await run('doctor', '--json');
    process.env = whole;
    return [exit, JSON.parse(out) as Finding[]];
  };

  test('finds a machine on which all is well', async () => {
    const [exit, found] = await findings({ PORT: '0' });
    expect(exit).toBe(0);
    expect(found.map(({ name }) => name)).toEqual([
      'node',
      'settings',
      'data directory',
      'disk',
      'database',
      'replica',
      'recognition (OCR)',
      'port',
    ]);
    for (const { state, mend } of found.filter(({ name }) => name !== 'disk'))
      expect([state, mend]).toEqual(['ok', null]);
  });

  test.each([
    ['a misspelt setting', { RECITAL_MAX_BITES: '1' }, 0, 'settings', 'warning', /RECITAL_MAX_BITES/],
    [
      'a database that is away',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
      1,
      'database',
      'fault',
      /E_DATABASE/,
    ],
    [
      'a data directory that is a file',
      { RECITAL_HOME: '/etc/hostname' },
      1,
      'data directory',
      'fault',
      /cannot be written/,
    ],
    [
      'a replica that is away',
      { DATABASE_REPLICA_URL: 'postgres://nobody@127.0.0.1:1/none' },
      0,
      'replica',
      'warning',
      /ECONNREFUSED.*the primary answers/,
    ],
    ['a setting that cannot be used', { PORT: 'x' }, 1, 'settings', 'fault', /PORT must be/],
  ])('%s is told with what to do', async (_, environment, exit, name, state, says) => {
    const [ended, found] = await findings({ PORT: '0', ...environment });
    const told = found.find((one) => one.name === name);
    expect({ ended, told }).toMatchObject({ ended: exit, told: { state, mend: expect.stringMatching(/\w/) } });
    expect(told?.says).toMatch(says);
  });
});

describe('labels', () => {
  test('writes a file for each document, and needs no database', async () => {
    const url = process.env.DATABASE_URL;
    process.env.DATABASE_URL = 'postgres://nobody@127.0.0.1:1/none';
    const { exit, err } = await run('labels', 'docs/order.txt', 'mixed/empty.txt', '--out', 'labels');
    process.env.DATABASE_URL = url;
    expect({ exit, err: err.slice(0, 25) }).toEqual({ exit: 3, err: 'mixed/empty.txt: E_EMPTY:' });
    expect(readdirSync(join(home, 'labels'))).toEqual(['order.json']);
    expect(JSON.parse(readFileSync(join(home, 'labels', 'order.json'), 'utf8'))).toBeInstanceOf(Object);
  });

  test('go on after a file on which something unforeseen went wrong', async () => {
    writeFileSync(join(home, 'docs', 'a-first.txt'), ORDER(99_995));
    mkdirSync(join(home, 'held', 'a-first.json'), { recursive: true });
    const { exit, out, err } = await run('labels', 'docs/a-first.txt', 'docs/order.txt', '--out', 'held');
    expect({ exit, out }).toEqual({ exit: 3, out: `${join(home, 'held', 'order.json')}\n` });
    expect(err).toMatch(/^docs\/a-first\.txt: E_INTERNAL: .*EISDIR/);
  });

  test('say so when their folder cannot be made, and when it cannot ever be', async () => {
    for (const folder of ['docs/order.txt/labels', '/proc/labels']) {
      const { exit, out, err } = await run('labels', 'docs/order.txt', '--out', folder);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(err).toMatch(new RegExp(`^[^\n]*${folder} cannot be made \\(E[A-Z]+\\): name another folder\\.\n$`));
    }
  });

  test('say so when nothing matched', async () => {
    expect((await run('labels', 'nowhere/*.txt', '--out', 'labels')).exit).toBe(4);
  });
});

describe('how a command ends', () => {
  test.each([
    ['no command', [], 2, /Usage: recital/],
    ['an unknown command', ['injest'], 2, /Did you mean ingest/],
    ['no path', ['ingest'], 2, /missing required argument 'path'\n\(`recital ingest --help` tells more\)/],
    ['half of a decision', ['review', 'accept'], 2, /\(`recital review accept --help` tells more\)/],
    ['an unknown option', ['status', '--jsn'], 2, /unknown option/],
    ['an export of no instrument', ['export', 'obligations', '--instrument', 'agency/cisa'], 2, /by its id/],
    ['no such export', ['export', 'secrets'], 2, /Allowed choices/],
    ['a backup that is not there', ['restore', 'nowhere.tar'], 4, /^E_NOTHING: There is no .*nowhere\.tar\n/],
    ['a backup that is a folder', ['restore', 'docs'], 1, /^E_UNREADABLE: .*docs could not be read \(EISDIR\)\n/],
    ['a backup in no folder', ['backup', 'nowhere/all.tar'], 2, /all\.tar cannot be made \(ENOENT\): nothing was/],
    ['a number of jobs that is none', ['ingest', 'docs', '--jobs', '0'], 2, /whole number from 1/],
    ['a code that there is not', ['explain', 'E_FOX'], 4, /There is no code/],
  ])('%s', async (_, args, exit, told) => {
    const ran = await run(...args);
    expect({ exit: ran.exit, out: ran.out }).toEqual({ exit, out: '' });
    expect(ran.err).toMatch(told);
  });

  test('explain tells what to do', async () => {
    expect(await run('explain', 'e_encrypted')).toMatchObject({
      exit: 0,
      out: expect.stringContaining('Remove the password'),
    });
    expect((await run('explain')).out).toContain('BAD_CURSOR');
  });

  test('a database that cannot be reached', async () => {
    const url = process.env.DATABASE_URL;
    process.env.DATABASE_URL = 'postgres://nobody@127.0.0.1:1/none';
    const { exit, out, err } = await run('status');
    process.env.DATABASE_URL = url;
    expect({ exit, out }).toEqual({ exit: 5, out: '' });
    expect(err).toMatch(/^E_DATABASE: .*127\.0\.0\.1:1.*\nCheck DATABASE_URL/);
  });

  test('a disk that is full: what was stored stays, and with space the same command goes on', async () => {
    writeFileSync(join(home, 'docs', 'late.txt'), ORDER(99_994));
    const pool = openPool(database.url, { size: 1 });
    // As PostgreSQL says it; `npm run prove -- --only disk` has a disk that really is.
    await pool.query(`create function evidence.fill() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`);
    await pool.query('create trigger fill before insert on evidence.revision execute function evidence.fill()');
    const { exit, out, err } = await run('ingest', 'docs/late.txt');
    await pool.query('drop function evidence.fill() cascade');
    await pool.end();
    expect({ exit, out }).toEqual({ exit: 6, out: '' });
    expect(err).toMatch(/^E_DISK_FULL: .*No space left on device\n.*go/m);
    expect((await run('ingest', 'docs/late.txt')).exit).toBe(0);
  });

  test.each([['docs/late.txt'], ['-']])('an archive that cannot be written, for %s', async (path) => {
    const data = process.env.RECITAL_HOME ?? '';
    const [archive, away] = [join(data, 'archive'), join(data, 'away')];
    renameSync(archive, away);
    writeFileSync(archive, '');
    writeFileSync(join(home, 'docs', 'late.txt'), ORDER(99_995));
    try {
      const { exit, out, err } = await run('ingest', path);
      expect({ exit, out }).toEqual({ exit: 1, out: '' });
      expect(err).toMatch(/^E_ARCHIVE: .*ENOTDIR\)\nLet this user write/m);
      const { exit: found, out: findings } = await run('doctor');
      expect(found).toBe(1);
      expect(findings).toMatch(/data directory: .*archive\/ cannot be written \(ENOTDIR\)/);
    } finally {
      rmSync(archive);
      renameSync(away, archive);
    }
    expect((await run('ingest', 'docs/late.txt')).exit).toBe(0);
  });

  test('what it writes to has no room left', () => {
    const command = `"${process.execPath}" bin/recital.mjs explain > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 6,
      stderr: expect.stringMatching(/^What was found could not be written: ENOSPC/),
    });
  });

  test('what is installed', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(await run('--version')).toEqual({ exit: 0, out: `recital ${version}\n`, err: '' });
  });

  test('a setting that cannot be used', async () => {
    process.env.RECITAL_MAX_BYTES = 'lots';
    const { exit, err } = await run('status');
    delete process.env.RECITAL_MAX_BYTES;
    expect({ exit, err }).toMatchObject({ exit: 2, err: expect.stringContaining('RECITAL_MAX_BYTES') });
  });
});

describe('interrupted', () => {
  test('finishes what is in hand, says how to go on, and goes on', async () => {
    mkdirSync(join(home, 'many'));
    for (let n = 0; n < 150; n += 1) writeFileSync(join(home, 'many', `${n}.txt`), ORDER(80_000 + n));
    const main = fileURLToPath(new URL('../../../ingest/cli/main.ts', import.meta.url));
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, 'ingest', 'many', '--json'], {
      cwd: home,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '', npm_lifecycle_event: '' },
    });
    const out = textOf(child.stdout);
    const stored = join(home, 'data', 'archive', 'incoming');
    const archived = readdirSync(join(stored, '..')).length;
    while (readdirSync(join(stored, '..')).length <= archived) await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGINT');
    const [exit] = (await once(child, 'exit')) as [number];
    const told = JSON.parse(await out) as Told & { readonly interrupted: boolean };
    expect({ exit, interrupted: told.interrupted, running: told.counts.RUNNING }).toEqual({
      exit: 130,
      interrupted: true,
      running: 0,
    });
    const again = JSON.parse((await run('ingest', 'many', '--json')).out) as Told;
    expect(again.files).toHaveLength(150);
    expect((again.counts.PARTIAL ?? 0) + (again.counts.UNCHANGED ?? 0)).toBe(150);
  });
});
