/** How a command ends. */
import type { CodeName } from '../../schema/domain/codes.ts';

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

const ENDS: Partial<Readonly<Record<CodeName, Exit>>> = {
  E_DATABASE: EXIT.database,
  E_DISK_FULL: EXIT.limit,
  E_NOTHING: EXIT.nothing,
};

/** Of a command that ended with this error. */
export const exitFor = (code: CodeName): Exit => ENDS[code] ?? EXIT.fault;
