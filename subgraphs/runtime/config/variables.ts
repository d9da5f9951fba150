/** The variables that settings come from: what each holds, what it is for, and which of them are secrets. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { isRole, ROLES } from '../../../schema/domain/viewer.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Meaning {
  /** Completes the sentence "NAME must be ...". */
  readonly expected: string;
  /** What the setting is for, in one line. */
  readonly use: string;
  /** Never shown. */
  readonly secret?: true;
}

/** What each schema of `VARIABLES` means. */
export const MEANINGS = z.registry<Meaning>();

const meaning = <Schema extends z.ZodType>(schema: Schema, expected: string, use: string): Schema => {
  MEANINGS.add(schema, { expected, use });
  return schema;
};

const secret = <Schema extends z.ZodType>(schema: Schema, expected: string, use: string): Schema => {
  MEANINGS.add(schema, { expected, use, secret: true });
  return schema;
};

const text = (use: string) => meaning(z.string().min(1).max(500).optional(), 'a text of at most 500 characters', use);

const databaseUrl = (use: string) =>
  secret(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .optional(),
    'the URL of a PostgreSQL database, postgres://user:password@host:port/name',
    use,
  );

const TOKEN = `[\\w.@-]{1,64}:(?:${ROLES.join('|')}):[0-9a-fA-F]{64}`;

const tokenOf = (text: string) => {
  const [subject = '', role, sha256 = ''] = text.split(':');
  return { subject, role: isRole(role) ? role : 'READER', sha256 } as const;
};

/** Names and values are written as in a URL, as OpenTelemetry has it. */
const headerOf = (pair: string): readonly [string, string] => {
  const at = pair.indexOf('=');
  return [decodeURIComponent(pair.slice(0, at).trim()), decodeURIComponent(pair.slice(at + 1).trim())];
};

/** `*.` stands for whatever lies below; a port where it is not the scheme's own. */
const HOST = '(?:\\*\\.)?[\\w-]+(?:\\.[\\w-]+)*(?::\\d{1,5})?';
/** One for each setting: a schema has one meaning. */
const hostNames = () =>
  z
    .string()
    .regex(new RegExp(`^${HOST}(,${HOST})*$`))
    .transform((text) => text.toLowerCase().split(','))
    .optional();

const integer = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

const port = (fallback: number, use: string) =>
  meaning(integer(0, 65_535).default(fallback), 'a port number from 0 to 65535 (0 takes any free one)', use);

const subgraphPort = (fallback: number) => port(fallback, 'where the subgraph listens when it is a process of its own');

const subgraphUrl = (fallback: string) =>
  meaning(
    z.url({ protocol: /^https?$/ }).default(fallback),
    'the http:// or https:// URL of a subgraph',
    'where the gateway finds the subgraph when it is a process of its own',
  );

