/**
 * Who is called by an office alone, without a name: "the lake association's treasurer", "Utah's superintendent of banks", "his
 * opposite number in Ohio"; and several at once: "the directors of water boards in Ohio and Maine", "the governors of Iowa and Utah".
 */
import { allMatches } from '../../../kernel/matches.ts';
import { pattern } from '../../../kernel/pattern.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import { ROLE_NOUN } from './role-words.ts';

const PLACE = String.raw`\p{Lu}[\p{L}.’'-]{1,40}(?: \p{Lu}[\p{L}.’'-]{1,40})?`;
const PLACES = String.raw`${PLACE}(?:(?:, ${PLACE}){0,5},? and ${PLACE}(?! and))?`;
const AUXILIARY =
  '(?:would|will|is|was|has|had|can|could|may|did|does|said|told|who|and|but|or|to|in|on|at|as|than|that|not|also|still|never)\\b';
const OF = String.raw`(?: (?:of|for) (?:the )?[a-z][\p{L}’'-]+(?: (?!${AUXILIARY})[a-z][\p{L}’'-]+(?<!ed|s))?)?`;
/** Of a person's office the last word is enough: "emergency manager", "superintendent of banks". */
const OFFICE = String.raw`(?:(?!(?:own|former|of|and|or|new)\b)[a-z-]+ ){0,3}?(?:${ROLE_NOUN})(?![\p{L}’'-]| (?:[a-z]+ ){0,2}(?:${ROLE_NOUN}|officer))${OF}`;
const WHOSE = String.raw`(?:[Tt]he (?:(?!(?:of|and|to|in|on|for|that|said)\b)[a-z][\p{L}-]+ ){0,2}[a-z][\p{L}-]+|${PLACE})[’']s?`;
const NOBODY_NAMED = String.raw`(?![\p{L}’'-]|,? (?:(?:Dr|Mr|Mrs|Ms)\. )?\p{Lu}\p{Ll}+ \p{Lu}| \p{Lu})`;
const ONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?:${WHOSE} ${OFFICE}|(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:opposite number|counterpart) (?:in|at) (?:the )?${PLACE})${NOBODY_NAMED}`,
  'gu',
);
const OFFICES = pattern`
  (?:governors|attorneys general|mayors|secretaries of state|ambassadors|premiers|prime ministers|senators|
  legislatures|directors|commissioners|superintendents|treasurers|auditors|comptrollers|regulators|ministers|
  chancellors|presidents|chief executives|owners|chairs|chiefs|heads|sheriffs|prosecutors|judges|administrators|
  commissions|boards|councils)
`;
const SEVERAL = new RegExp(
  pattern`
    (?<![\p{L}\p{N}’'-])[Tt]he (?:[a-z]+ ){0,2}?${OFFICES}(?: of (?!the\b)[a-z][\p{L}’'-]+(?: [a-z][\p{L}’'-]+)?)? (?:of|
    in|from) (?:${PLACES}|(?:two|three|four|five|six|seven|eight|nine|ten|several|
    many) (?:of the )?[a-z]+(?: [a-z]+s)?)(?![\p{L}’'-])
  `,
  'gu',
);

export interface Holders extends Span {
  /** One, whom "she" may stand for. */
  readonly isOne: boolean;
}

/** Spans of the words, none overlapping. */
export const holdersIn = (words: string): readonly Holders[] => [
  ...spans(words, ONE).map((span) => ({ ...span, isOne: true })),
  ...spans(words, SEVERAL).map((span) => ({ ...span, isOne: false })),
];

const spans = (words: string, pattern: RegExp): readonly Span[] =>
  allMatches(words, pattern).map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
