/** A claimed file that is but an address yet: fetched, and queued like any other. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { CodedError } from '../../schema/domain/codes.ts';
import { inTransaction } from '../edges/database.ts';
import { fetchToFile } from '../edges/fetch.ts';
import { release, replace, type Claimed } from '../edges/queue.ts';
import { openSpool } from '../edges/spool.ts';
import { archivePaths, type SeenFile } from '../edges/enqueue.ts';
import type { WorkerContext } from './context.ts';

/** Errors: those of `fetchToFile`, `E_EMPTY` for an archive without files. */
export const fetchJob = async (context: WorkerContext, job: Claimed): Promise<void> => {
  const { pool, archive, pipeline, now, fetching } = context;
  const { url, name, run } = job;
  if (url === null) throw new Error(`${job.id} has neither bytes nor an address`);
  if (!fetching) throw new CodedError('E_FETCH_OFF', 'This worker fetches nothing');
  const { maxBytes, stop } = fetching;
  const spool = openSpool({ archive, maxBytes, stdin: Readable.from([]) });
  try {
    const location = join(await spool.newFolder(), 'fetched');
    await fetchToFile(url, location, fetching, stop);
    const walk = () => spool.given([{ name, location }]);
    const source = { db: pool, run, archive, maxBytes, paths: [], from: archive, spool: { walk }, signal: stop };
    const files: SeenFile[] = [];
    for await (const found of archivePaths({ ...source, pipelineVersion: pipeline.version }))
      files.push(...found.files);
    stop.throwIfAborted();
    if (files.length === 0) throw new CodedError('E_EMPTY', 'The archive has no files');
    await inTransaction(pool, (client) => replace(client, job, files, now()));
  } catch (error) {
    if (!stop.aborted || error !== stop.reason) throw error;
    await release(pool, job, 'untried');
  } finally {
    await spool.clear();
  }
};
