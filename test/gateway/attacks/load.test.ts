/** Honest callers and attackers at once. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { QUESTIONS } from '../../schema/questions.ts';
import { post, startToys, type Toys } from '../toys.ts';

let toys: Toys;
beforeAll(async () => {
  toys = await startToys();
});
afterAll(() => toys.gateway.stop());

const ROUNDS = 40;
const HONEST = QUESTIONS.map(({ query }) => ({ query, expected: 200 }));
/** Each round another text, so that no verdict is remembered. */
const attacksOf = (round: number) =>
  [
    `{ ${Array.from({ length: 60 }, (_, at) => `a${at}x${round}: __typename`).join(' ')} }`,
    `{ agency(id: "${round}") { ${'parent { '.repeat(60)} id ${'} '.repeat(61)} }`,
    `query A${round} { agencies(first: 1000000) { nodes { id } } }`,
    `query A${round} { agencies(first: 100) { nodes { obligations(first: 100) { nodes { quotes(first: 100) { id } } } } } }`,
    `query A${round} { nowhere }`,
  ].map((query) => ({ query, expected: 400 }));

/** A connection each: one that idles while this machine is busy may be closed just when it is used again. */
const HEADERS = { 'content-type': 'application/json', connection: 'close' };

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const megabytesInUse = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

test('threat: mixed load: honest answers without an error, each attack refused, memory flat', async () => {
  const round = async (number: number): Promise<void> => {
    const asked = [...HONEST, ...attacksOf(number)];
    const answers = await Promise.all(
      asked.map(({ query }) => post(toys.gateway.url, JSON.stringify({ query }), HEADERS)),
    );
    expect(answers.map(({ status }) => status)).toEqual(asked.map(({ expected }) => expected));
    expect(answers.slice(0, HONEST.length).flatMap(({ errors }) => errors)).toEqual([]);
  };
  // Plans are made and code is warm.
  for (let number = 0; number < 3; number += 1) await round(number);
  const before = megabytesInUse();
  for (let number = 3; number < ROUNDS; number += 1) await round(number);
  expect(megabytesInUse() - before).toBeLessThan(50);
  expect(toys.logged.filter(({ err }) => err)).toEqual([]);
});
