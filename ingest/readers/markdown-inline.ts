/** Inline Markdown as prose: emphasis, links, images, code ticks, tags, escapes and template braces leave their words. */
import { decodeEntity } from '../kernel/entities.ts';
import { proseWriter } from '../kernel/prose.ts';
import { raised } from '../kernel/raised.ts';
import type { TextBuilder } from '../kernel/text-builder.ts';
import type { Link } from './links.ts';
import type { Emphasis } from './emphasis.ts';

const TOKEN = [
  '\\\\[!-/:-@\\[-`{-~]', // an escape: \( stands for (
  '\\\\(?=\\r?\\n)', // a hard line break
  '[.!?]["”’)]?(?:\\[\\^\\d{1,3}\\]){1,4}', // numbers of footnotes behind a stop
  '\\[\\^[\\w-]{1,20}\\]', // a footnote's mark
  '\\{\\{[^{}]{0,100}\\}\\}|\\{%[^%]{0,200}%\\}|\\{:[^{}\\n]{0,100}\\}', // templates and attribute lists
  '<!--(?:[^-]|-(?!->)){0,2000}-->',
  '\\d<sup>(?=\\d)', // an exponent: 10^26, and not 1026
  // crossed out
  '~~(?=[^\\s~])(?:[^~]|~(?!~)){1,20000}~~|<(?:del|s|strike)>(?:[^<]|<(?!/(?:del|s|strike)>)){1,1000}</(?:del|s|strike)>',
  '</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\\s[^<>]{0,500})?/?>',
  '<(?=[a-z]{3,6}://|[\\w.-]{1,60}@)|(?<=<[a-z]{3,6}://[^\\s<>]{1,300}|<[\\w.-]{1,60}@[\\w.-]{1,60})>', // an autolink
  '&#?[0-9a-zA-Z]{1,31};',
  '\\*(?:\\s{1,3}\\*){2,4}', // words left out
  '\\*{1,3}', // emphasis
  '(?<![\\p{L}\\p{N}_])_{1,3}(?=[^\\s_])|(?<=[^\\s_])_{1,3}(?![\\p{L}\\p{N}_])|_{4,}',
  '`{1,3}',
  '~~',
].join('|');

const CROSSED_OUT = /^(?:~~|<(?:del|s|strike)>)[^]/;

const replaceToken = (matched: string, emphasis: Emphasis, unread: string[]): string => {
  if (CROSSED_OUT.test(matched)) unread.push(matched);
  if (matched.startsWith('\\')) return matched.length === 2 ? matched.slice(1) : ' ';
  // Behind a sentence a footnote's number is printed, raised; within one it would part words that belong together.
  if (/^[.!?]/.test(matched)) return raised(matched.replaceAll('][^', '˒').replace(/\[\^|\]/g, ''));
  if (matched.startsWith('&')) return decodeEntity(matched);
  if (/^<br\b/i.test(matched)) return ' ';
  if (/^\d<sup>$/.test(matched)) return `${matched[0] ?? ''}^`;
  if (/^\*\s/.test(matched)) return '* * *';
  if (/^<(?:span|u|em|i|b|strong)\b/i.test(matched)) emphasis.open();
  else if (/^<\/(?:span|u|em|i|b|strong)\b/i.test(matched)) emphasis.close();
  else if (/^[*_]{1,3}$/.test(matched)) emphasis.toggle(matched);
  return '';
};

export type InlineWriter = (start: number, end: number) => void;

/** Writes stretches of inline Markdown into the open block; what is crossed out goes to `unread`. */
export const inlineWriter = (
  builder: TextBuilder,
  source: string,
  emphasis: Emphasis,
  unread: string[] = [],
  links: Link[] = [],
): InlineWriter => {
  const write = proseWriter({ source: TOKEN, replace: (matched) => replaceToken(matched, emphasis, unread) });
  return (start, end) => {
    emphasis.reset();
    let at = start;
    for (const cut of linkCuts(source, start, end, links)) {
      if (cut.start > at) write(builder, source, at, cut.start);
      at = Math.max(at, cut.end);
    }
    if (at < end) write(builder, source, at, end);
  };
};

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** What follows a link's text: `](url "title")`, the URL with balanced parentheses or a template; or `][reference]`. */
const TARGET =
  /\]\((?:\{\{[^{}\n]{0,60}\}\}|\{(?!\{)|\((?:[^()\s]|\([^()\s]{0,200}\)){0,300}\)|[^()\s{]){0,2000}(?:\s{1,3}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,2}\)|\]\[[^\][\n]{0,100}\]/y;

/** The brackets and targets of links, found with a stack, for link texts may hold brackets: `[[1]](#note)`. */
const ADDRESS = /^\]\((https?:\/\/[^\s"]{1,800}?)(?:\s{1,3}"[^"]{0,500}")?\s{0,2}\)$/;

const linkCuts = (source: string, start: number, end: number, links: Link[]): readonly Cut[] => {
  const cuts: Cut[] = [];
  const open: number[] = [];
  for (let at = start; at < end; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') open.push(at);
    else if (sign === ']') {
      const from = open.pop();
      TARGET.lastIndex = at;
      const target = from === undefined ? null : TARGET.exec(source);
      // "[2][3]" are the numbers of two notes.
      const notes =
        target !== null && /^\]\[\d{1,3}\]$/.test(target[0]) && /^\d{1,3}$/.test(source.slice((from ?? at) + 1, at));
      if (from !== undefined && target && !notes && TARGET.lastIndex <= end) {
        const image = source[from - 1] === '!';
        if (image) cuts.push({ start: from - 1, end: TARGET.lastIndex });
        else cuts.push({ start: from, end: from + 1 }, { start: at, end: TARGET.lastIndex });
        const address = image ? undefined : ADDRESS.exec(target[0])?.[1];
        if (address !== undefined) links.push({ start: from + 1, end: at, address });
        at = TARGET.lastIndex - 1;
      }
    }
  }
  return cuts.sort((a, b) => a.start - b.start);
};