export const VARIABLES = z.object({
  PORT: port(4000, 'where the gateway listens'),
  HOST: meaning(
    z.union([z.ipv4(), z.ipv6(), z.hostname()]).default('127.0.0.1'),
    'an IP address or a host name',
    'the address that the gateway and the subgraphs listen on; 0.0.0.0 opens them to other machines',
  ),
  RECITAL_HOME: meaning(
    z
      .string()
      .min(1)
      .refine((path) => !path.includes('\0'))
      .default(resolve(ROOT, '.recital')),
    'the path of a directory',
    'the data directory: the private database, the archive of originals, the settings file',
  ),
  DATABASE_URL: databaseUrl(
    'a PostgreSQL (15 or newer) of your own; without it a private one is started in the data directory',
  ),
  DATABASE_REPLICA_URL: databaseUrl(
    'a streaming replica of it: readers are sent there, whoever may decide reads the primary; without it all do',
  ),
  RECITAL_ANSWERS_KEPT: meaning(
    integer(0, 2 ** 31 - 1).default(32_000_000),
    'a number of bytes, or 0 for none',
    'how much of its answers each subgraph remembers, for as long as the data stays what it is',
  ),
  RECITAL_GATEWAY_SECRET: secret(
    z.string().min(16).max(256).optional(),
    'a secret of 16 to 256 characters',
    'what the gateway shows to the subgraphs; with one, they answer nobody else',
  ),
  RECITAL_ACCESS: meaning(
    z.enum(['open', 'closed']).default('open'),
    'open or closed',
    'whether anybody may read without a token',
  ),
  RECITAL_TOKENS: secret(
    z
      .string()
      .regex(new RegExp(`^${TOKEN}(,${TOKEN})*$`))
      .transform((text) => text.split(',').map(tokenOf))
      .optional(),
    'NAME:ROLE:HASH, several with commas between; ROLE is READER, ANALYST, OPERATOR or ADMIN, HASH the SHA-256 of the token in hexadecimal',
    'the tokens that the gateway takes; `recital token NAME ROLE` makes one',
  ),
  RECITAL_JWT_KEYS: meaning(
    z
      .string()
      .regex(/^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/]|[^:]+$)/)
      .optional(),
    'the https:// URL of a JSON Web Key Set, or the path of a file with one or with a public key in PEM',
    'the keys of an identity provider whose tokens (JWT) the gateway takes',
  ),
  RECITAL_JWT_ISSUER: text('who the tokens must come from (their claim `iss`); needed with RECITAL_JWT_KEYS'),
  RECITAL_JWT_AUDIENCE: text('whom the tokens must be meant for (their claim `aud`); needed with RECITAL_JWT_KEYS'),
  RECITAL_JWT_ROLE_CLAIM: meaning(
    z
      .string()
      .regex(/^[\w-]+(\.[\w-]+)*$/)
      .default('role'),
    'the name of a claim, with dots for one inside another',
    'the claim of a token that names the role, such as realm_access.roles',
  ),
  RECITAL_RATE: meaning(
    integer(0, 2 ** 31 - 1).default(1_000_000),
    'a number of points, or 0 for no limit',
    'what one caller may ask the gateway a minute, in the cost that each answer tells; this machine itself is not counted',
  ),
  RECITAL_TRUSTED_PROXIES: meaning(
    z
      .string()
      .transform((list) => list.split(',').map((one) => one.trim()))
      .refine((list) => list.every((one) => ipaddr.isValid(one) || ipaddr.isValidCIDR(one)))
      .optional(),
    'addresses or ranges with commas between, such as 10.0.0.0/8',
    'proxies whose header X-Forwarded-For is believed',
  ),
  RECITAL_TRUSTED_DOCUMENTS: meaning(
    z.enum(['off', 'audit', 'enforce']).default('off'),
    'off, audit or enforce',
    'whether queries that are not registered are answered; audit answers and logs them',
  ),
  RECITAL_TRUSTED_DOCUMENTS_FILE: meaning(
    z.string().min(1).optional(),
    'the path of a JSON file, {"sha256 of the query": "the query"}',
    'the queries that are registered',
  ),
  RECITAL_MAX_BYTES: meaning(
    integer(1, 2 ** 31 - 1).default(100_000_000),
    'a number of bytes from 1 to 2147483647',
    'the largest document that is read',
  ),
  RECITAL_FETCH_HOSTS: meaning(
    hostNames(),
    'host names with commas between, such as www.federalregister.gov,*.whitehouse.gov',
    'the hosts that documents may be fetched from; without it none is asked',
  ),
  RECITAL_WEBHOOK_HOSTS: meaning(
    hostNames(),
    'host names with commas between, such as hooks.internal:8080',
    'receivers of webhooks that may have private addresses; others must be on the public internet',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: meaning(
    z.url({ protocol: /^https?$/ }).optional(),
    'the http:// or https:// URL of a collector, such as http://127.0.0.1:4318',
    'where traces (OpenTelemetry, OTLP over HTTP) are sent; without it none are made',
  ),
  OTEL_EXPORTER_OTLP_HEADERS: secret(
    z
      .string()
      .regex(/^[^=,\s]+=[^,]*(,[^=,\s]+=[^,]*)*$/)
      .transform((text) => Object.fromEntries(text.split(',').map(headerOf)))
      .optional(),
    'NAME=VALUE, several with commas between',
    'headers that go with traces, such as the key of a collector',
  ),
  OTEL_SERVICE_NAME: meaning(
    z.string().min(1).max(100).default('recital'),
    'a name of at most 100 characters',
    'what Recital is called in traces',
  ),
  OTEL_TRACES_SAMPLER_ARG: meaning(
    z
      .string()
      .regex(/^(0(\.\d+)?|1(\.0+)?)$/)
      .transform(Number)
      .default(1),
    'a number from 0 to 1',
    'the part of requests that is traced, of those that come without a trace of their own',
  ),
  RECITAL_MODELS_PORT: subgraphPort(4001),
  RECITAL_MODELS_URL: subgraphUrl('http://127.0.0.1:4001/graphql'),
  RECITAL_AGENCIES_PORT: subgraphPort(4002),
  RECITAL_AGENCIES_URL: subgraphUrl('http://127.0.0.1:4002/graphql'),
  RECITAL_POLICIES_PORT: subgraphPort(4003),
  RECITAL_POLICIES_URL: subgraphUrl('http://127.0.0.1:4003/graphql'),
  RECITAL_GRANTS_PORT: subgraphPort(4004),
  RECITAL_GRANTS_URL: subgraphUrl('http://127.0.0.1:4004/graphql'),
  RECITAL_EVIDENCE_PORT: subgraphPort(4005),
  RECITAL_EVIDENCE_URL: subgraphUrl('http://127.0.0.1:4005/graphql'),
  RECITAL_DOOR_PORT: port(
    4006,
    'where the door (texts, exports, documents that come in) listens when it is a process of its own',
  ),
  RECITAL_DOOR_URL: meaning(
    z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4006/'),
    'the http:// or https:// URL of the door',
    'where the gateway finds the door when it is a process of its own',
  ),
});

export type VariableName = keyof typeof VARIABLES.shape;

export const VARIABLE_NAMES = Object.keys(VARIABLES.shape) as readonly VariableName[];

export const meaningOf = (name: VariableName): Meaning =>
  MEANINGS.get(VARIABLES.shape[name]) ?? { expected: 'set rightly', use: '' };

/** As it would be written; null where there is none. */
export const defaultOf = (name: VariableName): string | null => {
  const { data } = VARIABLES.shape[name].safeParse(undefined);
  return data === undefined ? null : `${data as string | number}`;
};
