/** A span of a text -> the boxes on paper that hold its words, one for each printed line. */
import type { PrintedLine } from '../../schema/domain/publication.ts';
import type { Span } from '../../schema/domain/span.ts';

/** Points (1/72 inch) from the upper left corner of the page as it is seen: cropped, and turned. */
export interface Box {
  /** Counted from 1 in the file. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `lines` ascend by where they begin. */
export const boxesOf = (text: string, lines: readonly PrintedLine[], { start, end }: Span): readonly Box[] => {
  const boxes: Box[] = [];
  for (let index = firstEndingAfter(lines, start); index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.start >= end) break;
    const left = placeOf(text, line, Math.max(start, line.start), 'start');
    const right = placeOf(text, line, Math.min(end, line.end), 'end');
    if (right <= left) continue;
    boxes.push({
      page: line.page,
      x: left,
      y: line.top,
      width: Math.round((right - left) * 10) / 10,
      height: line.height,
    });
  }
  return boxes;
};

const firstEndingAfter = (lines: readonly PrintedLine[], at: number): number => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Between two stops, letters share the room by how wide they usually are. An end belongs to the part before it. */
const placeOf = (text: string, { stops }: PrintedLine, offset: number, side: 'start' | 'end'): number => {
  let at = 0;
  while (at + 4 < stops.length && (stops[at + 2] ?? 0) < offset + (side === 'start' ? 1 : 0)) at += 2;
  const [from = 0, left = 0, to = 0, right = 0] = stops.slice(at, at + 4);
  if (offset <= from || right <= left) return offset >= to ? right : left;
  const whole = widthOf(text, from, to);
  return Math.round((left + ((right - left) * widthOf(text, from, offset)) / (whole || 1)) * 10) / 10;
};

/** In the type of most documents an "i" is half as wide as an "n", an "m" half as wide again. */
const widthOf = (text: string, start: number, end: number): number => {
  let width = 0;
  for (let at = start; at < end; at += 1) {
    const letter = text[at] ?? '';
    width += /[ijltfrI .,;:'’‘!|()[\]-]/.test(letter)
      ? 0.55
      : /[mwMW—@%]/.test(letter)
        ? 1.55
        : /\p{Lu}/u.test(letter)
          ? 1.3
          : 1;
  }
  return width;
};
