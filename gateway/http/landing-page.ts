/**
 * `/ask`, and `/` where no explorer is built: what is here, example queries, and a form that runs one. It needs no script,
 * and nothing from elsewhere.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { escapeUTF8 as escaped } from 'entities';
import { send } from './respond.ts';
import type { Asking, Handler } from './server.ts';

interface Example {
  readonly title: string;
  readonly query: string;
}

/** The first line of each file is its title, as a comment. */
const readExamples = (): readonly Example[] => {
  const folder = new URL('../examples/', import.meta.url);
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const [title = '', ...query] = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
      return { title: title.replace(/^#\s*/, ''), query: query.join('\n') };
    });
};

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
  textarea, pre { font: 14px/1.4 ui-monospace, monospace; width: 100%; box-sizing: border-box; padding: .75rem; border: 1px solid #71767a }
  pre { overflow: auto; background: #f0f0f0 }
  button { font: inherit; padding: .5rem 1.25rem; margin: .5rem 0; color: #fff; background: #005ea2; border: 0 }
  a { color: #005ea2 }
`;

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
};

/** `ask` gives the answer to a query as text. */
export const landingPage = (ask: (query: string, asking: Asking) => Promise<string>): Handler => {
  const examples = readExamples();
  return async (request, response, asking) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').searchParams.get('query');
    const answer = asked === null ? null : await ask(asked, asking);
    send(response, 200, page(examples, asked ?? examples[0]?.query ?? '', answer), HEADERS);
  };
};

const page = (examples: readonly Example[], query: string, answer: string | null): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Recital</title>
<style>${STYLE}</style>
<h1>Recital</h1>
<p>Policy documents as cited, linked records. Ask the graph at <code>POST /graphql</code>, as any GraphQL client does;
its schema stands at <a href="/schema.graphql">/schema.graphql</a>.</p>
<h2>Try it</h2>
<form action="/ask">
<label for="query">Query</label>
<textarea id="query" name="query" rows="${Math.min(query.split('\n').length + 1, 40)}" spellcheck="false">${escaped(query)}</textarea>
<button>Ask</button>
</form>
${answer === null ? '' : `<h2>Answer</h2>\n<pre tabindex="0">${escaped(answer)}</pre>`}
<h2>Examples</h2>
<ul>
${examples.map(({ title, query }) => `<li><a href="/ask?query=${encodeURIComponent(query)}">${escaped(title)}</a></li>`).join('\n')}
</ul>
</html>
`;
