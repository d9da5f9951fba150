/**
 * The two clocks through the gateway, over a story: reports, the text that came, decisions, one taken back, a source
 * deleted and brought back, a document read anew. After each step everything that the graph shows of its records is
 * asked and noted; at the end, as of each step, it must answer to the letter as it did then.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { inTransaction, openPool } from '../../ingest/edges/database.ts';
import { loadKnownNames } from '../../ingest/edges/known.ts';
import { publish } from '../../ingest/edges/publish/publish.ts';
import { rebuild } from '../../ingest/edges/rebuild.ts';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { PIPELINE_VERSION, runPipeline } from '../../ingest/pipeline.ts';
import { RECORD_TYPE_NAMES, type RecordTypeName } from '../../schema/domain/catalog.ts';
import { hashOfToken } from '../../schema/domain/token.ts';
import { withDatabase } from '../database.ts';
import { post } from '../gateway/toys.ts';
import { inOneProcess, type Running } from '../gateway/ways-to-run.ts';
import { SAMPLES } from '../ingest/read-sample.ts';
import { temporaryDirectory } from '../temporary.ts';
import { queryFor } from './everything.ts';

const TOKEN = 'token.of.olga';
const SIGNED = 'instrument/us/eo/99002';
const EARLIER = 'instrument/us/eo/99000';
/** Records of a type that are looked at. */
const MOST = 6;

const database = withDatabase();
const home = temporaryDirectory();
let pool: ReturnType<typeof openPool>;
let running: Running | null = null;

const send = async (query: string, variables: object = {}) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
  return post(running?.url ?? '', JSON.stringify({ query, variables }), headers);
};
const ask = async <Answer>(query: string, variables: object = {}): Promise<Answer> => {
  const { data, errors } = await send(query, variables);
  expect(errors).toEqual([]);
  return data as Answer;
};

interface AsOf {
  readonly valid?: string;
  readonly known?: string;
}
type Ids = ReadonlyMap<RecordTypeName, readonly string[]>;
type Shown = Readonly<Record<string, unknown>>;

/** What is shown of these records; ids without the time that they carry. */
const shownOf = async (ids: Ids, asOf: AsOf | null): Promise<Shown> => {
  const shown: Record<string, unknown> = {};
  for (const [type, ofType] of ids) {
    const { nodes } = await ask<{ nodes: readonly unknown[] }>(queryFor(type), { ids: ofType, asOf });
    const bare = JSON.parse(JSON.stringify(nodes).replaceAll(/@(?:valid|known)=[\d,=a-zT:.Z-]+/g, '')) as unknown[];
    for (const [place, id] of ofType.entries()) shown[id] = bare[place];
  }
  return shown;
};

const idsNow = async (): Promise<Ids> => {
  const { rows } = await pool.query<{ id: string; type: RecordTypeName }>(
    `select id, type from (
       select id, type, row_number() over (partition by type order by id like '%9900%' or id like '%reported%' desc, id) as place
       from evidence.record where withdrawn_at is null) r
     where place <= ${MOST} order by type, id`,
  );
  return new Map([...Map.groupBy(rows, ({ type }) => type)].map(([type, found]) => [type, found.map(({ id }) => id)]));
};

interface Step {
  readonly name: string;
  /** Just after it. */
  readonly at: string;
  readonly ids: Ids;
  readonly shown: Shown;
}
const steps: Step[] = [];

