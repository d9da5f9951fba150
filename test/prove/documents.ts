/** Orders made for the proof, in our own words: they cite, amend and revoke one another, so that many touch one record. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom, type Random } from './random.ts';

const BODIES = [
  'Secretary of Commerce',
  'Secretary of Energy',
  'Secretary of Homeland Security',
  'Director of the Office of Management and Budget',
  'Administrator of General Services',
  'Director of the National Institute of Standards and Technology',
] as const;
const THINGS = [
  'an inventory of windmills',
  'a plan for lighthouses',
  'a list of ferries',
  'a review of beacons',
] as const;
const VERBS = ['amended', 'revoked', 'superseded'] as const;

const FIRST = 90_000;

const order = (index: number, random: Random): string => {
  const number = FIRST + index;
  const earlier = FIRST + random.below(Math.max(index, 1));
  const duty = (): string =>
    `Within ${30 * (1 + random.below(12))} days of the date of this order, the ${random.pick(BODIES)}, in coordination with ` +
    `the ${random.pick(BODIES)}, shall submit to the President ${random.pick(THINGS)}.`;
  return `Executive Order ${number} of May ${1 + (index % 28)}, 2020

Keeping the Coast Lit, Part ${index}

By the authority vested in me as President by the Constitution and the laws of the United States of America, it is
hereby ordered as follows:

Section 1. Policy. It is the policy of the United States to keep its coast lit, as Executive Order ${earlier} says.

Sec. 2. Duties. (a) ${duty()}

(b) ${duty()}

(c) The ${random.pick(BODIES)} may consult the ${random.pick(BODIES)} on ${random.pick(THINGS)}.

Sec. 3. Definition. The term "beacon" means a light that is kept for ships, numbered ${number}.

Sec. 4. Earlier orders. Executive Order ${earlier} is hereby ${random.pick(VERBS)}.

THE WHITE HOUSE, May ${1 + (index % 28)}, 2020.
`;
};

export interface Made {
  readonly folder: string;
  readonly files: number;
  /** Those whose bytes are of their own, and can be read. */
  readonly documents: number;
}

/** One in sixteen comes twice under two names; two cannot be read at all. */
export const makeDocuments = (folder: string, documents: number, seed: number): Made => {
  mkdirSync(folder, { recursive: true });
  const random = randomFrom(seed);
  let files = 0;
  const write = (name: string, content: string | Buffer): void => {
    writeFileSync(join(folder, name), content);
    files += 1;
  };
  for (let index = 0; index < documents; index += 1) {
    const text = order(index, random);
    write(`order-${index}.txt`, text);
    if (index % 16 === 0) write(`order-${index}-again.txt`, text);
  }
  write('empty.txt', '');
  write('noise.pdf', Buffer.from('%PDF-1.7 and nothing that follows'));
  return { folder, files, documents };
};
