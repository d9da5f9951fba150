/** What the README and `docs/client` tell others to run is run, against a graph of the samples. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { withDatabase } from '../database.ts';
import { inOneProcess, type Running } from '../gateway/ways-to-run.ts';
import { SAMPLES } from '../ingest/read-sample.ts';
import { temporaryDirectory } from '../temporary.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const database = withDatabase();
const home = temporaryDirectory();
const folder = mkdtempSync(join(tmpdir(), 'recital-quick-start-'));
let running: Running;
beforeAll(async () => {
  const paths = ['order-99002-signed.htm', 'order-99001-inventory.md'].map((name) => join(SAMPLES, name));
  await ingestPaths({ database: database.url, home, paths });
  running = await inOneProcess(database.url, { RECITAL_HOME: home });
});
afterAll(() => running.stop());

const run = async (command: string, ...args: readonly string[]): Promise<string> => {
  const env = { PATH: process.env.PATH };
  return (await promisify(execFile)(command, args, { cwd: ROOT, env, timeout: 60_000 })).stdout;
};

/** The blocks of one language in the README's section for programs, asking the graph that runs here. */
const blockOf = (language: string): string => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('## From a program'), readme.indexOf('## A first question'));
  const [, code] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(section) ?? [];
  expect(code).toContain('localhost:4000/graphql');
  return (code ?? '').replaceAll('localhost:4000', new URL(running.url).host);
};

const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

test('curl', async () => {
  const { data } = JSON.parse(await run('bash', written('ask.sh', blockOf('sh')))) as { data: { agency: object } };
  expect(data.agency).toMatchObject({
    name: 'Cybersecurity and Infrastructure Security Agency',
    obligations: { nodes: expect.arrayContaining([{ act: expect.any(String), deadline: expect.anything() }]) },
  });
});

test('TypeScript', async () => {
  const told = await run(process.execPath, written('ask.mts', blockOf('ts')));
  expect(told).toMatch(/permalink: '\/[dr]\//);
  expect(told).toMatch(/requested: \d+/);
});

test('Python', async () => {
  expect(await run('python3', written('ask.py', blockOf('python')))).toMatch(/'signedOn': '\d{4}-\d\d-\d\d'/);
});

test('the typed client', async () => {
  const told = await run(process.execPath, 'docs/client/duties.ts', new URL(running.url).origin, 'agency/cisa');
  expect(told).toMatch(/^\d{4}-\d\d-\d\d {2}\S.*\n {4}http:\/\/127\.0\.0\.1:\d+\/d\/\w{16}\/q\/\d+-\d+$/m);
});
