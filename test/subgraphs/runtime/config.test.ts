import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../../subgraphs/runtime/config.ts';

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
    ['RECITAL_MAX_BYTES', '-1', 'bytes'],
  ])('%s=%s is refused with what is expected, and without the value', (name, value, expected) => {
    const complaint = complaintOf({ [name]: value });
    expect(complaint).toMatch(new RegExp(`^${name} must be .*${expected}`));
    expect(complaint).not.toContain('s3cret');
  });

  test('names everything that is wrong at once', () => {
    expect(complaintOf({ PORT: 'x', HOST: '?' }).split('\n')).toHaveLength(2);
  });
});
