/** `recital config show` */
import { showSettings, type Shown } from '../../subgraphs/runtime/config/settings.ts';
import { readConfig } from '../../subgraphs/runtime/config.ts';
import { EXIT, type Exit } from './exit.ts';
import { printable, type Paint, type Terminal } from './terminal.ts';

/** Every setting, where its value comes from, and what it is for. Secrets are told to be set, never shown. */
export const configShow = async ({ out, paint }: Terminal, { json }: { readonly json?: boolean }): Promise<Exit> => {
  const settings = showSettings();
  // What cannot be used is an error here as everywhere.
  readConfig();
  await out(json ? `${JSON.stringify(settings)}\n` : settings.map((one) => settingText(one, paint)).join(''));
  return EXIT.ok;
};

const settingText = ({ name, value, from, use }: Shown, paint: Paint): string =>
  `${paint.bold(name)} = ${value === null ? paint.dim('not set') : printable(value)}  ${paint.dim(`(${from})`)}\n    ${use}\n`;
