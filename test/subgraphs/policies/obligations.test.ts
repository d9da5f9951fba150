import { beforeAll, describe, expect, test } from '@jest/globals';
import { policies } from '../../../subgraphs/policies/index.ts';
import { withSubgraph, type Answer } from '../subject.ts';
import { ORDER, publish, RECORDS, rederive } from './scenario.ts';

const subject = withSubgraph(policies);

beforeAll(() => publish(subject, RECORDS));

const names = ({ nodes }: Answer): string => nodes.map(({ id }: Answer) => String(id).replace(/.*\//, '')).join(' ');

const ofOrder = async (args: string): Promise<Answer> => {
  const { instrument } = await subject.ask(
    `{ instrument(id: "${ORDER}") { obligations(first: 50 ${args}) { totalCount nodes { id } } } }`,
  );
  return instrument.obligations;
};

const ofAgency = async (agency: string, args: string): Promise<Answer> => {
  const { _entities } = await subject.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Agency { obligations(first: 50 ${args}) { totalCount nodes { id } } } } }`,
    { r: [{ __typename: 'Agency', id: agency }] },
  );
  return _entities[0].obligations;
};

describe('obligations of an instrument', () => {
  test.each([
    [
      'in the order of the text, of one clause too; what stands in no clause last; none of the draft',
      '',
      'wind test report set hearsay',
    ],
    [
      'soonest due first: May 2026 ends after May 30; undated last',
      ', orderBy: DUE_ON',
      'wind test report hearsay set',
    ],
    ['an actor in any role', ', filter: { actor: "agency/omb" }', 'wind report set'],
    ['an actor that has none', ', filter: { actor: "agency/none" }', ''],
    ['a modality', ', filter: { modality: [MAY, SHOULD] }', 'set'],
    ['no modality at all', ', filter: { modality: [] }', ''],
    ['due from a day on', ', filter: { dueAfter: "2026-05-30" }', 'test report'],
    ['due from a month on', ', filter: { dueAfter: "2026-05" }', 'test report'],
    ['due before a month', ', filter: { dueBefore: "2026-05" }', 'wind'],
    [
      'due before the last day of a month is not what is due in that month',
      ', filter: { dueBefore: "2026-05-31" }',
      'wind test',
    ],
    ['what is in force', ', filter: { inForce: true }', 'wind test report set hearsay'],
    ['what is not', ', filter: { inForce: false }', ''],
    [
      'all conditions at once',
      ', filter: { actor: "agency/omb", modality: [SHALL], inForce: true, dueAfter: "2026" }',
      'report',
    ],
    [
      'conditions that are null are none',
      ', filter: { actor: null, modality: null, inForce: null, dueAfter: null }',
      'wind test report set hearsay',
    ],
  ])('%s', async (_, args, expected) => {
    const found = await ofOrder(args);
    expect(names(found)).toBe(expected);
    expect(found.totalCount).toBe(expected === '' ? 0 : expected.split(' ').length);
  });

  test('show who acts, the responsible first, and by when', async () => {
    const { instrument } = await subject.ask(`{ instrument(id: "${ORDER}") {
      obligations(filter: { dueAfter: "2026-05-31" }) { nodes {
        act object modality provision { path } actors { role text agency { id } } deadline { raw duration anchor dueOn } } } } }`);
    expect(instrument.obligations.nodes).toEqual([
      {
        act: 'report',
        object: 'on tests',
        modality: 'SHALL',
        provision: { path: '2(a)' },
        actors: [
          { role: 'RESPONSIBLE', text: 'agencies', agency: null },
          { role: 'CONSULTED', text: 'the Director of OMB', agency: { id: 'agency/omb' } },
        ],
        deadline: { raw: 'by May 2026', duration: null, anchor: 'fixed_date', dueOn: '2026-05' },
      },
    ]);
  });

  test('show on what terms they hold', async () => {
    const { instrument } = await subject.ask(`{ instrument(id: "${ORDER}") {
      obligations(filter: { dueAfter: "2026-05-30" }, orderBy: PROVISION) { nodes { act trigger exceptions amounts
        dependsOn { __typename ... on Obligation { act } ... on Provision { path } } } } } }`);
    expect(instrument.obligations.nodes).toEqual([
      { act: 'test', trigger: null, exceptions: [], amounts: [], dependsOn: [] },
      {
        act: 'report',
        trigger: 'if a clock stops',
        exceptions: ['unless it is the keeper’s own'],
        amounts: ['2500000'],
        dependsOn: [
          { __typename: 'Obligation', act: 'test' },
          { __typename: 'Provision', path: '1' },
        ],
      },
    ]);
  });

  test('bad dates name what a date is', async () => {
    for (const date of ['2026-13', '2026-02-30', 'soon', '']) {
      const { errors } = await subject.execute(
        'query ($d: PartialDate) { obligations(filter: { dueAfter: $d }) { totalCount } }',
        { d: date },
      );
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('PartialDate'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });
});

describe('obligations of an agency', () => {
  test.each([
    ['across instruments, soonest due first', '', 'wind report stop set'],
    ['in the order of texts', ', orderBy: PROVISION', 'stop wind report set'],
    ['what is in force', ', filter: { inForce: true }', 'wind report set'],
    ['what is in force and dated', ', filter: { inForce: true, dueAfter: "2026-01-01" }', 'report'],
    ['together with another agency', ', filter: { actor: "agency/commerce" }', ''],
  ])('%s', async (_, args, expected) => expect(names(await ofAgency('agency/omb', args))).toBe(expected));

  test('page by cursor without loss', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { _entities } = await subject.ask(
        `query ($r: [_Any!]!, $after: String) { _entities(representations: $r) { ... on Agency {
          obligations(first: 1, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } } } }`,
        { r: [{ __typename: 'Agency', id: 'agency/omb' }], after },
      );
      const { nodes, pageInfo } = _entities[0].obligations;
      seen.push(names({ nodes }));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(['wind', 'report', 'stop', 'set']);
  });

  test('are none for an agency that nobody knows', async () =>
    expect(await ofAgency('agency/none', '')).toEqual({ totalCount: 0, nodes: [] }));
});

describe('what is derived', () => {
  test('follows a record that changes, and one that goes', async () => {
    const id = 'obligation/us/eo/90001/signed/changing';
    const row = { id, instrument: ORDER, act: 'change', modality: 'SHALL' } as const;
    await publish(subject, {
      Obligation: [{ ...row, actors: [{ role: 'RESPONSIBLE', text: 'X', agency: 'agency/x' }] }],
    });
    expect(names(await ofAgency('agency/x', ''))).toBe('changing');

    const close = () => subject.source().query('update policies.obligation set known_to = now() where id = $1', [id]);
    await close();
    await subject.put(
      'Obligation',
      { ...row, actors: [{ role: 'RESPONSIBLE', text: 'Y', agency: 'agency/y' }] },
      { from: '2026-07-01Z', to: null },
    );
    await rederive(subject, 'Obligation', [id]);
    expect([names(await ofAgency('agency/x', '')), names(await ofAgency('agency/y', ''))]).toEqual(['', 'changing']);

    await close();
    await rederive(subject, 'Obligation', [id]);
    expect(names(await ofAgency('agency/y', ''))).toBe('');
    expect(
      await subject.source().query('select from policies.obligation_place where obligation_id = $1', [id]),
    ).toEqual([]);
  });

  test('follows a text that takes the place of another', async () => {
    const instrument = 'instrument/growing';
    const of = (name: string) => ({
      InstrumentVersion: [
        { id: `version/${name}`, instrument, status: name === 'draft' ? 'DRAFTED' : 'SIGNED' },
      ] as const,
      Provision: [
        { id: `provision/${name}/1`, instrument, version: `version/${name}`, path: '1', text: 'do', position: 0 },
      ],
      Obligation: [
        {
          id: `obligation/${name}`,
          instrument,
          provision: `provision/${name}/1`,
          act: 'do',
          actors: [{ role: 'RESPONSIBLE', text: 'Z', agency: 'agency/z' }],
        },
      ],
    });
    await publish(subject, of('draft'));
    expect(names(await ofAgency('agency/z', ''))).toBe('draft');
    await publish(subject, of('signed'));
    expect(names(await ofAgency('agency/z', ''))).toBe('signed');
  });

  test('follows a clause that moves', async () => {
    const row = { instrument: ORDER, modality: 'WILL', act: 'move' } as const;
    await publish(subject, {
      Provision: [{ id: 'provision/moving', instrument: ORDER, path: '9', text: 'move', position: 90 }],
      Obligation: [{ ...row, id: 'obligation/moving', provision: 'provision/moving' }],
    });
    await subject.source().query(`update policies.provision set position = 7 where id = 'provision/moving'`);
    await rederive(subject, 'Provision', ['provision/moving']);
    expect(
      await subject
        .source()
        .query(`select position from policies.obligation_place where obligation_id = 'obligation/moving'`),
    ).toEqual([{ position: 7 }]);
  });
});
