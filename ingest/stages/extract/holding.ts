/** Which span of a long list holds another. */
import { contains, type Span } from '../../../schema/domain/span.ts';

/** A duty within the item of another, within its stem: more do not nest. */
const DEEPEST = 8;

/** The innermost of `spans` that holds `inner`; `spans` ascend by start, and at most a few of them nest. */
export const holding = <T extends Span>(spans: readonly T[], inner: Span): T | undefined => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).start <= inner.start) low = middle + 1;
    else high = middle;
  }
  return spans.slice(Math.max(0, low - DEEPEST), low).findLast((span) => contains(span, inner));
};

/** How many of `spans`, which ascend and do not overlap, end at `at` or before. */
export const endedBy = (spans: readonly Span[], at: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Those of `spans`, which ascend and do not overlap, that meet `span`: found by halving, so that long texts stay linear. */
export const meeting = <T extends Span>(spans: readonly T[], span: Span): readonly T[] => {
  const low = endedBy(spans, span.start);
  let end = low;
  while (end < spans.length && (spans[end] as T).start < span.end) end += 1;
  return spans.slice(low, end);
};
