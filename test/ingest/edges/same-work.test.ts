import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Publication } from '../../../schema/domain/publication.ts';
import { withGraph } from './graph.ts';
import { published, type Wording } from './lines.ts';

const graph = withGraph();
beforeEach(() => graph.clear());

interface Order {
  readonly key: string;
  readonly number?: string;
  readonly title?: string;
  readonly kind?: string;
  readonly signedOn?: string;
}

/** An order's own text. */
const order = (given: Order, wording: Wording = {}): Publication => {
  const { key, number, title = 'Of Foxes', kind = 'EXECUTIVE_ORDER', signedOn = '2025-03-03' } = given;
  const id = `instrument/us/eo/${key}`;
  const work = `version/us/eo/${key}/signed`;
  const lines = [
    `${work} is ${JSON.stringify({ instrument: id, name: 'signed', on: signedOn })}`,
    `${id} title ${JSON.stringify(title)}`,
    `${id} kind ${JSON.stringify(kind)}`,
    `${id} signedOn ${JSON.stringify(signedOn)}`,
    ...(number ? [`${id} number ${JSON.stringify(number)}`] : []),
  ];
  return published(lines, { work, name: key, ...wording });
};

const PAGE = 'signed-2025-03-03/of-foxes';
const page = (given: Partial<Order> = {}, wording: Wording = {}): Publication =>
  order({ key: PAGE, ...given }, { preference: 60, ...wording });
const register = (given: Partial<Order> = {}): Publication => order({ key: '1', number: '1', ...given });

const works = async (): Promise<readonly string[]> => {
  const rows = await graph.rows<{ work: string }>('select distinct work_id as work from evidence.revision');
  return rows.map(({ work }) => work.replace(/^version\/us\/eo\/|\/signed$/g, '')).sort();
};

describe('is it the same order?', () => {
  test.each<[string, Publication, readonly string[]]>([
    ['the same words', page(), ['1']],
    ['the same words, otherwise printed', page({ title: 'OF  “FOXES”' }), ['1']],
    ['a word more in the title', page({ title: 'Of the Foxes' }), ['1', PAGE]],
    ['signed on another day', page({ signedOn: '2025-03-04' }), ['1', PAGE]],
    ['of another kind', page({ kind: 'PROCLAMATION' }), ['1', PAGE]],
    ['with a number of its own', order({ key: '2', number: '2' }), ['1', '2']],
    [
      'a report that speaks of one',
      published([`instrument/us/eo/${PAGE} title "Of Foxes"`], { work: PAGE }),
      ['1', PAGE],
    ],
  ])('%s, whichever comes first', async (_, other, expected) => {
    for (const arrival of [
      [register(), other],
      [other, register()],
    ]) {
      await graph.clear();
      for (const publication of arrival) await graph.publish(publication);
      expect(await works()).toEqual(expected);
    }
  });

  test('of two numbers nobody can tell which is meant', async () => {
    for (const publication of [register(), order({ key: '2', number: '2' }), page()]) await graph.publish(publication);
    expect(await works()).toEqual(['1', '2', PAGE]);
  });

  test('a number that another text ascribes to the page is not its own', async () => {
    await graph.publish(page());
    await graph.publish(published([`instrument/us/eo/${PAGE} number "7"`], { work: 'source/report' }));
    await graph.publish(register());
    expect(await works()).toEqual(['1', 'source/report']);
  });

  test('all pages of it come along; however they are preferred, the text with the number asserts', async () => {
    await graph.publish(page());
    await graph.publish(page({ title: 'of foxes' }, { name: 'copy' }));
    await graph.publish(register());
    expect(await works()).toEqual(['1']);
    expect(await graph.rows('select name from evidence.revision where asserting')).toEqual([{ name: '1' }]);
    expect(await graph.rows('select id, number from policies.instrument where known_to is null')).toEqual([
      { id: 'instrument/us/eo/1', number: '1' },
    ]);
  });

  test('ids stand for themselves again where a better reading finds another title', async () => {
    const sha256 = 'ab'.repeat(32);
    await graph.publish(register());
    await graph.publish(page({}, { sha256, version: '1' }));
    expect(await graph.rows('select count(*)::int from evidence.record_alias')).toEqual([{ count: 2 }]);
    await graph.publish(page({ title: 'Of Foxes and Hens' }, { sha256, version: '2' }));
    expect(await works()).toEqual(['1', PAGE]);
    expect(await graph.rows('select count(*)::int from evidence.record_alias')).toEqual([{ count: 0 }]);
  });
});
