/** The public audit of GraphQL over HTTP: what the specification says a server MUST, and SHOULD, do. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startToys, type Toys } from './toys.ts';

describe.each(['production', 'development'])('NODE_ENV=%s', (environment) => {
  const before = process.env.NODE_ENV;
  let toys: Toys;
  beforeAll(async () => {
    process.env.NODE_ENV = environment;
    toys = await startToys();
  });
  afterAll(async () => {
    process.env.NODE_ENV = before;
    await toys.gateway.stop();
  });

  const audits = serverAudits({ url: () => toys.gateway.url });

  test('there is something to audit', () => expect(audits.length).toBeGreaterThan(50));

  test.each(audits)('$name', async ({ fn }) => {
    const { status, ...told } = await fn();
    expect({ status, ...told }).not.toMatchObject({ status: 'error' });
  });
});
