/**
 * A sentence with its names, limits, dates and parentheses blotted out, unit for unit, so that commas inside them are
 * no list commas and "Health and Human Services" holds no "and". Offsets stay those of the text.
 */
import type { Span } from '../../../../schema/domain/span.ts';
import type { AgencyMention, Deadline } from '../../../values/index.ts';

/** A mention of an agency, a time limit, a parenthesis. */
export const NAME = '\uE000';
export const LIMIT = '\uE001';
export const ASIDE = '\uE002';
const QUIET_COMMA = '‚';

export interface Masked extends Span {
  /** The whole canonical text. */
  readonly text: string;
  /** As long as the span. */
  readonly words: string;
  readonly mentions: readonly AgencyMention[];
  readonly limits: readonly Deadline[];
}

const ASIDES = /\((?:[^()]|\([^()]{0,120}\)){0,400}\)|\[[^\][]{0,120}\]/g;
const DATE_COMMA = /([A-Z][a-z]{2,8}\.? \d{1,2}),(?= \d{4})/g;
/** "title 5, United States Code". */
const CODE_COMMA = /,(?= (?:United States Code|Code of Federal Regulations))/g;
const QUOTATION = /“[^“”]{0,600}”/g;
/** What a quoted text orders, this one does not; a comma before the closing mark is one of the sentence around it. */
const quiet = (quotation: string): string =>
  quotation
    .replace(/[;:]|,(?!”)/g, QUIET_COMMA)
    .replace(/\b(?:shall|must|should|may|will)\b/g, (modal) => ASIDE.repeat(modal.length));

/** `mentions` and `limits` ascend and may reach beyond the span; only those inside are blotted. */
export const maskOf = (
  text: string,
  span: Span,
  mentions: readonly AgencyMention[],
  limits: readonly Deadline[],
): Masked => {
  let words = text
    .slice(span.start, span.end)
    .replace(ASIDES, (aside) => ASIDE.repeat(aside.length))
    .replace(QUOTATION, quiet)
    .replace(DATE_COMMA, `$1${QUIET_COMMA}`)
    .replace(CODE_COMMA, QUIET_COMMA);
  for (const limit of limits) words = blot(words, span, limit, LIMIT);
  for (const mention of mentions) words = blot(words, span, mention, NAME);
  return { text, start: span.start, end: span.end, words, mentions, limits };
};

const blot = (words: string, span: Span, part: Span, mark: string): string => {
  const from = part.start - span.start;
  const to = part.end - span.start;
  if (from < 0 || to > words.length || words[from] === ASIDE) return words;
  return words.slice(0, from) + mark.repeat(to - from) + words.slice(to);
};

/** "At the request of the Chair each agency that": no comma parts it from those who are asked. */
const ASKS = `(?:${NAME}+|[A-Z][a-z]+(?: [A-Z][a-z]+){0,3})`;
export const REQUESTED = `(?:[Aa]t|[Uu]pon|[Oo]n) (?:the )?(?:written )?(?:request|direction|call) of (?:the )?${ASKS}(?: or (?:the )?${ASKS})?(?: of (?:the )?${NAME}+)?(?= (?:each|every|all) )`;
