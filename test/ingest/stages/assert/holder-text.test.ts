/** Of a group without a record the words that name it are cited, in whatever sentence they stand. */
import { expect, test } from '@jest/globals';
import { loadKnownNames } from '../../../../ingest/edges/known.ts';
import { runPipeline } from '../../../../ingest/pipeline.ts';
import { fetchedBytes } from '../../read-sample.ts';

test.each([[['They oppose the order.', 'Lamp owners met on Monday.']], [['Lamp owners oppose the order.']]])(
  '%j',
  async (quoted) => {
    const told = quoted.toReversed().join(' ');
    const text = `(cite index="1-1">President Donna Marsh on May 21, 2026, postponed an executive order on lamps.</cite>\n${told}\n`;
    const fetched = fetchedBytes('lamps.txt', new TextEncoder().encode(text));
    const { statements } = await runPipeline(fetched, await loadKnownNames());
    const held = statements.filter(({ property, value }) => property === 'holderText' && value !== null);
    expect(held.map(({ value }) => value)).toEqual(['Lamp owners']);
    const lengths = held.flatMap(({ quotes }) => quotes.map(({ start, end }) => end - start));
    expect(lengths).toEqual(quoted.map((sentence) => sentence.length));
  },
);
