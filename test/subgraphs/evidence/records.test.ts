import { beforeAll, describe, expect, test } from '@jest/globals';
import { evidence } from '../../../subgraphs/evidence/index.ts';
import { withSubgraph, type Answer } from '../subject.ts';
import { CLAUSE, FRAMEWORK, ORDER, publishAll, register, REPORT, SIGNED } from './material.ts';

const subject = withSubgraph(evidence);
const { ask, execute, statements } = subject;

beforeAll(() => publishAll(subject.database.url));

/** What evidence adds to a record, asked as the gateway asks it. */
const record = async (id: string, type: string, fields: string): Promise<Answer> => {
  const { _entities } = await ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${fields} } } }`,
    {
      r: [{ __typename: type, id }],
    },
  );
  return _entities[0];
};

describe('question 4: says who?', () => {
  const SOURCED = `sourced(field: "noticeDays") { value judgement confidence rule { id reason }
    quotes { exact prefix suffix page boxes { page x y width height } section permalink revision { sha256 source { title publisher publishedOn } } }
    attribution { speaker { id } via anonymous }
    alternatives { value attribution { speaker { id } via anonymous } quotes { exact } source { id } } }`;

  test('the value of the order itself, its proof, and what the report had', async () => {
    const { sourced } = await record(FRAMEWORK, 'ReviewFramework', SOURCED);
    expect(sourced).toMatchObject({
      value: 30,
      judgement: 'UNDECIDED',
      confidence: 0.9,
      rule: { id: 'rank/own-text' },
      attribution: null,
    });
    expect(sourced.quotes[0]).toEqual({
      exact: '30 days before its release',
      prefix: 'evelopers shall hand in each covered model '.slice(-32),
      suffix: ', and the Watch Office shall test its'.slice(0, 32),
      page: 7,
      boxes: [{ page: 2, x: expect.any(Number), y: 100, width: expect.any(Number), height: 12 }],
      section: null,
      permalink: `/d/${register.revision.sha256.slice(0, 16)}/q/${register.revision.text.indexOf('30 days')}-${register.revision.text.indexOf('30 days') + 26}`,
      revision: {
        sha256: register.revision.sha256,
        source: { title: 'Safety of Large Models', publisher: 'Federal Register', publishedOn: '2026-06-05' },
      },
    });
    expect(sourced.alternatives).toEqual(
      expect.arrayContaining([
        {
          value: 90,
          attribution: { speaker: { id: 'person/ada-vale' }, via: null, anonymous: false },
          quotes: [{ exact: '90 days before its release' }],
          source: { id: REPORT },
        },
        {
          value: 14,
          attribution: { speaker: null, via: 'The Heath Courier', anonymous: true },
          quotes: [{ exact: '14 days would do' }],
          source: { id: REPORT },
        },
      ]),
    );
    expect(sourced.alternatives).toHaveLength(2);
  });

  test('one statement, quoted from both formats of the order: first the one that asserts', async () => {
    const { sourced } = await record(FRAMEWORK, 'ReviewFramework', SOURCED);
    expect(sourced.quotes.map((quote: Answer) => quote.revision.sha256)).toHaveLength(2);
    expect(sourced.quotes[0].revision.sha256).toBe(register.revision.sha256);
  });

  test('a property of several values shows all of them, each once', async () => {
    const { sourced } = await record(
      'agency/watch',
      'Agency',
      'sourced(field: "aliases") { value confidence rule { id } quotes { exact } }',
    );
    expect(sourced.value).toEqual(['the Watch', 'Watch Office']);
    expect(sourced).toMatchObject({ confidence: 0.5, rule: { id: 'rank/all' } });
  });

  test('nothing said, nothing shown', async () => {
    expect(await record(ORDER, 'Instrument', 'sourced(field: "issuer") { value }')).toEqual({ sourced: null });
  });

  test.each(['noSuchThing', 'toString', '__proto__', ''])(
    'a field that is none, %p, gives an error that names those there are',
    async (field) => {
      const { errors } = await execute(
        'query ($r: [_Any!]!, $f: String!) { _entities(representations: $r) { ... on ReviewFramework { sourced(field: $f) { value } } } }',
        { r: [{ __typename: 'ReviewFramework', id: FRAMEWORK }], f: field },
      );
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
      expect(errors?.[0]?.message).toContain('instrument, subject, noticeDays, voluntary, decidedBy');
    },
  );
});

test('of the quotes of a record, the one that proves most comes first, wherever it stands', async () => {
  const { quotes } = await record(
    'obligation/us/eo/90001/signed/2(a)/0a1b2c3d',
    'Obligation',
    'quotes(first: 3) { exact revision { asserting } }',
  );
  expect(quotes.map(({ exact, revision }: Answer) => [exact, revision.asserting])).toEqual([
    // It says who, where, and of which order; the longer one, only what.
    ['the Watch Office shall test', true],
    ['the Watch Office shall test its red teaming', true],
    ['Developers shall hand in', true],
  ]);
});

describe('structural records answer from their facts and their one quote', () => {
  test('sourced', async () => {
    const { sourced } = await record(
      CLAUSE,
      'Provision',
      'sourced(field: "path") { value rule { id } quotes { exact } alternatives { id } }',
    );
    expect(sourced).toEqual({
      value: '2(a)',
      rule: { id: 'rank/printed' },
      quotes: [{ exact: 'Developers shall hand in each covered model 30 days before its release' }],
      alternatives: [],
    });
    expect(await record(CLAUSE, 'Provision', 'sourced(field: "heading") { value }')).toEqual({ sourced: null });
  });

  test('statements, each with an id that answers', async () => {
    const answer = await record(
      CLAUSE,
      'Provision',
      'statements(first: 2) { totalCount nodes { id property valueRecord { id } source { id } quotes { page } } pageInfo { hasNextPage endCursor } }',
    );
    expect(answer.statements.totalCount).toBe(6);
    expect(answer.statements.nodes.map((node: Answer) => [node.property, node.valueRecord?.id])).toEqual([
      ['instrument', ORDER],
      ['version', SIGNED],
    ]);
    const { node } = await ask('query ($id: ID!) { node(id: $id) { ... on Statement { property subject { id } } } }', {
      id: answer.statements.nodes[1].id,
    });
    expect(node).toEqual({ property: 'version', subject: { id: CLAUSE } });
    const rest = await record(
      CLAUSE,
      'Provision',
      `statements(after: "${answer.statements.pageInfo.endCursor}") { nodes { property } }`,
    );
    expect(rest.statements.nodes.map((one: Answer) => one.property)).toEqual(['path', 'eId', 'text', 'position']);
  });

  test('a version knows the work that carries its text', async () => {
    const { document } = await record(
      SIGNED,
      'InstrumentVersion',
      'document { work { id } preferred { name } revisions { name asserting } }',
    );
    expect(document).toEqual({
      work: { id: SIGNED },
      preferred: { name: 'order.register.txt' },
      revisions: [
        { name: 'order.register.txt', asserting: true },
        { name: 'order.md', asserting: false },
      ],
    });
  });
});

describe('everything that was said of a record', () => {
  test('by property, with who says it; only one property if asked', async () => {
    const { statements: all } = await record(
      ORDER,
      'Instrument',
      'statements { totalCount nodes { property value method validFrom inferred recordedAt } }',
    );
    expect(all.totalCount).toBe(9);
    expect(all.nodes.map((node: Answer) => node.property)).toEqual([
      'kind',
      'kind',
      'number',
      'signedOn',
      'signedOn',
      'status',
      'status',
      'title',
      'title',
    ]);
    const { statements: titles } = await record(
      ORDER,
      'Instrument',
      'statements(property: "title") { totalCount nodes { value } }',
    );
    expect(titles.totalCount).toBe(2);
    expect(titles.nodes.map((node: Answer) => node.value).sort()).toEqual(['Large models', 'Safety of <Large> Models']);
  });

  test('page after page, each statement once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { statements: page }: Answer = await record(
        ORDER,
        'Instrument',
        `statements(first: 4${after ? `, after: "${after}"` : ''}) { nodes { id } pageInfo { hasNextPage endCursor } }`,
      );
      seen.push(...page.nodes.map((node: Answer) => node.id));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect([seen.length, new Set(seen).size]).toEqual([9, 9]);
  });

  test('quotes: those of all its statements, the asserting text first', async () => {
    const { quotes } = await record(ORDER, 'Instrument', 'quotes(first: 100) { exact revision { name } }');
    const names = quotes.map((quote: Answer) => quote.revision.name);
    expect(names.indexOf('order.md')).toBeGreaterThan(names.lastIndexOf('order.register.txt'));
    expect(new Set(names)).toEqual(new Set(['report.txt', 'order.register.txt', 'order.md']));
    expect((await record(ORDER, 'Instrument', 'quotes(first: 2) { id }')).quotes).toHaveLength(2);
  });

  test('of a record that nobody knows there is nothing, and no error', async () => {
    const answer = await record(
      'agency/nobody',
      'Agency',
      'quotes { id } statements { totalCount } conflicts { totalCount } timeline { totalCount } sourced(field: "name") { value }',
    );
    expect(answer).toEqual({
      quotes: [],
      statements: { totalCount: 0 },
      conflicts: { totalCount: 0 },
      timeline: { totalCount: 0 },
      sourced: null,
    });
  });
});

describe('question 11: how did it unfold?', () => {
  test('events and dates in their order, what tells the same told once', async () => {
    const { timeline } = await record(
      ORDER,
      'Instrument',
      'timeline { totalCount nodes { on precision kind description quotes { exact } } }',
    );
    expect(timeline.nodes.map((node: Answer) => [node.on, node.precision, node.kind, node.description])).toEqual([
      ['2026-05-21', 'DAY', 'event', 'Set for signature'],
      ['2026-06-02', 'DAY', 'event', 'Signed'],
      [null, null, 'event', 'A developer speaks of it'],
    ]);
    expect(timeline.nodes[1].quotes[0]).toEqual({ exact: 'June 2, 2026' });
    expect(timeline.totalCount).toBe(3);
  });

  test('pages', async () => {
    const first = await record(
      ORDER,
      'Instrument',
      'timeline(first: 2) { edges { cursor } pageInfo { hasNextPage endCursor } }',
    );
    const second = await record(
      ORDER,
      'Instrument',
      `timeline(after: "${first.timeline.pageInfo.endCursor}") { nodes { description } pageInfo { hasNextPage hasPreviousPage } }`,
    );
    expect(first.timeline.pageInfo.hasNextPage).toBe(true);
    expect(second.timeline).toEqual({
      nodes: [{ description: 'A developer speaks of it' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  test('a record without a date has no history; a version has its date', async () => {
    expect((await record('agency/watch', 'Agency', 'timeline { nodes { on } }')).timeline.nodes).toEqual([]);
    expect(
      (await record(SIGNED, 'InstrumentVersion', 'timeline { nodes { on kind description } }')).timeline.nodes,
    ).toEqual([{ on: '2026-06-02', kind: 'on', description: 'signed' }]);
  });
});

describe('what a page costs', () => {
  const IDS = [ORDER, FRAMEWORK, 'agency/watch', 'person/ada-vale', 'program/shield', CLAUSE];
  const TYPES = ['Instrument', 'ReviewFramework', 'Agency', 'Person', 'GrantProgram', 'Provision'];
  const cost = async (count: number, fields: string): Promise<number> => {
    const r = IDS.slice(0, count).map((id, at) => ({ __typename: TYPES[at], id }));
    statements();
    await ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Citable { ${fields} } } }`, { r });
    return statements().length;
  };

  test.each([
    ['quotes', 'quotes { id revision { source { id } } }', 3],
    ['statements', 'statements { nodes { quotes { id } } }', 2],
    ['a count', 'statements { totalCount }', 1],
    ['conflicts', 'conflicts { totalCount nodes { statements { id } } }', 3],
  ])('%s: the same however many records', async (_, fields, expected) => {
    // The last of the six is structural, whose statements are made of its registry row: two more at most.
    expect([await cost(1, fields), await cost(5, fields)]).toEqual([expected, expected]);
    expect(await cost(6, fields)).toBeLessThanOrEqual(expected + 2);
  });

  test('sourced: one for the values, one for the quotes of all', async () => {
    const ids = [ORDER, 'instrument/us/eo/80000', 'instrument/us/eo/70000'];
    const costOf = async (count: number) => {
      statements();
      await ask(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Instrument {
          title: sourced(field: "title") { value quotes { exact } } number: sourced(field: "number") { value quotes { exact } } } } }`,
        { r: ids.slice(0, count).map((id) => ({ __typename: 'Instrument', id })) },
      );
      return statements().length;
    };
    expect([await costOf(1), await costOf(3)]).toEqual([2, 2]);
  });

  test('timelines of several instruments cost no more than of one', async () => {
    const costOf = async (...ids: string[]) => {
      statements();
      await ask(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Instrument { timeline { nodes { quotes { id } } } } } }`,
        {
          r: ids.map((id) => ({ __typename: 'Instrument', id })),
        },
      );
      return statements().length;
    };
    expect([await costOf(ORDER), await costOf(ORDER, 'instrument/us/eo/80000')]).toEqual([4, 4]);
  });
});
