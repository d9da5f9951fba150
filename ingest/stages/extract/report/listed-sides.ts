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
    'on the fence|undecided|neutral|split|divided|torn|indifferent|not saying|no position|no view|silent|uncommitted|agnostic|wait and see|keeping quiet',
  ],
];
/** Before the colon or the stop more may be said of it: "Against, quietly:". */
const MORE = `(?:,? (?!(?:the|an?)\\b)[a-z]{2,12}){0,3}`;

const QUESTIONS: readonly (readonly [Stance, RegExp])[] = [
  [
    'SUPPORTS',
    /^\W{0,4}[Ww]ho (?:(?:else|all) )?(?:(?:is|are|was|were|stands?|stood) (?:for|behind|in favou?r(?: of)?|pleased|happy|on board)|supports?|supported|backs?|backed|likes?|liked|wants?|wanted|welcomes?|welcomed|favou?rs?|favou?red)\b(?! by\b)/u,
  ],
  [
    'OPPOSES',
    /^\W{0,4}[Ww]ho (?:(?:else|all) )?(?:(?:is|are|was|were|stands?|stood) (?:against|opposed|unhappy|upset|angry|in opposition)|opposes?|opposed|objects?|objected|fights?|fought|dislikes?|disliked|resists?|resisted)\b/u,
  ],
];
const LABELS: readonly (readonly [Stance, RegExp])[] = [
  [
    'SUPPORTS',
    /^\W{0,4}(?:(?:the )?(?:supporters|backers|friends|yes(?:es)?|ayes|case for|pro)|for|in favou?r|in support)\W{0,4}$/iu,
  ],
  [
    'OPPOSES',
    /^\W{0,4}(?:(?:the )?(?:opponents|critics|foes|skeptics|no(?:e?s)?|nays|con)|against|opposed|in opposition)\W{0,4}$/iu,
  ],
  [
    'NEUTRAL',
    /^\W{0,4}(?:(?:the )?(?:undecided|neutrals?|fence[- ]sitters)|neutral|on the fence|no position)\W{0,4}$/iu,
  ],
];

/** Behind a name that stands for itself: "**Acme.** Strongly opposed." */
const ALONE_SIDES = SIDES.toReversed().map(
  ([stance, side]) =>
    [
      stance,
      new RegExp(
        `^\\W{0,4}(?:(?:also|still|not|${ADVERB}),? )?(?:${side})(?:,? (?!(?:the|an?)\\b)[a-z’'-]{2,12}){0,4}[.!]$`,
        'iu',
      ),
    ] as const,
);
export const sideAlone = (words: string): Stance | null =>
  ALONE_SIDES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

export interface HeadedSide {
  readonly stance: Stance;
  /** Asked, not told: only whoever is named in answer, without a verb, is on it. */
  readonly isAsked: boolean;
}

/** The side that a heading gives to those listed under it: "Who is in favor?", "Opponents". */
export const headedSide = (heading: string): HeadedSide | null => {
  const asked = QUESTIONS.find(([, pattern]) => /\?\W{0,4}$/u.test(heading) && pattern.test(heading));
  const told = LABELS.find(([, pattern]) => pattern.test(heading));
  const side = asked ?? told;
  return side ? { stance: side[0], isAsked: side === asked } : null;
};

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

/** "Among those who wanted it: Acme", "Those who did not: Corvus". */
const THOSE =
  /^\W{0,4}(?:[Aa]lso )?(?:[Aa]mong )?(?:[Tt]hose|[Tt]he ones|[Tt]he (?:groups|companies|senators|lawmakers|states|cities|people|members|unions)|[Ee]verybody|[Ee]veryone) (?:who|that) (?<does>[^.;:,]{2,70}?)(?::| (?:is|are|was|were|include[sd]?))(?= )/u;
const WANT_IT = /\b(?:wants?|wanted|asked for|signed up|said yes|voted yes|voted for|spoke for)\b/u;
const DO_NOT = /^(?:do|did|does|are|were|would)(?: not|n[’']t)$/u;

/** Those of a kind, told of by what they do; `last` is the side of whoever was listed before. */
export const thoseIn = (words: string, sides: (words: string) => Stance | null, last: Stance | null): Listed | null => {
  const match = THOSE.exec(words);
  if (!match) return null;
  const does = match.groups?.['does'] ?? '';
  const turned = last === null ? null : last === 'SUPPORTS' ? 'OPPOSES' : 'SUPPORTS';
  const not = /\b(?:not|never)\b|n[’']t\b/u.test(does);
  const wants = WANT_IT.test(does) ? (not ? 'OPPOSES' : 'SUPPORTS') : null;
  const stance = DO_NOT.test(does) ? turned : (sides(does) ?? wants);
  return stance && { stance, start: 0, end: match[0].length };
};

export const listedIn = (words: string): Listed | null => {
  for (const [stance, pattern] of IN_FRONT) {
    const match = pattern.exec(words);
    // "No. President Roe had been due to sign it": an answer.
    if (match && !/^\W{0,4}(?:yes|no)\b[^:]*\./iu.test(match[0])) return { stance, start: 0, end: match[0].length };
  }
  for (const [stance, pattern] of BEHIND) {
    const match = pattern.exec(words);
    // "Falk: Yes, and listeners mix them up".
    if (match && !/^(?:yes|no), (?!\p{L}+[.;]?$)/iu.test(words.slice(match[0].length)))
      return { stance, start: match[0].replace(/(?::| [–—]) $/u, '').length, end: null };
  }
  return null;
};
