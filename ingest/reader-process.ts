/**
 * A reader: a process that is given the bytes of one document at a time on its standard input, and gives everything that
 * they say on channel 3. It runs the whole pure pipeline, so that a text that is hard on an extractor ends no more than
 * this process. Started by `edges/isolate`; nothing that it imports opens a file, a socket or a process.
 */
import './reader-process/closed-doors.ts';
import { createWriteStream } from 'node:fs';
import { endWithParent } from './reader-process/end-with-parent.ts';
import { parseMessage, onFrames, writeFrame, writeMessage } from './edges/isolate/frames.ts';
import type { FromReader, ToReader } from './edges/isolate/messages.ts';
import { tesseract } from './edges/ocr/tesseract.ts';
import { linesOfTsv } from './edges/ocr/tsv.ts';
import type { PagePicture, Recognize, RecognizedLine } from './kernel/recognition.ts';
import { CodedError } from '../schema/domain/codes.ts';
import type { Fetched, KnownNames } from './values/index.ts';

const { runPipeline } = await import('./pipeline.ts');
const { loadPlugs } = await import('./edges/plugs.ts');

const output = createWriteStream('', { fd: 3 });
const tell = (message: FromReader): void => writeMessage(output, message);

const recognizer = tesseract();
let hasProgram = false;
let answered: (words: string | null) => void = () => undefined;

/** By the worker's program; null where there is none, or it could not. */
const byProgram = async ({ pixels, ...size }: PagePicture): Promise<readonly RecognizedLine[] | null> => {
  if (!hasProgram) return null;
  const words = await new Promise<string | null>((resolve) => {
    answered = resolve;
    tell({ kind: 'picture', ...size });
    writeFrame(output, pixels);
  });
  return words === null ? null : linesOfTsv(words);
};

/** Each page asks for time of its own. */
const recognize: Recognize = async (picture) => {
  const lines = await byProgram(picture);
  if (lines) return lines;
  tell({ kind: 'recognizing' });
  // Recognition keeps this thread busy: the message goes first.
  await new Promise(setImmediate);
  return recognizer(picture);
};

const answerTo = async (fetched: Fetched, names: KnownNames): Promise<FromReader> => {
  try {
    const publication = await runPipeline(fetched, names, undefined, await plugs, recognize);
    return { kind: 'published', publication };
  } catch (error) {
    if (error instanceof CodedError) return { kind: 'refused', code: error.code, message: error.message };
    if (error instanceof RangeError && /call stack/.test(error.message)) {
      return { kind: 'refused', code: 'E_TOO_DEEP', message: 'The document nests deeper than can be followed.' };
    }
    return { kind: 'fault', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

const plugs = loadPlugs();
/** Told for each document, not once for nobody. */
plugs.catch(() => undefined);

let names: KnownNames | null = null;
let header: Omit<Fetched, 'bytes'> | null = null;

onFrames(process.stdin, Infinity, (payload) => {
  if (header && names) {
    const fetched = { ...header, bytes: payload };
    header = null;
    void answerTo(fetched, names).then(tell);
    return;
  }
  const message = parseMessage(payload) as ToReader;
  if (message.kind === 'names') names = message.names;
  else if (message.kind === 'recognizer') hasProgram = true;
  else if (message.kind === 'recognized') answered(message.words);
  else {
    const { kind: _, ...given } = message;
    header = given;
  }
});
process.stdin.once('end', () => process.exit());
endWithParent();
tell({ kind: 'ready' });
