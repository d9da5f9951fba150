/** Whom a report quotes without a name: "two people briefed on the talks", "a senior official", "one of the aides". */
import { allMatches } from '../../../kernel/matches.ts';
import { pattern } from '../../../kernel/pattern.ts';
import type { Span } from '../../../../schema/domain/span.ts';

/** "one" begins a sentence or stands within it. */
const eitherCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${(word[0] ?? '').toUpperCase()}${word[0] ?? ''}]${word.slice(1)}`)
    .join('|');

const COUNT = `(?:${eitherCase('one|a|an|another|the|two|three|four|five|six|seven|several|multiple|some|many|both|other|her|his|its|their')})`;
const MORE = pattern`
  (?:current and former )?(?:(?!(?:who|that|said|told|of|and|to|for|with|was|is|had|has)\b|(?!(?:retired|
  elected|unnamed|unidentified|appointed|seasoned|experienced|
  [a-z]+-[a-z]+)\b)[a-z]{2,12}ed\b)(?:[\p{L}\p{N}’'-]|\.(?=\p{L})|(?<=\.\p{L})\.){1,20} ){0,4}?
`;
const WHO_SAYS = pattern`
  (?:sources?|officials?|insiders?|aides?|lobbyists?|executives?(?! (?:order|action|branch|memorand))|staffers?|
  diplomats?|colleagues?|participants?|advis[eo]rs?|officers?|employees?|members?|commissioners?|regulators?|
  negotiators?|engineers?|scientists?|researchers?|judges?|people|persons?|someone|lawyers?|attorneys?|
  strategists?|consultants?|chief of staff|spokes(?:person|people|man|men|woman|women))
`;
const OF_WHOM = pattern`
  (?: there(?= (?:said|say|told))| to (?:the )?(?:(?:[Pp]resident|[Gg]overnor|[Ss]enator|[Mm]ayor|[Ss]ecretary|Sen\.|Rep\.|Gov\.|Representative) )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?= (?:said|told|say|tell)\b)| (?:for|of|at|in|from|on|inside|within|near) (?:the )?(?:\p{Lu}[\p{L}\p{N}.&-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}.&-]*){0,5}|
  [a-z]+(?: [a-z-]+){0,2}?(?=[,.;”"]|$| (?:said|says|told|tells|confirmed|confirms|who)\b))| (?:who (?:was|were|
  is|are) )?(?:familiar|close|briefed|involved|present)(?: (?:with|to|on|in|
  at) [^,.;”"]{3,60}?(?=[,.;”"]| (?:said|told|say|tell|says|tells|added|recalled|put|described|called|
  recounted)\b|$))?| with (?:direct )?knowledge of [^,.;”"]{3,60}?(?=[,.;”"]| (?:said|told|say|says|tell|
  tells)\b|$)| who (?!(?:was|were) not\b)(?:has|have|had|work|know|follow|saw|was|were|took part|heard|read|knew|knows?|
  spoke(?! (?:on|under) (?:the )?condition)|met|sat|wrote|helped|attended|served|advised|(?!(?:ask|declin|request|refus|insist)ed\b)[a-z]{2,12}ed) [^,.;”"]{3,60}?(?=[,.;”"]| (?:said|told|say|says|tells?|added|recalled|put|described|called|recounted|confirmed|insist(?:s|ed)|thinks?|believes?|wrote)\b|
  $))
`;
const ONE_OF_THEM = pattern`
  (?:${eitherCase('one|two|three|some|both|several')}) of (?:them|(?:his|her|its|their) [a-z]+|(?:the|its|his|
  her|their) [a-z]{4,14}s(?= (?:said|told|tell|say|confirmed|added|recalled)\b)|the (?:people|officials|aides|
  sources|lobbyists|executives|governors|mayors|senators|lawmakers|members|lawyers|attendees|guests|participants|authors|drafters)(?! (?:in|of|from|who)\b))
`;
const BARE = `(?:${eitherCase('sources|officials|insiders|people|lobbyists|aides')})`;
const UNNAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?:${ONE_OF_THEM}|${COUNT} ${MORE}${WHO_SAYS}${OF_WHOM}?|${BARE}${OF_WHOM}?)(?![\p{L}\p{N}’'-])(?!,? (?:Dr\. )?\p{Lu}[\p{L}’'-]+ \p{Lu})`,
  'gu',
);

/** Spans of the words, none overlapping. "Their chief executive, Owen Trask" is named, and none of these. */
export const unnamedIn = (words: string): readonly Span[] =>
  allMatches(words, UNNAMED).map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
