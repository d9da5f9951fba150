/** Reads: the text. Gives: amounts of United States money in decimal digits, with the fiscal year of their sentence. */
import { pattern } from '../../kernel/pattern.ts';
import { contains, sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Extractor, Money } from '../../values/index.ts';
import { holding } from './holding.ts';

const RULES = {
  'money/amount@1': 'Digits after a dollar sign or before the word dollars, with the power of ten that follows.',
} as const;

const DIGITS = String.raw`\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,2})?|\d{1,15}(?:\.\d{1,6})?`;
const POWER = String.raw`(?:thousand|million|billion|trillion|quadrillion|quintillion|[KMB]\b|bn\b)`;
const AMOUNT = new RegExp(
  pattern`
    (?:(?<!\p{L})(?:US|U\.S\. ?))?(?<!\$)\$ ?(?<digits>${DIGITS})(?:[ -]?(?<power>${POWER}))?(?![\d,]\d)|
    (?<![\d.,$])(?!(?:19|20)\d\d dollars)(?<words>${DIGITS})(?: (?<scale>thousand|million|billion|trillion|
    quadrillion|quintillion))? dollars\b
  `,
  'gu',
);
const FISCAL = String.raw`(?:[Ff]iscal (?:[Yy]ears?|[Yy]r\.?)|FYs?|F\.Y\.) ?’?'?`;
/** One fiscal year; of "fiscal years 2023 through 2026" neither end is the year, and of "each of" them all are. */
const YEAR = new RegExp(
  String.raw`\b(?<each>each of (?:the )?)?${FISCAL}(?<year>\d{4}|\d{2})\b(?:(?<range> ?(?:-|–|through|to|and|or) ?)(?:${FISCAL})?(?<last>\d{4}|\d{2})\b)?`,
  'gu',
);
/** Powers of ten, by the first letter of the word. */
const ZEROS: Readonly<Record<string, number>> = { t: 3, k: 3, m: 6, b: 9 };

export const money: Extractor = {
  id: 'money',
  rules: RULES,
  extract: ({ document: { text }, body, sentences }) => {
    const words = sliceOf(text, body);
    const years = yearsIn(words, body.start);
    return [...words.matchAll(AMOUNT)].map((match): Money => {
      const { digits, power, words: spelt, scale } = match.groups ?? {};
      const span = spanOf(body.start + match.index, body.start + match.index + match[0].length);
      return {
        kind: 'money',
        ...span,
        amount: inDigits(digits ?? spelt ?? '', zeros(power ?? scale ?? '')),
        fiscalYears: yearsNear(words, years, span, body.start, holding(sentences, span)),
        rule: 'money/amount@1',
      };
    });
  },
};

/** The first amount of the words, with its place in them. */
export const firstAmount = (words: string): (Span & { readonly amount: string }) | null => {
  const [match] = words.matchAll(AMOUNT);
  if (!match) return null;
  const { digits, power, words: spelt, scale } = match.groups ?? {};
  return {
    ...spanOf(match.index, match.index + match[0].length),
    amount: inDigits(digits ?? spelt ?? '', zeros(power ?? scale ?? '')),
  };
};

const zeros = (power: string): number =>
  /^tr/i.test(power)
    ? 12
    : /^quad/i.test(power)
      ? 15
      : /^quin/i.test(power)
        ? 18
        : (ZEROS[power[0]?.toLowerCase() ?? ''] ?? 0);

/** "1.5" and nine zeros: "1500000000"; no floating point, so that no cent is lost. */
const inDigits = (printed: string, shift: number): string => {
  const [whole = '', fraction = ''] = printed.replaceAll(',', '').split('.');
  const moved = fraction.padEnd(shift, '0');
  const rest = moved.slice(shift).replace(/0+$/u, '');
  const digits = `${whole}${moved.slice(0, shift)}`.replace(/^0+(?=\d)/u, '');
  return rest === '' ? digits : `${digits}.${rest}`;
};

interface Years extends Span {
  /** None for a range that is not of each. */
  readonly years: readonly number[];
}

/** No appropriation is made for longer. */
const MOST_YEARS = 20;

const yearsIn = (words: string, offset: number): readonly Years[] =>
  [...words.matchAll(YEAR)].map(({ index, groups = {}, 0: { length } }) => ({
    ...spanOf(offset + index, offset + index + length),
    years: yearsOf(groups),
  }));

const yearsOf = ({ year, each, range, last }: Readonly<Record<string, string | undefined>>): readonly number[] => {
  const first = fullYear(year);
  if (range === undefined) return [first];
  const end = fullYear(last);
  if (!each || end <= first || end - first > MOST_YEARS) return [];
  return /and|or/.test(range) ? [first, end] : Array.from({ length: end - first + 1 }, (_, index) => first + index);
};

const fullYear = (printed = ''): number => (printed.length === 2 ? 2000 : 0) + Number(printed);

/** "$5 million for fiscal year 2031": the year that follows so is the amount's, however near another stands before it. */
const FOR = /^,? (?:for|in|during|to) (?:the )?$/;

/** The years printed nearest to an amount in its sentence. They ascend: the search halves them. */
const yearsNear = (
  words: string,
  years: readonly Years[],
  amount: Span,
  offset: number,
  sentence: Span | undefined,
): readonly number[] => {
  let low = 0;
  let high = years.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((years[middle] as Years).start < amount.start) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [years[low - 1], years[low]].map((one) =>
    one && sentence && contains(sentence, one) ? one : null,
  );
  if (!before || !after) return (before ?? after)?.years ?? [];
  const isFor = FOR.test(words.slice(amount.end - offset, after.start - offset));
  return (!isFor && amount.start - before.end <= after.start - amount.end ? before : after).years;
};
