/** What a worker works with, and what it tells of its work. */
import type { Pool } from 'pg';
import type { Publication } from '../../schema/domain/publication.ts';
import type { FetchOptions } from '../edges/fetch.ts';
import type { Effect } from '../edges/publish/effect.ts';
import type { Claimed, Outcome } from '../edges/queue.ts';
import type { Fetched, KnownNames } from '../values/index.ts';

/** What reads a document; `version` names all of it, down to the last rule. */
export interface Pipeline {
  readonly version: string;
  run(fetched: Fetched, names: KnownNames): Promise<Publication>;
}

/** What a document took, and what came of it. */
export interface WorkDone {
  readonly format: string;
  /** From its bytes to its publication, waiting for a reader included. */
  readonly readMs: number;
  readonly storeMs: number;
  readonly effect: Effect;
}

export interface WorkerContext {
  readonly pool: Pool;
  /** Directory of the original bytes. */
  readonly archive: string;
  readonly names: KnownNames;
  readonly pipeline: Pipeline;
  readonly now: () => Date;
  /** What may be asked of the web; nothing if absent. `stop` breaks off. */
  readonly fetching?: (FetchOptions & { readonly stop: AbortSignal }) | undefined;
  /** Told of every document as it ends; without `done` where nothing was stored. */
  readonly onFinished: (job: Claimed, outcome: Outcome, done?: WorkDone) => void;
  /** Told of a document that is in hand no more and has not ended here: its reader died, or another worker has it now. */
  readonly onGivenBack?: (job: Claimed) => void;
  /** Told of what nobody foresaw; `reference` is what the document's message shows instead. */
  readonly onFault: (error: unknown, reference: string) => void;
}
