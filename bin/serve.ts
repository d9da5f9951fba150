/** `npm run serve -- NAME`: one part of the product as a process of its own. */
import { serveDoor } from '../ingest/door/serve.ts';
import { startWorker } from '../ingest/start-worker.ts';
import { migrateAll, SUBGRAPHS } from '../subgraphs/index.ts';
import { ConfigError, readConfig, type Config } from '../subgraphs/runtime/config.ts';
import { resolveDatabase } from '../subgraphs/runtime/postgres/resolve.ts';
import { serveSubgraph } from '../subgraphs/runtime/serve.ts';
import type { Subgraph } from '../subgraphs/runtime/subgraph.ts';
import { deciding, doorOf, listenError, startSeparate, storeOf, workingOf } from './graph.ts';
import { startTracing } from './tracing.ts';
import { CommandError, faultTo, runUntilStopped, type Lifetime } from './lifetime.ts';

const PARTS = ['gateway', ...SUBGRAPHS.map(({ name }) => name), 'door', 'worker'];

const onFault = faultTo((text) => void process.stderr.write(text));

/** Starts the part; gives what the line `ready` tells of it. */
const serve = async (name: string | undefined, config: Config, life: Lifetime): Promise<string> => {
  if (name === 'gateway') return (await startSeparate(config, life)).url;
  if (name === undefined || !PARTS.includes(name))
    throw new CommandError(`Which part? npm run serve -- ${PARTS.join('|')}`, 2);
  const { url: database } = life.use(await resolveDatabase(config));
  await migrateAll(database);
  if (name === 'door') return openForGateway(database, config, life);
  if (name === 'worker') {
    life.use(await startWorker({ database, ...workingOf(config), onFault }));
    return name;
  }
  const served = deciding(config, database, life).find((each) => each.name === name);
  if (!served) throw new Error(`${name} is no subgraph`);
  return serveOne(served, database, config, life);
};

const openForGateway = async (database: string, config: Config, life: Lifetime): Promise<string> => {
  const { host, door } = config;
  const secret = secretFor(config);
  const { door: answer } = doorOf(config, database, life);
  return listening(config, door.port, 'RECITAL_DOOR_PORT', async () =>
    life.use(await serveDoor(answer, { host, port: door.port, secret, onFault })),
  );
};

const serveOne = async (subgraph: Subgraph, database: string, config: Config, life: Lifetime): Promise<string> => {
  const { port } = config.subgraphs[subgraph.name];
  const secret = secretFor(config);
  const { source, replica } = await storeOf(subgraph, config, database, life);
  return listening(config, port, `RECITAL_${subgraph.name.toUpperCase()}_PORT`, async () =>
    life.use(await serveSubgraph(subgraph, source, { host: config.host, port, secret, replica })),
  );
};

/** What the gateway shows. Errors: `ConfigError` where others could ask in its name. */
const secretFor = ({ host, gatewaySecret }: Config): string | null => {
  if (gatewaySecret === null && !isLoopback(host))
    throw new ConfigError(
      'RECITAL_GATEWAY_SECRET must be set where a part listens beyond this machine: only the gateway may ask it.',
    );
  return gatewaySecret;
};

const listening = async (
  { host }: Config,
  port: number,
  variable: string,
  start: () => Promise<{ readonly url: string }>,
): Promise<string> => {
  try {
    return (await start()).url;
  } catch (error) {
    throw listenError(error, { host, port, variable }) ?? error;
  }
};

const isLoopback = (host: string): boolean => /^(127\.|::1$|localhost$)/.test(host);

await runUntilStopped(async (life) => {
  const [part] = process.argv.slice(2);
  const config = readConfig();
  await startTracing(config, part ?? 'none', life);
  const ready = await serve(part, config, life);
  process.stdout.write(`ready ${ready}\n`);
});
