import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { QUESTIONS } from '../schema/questions.ts';
import { post, startToys, type Toys } from './toys.ts';

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number, open: string, leaf: string): string =>
  `${`${open} { `.repeat(depth)}${leaf}${' }'.repeat(depth)}`;

const AGENCY = 'agency(id: "agency/cisa")';

interface Attack {
  readonly what: string;
  readonly query: string;
  readonly code: string;
}

/** A busy neighbour, a collector of garbage or a compiler adds to a time and takes nothing away: the least of some looks is the work's own. */
const LOOKS = 5;

const leastOf = async (limit: number, measure: (look: number) => Promise<number>): Promise<number> => {
  let least = Infinity;
  for (let look = 0; look < LOOKS && least >= limit; look += 1) least = Math.min(least, await measure(look));
  return least;
};

/** Milliseconds for which this thread, which is the gateway's as well, worked. */
const workOf = async (work: () => Promise<void>): Promise<number> => {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
};

const nextLook = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Each would cost much more to validate, plan or answer than to send. */
const TOO_MANY: readonly Attack[] = [
  {
    what: '1,000 aliases',
    query: `{ ${repeat(1_000, (i) => `a${i}: ${AGENCY} { id }`)} }`,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    what: '100 aliases',
    query: `{ ${AGENCY} { ${repeat(100, (i) => `a${i}: name`)} } }`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
  {
    what: '100 aliases of __typename',
    query: `{ ${repeat(100, (i) => `a${i}: __typename`)} }`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
  {
    what: '5,000 directives',
    query: `{ __typename ${'@skip(if: false) '.repeat(5_000)} }`,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    what: '200 directives',
    query: `{ __typename ${'@include(if: true) '.repeat(200)} }`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
  { what: 'directives that nobody knows', query: `{ __typename ${'@a '.repeat(200)} }`, code: 'QUERY_LIMIT_EXCEEDED' },
  {
    what: '20,000 repeated fields',
    query: `{ ${AGENCY} { ${'id '.repeat(20_000)} } }`,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  { what: '200 repeated fields', query: `{ ${AGENCY} { ${'name '.repeat(200)} } }`, code: 'QUERY_LIMIT_EXCEEDED' },
  {
    what: '100 root fields',
    query: `{ ${repeat(100, (i) => (i % 2 ? '...R' : '__typename'))} } fragment R on Query { ${AGENCY} { id } }`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
];

const TOO_DEEP: readonly Attack[] = [
  { what: 'depth 200', query: `{ ${AGENCY} { ${nested(200, 'parent', 'id')} } }`, code: 'QUERY_LIMIT_EXCEEDED' },
  { what: 'depth 600', query: `{ ${AGENCY} { ${nested(600, 'parent', 'id')} } }`, code: 'QUERY_LIMIT_EXCEEDED' },
  {
    what: 'depth through fragments',
    query: `{ ${AGENCY} { ...F0 } } ${repeat(30, (i) => `fragment F${i} on Agency { parent { ${i < 29 ? `...F${i + 1}` : 'id'} } }`)}`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
  {
    what: 'fragments that spread each other in a circle',
    query: `{ ${AGENCY} { ...A } } fragment A on Agency { parent { ...B } } fragment B on Agency { parent { ...A } }`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
  {
    what: '14 nested fragments, each spread twice: 16,384 fields',
    query: `{ ${AGENCY} { ...F0 } } ${repeat(14, (i) => `fragment F${i} on Agency { ${i < 13 ? `...F${i + 1} ...F${i + 1}` : 'id name'} }`)}`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
  {
    what: '14 nested fragments under two aliases each',
    query: `{ ${AGENCY} { ...F0 } } ${repeat(14, (i) => `fragment F${i} on Agency { ${i < 13 ? `a: parent { ...F${i + 1} } b: parent { ...F${i + 1} }` : 'id'} }`)}`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
  {
    what: 'introspection in circles',
    query: `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    what: 'introspection in circles, by fragments',
    query: `{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { fields { name } } } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    what: 'introspection that aliases make thirty times as long',
    query: `{ __schema { types { fields { type { ${repeat(29, (i) => `a${i}: fields { name description args { name } }`)} } } } } }`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
  {
    what: 'introspection twenty times over',
    query: `{ ${repeat(20, (i) => `a${i}: __schema { types { fields { type { fields { name description args { name } } } } } }`)} }`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
  {
    what: 'a value nested deeper than the parser should descend',
    query: `{ agency(id: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
];

const PAGES: readonly Attack[] = [
  { what: 'a million at once', query: `{ agencies(first: 1000000) { nodes { id } } }`, code: 'BAD_USER_INPUT' },
  { what: 'a negative page', query: `{ agencies(first: -1) { nodes { id } } }`, code: 'BAD_USER_INPUT' },
  {
    what: 'a million by default',
    query: `query ($n: Int! = 1000000) { agencies(first: $n) { nodes { id } } }`,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'a million by default, under a name that every object has',
    query: `query ($constructor: Int! = 1000000) { agencies(first: $constructor) { nodes { id } } }`,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'a million in a nested list',
    query: `{ ${AGENCY} { obligations { nodes { quotes(first: 1000000) { id } } } } }`,
    code: 'BAD_USER_INPUT',
  },
  { what: 'a null page', query: `{ agencies(first: null) { nodes { id } } }`, code: 'GRAPHQL_VALIDATION_FAILED' },
];

/** What the language allows and the planner, or a subgraph, stumbles over. */
const NO_PLANS: readonly Attack[] = [
  ...['1e400', '9'.repeat(400)].map((number) => ({
    what: `a number that is larger than any: ${number.slice(0, 9)}`,
    query: `{ reviewProjections(windows: [90], rule: { minTrainingFlop: ${number} }, first: 1) { nodes { model { id } } } }`,
    code: 'BAD_USER_INPUT',
  })),
  {
    what: 'such a number by default',
    query: `query ($n: Float = 1e999) { ${AGENCY} { id } }`,
    code: 'BAD_USER_INPUT',
  },
  { what: 'a field that is called as the type', query: `{ ${AGENCY} { __typename: name } }`, code: 'BAD_USER_INPUT' },
];

const NOT_THERE: readonly Attack[] = [
  {
    what: 'two operations, and none of them named',
    query: 'query A { __typename } query B { __typename }',
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    what: 'a kind of operation that the schema does not have',
    query: 'subscription { x }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { what: 'the inside of the federation', query: `{ _service { sdl } }`, code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    what: 'entities by representation',
    query: `{ _entities(representations: []) { __typename } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
];

let toys: Toys;
beforeAll(async () => {
  toys = await startToys();
  await toys.ask('{ __typename }');
});
afterAll(() => toys.gateway.stop());

const REFUSED_WITHIN_MS = 250;
const BLOCKED_MS = 200;

describe.each([
  { threat: 'aliases, directives, root fields and repeated fields by the thousand', attacks: TOO_MANY },
  { threat: 'depth, circles, fragment bombs', attacks: TOO_DEEP },
  { threat: 'pages of a million: written, by default, negative, nested', attacks: PAGES },
  { threat: 'numbers and names that nothing can be made of', attacks: NO_PLANS },
  { threat: 'what the gateway does not have: `_entities`, `_service`, other operations', attacks: NOT_THERE },
])('threat: $threat', ({ attacks }) => {
  test.each(attacks)('$what is refused at once, and nothing is asked', async ({ query, code }) => {
    const before = toys.asked.length;
    const refused = async (): Promise<void> => {
      const answer = await toys.ask(query);
      expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code } }] });
      expect(answer.errors.length).toBeLessThanOrEqual(5);
      expect(answer.type).toMatch(/^application\/json/);
    };
    expect(await leastOf(REFUSED_WITHIN_MS, () => workOf(refused))).toBeLessThan(REFUSED_WITHIN_MS);
    expect(toys.asked.length).toBe(before);
  });
});

describe('limits', () => {
  test('hold for variables', async () => {
    const query = 'query ($n: Int!) { agencies(first: $n) { nodes { id } } }';
    expect(await toys.ask(query, { n: 101 })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(await toys.ask(query, { n: 100 })).toMatchObject({ status: 200, errors: [] });
  });

  test('refuse an array of operations', async () => {
    const body = JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ __typename }' })));
    expect(await post(toys.gateway.url, body)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test('tell at most five errors', async () => {
    const answer = await toys.ask(`{ ${repeat(20, (i) => `nowhere${i}`)} }`);
    expect(answer.status).toBe(400);
    expect(answer.errors).toHaveLength(5);
  });

  test.each(QUESTIONS)('leave room for question $name', async ({ query }) => {
    expect(await toys.ask(query)).toMatchObject({ status: 200, errors: [] });
  });

  test('leave room for introspection as tools send it', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      inputValueDeprecation: true,
      oneOf: true,
      schemaDescription: true,
    });
    expect(await toys.ask(query)).toMatchObject({ status: 200, errors: [] });
  });
});

describe('threat: planning explosions', () => {
  const times = (count: number, part: (index: number) => string): string =>
    repeat(count, (index) => `a${index}: ${part(index)}`);
  const agency =
    '... on Agency { name parent { name } obligations { nodes { act } } grantPrograms { nodes { title } } }';
  const types = [
    'Agency',
    'Instrument',
    'Provision',
    'Obligation',
    'Position',
    'LegalReference',
    'Person',
    'Organization',
    'AIModel',
    'GrantProgram',
    'CyberProgram',
  ];

  /** As many selections as may be, over every border there is: what took the planner longest of thousands of random queries. */
  test.each([
    {
      what: 'parties of several types, each with fields of other parts',
      query: `{ instrument(id: "instrument/1") { ${times(
        8,
        () => `positions { nodes { holder { ${agency}
          ... on Person { name organization { ... on Agency { name } ... on Organization { name models { nodes { name } } } } }
          ... on Organization { name } } } }`,
      )} } }`,
    },
    {
      what: 'a name that each of several types has in another part',
      query: `{ instrument(id: "instrument/1") { ${times(
        24,
        () =>
          'statements(first: 1) { nodes { attribution { speaker { name } } quotes { revision { source { publisher } } } } }',
      )} } }`,
    },
    {
      what: 'every type of record, and in each again several',
      query: `{ node(id: "agency/cisa") { ${types
        .map(
          (type) =>
            `... on ${type} { statements(first: 1) { nodes { subject { ${agency} ... on AIModel { developer { name } } } } } }`,
        )
        .join(' ')} } }`,
    },
    {
      what: 'from part to part to part',
      query: `{ agency(id: "a") { obligations(first: 1) { nodes { instrument { positions(first: 1) { nodes { holder { ... on Agency {
        grantPrograms(first: 1) { nodes { mandates(first: 1) { provision { instrument { title } } } } } } } } } } } } } }`,
    },
  ])(`$what: planned without holding up the others for ${BLOCKED_MS} ms`, async ({ query }) => {
    const blocked = await leastOf(BLOCKED_MS, async (look) => {
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      // A plan is known by its whole query: each look has its own.
      const worked = await workOf(async () => {
        const answer = await toys.ask(query.replace('{', `{ look${look}: __typename `));
        expect(answer).toMatchObject({ status: 200, errors: [] });
      });
      await nextLook();
      delay.disable();
      // On a busy machine the loop waits for others as well; it was blocked no longer than its thread worked.
      return Math.min(delay.max / 1e6, worked);
    });
    expect(blocked).toBeLessThan(BLOCKED_MS);
  });
});
