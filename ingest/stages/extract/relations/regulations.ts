/** Regulations that an order prescribed: who amends them acts upon that order. */
import { targetsAt, type Target, type Targets } from './targets.ts';
import { isMark, isWord, type Token } from './tokens.ts';
import { pastAdverbs } from './verbs.ts';
import { ownVoice } from './voice.ts';

/** From the words that say so to the last target. */
export interface Amending {
  readonly target: Target;
  readonly from: number;
  readonly to: number;
}

/** "I hereby prescribe the following amendments to the Manual …, prescribed by Executive Order X": not what the Secretary shall prescribe. */
export const amending = (tokens: readonly Token[]): readonly Amending[] =>
  tokens.flatMap((_, from) => {
    const found = amendedBy(tokens, from);
    return found ? found.targets.slice(0, 1).map((target) => ({ target: inPart(target), from, to: found.end })) : [];
  });

const amendedBy = (tokens: readonly Token[], at: number): Targets | null => {
  if (!isWord(tokens[at], 'amendment', 'amendments')) return null;
  if (isWord(tokens[at + 1], 'are', 'is')) return madeTo(tokens, pastAdverbs(tokens, at + 2));
  if (!isWord(tokens[at + 1], 'to', 'of', 'in')) return null;
  const reach = isWord(tokens[at - 1], 'following') ? FAR : NEAR;
  const verb = tokens.findLastIndex((token, index) => index < at && isWord(token, 'prescribe', 'prescribing'));
  if (verb < at - reach || verb < 0 || ownVoice(tokens, verb, false) === null) return null;
  return prescribedBy(tokens, at + 2, LONGEST_NAME);
};
/** How many words "prescribe" may stand before the amendments: "prescribe, to become effective on this date, the following". */
const NEAR = 4;
const FAR = 14;
const LONGEST_NAME = 60;

/** "The following conforming amendments are hereby made to Executive Order X". */
const madeTo = (tokens: readonly Token[], at: number): Targets | null =>
  isWord(tokens[at], 'made') && isWord(tokens[at + 1], 'to', 'in') ? targetsAt(tokens, at + 2) : null;

const prescribedBy = (tokens: readonly Token[], from: number, most: number): Targets | null => {
  for (let at = from; at < from + most && at < tokens.length; at++) {
    if (isWord(tokens[at], 'by') && isWord(tokens[at - 1], 'prescribed', 'promulgated', 'established'))
      return targetsAt(tokens, at + 1);
  }
  return null;
};

/** "Section 5 of the Lamp Regulations (22 CFR 103.1), prescribed by Executive Order Y", "The Tariff of Fees, prescribed by Y". */
export const regulatedBy = (tokens: readonly Token[], at: number): Targets | null => {
  if (!isWord(tokens[at], ...OPENS)) return null;
  const limit = at + LONGEST_NAME / 2;
  let regulated = false;
  for (let to = at + 1; to < limit && to < tokens.length; to++) {
    if (isMark(tokens[to], ';:') || isWord(tokens[to], ...VERBS)) return null;
    regulated ||= isWord(tokens[to], ...REGULATIONS);
    if (!isWord(tokens[to], 'prescribed', 'promulgated') || !isWord(tokens[to + 1], 'by')) continue;
    const found = regulated ? targetsAt(tokens, to + 2) : null;
    return found && { ...found, targets: found.targets.slice(0, 1).map(inPart) };
  }
  return null;
};
const OPENS = ['the', 'section', 'sections', 'paragraph', 'paragraphs', 'part', 'parts', 'subparagraph'] as const;
const REGULATIONS = ['regulations', 'rules', 'manual', 'tariff', 'code', 'schedule', 'instructions'] as const;
const VERBS = ['is', 'are', 'was', 'were', 'shall', 'may', 'be', 'which'] as const;

const inPart = (target: Target): Target => ({ ...target, part: true });
