/** `npm run check`: every step named and timed; the first that fails is told last, and all are run. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const STEPS: readonly Step[] = [
  { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'types of the explorer', args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'gateway/explorer'] },
  { name: 'composition and generated files', args: ['schema/compose.ts', '--check'] },
  { name: 'pages made from tables', args: ['bin/pages.ts', '--check'] },
  // Import directions, and that migrations agree with tables, are tests: they run with the others.
  { name: 'tests', args: ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'] },
];

/** `--no-tests` leaves the tests to the command of the README, for who runs both. */
const steps = process.argv.includes('--no-tests') ? STEPS.filter(({ name }) => name !== 'tests') : STEPS;

const run = ({ name, args }: Step): boolean => {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`check: ${name} ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  return status === 0;
};

const failed = steps.filter((step) => !run(step));
if (failed.length > 0) {
  process.stderr.write(`check: failed: ${failed.map(({ name }) => name).join(', ')}\n`);
  process.exitCode = 1;
}
