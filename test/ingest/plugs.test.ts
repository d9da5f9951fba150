import { describe, expect, it } from '@jest/globals';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPlugs, plugsVersion } from '../../ingest/edges/plugs.ts';
import { runPipeline } from '../../ingest/pipeline.ts';
import { extractorFault } from '../../ingest/stages/extract/plugged.ts';
import type { Extractor } from '../../ingest/values/index.ts';
import { fetchedBytes, knownNames } from './read-sample.ts';

const DIRECTORY = fileURLToPath(new URL('extractors/', import.meta.url));
const TEXT = 'Keepers\n\nThe keeper of Portland Light shall ask the Department of Energy.';
const fetched = fetchedBytes('keepers.txt', Buffer.from(TEXT));

describe('an extractor from outside', () => {
  it('takes part by lying in the directory, and what no text says is refused and reported', async () => {
    const plugs = await loadPlugs(DIRECTORY);
    const { mentions, issues, revision } = await runPipeline(fetched, await knownNames(), undefined, plugs);
    expect(revision.pipelineVersion).toMatch(/^\d+\+[0-9a-f]{8}$/);
    expect(mentions.filter(({ rule }) => rule === 'lighthouses/name@1').map(({ record }) => record)).toEqual([
      'agency/portland-light',
    ]);
    expect(issues.filter(({ code }) => code === 'W_PROPOSAL')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('are not its quote') }),
      expect.objectContaining({ message: expect.stringContaining('is no span of the text') }),
    ]);
  });

  it('that fails costs nobody else’s findings', async () => {
    const failing: Extractor = {
      id: 'failing',
      rules: { 'failing/always@1': 'It fails.' },
      extract: () => {
        throw new Error('the model is gone');
      },
    };
    const { mentions, issues } = await runPipeline(fetched, await knownNames(), undefined, {
      extractors: [failing],
      version: 'x',
    });
    expect(mentions.map(({ record }) => record)).toContain('agency/doe');
    expect(issues).toContainEqual({
      code: 'W_PROPOSAL',
      message: 'Extractor failing: the model is gone',
      page: null,
    });
  });

  it('makes work of another version', () => {
    expect(plugsVersion(DIRECTORY)).toMatch(/^[0-9a-f]{8}$/);
    expect(plugsVersion(join(DIRECTORY, 'none'))).toBe('');
  });

  it.each([
    ['no id', {}, 'its id is not'],
    ['the id of another', { id: 'agencies' }, 'is taken'],
    ['no function', { id: 'bees' }, 'no function'],
    ['no rule', { id: 'bees', extract: () => [] }, 'registers no rule'],
    ['a rule of another name', { id: 'bees', extract: () => [], rules: { 'wasps/sting@1': 'x' } }, 'is not named'],
  ])('with %s is told why it cannot be used', (_reason, value, why) => {
    expect(extractorFault(value, new Set(['agencies']))).toContain(why);
  });

  it('whose module is broken is named', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'recital-plugs-'));
    await writeFile(join(directory, 'broken.mjs'), 'export const something = 1;\n');
    await expect(loadPlugs(directory)).rejects.toMatchObject({ code: 'E_EXTRACTOR' });
  });
});
