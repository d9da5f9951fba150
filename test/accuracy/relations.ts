/**
 * Relations against the table of dispositions: every order that the corpus holds in one of the formats is read, and what
 * it revokes, amends, supersedes and continues compared. The table has errors of its own: `relations-judged.csv` names
 * every difference that was looked at, and which side the order's text bears out.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { readDocument } from '../../ingest/readers/read.ts';
import { extract } from '../../ingest/stages/extract/index.ts';
import { references } from '../../ingest/stages/extract/references.ts';
import { relations } from '../../ingest/stages/extract/relations.ts';
import { structure } from '../../ingest/stages/structure.ts';
import type { KnownNames } from '../../ingest/values/index.ts';

type Row = Readonly<Record<string, string>>;
type Key = string;

const NO_NAMES: KnownNames = { agencies: [], organizations: [], people: [], models: [], programs: [] };
const FORWARD: Readonly<Record<string, string>> = {
  revokes: 'REVOKES',
  rescinds: 'REVOKES',
  amends: 'AMENDS',
  supersedes: 'SUPERSEDES',
  continues: 'CONTINUES',
};
const BACKWARD: Readonly<Record<string, string>> = {
  revoked_by: 'REVOKES',
  rescinded_by: 'REVOKES',
  amended_by: 'AMENDS',
  superseded_by: 'SUPERSEDES',
  continued_by: 'CONTINUES',
};
/** Of an order that is held in several formats, the first of these is read. */
export const FORMATS = ['htm', 'md', 'txt', 'xml', 'html'] as const;
const MEASURED = new Set(Object.values(FORWARD));

const readTable = (path: string): readonly Row[] => parse(readFileSync(path), { columns: true, bom: true });
const keyOf = (source: string, type: string, target: string): Key => `${source} ${type} ${target}`;

export interface RelationFigures {
  readonly orders: number;
  readonly expected: number;
  readonly found: number;
  readonly missed: number;
  readonly extra: number;
  readonly recall: number;
  readonly precision: number;
  /** The same where the table's own errors are set right; `unjudged` differences count against us. */
  readonly judged: {
    readonly tableWrong: number;
    readonly unjudged: number;
    readonly recall: number;
    readonly precision: number;
  };
}

/** Writes one line a difference; gives the figures. */
export const measureRelations = async (
  shared: string,
  formats: readonly string[],
  write: (line: string) => void,
): Promise<RelationFigures> => {
  const corpus = join(shared, 'corpus');
  const files = filesByOrder(readTable(join(corpus, 'MANIFEST.csv')), formats);
  const table = tableOf(readTable(join(corpus, 'truth', 'relations.csv')), files);
  const found = await foundIn(corpus, files);
  const judged = new Map(
    readTable(fileURLToPath(new URL('relations-judged.csv', import.meta.url))).map((row) => [
      keyOf(row['source'] ?? '', row['type'] ?? '', row['target'] ?? ''),
      row,
    ]),
  );
  return figures(files.size, table, found, judged, write);
};

/** Order number -> its file in the first format that has one. */
const filesByOrder = (manifest: readonly Row[], formats: readonly string[]): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  for (const format of formats) {
    for (const { file = '', document_number_or_eo_number: number = '' } of manifest) {
      const held = file.startsWith(`orders/${format}/`) && !file.includes('/agora/');
      if (held && number && !files.has(number)) files.set(number, file);
    }
  }
  return files;
};

interface Table {
  /** What the table says of an order that is held, where the target's number is in its text. */
  readonly expected: ReadonlySet<Key>;
  /** What the table says anywhere, from either side. */
  readonly known: ReadonlySet<Key>;
}

const tableOf = (rows: readonly Row[], files: ReadonlyMap<string, string>): Table => {
  const expected = new Set<Key>();
  const known = new Set<Key>();
  for (const row of rows) {
    const { source_eo: source = '', target_eo_or_text: target = '', relation = '' } = row;
    if (row['target_kind'] !== 'eo') continue;
    // "Continues certain committees established by: …" stands in the table as if it were done to the order.
    const continues = (row['raw_note'] ?? '').startsWith('Continues');
    const forward = continues ? 'CONTINUES' : FORWARD[relation];
    const backward = continues ? undefined : BACKWARD[relation];
    if (forward) known.add(keyOf(source, forward, target));
    if (backward) known.add(keyOf(target, backward, source));
    const inText = row['target_number_in_source_text'] === 'yes';
    if (forward && inText && files.has(source)) expected.add(keyOf(source, forward, target));
  }
  return { expected, known };
};

const foundIn = async (corpus: string, files: ReadonlyMap<string, string>): Promise<ReadonlyMap<Key, string>> => {
  const found = new Map<Key, string>();
  for (const [number, file] of files) {
    const bytes = readFileSync(join(corpus, file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const structured = structure(await readDocument({ name: basename(file), bytes, sha256 }));
    for (const one of extract(structured, NO_NAMES, [references, relations]).of('relation')) {
      const target = /^eo\/(\d.*)$/.exec(one.target)?.[1];
      if (!target || !MEASURED.has(one.type)) continue;
      const clause = structured.document.text.slice(one.start, Math.min(one.end, one.start + 160));
      found.set(keyOf(number, one.type, target), clause.replaceAll('\n', ' '));
    }
  }
  return found;
};

const figures = (
  orders: number,
  { expected, known }: Table,
  found: ReadonlyMap<Key, string>,
  judged: ReadonlyMap<Key, Row>,
  write: (line: string) => void,
): RelationFigures => {
  const missed = [...expected].filter((key) => !found.has(key));
  const extra = [...found.keys()].filter((key) => !known.has(key));
  const hit = expected.size - missed.length;
  const wrongTable = (key: Key): boolean => judged.get(key)?.['verdict'] === 'table';
  for (const key of missed) write(`missed  ${key}  ${verdictOn(judged.get(key))}`);
  for (const key of extra) write(`extra   ${key}  ${verdictOn(judged.get(key), found.get(key))}`);
  const rightExtra = extra.filter(wrongTable).length;
  return {
    orders,
    expected: expected.size,
    found: hit,
    missed: missed.length,
    extra: extra.length,
    recall: share(hit, expected.size),
    precision: share(hit, hit + extra.length),
    judged: {
      tableWrong: missed.filter(wrongTable).length + rightExtra,
      unjudged: [...missed, ...extra].filter((key) => !judged.has(key)).length,
      recall: share(hit, expected.size - missed.filter(wrongTable).length),
      precision: share(hit + rightExtra, hit + extra.length),
    },
  };
};

const verdictOn = (judgement: Row | undefined, clause = ''): string =>
  judgement ? `${judgement['verdict'] ?? ''}: ${judgement['why'] ?? ''}` : `not judged yet: ${clause}`;

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000);
