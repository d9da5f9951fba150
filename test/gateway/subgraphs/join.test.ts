/** Queries that are asked as one are answered as each would be. */
import { describe, expect, test } from '@jest/globals';
import { buildSchema, execute, GraphQLError, parse, type FormattedExecutionResult } from 'graphql';
import { contextOf } from '../../../gateway/context.ts';
import { askSubgraphs } from '../../../gateway/subgraphs/ask.ts';
import { joinQueries } from '../../../gateway/subgraphs/join.ts';
import { SUBGRAPHS } from '../../../schema/domain/catalog.ts';
import type { SubgraphRequest } from '../../../schema/executor.ts';

const schema = buildSchema(`
  type Query { said(words: [String!]!): [Said] never: Int! }
  type Mutation { say: Int }
  type Said { words: String! letters(least: Int = 0): Int }
`);

const answer = async ({ query, variables }: SubgraphRequest): Promise<FormattedExecutionResult> => {
  const rootValue = {
    said: ({ words }: { readonly words: readonly string[] }) =>
      words.map((one) => ({
        words: one,
        letters: ({ least }: { readonly least: number }) => {
          if (one.length < least) throw new GraphQLError(`${one} is short`);
          return one.length;
        },
      })),
    never: () => null,
  };
  const result = await execute({ schema, document: parse(query), variableValues: variables, rootValue });
  return JSON.parse(JSON.stringify(result)) as FormattedExecutionResult;
};

const SAID =
  'query A($words: [String!]!, $least: Int) { said(words: $words) { ...W letters(least: $least) } } fragment W on Said { words }';
const ALIASED =
  'query B($words: [String!]!) { __proto__: said(words: $words) { ...W } q7_x: __typename } fragment W on Said { letters }';

const PAIRS: readonly { readonly what: string; readonly parts: readonly SubgraphRequest[] }[] = [
  {
    what: 'the same variables and fragments with other values and fields',
    parts: [
      { query: SAID, variables: { words: ['one'], least: 1 } },
      { query: ALIASED, variables: { words: ['two', 'three'] } },
      { query: SAID, variables: { words: [] } },
    ],
  },
  {
    what: 'errors, each with its own',
    parts: [
      { query: SAID, variables: { words: ['fair'], least: 9 } },
      { query: SAID, variables: { words: ['a', 'fair'], least: 2 } },
    ],
  },
];

describe('joined', () => {
  test.each(PAIRS)('$what', async ({ parts }) => {
    const joined = joinQueries(parts.map(({ query }) => query));
    if (!joined) throw new Error('not joined');
    const plain = await Promise.all(parts.map(answer));
    const parted = joined.part(await answer(joined.request(parts)));
    const told = (results: readonly FormattedExecutionResult[]) =>
      results.map(({ data, errors = [] }) => ({
        data: JSON.stringify(data),
        errors: errors.map(({ message, path }) => ({ message, path })),
      }));
    expect(told(parted)).toEqual(told(plain));
  });

  test('where no answer is there, none has one, and the first has the reason', () => {
    const joined = joinQueries(['{ never }', SAID]);
    const errors = [{ message: 'no' }];
    expect(joined?.part({ data: null, errors })).toEqual([{ data: null, errors }, { data: null }]);
  });

  test.each([
    ['a mutation', 'mutation { say }'],
    ['two operations', 'query A { never } query B { never }'],
    ['a fragment at the root', '{ ... on Query { never } }'],
  ])('never %s', (_, query) => expect(joinQueries([SAID, query])).toBeNull());
});

test('what is asked of one subgraph in one turn goes as one; what is asked later, or of another, does not', async () => {
  const asked: string[] = [];
  const client = (name: string) => ({
    ask: async (request: SubgraphRequest) => {
      asked.push(name);
      return answer(request);
    },
    isHealthy: async () => true,
    close: async () => undefined,
  });
  const clients = Object.fromEntries(SUBGRAPHS.map((name) => [name, client(name)]));
  const ask = askSubgraphs(clients, () => undefined)(contextOf('r'));
  const words = (one: string) => ({ query: SAID, variables: { words: [one] } });
  const [first, second] = await Promise.all([
    ask('evidence', words('one')),
    ask('evidence', words('other')),
    ask('policies', words('one')),
  ]);
  await ask('evidence', words('late'));
  expect(asked.toSorted()).toEqual(['evidence', 'evidence', 'policies']);
  expect([first, second]).toEqual([
    { data: { said: [{ words: 'one', letters: 3 }] } },
    { data: { said: [{ words: 'other', letters: 5 }] } },
  ]);
});
