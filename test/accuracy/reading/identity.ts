/** Number, title, day of signing, President and citation of every order against the table of the Register's own records. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from '../../../ingest/kernel/decode.ts';
import { structure } from '../../../ingest/stages/structure.ts';
import type { Identity, Structured } from '../../../ingest/values/index.ts';
import { ordersIn, readFileOf, readTable, type Row } from './corpus.ts';
import { share } from './texts.ts';
import { plainWords } from './words.ts';

export const IDENTITY_FORMATS = ['htm', 'html', 'xml', 'txt', 'md', 'pdf'] as const;
export const IDENTITY_FIELDS = ['number', 'title', 'signedOn', 'president', 'frCitation'] as const;
type Field = (typeof IDENTITY_FIELDS)[number];

export interface FieldFigures {
  /** Files that print the value. */
  readonly printed: number;
  readonly right: number;
  readonly share: number;
  /** The same where the table's own errors are set right. */
  readonly judgedShare: number;
}

/** What of a text can be read as the value; a number of a citation alone is none. */
interface Printed {
  readonly text: string;
  readonly words: string;
}

const FIELDS: Readonly<
  Record<
    Field,
    { found(identity: Identity): string; truth(row: Row): string; isPrinted(printed: Printed, truth: string): boolean }
  >
> = {
  number: {
    found: ({ number }) => number?.value ?? '',
    truth: (row) => row['eo_number'] ?? '',
    isPrinted: ({ words }, number) => words.includes(`executive order ${number} of `),
  },
  title: {
    found: ({ title }) => flat(title?.value ?? ''),
    truth: (row) => flat((row['title'] ?? '').replace(/(?<=\p{L})- (?=\p{Lu})/gu, '-')),
    isPrinted: ({ words }, title) => words.includes(title),
  },
  signedOn: {
    found: ({ signedOn }) => signedOn?.value ?? '',
    truth: (row) => row['signing_date'] ?? '',
    isPrinted: ({ words }, day) => words.includes(flat(longDate(day))),
  },
  // Hardly ever printed, and worked out from the day: asked of every file that prints the day.
  president: {
    found: ({ issuer }) => flat(issuer?.value ?? ''),
    truth: (row) => flat(row['president'] ?? ''),
    isPrinted: () => true,
  },
  frCitation: {
    found: ({ frCitation }) => frCitation?.value ?? '',
    truth: (row) => row['fr_citation'] ?? '',
    isPrinted: ({ text }, citation) => {
      const [volume = '', , page = ''] = citation.split(' ');
      return new RegExp(`\\bVol(?:\\.|ume) ${volume}\\b`).test(text) && new RegExp(`\\b${page}\\b`).test(text);
    },
  },
};

const flat = (text: string): string => plainWords(text).join(' ').replace(/[.,]/g, '').toLowerCase();

const longDate = (day: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

export type IdentityFigures = Readonly<Record<string, Readonly<Record<Field, FieldFigures>>>>;

/** One line a difference; `identity-judged.csv` names those where the text bears the table out, and those where it does not. */
export const measureIdentity = async (corpus: string, write: (line: string) => void): Promise<IdentityFigures> => {
  const truth = new Map(readTable(join(corpus, 'truth/orders.csv')).map((row) => [row['eo_number'] ?? '', row]));
  const judged = judgements();
  const figures: Record<string, Record<Field, FieldFigures>> = {};
  for (const format of IDENTITY_FORMATS) {
    const counts = new Map<Field, { printed: number; right: number; judged: number }>();
    for (const { number, file } of ordersIn(corpus, format)) {
      const row = truth.get(number);
      if (!row) continue;
      const structured = structure(await readFileOf(corpus, file));
      const printed = printedIn(corpus, file, structured);
      for (const field of IDENTITY_FIELDS) {
        const { found, truth: truthOf, isPrinted } = FIELDS[field];
        const [value, expected] = [found(structured.identity), truthOf(row)];
        if (expected === '' || !isPrinted(printed, expected)) continue;
        const count = counts.get(field) ?? { printed: 0, right: 0, judged: 0 };
        counts.set(field, count);
        count.printed += 1;
        if (value === expected) count.right += 1;
        else if (judged.has(`${field} ${number} ${value}`)) count.judged += 1;
        if (value !== expected)
          write(
            `${file} ${field}: ${value || 'nothing'}, and not ${expected}  ${judged.get(`${field} ${number} ${value}`) ?? 'not judged yet'}`,
          );
      }
    }
    figures[format] = Object.fromEntries(
      IDENTITY_FIELDS.map((field) => {
        const { printed, right, judged: excused } = counts.get(field) ?? { printed: 0, right: 0, judged: 0 };
        return [field, { printed, right, share: share(right, printed), judgedShare: share(right + excused, printed) }];
      }),
    ) as Record<Field, FieldFigures>;
  }
  return figures;
};

/** `field number value` -> why the text, and not the table, is right. */
const judgements = (): ReadonlyMap<string, string> =>
  new Map(
    readTable(fileURLToPath(new URL('identity-judged.csv', import.meta.url))).map((row) => [
      `${row['field'] ?? ''} ${row['number'] ?? ''} ${row['value'] ?? ''}`,
      row['why'] ?? '',
    ]),
  );

/** What the file shows to whoever opens it, and what of it was read: escapes hide a title from the one, faults of ours from the other. */
const printedIn = (corpus: string, file: string, { document }: Structured): Printed => {
  const source = document.format === 'pdf' ? '' : decode(readFileSync(join(corpus, file))).text;
  const shown = source.replace(/<[^<>]*>/g, ' ').replaceAll('\0', ' ');
  const text = [shown, document.text, ...document.fields.map(({ value }) => value)].join('\n');
  return { text, words: flat(text) };
};
