/** The orders of the corpus, and how a file of it is read. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Recognize } from '../../../ingest/kernel/recognition.ts';
import { readDocument } from '../../../ingest/readers/read.ts';
import type { ReadDocument } from '../../../ingest/values/index.ts';
import { wordsOn, type Word } from './words.ts';

export type Row = Readonly<Record<string, string>>;

export interface Order {
  readonly number: string;
  /** Path below the corpus. */
  readonly file: string;
}

export const readTable = (path: string): readonly Row[] => parse(readFileSync(path), { columns: true, bom: true });

/** Files of the manifest that are orders in that folder, without those known to be no order. */
export const ordersIn = (corpus: string, folder: string): readonly Order[] =>
  readTable(join(corpus, 'MANIFEST.csv'))
    .filter(({ file = '', kind = '' }) => file.startsWith(`orders/${folder}/`) && !/invalid|agora/.test(kind + file))
    .map(({ file = '', document_number_or_eo_number: number = '' }) => ({ number, file }));

export const readFileOf = (corpus: string, file: string, recognize?: Recognize): Promise<ReadDocument> =>
  readDocument({ name: basename(file), bytes: readFileSync(join(corpus, file)), sha256: '' }, recognize);

/** The words of what is no masthead, each with its page. */
export const wordsOfDocument = ({ text, blocks, pages }: ReadDocument): readonly Word[] =>
  blocks
    .filter(({ kind }) => kind !== 'masthead')
    .flatMap(({ start, end }) => {
      const within = pages.filter((page) => page.start > start && page.start < end);
      const cuts = [start, ...within.map((page) => page.start), end];
      return cuts.slice(0, -1).flatMap((from, index) => {
        const page = pages.findLast((mark) => mark.start <= from)?.page ?? null;
        return wordsOn(text.slice(from, cuts[index + 1]), page);
      });
    });
