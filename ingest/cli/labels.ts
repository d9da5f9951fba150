/** `recital labels`: the extraction of each file as one JSON file, without a database. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readWhole } from '../edges/archive.ts';
import { loadKnownNames } from '../edges/known.ts';
import { decode } from '../kernel/decode.ts';
import { readDocument } from '../readers/read.ts';
import { EXTRACTORS } from '../stages/extract/extractors.ts';
import { extract } from '../stages/extract/index.ts';
import { structure } from '../stages/structure.ts';
import type { Format, KnownNames } from '../values/index.ts';
import { ConfigError } from '../../subgraphs/runtime/config.ts';
import { makeFolder } from '../../subgraphs/runtime/config/home.ts';
import { labelFile, type LabelFile } from './label-file.ts';
import { printable } from './terminal.ts';

/** Formats whose bytes are not text: their offsets point into the canonical text. */
const NO_TEXT: ReadonlySet<Format> = new Set<Format>(['pdf', 'docx', 'xlsx']);

/** The labels of one file's bytes. Throws a CodedError where they can't be read. */
export const labelsOf = async (name: string, bytes: Uint8Array, names: KnownNames): Promise<LabelFile> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = await readDocument({ name, bytes, sha256 });
  const structured = structure(document);
  const original = NO_TEXT.has(document.format) ? document.text : decode(bytes).text;
  return labelFile(structured, extract(structured, names, EXTRACTORS), original);
};

/**
 * Writes `<stem>.json` into `outDir` for every file, in the order given; gives the paths written. Of files that differ in
 * their endings only, the later ones keep them (`x.json`, `x.htm.json`): `taken` are the names written before. Errors: those of `readContents`; `ConfigError` where the folder cannot be made.
 */
export const writeLabels = async (
  files: readonly string[],
  outDir: string,
  taken: Set<string> = new Set(),
  maxBytes = Infinity,
): Promise<readonly string[]> => {
  const names = await loadKnownNames();
  await makeFolder(outDir).catch((error: unknown) => {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ConfigError(`${printable(outDir)} cannot be made (${why}): name another folder.`);
  });
  const written: string[] = [];
  for (const file of files) {
    const labels = await labelsOf(basename(file), await readWhole(file, maxBytes), names);
    const path = join(outDir, freeName(file, taken));
    await writeFile(path, `${JSON.stringify(labels, null, 2)}\n`);
    written.push(path);
  }
  return written;
};

const freeName = (file: string, taken: Set<string>): string => {
  const names = [`${basename(file, extname(file))}.json`, `${basename(file)}.json`];
  const numbered = Array.from({ length: taken.size + 1 }, (_, index) => `${basename(file)}.${index + 2}.json`);
  const name = [...names, ...numbered].find((each) => !taken.has(each)) ?? `${basename(file)}.json`;
  taken.add(name);
  return name;
};
