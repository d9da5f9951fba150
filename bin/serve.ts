/** `npm run serve -- NAME`: one part of the product as a process of its own, which loads no other part. */
import { SUBGRAPHS, type SubgraphName } from '../schema/domain/catalog.ts';
import { readConfig, type Config } from '../subgraphs/runtime/config.ts';
import { CommandError, runUntilStopped, type Lifetime } from './lifetime.ts';
import { startTracing } from './tracing.ts';

const PARTS = ['gateway', ...SUBGRAPHS, 'door', 'worker'];

/** Starts the part; gives what the line `ready` tells of it. */
const serve = async (name: string | undefined, config: Config, life: Lifetime): Promise<string> => {
  if (name === undefined || !PARTS.includes(name))
    throw new CommandError(`Which part? npm run serve -- ${PARTS.join('|')}`, 2);
  if (name === 'gateway') return (await import('./parts/gateway.ts')).serve(config, life);
  const database = await openDatabase(config, life);
  if (name === 'door') return (await import('./parts/door.ts')).serve(config, database, life);
  if (name === 'worker') return (await import('./parts/worker.ts')).serve(config, database, life);
  return (await import('./parts/subgraph.ts')).serve(name as SubgraphName, config, database, life);
};

/** Its URL, with every subgraph's tables up to date. */
const openDatabase = async (config: Config, life: Lifetime): Promise<string> => {
  const [{ resolveDatabase }, { migrateAll }] = await Promise.all([
    import('../subgraphs/runtime/postgres/resolve.ts'),
    import('../subgraphs/index.ts'),
  ]);
  const { url } = life.use(await resolveDatabase(config));
  await migrateAll(url);
  return url;
};

await runUntilStopped(async (life) => {
  const [part] = process.argv.slice(2);
  const config = readConfig();
  await startTracing(config, part ?? 'none', life);
  const ready = await serve(part, config, life);
  process.stdout.write(`ready ${ready}\n`);
});
