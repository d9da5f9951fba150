/** Where a command reads and writes: data on stdout, everything else on stderr. */
import { once } from 'node:events';
import pc from 'picocolors';
import { EXIT } from './exit.ts';

export type Paint = ReturnType<typeof pc.createColors>;

export interface Terminal {
  /** Data. Waits while the reader at the other end of a pipe is slow. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  /** Colours for stdout: none where it is no terminal, or NO_COLOR is set. */
  readonly paint: Paint;
  /** Colours for stderr. */
  readonly paintErr: Paint;
  /** Whether stderr is a terminal, on which a line can be written over. */
  readonly live: boolean;
  /** Width of stderr. */
  readonly columns: number;
  /** Where relative paths start: where the operator stands. */
  readonly from: string;
  /** Aborted by Ctrl-C, or by a request to end. */
  readonly signal: AbortSignal;
}

const paintFor = (stream: NodeJS.WriteStream): Paint => pc.createColors(stream.isTTY && pc.isColorSupported);

export const processTerminal = (): Terminal => {
  const { stdout, stderr } = process;
  // A reader that has seen enough (`| head`) is no fault.
  stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(EXIT.ok);
    stderr.write(`What was found could not be written: ${message}.\n`);
    process.exit(code === 'ENOSPC' ? EXIT.limit : EXIT.fault);
  });
  return {
    out: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    err: (text) => void stderr.write(text),
    paint: paintFor(stdout),
    paintErr: paintFor(stderr),
    live: stderr.isTTY,
    columns: stderr.columns || 80,
    from: process.cwd(),
    signal: interruption(),
  };
};

/** Ctrl-C comes twice at a terminal, once from it and once from the launcher; only one that comes later is a second one. */
const SAME_MS = 700;

/** The first signal asks to finish what is in hand; a second one ends at once. */
const interruption = (): AbortSignal => {
  const controller = new AbortController();
  let first = 0;
  const onSignal = (): void => {
    const now = performance.now();
    if (first === 0) first = now;
    else if (now - first > SAME_MS) process.exit(130);
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  return controller.signal;
};

/** File names are told as they are, but for what would move the cursor or turn the direction of the line. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
