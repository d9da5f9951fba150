/** Answers of the gateway's HTTP server: JSON always, but for the pages that say otherwise. */
import type { ServerResponse } from 'node:http';
import type { ApiCode } from '../../schema/domain/api-codes.ts';
import { PROBLEM_TYPE, problemOf, type ProblemCode } from '../../schema/domain/problem.ts';

type Headers = Readonly<Record<string, string>>;

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** RFC 9110: no content. */
const BODILESS: ReadonlySet<number> = new Set([204, 304]);

/** What any answer may take to be taken, and one second more for each so many bytes of it: a slow line's pace. */
export const TAKING: Taking = { graceMs: 10_000, bytesPerSecond: 8_192 };

export interface Taking {
  readonly graceMs: number;
  readonly bytesPerSecond: number;
}

/** The last of an answer that is whole in memory; whoever takes nothing of it, or next to nothing, keeps it there no longer. */
export const endWith = (
  response: ServerResponse,
  body: string | Buffer | undefined,
  { graceMs, bytesPerSecond } = TAKING,
): void => {
  const bytes = body === undefined ? 0 : Buffer.byteLength(body);
  const late = setTimeout(() => response.destroy(), graceMs + (bytes / bytesPerSecond) * 1_000).unref();
  response.once('close', () => clearTimeout(late));
  response.end(body);
};

export const send = (response: ServerResponse, status: number, body: string, headers: Headers): void => {
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    // With it, head and body leave in one write. Of an answer that has no body it would tell of another.
    ...(BODILESS.has(status) ? {} : { 'content-length': Buffer.byteLength(body) }),
    ...headers,
  });
  endWith(response, body);
};

export const sendJson = (response: ServerResponse, status: number, value: unknown, headers: Headers = {}): void =>
  send(response, status, JSON.stringify(value), { ...JSON_TYPE, ...headers });

export type Refuse = (
  response: ServerResponse,
  status: number,
  code: ApiCode,
  message: string,
  headers?: Headers,
) => void;

/** In GraphQL's words. The connection ends with it: the rest of a refused request is not worth reading. */
export const refuse: Refuse = (response, status, code, message, headers = {}): void =>
  sendJson(response, status, { errors: [{ message, extensions: { code } }] }, { connection: 'close', ...headers });

/** Everywhere but at the graph (RFC 9457). */
export const refuseWithProblem = (
  response: ServerResponse,
  status: number,
  code: ProblemCode,
  detail: string,
  headers: Headers = {},
): void =>
  sendJson(response, status, problemOf(status, code, detail), {
    connection: 'close',
    ...headers,
    'content-type': PROBLEM_TYPE,
  });
