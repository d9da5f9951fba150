/** Tesseract's table of words (TSV) -> lines: the same from the program and from its WebAssembly build. */
import type { RecognizedLine } from '../../kernel/recognition.ts';

const WORD = '5';

export const linesOfTsv = (tsv: string): readonly RecognizedLine[] => {
  const lines = new Map<string, Word[]>();
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t');
    const word = wordOf(cells);
    if (!word) continue;
    const key = cells.slice(1, 5).join(' ');
    lines.set(key, [...(lines.get(key) ?? []), word]);
  }
  return [...lines.values()].map(lineOf);
};

/** A word is told as a line of one word. */
type Word = RecognizedLine;

/** level, page, block, paragraph, line, word, left, top, width, height, confidence (0 to 100), text */
const wordOf = (cells: readonly string[]): Word | null => {
  const text = cells[11]?.trim() ?? '';
  if (cells[0] !== WORD || text === '') return null;
  const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = cells.slice(6, 11).map(Number);
  return {
    text,
    left,
    top,
    right: left + width,
    bottom: top + height,
    confidence: Math.max(0, confidence) / 100,
    stops: [0, left],
  };
};

const stopsOf = (words: readonly Word[]): readonly number[] => {
  const stops: number[] = [];
  let length = 0;
  for (const { text, left } of words) {
    stops.push(length, left);
    length += text.length + ' '.length;
  }
  return stops;
};

const lineOf = (words: readonly Word[]): RecognizedLine => ({
  stops: stopsOf(words),
  text: words.map(({ text }) => text).join(' '),
  left: Math.min(...words.map(({ left }) => left)),
  top: Math.min(...words.map(({ top }) => top)),
  right: Math.max(...words.map(({ right }) => right)),
  bottom: Math.max(...words.map(({ bottom }) => bottom)),
  confidence: words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length,
});
