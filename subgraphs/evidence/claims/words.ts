/** Words of two texts that mean the same thing may differ in form; what they have in common tells how like they are. */
import { fold } from '../../../schema/domain/ids.ts';

const SMALL = new Set(
  'the and for that with from this which would could can might have been such their its are was were will shall may must should not any all into upon under other than who whom what when there these those has had also more most each'.split(
    ' ',
  ),
);

/** "identifies", "identifying", "identified" -> one stem; it need be no word. */
const stem = (word: string): string =>
  word.replace(/(?:ies|ied|ying)$/, 'y').replace(/(?:ations?|ings?|ions?|ers?|ed|es|s|e)$/, '');

export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !SMALL.has(word))
      .map(stem),
  );

/** Of what follows the first word with this stem; null where there is none. What stands before a verb is who says it. */
export const stemsAfter = (text: string, of: string): ReadonlySet<string> | null => {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const at = words.findIndex((word) => stem(word) === of);
  return at < 0 ? null : stemsOf(words.slice(at + 1).join(' '));
};

/** The share of words that both have, 0 to 1 (Dice). */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);

const LEADING = /^(?:the|an?|certain|some|any|such|their|its|all|each) /i;

/** "Commerce Department" is the Department of Commerce. */
const inFull = (words: string): string => words.replace(/^((?:\p{Lu}\p{L}+ ){1,3})Department$/u, 'Department of $1');

/** "AI developers" and "developers", "certain frontier models" and "frontier models": one narrows the other's last words. */
export const sameParty = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((words) => inFull(words.trim().replace(LEADING, '')).trim().split(/\s+/).map(fold));
  if (!left || !right) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.every((word, index) => long[long.length - short.length + index] === word);
};

/** "the federal government": any of its agencies is meant. */
export const isGovernment = (words: string): boolean =>
  /^(?:the )?(?:(?:federal|u\.?s\.?|american) )?government$/i.test(words.trim());
