/** Every setting, read once from the environment; nothing else in the product reads it. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { SubgraphName } from '../../schema/domain/catalog.ts';

/** Where one subgraph listens, and where the gateway finds it, when each is a process of its own. */
export interface SubgraphPlace {
  readonly port: number;
  readonly url: string;
}

export interface Config {
  /** The gateway's port; 0 takes any free one. */
  readonly port: number;
  /** The address that gateway and subgraphs listen on. */
  readonly host: string;
  /** The data directory, absolute. */
  readonly home: string;
  /** A PostgreSQL of the operator's own; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Shared by the gateway and the subgraphs; those with one answer nobody who does not send it. */
  readonly gatewaySecret: string | null;
  /** The largest document that is read, in bytes. */
  readonly maxBytes: number;
  readonly subgraphs: Readonly<Record<SubgraphName, SubgraphPlace>>;
}

/** A setting that cannot be used. Names the variable and what is expected; never its value, which may be a secret. */
export class ConfigError extends Error {}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const integer = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
const port = (fallback: number) =>
  integer(0, 65_535).default(fallback).describe('a port number from 0 to 65535 (0 takes any free one)');
const service = (fallback: string) =>
  z
    .url({ protocol: /^https?$/ })
    .default(fallback)
    .describe('the http:// or https:// URL of a subgraph');

/** What each variable holds. Its description completes the sentence "NAME must be ...". */
export const VARIABLES = z.object({
  PORT: port(4000),
  HOST: z.union([z.ipv4(), z.ipv6(), z.hostname()]).default('127.0.0.1').describe('an IP address or a host name'),
  RECITAL_HOME: z
    .string()
    .min(1)
    .refine((path) => !path.includes('\0'))
    .default(resolve(ROOT, '.recital'))
    .describe('the path of a directory'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional()
    .describe('the URL of a PostgreSQL database, postgres://user:password@host:port/name'),
  RECITAL_GATEWAY_SECRET: z.string().min(16).max(256).optional().describe('a secret of 16 to 256 characters'),
  RECITAL_MAX_BYTES: integer(1, 2 ** 31 - 1)
    .default(100_000_000)
    .describe('a number of bytes from 1 to 2147483647'),
  RECITAL_MODELS_PORT: port(4001),
  RECITAL_MODELS_URL: service('http://127.0.0.1:4001/graphql'),
  RECITAL_AGENCIES_PORT: port(4002),
  RECITAL_AGENCIES_URL: service('http://127.0.0.1:4002/graphql'),
  RECITAL_POLICIES_PORT: port(4003),
  RECITAL_POLICIES_URL: service('http://127.0.0.1:4003/graphql'),
  RECITAL_GRANTS_PORT: port(4004),
  RECITAL_GRANTS_URL: service('http://127.0.0.1:4004/graphql'),
  RECITAL_EVIDENCE_PORT: port(4005),
  RECITAL_EVIDENCE_URL: service('http://127.0.0.1:4005/graphql'),
});

/** Reads the settings. An empty variable counts as unset. Throws ConfigError with every variable that is wrong. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>> = process.env): Config => {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = VARIABLES.safeParse(set);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0] as keyof typeof VARIABLES.shape));
    throw new ConfigError([...wrong].map((name) => `${name} must be ${describe(name)}.`).join('\n'));
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    host: value.HOST,
    home: resolve(value.RECITAL_HOME),
    databaseUrl: value.DATABASE_URL ?? null,
    gatewaySecret: value.RECITAL_GATEWAY_SECRET ?? null,
    maxBytes: value.RECITAL_MAX_BYTES,
    subgraphs: {
      models: { port: value.RECITAL_MODELS_PORT, url: value.RECITAL_MODELS_URL },
      agencies: { port: value.RECITAL_AGENCIES_PORT, url: value.RECITAL_AGENCIES_URL },
      policies: { port: value.RECITAL_POLICIES_PORT, url: value.RECITAL_POLICIES_URL },
      grants: { port: value.RECITAL_GRANTS_PORT, url: value.RECITAL_GRANTS_URL },
      evidence: { port: value.RECITAL_EVIDENCE_PORT, url: value.RECITAL_EVIDENCE_URL },
    },
  };
};

const describe = (name: keyof typeof VARIABLES.shape): string => VARIABLES.shape[name].description ?? 'set rightly';
