/** The samples and small texts of a test, put through the stages. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnownNames } from '../../ingest/edges/known.ts';
import { readDocument } from '../../ingest/readers/read.ts';
import { EXTRACTORS } from '../../ingest/stages/extract/extractors.ts';
import { extract } from '../../ingest/stages/extract/index.ts';
import { structure } from '../../ingest/stages/structure.ts';
import type { Fetched, Findings, KnownNames, Structured } from '../../ingest/values/index.ts';

export const SAMPLES = join(import.meta.dirname, '../../samples');
export const sampleNames = readdirSync(SAMPLES);

let names: Promise<KnownNames> | null = null;
export const knownNames = (): Promise<KnownNames> => (names ??= loadKnownNames());

export const fetchedBytes = (name: string, bytes: Uint8Array): Fetched => ({
  name,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});
export const fetchedSample = (name: string): Fetched => fetchedBytes(name, readFileSync(join(SAMPLES, name)));

export interface Extracted {
  readonly structured: Structured;
  readonly found: Findings;
  readonly text: string;
}

export const extracted = async (fetched: Fetched): Promise<Extracted> => {
  const structured = structure(await readDocument(fetched));
  return { structured, found: extract(structured, await knownNames(), EXTRACTORS), text: structured.document.text };
};

/** A news-style report of these paragraphs. */
export const extractedReport = (...paragraphs: readonly string[]): Promise<Extracted> =>
  extracted(
    fetchedBytes(
      'report.txt',
      new TextEncoder().encode(['(cite index="1-1">A report.</cite>', ...paragraphs].join('\n')),
    ),
  );
