/** The shape of an answer, against what graphql-js makes of the same data: most of all where nulls may not be. */
import { describe, expect, test } from '@jest/globals';
import { buildSchema, executeSync, Kind, parse, type FragmentDefinitionNode } from 'graphql';
import type { Data } from '../../../gateway/plan/data.ts';
import { compileShape, type Shaping } from '../../../gateway/plan/shape.ts';

const schema = buildSchema(`
  interface Party { id: ID! name: String! }
  type Agency implements Party { id: ID! name: String! parent: Agency roles: [Role!]! tags: [String!] grid: [[Int!]] kind: Kind }
  type Person implements Party { id: ID! name: String! age: Int posts: [Role] }
  type Role { title: String! of: Agency! }
  union Found = Agency | Role
  enum Kind { OFFICE BOARD }
  type Query { party: Party agency: Agency! agencies: [Agency!] found: [Found!]! }
`);

const document = parse(`
  query { t: __typename
    party { __typename id ...Named ... on Agency { parent { name } } ... on Person { years: age posts { title } } }
    agency { id name roles { title of { id kind } } tags grid ...Named }
    agencies { id parent { id name } roles { title } }
    found { ... on Agency { name } ... on Role { title __typename } } }
  fragment Named on Party { name ... on Agency { kind } }
`);

const [operation] = document.definitions;
if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
const fragments = new Map(
  document.definitions
    .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
    .map((definition) => [definition.name.value, definition]),
);
const shape = compileShape(schema, schema.getRootType(operation.operation) ?? (undefined as never), {
  sets: [operation.selectionSet],
  query: { fragments, conditions: {} },
});

const agency = (id: string, more: Data = {}): Data => ({
  __typename: 'Agency',
  id,
  name: id,
  kind: 'BOARD',
  parent: { __typename: 'Agency', id: 'p', name: 'p' },
  roles: [{ __typename: 'Role', title: 'leads', of: { __typename: 'Agency', id: 'o', kind: null } }],
  tags: ['a'],
  grid: [[1], null],
  ...more,
});

const WHOLE: Data = {
  party: { __typename: 'Person', id: '1', name: 'Ann', years: 40, posts: [{ title: 'chair' }, null] },
  agency: agency('a'),
  agencies: [agency('b'), agency('c', { parent: null })],
  found: [agency('d'), { __typename: 'Role', title: 'tests' }],
};

/** The data again and again, each time with one value of it replaced. */
const withEach = (value: unknown, replaced: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [replaced];
  const parts = Object.entries(value).filter(([name]) => name !== '__typename');
  const changed = parts.flatMap(([name, part]) =>
    withEach(part, replaced).map((other) =>
      Array.isArray(value)
        ? value.map((element: unknown, index) => (String(index) === name ? other : element))
        : { ...value, [name]: other },
    ),
  );
  return [replaced, ...changed];
};

const expected = (data: unknown): unknown =>
  executeSync({
    schema,
    document,
    rootValue: data,
    typeResolver: (value) => (value as { readonly __typename: string }).__typename,
    fieldResolver: (source: Data, _, __, { path }) => source[path.key],
  }).data;

describe.each([
  { what: 'null', replaced: null },
  { what: 'nothing', replaced: undefined },
])('$what in place of any one value', ({ replaced }) => {
  const all = withEach(WHOLE, replaced).slice(1) as readonly Data[];

  test('there are many', () => expect(all.length).toBeGreaterThan(50));

  test('takes as much with it as the language says, and is told', () => {
    for (const data of [WHOLE, ...all]) {
      const shaping: Shaping = { path: [], errors: [] };
      const shaped = shape(data, shaping);
      const right = JSON.stringify(expected(data));
      expect(JSON.stringify(shaped)).toBe(right);
      expect(shaping.path).toEqual([]);
      // What was there already is no error for being asked for.
      if (right === JSON.stringify(expected(WHOLE))) expect(shaping.errors).toEqual([]);
    }
  });
});

test.each([
  { what: 'a word that is no value of the enum', data: { ...WHOLE, agency: agency('a', { kind: 'SECRET' }) } },
  { what: 'a type that the schema does not show', data: { ...WHOLE, party: { __typename: 'Hidden', id: '1' } } },
  { what: 'an object for a list', data: { ...WHOLE, agencies: {} } },
  { what: 'a word for a number', data: { ...WHOLE, agency: agency('a', { grid: [['x']] }) } },
])('$what is an error', ({ data }) => {
  const shaping: Shaping = { path: [], errors: [] };
  shape(data, shaping);
  expect(shaping.errors).toHaveLength(1);
});
