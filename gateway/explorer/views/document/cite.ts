/** How a document, or a quote from it, is cited. Pure: facts in, lines of each style out. */
import { MONTHS } from '../../design/words.ts';

export interface Cited {
  readonly title: string;
  readonly publisher: string | null;
  /** Of the instrument, where the document is one. */
  readonly instrument: {
    readonly kind: string | null;
    readonly number: string | null;
    readonly frCitation: string | null;
    readonly signedOn: string | null;
  } | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** Of a quote: its section and page. */
  readonly section: string | null;
  readonly page: number | null;
  /** Address in this explorer. */
  readonly address: string;
  readonly quote: string | null;
}

export interface Style {
  readonly name: string;
  readonly text: string;
  readonly extension: string | null;
}

const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

interface Parts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
}
const partsOf = (date: string | null): Parts | null => {
  if (!date) return null;
  const [year = '', month, day] = date.split('-');
  return { year, month: month ? Number(month) : null, day: day ? Number(day) : null };
};

const dateIn = (date: string | null, months: readonly string[]): string => {
  const parts = partsOf(date);
  if (!parts) return '';
  const month = parts.month === null ? '' : (months[parts.month - 1] ?? '');
  return [month && parts.day !== null ? `${month} ${parts.day},` : month, parts.year].filter(Boolean).join(' ');
};

/** After the table of instruments of the Bluebook: `Exec. Order No. 99002, 91 Fed. Reg. 61233, § 3(a) (Sept. 11, 2026)`. */
export const bluebook = ({ title, publisher, instrument, publishedOn, url, section }: Cited): string => {
  const numbered =
    instrument?.kind === 'EXECUTIVE_ORDER' && instrument.number
      ? `Exec. Order No. ${instrument.number}`
      : (instrument?.number ?? null);
  const date = dateIn(publishedOn ?? instrument?.signedOn ?? null, SHORT_MONTHS);
  const parts = [
    ...(instrument ? [] : [publisher]),
    numbered,
    numbered && instrument?.frCitation ? null : title,
    instrument?.frCitation,
    section && !section.startsWith('h:') ? `§ ${section}` : null,
  ].filter(Boolean);
  return `${parts.join(', ')}${date ? ` (${date})` : ''}${url && !instrument?.frCitation ? `, ${url}` : ''}.`;
};

export const apa = ({ title, publisher, instrument, publishedOn, url, address, page }: Cited): string => {
  const parts = partsOf(publishedOn ?? instrument?.signedOn ?? null);
  const day =
    parts && parts.month !== null
      ? `, ${MONTHS[parts.month - 1] ?? ''}${parts.day === null ? '' : ` ${parts.day}`}`
      : '';
  const order =
    instrument?.kind === 'EXECUTIVE_ORDER' && instrument.number
      ? `Exec. Order No. ${instrument.number}`
      : instrument?.number;
  const name = order ? `${title} (${order})` : title;
  const fr = instrument?.frCitation ? ` ${instrument.frCitation}.` : '';
  const pages = page === null ? '' : ` p. ${page}.`;
  return `${publisher ? `${publisher}. ` : ''}(${parts ? `${parts.year}${day}` : 'n.d.'}). ${name}.${fr}${pages} ${url ?? address}`;
};

