import { beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { derive } from '../../../subgraphs/models/derive.ts';
import { models } from '../../../subgraphs/models/index.ts';
import { withSubgraph, type Answer } from '../subject.ts';

const subject = withSubgraph(models);
const { ask, execute, put, statements } = subject;

const ORDER = 'instrument/us/eo/90001';
const flop = (value: number) => ({ low: value, high: value });

beforeAll(async () => {
  await put('AIModel', {
    id: 'model/heron/heron-2',
    name: 'Heron 2',
    developer: 'organization/heron',
    releasedOn: '2024-05-13',
    trainingFlop: flop(2e26),
    frontier: true,
    aliases: ['H2'],
    mentionedIn: [ORDER],
  });
  await put('AIModel', {
    id: 'model/heron/heron-1',
    name: 'Heron 1',
    developer: 'organization/heron',
    releasedOn: '2023-03',
    trainingFlop: flop(3e24),
  });
  await put('AIModel', { id: 'model/wren/wren', name: 'wren', developer: 'organization/wren', releasedOn: '2025' });
  await put('AIModel', { id: 'model/wren/next', name: 'Wren Next', developer: 'organization/wren', frontier: true });
  await put('AIModel', { id: 'model/gone/gone', name: 'Gone' }, { from: '2026-01-01', to: '2026-02-01' });
  await put('ModelRelease', { id: 'release/heron/heron-2/b', model: 'model/heron/heron-2', on: '2024-07' });
  await put('ModelRelease', { id: 'release/heron/heron-2/a', model: 'model/heron/heron-2', on: '2024-05-13' });
  await put('Evaluation', {
    id: 'evaluation/1',
    by: 'agency/nist',
    model: 'model/heron/heron-1',
    instrument: ORDER,
    arrangement: 'a voluntary agreement',
  });
  await put('Evaluation', {
    id: 'evaluation/2',
    by: 'agency/caisi',
    developer: 'organization/wren',
    instrument: 'instrument/us/eo/90003',
  });
  await put('CoverageRule', {
    id: 'coverage/us/eo/90001/signed/aa',
    instrument: ORDER,
    term: 'covered model',
    minTrainingFlop: 1e26,
  });
  await put('CoverageRule', {
    id: 'coverage/us/eo/90002/signed/bb',
    instrument: 'instrument/us/eo/90002',
    term: 'covered frontier model',
    decidedBy: 'agency/nsa',
  });
  await put('CoverageDetermination', {
    id: 'determination/1',
    model: 'model/heron/heron-1',
    rule: 'coverage/us/eo/90001/signed/aa',
    outcome: 'COVERED',
  });
  const client = new pg.Client({ connectionString: subject.database.url });
  await client.connect();
  await derive.AIModel?.(client as unknown as pg.PoolClient, ['model/heron/heron-2', 'model/wren/wren']);
  await client.end();
});

const names = (answer: Answer): readonly string[] => answer.nodes.map((node: { name: string }) => node.name);

describe('models', () => {
  test('come by name, whatever its capitals, and only as they are now', async () => {
    const { aiModels } = await ask('{ aiModels { totalCount nodes { name } } }');
    expect(names(aiModels)).toEqual(['Heron 1', 'Heron 2', 'wren', 'Wren Next']);
    expect(aiModels.totalCount).toBe(4);
  });

  test.each([
    ['a year means from its first day', '{ releasedAfter: "2024" }', ['Heron 2', 'wren']],
    ['a date known to the year lies on its first day', '{ releasedAfter: "2025-02" }', []],
    ['before', '{ releasedBefore: "2024" }', ['Heron 1']],
    ['an alias, whatever its capitals', '{ name: "h2" }', ['Heron 2']],
    ['a developer', '{ developer: "organization/wren" }', ['wren', 'Wren Next']],
    ['two conditions', '{ developer: "organization/heron", releasedAfter: "2024" }', ['Heron 2']],
  ])('filter: %s', async (_, filter, expected) => {
    const { aiModels } = await ask(`{ aiModels(filter: ${filter}) { nodes { name } } }`);
    expect(names(aiModels)).toEqual(expected);
  });

  test('by release, unreleased last', async () => {
    const { aiModels } = await ask('{ aiModels(orderBy: RELEASED_ON) { nodes { name } } }');
    expect(names(aiModels)).toEqual(['Heron 1', 'Heron 2', 'wren', 'Wren Next']);
  });

  test('one model with what belongs to it', async () => {
    const { aiModel } = await ask(`{ aiModel(id: "model/heron/heron-2") {
      name developer { id } releasedOn trainingFlop { low high } frontier aliases mentionedIn { id }
      releases { on } evaluations { by { id } } } }`);
    expect(aiModel).toEqual({
      name: 'Heron 2',
      developer: { id: 'organization/heron' },
      releasedOn: '2024-05-13',
      trainingFlop: { low: 2e26, high: 2e26 },
      frontier: true,
      aliases: ['H2'],
      mentionedIn: [{ id: ORDER }],
      releases: [{ on: '2024-05-13' }, { on: '2024-07' }],
      evaluations: [],
    });
  });
});

describe('coverage', () => {
  test('what somebody determined comes before any calculation; the other rules are calculated', async () => {
    const { aiModels } = await ask(
      '{ aiModels { nodes { name coverage { id outcome missingFacts rule { term } } } } }',
    );
    const of = Object.fromEntries(aiModels.nodes.map((node: Answer) => [node.name, node.coverage]));
    expect(of['Heron 1']).toEqual([
      { id: 'determination/1', outcome: 'COVERED', missingFacts: [], rule: { term: 'covered model' } },
    ]);
    expect(of['Heron 2'].map((one: Answer) => [one.rule.term, one.outcome])).toEqual([
      ['covered model', 'COVERED'],
      ['covered frontier model', 'UNKNOWN'],
    ]);
    expect(of.wren).toEqual([
      expect.objectContaining({ outcome: 'UNKNOWN', missingFacts: ['The training compute of wren is not known.'] }),
    ]);
  });

  test('a calculated determination answers to its id, as the gateway asks', async () => {
    const { aiModel } = await ask('{ aiModel(id: "model/heron/heron-2") { coverage(first: 1) { id } } }');
    const [{ id }] = aiModel.coverage;
    const { _entities } = await ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on CoverageDetermination { outcome model { name } } } }',
      {
        r: [
          { __typename: 'CoverageDetermination', id },
          { __typename: 'CoverageDetermination', id: `${id}x` },
        ],
      },
    );
    expect(_entities).toEqual([{ outcome: 'COVERED', model: { name: 'Heron 2' } }, null]);
  });
});

