/** What queries cost, against counts by hand, and where a request comes from. `attacks/cost.test.ts` asks too much. */
import { describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { originOf, rangeOf } from '../../gateway/http/address.ts';
import { costOf } from '../../gateway/limits/cost.ts';
import { costTableOf } from '../../gateway/limits/cost-table.ts';
import { LIMITS } from '../../gateway/limits/limits.ts';
import { loadSupergraphSdl } from '../../schema/type-defs.ts';
import { QUESTIONS } from '../schema/questions.ts';

const table = costTableOf(loadSupergraphSdl());
const cost = (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
  const document = parse(query);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return costOf(table, document, operation, variables);
};

describe('an operation costs', () => {
  const AGENCIES = '{ agencies(first: 10) { nodes { id name } } }';

  test.each([
    ['1 for a record, 0 for its scalars', '{ agency(id: "a") { id name } }', {}, 1],
    ['1 for a record in a record', '{ agency(id: "a") { parent { id } } }', {}, 2],
    ['1 for a connection and 1 for each of its nodes', AGENCIES, {}, 11],
    ['the default page where none is asked for', '{ agencies { nodes { id } } }', {}, 21],
    ['edges as nodes, and the node in each', '{ agencies(first: 10) { edges { cursor node { id } } } }', {}, 21],
    ['2 for a count, and nothing for nodes that nobody asks for', '{ agencies(first: 100) { totalCount } }', {}, 3],
    ['what a variable says', 'query ($n: Int!) { agencies(first: $n) { nodes { id } } }', { n: 50 }, 51],
    ["a variable's default", 'query ($n: Int! = 7) { agencies(first: $n) { nodes { id } } }', {}, 8],
    [
      'no more for a null than the default',
      'query ($n: Int) { agencies(first: $n) { nodes { id } } }',
      { n: null },
      21,
    ],
    ['at least what a negative page could', '{ agencies(first: -5) { nodes { id } } }', {}, 1],
    [
      'each fragment where it is spread',
      '{ a: agency(id: "a") { ...F } b: agency(id: "b") { ...F } } fragment F on Agency { parent { id } }',
      {},
      4,
    ],
    [
      'inner pages times outer ones',
      '{ agencies(first: 10) { nodes { obligations(first: 20) { nodes { id } } } } }',
      {},
      1 + 10 * (1 + 1 + 20),
    ],
    ['what a search takes', '{ search(query: "a", first: 10) { nodes { snippet } } }', {}, 20 + 10],
    ['as much for the schema as it takes to write', '{ __schema { types { name } } __typename }', {}, 7_000],
    ['less for one type of it', '{ __type(name: "Agency") { fields { name } } }', {}, 500],
    [
      'once more for each alias in it, wherever that stands',
      '{ __schema { types { ...F } } } fragment F on __Type { a: fields { name } b: fields { name } }',
      {},
      3 * 7_000,
    ],
    ['nothing for a field that there is not', '{ constructor { __proto__ } }', {}, 0],
  ])('%s', (_, query, variables, expected) => {
    expect(cost(query, variables).total).toBe(expected);
  });

  test('and the list that brings most of it is named as it was asked for', () => {
    const query =
      '{ agencies(first: 3) { nodes { obligations(first: 90) { nodes { id } } } } search(query: "a") { nodes { score } } }';
    expect(cost(query).largest).toBe('agencies(first: 3)');
  });

  test('no question of ours takes half of the limit', () => {
    for (const { query, variables } of QUESTIONS as readonly {
      readonly query: string;
      readonly variables?: Record<string, unknown>;
    }[])
      expect(cost(query, variables ?? {}).total).toBeLessThan(LIMITS.cost / 2);
  });
});

test.each([
  ['no proxy', '203.0.113.9', undefined, '203.0.113.9', false],
  ['a word that nobody vouches for', '203.0.113.9', '198.51.100.1', '203.0.113.9', false],
  ['one proxy', '10.0.0.1', '198.51.100.1', '198.51.100.1', false],
  ['two proxies', '10.0.0.1', '198.51.100.1, 10.9.9.9', '198.51.100.1', false],
  ['what is no address', '10.0.0.1', 'unknown', '10.0.0.1', false],
  ['IPv4 in IPv6', '::ffff:203.0.113.9', undefined, '203.0.113.9', false],
  ['a host of a /64', '2001:db8:1:2:aaaa::1', undefined, '2001:db8:1:2::', false],
  ['this machine', '127.0.0.1', undefined, '127.0.0.1', true],
  ['this machine as a proxy', '127.0.0.1', '198.51.100.1', '127.0.0.1', false],
])('where a request comes from: %s', (_, remoteAddress, forwarded, address, isLocal) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const request = { socket: { remoteAddress }, headers } as unknown as Parameters<typeof originOf>[0];
  expect(originOf(request, [rangeOf('10.0.0.0/8')])).toEqual({ address, isLocal });
});
