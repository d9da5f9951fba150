import { beforeAll, describe, expect, test } from '@jest/globals';
import { RECORD_TYPE_NAMES } from '../../../schema/domain/catalog.ts';
import { EVIDENCE_TYPES } from '../../../schema/domain/ids.ts';
import { evidence } from '../../../subgraphs/evidence/index.ts';
import { withSubgraph, type Answer } from '../subject.ts';
import { CLAUSE, FRAMEWORK, ORDER, register, REPORT, SIGNED } from './material.ts';
import { publishWithRows } from './rows.ts';

const subject = withSubgraph(evidence);
const { ask, execute, statements } = subject;

beforeAll(() => publishWithRows(subject.database.url, subject.source()));

describe('question 15: any record by its id', () => {
  const typeOf = async (id: string) => (await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).node;

  test.each([
    ['a record', ORDER, { __typename: 'Instrument', id: ORDER }],
    ['a structural record', CLAUSE, { __typename: 'Provision', id: CLAUSE }],
    [
      'an alias answers with the record',
      'instrument/us/reported/2026-05/large-models',
      { __typename: 'Instrument', id: ORDER },
    ],
    [
      'an id given up in a merge answers with the one that stays',
      'agency/the-watch',
      { __typename: 'Agency', id: 'agency/watch' },
    ],
    ['a record that was withdrawn', 'agency/withdrawn', null],
    ['an id that nobody gave', 'agency/nobody', null],
    ['no id at all', '', null],
    ['a NUL in it', 'agency/\u0000', null],
    ['longer than any id', `agency/${'x'.repeat(5_000)}`, null],
    ['a source', REPORT, { __typename: 'Source', id: REPORT }],
    ['a revision', register.revision.id, { __typename: 'Revision', id: register.revision.id }],
    ['a conflict', 'conflict/1', { __typename: 'Conflict', id: 'conflict/1' }],
    ['a run', 'run/a', { __typename: 'IngestRun', id: 'run/a' }],
    ['a judgement', 'judgement/1', { __typename: 'IdentityJudgement', id: 'judgement/1' }],
    ['a statement that was never made', 'statement/of/agency/watch/name', null],
    ['a statement of no record', 'statement/of/x', null],
  ])('%s', async (_, id, expected) => {
    expect(await typeOf(id)).toEqual(expected);
  });

  test.each(Object.entries(EVIDENCE_TYPES))('of the prefix %s without such a row: null', async (prefix) => {
    expect(await typeOf(`${prefix}/nothing`)).toBeNull();
  });

  test('many at once, in the order asked, for one statement a kind', async () => {
    statements();
    const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', {
      ids: ['agency/nobody', ORDER, REPORT, 'agency/watch', SIGNED],
    });
    expect(nodes).toEqual([
      null,
      { __typename: 'Instrument' },
      { __typename: 'Source' },
      { __typename: 'Agency' },
      { __typename: 'InstrumentVersion' },
    ]);
    expect(statements()).toHaveLength(2);
  });

  test('not more than a hundred', async () => {
    const { errors } = await execute('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, () => ORDER),
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('its statements through the interface', async () => {
    const { node } = await ask(
      '{ node(id: "agency/watch") { ... on Citable { statements(first: 5) { nodes { property value } } } } }',
    );
    expect(node.statements.nodes).toContainEqual({ property: 'name', value: 'Watch Office' });
  });

  test('every record type is there to be answered', async () => {
    const { __type } = await ask('{ __type(name: "Citable") { possibleTypes { name } } }');
    expect(__type.possibleTypes.map((type: Answer) => type.name).sort()).toEqual([...RECORD_TYPE_NAMES].sort());
  });
});

describe('question 9: find it', () => {
  const SEARCH = `query ($query: String!, $filter: SearchFilter, $first: Int! = 20, $after: String) {
    search(query: $query, first: $first, after: $after, filter: $filter) { totalCount facets { name values { value count } }
      pageInfo { hasNextPage endCursor } nodes { snippet score permalink record { __typename id ... on Passage { text } } } } }`;
  const find = async (query: string, filter: object = {}, more: object = {}) =>
    (await ask(SEARCH, { query, filter, ...more })).search;

  test('stems, phrases, either; the formats of one text count once', async () => {
    const found = await find('"red teaming" OR vulnerability', {
      types: ['PASSAGE', 'INSTRUMENT', 'AGENCY'],
      publishedAfter: '2020',
    });
    expect(found.totalCount).toBe(2);
    const snippets = found.nodes.map((node: Answer) => node.snippet);
    expect(snippets).toContainEqual(expect.stringContaining('<mark>red</mark> <mark>teaming</mark>'));
    expect(snippets).toContainEqual(expect.stringContaining('<mark>vulnerabilities</mark>'));
    expect(found.nodes[0]).toMatchObject({
      permalink: expect.stringMatching(new RegExp(`^/d/${register.revision.sha256.slice(0, 16)}/p/[12]$`)),
      record: { __typename: 'Passage', text: expect.any(String) },
    });
  });

  test('what the text holds of HTML is shown, not obeyed', async () => {
    const { nodes } = await find('safety', { types: ['PASSAGE'] });
    expect(nodes[0].snippet).toContain('<mark>Safety</mark> of &lt;Large&gt; Models');
    const instruments = await find('safety', { types: ['INSTRUMENT'] });
    expect(instruments.nodes[0]).toMatchObject({
      snippet: '<mark>Safety</mark> of &lt;Large&gt; Models',
      permalink: '/r/instrument/us/eo/90001',
      record: { __typename: 'Instrument', id: ORDER },
    });
  });

  test('a record of that name stands above a passage with the word', async () => {
    const { nodes } = await find('watch office');
    expect(nodes[0].record).toMatchObject({ __typename: 'Agency', id: 'agency/watch' });
    expect(nodes.map((node: Answer) => node.score)).toEqual(
      nodes.map((node: Answer) => node.score).toSorted((a: number, b: number) => b - a),
    );
  });

  test.each([
    ['a letter too few', 'Wach Office'],
    ['letters turned around', 'watch offcie'],
    ['accents and capitals', 'WÁTCH ÖFFICE'],
  ])('a name with %s is found all the same', async (_, query) => {
    const { nodes } = await find(query);
    expect(nodes[0].record).toMatchObject({ __typename: 'Agency', id: 'agency/watch' });
  });

  test.each(['Executive Order 90001', 'executive order 90001', 'E.O. 90,001', 'eo 90001 of June 2', 'EO90001'])(
    'an order is found by its number: %s',
    async (query) => {
      const { nodes } = await find(query);
      expect(nodes[0].record).toMatchObject({ __typename: 'Instrument', id: ORDER });
    },
  );

  describe('whose names have the words somewhere', () => {
    beforeAll(async () => {
      const named: readonly (readonly [id: string, label: string, others: string])[] = [
        [
          'agency/works',
          'Department of Works',
          'keeper of the works | united shires department of works | warden of works',
        ],
        ['agency/shire', 'Department of the Shire', 'keeper of the shire | shire department'],
        ['agency/keepers', 'Keeper of the Shire Roads (old)', 'keeper of the shire roads'],
      ];
      for (const [id, label, others] of named) {
        await subject.source().query(
          `insert into evidence.record (id, type, label, canonical_id, recorded_at, search, names)
           values ($1, 'Agency', $2, $1, now(), to_tsvector('evidence.recital', $2 || ' | ' || $3), lower($2 || ' | ' || $3))`,
          [id, label, others],
        );
      }
    });

    test('a name is shown whole', async () => {
      const { nodes } = await find('keeper shire roads', { types: ['AGENCY'] });
      expect(nodes[0].snippet).toBe('<mark>Keeper</mark> of the <mark>Shire</mark> <mark>Roads</mark> (old)');
    });

    test.each([
      ['another name of one', 'Keeper of the Shire', 'agency/shire'],
      ['its words as they come', ' keeper  of the works ', 'agency/works'],
      ['its own name', 'keeper of the shire roads', 'agency/keepers'],
      ['its own name, which others hold', 'department of works', 'agency/works'],
    ])('the one that bears the name comes first: %s', async (_, query, id) => {
      const { nodes } = await find(query);
      expect(nodes[0].record.id).toBe(id);
    });
  });

  test('what has the words comes before what is only like them', async () => {
    const { nodes } = await find('large models');
    expect(nodes[0].record).toMatchObject({ __typename: 'Instrument', id: ORDER });
  });

  test.each(['a'.repeat(500), 'watch '.repeat(83)])('the longest query is answered: %s', async (query) => {
    for (let often = 0; often < 12; often += 1) expect((await find(query)).totalCount).toBeGreaterThanOrEqual(0);
  });

  test.each([
    ['the beginning of a word', 'vulnerab*', ['<mark>vulnerabilities</mark>']],
    ['a beginning among other words', 'shield vulnerab*', ['<mark>vulnerabilities</mark>']],
    ['a beginning that is not wanted', 'shield -vulnerab*', []],
    ['a beginning in quotes, which is none', '"vulnerab*"', []],
    ['words in another order than the phrase', '"teaming red"', []],
    ['an accent that the text does not have', 'vúlnerability', ['<mark>vulnerabilities</mark>']],
  ])('in passages: %s', async (_, query, snippets) => {
    const { nodes } = await find(query, { types: ['PASSAGE'] });
    expect(nodes.map((node: Answer) => node.snippet)).toEqual(snippets.map((part) => expect.stringContaining(part)));
  });

  test('says that all that matches is ranked', async () => {
    expect(await ask('{ search(query: "order") { complete } }')).toEqual({ search: { complete: true } });
  });

  test('divided by type, year and publisher', async () => {
    const { facets, totalCount } = await find('order');
    const values = Object.fromEntries(facets.map((facet: Answer) => [facet.name, facet.values]));
    const sum = (name: string): number =>
      values[name].reduce((total: number, { count }: { readonly count: number }) => total + count, 0);
    expect([sum('type'), sum('publisher'), sum('year')]).toEqual([totalCount, totalCount, totalCount]);
    expect(values.publisher).toContainEqual({ value: 'The Heath Courier', count: expect.any(Number) });
  });

  test.each([
    ['before a month', { publishedBefore: '2026-06' }, ['The Heath Courier']],
    ['from a month on', { publishedAfter: '2026-06' }, ['Federal Register']],
    ['nothing that old', { publishedBefore: '2020' }, []],
  ])('published %s', async (_, filter, publishers) => {
    const { facets } = await find('model', { types: ['PASSAGE'], ...filter });
    const publisher = facets.find((facet: Answer) => facet.name === 'publisher');
    expect((publisher?.values ?? []).map((value: Answer) => value.value)).toEqual(publishers);
  });

  test('page after page, each hit once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { nodes, pageInfo }: Answer = await find('model OR order OR office', {}, { first: 2, after });
      seen.push(...nodes.map((node: Answer) => node.record.id));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    const { totalCount } = await find('model OR order OR office');
    expect([seen.length, new Set(seen).size]).toEqual([totalCount, totalCount]);
  });

  test.each(["'", '"unclosed', '!!! & | <->', ':*', '\\', '-', 'the'])(
    '%p is a search like another, and finds nothing',
    async (query) => {
      expect(await find(query)).toMatchObject({ totalCount: 0, nodes: [], facets: [] });
    },
  );

  test.each(['', '   ', 'x'.repeat(501)])('refuses %p', async (query) => {
    expect((await execute(SEARCH, { query })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('no type asked for, none found', async () => {
    expect((await find('order', { types: [] })).totalCount).toBe(0);
  });

  test('costs one statement to read it, one for the page and one for all snippets; counts and facets only if asked', async () => {
    statements();
    await ask('{ search(query: "order model office") { nodes { snippet permalink } } }');
    await ask('{ search(query: "order OR model OR office", first: 5) { nodes { snippet permalink } } }');
    expect(statements().length).toBeLessThanOrEqual(6);
  });
});

describe('question 14: how are these two connected?', () => {
  const PATH = `query ($from: ID!, $to: ID!, $maxLength: Int! = 4) { path(from: $from, to: $to, maxLength: $maxLength) {
    steps { relation node { id } quotes { exact } } } }`;
  const path = async (from: string, to: string, more: object = {}) => (await ask(PATH, { from, to, ...more })).path;

  test('step by step, each with its words', async () => {
    const { steps } = await path('agency/watch', 'program/shield');
    expect(steps.map((step: Answer) => [step.relation, step.node.id])).toEqual([
      ['', 'agency/watch'],
      expect.anything(),
      ['instrument', ORDER],
      ['instrument', 'mandate/us/eo/90001/signed/3/aa'],
      ['program', 'program/shield'],
    ]);
    expect(steps[4].quotes[0]).toEqual({ exact: 'The Shield Program shall fund tests' });
    expect(steps[0].quotes).toEqual([]);
  });

  test.each([
    ['the way back', ['program/shield', 'agency/watch'], 5],
    ['one step', [FRAMEWORK, ORDER], 2],
    ['to itself', [ORDER, ORDER], 1],
    ['by an old id', ['agency/the-watch', FRAMEWORK], 2],
  ])('%s', async (_, [from, to], length) => {
    expect((await path(from ?? '', to ?? '')).steps).toHaveLength(length);
  });

  test.each([
    ['too far', 'agency/watch', 'program/shield', 3],
    ['to a record that is tied to nothing', ORDER, 'person/ada-vale', 4],
    ['to an id that nobody gave', ORDER, 'agency/nobody', 4],
  ])('none %s', async (_, from, to, maxLength) => {
    expect(await path(from, to, { maxLength })).toBeNull();
  });

  test.each([0, 7])('a length of %p is refused', async (maxLength) => {
    expect((await execute(PATH, { from: ORDER, to: ORDER, maxLength })).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('what lies around, nearest first', async () => {
    const { linked } = await ask(
      `{ linked(id: "program/shield", depth: 2) { totalCount edges { relation node { id } } nodes { id } } }`,
    );
    expect(linked.edges).toEqual([
      { relation: 'program', node: { id: 'mandate/us/eo/90001/signed/3/aa' } },
      { relation: 'instrument', node: { id: ORDER } },
    ]);
    expect(linked.totalCount).toBe(2);
    expect((await ask('{ linked(id: "agency/nobody") { totalCount } }')).linked.totalCount).toBe(0);
  });

  test('only of some types, whatever the way leads through', async () => {
    const linked = (types: string) =>
      `{ linked(id: "program/shield", depth: 2, types: ${types}) { totalCount nodes { id } } }`;
    expect(await ask(linked('["Instrument"]'))).toEqual({ linked: { totalCount: 1, nodes: [{ id: ORDER }] } });
    expect(await ask(linked('[]'))).toEqual({ linked: { totalCount: 0, nodes: [] } });
    const { errors } = await execute(linked('["Law"]'));
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('Law is none'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('costs a statement a ring, not one a record', async () => {
    statements();
    await ask('{ linked(id: "agency/watch", depth: 3, first: 100) { nodes { id } } }');
    expect(statements()).toHaveLength(4);
  });
});

describe('question 5: where do sources disagree?', () => {
  test('open conflicts with what each says', async () => {
    const { conflicts } = await ask(
      '{ conflicts(filter: { state: OPEN }) { totalCount nodes { kind property subject { id } statements { value quotes { exact } } } } }',
    );
    expect(conflicts.nodes).toHaveLength(conflicts.totalCount);
    expect(conflicts.nodes[0]).toMatchObject({ kind: 'NUMBER', property: 'noticeDays', subject: { id: FRAMEWORK } });
    const sides = conflicts.nodes.map(({ property, statements }: Answer) => [
      property,
      [...new Set(statements.map(({ value }: Answer) => value))].sort(),
    ]);
    // What the report told of the draft stands against what became of it.
    expect(sides.sort()).toEqual([
      ['noticeDays', [14, 30]],
      ['noticeDays', [14, 30, 90]],
      ['noticeDays', [30, 90]],
      ['signedOn', ['2026-05', '2026-06-02']],
      ['voluntary', [false, true]],
    ]);
  });
  test('of one record', async () => {
    const { node } = await ask(`{ node(id: "${ORDER}") { ... on Citable { conflicts { nodes { id state } } } } }`);
    expect(node.conflicts.nodes).toEqual([
      { id: 'conflict/2', state: 'RESOLVED' },
      { id: expect.stringMatching(/^conflict\/[0-9a-f]{24}$/), state: 'OPEN' },
    ]);
  });
});

describe('question 12: did the report get it right?', () => {
  test('each claim of the report beside what the order says', async () => {
    const { compare } = await ask(
      `{ compare(left: "${REPORT}", right: "${ORDER}") { leftId rightId claims { verdict property left { value } right { value quotes { exact } } } } }`,
    );
    const verdicts = compare.claims.map((pair: Answer) => [
      pair.property,
      pair.left.value,
      pair.verdict,
      pair.right?.value ?? null,
    ]);
    expect(verdicts).toEqual(
      expect.arrayContaining([
        ['noticeDays', 90, 'CHANGED', 30],
        ['noticeDays', 14, 'CHANGED', 30],
        ['voluntary', true, 'CONTRADICTED', false],
        ['decidedBy', 'agency/watch', 'NOT_ADDRESSED', null],
        ['kind', 'EXECUTIVE_ORDER', 'BORNE_OUT', 'EXECUTIVE_ORDER'],
        ['signedOn', '2026-05', 'CHANGED', '2026-06-02'],
        ['status', 'SCHEDULED', 'CHANGED', 'SIGNED'],
        ['title', 'Large models', 'CHANGED', 'Safety of <Large> Models'],
      ]),
    );
    expect(verdicts).toHaveLength(8);
  });
  test('a text that nobody has is not silent', async () => {
    const { compare } = await ask(`{ compare(left: "${ORDER}", right: "agency/watch") { claims { verdict } } }`);
    expect(compare).toEqual({ claims: null });
  });
  test('with something that nobody knows there is no comparison', async () => {
    expect((await ask(`{ compare(left: "${REPORT}", right: "instrument/us/eo/1") { leftId } }`)).compare).toBeNull();
  });
});
