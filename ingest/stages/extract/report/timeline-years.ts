/**
 * The years of an account by days that prints days without them: days go on, or, where the latest stands first, back; none is
 * later than the report that is not told as to come.
 */

/** A date as it is printed: "2026-05-12", "2026-05"; without its year "05-12", "05". */
export interface Head {
  readonly hasYear: boolean;
  readonly date: string;
}
interface Told extends Head {
  readonly isToCome: boolean;
}

/** Of a month and a day in it alike: no later than. */
const isUpTo = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) <= other.slice(0, length);
};
/** A leap day is in every fourth year. */
const YEARS = 8;
const dated = (year: number, { date }: Head): string => `${String(year)}-${date}`;
const isDay = (date: string): boolean =>
  !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

const found = (head: Head, from: string, step: 1 | -1): string | null => {
  const year = Number(from.slice(0, 4));
  for (let far = 0; far <= YEARS; far += 1) {
    const one = dated(year + far * step, head);
    if (isDay(one) && (step > 0 ? isUpTo(from, one) : isUpTo(one, from))) return one;
  }
  return null;
};
const lastUpTo = (head: Head, day: string): string | null => found(head, day, -1);
const firstFrom = (head: Head, day: string): string | null => found(head, day, 1);

const nearestTo = (head: Head, day: string): string | null => {
  const [before, after] = [lastUpTo(head, day), firstFrom(head, day)];
  const far = (one: string): number => Math.abs(Date.parse(one) - Date.parse(day));
  return before !== null && after !== null && far(before) < far(after) ? before : after;
};

const MONTHS_A_YEAR = 12;
/** Months from the start of a year. */
const inYear = ({ hasYear, date }: Head): number => {
  const [month = '01', day = '01'] = (hasYear ? date.slice(5) : date).split('-');
  return Number(month) + Number(day) / 31;
};

/** Whether the latest stands first: as two printed years tell, else by what makes the account the shorter. */
const goesBack = (heads: readonly Head[]): boolean => {
  const years = heads.filter(({ hasYear }) => hasYear).map(({ date }) => date);
  const [first, other] = [years[0], years.find((one) => one !== years[0])];
  if (first !== undefined && other !== undefined) return other < first;
  const months = heads.filter(({ date }) => !/^\d{4}$/u.test(date)).map(inYear);
  const turns = (isUp: boolean): number =>
    months.filter(
      (one, index) => index > 0 && (isUp ? one > (months[index - 1] ?? one) : one < (months[index - 1] ?? one)),
    ).length;
  const far = (months.at(-1) ?? 0) - (months[0] ?? 0);
  return turns(true) * MONTHS_A_YEAR - far < turns(false) * MONTHS_A_YEAR + far;
};

/** Each in ISO form, null where there is no such day. `isOwn`: the anchor is the day of the report itself. */
export const yearsOf = (heads: readonly Told[], anchor: string, isOwn: boolean): readonly (string | null)[] => {
  const dates: (string | null)[] = heads.map(({ hasYear, date }) => (hasYear ? date : null));
  const back = goesBack(heads);
  const first = heads.findIndex(({ hasYear }) => hasYear);
  const isLate = ({ isToCome }: Told, date: string | null): boolean =>
    isOwn && !isToCome && (date === null || !isUpTo(date, anchor));
  // What stands in front of the first printed year, or everything: from there back, or from the report's day.
  const open = first < 0 ? heads.length : first;
  const order = [...heads.keys()].slice(0, open);
  let bound = back || first < 0 ? anchor : (dates[first] ?? anchor);
  // What is to come ends the account: "June 1 — It is to take effect".
  let isOpen = isOwn && first < 0;
  for (const index of back ? order : order.toReversed()) {
    const head = heads[index] as Told;
    isOpen &&= head.isToCome;
    dates[index] = isOpen ? nearestTo(head, anchor) : lastUpTo(head, bound);
    if (!isOpen) bound = dates[index] ?? bound;
  }
  // Behind a printed year days go on from it.
  let near = bound;
  for (const index of [...heads.keys()].slice(open)) {
    const head = heads[index] as Told;
    const next = back ? lastUpTo(head, near) : firstFrom(head, near);
    dates[index] ??= isLate(head, next) ? lastUpTo(head, anchor) : next;
    near = dates[index] ?? near;
  }
  return dates;
};
