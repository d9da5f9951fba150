/** The files of one run as its own process sees them: what was seen, what still waits, how each ended. */
import { VOCABULARY, type FileState } from '../../schema/domain/vocabulary.ts';
import type { SeenFile, Skipped } from '../edges/enqueue.ts';
import type { WorkDone } from '../worker/context.ts';

export interface FileReport {
  /** As the operator would write it. */
  readonly path: string;
  readonly state: FileState;
  readonly code: string | null;
  readonly message: string | null;
  /** The work: a version of an instrument, or a source. Null where none came of it. */
  readonly documentId: string | null;
  /** Null where this process did not read it. */
  readonly done: WorkDone | null;
}

export interface Progress {
  readonly seen: number;
  readonly finished: number;
  /** Files that are being read or stored, as the operator would write them; the one begun first comes first. */
  readonly inHand: readonly string[];
  /** The file that ended just now; null where one was begun. */
  readonly ended: FileReport | null;
}

/** Every state; they add up to the number of files. */
export type Counts = Readonly<Record<FileState, number>>;

type Ended = Omit<FileReport, 'path' | 'done'>;

export interface Ledger {
  /** Files in the order in which they were seen. */
  readonly add: (files: readonly SeenFile[], skipped: readonly Skipped[]) => void;
  /** Ids of files that wait for a claim; the ledger's user takes from the front and puts back at the end. */
  readonly waiting: string[];
  /** The file is in hand. */
  readonly begin: (id: string) => void;
  /** It is not: it waits again. */
  readonly giveBack: (id: string) => void;
  readonly end: (id: string, ended: Ended, done?: WorkDone) => void;
  readonly files: () => readonly FileReport[];
  readonly skipped: () => readonly Skipped[];
}

export const openLedger = (onProgress: (progress: Progress) => void): Ledger => {
  const reports = new Map<string, FileReport>();
  const skipped: Skipped[] = [];
  const waiting: string[] = [];
  const inHand = new Set<string>();
  let finished = 0;
  const pathOf = (id: string): string => reports.get(id)?.path ?? id;
  const tell = (ended: FileReport | null): void =>
    onProgress({ seen: reports.size, finished, inHand: [...inHand].map(pathOf), ended });
  const end = (id: string, { state, code, message, documentId }: Ended, done?: WorkDone): void => {
    const file = { path: pathOf(id), state, code, message, documentId, done: done ?? null };
    reports.set(id, file);
    inHand.delete(id);
    finished += 1;
    tell(file);
  };
  return {
    waiting,
    begin: (id) => {
      inHand.add(id);
      tell(null);
    },
    giveBack: (id) => {
      inHand.delete(id);
      waiting.push(id);
    },
    end,
    add: (files, passedOver) => {
      skipped.push(...passedOver);
      for (const file of files) reports.set(file.id, { ...file, done: null });
      for (const file of files) {
        if (file.state === 'QUEUED') waiting.push(file.id);
        else end(file.id, file);
      }
    },
    files: () => [...reports.values()],
    skipped: () => skipped,
  };
};

export const countStates = (files: readonly FileReport[]): Counts => {
  const count = (state: FileState): number => files.filter((file) => file.state === state).length;
  return Object.fromEntries(VOCABULARY.FileState.map((state) => [state, count(state)])) as Record<FileState, number>;
};
