/** The gateway, over subgraphs in this process or in others. */
import { loadExplorer, startGateway, type Gateway } from '../../gateway/start.ts';
import { loadSupergraphSdl } from '../../schema/type-defs.ts';
import type { Config } from '../../subgraphs/runtime/config.ts';
import { guardsOf } from '../access.ts';
import type { Lifetime } from '../lifetime.ts';
import { listening } from './address.ts';

type Options = Omit<Parameters<typeof startGateway>[0], 'supergraphSdl' | 'explorer'>;

export const openGateway = (options: Options, life: Lifetime): Promise<Gateway> =>
  listening({ ...options, variable: 'PORT' }, async () =>
    life.use(await startGateway({ ...options, supergraphSdl: loadSupergraphSdl(), explorer: loadExplorer() })),
  );

/** Alone: its subgraphs are processes of their own. */
export const serve = async (config: Config, life: Lifetime): Promise<string> => {
  const { host, port, subgraphs, door, gatewaySecret: secret } = config;
  return (await openGateway({ host, port, ...guardsOf(config), services: subgraphs, door, secret }, life)).url;
};
