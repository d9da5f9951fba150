/** Whether a text reads as a report: it tells, again and again, what others say. Laws, orders and guidance hardly ever do. */

const TELLS =
  /\b(?:said|says|told|tells|wrote|added|according to|(?:declined|refused) to (?:comment|say)|(?:did not|didn[’']t) (?:respond|answer)|in (?:a|an) (?:statement|interview)|spokes(?:man|woman|person))\b(?! (?:section|act|order|chapter|title|subsection|paragraph)\b)/giu;
/** What is told of a text that nobody has seen signed. */
const OF_A_TEXT =
  /\b(?:postponed|delayed|shelved|planned|unsigned|draft|proposed) (?:(?:the|an?) )?(?:signing of (?:the|an?) )?(?:executive order|order|proclamation|memorandum)\b|\b(?:order|proclamation|memorandum|draft)\b[^.]{0,80}\b(?:would have|was to be signed|would)\b/giu;
/** What a law or a rule is made of. */
const RULES = /\b(?:shall|§|hereby|pursuant to)(?![\p{L}\p{N}])/giu;
const WORD = /\S+/gu;

/** Fewer are an accident; of 99 texts of the corpus that are neither orders nor memoranda, the most has four in a thousand words. */
const LEAST = 3;
const LEAST_IN_A_THOUSAND = 6;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const readsAsReport = (text: string): boolean => {
  const told = count(text, TELLS) + count(text, OF_A_TEXT);
  return told >= LEAST && told > count(text, RULES) && (told * 1000) / count(text, WORD) >= LEAST_IN_A_THOUSAND;
};
