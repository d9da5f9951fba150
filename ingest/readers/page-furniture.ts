/** What a printer puts on every page of a plain text, running heads and numbers of pages: they part sentences that go on over a page. */
import type { Line } from './lines.ts';

/** A number alone, or "Page 3 of 12" with or without the name of the document beside it. */
const NUMBER_ALONE = /^(?:[-–—] ?)?(?:\d{1,3}|[ivxl]{1,6})(?: ?[-–—])?$/;
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
  const marked = lines.filter(({ text }) => text.length <= LONGEST && PAGE_MARK.test(text) && !/[.;:]$/.test(text));
  const often = repeated(marked);
  const numbers = ascending(lines);
  if (marked.length === 0 && numbers.size === 0) return lines;
  const furniture = new Set(
    lines.flatMap((line, index) =>
      (marked.includes(line) && (often.has(fingerprint(line.text)) || isBesideHead(lines, index))) || numbers.has(index)
        ? [index]
        : [],
    ),
  );
  for (const index of [...furniture]) addBeside(lines, index, furniture);
  return lines.flatMap((line, index) => (furniture.has(index) ? [] : isGap(lines, index, furniture) ? [] : [line]));
};

const repeated = (lines: readonly Line[]): ReadonlySet<string> => {
  const seen = new Map<string, number>();
  for (const { text } of lines) seen.set(fingerprint(text), (seen.get(fingerprint(text)) ?? 0) + 1);
  return new Set([...seen].filter(([, times]) => times >= LEAST_TIMES).map(([print]) => print));
};

/** Numbers alone on their lines, between blank ones, that count the pages from one on. */
const ascending = (lines: readonly Line[]): ReadonlySet<number> => {
  const found: number[] = [];
  lines.forEach(({ text }, index) => {
    const number = NUMBER_ALONE.test(text) ? Number(/\d+/.exec(text)?.[0]) : Number.NaN;
    if (number === found.length + 1 && isApart(lines, index)) found.push(index);
  });
  return new Set(found.length >= LEAST_TIMES ? found : []);
};
const isApart = (lines: readonly Line[], index: number): boolean =>
  (lines[index - 1]?.text ?? '') === '' && (lines[index + 1]?.text ?? '') === '';

/** The line above or below a mark of a page that stands so at another page, too: "COUNTY OF LAMPS" above "NUMBER 3, PAGE 2". */
const addBeside = (lines: readonly Line[], index: number, furniture: Set<number>): void => {
  for (const at of [index - 1, index + 1]) if (isRepeatedHead(lines, at)) furniture.add(at);
};
const isRepeatedHead = (lines: readonly Line[], at: number): boolean => {
  const text = lines[at]?.text ?? '';
  const isHead = text !== '' && text.length <= LONGEST && !/\p{Ll}[.;:,]$/u.test(text);
  const earlier = isHead ? lines.findIndex((line) => line.text === text) : -1;
  return earlier >= 0 && earlier < at;
};
const isBesideHead = (lines: readonly Line[], index: number): boolean =>
  isRepeatedHead(lines, index - 1) || isRepeatedHead(lines, index + 1);

/** A blank line beside furniture, where the sentence above goes on below. */
const isGap = (lines: readonly Line[], index: number, furniture: ReadonlySet<number>): boolean => {
  if (lines[index]?.text !== '') return false;
  const [above, below] = [-1, 1].map((step) => {
    let at = index;
    let isBeside = false;
    while (at >= 0 && at < lines.length && (lines[at]?.text === '' || furniture.has(at))) {
      isBeside ||= furniture.has(at);
      at += step;
    }
    return { text: lines[at]?.text ?? '', isBeside };
  });
  return (
    above !== undefined &&
    below !== undefined &&
    (above.isBeside || below.isBeside) &&
    above.text.length >= LEAST_TORN &&
    /[\p{L}\p{N},’')-]$/u.test(above.text) &&
    (/^[\p{Ll}(]/u.test(below.text) ||
      /(?:,|\p{Ll} (?:the|an?|of|to|by|with|for|from|in|on|at|and|or|their|its|this|that))$/u.test(above.text))
  );
};
const LEAST_TORN = 40;
