import { beforeAll, describe, expect, test } from '@jest/globals';
import { grants } from '../../../subgraphs/grants/index.ts';
import { withSubgraph, type Answer } from '../subject.ts';

const { ask, put, statements } = withSubgraph(grants);

const ORDER = 'instrument/us/eo/90001';

beforeAll(async () => {
  await put('GrantProgram', {
    id: 'program/97.137',
    assistanceListing: '97.137',
    title: 'Shields for Small Towns',
    administeredBy: 'agency/cisa',
    topics: ['CYBERSECURITY', 'OTHER'],
  });
  await put('GrantProgram', {
    id: 'program/47.070',
    assistanceListing: '47.070',
    title: 'machines that learn',
    administeredBy: 'agency/nsf',
    topics: ['ARTIFICIAL_INTELLIGENCE'],
  });
  await put('GrantProgram', { id: 'program/unnumbered', title: 'Bridges', topics: ['CYBERSECURITY'] });
  await put('GrantProgram', { id: 'program/nameless' });
  for (const [id, relation] of [
    ['mandate/us/eo/90001/signed/4/a', 'DIRECTED_BY'],
    ['mandate/us/eo/90001/signed/4/b', 'MENTIONED_IN'],
  ] as const)
    await put('ProgramMandate', {
      id,
      program: 'program/97.137',
      relation,
      provision: 'provision/us/eo/90001/signed/4',
      instrument: ORDER,
    });
  await put('FundingLine', {
    id: 'funding/97.137/2023',
    program: 'program/97.137',
    fiscalYear: 2023,
    amount: '374981324',
  });
  await put('FundingLine', {
    id: 'funding/97.137/2024',
    program: 'program/97.137',
    fiscalYear: 2024,
    amount: '12345678901234567890.50',
    basis: 'estimate',
  });
  await put('FundingOpportunity', {
    id: 'opportunity/1',
    program: 'program/97.137',
    number: 'DHS-24-1',
    title: 'Round one',
  });
  await put('CyberProgram', { id: 'cyber-program/1', title: 'Night watch', agency: 'agency/cisa', instrument: ORDER });
});

const titles = (answer: Answer): readonly (string | null)[] => answer.nodes.map((node: Answer) => node.title);

describe('question 8: from mandate to money', () => {
  test('a program of the topic, with its mandates and its money, newest first', async () => {
    const { grantPrograms } =
      await ask(`{ grantPrograms(first: 20, filter: { topic: CYBERSECURITY }) { totalCount nodes {
      assistanceListing title administeredBy { id } topics mandates { relation provision { id } instrument { id } }
      funding { fiscalYear amount basis } opportunities { number } } } }`);
    expect(grantPrograms.totalCount).toBe(2);
    expect(titles(grantPrograms)).toEqual(['Bridges', 'Shields for Small Towns']);
    expect(grantPrograms.nodes[1]).toEqual({
      assistanceListing: '97.137',
      title: 'Shields for Small Towns',
      administeredBy: { id: 'agency/cisa' },
      topics: ['CYBERSECURITY', 'OTHER'],
      mandates: ['DIRECTED_BY', 'MENTIONED_IN'].map((relation) => ({
        relation,
        provision: { id: 'provision/us/eo/90001/signed/4' },
        instrument: { id: ORDER },
      })),
      funding: [
        { fiscalYear: 2024, amount: '12345678901234567890.50', basis: 'estimate' },
        { fiscalYear: 2023, amount: '374981324', basis: null },
      ],
      opportunities: [{ number: 'DHS-24-1' }],
    });
  });

  test('a page costs as many statements as fields, however many programs it holds', async () => {
    const count = async (first: number) => {
      statements();
      await ask(`{ grantPrograms(first: ${first}) { nodes { mandates { id } funding { id } opportunities { id } } } }`);
      return statements().length;
    };
    expect([await count(1), await count(4)]).toEqual([4, 4]);
  });
});

describe('lists', () => {
  test.each([
    [
      'by title, whatever its capitals; a program without one by its id',
      'TITLE',
      ['Bridges', 'machines that learn', null, 'Shields for Small Towns'],
    ],
    [
      'by number, those without one last',
      'ASSISTANCE_LISTING',
      ['machines that learn', 'Shields for Small Towns', null, 'Bridges'],
    ],
  ])('%s', async (_, orderBy, expected) => {
    const { grantPrograms } = await ask(`{ grantPrograms(orderBy: ${orderBy}) { nodes { title } } }`);
    expect(titles(grantPrograms)).toEqual(expected);
  });

  test.each([
    ['{ administeredBy: "agency/nsf" }', ['machines that learn']],
    ['{ assistanceListing: "97.137" }', ['Shields for Small Towns']],
    ['{ assistanceListing: "97.137", administeredBy: "agency/nsf" }', []],
  ])('filter %s', async (filter, expected) => {
    const { grantPrograms } = await ask(`{ grantPrograms(filter: ${filter}) { nodes { title } } }`);
    expect(titles(grantPrograms)).toEqual(expected);
  });

  test('cyber programs by the instrument that calls for them', async () => {
    const list = (instrument: string) =>
      ask(`{ cyberPrograms(filter: { instrument: "${instrument}" }) { nodes { title agency { id } } } }`);
    expect((await list(ORDER)).cyberPrograms.nodes).toEqual([{ title: 'Night watch', agency: { id: 'agency/cisa' } }]);
    expect((await list('instrument/us/eo/1')).cyberPrograms.nodes).toEqual([]);
  });
});

test('what grants adds to the records of others; a program that a text touches twice is listed once', async () => {
  const { _entities } = await ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Instrument { grantPrograms { totalCount nodes { title } } cyberPrograms { nodes { title } } }
      ... on Agency { grantPrograms { nodes { title } } } } }`,
    {
      r: [
        { __typename: 'Instrument', id: ORDER },
        { __typename: 'Agency', id: 'agency/nsf' },
      ],
    },
  );
  expect(_entities).toEqual([
    {
      grantPrograms: { totalCount: 1, nodes: [{ title: 'Shields for Small Towns' }] },
      cyberPrograms: { nodes: [{ title: 'Night watch' }] },
    },
    { grantPrograms: { nodes: [{ title: 'machines that learn' }] } },
  ]);
});
