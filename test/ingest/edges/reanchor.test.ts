/** A document that came again: what becomes of the quotes of its former revision, and of what they proved. */
import { beforeEach, expect, test } from '@jest/globals';
import { inTransaction } from '../../../ingest/edges/database.ts';
import { rebuild } from '../../../ingest/edges/rebuild.ts';
import { decide, undo } from '../../../ingest/edges/review/decide.ts';
import { withGraph } from './graph.ts';
import { published } from './lines.ts';

const graph = withGraph();
beforeEach(() => graph.clear());

const ORDER = 'instrument/us/eo/1';
const TITLE = `${ORDER} title "Of Foxes and of the Hens That They Took"`;
const NUMBER = `${ORDER} number "1"`;
const DATE = `${ORDER} signedOn "2026-05-04"`;
const COUNT = 'obligation/us/eo/1/signed/2/aaaaaaaa act "count all foxes in the woods"';

const before = published([TITLE, NUMBER, DATE, COUNT]);
/** The date stands first now, the title has a word more, the duty is gone. */
const after = published([DATE, TITLE.replace('Foxes', 'Red Foxes'), NUMBER]);

const WHO = { by: 'ada@example.org', reason: null };
const anchors = () =>
  graph.rows<{ exact: string; state: string; found: string | null }>(
    `select q.exact, a.state, substr(r.text, a.start_offset + 1, a.end_offset - a.start_offset) as found
     from evidence.quote_anchor a join evidence.quote q on q.id = a.quote_id
     join evidence.revision r on r.id = a.revision_id order by q.start_offset, q.exact`,
  );
const tasks = () =>
  graph.rows<{ id: string; record_id: string; target_id: string; state: string }>(
    `select id, record_id, target_id, state from evidence.review_task where kind = 'QUOTE' order by id`,
  );
const act = async (): Promise<unknown> =>
  (await graph.rows<{ act: string }>(`select act from policies.obligation where known_to is null`))[0]?.act;
const differences = async (): Promise<number> => {
  let found = 0;
  await rebuild(graph.pool(), { now: () => new Date(), write: false, onDifference: async () => void (found += 1) });
  return found;
};

test('kept, moved, altered, lost: each quote keeps its id, and says where its words are now', async () => {
  await graph.publish(before);
  const ids = await graph.rows('select id, exact from evidence.quote order by id');
  await graph.publish(published([NUMBER]));
  expect((await anchors()).map(({ state }) => state)).toEqual(['LOST', 'MOVED', 'LOST', 'LOST']);
  await graph.publish(after);
  expect(await anchors()).toEqual([
    { exact: NUMBER, state: 'MOVED', found: NUMBER },
    { exact: TITLE, state: 'ALTERED', found: TITLE.replace('Foxes', 'Red Foxes') },
    // Of the revision between, and of the first.
    { exact: NUMBER, state: 'MOVED', found: NUMBER },
    { exact: DATE, state: 'MOVED', found: DATE },
    { exact: COUNT, state: 'LOST', found: null },
  ]);
  expect(await graph.rows('select id, exact from evidence.quote order by id')).toEqual(
    expect.arrayContaining([...ids]),
  );
  await graph.publish({ ...after, revision: { ...after.revision, pipelineVersion: 'better' } });
  expect(await anchors()).toHaveLength(5);
});

test('a lost quote waits; accepted, what it proved stands again; rejected, it is gone; taken back, it waits', async () => {
  await graph.publish(before);
  await graph.publish(after);
  const [task] = await tasks();
  expect(await tasks()).toEqual([expect.objectContaining({ state: 'OPEN', record_id: COUNT.split(' ')[0] })]);
  expect(await act()).toBeUndefined();
  const shown = await graph.shown();
  const [accepted, rejected] = [
    { action: 'ACCEPT' as const, act: 'count all foxes in the woods' },
    { action: 'REJECT' as const, act: undefined },
  ];
  for (const { action, act: expected } of [accepted, rejected]) {
    const decision = await inTransaction(graph.pool(), (client) =>
      decide(client, { action, id: task?.id ?? '' }, WHO, graph.context),
    );
    expect(await act()).toBe(expected);
    expect(await tasks()).toEqual([expect.objectContaining({ state: 'DONE' })]);
    expect(await differences()).toBe(0);
    // A later reading changes nothing of it.
    await graph.publish({ ...after, revision: { ...after.revision, pipelineVersion: action } });
    expect(await act()).toBe(expected);
    await inTransaction(graph.pool(), (client) => undo(client, decision, WHO, graph.context));
    expect(await graph.shown()).toEqual(shown);
    expect(await tasks()).toEqual([expect.objectContaining({ state: 'OPEN' })]);
    expect(await differences()).toBe(0);
  }
});

test('words that come back in a later revision need nobody', async () => {
  await graph.publish(before);
  await graph.publish(after);
  await graph.publish(published([DATE, COUNT, NUMBER]));
  expect(await act()).toBe('count all foxes in the woods');
  const open = (await tasks()).filter(({ state }) => state === 'OPEN');
  // The title is gone now, in either wording.
  expect(open.map(({ record_id }) => record_id)).toEqual([ORDER, ORDER]);
});

test('another format of the text is no later revision of it', async () => {
  await graph.publish(before);
  await graph.publish({ ...after, preference: 90, revision: { ...after.revision, format: 'html' } });
  expect([await anchors(), await tasks()]).toEqual([[], []]);
});
