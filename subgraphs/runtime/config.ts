/** Every setting, read once; nothing else in the product reads the environment. */
import { resolve } from 'node:path';
import type { z } from 'zod';
import type { SubgraphName } from '../../schema/domain/catalog.ts';
import type { Role } from '../../schema/domain/viewer.ts';
import { ConfigError } from './config/error.ts';
import { gatherSettings, type Environment } from './config/settings.ts';
import { meaningOf, VARIABLES, type VariableName } from './config/variables.ts';

export { ConfigError } from './config/error.ts';

/** Where one subgraph listens, and where the gateway finds it, when each is a process of its own. */
export interface SubgraphPlace {
  readonly port: number;
  readonly url: string;
}

/** Who may do what through the gateway. */
export interface Access {
  /** Whether nobody may read without a token. */
  readonly closed: boolean;
  readonly tokens: readonly Token[];
  readonly jwt: {
    /** A URL, or the path of a file. */
    readonly keys: string;
    readonly issuer: string;
    readonly audience: string;
    readonly roleClaim: string;
  } | null;
}

/** A token that is taken, by its SHA-256 in hexadecimal. */
export interface Token {
  readonly subject: string;
  readonly role: Role;
  readonly sha256: string;
}

export interface Tracing {
  /** The base URL of a collector that speaks OTLP over HTTP. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly service: string;
  /** From 0 to 1. */
  readonly ratio: number;
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
  /** A replica of it by streaming replication, which readers are sent to. */
  readonly replicaUrl: string | null;
  /** Bytes of answers that each subgraph remembers; 0 for none. */
  readonly answersKept: number;
  /** Shared by the gateway and the subgraphs; those with one answer nobody who does not send it. */
  readonly gatewaySecret: string | null;
  readonly access: Access;
  /** What one caller may ask the gateway a minute, in cost; null for no limit. */
  readonly rate: { readonly pointsPerMinute: number; readonly trustedProxies: readonly string[] } | null;
  /** Which queries are answered; `file` holds those that are registered. */
  readonly documents: { readonly mode: 'off' | 'audit' | 'enforce'; readonly file: string | null };
  /** The largest document that is read, in bytes. */
  readonly maxBytes: number;
  /** Hosts that documents may be fetched from; empty for none. */
  readonly fetchHosts: readonly string[];
  /** Hosts that receive webhooks and may have private addresses. */
  readonly webhookHosts: readonly string[];
  /** Where traces are sent, and how many; null for none. */
  readonly tracing: Tracing | null;
  readonly subgraphs: Readonly<Record<SubgraphName, SubgraphPlace>>;
  /** The door beside the graph, likewise. */
  readonly door: SubgraphPlace;
}

/** Reads the settings. An empty variable counts as unset. Throws ConfigError with every variable that is wrong. */
export const readConfig = (environment: Environment = process.env): Config => {
  const settings = gatherSettings(environment);
  const parsed = VARIABLES.safeParse(
    Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value])),
  );
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0] as VariableName));
    throw new ConfigError([...wrong].map((name) => complaint(name, settings[name]?.from)).join('\n'));
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    host: value.HOST,
    home: resolve(value.RECITAL_HOME),
    databaseUrl: value.DATABASE_URL ?? null,
    replicaUrl: value.DATABASE_REPLICA_URL ?? null,
    answersKept: value.RECITAL_ANSWERS_KEPT,
    gatewaySecret: value.RECITAL_GATEWAY_SECRET ?? null,
    access: {
      closed: value.RECITAL_ACCESS === 'closed',
      tokens: value.RECITAL_TOKENS ?? [],
      jwt: jwtOf(value),
    },
    rate:
      value.RECITAL_RATE === 0
        ? null
        : { pointsPerMinute: value.RECITAL_RATE, trustedProxies: value.RECITAL_TRUSTED_PROXIES ?? [] },
    documents: documentsOf(value),
    maxBytes: value.RECITAL_MAX_BYTES,
    fetchHosts: value.RECITAL_FETCH_HOSTS ?? [],
    webhookHosts: value.RECITAL_WEBHOOK_HOSTS ?? [],
    tracing: tracingOf(value),
    subgraphs: {
      models: { port: value.RECITAL_MODELS_PORT, url: value.RECITAL_MODELS_URL },
      agencies: { port: value.RECITAL_AGENCIES_PORT, url: value.RECITAL_AGENCIES_URL },
      policies: { port: value.RECITAL_POLICIES_PORT, url: value.RECITAL_POLICIES_URL },
      grants: { port: value.RECITAL_GRANTS_PORT, url: value.RECITAL_GRANTS_URL },
      evidence: { port: value.RECITAL_EVIDENCE_PORT, url: value.RECITAL_EVIDENCE_URL },
    },
    door: { port: value.RECITAL_DOOR_PORT, url: value.RECITAL_DOOR_URL },
  };
};

const jwtOf = (value: z.infer<typeof VARIABLES>): Access['jwt'] => {
  const { RECITAL_JWT_KEYS: keys, RECITAL_JWT_ISSUER: issuer, RECITAL_JWT_AUDIENCE: audience } = value;
  if (keys === undefined) return null;
  if (issuer === undefined || audience === undefined)
    throw new ConfigError('RECITAL_JWT_ISSUER and RECITAL_JWT_AUDIENCE must be set where RECITAL_JWT_KEYS is.');
  return { keys, issuer, audience, roleClaim: value.RECITAL_JWT_ROLE_CLAIM };
};

const tracingOf = (value: z.infer<typeof VARIABLES>): Tracing | null =>
  value.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
    ? null
    : {
        endpoint: value.OTEL_EXPORTER_OTLP_ENDPOINT,
        headers: value.OTEL_EXPORTER_OTLP_HEADERS ?? {},
        service: value.OTEL_SERVICE_NAME,
        ratio: value.OTEL_TRACES_SAMPLER_ARG,
      };

const documentsOf = (value: z.infer<typeof VARIABLES>): Config['documents'] => {
  const { RECITAL_TRUSTED_DOCUMENTS: mode, RECITAL_TRUSTED_DOCUMENTS_FILE: file = null } = value;
  if (mode !== 'off' && file === null)
    throw new ConfigError('RECITAL_TRUSTED_DOCUMENTS_FILE must be set where RECITAL_TRUSTED_DOCUMENTS is not off.');
  return { mode, file };
};

const complaint = (name: VariableName, from = 'environment'): string =>
  `${name} must be ${meaningOf(name).expected}${from === 'environment' ? '' : ` (in ${from})`}.`;
