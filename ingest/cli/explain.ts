/** `recital explain [CODE]` */
import { API_CODES } from '../../schema/domain/api-codes.ts';
import { CODES, type Code } from '../../schema/domain/codes.ts';
import { EXIT, type Exit } from './exit.ts';
import { printable, type Terminal } from './terminal.ts';

const ALL: Readonly<Record<string, Code>> = { ...CODES, ...API_CODES };

export const explain = async ({ out, err, paint }: Terminal, name: string | undefined): Promise<Exit> => {
  if (name === undefined) {
    const width = Math.max(...Object.keys(ALL).map(({ length }) => length));
    await out(
      Object.entries(ALL)
        .map(([code, { meaning }]) => `${code.padEnd(width)}  ${meaning}\n`)
        .join(''),
    );
    return EXIT.ok;
  }
  const code = ALL[name.toUpperCase()];
  if (!code) {
    err(`There is no code ${printable(name)}. \`recital explain\` lists them all.\n`);
    return EXIT.nothing;
  }
  await out(`${paint.bold(name.toUpperCase())}\n${code.meaning}\nMended by the ${code.mendedBy}: ${code.nextStep}\n`);
  return EXIT.ok;
};