describe('models of an instrument', () => {
  const modelsOf = async (...ids: string[]) => {
    const { _entities } = await ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Instrument { models { totalCount nodes { name } } } } }`,
      { r: ids.map((id) => ({ __typename: 'Instrument', id })) },
    );
    return _entities.map((entity: Answer) => names(entity.models));
  };

  test('those that it names, those evaluated under it, and those that its threshold may cover', async () => {
    expect(await modelsOf(ORDER)).toEqual([['Heron 1', 'Heron 2', 'wren', 'Wren Next']]);
  });
  test('a rule without a threshold may cover frontier models only', async () => {
    expect(await modelsOf('instrument/us/eo/90002')).toEqual([['Heron 2', 'Wren Next']]);
  });
  test('that a developer is evaluated says nothing of any one of its models', async () => {
    expect(await modelsOf('instrument/us/eo/90003')).toEqual([[]]);
    const { aiModel } = await ask('{ aiModel(id: "model/wren/next") { evaluations { id } } }');
    expect(aiModel.evaluations).toEqual([]);
  });
  test('of one that has nothing to do with models there are none', async () => {
    expect(await modelsOf('instrument/us/eo/1')).toEqual([[]]);
  });
  test('a page of instruments costs one statement for the lists, one for the counts', async () => {
    statements();
    await modelsOf(ORDER);
    const one = statements().length;
    await modelsOf(ORDER, 'instrument/us/eo/90002', 'instrument/us/eo/1');
    expect([one, statements().length]).toEqual([2, 2]);
  });
});

describe('question 7: what if a rule applied', () => {
  const QUERY = `query ($windows: [Int!]!, $rule: CoverageRuleInput!, $models: ModelFilter) {
    reviewProjections(windows: $windows, rule: $rule, models: $models, first: 50) { totalCount nodes {
      model { name developer { id } releasedOn } coverage { outcome missingFacts }
      due { windowDays on earliest latest daysLate } } } }`;

  test('each model, with one due date a window', async () => {
    const { reviewProjections } = await ask(QUERY, {
      windows: [90, 30],
      rule: { minTrainingFlop: 1e26, startsOn: '2024-03-01' },
      models: { releasedAfter: '2024-01-01' },
    });
    expect(reviewProjections.totalCount).toBe(2);
    expect(reviewProjections.nodes[0]).toEqual({
      model: { name: 'Heron 2', developer: { id: 'organization/heron' }, releasedOn: '2024-05-13' },
      coverage: { outcome: 'COVERED', missingFacts: [] },
      due: [
        { windowDays: 90, on: '2024-02-13', earliest: '2024-02-13', latest: '2024-02-13', daysLate: 17 },
        { windowDays: 30, on: '2024-04-13', earliest: '2024-04-13', latest: '2024-04-13', daysLate: null },
      ],
    });
    expect(reviewProjections.nodes[1].due[0]).toEqual({
      windowDays: 90,
      on: null,
      earliest: '2024-10-03',
      latest: '2025-10-02',
      daysLate: null,
    });
  });

  test('a model without a release date has no due date, and says so by null', async () => {
    const { reviewProjections } = await ask(QUERY, { windows: [14], rule: { minTrainingFlop: 1e26 } });
    expect(reviewProjections.nodes.at(-1)).toMatchObject({
      model: { name: 'Wren Next' },
      due: [{ windowDays: 14, on: null, earliest: null, latest: null, daysLate: null }],
    });
  });

  test('by a rule on record a determination decides, by a threshold of the caller only the figures', async () => {
    const outcomes = async (rule: object) => {
      const { reviewProjections } = await ask(QUERY, { windows: [14], rule });
      return Object.fromEntries(
        reviewProjections.nodes.map((node: Answer) => [node.model.name, node.coverage.outcome]),
      );
    };
    const id = 'coverage/us/eo/90001/signed/aa';
    expect((await outcomes({ id }))['Heron 1']).toBe('COVERED');
    expect((await outcomes({ id, minTrainingFlop: 1e26 }))['Heron 1']).toBe('NOT_COVERED');
  });

  test('pages go on where the last one ended', async () => {
    const page = `query ($after: String) { reviewProjections(windows: [1], rule: { minTrainingFlop: 1 }, first: 3, after: $after) {
      nodes { model { name } } pageInfo { hasNextPage endCursor } } }`;
    const first = await ask(page);
    const second = await ask(page, { after: first.reviewProjections.pageInfo.endCursor });
    expect(first.reviewProjections.pageInfo.hasNextPage).toBe(true);
    expect(second.reviewProjections.nodes).toEqual([{ model: { name: 'Wren Next' } }]);
  });

  test.each([
    ['no window', { windows: [], rule: { minTrainingFlop: 1 } }, 'windows'],
    ['a window of less than no days', { windows: [-1], rule: { minTrainingFlop: 1 } }, 'windows'],
    ['windows without end', { windows: Array.from({ length: 11 }, () => 1), rule: { minTrainingFlop: 1 } }, 'windows'],
    ['a rule that says nothing', { windows: [1], rule: {} }, 'rule'],
    ['a rule that nobody recorded', { windows: [1], rule: { id: 'coverage/none' } }, 'rule.id'],
  ])('refuses %s', async (_, variables, named) => {
    const { errors } = await execute(QUERY, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).toContain(named);
  });
});
