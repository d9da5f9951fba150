/** What stands before the verb of a clause. */
import type { Span } from '../../../../schema/domain/span.ts';

export interface Head {
  readonly lead: Span;
  readonly subject: Span | null;
  readonly asides: Span;
}
