/** The head of a letter, told column by column ("FROM:", "CC:", "SUBJECT:", then what stands beside them), put row by row. */
import type { PdfLine } from './pages.ts';

const LABEL = /^\p{Lu}[\p{L} .-]{0,24}:$/u;

/** Lines in reading order: of two and more labels one below the other, each before the lines beside it. */
export const besideLabels = (lines: readonly PdfLine[]): readonly PdfLine[] => {
  const ordered: PdfLine[] = [];
  for (let at = 0; at < lines.length;) {
    const labels = labelsFrom(lines, at);
    const values = labels.length < 2 ? [] : valuesOf(labels, lines.slice(at + labels.length));
    const head = labels.flatMap((label, row) => [label, ...values.filter((value) => rowOf(labels, value) === row)]);
    const taken = head.length === 0 ? lines.slice(at, at + 1) : head;
    ordered.push(...taken);
    at += taken.length;
  }
  return ordered;
};

const labelsFrom = (lines: readonly PdfLine[], at: number): readonly PdfLine[] => {
  const labels: PdfLine[] = [];
  for (const line of lines.slice(at)) {
    const above = labels.at(-1);
    const below = !above || (Math.abs(line.left - above.left) < line.size && line.top > above.top);
    if (!LABEL.test(line.text) || !below) break;
    labels.push(line);
  }
  return labels;
};

/** What follows the labels as long as it stands to their right and not above the first. */
const valuesOf = (labels: readonly PdfLine[], after: readonly PdfLine[]): readonly PdfLine[] => {
  const edge = Math.max(...labels.map(({ right }) => right));
  const end = after.findIndex((line) => line.left < edge || rowOf(labels, line) < 0);
  return end < 0 ? after : after.slice(0, end);
};

/** The last label that does not stand below the line. */
const rowOf = (labels: readonly PdfLine[], { top, size }: PdfLine): number =>
  labels.findLastIndex((label) => label.top < top + size * 0.6);
