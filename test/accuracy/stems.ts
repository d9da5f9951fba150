/** Counts the stems that orders, and reports, have in common: the tables of `ingest/kernel/common-stems.ts`. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { stemsOf } from '../../ingest/kernel/subject-matter.ts';
import { readDocument } from '../../ingest/readers/read.ts';

export type Table = readonly (readonly [share: number, stems: string])[];

/** Of the texts; what stands in fewer of them tells something. */
const BANDS = [0.5, 0.25, 0.12, 0.06];
/** Words of reports are counted where they are more common than in orders, and common there. */
const REPORT_BANDS = BANDS.slice(0, -1);
const FILE = fileURLToPath(new URL('../../ingest/kernel/common-stems.ts', import.meta.url));
const REPORTS = fileURLToPath(new URL('reports', import.meta.url));

export const countOrders = (shared: string): Promise<ReadonlyMap<string, number>> =>
  sharesIn(join(shared, 'corpus/orders/txt'), /\.txt$/);

export const tableOf = (
  shares: ReadonlyMap<string, number>,
  bands = BANDS,
  beside?: ReadonlyMap<string, number>,
): Table =>
  bands.map((band) => {
    const isIn = ([stem, share]: readonly [string, number]): boolean =>
      bandOf(share, bands) === band && band > bandOf(beside?.get(stem) ?? 0, BANDS);
    return [
      band,
      [...shares]
        .filter(isIn)
        .map(([stem]) => stem)
        .sort()
        .join(' '),
    ];
  });

/** Writes the tables. */
export const writeStems = async (shared: string): Promise<void> => {
  const orders = await countOrders(shared);
  const reports = await sharesIn(REPORTS, /\.(?:html|md|txt)$/);
  const source = `/**
 * Stems of words that executive orders have in common, by the share of them in which they stand (at least that): what
 * they say tells no order from another. Made by \`npm run accuracy -- stems\`; not by hand.
 */
export const COMMON_STEMS: ${TYPE} = ${written(tableOf(orders))};

/** The same of reports, where that is more: what every report tells ("said", "draft") tells none from another. */
export const COMMON_IN_REPORTS: ${TYPE} = ${written(tableOf(reports, REPORT_BANDS, orders))};
`;
  await writeFile(FILE, await format(source, { ...(await resolveConfig(FILE)), filepath: FILE }));
};

const TYPE = 'readonly (readonly [share: number, stems: string])[]';
const LONGEST_LINE = 116;

const written = (table: Table): string =>
  `[${table
    .map(
      ([share, stems]) =>
        `[${share}, ${linesOf(stems)
          .map((line) => `'${line}'`)
          .join(' + ')}]`,
    )
    .join(', ')}]`;

const linesOf = (stems: string): readonly string[] =>
  stems.match(new RegExp(`.{1,${LONGEST_LINE}}(?:$| )`, 'gu')) ?? [];

const bandOf = (share: number, bands: readonly number[]): number => bands.find((band) => share >= band) ?? 0;

const sharesIn = async (folder: string, name: RegExp): Promise<ReadonlyMap<string, number>> => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => name.test(file));
  const counts = new Map<string, number>();
  for (const file of files) {
    const { text } = await readDocument({ name: file, bytes: await readFile(join(folder, file)), sha256: '' });
    for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Map([...counts].map(([stem, count]) => [stem, count / files.length]));
};
