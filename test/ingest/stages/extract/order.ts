/** Small texts in the form of an order or a memorandum, put through the stages. */
import { extracted, fetchedBytes, type Extracted } from '../../read-sample.ts';

const read = (paragraphs: readonly string[]): Promise<Extracted> =>
  extracted(fetchedBytes('text.txt', Buffer.from(paragraphs.join('\n\n'))));

/** An order of March 3, 2031; its first paragraph is "Section 1. Duties." and what is given. */
export const order = (first: string, ...paragraphs: readonly string[]): Promise<Extracted> =>
  read([
    'Executive Order 19001 of March 3, 2031',
    'Keeping Lighthouses Lit',
    'By the authority vested in me as President by the Constitution and the laws of the United States of America, it is hereby ordered as follows:',
    `Section 1. Duties. ${first}`,
    ...paragraphs,
    'THE WHITE HOUSE,',
    'March 3, 2031.',
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
