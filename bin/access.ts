/** Who may do what through the gateway: the settings, and in the embedded way an administrator of the data directory. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isToken } from '../gateway/auth/authenticate.ts';
import type { AccessOptions, GatewayOptions } from '../gateway/start.ts';
import { newToken } from '../ingest/cli/token.ts';
import { diskFull } from '../ingest/edges/archive.ts';
import { errno } from '../ingest/edges/errno.ts';
import { hashOfToken } from '../schema/domain/token.ts';
import { ConfigError, type Config, type Token } from '../subgraphs/runtime/config.ts';
import { makeHome } from '../subgraphs/runtime/config/home.ts';

/** All that the settings say of what the gateway answers, and to whom. */
export const guardsOf = (config: Config, administrator: Token | null = null): Guards => ({
  access: accessOf(config, administrator),
  rate: config.rate,
  documents: { mode: config.documents.mode, registered: registeredIn(config.documents.file) },
});

type Guards = Pick<GatewayOptions, 'access' | 'rate' | 'documents'>;

const DOCUMENTS = 'RECITAL_TRUSTED_DOCUMENTS_FILE';
const MANIFEST = z
  .record(z.string(), z.string())
  .refine((registered) => Object.entries(registered).every(([hash, query]) => hash.toLowerCase() === sha256(query)));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const registeredIn = (file: string | null): Readonly<Record<string, string>> => {
  if (file === null) return {};
  const text = contentOf(DOCUMENTS, file);
  try {
    return MANIFEST.parse(JSON.parse(text));
  } catch {
    throw new ConfigError(`${DOCUMENTS}: ${file} must hold JSON, {"sha256 of the query": "the query"}.`);
  }
};

/** `administrator` is taken beside the tokens of the settings. */
const accessOf = ({ access }: Config, administrator: Token | null = null): AccessOptions => ({
  keys: [...access.tokens, ...(administrator ? [administrator] : [])],
  jwt: access.jwt && { ...access.jwt, keys: keysOf(access.jwt.keys) },
  closed: access.closed,
});

const keysOf = (place: string) => {
  if (place.includes('://')) return { url: place };
  return { text: contentOf('RECITAL_JWT_KEYS', place) };
};

const contentOf = (variable: string, path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(`${variable}: ${path} cannot be read (${errno(error)}).`);
  }
};

/** The one that is there; of two that start at once, both find the same. Where writing breaks off, none is there. */
const tokenIn = async (path: string): Promise<string> => {
  const there = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errno(error) !== 'ENOENT') throw error;
    return null;
  });
  if (there !== null) return there.trim();
  const aside = `${path}.${randomUUID()}`;
  try {
    await writeFile(aside, `${newToken()}\n`, { flag: 'wx', mode: 0o600 });
    await link(aside, path).catch(async (error: unknown) => {
      // Not every disk has links.
      if (errno(error) !== 'EEXIST') await rename(aside, path);
    });
  } finally {
    await rm(aside, { force: true });
  }
  return (await readFile(path, 'utf8')).trim();
};

export interface Administrator {
  readonly key: Token;
  readonly token: string;
  /** The file that holds the token; only this user may read it. */
  readonly path: string;
}

/**
 * Whoever can read the data directory is its administrator: the first start writes a token there. Errors: `ConfigError` where
 * the file cannot be used.
 */
export const administratorOf = async (home: string): Promise<Administrator> => {
  const path = join(home, 'admin.token');
  await makeHome(home);
  const token = await tokenIn(path).catch((error: unknown) => {
    if (diskFull(error) !== error) throw diskFull(error);
    throw new ConfigError(
      `${path} cannot be read or written (${errno(error)}): give it to this user, or take it away.`,
    );
  });
  if (!isToken(token)) throw new ConfigError(`${path} holds no token: take it away, and a new one is written.`);
  return { path, token, key: { subject: 'administrator', role: 'ADMIN', sha256: hashOfToken(token) } };
};
