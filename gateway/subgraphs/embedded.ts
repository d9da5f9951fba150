/** A subgraph in this process: no HTTP, no JSON. */
import type { ClientOptions, Service, SubgraphClient } from './service.ts';

type Embedded = Extract<Service, { readonly executor: unknown }>;

export const embeddedClient = (
  { executor, isHealthy }: Embedded,
  { timeout }: Pick<ClientOptions, 'timeout'>,
): SubgraphClient => {
  const ask: SubgraphClient['ask'] = (request) => inTime(executor(request), timeout);
  const answers = async (): Promise<boolean> => !(await ask({ query: '{ __typename }' })).errors;
  return {
    ask,
    isHealthy: () => inTime((isHealthy ?? answers)(), timeout).catch(() => false),
    close: async () => {},
  };
};

/** The work goes on when time is up (the database has a limit of its own); its answer comes too late. */
const inTime = <Value>(work: Promise<Value>, timeout: number): Promise<Value> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${timeout} ms`)), timeout);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
