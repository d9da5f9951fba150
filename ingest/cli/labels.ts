/** `recital labels`: the extraction of each file as one JSON file, without a database. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { loadKnownNames } from '../edges/known.ts';
import { decode } from '../kernel/decode.ts';
import { readDocument } from '../readers/read.ts';
import { EXTRACTORS } from '../stages/extract/extractors.ts';
import { extract } from '../stages/extract/index.ts';
import { structure } from '../stages/structure.ts';
import type { Format, KnownNames } from '../stages/values.ts';
import { labelFile, type LabelFile } from './label-file.ts';

/** Formats whose bytes are not text: their offsets point into the canonical text. */
const NO_TEXT: ReadonlySet<Format> = new Set<Format>(['pdf', 'docx']);

/** The labels of one file's bytes. Throws a CodedError where they can't be read. */
export const labelsOf = async (name: string, bytes: Uint8Array, names: KnownNames): Promise<LabelFile> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = await readDocument({ name, bytes, sha256 });
  const structured = structure(document);
  const original = NO_TEXT.has(document.format) ? document.text : decode(bytes).text;
  return labelFile(structured, extract(structured, names, EXTRACTORS), original);
};

/** Writes `<stem>.json` into `outDir` for every file, in the order given; gives the paths written. */
export const writeLabels = async (files: readonly string[], outDir: string): Promise<readonly string[]> => {
  const names = await loadKnownNames();
  await mkdir(outDir, { recursive: true });
  const written: string[] = [];
  for (const file of files) {
    const labels = await labelsOf(basename(file), await readFile(file), names);
    const path = join(outDir, `${basename(file, extname(file))}.json`);
    await writeFile(path, `${JSON.stringify(labels, null, 2)}\n`);
    written.push(path);
  }
  return written;
};
