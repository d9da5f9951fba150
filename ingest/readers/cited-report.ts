/**
 * A report in plain text whose claims carry citation markup. The opening bracket is a parenthesis as often as not:
 *
 *   (cite index="3-10,3-11">The signing was put off.</cite>
 *
 * or whose sentences are followed by their citations: `The signing was put off.[3-10,3-11]`. The markup may be malformed,
 * nested or unclosed; all words stay in the text.
 */
import { offsetMap } from '../kernel/offset-map.ts';
import { proseWriter } from '../kernel/prose.ts';
import type { BuiltText } from '../kernel/text-builder.ts';
import type { CitedSpan } from '../values/index.ts';
import { draftOf, issue, type Draft } from './draft.ts';
import { leftOutOf } from './left-out.ts';
import { buildText } from './text.ts';
import { shownOf } from './unseen.ts';

const WORDED = '(?:[0-9](?:[0-9,;:. \\-–—&]|to|through|and){0,300})?';
const INDEXES = `\\s{1,3}(?:index\\s{0,2}=\\s{0,2}["'“”]?${WORDED}["'”]?|[0-9][0-9,;:. \\-–]{2,300}(?=\\s{0,2}>))`;
const OTHER_ATTRIBUTES = '(?:\\s{1,3}[a-z][\\w-]{0,30}=["\'][^"\'<>\\n]{0,200}["\']){0,5}';
const CITE = '[cC][iI][tT][eE]';
const OPEN = `[(<]\\s{0,2}${CITE}(?:${INDEXES}${OTHER_ATTRIBUTES}\\s{0,2}>?|\\s{0,2}>)`;
const CLOSE = `[(<]\\s{0,2}/\\s{0,2}${CITE}\\s{0,2}[>)]`;
const TOKENS = new RegExp(`(${OPEN})|${CLOSE}`, 'g');
const RANGED = '\\d+-\\d+(?:(?::| ?[–—-] ?| (?:to|through) )(?:\\d+-)?\\d+)?';
const SOUND = new RegExp(`^[(<]cite index="${RANGED}(?:,\\s?${RANGED})*">$`);

/** Behind the words that they stand for: `[3-10,3-11]`, `【3-10†L14】`, `<sup>3-10</sup>`, `^3-10^`, `³⁻¹⁰`. */
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NUMBERS = '\\d{1,3}-\\d{1,4}(?:(?:[,;:–—-]| to | through |,? and ){1,2}[ ]?(?:\\d{1,3}-)?\\d{1,4}){0,30}';
const BEHIND = `\\[${NUMBERS}\\]|【${NUMBERS}(?:†[^】\\n]{0,40})?(?:】|(?=\\n|$))|<sup>\\[?${NUMBERS}\\]?</sup>|\\^\\[?${NUMBERS}\\]?\\^|[${DIGITS}]{1,3}⁻[${DIGITS}]{1,4}(?:[,˒][${DIGITS}]{1,3}⁻[${DIGITS}]{1,4}){0,10}`;
const ALL_BEHIND = new RegExp(BEHIND, 'g');
/** Two sentences that end with one: a single pair of numbers in brackets may be anything. */
const CITES_BEHIND = new RegExp(`[.!?][”"’')]?[ ]?(?:${BEHIND})(?=\\s|$)[^]*?[.!?][”"’')]?[ ]?(?:${BEHIND})(?=\\s|$)`);

