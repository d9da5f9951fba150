/** Plans that no query over the real schema makes. */
import { describe, expect, test } from '@jest/globals';
import { buildSchema, OperationTypeNode } from 'graphql';
import type { SubgraphRequest } from '../../../schema/executor.ts';
import type { Data } from '../../../gateway/plan/data.ts';
import type { FetchNode, PlanNode } from '../../../gateway/plan/nodes.ts';
import type { Run } from '../../../gateway/plan/run.ts';
import { compilePlan } from '../../../gateway/plan/steps.ts';
import { typesOf } from '../../../gateway/plan/types.ts';

const types = typesOf(
  buildSchema('interface Named { name: ID } type Agency implements Named { name: ID } type Query { named: Named }'),
);

const fetchOf = (name: string, more: Partial<FetchNode> = {}): FetchNode => ({
  kind: 'Fetch',
  serviceName: name,
  operation: `{ ${name} }`,
  operationName: undefined,
  operationKind: OperationTypeNode.QUERY,
  ...more,
});

/** The answer of each subgraph, by its name; `asked` has what it was asked. */
const runOf = (
  answers: Readonly<Record<string, unknown>>,
  data: Data = {},
): Run & { readonly asked: SubgraphRequest[] } => {
  const asked: SubgraphRequest[] = [];
  const ask: Run['ask'] = async (name, request) => {
    asked.push(request);
    return answers[name] as Awaited<ReturnType<Run['ask']>>;
  };
  return { variables: {}, coerced: {}, ask, data, errors: [], asked };
};

const execute = async (node: PlanNode, run: Run): Promise<void> => {
  const step = compilePlan(node, types);
  if (!step) throw new Error('not understood');
  await step(run, [run.data]);
};

const records = (...ids: readonly (string | null)[]): Data => ({
  list: ids.map((id) => (id === null ? null : { __typename: 'Agency', id })),
});
const BY_ID = [
  {
    kind: 'InlineFragment' as const,
    typeCondition: 'Named',
    selections: [
      { kind: 'Field' as const, name: '__typename' },
      { kind: 'Field' as const, name: 'id' },
    ],
  },
];
const byId: PlanNode = { kind: 'Flatten', path: ['list', '@'], node: fetchOf('names', { requires: BY_ID }) };

describe('records', () => {
  test('that are met more than once are asked for once, and each gets what is said of it', async () => {
    const run = runOf({ names: { data: { _entities: [{ name: 'A' }, { name: 'B' }] } } }, records('a', 'b', null, 'a'));
    await execute(byId, run);
    expect(run.asked[0]?.variables).toEqual({
      representations: [
        { __typename: 'Agency', id: 'a' },
        { __typename: 'Agency', id: 'b' },
      ],
    });
    expect(run.data.list).toMatchObject([{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }, null, { id: 'a', name: 'A' }]);
  });

  test('without what the fetch requires are not asked for', async () => {
    const run = runOf({}, { list: [{ __typename: 'Agency' }, { id: 'a' }] });
    await execute(byId, run);
    expect(run.asked).toEqual([]);
  });

  test('have their errors where they stand, every time', async () => {
    const error = { message: 'no', path: ['_entities', 1, 'name'], extensions: { code: 'X' } };
    const answer = { data: { _entities: [{ name: 'A' }, { name: null }] }, errors: [error] };
    const run = runOf({ names: answer }, records('a', null, 'b', 'b'));
    await execute(byId, run);
    expect(run.errors.map(({ path }) => path)).toEqual([
      ['list', 2, 'name'],
      ['list', 3, 'name'],
    ]);
  });

  test('in another number than asked for are an error', async () => {
    const run = runOf({ names: { data: { _entities: [] } } }, records('a'));
    await execute(byId, run);
    expect(run.errors).toHaveLength(1);
  });
});

describe('rewrites', () => {
  test('rename and set, also what counts as false', async () => {
    const node = fetchOf('root', {
      outputRewrites: [
        { kind: 'KeyRenamer', path: ['list', '... on Named', 'name__1'], renameKeyTo: 'name' },
        { kind: 'ValueSetter', path: ['list', '__typename'], setValueTo: 'Office' },
      ],
    });
    const list = [
      { __typename: 'Agency', name__1: 0 },
      { __typename: 'Other', name__1: 1 },
    ];
    const run = runOf({ root: { data: { list } } });
    await execute(node, run);
    expect(run.data).toEqual({
      list: [
        { __typename: 'Office', name: 0 },
        { __typename: 'Office', name__1: 1 },
      ],
    });
  });
});

describe('a plan that holds what is not known here is left to the stock executor', () => {
  test.each([
    { what: 'parts that come later', node: { kind: 'Defer', primary: {}, deferred: [] } satisfies PlanNode },
    {
      what: 'values from around a field',
      node: fetchOf('a', { contextRewrites: [{ kind: 'KeyRenamer', path: ['a'], renameKeyTo: 'b' }] }),
    },
    { what: 'a kind that is new', node: { kind: 'New' } as unknown as PlanNode },
  ])('$what', ({ node }) => {
    expect(compilePlan(node, types)).toBeNull();
    expect(compilePlan({ kind: 'Sequence', nodes: [fetchOf('a'), node] }, types)).toBeNull();
    expect(compilePlan({ kind: 'Condition', condition: 'x', ifClause: node }, types)).toBeNull();
  });
});
