import { beforeAll, describe, expect, test } from '@jest/globals';
import type { LifecycleStatus, RelationType } from '../../../schema/domain/vocabulary.ts';
import { policies } from '../../../subgraphs/policies/index.ts';
import { withSubgraph, type Answer } from '../subject.ts';
import { DRAFT, OLDER, ORDER, publish, RECORDS, rederive, SIGNED } from './scenario.ts';

const subject = withSubgraph(policies);

beforeAll(() => publish(subject, RECORDS));

const ofOrder = async (fields: string): Promise<Answer> =>
  (await subject.ask(`{ instrument(id: "${ORDER}") { ${fields} } }`)).instrument;

const ids = (nodes: readonly { readonly id: string }[]): readonly string[] => nodes.map(({ id }) => id);

describe('an instrument', () => {
  test('has the steps of its life in the order of time, the earlier step first on one day, undated last', async () => {
    const { lifecycle } = await ofOrder('lifecycle { id status on }');
    expect(ids(lifecycle)).toEqual(['event/drafted', 'event/signed', 'event/published', 'event/undated']);
  });

  test('is spoken for by its signed text, not by its draft', async () => {
    const { versions, provisions } = await ofOrder(
      'versions { id } provisions { totalCount nodes { path parent { path } version { id } } }',
    );
    expect(ids(versions)).toEqual([DRAFT, SIGNED]);
    expect(provisions.totalCount).toBe(4);
    const version = { id: SIGNED };
    expect(provisions.nodes).toEqual([
      { path: '1', parent: null, version },
      { path: '2', parent: null, version },
      { path: '2(a)', parent: { path: '2' }, version },
      { path: '2(b)', parent: { path: '2' }, version },
    ]);
  });

  test('lists references as they stand in the text, and none of the draft', async () => {
    const { references } = await ofOrder('references { nodes { id } }');
    expect(ids(references.nodes)).toEqual(['reference/c', 'reference/a', 'reference/b']);
  });

  test('lists defined terms by the alphabet, whatever their case', async () => {
    const { definedTerms } = await ofOrder('definedTerms { nodes { term provision { path } } }');
    expect(definedTerms.nodes).toEqual([
      { term: 'clock', provision: { path: '2' } },
      { term: 'Watch', provision: { path: '1' } },
    ]);
  });

  test('has its framework and its positions; a counter-proposal without the shape of one is left out', async () => {
    const { reviewFramework, positions } = await ofOrder(`reviewFramework { noticeDays voluntary decidedBy { id } }
      positions { nodes { stance holder { __typename ... on Person { id } ... on Organization { id } } counterProposal { parameter value } } }`);
    expect(reviewFramework).toEqual({ noticeDays: 90, voluntary: true, decidedBy: { id: 'agency/nsa' } });
    expect(positions.nodes).toEqual([
      { stance: 'SUPPORTS', holder: { __typename: 'Organization', id: 'organization/guild' }, counterProposal: null },
      {
        stance: 'OPPOSES',
        holder: { __typename: 'Person', id: 'person/smith' },
        counterProposal: { parameter: 'noticeDays', value: 14 },
      },
      { stance: 'NEUTRAL', holder: null, counterProposal: null },
    ]);
  });

  test('that nobody knows is null, in a query as in a reference', async () => {
    const { instrument, _entities } = await subject.ask(
      'query ($r: [_Any!]!) { instrument(id: "instrument/none") { id } _entities(representations: $r) { ... on Instrument { id } } }',
      { r: [{ __typename: 'Instrument', id: 'instrument/none' }] },
    );
    expect([instrument, _entities]).toEqual([null, [null]]);
  });

  test('of the past is not shown as current', async () => {
    await subject.put(
      'Instrument',
      { id: 'instrument/past', status: 'SIGNED' },
      { from: '2025-01-01Z', to: '2025-02-01Z' },
    );
    expect(await subject.ask('{ instrument(id: "instrument/past") { id } }')).toEqual({ instrument: null });
  });
});