const keyOf = ({ title, instrument, publishedOn }: Cited): string => {
  const year = (publishedOn ?? instrument?.signedOn ?? '').slice(0, 4);
  const kind = instrument?.kind === 'EXECUTIVE_ORDER' ? 'eo' : '';
  const word = instrument?.number ? `${kind}${instrument.number}` : (/\p{L}{4,}/u.exec(title)?.[0] ?? 'recital');
  return `${word.toLowerCase().replace(/[^a-z0-9]/g, '')}${year}`;
};

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string => text.replace(/[\\{}&%$#_~^]/g, (mark) => TEX[mark] ?? `\\${mark}`);

/** An address is printed as it is: a brace in it would end the entry. */
const texAddress = (url: string): string => url.replace(/[\\{}]/g, encodeURIComponent);

export const bibtex = (cited: Cited): string => {
  const { title, publisher, instrument, publishedOn, url, address, section, page } = cited;
  const date = partsOf(publishedOn ?? instrument?.signedOn ?? null);
  const place = [section && !section.startsWith('h:') ? `sec. ${section}` : null, page === null ? null : `p. ${page}`]
    .filter(Boolean)
    .join(', ');
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['title', title],
    ['author', publisher ? `{${tex(publisher)}}` : null],
    ['year', date?.year],
    ['month', date?.month === null || date?.month === undefined ? null : String(date.month)],
    ['number', instrument?.number],
    ['howpublished', instrument?.frCitation],
    ['url', url ?? address],
    ['note', [place, url ? `Read at ${address}` : ''].filter(Boolean).join('; ')],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(
      ([name, value]) =>
        `  ${name} = {${name === 'url' ? texAddress(value ?? '') : name === 'author' ? value : tex(value ?? '')}},`,
    );
  return [`@misc{${keyOf(cited)},`, ...lines, '}'].join('\n');
};

export const cslJson = (cited: Cited): string => {
  const { title, publisher, instrument, publishedOn, url, address, section, page, quote } = cited;
  const date = partsOf(publishedOn ?? instrument?.signedOn ?? null);
  return JSON.stringify(
    [
      {
        id: keyOf(cited),
        type: instrument ? 'legislation' : 'document',
        title,
        ...(publisher ? { publisher, author: [{ literal: publisher }] } : {}),
        ...(instrument?.number ? { number: instrument.number } : {}),
        ...(instrument?.frCitation ? { 'container-title': 'Federal Register', references: instrument.frCitation } : {}),
        ...(date
          ? {
              issued: {
                'date-parts': [
                  [
                    Number(date.year),
                    ...(date.month === null ? [] : [date.month, ...(date.day === null ? [] : [date.day])]),
                  ],
                ],
              },
            }
          : {}),
        ...(section ? { section } : {}),
        ...(page === null ? {} : { page: String(page) }),
        ...(quote ? { note: quote } : {}),
        URL: url ?? address,
      },
    ],
    null,
    2,
  );
};

export const ris = ({
  title,
  publisher,
  instrument,
  publishedOn,
  url,
  address,
  section,
  page,
  quote,
}: Cited): string => {
  const date = partsOf(publishedOn ?? instrument?.signedOn ?? null);
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', instrument ? 'STAT' : 'GEN'],
    ['TI', title],
    ['AU', publisher],
    ['PY', date?.year],
    [
      'DA',
      date
        ? [date.year, date.month ?? '', date.day ?? ''].map((part) => String(part).padStart(2, '0')).join('/')
        : null,
    ],
    ['M1', instrument?.number],
    ['T2', instrument?.frCitation],
    ['SE', section],
    ['SP', page === null ? null : String(page)],
    ['N1', quote],
    ['UR', url ?? address],
  ];
  const written = lines
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ')}`);
  return [...written, 'ER  - ', ''].join('\r\n');
};

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** For a page of one's own: the quote as a card, which needs no script. */
const card = ({ title, address, instrument }: Cited): string =>
  `<iframe src="${address.replace(/(?<=^https?:\/\/[^/]+)(?=\/)/, '/card')}" width="480" height="240" title="${attribute([instrument?.number, title].filter(Boolean).join(', '))}"></iframe>`;

export const stylesOf = (cited: Cited): readonly Style[] => [
  { name: 'Bluebook', text: bluebook(cited), extension: null },
  { name: 'APA', text: apa(cited), extension: null },
  { name: 'BibTeX', text: bibtex(cited), extension: 'bib' },
  { name: 'CSL-JSON', text: cslJson(cited), extension: 'json' },
  { name: 'RIS', text: ris(cited), extension: 'ris' },
  ...(cited.quote === null ? [] : [{ name: 'Embed', text: card(cited), extension: null }]),
];
