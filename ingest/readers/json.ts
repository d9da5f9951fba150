/**
 * JSON records: each scalar a block, `name: value`, so that every value can be quoted. A row is an object of the list
 * that the document is or holds; its columns are the paths below it, `agencies.0.name`.
 */
import { spanOf, type Span } from '../../schema/domain/span.ts';
import { decodeEntity } from '../kernel/entities.ts';
import { proseWriter } from '../kernel/prose.ts';
import { textBuilder, type TextBuilder } from '../kernel/text-builder.ts';
import { MOST_VALUES, truncated } from './caps.ts';
import { draftOf, type Draft } from './draft.ts';
import { scanJson, type Scalar, type Step } from './json-scan.ts';
import { rowsOf, type CellSpan } from './rows.ts';

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '\n' };

const writeString = proseWriter({
  source:
    '\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\\\u[0-9a-fA-F]{4}|\\\\[^u]|&(?:#\\d{2,5}|[a-zA-Z]{2,8});',
  replace: (matched) => {
    if (matched.startsWith('&')) return decodeEntity(matched); // a value that was taken from a web page
    if (!matched.startsWith('\\u')) return ESCAPED[matched[1] ?? ''] ?? matched.slice(1);
    const units = matched
      .split('\\u')
      .slice(1)
      .map((hex) => Number.parseInt(hex, 16));
    return visible(String.fromCharCode(...units).toWellFormed());
  },
});
const writePlain = proseWriter();

/** Escapes may hide what the plain text may not hold: controls, zero-width and bidirectional marks. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''));

export const readJson = (source: string): Draft => {
  const builder = textBuilder(source);
  const { scalars, complete } = scanJson(source, MOST_VALUES);
  const prefix = rowPrefix(scalars);
  const records = new Map<string, CellSpan[]>();
  for (const scalar of scalars) {
    const span = writeMember(builder, source, scalar);
    const place = rowOf(scalar.path, prefix);
    if (!place) continue;
    const cells = records.get(place.row) ?? [];
    cells.push({ column: place.column, span });
    records.set(place.row, cells);
  }
  const built = builder.finish();
  const issues = complete ? [] : [truncated('values', scalars.length, null)];
  return draftOf('json', built, { rows: rowsOf(built.text, [...records.values()]), issues });
};

/** Writes `name: value`; nothing for null and for empty strings. Gives the span of the value. */
const writeMember = (builder: TextBuilder, source: string, { place, kind, key }: Scalar): Span | null => {
  if (kind === 'null' || !/\S/.test(source.slice(place.start, place.end))) return null;
  builder.open('paragraph');
  if (key) {
    writeString(builder, source, key.start, key.end);
    if (builder.start() !== null) builder.replace(key.end, place.start, ':');
    builder.space();
  }
  const before = builder.start() === null ? null : builder.length() + ' '.length;
  (kind === 'string' ? writeString : writePlain)(builder, source, place.start, place.end);
  const start = before ?? builder.start();
  builder.close();
  return start === null || start >= builder.length() ? null : spanOf(start, builder.length());
};

/** Names under which an API hands out its records, beside a count and the address of the next page. */
const ENVELOPES = ['results', 'data', 'items', 'records', 'rows'];
/** What an envelope holds beside the records is little; a record that has a list called "results" is no envelope. */
const MOST_BESIDE = 8;

/** The path of the list whose entries are the rows; null where the document is a single record. */
const rowPrefix = (scalars: readonly Scalar[]): readonly Step[] | null => {
  if (scalars.some(({ path }) => typeof path[0] === 'number')) return [];
  const name = ENVELOPES.find((each) => scalars.some(({ path }) => path[0] === each && typeof path[1] === 'number'));
  if (name === undefined) return null;
  return scalars.filter(({ path }) => path[0] !== name).length <= MOST_BESIDE ? [name] : null;
};

const rowOf = (
  path: readonly Step[],
  prefix: readonly Step[] | null,
): { readonly row: string; readonly column: string } | null => {
  if (prefix === null) return { row: '', column: path.join('.') };
  if (!prefix.every((step, index) => path[index] === step)) return null;
  const index = path[prefix.length];
  const column = path.slice(prefix.length + 1).join('.');
  return typeof index === 'number' ? { row: String(index), column: column === '' ? 'value' : column } : null;
};
