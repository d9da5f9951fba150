/** Where the lines of the canonical text are printed: pages of lines and the offset map -> PrintedLines. */
import type { PrintedLine } from '../../../schema/domain/publication.ts';
import { offsetMap } from '../../kernel/offset-map.ts';
import type { OffsetRun } from '../../values/index.ts';
import type { PdfLine } from './page.ts';
import type { PlacedLine } from './paragraphs.ts';

/** Parts of the size of its type that a letter may stand above the line, and hang below it. */
const ABOVE = 0.8;
const BELOW = 0.22;

/** `starts`: where each line begins in the original. What of a line was left out of the text has no place. */
export const printedLines = (
  lines: readonly PlacedLine[],
  starts: ReadonlyMap<PdfLine, number>,
  offsets: readonly OffsetRun[],
): readonly PrintedLine[] => {
  const { toCanonical } = offsetMap(offsets);
  return lines.flatMap(({ line, page }): readonly PrintedLine[] => {
    const from = starts.get(line) ?? 0;
    const { start, end } = toCanonical({ start: from, end: from + line.text.length });
    if (end <= start) return [];
    const stops: number[] = [];
    for (let at = 0; at + 1 < line.stops.length; at += 2) {
      const [offset = 0, left = 0] = line.stops.slice(at, at + 2);
      const canonical = toCanonical({ start: from + offset, end: from + line.text.length }).start;
      if (canonical > (stops.at(-2) ?? -1) && canonical < end) stops.push(canonical, tenths(left));
    }
    stops.push(end, tenths(line.right));
    const top = tenths(line.top - line.size * ABOVE);
    return [{ start, end, page: page + 1, top, height: tenths(line.size * (ABOVE + BELOW)), stops }];
  });
};

/** A tenth of a point is less than a hair; more digits would only be longer. */
const tenths = (points: number): number => Math.round(points * 10) / 10;
