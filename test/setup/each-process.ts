/** In each of the processes that run tests, once: files share it, and whatever they have loaded. */
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

/** What nobody waits for fails the test in which it comes, and not all of its file; what comes between two is told. */
for (const event of ['unhandledRejection', 'uncaughtException'] as const)
  process.on(event, (error: unknown) => {
    const fault = error instanceof Error ? error : new Error(String(error));
    process.stderr.write(`\n${event}: ${fault.stack}\n`);
    state()?.suppressedErrors.push(fault);
  });
