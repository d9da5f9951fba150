/** How a command ends. */
export const EXIT = {
  ok: 0,
  /** Something unforeseen, or a check that found a fault. */
  fault: 1,
  usage: 2,
  /** Some files failed; the others are in. */
  someFailed: 3,
  /** Nothing matched what was asked for. */
  nothing: 4,
  database: 5,
  /** A limit of the machine was met: its disk is full. */
  limit: 6,
  /** Stopped by Ctrl-C: what was in hand is finished. */
  interrupted: 130,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];
