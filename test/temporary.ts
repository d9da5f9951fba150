/** A directory for one test file, gone afterwards. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** Its name holds a space, as a user's path may; others may pass, or a server that root starts could not live in it. */
export const temporaryDirectory = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'recital test '));
  chmodSync(path, 0o755);
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
};
