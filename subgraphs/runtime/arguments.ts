/** What callers may send. Ids come from anywhere (queries, forged representations), so they are checked before use. */
import { badInput } from './errors.ts';

/** The longest ids minted are near 250 units; nothing longer names a record. */
const MAX_ID = 512;

/** Whether a value can be the id of a record at all; if not, there is no such record and nobody needs to ask. */
export const isPlausibleId = (id: unknown): id is string =>
  typeof id === 'string' && id.length > 0 && id.length <= MAX_ID && !id.includes('\u0000');

/**
 * Throws BAD_USER_INPUT where a text anywhere in the arguments cannot be stored: one that holds a NUL, which PostgreSQL
 * has no place for, or half of a surrogate pair, which is no character.
 */
export const refuseUnstorable = (argument: unknown): void => {
  if (typeof argument === 'string') {
    if (argument.includes('\u0000') || !argument.isWellFormed())
      throw badInput('An argument holds a character that is none: a NUL, or half of a surrogate pair.');
  } else if (typeof argument === 'object' && argument !== null) {
    for (const [name, value] of Object.entries(argument)) [name, value].forEach(refuseUnstorable);
  }
};
