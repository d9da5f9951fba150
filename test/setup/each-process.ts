/**
 * In each of the processes that run tests, once: files share it, and whatever they have loaded. A rejection that nobody waits
 * for ends the process, as Node has it, and so fails the file.
 */
import type { expect } from '@jest/globals';
import { registerHooks } from 'node:module';

const GLOBALS = new URL('globals.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: GLOBALS, shortCircuit: true } : next(specifier, context),
});

/** Of the test that runs; none before the first. */
const state = () => (globalThis as { expect?: typeof expect }).expect?.getState();

/** For what hangs, which the runner would wait for: a busy machine may take a minute for what a quiet one does in a second. */
const LONGEST_MS = 1_800_000;
const LOOK_MS = 5_000;
const { setInterval } = globalThis;

let running: string | undefined;
let since = performance.now();
setInterval(() => {
  const name = state()?.currentTestName;
  if (name !== running) [running, since] = [name, performance.now()];
  if (performance.now() - since < LONGEST_MS) return;
  process.stderr.write(`\nIn ${LONGEST_MS / 60_000} minutes this did not end: ${running}\n`);
  process.exit(1);
}, LOOK_MS).unref();
