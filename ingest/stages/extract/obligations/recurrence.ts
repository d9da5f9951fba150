/** "annually", "every 60 days", "on a continuing basis" -> P1Y, P60D, continuous. */
import { pattern } from '../../../kernel/pattern.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import { COUNT, durationOf, UNIT } from '../../../kernel/durations.ts';

export interface Recurrence extends Span {
  readonly value: string;
}

const FIXED: readonly (readonly [pattern: string, value: string])[] = [
  [
    'semi[-‑]?annually|semi-?annual (?:basis|report|review|update|plan|assessment)s?|twice (?:a|each|per|every) year|bi[-‑]?annually|two times (?:a|per) year',
    'P6M',
  ],
  ['biennially|biennial (?:report|review|update|plan|assessment)s?|every other year', 'P2Y'],
  [
    pattern`
      (?<!semi-?)(?:bi-?annual|annual|yearly) (?:report|basis|update|review|plan|assessment|submission|
      certification|evaluation|summary|meeting)s?|(?<![-‑])annually|yearly|(?:each|every|per|once a|
      a minimum of once a) (?:fiscal |calendar |subsequent )?year|once per (?:fiscal |calendar )?year
    `,
    'P1Y',
  ],
  ['quarterly|(?:each|every|per|once a) (?:fiscal |calendar )?quarter', 'P3M'],
  ['monthly|(?:each|every|per|once a) month', 'P1M'],
  ['weekly|(?:each|every|once a) week', 'P1W'],
  [
    'daily(?! (?:operation|activit|conduct|functioning|business|duties|routine|life|lives|needs))|(?:each|every) (?:business )?day',
    'P1D',
  ],
  ['on an? (?:continuing|ongoing|on-going|continual|continuous|rolling) basis|continuously|continually', 'continuous'],
];
const NAMED = new RegExp(
  `\\b(?:${FIXED.map(([pattern]) => `(${pattern})`).join('|')})\\b(?! (?:thereof|ended|ending))`,
  'i',
);
const EVERY = new RegExp(
  `\\b(?:every|each|once every|at least every|no less (?:often|frequently) than every) (${COUNT})[ -](${UNIT})\\b`,
  'i',
);

/** The first recurrence in the words, offsets from `offset`; null where there is none. */
export const recurrenceIn = (words: string, offset: number): Recurrence | null => {
  const every = EVERY.exec(words);
  if (every) {
    const value = durationOf(every[1] ?? '', every[2] ?? '');
    if (value) return { start: offset + every.index, end: offset + every.index + every[0].length, value };
  }
  const named = NAMED.exec(words);
  if (!named) return null;
  const which = named.slice(1).findIndex(Boolean);
  return { start: offset + named.index, end: offset + named.index + named[0].length, value: FIXED[which]?.[1] ?? '' };
};
