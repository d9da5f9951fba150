/** A query that comes again is not answered by Apollo's server: what it says must be what the server says. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { post, startToys, type Toys } from './toys.ts';

let toys: Toys;

beforeAll(async () => {
  toys = await startToys();
});

afterAll(() => toys.gateway.stop());

interface Told {
  readonly status: number;
  readonly body: unknown;
  readonly type: string | null;
}

/** `extensions: {}` changes nothing, and is left to the server. */
const told = async (body: object, headers: Readonly<Record<string, string>>): Promise<Told> => {
  const response = await fetch(toys.gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  // Each masked error has a reference of its own.
  const masked = text.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'REFERENCE');
  return { status: response.status, body: JSON.parse(masked), type: response.headers.get('content-type') };
};

const AGENCY =
  'query Agency($id: ID!, $first: Int = 5) { agency(id: $id) { name obligations(first: $first) { nodes { act } } } }';

const CASES: readonly { readonly what: string; readonly body: object }[] = [
  { what: 'an answer', body: { query: AGENCY, variables: { id: 'agency/cisa' } } },
  { what: 'a record that is not there', body: { query: AGENCY, variables: { id: 'agency/none' } } },
  { what: 'a variable that is missing', body: { query: AGENCY, variables: {} } },
  { what: 'a variable of another kind', body: { query: AGENCY, variables: { id: 'agency/cisa', first: 'x' } } },
  { what: 'a page that is too large', body: { query: AGENCY, variables: { id: 'agency/cisa', first: 101 } } },
  { what: 'variables that are none', body: { query: AGENCY, variables: 'x' } },
  { what: 'variables in a list', body: { query: AGENCY, variables: [] } },
  { what: 'no variables', body: { query: '{ agency(id: "agency/cisa") { id } }', variables: null } },
  { what: 'a name', body: { query: AGENCY, operationName: 'Agency', variables: { id: 'agency/cisa' } } },
  {
    what: 'a name that no operation has',
    body: { query: AGENCY, operationName: 'A', variables: { id: 'agency/cisa' } },
  },
  { what: 'a name that is a number', body: { query: AGENCY, operationName: 1, variables: { id: 'agency/cisa' } } },
  {
    what: 'what no resolver answers',
    body: { query: '{ cite(text: "x") { kind } agency(id: "agency/cisa") { id } }' },
  },
  { what: 'the schema', body: { query: '{ __type(name: "Agency") { name } }' } },
  { what: 'the schema beside a record', body: { query: '{ __typename agency(id: "agency/cisa") { id } }' } },
];

const ACCEPTS: Readonly<Record<string, string>> = {
  anything: '*/*',
  JSON: 'application/json',
  'the type of GraphQL': 'application/graphql-response+json, application/json;q=0.9',
};

describe.each(CASES)('$what', ({ body }) => {
  test.each(Object.keys(ACCEPTS))('for who takes %s', async (name) => {
    const headers = { accept: ACCEPTS[name] ?? '' };
    const byServer = await told({ ...body, extensions: {} }, headers);
    await told(body, headers);
    expect(await told(body, headers)).toEqual(byServer);
  });
});

test('is asked of the subgraphs each time', async () => {
  const query = '{ agency(id: "agency/cisa") { name aliases } }';
  for (let times = 0; times < 2; times += 1) await post(toys.gateway.url, JSON.stringify({ query }));
  const before = toys.asked.length;
  await post(toys.gateway.url, JSON.stringify({ query }));
  expect(toys.asked.length).toBe(before + 1);
});

test('one that takes nothing that is known is refused', async () => {
  const refused = await told({ query: AGENCY, variables: { id: 'agency/cisa' } }, { accept: 'text/html' });
  expect(refused.status).toBe(406);
});
