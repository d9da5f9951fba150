/** The same subgraph embedded and behind HTTP; what it does with arguments that nobody should send. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request as httpRequest } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import { GATEWAY_SECRET_HEADER } from '../../../schema/executor.ts';
import { agencies } from '../../../subgraphs/agencies/index.ts';
import { openDataSource } from '../../../subgraphs/runtime/database.ts';
import { serveSubgraph, type ServedSubgraph } from '../../../subgraphs/runtime/serve.ts';
import { embedSubgraph } from '../../../subgraphs/runtime/subgraph.ts';
import { withSubgraph } from '../subject.ts';

const SECRET = 'known to the gateway';
const subject = withSubgraph(agencies);
const reported: unknown[] = [];
let served: ServedSubgraph;

beforeAll(async () => {
  await subject.put('Agency', {
    id: 'agency/nist',
    name: 'National Institute of Standards and Technology',
    acronym: 'NIST',
  });
  served = await serveSubgraph(agencies, subject.source(), {
    port: 0,
    host: '127.0.0.1',
    secret: SECRET,
    report: (error) => reported.push(error),
  });
});
afterAll(() => served.stop());

const post = async (body: unknown, headers: Readonly<Record<string, string>> = { [GATEWAY_SECRET_HEADER]: SECRET }) => {
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Agency { id name } } }';

describe('both ways to run answer alike', () => {
  const NONE = {};
  const questions: readonly [reason: string, query: string, variables: Readonly<Record<string, unknown>>][] = [
    ['a record', '{ agency(id: "agency/nist") { id name aliases roles { totalCount } } }', NONE],
    ['no record', '{ agency(id: "agency/none") { id } }', NONE],
    ['a NUL in an id is no record', 'query ($id: ID!) { agency(id: $id) { id } }', { id: 'agency/\u0000' }],
    ['an absurd id is no record', 'query ($id: ID!) { agency(id: $id) { id } }', { id: 'a'.repeat(100_000) }],
    ['half a surrogate pair in an id is no record', 'query ($id: ID!) { agency(id: $id) { id } }', { id: '\ud800' }],
    ['a NUL in a filter', 'query ($n: String!) { agencies(filter: { name: $n }) { totalCount } }', { n: '\u0000' }],
    ['SQL in a filter is a name', '{ agencies(filter: { name: "x\' or true --" }) { totalCount } }', NONE],
    ['part of an answer', '{ good: agencies(first: 1) { totalCount } bad: agencies(first: 101) { totalCount } }', NONE],
    ['a cursor made up', '{ agencies(after: "bm90IGEgY3Vyc29y") { totalCount } }', NONE],
    ['entities', ENTITIES, { r: [{ __typename: 'Agency', id: 'agency/nist' }] }],
    ['an entity whose id is a number', ENTITIES, { r: [{ __typename: 'Agency', id: 7 }] }],
    ['an entity whose id is an object', ENTITIES, { r: [{ __typename: 'Agency', id: { or: true } }] }],
    ['an entity without an id', ENTITIES, { r: [{ __typename: 'Agency' }] }],
    ['a word that is no enum', '{ agencies(orderBy: SIZE) { totalCount } }', NONE],
    ['a number that is no enum', 'query ($o: AgencyOrder!) { agencies(orderBy: $o) { totalCount } }', { o: 7 }],
    ['no GraphQL', '{', NONE],
    ['an unknown field', '{ agency(id: "x") { secret } }', NONE],
    ['two operations and no name', 'query a { __typename } query b { __typename }', NONE],
  ];

  test.each(questions)('%s', async (_, query, variables) => {
    const embedded = JSON.parse(JSON.stringify(await subject.execute(query, variables))) as object;
    const { body } = await post({ query, variables });
    expect(body).toEqual(embedded);
    expect(reported).toEqual([]);
  });
});

describe('an error names a code and tells nothing of the inside', () => {
  test.each([
    ['first out of range', '{ agencies(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
    ['a cursor of another list', '{ agencies(after: "WyJyb2xlcyIsImEiXQ") { totalCount } }', 'BAD_CURSOR'],
    ['NUL in a filter', '{ agencies(filter: { name: "\\u0000" }) { totalCount } }', 'BAD_USER_INPUT'],
  ])('%s', async (_, query, code) => {
    const { errors } = await subject.execute(query);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
  });

  test('what breaks inside is reported under the reference that the caller gets', async () => {
    const seen: { error: unknown; reference: string }[] = [];
    const source = await openDataSource(subject.database.url, agencies);
    const ask = embedSubgraph(agencies, source, { report: (error, reference) => seen.push({ error, reference }) });
    await subject.source().query('alter table agencies.agency rename to elsewhere');
    const { errors } = await ask({ query: '{ agency(id: "agency/nist") { name } }' });
    await subject.source().query('alter table agencies.elsewhere rename to agency');
    await source.destroy();
    expect(seen).toHaveLength(1);
    expect((seen[0]?.error as Error).message).toContain('agencies.agency');
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: seen[0]?.reference });
    expect(JSON.stringify(errors)).not.toMatch(/agencies\.agency|select|relation/i);
  });

  test('a statement that takes too long is stopped, and says so', async () => {
    const source = await openDataSource(subject.database.url, agencies, { statementTimeoutMs: 50 });
    const ask = embedSubgraph(agencies, source, { report: () => undefined });
    const blocker = subject.source().createQueryRunner();
    await blocker.startTransaction();
    await blocker.query('lock table agencies.agency');
    const { errors } = await ask({ query: '{ agency(id: "agency/nist") { name } }' });
    await blocker.rollbackTransaction();
    await blocker.release();
    await source.destroy();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TIMEOUT' });
  });
});

describe('behind HTTP', () => {
  test('a gateway of Apollo is told how long each field took, if it asks; errors are masked there, too', async () => {
    const asking = { [GATEWAY_SECRET_HEADER]: SECRET, 'apollo-federation-include-trace': 'ftv1' };
    const query = '{ agency(id: "agency/nist") { name } agencies(first: 101) { totalCount } }';
    const { body } = (await post({ query }, asking)) as { readonly body: FormattedExecutionResult };
    expect(body).toMatchObject({
      data: { agency: { name: 'National Institute of Standards and Technology' }, agencies: null },
      errors: [{ path: ['agencies'], extensions: { code: 'BAD_USER_INPUT' } }],
    });
    const { ftv1 } = body.extensions as { readonly ftv1: string };
    // Names of fields stand as they are in what Apollo packs (protobuf).
    const trace = Buffer.from(ftv1, 'base64').toString('latin1');
    for (const word of ['agency', 'agencies', 'name', '<masked>']) expect(trace).toContain(word);
    expect(trace).not.toContain('must be from 0 to 100');
    expect((await post({ query })).body).not.toHaveProperty('extensions');
  });

  test.each([
    ['no secret', {}],
    ['a wrong one', { [GATEWAY_SECRET_HEADER]: 'guess' }],
    ['one of equal length', { [GATEWAY_SECRET_HEADER]: SECRET.replace('k', 'K') }],
  ])('%s is refused', async (_, headers) => {
    expect(await post({ query: '{ __typename }' }, headers)).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    });
  });

  test.each([
    ['broken JSON', '{'],
    ['more than 5 MB', JSON.stringify({ query: ' '.repeat(5_000_001) })],
    ['no operation', '{}'],
    ['variables that are none', '{"query":"{ __typename }","variables":7}'],
  ])('%s is refused as JSON', async (_, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toHaveProperty('errors');
  });

  test('what a page may send without asking is refused', async () => {
    expect((await post({ query: '{ __typename }' }, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test('health is told without a secret', async () => {
    const response = await fetch(served.url.replace('/graphql', '/health'));
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('nothing else is there', async () => {
    for (const path of ['/', '/graphql', '/.env'])
      expect((await fetch(served.url.replace('/graphql', path))).status).toBe(404);
  });

  test('a body that trickles in is cut off', async () => {
    const { port } = new URL(served.url);
    const ended = await new Promise<string>((resolve) => {
      const slow = httpRequest({
        port,
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '100', [GATEWAY_SECRET_HEADER]: SECRET },
      });
      slow.on('response', (response) => resolve(String(response.statusCode)));
      slow.on('error', () => resolve('closed'));
      slow.write('{');
    });
    expect(ended).toMatch(/^(closed|408)$/);
  });
});
