/** Legal references in a text that somebody pasted. Pure; offsets are UTF-16 units of the text as it was given. */
import { findLegalReferences } from '../../ingest/kernel/legal-references/index.ts';
import { offsetMap } from '../../ingest/kernel/offset-map.ts';
import { proseWriter } from '../../ingest/kernel/prose.ts';
import { textBuilder, type BuiltText } from '../../ingest/kernel/text-builder.ts';
import type { Span } from '../../schema/domain/span.ts';

export interface Cited extends Span {
  readonly norm: string;
  /** `eo` of `eo/13636`. */
  readonly kind: string;
}

const writeProse = proseWriter();
const PARAGRAPH = /\S(?:[^\n]|\n(?![^\S\n]*\n))*/g;

export const citationsIn = (text: string): readonly Cited[] => {
  const canonical = canonicalOf(text);
  const { toOriginal } = offsetMap(canonical.offsets);
  return findLegalReferences(canonical.text).map((cited) => ({
    norm: cited.norm,
    kind: cited.norm.slice(0, cited.norm.indexOf('/')),
    ...toOriginal(cited),
  }));
};

/** As readers make it: a citation may be broken over two lines, and the grammar reads single spaces. */
const canonicalOf = (text: string): BuiltText => {
  const builder = textBuilder(text);
  for (const { index, 0: paragraph } of text.matchAll(PARAGRAPH)) {
    builder.open('paragraph');
    writeProse(builder, text, index, index + paragraph.length);
  }
  return builder.finish();
};
