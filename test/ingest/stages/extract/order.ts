/** Small texts in the form of an order or a memorandum, put through the stages. */
import { expect, it } from '@jest/globals';
import type { Actor, Findings } from '../../../../ingest/values/index.ts';
import { extracted, fetchedBytes, type Extracted } from '../../read-sample.ts';

const read = (paragraphs: readonly string[]): Promise<Extracted> =>
  extracted(fetchedBytes('text.txt', Buffer.from(paragraphs.join('\n\n'))));

/** An order of March 3, 2031; its first paragraph is "Section 1. Duties." and what is given. */
export const order = (first: string, ...paragraphs: readonly string[]): Promise<Extracted> =>
  orderOf('March 3, 2031', first, ...paragraphs);

/** The same of another day, `June 1, 1998`. */
export const orderOf = (day: string, first: string, ...paragraphs: readonly string[]): Promise<Extracted> =>
  read([
    `Executive Order 19001 of ${day}`,
    'Keeping Lighthouses Lit',
    'By the authority vested in me as President by the Constitution and the laws of the United States of America, it is hereby ordered as follows:',
    `Section 1. Duties. ${first}`,
    ...paragraphs,
    'THE WHITE HOUSE,',
    `${day}.`,
  ]);

/** A directive that speaks to agencies throughout, issued March 3, 2031. */
export const directive = (...paragraphs: readonly string[]): Promise<Extracted> =>
  read([
    'Binding Operational Directive 31-01',
    'Date: March 3, 2031',
    'Patch the Lighthouses',
    'Required Actions',
    ...paragraphs,
  ]);

const named = (actors: readonly Actor[], role: Actor['role']): string =>
  actors.flatMap((actor) => (actor.role === role ? [actor.canonical ?? 'nobody'] : [])).join(' + ');

/** `Department of Energy through X with Y SHALL report`, one a directive. */
export const duties = (found: Findings): readonly string[] =>
  found.of('obligation').map(({ actors, modality, act }) => {
    const [who, through, consulted] = (['RESPONSIBLE', 'THROUGH', 'CONSULTED'] as const).map((role) =>
      named(actors, role),
    );
    return [
      who || 'nobody',
      ...(through ? [`through ${through}`] : []),
      ...(consulted ? [`with ${consulted}`] : []),
      `${modality} ${act}`,
    ].join(' ');
  });

export type Case = readonly [reason: string, paragraphs: readonly string[], expected: readonly string[]];

/** A test for each case: what `read` gives of its paragraphs. */
export const checkOf =
  (read: (...paragraphs: readonly string[]) => Promise<readonly string[]>) =>
  (cases: readonly Case[]): void => {
    it.each(cases)('%s', async (_reason, paragraphs, expected) => {
      expect(await read(...paragraphs)).toEqual(expected);
    });
  };
