/** The steps that a sentence tells of the reported text, each with its day. */
import { allMatches } from '../../../kernel/matches.ts';
import { contains, overlaps, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { InstrumentKind, LifecycleStatus } from '../../../../schema/domain/vocabulary.ts';
import { FRAMES } from './step-frames.ts';
import { STEPS, type Step } from './steps.ts';
import type { When } from './when.ts';

const ALL_STEPS: readonly Step[] = [
  ...STEPS,
  ...(FRAMES.REVOKED ? [{ status: 'REVOKED' as const, pattern: FRAMES.REVOKED }] : []),
];
/** Texts that a report of one kind does not call so. */
const OTHER_KINDS: Readonly<Partial<Record<InstrumentKind, RegExp>>> = {
  EXECUTIVE_ORDER: /^(?:memorandum|proclamation|bill|law|statute|regulation|treaty)$/u,
  MEMORANDUM: /^(?:executive order|proclamation|bill|law|statute|treaty)$/u,
  PROCLAMATION: /^(?:executive order|memorandum|bill|law|statute|treaty)$/u,
  DIRECTIVE: /^(?:proclamation|bill|law|statute|treaty)$/u,
};
const KIND =
  '(?:[Ee]xecutive [Oo]rder|[Oo]rder|[Mm]emorandum|[Mm]emo|[Pp]roclamation|[Dd]irective|bill|law|statute|regulation|treaty)(?![\\p{L}-])';
const A_KIND = new RegExp(`(?<![\\p{L}-])${KIND}`, 'gu');
const ITS_OBJECT = new RegExp(`^ (?:the|an?|his|her|its|that|this) (?:[a-z-]+ ){0,3}?(?<kind>${KIND})`, 'u');
/** "The memorandum signed in July is milder", in a report of an order: the text named last before the verb, or right behind it. */
const isOfOtherKind = (words: string, match: RegExpExecArray, kind: InstrumentKind | null): boolean => {
  const others = kind === null ? undefined : OTHER_KINDS[kind];
  if (!others) return false;
  const before = allMatches(words.slice(0, match.index), A_KIND).at(-1)?.[0];
  const named = before ?? ITS_OBJECT.exec(words.slice(match.index + match[0].length))?.groups?.['kind'];
  return named !== undefined && others.test(named.toLowerCase());
};

export interface Dated {
  readonly status: LifecycleStatus;
  readonly when: When | null;
}

/** A verb that tells no step of this text: what is only asked or felt, is done to something else, or is not of that day. */
const isOnlySaid = (
  words: string,
  dates: readonly When[],
  status: LifecycleStatus,
  match: RegExpExecArray,
): boolean => {
  const before = words.slice(0, match.index);
  if (status === 'SIGNED') return NOT_YET.test(before) || IS_WANTED.test(before);
  if (status !== 'SCHEDULED' && status !== 'POSTPONED') return false;
  if (status === 'POSTPONED' && OUGHT_TO_BE.test(before)) return true;
  // "It is not known whether she will sign", "wants it scrapped": no step is taken.
  if (/\b(?:whether|if|why|wants?|wanted|would like)\b[^.;,]{0,60}$/u.test(before)) return true;
  // "Dropped plans to sign it"
  if (
    status === 'SCHEDULED' &&
    /^plans? /u.test(match[0]) &&
    /\b(?:dropped|abandoned|scrapped|shelved|cancell?ed|called off|suspended|gave up) (?:his |her |its |the |any )?$/u.test(
      before,
    )
  )
    return true;
  if (status === 'SCHEDULED') return isOfBefore(before, dates);
  return (
    isOfAnother(before, words.slice(match.index + match[0].length)) || (dates.length === 0 && IS_FELT.test(before))
  );
};
/** "Wants the order signed by June". */
const IS_WANTED =
  /\b(?:wants?|wanted|would like|hope[sd]?|expect(?:s|ed)?|need(?:s|ed)?|see|have|get) (?:to (?:see|have|get) )?(?:it|(?:the|an?|this|that) (?:[\p{L}-]+ ){1,4})(?:be |is |was )?$/u;
/** "Has not signed it". */
const NOT_YET = /(?:\b(?:not|never|yet to have)|n[’']t) (?:yet |been |yet been |[a-z]+ly )?$/u;
/** "The order should be scrapped": what somebody would do with it. */
const OUGHT_TO_BE =
  /\b(?:should|must|ought to|needs? to|ha(?:s|ve|d) to|deserve[sd]? to|could|may|might|can|shall)(?: not)? (?:be|have been) (?:[a-z]+ly )?$/u;
/** "The order had delayed a purchase": what the text does to something else. */
const isOfAnother = (before: string, after: string): boolean =>
  /\b(?:order|directive|memo|memorandum|proclamation|rule|review|testing) (?:had|has|have|would have)(?: already)? $/u.test(
    before,
  ) && /^ (?!(?:it|again|until|by|for|on|in|because|after)\b)[a-z\d]/u.test(after);
/** "In 2025 she withdrew it two days before it was to take effect": the year is not when it was to. */
const isOfBefore = (before: string, dates: readonly When[]): boolean =>
  / before (?:it|he|she|they|the [a-z]+) (?:(?:was|were|had been) )?$/u.test(before) &&
  dates.length > 0 &&
  dates.every(({ date }) => /^\d{4}$/u.test(date));
/** "Was upset that the order was put off", "urged that it be abandoned": told of as felt or asked, without a day. */
const IS_FELT =
  /\b(?:upset|angry|furious|disappointed|frustrated|glad|pleased|happy|relieved|sorry|unhappy|dismayed|surprised|complain(?:s|ed)?|urge[sd]?|ask(?:s|ed)?|demand(?:s|ed)?|request(?:s|ed)?|recommend(?:s|ed)?|argue[sd]?|propose[sd]?|insist(?:s|ed)?|hope[sd]?|fear(?:s|ed)?|worr(?:y|ies|ied))\b[^.;]{0,120}\b(?:that|to see)\b[^.;]{0,80}$/u;

/** "That she was due to sign on May 3 is on hold": what is so now began on no day of the sentence but the one that it says. */
const IS_STATE = /^(?:on (?:hold|ice)|in limbo|stalled)\b/u;

const TO_BE_READY = /^(?:would|will|should|is to) be /u;

/** Each step with the date nearest to it; two steps have two dates where the sentence has them. */
export const datedSteps = (
  claim: Span,
  words: string,
  dates: readonly When[],
  anchor: string | null,
  kind: InstrumentKind | null = null,
): Dated[] => {
  const steps = ALL_STEPS.flatMap(({ status, pattern }) => {
    const match = pattern.exec(words) ?? FRAMES[status]?.exec(words);
    const isTaken = match && !isOnlySaid(words, dates, status, match) && !isOfOtherKind(words, match, kind);
    return match && isTaken
      ? [{ status, verb: { start: claim.start + match.index, end: claim.start + match.index + match[0].length } }]
      : [];
  });
  const mayBe = (status: LifecycleStatus, verb: Span): readonly When[] =>
    status === 'POSTPONED'
      ? dates.filter((one) => !isNewDay(claim, words, verb, one) && !isToCome(words, claim, verb, one, anchor))
      : dates;
  const far = (verb: Span): number => Math.min(...dates.map((one) => distance(claim, words, verb, one)));
  const taken = new Set<When>();
  const dated = [...steps]
    .sort((one, other) => far(one.verb) - far(other.verb))
    .map(({ status, verb }): Dated => {
      const near = [...mayBe(status, verb)].sort(
        (one, other) => distance(claim, words, verb, one) - distance(claim, words, verb, other),
      );
      const when = IS_STATE.test(words.slice(verb.start - claim.start))
        ? (near.find((one) => /\bsince $/u.test(words.slice(0, one.start - claim.start))) ?? null)
        : (near.find((one) => !taken.has(one) && !isAside(claim, words, verb, one)) ??
          near.find((one) => !isAside(claim, words, verb, one)) ??
          null);
      // "Said on Tuesday that a draft would be ready": Tuesday is not when.
      if (
        status === 'DRAFTED' &&
        when &&
        when.end <= verb.start &&
        TO_BE_READY.test(words.slice(verb.start - claim.start))
      )
        return { status, when: null };
      if (when) taken.add(when);
      return { status, when };
    });
  return steps.flatMap(({ status }) => dated.find((one) => one.status === status) ?? []);
};

const PLANNED_FOR = /\b(?:planned|scheduled|set|slated|due|booked) (?:for|on) $/u;
/** "The May 28 signing has been canceled", told on May 21: what is still to come is not when it was. */
const isToCome = (words: string, claim: Span, verb: Span, date: When, anchor: string | null): boolean =>
  anchor !== null &&
  date.date.length === anchor.length &&
  (date.date > anchor ||
    (PLANNED_FOR.test(words.slice(0, date.start - claim.start)) && !/\b(?:hours|minutes) before\b/u.test(words))) &&
  !/\b(?:will|would|won[’']t)\b/u.test(words.slice(0, verb.end - claim.start));

/** "Was moved to May 3": the day on which it is to be now. */
const isNewDay = (claim: Span, words: string, verb: Span, date: Span): boolean =>
  date.start >= verb.end &&
  (/^ ?(?:back )?(?:from [^.;]{2,30} )?(?:to|until|till|into)(?: (?!(?:and|but|said|on)\b)[\p{L}’'-]+){0,5} $/u.test(
    words.slice(verb.end - claim.start, date.start - claim.start),
  ) ||
    /^(?:to|until) /u.test(words.slice(date.start - claim.start)));

/** "The signing, which had been planned for Friday, was put off": Friday is not when it was put off. */
const ASIDE =
  /, (?:(?:which|who)|(?:first |originally |long |once |only )?(?:announced|drafted|promised|proposed|unveiled|floated|leaked|circulated|written|begun|conceived|delayed|rewritten|redrafted|revised)) [^,;]{3,120},/gu;
const isAside = (claim: Span, words: string, verb: Span, date: Span): boolean =>
  allMatches(words, ASIDE).some(({ 0: aside, index }) => {
    const span = spanOf(claim.start + index, claim.start + index + aside.length);
    return contains(span, date) && !overlaps(span, verb);
  });

/** ", the White House confirmed on". */
const TOLD_ON =
  /, (?:[^,;.“”"]{2,60} )?(?:said|says|confirmed|announced|told|acknowledged|disclosed|revealed|wrote|posted)(?: (?!but\b|and\b)[^,;.“”"]{2,30})?(?:,? (?:late |early )?(?:on )?(?:\p{Lu}[a-z]+day,?(?: (?:morning|afternoon|evening|night),?)?)?)? ?$/u;

/** UTF-16 units between a verb and a date; what stands in another part of the sentence, or before the verb, is farther. */
const distance = (claim: Span, words: string, verb: Span, date: Span): number => {
  // "Will not be signed this month": the month is not that of any step, but the day on which that is said.
  if (
    date.start >= verb.end &&
    /^(?!did|was).*n[o’']t\b/u.test(words.slice(verb.start - claim.start, verb.end - claim.start)) &&
    !TOLD_ON.test(words.slice(verb.end - claim.start, date.start - claim.start))
  )
    return Infinity;
  const before = date.end <= verb.start;
  const [from, to] = before ? [date.end, verb.start] : [verb.end, date.start];
  const between = from < to ? words.slice(from - claim.start, to - claim.start) : '';
  return (between.length + 40 * (between.match(/[,;]/gu)?.length ?? 0)) * (before ? 1.5 : 1);
};
