/**
 * The HTTP server of the gateway: a few routes over `node:http`, because what it must promise stands in that module's
 * own options (how long headers and bodies may take, how large a body may be, what a broken request gets), and an
 * integration of Apollo's server would hide them behind a framework.
 */
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { createServer, METHODS, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { CHALLENGE } from '../auth/statuses.ts';
import { SenderLeft } from '../../schema/body.ts';
import { ANONYMOUS, type Viewer } from '../../schema/domain/viewer.ts';
import { REQUEST_ID_HEADER } from '../../schema/executor.ts';
import { continuing, markFailed, traced } from '../../schema/tracing.ts';
import type { Spend } from '../context.ts';
import type { Authenticate } from '../auth/authenticate.ts';
import { PROBLEM_TYPE, problemOf } from '../../schema/domain/problem.ts';
import { answering } from './current-request.ts';
import { tooOften } from '../limits/rate.ts';
import { refuse, refuseWithProblem, send, type Refuse } from './respond.ts';

/** What is known of a request before it is answered. */
export interface Asking {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly spend: Spend;
}

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse, asking: Asking) => Promise<void>;

export interface Route {
  readonly methods: readonly string[];
  /** Answered to whoever asks, without a look at tokens. */
  readonly toAnybody?: true;
  /** Points that a request takes before it is answered; none if absent, as where it counts for itself. */
  readonly cost?: number;
  /** It watches for itself how fast a body comes: an honest one may take minutes. */
  readonly slowBody?: true;
  readonly handle: Handler;
}

export type Routes = Readonly<Record<string, Route>>;

export interface Pages {
  readonly takes: (request: IncomingMessage) => boolean;
  readonly route: Route;
}

export interface HttpOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** By path; `/d/*` is all that lies below `/d/` and has no route of its own. */
  readonly routes: Routes;
  /** Pages for people, before all routes: at one address a person gets a page and a machine what a route answers. */
  readonly pages?: Pages | undefined;
  readonly authenticate: Authenticate;
  /** How the caller of a request pays for what it costs. */
  readonly spendingOf: (request: IncomingMessage, viewer: Viewer) => Spend;
  /** Told of each request once it is over; `route` is a key of `routes`, or `none`. */
  readonly observe: (route: string, method: string, status: number, seconds: number) => void;
  /** Where it is written down what a handler threw. */
  readonly report: (error: unknown, reference: string) => void;
}

export interface HttpServer {
  /** `http://127.0.0.1:4000`. */
  readonly origin: string;
  /** Takes no more requests, lets those under way end, and closes what has not ended by then. */
  stop(): Promise<void>;
}

/** Far above the slowest honest request; what trickles in, or sits idle, ends. Looked after every half second. */
const SLOW_MS = 4_000;
const TIMEOUTS = {
  headersTimeout: SLOW_MS,
  // Bodies are watched below: those of documents may take longer.
  requestTimeout: 0,
  keepAliveTimeout: SLOW_MS,
  // It is asked for below, in our own words.
  requireHostHeader: false,
  connectionsCheckingInterval: 500,
};
const GRACE_MS = 5_000;

/** The graph is public and no cookie opens it, so any page may ask. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': `${REQUEST_ID_HEADER}, etag, link, location, retry-after`,
};
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': `content-type, authorization, if-none-match, last-event-id, ${REQUEST_ID_HEADER}, apollo-require-preflight, x-apollo-operation-name`,
  'access-control-max-age': '86400',
};

export const startHttp = async ({ host, port, report, observe, ...options }: HttpOptions): Promise<HttpServer> => {
  const underWay = new Set<Promise<void>>();
  const isFlood = floodWatch();
  const server = createServer({ ...TIMEOUTS, insecureHTTPParser: false }, (request, response) => {
    if (isFlood(request, response)) return;
    const requestId = requestIdOf(request);
    for (const [name, value] of Object.entries({ ...CORS, [REQUEST_ID_HEADER]: requestId }))
      response.setHeader(name, value);
    const isPage = options.pages?.takes(request) ?? false;
    const key = keyAt(options.routes, pathOf(request));
    const route = isPage ? options.pages?.route : options.routes[key ?? ''];
    const begun = performance.now();
    response.once('close', () => {
      observe(
        isPage ? 'page' : (key ?? 'none'),
        methodOf(request),
        response.statusCode,
        (performance.now() - begun) / 1000,
      );
    });
    const answer = () => dispatch(options, route, request, response, requestId);
    const answered = answering(requestId, () =>
      continuing(request.headers, () =>
        tracedRequest({ route: isPage ? 'page' : (key ?? 'none'), requestId }, request, response, answer),
      ),
    ).catch((error: unknown) => {
      // There is nobody to answer, nor anything to be mended.
      if (error instanceof SenderLeft) return void response.destroy();
      report(error, requestId);
      if (response.headersSent) response.destroy();
      else
        refusing(request)(
          response,
          500,
          'INTERNAL_SERVER_ERROR',
          `Something went wrong inside. Reference ${requestId}.`,
        );
    });
    underWay.add(answered);
    void answered.finally(() => underWay.delete(answered));
  });
  server.on('clientError', answerBroken);
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
    refusing(request)(response, 417, 'BAD_REQUEST', 'Nothing can be expected here but 100-continue.'),
  );
  await once(server.listen(port, host), 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return { origin: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, stop: () => stop(server, underWay) };
};

/** More than any client sends over one connection without waiting for answers. */
const MOST_AHEAD = 20;

