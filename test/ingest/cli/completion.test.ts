/** Completion, in the shells themselves. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { SHELL_MARK } from '../../setup/skips.ts';
import { temporaryDirectory } from '../../temporary.ts';
import { withCommand } from './command.ts';

const { run } = withCommand();
const folder = temporaryDirectory();
writeFileSync(join(folder, 'fox and hen.txt'), '');

type Case = readonly [string, readonly string[]];
const LINES: readonly Case[] = [
  ['recital res', ['restore']],
  ['recital revi', ['review']],
  ['recital ingest --d', ['--dry-run']],
  ['recital review acc', ['accept']],
  ['recital export rel', ['relations']],
  ['recital token fox OP', ['OPERATOR']],
  ['recital export relations --format nd', ['ndjson']],
  ['recital show fox', ['fox and hen.txt']],
];

const shell = (command: string, args: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', cwd: folder, timeout: 30_000 });
  expect(stderr).toBe('');
  return stdout;
};
const written = async (name: string): Promise<string> => {
  const { exit, out } = await run('completion', name);
  expect(exit).toBe(0);
  return out;
};
const inShell = (name: string) => {
  const suite = spawnSync(name, ['--version']).error ? describe.skip : describe;
  return (define: () => void) => suite(`${name} ${SHELL_MARK}`, define);
};

inShell('bash')(() => {
  const complete = async (line: string): Promise<readonly string[]> => {
    const words = line.split(' ');
    const given = words.map((word) => `'${word}'`).join(' ');
    const script = `${await written('bash')}\nCOMP_WORDS=(${given}); COMP_CWORD=${words.length - 1}; _recital; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return shell('bash', ['-c', script]).split('\n').filter(Boolean);
  };

  test.each(LINES)('completes `%s`', async (line, expected) => {
    expect(await complete(line)).toEqual(expected);
  });

  test('what has to follow an option is all that does', async () => {
    expect(await complete('recital export relations --format ')).toEqual(
      expect.not.arrayContaining(['relations', '--help', 'fox and hen.txt']),
    );
  });
});

inShell('fish')(() => {
  test.each(LINES)('completes `%s`', async (line, expected) => {
    const found = shell('fish', ['-c', `${await written('fish')}\ncomplete -C '${line}'`]);
    expect(found.split('\n').map((one) => one.split('\t', 1)[0])).toEqual([...expected, '']);
  });
});

inShell('zsh')(() => {
  beforeAll(async () => {
    mkdirSync(join(folder, '.functions'));
    writeFileSync(join(folder, '.functions', '_recital'), await written('zsh'));
    writeFileSync(join(folder, '.recital.zsh'), await written('zsh'));
  });

  /** What its own functions are given to choose from is printed, with the files that it would list. */
  const completer = (setUp: string, line: string): string =>
    `_describe() { print -rl -- \${(P)2} }; _files() { print -rl -- * }; compdef() { : }
      ${setUp}; words=(${line
        .split(' ')
        .map((word) => `'${word}'`)
        .join(' ')}); CURRENT=$#words; _recital`;

  test.each([
    ['a file of fpath', 'fpath=(.functions $fpath); autoload -U _recital'],
    ['sourced', 'source ./.recital.zsh'],
  ])('as %s completes from the first time on', (_, setUp) => {
    for (const [line, expected] of LINES) {
      const offered = shell('zsh', ['-f', '-c', completer(setUp, line)]).split('\n');
      const begun = line.slice(line.lastIndexOf(' ') + 1);
      expect(offered.map((one) => one.split(':', 1)[0] ?? '').filter((one) => one.startsWith(begun))).toEqual(expected);
    }
    const formats = shell('zsh', ['-f', '-c', completer(setUp, 'recital export relations --format ')]);
    expect(formats).toMatch(/^csv:$/m);
    expect(formats).not.toMatch(/relations|fox/);
  });
});
