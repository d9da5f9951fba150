/** `npm run serve -- NAME`: one part of the product as a process of its own. */
import { startWorker } from '../ingest/start-worker.ts';
import { migrateAll, SUBGRAPHS } from '../subgraphs/index.ts';
import { ConfigError, readConfig, type Config } from '../subgraphs/runtime/config.ts';
import { openDataSource } from '../subgraphs/runtime/database.ts';
import { resolveDatabase } from '../subgraphs/runtime/postgres/resolve.ts';
import { serveSubgraph } from '../subgraphs/runtime/serve.ts';
import type { Subgraph } from '../subgraphs/runtime/subgraph.ts';
import { deciding, listenError, startSeparate } from './graph.ts';
import { CommandError, faultTo, runUntilStopped, type Lifetime } from './lifetime.ts';

const PARTS = ['gateway', ...SUBGRAPHS.map(({ name }) => name), 'worker'];

/** Starts the part; gives what the line `ready` tells of it. */
const serve = async (name: string | undefined, config: Config, life: Lifetime): Promise<string> => {
  if (name === 'gateway') return (await startSeparate(config, life)).url;
  const subgraph = SUBGRAPHS.find((each) => each.name === name);
  if (!subgraph && name !== 'worker') throw new CommandError(`Which part? npm run serve -- ${PARTS.join('|')}`, 2);
  const { url: database } = life.use(await resolveDatabase(config));
  await migrateAll(database);
  const served = subgraph && deciding(config, database, life).find((each) => each.name === subgraph.name);
  if (served) return serveOne(served, database, config, life);
  life.use(
    await startWorker({ database, home: config.home, onFault: faultTo((text) => void process.stderr.write(text)) }),
  );
  return 'worker';
};

const serveOne = async (subgraph: Subgraph, database: string, config: Config, life: Lifetime): Promise<string> => {
  const { host, gatewaySecret: secret } = config;
  const { port } = config.subgraphs[subgraph.name];
  if (secret === null && !isLoopback(host))
    throw new ConfigError(
      'RECITAL_GATEWAY_SECRET must be set where a subgraph listens beyond this machine: only the gateway may ask it.',
    );
  const source = await openDataSource(database, subgraph);
  life.use({ stop: () => source.destroy() });
  try {
    return life.use(await serveSubgraph(subgraph, source, { host, port, secret })).url;
  } catch (error) {
    throw listenError(error, { host, port, variable: `RECITAL_${subgraph.name.toUpperCase()}_PORT` }) ?? error;
  }
};

const isLoopback = (host: string): boolean => /^(127\.|::1$|localhost$)/.test(host);

await runUntilStopped(async (life) => {
  const ready = await serve(process.argv[2], readConfig(), life);
  process.stdout.write(`ready ${ready}\n`);
});
