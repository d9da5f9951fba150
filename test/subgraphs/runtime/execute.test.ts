/** Compiled operations answer as graphql-js does, whatever resolvers do. */
import { describe, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, GraphQLError, parse, validate } from 'graphql';
import { executor, resolveConnections } from '../../../subgraphs/runtime/execute.ts';

const BROKEN = new Error('broken inside');
const fails = (): never => {
  throw BROKEN;
};

/** As our scalars do. Why a value is none of a scalar is told in words only, once it is compiled. */
const refuses = (): never => {
  throw new GraphQLError('no moment');
};

const schema = resolveConnections(
  buildSubgraphSchema({
    typeDefs: parse(`
      scalar Moment
      enum Size { SMALL LARGE }
      input Filter { size: Size = LARGE, names: [String!], inner: Inner }
      input Inner { names: [String!], size: Size = SMALL }
      input Endless { name: String, inner: [Endless!] }
      interface Named { name: String }
      type Person implements Named { name: String, friend: Person, must: Person!, born: Moment }
      type Ship implements Named { name: String, tons: Int! }
      union Thing = Person | Ship
      type PersonConnection { nodes: [Person!]!, maybe: [Person!], totalCount: Int }
      type Query {
        person(name: String = "Ada"): Person
        late(name: String!): Person
        people: PersonConnection
        things: [Thing]
        named: [Named!]
        echo(filter: Filter, size: Size, many: [Int!], endless: Endless): String
        broken: String
        lateBroken: Person
        wrongInt: Int
        wrongEnum: Size
        notAList: [String]
        moment: Moment
        holes: [Int!]
        lists: [[Person]]
      }
      type Mutation { add(by: Int!): Int }`),
    resolvers: {
      Moment: { serialize: (value: unknown) => (value === 'bad' ? refuses() : `at ${String(value)}`) },
      Named: { __resolveType: (value: { tons?: number }) => (value.tons === undefined ? 'Person' : 'Ship') },
      Thing: { __resolveType: (value: { tons?: number }) => (value.tons === undefined ? 'Person' : 'Ship') },
      Person: {
        must: (person: { friend?: unknown }) => person.friend ?? null,
        friend: async (person: { friend?: unknown }) => person.friend,
      },
      Query: {
        person: (_: unknown, { name }: { name: string }) => ({ name, friend: { name: 'Grace', born: 1906 } }),
        late: async (_: unknown, { name }: { name: string }) => (name === 'nobody' ? null : { name, born: 'bad' }),
        people: () => ({
          nodes: async () => [{ name: 'Ada', friend: { name: 'Grace' } }, { name: 'Nobody' }],
          maybe: () => [{ name: 'Ada' }, null],
          totalCount: () => 2,
        }),
        things: () => [{ name: 'Ada' }, { name: 'Beagle', tons: 242 }, null, Promise.resolve({ name: 'Grace' }), fails],
        named: async () => [{ name: 'Beagle', tons: 242 }, { name: 'Ada' }],
        echo: (_: unknown, args: unknown) => JSON.stringify(args),
        broken: fails,
        lateBroken: async () => Promise.reject(BROKEN),
        wrongInt: () => 'many',
        wrongEnum: () => 'HUGE',
        notAList: () => 7,
        moment: () => 'bad',
        holes: () => [1, null, 3],
        lists: () => [[{ name: 'Ada' }, null], null, [Promise.resolve({ name: 'Grace' })]],
      },
      Mutation: {
        add: async (_: unknown, { by }: { by: number }, context: unknown) => ((context as { sum: number }).sum += by),
      },
    },
  }),
);

const NONE = {};

