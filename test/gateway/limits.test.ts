import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { QUESTIONS } from '../schema/questions.ts';
import { post, startToys, type Toys } from './toys.ts';

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number, open: string, leaf: string): string =>
  `${`${open} { `.repeat(depth)}${leaf}${' }'.repeat(depth)}`;

const AGENCY = 'agency(id: "agency/cisa")';

/** Each would cost much more to validate, plan or answer than to send. */
const ATTACKS: readonly { readonly what: string; readonly query: string; readonly code: string }[] = [
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
    what: '15,000 repeated fields',
    query: `{ ${AGENCY} { ${'name '.repeat(15_000)} } }`,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  { what: '200 repeated fields', query: `{ ${AGENCY} { ${'name '.repeat(200)} } }`, code: 'QUERY_LIMIT_EXCEEDED' },
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
    what: '100 root fields',
    query: `{ ${repeat(100, (i) => (i % 2 ? '...R' : '__typename'))} } fragment R on Query { ${AGENCY} { id } }`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
  {
    what: 'introspection in circles',
    query: `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { what: 'a million at once', query: `{ agencies(first: 1000000) { nodes { id } } }`, code: 'BAD_USER_INPUT' },
  { what: 'a negative page', query: `{ agencies(first: -1) { nodes { id } } }`, code: 'BAD_USER_INPUT' },
  {
    what: 'a million by default',
    query: `query ($n: Int! = 1000000) { agencies(first: $n) { nodes { id } } }`,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'a million in a nested list',
    query: `{ ${AGENCY} { obligations { nodes { quotes(first: 1000000) { id } } } } }`,
    code: 'BAD_USER_INPUT',
  },
  { what: 'a null page', query: `{ agencies(first: null) { nodes { id } } }`, code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    what: 'a value nested deeper than the parser should descend',
    query: `{ agency(id: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
    code: 'QUERY_LIMIT_EXCEEDED',
  },
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

describe('limits', () => {
  let toys: Toys;
  beforeAll(async () => {
    toys = await startToys();
    await toys.ask('{ __typename }');
  });
  afterAll(() => toys.gateway.stop());

  test.each(ATTACKS)('refuse $what', async ({ query, code }) => {
    const before = toys.asked.length;
    const answer = await toys.ask(query);
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code } }] });
    expect(answer.errors.length).toBeLessThanOrEqual(5);
    expect(answer.type).toMatch(/^application\/json/);
    expect(answer.ms).toBeLessThan(5_000);
    expect(toys.asked.length).toBe(before);
  });

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

  test('leave nothing that takes long to plan: as many selections as may be, over every border there is', async () => {
    const part = (index: number): string =>
      `a${index}: positions { nodes { holder {
        ... on Agency { name parent { name } obligations { nodes { act } } grantPrograms { nodes { title } } }
        ... on Person { name organization { ... on Agency { name } ... on Organization { name models { nodes { name } } } } }
        ... on Organization { name } } } }`;
    const answer = await toys.ask(`{ instrument(id: "instrument/1") { ${repeat(8, part)} } }`);
    expect(answer.status).toBe(200);
    expect(answer.ms).toBeLessThan(5_000);
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
