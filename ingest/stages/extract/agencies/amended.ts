/** Whom "the Committee" means in text that an order inserts in another: the body which that other order is about. */
import { contains, type Span } from '../../../../schema/domain/span.ts';
import type { LegalReference, Structured } from '../../../values/index.ts';
import { headNounOf } from './bodies.ts';
import type { Found, Identity } from './mention.ts';

/** How far before inserted text its lead-in names the order that takes it, in UTF-16 units. */
const REACH = 600;
/** "Committee on the Arts; Executive Order 12367": the body stands beside the order that made it. */
const BESIDE = /^[;,:]? ?(?:\(|established by |created by )?$/;

/** Gives the body that a bare head ("Committee") at a place stands for, by the order that is amended there; or null. */
export const amendedBody = (
  { document: { text }, quoted }: Structured,
  references: readonly LegalReference[],
  mentions: readonly Found[],
): ((at: Span, head: string) => Identity | null) => {
  const orders = references.filter(({ norm }) => norm.startsWith('eo/'));
  return (at, head) => {
    const quote = quoted.find((span) => contains(span, at));
    const amended = quote && orders.findLast(({ end }) => end <= quote.start && end > quote.start - REACH);
    if (!amended) return quote && BODIES.test(head) ? onlyOne(mentions, head, at) : null;
    const beside = mentions.find(
      (mention) =>
        headNounOf(mention.canonical) === head &&
        orders.some(
          ({ norm, start }) =>
            norm === amended.norm &&
            mention.end <= start &&
            start - mention.end < 40 &&
            BESIDE.test(text.slice(mention.end, start)),
        ),
    );
    return beside ?? (BODIES.test(head) ? onlyOne(mentions, head, at) : null);
  };
};
const BODIES = /^(?:Board|Commission|Council|Committee|Task Force|Panel)$/;

/** The one body of that kind that the whole text names, where it is named only behind: inserted text has its own order. */
const onlyOne = (mentions: readonly Found[], head: string, at: Span): Identity | null => {
  const [one, ...others] = new Map(
    mentions
      .filter(({ canonical, via }) => via === 'name' && headNounOf(canonical) === head)
      .map((mention) => [mention.agency, mention]),
  ).values();
  return one && others.length === 0 && one.start > at.start ? one : null;
};
