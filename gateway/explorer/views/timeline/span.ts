/** A partial date as the part of its year that it may be: a day is a point, a month or a year as long as it is. Pure. */

export interface YearSpan {
  /** `day`, `month`, `year`: how exactly it is known. */
  readonly precision: 'day' | 'month' | 'year';
  /** Share of the year at which it begins, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

export const spanInYear = (date: string): YearSpan => {
  const [year = 0, month, day] = date.split('-').map(Number);
  const begin = Date.UTC(year, 0, 1);
  const share = (at: number): number => (at - begin) / (Date.UTC(year + 1, 0, 1) - begin);
  if (month === undefined) return { precision: 'year', from: 0, to: 1 };
  if (day === undefined)
    return { precision: 'month', from: share(Date.UTC(year, month - 1, 1)), to: share(Date.UTC(year, month, 1)) };
  const at = Date.UTC(year, month - 1, day);
  return { precision: 'day', from: share(at), to: share(at + DAY_MS) };
};
