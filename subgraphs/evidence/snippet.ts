/** Headlines of a search: the text escaped for HTML, the words that match in `<mark>`. */

/** Private characters, which no real text holds: PostgreSQL puts them around what matched. */
export const OPEN = '\uE000';
export const CLOSE = '\uE001';

/** PostgreSQL takes `<Large>` for a tag and drops it: so these stand for the brackets while it works. */
export const LESS = '\uE002';
export const GREATER = '\uE003';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** Markers that do not pair (they stood in the text itself) are dropped. */
export const snippetOf = (headline: string): string =>
  escape(headline.replaceAll(LESS, '<').replaceAll(GREATER, '>'))
    .replace(/\uE000([^\uE000\uE001]*)\uE001/g, '<mark>$1</mark>')
    .replace(/[\uE000\uE001]/g, '');
