/** The sentences that may act upon another instrument: those that cite one, and those that rule or take up a list of them. */
import { bySpan, contains, sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { LegalReference, Structured } from '../../../values/index.ts';

export interface Candidate extends Span {
  readonly references: readonly LegalReference[];
  /** What the sentence right before it cites. */
  readonly before: readonly LegalReference[];
  /** Where that sentence stands. */
  readonly previous: Span | null;
}

const RULES_A_LIST = /:$|\b(?:following|listed below|set forth below)\b|^(?:These|Those|Both) /;

/** Ascending. A heading counts as a sentence: some clauses are set as one. What the document only quotes does not. */
export const candidates = (input: Structured, cited: readonly LegalReference[]): readonly Candidate[] => {
  const headings = input.sections.flatMap(({ headingSpan }) => headingSpan ?? []);
  const all = [...mended(input), ...headings].sort(bySpan);
  const found: Candidate[] = [];
  let next = 0;
  let before: readonly LegalReference[] = [];
  let previous: Span | null = null;
  for (const { start, end } of all) {
    while (next < cited.length && (cited[next] as LegalReference).end <= start) next += 1;
    const references = takeWhile(cited, next, (one) => one.start < end);
    const worth = references.length > 0 || RULES_A_LIST.test(sliceOf(input.document.text, { start, end }));
    if (worth && !input.quoted.some((quoted) => contains(quoted, { start, end }))) {
      found.push({ start, end, references, before, previous });
    }
    before = references;
    previous = spanOf(start, end);
  }
  return found;
};

const ENDED = /[.:;!?][”’"')\]]{0,3}$/;

const GOES_ON = /[a-z(“]/;
/** "section 1-4. “Plan” of X": the stop belongs to the section's number. */
const NUMBERED = /\b[Ss]ec(?:tions?|\.) [\w-]{1,8}\.$/;

/** A sentence that a broken paragraph cut in two, "…, Executive Order 13280 of December 12, 2002" and "(Title), is amended", is one. */
const mended = ({ sentences, document, sections }: Structured): readonly Span[] => {
  const labels = new Set(sections.map(({ labelSpan }) => labelSpan.end));
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const end = last ? document.text.slice(Math.max(last.start, last.end - 24), last.end) : '';
    const open = last && sentence.start - last.end <= 2 && (!ENDED.test(end) || NUMBERED.test(end));
    if (open && GOES_ON.test(document.text[sentence.start] ?? '') && !labels.has(sentence.start - 1))
      joined[joined.length - 1] = spanOf(last.start, sentence.end);
    else joined.push(sentence);
  }
  return joined;
};

const takeWhile = <T>(values: readonly T[], from: number, holds: (value: T) => boolean): readonly T[] => {
  let to = from;
  while (to < values.length && holds(values[to] as T)) to += 1;
  return values.slice(from, to);
};
