/** One claimed document: its bytes read, its publication stored, its state told. */
import { CodedError } from '../../schema/domain/codes.ts';
import { inTransaction, surroundingFault, withRetries } from '../edges/database.ts';
import { readArchived } from '../edges/archive.ts';
import type { Effect } from '../edges/publish/effect.ts';
import { publish, type Published } from '../edges/publish/publish.ts';
import { ReaderDied } from '../edges/isolate/reader.ts';
import { complete, release, type Claimed, type Job, type Outcome } from '../edges/queue.ts';
import { saveRules } from '../edges/rules.ts';
import { findKnownRevisions } from '../edges/runs.ts';
import { fetchJob } from './fetch-job.ts';
import type { Publication } from '../../schema/domain/publication.ts';
import type { WorkDone, WorkerContext } from './context.ts';

const OUTCOME: Outcome = { state: 'DONE', code: null, message: null, documentId: null, duplicateOf: null };

/** Errors: what is no fault of the document (the database or the disk); the document is then free for another try. */
export const processJob = async (context: WorkerContext, job: Claimed): Promise<void> => {
  try {
    await (hasBytes(job) ? readJob(context, job) : fetchJob(context, job));
  } catch (error) {
    const surrounding = surroundingFault(error);
    if (!surrounding) return error instanceof ReaderDied ? giveBack(context, job, error) : fail(context, job, error);
    await release(context.pool, job, 'untried').catch(() => undefined);
    throw surrounding;
  }
};

const hasBytes = (job: Claimed): job is Job => job.sha256 !== null;

const readJob = async (context: WorkerContext, job: Job): Promise<void> => {
  const { pool, pipeline } = context;
  const known = (await findKnownRevisions(pool, [job.sha256], pipeline.version)).get(job.sha256);
  if (known) {
    const outcome: Outcome = { ...OUTCOME, state: 'DUPLICATE_OF', documentId: known.workId, duplicateOf: known.id };
    return end(context, job, outcome);
  }
  const stored = await readAndPublish(context, job);
  if (stored) context.onFinished(job, stored.outcome, stored.done);
  else context.onGivenBack?.(job);
};

/** Ends the claim; nothing ends here where another worker has the file by now. */
const end = async (
  { pool, now, onFinished, onGivenBack }: WorkerContext,
  job: Claimed,
  outcome: Outcome,
): Promise<void> => {
  if (await complete(pool, job, outcome, now())) onFinished(job, outcome);
  else onGivenBack?.(job);
};

/** Null where the lease was lost meanwhile: another worker has the document, and nothing was stored here. */
const readAndPublish = async (
  context: WorkerContext,
  job: Job,
): Promise<{ readonly outcome: Outcome; readonly done: WorkDone } | null> => {
  const began = performance.now();
  const publication = await read(context, job);
  const readMs = performance.now() - began;
  try {
    await saveRules(context.pool, publication.rules);
    const { outcome, effect } = await withRetries(() => store(context, job, publication));
    const storeMs = performance.now() - began - readMs;
    return { outcome, done: { format: publication.revision.format, readMs, storeMs, effect } };
  } catch (error) {
    if (error instanceof LeaseLost) return null;
    throw error;
  }
};

export const read = async (
  { archive, pipeline, names }: Pick<WorkerContext, 'archive' | 'pipeline' | 'names'>,
  { name, sha256 }: Pick<Job, 'name' | 'sha256'>,
): Promise<Publication> => pipeline.run({ name, bytes: await readArchived(archive, sha256), sha256 }, names);

class LeaseLost extends Error {}

interface Stored {
  readonly outcome: Outcome;
  readonly effect: Effect;
}

const store = (context: WorkerContext, job: Job, publication: Publication): Promise<Stored> =>
  inTransaction(context.pool, async (client) => {
    const { now } = context;
    const published = await publish(client, publication, { now, readAgain: (revision) => read(context, revision) });
    const outcome = outcomeOf(published);
    if (!(await complete(client, job, outcome, now()))) throw new LeaseLost();
    return { outcome, effect: published.effect };
  });

/** A document with problems is *partial*; its first problem speaks for it. */
export const outcomeOf = ({ kind, documentId, revisionId, issues }: Published): Outcome => {
  if (kind === 'known') return { ...OUTCOME, state: 'DUPLICATE_OF', documentId, duplicateOf: revisionId };
  const [issue] = issues;
  if (!issue) return { ...OUTCOME, documentId };
  const message = issues.length > 1 ? `${issue.message} (and ${issues.length - 1} more)` : issue.message;
  return { ...OUTCOME, state: 'PARTIAL', code: issue.code, message, documentId };
};

/** A reader that died may have died of anything: the document is tried again, until it has killed its third. */
const giveBack = async (
  { pool, onFault, onGivenBack }: WorkerContext,
  job: Claimed,
  error: ReaderDied,
): Promise<void> => {
  onFault(error, job.id);
  await release(pool, job, 'tried');
  onGivenBack?.(job);
};

const fail = async (context: WorkerContext, job: Claimed, error: unknown): Promise<void> => {
  const coded = error instanceof CodedError ? error : null;
  if (!coded) context.onFault(error, job.id);
  const outcome: Outcome = {
    ...OUTCOME,
    state: 'FAILED',
    code: coded?.code ?? 'E_INTERNAL',
    message: coded?.message ?? `Unforeseen; reference ${job.id}`,
  };
  await end(context, job, outcome);
};
