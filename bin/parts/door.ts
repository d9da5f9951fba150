/** The door: what answers beside the graph, over the same database. */
import { openDoor, type OpenDoor } from '../../ingest/door/open.ts';
import { serveDoor } from '../../ingest/door/serve.ts';
import type { Config } from '../../subgraphs/runtime/config.ts';
import { onFault, type Lifetime } from '../lifetime.ts';
import { listening } from './address.ts';
import { secretFor } from './secret.ts';

export const doorOf = ({ home, maxBytes }: Config, database: string, life: Lifetime): OpenDoor =>
  life.use(openDoor({ database, home, maxBytes, onFault }));

export const serve = async (config: Config, database: string, life: Lifetime): Promise<string> => {
  const { host } = config;
  const { port } = config.door;
  const secret = secretFor(config);
  const { door } = doorOf(config, database, life);
  const { url } = await listening({ host, port, variable: 'RECITAL_DOOR_PORT' }, async () =>
    life.use(await serveDoor(door, { host, port, secret, onFault })),
  );
  return url;
};
