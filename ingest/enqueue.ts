/** From paths to the queue: each file hashed, its bytes archived unless they are known, its row written. */
import { CodedError } from '../schema/domain/codes.ts';
import { archiveFile, isArchived, readContents, type Contents } from './edges/archive.ts';
import { enqueue, type QueuedFile } from './edges/queue.ts';
import { findKnownRevisions, type KnownRevision } from './edges/runs.ts';
import type { Spool } from './edges/spool.ts';
import type { Walked } from './edges/walk.ts';
import type { Queryable } from './edges/publish/insert.ts';

/** A file of the run, under the name that the operator gave it. */
export interface SeenFile extends QueuedFile {
  readonly path: string;
}

export type Skipped = Extract<Walked, { readonly kind: 'skipped' }>;

export interface EnqueueOptions {
  readonly db: Queryable;
  readonly run: string;
  /** Finds the files. */
  readonly spool: Spool;
  readonly paths: readonly string[];
  /** Where relative paths start. */
  readonly from: string;
  readonly archive: string;
  readonly maxBytes: number;
  readonly pipelineVersion: string;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

/** Files hashed, looked up and queued together. */
const BATCH = 64;

export interface Enqueued {
  readonly files: readonly SeenFile[];
  readonly skipped: readonly Skipped[];
}

/** Yields files once their rows are committed. Errors: `E_DISK_FULL` and those of the database. */
export async function* enqueuePaths(options: EnqueueOptions): AsyncGenerator<Enqueued> {
  let batch: Walked[] = [];
  let count = 0;
  const flush = async (): Promise<Enqueued> => {
    const named = batch.filter((found) => found.kind !== 'skipped');
    const skipped = batch.filter((found) => found.kind === 'skipped');
    batch = [];
    const files = await enqueueBatch(options, named, count);
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

const enqueueBatch = async (
  options: EnqueueOptions,
  found: readonly Named[],
  count: number,
): Promise<readonly SeenFile[]> => {
  const { db, run, pipelineVersion, now, maxBytes } = options;
  const contents = await Promise.all(found.map((file) => contentsOf(file, maxBytes)));
  const hashes = contents.flatMap((read) => ('sha256' in read ? [read.sha256] : []));
  const known = await findKnownRevisions(db, hashes, pipelineVersion);
  const files = await Promise.all(
    found.map((file, index) => {
      const id = `file/${run.slice('run/'.length)}/${count + index}`;
      return seen(options, id, file, contents[index] ?? NOT_THERE, known);
    }),
  );
  await enqueue(db, run, files, now());
  return files;
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

/** What is known of a file before it is read: failed, unchanged, a duplicate, or queued with its bytes archived. */
const seen = async (
  { archive, maxBytes }: EnqueueOptions,
  id: string,
  file: Named,
  contents: Contents | CodedError,
  known: ReadonlyMap<string, KnownRevision>,
): Promise<SeenFile> => {
  const name = file.kind === 'missing' ? file.path : file.name;
  const row = { id, path: file.path, name, code: null, message: null, documentId: null, duplicateOf: null };
  const failed = ({ code, message }: CodedError): SeenFile => ({
    ...row,
    sha256: null,
    bytes: null,
    state: 'FAILED',
    code,
    message,
  });
  if (file.kind === 'missing') return failed(NOT_THERE);
  if (contents instanceof CodedError) return failed(contents);
  const revision = known.get(contents.sha256);
  if (revision) {
    const found = { ...row, ...contents, documentId: revision.workId };
    return revision.name === name
      ? { ...found, state: 'UNCHANGED' }
      : { ...found, state: 'DUPLICATE_OF', duplicateOf: revision.id };
  }
  if (await isArchived(archive, contents.sha256)) return { ...row, ...contents, state: 'QUEUED' };
  try {
    return { ...row, ...(await archiveFile(archive, file.location, maxBytes)), state: 'QUEUED' };
  } catch (error) {
    if (error instanceof CodedError && error.code !== 'E_DISK_FULL') return failed(error);
    throw error;
  }
};
