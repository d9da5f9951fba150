/** Who may do what through the gateway: the settings, and in the embedded way an administrator of the data directory. */
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AccessOptions } from '../gateway/start.ts';
import { newToken } from '../ingest/cli/token.ts';
import { errno } from '../ingest/edges/errno.ts';
import { hashOfToken } from '../schema/domain/token.ts';
import { ConfigError, type Config, type Token } from '../subgraphs/runtime/config.ts';

/** `administrator` is taken beside the tokens of the settings. */
export const accessOf = ({ access }: Config, administrator: Token | null = null): AccessOptions => ({
  keys: [...access.tokens, ...(administrator ? [administrator] : [])],
  jwt: access.jwt && { ...access.jwt, keys: keysOf(access.jwt.keys) },
  closed: access.closed,
});

const keysOf = (place: string) => {
  if (place.includes('://')) return { url: place };
  try {
    return { text: readFileSync(place, 'utf8') };
  } catch (error) {
    throw new ConfigError(`RECITAL_JWT_KEYS: ${place} cannot be read (${errno(error)}).`);
  }
};

export interface Administrator {
  readonly key: Token;
  readonly token: string;
  /** The file that holds the token; only this user may read it. */
  readonly path: string;
}

/** Whoever can read the data directory is its administrator: the first start writes a token there. */
export const administratorOf = async (home: string): Promise<Administrator> => {
  const path = join(home, 'admin.token');
  await mkdir(home, { recursive: true });
  await writeFile(path, `${newToken()}\n`, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    if (errno(error) !== 'EEXIST') throw error;
  });
  const token = (await readFile(path, 'utf8')).trim();
  return { path, token, key: { subject: 'administrator', role: 'ADMIN', sha256: hashOfToken(token) } };
};
