/** YAML front matter: each scalar becomes a masthead block of its decoded value, so that it can be quoted. */
import { isScalar, parseDocument, isMap, type Scalar } from 'yaml';
import { proseWriter, type ProseWriter } from '../kernel/prose.ts';
import type { TextBuilder } from '../kernel/text-builder.ts';
import type { PrintedField } from '../stages/values.ts';

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

export const writeFrontMatter = (
  builder: TextBuilder,
  source: string,
  matter: FrontMatter,
): readonly PrintedField[] => {
  const yaml = parseDocument(source.slice(matter.start, matter.end), { uniqueKeys: false, logLevel: 'silent' });
  if (!isMap(yaml.contents)) return [];
  const fields: PrintedField[] = [];
  for (const { key, value } of yaml.contents.items) {
    if (!isScalar(key) || !isScalar(value) || value.value === null || !value.range) continue;
    const start = writeScalar(builder, source, matter.start, value);
    if (start === null) continue;
    fields.push({
      field: String(key.value),
      value: String(value.value).replace(/\s+/g, ' ').trim(),
      span: { start, end: builder.length() },
    });
  }
  builder.close();
  return fields;
};

const writeScalar = (builder: TextBuilder, source: string, offset: number, scalar: Scalar): number | null => {
  const [from, to] = scalar.range ?? [0, 0];
  const writer = WRITERS[scalar.type ?? ''];
  const quote = writer ? 1 : 0;
  const before = builder.length();
  builder.open('masthead');
  (writer ?? writePlain)(builder, source, offset + from + quote, offset + to - quote);
  if (builder.length() === before) return null;
  return builder.start() ?? null;
};
