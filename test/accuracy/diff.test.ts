import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { diffLabels, writeDiff } from './diff.ts';

const directive = (quote: string, responsible: string, start: number): object => ({
  path: '1',
  modality: 'shall',
  responsible: [responsible],
  through: [],
  consult: [],
  action: 'report',
  deadline: null,
  start,
  end: start + quote.length,
  quote,
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recital-diff-'));
  const write = async (side: string, file: string, labels: object): Promise<void> => {
    await mkdir(join(folder, side, 'orders'), { recursive: true });
    await writeFile(join(folder, side, 'orders', file), JSON.stringify(labels));
  };
  await write('before', 'a.json', {
    directives: [directive('X shall  report.', 'X', 10), directive('Y shall report.', 'Y', 40)],
    definitions: [{ term: 'lamp', quote: 'A lamp is a light.' }],
  });
  await write('after', 'a.json', {
    directives: [directive('X shall\nreport.', 'X', 12), directive('Y shall report.', 'Z', 42)],
    definitions: [{ term: 'lamp', quote: 'A lamp is a light.' }],
  });
  await write('after', 'new.json', { grantPrograms: [{ norm: 'lamp grants', quote: 'lamp grants' }] });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('tells what was gained and lost; a finding that only moved is neither', () => {
  const changes = diffLabels(join(folder, 'before'), join(folder, 'after'));
  expect(changes.map(({ sign, category, file, value }) => `${sign} ${category} ${file} ${value}`)).toEqual([
    '- directives orders/a.json ["1","shall",["Y"],[],[],"report",null]',
    '+ directives orders/a.json ["1","shall",["Z"],[],[],"report",null]',
    '+ grantPrograms orders/new.json lamp grants',
  ]);
  const lines: string[] = [];
  writeDiff(changes, (line) => lines.push(line));
  expect(lines).toContain('directives: 1 gained, 1 lost');
  expect(lines).toContain('definitions: 0 gained, 0 lost');
});
