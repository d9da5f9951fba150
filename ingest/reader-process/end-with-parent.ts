/** Ends this process when the one that started it is gone, however busy it is: a thread of its own looks. */
import { Worker } from 'node:worker_threads';

const LOOK_MS = 500;

const WATCH = `const parent = ${process.ppid};
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, ${LOOK_MS});`;

export const endWithParent = (): void =>
  new Worker(WATCH, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 } }).unref();
