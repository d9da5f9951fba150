/**
 * How the gateway hands on what is asked beside GraphQL (texts, exports, documents that come in), whether the door stands
 * in this process or behind a URL.
 */
import type { Readable } from 'node:stream';
import type { Viewer } from './domain/viewer.ts';

export interface DoorRequest {
  readonly method: string;
  /** Path and query as they were sent: `/d/1f0c9a2e/q/120-180?x=1`. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
  /** The client's request that this one is. */
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Aborted when the client is gone. */
  readonly signal: AbortSignal;
}

export interface DoorAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A stream is read no faster than the client takes it, and destroyed when the client is gone. */
  readonly body: string | Readable;
}

/** Rejects for what nobody foresaw only; everything else is an answer. */
export type Door = (request: DoorRequest) => Promise<DoorAnswer>;

/** First segments of the paths that the door answers at. */
export const DOOR_PATHS = ['d', 'r', 'card', 'export', 'documents', 'runs'] as const;
