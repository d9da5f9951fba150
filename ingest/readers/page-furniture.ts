/** What a printer puts on every page of a plain text, running heads and numbers of pages: they part sentences that go on over a page. */
import type { Line } from './lines.ts';

/** A number alone, or "Page 3 of 12" with or without the name of the document beside it. */
const NUMBER_ALONE = /^(?:[-–—] ?)?(\d{1,3})(?: ?[-–—])?$/;
const PAGE_MARK = /(?:^|\s)(?:Page|PAGE|page|Pg\.) ?(?:\d{1,4}|[ivxl]{1,6})(?: (?:of|OF) \d{1,4})?(?:$|\s)/;
const LONGEST = 140;
/** Two pages have the same head; a line that only stands twice is none. */
const LEAST_TIMES = 2;

const fingerprint = (text: string): string =>
  text
    .replace(/\d+/g, '#')
    .replace(/\b[ivxl]{1,6}$/, '#')
    .replace(/\s+/g, ' ');

/** Lines without those of the printer; a sentence that a page parted goes on in the next line. */
export const withoutFurniture = (lines: readonly Line[]): readonly Line[] => {
  const marks = new Set(lines.flatMap(({ text }, index) => (isMark(text) ? [index] : [])));
  const numbers = ascending(lines);
  if (marks.size === 0 && numbers.length === 0) return lines;
  const often = repeated([...marks].map((index) => lines[index]?.text ?? ''));
  const heads = repeatedHeads(lines);
  const isBesideHead = (index: number): boolean => heads.has(index - 1) || heads.has(index + 1);
  const furniture = new Set(numbers);
  for (const index of marks)
    if (often.has(fingerprint(lines[index]?.text ?? '')) || isBesideHead(index)) furniture.add(index);
  // the line above or below a mark of a page that stands so at another page, too
  for (const index of [...furniture]) for (const at of [index - 1, index + 1]) if (heads.has(at)) furniture.add(at);
  const above = nearest(lines, furniture, 1);
  const below = nearest(lines, furniture, -1);
  return lines.filter(
    ({ text }, index) => !furniture.has(index) && !(text === '' && isGap(above[index] ?? NONE, below[index] ?? NONE)),
  );
};

const isMark = (text: string): boolean => text.length <= LONGEST && PAGE_MARK.test(text) && !/[.;:]$/.test(text);

const repeated = (texts: readonly string[]): ReadonlySet<string> => {
  const seen = new Map<string, number>();
  for (const print of texts.map(fingerprint)) seen.set(print, (seen.get(print) ?? 0) + 1);
  return new Set([...seen].filter(([, times]) => times >= LEAST_TIMES).map(([print]) => print));
};

/**
 * Numbers alone on their lines, between blank ones, that count the pages from one on: a page lies between two of them, or they part a
 * sentence. Numbers above paragraphs, which follow each other closer and stand at the margin, count those.
 */
const ascending = (lines: readonly Line[]): readonly number[] => {
  if (!lines.some(({ text }) => NUMBER_ALONE.test(text))) return [];
  const [above, below] = [nearest(lines, new Set(), 1), nearest(lines, new Set(), -1)];
  const found: number[] = [];
  let since = 0;
  lines.forEach((line, index) => {
    const isNext = Number(NUMBER_ALONE.exec(line.text)?.[1]) === found.length + 1 && isApart(lines, index);
    const isPage = (): boolean =>
      found.length === 0 ||
      since >= (isCentred(line) ? LEAST_OF_SHORT_PAGE : LEAST_OF_PAGE) ||
      goesOn(above[index]?.text ?? '', below[index]?.text ?? '');
    if (isNext && isPage()) {
      found.push(index);
      since = 0;
    } else if (line.text !== '') since += 1;
  });
  return found.length >= LEAST_TIMES ? found : [];
};
/** Printed lines of a page that is set wide; and of one that is the last, or has a table. */
const LEAST_OF_PAGE = 18;
const LEAST_OF_SHORT_PAGE = 6;
const LEAST_CENTRED = 16;
const isCentred = ({ indent, text }: Line): boolean => indent >= LEAST_CENTRED || /^\D/.test(text);
const isApart = (lines: readonly Line[], index: number): boolean =>
  (lines[index - 1]?.text ?? '') === '' && (lines[index + 1]?.text ?? '') === '';

/** "COUNTY OF LAMPS" above "NUMBER 3, PAGE 2": lines that have stood so before. */
const repeatedHeads = (lines: readonly Line[]): ReadonlySet<number> => {
  const seen = new Set<string>();
  const heads = new Set<number>();
  lines.forEach(({ text }, index) => {
    if (text === '' || text.length > LONGEST || /\p{Ll}[.;:,]$/u.test(text)) return;
    if (seen.has(text)) heads.add(index);
    seen.add(text);
  });
  return heads;
};

/** What is printed next to a line, over blank ones and furniture. */
interface Near {
  readonly text: string;
  readonly isBesideFurniture: boolean;
}
const NONE: Near = { text: '', isBesideFurniture: false };

/** For each line the nearest one before it (a step of 1) or behind it (of -1), in one pass. */
const nearest = (lines: readonly Line[], furniture: ReadonlySet<number>, step: 1 | -1): readonly Near[] => {
  const near: Near[] = [];
  let last = NONE;
  for (let at = step === 1 ? 0 : lines.length - 1; at >= 0 && at < lines.length; at += step) {
    near[at] = last;
    const text = lines[at]?.text ?? '';
    if (furniture.has(at)) last = { text: last.text, isBesideFurniture: true };
    else if (text !== '') last = { text, isBesideFurniture: false };
  }
  return near;
};

/** A blank line beside furniture, where the sentence above goes on below. */
const isGap = (above: Near, below: Near): boolean =>
  (above.isBesideFurniture || below.isBesideFurniture) && goesOn(above.text, below.text);

const goesOn = (above: string, below: string): boolean =>
  above.length >= LEAST_TORN &&
  /[\p{L}\p{N},’')-]$/u.test(above) &&
  (/^[\p{Ll}(]/u.test(below) ||
    /(?:,|\p{Ll} (?:the|an?|of|to|by|with|for|from|in|on|at|and|or|their|its|this|that))$/u.test(above));
const LEAST_TORN = 40;
