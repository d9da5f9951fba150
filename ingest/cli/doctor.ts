/** `recital doctor`: what this machine lacks, and how to mend it. */
import { access, constants, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { CODES, CodedError } from '../../schema/domain/codes.ts';
import { ConfigError, readConfig, type Config } from '../../subgraphs/runtime/config.ts';
import { strayVariables } from '../../subgraphs/runtime/config/settings.ts';
import { resolveDatabase } from '../../subgraphs/runtime/postgres/resolve.ts';
import { errno, pathIn } from '../edges/errno.ts';
import { listAside } from '../edges/restore.ts';
import { installedTesseract } from '../edges/ocr/program.ts';
import { tesseract } from '../edges/ocr/tesseract.ts';
import { EXIT, type Exit } from './exit.ts';
import type { Paint, Terminal } from './terminal.ts';
import { makeHome } from '../../subgraphs/runtime/config/home.ts';

interface Finding {
  readonly state: 'ok' | 'warning' | 'fault';
  readonly says: string;
  /** What to do; null where nothing is to be done. */
  readonly mend: string | null;
}

interface Check {
  readonly name: string;
  readonly run: (config: Config) => Finding | Promise<Finding>;
}

const ok = (says: string): Finding => ({ state: 'ok', says, mend: null });
const warning = (says: string, mend: string): Finding => ({ state: 'warning', says, mend });
const fault = (says: string, mend: string): Finding => ({ state: 'fault', says, mend });

const NODE = 24;

const node = (): Finding => {
  const { node: version } = process.versions;
  if (Number.parseInt(version, 10) >= NODE) return ok(`Node ${version}`);
  return fault(`Node ${version}`, `Install Node ${NODE} or newer, or run npm ci with optional packages.`);
};

const home = async ({ home: path }: Config): Promise<Finding> => {
  try {
    await makeHome(path);
    await access(path, constants.W_OK);
    // What another user, or a copy of another machine, left there.
    for (const inner of ['archive', 'archive/incoming']) await writable(join(path, inner));
    return ok(path);
  } catch (error) {
    return fault(
      `${pathIn(error) ?? path} cannot be written (${errno(error instanceof ConfigError ? error.cause : error)})`,
      'Give this user the folder, or set RECITAL_HOME.',
    );
  }
};

/** What is not there yet can be made. */
const writable = async (folder: string): Promise<void> =>
  access(`${folder}/`, constants.W_OK | constants.X_OK).catch((error: unknown) => {
    if (errno(error) !== 'ENOENT') throw error;
  });

/** The private database begins with 40 MB; an order with its original and its statements takes about half a megabyte. */
const LEAST_BYTES = 500_000_000;
const GOOD_BYTES = 5_000_000_000;
const inGigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

const disk = async ({ home: path }: Config): Promise<Finding> => {
  const { bavail, bsize } = await statfs(path);
  const free = bavail * bsize;
  const says = `${inGigabytes(free)} free`;
  if (free >= GOOD_BYTES) return ok(says);
  const mend = `Free some space below ${path}: an order takes about half a megabyte.`;
  return free >= LEAST_BYTES ? warning(says, mend) : fault(says, mend);
};

const OLDEST_POSTGRES = 15;

const database = async (config: Config): Promise<Finding> => {
  const resolved = await resolveDatabase(config);
  try {
    const { version, aside } = await lookInto(resolved.url);
    const whose = config.databaseUrl === null ? 'embedded' : 'of DATABASE_URL';
    const says = `PostgreSQL ${version}, ${whose}`;
    if (Number.parseInt(version, 10) < OLDEST_POSTGRES)
      return fault(says, `Use PostgreSQL ${OLDEST_POSTGRES} or newer, or unset DATABASE_URL.`);
    if (aside.length === 0) return ok(says);
    return fault(
      `${says}: a restore did not come to its end, and what was stored before lies in ${aside.join(', ')}`,
      'Run `recital restore` again: it puts that back first, and says so where something is stored already.',
    );
  } finally {
    await resolved.stop();
  }
};

const lookInto = async (url: string): Promise<{ readonly version: string; readonly aside: readonly string[] }> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return { version: rows[0]?.server_version ?? '', aside: await listAside(client) };
  } finally {
    await client.end();
  }
};

