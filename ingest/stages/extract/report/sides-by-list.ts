/** Sides told by a list or a heading: "Against: Acme.", "Who is in favor? Acme.", "Among those who wanted it: Acme". */
import { sliceOf, type Span } from '../../../../schema/domain/span.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import type { Claim, PositionFound, Structured } from '../../../values/index.ts';
import { holding, meeting } from '../holding.ts';
import { headedSide, listedIn, sideAlone, thoseIn } from './listed-sides.ts';
import type { Party } from './parties.ts';
import { sideOf, verdictsIn } from './stances.ts';
import { FAR, position, type Taking } from './taking.ts';

/** Under "Who is in favor?" or "Opponents", whoever opens the paragraph. */
export const byHeading = (taking: Taking): readonly PositionFound[] => {
  const { claim, subjects, input } = taking;
  const { text, blocks } = input.document;
  const block = holding(blocks, claim);
  // "Who supports it? Parents, overwhelmingly.", in one paragraph.
  const asked = block ? text.slice(block.start, claim.start).trim() : '';
  if (!block || (/[\p{L}\p{N}]/u.test(asked) && !(asked.length < LONGEST_QUESTION && /\?\W{0,4}$/u.test(asked))))
    return [];
  const heading = headingOf(blocks, block);
  const headed =
    headedSide(asked) ?? (heading && !/[\p{L}\p{N}]/u.test(asked) ? headedSide(sliceOf(text, heading)) : null);
  if (!headed) return [];
  const words = sliceOf(text, claim);
  const whole = subjects.within(claim).filter(({ unnamed }) => !unnamed);
  const isFragment = !A_CLAUSE.test(words) && words.length < FRAGMENT;
  const [first = isFragment && headed.isAsked ? fragmentName(claim, words) : null] = whole;
  if (!first || text.slice(claim.start, first.start).search(/[\p{Ll}]{4}/u) >= 0) return [];
  const isItem = !headed.isAsked && block.kind === 'item';
  if (!isFragment && !isItem) return [];
  const side = { stance: headed.stance, about: 'the order', ambiguous: false, counterProposal: null };
  return (isFragment && whole.length > 0 ? whole : [first]).map((holder) =>
    position(taking, claim, holder, side, 'positions/listed@1'),
  );
};

/** "The contractors, by and large." */
const fragmentName = (claim: Span, words: string): Party | null => {
  const { entity = '' } = /^(?:The )?(?<entity>[\p{L}][\p{L}’' -]{2,50}s)(?=[,.;])/u.exec(words)?.groups ?? {};
  const start = claim.start + words.indexOf(entity);
  return entity === ''
    ? null
    : { start, end: start + entity.length, entity, entityType: 'group', record: null, unnamed: false };
};

const LONGEST_QUESTION = 80;
/** UTF-16 units of an answer that only names somebody. */
const FRAGMENT = 120;

const headingOf = (blocks: Structured['document']['blocks'], block: Span): Span | undefined =>
  meeting(blocks, { start: block.start - UNDER, end: block.start }).findLast(({ kind }) => kind === 'heading');
/** UTF-16 units under one heading. */
const UNDER = 4000;

/** "**Acme.** Strongly opposed.": of the name that the paragraph begins with and that stands for itself. */
const byName = (taking: Taking): readonly PositionFound[] => {
  const { claim, subjects, input } = taking;
  const { text, blocks } = input.document;
  const block = holding(blocks, claim);
  const stance = block && sideAlone(sliceOf(text, claim));
  if (!stance) return [];
  const holders = subjects
    .within({ start: block.start, end: claim.start })
    .filter(
      ({ start, end, unnamed }) =>
        !unnamed && !/\p{L}{4}/u.test(text.slice(block.start, start) + text.slice(end, claim.start)),
    );
  const side = { stance, about: 'the order', ambiguous: false, counterProposal: null };
  return holders.slice(0, 1).map((holder) => position(taking, claim, holder, side, 'positions/listed@1'));
};

export const byList = (taking: Taking, before: readonly PositionFound[]): readonly PositionFound[] => {
  const { claim, subjects, input } = taking;
  const alone = byName(taking);
  if (alone.length > 0) return alone;
  const words = sliceOf(input.document.text, claim);
  const last = before.at(-1);
  const isNear = last !== undefined && claim.start - last.end < FAR;
  const listed = thoseIn(words, sideIn, isNear ? last.stance : null) ?? listedIn(words);
  if (!listed) return [];
  const named =
    listed.end === null
      ? subjects.within(claim).filter(({ end }) => end === claim.start + listed.start)
      : [
          ...subjects.behind(claim, claim.start + listed.end),
          ...subjects.within(claim).filter((one) => isLaterItem(words, claim, one)),
        ].filter(({ entity }, index, all) => all.findIndex((one) => one.entity === entity) === index);
  const holders = named.length > 0 ? named : listedName(claim, words, listed.start, listed.end);
  const side = { stance: listed.stance, about: 'the order', ambiguous: false, counterProposal: null };
  return holders
    .filter(({ unnamed }) => !unnamed)
    .map((holder) => position(taking, claim, holder, side, 'positions/listed@1'));
};

/** "Against: Acme, which fears the cost, and the Lamp Union, which asked for a year": who is listed behind what is said of another. */
const isLaterItem = (words: string, claim: Span, { start, end }: Span): boolean =>
  /(?:;|,) (?:and )?(?:the )?$/u.test(words.slice(0, start - claim.start)) &&
  /^, (?:which|who|whose)\b/u.test(words.slice(end - claim.start));

const sideIn = (words: string): Stance | null => {
  const [verdict] = verdictsIn(` ${words}`);
  return (verdict && sideOf(verdict.stance, ` ${words}`.slice(0, verdict.start))?.stance) ?? null;
};

const A_CLAUSE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|said|says)\b/u;

/** Of a list the words in front of the colon, or alone behind it, are a name, whatever else is known of it. */
const listedName = (claim: Claim, words: string, start: number, end: number | null): readonly Party[] => {
  const from = end ?? 0;
  const printed = end === null ? words.slice(0, start) : words.slice(from).replace(/[.!]$/u, '');
  const [article = ''] = /^ ?(?:The )?/u.exec(printed) ?? [];
  const entity = printed.slice(article.length);
  const at = claim.start + from + article.length;
  return /^\p{Lu}[^.,:;]{2,60}$/u.test(entity) && !A_CLAUSE.test(entity)
    ? [{ start: at, end: at + entity.length, entity, entityType: 'group', record: null, unnamed: false }]
    : [];
};
