/**
 * Sides told of whoever feels something about a text: "the delay delighted the chip industry", "left unions furious", "did not
 * sit well with banks", "was welcome news to startups". Who feels it stands behind the words.
 */
import { allMatches } from '../../../kernel/matches.ts';
import { pattern } from '../../../kernel/pattern.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import { IN_FAVOR, OPPOSED, TEXT, verbs } from './stance-words.ts';

const PLEASES = verbs(
  `delight please cheer hearten encourage thrill relieve reassure gratify satisfy excite impress win/wins/won/winning_over mollify
  placate appease embolden buoy`,
);
const DISPLEASES = verbs(
  `anger alarm dismay infuriate enrage incense frustrate disappoint trouble worry unsettle upset/upsets/upsetting outrage displease
  irritate irk rankle disturb dishearten frighten spook rattle unnerve exasperate alienate annoy appall baffle offend horrify
  madden perplex puzzle concern bother gall nettle stung/sting/stings`,
);
/** What it is that pleases or displeases, and the words up to the verb. */
const CAUSE = String.raw`(?<![\p{L}])(?:${TEXT}|[Ii]t|[Tt]his|[Tt]hat|[Ww]hich|[Ww]hat(?: most| really| chiefly| mainly)?|[Nn]ews|[Pp]rospect|[Uu]ncertainty|[Tt]imeline)(?<gap>(?:(?!\b(?:and|but|said|says|to)\b)[^.;:“”"]){0,70}?)`;
const ALSO = '(?:(?<=,?) (?:and|but|while|yet)(?: has| have| had| also)?)';
const BODY_BEHIND = '(?= (?!(?:that|by|with|about|in|on|and|or|to|if|when)\\b)[^ .;,])';
const leaves = (states: string): string =>
  `(?:left|leaves|leaving|made|makes|making|has|have|had|kept|keeps)(?= (?!(?:been|to|not|no|a|an)\\b)[^.;,“”"]{3,60}? ${states}(?![\\p{L}]))`;
const GOES_OVER =
  '(?:sat|sits?|sitting|went over|go(?:es)? over|going over|went down|go(?:es)? down|landed|played|plays?)';
const NEWS = '(?:came as|comes as|is|was|will be|proved|would be|are|were)';

const WAYS: readonly (readonly [Stance, RegExp])[] = (
  [
    [
      'SUPPORTS',
      PLEASES,
      '(?:well|smoothly) (?:with|at|in|among)',
      '(?:popular|a hit)',
      '(?:relief|welcome news|good news)',
      IN_FAVOR,
    ],
    [
      'OPPOSES',
      DISPLEASES,
      '(?:badly|poorly|hard) (?:with|among|at|in)',
      '(?:unpopular|a sore point|anathema|unacceptable|a non-?starter|a red line|a deal-?breaker|a sticking point|a bridge too far)',
      '(?:disappointment|unwelcome news|bad news|shock|sore point)',
      OPPOSED,
    ],
  ] as const
).map(([stance, feels, well, popular, news, states]) => [
  stance,
  new RegExp(
    pattern`
      (?:${CAUSE}|${ALSO}) (?:${feels}${BODY_BEHIND}|${leaves(states)}|${GOES_OVER} (?:[a-z]+ )?${well}|
      (?:is|was|are|were|remains|proved)(?: [a-z]+ly| deeply| hugely)? ${popular} (?:with|among|to|for)|${NEWS} (?:an? |
      some |the )?(?:[a-z]+ )?${news} (?:to|for|among))(?= )
    `,
    'gu',
  ),
]);

export interface Felt {
  readonly stance: Stance;
  readonly start: number;
  /** Where the words end that the holders stand behind. */
  readonly end: number;
}

const OTHER = { SUPPORTS: 'OPPOSES', OPPOSES: null, NEUTRAL: null } as const;
const NOT = /\b(?:not|never|hardly|failed to|nothing to|little to)\b|n[’']t\b/u;
const ONLY_MAY = /\b(?:would|could|might|may)\b/u;

export const feltIn = (words: string): readonly Felt[] => {
  const all = WAYS.flatMap(([stance, way]) =>
    allMatches(words, way).flatMap(({ 0: all, index, groups }): Felt[] => {
      const gap = groups?.['gap'];
      const side = NOT.test(gap ?? '') ? OTHER[stance] : stance;
      if (side === null || ONLY_MAY.test(gap ?? '')) return [];
      return [{ stance: side, start: index, end: index + all.length, ...(gap === undefined && { isSecond: true }) }];
    }),
  ).sort((one, other) => one.start - other.start);
  // "But delighted startups" goes on with what was told before it.
  return all.filter((one, index) => !('isSecond' in one) || index > 0);
};
