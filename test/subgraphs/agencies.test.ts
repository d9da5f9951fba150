import { beforeAll, describe, expect, test } from '@jest/globals';
import { agencies } from '../../subgraphs/agencies/index.ts';
import { withSubgraph, type Answer, type Row } from './subject.ts';

const subject = withSubgraph(agencies);

const AGENCIES: readonly Row<'Agency'>[] = [
  {
    id: 'agency/commerce',
    name: 'Department of Commerce',
    acronym: 'DOC',
    agencyKind: 'DEPARTMENT',
    aliases: ['Commerce'],
  },
  {
    id: 'agency/nist',
    name: 'National Institute of Standards and Technology',
    acronym: 'NIST',
    agencyKind: 'AGENCY',
    parent: 'agency/commerce',
  },
  { id: 'agency/caisi', name: 'center for testing', agencyKind: 'OFFICE', parent: 'agency/nist' },
  { id: 'agency/unnamed' },
  { id: 'agency/lost', name: 'Lost Agency', parent: 'agency/unknown' },
];

beforeAll(async () => {
  for (const row of AGENCIES) await subject.put('Agency', row);
  await subject.put(
    'Agency',
    { id: 'agency/nist', name: 'National Bureau of Standards' },
    { from: '1950-01-01Z', to: '1988-08-23Z' },
  );
  await subject.put('Organization', { id: 'organization/guild', name: 'Guild', aliases: ['The Guild'] });
  await subject.put('Person', {
    id: 'person/a',
    name: 'A. Official',
    affiliation: 'NIST',
    organization: 'agency/nist',
  });
  await subject.put('Person', { id: 'person/b', name: 'B. Member', organization: 'organization/guild' });
  await subject.put('Post', {
    id: 'post/director',
    title: 'Director of NIST',
    agency: 'agency/nist',
    person: 'person/a',
  });
  for (const [index, role] of (['TESTS', 'DECIDES'] as const).entries()) {
    await subject.put('InstitutionalRole', {
      id: `role/us/eo/1/signed/${index}`,
      agency: 'agency/nist',
      role,
      provision: `provision/us/eo/1/signed/${index}`,
      instrument: 'instrument/us/eo/1',
    });
  }
});

const list = async (args: string): Promise<string> => {
  const { agencies } = await subject.ask(`{ agencies${args} { nodes { id } } }`);
  return agencies.nodes.map(({ id }: Answer) => id.slice('agency/'.length)).join(' ');
};

describe('agencies', () => {
  test.each([
    ['by name whatever its case; one without a name by its id', '', 'unnamed caisi commerce lost nist'],
    ['by id', '(orderBy: ID)', 'caisi commerce lost nist unnamed'],
    ['of a kind', '(filter: { kind: [DEPARTMENT, OFFICE] })', 'caisi commerce'],
    ['parts of another', '(filter: { parent: "agency/commerce" })', 'nist'],
    ['called so', '(filter: { name: "department of commerce" })', 'commerce'],
    ['by acronym', '(filter: { name: "nist" })', 'nist'],
    ['by alias', '(filter: { name: "COMMERCE" })', 'commerce'],
    [
      'not by a former name: rows of the past are not current',
      '(filter: { name: "National Bureau of Standards" })',
      '',
    ],
    ['not by part of a name', '(filter: { name: "National" })', ''],
    ['not by a pattern', '(filter: { name: "%" })', ''],
  ])('%s', async (_, args, expected) => expect(await list(args)).toBe(expected));

  test('know their parents, up to the top', async () => {
    const { agency } = await subject.ask(
      '{ agency(id: "agency/caisi") { parent { acronym parent { acronym parent { id } } } } }',
    );
    expect(agency).toEqual({ parent: { acronym: 'NIST', parent: { acronym: 'DOC', parent: null } } });
  });

  test('have no parent where the parent is no record', async () =>
    expect(await subject.ask('{ agency(id: "agency/lost") { parent { id } } }')).toEqual({ agency: { parent: null } }));

  test('have an empty list where no alias is known', async () =>
    expect(await subject.ask('{ agency(id: "agency/caisi") { aliases } }')).toEqual({ agency: { aliases: [] } }));

  test('have the roles that texts give them', async () => {
    const { agency } = await subject.ask(
      '{ agency(id: "agency/nist") { roles(first: 1) { totalCount nodes { role agency { acronym } provision { id } instrument { id } } } } }',
    );
    expect(agency.roles).toEqual({
      totalCount: 2,
      nodes: [
        {
          role: 'TESTS',
          agency: { acronym: 'NIST' },
          provision: { id: 'provision/us/eo/1/signed/0' },
          instrument: { id: 'instrument/us/eo/1' },
        },
      ],
    });
  });
});

