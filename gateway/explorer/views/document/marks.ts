/** Which words of a text carry a mark. Pure: spans in, segments of paragraphs out. Offsets are UTF-16 units of the text. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Mark extends Span {
  readonly id: string;
  readonly kind: 'quote' | 'mention';
}

/** A run of characters that carries the same marks all along. */
export interface Segment extends Span {
  /** The shortest first: what is said most closely of these words. */
  readonly marks: readonly Mark[];
  /** It lies in the span that the address names. */
  readonly aimed: boolean;
}

export interface Paragraph extends Span {
  readonly segments: readonly Segment[];
}

/** Paragraphs are parted by empty lines. */
export const paragraphsOf = (text: string): readonly Span[] => {
  const spans: Span[] = [];
  for (const { 0: words, index } of text.matchAll(/\S[^]*?(?=\n[ \t]*\n|\s*$)/g))
    spans.push({ start: index, end: index + words.length });
  return spans;
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** `marks` in the order of their start. */
export const markParagraphs = (
  paragraphs: readonly Span[],
  marks: readonly Mark[],
  aim: Span | null,
): readonly Paragraph[] => {
  let open: readonly Mark[] = [];
  let next = 0;
  return paragraphs.map((paragraph) => {
    open = open.filter(({ end }) => end > paragraph.start);
    const fresh: Mark[] = [];
    for (let mark = marks[next]; mark && mark.start < paragraph.end; mark = marks[next]) {
      fresh.push(mark);
      next += 1;
    }
    open = [...open, ...fresh];
    const here = open.filter((mark) => overlaps(mark, paragraph));
    return { ...paragraph, segments: segmentsOf(paragraph, here, aim) };
  });
};

const segmentsOf = (paragraph: Span, marks: readonly Mark[], aim: Span | null): readonly Segment[] => {
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const span of aim ? [...marks, aim] : marks)
    for (const at of [span.start, span.end]) if (at > paragraph.start && at < paragraph.end) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const segment = { start, end: sorted[index + 1] ?? paragraph.end };
    return {
      ...segment,
      marks: marks.filter((mark) => overlaps(mark, segment)).toSorted((a, b) => a.end - a.start - (b.end - b.start)),
      aimed: aim !== null && overlaps(aim, segment),
    };
  });
};

export type Aimed =
  | { readonly found: 'here' }
  /** The words now stand somewhere else. */
  | { readonly found: 'elsewhere'; readonly at: Span }
  | { readonly found: 'nowhere' };

/** Whether the words that a link was made with stand where it points; where else, if not. */
export const findWords = (text: string, aim: Span, words: string): Aimed => {
  if (text.startsWith(words, aim.start)) return { found: 'here' };
  const at = text.indexOf(words);
  return at === -1
    ? { found: 'nowhere' }
    : { found: 'elsewhere', at: { start: at, end: at + Math.max(words.length, aim.end - aim.start) } };
};

/** `12-40`; null for anything else. */
export const spanOf = (raw: string | undefined): Span | null => {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(raw ?? '');
  if (!match) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : null;
};
