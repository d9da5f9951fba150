/** What one claim is read for positions with, and how one is made. */
import { sliceOf, type Span } from '../../../../schema/domain/span.ts';
import type { Claim, PositionFound, Structured } from '../../../values/index.ts';
import { happenedIn, THE_ORDER } from './about.ts';
import type { Party } from './parties.ts';
import type { Subjects } from './subjects.ts';

export const rules = {
  'positions/verb@1': 'A verb of support or opposition whose subject is a person, a company or a group.',
  'positions/own-words@1': 'A speaker who says that they dislike it, or fear what it would do.',
  'positions/judgement@1': 'A speaker who says of the text that it is good or bad, helps or harms.',
  'positions/agreement@1': 'Somebody who agrees or disagrees with whoever was told of last.',
  'positions/denied@1': 'A sentence that only denies what was told of somebody right before it.',
  'positions/listed@1': 'A list that puts somebody under "for", "against" or "undecided".',
  'positions/illustrated@1':
    'The words of somebody that a report gives as an example of the side it told right before.',
  'positions/tone@1':
    'The tone of what somebody says or does, weighed by words learned from labelled reports, where nothing else tells their side.',
  'positions/counter-proposal@1': 'Somebody presses for one number rather than another.',
} as const;

export interface Taking {
  readonly input: Structured;
  readonly subjects: Subjects;
  readonly claim: Claim;
  readonly speaker: Party | null;
  readonly quotations: readonly Span[];
  /** Whether the report tells that the text was put off: who asks to think again then asks for it. */
  readonly isPutOff: boolean;
  /** Whoever would sign it: names of presidents, governors and mayors. */
  readonly signers: ReadonlySet<string>;
  /** Days of notice that the report tells of the text. */
  readonly noticeDays: readonly number[];
  /** What somebody else says in it. */
  readonly others: readonly Span[];
}

/** What is told of a holder. */
export type Side = Pick<PositionFound, 'stance' | 'about' | 'ambiguous' | 'counterProposal'>;

export const position = (
  { claim, input, isPutOff }: Taking,
  span: Span,
  holder: Party,
  taken: Side,
  rule: keyof typeof rules,
): PositionFound => ({
  kind: 'position',
  start: span.start,
  end: span.end,
  entity: holder.entity,
  entityType: holder.entityType,
  holder: holder.record,
  ...taken,
  about: taken.about === THE_ORDER ? happenedIn(sliceOf(input.document.text, span), isPutOff) : taken.about,
  citations: claim.citations,
  rule,
});

/** UTF-16 units behind which nobody agrees with what was told. */
export const FAR = 400;
