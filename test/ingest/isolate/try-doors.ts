/** Runs as a reader process does, and tries every door: says on channel 3 how each try ended. */
import '../../../ingest/reader-process/closed-doors.ts';
import { writeFileSync, readFileSync, writeSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const code = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'shut';
const attempt = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'open';
  } catch (error) {
    return code(error);
  }
};

const tried = {
  environment: Object.keys(process.env),
  fetch: typeof globalThis.fetch,
  socket: await attempt(() => import('node:net')),
  builtinSocket: await attempt(() => process.getBuiltinModule('node:http')),
  writeFile: await attempt(() => writeFileSync('/tmp/recital-try-doors', '')),
  readPasswords: await attempt(() => readFileSync('/etc/passwd')),
  program: await attempt(() => execFileSync('/bin/true')),
};
writeSync(3, JSON.stringify(tried));
