/** A text as a page: its paragraphs as they are stored, escaped, with the quoted words marked. */
import { documentPermalink } from '../../schema/domain/permalink.ts';
import type { Span } from '../../schema/domain/span.ts';
import { escaped, page } from './html.ts';
import { shownOf, type Place } from './place.ts';
import type { TextRow } from './texts.ts';

/** Shown on either side of a quote, in UTF-16 units: a screen or two. */
const AROUND = 3_000;
const PARAGRAPH = '\n\n';

/** The whole text. */
export const documentPage = (text: TextRow): string =>
  page(text.source.title, `${head(text)}\n${paragraphs(text.text, { start: 0, end: text.text.length }, null)}`);

/** What stands around the quoted words: those that the address was given for, where they are in the text still. */
export const quotePage = (text: TextRow, places: readonly Place[]): string => {
  const span = shownOf(places)?.span ?? null;
  const body = span
    ? [
        `<p><a href="#quote">To the quote</a> · ${whole(text)}</p>`,
        paragraphs(text.text, around(text.text, span), span),
      ]
    : [`<p>${whole(text)}</p>`];
  return page(text.source.title, [head(text), ...places.map(note), ...body].join('\n'));
};

const whole = ({ id }: TextRow): string => `<a href="${documentPermalink(id)}">The whole text</a>`;

const head = (text: TextRow): string => {
  const { source, name, format, recordedAt } = text;
  const place = documentPermalink(text.id);
  const from = [source.publisher, source.publishedOn, name].filter((part) => part !== null).map(escaped);
  return `<h1><bdi>${escaped(source.title)}</bdi></h1>
<p class="about"><bdi>${from.join(' · ')}</bdi><br>Read as ${escaped(format)} on ${recordedAt.toISOString().slice(0, 10)}.
<a href="${place}.txt">Text</a> · <a href="${place}.json">JSON</a> · <a href="${place}/original" download>Original</a></p>`;
};

const note = ({ state, span, exact }: Place): string => {
  if (state === 'stands') return '';
  const words = `<q><bdi>${escaped(exact)}</bdi></q>`;
  return span
    ? `<p class="note" role="note">The text was read anew since this was quoted. The words ${words} stand at
<a href="#quote">another place</a> now, characters ${span.start} to ${span.end}.</p>`
    : `<p class="note" role="note">The text was read anew since this was quoted, and has these words no more in one certain place: ${words}</p>`;
};

/** A window on whole paragraphs. */
const around = (text: string, { start, end }: Span): Span => {
  const before = text.lastIndexOf(PARAGRAPH, Math.max(0, start - AROUND));
  const after = text.indexOf(PARAGRAPH, end + AROUND);
  return { start: before < 0 ? 0 : before + PARAGRAPH.length, end: after < 0 ? text.length : after };
};

const paragraphs = (text: string, { start, end }: Span, marked: Span | null): string => {
  const made: string[] = [];
  let first = true;
  for (let at = start; at < end;) {
    const next = text.indexOf(PARAGRAPH, at);
    const stop = next < 0 || next > end ? end : next;
    const inner = withMark(text, { start: at, end: stop }, marked, first);
    if (inner.includes('<mark')) first = false;
    if (stop > at) made.push(`<p dir="auto">${inner}</p>`);
    at = stop + PARAGRAPH.length;
  }
  return made.join('\n');
};

/** A quote may reach over several paragraphs: each has its part marked, and the first is what links lead to. */
const withMark = (text: string, { start, end }: Span, marked: Span | null, first: boolean): string => {
  const from = Math.max(start, marked?.start ?? end);
  const to = Math.min(end, marked?.end ?? start);
  if (from >= to) return escaped(text.slice(start, end));
  const mark = `<mark${first ? ' id="quote"' : ''}>${escaped(text.slice(from, to))}</mark>`;
  return `${escaped(text.slice(start, from))}${mark}${escaped(text.slice(to, end))}`;
};
