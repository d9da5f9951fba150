/** Holidays by their names, and the days on which those that move fall. */
export const MILLISECONDS_A_DAY = 86_400_000;
export const shift = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
export const dayOfWeek = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Days of the year by their names. */
export const HOLIDAYS: Readonly<Record<string, string>> = {
  'new year’s eve': '12-31',
  'new year’s day': '01-01',
  'valentine’s day': '02-14',
  'st. patrick’s day': '03-17',
  'april fools’ day': '04-01',
  'earth day': '04-22',
  'may day': '05-01',
  juneteenth: '06-19',
  'independence day': '07-04',
  'fourth of july': '07-04',
  halloween: '10-31',
  'veterans day': '11-11',
  'christmas eve': '12-24',
  'christmas day': '12-25',
};
/** Month, weekday, and which of them; -1 is the last. */
export const MOVING: Readonly<Record<string, readonly [number, number, number]>> = {
  'presidents’ day': [2, 1, 3],
  'memorial day': [5, 1, -1],
  'labor day': [9, 1, 1],
  'columbus day': [10, 1, 2],
  thanksgiving: [11, 4, 4],
};
export const movingDay = (year: number, month: number, weekday: number, nth: number): string => {
  const start = new Date(Date.UTC(year, nth < 0 ? month : month - 1, 1)).toISOString().slice(0, 10);
  const first = shift(start, (weekday - dayOfWeek(start) + 7) % 7);
  return shift(first, 7 * (nth < 0 ? nth : nth - 1));
};

/** Monday of the week of a day. */
export const monday = (day: string): string => shift(day, -((dayOfWeek(day) + 6) % 7));

/** `2031-03-14` -> `2031-02`. */
export const monthBefore = (day: string): string => shift(`${day.slice(0, 7)}-01`, -1).slice(0, 7);
