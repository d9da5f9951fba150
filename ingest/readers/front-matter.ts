/** YAML front matter: each scalar becomes a masthead block of its decoded value, so that it can be quoted. */
import { Document, isMap, isScalar, parseDocument, type Scalar } from 'yaml';
import type { Span } from '../../schema/domain/span.ts';
import { proseWriter, type ProseWriter } from '../kernel/prose.ts';
import type { TextBuilder } from '../kernel/text-builder.ts';

const FENCE = /^\ufeff?---[ \t]*\r?\n/;
const FENCE_END = /^---[ \t]*$/m;

export interface FrontMatter {
  /** Original offsets of the YAML between the fences, and of the text after them. */
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

export const findFrontMatter = (source: string): FrontMatter | null => {
  const open = FENCE.exec(source);
  if (!open) return null;
  const start = open[0].length;
  const close = FENCE_END.exec(source.slice(start, start + 20_000));
  if (!close) return null;
  const end = start + close.index;
  return { start, end, bodyStart: end + close[0].length };
};

/** What the escapes of a YAML scalar stand for, by its style. */
const WRITERS: Readonly<Record<string, ProseWriter>> = {
  QUOTE_DOUBLE: proseWriter({
    source: '\\\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|\\r?\\n[ \\t]*|[^\\r\\n])',
    replace: (matched) => unescapeDouble(matched.slice(1)),
  }),
  QUOTE_SINGLE: proseWriter({ source: "''", replace: () => "'" }),
};
const writePlain = proseWriter();

const NAMED: Readonly<Record<string, string>> = { n: ' ', t: ' ', r: ' ', _: ' ', N: ' ', L: ' ', P: ' ', '0': '' };

const unescapeDouble = (code: string): string => {
  if (/^[uUx]/.test(code)) {
    const point = Number.parseInt(code.slice(1), 16);
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\ufffd' : String.fromCodePoint(point);
  }
  if (/^\r?\n/.test(code)) return '';
  return NAMED[code] ?? code;
};

export interface MatterField extends Span {
  readonly field: string;
}

/** Writes the scalars of the top level, each a block; gives their names and where they stand in the canonical text. */
export const writeFrontMatter = (builder: TextBuilder, source: string, matter: FrontMatter): readonly MatterField[] => {
  const fields: MatterField[] = [];
  for (const { name, scalar } of scalarsOf(source.slice(matter.start, matter.end))) {
    builder.open('masthead');
    writeScalar(builder, source, matter.start, scalar);
    const start = builder.start();
    if (start !== null) fields.push({ field: name, start, end: builder.length() });
  }
  builder.close();
  return fields;
};

const scalarsOf = (yaml: string): readonly { readonly name: string; readonly scalar: Scalar }[] => {
  const { contents } = parsed(yaml);
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) =>
    isScalar(key) && typeof key.value === 'string' && isScalar(value) && value.value !== null
      ? [{ name: key.value, scalar: value }]
      : [],
  );
};

/** Brackets nested by the thousand exhaust the parser's stack: such a page has no fields, and is read all the same. */
const parsed = (yaml: string): Document => {
  try {
    return parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  } catch {
    return new Document(null);
  }
};

const writeScalar = (builder: TextBuilder, source: string, offset: number, { range, type }: Scalar): void => {
  const [from, to] = range ?? [0, 0];
  const writer = WRITERS[type ?? ''];
  const quote = writer ? 1 : 0;
  (writer ?? writePlain)(builder, source, offset + from + quote, offset + to - quote);
};
