import { afterEach, describe, expect, test } from '@jest/globals';
import { endProcesses, run, runs, type RunOptions } from './processes.ts';

afterEach(endProcesses);

const node24 = (script: string, options?: RunOptions) => run(['bin/node24.mjs', '-e', script], options);

test.each([
  ['an exit code', 'process.exit(7)', { code: 7, signal: null }],
  ['success', '', { code: 0, signal: null }],
  ['an end by a signal', 'process.kill(process.pid, "SIGKILL")', { code: null, signal: 'SIGKILL' }],
])('%s of the command is its own', async (_, script, expected) => {
  expect(await node24(script).ended).toMatchObject(expected);
});

test('the command has its stdin, stdout and arguments, and is under Node 24 or newer', async () => {
  const script =
    'process.stdin.on("data", (d) => console.log(String(d), process.argv[1], parseInt(process.version.slice(1)) >= 24))';
  const { ended } = run(['bin/node24.mjs', '-e', script, 'an argument'], { input: 'typed' });
  expect((await ended).output.trim()).toBe('typed an argument true');
});

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', (signal) => {
  test('reaches the command, which ends what it has begun before the launcher ends', async () => {
    const { child, printed, ended } = node24(`
      process.on("${signal}", () => setTimeout(() => { console.log("done"); process.exit(3); }, 200));
      setInterval(() => {}, 1000);
      console.log("ready");`);
    await printed(/ready/);
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 3, output: expect.stringContaining('done') });
  });

  test('ends a command that does not listen for it', async () => {
    const { child, printed, ended } = node24('setInterval(() => {}, 1000); console.log("ready")');
    await printed(/ready/);
    child.kill(signal);
    expect(await ended).toMatchObject({ code: null, signal });
  });
});

test('a command that npm started ends when npm is killed', async () => {
  // Stands in for npm: it starts the launcher as npm does, and is killed.
  const npm = run(
    [
      '-e',
      `require("child_process").spawn(process.execPath, ["bin/node24.mjs", "-e",
        "setInterval(() => {}, 1000); console.log('pid', process.pid)"], { stdio: "inherit" })`,
    ],
    { environment: { npm_lifecycle_event: 'start' } },
  );
  const pid = Number((await npm.printed(/pid (\d+)/))[1]);
  npm.child.kill('SIGKILL');
  const deadline = Date.now() + 10_000;
  while (runs(pid) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(runs(pid)).toBe(false);
});
