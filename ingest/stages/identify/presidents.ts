/**
 * Who was President on a day. Terms from the National Archives' list of Presidents (archives.gov/presidential-libraries);
 * a term begins on inauguration day. First numbers from its disposition tables of executive orders. Names as the Office of the Federal Register prints them.
 */
import { bounds, type PartialDate } from '../../../schema/domain/partial-date.ts';

interface Term {
  readonly from: string;
  /** Number of the term's first executive order. */
  readonly firstOrder: number;
  readonly name: string;
}

const TERMS: readonly Term[] = [
  { from: '2025-01-20', firstOrder: 14147, name: 'Donald J. Trump' },
  { from: '2021-01-20', firstOrder: 13985, name: 'Joseph R. Biden Jr.' },
  { from: '2017-01-20', firstOrder: 13765, name: 'Donald J. Trump' },
  { from: '2009-01-20', firstOrder: 13489, name: 'Barack Obama' },
  { from: '2001-01-20', firstOrder: 13198, name: 'George W. Bush' },
  { from: '1993-01-20', firstOrder: 12834, name: 'William J. Clinton' },
  { from: '1989-01-20', firstOrder: 12668, name: 'George Bush' },
  { from: '1981-01-20', firstOrder: 12287, name: 'Ronald Reagan' },
  { from: '1977-01-20', firstOrder: 11967, name: 'Jimmy Carter' },
  { from: '1974-08-09', firstOrder: 11798, name: 'Gerald R. Ford' },
  { from: '1969-01-20', firstOrder: 11452, name: 'Richard Nixon' },
  { from: '1963-11-22', firstOrder: 11128, name: 'Lyndon B. Johnson' },
  { from: '1961-01-20', firstOrder: 10914, name: 'John F. Kennedy' },
  { from: '1953-01-20', firstOrder: 10432, name: 'Dwight D. Eisenhower' },
  { from: '1945-04-12', firstOrder: 9538, name: 'Harry S. Truman' },
  { from: '1933-03-04', firstOrder: 6071, name: 'Franklin D. Roosevelt' },
];

/** The latest term ends on this day: who comes then, the table does not know. */
const REACHES = '2029-01-20';

/** Null before 1933, after the latest term, and for a month or year in which the office changed hands. */
export const presidentOn = (date: PartialDate): string | null => {
  const { first, last } = bounds(date);
  const at = (day: string): string | null =>
    day < REACHES ? (TERMS.find(({ from }) => from <= day)?.name ?? null) : null;
  return at(first) === at(last) ? at(first) : null;
};

/** The day on which the latest term up to `day` began, of a President whose name `words` hold; null where they hold none. */
export const termBegun = (words: string, day: string): string | null =>
  TERMS.filter(({ from }) => from <= day).find(({ name }) => words.includes(surnameOf(name)))?.from ?? null;

const surnameOf = (name: string): string =>
  name
    .replace(/ Jr\.$/, '')
    .split(' ')
    .at(-1) ?? name;

/** What newspapers call them, where that is not the first word of the name. */
const CALLED: Readonly<Record<string, string>> = { 'Joseph R. Biden Jr.': 'Joe', 'William J. Clinton': 'Bill' };

/** `Joe Biden` for `Biden`: the latest President of that surname; null where none bore it. */
export const presidentCalled = (surname: string): string | null => {
  const name = TERMS.find((term) => surnameOf(term.name) === surname)?.name;
  return name === undefined ? null : `${CALLED[name] ?? name.split(' ')[0] ?? ''} ${surname}`;
};

/** Whether an executive order of that number can have been signed on that day; null where the table doesn't reach. */
export const orderFitsDate = (number: number, day: PartialDate): boolean | null => {
  const at = TERMS.findIndex(({ from }) => from <= day);
  const [term, next] = [TERMS[at], TERMS[at - 1]];
  if (bounds(day).last >= REACHES) return number >= (TERMS[0]?.firstOrder ?? 0) ? null : false;
  return term ? number >= term.firstOrder && (!next || number < next.firstOrder) : null;
};
