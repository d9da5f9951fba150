/**
 * The two clocks of the graph: what was in force on a date, and what the graph knew at a moment. Null is now.
 * A time is a period and means its end: `2026-06` the last day of June, `12:00:00Z` the last microsecond of that second.
 */
import { bounds, isPartialDate, type PartialDate } from './partial-date.ts';

/** A partial date (in UTC), or an instant of at most microseconds: `2026-06-01T12:00:00Z`, `2026-06-01T12:00:00.250Z`. */
export type Moment = string;

export interface AsOf {
  /** A date of the world. */
  readonly valid: PartialDate | null;
  /** A moment of the graph. */
  readonly known: Moment | null;
}

export const NOW: AsOf = { valid: null, known: null };

export const isNow = ({ valid, known }: AsOf): boolean => valid === null && known === null;

const INSTANT = /^(\d{4}-\d\d-\d\d)(T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,6}))?Z$/;

export const isMoment = (value: string): boolean => isPartialDate(INSTANT.exec(value)?.[1] ?? value);

/** The day by whose end `valid` stands. */
export const validDay = (valid: PartialDate): string => bounds(valid).last;

/** The instant up to which the graph is asked what it knew; the graph's own times are of milliseconds, so that none is cut. */
export const knownInstant = (known: Moment): string => {
  const [, day = bounds(known.slice(0, 10)).last, time = 'T23:59:59', fraction = ''] = INSTANT.exec(known) ?? [];
  return `${day}${time}.${fraction.padEnd(6, '9')}Z`;
};
