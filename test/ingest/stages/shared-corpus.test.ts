import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { offsetMap } from '../../../ingest/kernel/offset-map.ts';
import { anchor, describe } from '../../../ingest/kernel/quotes.ts';
import { passagesOf } from '../../../ingest/stages/passages.ts';
import { structure } from '../../../ingest/stages/structure.ts';
import type { Structured } from '../../../ingest/values/index.ts';
import { describeShared } from '../../shared.ts';
import { readBytes } from '../reading.ts';

const structuredFile = async (file: string): Promise<Structured> =>
  structure(await readBytes(path.basename(file), new Uint8Array(readFileSync(file))));

interface GoldSection {
  readonly path: string;
  readonly start: number;
  readonly heading: string | null;
}

interface Gold {
  readonly file: string;
  readonly sections: readonly GoldSection[];
  readonly labelledRange: { readonly start: number; readonly end: number };
}

const fold = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

describeShared('labelled texts', (shared) => {
  for (const file of readdirSync(path.join(shared, 'gold/labels'))) {
    test(`${file}: every section, where it is printed, with its heading`, async () => {
      const gold = JSON.parse(readFileSync(path.join(shared, 'gold/labels', file), 'utf8')) as Gold;
      const { document, sections, body } = await structuredFile(path.join(shared, 'gold/texts', gold.file));
      const map = offsetMap(document.offsets);
      const shown = sections.map(({ path: at, heading }) => [at, fold(heading)]);
      expect(shown).toEqual(gold.sections.map((section) => [section.path, fold(section.heading)]));
      sections.forEach(({ labelSpan }, index) => {
        const wanted = gold.sections[index]?.start ?? -1;
        expect(Math.abs(map.toOriginal(labelSpan).start - wanted)).toBeLessThanOrEqual(4);
      });
      const original = map.toOriginal(body);
      expect(Math.abs(original.start - gold.labelledRange.start)).toBeLessThanOrEqual(4);
    });
  }
});

describeShared('one order in many formats', (shared) => {
  test('has one norm and the same sections in each', async () => {
    const orders = path.join(shared, 'corpus/orders');
    const files = ['htm/EO_13859.htm', 'html/EO_13859.html', 'xml/EO_13859.xml', 'pdf/EO_13859.pdf', 'txt/13859.txt'];
    const read = await Promise.all(files.map((file) => structuredFile(path.join(orders, file))));
    const paths = read.map(({ sections }) => sections.map((section) => section.path).join());
    expect(new Set(read.map(({ identity }) => identity.norm))).toEqual(new Set(['eo/13859']));
    expect(new Set(paths).size).toBe(1);
    expect(paths[0]?.split(',')).toHaveLength(73);
  });
});

describeShared('an order whose number was misprinted', (shared) => {
  test('is stored as printed, and flagged', async () => {
    const { identity, issues } = await structuredFile(path.join(shared, 'corpus/orders/pdf/EO_13523.pdf'));
    expect(identity.number?.value).toBe('15323');
    expect(identity.signedOn?.value).toBe('2009-12-11');
    expect(issues.map(({ code }) => code)).toContain('W_NUMBER_DOUBT');
  });
});

/** Every so many files of a folder: enough to meet every era and habit, few enough to be quick. */
const STEP = 12;

const someFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).isFile())
    .filter((_, index) => index % STEP === 0);

describeShared('documents of every format', (shared) => {
  const folders = [
    'orders/htm',
    'orders/html',
    'orders/xml',
    'orders/md',
    'orders/txt',
    'orders/pdf',
    'orders/json',
    'reports/md',
    'reports/txt',
  ];
  test.each(folders)(
    '%s: spans map to the original and back, quotations are found again, nothing overlaps',
    async (folder) => {
      for (const file of someFiles(path.join(shared, 'corpus', folder))) {
        const read = await structuredFile(file);
        const { text, blocks, offsets } = read.document;
        const map = offsetMap(offsets);
        const passages = passagesOf(read);
        expect(text).not.toMatch(/\0|\ufeff|[^\S\n ]|  /);
        for (const span of [
          ...blocks,
          ...read.sentences,
          ...passages,
          ...read.sections.map(({ labelSpan }) => labelSpan),
        ]) {
          const back = map.toCanonical(map.toOriginal(span));
          expect(back.start <= span.start && back.end >= span.end).toBe(true);
        }
        for (const span of read.sentences.slice(0, 20)) {
          expect(anchor(text, { ...describe(text, span), start: span.start })).toEqual({ found: true, span });
        }
        for (const spans of [blocks, read.sentences, passages]) {
          spans.forEach((span, index) => expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0));
        }
        expect(new Set(read.sections.map((section) => section.path)).size).toBe(read.sections.length);
      }
    },
    120_000,
  );
});
