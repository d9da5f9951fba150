/**
 * Stretches of text that the format sets apart (italic, bold, underlined). Where one follows a provision's label and
 * ends in a full stop it is the provision's heading; other stretches are only emphasis.
 */
import type { TextBuilder } from '../kernel/text-builder.ts';
import type { PrintedField } from '../stages/values.ts';

export interface Emphasis {
  open(): void;
  close(): void;
  /** A sign that opens and closes alike, as Markdown's `*` does. */
  toggle(sign: string): void;
  /** The stretches as fields named `heading`, to be called when the text is finished. */
  fields(text: string): readonly PrintedField[];
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
    toggle: (sign) => {
      if (opened.at(-1)?.sign === sign) close();
      else opened.push({ sign, at: builder.length() });
    },
    fields: (text) => headingFields(text, stretches),
  };
};

const headingFields = (text: string, stretches: readonly Stretch[]): readonly PrintedField[] =>
  joined(
    text,
    stretches.map((stretch) => trimmed(text, stretch)).sort((a, b) => a.start - b.start || b.end - a.end),
  )
    .filter(({ start, end }) => end - start <= LONGEST && /[.:—][”"]?$|[\p{L}\p{N})?]$/u.test(text.slice(start, end)))
    .filter(({ end }) => /[.:—?]/.test(text.slice(end - 1, end + 1)))
    .map(({ start, end }) => ({ field: 'heading', value: text.slice(start, end), span: { start, end } }));

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
