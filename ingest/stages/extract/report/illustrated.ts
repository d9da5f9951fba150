/**
 * Whose words only show what was told right before: "Nurses are angry. “…,” said Jane Roe of the Nurses League." A report
 * that tells a side and goes on with somebody's words of that side gives them as an example of it.
 */
import { overlaps, sliceOf } from '../../../../schema/domain/span.ts';
import type { Claim, Findings, PositionFound, Structured } from '../../../values/index.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import type { RecordId } from '../../../../schema/domain/ids.ts';
import { holding } from '../holding.ts';

const QUOTES = /["“][^"”]{3,}/u;
/** What turns away from whatever was told before. */
const TURNS_AWAY =
  /^\W{0,3}(?:But|Yet|Still|However|By contrast|In contrast|Conversely|Not so|Others?|Instead|Meanwhile|Elsewhere|On the other (?:hand|side))\b|\b(?:however|by contrast|on the other hand|for (?:his|her|its|their) part|disagree[sd]?|differ(?:s|ed|ently)?|though|although|conced(?:es|ed)|acknowledge[sd]?|admit(?:s|ted)?|counter(?:s|ed)|struck a different)\b/u;
/** UTF-16 units behind the side in which its example begins. */
const NEAR = 300;

export interface Shown {
  readonly claim: Claim;
  readonly speaker: Pick<PositionFound, 'entity' | 'holder'>;
  readonly before: readonly PositionFound[];
}

/** The position that the words of a claim show; null where they are no example of what was told before. */
export const illustratedIn = (input: Structured, found: Findings, shown: Shown): PositionFound | null => {
  const { claim, speaker, before } = shown;
  const words = sliceOf(input.document.text, claim);
  const block = holding(input.document.blocks, claim);
  if (!block || !QUOTES.test(words) || TURNS_AWAY.test(words)) return null;
  // Of several on one side, whoever employs the speaker.
  const last = before.findLast(
    (one) =>
      one.end <= claim.start && claim.start - one.end <= NEAR && overlaps(block, one) && isOf(found, speaker, one),
  );
  if (!last || last.stance === 'NEUTRAL') return null;
  const here = before
    .slice(before.findLastIndex(({ end }) => end <= block.start) + 1)
    .filter((one) => overlaps(block, one));
  const isTold = here.some(({ entity }) => entity === speaker.entity);
  const oneSide = here.every((one) => one.stance === last.stance || one.start < last.start);
  return !isTold && oneSide ? last : null;
};

/** "Acme backed the order, and its chief executive, Jane Roe, said that “…”": whose words show their employer's side. */
const AND_ITS = /(?:,? and|;|,) (?:its|their) [^.;]{3,80}/u;
export const illustratedWithin = (
  input: Structured,
  found: Findings,
  { claim, speaker, before }: Shown,
): PositionFound | null => {
  const words = sliceOf(input.document.text, claim);
  const at = AND_ITS.exec(words)?.index;
  const rest = at === undefined ? '' : words.slice(at);
  if (!QUOTES.test(rest) || TURNS_AWAY.test(rest) || before.some(({ entity }) => entity === speaker.entity))
    return null;
  const [side, ...others] = before.filter((one) => one.stance !== 'NEUTRAL' && isOf(found, speaker, one));
  return side && others.every(({ stance }) => stance === side.stance) ? side : null;
};

/** A group has anybody for an example; a body whoever works for it. */
const isOf = (found: Findings, speaker: Shown['speaker'], side: PositionFound): boolean =>
  (side.entityType === 'group' && !/ at \p{Lu}| at the \p{Lu}/u.test(side.entity)) ||
  (employersOf(found).get(speaker.holder) ?? []).some((one) => isOne(one, side));

/** By the record of whoever works for them. */
const employersOf = oncePer((found: Findings): ReadonlyMap<RecordId | null, readonly string[]> => {
  const employers = new Map<RecordId | null, string[]>();
  for (const { record, affiliation } of found.of('person')) {
    const known = employers.get(record) ?? [];
    if (affiliation !== null && !known.includes(affiliation)) employers.set(record, [...known, affiliation]);
  }
  return employers;
});

const isOne = (affiliation: string, { entity }: PositionFound): boolean =>
  affiliation === entity ||
  entity.includes(` at ${affiliation}`) ||
  entity.includes(` at the ${affiliation}`) ||
  entity.startsWith(`${affiliation} `) ||
  entity.endsWith(` ${affiliation}`);
