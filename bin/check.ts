/** `npm run check`: every step named and timed, as many at once as there are processors; all are run, and those that failed told last. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The longest first. */
const STEPS: readonly Step[] = [
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'types of the explorer', args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'gateway/explorer'] },
  { name: 'composition and generated files', args: ['schema/compose.ts', '--check'] },
  { name: 'pages made from tables', args: ['bin/pages.ts', '--check'] },
];
// Import directions, and that migrations agree with tables, are tests: they run with the others.
const TESTS: Step = { name: 'tests', args: ['node_modules/jest/bin/jest.js'] };

const failed: string[] = [];

/** What a step prints is kept together, but for the tests, which run alone. */
const run = async ({ name, args }: Step): Promise<void> => {
  const began = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: ROOT,
    stdio: name === TESTS.name ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const printed = [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : ''));
  const [, ...all] = await Promise.all([once(child, 'close'), ...printed]);
  const sound = child.exitCode === 0;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${all.join('')}check: ${name} ${sound ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  if (!sound) failed.push(name);
};

const waiting = [...STEPS];
const hand = async (): Promise<void> => {
  for (let step = waiting.shift(); step; step = waiting.shift()) await run(step);
};
await Promise.all(Array.from({ length: availableParallelism() }, hand));
// `--no-tests` leaves the tests to the command of the README, for who runs both.
if (!process.argv.includes('--no-tests')) await run(TESTS);
if (failed.length > 0) {
  process.stderr.write(`check: failed: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
