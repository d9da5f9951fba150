/** The text of each format against the XML of the same order, word by word; and the page of every word. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recognize } from '../../../ingest/kernel/recognition.ts';
import type { ReadDocument } from '../../../ingest/values/index.ts';
import { ordersIn, readFileOf, wordsOfDocument, type Order } from './corpus.ts';
import { htmlParagraphs, openingOf, xmlWords } from './truth.ts';
import { compareWords, type Compared, type Word } from './words.ts';

export interface TextFigures {
  readonly documents: number;
  /** Of all words. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly medianF1: number;
  readonly lowestF1: number;
  /** Of the words that the XML puts on a page, the share whose page the format tells. */
  readonly paged: number;
  /** Of these, the share whose page is that of the XML. */
  readonly rightPage: number;
}

export const TEXT_FORMATS = ['pdf', 'xml', 'html', 'htm', 'txt'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

type Write = (line: string) => void;

export const measureTexts = async (corpus: string, format: TextFormat, write: Write): Promise<TextFigures> => {
  const results: Compared[] = [];
  for (const order of ordersIn(corpus, format)) {
    const truth = xmlOf(corpus, order);
    if (!truth) continue;
    const compared = compareWords(wordsOfDocument(await readFileOf(corpus, order.file)), truth);
    results.push(compared);
    tell(order, compared, write);
  }
  return figuresOf(results);
};

const xmlOf = (corpus: string, { number }: Order): readonly Word[] | null => {
  const path = join(corpus, `orders/xml/EO_${number}.xml`);
  return existsSync(path) ? xmlWords(readFileSync(path, 'utf8')) : null;
};

/** Pages rendered as pictures against another text of the same order: recall of its words. */
export const measureScans = async (corpus: string, recognize: Recognize, write: Write): Promise<TextFigures> => {
  const results: Compared[] = [];
  for (const order of ordersIn(corpus, 'scan-derived')) {
    const other = `orders/htm/EO_${order.number}.htm`;
    const truth = xmlOf(corpus, order) ?? wordsOfDocument(await readFileOf(corpus, other));
    const compared = compareWords(wordsOfDocument(await readFileOf(corpus, order.file, recognize)), truth);
    results.push(compared);
    tell(order, compared, write);
  }
  return figuresOf(results);
};

const tell = ({ file }: Order, compared: Compared, write: Write): void => {
  const { extra, missed, paged, samePage } = compared;
  write(`${file} F1 ${f1Of(compared).toFixed(4)}, ${String(samePage)} of ${String(paged)} words on their page`);
  if (extra.length > 0) write(`  extra   ${extra.join(' ').slice(0, 400)}`);
  if (missed.length > 0) write(`  missed  ${missed.join(' ').slice(0, 400)}`);
};

const sum = (results: readonly Compared[], count: (one: Compared) => number): number =>
  results.reduce((total, one) => total + count(one), 0);

const f1Of = ({ same, extra, missed }: Compared): number => (2 * same) / (2 * same + extra.length + missed.length || 1);

const figuresOf = (results: readonly Compared[]): TextFigures => {
  const same = sum(results, (one) => one.same);
  const extra = sum(results, (one) => one.extra.length);
  const missed = sum(results, (one) => one.missed.length);
  const each = results.map(f1Of).sort((a, b) => a - b);
  const paged = sum(results, (one) => one.paged);
  return {
    documents: results.length,
    precision: share(same, same + extra),
    recall: share(same, same + missed),
    f1: share(2 * same, 2 * same + extra + missed),
    medianF1: share(each[each.length >> 1] ?? 0, 1),
    lowestF1: share(each[0] ?? 0, 1),
    paged: share(
      paged,
      sum(results, (one) => one.onPages),
    ),
    rightPage: share(
      sum(results, (one) => one.samePage),
      paged,
    ),
  };
};

/** To four digits, rounded down: a figure of 1 has no exception. */
export const share = (part: number, whole: number): number => Math.floor((10_000 * part) / (whole || 1)) / 10_000;

/** Paragraphs of the HTML that begin on the page in their `data-page`. */
export const measureDataPages = async (
  corpus: string,
): Promise<{ readonly paragraphs: number; readonly right: number }> => {
  let [paragraphs, right] = [0, 0];
  for (const { file } of ordersIn(corpus, 'html')) {
    const document = await readFileOf(corpus, file);
    const expected = htmlParagraphs(readFileSync(join(corpus, file), 'utf8'));
    paragraphs += expected.length;
    let from = 0;
    const openings = document.blocks.map(({ start, end }) => openingOf(document.text.slice(start, end)));
    for (const { opening, page } of expected) {
      const at = openings.indexOf(opening, from);
      if (at < 0) continue;
      from = at + 1;
      if (pageAt(document, document.blocks[at]?.start ?? 0) === page) right += 1;
    }
  }
  return { paragraphs, right: share(right, paragraphs) };
};

const pageAt = ({ pages }: ReadDocument, offset: number): number | null =>
  pages.findLast(({ start }) => start <= offset)?.page ?? null;
