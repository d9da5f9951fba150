/** A proof holds by itself: its quotes stand in the texts that it carries, and damage of any byte is found. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleOf } from '../../../ingest/edges/proof/bundle.ts';
import { gatherProof } from '../../../ingest/edges/proof/gather.ts';
import { checkProof } from '../../../bin/check-proof.mjs';
import { temporaryDirectory } from '../../temporary.ts';
import { withGraph } from './graph.ts';
import { published } from './lines.ts';

const graph = withGraph();
const home = temporaryDirectory();

const ORDER = 'instrument/us/eo/1';
const TITLE = `${ORDER} title "Of Foxes, “Badgers” and \u{1f99d}"`;
const order = published([TITLE, `${ORDER} number "1"`, 'agency/usfs name "Forest Service"']);
const report = published([`${ORDER} title "The fox order"`], { work: 'source/news/a', name: 'a.txt', kind: 'news' });
const ORIGINAL = Buffer.from(order.revision.text);

let bundle = '';
const faultsOf = (text: string): readonly string[] => checkProof(Buffer.from(text)).faults;

beforeAll(async () => {
  for (const one of [order, report]) await graph.publish(one);
  const proof = await gatherProof(graph.pool(), ORDER);
  if (!proof) throw new Error('no proof');
  bundle = bundleOf(proof, new Map([[order.revision.id, ORIGINAL]]));
});

test('holds every statement about the record, its quotes, their texts, and nothing of other records', () => {
  const { statements, annotations, revisions, sources, ...rest } = JSON.parse(bundle);
  expect(rest['schema:about']).toMatchObject({ id: ORDER, type: 'recital:Instrument' });
  expect(
    statements.map((said: { property: string; 'schema:value': string }) => [said.property, said['schema:value']]),
  ).toEqual(
    expect.arrayContaining([
      ['title', 'The fox order'],
      ['number', '1'],
    ]),
  );
  expect([statements.length, annotations.length, revisions.length, sources.length]).toEqual([3, 3, 2, 2]);
  expect(revisions).toContainEqual(
    expect.objectContaining({ sha256: order.revision.sha256, text: order.revision.text }),
  );
  expect(checkProof(Buffer.from(bundle))).toEqual({ faults: [], told: [`${ORDER}: 3 statements, 3 quotes, 2 texts`] });
});

test('the damage of any byte is found, whichever', () => {
  const bytes = Buffer.from(bundle);
  const unseen: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
    if (checkProof(damaged).faults.length === 0) unseen.push(at);
  }
  expect(bytes.length).toBeGreaterThan(4_000);
  expect(unseen).toEqual([]);
  expect(checkProof(bytes.subarray(0, -1)).faults).not.toEqual([]);
});

/** As somebody would forge it: the whole file has its digest again. */
const sealed = (text: string): string => {
  const nought = text.replace(/"integrity": "[0-9a-f]{64}"/, `"integrity": "${'0'.repeat(64)}"`);
  return nought.replace('0'.repeat(64), createHash('sha256').update(nought).digest('hex'));
};

describe('a proof that was changed and sealed again', () => {
  test.each<[string, string, string, RegExp]>([
    ['words', '"exact": "instrument/us/eo/1 number', '"exact": "instrument/us/eo/1 numbers', /is not “/],
    ['an offset', '"start": 0', '"start": 1', /is not “/],
    ['what stands before', '"prefix": "', '"prefix": "x', /does not stand before it/],
    ['what stands behind', '"suffix": "\\n', '"suffix": "x', /does not stand behind it/],
    ['a text', '"text": "instrument', '"text": "xinstrument', /its text is not what its digest/],
    ['an original', '"recital:bytes": "', '"recital:bytes": "Zm94', /not the original/],
    ['a quote that is not there', '"id": "quote/', '"id": "quote/x', /is not there/],
  ])('%s', (_, printed, forged, fault) => {
    expect(bundle).toContain(printed);
    expect(faultsOf(sealed(bundle.replace(printed, forged))).join('\n')).toMatch(fault);
  });

  test('a statement without a quote', () => {
    const proof = JSON.parse(bundle) as { statements: Record<string, unknown>[] };
    const statements = proof.statements.map((said) => ({ ...said, 'prov:wasDerivedFrom': [] }));
    expect(faultsOf(sealed(`${JSON.stringify({ ...proof, statements }, null, 1)}\n`)).join('\n')).toMatch(
      /no quote proves it/,
    );
  });

  test('unchanged, it is as it was', () => expect(sealed(bundle)).toBe(bundle));
});

test('is checked by a script that stands alone, against originals too', () => {
  const script = join(home, 'check-proof.mjs');
  copyFileSync(fileURLToPath(new URL('../../../bin/check-proof.mjs', import.meta.url)), script);
  writeFileSync(join(home, 'proof.json'), bundle);
  writeFileSync(join(home, 'order.txt'), ORIGINAL);
  const run = (...names: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...names], { cwd: home, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  expect(run('proof.json', 'order.txt')).toEqual({
    status: 0,
    said: `${ORDER}: 3 statements, 3 quotes, 2 texts\norder.txt is the original of ${order.revision.id}\nall holds\n`,
  });
  writeFileSync(join(home, 'order.txt'), Buffer.concat([ORIGINAL, Buffer.from(' ')]));
  expect(run('proof.json', 'order.txt')).toMatchObject({
    status: 1,
    said: expect.stringMatching(/read from these bytes/),
  });
  expect(run().status).toBe(2);
});

test('of what is no record there is no proof', async () => {
  expect(await gatherProof(graph.pool(), 'instrument/us/eo/2')).toBeNull();
});
