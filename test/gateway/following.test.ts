/** A run of many files that is followed: as Server-Sent Events, by one or by as many as may. */
import { describe, expect, test } from '@jest/globals';
import { withDoors } from './doors.ts';
import { listen, type Heard } from './listen.ts';

const { graph, near, far } = withDoors({ maxBytes: 1_000 });

describe('a run of many files that is followed', () => {
  const run = '20260101T000000-followed';
  const many = 5_000;
  /** Every second one ended. */
  const fill = async (): Promise<void> => {
    await graph.rows(`insert into evidence.ingest_run (id, started_at, pipeline_version) values ($1, now(), 'plain')`, [
      `run/${run}`,
    ]);
    await graph.rows(
      `insert into evidence.ingest_file (id, run_id, name, state, seen_at, finished_at)
       select 'file/${run}/' || n, $1, n::text, case when n % 2 = 0 then 'DONE' else 'QUEUED' end, now(),
         case when n % 2 = 0 then now() - make_interval(secs => n) end from generate_series(1, $2) n`,
      [`run/${run}`, many],
    );
  };
  const events = (): string => `${near().origin}/runs/${run}/events`;
  const finish = (which: string): Promise<unknown> =>
    graph.rows(`update evidence.ingest_file set state = 'DONE', finished_at = now() - interval '1 day' where ${which}`);
  const namesOf = (heard: readonly Heard[]): readonly string[] =>
    heard.filter(({ event }) => event === 'file').map(({ data }) => String(data['name']));

  test('tells each once, under ids that stay short, whatever the order in which they end', async () => {
    await fill();
    const first = await listen(events(), null, many / 2);
    // Ended before those that were told, by its clock.
    await finish(`name = '1'`);
    const second = await listen(events(), first.at(-1)?.id, 1);
    expect(namesOf(second)).toEqual(['1']);
    await finish(`state = 'QUEUED'`);
    const rest = await listen(events(), second.at(-1)?.id);
    const names = namesOf([...first, ...second, ...rest]);
    expect([names.length, new Set(names).size]).toEqual([many, many]);
    expect(Math.max(...[...first, ...rest].map(({ id }) => id.length))).toBeLessThan(8);
    expect(rest.at(-1)).toMatchObject({ event: 'end', data: { counts: { DONE: many } } });
  });

  test('by as many as may: others are told to come later, and who asks anything else is answered', async () => {
    await fill();
    const stop = new AbortController();
    const { signal } = stop;
    const followed = `${far().origin}/runs/${run}/events`;
    const statuses = await Promise.all(
      Array.from({ length: 60 }, async () => (await fetch(followed, { signal })).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    // Fifty, but for one of before whose leaving is not seen yet.
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(40);
    const asked = await fetch(`${far().origin}/runs/${run}`, { signal: AbortSignal.timeout(5_000) });
    expect([asked.status, await asked.json()]).toEqual([200, expect.objectContaining({ state: 'RUNNING' })]);
    stop.abort();
  });

  test('answers at once whoever comes back with an id of their own making', async () => {
    await fill();
    await finish(`state = 'QUEUED'`);
    const began = performance.now();
    const heard = await listen(events(), Array.from({ length: 1_500 }, () => '0-99998').join('.'));
    expect(namesOf(heard)).toHaveLength(many);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
