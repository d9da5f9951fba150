/** Pages without a script: every word of a document is escaped, and nothing is loaded from anywhere. */
import { createHash } from 'node:crypto';
import { escapeUTF8 } from 'entities';

export { escapeUTF8 as escaped } from 'entities';

const STYLE = `
  body { font: 17px/1.6 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
  h1 { font-size: 1.4rem; line-height: 1.3 }
  p { white-space: pre-line; overflow-wrap: anywhere }
  mark { background: #ffe396; color: inherit; padding: .1em 0 }
  dt { font-weight: 600 }
  dd { margin: 0 0 .6rem }
  .note { border-left: 4px solid #c05600; padding: .25rem .75rem; background: #fff4e8 }
  .about { color: #565c65; font-size: .9rem }
  a { color: #005ea2 }
`;

/** Nothing is loaded, and no style but the page's own is taken; `frames` says who may put it into a page of theirs. */
const headersOf = (style: string, frames: string): Readonly<Record<string, string>> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'none'; base-uri 'none'; frame-ancestors ${frames}`,
  'referrer-policy': 'no-referrer',
});

export const PAGE_HEADERS = headersOf(STYLE, "'none'");

const written = (style: string, title: string, body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeUTF8(title)}</title>
<style>${style}</style>
${body}
</html>
`;

/** `body` is HTML already. */
export const page = (title: string, body: string): string => written(STYLE, title, body);

const CARD_STYLE = `
  :root { color-scheme: light dark; --soft: light-dark(#53504a, #b9b5ac); --line: light-dark(#e1ddd3, #34373d); --link: light-dark(#1f4b7a, #9cc3ee) }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 1rem 1.2rem; color: light-dark(#1d1c1a, #e9e6df); background: light-dark(#fff, #1f2125); border: 1px solid var(--line); border-radius: 6px; overflow-wrap: anywhere }
  h1, blockquote { font-family: Georgia, 'Liberation Serif', serif }
  h1 { font-size: 1.15rem; line-height: 1.3; margin: 0 0 .5rem }
  p { margin: .4rem 0 0 }
  blockquote { margin: 0; padding-left: .8rem; border-left: 3px solid light-dark(#b58608, #d9b048); white-space: pre-line }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0 0 .6rem }
  dt, .about { color: var(--soft) }
  .about { font-size: .85rem }
  dd { margin: 0 }
  a { color: var(--link) }
`;

/** A page that others may frame: it holds nothing that a reader could be led to press. */
export const CARD_HEADERS = headersOf(CARD_STYLE, '*');
export const cardPage = (title: string, body: string): string => written(CARD_STYLE, title, body);
