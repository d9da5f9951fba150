/** Which parts an amendment of a whole order touches: "X is amended by striking sections 2(b) and 3". */
import { pattern } from '../../../kernel/pattern.ts';
import { contains, sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Structured } from '../../../values/index.ts';
import { itemsBelow } from './lists.ts';
import { pathsOf } from './provisions.ts';

const PLACE = String.raw`\d{1,3}[A-Z]?(?:[-.]\d{1,3})?(?:\([0-9A-Za-z]{1,5}\)){0,6}`;
const LIST = String.raw`${PLACE}(?:(?:,? (?:and|or|through|to) |, |–)${PLACE}){0,8}`;
const DONE_TO = new RegExp(
  pattern`
    (?:\b(?:strik|delet|remov|revis|amend|replac|rescind|repeal|insert|add)ing|\bin|\bat the (?:end|beginning) of) (?:(?:the )?(?:text|
    first sentence|second sentence|heading|words?|phrase) (?:of|in) )?(?:a new |new |
    all of )?[Ss]ections? (${LIST})
  `,
  'g',
);
/** "in section 103(c)(2) by striking … and 103(d) by striking …" */
const DONE_NEXT = new RegExp(
  String.raw`,? and (?:in )?(\d{1,3}(?:\.\d{1,3})?(?:\([0-9A-Za-z]{1,5}\)){1,6}) by (?:strik|delet|remov|revis|replac|insert|add)ing`,
  'g',
);

/** The paths of the parts named behind `from` in the amending sentence; none where it names none. */
export const amendedParts = (sentence: string, from: number): readonly string[] => {
  const clause = sentence.slice(from, from + 400).replace(/“[^”]{0,400}”?/g, '');
  const first = [...clause.matchAll(DONE_TO)];
  const named = first.length > 0 ? [...first, ...clause.matchAll(DONE_NEXT)] : [];
  return [...new Set(named.flatMap((match) => pathsOf(match[1] ?? null)).filter((path) => path !== null))];
};

/** "A new section 9 is added to X": the place that the clause itself names. */
export const addedParts = (clause: string): readonly string[] =>
  pathsOf(ADDED.exec(clause)?.[1] ?? null).filter((path) => path !== null);
const ADDED = new RegExp(String.raw`\b[Ss]ections? (${LIST}),? (?:is|are|shall be) (?:hereby )?(?:added|inserted)\b`);

/** "a new section 1-113 is added", "adding after section 1-3 a new section 1-4": what was not there before. */
const NEW = new RegExp(String.raw`\bnew (?:sub)?[Ss]ections? (${LIST})`);
/** "In section 1-3, section 1-301(e) is deleted": the one that something is done to. */
const DONE = new RegExp(String.raw`\b[Ss]ections? (${LIST}),? (?:is|are|shall be)\b`);
/** "(a) In section 1-101, adding …", "(b) by striking section 3(b)", "(c) section 1-301(e) is deleted". */
const TOUCHED = new RegExp(String.raw`\b[Ss]ections? (${LIST})`);
/** No item says further from its beginning what it touches, in UTF-16 units. */
const REACH = 200;

export interface AmendedItem extends Span {
  readonly paths: readonly string[];
}

/** What is changed wherever it stands touches the whole. */
const EVERYWHERE = /\b(?:throughout|wherever|(?:each|every) (?:time|place)|in all places)\b/i;

/** "X is amended as follows:", and the items below with the part that each touches: none where that is the whole. */
export const amendedItems = (input: Structured, sentence: Span): readonly AmendedItem[] => {
  const { text } = input.document;
  if (!/:$/.test(sliceOf(text, sentence))) return [];
  const items = itemsBelow(input, sentence).filter((item) => !input.quoted.some((quote) => contains(quote, item)));
  return items.flatMap((item) => {
    const quote = input.quoted.find(({ start, end }) => start < item.end && item.start < end);
    const own = spanOf(item.start, Math.min(quote?.start ?? item.end, item.end, item.start + REACH));
    const words = sliceOf(text, own).replace(/“[^”]{0,200}”?/g, '');
    const place = NEW.exec(words)?.[1] ?? DONE.exec(words)?.[1] ?? TOUCHED.exec(words)?.[1] ?? null;
    const paths = pathsOf(place).filter((path) => path !== null);
    return paths.length > 0 || EVERYWHERE.test(words) ? [{ ...own, paths }] : [];
  });
};
