/** Which of several readings of one work is believed. */
import { expect, test } from '@jest/globals';
import { preferenceOf } from '../../../../ingest/stages/assert/source.ts';
import { structured } from '../../reading.ts';

test('letters that were guessed from a picture give way to those of any text', async () => {
  const { document } = await structured('order.txt', 'Section 1. Lamps. The Keeper shall light lamps.');
  const guessed = { code: 'W_RECOGNIZED', message: 'Page 1 was recognised.', page: 1 } as const;
  const scan = preferenceOf({ ...document, format: 'pdf', issues: [guessed] });
  const all = (['pdf', 'docx', 'text', 'markdown'] as const).map((format) => preferenceOf({ ...document, format }));
  expect(Math.max(scan, ...all)).toBe(all[0]);
  expect(Math.min(...all)).toBeGreaterThan(scan);
});
