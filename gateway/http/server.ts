/**
 * The HTTP server of the gateway: a few routes over `node:http`, because what it must promise stands in that module's
 * own options (how long headers and bodies may take, how large a body may be, what a broken request gets), and an
 * integration of Apollo's server would hide them behind a framework.
 */
import { randomUUID } from 'node:crypto';
import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { ANONYMOUS, type Viewer } from '../../schema/domain/viewer.ts';
import { REQUEST_ID_HEADER } from '../../schema/executor.ts';
import type { Authenticate } from '../auth/authenticate.ts';
import { refuse, send } from './respond.ts';

/** What is known of a request before it is answered. */
export interface Asking {
  readonly requestId: string;
  readonly viewer: Viewer;
}

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse, asking: Asking) => Promise<void>;

export interface Route {
  readonly methods: readonly string[];
  /** Answered to whoever asks, without a look at tokens. */
  readonly toAnybody?: true;
  readonly handle: Handler;
}

export interface HttpOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly routes: Readonly<Record<string, Route>>;
  readonly authenticate: Authenticate;
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
const TIMEOUTS = {
  headersTimeout: 4_000,
  requestTimeout: 4_000,
  keepAliveTimeout: 4_000,
  connectionsCheckingInterval: 500,
};
const GRACE_MS = 5_000;

/** The graph is public and no cookie opens it, so any page may ask. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': REQUEST_ID_HEADER,
};
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': `content-type, authorization, ${REQUEST_ID_HEADER}, apollo-require-preflight, x-apollo-operation-name`,
  'access-control-max-age': '86400',
};

export const startHttp = async ({ host, port, report, ...options }: HttpOptions): Promise<HttpServer> => {
  const server = createServer({ ...TIMEOUTS, insecureHTTPParser: false }, (request, response) => {
    const requestId = requestIdOf(request);
    for (const [name, value] of Object.entries({ ...CORS, [REQUEST_ID_HEADER]: requestId }))
      response.setHeader(name, value);
    dispatch(options, request, response, requestId).catch((error: unknown) => {
      report(error, requestId);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'INTERNAL_SERVER_ERROR', `Something went wrong inside. Reference ${requestId}.`);
    });
  });
  server.on('clientError', answerBroken);
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return { origin: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, stop: () => stop(server) };
};

const requestIdOf = ({ headers }: IncomingMessage): string => {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
};

const dispatch = async (
  { routes, authenticate }: Pick<HttpOptions, 'routes' | 'authenticate'>,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> => {
  const path = request.url?.split('?', 1)[0] ?? '/';
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
  if (!route) refuse(response, 404, 'BAD_REQUEST', 'Nothing is here; the graph is at POST /graphql.');
  else if (method === 'OPTIONS') send(response, 204, '', PREFLIGHT);
  else if (route.methods.includes(method)) {
    const known = route.toAnybody ? { viewer: ANONYMOUS } : await authenticate(request.headers);
    if ('viewer' in known) await route.handle(request, response, { requestId, viewer: known.viewer });
    else refuse(response, known.status, known.code, known.refused, known.status === 401 ? CHALLENGE : {});
  } else {
    const allow = route.methods.join(', ');
    refuse(response, 405, 'BAD_REQUEST', `Only ${allow} is answered here.`, { allow });
  }
};

const CHALLENGE = { 'www-authenticate': 'Bearer' };

/** What is no HTTP, or took too long to arrive. */
const answerBroken = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code ?? ''] ?? 400;
  const body = JSON.stringify({
    errors: [{ message: `${STATUS_CODES[status]}.`, extensions: { code: 'BAD_REQUEST' } }],
  });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const stop = (server: Server): Promise<void> =>
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
