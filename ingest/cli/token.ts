/** `recital token NAME ROLE`: a new token, shown once, and the line that makes the gateway take it. */
import { randomBytes } from 'node:crypto';
import { hashOfToken } from '../../schema/domain/token.ts';
import type { Role } from '../../schema/domain/viewer.ts';
import { EXIT, type Exit } from './exit.ts';
import type { Terminal } from './terminal.ts';

/** 256 bits of chance; the prefix lets scanners of code and logs see what it is. */
export const newToken = (): string => `recital_${randomBytes(32).toString('base64url')}`;

export const token = async ({ out, err }: Terminal, name: string, role: Role): Promise<Exit> => {
  const made = newToken();
  err(
    `Add this to RECITAL_TOKENS of the gateway (commas between several):\n  ${name}:${role}:${hashOfToken(made)}\n` +
      'The token, which is kept nowhere:\n',
  );
  await out(`${made}\n`);
  return EXIT.ok;
};
