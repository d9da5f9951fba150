import { describe, expect, test } from '@jest/globals';
import { isOf, moved, renaming } from '../../../ingest/edges/publish/moved.ts';
import { published } from './lines.ts';

const PAGE = 'instrument/us/eo/signed-2025-03-03/of-foxes';
const ORDER = 'instrument/us/eo/1';
const WORK = 'version/us/eo/signed-2025-03-03/of-foxes/signed';

describe('ids of an instrument that gained its number', () => {
  test.each([
    ['the instrument', PAGE, ORDER],
    ['its version', WORK, 'version/us/eo/1/signed'],
    ['a provision', 'provision/us/eo/signed-2025-03-03/of-foxes/signed/2(b)', 'provision/us/eo/1/signed/2(b)'],
    ['what has a hash', 'term/us/eo/signed-2025-03-03/of-foxes/signed/1/1f0c9a2e', 'term/us/eo/1/signed/1/1f0c9a2e'],
    ['one of a longer title stays', `${PAGE}-and-hens`, `${PAGE}-and-hens`],
    [
      'one of another day stays',
      'instrument/us/eo/signed-2025-03-04/of-foxes',
      'instrument/us/eo/signed-2025-03-04/of-foxes',
    ],
    ['that of its source stays', 'source/us/eo/signed-2025-03-03/of-foxes', 'source/us/eo/signed-2025-03-03/of-foxes'],
    ['an agency stays', 'agency/nist', 'agency/nist'],
    ['words stay', 'us/eo/signed-2025-03-03/of-foxes', 'us/eo/signed-2025-03-03/of-foxes'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, id, expected) => {
    expect(renaming(PAGE, ORDER)(id)).toBe(expected);
    expect(isOf(id, PAGE)).toBe(id !== expected);
  });

  test('wherever they stand in a publication; its text and its source stay', () => {
    const provision = WORK.replace('version', 'provision');
    const page = published(
      [
        `${PAGE} title "Of Foxes"`,
        `agency/nist aliases "${PAGE}"`,
        `${provision}/2 is {"path":"2","instrument":"${PAGE}","parent":"${provision}/1","position":2}`,
      ],
      { work: WORK },
    );
    const mention = { start: 0, end: 3, kind: 'instrument', score: 1, rule: 'test/line@1', alternatives: [] };
    const unknown = {
      question: 'Why?',
      whyOpen: 'So.',
      wouldBeSettledBy: null,
      subject: PAGE,
      quote: { start: 0, end: 3 },
    };
    const after = moved(
      {
        ...page,
        mentions: [
          { ...mention, record: PAGE, alternatives: [{ record: PAGE, score: 0.4, reason: 'It is named too.' }] },
          { ...mention, record: null },
        ],
        unknowns: [unknown],
      },
      PAGE,
      ORDER,
    );
    expect(after).toMatchObject({
      source: page.source,
      revision: page.revision,
      work: 'version/us/eo/1/signed',
      mentions: [
        { record: ORDER, alternatives: [{ record: ORDER, score: 0.4 }] },
        { record: null, alternatives: [] },
      ],
      statements: [
        { subject: ORDER, value: 'Of Foxes' },
        { subject: 'agency/nist', value: ORDER },
      ],
      unknowns: [{ subject: ORDER }],
    });
    expect(after.records).toContainEqual(
      expect.objectContaining({
        id: 'provision/us/eo/1/signed/2',
        facts: { path: '2', instrument: ORDER, parent: 'provision/us/eo/1/signed/1', position: 2 },
      }),
    );
  });
});
