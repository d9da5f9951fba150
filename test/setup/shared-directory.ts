import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The name of a suite over the shared documents ends so. */
export const SHARED_MARK = '(shared documents)';

/** The directory of RECITAL_SHARED (default `../shared`, relative to the repository), or null where there is none. */
export const sharedDir = (): string | null => {
  const path = resolve(ROOT, process.env.RECITAL_SHARED || '../shared');
  return existsSync(path) ? path : null;
};
