/** Who is reported to say what stands at a place of a report. */
import type { Attribution } from '../../../schema/domain/statement.ts';
import { contains, type Span } from '../../../schema/domain/span.ts';
import type { Claim } from '../values.ts';
import type { AssertContext } from './context.ts';

export const attributionOf = (claim: Claim): Attribution | null =>
  claim.speakerRecord || claim.source || claim.anonymous
    ? { speaker: claim.speakerRecord, via: claim.source, anonymous: claim.anonymous }
    : null;

/** The attribution of the claim that holds the span; null where the report speaks for itself, and in other texts. */
export const attributionAt = (context: AssertContext, span: Span): Attribution | null => {
  const claim = context.found.of('claim').find((candidate) => contains(candidate, span));
  return claim ? attributionOf(claim) : null;
};
