/** Queries for which the planner, given the supergraph as it was composed, makes a plan that is wrong. */
import { describe, expect, test } from '@jest/globals';
import { requiredArguments } from '../../../gateway/plan/required-arguments.ts';
import { withUsableKeys } from '../../../gateway/plan/usable-keys.ts';
import { loadSupergraphSdl } from '../../../schema/type-defs.ts';
import { answerOf, type Part } from './small-graph.ts';

interface Reference {
  readonly id: string;
  readonly name?: string;
  readonly dues?: number;
  readonly crew?: readonly { readonly rank: string }[];
  readonly flag?: { readonly motto: string };
}

const BERTH = { quay: 'q', place: 'p' };

test('a required field is taken back by a key that the subgraph resolves, though another is written first', async () => {
  const names: Part = {
    types: 'type Ship @key(fields: "id") { id: ID! name: String! }',
    resolvers: { Ship: { __resolveReference: ({ id }: Reference) => ({ id, name: `name of ${id}` }) } },
  };
  const harbours: Part = {
    types: `type Query { ship: Ship } type Berth { quay: ID! place: ID! }
      type Ship @key(fields: "berth { quay }", resolvable: false) @key(fields: "id berth { place }") {
        id: ID! berth: Berth! name: String! @external greeting: String! @requires(fields: "name") }`,
    resolvers: {
      Query: { ship: () => ({ id: '1', berth: BERTH }) },
      Ship: {
        __resolveReference: ({ id, name }: Reference) => ({ id, name, berth: BERTH }),
        greeting: ({ id, name }: Reference) => `${id}: ahoy, ${name}`,
      },
    },
  };
  expect(await answerOf({ names, harbours }, '{ ship { greeting } }')).toEqual({
    data: { ship: { greeting: '1: ahoy, name of 1' } },
  });
});

describe('fields that are required with arguments', () => {
  const harbours: Part = {
    types: `type Query { ship: Ship }
      interface Flag { motto(in: String!): String } type Naval implements Flag { motto(in: String!): String }
      type Sailor @key(fields: "id") { id: ID! rank: String }
      type Ship @key(fields: "id") { id: ID! dues(in: String!): Int crew(first: Int!): [Sailor!] flag: Flag }`,
    resolvers: {
      Query: { ship: () => ({ id: '1' }) },
      Flag: { __resolveType: () => 'Naval' },
      Naval: { motto: (_: unknown, args: { readonly in: string }) => `in ${args.in}` },
      Ship: {
        __resolveReference: ({ id }: Reference) => ({ id }),
        dues: (_: unknown, args: { readonly in: string }) => ({ crowns: 10, florins: 30 })[args.in],
        flag: () => ({}),
        crew: (_: unknown, { first }: { readonly first: number }) =>
          ['mate', 'cook', 'boy'].slice(0, first).map((rank) => ({ id: rank, rank })),
      },
    },
  };
  const ledger: Part = {
    types: `interface Flag { motto(in: String!): String } type Naval implements Flag { motto(in: String!): String @external }
      type Sailor @key(fields: "id") { id: ID! rank: String @external }
      type Ship @key(fields: "id") { id: ID! dues(in: String!): Int @external crew(first: Int!): [Sailor!] @external flag: Flag @external
        inCrowns: String @requires(fields: "dues(in: \\"crowns\\")")
        inFlorins: String @requires(fields: "dues(in: \\"florins\\")")
        both: String @requires(fields: "dues(in: \\"florins\\") crew(first: 2) { rank }")
        cry: String @requires(fields: "flag { motto(in: \\"Latin\\") }")
        page: Int }`,
    resolvers: {
      Flag: { __resolveType: () => 'Naval' },
      Ship: {
        __resolveReference: (told: Reference) => told,
        inCrowns: ({ dues }: Reference) => `${dues} crowns`,
        inFlorins: ({ dues }: Reference) => `${dues} florins`,
        both: ({ dues, crew }: Reference) => `${dues} ${crew?.map(({ rank }) => rank).join()}`,
        cry: ({ flag }: Reference) => `${flag?.motto}!`,
        page: () => 7,
      },
    },
  };
  const parts = { harbours, ledger };

  test.each([
    [
      'beside the same field of the client',
      '{ ship { both crew(first: 1) { rank } dues(in: "crowns") } }',
      {
        both: '30 mate,cook',
        crew: [{ rank: 'mate' }],
        dues: 10,
      },
    ],
    [
      'twice, with different ones',
      '{ ship { inCrowns inFlorins both page } }',
      {
        inCrowns: '10 crowns',
        inFlorins: '30 florins',
        both: '30 mate,cook',
        page: 7,
      },
    ],
    [
      'below an interface, and under a name of the client',
      '{ ship { dues: inFlorins shout: cry flag { motto(in: "Greek") } } }',
      {
        dues: '30 florins',
        shout: 'in Latin!',
        flag: { motto: 'in Greek' },
      },
    ],
  ])('%s', async (_, query, ship) => expect(await answerOf(parts, query)).toEqual({ data: { ship } }));
});

test('our own supergraph is planned over as it is', () => {
  const sdl = loadSupergraphSdl();
  expect(sdl).toContain('resolvable: false');
  expect(withUsableKeys(sdl)).toBe(sdl);
  expect(requiredArguments(sdl)).toBeNull();
});
