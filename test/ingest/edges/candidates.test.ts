/** Which instruments are proposed to people as one, when a text comes. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Publication } from '../../../schema/domain/publication.ts';
import { withGraph } from './graph.ts';
import { published, WORK } from './lines.ts';

const graph = withGraph();
beforeEach(() => graph.clear());

const ORDER = 'instrument/us/eo/1';

describe('an order and a page that prints no number, with titles that a letter tells apart', () => {
  const PAGE = 'instrument/us/eo/signed-2026-05-02/of-lamps';
  const worded = (id: string, work: string, title: string, number: readonly string[]): Publication =>
    published(
      [
        `${work} is {"instrument":"${id}"}`,
        `${id} kind "EXECUTIVE_ORDER"`,
        `${id} title "${title}"`,
        `${id} signedOn "2026-05-02"`,
        ...number.map((one) => `${id} number "${one}"`),
      ],
      { work, name: work },
    );
  const both = [
    worded(ORDER, WORK, 'Keeping Harbor Lamps Lit', ['1']),
    worded(PAGE, 'version/us/eo/signed-2026-05-02/of-lamps/signed', 'Keeping the Harbor Lamp Lit', []),
  ];

  test.each([
    ['the order first', both],
    ['the page first', [...both].reverse()],
  ])('are proposed for one: %s', async (_, publications) => {
    for (const one of publications) await graph.publish(one);
    expect(
      await graph.rows('select record_id, candidate_id, state, reason from evidence.review_task order by id'),
    ).toEqual([
      {
        record_id: PAGE,
        candidate_id: ORDER,
        state: 'OPEN',
        reason: 'These may be one instrument: titles share harbor, keep, lamp, lit; both signed on 2026-05-02.',
      },
    ]);
  });
});

describe('many texts without a number or a day, with titles alike', () => {
  const policy = (id: string, title: string): Publication => {
    const [instrument, work] = [`instrument/x/policy/${id}`, `version/x/policy/${id}/signed`];
    const lines = [`${work} is {"instrument":"${instrument}"}`, `${instrument} kind "POLICY"`];
    return published([...lines, `${instrument} title "${title}"`], { work, name: work });
  };

  test('put few questions to people: about the likest', async () => {
    for (const part of [1, 2, 3, 4, 5, 6, 7, 8, 9])
      await graph.publish(policy(`part-${part}`, `Lamp Safety Plan ${part}`));
    await graph.publish(policy('same', 'Lamp Safety Plan 7'));
    const asked = await graph.rows<{ one: string; other: string; score: number }>(
      `select record_id as one, candidate_id as other, score from evidence.review_task
       where 'instrument/x/policy/same' in (record_id, candidate_id) order by score desc`,
    );
    expect(asked).toHaveLength(5);
    expect(asked[0]).toMatchObject({ one: 'instrument/x/policy/same', other: 'instrument/x/policy/part-7' });
  });
});
