/**
 * Spreadsheets (OOXML): the values that each sheet shows as a table, whose first row names its columns. Offsets count in the text
 * that is made of them here: cells parted by tabs, rows by line feeds, sheets by form feeds. No formula is worked out: the
 * value that the program stored with it is read.
 */
import type { SaxesTagPlain } from 'saxes';
import { CodedError } from '../../schema/domain/codes.ts';
import { spanOf } from '../../schema/domain/span.ts';
import { textBuilder } from '../kernel/text-builder.ts';
import { MOST_TEXT, MOST_VALUES, truncated } from './caps.ts';
import { rowsOfTable, writeTable, type Cell } from './csv.ts';
import { disguisesIn } from './disguise.ts';
import { draftOf, type Draft } from './draft.ts';
import { leftOutOf } from './left-out.ts';
import { attributeOf, officeNames } from './office-names.ts';
import { officeParts, partParser, type OfficeParts } from './office-parts.ts';
import { isPaleColour } from './word-looks.ts';

const SHEET = /^xl\/worksheets\/sheet(\d{1,5})\.xml$/;
/** Where a package does not say what its main part is. */
const USUAL_PART = 'xl/workbook.xml';

export const readXlsx = (bytes: Uint8Array): Draft => {
  const parts = officeParts(bytes);
  const main = parts.main() ?? USUAL_PART;
  const partOf = (type: string): string => [...parts.related(main, type).values()][0] ?? `xl/${type}.xml`;
  const shared = sharedStrings(parts.read(partOf('sharedStrings')));
  const sheet = sheetWriter(shared, cellStyles(parts.read(partOf('styles'))));
  for (const { part, hidden } of sheetsOf(parts, main)) sheet.add(parts.read(part) ?? '', hidden);
  const { original, sheets, unread, complete } = sheet.end();
  const builder = textBuilder(original);
  const tables = sheets.map((records) => writeTable(builder, original, records));
  const built = builder.finish();
  return draftOf('xlsx', built, {
    rows: tables.flatMap((table) => rowsOfTable(built.text, table)),
    issues: [
      ...(complete ? [] : [truncated('cells', MOST_VALUES, null)]),
      ...leftOutOf(unread),
      ...disguisesIn(original),
    ],
  });
};

interface Sheet {
  readonly part: string;
  readonly hidden: boolean;
}

/** Those that the workbook lists; of one that lists none, all that are there. */
const sheetsOf = (parts: OfficeParts, main: string): readonly Sheet[] => {
  const related = parts.related(main, 'worksheet');
  const listed: Sheet[] = [];
  eachElement(parts.read(main) ?? '', (name, tag) => {
    const part = name === 'sheet' ? related.get(attributeOf(tag, 'id') ?? '') : undefined;
    if (part !== undefined) listed.push({ part, hidden: /^(?:very)?hidden$/i.test(attributeOf(tag, 'state') ?? '') });
  });
  return listed.length > 0 ? listed : sheetNames(parts).map((part) => ({ part, hidden: false }));
};

const sheetNames = ({ names }: OfficeParts): readonly string[] => {
  const numberOf = (name: string): number => Number(SHEET.exec(name)?.[1]);
  return names.filter((name) => SHEET.test(name)).sort((a, b) => numberOf(a) - numberOf(b));
};

const eachElement = (source: string, visit: (name: string, tag: SaxesTagPlain) => void): void => {
  if (source === '') return;
  const parser = partParser();
  const names = officeNames();
  parser.on('opentag', (tag) => visit(names.open(tag), tag));
  parser.on('closetag', () => void names.close());
  parser.write(source).close();
};

/** Each string once; what is printed above its letters to help to read them (`rPh`) is none of it. */
const sharedStrings = (source: string | null): readonly string[] => {
  const strings: string[] = [];
  if (source === null) return strings;
  const parser = partParser();
  const names = officeNames();
  let words = '';
  let inText = false;
  let inHint = 0;
  parser.on('opentag', (tag) => {
    const name = names.open(tag);
    if (name === 'si') words = '';
    else if (name === 'rPh') inHint += 1;
    inText = name === 't' && inHint === 0;
  });
  parser.on('text', (text) => {
    if (inText) words += text;
  });
  parser.on('closetag', () => {
    const name = names.close();
    inText = false;
    if (name === 'rPh') inHint -= 1;
    else if (name === 'si') strings.push(words);
  });
  parser.write(source).close();
  return strings;
};

/** The numbers of the formats that every spreadsheet has for days. */
const isDayFormat = (id: number): boolean => (id >= 14 && id <= 17) || id === 22;

interface CellStyle {
  readonly isDay: boolean;
  /** By its format, which prints nothing, or in the colour of paper. */
  readonly hidden: boolean;
}

