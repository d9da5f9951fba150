/** Reads: the text. Gives: amounts of United States money in decimal digits, with the fiscal year of their sentence. */
import { contains, sliceOf, spanOf } from '../../../schema/domain/span.ts';
import type { Extractor, Money, Structured } from '../values.ts';

const RULES = {
  'money/amount@1': 'Digits after a dollar sign or before the word dollars, with the power of ten that follows.',
} as const;

const DIGITS = String.raw`\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,2})?|\d{1,15}(?:\.\d{1,6})?`;
const POWER = String.raw`(?:thousand|million|billion|trillion|[KMB]\b|bn\b)`;
const AMOUNT = new RegExp(
  String.raw`(?:(?<!\p{L})US|U\.S\. ?)?(?<!\$)\$ ?(?<digits>${DIGITS})(?:[ -]?(?<power>${POWER}))?(?![\d,]\d)|(?<![\d.,$])(?!(?:19|20)\d\d dollars)(?<words>${DIGITS})(?: (?<scale>thousand|million|billion|trillion))? dollars\b`,
  'gu',
);
const YEAR =
  /\b(?:[Ff]iscal (?:[Yy]ears?|[Yy]r\.?)|FYs?|F\.Y\.) ?(?:’|')?(?<year>\d{4}|\d{2})(?! ?(?:-|–|through|to|and) ?\d)\b/gu;
/** Powers of ten, by the first letter of the word. */
const ZEROS: Readonly<Record<string, number>> = { t: 3, k: 3, m: 6, b: 9 };

export const money: Extractor = {
  id: 'money',
  rules: RULES,
  extract: (input) => amounts(input),
};

const amounts = (input: Structured): readonly Money[] => {
  const { text } = input.document;
  return [...sliceOf(text, input.body).matchAll(AMOUNT)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const start = input.body.start + match.index + lead;
    const span = spanOf(start, start + match[0].length - lead);
    const { digits, power, words, scale } = match.groups ?? {};
    const amount = inDigits(digits ?? words ?? '', zeros(power ?? scale ?? ''));
    return { kind: 'money', ...span, amount, fiscalYear: fiscalYear(input, span), rule: 'money/amount@1' };
  });
};

const zeros = (power: string): number => (/^tr/i.test(power) ? 12 : (ZEROS[power[0]?.toLowerCase() ?? ''] ?? 0));

/** "1.5" and nine zeros: "1500000000"; no floating point, so that no cent is lost. */
const inDigits = (printed: string, shift: number): string => {
  const [whole = '', fraction = ''] = printed.replaceAll(',', '').split('.');
  const moved = fraction.padEnd(shift, '0');
  const rest = moved.slice(shift).replace(/0+$/u, '');
  const digits = `${whole}${moved.slice(0, shift)}`.replace(/^0+(?=\d)/u, '');
  return rest === '' ? digits : `${digits}.${rest}`;
};

/** The year nearest to the amount in its own sentence; a range of years is no year. */
const fiscalYear = (input: Structured, span: { readonly start: number; readonly end: number }): number | null => {
  const sentence = input.sentences.find((one) => contains(one, span));
  if (!sentence) return null;
  let nearest: { readonly year: number; readonly distance: number } | null = null;
  for (const match of sliceOf(input.document.text, sentence).matchAll(YEAR)) {
    const printed = match.groups?.['year'] ?? '';
    const distance = Math.abs(sentence.start + match.index - span.start);
    const year = printed.length === 2 ? 2000 + Number(printed) : Number(printed);
    if (nearest === null || distance < nearest.distance) nearest = { year, distance };
  }
  return nearest?.year ?? null;
};
