/** Instruments as entries of a bibliography: CSL-JSON, BibTeX (for biber: UTF-8) and RIS. */
import type { Row } from '../../edges/stream-rows.ts';

/** What a citation is made of, from a row of the dataset `instruments`. */
interface Cited {
  readonly id: string;
  readonly title: string;
  /** `Executive Order`. */
  readonly genre: string;
  readonly number: string | null;
  readonly issuer: string | null;
  /** Year, month, day, as far as they are known. */
  readonly date: readonly number[];
  /** Of the Federal Register. */
  readonly volume: string | null;
  readonly page: string | null;
  readonly url: string | null;
}

const textOf = (value: Row[string] | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null;

const citedOf = (row: Row): Cited => {
  const [, volume = null, page = null] = /^(\d+) FR (\d+)/.exec(textOf(row['fr_citation']) ?? '') ?? [];
  const date = textOf(row['signed_on']) ?? textOf(row['published_on']);
  const id = String(row['id']);
  const number = textOf(row['number']);
  const genre = (textOf(row['kind']) ?? 'other')
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return {
    id,
    // Many are only cited, by their number.
    title: textOf(row['title']) ?? (number === null ? id : `${genre} ${number}`),
    genre,
    number,
    issuer: textOf(row['issuer']),
    date: date?.split('-').map(Number) ?? [],
    volume,
    page,
    url: textOf(row['url']),
  };
};

/** Leaves out what is not known. */
const known = <Value>(fields: Readonly<Record<string, Value | null>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Record<string, Value>;

export async function* csl(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  let between = '[';
  for await (const row of rows) {
    const { id, title, genre, number, issuer, date, volume, page, url } = citedOf(row);
    yield `${between}\n${JSON.stringify({
      id,
      type: 'legislation',
      title,
      genre,
      ...known<unknown>({
        number,
        author: issuer && [{ literal: issuer }],
        issued: date.length > 0 ? { 'date-parts': [date] } : null,
        'container-title': volume && 'Federal Register',
        volume,
        page,
        URL: url,
      }),
    })}`;
    between = ',';
  }
  yield between === '[' ? '[]\n' : '\n]\n';
}

/** What TeX would read as something else. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
};
const tex = (text: string): string => text.replace(/[\\{}~^$&%#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** `instrument/us/eo/99002` -> `us:eo:99002`; no two ids give the same key. */
const keyOf = (id: string): string =>
  id
    .replace(/^instrument\//, '')
    .replaceAll('/', ':')
    .replace(/[^A-Za-z0-9:.-]/g, (sign) => `+${sign.codePointAt(0)?.toString(16)}`);

export async function* bibtex(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  for await (const row of rows) {
    const { id, title, genre, number, issuer, date, volume, page, url } = citedOf(row);
    const fields = known({
      // Two braces: capitals stay, and an issuer is one name.
      title: `{${tex(title)}}`,
      author: issuer && `{${tex(issuer)}}`,
      date: date.length > 0 ? date.map((part) => String(part).padStart(2, '0')).join('-') : null,
      year: date[0] ? String(date[0]) : null,
      type: tex(genre),
      number: number && tex(number),
      howpublished: volume && `${volume} Fed. Reg. ${page}`,
      url,
    });
    const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
    yield `@misc{${keyOf(id)},\n${lines.join(',\n')}\n}\n\n`;
  }
}

export async function* ris(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  for await (const row of rows) {
    const { id, title, genre, number, issuer, date, volume, page, url } = citedOf(row);
    const [year, month = '', day = ''] = date.map((part) => String(part).padStart(2, '0'));
    const fields = known({
      ID: id,
      TI: title,
      A1: issuer,
      M3: genre,
      M1: number,
      PY: year ?? null,
      DA: year === undefined ? null : `${year}/${month}/${day}`,
      JO: volume && 'Federal Register',
      VL: volume,
      SP: page,
      UR: url,
    });
    const lines = [['TY', 'STAT'], ...Object.entries(fields), ['ER', '']];
    yield `${lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}\r\n`;
  }
}
