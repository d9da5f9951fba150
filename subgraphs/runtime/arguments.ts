/** What callers may send. Ids come from anywhere (queries, forged representations), so they are checked before use. */

/** The longest ids minted are near 250 units; nothing longer names a record. */
const MAX_ID = 512;

/** Whether a value can be the id of a record at all; if not, there is no such record and nobody needs to ask. */
export const isPlausibleId = (id: unknown): id is string =>
  typeof id === 'string' && id.length > 0 && id.length <= MAX_ID && !id.includes('\u0000');
