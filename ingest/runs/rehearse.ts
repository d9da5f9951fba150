/**
 * A run that stores nothing: each file is read and published by itself, against what is stored, and rolled back. So it
 * is known what it would change, down to the last statement.
 */
import { CodedError } from '../../schema/domain/codes.ts';
import { readArchived, readWhole } from '../edges/archive.ts';
import { inTransaction, surroundingFault, withRetries } from '../edges/database.ts';
import { ReaderDied } from '../edges/isolate/reader.ts';
import { publish, type Published } from '../edges/publish/publish.ts';
import type { SeenFile } from '../edges/enqueue.ts';
import { openLedger, type Ledger } from './ledger.ts';
import { outcomeOf, read } from '../worker/process-job.ts';
import { summarize, type Find, type RunContext, type RunSummary, type WorkingOptions } from './run.ts';
import type { Fetched } from '../values/index.ts';

/** What stands in for a run's id in the ids of its files. */
const REHEARSAL = 'run/rehearsal';

/** Errors: those of `run`. */
export const rehearse = async (context: RunContext, find: Find, options: WorkingOptions): Promise<RunSummary> => {
  const { signal, jobs } = options;
  const began = performance.now();
  const ledger = openLedger(options.onProgress);
  const inHand = new Set<Promise<void>>();
  const seen = new Set<string>();
  for await (const { files, skipped } of find(REHEARSAL, signal)) {
    ledger.add(files, skipped);
    for (const file of files) {
      if (file.state !== 'QUEUED' || file.sha256 === null || signal.aborted) continue;
      if (seen.has(file.sha256)) {
        ledger.end(file.id, { ...file, state: 'DUPLICATE_OF' });
        continue;
      }
      seen.add(file.sha256);
      while (inHand.size >= jobs) await Promise.race(inHand);
      const one: Promise<void> = tryOne(context, { ...file, sha256: file.sha256 }, ledger).finally(() =>
        inHand.delete(one),
      );
      inHand.add(one);
    }
  }
  await Promise.all(inHand);
  return summarize(ledger, null, { seconds: (performance.now() - began) / 1000, searchSeconds: 0 }, signal);
};

type Candidate = SeenFile & { readonly sha256: string };

const tryOne = async (context: RunContext, file: Candidate, { begin, end }: Ledger): Promise<void> => {
  const { pipeline, names, now } = context;
  begin(file.id);
  try {
    const began = performance.now();
    const publication = await pipeline.run(await fetched(context, file), names);
    const readMs = performance.now() - began;
    const readAgain = (revision: { readonly name: string; readonly sha256: string }) => read(context, revision);
    const published = await withRetries(() =>
      undone(context, (client) => publish(client, publication, { now, readAgain })),
    );
    const storeMs = performance.now() - began - readMs;
    const { format } = publication.revision;
    end(file.id, outcomeOf(published), { format, readMs, storeMs, effect: published.effect });
  } catch (error) {
    if (surroundingFault(error)) throw error;
    const code = error instanceof CodedError ? error.code : error instanceof ReaderDied ? 'E_READER_DIED' : null;
    if (code === null) throw error;
    end(file.id, { ...file, state: 'FAILED', code, message: (error as Error).message });
  }
};

const fetched = async ({ archive }: RunContext, { name, sha256, location }: Candidate): Promise<Fetched> => ({
  name,
  sha256,
  bytes: location === null ? await readArchived(archive, sha256) : await readWhole(location, Infinity),
});

/** Thrown to roll back; carries what came of it. */
class Undone extends Error {
  readonly published: Published;
  constructor(published: Published) {
    super('Undone');
    this.published = published;
  }
}

/** Does the work in a transaction that is always rolled back. */
const undone = async (
  { pool }: RunContext,
  work: (client: Parameters<typeof publish>[0]) => Promise<Published>,
): Promise<Published> => {
  try {
    return await inTransaction(pool, async (client) => {
      throw new Undone(await work(client));
    });
  } catch (error) {
    if (error instanceof Undone) return error.published;
    throw error;
  }
};
