/** Markdown pages: YAML front matter, headings, lists with printed numbers, hard breaks as paragraph ends. */
import { textBuilder } from '../kernel/text-builder.ts';
import type { BlockKind } from '../values/index.ts';
import { draftOf, type Draft } from './draft.ts';
import { emphasisIn } from './emphasis.ts';
import { findFrontMatter, writeFrontMatter } from './front-matter.ts';
import { isBareLabel, isRunningHead, kindOfText } from '../kernel/block-kinds.ts';
import { leftOutOf } from './left-out.ts';
import { linesOf, startsWithOpener, type Line } from './lines.ts';
import { linkFields, type Link } from './links.ts';
import { inlineWriter } from './markdown-inline.ts';
import { shownOf } from './unseen.ts';

const HEADING = /^(#{1,6})\s+(?=\S)/;
const BULLET = /^[-*+•]\s+(?=\S)/;
const NUMBERED = /^(?:\d{1,3}|[a-zA-Z]|[ivx]{2,5})[.)]\s+(?=\S)/;
const QUOTE_MARK = /^>\s?/;
const FOOTNOTE = /^\[\^[\w-]{1,20}\]:\s*/;
const RULE = /^(?:[-=_*+|:]\s{0,3}){3,}$/;
const SETEXT = /^(?:={3,}|-{3,})$/;
const TABLE_ROW = /^(?:\||<t[rdh]\b|<\/?(?:table|thead|tbody|tr)\b)/;

