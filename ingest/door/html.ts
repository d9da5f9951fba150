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

export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
};

/** `body` is HTML already. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeUTF8(title)}</title>
<style>${STYLE}</style>
${body}
</html>
`;
