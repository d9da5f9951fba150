import { beforeAll, describe, expect, test } from '@jest/globals';
import { evidence } from '../../../subgraphs/evidence/index.ts';
import { withSubgraph, type Answer } from '../subject.ts';
import { CLAUSE, FRAMEWORK, ORDER, orderText, page, register, report, REPORT, SIGNED } from './material.ts';
import { publishWithRows } from './rows.ts';

const subject = withSubgraph(evidence);
const { ask, execute } = subject;

beforeAll(() => publishWithRows(subject.database.url, subject.source()));

describe('question 16: what is open?', () => {
  test('tasks that wait, the one that waits longest first', async () => {
    const { reviewTasks } = await ask('{ reviewTasks { totalCount nodes { id reason record { id } recordedAt } } }');
    expect(reviewTasks).toEqual({
      totalCount: 6,
      nodes: [
        { id: 'task/9', reason: 'Waits longest.', record: { id: ORDER }, recordedAt: '2026-06-01T00:00:00.000Z' },
        {
          id: 'task/1',
          reason: 'Two offices bear this name.',
          record: { id: 'agency/watch' },
          recordedAt: '2026-06-02T00:00:00.000Z',
        },
        ...['noticeDays', 'noticeDays', 'signedOn', 'voluntary'].map((property) =>
          expect.objectContaining({ reason: `Sources disagree on ${property}.` }),
        ),
      ],
    });
  });

  test('what the sources leave open', async () => {
    const { knownUnknowns } = await ask(
      '{ knownUnknowns { nodes { question whyOpen wouldBeSettledBy record { id } quote { exact } } } }',
    );
    expect(knownUnknowns.nodes).toEqual([
      {
        question: 'When will it be signed?',
        whyOpen: 'No new date was given.',
        wouldBeSettledBy: 'The signed text.',
        record: { id: ORDER },
        quote: { exact: 'was to be signed on Thursday' },
      },
    ]);
  });

  test('markers and sentences without one', async () => {
    const { source } =
      await ask(`{ source(id: "${REPORT}") { sourceKind markers { index state start end resolvedTo { passage { text } } }
      malformed: markers(state: [MALFORMED]) { index } uncitedSentences { text } } }`);
    expect(source.sourceKind).toBe('news');
    expect(source.markers.map((marker: Answer) => [marker.index, marker.state, marker.resolvedTo])).toEqual([
      ['1-2', 'MALFORMED', null],
      ['3-10', 'DANGLING', null],
    ]);
    expect(source.malformed).toEqual([{ index: '1-2' }]);
    expect(source.uncitedSentences).toEqual([{ text: 'The Heath Courier, 21 May 2026.' }]);
  });

  test('a marker whose source is known leads to the passage', async () => {
    const revision = report.revision.id.slice('revision/'.length);
    const marker = `marker/${revision}/0`;
    await subject
      .source()
      .query(`update evidence.marker set state = 'RESOLVED', resolved_passage_id = $1 where id = $2`, [
        `passage/${revision}/3`,
        marker,
      ]);
    const { node } = await ask(
      `{ node(id: "${marker}") { ... on CitationMarker { state resolvedTo { passage { text } } } } }`,
    );
    expect(node).toEqual({
      state: 'RESOLVED',
      resolvedTo: { passage: { text: 'One industry source told the Courier that 14 days would do.' } },
    });
  });
});

describe('question 17: what came in, what went wrong?', () => {
  test('the files of a run, the tenth behind the fourth, also from page to page', async () => {
    const page = (after: string) => `{ node(id: "run/b") { ... on IngestRun {
      files(first: 1${after}) { nodes { name } pageInfo { endCursor } } } } }`;
    const { files: first } = (await ask(page(''))).node;
    expect(first.nodes).toEqual([{ name: 'report.txt' }]);
    const { files: second } = (await ask(page(`, after: "${first.pageInfo.endCursor}"`))).node;
    expect(second.nodes).toEqual([{ name: 'tenth.txt' }]);
  });

  test('runs, latest first, with what became of their files', async () => {
    const { ingestRuns } =
      await ask(`{ ingestRuns(first: 5) { totalCount nodes { id startedAt finishedAt pipelineVersion counts { state count }
      files(filter: { state: [FAILED] }) { totalCount nodes { name code message nextStep document { work { id } } } } } } }`);
    expect(ingestRuns.totalCount).toBe(2);
    expect(ingestRuns.nodes.map((run: Answer) => [run.id, run.startedAt, run.finishedAt])).toEqual([
      ['run/b', '2026-06-02T10:00:00.123Z', null],
      ['run/a', '2026-06-01T10:00:00.000Z', '2026-06-01T10:00:05.000Z'],
    ]);
    expect(ingestRuns.nodes[0]).toMatchObject({
      counts: [{ state: 'QUEUED', count: 2 }],
      files: { totalCount: 0, nodes: [] },
    });
    expect(ingestRuns.nodes[1].counts).toEqual([
      { state: 'DONE', count: 1 },
      { state: 'FAILED', count: 2 },
    ]);
    expect(ingestRuns.nodes[1].files).toEqual({
      totalCount: 2,
      nodes: [
        {
          name: 'broken.pdf',
          code: 'E_MALFORMED',
          message: 'no xref',
          nextStep: 'Fetch the document again and compare its size.',
          document: null,
        },
        { name: 'odd.pdf', code: 'E_OF_TOMORROW', message: 'from a newer pipeline', nextStep: null, document: null },
      ],
    });
  });

  test('a page ends and goes on to the microsecond', async () => {
    const first = await ask('{ ingestRuns(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } }');
    const second = await ask(
      `{ ingestRuns(first: 1, after: "${first.ingestRuns.pageInfo.endCursor}") { nodes { id } pageInfo { hasNextPage } } }`,
    );
    expect([
      first.ingestRuns.nodes[0].id,
      second.ingestRuns.nodes[0].id,
      second.ingestRuns.pageInfo.hasNextPage,
    ]).toEqual(['run/b', 'run/a', false]);
  });

  test('a file that was stored leads to its document', async () => {
    const { node } = await ask(
      '{ node(id: "run/a") { ... on IngestRun { files(first: 1) { nodes { document { work { id } preferred { id } } } } } } }',
    );
    expect(node.files.nodes).toEqual([{ document: { work: { id: SIGNED }, preferred: { id: register.revision.id } } }]);
  });
});

