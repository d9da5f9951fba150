/**
 * Who is sent to a replica, and what happens where it is of no use. The replica here is a database that lacks the record
 * that the primary has: so an answer tells whom it came from. One that really replicates is in `npm run prove -- --only replica`.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Viewer } from '../../../schema/domain/viewer.ts';
import { agencies } from '../../../subgraphs/agencies/index.ts';
import { openReplica, type Replica } from '../../../subgraphs/runtime/replica.ts';
import { embedSubgraph } from '../../../subgraphs/runtime/subgraph.ts';
import { withDatabase } from '../../database.ts';
import { setting } from '../../setup/server.ts';
import { withSubgraph } from '../subject.ts';

const primary = withSubgraph(agencies);
const behind = withDatabase();
const replicas: Replica[] = [];
const opened = (url: string, pauseMs = 100): Replica => {
  const replica = openReplica(url, 'agencies', { pauseMs });
  replicas.push(replica);
  return replica;
};
beforeAll(() => primary.put('Agency', { id: 'agency/nist', name: 'National Institute of Standards and Technology' }));
afterAll(() => Promise.all(replicas.map((replica) => replica.stop())));

const READER: Viewer = { subject: 'ada', role: 'READER' };
const ANALYST: Viewer = { subject: 'ada', role: 'ANALYST' };

/** Whom an answer came from. */
const answeredBy = async (replica: Replica, viewer?: Viewer): Promise<string> => {
  const ask = embedSubgraph(agencies, primary.source(), { replica });
  const { data, errors } = await ask({
    query: '{ agency(id: "agency/nist") { name } }',
    variables: null,
    ...(viewer ? { viewer } : {}),
  });
  if (errors) throw new Error(errors[0]?.message);
  return data?.agency === null ? 'replica' : 'primary';
};

describe('who is sent where', () => {
  const rows: readonly [reason: string, viewer: Viewer | undefined, by: string][] = [
    ['nobody in particular reads the replica', undefined, 'replica'],
    ['so does a reader with a token', READER, 'replica'],
    ['whoever may decide reads the primary, for what they decided must be seen', ANALYST, 'primary'],
  ];
  test.each(rows)('%s', async (_, viewer, by) => {
    expect(await answeredBy(opened(behind.url), viewer)).toBe(by);
  });
});

describe('the primary answers where the replica', () => {
  test('has not got the tables yet', async () => {
    expect(await answeredBy(opened(setting('RECITAL_TEST_SERVER')))).toBe('primary');
  });

  test('is no database', async () => {
    expect(await answeredBy(opened('postgresql://recital@127.0.0.1:1/recital'))).toBe('primary');
  });

  test('takes a connection, and never answers', async () => {
    const mute = createServer();
    mute.listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const began = performance.now();
    expect(await answeredBy(opened(`postgresql://recital@127.0.0.1:${portOf(mute)}/recital`, 60_000))).toBe('primary');
    // Given up long before whoever asks gives up.
    expect(performance.now() - began).toBeLessThan(10_000);
    mute.close();
  });
});

test('a replica that comes back is asked again', async () => {
  const statement = { text: 'select 1' };
  const nobody = (): Promise<never> => Promise.reject(new Error('the primary was asked'));
  const client = new pg.Client({ connectionString: setting('RECITAL_TEST_SERVER') });
  await client.connect();
  const gate = gateTo(client);
  const replica = opened(await gate.open(behind.url), 50);
  await replica.ask(statement, nobody);
  gate.shut();
  await expect(replica.ask(statement, nobody)).rejects.toThrow('the primary was asked');
  await gate.reopen();
  await sleep(60);
  await replica.ask(statement, nobody);
  gate.shut();
  await client.end();
});

test('what is wrong with a statement is thrown, and the primary is not asked again', async () => {
  await expect(
    opened(behind.url).ask({ text: 'select 1 / 0' }, () => Promise.reject(new Error('asked'))),
  ).rejects.toThrow('division by zero');
});

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A way to the server that can be shut, with whatever is on it. */
const gateTo = ({ host, port }: { readonly host: string; readonly port: number }) => {
  const sockets = new Set<{ destroy(): unknown }>();
  const server = createServer((from) => {
    const to = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
    }
  });
  let taken = 0;
  const listen = async (wanted: number): Promise<void> => {
    await once(server.listen(wanted, '127.0.0.1'), 'listening');
    taken = portOf(server);
  };
  return {
    open: async (url: string): Promise<string> => {
      await listen(0);
      const { username, password, pathname } = new URL(url.replace('@/', '@localhost/'));
      return `postgresql://${username}${password && `:${password}`}@127.0.0.1:${taken}${pathname}`;
    },
    reopen: () => listen(taken),
    shut: (): void => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
