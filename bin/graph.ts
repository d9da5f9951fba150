/** The graph in this process: the gateway, and every subgraph without HTTP between. */
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { loadExplorer, startGateway, type Gateway, type Service } from '../gateway/start.ts';
import type { SubgraphName } from '../schema/domain/catalog.ts';
import { loadSupergraphSdl } from '../schema/type-defs.ts';
import { openDoor, type OpenDoor } from '../ingest/door/open.ts';
import type { FetchOptions } from '../ingest/edges/fetch.ts';
import { openIntake } from '../ingest/intake.ts';
import type { StartWorkerOptions } from '../ingest/start-worker.ts';
import { openReview } from '../ingest/open-review.ts';
import { evidenceWith } from '../subgraphs/evidence/index.ts';
import { SUBGRAPHS } from '../subgraphs/index.ts';
import type { Config, Token } from '../subgraphs/runtime/config.ts';
import { databaseOf, openDataSource } from '../subgraphs/runtime/database.ts';
import { openReplica, type Replica } from '../subgraphs/runtime/replica.ts';
import { embedSubgraph, type Subgraph } from '../subgraphs/runtime/subgraph.ts';
import { guardsOf } from './access.ts';
import { CommandError, faultTo, type Lifetime } from './lifetime.ts';

export const startEmbedded = async (
  config: Config,
  databaseUrl: string,
  life: Lifetime,
  administrator: Token | null = null,
): Promise<Gateway> => {
  const { host, port } = config;
  const services = await Promise.all(
    deciding(config, databaseUrl, life).map(
      async (subgraph) => [subgraph.name, await embed(subgraph, config, databaseUrl, life)] as const,
    ),
  );
  const guards = guardsOf(config, administrator);
  const { door } = doorOf(config, databaseUrl, life);
  return listen(
    { host, port, ...guards, services: Object.fromEntries(services) as Record<SubgraphName, Service>, door },
    life,
  );
};

/** What of the web may be asked for documents. */
export const fetchingOf = ({ fetchHosts: hosts, maxBytes }: Config): FetchOptions => ({ hosts, maxBytes });

/** Where a worker finds the bytes of documents, and whom it may ask and tell. */
export const workingOf = (config: Config): Pick<StartWorkerOptions, 'home' | 'fetching' | 'delivery'> => ({
  home: config.home,
  fetching: fetchingOf(config),
  delivery: { inside: config.webhookHosts },
});

/** What answers beside the graph, over the same database. */
export const doorOf = ({ home, maxBytes }: Config, database: string, life: Lifetime): OpenDoor =>
  life.use(openDoor({ database, home, maxBytes, onFault: faultTo((text) => void process.stderr.write(text)) }));

/** All subgraphs; in evidence decisions can be taken, which write into all of them, and documents be asked for. */
export const deciding = (config: Config, databaseUrl: string, life: Lifetime): readonly Subgraph[] => {
  const review = openReview(databaseUrl, { home: config.home });
  const intake = openIntake(databaseUrl, fetchingOf(config));
  for (const opened of [review, intake]) life.use({ stop: () => opened.close() });
  return SUBGRAPHS.map((subgraph) => (subgraph.name === 'evidence' ? evidenceWith({ review, intake }) : subgraph));
};

/** The gateway over subgraphs that are processes of their own. */
export const startSeparate = async (config: Config, life: Lifetime): Promise<Gateway> => {
  const { host, port, subgraphs, door, gatewaySecret: secret } = config;
  return listen({ host, port, ...guardsOf(config), services: subgraphs, door, secret }, life);
};

/** Where a subgraph reads and writes, and the replica that its readers are sent to. */
export const storeOf = async (
  subgraph: Subgraph,
  { replicaUrl }: Config,
  databaseUrl: string,
  life: Lifetime,
): Promise<{ readonly source: DataSource; readonly replica: Replica | null }> => {
  const source = await openDataSource(databaseUrl, subgraph);
  life.use({ stop: () => source.destroy() });
  return { source, replica: replicaUrl === null ? null : life.use(openReplica(replicaUrl, subgraph.name)) };
};

const embed = async (subgraph: Subgraph, config: Config, databaseUrl: string, life: Lifetime): Promise<Service> => {
  const { source, replica } = await storeOf(subgraph, config, databaseUrl, life);
  const database = databaseOf(source);
  return {
    executor: embedSubgraph(subgraph, source, { replica }),
    isHealthy: () => database.query(sql`select 1`).then(() => true),
  };
};

type Listening = Omit<Parameters<typeof startGateway>[0], 'supergraphSdl' | 'explorer'>;

const listen = async (options: Listening, life: Lifetime): Promise<Gateway> => {
  try {
    return life.use(await startGateway({ ...options, supergraphSdl: loadSupergraphSdl(), explorer: loadExplorer() }));
  } catch (error) {
    throw listenError(error, { ...options, variable: 'PORT' }) ?? error;
  }
};

export interface Address {
  readonly host: string;
  readonly port: number;
  /** The one that the port comes from. */
  readonly variable: string;
}

/** Says what to do where the address cannot be had; null for anything else. */
export const listenError = (error: unknown, { host, port, variable }: Address): CommandError | null => {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new CommandError(`Port ${port} of ${host} is taken: stop what holds it, or set ${variable} to another.`);
    case 'EACCES':
      return new CommandError(`Port ${port} of ${host} may not be used by this user: set ${variable} to another.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CommandError(`${host} is no address of this machine: set HOST to one.`);
    default:
      return null;
  }
};