/** What cells of a style show, by the style's index. */
const cellStyles = (source: string | null): ((style: string) => CellStyle | undefined) => {
  const formats = new Map<string, string>();
  const [fonts, fills]: [{ pale: boolean }[], { ground: boolean }[]] = [[], []];
  const styles: CellStyle[] = [];
  /** The list that is being read; others hold elements of the same names. */
  let list = '';
  eachElement(source ?? '', (name, tag) => {
    const attribute = (key: string): string => attributeOf(tag, key) ?? '';
    const [font, fill] = [fonts.at(-1), fills.at(-1)];
    if (LISTS.has(name)) list = name;
    else if (name === 'numFmt' && list === 'numFmts') formats.set(attribute('numFmtId'), attribute('formatCode'));
    else if (name === 'font' && list === 'fonts') fonts.push({ pale: false });
    else if (name === 'color' && list === 'fonts' && font) font.pale = isPale(attribute('rgb'), attribute('theme'));
    else if (name === 'fill' && list === 'fills') fills.push({ ground: false });
    else if (name === 'patternFill' && fill) fill.ground = !/^(?:none)?$/.test(attribute('patternType'));
    else if (name === 'fgColor' && fill) fill.ground &&= !isPale(attribute('rgb'), attribute('theme'));
    else if (name === 'gradientFill' && fill) fill.ground = true;
    else if (name === 'xf' && list === 'cellXfs') {
      const id = attribute('numFmtId');
      const format = formats.get(id) ?? '';
      // Words in quotation marks and colours in brackets are no part of a day.
      const code = format.replace(/"[^"]{0,200}"|\[[^\]]{0,200}\]/g, '');
      const pale = fonts[Number(attribute('fontId'))]?.pale && !fills[Number(attribute('fillId'))]?.ground;
      styles.push({
        isDay: isDayFormat(Number(id)) || /y/i.test(code),
        hidden: Boolean(pale) || PRINTS_NOTHING.test(format),
      });
    }
  });
  return (style) => styles[Number(style)];
};

const LISTS = new Set('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles'.split(' '));
/** `;;;`: nothing for a number, for one below nought, for nought and for words. */
const PRINTS_NOTHING = /^(?:\[[^\]]{0,200}\]|\s)*;[\s;]*$/;
/** The first colour of a theme is that of paper. */
const isPale = (rgb: string, theme: string): boolean => theme === '0' || isPaleColour(rgb.slice(-6));

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

/** A row or column that is hidden, or has no height or width. */
const isFolded = (attribute: (key: string) => string, measure: 'ht' | 'width'): boolean =>
  /^(?:1|true)$/.test(attribute('hidden')) || (attribute(measure) !== '' && Number(attribute(measure)) < 0.5);

const sheetWriter = (shared: readonly string[], styleOf: (style: string) => CellStyle | undefined) => {
  const pieces: string[] = [];
  const sheets: Cell[][][] = [];
  const unread: string[] = [];
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
    return (type === '' || type === 'n') && styleOf(style)?.isDay ? (dayOf(value) ?? value) : value;
  };
  const add = (source: string, hidden: boolean): void => {
    const columns = new Set<number>();
    let inHidden = hidden;
    const records: Cell[][] = [];
    let cells: Cell[] = [];
    let cell = { column: 0, type: '', style: '' };
    let value = '';
    let inValue = false;
    const parser = partParser();
    const names = officeNames();
    parser.on('opentag', (tag) => {
      const name = names.open(tag);
      const attribute = (key: string): string => attributeOf(tag, key) ?? '';
      if (name === 'col' && isFolded(attribute, 'width')) {
        const last = Math.min(Number(attribute('max')), MOST_COLUMNS);
        for (let column = Number(attribute('min')); column <= last; column += 1) columns.add(column - 1);
      } else if (name === 'row') {
        cells = [];
        inHidden = hidden || isFolded(attribute, 'ht');
      } else if (name === 'c') {
        const column = columnOf(attribute('r')) ?? cells.length;
        cell = { column, type: attribute('t'), style: attribute('s') };
        value = '';
      }
      inValue = name === 'v' || name === 't';
    });
    parser.on('text', (text) => {
      if (inValue) value += text;
    });
    parser.on('closetag', () => {
      const name = names.close();
      inValue = false;
      if (name === 'c' && cell.column < MOST_COLUMNS && count < MOST_VALUES) {
        for (; cells.length < cell.column; count += 1) cells.push({ ...spanOf(length, length), quoted: false });
        const start = length;
        // A tab or a line feed within a cell would end it.
        const words = shown(cell.type, cell.style, value)
          .replace(/[\t\n\r\f]+/g, ' ')
          .trim();
        if (inHidden || columns.has(cell.column) || styleOf(cell.style)?.hidden) unread.push(words);
        else put(words);
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
  return { add, end: () => ({ original: pieces.join(''), sheets, unread, complete: count < MOST_VALUES }) };
};
