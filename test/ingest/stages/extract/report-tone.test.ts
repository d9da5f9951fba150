/** Sides that nothing but the tone of the words tells: each row a sentence of our own, and what has a tone and takes none. */
import { describe, expect, test } from '@jest/globals';
import { toneOf } from '../../../../ingest/stages/extract/report/tone/tone.ts';
import { stemOf, traitsOf } from '../../../../ingest/stages/extract/report/tone/traits.ts';
import { extractedReport } from '../../read-sample.ts';

const stands = async (...sentences: readonly string[]): Promise<readonly string[]> =>
  (await extractedReport(...sentences)).found
    .of('position')
    .map(({ entity, stance, rule }) => `${entity} ${stance} ${rule}`);

describe('sides by tone', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['what is spoken of', ['Google spoke of a victory for common sense.'], ['Google SUPPORTS positions/tone@1']],
    [
      'what somebody feels',
      ['"I feel sick," said Senator Ruth Hallam, whose brother died in the crash.'],
      ['Ruth Hallam OPPOSES positions/tone@1'],
    ],
    ['what is not hidden', ['Google could not hide its relief.'], ['Google SUPPORTS positions/tone@1']],
    ['what somebody makes', ['Google makes sensors for dams in eleven states.'], []],
    ['who will not speak', ['Google declined to comment.'], []],
    ['who tells a date', ['Senator Ruth Hallam said the signing would take place on Friday.'], []],
    [
      'who has a side already',
      ['"I feel sick," said Senator Ruth Hallam.', 'Senator Ruth Hallam backs the order.'],
      ['Ruth Hallam SUPPORTS positions/verb@1'],
    ],
    ['who makes it', ['U.S. President Miles Corbin spoke of a triumph of reason.'], []],
    ['who speaks for its maker', ['"I feel sick," said White House spokesman Miles Corbin.'], []],
  ])('%s', async (_reason, sentences, expected) => {
    expect(await stands(...sentences)).toEqual(expected);
  });

  test('a side is likelier the clearer the words are', () => {
    expect(toneOf('@ is furious about the order.', false)).toMatchObject({ stance: 'OPPOSES' });
    expect(toneOf('@ is furious about the order.', false).chance).toBeGreaterThan(
      toneOf('@ spoke about the order.', false).chance,
    );
  });

  test.each([
    ['grumbled', 'grumbl'],
    ['is', 'is'],
    ['use', 'use'],
    ['sharply', 'sharp'],
  ])('of "%s" the stem is "%s"', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  test('a denied word is a trait of its own, and less bad', () => {
    const [plain, denied] = [traitsOf('@ is angry', false), traitsOf('@ is not angry', false)];
    expect(denied.has('!angry')).toBe(true);
    expect(denied.get('-') ?? 0).toBeLessThan(plain.get('-') ?? 0);
  });
});
