/**
 * Whether quotes prove what they stand for: every text of a sample of the corpus is read, and each value that a text is said
 * to print is held against the words of its quotes (`entails.ts`).
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runPipeline } from '../../ingest/pipeline.ts';
import { loadKnownNames } from '../../ingest/edges/known.ts';
import { typeOfId } from '../../schema/domain/ids.ts';
import type { Publication } from '../../schema/domain/publication.ts';
import { sliceOf } from '../../schema/domain/span.ts';
import { askedOf, lackOf, namesFrom, type NamesOf } from './entails.ts';

const FOLDERS = [
  'orders/htm',
  'orders/html',
  'orders/xml',
  'orders/txt',
  'orders/md',
  'reports/md',
  'reports/txt',
  'reports/docx',
];

export interface QuoteFigures {
  readonly texts: number;
  /** Values that a text is said to print. */
  readonly asked: number;
  readonly inferred: number;
  readonly places: number;
  /** Terms that no words of their own stand for. */
  readonly unworded: number;
  /** Of those that are asked, the ones that their quotes do not show; and how many that is in a hundred. */
  readonly lacking: number;
  readonly rate: number;
  /** The most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

/** Of so many texts one is read. */
export const ONE_IN = 10;

/** The same texts on every machine, whatever the corpus holds beside them; and the report that all began with. */
const sampleOf = (shared: string, one: number): readonly string[] => [
  ...FOLDERS.flatMap((folder) => filesIn(shared, join('corpus', folder)))
    .filter((path) => parseInt(sha256(path).slice(0, 8), 16) % one === 0)
    .sort(),
  ...filesIn(shared, 'seed').filter((path) => path.endsWith('.txt')),
];

const filesIn = (shared: string, folder: string): readonly string[] =>
  readdirSync(join(shared, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name));

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

interface Judged {
  readonly kind: ReturnType<typeof askedOf>;
  /** `Obligation.deadline: date`, where the words lack it. */
  readonly reason: string | null;
  readonly line: string;
}

/** Writes one line a value that is not shown; gives the figures. */
export const measureQuotes = async (
  shared: string,
  one: number,
  write: (line: string) => void,
): Promise<QuoteFigures> => {
  const names = await loadKnownNames();
  const namesOf = namesFrom(names);
  const texts = sampleOf(shared, one);
  const judged: Judged[] = [];
  for (const path of texts) {
    const bytes = readFileSync(join(shared, path));
    const publication = await runPipeline({ name: path, bytes, sha256: sha256(bytes) }, names);
    judged.push(...judgedIn(publication, namesOf));
  }
  const lacking = judged.filter(({ reason }) => reason !== null);
  for (const { line } of lacking) write(line);
  const count = (kind: Judged['kind']): number => judged.filter((value) => value.kind === kind).length;
  const asked = count('asked');
  return {
    texts: texts.length,
    asked,
    inferred: count('inferred'),
    places: count('place'),
    unworded: count('unworded'),
    lacking: lacking.length,
    rate: (100 * lacking.length) / asked,
    reasons: [...Map.groupBy(lacking, ({ reason }) => reason ?? '')]
      .map(([reason, { length }]) => ({ reason, count: length }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
  };
};

const judgedIn = ({ revision, statements }: Publication, namesOf: NamesOf): readonly Judged[] =>
  statements.map((draft) => {
    const said = { ...draft, words: draft.quotes.map((quote) => sliceOf(revision.text, quote)) };
    const kind = askedOf(said);
    const lack = kind === 'asked' ? lackOf(said, namesOf) : null;
    const reason = lack && `${typeOfId(draft.subject) ?? ''}.${draft.property}: ${lack}`;
    const value = JSON.stringify(draft.value).slice(0, 120);
    return {
      kind,
      reason,
      line: `${reason ?? ''}  ${revision.name} ${value} — “${said.words.join(' … ').slice(0, 240)}”`,
    };
  });
