/**
 * Stretches of text that the format sets apart (italic, bold, underlined). Where one follows a provision's label and
 * ends in a full stop it is the provision's heading; other stretches are only emphasis.
 */
import type { BuiltText, TextBuilder } from '../kernel/text-builder.ts';
import type { Block, PrintedField } from '../values/index.ts';
import { isHeading, namesPart } from '../kernel/block-kinds.ts';

export interface Emphasis {
  open(): void;
  close(): void;
  /** Forgets what is still open: emphasis ends with its block. */
  reset(): void;
  /** A sign that opens and closes alike, as Markdown's `*` does. */
  toggle(sign: string): void;
  /** The stretches that may be run-in headings, as fields named `heading`; for the finished text. */
  fields(text: string): readonly PrintedField[];
  /** Paragraphs that are nothing but one stretch and read like a heading, or that name a part, as headings. */
  withHeadings(built: BuiltText): BuiltText;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** No run-in heading is longer; an emphasised sentence may be. */
const LONGEST = 300;

export const emphasisIn = (builder: TextBuilder): Emphasis => {
  const opened: { readonly sign: string; readonly at: number }[] = [];
  const stretches: Stretch[] = [];
  const close = (): void => {
    const last = opened.pop();
    if (last && builder.length() > last.at) stretches.push({ start: last.at, end: builder.length() });
  };
  return {
    open: () => opened.push({ sign: '', at: builder.length() }),
    close,
    reset: () => {
      opened.length = 0;
    },
    toggle: (sign) => {
      if (opened.at(-1)?.sign === sign) close();
      else opened.push({ sign, at: builder.length() });
    },
    fields: (text) => headingFields(text, stretches),
    withHeadings: (built) => {
      const whole = new Map(joined(built.text, inOrder(built.text, stretches)).map(({ start, end }) => [start, end]));
      const blocks = built.blocks.map((block): Block => {
        if (block.kind !== 'paragraph') return block;
        const text = built.text.slice(block.start, block.end);
        return namesPart(text) || (whole.get(block.start) === block.end && isHeading(text))
          ? { ...block, kind: 'heading' }
          : block;
      });
      return { ...built, blocks };
    },
  };
};

const headingFields = (text: string, stretches: readonly Stretch[]): readonly PrintedField[] =>
  joined(text, inOrder(text, stretches))
    .filter(({ start, end }) => end - start <= LONGEST && /[.:—][”"]?$|[\p{L}\p{N})?]$/u.test(text.slice(start, end)))
    .filter(({ end }) => /[.:—?]/.test(text.slice(end - 1, end + 1)))
    .map(({ start, end }) => ({ field: 'heading', value: text.slice(start, end), span: { start, end } }));

const inOrder = (text: string, stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.map((stretch) => trimmed(text, stretch)).sort((a, b) => a.start - b.start || b.end - a.end);

const trimmed = (text: string, { start, end }: Stretch): Stretch => {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
};

/** Two stretches with only a space between them were one before the lines were broken. */
const joined = (text: string, stretches: readonly Stretch[]): readonly Stretch[] => {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    const last = out.at(-1);
    if (last && stretch.start < last.end) continue;
    if (last && text.slice(last.end, stretch.start) === ' ' && !/[.:]$/.test(text.slice(last.start, last.end))) {
      out.splice(-1, 1, { start: last.start, end: stretch.end });
    } else if (stretch.end > stretch.start) out.push(stretch);
  }
  return out;
};