describe('relations', () => {
  const seen = (direction: string, type = '') => `relations(direction: ${direction} ${type}) {
    totalCount nodes { type instrument { number } provision { path } toProvision } }`;

  test.each([
    ['OUTGOING', 'type: [REVOKES]', ORDER, '80001'],
    ['INCOMING', 'type: [REVOKES]', OLDER, '90001'],
    ['BOTH', 'type: [REVOKES]', OLDER, '90001'],
    ['BOTH', 'type: [REVOKES]', ORDER, '80001'],
  ])('%s %s of %s show %s at the other end', async (direction, type, id, other) => {
    const { instrument } = await subject.ask(`{ instrument(id: "${id}") { ${seen(direction, type)} } }`);
    expect(instrument.relations).toEqual({
      totalCount: 1,
      nodes: [{ type: 'REVOKES', instrument: { number: other }, provision: { path: '1' }, toProvision: null }],
    });
  });

  test('with oneself is seen once from both sides', async () => {
    const { relations } = await ofOrder(seen('BOTH'));
    expect(relations.totalCount).toBe(4);
  });

  test('asked by its id shows to whom it is done', async () => {
    const { _entities } = await subject.ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on InstrumentRelation { from { number } to { number } instrument { number } } } }',
      { r: [{ __typename: 'InstrumentRelation', id: 'relation/us/eo/90001/signed/1/revokes' }] },
    );
    expect(_entities).toEqual([
      { from: { number: '90001' }, to: { number: '80001' }, instrument: { number: '80001' } },
    ]);
  });

  test('affect the clauses that they name, and the top ones of what they touch as a whole; citing affects nothing', async () => {
    const { affects } = await ofOrder('affects { totalCount nodes { path instrument { number } } }');
    expect(affects.nodes.map(({ path }: Answer) => path)).toEqual(['1', '1(a)', '2']);
    expect(affects.totalCount).toBe(3);
  });
});

describe('in force', () => {
  type Done = readonly [type: RelationType, by: LifecycleStatus | null, on: string, extent?: 'PART'];
  const cases: readonly [
    reason: string,
    status: LifecycleStatus | null,
    done: readonly Done[],
    expected: boolean | null,
  ][] = [
    ['signed', 'SIGNED', [], true],
    ['amended', 'AMENDED', [['AMENDS', 'SIGNED', '2021']], true],
    ['known by name only', null, [], null],
    ['a draft', 'DRAFTED', [], false],
    ['expired', 'EXPIRED', [], false],
    ['said to be revoked, by whom is unknown', 'REVOKED', [], false],
    ['revoked as a whole', 'PUBLISHED', [['REVOKES', 'PUBLISHED', '2021']], false],
    ['revoked in part', 'PUBLISHED', [['REVOKES', 'PUBLISHED', '2021', 'PART']], true],
    ['revoked by a draft, which has no effect', 'PUBLISHED', [['REVOKES', 'DRAFTED', '2021']], true],
    ['revoked by something of unknown status', 'PUBLISHED', [['REVOKES', null, '2021']], true],
    [
      'revoked by an order that was itself revoked: that revives nothing',
      'SIGNED',
      [['REVOKES', 'REVOKED', '2021']],
      false,
    ],
    ['suspended', 'SIGNED', [['SUSPENDS', 'SIGNED', '2021']], false],
    [
      'suspended, then reinstated',
      'SIGNED',
      [
        ['SUSPENDS', 'SIGNED', '2021'],
        ['REINSTATES', 'SIGNED', '2022-03'],
      ],
      true,
    ],
    [
      'reinstated, then revoked again',
      'REVOKED',
      [
        ['REINSTATES', 'SIGNED', '2021'],
        ['REVOKES', 'SIGNED', '2022'],
      ],
      false,
    ],
    [
      'revoked, then reinstated',
      'REVOKED',
      [
        ['REVOKES', 'SIGNED', '2021'],
        ['REINSTATES', 'SIGNED', '2022'],
      ],
      true,
    ],
    [
      'cited, implemented and continued',
      'SIGNED',
      [
        ['CITES', 'SIGNED', '2021'],
        ['IMPLEMENTS', 'SIGNED', '2021'],
        ['CONTINUES', 'SIGNED', '2022'],
      ],
      true,
    ],
  ];

  test.each(cases)('%s', async (reason, status, done, expected) => {
    const id = `instrument/case/${reason.replaceAll(/\W/g, '-')}`;
    await publish(subject, {
      Instrument: [
        { id, status, number: 'case' },
        ...done.map(([, by, signedOn], index) => ({ id: `${id}/${index}`, status: by, signedOn })),
      ],
      InstrumentRelation: done.map(([type, , , extent], index) => ({
        id: `relation/${id}/${index}`,
        from: `${id}/${index}`,
        to: id,
        type,
        extent: extent ?? 'WHOLE',
      })),
    });
    const { instrument, instruments } = await subject.ask(
      `query ($id: ID!) { instrument(id: $id) { inForce } instruments(first: 100, filter: { inForce: true, number: "case" }) { nodes { id } } }`,
      { id },
    );
    expect(instrument.inForce).toBe(expected);
    expect(ids(instruments.nodes).includes(id)).toBe(expected === true);
  });
});

