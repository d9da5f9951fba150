/** Sides told of in passing, beside a name: "Jane Roe, a longtime critic of the order, …", "one of its architects, Ann Poe, …". */
import { allMatches } from '../../../kernel/matches.ts';
import { pattern } from '../../../kernel/pattern.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import { ADVERB, FOES, FRIENDS, IN_FAVOR, OPPOSED, TEXT, UNSETTLED, WITH_OTHERS } from './stance-words.ts';

export interface Apposed {
  readonly stance: Stance;
  readonly start: number;
  readonly end: number;
  /** Whether the name stands behind the words; else right before them. */
  readonly isInFront: boolean;
}

/** "its" begins a sentence or stands within it. */
const eitherCase = (pattern: string): string =>
  pattern.replace('its|their|(?:the|that|this)', '[Ii]ts|[Tt]heir|(?:[Tt]he|[Tt]hat|[Tt]his)');
const IT = String.raw`(?:it|this|such an?|(?:the|a|an|any|that) (?:[\p{L}-]+ ){0,3}?${TEXT})`;
const ITS = String.raw`(?:its|their|(?:the|that|this) (?:[\p{L}-]+ ){0,2}?${TEXT}[’'])(?:s)?`;
const MAKERS = '(?:authors?|drafters?|father|mother|godfather|brains|driving force|moving force|mastermind)';
const MORE = String.raw`(?:(?!(?:former|one-time|onetime|erstwhile|no|not|and|or|who|that|of)\b)[\p{L}’'-]+ ){0,4}?`;
/** "The order's loudest critic", "one of its architects", "a longtime champion of the rule". */
const phrase = (people: string): string =>
  pattern`
    (?:(?:[Oo]ne of |[Pp]erhaps |[Aa]mong |[Ll]ong )?${eitherCase(ITS)} ${MORE}${people}|(?:[Oo]ne of the|
    [Pp]erhaps the|[Tt]he|[Aa]n?|[Ll]ong an?|[Hh]imself an?|[Hh]erself an?) ${MORE}${people} (?:of|
    behind) ${IT})(?: (?:in|on|at|from) [^,.;:“”"]{2,40}?)?
  `;
const ONE_WAY = (people: string): readonly (readonly [boolean, RegExp])[] => [
  [false, new RegExp(String.raw`(?:, | [–—] |\()${phrase(people)}(?=[,.;)]|$| [–—])`, 'gu')],
  [true, new RegExp(String.raw`(?:^|(?<=[,;] |\b(?:and|but|while) ))${phrase(people)},(?= )`, 'gu')],
];
const OF_IT = String.raw`(?:(?<=\b(?:of|to|with|about|over|by|at|on|for|toward|behind|against|between))|,? (?:of|to|with|about|over|by|at|on|for|toward|between)) (?:it|this|such|(?:the|its|his|her|their|that|any|an?) (?:(?!\b(?:which|who|that)\b)[^,.;:“”"]){2,60}?)`;
/** "Acme, long wary of the fee, wrote to her"; "Angered by the delay, Acme wrote to her". */
const FELT = (states: string): readonly (readonly [boolean, RegExp])[] => [
  [
    false,
    new RegExp(
      String.raw`, (?:(?:though|although|while|if|and|itself|himself|herself|themselves|${ADVERB}) ){0,3}${states}(?![\p{L}])(?:${OF_IT})?(?=[,.;]|$)`,
      'gu',
    ),
  ],
  [true, new RegExp(String.raw`^(?:(?:${ADVERB}) ){0,2}${states}(?![\p{L}])${OF_IT},(?= )`, 'giu')],
];
const SIDES: readonly (readonly [Stance, readonly (readonly [boolean, RegExp])[]])[] = [
  [
    'OPPOSES',
    [...ONE_WAY(FOES), ...FELT(OPPOSED), ...FELT(`(?:never|not|hardly|far from|less than) (?:[a-z]+ )?${IN_FAVOR}`)],
  ],
  ['NEUTRAL', FELT(UNSETTLED)],
  ['SUPPORTS', [...ONE_WAY(`(?:${FRIENDS}|${MAKERS})`), ...FELT(IN_FAVOR)]],
];
const AT_ODDS_WITH_OTHERS = new RegExp(String.raw`\bat odds with ${WITH_OTHERS}`, 'u');

export const apposedSidesIn = (words: string): readonly Apposed[] =>
  SIDES.flatMap(([stance, ways]) =>
    ways.flatMap(([isInFront, pattern]) =>
      allMatches(words, pattern)
        .filter(({ 0: all }) => !AT_ODDS_WITH_OTHERS.test(all))
        .map(({ 0: all, index }) => ({
          stance,
          start: index,
          end: index + all.length,
          isInFront,
        })),
    ),
  );
