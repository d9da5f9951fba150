/** Sides told by somebody else's: whoever agrees with the last that was told, or sides with somebody. */
import { contains, sliceOf, type Span } from '../../../../schema/domain/span.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import type { PositionFound } from '../../../values/index.ts';
import { agreementIn, allianceIn } from './agreement.ts';
import { clausesOf } from './clauses.ts';
import { sideOf } from './stances.ts';
import { FAR, position, type Taking } from './taking.ts';

/** In each clause the last side that was told before it, in the same claim or an earlier one. */
export const byAgreement = (
  taking: Taking,
  own: readonly PositionFound[],
  before: PositionFound | null,
): readonly PositionFound[] =>
  clausesOf(taking.input, taking.claim).flatMap((clause) => {
    const agreement = agreementIn(sliceOf(taking.input.document.text, clause));
    const same = agreement?.behind ? own.findLast((one) => contains(clause, one)) : undefined;
    const last = same ?? own.findLast(({ start }) => start < clause.start) ?? before;
    if (!agreement || !last || last.stance === 'NEUTRAL') return [];
    if (agreement.ofDenied && last.stance !== 'OPPOSES') return [];
    if (
      clause.start - last.end > (agreement.isCutShort ? 3 : FAR) ||
      (!same && !agreement.isCutShort && own.some((one) => contains(clause, one)))
    )
      return [];
    const { text } = taking.input.document;
    const denied = agreement.isCutShort && IT_WAS_NOT.test(sliceOf(text, clause));
    if (denied && wasAssured(text.slice(last.start, clause.start), last.entity))
      return [ofTheSame(taking, clause, last)];
    const at = clause.start + agreement.start;
    const holders = agreement.behind
      ? taking.subjects.behind(clause, clause.start + agreement.end)
      : (taking.subjects.of(clause, at)?.parties ?? []);
    const opposite: Stance = last.stance === 'SUPPORTS' ? 'OPPOSES' : 'SUPPORTS';
    const side = {
      stance: agreement.isSame ? last.stance : opposite,
      about: last.about,
      ambiguous: true,
      counterProposal: null,
    };
    return holders
      .filter(({ unnamed, entity }) => !unnamed && entity !== last.entity && !own.some((one) => one.entity === entity))
      .map((holder) => position(taking, clause, holder, side, 'positions/agreement@1'));
  });

/** "It was not.": of whoever was told of last, as the other side. */
const IT_WAS_NOT = /^\W{0,2}(?:It|They|He|She) (?:is|was|are|were|does|do|did|has|have|had)(?: not|n[’']t)[.;]?$/u;
/** "Aides assured her that the industry was on board": what others say of a side, whom the next sentence corrects. */
const ON_BOARD =
  /(?<who>[^.;:,“”"]*) (?:was|were|is|are) (?:all )?(?:on board|for it|behind it|with (?:him|her|them|us)|on (?:his|her|their) side)(?=[.,;]|$)(?<behind>, [^.;,“”"]{2,40} (?:said|says|insisted|claimed))?/u;
const ASSURED = /\b(?:assur(?:e[sd]?|ing)|said|says?|told|insist(?:s|ed)|claim(?:s|ed)|promised)\b/u;
const wasAssured = (words: string, entity: string): boolean => {
  const { who = '', behind } = ON_BOARD.exec(words)?.groups ?? {};
  const front = who.toLowerCase().endsWith(entity.toLowerCase()) ? who.slice(0, who.length - entity.length) : null;
  return front !== null && (behind !== undefined || ASSURED.test(front));
};
const ofTheSame = (taking: Taking, clause: Span, last: PositionFound): PositionFound => {
  const { entity, entityType, holder, about } = last;
  const stance = OTHER[last.stance];
  const whose = { ...clause, entity, entityType, record: holder, unnamed: false };
  return position(
    taking,
    clause,
    whose,
    { stance, about, ambiguous: true, counterProposal: null },
    'positions/denied@1',
  );
};

/** Whoever sides with somebody takes the side that was last told of them, or the other. */
export const byAlliance = (
  taking: Taking,
  own: readonly PositionFound[],
  before: readonly PositionFound[],
): readonly PositionFound[] =>
  clausesOf(taking.input, taking.claim).flatMap((clause) => {
    const words = sliceOf(taking.input.document.text, clause);
    const alliance = allianceIn(words);
    if (!alliance) return [];
    const whose = taking.subjects.meant(clause, clause.start + alliance.end).map(({ entity }) => entity);
    // "Parted company with its rivals": with those told of last.
    const isOfAll = PEERS.test(words.slice(alliance.end)) && !alliance.isSame;
    const isTheirs = ({ entity, stance }: PositionFound): boolean =>
      stance !== 'NEUTRAL' && (whose.includes(entity) || isOfAll);
    const last = own.findLast(isTheirs) ?? before.findLast(isTheirs);
    const subject = last && taking.subjects.of(clause, clause.start + alliance.start);
    if (!subject) return [];
    const side = sideOf(alliance.isSame ? last.stance : OTHER[last.stance], subject.between);
    if (!side) return [];
    const taken = { stance: side.stance, about: last.about, ambiguous: true, counterProposal: null };
    return subject.parties
      .filter(({ unnamed, entity }) => !unnamed && !whose.includes(entity))
      .map((holder) => position(taking, clause, holder, taken, 'positions/agreement@1'));
  });

const PEERS =
  /^ (?:its|his|her|their|the) (?:[a-z]+ (?:of the )?)?(?:rivals|peers|competitors|colleagues|industry|rest|others|party|caucus|pack)\b/u;

const OTHER: Readonly<Record<Stance, Stance>> = { SUPPORTS: 'OPPOSES', OPPOSES: 'SUPPORTS', NEUTRAL: 'NEUTRAL' };
