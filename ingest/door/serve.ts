/** The door as a process of its own: it answers the gateway, which says who asks. */
import { once } from 'node:events';
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ANONYMOUS, readViewer } from '../../schema/domain/viewer.ts';
import type { Door } from '../../schema/door.ts';
import { GATEWAY_SECRET_HEADER, REQUEST_ID_HEADER, VIEWER_HEADER } from '../../schema/executor.ts';
import { continuing, traced } from '../../schema/tracing.ts';
import { jsonAnswer, problemAnswer, Refusal } from './answers.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** If set, only requests that carry it are answered; without one, nobody is more than a reader. */
  readonly secret: string | null;
  readonly onFault: (error: unknown, reference: string) => void;
}

export interface ServedDoor {
  /** `http://127.0.0.1:4006/`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Bodies take as long as the gateway lets them. */
const TIMEOUTS = { headersTimeout: 5_000, requestTimeout: 0, connectionsCheckingInterval: 500 };

export const serveDoor = async (door: Door, options: ServeOptions): Promise<ServedDoor> => {
  const { port, host, onFault } = options;
  const server = createServer(TIMEOUTS, (request, response) => {
    continuing(request.headers, () =>
      traced(
        () => ({ name: 'door', kind: 'SERVER', attributes: {} }),
        () => answer(door, options, request, response),
      ),
    ).catch((error: unknown) => {
      if (!response.destroyed) onFault(error, 'door');
      response.destroy();
    });
  });
  await once(server.listen(port, host), 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, stop: () => close(server) };
};

const answer = async (
  door: Door,
  { secret }: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const headers = headersOf(request);
  const answerTo = async () => {
    if (request.url === '/health') return jsonAnswer(200, { status: 'ok' });
    if (secret !== null && !isSame(headers[GATEWAY_SECRET_HEADER] ?? '', secret))
      return problemAnswer(new Refusal(403, 'FORBIDDEN', 'Only the gateway may ask here.'));
    return door({
      method: request.method ?? 'GET',
      target: request.url ?? '/',
      headers,
      body: request,
      requestId: headers[REQUEST_ID_HEADER]?.slice(0, 128) ?? 'none',
      viewer: secret === null ? ANONYMOUS : readViewer(headers[VIEWER_HEADER] ?? ''),
      signal: gone.signal,
    });
  };
  const { status, headers: given, body } = await answerTo();
  if (!request.complete) request.resume();
  response.writeHead(status, given);
  await pipeline(typeof body === 'string' ? Readable.from([body], { objectMode: false }) : body, response);
};

const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );

const isSame = (given: string, expected: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
};

const close = async (server: Server): Promise<void> => {
  const closed = once(server.close(), 'close');
  server.closeIdleConnections();
  await closed;
};