describe('texts', () => {
  test('sources, latest first', async () => {
    const { sources } = await ask('{ sources { nodes { id publishedOn } } }');
    expect(sources.nodes.map((source: Answer) => source.publishedOn)).toEqual(['2026-06-05', '2026-05-21']);
    const filtered = await ask(
      '{ sources(filter: { publisher: "the heath courier", publishedAfter: "2026-05", publishedBefore: "2026-06" }) { nodes { id } } }',
    );
    expect(filtered.sources.nodes).toEqual([{ id: REPORT }]);
  });

  test('a revision, with any part of its text by UTF-16 offsets', async () => {
    const { revision } =
      await ask(`{ revision(id: "${register.revision.id}") { sha256 bytes format name length asserting issues { code }
      all: text part: text(start: 10, end: 21) behind: text(start: 100000) source { id }
      passages(first: 1) { totalCount nodes { text start end permalink revision { id } } } } }`);
    expect(revision).toMatchObject({
      sha256: register.revision.sha256,
      length: orderText.length,
      asserting: true,
      all: orderText,
      part: orderText.slice(10, 21),
      behind: '',
      source: { id: 'source/federal-register/2026-90001' },
    });
    expect(revision.passages).toMatchObject({
      totalCount: 3,
      nodes: [{ start: 0, permalink: `/d/${register.revision.sha256.slice(0, 16)}/p/0` }],
    });
    const { errors } = await execute(`{ revision(id: "${register.revision.id}") { text(start: 5, end: 2) } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('mentions, linked, unsure or not linked', async () => {
    const { revision } = await ask(
      `{ revision(id: "${report.revision.id}") { mentions { nodes {
        text score rule { id reason } record { __typename id } link alternatives { score reason record { id } } } } } }`,
    );
    const rule = { id: 'test/name@1', reason: 'A name that the test knows.' };
    expect(revision.mentions.nodes).toEqual([
      { text: 'One industry source', score: 0, rule, record: null, link: 'UNLINKED', alternatives: [] },
      {
        text: 'Watch Office',
        score: 0.6,
        rule,
        record: { __typename: 'Agency', id: 'agency/watch' },
        link: 'UNSURE',
        alternatives: [{ score: 0.4, reason: 'She is called so too.', record: { id: 'person/ada-vale' } }],
      },
    ]);
  });

  test('the quotes of a text in its order, each with what it proves', async () => {
    const { revision } = await ask(
      `{ revision(id: "${report.revision.id}") { excerpts(first: 100) { totalCount nodes {
        start exact records { id } statements { subject { id } property } } } } }`,
    );
    const { nodes, totalCount } = revision.excerpts;
    expect(nodes).toHaveLength(totalCount);
    expect(nodes.map(({ start }: { start: number }) => start)).toEqual(
      nodes.map(({ start }: { start: number }) => start).toSorted((a: number, b: number) => a - b),
    );
    expect(nodes.find(({ exact }: { exact: string }) => exact === 'on large models')).toMatchObject({
      records: [{ id: ORDER }],
      statements: [{ subject: { id: ORDER }, property: 'title' }],
    });
    const clause = await ask(
      `{ node(id: "${register.revision.id}") { ... on Revision { excerpts(first: 100) { nodes { records { __typename id } } } } } }`,
    );
    expect(clause.node.excerpts.nodes).toContainEqual({
      records: expect.arrayContaining([{ __typename: 'Provision', id: CLAUSE }]),
    });
  });

  test.each([
    ['the work', SIGNED],
    ['its source', 'source/federal-register/2026-90001'],
    ['any of its revisions', page.revision.id],
  ])('a document by %s', async (_, id) => {
    const { document } = await ask(
      `{ document(id: "${id}") { work { id } preferred { id } revisions { id } records(first: 100) { totalCount nodes { id } } } }`,
    );
    expect(document).toMatchObject({
      work: { id: SIGNED },
      preferred: { id: register.revision.id },
      revisions: [{ id: register.revision.id }, { id: page.revision.id }],
    });
    expect(document.records.nodes.map((node: Answer) => node.id)).toEqual(
      expect.arrayContaining([ORDER, SIGNED, CLAUSE, FRAMEWORK, 'program/shield']),
    );
    expect(document.records.totalCount).toBe(document.records.nodes.length);
  });

  test('a quote knows the passage that it begins in', async () => {
    const start = orderText.indexOf('30 days');
    const id = `quote/${register.revision.sha256.slice(0, 16)}/${start}-${start + 26}`;
    const { node } = await ask(`{ node(id: "${id}") { ... on Quote { exact passage { text } } } }`);
    expect(node).toMatchObject({
      exact: '30 days before its release',
      passage: { text: expect.stringMatching(/^Sec\. 2/) },
    });
  });

  test('how much there is', async () => {
    const { stats } = await ask('{ stats { sources revisions passages quotes statements records { type count } } }');
    expect(stats).toMatchObject({ sources: 2, revisions: 3, passages: 11 });
    expect(stats.records[0]).toEqual({ type: 'LifecycleEvent', count: 3 });
    expect(stats.records).toContainEqual({ type: 'Agency', count: 1 });
  });
});
