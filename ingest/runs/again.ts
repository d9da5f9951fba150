/** Files of a run that are read from the archive: what failed before, or what an older pipeline stored. */
import type { ArchivedFile } from '../edges/archived.ts';
import { enqueue, fileId } from '../edges/queue.ts';
import type { Queryable } from '../edges/publish/insert.ts';
import type { SeenFile } from '../edges/enqueue.ts';
import type { Find } from './run.ts';

/** Rows of one statement. */
const BATCH = 500;

/** `db` is null for a rehearsal, which queues nothing. */
export const findArchived = (db: Queryable | null, files: readonly ArchivedFile[], now: () => Date): Find =>
  async function* (run, signal) {
    for (let from = 0; from < files.length && !signal.aborted; from += BATCH) {
      const seen = files.slice(from, from + BATCH).map((file, index) => queued(fileId(run, from + index), file));
      if (db) await enqueue(db, run, seen, now(), 'again');
      yield { files: seen, skipped: [] };
    }
  };

const queued = (id: string, file: ArchivedFile): SeenFile => ({
  ...file,
  id,
  path: file.name,
  location: null,
  state: 'QUEUED',
  code: null,
  message: null,
  documentId: null,
  duplicateOf: null,
});
