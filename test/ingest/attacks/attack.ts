/** How an attack ends: the document is read in a reader process, as the worker has it read. */
import { afterAll, beforeAll } from '@jest/globals';
import { openReaders, type ReaderPool } from '../../../ingest/edges/isolate/pool.ts';
import type { ReaderLimits } from '../../../ingest/edges/isolate/limits.ts';
import { CodedError } from '../../../schema/domain/codes.ts';
import { fetchedBytes, knownNames } from '../read-sample.ts';

export interface Ending {
  /** DONE, PARTIAL, or the code of the failure. */
  readonly state: string;
  readonly text: string;
  readonly issues: readonly string[];
  /** Records that it mentions. */
  readonly mentioned: readonly string[];
  readonly message: string;
  /** The message of the first issue. */
  readonly told: string;
}

export type Attack = (name: string, bytes: Uint8Array | string) => Promise<Ending>;

/** Attacks within limits of their own, each in a reader that outlives the others. */
export const withReaders = (limits: Partial<ReaderLimits> = {}): Attack => {
  let pool: ReaderPool | null = null;
  beforeAll(() => {
    pool = openReaders({ size: 1, limits });
  });
  afterAll(() => pool?.stop());
  return async (name, bytes) => {
    if (!pool) throw new Error('Only within a test');
    try {
      const fetched = fetchedBytes(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
      const { issues, mentions, revision } = await pool.read(fetched, await knownNames());
      const codes = issues.map(({ code }) => code);
      return {
        state: codes.length > 0 ? 'PARTIAL' : 'DONE',
        text: revision.text,
        issues: codes,
        mentioned: mentions.flatMap(({ record }) => record ?? []),
        message: '',
        told: issues[0]?.message ?? '',
      };
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      return { state: error.code, text: '', issues: [], mentioned: [], message: error.message, told: '' };
    }
  };
};

/** A reader may be slow to start while the machine is busy with other tests. */
export const ATTACK_TIMEOUT = 90_000;
