import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../../subgraphs/runtime/config.ts';
import { makeHome } from '../../../subgraphs/runtime/config/home.ts';
import { showSettings } from '../../../subgraphs/runtime/config/settings.ts';
import { meaningOf, VARIABLE_NAMES } from '../../../subgraphs/runtime/config/variables.ts';
import { temporaryDirectory } from '../../temporary.ts';

const complaintOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
};

describe('readConfig', () => {
  test('needs nothing', () => {
    expect(readConfig({})).toMatchObject({ port: 4000, host: '127.0.0.1', databaseUrl: null, gatewaySecret: null });
    expect(readConfig({}).home).toMatch(/^\/.*\/\.recital$/);
    expect(readConfig({}).subgraphs.evidence).toEqual({ port: 4005, url: 'http://127.0.0.1:4005/graphql' });
  });

  test.each([
    ['an empty variable is an unset one', { PORT: '' }, { port: 4000 }],
    ['0 asks for any free port', { PORT: '0' }, { port: 0 }],
    ['all addresses, in a container', { HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    ['an IPv6 address', { HOST: '::1' }, { host: '::1' }],
    ['a path with a space', { RECITAL_HOME: '/srv/my data' }, { home: '/srv/my data' }],
    [
      'a socket instead of a host',
      { DATABASE_URL: 'postgres://me@/x?host=%2Ftmp' },
      { databaseUrl: 'postgres://me@/x?host=%2Ftmp' },
    ],
  ])('%s', (_, environment, expected) => {
    expect(readConfig(environment)).toMatchObject(expected);
  });

  test.each([
    ['PORT', '70000', 'port number'],
    ['PORT', '4e3', 'port number'],
    ['HOST', 'two words', 'host name'],
    ['DATABASE_URL', 'mysql://root:s3cret@db/x', 'PostgreSQL'],
    ['RECITAL_GATEWAY_SECRET', 's3cret', '16 to 256 characters'],
    ['RECITAL_POLICIES_URL', 'policies:4003', 'http://'],
    ['RECITAL_TOKENS', 'ada:ROOT:s3cret', 'NAME:ROLE:HASH'],
    ['RECITAL_TOKENS', 'ada:ADMIN:s3cret', 'NAME:ROLE:HASH'],
    ['RECITAL_JWT_KEYS', 'http://identity.example/keys', 'https://'],
    ['RECITAL_MAX_BYTES', '-1', 'bytes'],
    ['RECITAL_RATE', '-1', 'points'],
    ['RECITAL_TRUSTED_PROXIES', '10.0.0.0/33', 'addresses or ranges'],
    ['RECITAL_TRUSTED_PROXIES', '10.0.0.1,', 'addresses or ranges'],
    ['RECITAL_TRUSTED_DOCUMENTS', 'on', 'off, audit or enforce'],
  ])('%s=%s is refused with what is expected, and without the value', (name, value, expected) => {
    const complaint = complaintOf({ [name]: value });
    expect(complaint).toMatch(new RegExp(`^${name} must be .*${expected}`));
    expect(complaint).not.toContain('s3cret');
  });

  test('tokens are read with their roles', () => {
    const [one, two] = ['0'.repeat(64), 'a'.repeat(64)];
    const { access } = readConfig({
      RECITAL_ACCESS: 'closed',
      RECITAL_TOKENS: `ada:ADMIN:${one},b@c.d:ANALYST:${two}`,
    });
    expect(access).toEqual({
      closed: true,
      tokens: [
        { subject: 'ada', role: 'ADMIN', sha256: one },
        { subject: 'b@c.d', role: 'ANALYST', sha256: two },
      ],
      jwt: null,
    });
  });

  test('keys of an identity provider come with whom its tokens are from and for', () => {
    expect(complaintOf({ RECITAL_JWT_KEYS: 'https://identity.example/keys' })).toContain('RECITAL_JWT_AUDIENCE');
  });

  test('names everything that is wrong at once', () => {
    expect(complaintOf({ PORT: 'x', HOST: '?' }).split('\n')).toHaveLength(2);
  });
});

const temporary = temporaryDirectory();

describe('the settings file', () => {
  const homeWith = (name: string, content: string): string => {
    const home = join(temporary, name);
    mkdirSync(home);
    writeFileSync(join(home, 'settings.env'), content);
    return home;
  };

  test('goes before a default and behind the environment', () => {
    const RECITAL_HOME = homeWith('both', '# ours\nPORT=5000\nHOST="0.0.0.0"\nRECITAL_MAX_BYTES=\n');
    expect(readConfig({ RECITAL_HOME, PORT: '6000' })).toMatchObject({ port: 6000, host: '0.0.0.0', maxBytes: 1e8 });
  });

  test('may begin with the mark of its encoding, and end its lines as Windows does', () => {
    const RECITAL_HOME = homeWith('marked', '\ufeffPORT=5000\r\nHOST=0.0.0.0\r\n');
    expect(readConfig({ RECITAL_HOME })).toMatchObject({ port: 5000, host: '0.0.0.0' });
  });

  test.each([
    ['a name that is none', 'RECITAL_MAX_BYTE=1', /settings\.env sets RECITAL_MAX_BYTE: no setting/],
    ['the data directory, which it lies in', 'RECITAL_HOME=/srv', /sets RECITAL_HOME: no setting that a file can set/],
    ['a line that sets nothing', '# ours\n\nPORT 5000\n', /settings\.env: line 3 is no NAME=value/],
    ['a line behind a value of several', 'OTEL_SERVICE_NAME="a\nb"\n!\n', /: line 3 is no NAME=value/],
    ['a file with a NUL', 'PORT=50\0\n', /: line 1 is no NAME=value/],
    ['a value that cannot be used', 'PORT=x', /^PORT must be a port number.* \(in .*settings\.env\)/],
  ])('%s is refused', (name, content, complaint) => {
    expect(complaintOf({ RECITAL_HOME: homeWith(name, content) })).toMatch(complaint);
  });

  test('what is shown: each value, where from, and no secret', () => {
    const RECITAL_HOME = homeWith('shown', 'RECITAL_GATEWAY_SECRET=0123456789abcdef\n');
    const shown = showSettings({ RECITAL_HOME, PORT: '6000', DATABASE_URL: 'postgres://me:s3cret@db/x' });
    expect(JSON.stringify(shown)).not.toMatch(/s3cret|0123456789/);
    const from = Object.fromEntries(shown.map((one) => [one.name, [one.value, one.from]]));
    expect(from).toMatchObject({
      PORT: ['6000', 'environment'],
      HOST: ['127.0.0.1', 'default'],
      RECITAL_GATEWAY_SECRET: ['(set)', join(RECITAL_HOME, 'settings.env')],
      DATABASE_URL: ['(set)', 'environment'],
    });
  });
});

describe('a data directory', () => {
  test('is made with what is around it, and may be there', async () => {
    const home = join(temporary, 'a', 'b');
    await makeHome(home);
    await makeHome(home);
    expect(readdirSync(home)).toEqual([]);
  });

  test.each([
    ['below a file', () => join(import.meta.filename, 'x')],
    ['where no folder can be made', () => '/proc/x/y'],
  ])('%s is refused', async (_, home) => {
    await expect(makeHome(home())).rejects.toThrow(/^RECITAL_HOME cannot be made \(E[A-Z]+\)/);
  });
});

test.each(VARIABLE_NAMES)('%s says what it is for and what it must be', (name) => {
  expect(meaningOf(name)).toMatchObject({
    use: expect.stringMatching(/^\S.{10,}/),
    expected: expect.stringMatching(/^\S.{5,}/),
  });
});

test('two settings of one form are each for what they are for', () => {
  expect(meaningOf('RECITAL_FETCH_HOSTS').use).toContain('documents may be fetched from');
  expect(meaningOf('RECITAL_WEBHOOK_HOSTS').use).toContain('receivers of webhooks');
});
