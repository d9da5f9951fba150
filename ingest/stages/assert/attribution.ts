/** Who is reported to say what stands at a place of a report. */
import type { Attribution } from '../../../schema/domain/statement.ts';
import type { Span } from '../../../schema/domain/span.ts';
import type { Claim } from '../../values/index.ts';
import { holding } from '../extract/holding.ts';
import type { AssertContext } from './context.ts';

export const attributionOf = (claim: Pick<Claim, 'speakerRecord' | 'source' | 'anonymous'>): Attribution | null =>
  claim.speakerRecord || claim.source || claim.anonymous
    ? { speaker: claim.speakerRecord, via: claim.source, anonymous: claim.anonymous }
    : null;

/** The attribution of the innermost claim or part that holds the span; null where the report speaks for itself, and in other texts. */
export const attributionAt = (context: AssertContext, span: Span): Attribution | null => {
  // Who says the whole beside the first is told with the claim, and not of what stands in it.
  const parts = context.found.of('second-voice').filter(({ rule }) => rule !== 'second-voices/beside@1');
  const part = holding(parts, span);
  if (part) return attributionOf({ ...part, source: null });
  const claim = holding(context.found.of('claim'), span);
  return claim ? attributionOf(claim) : null;
};
