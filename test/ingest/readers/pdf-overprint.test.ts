import { expect, test } from '@jest/globals';
import { isOverprinted } from '../../../ingest/readers/pdf/overprint.ts';
import type { Run } from '../../../ingest/readers/pdf/page.ts';

/** In letters that are all as wide as in a typewriter. */
const run = (text: string, left: number, top: number): Run => ({
  text,
  left,
  right: left + 6 * text.length,
  top,
  size: 12,
});

test.each<readonly [what: string, runs: readonly Run[]]>([
  ['a name on a line', [run('Name of keeper: ______________', 72, 100), run('Jane Ann Roe', 170, 98)]],
  ['a name on a row of dots', [run('Name of keeper ......................', 72, 100), run('Jane Ann Roe', 170, 99)]],
  [
    'a name on dots that stand apart',
    [run('Name of keeper . . . . . . . . . . .', 72, 100), run('Jane Ann Roe', 190, 99)],
  ],
  ['a name on blanks', [run('Name of keeper:                  Day of birth:', 72, 100), run('Jane Ann Roe', 172, 100)]],
  [
    'two blanks of one line',
    [
      run('I, the keeper ______________, have seen ______________ of the hens', 72, 100),
      run('Jane Ann Roe', 165, 98),
      run('all and each', 320, 98),
    ],
  ],
  ['a line before its name', [run('______________ of the town', 72, 100), run('Jane Ann Roe', 74, 98)]],
  ['lines that are set close', [run('Hens lay in the morning.', 72, 100), run('They rest in the evening.', 72, 104)]],
  ['bold print', [run('Hens lay in the morning.', 72, 100), run('Hens lay in the morning.', 72.3, 100)]],
])('%s: no words upon words', (_, runs) => {
  expect(isOverprinted(runs)).toBe(false);
  expect(isOverprinted(runs.toReversed())).toBe(false);
});

test.each<readonly [what: string, runs: readonly Run[]]>([
  ['lines on one baseline', [run('Hens lay in the morning.', 72, 100), run('Ducks swim in the pond.', 72, 100)]],
  ['lines a shade apart', [run('Hens lay in the morning.', 72, 100), run('Ducks swim in the pond.', 75, 103)]],
  ['words upon the words before a line', [run('Name of the keeper: ______', 72, 100), run('Jane Ann Roe', 80, 100)]],
  ['words upon those behind a line', [run('______ of the good town', 72, 100), run('Jane Ann Roe', 130, 100)]],
  ['a line around words', [run('___ Hens lay in the morning ___', 72, 100), run('Ducks swim in the pond', 100, 100)]],
])('%s: words upon words', (_, runs) => {
  expect(isOverprinted(runs)).toBe(true);
  expect(isOverprinted(runs.toReversed())).toBe(true);
});
