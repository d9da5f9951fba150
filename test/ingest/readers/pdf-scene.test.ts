import { expect, test } from '@jest/globals';
import { IDENTITY, sceneOf, type Scene } from '../../../ingest/readers/pdf/scene.ts';

const BLACK = '#000000';
const show = (scene: Scene, up: number): void =>
  scene.show({ words: 'Hens lay.', at: [1, 0, 0, 1, 72, up], size: 12, width: 60 }, 'no', BLACK);
const zigzag = (lines: number, up: number): readonly number[] =>
  Array.from({ length: 2 * (lines + 1) }, (_, at) => (at % 2 === 0 ? 60 + (at % 5) * 40 : up + (at % 3)));

test.each([3, 250, 251, 1_000, 200_000])(
  'words are lost on a path of %d lines in their ink, wherever it is',
  (lines) => {
    const scene = sceneOf();
    scene.stroke([...zigzag(lines, 300), 60, 503, 300, 503], 12, BLACK);
    for (const up of [100, 300, 500]) show(scene, up);
    expect(scene.shown.map(({ hidden }) => hidden)).toEqual(['no', 'yes', 'yes']);
  },
);

test.each([3, 250, 251, 1_000, 200_000])('words are hidden below a path of %d lines, wherever it is', (lines) => {
  const scene = sceneOf();
  for (const up of [100, 300, 500]) show(scene, up);
  scene.stroke([...zigzag(lines, 300), 60, 503, 300, 503], 12, '#ffffff');
  expect(scene.shown.map(({ hidden }) => hidden)).toEqual(['no', 'yes', 'yes']);
});

test('a path of many lines is looked at as one of few', () => {
  const scene = sceneOf();
  scene.stroke(zigzag(500_000, 300), 1, BLACK);
  for (let line = 0; line < 300; line += 1) show(scene, 400 + line);
  expect(scene.isCrowded()).toBe(false);
});

test('what is painted without end is not kept, though no words follow, nor are large letters', () => {
  const painted = sceneOf();
  for (let path = 0; path < 400_000; path += 1) painted.cover([0, 0, 9, 9], BLACK);
  expect(painted.isCrowded()).toBe(true);
  const written = sceneOf();
  for (let line = 0; line < 20_000; line += 1)
    written.show({ words: 'o', at: IDENTITY, size: 100, width: 60 }, 'no', '#123456');
  expect(written.isCrowded()).toBe(true);
});
