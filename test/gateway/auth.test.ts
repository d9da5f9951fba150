/** Tokens at the gateway, and what each role may do in a subgraph, embedded and behind HTTP. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { concatAST, parse } from 'graphql';
import { SignJWT, UnsecuredJWT, exportJWK, type JWTPayload } from 'jose';
import { pino } from 'pino';
import { startGateway, type AccessOptions, type Gateway, type Service } from '../../gateway/start.ts';
import { assembleAll } from '../../schema/assembly/assemble.ts';
import type { SubgraphName } from '../../schema/domain/catalog.ts';
import { hashOfToken } from '../../schema/domain/token.ts';
import type { Role } from '../../schema/domain/viewer.ts';
import { composeSupergraph } from '../../schema/supergraph.ts';
import { evidence } from '../../subgraphs/evidence/index.ts';
import { serveSubgraph, type ServedSubgraph } from '../../subgraphs/runtime/serve.ts';
import { embedSubgraph, type Subgraph } from '../../subgraphs/runtime/subgraph.ts';
import { requireRole, type Asked } from '../../subgraphs/runtime/viewer.ts';
import { withSubgraph } from '../subgraphs/subject.ts';
import { getAsWritten, post, startToys, type Answer, type Toys } from './toys.ts';

/** Evidence with a change that operators may make. */
const TOUCH = 'extend type Mutation { touch: String }';
const touchable: Subgraph = {
  ...evidence,
  typeDefs: concatAST([evidence.typeDefs, parse(TOUCH)]),
  resolvers: {
    ...evidence.resolvers,
    Mutation: {
      ...(evidence.resolvers as { readonly Mutation?: object }).Mutation,
      touch: (_: unknown, __: unknown, { viewer }: Asked) => {
        requireRole(viewer, 'OPERATOR');
        return `touched by ${viewer.subject}`;
      },
    },
  },
};
const sdl = assembleAll();
const { supergraphSdl } = composeSupergraph({ ...sdl, evidence: `${sdl.evidence}\n${TOUCH}` });

const SECRET = 'known to gateway and subgraph';
const ISSUER = 'https://identity.example';
const provider = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const keyOf = (subject: string, role: Role) => ({ subject, role, sha256: hashOfToken(`token of ${subject}`) });
const tokenOf = (subject: string): string => `token.of.${subject}`;
const ACCESS: AccessOptions = {
  keys: (['READER', 'ANALYST', 'OPERATOR', 'ADMIN'] as const).map((role) => ({
    ...keyOf(role.toLowerCase(), role),
    sha256: hashOfToken(tokenOf(role.toLowerCase())),
  })),
  jwt: {
    keys: { text: provider.publicKey.export({ type: 'spki', format: 'pem' }).toString() },
    issuer: ISSUER,
    audience: 'recital',
    roleClaim: 'realm.roles',
  },
  closed: false,
};

const subject = withSubgraph(evidence);
let served: ServedSubgraph;
const gateways: Gateway[] = [];
const start = async (service: Service, options: object = {}): Promise<Gateway> => {
  const nobody = { executor: () => Promise.reject(new Error('nobody is there')) };
  const services = { models: nobody, agencies: nobody, policies: nobody, grants: nobody, evidence: service };
  const gateway = await startGateway({
    supergraphSdl,
    services: services satisfies Record<SubgraphName, Service>,
    host: '127.0.0.1',
    port: 0,
    access: ACCESS,
    secret: SECRET,
    ...options,
  });
  gateways.push(gateway);
  return gateway;
};

let embedded: Gateway;
let remote: Gateway;
beforeAll(async () => {
  served = await serveSubgraph(touchable, subject.source(), { port: 0, host: '127.0.0.1', secret: SECRET });
  embedded = await start({ executor: embedSubgraph(touchable, subject.source()) });
  remote = await start({ url: served.url });
});
afterAll(async () => {
  for (const gateway of gateways) await gateway.stop();
  await served.stop();
});

const mutate = (to: Gateway, authorization: string | null, headers: Readonly<Record<string, string>> = {}) =>
  post(to.url, JSON.stringify({ query: 'mutation { touch }' }), {
    'content-type': 'application/json',
    ...(authorization === null ? {} : { authorization }),
    ...headers,
  });
const expectCode = (answer: Answer, status: number, code: string): void =>
  expect(answer).toMatchObject({ status, errors: [{ extensions: { code } }] });

