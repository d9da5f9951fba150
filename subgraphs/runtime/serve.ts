/** A subgraph behind HTTP: `POST /graphql` for the gateway, `GET /health` for whoever watches over the process. */
import { once } from 'node:events';
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { bytesOf, SenderLeft } from '../../schema/body.ts';
import type { ApiCode } from '../../schema/domain/api-codes.ts';
import { ANONYMOUS, readViewer, type Viewer } from '../../schema/domain/viewer.ts';
import {
  GATEWAY_SECRET_HEADER,
  REQUEST_ID_HEADER,
  VIEWER_HEADER,
  type SubgraphRequest,
} from '../../schema/executor.ts';
import { continuing, traced } from '../../schema/tracing.ts';
import { databaseOf, type Database } from './database.ts';
import { presentError } from './errors.ts';
import { asksForTrace } from './inline-trace.ts';
import { forRequest, logError } from './log.ts';
import { answersOf, type AnswerOptions, type Subgraph } from './subgraph.ts';

export interface ServeOptions extends AnswerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** If set, only requests that carry it are answered; without one, nobody is more than a reader. */
  readonly secret?: string | null;
}

export interface ServedSubgraph {
  /** Where it answers operations: `http://127.0.0.1:4001/graphql`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The gateway sends a page of representations at a time; ten thousand long ids stay below this. */
const MAX_BODY = 5_000_000;
/** Far above the slowest honest request; ends what trickles in, at the first look after it. */
const REQUEST_TIMEOUT_MS = 5_000;
const TIMEOUT_CHECK_MS = 500;

const LIMITS = {
  requestTimeout: REQUEST_TIMEOUT_MS,
  headersTimeout: REQUEST_TIMEOUT_MS,
  connectionsCheckingInterval: TIMEOUT_CHECK_MS,
};

export const serveSubgraph = async (
  subgraph: Subgraph,
  source: DataSource,
  { port, host, secret, report = logError(subgraph.name), ...options }: ServeOptions,
): Promise<ServedSubgraph> => {
  const ask = answersOf(subgraph, source, { report, ...options });
  const db = databaseOf(source);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === '/health') {
      await answerHealth(db, response);
      return;
    }
    const body = refusalOf(request, secret || null) ?? (await readOperation(request));
    if ('refused' in body) {
      refuse(response, body);
      return;
    }
    const viewer = viewerOf(request, secret || null);
    const { isResult, json } = await ask({ ...body, viewer, tracesFields: asksForTrace(request.headers) });
    send(response, isResult ? 200 : 400, json());
  };
  const server = createServer(LIMITS, (request, response) => {
    forRequest(requestIdOf(request), () =>
      continuing(request.headers, () => tracedAnswer(subgraph.name, request, () => answer(request, response))),
    ).catch((error: unknown) => {
      if (error instanceof SenderLeft) return void response.destroy();
      const { message } = presentError(error, report);
      if (!response.headersSent) refuse(response, { refused: 500, code: 'INTERNAL_SERVER_ERROR', message });
      else response.destroy();
    });
  });
  await once(server.listen(port, host), 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/graphql`,
    stop: () => close(server),
  };
};

const tracedAnswer = (subgraph: string, { url = '/' }: IncomingMessage, answer: () => Promise<void>): Promise<void> =>
  url === '/health'
    ? answer()
    : traced(() => ({ name: subgraph, kind: 'SERVER', attributes: { 'recital.subgraph': subgraph } }), answer);

const answerHealth = async (db: Database, response: ServerResponse): Promise<void> => {
  const healthy = await db.query(sql`select 1`).then(
    () => true,
    () => false,
  );
  sendJson(response, healthy ? 200 : 503, { status: healthy ? 'ok' : 'no database' });
};

/** The gateway made it; longer ones did not come from there. */
const requestIdOf = ({ headers }: IncomingMessage): string | null => {
  const id = headers[REQUEST_ID_HEADER];
  return typeof id === 'string' && id.length <= 128 ? id : null;
};

const carries = (request: IncomingMessage, secret: string): boolean => {
  const given = Buffer.from(String(request.headers[GATEWAY_SECRET_HEADER] ?? ''));
  const expected = Buffer.from(secret);
  return given.length === expected.length && timingSafeEqual(given, expected);
};

/** Only who knows the secret can say who asks; where there is none, everybody is a reader. */
const viewerOf = (request: IncomingMessage, secret: string | null): Viewer =>
  secret === null ? ANONYMOUS : readViewer(String(request.headers[VIEWER_HEADER] ?? ''));

interface Refusal {
  /** The HTTP status. */
  readonly refused: number;
  readonly code: ApiCode;
  readonly message: string;
}

const refusalOf = (request: IncomingMessage, secret: string | null): Refusal | null => {
  if (request.method !== 'POST' || request.url !== '/graphql')
    return { refused: 404, code: 'BAD_USER_INPUT', message: 'Only POST /graphql and GET /health are answered here.' };
  // Other types may be sent by any page that a browser shows; this one it asks for first, and is not given.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return { refused: 415, code: 'BAD_REQUEST', message: 'The body must be application/json.' };
  if (secret !== null && !carries(request, secret))
    return { refused: 403, code: 'FORBIDDEN', message: 'Only the gateway may ask here.' };
  return null;
};

const NO_OPERATION: Refusal = {
  refused: 400,
  code: 'BAD_USER_INPUT',
  message: `The body must be JSON of at most ${MAX_BODY} bytes, with \`query\`.`,
};

const readOperation = async (request: IncomingMessage): Promise<SubgraphRequest | Refusal> => {
  const bytes = await bytesOf(request, MAX_BODY);
  return (bytes && operationIn(parseJson(bytes.toString()))) ?? NO_OPERATION;
};

/** Null counts as absent, as the specification of GraphQL over HTTP has it. */
const operationIn = (body: unknown): SubgraphRequest | null => {
  const { query, variables = null, operationName = null } = Object(body) as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || !(operationName === null || typeof operationName === 'string')) return null;
  return isVariables(variables) ? { query, variables, operationName } : null;
};

const isVariables = (value: unknown): value is Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && !Array.isArray(value);

/** Undefined for what is none. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
  send(response, status, JSON.stringify(value));

const send = (response: ServerResponse, status: number, body: string): void => {
  // With its length, head and body leave in one write.
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
};

const refuse = (response: ServerResponse, { refused, code, message }: Refusal): void => {
  // The rest of a refused body is not worth reading.
  response.setHeader('connection', 'close');
  sendJson(response, refused, { errors: [{ message, extensions: { code } }] });
};

const close = async (server: Server): Promise<void> => {
  const closed = once(server.close(), 'close');
  server.closeIdleConnections();
  await closed;
};
