/** What must be true once all documents of a data directory have been read, whatever happened on the way. */
import { dumpOf, differencesOf, type Dump } from './dump.ts';
import type { Made } from './documents.ts';
import { told, untilGone } from './product.ts';

/** Nothing lost, doubled or half there; every quote exact; no process left. */
export const failuresOf = async (home: string, made: Made, whole: Dump): Promise<readonly string[]> => {
  const failures: string[] = [];
  const left = await untilGone(home);
  if (left > 0) failures.push(`${left} processes were left behind`);
  const dump = await dumpOf(home);
  if (dump.sha256 !== whole.sha256) failures.push('the graph differs', ...differencesOf(whole, dump));
  const verified = JSON.parse(await told(home, 'verify', '--json')) as { readonly failed: number };
  if (verified.failed > 0) failures.push(`${verified.failed} quotes are not exact`);
  const status = JSON.parse(await told(home, 'status', '--json')) as {
    readonly documents: number;
    readonly files: Readonly<Record<string, number>>;
  };
  const { QUEUED = 0, RUNNING = 0, DONE = 0, PARTIAL = 0 } = status.files;
  if (QUEUED + RUNNING > 0) failures.push(`${QUEUED + RUNNING} files are still waiting`);
  if (DONE + PARTIAL < made.documents) failures.push(`${DONE + PARTIAL} of ${made.documents} documents were read`);
  return failures;
};
