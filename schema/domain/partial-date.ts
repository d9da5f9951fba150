/** A date known to the day, the month or the year: `2026-05-21`, `2026-05`, `2026` (an EDTF level 0 subset). */
export type PartialDate = string;

/** There is no year 0, for the database neither. */
const FORM = /^(?!0000)(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

export const isPartialDate = (value: string): boolean => {
  const match = FORM.exec(value);
  if (!match) return false;
  return match[3] === undefined || Number(match[3]) <= lastDay(Number(match[1]), Number(match[2]));
};

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last day that a partial date covers; both ISO days. */
export const bounds = (value: PartialDate): { readonly first: string; readonly last: string } => {
  const [year = '', month, day] = value.split('-');
  if (day) return { first: value, last: value };
  if (month) return { first: `${value}-01`, last: `${value}-${lastDay(Number(year), Number(month))}` };
  return { first: `${year}-01-01`, last: `${year}-12-31` };
};

export const precisionOf = (value: PartialDate): 'DAY' | 'MONTH' | 'YEAR' =>
  value.length === 10 ? 'DAY' : value.length === 7 ? 'MONTH' : 'YEAR';
