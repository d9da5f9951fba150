/**
 * Canonical text, made piece by piece from an original: takes pieces in ascending order of the original, gives text,
 * blocks, page marks and the runs of the offset map. Blocks are parted by "\n\n"; inside one, white space is one space.
 */
import type { PageMark } from '../../schema/domain/publication.ts';
import type { Block, BlockKind, OffsetRun } from '../values/index.ts';

export interface BuiltText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pages: readonly PageMark[];
  readonly offsets: readonly OffsetRun[];
}

export interface TextBuilder {
  /** Begins a block; one that gets no text leaves no trace. */
  open(kind: BlockKind, level?: number, indent?: number): void;
  close(): void;
  /** Appends `original.slice(start, end)` as it is. */
  copy(start: number, end: number): void;
  /** Appends `text` in place of `original.slice(start, end)`. */
  replace(start: number, end: number, text: string): void;
  /** One space, if text has been written in this block and more follows. */
  space(): void;
  /** A page begins with the text that follows; `ocrConfidence` where its text was recognised from its picture. */
  page(page: number, ocrConfidence?: number | null): void;
  isOpen(): boolean;
  /** Where the open block's text begins; null while it has none. */
  start(): number | null;
  /** Length of the canonical text so far; separators count from the text that follows them. */
  length(): number;
  finish(): BuiltText;
}

const BLOCK_SEPARATOR = '\n\n';

export const textBuilder = (original: string): TextBuilder => {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const pages: PageMark[] = [];
  const runs: [number, number, number, number][] = [];
  let length = 0;
  let originalEnd = 0;
  let separator = '';
  let block: { kind: BlockKind; level: number; indent: number; start: number } | null = null;
  let pendingPage: Omit<PageMark, 'start'> | null = null;

  const addRun = (start: number, end: number, canonicalLength: number): void => {
    const last = runs.at(-1);
    const joins = last && last[1] + last[3] === start && last[2] === last[3] && end - start === canonicalLength;
    if (joins) {
      last[2] += canonicalLength;
      last[3] += canonicalLength;
    } else runs.push([length, start, canonicalLength, end - start]);
    length += canonicalLength;
    originalEnd = end;
  };

  const append = (start: number, end: number, text: string): void => {
    if (text === '') return;
    if (!block) throw new Error('text outside a block');
    if (start < originalEnd) throw new Error(`pieces must ascend: ${start} after ${originalEnd}`);
    const first = block.start < 0;
    const before = first && length > 0 ? BLOCK_SEPARATOR : first ? '' : separator;
    separator = '';
    if (before !== '') {
      pieces.push(before);
      addRun(originalEnd, start, before.length);
    }
    if (first) block.start = length;
    if (pendingPage !== null) {
      pages.push({ start: length, ...pendingPage });
      pendingPage = null;
    }
    pieces.push(text);
    addRun(start, end, text.length);
  };

  const close = (): void => {
    if (block && block.start >= 0) {
      blocks.push({ kind: block.kind, level: block.level, indent: block.indent, start: block.start, end: length });
    }
    block = null;
    separator = '';
  };

  return {
    open: (kind, level = 0, indent = 0) => {
      close();
      block = { kind, level, indent, start: -1 };
    },
    close,
    copy: (start, end) => append(start, end, original.slice(start, end)),
    replace: append,
    space: () => {
      if (block && block.start >= 0) separator = ' ';
    },
    page: (page, ocrConfidence = null) => {
      pendingPage = ocrConfidence === null ? { page } : { page, ocrConfidence };
    },
    isOpen: () => block !== null,
    start: () => (block && block.start >= 0 ? block.start : null),
    length: () => length,
    finish: () => {
      close();
      return { text: pieces.join(''), blocks, pages, offsets: runs };
    },
  };
};
