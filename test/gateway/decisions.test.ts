/** Decisions through the gateway, over the samples: two reports that disagree, and the order that was signed. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { runPipeline } from '../../ingest/pipeline.ts';
import { hashOfToken } from '../../schema/domain/token.ts';
import { withDatabase } from '../database.ts';
import { SAMPLES } from '../ingest/read-sample.ts';
import { temporaryDirectory } from '../temporary.ts';
import { post, type Answer } from './toys.ts';
import { inOneProcess, type Running } from './ways-to-run.ts';

const SIGNED = 'instrument/us/eo/99002';

const ANALYST = 'token.of.ada';
const TOKENS = `ada:ANALYST:${hashOfToken(ANALYST)},ray:READER:${hashOfToken('token.of.ray')}`;

const database = withDatabase();
const home = temporaryDirectory();
let running: Running | null = null;
let reported = '';

const send = (query: string, variables: object = {}, token: string | null = ANALYST): Promise<Answer> =>
  post(running?.url ?? '', JSON.stringify({ query, variables }), {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  });

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer has the shape of its query
const ask = async (query: string, variables: object = {}): Promise<any> => {
  const { data, errors } = await send(query, variables);
  expect(errors).toEqual([]);
  return data;
};

/** The id of the decision that a mutation took; its errors are expected to be none. */
const decided = async (mutation: string): Promise<string> => {
  const { taken } = await ask(`mutation { taken: ${mutation} { decision { id } errors { code message } } }`);
  expect(taken.errors).toEqual([]);
  return taken.decision.id;
};

beforeAll(async () => {
  const paths = ['report-order-postponed.txt', 'report-second-account.txt', 'order-99002-signed.htm'];
  // One after the other, as they would come.
  for (const path of paths) await ingestPaths({ database: database.url, home, paths: [join(SAMPLES, path)] });
  running = await inOneProcess(database.url, { RECITAL_HOME: home, RECITAL_TOKENS: TOKENS });
  const { instruments } = await ask('{ instruments(first: 100) { nodes { id } } }');
  reported = instruments.nodes.find(({ id }: { id: string }) => id.startsWith('instrument/us/reported/')).id;
});

afterAll(() => running?.stop());

const CONFLICTS =
  '{ conflicts { nodes { id state explanation statements { id value } } } reviewTasks(filter: { kind: [CONFLICT] }) { totalCount } }';

