/** What a file of the Register prints, taken from its markup by the plainest means: no reader has a part in it. */
import { decodeHTML } from 'entities';
import { plainWords, wordsOn, type Word } from './words.ts';

/** Printed about the document, or a picture: no part of its text. */
const NO_TEXT = /<(TITLE3|PRES|FRDOC|FILED|BILCOD|GPH)\b[^<>]*>[\s\S]*?<\/\1>/g;
/** Marks that change how letters look; they part no words. */
const WITHIN_WORDS = /<\/?(?:E|SU|AC|FR)\b[^<>]*>/g;

const textOf = (markup: string): string => decodeHTML(markup.replace(WITHIN_WORDS, '').replace(/<[^<>]*>/g, ' '));

/** The words of Federal Register XML, each with the page that the last `PRTPAGE` before it began. */
export const xmlWords = (source: string): readonly Word[] => {
  const kept = source.replace(NO_TEXT, (matched) => /<PRTPAGE\b[^<>]*>/.exec(matched)?.[0] ?? ' ');
  const [before = '', ...parts] = kept.split(/<PRTPAGE\b[^<>]*?P="(\d+)"[^<>]*>/);
  const words = [...wordsOn(textOf(before), null)];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    words.push(...wordsOn(textOf(parts[index + 1] ?? ''), Number(parts[index])));
  }
  return words;
};

export interface PagedParagraph {
  /** The words that it begins with. */
  readonly opening: string;
  readonly page: number;
}

const OPENING_WORDS = 8;
export const openingOf = (text: string): string => plainWords(text).slice(0, OPENING_WORDS).join(' ');

/** A mark in the text where a page begins; no word of it. */
const PAGE_MARK = /Start Printed\s+Page \d+/g;

/** Paragraphs of the Register's HTML, each with the page in its `data-page`. */
export const htmlParagraphs = (source: string): readonly PagedParagraph[] =>
  [...source.matchAll(/<p\b[^<>]*\bdata-page="(\d+)"[^<>]*>([\s\S]*?)<\/p>/g)]
    .map(([, page, inner = '']) => ({ opening: openingOf(textOf(inner.replace(PAGE_MARK, ''))), page: Number(page) }))
    .filter(({ opening }) => opening !== '');
