/** `recital init`: a data directory with a settings file to fill in. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../../subgraphs/runtime/config.ts';
import { makeHome } from '../../subgraphs/runtime/config/home.ts';
import { SETTINGS_FILE } from '../../subgraphs/runtime/config/settings.ts';
import { defaultOf, meaningOf, VARIABLE_NAMES, type VariableName } from '../../subgraphs/runtime/config/variables.ts';
import { errno } from '../edges/errno.ts';
import { EXIT, type Exit } from './exit.ts';
import type { Terminal } from './terminal.ts';

/** Does nothing that a second time would undo: a settings file that is there stays as it is. */
export const init = async ({ out }: Terminal): Promise<Exit> => {
  const { home } = readConfig();
  const path = join(home, SETTINGS_FILE);
  await makeHome(home);
  const written = await writeFile(path, settingsFile(), { flag: 'wx', mode: 0o600 }).then(
    () => true,
    (error: unknown) => {
      if (errno(error) === 'EEXIST') return false;
      const message = `${path} cannot be written (${errno(error)}): let this user write there, or set another RECITAL_HOME.`;
      throw new ConfigError(message, { cause: error });
    },
  );
  await out(`${path} ${written ? 'is ready to be filled in' : 'was there already'}.\nNext: \`recital doctor\`.\n`);
  return EXIT.ok;
};

const settingsFile = (): string =>
  [
    '# Settings of Recital. The environment goes before this file. Take the # away from a line to set it.',
    ...VARIABLE_NAMES.filter((name) => name !== 'RECITAL_HOME').map(linesOf),
    '',
  ].join('\n');

const linesOf = (name: VariableName): string => {
  const { use, expected } = meaningOf(name);
  return `\n# ${use}:\n# ${expected}\n#${name}=${defaultOf(name) ?? ''}`;
};
