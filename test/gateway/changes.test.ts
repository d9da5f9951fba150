/** The feed of changes as a client follows it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { placeChanges } from '../../ingest/edges/changes.ts';
import { withGraph } from '../ingest/edges/graph.ts';
import { published } from '../ingest/edges/lines.ts';
import { post, type Answer } from './toys.ts';
import { inOneProcess, type Running } from './ways-to-run.ts';

const graph = withGraph();
let running: Running;
beforeAll(async () => {
  running = await inOneProcess(graph.url);
});
afterAll(() => running.stop());

const QUERY = `query ($after: String, $first: Int!, $types: [String!]) {
  changes(first: $first, after: $after, filter: { types: $types }) {
    nodes { id type gone at node { __typename ... on Instrument { title } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ask = (variables: object): Promise<Answer> =>
  post(running.url, JSON.stringify({ query: QUERY, variables: { first: 100, ...variables } }));
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer has the shape of its query
const changes = async (variables: object = {}): Promise<any> => {
  const { data, errors } = await ask(variables);
  expect(errors).toEqual([]);
  return data?.['changes'];
};
const publish = async (title: string, preference: number): Promise<void> => {
  await graph.publish(published([`instrument/us/eo/1 title "${title}"`, 'agency/nist name "NIST"'], { preference }));
  await placeChanges(graph.pool());
};

test('from the beginning it is all that there is; then what changed, with what it is now', async () => {
  await publish('Of Foxes', 50);
  const first = await changes();
  expect(first.nodes.map(({ type }: { type: string }) => type).sort()).toEqual(['Agency', 'Instrument', 'Revision']);
  const after = first.pageInfo.endCursor;
  expect(await changes({ after })).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  await publish('Of Hares', 60);
  const { nodes } = await changes({ after, types: ['Instrument'] });
  expect(nodes).toEqual([
    {
      id: 'instrument/us/eo/1',
      type: 'Instrument',
      gone: false,
      at: expect.stringMatching(/^2026-01-01T/),
      node: { __typename: 'Instrument', title: 'Of Hares' },
    },
  ]);
});

test('a type that there is not is bad input', async () => {
  const [error] = (await ask({ types: ['Instrument', 'Paper'] })).errors;
  expect(error).toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
    message: expect.stringMatching(/Paper is none/),
  });
});

test('page by page it is the same', async () => {
  const whole = await changes();
  const found: unknown[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await changes({ after, first: 1 });
    found.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(found).toEqual(whole.nodes);
});

test('after a restore the cursors of before are good no more', async () => {
  const after = (await changes()).pageInfo.endCursor;
  await graph.pool().query(`update evidence.feed set epoch = 'another'`);
  expect((await ask({ after })).errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_CURSOR']);
  expect((await changes()).nodes).not.toEqual([]);
});
