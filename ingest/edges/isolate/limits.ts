/** What a reader process may use for one document, and how long it lives. */
export interface ReaderLimits {
  /** For one document, from its bytes to its publication; on a machine that is busy with others, so much of the processor. */
  readonly wallMs: number;
  /** For each page whose text is recognised from its picture: the clock starts anew with every such page. */
  readonly pageMs: number;
  /** Pages of one document that may ask for that time. */
  readonly pages: number;
  /** Resident memory of the process and of what it started. */
  readonly memoryBytes: number;
  /** What it gives back. */
  readonly outputBytes: number;
  /** Until a new process says that it is ready. */
  readonly startMs: number;
}

const MEGABYTE = 1 << 20;

/** A rule of 2,000 pages needs some 400 MB and ten seconds; whatever needs more is no document of this world. */
export const READER_LIMITS: ReaderLimits = {
  wallMs: 30_000,
  pageMs: 60_000,
  pages: 200,
  memoryBytes: 700 * MEGABYTE,
  outputBytes: 64 * MEGABYTE,
  startMs: 60_000,
};

/** A decompression bomb grows by some 20 MB between two looks. */
export const WATCH_MS = 50;

/** Memory that the parsers never give back is given back by ending the process: after so many documents, or this size. */
export const RECYCLE = { documents: 1000, memoryBytes: 450 * MEGABYTE } as const;

/** A reader that had nothing to do for this long is let go. */
export const IDLE_MS = 30_000;
