/** Which parts an amendment of a whole order touches: "X is amended by striking sections 2(b) and 3". */
import { pathsOf } from './provisions.ts';

const PLACE = String.raw`\d{1,3}[A-Z]?(?:[-.]\d{1,3})?(?:\([0-9A-Za-z]{1,5}\)){0,6}`;
const LIST = String.raw`${PLACE}(?:(?:,? (?:and|or|through|to) |, |–)${PLACE}){0,8}`;
const DONE_TO = new RegExp(
  String.raw`(?:\b(?:strik|delet|remov|revis|amend|replac|rescind|repeal|insert|add)ing|\bin) (?:(?:the )?(?:text|first sentence|second sentence|heading|words?|phrase) (?:of|in) )?(?:a new |new |all of )?[Ss]ections? (${LIST})`,
  'g',
);

/** The paths of the parts named behind `from` in the amending sentence; none where it names none. */
export const amendedParts = (sentence: string, from: number): readonly string[] => {
  const named = [
    ...sentence
      .slice(from, from + 400)
      .replace(/“[^”]{0,400}”?/g, '')
      .matchAll(DONE_TO),
  ];
  return [...new Set(named.flatMap((match) => pathsOf(match[1] ?? null)).filter((path) => path !== null))];
};
