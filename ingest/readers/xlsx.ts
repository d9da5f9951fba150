/**
 * Spreadsheets (OOXML): the values of each sheet as a table, whose first row names its columns. Offsets count in the text
 * that is made of them here: cells parted by tabs, rows by line feeds, sheets by form feeds. No formula is worked out: the
 * value that the program stored with it is read.
 */
import { CodedError } from '../../schema/domain/codes.ts';
import { spanOf } from '../../schema/domain/span.ts';
import { textBuilder } from '../kernel/text-builder.ts';
import { MOST_TEXT, MOST_VALUES, truncated } from './caps.ts';
import { rowsOfTable, writeTable, type Cell } from './csv.ts';
import { disguisesIn } from './disguise.ts';
import { draftOf, type Draft } from './draft.ts';
import { officeParts, partParser, type OfficeParts } from './office-parts.ts';

const SHEET = /^xl\/worksheets\/sheet(\d{1,5})\.xml$/;

export const readXlsx = (bytes: Uint8Array): Draft => {
  const parts = officeParts(bytes);
  const shared = sharedStrings(parts.read('xl/sharedStrings.xml'));
  const isDate = dateStyles(parts.read('xl/styles.xml'));
  const sheet = sheetWriter(shared, isDate);
  for (const name of sheetNames(parts)) sheet.add(parts.read(name) ?? '');
  const { original, sheets, complete } = sheet.end();
  const builder = textBuilder(original);
  const tables = sheets.map((records) => writeTable(builder, original, records));
  const built = builder.finish();
  return draftOf('xlsx', built, {
    rows: tables.flatMap((table) => rowsOfTable(built.text, table)),
    issues: [...(complete ? [] : [truncated('cells', MOST_VALUES, null)]), ...disguisesIn(original)],
  });
};

const sheetNames = ({ names }: OfficeParts): readonly string[] => {
  const numberOf = (name: string): number => Number(SHEET.exec(name)?.[1]);
  return names.filter((name) => SHEET.test(name)).sort((a, b) => numberOf(a) - numberOf(b));
};

/** Each string once; what is printed above its letters to help to read them (`rPh`) is none of it. */
const sharedStrings = (source: string | null): readonly string[] => {
  const strings: string[] = [];
  if (source === null) return strings;
  const parser = partParser();
  let words = '';
  let inText = false;
  let inHint = 0;
  parser.on('opentag', ({ name }) => {
    if (name === 'si') words = '';
    else if (name === 'rPh') inHint += 1;
    inText = name === 't' && inHint === 0;
  });
  parser.on('text', (text) => {
    if (inText) words += text;
  });
  parser.on('closetag', ({ name }) => {
    inText = false;
    if (name === 'rPh') inHint -= 1;
    else if (name === 'si') strings.push(words);
  });
  parser.write(source).close();
  return strings;
};

/** The numbers of the formats that every spreadsheet has for days. */
const isDayFormat = (id: number): boolean => (id >= 14 && id <= 17) || id === 22;

/** Whether a cell of a style shows a day, by the style's index. */
const dateStyles = (source: string | null): ((style: string) => boolean) => {
  const own = new Map<string, string>();
  const styles: boolean[] = [];
  let inCells = false;
  if (source !== null) {
    const parser = partParser();
    parser.on('opentag', ({ name, attributes }) => {
      const attribute = (key: string): string => valueOf(attributes[key]);
      if (name === 'numFmt') own.set(attribute('numFmtId'), attribute('formatCode'));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = attribute('numFmtId');
        // Words in quotation marks and colours in brackets are no part of a day.
        const code = (own.get(id) ?? '').replace(/"[^"]{0,200}"|\[[^\]]{0,200}\]/g, '');
        styles.push(isDayFormat(Number(id)) || /y/i.test(code));
      }
    });
    parser.on('closetag', ({ name }) => {
      if (name === 'cellXfs') inCells = false;
    });
    parser.write(source).close();
  }
  return (style) => styles[Number(style)] ?? false;
};

const valueOf = (attribute: unknown): string => (typeof attribute === 'string' ? attribute : '');

const MS_A_DAY = 86_400_000;
/** Day 60 is a 29 February 1900 that never was: later days are counted from the 30 December before. */
const DAY_NOUGHT = Date.UTC(1899, 11, 30);

const dayOf = (serial: string): string | null => {
  const days = Math.floor(Number(serial));
  return days > 60 && days < 110_000 ? new Date(DAY_NOUGHT + days * MS_A_DAY).toISOString().slice(0, 10) : null;
};

/** Columns of a real table; a cell may claim to stand in the sixteen-thousandth. */
const MOST_COLUMNS = 1_000;

const columnOf = (reference: string): number | null => {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

const sheetWriter = (shared: readonly string[], isDate: (style: string) => boolean) => {
  const pieces: string[] = [];
  const sheets: Cell[][][] = [];
  let length = 0;
  let count = 0;
  const put = (text: string): void => {
    length += text.length;
    if (length > MOST_TEXT)
      throw new CodedError('E_MEMORY_LIMIT', `The sheets hold more than ${MOST_TEXT} characters.`);
    pieces.push(text);
  };
  const shown = (type: string, style: string, value: string): string => {
    if (type === 's') return shared[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    return (type === '' || type === 'n') && isDate(style) ? (dayOf(value) ?? value) : value;
  };
  const add = (source: string): void => {
    const records: Cell[][] = [];
    let cells: Cell[] = [];
    let cell = { column: 0, type: '', style: '' };
    let value = '';
    let inValue = false;
    const parser = partParser();
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'row') cells = [];
      else if (name === 'c') {
        const column = columnOf(valueOf(attributes['r'])) ?? cells.length;
        cell = { column, type: valueOf(attributes['t']), style: valueOf(attributes['s']) };
        value = '';
      }
      inValue = name === 'v' || name === 't';
    });
    parser.on('text', (text) => {
      if (inValue) value += text;
    });
    parser.on('closetag', ({ name }) => {
      inValue = false;
      if (name === 'c' && cell.column < MOST_COLUMNS && count < MOST_VALUES) {
        while (cells.length < cell.column) cells.push({ ...spanOf(length, length), quoted: false });
        const start = length;
        // A tab or a line feed within a cell would end it.
        put(
          shown(cell.type, cell.style, value)
            .replace(/[\t\n\r\f]+/g, ' ')
            .trim(),
        );
        cells.push({ ...spanOf(start, length), quoted: false });
        put('\t');
        count += 1;
      } else if (name === 'row' && cells.some(({ start, end }) => end > start)) {
        records.push(cells);
        put('\n');
      }
    });
    parser.write(source).close();
    sheets.push(records);
    put('\f');
  };
  return { add, end: () => ({ original: pieces.join(''), sheets, complete: count < MOST_VALUES }) };
};
