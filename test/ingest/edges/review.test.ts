/** Decisions, taken and taken back: what the graph shows follows from those that stand. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { Command } from '../../../schema/domain/review.ts';
import { deciding, news } from './deciding.ts';
import { withGraph } from './graph.ts';
import { published, WORK } from './lines.ts';

const graph = withGraph();
beforeEach(() => graph.clear());

const ORDER = 'instrument/us/eo/1';
const NEWS = 'instrument/us/reported/2026-05/foxes';
const { take, takeBack, refusal, value, statement, differences, undone } = deciding(graph);

describe('a statement', () => {
  const order = published([`${ORDER} title "Of Foxes"`, `${ORDER} number "1"`]);
  const report = news('a', [`${ORDER} title "The fox order"`]);

  test('rejected is not shown; another takes its place; it does not come back with a new reading', async () => {
    for (const one of [order, report]) await graph.publish(one);
    const decision = await take({ action: 'REJECT', id: await statement('title', 'Of Foxes') });
    expect(await value('policies.instrument', ORDER, 'title')).toBe('The fox order');
    await graph.publish(published(['better', `${ORDER} title "Of Foxes"`, `${ORDER} number "1"`], { preference: 90 }));
    expect(await value('policies.instrument', ORDER, 'title')).toBe('The fox order');
    expect(await differences()).toEqual([]);
    await takeBack(decision);
    expect(await value('policies.instrument', ORDER, 'title')).toBe('Of Foxes');
  });

  test('accepted stands above a better source, and stays when the pipeline reads it no more', async () => {
    for (const one of [order, report]) await graph.publish(one);
    const before = await graph.shown();
    const decision = await take({ action: 'ACCEPT', id: await statement('title', 'The fox order') });
    expect(await value('policies.instrument', ORDER, 'title')).toBe('The fox order');
    await graph.publish({ ...report, statements: [], revision: { ...report.revision, pipelineVersion: '2' } });
    expect(await value('policies.instrument', ORDER, 'title')).toBe('The fox order');
    await graph.publish({ ...report, revision: { ...report.revision, pipelineVersion: '3' } });
    await undone(before, decision);
  });

  test('corrected gives way to what a person read in its words', async () => {
    await graph.publish(order);
    const before = await graph.shown();
    const decision = await take({ action: 'CORRECT', statement: await statement('number', '1'), value: '10' });
    expect(await value('policies.instrument', ORDER, 'number')).toBe('10');
    expect(
      await graph.rows(
        `select s.rule, s.judgement, q.exact from evidence.statement s join evidence.statement_quote p on p.statement_id = s.id
         join evidence.quote q on q.id = p.quote_id where s.property = 'number' order by s.judgement`,
      ),
    ).toEqual([
      { rule: 'review/correction@1', judgement: 'ACCEPTED', exact: `${ORDER} number "1"` },
      { rule: 'test/line@1', judgement: 'REJECTED', exact: `${ORDER} number "1"` },
    ]);
    await graph.publish({ ...order, revision: { ...order.revision, pipelineVersion: '2' } });
    expect(await value('policies.instrument', ORDER, 'number')).toBe('10');
    await undone(before, decision);
  });

  test('a correction to what a lesser text says is taken back alone', async () => {
    await graph.publish(order);
    await graph.publish(
      published([`${ORDER} title "Of Foxes"`, `${ORDER} number "10"`], { preference: 10, name: 'copy' }),
    );
    const before = await graph.shown();
    const decision = await take({ action: 'CORRECT', statement: await statement('number', '1'), value: '10' });
    expect(await value('policies.instrument', ORDER, 'number')).toBe('10');
    await undone(before, decision);
  });

  test('two decisions, taken back in the order in which they were taken', async () => {
    await graph.publish(order);
    const id = await statement('title', 'Of Foxes');
    const first = await take({ action: 'REJECT', id });
    const second = await take({ action: 'ACCEPT', id });
    expect(await value('policies.instrument', ORDER, 'title')).toBe('Of Foxes');
    await takeBack(first);
    expect(await value('policies.instrument', ORDER, 'title')).toBe('Of Foxes');
    await takeBack(second);
    expect(await graph.rows('select distinct judgement from evidence.statement')).toEqual([{ judgement: 'UNDECIDED' }]);
  });

  test.each<[string, Command, readonly [string, string]]>([
    ['one that nobody made', { action: 'ACCEPT', id: 'statement/x' }, ['NOT_FOUND', 'id']],
    ['a place in a text', { action: 'REJECT', id: 'statement/of/provision/x/path' }, ['NOT_APPLICABLE', 'id']],
    ['a task that nobody has', { action: 'ACCEPT', id: 'task/x' }, ['NOT_FOUND', 'id']],
    ['a conflict that is none', { action: 'EXPLAIN', conflict: 'conflict/x' }, ['NOT_FOUND', 'conflict']],
    ['a record that nobody knows', { action: 'MERGE', from: 'agency/x', into: ORDER }, ['NOT_FOUND', 'from']],
    ['a record with itself', { action: 'MERGE', from: ORDER, into: ORDER }, ['ALREADY_DONE', 'from']],
    ['a source that is none', { action: 'DELETE_SOURCE', source: 'source/x' }, ['NOT_FOUND', 'source']],
  ])('%s is refused, and nothing is kept of it', async (_, command, expected) => {
    await graph.publish(order);
    expect(await refusal(command)).toEqual(expected);
    expect(await graph.rows('select id from evidence.decision')).toEqual([]);
  });

  test('a value of the wrong kind is refused, and so is a second undo', async () => {
    await graph.publish(order);
    const id = await statement('title', 'Of Foxes');
    expect(await refusal({ action: 'CORRECT', statement: id, value: 7 })).toEqual(['INVALID_VALUE', 'value']);
    const decision = await take({ action: 'ACCEPT', id });
    await takeBack(decision);
    await expect(takeBack(decision)).rejects.toMatchObject({ refusal: { code: 'ALREADY_DONE' } });
  });
});

describe('a link that is unsure', () => {
  const ROLE = 'role/us/eo/1/signed/2/aaaaaaaa';
  const doubtful = (version: string): Publication => {
    const text = published([`${ROLE} agency "agency/dhs"`, `${ROLE} about "the count of foxes"`], { version });
    const doubt = { named: 'agency/dhs', candidate: 'agency/dod', score: 0.6, words: { start: 0, end: ROLE.length } };
    return {
      ...text,
      statements: text.statements.map((draft) => (draft.property === 'agency' ? { ...draft, doubt } : draft)),
    };
  };
  const tasks = () =>
    graph.rows<{ id: string; state: string; candidate: string; score: number }>(
      `select id, state, candidate_id as candidate, score from evidence.review_task where kind = 'LINK'`,
    );

  test('waits; rejected, it is shown no more, and does not come back with a new reading; taken back, it waits', async () => {
    await graph.publish(doubtful('1'));
    const before = await graph.shown();
    const [task] = await tasks();
    expect(task).toMatchObject({ state: 'OPEN', candidate: 'agency/dod', score: 0.6 });
    expect(await value('agencies.institutional_role', ROLE, 'agency')).toBe('agency/dhs');
    const decision = await take({ action: 'REJECT', id: task?.id ?? '' });
    for (const version of ['2', '3']) {
      expect(await value('agencies.institutional_role', ROLE, 'agency')).toBeNull();
      expect(await tasks()).toEqual([{ ...task, state: 'DONE' }]);
      await graph.publish(doubtful(version));
    }
    await undone(before, decision);
    expect(await tasks()).toEqual([task]);
  });

  test('accepted, nobody is asked again; where a better reading has no doubt, neither', async () => {
    await graph.publish(doubtful('1'));
    const [task] = await tasks();
    await take({ action: 'ACCEPT', id: task?.id ?? '' });
    await graph.publish(doubtful('2'));
    expect(await tasks()).toEqual([{ ...task, state: 'DONE' }]);
    await graph.clear();
    await graph.publish(doubtful('1'));
    const sure = doubtful('2');
    await graph.publish({ ...sure, statements: sure.statements.map((draft) => ({ ...draft, doubt: null })) });
    expect(await tasks()).toEqual([{ ...task, state: 'DONE' }]);
  });
});

test('a record rejected as a whole shows nothing, of later readings neither', async () => {
  await graph.publish(news('a', ['position/news/a/1 stance "SUPPORTS"', 'position/news/a/1 about "the order"']));
  await take({ action: 'REJECT', id: 'position/news/a/1' });
  expect(await value('policies.position', 'position/news/a/1', 'stance')).toBeNull();
  const again = news('a', ['position/news/a/1 stance "OPPOSES"'], { version: '2' });
  await graph.publish({ ...again, preference: 60 });
  expect(await value('policies.position', 'position/news/a/1', 'stance')).toBeNull();
  expect(await differences()).toEqual([]);
});

describe('a conflict', () => {
  const both = [news('a', ['framework/us/eo/1 noticeDays 90']), news('b', ['framework/us/eo/1 noticeDays 60'])];
  const states = () =>
    graph.rows(`select c.state, c.explanation, t.state as task from evidence.conflict c
      join evidence.review_task t on t.target_id = c.id`);
  const only = async (): Promise<string> =>
    (await graph.rows<{ id: string }>('select id from evidence.conflict'))[0]?.id ?? '';

  test('is explained, and open again when that is taken back', async () => {
    for (const one of both) await graph.publish(one);
    const decision = await take({ action: 'EXPLAIN', conflict: await only() });
    expect(await states()).toEqual([{ state: 'EXPLAINED', explanation: 'Read it.', task: 'DONE' }]);
    await takeBack(decision);
    expect(await states()).toEqual([{ state: 'OPEN', explanation: null, task: 'OPEN' }]);
  });

  test('is resolved by one of its statements, which is shown from then on', async () => {
    for (const one of both) await graph.publish(one);
    const decision = await take({
      action: 'RESOLVE',
      conflict: await only(),
      statement: await statement('noticeDays', 90),
    });
    expect(await states()).toMatchObject([{ state: 'RESOLVED', task: 'DONE' }]);
    expect(await value('policies.review_framework', 'framework/us/eo/1', 'notice_days')).toBe(90);
    await takeBack(decision);
    expect(await states()).toMatchObject([{ state: 'OPEN', task: 'OPEN' }]);
  });
});

describe('a merge', () => {
  const texts = [
    published([
      `${WORK} is ${JSON.stringify({ instrument: ORDER, name: 'signed' })}`,
      `${ORDER} title "Of Foxes"`,
      `${ORDER} number "1"`,
      'framework/us/eo/1 instrument "instrument/us/eo/1"',
      'framework/us/eo/1 noticeDays 30',
    ]),
    news('a', [
      `${NEWS} title "The fox order"`,
      `${NEWS} claims "It was put off."`,
      `framework/${NEWS.slice(11)} instrument "${NEWS}"`,
      `framework/${NEWS.slice(11)} noticeDays 90`,
      `position/news/a/1 instrument "${NEWS}"`,
    ]),
  ];

  test('shows all that is said of either under one id; the other answers; taken back, all is as it was', async () => {
    for (const one of texts) await graph.publish(one);
    const before = await graph.shown();
    const decision = await take({ action: 'MERGE', from: NEWS, into: ORDER });
    expect(await value('policies.instrument', ORDER, 'title')).toBe('Of Foxes');
    expect(await value('policies.instrument', ORDER, 'claims')).toEqual(['It was put off.']);
    expect(await value('policies.instrument', NEWS, 'title')).toBeUndefined();
    expect(await value('policies.position', 'position/news/a/1', 'instrument')).toBe(ORDER);
    expect(await value('policies.review_framework', 'framework/us/eo/1', 'notice_days')).toBe(30);
    for (const subgraph of ['models', 'agencies', 'policies', 'grants'])
      expect(
        await graph.rows(`select alias_id, record_id from ${subgraph}.record_alias where known_to is null order by 1`),
      ).toEqual([
        { alias_id: `framework/${NEWS.slice(11)}`, record_id: 'framework/us/eo/1' },
        { alias_id: NEWS, record_id: ORDER },
      ]);
    await undone(before, decision);
    expect(await graph.rows('select from policies.record_alias where known_to is null')).toEqual([]);
  });

  test('holds for texts that come later, and for those that are read anew', async () => {
    await graph.publish(texts[0] as Publication);
    await graph.publish(texts[1] as Publication);
    const decision = await take({ action: 'MERGE', from: NEWS, into: ORDER });
    const later = news('b', [`${NEWS} claims "It will come."`, `position/news/b/1 instrument "${NEWS}"`]);
    await graph.publish(later);
    const report = texts[1] as Publication;
    await graph.publish({ ...report, revision: { ...report.revision, pipelineVersion: '2' } });
    expect(await value('policies.instrument', ORDER, 'claims')).toHaveLength(2);
    expect(await value('policies.position', 'position/news/b/1', 'instrument')).toBe(ORDER);
    expect(await value('policies.instrument', NEWS, 'title')).toBeUndefined();
    expect(await differences()).toEqual([]);
    await takeBack(decision);
    const merged = await graph.shown();
    await graph.clear();
    for (const one of [...texts, later]) await graph.publish(one);
    expect(await graph.shown()).toEqual(merged);
  });

  test('of merges: each can be taken back by itself', async () => {
    for (const id of ['a', 'b', 'c'])
      await graph.publish(news(id, [`agency/${id} aliases "${id}"`, `agency/d parent "agency/${id}"`]));
    const before = await graph.shown();
    const first = await take({ action: 'MERGE', from: 'agency/a', into: 'agency/b' });
    const second = await take({ action: 'MERGE', from: 'agency/b', into: 'agency/c' });
    expect(await value('agencies.agency', 'agency/c', 'aliases')).toEqual(expect.arrayContaining(['a', 'b', 'c']));
    await takeBack(first);
    expect(await value('agencies.agency', 'agency/a', 'aliases')).toEqual(['a']);
    expect(await value('agencies.agency', 'agency/c', 'aliases')).toEqual(expect.arrayContaining(['b', 'c']));
    await undone(before, second);
  });
});

describe('a deleted source', () => {
  const order = published([`${ORDER} title "Of Foxes"`, 'provision/us/eo/1/signed/1 is {"path":"1"}']);
  const page = published([`${ORDER} title "of foxes"`], { preference: 40, name: 'page.md' });
  const pageElsewhere: Publication = { ...page, source: { ...page.source, id: 'source/white-house/1' } };
  const report = news('a', [
    `${ORDER} title "The fox order"`,
    'agency/nist name "NIST"',
    'framework/us/eo/1 noticeDays 9',
  ]);

  test.each<[string, readonly Publication[], string]>([
    ['a report', [order, report], 'source/test/source/news/a'],
    ['the only text of an order', [order, report], `source/test/${WORK}`],
    ['a text that another one carries too', [order, pageElsewhere, report], `source/test/${WORK}`],
    ['one that only corroborates', [order, pageElsewhere], 'source/white-house/1'],
  ])('%s: what stood on it goes, and comes back', async (_, texts, source) => {
    for (const one of texts) await graph.publish(one);
    const before = await graph.shown();
    const decision = await take({ action: 'DELETE_SOURCE', source });
    const rest = texts.filter((one) => one.source.id !== source);
    const after = await graph.shown();
    await undone(before, decision);
    await graph.clear();
    for (const one of rest) await graph.publish(one);
    expect(after).toEqual(await graph.shown());
  });

  test('does not come back by being read again', async () => {
    await graph.publish(report);
    await take({ action: 'DELETE_SOURCE', source: 'source/test/source/news/a' });
    await expect(
      graph.publish({ ...report, revision: { ...report.revision, pipelineVersion: '2' } }),
    ).rejects.toMatchObject({ code: 'E_SOURCE_DELETED' });
  });
});

describe('a report whose sources are known', () => {
  const cited = (): Publication => {
    const publication = news('a', ['It was put off.', 'Nobody knows.']);
    const at = { start: 2, end: 10 };
    return {
      ...publication,
      markers: [
        { ...at, index: '3-2', state: 'DANGLING' },
        { ...at, index: '3-9', state: 'DANGLING' },
        { ...at, index: '4-1', state: 'DANGLING' },
        { ...at, index: '3-1', state: 'MALFORMED' },
      ],
    };
  };
  const wire = news('wire', ['It was put off. The President said so.']);
  const markers = () =>
    graph.rows(
      `select marker_index as index, state, substr(r.text, resolved_start + 1, resolved_end - resolved_start) as words
       from evidence.marker m left join evidence.passage p on p.id = m.resolved_passage_id
       left join evidence.revision r on r.id = p.revision_id order by m.id`,
    );
  const dangling = (index: string) => ({ index, state: 'DANGLING', words: null });
  const RESOLVED = [
    { index: '3-2', state: 'RESOLVED', words: 'It was put off.' },
    dangling('3-9'),
    dangling('4-1'),
    { index: '3-1', state: 'MALFORMED', words: null },
  ];

  test('has its markers resolved, whenever it or its source is read anew, until that is taken back', async () => {
    await graph.publish(cited());
    await graph.publish(wire);
    const decision = await take({
      action: 'BIND',
      report: 'source/test/source/news/a',
      number: 3,
      source: 'source/test/source/news/wire',
    });
    expect(await markers()).toEqual(RESOLVED);
    const again = cited();
    await graph.publish({ ...again, revision: { ...again.revision, pipelineVersion: '2' } });
    expect(await markers()).toEqual(RESOLVED);
    await takeBack(decision);
    expect((await markers())[0]).toEqual(dangling('3-2'));
  });
});