const hasTags = (source: string): boolean => /[(<]\s{0,2}cite\s{1,3}index\s{0,2}=/i.test(source);

export const isCitedReport = (source: string): boolean => hasTags(source) || CITES_BEHIND.test(source);

/** A heading's marks are none of its words, whatever the file is called. */
const HEADING_MARKS = '(?:(?<=\\n)|(?<![^]))#{1,6} ';
const withoutTags = proseWriter({ source: `${OPEN}|${CLOSE}`, replace: () => '' });
const withoutNumbers = proseWriter({ source: `${BEHIND}|${HEADING_MARKS}`, replace: () => '' });

export const readCitedReport = (original: string): Draft => {
  const { text: source, unread } = shownOf(original);
  const tags = hasTags(source);
  const built = buildText(source, tags ? withoutTags : withoutNumbers);
  const found = tags ? markersOf(source, built) : markersBehind(source, built);
  const issues = found.some(({ malformed }) => malformed)
    ? [issue('W_MARKER', 'Some citation markup was malformed; its text was kept.')]
    : [];
  return draftOf('cited-report', built, { markers: found, issues: [...issues, ...leftOutOf(unread)] });
};

const INDEX = /(?<source>\d+)-(?<from>\d+)(?:(?::|\s?[–—-]\s?|\s(?:to|through)\s)(?:(?<other>\d+)-)?(?<to>\d+))?/g;

/** `3-10`, and `3-10:12` for a range, however it is printed. */
const indexesIn = (printed: string): readonly string[] =>
  [...printed.matchAll(INDEX)].flatMap(({ groups = {} }) => {
    const { source = '', from = '', other = source, to } = groups;
    if (to === undefined) return [`${source}-${from}`];
    return other === source && Number(from) < Number(to)
      ? [`${source}-${from}:${to}`]
      : [`${source}-${from}`, `${other}-${to}`];
  });

const plainDigits = (printed: string): string =>
  printed.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(DIGITS.indexOf(digit))).replace(/⁻/g, '-');

/** What stands between one citation, or the start of its paragraph, and the next. */
const markersBehind = (source: string, built: BuiltText): readonly CitedSpan[] => {
  const map = offsetMap(built.offsets);
  let last = 0;
  const found: CitedSpan[] = [];
  for (const match of source.matchAll(ALL_BEHIND)) {
    const end = map.toCanonical({ start: 0, end: match.index }).end;
    const block = built.blocks.findLast((candidate) => candidate.start < end);
    const start = Math.max(last, block?.start ?? 0);
    last = end;
    const words = built.text.slice(start, end);
    const indexes = indexesIn(plainDigits(match[0]));
    const malformed = match[0].startsWith('【') && !match[0].endsWith('】');
    const before = found.at(-1);
    if (words.trim() !== '') {
      const trimmed = start + (words.length - words.trimStart().length);
      found.push({ start: trimmed, end: start + words.trimEnd().length, indexes, malformed });
    } else if (before && start <= end && built.text.slice(before.end, end).trim() === '') {
      // Two that stand together are of the same words.
      const both = { indexes: [...before.indexes, ...indexes], malformed: before.malformed || malformed };
      found.splice(-1, 1, { ...before, ...both });
    }
  }
  return found;
};

interface Opened {
  readonly token: string;
  /** Original offset right after the opening tag, and before the closing one; null while it is open. */
  readonly from: number;
  to: number | null;
  nextOpen: number | null;
}

/** Tags nest like brackets; one that is never closed holds until the next one opens, or its paragraph ends. */
const openedTags = (source: string): readonly Opened[] => {
  const all: Opened[] = [];
  const open: Opened[] = [];
  for (const match of source.matchAll(TOKENS)) {
    if (match[1] === undefined) {
      const closed = open.pop();
      if (closed) closed.to = match.index;
      continue;
    }
    const last = all.at(-1);
    if (last && last.nextOpen === null) last.nextOpen = match.index;
    const tag: Opened = { token: match[0], from: match.index + match[0].length, to: null, nextOpen: null };
    all.push(tag);
    open.push(tag);
  }
  return all;
};

const markersOf = (source: string, built: BuiltText): readonly CitedSpan[] => {
  const map = offsetMap(built.offsets);
  return openedTags(source).map(({ token, from, to, nextOpen }) => {
    const start = map.toCanonical({ start: from, end: source.length }).start;
    const block = built.blocks.find((candidate) => start < candidate.end)?.end ?? built.text.length;
    const limit = to ?? nextOpen ?? source.length;
    const reached = map.toCanonical({ start: from, end: limit }).end;
    const end = to === null ? Math.min(reached, block) : reached;
    const words = built.text.slice(start, end);
    return {
      start: start + (words.length - words.trimStart().length),
      end: start + Math.max(words.trimEnd().length, words.length - words.trimStart().length),
      indexes: indexesIn(token),
      malformed: to === null || !SOUND.test(token),
    };
  });
};