/** Requests that come in one piece are all begun in one turn: thousands of them would keep everybody else waiting for seconds. */
const floodWatch = (): ((request: IncomingMessage, response: ServerResponse) => boolean) => {
  const waiting = new WeakMap<Socket, number>();
  return ({ socket }, response) => {
    const count = (waiting.get(socket) ?? 0) + 1;
    waiting.set(socket, count);
    response.once('close', () => waiting.set(socket, (waiting.get(socket) ?? 1) - 1));
    if (count <= MOST_AHEAD) return false;
    socket.destroy();
    return true;
  };
};

const requestIdOf = ({ headers }: IncomingMessage): string => {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
};

export const pathOf = ({ url }: IncomingMessage): string => url?.split('?', 1)[0] ?? '/';

/** Clients of the graph read errors in its words, all others in those of HTTP. */
const refusing = (request: IncomingMessage): Refuse => (pathOf(request) === '/graphql' ? refuse : refuseWithProblem);

const keyAt = (routes: Routes, path: string): string | undefined =>
  [path, `/${path.split('/', 2)[1]}/*`].find((key) => Object.hasOwn(routes, key));

/** Anybody may send any word for one. */
const methodOf = ({ method = '' }: IncomingMessage): string => (METHODS.includes(method) ? method : 'other');

/** A span around the answer; it ends when the answer is sent, or when the client leaves. */
const tracedRequest = (
  { route, requestId }: { readonly route: string; readonly requestId: string },
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => Promise<void>,
): Promise<void> =>
  traced(
    () => ({
      name: `${methodOf(request)} ${route}`,
      kind: 'SERVER',
      attributes: {
        'http.request.method': methodOf(request),
        'http.route': route,
        'url.path': pathOf(request),
        'recital.request_id': requestId,
      },
    }),
    async (span) => {
      await answer();
      span?.setAttribute('http.response.status_code', response.statusCode);
      if (response.statusCode >= 500) markFailed(span, String(response.statusCode));
    },
  );

const dispatch = async (
  { authenticate, spendingOf }: Pick<HttpOptions, 'authenticate' | 'spendingOf'>,
  route: Route | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> => {
  const refused = refusing(request);
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
  if (!route?.slowBody) endSlowBody(request, response);
  if (request.headers.host === undefined && request.httpVersion === '1.1')
    refused(response, 400, 'BAD_REQUEST', 'A request names its host.');
  else if (!route) refused(response, 404, 'NOT_FOUND', 'Nothing is here; the graph is at POST /graphql.');
  else if (method === 'OPTIONS') send(response, 204, '', PREFLIGHT);
  else if (route.methods.includes(method)) {
    const known = route.toAnybody ? { viewer: ANONYMOUS } : await authenticate(request);
    if ('viewer' in known) {
      const { viewer } = known;
      const spend = spendingOf(request, viewer);
      const wait = route.cost === undefined ? null : await spend(route.cost);
      if (wait === null) await route.handle(request, response, { requestId, viewer, spend });
      else refused(response, 429, 'RATE_LIMITED', tooOften(wait), { 'retry-after': String(wait) });
    } else refused(response, known.status, known.code, known.refused, known.status === 401 ? CHALLENGE : {});
  } else {
    const allow = route.methods.join(', ');
    refused(response, 405, 'BAD_REQUEST', `This address takes ${allow}.`, { allow });
  }
};

/** A body that is not here in time ends its connection, whatever was answered meanwhile. */
const endSlowBody = (request: IncomingMessage, response: ServerResponse): void => {
  const late = setTimeout(() => {
    if (request.complete) return;
    if (!response.headersSent) refusing(request)(response, 408, 'TIMEOUT', 'The body took too long to arrive.');
    response.end(() => request.destroy());
  }, SLOW_MS);
  request.once('close', () => clearTimeout(late));
};

const LINGER_MS = 500;

/** What is no HTTP, or took too long to arrive. */
const answerBroken = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code ?? ''] ?? 400;
  const body = JSON.stringify(problemOf(status, 'BAD_REQUEST', `${STATUS_CODES[status]}.`));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: ${PROBLEM_TYPE}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  // Whoever does not close its own end keeps none of ours; at once, and what was written might be lost.
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
};

/** What was asked by a client that left goes on, too: whoever stops closes what it needs. */
const stop = async (server: Server, underWay: ReadonlySet<Promise<void>>): Promise<void> => {
  await closed(server);
  await Promise.race([Promise.all(underWay), sleep(GRACE_MS, undefined, { ref: false })]);
};

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    // Connections that become idle from now on would otherwise be kept for the client's next request.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(late);
      resolve();
    });
  });
