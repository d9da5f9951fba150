/** Tables of `docs/accuracy.md`. */

/** Padded as the formatter wants it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
};

/** A figure with three decimals; nothing where there is none. */
export const three = (figure: number | undefined): string => (figure === undefined ? '' : figure.toFixed(3));
