/** A worker: reads and stores what others queue. */
import type { FetchOptions } from '../../ingest/edges/fetch.ts';
import { startWorker, type StartWorkerOptions } from '../../ingest/worker/start-worker.ts';
import type { Config } from '../../subgraphs/runtime/config.ts';
import { onFault, type Lifetime } from '../lifetime.ts';

/** What of the web may be asked for documents. */
export const fetchingOf = ({ fetchHosts: hosts, maxBytes }: Config): FetchOptions => ({ hosts, maxBytes });

/** Where a worker finds the bytes of documents, and whom it may ask and tell. */
export const workingOf = (config: Config): Pick<StartWorkerOptions, 'home' | 'fetching' | 'delivery'> => ({
  home: config.home,
  fetching: fetchingOf(config),
  delivery: { inside: config.webhookHosts },
});

export const serve = async (config: Config, database: string, life: Lifetime): Promise<string> => {
  life.use(await startWorker({ database, ...workingOf(config), onFault }));
  return 'worker';
};
