import type { Json } from '../../schema/domain/statement.ts';

/** A value as one would write it: texts as they are, the rest as JSON. */
export const wordsOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
