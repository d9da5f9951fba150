/** The door as a process of its own, over kept connections; bodies go through as streams, both ways. */
import { PassThrough, type Readable } from 'node:stream';
import { Pool } from 'undici';
import { problemOf, PROBLEM_TYPE } from '../../schema/domain/problem.ts';
import { writeViewer } from '../../schema/domain/viewer.ts';
import type { Door } from '../../schema/door.ts';
import { GATEWAY_SECRET_HEADER, REQUEST_ID_HEADER, VIEWER_HEADER } from '../../schema/executor.ts';
import { traceHeaders } from '../../schema/tracing.ts';
import type { ErrorReporter } from '../errors.ts';

export interface RemoteDoor {
  readonly door: Door;
  close(): Promise<void>;
}

export interface RemoteDoorOptions {
  readonly secret: string | null;
  readonly report: ErrorReporter;
}

const CONNECT_TIMEOUT_MS = 1_000;
/** Between two pieces of an answer: whoever follows a run hears something every few seconds. */
const QUIET_MS = 30_000;

/** What concerns one connection only, and is made anew for the next; nobody but the gateway says who asks. */
const OWN = new Set([
  ...[
    'connection',
    'keep-alive',
    'transfer-encoding',
    'upgrade',
    'expect',
    'te',
    'trailer',
    'host',
    'proxy-connection',
  ],
  ...[GATEWAY_SECRET_HEADER, VIEWER_HEADER, REQUEST_ID_HEADER],
]);

const withoutOwn = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || OWN.has(name) ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

/** What the client sends; it outlives the connection to the door, so that the client can be answered. */
const copyOf = (body: Readable): Readable => {
  const copy = new PassThrough();
  body.once('close', () => {
    if (!body.readableEnded) copy.destroy(new Error('the client left'));
  });
  return body.pipe(copy);
};

export const remoteDoor = (url: string, { secret, report }: RemoteDoorOptions): RemoteDoor => {
  const pool = new Pool(new URL(url).origin, {
    // As many as there are requests: whoever follows a run holds one for minutes, and the door says for itself how many may.
    connections: null,
    pipelining: 1,
    bodyTimeout: QUIET_MS,
    headersTimeout: 0,
    connect: { timeout: CONNECT_TIMEOUT_MS },
  });
  const door: Door = async ({ method, target, headers, body, requestId, viewer, signal }) => {
    try {
      const answer = await pool.request({
        path: target,
        method: method,
        headers: {
          ...withoutOwn(headers),
          [REQUEST_ID_HEADER]: requestId,
          ...traceHeaders(),
          ...(secret ? { [GATEWAY_SECRET_HEADER]: secret, [VIEWER_HEADER]: writeViewer(viewer) } : {}),
        },
        body: method === 'GET' ? null : copyOf(body),
        signal,
      });
      return { status: answer.statusCode, headers: withoutOwn(answer.headers), body: answer.body };
    } catch (error) {
      if (!signal.aborted) report(error, requestId);
      const problem = problemOf(503, 'UNAVAILABLE', `This cannot be answered for the moment. Reference ${requestId}.`);
      return { status: 503, headers: { 'content-type': PROBLEM_TYPE }, body: JSON.stringify(problem) };
    }
  };
  return { door, close: () => pool.destroy() };
};