describe('the same answer, to the letter and in the same order', () => {
  test.each<[what: string, query: string, variables?: Readonly<Record<string, unknown>>]>([
    ['fields, aliases, a default', '{ person { name as: name friend { name born } } }'],
    ['nothing there', '{ late(name: "nobody") { name } }'],
    ['a connection made of functions', '{ people { totalCount nodes { name friend { name } } } }'],
    ['a null among what may not be null', '{ people { maybe { name } } holes }'],
    ['a null where there may be none takes its parents', '{ people { nodes { name must { name } } } person { name } }'],
    ['unions and what breaks in one', '{ things { __typename ... on Person { name } ... on Ship { name tons } } }'],
    ['interfaces', '{ named { __typename name ... on Ship { tons } } }'],
    [
      'a fragment in a fragment',
      '{ person { ...A } } fragment A on Person { name ...B } fragment B on Named { n: name }',
    ],
    ['what is merged from two places', '{ person { friend { name } } person { friend { born } } }'],
    [
      'errors of all kinds',
      '{ broken lateBroken { name } wrongInt wrongEnum notAList moment late(name: "x") { born } }',
    ],
    ['lists of lists', '{ lists { name } }'],
    ['skip and include', 'query ($a: Boolean!) { broken @skip(if: $a) person @include(if: $a) { name } }', { a: true }],
    [
      'the same, otherwise',
      'query ($a: Boolean!) { broken @skip(if: $a) person @include(if: $a) { name } }',
      { a: false },
    ],
    ['an input with defaults', 'query ($f: Filter) { echo(filter: $f) }', { f: { inner: { names: ['a'] } } }],
    ['an input written out', '{ echo(filter: { size: SMALL, names: "a" }, many: 3) }'],
    ['one value for a list', 'query ($m: [Int!]) { echo(many: $m) }', { m: 3 }],
    ['an input that may hold itself', 'query ($e: Endless) { echo(endless: $e) }', { e: { inner: [{ name: 'a' }] } }],
    ['null for an argument', 'query ($s: Size) { echo(size: $s) }', { s: null }],
    ['an absent variable', 'query ($s: Size) { echo(size: $s, filter: { size: $s }) }'],
    ['a default of a variable', 'query ($s: Size = SMALL) { echo(size: $s) }'],
    [
      'a default of one that may not be null',
      'query ($s: Size! = SMALL, $m: [Int!]! = [1]) { echo(size: $s, many: $m) }',
    ],
    ['a variable in an argument that has a default', 'query ($n: String) { person(name: $n) { name } }'],
    ['mutations one after the other', 'mutation { a: add(by: 1) b: add(by: 10) c: add(by: 100) }'],
    ['names of every object', '{ constructor: person { toString: name } }'],
    ['__typename alone', '{ __typename }'],
  ])('%s', async (_, query, variables = NONE) => {
    const document = parse(query, { noLocation: true });
    expect(validate(schema, document)).toEqual([]);
    const expected = await execute({ schema, document, variableValues: variables, contextValue: { sum: 0 } });
    const compiled = executor(schema, document, 1);
    const answer = await compiled({ context: { sum: 0 }, variables, operationName: null });
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
    const told = ({ errors = [] }: typeof answer): unknown =>
      errors
        .map(({ message, path, originalError }) => ({
          message: message.replaceAll('"', ''),
          path,
          isBroken: originalError === BROKEN,
        }))
        .sort((a, b) => (JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1));
    expect(told(answer)).toEqual(told(expected));
  });
});

describe('variables that are none of their type are refused', () => {
  test.each<[what: string, query: string, variables: Readonly<Record<string, unknown>>]>([
    ['no number', 'query ($m: [Int!]) { echo(many: $m) }', { m: ['x'] }],
    ['no such word', 'query ($s: Size) { echo(size: $s) }', { s: 'HUGE' }],
    ['a field that is not there', 'query ($f: Filter) { echo(filter: $f) }', { f: { other: 1 } }],
    ['null where none may be', 'query ($a: Boolean!) { person @include(if: $a) { name } }', { a: null }],
    ['nothing where something must be', 'query ($a: Boolean!) { person @include(if: $a) { name } }', {}],
  ])('%s', async (_, query, variables) => {
    const document = parse(query, { noLocation: true });
    const answer = await executor(schema, document, 1)({ context: {}, variables, operationName: null });
    expect(answer).toEqual(await execute({ schema, document, variableValues: variables }));
    expect(answer).not.toHaveProperty('data');
  });
});

test('who names an operation that is not there is told so, compiled or not', async () => {
  const compiled = executor(schema, parse('query A { person { name } }'), 1);
  for (const operationName of ['A', null]) {
    const { data } = await compiled({ context: {}, variables: null, operationName });
    expect(data).toEqual({ person: { name: 'Ada' } });
  }
  const { errors } = await compiled({ context: {}, variables: null, operationName: 'B' });
  expect(errors?.map(({ message }) => message)).toEqual(['Unknown operation named "B".']);
});
