/** Answers of the gateway's HTTP server: JSON always, but for the pages that say otherwise. */
import type { ServerResponse } from 'node:http';
import type { ApiCode } from '../../schema/domain/api-codes.ts';

type Headers = Readonly<Record<string, string>>;

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

export const send = (response: ServerResponse, status: number, body: string, headers: Headers): void => {
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    // With it, head and body leave in one write.
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
};

export const sendJson = (response: ServerResponse, status: number, value: unknown, headers: Headers = {}): void =>
  send(response, status, JSON.stringify(value), { ...JSON_TYPE, ...headers });

/** The connection ends with it: the rest of a refused request is not worth reading. */
export const refuse = (
  response: ServerResponse,
  status: number,
  code: ApiCode,
  message: string,
  headers: Headers = {},
): void =>
  sendJson(response, status, { errors: [{ message, extensions: { code } }] }, { connection: 'close', ...headers });
