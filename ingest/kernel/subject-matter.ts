/** What a text speaks of: its words, weighed by how few orders and reports have them; and how alike two texts are in that. */
import { stem, type Texts } from '../../schema/domain/likeness.ts';
import { remembered } from './remembered.ts';
import { COMMON_IN_REPORTS, COMMON_STEMS } from './common-stems.ts';

interface Weighed {
  /** Of unit length over all stems of the text. */
  readonly weight: number;
  /** As the text first prints it, in lower case. */
  readonly word: string;
}

/** By stem. */
export type SubjectMatter = ReadonlyMap<string, Weighed>;

/** The share of orders that a stem no table knows is taken to stand in. */
const RARE = 0.02;
/** In the middle of its band: what stands in a quarter of the orders at least stands in a third. */
const weightOf = (share: number): number => Math.log(1 / (share * Math.SQRT2));
const RARITY = new Map(
  [...COMMON_STEMS, ...COMMON_IN_REPORTS].flatMap(([share, stems]) =>
    stems.split(' ').map((one) => [one, weightOf(share)]),
  ),
);

/** Of four letters at least: shorter ones tie sentences together. "Reviewing" and "reviews" are one. */
const WORD = /\p{L}{4,}/gu;

/** UTF-16 units from the start of a text that tell what it speaks of. */
const TELLING = 100_000;

/** Of the words with which the text tells what it speaks of. */
export const stemsOf = (text: string): ReadonlySet<string> => new Set(countsOf(text).keys());

const countsOf = (text: string): ReadonlyMap<string, { readonly count: number; readonly word: string }> => {
  const counts = new Map<string, { count: number; readonly word: string }>();
  for (const [word] of text.slice(0, TELLING).toLowerCase().matchAll(WORD)) {
    const key = stem(word);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { count: 1, word });
  }
  return counts;
};

/** Texts that are held against one, and some more: the next is held against nearly the same. */
const HELD = 400;

export const subjectMatterOf = remembered((text: string): SubjectMatter => {
  const counts = countsOf(text);
  const weighed = [...counts].map(([one, { count, word }]) => {
    return [one, { word, weight: (1 + Math.log(count)) * (RARITY.get(one) ?? Math.log(1 / RARE)) }] as const;
  });
  const length = Math.hypot(...weighed.map(([, { weight }]) => weight));
  return new Map(weighed.map(([one, { word, weight }]) => [one, { word, weight: weight / length }]));
}, HELD);

/**
 * The cosine, and what they share as the first of them prints it. Of texts on unrelated matters one pair in a thousand has more
 * than 0.13, at most 0.18; a report and the order that it told of have 0.25 and more.
 */
export const alike = (one: SubjectMatter, other: SubjectMatter): Texts => {
  const shared = [...one].flatMap(([key, { word, weight }]) => {
    const share = weight * (other.get(key)?.weight ?? 0);
    return share > 0 ? [{ word, share }] : [];
  });
  return {
    score: shared.reduce((sum, { share }) => sum + share, 0),
    words: shared.sort((a, b) => b.share - a.share).map(({ word }) => word),
  };
};