const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
  await work();
  const at = new Date().toISOString();
  const ids = await idsNow();
  steps.push({ name, at, ids, shown: await shownOf(ids, null) });
};
const after = (name: string): Step => {
  const found = steps.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is no step`);
  return found;
};

const ingest = (path: string) => async (): Promise<string> => {
  const { files } = await ingestPaths({
    database: database.url,
    home,
    paths: [join(SAMPLES, path)],
  });
  expect(['DONE', 'PARTIAL']).toContain(files[0]?.state);
  return files[0]?.documentId ?? '';
};

const decide = async (mutation: string): Promise<string> => {
  const { taken } = await ask<{ taken: { decision: { id: string } | null; errors: readonly unknown[] } }>(
    `mutation { taken: ${mutation} { decision { id } errors { code message } } }`,
  );
  expect(taken.errors).toEqual([]);
  return taken.decision?.id ?? '';
};

/** A stored report as a pipeline reads it that does not see what it claims. */
const readAnew = (path: string) => async (): Promise<void> => {
  const bytes = await readFile(join(SAMPLES, path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = await runPipeline({ name: path, bytes, sha256 }, await loadKnownNames());
  const publication = {
    ...read,
    revision: { ...read.revision, pipelineVersion: `${PIPELINE_VERSION} otherwise` },
    statements: read.statements.filter(({ property }) => property !== 'claims' && property !== 'stance'),
  };
  const context = { now: () => new Date(), readAgain: async () => publication };
  const { kind } = await inTransaction(pool, (client) => publish(client, publication, context));
  expect(kind).toBe('asserts');
};

let reported = '';
let before = '';

beforeAll(async () => {
  pool = openPool(database.url, { size: 2 });
  running = await inOneProcess(database.url, {
    RECITAL_HOME: home,
    RECITAL_TOKENS: `olga:OPERATOR:${hashOfToken(TOKEN)}`,
  });
  before = new Date().toISOString();
  let report = '';
  await step('a report', async () => void (report = await ingest('report-order-postponed.txt')()));
  await step('a second account', ingest('report-second-account.txt'));
  reported = [...(after('a second account').ids.get('Instrument') ?? [])].find((id) => id.includes('/reported/')) ?? '';
  await step('an earlier order', ingest('order-99000-interim.xml'));
  await step('the signed text', ingest('order-99002-signed.htm'));
  let merge = '';
  await step('a merge', async () => {
    merge = await decide(`mergeRecords(from: "${reported}", into: "${SIGNED}", reason: "The text came.")`);
  });
  await step('a correction', async () => {
    const { instrument } = await ask<{ instrument: { statements: { nodes: readonly { id: string }[] } } }>(
      `{ instrument(id: "${SIGNED}") { statements(property: "title") { nodes { id } } } }`,
    );
    await decide(`correct(statement: "${instrument.statements.nodes[0]?.id}", value: "Reviewing Models")`);
  });
  await step('the merge taken back', () => decide(`undo(decision: "${merge}")`));
  let deletion = '';
  await step('a source deleted', async () => void (deletion = await decide(`deleteSource(source: "${report}")`)));
  await step('the source brought back', () => decide(`undo(decision: "${deletion}")`));
  await step('read anew', readAnew('report-second-account.txt'));
});

afterAll(async () => {
  await running?.stop();
  await pool.end();
});

describe('what the graph knew', () => {
  test('the story changes what is shown at each step', () => {
    const idle = steps.filter(({ shown }, place) => isDeepStrictEqual(shown, steps[place - 1]?.shown));
    expect(idle.map(({ name }) => name)).toEqual([]);
    expect(new Set(steps.flatMap(({ ids }) => [...ids.keys()])).size).toBeGreaterThan(14);
  });

  test('as of each step it answers, of every record, as it did then', async () => {
    for (const { name, at, ids, shown } of steps)
      expect({ name, shown: await shownOf(ids, { known: at }) }).toEqual({ name, shown });
  });

  test('as of now, on today, it answers as plainly', async () => {
    const last = steps.at(-1);
    if (!last) throw new Error('no steps');
    const now = new Date().toISOString();
    expect(await shownOf(last.ids, { known: now })).toEqual(last.shown);
    expect(await shownOf(last.ids, { valid: '9000', known: '9000' })).toEqual(last.shown);
    expect(await shownOf(last.ids, { valid: '9000' })).toEqual(last.shown);
  });

  test('what came later was nothing yet', async () => {
    const { ids } = after('the signed text');
    const early = { known: before };
    for (const type of RECORD_TYPE_NAMES) {
      const later = ids.get(type) ?? [];
      const shown = await shownOf(new Map([[type, later]]), early);
      expect(Object.values(shown).filter(Boolean)).toEqual([]);
    }
    const { at } = after('a report');
    expect(
      await ask(`query ($asOf: AsOf) { instrument(id: "${SIGNED}", asOf: $asOf) { id } }`, { asOf: { known: at } }),
    ).toEqual({ instrument: null });
  });

  test('a merged id answers for what it was, then for what it became, then for itself again', async () => {
    const idAt = async (known: string): Promise<string> => {
      const { instrument } = await ask<{ instrument: { id: string } }>(
        `query ($id: ID!, $asOf: AsOf) { instrument(id: $id, asOf: $asOf) { id } }`,
        { id: reported, asOf: { known } },
      );
      return instrument.id.replace(/@.*/, '');
    };
    expect(await idAt(after('the signed text').at)).toBe(reported);
    expect(await idAt(after('a correction').at)).toBe(SIGNED);
    expect(await idAt(after('the merge taken back').at)).toBe(reported);
  });

  test('the past is kept, and the present is what the statements say', async () => {
    const differences: unknown[] = [];
    await rebuild(pool, {
      now: () => new Date(),
      write: false,
      onDifference: async (difference) => void differences.push(difference),
    });
    expect(differences).toEqual([]);
  });
});

describe('what was in force', () => {
  const STATE = `query ($id: ID!, $asOf: AsOf) { instrument(id: $id, asOf: $asOf) {
    inForce status lifecycle { status on } versions { name } sourced(field: "status") { value }
    timeline(first: 50) { nodes { on } } obligations(first: 1) { totalCount }
    relations(direction: OUTGOING, first: 50) { nodes { type instrument { inForce } } } } }`;
  interface State {
    readonly inForce: boolean | null;
    readonly status: string | null;
    readonly lifecycle: readonly { readonly status: string; readonly on: string | null }[];
    readonly versions: readonly unknown[];
    readonly sourced: { readonly value: string } | null;
    readonly timeline: { readonly nodes: readonly { readonly on: string | null }[] };
    readonly obligations: { readonly totalCount: number };
    readonly relations: {
      readonly nodes: readonly { readonly type: string; readonly instrument: { readonly inForce: boolean | null } }[];
    };
  }
  const stateOn = async (id: string, valid: string, known?: string): Promise<State> =>
    (await ask<{ instrument: State }>(STATE, { id, asOf: { valid, ...(known ? { known } : {}) } })).instrument;

  test('an order is in force from the day of its signature on, with its text, its duties and what it does', async () => {
    const [on, day] = [await stateOn(SIGNED, '2026-09-08'), await stateOn(SIGNED, '2026-09-07')];
    expect(on).toMatchObject({ inForce: true, status: 'SIGNED', sourced: { value: 'SIGNED' } });
    expect(on.obligations.totalCount).toBeGreaterThan(0);
    expect(on.relations.nodes).toContainEqual({ type: 'REVOKES', instrument: { inForce: false } });
    expect(day).toMatchObject({ inForce: false, status: null, versions: [], obligations: { totalCount: 0 } });
    expect([day.lifecycle.filter(({ on: date }) => date !== null), day.relations.nodes]).toEqual([[], []]);
    // A month means its last day.
    expect(await stateOn(SIGNED, '2026-09')).toMatchObject({ inForce: true });
  });

  test('an order that is revoked was in force before', async () => {
    expect(await stateOn(EARLIER, '2026-09-08')).toMatchObject({ inForce: false, status: 'REVOKED' });
    expect(await stateOn(EARLIER, '2026-09-07')).toMatchObject({ inForce: true, status: 'SIGNED' });
    expect(await stateOn(EARLIER, '2024-05-31')).toMatchObject({ inForce: false, status: null });
    // Before the text came that revokes it, nobody knew of its end.
    const { at } = after('an earlier order');
    expect(await stateOn(EARLIER, '2027', at)).toMatchObject({ inForce: true, status: 'SIGNED' });
  });

  test('what nobody had signed was drafted, then scheduled, then postponed', async () => {
    const { at } = after('a second account');
    const plain = await ask<{ instrument: State }>(STATE, { id: reported, asOf: { known: at } });
    const dated = plain.instrument.lifecycle.filter(({ on }) => on !== null);
    expect(dated.length).toBeGreaterThan(1);
    for (const { on } of dated) {
      const then = await stateOn(reported, on ?? '', at);
      expect(then.lifecycle.filter((one) => one.on !== null).every((one) => (one.on ?? '') <= (on ?? ''))).toBe(true);
      expect(then.status).toBe(then.sourced?.value);
      expect(then.inForce).toBe(false);
    }
  });

  test('lists are of then, too', async () => {
    const LISTS = `query ($asOf: AsOf, $filter: InstrumentFilter) {
      instruments(first: 100, asOf: $asOf, filter: $filter) { nodes { id } }
      agencies(first: 3, asOf: $asOf) { nodes { id } } conflicts(first: 50, asOf: $asOf) { nodes { state } }
      obligations(first: 3, asOf: $asOf) { totalCount nodes { id instrument { id } actors { agency { id name } } } } }`;
    interface Lists {
      readonly instruments: { readonly nodes: readonly { readonly id: string }[] };
      readonly obligations: { readonly totalCount: number; readonly nodes: readonly unknown[] };
    }
    const known = after('the signed text').at;
    const then = await ask<Lists>(LISTS, { asOf: { known }, filter: { inForce: true } });
    expect(then.instruments.nodes).toContainEqual({ id: `${SIGNED}@known=${known}` });
    expect(JSON.stringify(then.obligations.nodes)).toContain(`@known=${known}`);
    const early = await ask<Lists>(LISTS, { asOf: { known: after('a report').at }, filter: { inForce: true } });
    expect(early.instruments.nodes).toEqual([]);
    const unsigned = await ask<Lists>(LISTS, { asOf: { valid: '2026-09-07' }, filter: { inForce: true } });
    expect(unsigned.instruments.nodes.map(({ id }) => id)).not.toContain(`${SIGNED}@valid=2026-09-07`);
  });
});

describe('a time that is none', () => {
  test.each([
    ['a day that no month has', { valid: '2026-02-30' }, 'PartialDate'],
    ['words', { known: 'yesterday' }, 'Moment'],
    ['an hour without a zone', { known: '2026-06-01T12:00:00' }, 'Moment'],
  ])('%s', async (_, asOf, named) => {
    const { status, errors } = await send(`query ($asOf: AsOf) { agency(id: "agency/cisa", asOf: $asOf) { id } }`, {
      asOf,
    });
    expect({ status, message: JSON.stringify(errors) }).toEqual({
      status: 400,
      message: expect.stringContaining(named),
    });
  });

  test('in an id', async () => {
    const { errors } = await send(`{ agency(id: "agency/cisa@known=soon") { id } }`);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('@known=2026-06-01'),
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      }),
    ]);
  });
});
