/** A document from the web, into a file. Redirects are followed by hand: each hop is checked like the first. */
import { open } from 'node:fs/promises';
import type { Dispatcher } from 'undici';
import { CodedError } from '../../schema/domain/codes.ts';
import { storageFault } from './archive.ts';
import { errno } from './errno.ts';
import { ask, checkUrl, guardedAgent, type GuardOptions } from './guard.ts';
import { printedName } from './unpack.ts';

export interface FetchOptions extends GuardOptions {
  readonly maxBytes: number;
  /** Milliseconds for all of it, hops and body; a minute if absent. */
  readonly timeout?: number;
}

const MOST_HOPS = 5;
const TIMEOUT_MS = 60_000;
const HEADERS_MS = 10_000;
/** Between two pieces of the body. */
const QUIET_MS = 10_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What no reader takes; anything else may be called by a wrong type, and is known by its bytes. */
const NO_DOCUMENT = /^(?:image|audio|video|font|model)\/|^(?:text|application)\/(?:x-)?(?:javascript|css|wasm)\b/i;

/** `https://…`, and what only looks like one: no path begins so. */
export const isUrl = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);

/** What a document from there is called: without what may be a secret. `www.example.gov/orders/1.pdf` */
export const nameOfUrl = (text: string): string => {
  const url = URL.parse(text);
  return printedName(url ? `${url.host}${decoded(url.pathname)}` : text);
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * Writes what is there into a new file.
 * Errors: those of `checkUrl`, `E_FETCH_FAILED`, `E_UNSUPPORTED`, `E_TOO_LARGE`, `E_DISK_FULL`, `E_ARCHIVE`; the
 * signal's reason where it says stop.
 */
export const fetchToFile = async (
  address: string,
  location: string,
  options: FetchOptions,
  stop?: AbortSignal,
): Promise<void> => {
  const late = AbortSignal.timeout(options.timeout ?? TIMEOUT_MS);
  const signal = stop ? AbortSignal.any([stop, late]) : late;
  const agent = guardedAgent(options);
  try {
    await save(await arrive(checkUrl(address, options), options, agent, signal), location, options.maxBytes);
  } catch (error) {
    throw told(error, late, stop);
  } finally {
    await agent.destroy();
  }
};

type Body = Dispatcher.ResponseData['body'];

/** The body at the end of all redirects. */
const arrive = async (first: URL, options: FetchOptions, agent: Dispatcher, signal: AbortSignal): Promise<Body> => {
  let url = first;
  for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
    const { statusCode, headers, body } = await ask(url, {
      method: 'GET',
      agent,
      signal,
      headersTimeout: HEADERS_MS,
      bodyTimeout: QUIET_MS,
      headers: { 'accept-encoding': 'identity', 'user-agent': 'Recital' },
    });
    const fault = statusCode === 200 ? faultOf(headers, options.maxBytes) : null;
    if (statusCode === 200 && !fault) return body;
    // A body that nobody reads ends its connection, and says so.
    body.on('error', () => undefined).destroy();
    if (fault) throw fault;
    const { location } = headers;
    if (!REDIRECTS.has(statusCode) || typeof location !== 'string')
      throw new CodedError('E_FETCH_FAILED', `${url.host} answered with status ${statusCode}`);
    url = checkUrl(location, options, url);
  }
  throw new CodedError('E_FETCH_FAILED', `More than ${MOST_HOPS} redirects`);
};

/** What its headers say against a document. */
const faultOf = (headers: Dispatcher.ResponseData['headers'], maxBytes: number): CodedError | null => {
  const { 'content-length': length, 'content-type': type, 'content-encoding': encoding = 'identity' } = headers;
  if (Number(length) > maxBytes) return tooLarge(maxBytes);
  if (NO_DOCUMENT.test(String(type)))
    return new CodedError('E_UNSUPPORTED', `The address gives ${String(type).slice(0, 100)}, no document`);
  return encoding === 'identity'
    ? null
    : new CodedError('E_FETCH_FAILED', 'The document came in an encoding that was not asked for');
};

const tooLarge = (maxBytes: number): CodedError =>
  new CodedError('E_TOO_LARGE', `The document is larger than ${maxBytes} bytes`);

const save = async (body: Body, location: string, maxBytes: number): Promise<void> => {
  const file = await open(location, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(maxBytes);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
};

const SLOW = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT']);

/** What others are told: never an address that a name was found to mean. */
const told = (error: unknown, late: AbortSignal, stop: AbortSignal | undefined): unknown => {
  for (let cause = storageFault(error); cause instanceof Error; cause = cause.cause)
    if (cause instanceof CodedError) return cause;
  if (stop?.aborted) return stop.reason;
  const isSlow = late.aborted || SLOW.has(errno(error));
  const message = isSlow ? 'The document took too long to arrive' : 'The document could not be fetched';
  return new CodedError('E_FETCH_FAILED', message, { cause: error });
};