describe('in force follows', () => {
  const holds = async (): Promise<boolean | null> =>
    (await subject.ask('{ instrument(id: "instrument/target") { inForce } }')).instrument.inForce;
  const close = (table: string, id: string) =>
    subject
      .source()
      .query(`update policies.${table} set known_to = '2026-07-01Z' where id = $1 and known_to is null`, [id]);

  test('what becomes of the revoking order, and of the relation', async () => {
    await publish(subject, {
      Instrument: [
        { id: 'instrument/target', status: 'SIGNED' },
        { id: 'instrument/revoker', status: 'DRAFTED' },
      ],
      InstrumentRelation: [
        { id: 'relation/it', from: 'instrument/revoker', to: 'instrument/target', type: 'REVOKES', extent: 'WHOLE' },
      ],
    });
    expect(await holds()).toBe(true);

    await close('instrument', 'instrument/revoker');
    await subject.put('Instrument', { id: 'instrument/revoker', status: 'SIGNED' }, { from: '2026-07-01Z', to: null });
    await rederive(subject, 'Instrument', ['instrument/revoker']);
    expect(await holds()).toBe(false);

    await close('instrument_relation', 'relation/it');
    await rederive(subject, 'InstrumentRelation', ['relation/it']);
    expect(await holds()).toBe(true);
  });
});

describe('lists of instruments', () => {
  beforeAll(async () => {
    const rows = [
      { id: 'instrument/list/a', number: '9066', signedOn: '2019', title: 'beta' },
      { id: 'instrument/list/b', number: '14110', signedOn: '2019-05-06', title: 'Alpha' },
      { id: 'instrument/list/c', number: null, signedOn: null, title: null },
      { id: 'instrument/list/d', number: 'M-24-10', signedOn: '2019-05', title: 'gamma' },
    ];
    for (const row of rows) await subject.put('Instrument', { ...row, kind: 'OTHER' });
  });

  const list = async (args: string): Promise<string> => {
    const { instruments } = await subject.ask(`{ instruments(${args}) { nodes { id } } }`);
    return ids(instruments.nodes)
      .map((id) => id.slice(-1))
      .join('');
  };
  const mine = 'kind: [OTHER]';

  test.each([
    ['latest signed first, unsigned last', `filter: { ${mine} }`, 'bdac'],
    ['by number, 9066 before 14110, unnumbered last', `orderBy: NUMBER, filter: { ${mine} }`, 'abdc'],
    ['by title whatever its case, untitled last', `orderBy: TITLE, filter: { ${mine} }`, 'badc'],
    ['signed from the first day of a month', `filter: { ${mine}, signedAfter: "2019-05" }`, 'bd'],
    ['signed before that day: a year begins before its May', `filter: { ${mine}, signedBefore: "2019-05" }`, 'a'],
    ['by number as printed', `filter: { ${mine}, number: "M-24-10" }`, 'd'],
    ['by status', `filter: { ${mine}, status: [SIGNED] }`, ''],
  ])('%s', async (_, args, expected) => expect(await list(args)).toBe(expected));
});
