/**
 * A report in plain text whose claims carry citation markup. The opening bracket is a parenthesis as often as not:
 *
 *   (cite index="3-10,3-11">The signing was put off.</cite>
 *
 * The markup may be malformed, nested or unclosed; all words stay in the text.
 */
import { offsetMap } from '../kernel/offset-map.ts';
import { proseWriter } from '../kernel/prose.ts';
import type { BuiltText } from '../kernel/text-builder.ts';
import type { CitedSpan } from '../stages/values.ts';
import { draftOf, issue, type Draft } from './draft.ts';
import { buildText } from './text.ts';

const INDEXES = '\\s{1,3}index\\s{0,2}=\\s{0,2}["\'“”]?(?:[0-9][0-9,;:. \\-–]{0,300})?["\'”]?';
const OTHER_ATTRIBUTES = '(?:\\s{1,3}[a-z][\\w-]{0,30}=["\'][^"\'<>\\n]{0,200}["\']){0,5}';
const CITE = '[cC][iI][tT][eE]';
const OPEN = `[(<]\\s{0,2}${CITE}(?:${INDEXES}${OTHER_ATTRIBUTES}\\s{0,2}>?|\\s{0,2}>)`;
const CLOSE = `[(<]\\s{0,2}/\\s{0,2}${CITE}\\s{0,2}[>)]`;
const TOKENS = new RegExp(`(${OPEN})|${CLOSE}`, 'g');
const SOUND = /^[(<]cite index="\d+-\d+(?::\d+)?(?:,\s?\d+-\d+(?::\d+)?)*">$/;

export const isCitedReport = (source: string): boolean => /[(<]\s{0,2}cite\s{1,3}index\s{0,2}=/i.test(source);

const writeWithoutMarkers = proseWriter({ source: `${OPEN}|${CLOSE}`, replace: () => '' });

export const readCitedReport = (source: string): Draft => {
  const built = buildText(source, writeWithoutMarkers);
  const found = markersOf(source, built);
  const issues = found.some(({ malformed }) => malformed)
    ? [issue('W_MARKER', 'Some citation markup was malformed; its text was kept.')]
    : [];
  return draftOf('cited-report', built, { markers: found, issues });
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
      indexes: token.match(/\d+-\d+(?::\d+)?/g) ?? [],
      malformed: to === null || !SOUND.test(token),
    };
  });
};
