/** Calendar days before a date that may be known to the month or the year only. */
import { bounds, type PartialDate } from '../../schema/domain/partial-date.ts';

const DAY = 86_400_000;
const dayNumber = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / DAY;
const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** ISO days between which a date lies; equal where it is known to the day. */
export interface DayRange {
  readonly earliest: string;
  readonly latest: string;
}

/** `2024-05-13` less 90 days is 2024-02-13; `2024-05` less 90 days lies between 2024-02-01 and 2024-03-02. */
export const daysBefore = (date: PartialDate, days: number): DayRange => {
  const { first, last } = bounds(date);
  return { earliest: isoDay(dayNumber(first) - days), latest: isoDay(dayNumber(last) - days) };
};

/** The most exact partial date that holds the whole range: its day, its month, its year, or null if it spans years. */
export const dateOf = ({ earliest, latest }: DayRange): PartialDate | null =>
  [10, 7, 4].map((length) => earliest.slice(0, length)).find((part) => latest.startsWith(part)) ?? null;

/**
 * Whole days by which `due` lay before `start`, counted from the last day that it may have been: never more than is sure.
 * Null where the due date may have been on that day or after it.
 */
export const daysLate = (due: DayRange, start: PartialDate): number | null => {
  const days = dayNumber(bounds(start).first) - dayNumber(due.latest);
  return days > 0 ? days : null;
};
