/** Sides that a list tells by a word in front or behind: "Against: Acme.", "Acme: opposed, loudly". */
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import { ADVERB } from './stance-words.ts';

const SIDES: readonly (readonly [Stance, string])[] = [
  [
    'SUPPORTS',
    'for|in favou?r|supporters?|supports?|supporting|supportive|backers?|backs?|pro|yes|thumbs up|pleased|happy',
  ],
  ['OPPOSES', 'against|opposed|opposes?|opposing|opponents?|critics|con|no|thumbs down|unhappy|skeptical|sceptical'],
  [
    'NEUTRAL',
    'on the fence|undecided|neutral|split|divided|torn|not saying|no position|no view|silent|uncommitted|agnostic|wait and see|keeping quiet',
  ],
];
/** Before the colon or the stop more may be said of it: "Against, quietly:". */
const MORE = `(?:,? (?!(?:the|an?)\\b)[a-z]{2,12}){0,3}`;

export interface Listed {
  readonly stance: Stance;
  /** Where the words end that the parties stand behind; null where these stand before them. */
  readonly end: number | null;
  readonly start: number;
}

const IN_FRONT = SIDES.map(
  ([stance, side]) =>
    [
      stance,
      new RegExp(`^\\W{0,4}(?:(?:also|still|${ADVERB}),? )?(?:${side})${MORE}(?:[:.]|\\*\\*| [–—])\\W{0,3}(?= )`, 'iu'),
    ] as const,
);
const BEHIND = SIDES.map(
  ([stance, side]) =>
    [
      stance,
      new RegExp(
        `^[^:“"]{3,90}(?::| [–—]) (?=(?:${ADVERB} |currently |officially )?(?:${side})(?:[,.;]|$| (?:for now|so far|on|until)\\b))`,
        'iu',
      ),
    ] as const,
);

export const listedIn = (words: string): Listed | null => {
  for (const [stance, pattern] of IN_FRONT) {
    const match = pattern.exec(words);
    if (match) return { stance, start: 0, end: match[0].length };
  }
  for (const [stance, pattern] of BEHIND) {
    const match = pattern.exec(words);
    if (match) return { stance, start: match[0].replace(/(?::| [–—]) $/u, '').length, end: null };
  }
  return null;
};
