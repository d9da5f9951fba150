/** The head of a letter, told column by column ("FROM:", "CC:", "SUBJECT:", then what stands beside them), put row by row. */
import type { PdfLine } from './page.ts';

const LABEL = /^\p{Lu}[\p{L} .-]{0,24}:$/u;

/** No head of a letter has more: what goes on so is a table, or was made to be slow. */
const MOST_LABELS = 40;

/** Lines in reading order: of two and more labels one below the other, each before the lines beside it. */
export const besideLabels = (lines: readonly PdfLine[]): readonly PdfLine[] => {
  const ordered: PdfLine[] = [];
  for (let at = 0; at < lines.length; at = ordered.length) {
    const labels = labelsFrom(lines, at);
    if (labels.length < 2) {
      ordered.push(...lines.slice(at, at + 1));
      continue;
    }
    const byRow = Map.groupBy(valuesFrom(lines, at + labels.length, labels), (value) => rowOf(labels, value));
    ordered.push(...labels.flatMap((label, row) => [label, ...(byRow.get(row) ?? [])]));
  }
  return ordered;
};

const labelsFrom = (lines: readonly PdfLine[], at: number): readonly PdfLine[] => {
  const labels: PdfLine[] = [];
  for (let line = lines[at]; line && labels.length < MOST_LABELS; line = lines[at + labels.length]) {
    const above = labels.at(-1);
    const below = !above || (Math.abs(line.left - above.left) < line.size && line.top > above.top);
    if (!LABEL.test(line.text) || !below) break;
    labels.push(line);
  }
  return labels;
};

/** What follows the labels as long as it stands to their right and not above the first. */
const valuesFrom = (lines: readonly PdfLine[], from: number, labels: readonly PdfLine[]): readonly PdfLine[] => {
  const edge = Math.max(...labels.map(({ right }) => right));
  const values: PdfLine[] = [];
  for (let line = lines[from]; line; line = lines[from + values.length]) {
    if (line.left < edge || rowOf(labels, line) < 0) break;
    values.push(line);
  }
  return values;
};

/** The last label that does not stand below the line. */
const rowOf = (labels: readonly PdfLine[], { top, size }: PdfLine): number =>
  labels.findLastIndex((label) => label.top < top + size * 0.6);
