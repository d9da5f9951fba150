/** The feed of changes: nothing is missed, whoever is slow; each thing stands where it changed last. */
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from '@jest/globals';
import { listChanges, placeChanges } from '../../../ingest/edges/changes.ts';
import { inTransaction } from '../../../ingest/edges/database.ts';
import { reviewOver } from '../../../ingest/worker/open-review.ts';
import { revisionId } from '../../../schema/domain/ids.ts';
import { temporaryDirectory } from '../../temporary.ts';
import { plainPipeline } from '../plain-pipeline.ts';
import { withGraph } from './graph.ts';
import { published } from './lines.ts';

const graph = withGraph();
const home = temporaryDirectory();
beforeEach(() => graph.clear());

/** What stands in the feed behind a place, by id; `-` before what is gone. */
const told = async (after = 0): Promise<readonly string[]> => {
  await placeChanges(graph.pool());
  return (await listChanges(graph.pool(), after, 1_000)).map(({ id, gone }) => `${gone ? '-' : ''}${id}`).sort();
};
const end = async (): Promise<number> => {
  await placeChanges(graph.pool());
  return (await listChanges(graph.pool(), 0, 10_000)).at(-1)?.position ?? 0;
};

const FIRST = published(['instrument/us/eo/1 title "Of Foxes"', 'agency/nist name "NIST"']);

test('a document brings itself and its records; stored again, nothing', async () => {
  await graph.publish(FIRST);
  expect(await told()).toEqual(['agency/nist', 'instrument/us/eo/1', FIRST.revision.id].sort());
  const place = await end();
  await graph.publish(FIRST);
  expect(await told(place)).toEqual([]);
});

test('what changes again moves to the end, and stands there once; what is otherwise, alone', async () => {
  await graph.publish(FIRST);
  const place = await end();
  const better = published(['instrument/us/eo/1 title "Of Hares"', 'agency/nist name "NIST"'], { preference: 90 });
  await graph.publish(better);
  // The former revision stands down.
  expect(await told(place)).toEqual(['instrument/us/eo/1', FIRST.revision.id, better.revision.id].sort());
  expect((await told()).filter((id) => id === 'instrument/us/eo/1')).toHaveLength(1);
});

test('a conflict, a decision, what a decision takes away and what undoing it brings back', async () => {
  const elsewhere = { work: 'source/news/e', kind: 'news', publishedOn: '2022', name: 'e.txt' } as const;
  await graph.publish(FIRST);
  await graph.publish(
    published(['instrument/us/eo/1 title "Of Foxes"', 'instrument/us/eo/1 status "REVOKED"'], elsewhere),
  );
  const place = await end();
  const review = reviewOver(graph.pool(), { home, now: () => new Date(), pipeline: plainPipeline() });
  const who = { by: 'ada', reason: null };
  const { decision } = await review.decide({ action: 'DELETE_SOURCE', source: FIRST.source.id }, who);
  expect(await told(place)).toEqual(expect.arrayContaining(['-agency/nist', `-${FIRST.revision.id}`, decision]));
  const later = await end();
  await review.undo(decision ?? '', who);
  expect(await told(later)).toEqual(expect.arrayContaining(['agency/nist', FIRST.revision.id, decision]));
});

test('a conflict is told as it is raised and as it goes', async () => {
  const values = (value: string, name: string) =>
    published([`framework/us/eo/1 noticeDays ${value}`, name], { work: `source/news/${name}`, kind: 'news', name });
  await graph.publish(values('90', 'a'));
  const place = await end();
  const other = values('14', 'b');
  await graph.publish(other);
  const [conflict] = (await told(place)).filter((id) => id.startsWith('conflict/'));
  expect(conflict).toBeDefined();
  const later = await end();
  const review = reviewOver(graph.pool(), { home, now: () => new Date(), pipeline: plainPipeline() });
  await review.decide({ action: 'DELETE_SOURCE', source: other.source.id }, { by: 'ada', reason: null });
  expect(await told(later)).toContain(`-${conflict}`);
});

test('nothing of a transaction that was rolled back', async () => {
  await inTransaction(graph.pool(), async (client) => {
    await client.query(`select evidence.note_change('agency/x', 'Agency', false)`);
    throw new Error('no');
  }).catch(() => undefined);
  expect(await told()).toEqual([]);
});

test('a slow transaction is told behind a quick one that began later', async () => {
  const slow = await graph.pool().connect();
  await slow.query('begin');
  await slow.query(`select evidence.note_change('agency/slow', 'Agency', false)`);
  await graph.pool().query(`select evidence.note_change('agency/quick', 'Agency', false)`);
  expect(await told()).toEqual(['agency/quick']);
  const place = await end();
  await slow.query('commit');
  slow.release();
  expect(await told(place)).toEqual(['agency/slow']);
});

test('who follows while many write hears of each last change, and places are given out once', async () => {
  const at = (writer: number, turn: number): string => new Date(Date.UTC(2026, 0, 1, writer, turn)).toISOString();
  const heard = new Map<string, number>();
  let writing = true;
  let place = 0;
  const follow = async (): Promise<void> => {
    for (let last = false; !last;) {
      last = !writing;
      // Several give out places, as several workers do.
      await Promise.all([placeChanges(graph.pool()), placeChanges(graph.pool())]);
      for (const change of await listChanges(graph.pool(), place, 3)) {
        expect(change.position).toBeGreaterThan(place);
        place = change.position;
        heard.set(change.id, change.at.getTime());
        last = false;
      }
    }
  };
  const write = async (writer: number): Promise<void> => {
    for (let turn = 0; turn < 15; turn += 1) {
      await inTransaction(graph.pool(), async (client) => {
        await client.query(`select set_config('recital.at', $1, true)`, [at(writer, turn)]);
        for (const id of [turn % 4, turn % 7].sort())
          await client.query(`select evidence.note_change($1, 'Agency', false)`, [`agency/${writer}/${id}`]);
        await sleep(Math.random() * 20);
      });
    }
  };
  const following = follow();
  await Promise.all([0, 1, 2, 3].map(write));
  writing = false;
  await following;
  const rows = await graph.rows<{ id: string; at: Date }>('select id, at from evidence.change order by id');
  expect([...heard].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(rows.map((row) => [row.id, row.at.getTime()]));
  expect(
    await graph.rows(`select count(*)::int as changes, count(distinct position)::int as places from evidence.change`),
  ).toEqual([{ changes: 28, places: 28 }]);
});

test('an id of a revision is what the graph calls it', () => {
  expect(FIRST.revision.id).toBe(revisionId(FIRST.revision.sha256));
});
