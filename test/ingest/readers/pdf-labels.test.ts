import { expect, test } from '@jest/globals';
import { besideLabels } from '../../../ingest/readers/pdf/labels.ts';
import type { PdfLine } from '../../../ingest/readers/pdf/page.ts';

const line = (text: string, left: number, top: number): PdfLine => ({
  text,
  left,
  right: left + 6 * text.length,
  top,
  size: 12,
  stops: [0, left],
});
const order = (lines: readonly PdfLine[]): readonly string[] => besideLabels(lines).map(({ text }) => text);

test('a head that is told column by column is read row by row', () => {
  const head = [
    line('FROM:', 72, 100),
    line('SUBJECT:', 72, 160),
    line('Ada Fox', 200, 101),
    line('Director of Hens', 200, 115),
    line('Fences', 200, 159),
    line('Fences are to be built.', 72, 200),
  ];
  expect(order(head)).toEqual([
    'FROM:',
    'Ada Fox',
    'Director of Hens',
    'SUBJECT:',
    'Fences',
    'Fences are to be built.',
  ]);
});

test.each([
  ['one label alone', [line('NOTE:', 72, 100), line('Fences', 200, 100)]],
  ['labels that have their values already', [line('FROM: Ada Fox', 72, 100), line('SUBJECT: Fences', 72, 120)]],
  ['labels with nothing beside them', [line('FROM:', 72, 100), line('TO:', 72, 120), line('Fences', 72, 140)]],
  ['a second column above them', [line('FROM:', 72, 100), line('TO:', 72, 120), line('Fences', 300, 40)]],
])('%s stay as they are', (_, lines) => {
  expect(order(lines)).toEqual(lines.map(({ text }) => text));
});
