/**
 * Who else speaks within a claim: "Jane Roe called it fair, but Ann Poe said that it went too far". A claim is said by one; of
 * a sentence with several, each clause behind the first whose own speaker is another is told of here.
 * Reads: claims, parties. Gives: second voices.
 */
import { allMatches } from '../../../kernel/matches.ts';
import { contains, sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Claim, Extractor, SecondVoice, Structured } from '../../values.ts';
import { meeting } from '../holding.ts';
import type { Party } from './parties.ts';
import { isGovernment } from './places.ts';
import { quotationsIn, unquoted } from './quotations.ts';
import { subjectsIn } from './subjects.ts';
import { voiceOf } from './voices.ts';

const rules = {
  'second-voices/clause@1': 'A clause behind "and", "but", "while" or a semicolon that somebody else is told to say.',
} as const;

export const secondVoices: Extractor = {
  id: 'second-voices',
  rules,
  extract: (input, found) => {
    const subjects = subjectsIn(input, found);
    const quotations = quotationsIn(input);
    return found.of('claim').flatMap((claim) =>
      clausesBehind(input, claim, quotations).flatMap((clause) => {
        const party = voiceOf(input, clause, subjects, quotations);
        const isOther = party !== null && contains(clause, party) && party.entity !== claim.speaker;
        return isOther ? [voice(clause, party)] : [];
      }),
    );
  },
};

const voice = (clause: Span, party: Party): SecondVoice => ({
  kind: 'second-voice',
  start: clause.start,
  end: clause.end,
  speaker: party.entity,
  speakerRecord: party.record,
  anonymous: party.entityType === 'group' && !isGovernment(party.entity),
  rule: 'second-voices/clause@1',
});

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
