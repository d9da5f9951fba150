/** Whether a text reads as a report: it tells, again and again, what others say. Laws, orders and guidance hardly ever do. */
import { pattern } from '../../kernel/pattern.ts';

const SPEAKS = pattern`
  (?:said|says|told|tells|wrote|added|according to|(?:declined|refused) to (?:comment|say|take|answer)|
  (?:did not|didn[’']t) (?:respond|answer)|in (?:a|an) (?:statement|interview)|spokes(?:man|woman|person)|
  reporters|argued|contended|testified|warned|complained|conceded|insisted|replied|asked (?:whether|why|how|
  about|if))
`;
/** Who is for it and who against, which a summary tells without a word of speaking. */
const SIDES = pattern`
  (?:opposes|opposed (?!to\b)|objected|criticized|criticised|welcomed|praised|applauded|endorsed|urged|
  called on|(?:spoke|spoken|speaks|came|come) out (?:against|for|in favou?r)|in favou?r of (?:it|the)|
  (?:supports?|backs|backed|oppose) the (?:order|rule|directive|draft|bill|plan|memo|memorandum|proposal))
`;
const TELLS = new RegExp(
  String.raw`\b(?:${SPEAKS}|${SIDES})\b(?! (?:section|act|order|chapter|title|subsection|paragraph)\b)`,
  'giu',
);
/** What is told of a text that nobody has seen signed. */
const OF_A_TEXT =
  /\b(?:postponed|delayed|shelved|planned|unsigned|draft|proposed) (?:(?:the|an?) )?(?:signing of (?:the|an?) )?(?:executive order|presidential directive|order|proclamation|memorandum)\b|\b(?:order|proclamation|memorandum|draft|directive)\b[^.]{0,80}\b(?:would have|was to be signed|would)\b/giu;
/** Somebody's words, of which only a clause is given: 'that "a good teacher is the review"', 'calls it "a lost day"'. */
const QUOTED =
  /\b(?:that|as|it|order|draft|delay|because|would|is|was|said|says|told [^.;,"“”]{2,30}) (?:["“](?=[a-z\d][^"“”]*(?: [^"“”]*){2})[^"“”]{14,240}["”])|["“][^"“”]{14,240}[,?!]["”] (?:said|says|wrote|[a-z]+s|[\p{L} ]{3,40} (?:said|says|wrote))\b/gu;
/** What is known of somebody named by hearsay alone, or done to win over whoever decides. */
const HEARSAY =
  /(?:(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+|\p{Ll},? \p{Lu}[\p{L}’'-]+|\b\p{Lu}{2,6}),? (?:is|are|was|were) (?:said|understood|believed|rumored|reported|thought) to\b|\b(?:lobbied|lobbying|pressed|pushed|fought|campaigned) (?:hard )?(?:for|against)\b|\b(?:of two minds|(?:fiercest|loudest|chief|harshest|sharpest) (?:critics?|champions?|supporters?|opponents?))\b/gu;
/** What a law or a rule is made of. */
const RULES = /\b(?:shall|§|hereby|pursuant to)(?![\p{L}\p{N}])/giu;
const WORD = /\S+/gu;

/** Fewer are an accident; of the texts of the corpus that hold more of this than of rules, the most has three in a thousand words, and reports have sixteen. */
const LEAST = 3;
const LEAST_IN_A_THOUSAND = 6;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const readsAsReport = (text: string): boolean => {
  const heard = count(text, HEARSAY);
  const told = [TELLS, OF_A_TEXT, QUOTED].reduce((sum, of) => sum + count(text, of), heard);
  return (
    told > heard &&
    told >= LEAST &&
    told > count(text, RULES) &&
    (told * 1000) / count(text, WORD) >= LEAST_IN_A_THOUSAND
  );
};