describe('references', () => {
  const resolve = async (fields: string, ...representations: readonly object[]): Promise<Answer> =>
    (
      await subject.ask(`query ($r: [_Any!]!) { _entities(representations: $r) { __typename ${fields} } }`, {
        r: representations,
      })
    )._entities;

  test('of every type come back in their order, unknown ones as null', async () => {
    const found = await resolve(
      '... on Party { id name } ... on Post { title agency { id } person { name } } ... on InstitutionalRole { role }',
      { __typename: 'Person', id: 'person/a' },
      { __typename: 'Agency', id: 'agency/none' },
      { __typename: 'Organization', id: 'organization/guild' },
      { __typename: 'Post', id: 'post/director' },
      { __typename: 'InstitutionalRole', id: 'role/us/eo/1/signed/1' },
      { __typename: 'Agency', id: 'organization/guild' },
    );
    expect(found).toEqual([
      { __typename: 'Person', id: 'person/a', name: 'A. Official' },
      null,
      { __typename: 'Organization', id: 'organization/guild', name: 'Guild' },
      { __typename: 'Post', title: 'Director of NIST', agency: { id: 'agency/nist' }, person: { name: 'A. Official' } },
      { __typename: 'InstitutionalRole', role: 'DECIDES' },
      null,
    ]);
  });

  test('to people show for whom they speak, an agency or another body, and their posts', async () => {
    const found = await resolve(
      '... on Person { organization { __typename ... on Agency { acronym } ... on Organization { name } } posts { title } }',
      { __typename: 'Person', id: 'person/a' },
      { __typename: 'Person', id: 'person/b' },
    );
    expect(found).toEqual([
      {
        __typename: 'Person',
        organization: { __typename: 'Agency', acronym: 'NIST' },
        posts: [{ title: 'Director of NIST' }],
      },
      { __typename: 'Person', organization: { __typename: 'Organization', name: 'Guild' }, posts: [] },
    ]);
  });

  test('cost no more statements for many than for one', async () => {
    const fields =
      '... on Agency { name parent { name parent { name } } roles { totalCount nodes { role agency { name } } } }';
    const cost = async (ids: readonly string[]): Promise<number> => {
      subject.statements();
      await resolve(fields, ...ids.map((id) => ({ __typename: 'Agency', id })));
      return subject.statements().length;
    };
    const one = await cost(['agency/caisi']);
    expect(await cost(['agency/caisi', 'agency/nist', 'agency/commerce', 'agency/lost'])).toBeLessThanOrEqual(one);
  });
});

test('what an agency was before, and what became of it', async () => {
  await subject.put('Agency', {
    id: 'agency/bureau-of-lamps',
    name: 'Bureau of Lamps',
    founded: '1994',
    ended: '2003',
    successor: 'agency/caisi',
  });
  const { agency } = await subject.ask(`{ agency(id: "agency/caisi") { founded ended successor { id }
    predecessors { nodes { id founded ended successor { id } } } } }`);
  expect(agency).toEqual({
    founded: null,
    ended: null,
    successor: null,
    predecessors: {
      nodes: [{ id: 'agency/bureau-of-lamps', founded: '1994', ended: '2003', successor: { id: 'agency/caisi' } }],
    },
  });
});
