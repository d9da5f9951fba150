/** What is beside the graph: the gateway says who asks, the door answers. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Door, DoorAnswer } from '../../schema/door.ts';
import { send } from './respond.ts';
import type { Handler } from './server.ts';

export const doorHandler =
  (door: Door): Handler =>
  async (request, response, { requestId, viewer }) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const answer = await door({
      method: request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
      target: request.url ?? '/',
      headers: headersOf(request),
      body: request,
      requestId,
      viewer,
      signal: gone.signal,
    });
    if (!request.complete) linger(request);
    await write(request, response, answer);
  };

/**
 * The rest of a refused document is not worth reading; but one who is cut off while sending does not hear why. So for a
 * moment it is read and thrown away.
 */
const linger = (request: IncomingMessage): void => {
  request.resume();
  const late = setTimeout(() => request.destroy(), LINGER_MS);
  request.once('close', () => clearTimeout(late));
};
const LINGER_MS = 2_000;

const STALL_MS = 30_000;

const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );

const write = async (request: IncomingMessage, response: ServerResponse, answer: DoorAnswer): Promise<void> => {
  const { status, headers, body } = answer;
  if (typeof body === 'string') {
    send(response, status, body, headers);
    return;
  }
  response.writeHead(status, { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', ...headers });
  if (request.method === 'HEAD') {
    body.destroy();
    response.end();
    return;
  }
  // One who takes nothing for so long is not coming back, and holds a connection to the database.
  response.setTimeout(STALL_MS, () => response.destroy());
  // One who leaves early is no fault of ours.
  await pipeline(body, response).catch((error: unknown) => {
    if (!response.destroyed || response.writableFinished) throw error;
  });
};
