import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rebuild } from '../../../ingest/edges/rebuild.ts';
import { countUnindexed, indexAll } from '../../../ingest/edges/search-index.ts';
import { verifyQuotes } from '../../../ingest/edges/verify.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import { withGraph } from './graph.ts';
import { published } from './lines.ts';

const graph = withGraph();
beforeEach(() => graph.clear());

const differences = async (write: boolean): Promise<readonly string[]> => {
  const found: string[] = [];
  await rebuild(graph.pool(), {
    now: () => new Date('2027-01-01'),
    write,
    onDifference: async ({ id }) => void found.push(id),
  });
  return found;
};

/** Lines about few records, so that texts agree, disagree and repeat each other. */
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('1', '2'), fc.constantFrom('Foxes', 'foxes', 'Hens'))
    .map(([n, t]) => `instrument/us/eo/${n} title "Of ${t}"`),
  fc
    .tuple(
      fc.constantFrom('1', '2'),
      fc.constantFrom('2020', '2021-03'),
      fc.constantFrom('SIGNED', 'REVOKED', 'AMENDED'),
    )
    .map(([n, on, status]) => `instrument/us/eo/${n} status from ${on} "${status}"`),
  fc.constantFrom('NBS', 'the Institute', 'NIST').map((alias) => `agency/nist aliases "${alias}"`),
  fc.constantFrom('NIST', 'National Institute').map((name) => `agency/nist name "${name}"`),
  fc.nat({ max: 3 }).map((n) => `provision/us/eo/1/signed/${n} is {"path":"${n}","position":${n}}`),
  fc.constantFrom('Nothing is stated here.', 'Nor here.'),
);

/** Provisions stand in their own text only. */
const elsewhere = (lines: readonly string[]): readonly string[] => lines.filter((one) => !one.startsWith('provision'));

/** Revisions of two works and two reports; no two revisions of a work are equally preferred. */
const corpus = fc
  .tuple(...Array.from({ length: 6 }, () => fc.array(line, { minLength: 1, maxLength: 8 })))
  .map(([a = [], b = [], c = [], d = [], e = [], f = []]): readonly Publication[] => [
    published(['a', ...a], { preference: 85, name: 'a.htm' }),
    published(['b', ...b], { preference: 70, name: 'a.pdf' }),
    published(['c', ...c], { preference: 60, name: 'a.md', kind: 'white-house' }),
    published(['d', ...elsewhere(d)], { preference: 85, name: 'd.htm', work: 'version/us/eo/2/signed' }),
    published(['e', ...elsewhere(e)], {
      preference: 50,
      name: 'e.txt',
      work: 'source/news/e',
      kind: 'news',
      publishedOn: '2022',
    }),
    published(['f', ...elsewhere(f)], { preference: 20, name: 'f.csv', work: 'source/dataset/f', kind: 'dataset' }),
  ]);

const ordered = corpus.chain((publications) =>
  fc.tuple(fc.constant(publications), fc.shuffledSubarray([...publications], { minLength: publications.length })),
);

/** A run of the property publishes eighteen texts. */
const RUNS = 5;
const TIMEOUT_MS = 120_000;

describe('for any texts', () => {
  test(
    'what is shown depends neither on their order nor on how many came at once; rebuilding and verifying agree',
    async () => {
      await fc.assert(
        fc.asyncProperty(ordered, async ([publications, shuffled]) => {
          await graph.clear();
          for (const publication of publications) await graph.publish(publication);
          const shown = await graph.shown();
          await graph.clear();
          for (const publication of shuffled) await graph.publish(publication);
          expect(await graph.shown()).toEqual(shown);
          await graph.clear();
          await Promise.all(shuffled.map((publication) => graph.publish(publication)));
          expect(await graph.shown()).toEqual(shown);
          expect(await differences(false)).toEqual([]);
          expect(await verifyQuotes(graph.pool(), async () => undefined)).toMatchObject({ failed: 0 });
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    TIMEOUT_MS,
  );
});

describe('rebuild', () => {
  test('mends what was changed behind its back, tells it, and then finds nothing', async () => {
    await graph.publish(published(['instrument/us/eo/1 title "Of Foxes"', 'agency/nist name "NIST"']));
    await graph.rows(`update policies.instrument set title = 'Of Hens'`);
    await graph.rows(`delete from agencies.agency`);
    await graph.rows(`insert into models.ai_model (id, known_from) values ('model/nobody', now())`);
    expect([...(await differences(false))].sort()).toEqual(['agency/nist', 'instrument/us/eo/1', 'model/nobody']);
    await differences(true);
    expect(await differences(true)).toEqual([]);
    expect(await graph.rows('select title from policies.instrument where known_to is null')).toEqual([
      { title: 'Of Foxes' },
    ]);
    expect(await graph.rows('select id from models.ai_model where known_to is null')).toEqual([]);
  });
});

describe('the search index', () => {
  const found = (words: string): Promise<readonly unknown[]> =>
    graph.rows(`select id from evidence.record where search @@ websearch_to_tsquery('english', $1) order by id`, [
      words,
    ]);

  test('is filled after the commit, with every name; a name that comes later is found too', async () => {
    await graph.publish(
      published(['agency/nist name "National Institute of Standards"', 'agency/nist acronym "NIST"']),
    );
    expect(await countUnindexed(graph.pool())).toBe(2);
    await indexAll(graph.pool());
    expect(await countUnindexed(graph.pool())).toBe(0);
    expect(await found('standard institutes')).toEqual([{ id: 'agency/nist' }]);
    expect(await found('nist')).toEqual([{ id: 'agency/nist' }]);
    await graph.publish(published(['agency/nist aliases "Bureau of Measures"'], { work: 'source/other' }));
    await indexAll(graph.pool());
    expect(await found('measure')).toEqual([{ id: 'agency/nist' }]);
    expect(
      await graph.rows(`select from evidence.passage where search @@ to_tsquery('english', 'measured')`),
    ).toHaveLength(1);
  });
});

describe('verify', () => {
  test('finds a quote that is not in its text, and one whose text is gone', async () => {
    await graph.publish(published(['instrument/us/eo/1 title "Of Foxes"', 'agency/nist name "NIST"']));
    await graph.rows(`update evidence.quote set exact = 'Of Hens' where exact like '%Foxes%'`);
    await graph.rows(
      `insert into evidence.quote (id, revision_id, start_offset, end_offset, exact, prefix, suffix)
       values ('quote/x/0-3', 'revision/x', 0, 3, 'abc', '', '')`,
    );
    const failed: (string | null)[] = [];
    const result = await verifyQuotes(graph.pool(), async ({ found }) => void failed.push(found));
    expect(result).toEqual({ quotes: 3, exact: 1, failed: 2 });
    expect(failed).toEqual(['instrument/us/eo/1 title "Of Foxes"', null]);
  });
});
