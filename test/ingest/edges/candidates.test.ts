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

/** A text that nobody signed, or a page of no day. */
const unsigned = (instrument: string, title: string, ...prose: readonly string[]): Publication => {
  const work = `${instrument.replace('instrument/', 'version/')}/signed`;
  const lines = [`${work} is {"instrument":"${instrument}"}`, `${instrument} kind "GUIDANCE"`];
  return published([...lines, `${instrument} title "${title}"`, ...prose], { work, name: work });
};
const policy = (id: string, title: string): Publication => unsigned(`instrument/x/policy/${id}`, title);

/** What is asked about one, the likest first. */
const askedOf = async (id: string): Promise<readonly string[]> => {
  const rows = await graph.rows<{ other: string }>(
    `select case when record_id = $1 then candidate_id else record_id end as other from evidence.review_task
     where $1 in (record_id, candidate_id) order by score desc, 1`,
    [id],
  );
  return rows.map(({ other }) => other);
};

describe('many texts without a number or a day', () => {
  test('with titles alike put few questions to people: about the likest', async () => {
    for (const part of [1, 2, 3, 4, 5, 6, 7, 8, 9])
      await graph.publish(policy(`part-${part}`, `Lamp Safety Plan ${part}`));
    await graph.publish(policy('same', 'Lamp Safety Plan 7'));
    const asked = await askedOf('instrument/x/policy/same');
    expect(asked).toHaveLength(5);
    expect(asked[0]).toBe('instrument/x/policy/part-7');
  });

  test('do not stand before the one that has the title', async () => {
    await graph.publish(policy('z-first', 'Harbor Lamp Safety Plan'));
    for (let part = 1; part < 25; part += 1) await graph.publish(policy(`part-${part}`, `Plan ${part}`));
    await graph.publish(policy('z-second', 'Harbor Lamp Safety Plan'));
    expect(await askedOf('instrument/x/policy/z-second')).toEqual(['instrument/x/policy/z-first']);
  });

  test.each([
    ['two words of a title with a stroke', 'AI/ML', 'AI/ML'],
    ['one with other signs', 'Lamps: “Oil” & (Wick)!', 'Lamps: “Oil” & (Wick)!'],
    ['in another script', 'Лампы и масло гавани', 'Лампы и масло гавани'],
  ])('are found: %s', async (_, title, other) => {
    await graph.publish(policy('one', title));
    await graph.publish(policy('other', other));
    expect(await askedOf('instrument/x/policy/other')).toEqual(['instrument/x/policy/one']);
  });
});

describe('a page of no day and what a report tells of, by their words', () => {
  const prose =
    'Keepers of coastal foghorns, buoys and tidewater signals replace acetylene burners before the winter gales.';
  const both = [
    unsigned('instrument/us/eo/published-2026-05-02/of-lamps', 'Keeping the Coast Lit', prose),
    unsigned('instrument/us/reported/2026-05/tide-signals', 'Order on Foghorns', prose),
  ];

  test.each([
    ['the page first', both],
    ['the report first', [...both].reverse()],
  ])('are proposed for one: %s', async (_, publications) => {
    for (const one of publications) await graph.publish(one);
    expect(await askedOf('instrument/us/reported/2026-05/tide-signals')).toEqual([
      'instrument/us/eo/published-2026-05-02/of-lamps',
    ]);
  });
});
