/** Keyset cursors: the sort key of a row, so that paging costs the same on the last page as on the first. */
import { isPartialDate } from '../../schema/domain/partial-date.ts';
import { apiError } from './errors.ts';

/** `date` is an ISO day or `infinity`, which sorts what has no date last; `float` is a double, which JSON keeps exactly. */
export type KeyKind = 'text' | 'integer' | 'bigint' | 'float' | 'date' | 'timestamptz';
export type KeyValue = string | number;

/** Whether a value can stand for a key of its kind in SQL; what cannot was never given out. */
const FITS: Readonly<Record<KeyKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && !value.includes('\u0000'),
  integer: (value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31,
  bigint: (value) => Number.isSafeInteger(value),
  float: (value) => typeof value === 'number' && Number.isFinite(value),
  date: (value) => value === 'infinity' || (typeof value === 'string' && value.length === 10 && isPartialDate(value)),
  timestamptz: (value) =>
    typeof value === 'string' &&
    TIME.test(value) &&
    isPartialDate(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value)),
};

/** As PostgreSQL writes it in JSON, to the microsecond. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d:\d\d$/;

/** Opaque: base64url of the list's name and the row's key. */
export const encodeCursor = (list: string, keys: readonly KeyValue[]): string =>
  Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');

/** The key in a cursor; BAD_CURSOR unless this list, in this order, gave it out. */
export const decodeCursor = (cursor: string, list: string, kinds: readonly KeyKind[]): readonly KeyValue[] => {
  const [name, ...keys] = parse(cursor);
  const sound = name === list && keys.length === kinds.length && kinds.every((kind, index) => FITS[kind](keys[index]));
  if (!sound) throw apiError('BAD_CURSOR', '`after` is not a cursor of this list in this order.');
  return keys as readonly KeyValue[];
};

const parse = (cursor: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
};
