import { beforeEach, describe, expect, test } from '@jest/globals';
import { rebuild } from '../../../ingest/edges/rebuild.ts';
import { withGraph } from './graph.ts';
import { published } from './lines.ts';

const graph = withGraph();
beforeEach(() => graph.clear());

const FRAMEWORK = 'framework/us/eo/1';
const says = (days: number, name: string) =>
  published([name, `${FRAMEWORK} noticeDays ${days}`], { work: `source/news/${name}`, name, kind: 'news' });

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly withdrawn: boolean;
  readonly values: readonly number[];
  readonly task: string;
}

const conflicts = (): Promise<readonly Row[]> =>
  graph.rows<Row>(`
    select c.id, c.kind, c.state, c.withdrawn_at is not null as withdrawn, t.state as task, array(
      select (s.value #>> '{}')::int from evidence.conflict_statement cs join evidence.statement s on s.id = cs.statement_id
      where cs.conflict_id = c.id order by 1) as values
    from evidence.conflict c join evidence.review_task t on t.target_id = c.id order by values`);

const differences = async (write = false): Promise<readonly string[]> => {
  const found: string[] = [];
  const onDifference = async ({ id }: { readonly id: string }): Promise<void> => void found.push(id);
  await rebuild(graph.pool(), { now: () => new Date('2027-01-01'), write, onDifference });
  return found;
};

const OPEN = { kind: 'NUMBER', state: 'OPEN', withdrawn: false, task: 'OPEN' };

describe('a conflict', () => {
  test('is raised when the second source comes, with both statements and a task; a third that agrees joins in', async () => {
    await graph.publish(says(90, 'a'));
    expect(await conflicts()).toEqual([]);
    await graph.publish(says(60, 'b'));
    expect(await conflicts()).toMatchObject([{ ...OPEN, values: [60, 90] }]);
    await graph.publish(says(60, 'c'));
    expect(await conflicts()).toMatchObject([{ ...OPEN, values: [60, 60, 90] }]);
    expect(await differences()).toEqual([]);
  });

  test('is withdrawn with its statement, and comes back as it was left', async () => {
    await graph.publish(says(90, 'a'));
    await graph.publish(says(60, 'b'));
    const read = (days: number, version: string) =>
      published(['b', `${FRAMEWORK} noticeDays ${days}`], {
        work: 'source/news/b',
        name: 'b',
        kind: 'news',
        sha256: says(60, 'b').revision.sha256,
        version,
      });
    await graph.rows(`update evidence.conflict set state = 'EXPLAINED', explanation = 'One is a misprint.'`);
    await graph.publish(read(90, '2'));
    expect(await conflicts()).toMatchObject([{ state: 'EXPLAINED', withdrawn: true, task: 'DONE' }]);
    await graph.publish(read(60, '3'));
    expect(await conflicts()).toMatchObject([{ state: 'EXPLAINED', withdrawn: false, task: 'DONE', values: [60, 90] }]);
  });

  test('is made anew by rebuild where it was lost, and taken back where nothing stands behind it', async () => {
    await graph.publish(says(90, 'a'));
    await graph.publish(says(60, 'b'));
    const [{ id } = { id: '' }] = await conflicts();
    await graph.rows(`delete from evidence.conflict`);
    expect(await differences(true)).toEqual([id]);
    expect(await differences()).toEqual([]);
    expect(await conflicts()).toMatchObject([OPEN]);
  });

  test('whichever source comes first, or both at once', async () => {
    const [a, b, c] = [says(90, 'a'), says(60, 'b'), says(30, 'c')];
    for (const arrival of [
      [a, b, c],
      [c, a, b],
    ]) {
      await graph.clear();
      for (const one of arrival) await graph.publish(one);
      expect((await conflicts()).map(({ values }) => values)).toEqual([
        [30, 60],
        [30, 90],
        [60, 90],
      ]);
    }
    await graph.clear();
    await Promise.all([a, b, c].map((one) => graph.publish(one)));
    expect(await conflicts()).toHaveLength(3);
    expect(await differences()).toEqual([]);
  });
});
