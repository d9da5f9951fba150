/** Processes that read what they are told, and say what it cost. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Work {
  /** `texts`: read, structured and extracted; `pages`: read. */
  readonly kind: 'texts' | 'pages';
  readonly files: readonly string[];
  /** Whether to collect the garbage after them and tell what memory is left in use. */
  readonly weigh?: boolean;
}

export interface Done {
  /** Documents, or pages of the files that could be read. */
  readonly count: number;
  /** Seconds of the processor, all threads. */
  readonly cpu: number;
  /** Megabytes, where they were asked for. */
  readonly resident: number;
  readonly heap: number;
}

export interface Hand {
  readonly do: (work: Work) => Promise<Done>;
  readonly stop: () => void;
}

const SCRIPT = fileURLToPath(new URL('hand.ts', import.meta.url));

export const startHands = (count: number): readonly Hand[] => Array.from({ length: count }, startHand);

const startHand = (): Hand => {
  const child = fork(SCRIPT, { execArgv: ['--expose-gc'] });
  return {
    do: (work) =>
      new Promise((resolve, reject) => {
        const ended = (code: number | null): void => reject(new Error(`The process ended (${code ?? 'killed'}).`));
        child.once('exit', ended);
        child.once('message', (done) => {
          child.off('exit', ended);
          resolve(done as Done);
        });
        child.send(work);
      }),
    stop: () => void child.kill(),
  };
};
