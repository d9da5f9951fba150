import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { citationsIn } from '../../../subgraphs/policies/cite.ts';
import { policies } from '../../../subgraphs/policies/index.ts';
import { withSubgraph } from '../subject.ts';

const cited = (text: string) => citationsIn(text).map(({ norm, start, end }) => [norm, text.slice(start, end)]);

describe('references in a pasted text', () => {
  test.each([
    ['none', 'Nothing of the kind.', []],
    ['an order by its short form', 'As E.O. 13636 has it.', [['eo/13636', 'E.O. 13636']]],
    ['broken over two lines', 'Executive\n  Order 13636', [['eo/13636', 'Executive\n  Order 13636']]],
    ['behind a character of two units', '📜 44 U.S.C. 3502', [['usc/44/3502', '44 U.S.C. 3502']]],
    ['behind invisible characters', '\u200b\u00adPub. L. 113-283', [['publ/113/283', 'Pub. L. 113-283']]],
    ['torn by a paragraph break: no reference', 'Executive\n \nOrder 13636', []],
    [
      'several, in order',
      '44 U.S.C. 3502\n\n\nand E.O. 14110.',
      [
        ['usc/44/3502', '44 U.S.C. 3502'],
        ['eo/14110', 'E.O. 14110'],
      ],
    ],
  ])('%s', (_, text, expected) => expect(cited(text)).toEqual(expected));

  test('lie inside the text and do not overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      'E.O. 13636',
      '44 U.S.C. 3502',
      ' ',
      '\n',
      '\n\n',
      '\u0000',
      '\ud800',
      '§',
      'and',
      ', ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const reference of citationsIn(text)) {
          expect(reference.start).toBeGreaterThanOrEqual(end);
          expect(reference.end).toBeGreaterThan(reference.start);
          end = reference.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('in the graph', () => {
  const subject = withSubgraph(policies);
  beforeAll(() => subject.put('Instrument', { id: 'instrument/us/eo/14110', number: '14110' }));

  const CITE = 'query ($text: String!) { cite(text: $text) { norm kind start end record { __typename id } } }';

  test('a reference names its record where there is one', async () => {
    const { cite } = await subject.ask(CITE, { text: 'E.O. 14110 and E.O. 14111.' });
    expect(cite).toEqual([
      {
        norm: 'eo/14110',
        kind: 'eo',
        start: 0,
        end: 10,
        record: { __typename: 'Instrument', id: 'instrument/us/eo/14110' },
      },
      { norm: 'eo/14111', kind: 'eo', start: 15, end: 25, record: null },
    ]);
  });

  test('any number of references is looked up by one statement', async () => {
    subject.statements();
    await subject.ask(CITE, { text: Array.from({ length: 200 }, (_, index) => `E.O. ${13_000 + index};`).join(' ') });
    expect(subject.statements()).toHaveLength(1);
  });

  test('20,000 characters are taken, one more is not', async () => {
    const started = performance.now();
    expect(await subject.ask(CITE, { text: 'section 4 of the Act, '.repeat(1_000).slice(0, 20_000) })).toHaveProperty(
      'cite',
    );
    expect(performance.now() - started).toBeLessThan(10_000);
    const { errors } = await subject.execute(CITE, { text: 'a'.repeat(20_001) });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