const replica = async ({ replicaUrl }: Config): Promise<Finding> => {
  if (replicaUrl === null) return ok('none is set');
  const client = new pg.Client({ connectionString: replicaUrl, connectionTimeoutMillis: ANSWER_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ follows: boolean }>('select pg_is_in_recovery() as follows');
    if (rows[0]?.follows) return ok('answers, and follows its primary');
    return warning('answers, but follows no primary', 'Point DATABASE_REPLICA_URL at a server that does.');
  } catch (error) {
    const says = `cannot be used (${errno(error) || (error as Error).message}): the primary answers readers, too`;
    return warning(says, 'Start it, or unset DATABASE_REPLICA_URL.');
  } finally {
    await client.end().catch(() => undefined);
  }
};

const ANSWER_MS = 5_000;

/** A page without a letter: what recognises has to be loaded for it all the same. */
const recognition = async (): Promise<Finding> => {
  const side = 32;
  const blank = { width: side, height: side, pixels: new Uint8Array(side * side).fill(255), dotsPerInch: 72 };
  try {
    await tesseract()(blank);
    return ok(
      installedTesseract()
        ? 'Tesseract, the program of this machine, with English data from a package'
        : 'Tesseract with its English data, from packages; the program, where installed, is faster',
    );
  } catch {
    return warning('pages that are pictures cannot be read', 'Install the packages anew: `npm ci`.');
  }
};

const port = ({ host, port: wanted }: Config): Promise<Finding> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      const mend = 'Stop what holds it (Recital itself, perhaps, and then all is well), or set PORT or HOST.';
      resolve(warning(`${host}:${wanted} cannot be had (${errno(error)})`, mend));
    });
    server.listen(wanted, host, () => server.close(() => resolve(ok(`${host}:${wanted} is free`))));
  });

const settings = (): Finding => {
  const stray = strayVariables();
  if (stray.length === 0) return ok('all known');
  return warning(`${stray.join(', ')}: no such setting`, 'See `recital config show` for the names there are.');
};

const CHECKS: readonly Check[] = [
  { name: 'node', run: node },
  { name: 'settings', run: settings },
  { name: 'data directory', run: home },
  { name: 'disk', run: disk },
  { name: 'database', run: database },
  { name: 'replica', run: replica },
  { name: 'recognition (OCR)', run: recognition },
  { name: 'port', run: port },
];

/** A check that throws is a fault in the words of its error. */
const findingOf = async ({ run }: Check, config: Config): Promise<Finding> => {
  try {
    return await run(config);
  } catch (error) {
    if (error instanceof CodedError) return fault(`${error.code}: ${error.message}`, CODES[error.code].nextStep);
    return fault(error instanceof Error ? error.message : String(error), 'Mend what the message names, and try again.');
  }
};

export const doctor = async ({ out, paint }: Terminal, { json }: { readonly json?: boolean }): Promise<Exit> => {
  const config = configOrNull();
  const findings: (Finding & { readonly name: string })[] = [];
  if (config instanceof ConfigError)
    findings.push({ name: 'settings', ...fault(config.message, 'Mend the setting: docs/configuration.md.') });
  else for (const check of CHECKS) findings.push({ name: check.name, ...(await findingOf(check, config)) });
  await out(json ? `${JSON.stringify(findings)}\n` : findings.map((one) => findingText(one, paint)).join(''));
  return findings.some(({ state }) => state === 'fault') ? EXIT.fault : EXIT.ok;
};

const configOrNull = (): Config | ConfigError => {
  try {
    return readConfig();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
};

const findingText = ({ name, state, says, mend }: Finding & { readonly name: string }, paint: Paint): string => {
  const mark = { ok: paint.green('ok'), warning: paint.yellow('warning'), fault: paint.red('fault') }[state];
  return `${mark}  ${name}: ${says}\n${mend === null ? '' : `    ${mend}\n`}`;
};
