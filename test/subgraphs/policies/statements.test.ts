/** A page of fifty costs as many statements as a page of one, whatever is asked of each record. */
import { beforeAll, expect, test } from '@jest/globals';
import { policies } from '../../../subgraphs/policies/index.ts';
import { withSubgraph } from '../subject.ts';
import { publish } from './scenario.ts';

const subject = withSubgraph(policies);
const NUMBERS = Array.from({ length: 50 }, (_, index) => 91_000 + index);

/** Fifty instruments, each with two of everything and a relation to its neighbour. */
beforeAll(async () => {
  const both = NUMBERS.flatMap((number) =>
    [0, 1].map((index) => ({ number, index, instrument: `instrument/us/eo/${number}` })),
  );
  const provision = (number: number, index: number) => `provision/us/eo/${number}/signed/${index}`;
  await publish(subject, {
    Instrument: NUMBERS.map((number) => ({
      id: `instrument/us/eo/${number}`,
      number: String(number),
      status: 'SIGNED',
    })),
    InstrumentVersion: NUMBERS.map((number) => ({
      id: `version/us/eo/${number}/signed`,
      instrument: `instrument/us/eo/${number}`,
      status: 'SIGNED',
    })),
    Provision: both.map(({ number, index, instrument }) => ({
      id: provision(number, index),
      instrument,
      version: `version/us/eo/${number}/signed`,
      path: String(index),
      eId: `sec_${index}`,
      text: 'Do it.',
      parent: index > 0 ? provision(number, 0) : null,
      position: index,
    })),
    Obligation: both.map(({ number, index, instrument }) => ({
      id: `obligation/us/eo/${number}/signed/${index}`,
      instrument,
      provision: provision(number, index),
      modality: 'SHALL',
      act: 'do',
      actors: [{ role: 'RESPONSIBLE', text: 'X', agency: `agency/${number}` }],
    })),
    InstrumentRelation: both.map(({ number, index, instrument }) => ({
      id: `relation/us/eo/${number}/signed/${index}`,
      from: instrument,
      to: `instrument/us/eo/${number === 91_049 ? 91_000 : number + 1}`,
      type: index > 0 ? 'REVOKES' : 'AMENDS',
      extent: index > 0 ? 'WHOLE' : 'PART',
      fromProvision: provision(number, index),
      toProvision: index > 0 ? null : '1',
    })),
    LegalReference: both.map(({ number, index, instrument }) => ({
      id: `reference/us/eo/${number}/signed/${index}`,
      instrument,
      provision: provision(number, index),
      norm: 'eo/91000',
      text: 'it',
      target: 'instrument/us/eo/91000',
    })),
    DefinedTerm: both.map(({ number, index, instrument }) => ({
      id: `term/${number}/${index}`,
      instrument,
      provision: provision(number, index),
      term: 'it',
    })),
    LifecycleEvent: both.map(({ number, index, instrument }) => ({
      id: `event/${number}/${index}`,
      instrument,
      status: 'SIGNED',
    })),
    ReviewFramework: NUMBERS.map((number) => ({ id: `framework/${number}`, instrument: `instrument/us/eo/${number}` })),
    Position: both.map(({ number, index, instrument }) => ({
      id: `position/${number}/${index}`,
      instrument,
      holder: 'agency/x',
    })),
  });
});

/** Each with the number of statements that it may take beside the one for the records themselves. */
const FIELDS: readonly (readonly [fields: string, statements: number])[] = [
  ['id number', 0],
  ['inForce', 1],
  ['lifecycle { id instrument { id } }', 2],
  ['versions { id instrument { id } }', 2],
  ['provisions { totalCount nodes { path parent { path } version { id } instrument { number } } }', 5],
  ['obligations(filter: { inForce: false }, orderBy: DUE_ON) { totalCount nodes { act actors { agency { id } } } }', 2],
  ['obligations { nodes { provision { path parent { path } } instrument { number inForce } } }', 4],
  ['relations(direction: BOTH) { totalCount nodes { instrument { number } provision { path } } }', 4],
  ['relations { nodes { from { number } to { number } } }', 2],
  ['affects { totalCount nodes { path instrument { number } } }', 3],
  ['positions { totalCount nodes { holder { ... on Agency { id } } instrument { id } } }', 3],
  ['definedTerms { totalCount nodes { provision { path } instrument { id } } }', 4],
  ['references { totalCount nodes { target { number } provision { path } } }', 4],
  ['reviewFramework { id instrument { number } }', 2],
];

const OF_AGENCY = '{ obligations { totalCount nodes { act instrument { number } provision { path } } } }';

const cost = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<number> => {
  subject.statements();
  await subject.ask(query, variables);
  return subject.statements().length;
};

test.each(FIELDS)('instruments { %s } takes %d more', async (fields, statements) => {
  const query = `query ($first: Int!) { instruments(first: $first, orderBy: NUMBER) { nodes { ${fields} } } }`;
  expect([await cost(query, { first: 1 }), await cost(query, { first: 50 })]).toEqual([1 + statements, 1 + statements]);
});

test('everything at once takes no more than its fields one by one', async () => {
  const fields = FIELDS.map(([selection], index) => selection.replace(/^(\w+)/, `f${index}: $1`));
  const query = `{ instruments(first: 50) { nodes { ${fields.slice(1).join(' ')} } } }`;
  expect(await cost(query, {})).toBeLessThanOrEqual(FIELDS.reduce((sum, [, statements]) => sum + statements, 1));
});

test.each([
  ['Instrument', '{ number obligations { nodes { act } } }', 2, (number: number) => `instrument/us/eo/${number}`],
  ['Agency', OF_AGENCY, 4, (number: number) => `agency/${number}`],
])('fifty references to an %s { %s } cost as many as one', async (type, fields, statements, idOf) => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} ${fields} } }`;
  const representations = NUMBERS.map((number) => ({ __typename: type, id: idOf(number) }));
  const costs = [await cost(query, { r: representations.slice(0, 1) }), await cost(query, { r: representations })];
  expect(costs).toEqual([statements, statements]);
});
