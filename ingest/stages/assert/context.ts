/** What every part of the assert stage works from. */
import type { RecordId } from '../../../schema/domain/ids.ts';
import { provisionId } from '../../../schema/domain/ids.ts';
import { contains, type Span } from '../../../schema/domain/span.ts';
import type { Findings, KnownNames, Section, Structured } from '../../values/index.ts';

export interface AssertContext {
  readonly input: Structured;
  readonly found: Findings;
  readonly names: KnownNames;
  readonly text: string;
  readonly source: RecordId;
  /** The instrument that the text is (its own number), or is about (a report); null for anything else. */
  readonly instrument: RecordId | null;
  /** True where the text is the instrument's own. */
  readonly own: boolean;
  /** A version of the instrument where the text is its own, else the source. */
  readonly work: RecordId;
}

/** The innermost section that a span begins in. Sections ascend by start, so the last that holds it is the deepest. */
export const sectionAt = (sections: readonly Section[], at: number): Section | null => {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).start <= at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const section = sections[index];
    if (section && at < section.end) return section;
  }
  return null;
};

/** The provision of the instrument that a span stands in; null outside sections and in texts about an instrument. */
export const provisionAt = (context: AssertContext, at: number): RecordId | null => {
  const section = sectionAt(context.input.sections, at);
  return section && context.own ? provisionId(context.work, section.path) : null;
};

export const pathAt = (context: AssertContext, at: number): string | null =>
  sectionAt(context.input.sections, at)?.path ?? null;

/** The sentence that holds a span, or the span itself where none does. */
export const sentenceAt = (context: AssertContext, span: Span): Span => {
  const { sentences } = context.input;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).start <= span.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  return sentence && contains(sentence, span) ? sentence : span;
};
