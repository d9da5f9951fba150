/** Shapes of sentences in which the words of a side stand: a verb of being, what is raised, hoped, wanted, sent or striven for. */

import { pattern } from '../../../kernel/pattern.ts';
import { BLAME, PRAISE } from './judging-words.ts';
import { ADVERB, COPULA, TEXT, verbs } from './stance-words.ts';

export const NOT = "(?: not|n[’']t)";
export const ITS = '(?:its|his|her|their)';
/** An adjective behind a verb of being: "is deeply", "felt". */
export const BEING = String.raw`(?<=(?<![\p{L}])${COPULA}(?:n[’']t)?(?: (?:${ADVERB}|less than|anything but|far from|as|not|never|no longer)|, [a-z]{3,14}ly,){0,3} |\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I)[’'](?:s|re|m)(?: (?:${ADVERB}|as|less than|not|never|no longer)){0,3} |\b\p{Lu}[\p{L}-]+[’']s (?:${ADVERB} )?(?=[a-z]+(?: in| for it)?(?:[.,;]|$| (?:about|with|at|that|to|on|over|because|and|but)\b)))`;
export const RAISES = `(?:${verbs('raise vent voice express air register file lodge note state repeat share convey signal sound harbor harbour nurse reiterate announce declare restate reaffirm maintain underscore show display indicate communicate relay flag outline detail profess confess repeat')}|has|have|had)`;
export const HOPES = verbs('hope intend plan aim want vow try seek/seeks/sought move work push');
export const HOSTILITY =
  '(?:opposition|objections?|hostility|resistance|distaste|dislike|disapproval|displeasure|skepticism|criticism|unhappiness|disdain|dissatisfaction|contempt|aversion|antipathy)';
export const DELIVERS = pattern`
  ${verbs('deliver send/sends/sent sign submit+ file write/writes/wrote publish release hand/handed circulate')} (?:an? |
  the |its |their )?(?:joint |open |public |formal )?(?:letter|brief|statement|note|comments?|petition|
  resolution)
`;

export const THE_TEXT = `(?:the|this|that|any|such an?|its) (?:[\\p{L}\\d’'-]+ ){0,3}?${TEXT}`;
export const WANTS = String.raw`(?:wants?|wanted|would like|would prefer|would love|hopes?|hoped)(?: to see)?`;
/** What takes pains, whatever for: "worked behind the scenes", "mobilized its customers". */
export const EFFORT = verbs(
  `fight/fights/fought/fighting work push press lobby campaign battle scramble rally mobilize mobilise organize organise agitate crusade
  argue plead speak/speaks/spoke/speaking write/writes/wrote/writing advocate vote warn testify strive/strives/strove struggle`,
);
export const STRIVES = String.raw`(?<=\b(?:${EFFORT}|tr(?:y|ies|ied|ying)|spent|hop(?:es?|ed|ing)|vow(?:s|ed)|threaten(?:s|ed)|banded|teamed|joined forces|help(?:s|ed|ing)|went to court)\b[^.;:“”"]{0,50} to )(?:[a-z]+ly )?`;

/** Said of it in one plain word; what is meant by a picture is left alone. */
const LIKE_THIS = String.raw`(?:it|this|that|them|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|\d+ (?:days|hours|weeks|months)|\p{Lu}\p{Ll}+day[’']s (?:[\p{L}-]+ ){0,2}?${TEXT}|(?:the|its|his|her|their) (?:[\p{L}\d’'-]+ ){0,4}?[\p{L}\d’'-]+)`;
const DEGREE = `["“]?(?:an? |the |yet |just )?(?:another )?(?:(?:${ADVERB}|[a-z]+) ){0,2}?`;
const calls = (as: string, like: string, degree = DEGREE): string =>
  `(?:${as}) ${LIKE_THIS} (?:to be )?${degree}|(?:${like}) ${LIKE_THIS} (?:to (?:the )?[\\p{L} ]{3,30} )?as ${degree}`;
/** "Described it as not workable". */
const DENIED = '["“]?(?:not|never|hardly|anything but|far from|less than|nowhere near) (?:an? |the )?(?:[a-z]+ ){0,1}?';
const [SAYS_AS, SAYS_LIKE] = [
  'call(?:s|ed|ing)?|brand(?:s|ed)?|label(?:s|l?ed)?|pronounced?|declared?|f(?:inds?|ound)',
  'describ(?:es|ed|ing)|portray(?:s|ed)?|characteri[sz]e[sd]?',
];
const WAYS = [
  `${SAYS_AS}|deem(?:s|ed)|consider(?:s|ed)?|judge[sd]?|thinks?|thought`,
  `${SAYS_LIKE}|regard(?:s|ed)?|view(?:s|ed)?|s(?:ees?|aw)`,
] as const;
export const CALLS = calls(...WAYS);
export const CALLS_NOT = calls(...WAYS, DENIED);
/** Who calls it so has said something; who only thinks so has not. */
export const CALLED_PLAINLY = `(?:${calls(SAYS_AS, SAYS_LIKE)})(?:${BLAME}|${PRAISE})`;
