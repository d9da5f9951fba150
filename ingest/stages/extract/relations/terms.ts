/** How long an order is suspended or continued: "until January 1, 2033", "for 90 days", "pending a review". */
import { pattern } from '../../../kernel/pattern.ts';
import { sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { RelationType } from '../../../../schema/domain/vocabulary.ts';
import { dateIn } from '../../../kernel/dates.ts';
import { COUNT, durationOf, later, UNIT } from '../../../kernel/durations.ts';
import type { Structured, Term } from '../../../values/index.ts';

export const LASTING: ReadonlySet<RelationType> = new Set<RelationType>(['SUSPENDS', 'CONTINUES', 'REINSTATES']);

const LENGTH = pattern`
  for (?:(?:a|an|another|an additional|the) (?:further |additional )?(?:period|
  term) of )?(?<count>${COUNT})[ -](?<unit>${UNIT})\b(?: (?:from|after|following|
  beginning on) (?:the )?(?:effective )?(?:date of )?(?:this \w+|[A-Z][a-z]+ \d{1,2}, \d{4}))?
`;
const LIMIT = String.raw`(?:until|through|pending|up to and including)\b(?:[^;:.,()]|, (?=\d{4}\b)|\.(?=\S)|(?<=[ap]\.m)\.|:(?=\d)){3,160}`;
const TERM = new RegExp(String.raw`(?<![\w-])(?:${LENGTH}|${LIMIT})`, 'u');
/** A term stands close behind its verb. */
const REACH = 90;

/** The term in `within` that begins shortly after `from`; null where there is none. */
export const termAfter = ({ document, identity }: Structured, within: Span, from: number): Term | null => {
  const match = TERM.exec(sliceOf(document.text, spanOf(from, Math.min(within.end, from + REACH + 200))));
  if (!match || (match.index > REACH && from !== within.start) || /[;.]\s/.test(match.input.slice(0, match.index)))
    return null;
  const start = from + match.index;
  const words = match[0].trimEnd();
  const { count, unit } = match.groups ?? {};
  const day = dateIn(words);
  const signed = day ?? identity.signedOn?.value ?? null;
  const duration = count && unit ? durationOf(count, unit) : null;
  const until = duration ? signed && later(signed, duration) : day;
  return {
    ...spanOf(start, start + words.length),
    words: words.replace(/\s+/g, ' '),
    until,
    inferred: duration !== null,
  };
};
