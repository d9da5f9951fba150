/** The client of a subgraph, by where it answers. */
import { embeddedClient } from './embedded.ts';
import { remoteClient } from './remote.ts';
import type { ClientOptions, Service, SubgraphClient } from './service.ts';

export const clientOf = (service: Service, options: ClientOptions): SubgraphClient =>
  'url' in service ? remoteClient(service.url, options) : embeddedClient(service, options);
