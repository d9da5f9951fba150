/** What holds of every reader, whatever it is given: words written in each format, read back. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { boxesOf } from '../../../ingest/kernel/boxes.ts';
import { decode } from '../../../ingest/kernel/decode.ts';
import { offsetMap } from '../../../ingest/kernel/offset-map.ts';
import { anchor, describe as quote } from '../../../ingest/kernel/quotes.ts';
import type { Span } from '../../../schema/domain/span.ts';
import type { Format, ReadDocument } from '../../../ingest/values/index.ts';
import { readBytes, registerPage } from '../reading.ts';

/** Words of orders, with what makes readers stumble: entities' letters, quotation marks, hyphens, signs of two units. */
const WORD = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(...'The Secretary shall report within 30 days of any agency that owns it'.split(' ')),
  },
  fc.constantFrom(
    'R&D',
    '“foxes”',
    'Côte',
    'decision-making',
    '§',
    '(a)',
    '𝔘nits',
    'Sec.',
    '44',
    'U.S.C.',
    'a<b',
    '—',
    '10%',
  ),
);
const PARAGRAPH = fc.array(WORD, { minLength: 6, maxLength: 40 }).map((words) => `Any ${words.join(' ')} end.`);
const PARAGRAPHS = fc.array(PARAGRAPH, { minLength: 1, maxLength: 6 });
const SPAN = fc.tuple(fc.nat(10_000), fc.nat(400));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const wrapped = (text: string): string => text.replace(/(.{40,60}) /g, '$1\n');

const pdfOf = (paragraphs: readonly string[]): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const document = new PDFDocument();
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    for (const text of paragraphs) document.text(text.replaceAll('𝔘', 'U')).moveDown();
    document.end();
  });

const docxOf = (paragraphs: readonly string[]): Uint8Array => {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join('');
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`;
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });
};

const xlsxOf = (paragraphs: readonly string[]): Uint8Array => {
  const rows = ['text', ...paragraphs].map(
    (text) => `<row><c t="inlineStr"><is><t>${escaped(text)}</t></is></c></row>`,
  );
  const xml = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
  return zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/worksheets/sheet1.xml': strToU8(xml) });
};

interface Written {
  readonly name: string;
  readonly make: (paragraphs: readonly string[]) => string | Uint8Array | Promise<Uint8Array>;
}

const FORMATS: Readonly<Record<Format, Written>> = {
  text: { name: 'a.txt', make: (all) => all.join('\n\n') },
  'register-text': {
    name: 'a.htm',
    make: (all) => registerPage(all.map((text) => `    ${wrapped(text)}`).join('\n\n')),
  },
  html: {
    name: 'a.html',
    make: (all) => `<html><body>${all.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</body></html>`,
  },
  markdown: { name: 'a.md', make: (all) => `---\ntitle: Foxes\n---\n\n# Foxes\n\n${all.map(wrapped).join('\n\n')}` },
  'register-xml': {
    name: 'a.xml',
    make: (all) =>
      `<PRESDOCU><EXECORD>${all.map((text) => `<FP>${escaped(text)}<PRTPAGE P="7"/></FP>`).join('\n')}</EXECORD></PRESDOCU>`,
  },
  pdf: { name: 'a.pdf', make: pdfOf },
  docx: { name: 'a.docx', make: docxOf },
  xlsx: { name: 'a.xlsx', make: xlsxOf },
  json: { name: 'a.json', make: (all) => JSON.stringify(all.map((text, index) => ({ id: index, text }))) },
  csv: {
    name: 'a.csv',
    make: (all) => ['id,text', ...all.map((text, at) => `${at},"${text.replaceAll('"', '""')}"`)].join('\r\n'),
  },
  'cited-report': {
    name: 'a.txt',
    make: (all) => all.map((text, index) => `(cite index="${index + 1}-1">${text}</cite>`).join('\n'),
  },
};
/** Their originals are made in the reader: only what the map says of itself can be checked. */
const WITHOUT_ORIGINAL: ReadonlySet<Format> = new Set<Format>(['pdf', 'docx', 'xlsx']);
const RUNS: Partial<Record<Format, number>> = { pdf: 5 };

/** From a sign to a sign: white space between two pieces of an original may stand for nothing of it. */
const spanIn = (text: string, [at, length]: readonly [number, number]): Span => {
  const part = text.slice(at % text.length, (at % text.length) + length + 3);
  const start = (at % text.length) + (part.length - part.trimStart().length);
  return { start, end: start + part.trim().length };
};

/** A span goes to the original and comes back as itself, or as little more as one replaced sign is. */
const expectMapped = ({ text, offsets }: ReadDocument, original: string | null, span: Span): void => {
  const map = offsetMap(offsets);
  const there = map.toOriginal(span);
  const back = map.toCanonical(there);
  expect(back.start).toBeLessThanOrEqual(span.start);
  expect(back.end).toBeGreaterThanOrEqual(span.end);
  expect(map.toOriginal(back)).toEqual(there);
  if (original === null) return;
  expect(there.end).toBeLessThanOrEqual(original.length);
  for (const [canonical, from, length, originalLength] of offsets) {
    if (length !== originalLength || canonical >= span.end || canonical + length <= span.start) continue;
    // What is not copied sign for sign is white: what parts words and blocks here is something else there.
    for (let at = 0; at < length; at += 1)
      if (/\S/.test(text[canonical + at] ?? '')) expect(text[canonical + at]).toBe(original[from + at]);
  }
};

describe.each(Object.entries(FORMATS) as [Format, Written][])('%s', (format, { name, make }) => {
  test('keeps the words, maps every span there and back, finds every quote again', async () => {
    await fc.assert(
      fc.asyncProperty(PARAGRAPHS, fc.array(SPAN, { minLength: 4, maxLength: 8 }), async (paragraphs, places) => {
        const made = await make(paragraphs);
        const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
        const document = await readBytes(name, bytes);
        const { text, blocks, lines } = document;
        expect(document.format).toBe(format);
        expect(text.match(/\bend\./g)).toHaveLength(paragraphs.length);
        const original = WITHOUT_ORIGINAL.has(format) ? null : decode(bytes).text;
        for (const span of [
          ...blocks,
          ...places.map((place) => spanIn(text, place)).filter(({ start, end }) => end > start),
        ]) {
          expectMapped(document, original, span);
          expect(anchor(text, { ...quote(text, span), start: span.start })).toEqual({
            found: true,
            span: { start: span.start, end: span.end },
          });
          const boxes = boxesOf(text, lines, span);
          if (format === 'pdf') expect(boxes.length).toBeGreaterThan(0);
          for (const { x, y, width, height } of boxes) {
            expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(612);
            expect(y + height).toBeLessThanOrEqual(792);
          }
        }
      }),
      { seed: 20_250_303, numRuns: RUNS[format] ?? 25 },
    );
  });
});