describe.each([
  ['embedded', () => embedded],
  ['behind HTTP', () => remote],
])('threat: a reader calls for what needs an operator, in a subgraph %s', (_, gateway) => {
  test.each([
    ['operator', 'touched by operator'],
    ['admin', 'touched by admin'],
  ])('the %s makes it, under their name', async (who, touch) => {
    expect(await mutate(gateway(), `Bearer ${tokenOf(who)}`)).toMatchObject({ status: 200, data: { touch } });
  });

  test.each([['reader'], ['analyst']])('the %s is refused', async (who) => {
    expectCode(await mutate(gateway(), `Bearer ${tokenOf(who)}`), 403, 'FORBIDDEN');
  });

  test('whoever sends no token is asked for one', async () => {
    expectCode(await mutate(gateway(), null), 401, 'UNAUTHENTICATED');
  });

  test('saying who one is does not make one so', async () => {
    const viewer = encodeURIComponent('{"subject":"me","role":"ADMIN"}');
    const forged = { 'x-recital-viewer': viewer, 'x-recital-gateway': SECRET };
    expectCode(await mutate(gateway(), null, forged), 401, 'UNAUTHENTICATED');
  });

  test('a GET changes nothing', async () => {
    const url = `${gateway().url}?query=${encodeURIComponent('mutation { touch }')}`;
    const headers = { authorization: `Bearer ${tokenOf('admin')}`, 'apollo-require-preflight': 'yes' };
    const response = await fetch(url, { headers });
    expect(response.status).toBe(405);
    expect(await response.text()).not.toContain('touched');
  });
});