export const isMarkdown = (source: string): boolean => {
  if (findFrontMatter(source)) return true;
  const sample = source.slice(0, 20_000);
  const signs = sample.match(/^#{1,6} \S|\]\((?:https?:|\/|#)|\*\*\S|^[-*] \S/gm)?.length ?? 0;
  return signs >= 3 && /^#{1,6} \S|\]\((?:https?:|\/|#)|\*\*\S[^*\n]{0,200}\*\*/m.test(sample);
};

export const readMarkdown = (original: string): Draft => {
  const { text: source, unread: hidden } = shownOf(original, { kept: kept(original), tagged: withoutCode(original) });
  const builder = textBuilder(source);
  const emphasis = emphasisIn(builder);
  const unread: string[] = [...hidden];
  const links: Link[] = [];
  const write = inlineWriter(builder, source, emphasis, unread, links);
  const matter = findFrontMatter(source);
  const stated = matter ? writeFrontMatter(builder, source, matter) : [];
  for (const piece of piecesOf(source, linesOf(source, matter?.bodyStart ?? 0))) {
    builder.open(piece.kind, piece.level, piece.indent);
    write(piece.start, piece.end);
    for (const line of piece.more ?? []) {
      builder.space();
      write(line.start, line.end);
    }
  }
  const built = builder.finish();
  const fields = stated.map(({ field, start, end }) => ({
    field,
    value: built.text.slice(start, end),
    span: { start, end },
  }));
  return draftOf('markdown', built, {
    fields: [...fields, ...emphasis.fields(built.text), ...linkFields(built, links)],
    issues: leftOutOf(unread),
  });
};

/** Code, blank: a tag in it is a word like others. */
const CODE =
  /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:(?! {0,3}\1)[^\n]*(?:\n|$))*(?: {0,3}\1[^\n]*)?|`{1,3}[^`\n]{1,1000}`{1,3}/gm;
const withoutCode = (source: string): string => source.replace(CODE, (code) => ' '.repeat(code.length));

/** A link that is defined apart is shown nowhere, nor its title: "[//]: # (words)". */
const TITLED =
  /^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]{0,9}(?:<[^<>\n]{0,2000}>|[^\s<]\S{0,2000})\s{1,9}(?:"[^"]{0,2000}"|'[^']{0,2000}'|\([^()]{0,2000}\))[ \t]{0,9}$/gm;
/** Comments of the programs that make pages of such files. */
const COMMENTS = [
  ['{% comment %}', '{% endcomment %}'],
  ['{::comment}', '{:/comment}'],
] as const;

/** What Markdown itself keeps from sight. */
const kept = (source: string): readonly { readonly start: number; readonly end: number }[] => {
  const titled = Array.from(source.matchAll(TITLED), ({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
  const comments = COMMENTS.flatMap(([open, close]) => {
    const found: { start: number; end: number }[] = [];
    for (let start = source.indexOf(open); start >= 0;) {
      const end = source.indexOf(close, start);
      if (end < 0) break;
      found.push({ start, end: end + close.length });
      start = source.indexOf(open, end);
    }
    return found;
  });
  return [...titled, ...comments];
};

interface Piece {
  readonly kind: BlockKind;
  readonly level: number;
  readonly indent: number;
  readonly start: number;
  end: number;
  /** Further lines of a heading, each with a mark of its own. */
  more?: { readonly start: number; readonly end: number }[];
}

const piecesOf = (source: string, lines: readonly Line[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let fresh = true;
  for (const line of lines) {
    const last = pieces.at(-1);
    const open = !fresh && last ? last : null;
    if (line.text === '') fresh = true;
    else if (open && SETEXT.test(line.text) && source.slice(open.start, open.end).indexOf('\n') < 0) {
      pieces.splice(-1, 1, { ...open, kind: 'heading', level: line.text.startsWith('=') ? 1 : 2 });
      fresh = true;
    } else if (RULE.test(line.text)) fresh = true;
    else {
      const piece = pieceOf(line);
      if (last && isNextLine(source, last, piece)) (last.more ??= []).push({ start: piece.start, end: piece.end });
      else if (!open || begins(source, open, piece, line)) pieces.push(piece);
      else open.end = line.end;
      fresh = piece.kind === 'heading';
    }
  }
  return pieces.map((piece) => (piece.kind === 'paragraph' ? { ...piece, kind: kindOfRaw(source, piece) } : piece));
};

/** "## Lamps Have Not Been" and "## Counted" right below it: what was one heading on a page. */
const isNextLine = (source: string, last: Piece, piece: Piece): boolean => {
  const above = last.more?.at(-1) ?? last;
  if (last.kind !== 'heading' || piece.kind !== 'heading' || last.level !== piece.level || last.level < 2) return false;
  return (
    /^[ \t]*\r?\n *#{2,6}[ \t]+$/.test(source.slice(above.end, piece.start)) &&
    above.end - last.start >= LEAST_WRAPPED_HEADING &&
    !/[.?!:]$/.test(source.slice(above.start, above.end)) &&
    !COUNTED.test(source.slice(piece.start, piece.start + 8))
  );
};
const LEAST_WRAPPED_HEADING = 20;
const COUNTED = /^(?:\d|[A-Za-z][.)] |[IVX]{1,5}\. |\()/;

/** A label alone ("Sec. 2.") takes whatever stands below it, be it a stray asterisk that looks like a bullet. */
const begins = (source: string, open: Piece, piece: Piece, line: Line): boolean =>
  (piece.kind !== 'paragraph' && !isBareLabel(plainText(source, open))) ||
  open.kind === 'heading' ||
  breaksHard(source, open, line);

const pieceOf = (line: Line): Piece => {
  const quote = QUOTE_MARK.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(quote);
  const start = line.start + quote;
  const heading = HEADING.exec(text);
  if (heading)
    return {
      kind: isRunningHead(text.slice(heading[0].length)) ? 'masthead' : 'heading',
      level: heading[1]?.length ?? 1,
      indent: 0,
      start: start + heading[0].length,
      end: withoutHashes(line),
    };
  const at = { indent: line.indent, end: line.end };
  if (TABLE_ROW.test(text)) return { kind: 'table', level: 0, ...at, start };
  const footnote = FOOTNOTE.exec(text)?.[0].length;
  if (footnote) return { kind: 'footnote', level: 0, ...at, start: start + footnote };
  const bullet = BULLET.exec(text);
  // the text of an item begins two or three columns in, and a list inside it there
  const level = 1 + Math.floor((line.indent + 2) / 4);
  if (bullet) return { kind: 'item', level, ...at, start: start + bullet[0].length };
  if (NUMBERED.test(text)) return { kind: 'item', level, ...at, start };
  return { kind: 'paragraph', level: 0, ...at, start };
};

const withoutHashes = (line: Line): number => line.start + line.text.replace(/\s#{1,6}$/, '').length;

/** Two spaces or a backslash before the line break; within a sentence that is layout only. */
const breaksHard = (source: string, piece: Piece, line: Line): boolean => {
  const hard = /(?: {2,}|\\)\r?$/.test(source.slice(piece.end - 1, source.indexOf('\n', piece.end)));
  if (!hard) return false;
  const before = source.slice(Math.max(piece.start, piece.end - LINE), piece.end);
  if (/^\p{Ll}[\p{L}\s]/u.test(line.text) && /[\p{L},]$/u.test(before)) return false;
  return !(before.length === LINE && /\p{Ll}$/u.test(before) && !startsWithOpener(line));
};

/** Running text, and no line of an address: this much without a full stop at its end goes on in the next line. */
const LINE = 50;

const kindOfRaw = (source: string, piece: Piece): BlockKind => kindOfText(plainText(source, piece));

const plainText = (source: string, { start, end }: Piece): string =>
  source
    .slice(start, Math.min(end, start + 400))
    .replace(/<[^<>]{0,200}>|[*_\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
