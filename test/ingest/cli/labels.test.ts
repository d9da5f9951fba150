import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { labelsOf, writeLabels } from '../../../ingest/cli/labels.ts';
import { knownNames, sampleNames, SAMPLES } from '../read-sample.ts';

interface Quoted {
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
}

const TEXTS = sampleNames.filter((name) => ['.txt', '.md', '.htm', '.html', '.xml'].includes(extname(name)));

describe('labels of a file', () => {
  it.each(TEXTS)('%s: every quote is what the original prints at its offsets', async (name) => {
    const bytes = readFileSync(join(SAMPLES, name));
    const labels = await labelsOf(name, bytes, await knownNames());
    const original = bytes.toString('utf8');
    const quoted = Object.values(labels).filter(Array.isArray).flat() as Quoted[];
    const placed = quoted.filter((one) => one.start !== undefined);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.filter((one) => original.slice(one.start, one.end) !== one.quote)).toEqual([]);
  });

  it('places what was written with entities, marks and line breaks', async () => {
    const order =
      '<html><body><pre>\n\n[Federal Register Volume 96, Number 42 (Monday, March 3, 2031)]\n[Presidential Documents]\n\n' +
      'Executive Order 19001 of March 3, 2031\n\nLamps\n\nIt is hereby ordered:\n\n' +
      '    Section 1. Revocation. Executive\n                Order [[Page 9901]] 18002 &amp; all rules are kept.\n\n</pre></body></html>\n';
    const labels = await labelsOf('lamps.htm', Buffer.from(order), await knownNames());
    const references = labels['legalReferences'] as readonly (Quoted & { norm: string })[];
    expect(references.map(({ norm }) => norm)).toEqual(['eo/18002']);
    expect(references[0]?.quote).toBe('Executive\n                Order [[Page 9901]] 18002');
  });

  it('of a Word file are placed in its text as it is read', async () => {
    const labels = await labelsOf(
      'memo-m-99-01.docx',
      readFileSync(join(SAMPLES, 'memo-m-99-01.docx')),
      await knownNames(),
    );
    const quoted = Object.values(labels).filter(Array.isArray).flat() as Quoted[];
    const placed = quoted.filter((one) => one.start !== undefined);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.filter(({ start = 0, end = 0, quote }) => quote?.length !== end - start)).toEqual([]);
  });

  it('writes one file a document, named after it', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'recital-labels-'));
    try {
      const written = await writeLabels([join(SAMPLES, TEXTS[0] ?? '')], directory);
      expect(written).toHaveLength(1);
      const labels = JSON.parse(readFileSync(written[0] ?? '', 'utf8')) as { file: string; schemaVersion: number };
      expect(labels).toMatchObject({ file: TEXTS[0], schemaVersion: 1 });
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