describe('threat: calls to a subgraph past the gateway', () => {
  const viewer = encodeURIComponent('{"subject":"me","role":"ADMIN"}');
  const ask = async (url: string, headers: Readonly<Record<string, string>>) =>
    post(url, JSON.stringify({ query: 'mutation { touch }' }), { 'content-type': 'application/json', ...headers });

  test('believes nobody who does not know the secret', async () => {
    expectCode(await ask(served.url, { 'x-recital-viewer': viewer }), 403, 'FORBIDDEN');
  });

  test('that has no secret believes nobody', async () => {
    const open = await serveSubgraph(touchable, subject.source(), { port: 0, host: '127.0.0.1' });
    const answer = await ask(open.url, { 'x-recital-viewer': viewer, 'x-recital-gateway': SECRET });
    await open.stop();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

interface Made {
  /** Undefined takes a claim away. */
  readonly claims?: Readonly<Record<keyof JWTPayload, unknown>>;
  readonly key?: KeyObject | Uint8Array;
  readonly alg?: string;
  readonly header?: object;
}

const inAnHour = Math.floor(Date.now() / 1000) + 3_600;
const CLAIMS = { sub: 'ada', iss: ISSUER, aud: 'recital', exp: inAnHour, realm: { roles: ['operator'] } };
const jwt = ({ claims, key = provider.privateKey, alg = 'ES256', header = {} }: Made = {}): Promise<string> =>
  new SignJWT({ ...CLAIMS, ...claims }).setProtectedHeader({ alg, ...header }).sign(key);
const publicPem = ACCESS.jwt && 'text' in ACCESS.jwt.keys ? ACCESS.jwt.keys.text : '';

describe('threat: tokens without a signature, of another key, expired or huge', () => {
  test('is taken, with the greatest role that its claim names', async () => {
    const token = await jwt({ claims: { realm: { roles: ['reader', 'Operator', 'other'] } } });
    expect(await mutate(embedded, `Bearer ${token}`)).toMatchObject({ status: 200, data: { touch: 'touched by ada' } });
  });

  test.each([
    ['no role', {}],
    ['roles of another service', { roles: ['root'] }],
    ['a role that every object has', { roles: ['constructor', '__proto__'] }],
    ['letters whose capitals are those of a role', { roles: ['adm\u0131n', 'operator\u200b', '\uff41dmin'] }],
    ['names of roles for keys', { roles: { admin: true } }],
  ])('with %s reads only', async (_, realm) => {
    expectCode(await mutate(embedded, `Bearer ${await jwt({ claims: { realm } })}`), 403, 'FORBIDDEN');
  });

  const BAD: readonly (readonly [string, () => Promise<string>])[] = [
    ['the algorithm `none`', async () => new UnsecuredJWT(CLAIMS).encode()],
    ['the public key as a shared secret', () => jwt({ alg: 'HS256', key: new TextEncoder().encode(publicPem) })],
    ['a key of somebody else', () => jwt({ key: stranger.privateKey })],
    [
      'a key of somebody else, which it brings along',
      async () => jwt({ key: stranger.privateKey, header: { jwk: await exportJWK(stranger.publicKey) } }),
    ],
    [
      'another key type',
      () => jwt({ alg: 'RS256', key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }),
    ],
    ['an end that is past', () => jwt({ claims: { exp: 1_700_000_000 } })],
    ['no end', () => jwt({ claims: { exp: undefined } })],
    ['a beginning to come', () => jwt({ claims: { nbf: inAnHour } })],
    ['another issuer', () => jwt({ claims: { iss: 'https://elsewhere.example' } })],
    ['another audience', () => jwt({ claims: { aud: 'payroll' } })],
    ['nobody as its subject', () => jwt({ claims: { sub: undefined } })],
    ['a number as its subject', () => jwt({ claims: { sub: 7 } })],
    ['a subject that no database keeps', () => jwt({ claims: { sub: 'a\0b' } })],
    ['a subject that no header carries', () => jwt({ claims: { sub: 'a\ud800b' } })],
    ['a subject that reads as another', () => jwt({ claims: { sub: 'a\u202eada' } })],
    ['a subject longer than any', () => jwt({ claims: { sub: 'a'.repeat(256) } })],
    ['a claim changed after it was signed', async () => changed(await jwt())],
    ['an extension that must be understood', () => jwt({ header: { crit: ['x'], x: 1 } }).catch(() => 'a.b.c')],
    ['8,193 characters', async () => 'a'.repeat(8_193)],
    ['characters that no token has', async () => 'a b'],
    ['nothing', async () => ''],
  ];

  test.each(BAD)('with %s is refused', async (_, make) => {
    expectCode(await mutate(embedded, `Bearer ${await make()}`), 401, 'UNAUTHENTICATED');
  });

  const changed = (token: string): string => {
    const [head, , signature] = token.split('.');
    const claims = Buffer.from(JSON.stringify({ ...CLAIMS, sub: 'eve' })).toString('base64url');
    return `${head}.${claims}.${signature}`;
  };

  test.each([
    ['a password', `Basic ${Buffer.from('admin:admin').toString('base64')}`],
    ['the token alone', tokenOf('admin')],
    ['a token that is not known', 'Bearer guess'],
    ['most of one that is', `Bearer ${tokenOf('admin').slice(0, -1)}`],
    ['the hash of one that is', `Bearer ${hashOfToken(tokenOf('admin'))}`],
  ])('%s is none', async (_, authorization) => {
    expectCode(await mutate(embedded, authorization), 401, 'UNAUTHENTICATED');
  });

  test('two headers are no token, whichever is good', async () => {
    const [good, bad] = [`Bearer ${tokenOf('admin')}`, 'Bearer guess'];
    for (const authorization of [
      [good, bad],
      [bad, good],
      [good, good],
    ]) {
      const { origin } = new URL(embedded.url);
      const answer = await getAsWritten(origin, '/schema.graphql', { 'x-none': '', Authorization: authorization });
      expect(answer).toMatchObject({ status: 401 });
    }
  });

  test('a bad token is not taken for none, even where none is needed', async () => {
    const answer = await post(embedded.url, JSON.stringify({ query: '{ __typename }' }), {
      'content-type': 'application/json',
      authorization: 'Bearer guess',
    });
    expectCode(answer, 401, 'UNAUTHENTICATED');
    expect(answer.data).toBeUndefined();
  });
});

describe('keys that the provider publishes', () => {
  test('are fetched once, and a provider that is away is no fault of the token', async () => {
    let asked = 0;
    let away = true;
    const jwks = { keys: [{ ...(await exportJWK(provider.publicKey)), kid: 'one', alg: 'ES256' }] };
    const server = createServer((_, response) => {
      asked += 1;
      response.writeHead(away ? 500 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(jwks));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
    const access = { ...ACCESS, jwt: ACCESS.jwt && { ...ACCESS.jwt, keys: { url } } };
    const logged: string[] = [];
    const log = pino({ base: null }, { write: (line: string) => logged.push(line) });
    const gateway = await start({ executor: embedSubgraph(touchable, subject.source()) }, { access, log });
    const token = await jwt({ header: { kid: 'one' } });
    expectCode(await mutate(gateway, `Bearer ${token}`), 503, 'UNAVAILABLE');
    // Whoever runs it is told why, and not by the token.
    expect(logged.join('')).toMatch(/keys of the identity provider/);
    expect(logged.join('')).toMatch(/200 OK/);
    expect(logged.join('')).not.toContain(token);
    away = false;
    for (let times = 0; times < 3; times += 1)
      expect(await mutate(gateway, `Bearer ${token}`)).toMatchObject({ data: { touch: 'touched by ada' } });
    // A hundred made-up keys are no hundred requests to the provider.
    for (let times = 0; times < 100; times += 1)
      expectCode(
        await mutate(gateway, `Bearer ${await jwt({ header: { kid: `k${times}` } })}`),
        401,
        'UNAUTHENTICATED',
      );
    expect(asked).toBe(2);
    server.closeAllConnections();
    server.close();
  });

  test('that are none are told at the start', async () => {
    const access = { ...ACCESS, jwt: ACCESS.jwt && { ...ACCESS.jwt, keys: { text: 'not a key' } } };
    await expect(startToys({}, { access })).rejects.toThrow();
  });
});

describe('a gateway that is closed', () => {
  let toys: Toys;
  beforeAll(async () => {
    toys = await startToys({}, { access: { ...ACCESS, closed: true } });
  });
  afterAll(() => toys.gateway.stop());

  test.each([['/'], ['/ask'], ['/schema.graphql'], ['/graphql?query={__typename}']])(
    'answers nobody at %s',
    async (path) => {
      const response = await fetch(`${toys.origin}${path}`, { headers: { 'apollo-require-preflight': 'yes' } });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    },
  );

  test('answers readers', async () => {
    const headers = { 'content-type': 'application/json', authorization: `bearer ${tokenOf('reader')}` };
    expect((await post(toys.gateway.url, '{"query":"{ __typename }"}', headers)).data).toEqual({ __typename: 'Query' });
  });

  test('tells whoever watches over it that it lives', async () => {
    expect((await fetch(`${toys.origin}/health/live`)).status).toBe(200);
  });
});
