/** Bills and resolutions of Congress, by the lines above their text: the Congress, the number, what it is to do, and the chamber. */
import { ordinalOf } from '../../kernel/number-words.ts';
import { spanOf } from '../../../schema/domain/span.ts';
import type { Block, Sourced } from '../../values/index.ts';
import { captured, printed, wordsOf, type Recognised, type Subject } from './parts.ts';
import { shortTitle } from './self-named.ts';

const BLOCKS_SEARCHED = 40;
const CONGRESS =
  /^(\d{2,3})(?:st|nd|rd|d|th) CONGRESS\b(?! of)|^One Hundred ([a-z]{5,12}(?:-[a-z]{5,8})?) Congress of the United States\b/i;
/** "1ST SESSION H. R. 31": the lines of a page run together. */
const NUMBER =
  /^(?:\d{2,3}(?:st|nd|rd|d|th) CONGRESS )?(?:(?:1st|2n?d|3d) SESSION )?((?:H\. ?(?:R|(?:J\. ?|CON\. ?)?RES)|S\.? ?(?:J\. ?|CON\. ?)?RES|S)\.) ?(\d{1,5})$/i;
const LAW = /^(?:Public|Private) Law \d/i;
const NOTE = /^IN THE (?:HOUSE OF REPRESENTATIVES|SENATE)\b|^(?:Union |House |Private )?Calendar|^Begun and held/i;
/** "A BILL", below which a title stands alone. */
const CALLED = /^(?:A BILL|AN ACT|(?:JOINT |CONCURRENT )?RESOLUTION)$/i;
/** "Miss Roe introduced the following bill; which was referred to the committee." */
const TELLS =
  /\b(?:introduced|submitted) the following\b|\breferred to the\b|\bordered to be printed\b|^(?:Reported|Referred|Received|Considered|Passed|Placed)\b/;
/** "To establish a fund", "Making appropriations", "Providing for disapproval": what stands behind the number and is no note. */
const LONG_TITLE = /^(?!Whereas\b)\p{Lu}[\p{L}’'-]+ [^[\]]{10,}[.;]$/su;
const ENDS_HEAD = /^(?:Be it enacted|Resolved)\b/i;
const LONGEST_TITLE = 1_500;

export const recogniseBill = (subject: Subject): Recognised | null => {
  const all = subject.blocks.slice(0, BLOCKS_SEARCHED);
  const last = all.findIndex((block) => ENDS_HEAD.test(wordsOf(subject, block)));
  const head = last < 0 ? all : all.slice(0, last);
  if (first(subject, head, LAW)) return null;
  const congress = first(subject, head, CONGRESS);
  const numbered = first(subject, head, NUMBER);
  const session = congress && (congress.match[1] ? Number(congress.match[1]) : hundredAnd(congress.match[2] ?? ''));
  if (!numbered || !session) return null;
  const series = (numbered.match[1] ?? '').replace(/[. ]/g, '').toLowerCase();
  const place = captured(numbered.match, 1, numbered.block.start);
  const number = spanOf(place.start, numbered.block.end);
  return {
    // A resolution tells what a chamber holds; a joint one is presented to be signed as a bill is.
    kind: {
      value: /^(?:hr|s|hjres|sjres)$/.test(series) ? 'STATUTE' : 'OTHER',
      span: place,
    },
    number: printed(wordsOf(subject, number), number.start, number.end),
    title: shortTitle(subject) ?? longTitle(subject, head, numbered.block),
    issuer: { value: series.startsWith('h') ? 'House of Representatives' : 'Senate', span: place, inferred: true },
    norm: `bill/${session}/${series}/${numbered.match[2] ?? ''}`,
  };
};

interface Found {
  readonly block: Block;
  readonly match: RegExpExecArray;
}

const first = (subject: Subject, blocks: readonly Block[], pattern: RegExp): Found | null => {
  for (const block of blocks) {
    const match = pattern.exec(wordsOf(subject, block));
    if (match) return { block, match };
  }
  return null;
};

const hundredAnd = (words: string): number | null => {
  const rest = ordinalOf(words.toLowerCase());
  return rest === null ? null : 100 + rest;
};

const longTitle = (subject: Subject, head: readonly Block[], numbered: Block): Sourced<string> | null => {
  const isTitle = (block: Block): boolean => {
    const words = wordsOf(subject, block);
    return words.length <= LONGEST_TITLE && LONG_TITLE.test(words) && !NOTE.test(words) && !TELLS.test(words);
  };
  const called = head.findIndex((block) => CALLED.test(wordsOf(subject, block)));
  const below = called < 0 ? [] : head.slice(called + 1);
  const title = below.find(isTitle) ?? head.find((block) => block.start > numbered.start && isTitle(block));
  if (!title) return null;
  const words = wordsOf(subject, title).replace(/[.;]$/, '');
  return { value: words, span: spanOf(title.start, title.start + words.length) };
};
