/** The files of a multipart body, each written as it comes into a file of its own under a number. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import type { CodedError } from '../../schema/domain/codes.ts';
import { storageFault } from '../edges/archive.ts';
import type { Received } from '../edges/spool.ts';
import { printedName } from '../edges/unpack.ts';
import { Refusal } from './answers.ts';
import { paced, type Pace } from './paced.ts';

export interface ReceiveOptions {
  /** Takes the files; it is there. */
  readonly folder: string;
  /** Of one file. */
  readonly maxBytes: number;
  readonly pace: Pace;
  readonly signal: AbortSignal;
}

const MOST_FILES = 100;
const LIMITS = {
  files: MOST_FILES,
  fields: 10,
  fieldSize: 1_000,
  parts: MOST_FILES + 10,
  headerPairs: 20,
  headerSize: 8_192,
};

/** Errors: `Refusal` for a body that is none, too large or too slow; `E_DISK_FULL`, `E_ARCHIVE`. */
export const receiveFiles = async (
  body: Readable,
  contentType: string,
  { folder, maxBytes, pace, signal }: ReceiveOptions,
): Promise<readonly Received[]> => {
  const files: Received[] = [];
  const writing: Promise<void>[] = [];
  const stop = new AbortController();
  const refuse = (refusal: Refusal): void => stop.abort(refusal);
  const parser = parserOf(contentType, maxBytes);
  const parts = countedParts(contentType);
  let fields = 0;
  parser.on('field', () => (fields += 1));
  parser.on('file', (_field, stream, name) => {
    const location = join(folder, String(files.length));
    files.push({ location, name: printedName(name || 'unnamed') });
    stream.once('limit', () => refuse(tooLarge(name, maxBytes)));
    const written = pipeline(stream, createWriteStream(location, { flags: 'wx', mode: 0o600 }), {
      signal: stop.signal,
    });
    written.catch((error: unknown) => stop.abort(error));
    writing.push(written);
  });
  parser.once('filesLimit', () =>
    refuse(new Refusal(413, 'PAYLOAD_TOO_LARGE', `An upload has at most ${MOST_FILES} files.`)),
  );
  for (const limit of ['partsLimit', 'fieldsLimit'] as const)
    parser.once(limit, () => refuse(new Refusal(400, 'BAD_REQUEST', 'The form has too many fields.')));
  try {
    await pipeline(watched(body, pace), parts.passing, parser, { signal: AbortSignal.any([signal, stop.signal]) });
    await Promise.all(writing);
  } catch (error) {
    // A file whose parser is gone would wait for its end for ever.
    stop.abort(error);
    await Promise.allSettled(writing);
    throw asRefusal(stop.signal.reason, signal);
  }
  if (stop.signal.aborted) throw asRefusal(stop.signal.reason, signal);
  if (parts.count() > files.length + fields) throw new Refusal(400, 'BAD_REQUEST', UNREADABLE_PART);
  if (files.length === 0) throw new Refusal(400, 'BAD_REQUEST', 'The form has no file: curl -F file=@order.pdf');
  return files;
};

const UNREADABLE_PART =
  'A part of the form cannot be read: it is no form-data, or its name holds a line break; nothing of this upload was taken.';

/** The parser passes over a part whose head it does not like, without a word: how many begin is counted before it. */
const countedParts = (contentType: string): { readonly passing: Transform; readonly count: () => number } => {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  const line = Buffer.from(`\r\n--${boundary?.[1] ?? boundary?.[2] ?? ''}\r\n`);
  // Of each chunk what may be the beginning of one is looked at again; the first stands at the very beginning.
  let seen = Buffer.from('\r\n');
  let count = 0;
  const passing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen = Buffer.concat([seen, chunk]);
      for (let at = seen.indexOf(line); at >= 0; at = seen.indexOf(line)) {
        count += 1;
        // Its end may be the beginning of the next.
        seen = seen.subarray(at + line.length - 2);
      }
      seen = seen.subarray(Math.max(0, seen.length - line.length + 1));
      done(null, chunk);
    },
  });
  return { passing, count: () => count };
};

/** The body itself is left as it is, or its sender could not be told what was wrong. */
const watched = (body: Readable, pace: Pace): Readable => {
  const watch = paced(pace);
  body.once('close', () => {
    if (!body.readableEnded) watch.destroy(new Refusal(400, 'BAD_REQUEST', 'The upload was broken off.'));
  });
  return body.pipe(watch);
};

const parserOf = (contentType: string, maxBytes: number): BusboyInstance => {
  if (!/^multipart\/form-data\s*;/i.test(contentType))
    throw new Refusal(415, 'BAD_REQUEST', 'Send files as multipart/form-data: curl -F file=@order.pdf');
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits: { ...LIMITS, fileSize: maxBytes } });
  } catch {
    throw new Refusal(
      400,
      'BAD_REQUEST',
      'The form cannot be read: its boundary is missing, or longer than one may be.',
    );
  }
};

const tooLarge = (name: string, maxBytes: number): Refusal =>
  new Refusal(
    413,
    'E_TOO_LARGE',
    `“${printedName(name || 'unnamed')}” is larger than ${maxBytes} bytes; nothing of this upload was taken.`,
  );

/** What the disk says is told as it is; anything else is about the body. */
const asRefusal = (error: unknown, client: AbortSignal): Refusal | CodedError => {
  const told = storageFault(error);
  if (told instanceof Refusal) return told;
  if (told !== error) return told as CodedError;
  if (client.aborted) return new Refusal(400, 'BAD_REQUEST', 'The upload was broken off.');
  return new Refusal(400, 'BAD_REQUEST', 'The form is damaged, or ends before its last part does.');
};
