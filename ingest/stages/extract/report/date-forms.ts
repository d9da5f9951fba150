/** What the forms of a report's dates share: what they are read by, and the words of months. */
export interface From {
  /** The day that the report speaks from, and the one spoken of last. */
  readonly anchor: string;
  readonly spoken: string;
  /** The month spoken of last, where a day of it was not. */
  readonly month: string | null;
  readonly before: string;
  readonly after: string;
}

export interface Form {
  readonly pattern: RegExp;
  readonly date: (groups: Readonly<Record<string, string | undefined>>, from: From) => string | null;
}

export const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
export const MONTH =
  '(?:jan(?:uary|\\.|(?= \\d))|feb(?:ruary|\\.|(?= \\d))|mar(?:ch|\\.|(?= \\d))|apr(?:il|\\.|(?= \\d))|may|june?|july?|aug(?:ust|\\.|(?= \\d))|sept?(?:ember|\\.|(?= \\d))|oct(?:ober|\\.|(?= \\d))|nov(?:ember|\\.|(?= \\d))|dec(?:ember|\\.|(?= \\d)))';
export const monthOf = (name: string): string =>
  String(MONTHS.findIndex((one) => one.startsWith(name.slice(0, 3).toLowerCase())) + 1).padStart(2, '0');

export const monthsFrom = (day: string, by: number): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + by, 1)).toISOString().slice(0, 7);
