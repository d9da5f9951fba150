/**
 * Tesseract as a program of the machine, where one is installed: somewhat faster than its WebAssembly build (the three
 * scans of the corpus in 20.7 s and 25.1 s, on a busy machine), and with the same language data, so that a text does not
 * depend on what a machine has: precision and recall are the same. A reader may start nothing: its worker runs the
 * program for it, without network, environment or files, under a limit of time, memory and output.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import type { PagePicture } from '../../kernel/recognition.ts';
import { withoutNetwork } from '../isolate/command.ts';
import { DATA, greymap, NEURAL, PAGE_SEGMENTATION } from './tesseract.ts';

const MEMORY_BYTES = 1_500_000_000;
const OUTPUT_BYTES = 16_000_000;
const PRLIMIT = '/usr/bin/prlimit';

/** What the program makes of a picture: its table of words; null where it fails, is too slow or says too much. */
export type Program = (picture: PagePicture, limitMs: number) => Promise<string | null>;

let found: Program | null | undefined;

/** Null where no program of version 5 is installed. Looked for once. */
export const installedTesseract = (): Program | null => (found === undefined ? (found = find()) : found);

const find = (): Program | null => {
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'tesseract'))
    .find((file) => existsSync(file));
  if (path === undefined) return null;
  const { status, stdout, stderr } = spawnSync(path, ['--version'], { env: {}, encoding: 'utf8' });
  if (status !== 0 || !/^tesseract v?5\./m.test(stdout + stderr)) return null;
  return (picture, limitMs) => recognize(path, picture, limitMs);
};

let folder: string | null = null;

/** The language data of the package, unpacked where the program reads it; gone with this process. */
const dataFolder = (): string => {
  if (folder !== null) return folder;
  const made = mkdtempSync(join(tmpdir(), 'recital-tesseract-'));
  writeFileSync(join(made, 'eng.traineddata'), gunzipSync(readFileSync(createRequire(import.meta.url).resolve(DATA))));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return (folder = made);
};

const recognize = async (path: string, picture: PagePicture, limitMs: number): Promise<string | null> => {
  const limited = existsSync(PRLIMIT) ? [PRLIMIT, `--as=${MEMORY_BYTES}`] : [];
  const [command = path, ...args] = [
    ...withoutNetwork(),
    ...limited,
    path,
    ...['stdin', 'stdout', '--tessdata-dir', dataFolder(), '-l', 'eng', '--oem', String(NEURAL)],
    ...['--psm', PAGE_SEGMENTATION, '--dpi', String(picture.dotsPerInch), '-c', 'tessedit_create_tsv=1'],
  ];
  // One thread: as many readers are at work as there are processors.
  const child = spawn(command, args, { env: { OMP_THREAD_LIMIT: '1' }, stdio: ['pipe', 'pipe', 'ignore'] });
  const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
  let told = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.length;
    if (told > OUTPUT_BYTES) child.kill('SIGKILL');
  });
  // It may end before it has read all: its end says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(greymap(picture));
  try {
    const [output] = await Promise.all([buffer(child.stdout), once(child, 'close')]);
    return child.exitCode === 0 ? output.toString() : null;
  } catch {
    return null;
  } finally {
    clearTimeout(limit);
  }
};
