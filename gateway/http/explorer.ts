/** The explorer: files that were built beforehand, held in memory, each as it is and compressed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Negotiator from 'negotiator';
import { endWith } from './respond.ts';
import { pathOf, type Handler, type Pages } from './server.ts';

/** One built file, in each coding that a client may take. */
export interface Asset {
  readonly type: string;
  readonly bodies: Readonly<Record<Coding, Buffer>>;
}
export type Assets = ReadonlyMap<string, Asset>;

type Coding = 'br' | 'gzip' | 'identity';
const SUFFIX: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz', identity: '' };

const BUILT = fileURLToPath(new URL('../explorer/built/', import.meta.url));
const INDEX = '/index.html';
const GRAPHIQL = '/graphiql.html';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The explorer's pages, as `explorer/router.tsx` routes them; what else stands below `/d`, `/r` and `/runs` is the door's. */
const PAGE =
  /^\/(?:(?:search|timeline|compare|cite|review|runs)?|d\/[^/.]+(?:\/[qp]\/[^/.]+)?|(?:record|links)\/.+|r\/(?!.*\.json(?:ld)?$).+)$/;

/** No inline script, nothing from elsewhere. */
const OWN_ONLY = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/**
 * Of the explorer: what makes HTML or script of a string is refused by the browser (`require-trusted-types-for`), so
 * nothing of a document can become markup, whatever a library does.
 */
const POLICY = [
  ...OWN_ONLY,
  "style-src 'self'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  // Of the worker that reads PDFs, whose address is ours.
  'trusted-types recital-pdf',
].join('; ');
/** Of GraphiQL, which writes styles into the page, brings its fonts in its style sheet, and makes markup of descriptions. */
const GRAPHIQL_POLICY = [...OWN_ONLY, "style-src 'self' 'unsafe-inline'", 'font-src data:'].join('; ');

/** By path (`/assets/index-….js`); null where the explorer is not built. */
export const loadExplorer = (folder = BUILT): Assets | null => {
  if (!existsSync(join(folder, INDEX))) return null;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.flatMap(({ parentPath, name }) => {
      const type = TYPES[extname(name)];
      const file = join(parentPath, name);
      return type ? [[`/${relative(folder, file).split(sep).join('/')}`, readAsset(file, type)] as const] : [];
    }),
  );
};

const readAsset = (file: string, type: string): Asset => {
  const read = (coding: Coding): Buffer => readFileSync(`${file}${SUFFIX[coding]}`);
  return { type, bodies: { br: read('br'), gzip: read('gzip'), identity: read('identity') } };
};

/** The files by their paths, and the pages for who reads pages; what a machine asks at the same addresses is not taken. */
export const explorerPages = (assets: Assets): Pages => {
  const assetAt = (path: string): Asset | undefined => (path.endsWith('.html') ? undefined : assets.get(path));
  const pageAt = (path: string): Asset | undefined =>
    path === '/graphiql' ? assets.get(GRAPHIQL) : PAGE.test(path) ? assets.get(INDEX) : undefined;
  const handle: Handler = async (request, response) => {
    const path = pathOf(request);
    const asset = assetAt(path);
    const page = pageAt(path);
    // The name of a built file changes with what is in it.
    if (asset) sendAsset(request, response, asset, { 'cache-control': 'public, max-age=31536000, immutable' });
    else if (page)
      sendAsset(request, response, page, {
        'cache-control': 'no-cache',
        'content-security-policy': path === '/graphiql' ? GRAPHIQL_POLICY : POLICY,
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
  };
  return {
    takes: (request) => Boolean(assetAt(pathOf(request)) ?? (readsPages(request) && pageAt(pathOf(request)))),
    // They hold no data: what they show, they ask of the graph as whoever looks.
    route: { methods: ['GET'], toAnybody: true, handle },
  };
};

/** As a browser does that goes to an address; whoever names another type, or none, gets what machines get. */
export const readsPages = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').startsWith('text/html');

/** The best first. */
const CODINGS: readonly Coding[] = ['br', 'gzip', 'identity'];

const codingOf = (request: IncomingMessage): Coding => {
  const taken = new Negotiator(request).encodings([...CODINGS]);
  return CODINGS.find((coding) => taken.includes(coding)) ?? 'identity';
};

const sendAsset = (
  request: IncomingMessage,
  response: ServerResponse,
  { type, bodies }: Asset,
  headers: Readonly<Record<string, string>>,
): void => {
  const coding = codingOf(request);
  const body = bodies[coding];
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'x-content-type-options': 'nosniff',
    vary: 'accept, accept-encoding',
    ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
    ...headers,
  });
  endWith(response, request.method === 'HEAD' ? undefined : body);
};