describe('the signed text of an order that reports spoke of', () => {
  const TASKS = `{ reviewTasks(filter: { kind: [IDENTITY] }) {
    nodes { id kind reason score record { id } candidate { id ... on Instrument { number } } } } }`;

  test('is proposed as what it may be, with reasons; confirmed, it is that record; kept apart, it is not asked again', async () => {
    const { reviewTasks } = await ask(TASKS);
    const [task] = reviewTasks.nodes;
    expect(reviewTasks.nodes).toEqual([
      {
        id: expect.stringMatching(/^task\/identity\//),
        kind: 'IDENTITY',
        reason: expect.stringMatching(
          /titles share model, review; both speak of .*frontier models?; their texts share .*both name agency\/cisa.*reports name Donald J\. Trump/,
        ),
        score: expect.any(Number),
        record: { id: reported },
        candidate: { id: SIGNED, number: '99002' },
      },
    ]);
    const merged = await decided(`accept(id: "${task.id}")`);
    const { instrument } = await ask(
      `{ instrument(id: "${reported}") { id number timeline(first: 50) { nodes { on description } } } }`,
    );
    expect(instrument).toMatchObject({ id: SIGNED, number: '99002' });
    expect((await ask(TASKS)).reviewTasks.nodes).toEqual([]);
    await decided(`undo(decision: "${merged}")`);
    expect((await ask(TASKS)).reviewTasks.nodes).toHaveLength(1);
    const apart = await decided(`reject(id: "${task.id}")`);
    expect((await ask(TASKS)).reviewTasks.nodes).toEqual([]);
    await ingestPaths({
      database: database.url,
      home,
      paths: [join(SAMPLES, 'order-99002-signed.htm')],
      pipeline: { version: 'better', run: (fetched, names) => runPipeline(fetched, names) },
    });
    expect((await ask(TASKS)).reviewTasks.nodes).toEqual([]);
    await decided(`undo(decision: "${apart}")`);
  });
});

describe('a conflict', () => {
  test('is explained, then resolved, and open again once both are taken back', async () => {
    const { conflicts } = await ask(CONFLICTS);
    const [{ id, state, statements }] = conflicts.nodes;
    expect([conflicts.nodes.length, state]).toEqual([1, 'OPEN']);
    const explained = await decided(`explainConflict(conflict: "${id}", explanation: "A misprint.")`);
    expect(await ask(CONFLICTS)).toMatchObject({
      conflicts: { nodes: [{ state: 'EXPLAINED', explanation: 'A misprint.' }] },
      reviewTasks: { totalCount: 0 },
    });
    const ninety = statements.find(({ value }: { value: number }) => value === 90).id;
    const resolved = await decided(`resolveConflict(conflict: "${id}", statement: "${ninety}")`);
    const { instrument } = await ask(
      `{ instrument(id: "${reported}") { reviewFramework { noticeDays sourced(field: "noticeDays") { value judgement } } } }`,
    );
    expect(instrument.reviewFramework).toEqual({ noticeDays: 90, sourced: { value: 90, judgement: 'ACCEPTED' } });
    for (const decision of [explained, resolved]) await decided(`undo(decision: "${decision}")`);
    expect(await ask(CONFLICTS)).toMatchObject({
      conflicts: { nodes: [{ state: 'OPEN', explanation: null }] },
      reviewTasks: { totalCount: 1 },
    });
  });
});

describe('a merge', () => {
  test('makes the reported order and the signed one the same record, in every subgraph; undone, they are two', async () => {
    const before = await ask(`{ instrument(id: "${reported}") { id title positions { totalCount } } }`);
    const decision = await decided(`mergeRecords(from: "${reported}", into: "${SIGNED}", reason: "The text came.")`);
    const query = `query ($id: ID!) {
      instrument(id: $id) { id number positions { totalCount } statements(property: "claims") { totalCount } }
      node(id: $id) { id ... on Instrument { number } }
    }`;
    const [old, now] = [await ask(query, { id: reported }), await ask(query, { id: SIGNED })];
    expect(old).toEqual(now);
    expect(now.instrument).toMatchObject({ id: SIGNED, number: '99002' });
    expect(now.instrument.positions.totalCount).toBe(before.instrument.positions.totalCount);
    expect(now.instrument.statements.totalCount).toBeGreaterThan(5);
    await decided(`undo(decision: "${decision}")`);
    expect(await ask(`{ instrument(id: "${reported}") { id title positions { totalCount } } }`)).toEqual(before);
  });
});

test('what cannot be decided is refused in words, with the argument', async () => {
  const { mergeRecords } = await ask(
    `mutation { mergeRecords(from: "${SIGNED}", into: "agency/cisa") { decision { id } errors { code argument message } } }`,
  );
  expect(mergeRecords).toEqual({
    decision: null,
    errors: [{ code: 'NOT_APPLICABLE', argument: 'into', message: 'Instrument and Agency cannot be one record.' }],
  });
});

describe('who may not', () => {
  test.each<[string, string, string | null, number, string]>([
    ['decide without a token', 'accept(id: "statement/x")', null, 401, 'UNAUTHENTICATED'],
    ['decide as a reader', 'undo(decision: "decision/x")', 'token.of.ray', 403, 'FORBIDDEN'],
    ['delete a source as an analyst', 'deleteSource(source: "source/x")', ANALYST, 403, 'FORBIDDEN'],
  ])('%s', async (_, mutation, token, status, code) => {
    const answer = await send(`mutation { ${mutation} { decision { id } } }`, {}, token);
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([status, code]);
  });
});

test('all of it stands in the audit trail, the latest first', async () => {
  const { auditTrail } = await ask(
    '{ auditTrail { nodes { action note takenBy undoneAt target { id } other { id } } } }',
  );
  expect(auditTrail.nodes.map(({ action }: { action: string }) => action)).toEqual([
    'MERGE',
    'RESOLVE',
    'EXPLAIN',
    'KEEP_APART',
    'MERGE',
  ]);
  expect(auditTrail.nodes[0]).toEqual({
    action: 'MERGE',
    note: 'The text came.',
    takenBy: 'ada',
    undoneAt: expect.any(String),
    target: { id: reported },
    other: { id: SIGNED },
  });
});

/** Filters that take an id, with what they find for it. */
const FILTERS: readonly (readonly [string, string])[] = [
  ['agency', 'agencies(filter: { parent: $id }) { nodes { id } }'],
  ['agency', 'obligations(filter: { actor: $id }) { nodes { id } }'],
  ['agency', 'grantPrograms(filter: { administeredBy: $id }) { nodes { id } }'],
  ['agency', 'cyberPrograms(filter: { agency: $id }) { nodes { id } }'],
  ['instrument', 'cyberPrograms(filter: { instrument: $id }) { nodes { id } }'],
];

describe('an id that was given up', () => {
  test.each(FILTERS)('as %s in %s finds what the other does', async (kind, field) => {
    const [given, into] = kind === 'agency' ? ['agency/cisa', 'agency/dhs'] : [reported, SIGNED];
    const query = `query ($id: ID!) { found: ${field} }`;
    const before = await ask(query, { id: into });
    const decision = await decided(`mergeRecords(from: "${given}", into: "${into}")`);
    const [old, now] = [await ask(query, { id: given }), await ask(query, { id: into })];
    await decided(`undo(decision: "${decision}")`);
    expect(old).toEqual(now);
    expect([now.found.nodes.length, before.found.nodes.length]).not.toEqual([0, 0]);
  });

  test('finds decisions about the record', async () => {
    const merged = await decided(`mergeRecords(from: "${reported}", into: "${SIGNED}")`);
    const about = async (id: string): Promise<unknown> =>
      (await ask('query ($id: ID!) { auditTrail(filter: { about: $id }) { nodes { id } } }', { id })).auditTrail;
    expect(await about(reported)).toEqual(await about(SIGNED));
    expect(await about(SIGNED)).toMatchObject({ nodes: expect.arrayContaining([{ id: merged }]) });
    await decided(`undo(decision: "${merged}")`);
  });
});
