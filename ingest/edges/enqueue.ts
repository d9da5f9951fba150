/** From paths to the queue: each file hashed, its bytes archived unless they are known, its row written. */
import { CodedError } from '../../schema/domain/codes.ts';
import { archiveFile, isArchived, readContents, type Contents } from './archive.ts';
import { surroundingFault } from './database.ts';
import { enqueue, fileId, type QueuedFile, type Priority } from './queue.ts';
import { findKnownRevisions, type KnownRevision } from './runs.ts';
import type { Spool } from './spool.ts';
import type { Walked } from './walk.ts';
import type { Queryable } from './publish/insert.ts';

/** A file of the run, under the name that the operator gave it. */
export interface SeenFile extends QueuedFile {
  readonly path: string;
  /** Absolute; null where its bytes are in the archive alone, or nowhere. */
  readonly location: string | null;
}

export type Skipped = Extract<Walked, { readonly kind: 'skipped' }>;

export interface LookUpOptions {
  readonly db: Queryable;
  readonly run: string;
  /** Finds the files. */
  readonly spool: Pick<Spool, 'walk'>;
  readonly paths: readonly string[];
  /** Where relative paths start. */
  readonly from: string;
  readonly maxBytes: number;
  readonly pipelineVersion: string;
  readonly signal: AbortSignal;
}

export interface EnqueueOptions extends LookUpOptions {
  readonly archive: string;
  readonly now: () => Date;
  readonly priority: Priority;
}

/** Files hashed, looked up and queued together. */
const BATCH = 64;

export interface Enqueued {
  readonly files: readonly SeenFile[];
  readonly skipped: readonly Skipped[];
}

/** Yields files once their rows are committed. Errors: `E_DISK_FULL` and those of the database. */
export async function* enqueuePaths(options: EnqueueOptions): AsyncGenerator<Enqueued> {
  const { db, run, now, priority } = options;
  for await (const found of archivePaths(options)) {
    await enqueue(db, run, found.files, now(), priority);
    yield found;
  }
}

/** Yields files once the bytes of those that are to be read are in the archive. Errors: those of `enqueuePaths`. */
export async function* archivePaths(options: LookUpOptions & { readonly archive: string }): AsyncGenerator<Enqueued> {
  const { archive, maxBytes } = options;
  for await (const { files, skipped } of lookUpPaths(options))
    yield { files: await Promise.all(files.map((file) => withBytes(file, archive, maxBytes))), skipped };
}

/** Files with what is known of them before they are read; `QUEUED` are those that are to be. Stores nothing. */
export async function* lookUpPaths(options: LookUpOptions): AsyncGenerator<Enqueued> {
  let batch: Walked[] = [];
  let count = 0;
  const flush = async (): Promise<Enqueued> => {
    const named = batch.filter((found) => found.kind !== 'skipped');
    const skipped = batch.filter((found) => found.kind === 'skipped');
    batch = [];
    const files = await lookUp(options, named, count);
    count += files.length;
    return { files, skipped };
  };
  for await (const found of options.spool.walk(options.paths, options.from)) {
    if (options.signal.aborted) return;
    batch.push(found);
    if (batch.length === BATCH) yield await flush();
  }
  if (batch.length > 0) yield await flush();
}

type Named = Exclude<Walked, Skipped>;

const lookUp = async (
  { db, run, pipelineVersion, maxBytes }: LookUpOptions,
  found: readonly Named[],
  count: number,
): Promise<readonly SeenFile[]> => {
  const contents = await Promise.all(found.map((file) => contentsOf(file, maxBytes)));
  const hashes = contents.flatMap((read) => ('sha256' in read ? [read.sha256] : []));
  const known = await findKnownRevisions(db, hashes, pipelineVersion);
  return found.map((file, index) => seen(fileId(run, count + index), file, contents[index] ?? NOT_THERE, known));
};

const NOT_THERE = new CodedError('E_NOTHING', 'There is no such file');

const contentsOf = async (file: Named, maxBytes: number): Promise<Contents | CodedError> => {
  if (file.kind === 'missing') return NOT_THERE;
  if (file.kind === 'refused') return file.error;
  try {
    return await readContents(file.location, maxBytes);
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
};

const NOTHING_YET = { sha256: null, bytes: null, code: null, message: null, documentId: null, duplicateOf: null };

const failed = (row: SeenFile, { code, message }: CodedError): SeenFile => ({
  ...row,
  ...NOTHING_YET,
  state: 'FAILED',
  code,
  message,
});

/** What is known of a file before it is read: failed, unchanged, a duplicate, or to be queued. */
const seen = (
  id: string,
  file: Named,
  contents: Contents | CodedError,
  known: ReadonlyMap<string, KnownRevision>,
): SeenFile => {
  const { name, location } = file.kind === 'missing' ? { name: file.path, location: null } : file;
  const row: SeenFile = { ...NOTHING_YET, id, path: file.path, name, location, state: 'QUEUED' };
  if (contents instanceof CodedError) return failed(row, contents);
  const revision = known.get(contents.sha256);
  if (!revision) return { ...row, ...contents };
  const found = { ...row, ...contents, documentId: revision.workId };
  return revision.name === name
    ? { ...found, state: 'UNCHANGED' }
    : { ...found, state: 'DUPLICATE_OF', duplicateOf: revision.id };
};

/** A file with its bytes in the archive: one that is to be read, and one that is known already, for its original may have been lost. */
const withBytes = async (file: SeenFile, archive: string, maxBytes: number): Promise<SeenFile> => {
  const { state, sha256, location } = file;
  if (state === 'FAILED' || sha256 === null || location === null || (await isArchived(archive, sha256))) return file;
  try {
    const contents = await archiveFile(archive, location, maxBytes);
    return state === 'QUEUED' ? { ...file, ...contents } : file;
  } catch (error) {
    if (!(error instanceof CodedError) || surroundingFault(error)) throw error;
    return state === 'QUEUED' ? failed(file, error) : file;
  }
};
