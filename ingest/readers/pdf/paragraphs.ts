/** Lines of a page -> paragraphs, by what the eye goes by: short last lines, indented first ones, gaps, other sizes. */
import { startsWithOpener } from '../lines.ts';
import { isBareLabel, isHeading, standsAlone } from '../../kernel/block-kinds.ts';
import type { PdfLine } from './page.ts';

export interface PlacedLine {
  readonly line: PdfLine;
  /** Counted from 0. */
  readonly page: number;
}

export type Paragraph = readonly PlacedLine[];

/** How the body of a document is set. */
interface Setting {
  /** Usual distance of two lines of a paragraph. */
  readonly pitch: number;
  /** Whether lines end at one right edge, so that a short one ends its paragraph. */
  readonly justified: boolean;
}

export const paragraphsOf = (lines: readonly PlacedLine[], body: number): readonly Paragraph[] => {
  const setting = settingOf(lines, body);
  const edges = rightEdges(lines);
  const paragraphs: PlacedLine[][] = [];
  for (const placed of lines) {
    const current = paragraphs.at(-1);
    const previous = current?.at(-1);
    if (current && previous && continues(current, previous, placed, setting, edges)) current.push(placed);
    else paragraphs.push([placed]);
  }
  return paragraphs;
};

const settingOf = (lines: readonly PlacedLine[], body: number): Setting => {
  const pitches: number[] = [];
  let full = 0;
  let text = 0;
  const edges = rightEdges(lines);
  lines.forEach(({ line, page }, index) => {
    const next = lines[index + 1];
    if (Math.abs(line.size - body) > body * 0.08) return;
    text += 1;
    if (edgeOf(edges, page, line) - line.right < 3) full += 1;
    const pitch = next && next.page === page ? next.line.top - line.top : 0;
    if (pitch > body * 0.8 && pitch < body * 3) pitches.push(pitch);
  });
  pitches.sort((a, b) => a - b);
  return {
    pitch: pitches[Math.floor(pitches.length * 0.35)] ?? body * 1.15,
    justified: text > 0 && full / text > 0.45,
  };
};

/** The right edge of the column that a line stands in: of the lines that begin at about its left. */
type Edges = ReadonlyMap<string, number>;

const columnKey = (page: number, line: PdfLine): string => `${page}/${Math.floor(line.left / 100)}`;

const rightEdges = (lines: readonly PlacedLine[]): Edges => {
  const edges = new Map<string, number>();
  for (const { line, page } of lines) {
    const key = columnKey(page, line);
    edges.set(key, Math.max(edges.get(key) ?? 0, line.right));
  }
  return edges;
};

const edgeOf = (edges: Edges, page: number, line: PdfLine): number => edges.get(columnKey(page, line)) ?? line.right;

/** A bullet may be set larger than its item, which goes on below it in a small letter. */
const isItemTornOff = (previous: PlacedLine, next: PlacedLine): boolean =>
  previous.page === next.page &&
  next.line.top > previous.line.top &&
  /^[^\p{L}\p{N}\s] |^[xo•●] /u.test(previous.line.text) &&
  !ENDS.test(previous.line.text) &&
  /^\p{Ll}{2,}/u.test(next.line.text);

/** A bullet of a font of symbols is read as a letter or a sign: "x CISA will", "Ɣ The reporter". */
export const isBulleted = (text: string): boolean =>
  /^(?:[^\p{L}\p{N}\p{Sc}\s"“”‘’'(\[)%#&@§.,;:/|=+©™†‡]|[xoƔ]) (?=\p{Lu})/u.test(text);

/** A note's number may stand behind it: "at the time of publication.10". */
const ENDS = /[.:;!?][”’"')\]]{0,3}$|[\p{L})][.:;][”’"')\]]{0,3}\d{1,2}$|;\s(?:and|or)$/u;

const continues = (
  paragraph: readonly PlacedLine[],
  previous: PlacedLine,
  next: PlacedLine,
  setting: Setting,
  edges: Edges,
): boolean => {
  const [a, b] = [previous.line, next.line];
  if (Math.abs(a.size - b.size) > Math.max(a.size, b.size) * 0.12 && !isItemTornOff(previous, next)) return false;
  if (standsAlone(a.text) || standsAlone(b.text)) return false;
  if (paragraph.length === 1 && isBareLabel(a.text)) return true;
  const moved = previous.page !== next.page || b.top < a.top - a.size * 0.5;
  const pitch = b.top - a.top;
  const lead = setting.pitch * (a.size > setting.pitch ? a.size / setting.pitch + 0.25 : 1);
  if (!moved && pitch > lead * 1.65) return false;
  const width = Math.max(60, edgeOf(edges, previous.page, a) - Math.min(a.left, b.left));
  const short = edgeOf(edges, previous.page, a) - a.right > width * (setting.justified ? 0.025 : 0.3);
  const ended = ENDS.test(a.text);
  const indented = !moved && b.left > (paragraph.length > 1 ? a.left : Math.min(a.left, b.left)) + a.size * 0.6;
  const opens = startsWithOpener({ start: 0, end: 0, indent: 0, text: b.text }) || isBulleted(b.text);
  if (opens && (ended || short || indented)) return false;
  if (ended && isHeading(b.text) && edgeOf(edges, next.page, b) - b.right > width * 0.3) return false;
  if (setting.justified && short && (ended || /^\p{Lu}/u.test(b.text))) return false;
  if (indented && ended) return false;
  if (!moved && pitch > lead * 1.3 && (ended || short)) return false;
  if (!setting.justified && short && ended) return false;
  return true;
};
