/**
 * Who else speaks within a claim: "Jane Roe called it fair, but Ann Poe said that it went too far". A claim is said by one; of
 * a sentence with several, each clause behind the first whose own speaker is another is told of here.
 * Reads: claims, parties. Gives: second voices.
 */
import { allMatches } from '../../../kernel/matches.ts';
import { contains, sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Claim, Extractor, SecondVoice, Structured } from '../../../values/index.ts';
import { meeting } from '../holding.ts';
import type { Party } from './parties.ts';
import { isGovernment } from './places.ts';
import { AFTER_PREPOSITION } from './pronouns.ts';
import { quotationsIn, unquoted } from './quotations.ts';
import { subjectsIn, type Subjects } from './subjects.ts';
import { SAYS } from './verbs.ts';
import { voiceOf } from './voices.ts';

const rules = {
  'second-voices/beside@1': 'Whoever is joined by "and" with the speaker of a claim says it as well.',
  'second-voices/clause@1': 'A clause behind "and", "but", "while" or a semicolon that somebody else is told to say.',
} as const;

export const secondVoices: Extractor = {
  id: 'second-voices',
  rules,
  extract: (input, found) => {
    const subjects = subjectsIn(input, found);
    const quotations = quotationsIn(input);
    return found.of('claim').flatMap((claim) => {
      const behind = clausesBehind(input, claim, quotations).flatMap((clause) => {
        const party = voiceOf(input, clause, subjects, quotations);
        const isOther = party !== null && contains(clause, party) && party.entity !== claim.speaker;
        return isOther ? [voice(clause, party)] : [];
      });
      const beside = besideIn(input, claim, subjects, quotations)
        .filter(({ entity }) => !behind.some(({ speaker }) => speaker === entity))
        .map((party) => voice(claim, party, 'second-voices/beside@1'));
      return [...beside, ...behind];
    });
  },
};

const voice = (clause: Span, party: Party, rule: keyof typeof rules = 'second-voices/clause@1'): SecondVoice => ({
  kind: 'second-voice',
  start: clause.start,
  end: clause.end,
  speaker: party.entity,
  speakerRecord: party.record,
  anonymous: party.entityType === 'group' && !isGovernment(party.entity),
  rule,
});

const SPEAKS = new RegExp(`(?<![\\p{L}-])${SAYS}`, 'gu');
/** "Senators Roe and Poe said that it was late": who says it beside the first. */
const besideIn = (
  input: Structured,
  claim: Claim,
  subjects: Subjects,
  quotations: readonly Span[],
): readonly Party[] => {
  const words = unquoted(input.document.text, claim, meeting(quotations, claim));
  if (claim.speaker === null || /\baccording to\b/iu.test(words)) return [];
  for (const { index } of allMatches(words, SPEAKS)) {
    const all = subjects.of(claim, claim.start + index)?.parties ?? [];
    if (all.some(({ entity }) => entity === claim.speaker)) {
      // "A friend of Jane Roe and Mark Poe said": neither says it.
      const first = Math.min(...all.map(({ start }) => start));
      if (AFTER_PREPOSITION.test(input.document.text.slice(claim.start, first))) return [];
      return all.filter(
        ({ entityType, entity }) =>
          (entityType === 'person' || entityType === 'organization') && entity !== claim.speaker,
      );
    }
  }
  return [];
};

const JOINS =
  /(?:; |(?:[,”"]|—) ?(?:and|but|while|whereas|though|although|yet) |(?<!\b(?:Mr|Ms|Mrs|Dr|St|Prof))[.!?]["”]? (?=\p{Lu}))/gu;

/** Of a claim that somebody says, or that says several things, the clauses behind the first. */
const clausesBehind = (input: Structured, claim: Claim, quotations: readonly Span[]): readonly Span[] => {
  if (claim.speaker === null) return [];
  const { text } = input.document;
  const words = unquoted(text, claim, meeting(quotations, claim));
  const starts = allMatches(words, JOINS).map(({ 0: join, index }) => claim.start + index + join.length);
  return starts
    .map((start, index) => spanOf(start, starts[index + 1] ?? claim.end))
    .filter((clause) => /\p{L}+\W+\p{L}+\W+\p{L}+/u.test(sliceOf(text, clause)));
};
