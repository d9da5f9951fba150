/** How the subgraphs are asked within one request: one that fails costs its own part of the answer only. */
import type { FormattedExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { SubgraphRequest } from '../../schema/executor.ts';
import type { GatewayContext } from '../context.ts';
import { masked, type ErrorReporter } from '../errors.ts';
import type { Clients } from './service.ts';
import { joinQueries, type Joined } from './join.ts';

type AskOne = (subgraph: string, request: SubgraphRequest) => Promise<FormattedExecutionResult>;

/** Never rejects. */
export type Ask = (context: GatewayContext) => AskOne;

/** Characters of the queries whose joined forms are kept; plans are few, and each brings one or two. */
const KEPT = 1_000_000;

export const askSubgraphs = (clients: Clients, report: ErrorReporter): Ask => {
  const known = new LRUCache<string, { readonly joined: Joined | null }>({ maxSize: KEPT });
  const joinedOf = (parts: readonly SubgraphRequest[]): Joined | null => {
    const queries = parts.map(({ query }) => query);
    const key = queries.join('\n');
    const entry = known.get(key) ?? { joined: joinQueries(queries) };
    known.set(key, entry, { size: key.length });
    return entry.joined;
  };
  return (context) => inOneTurn(asker(clients, report, context), joinedOf);
};

const asker =
  (clients: Clients, report: ErrorReporter, { requestId, viewer, failed }: GatewayContext): AskOne =>
  async (name, request) => {
    if (failed.has(name)) return { data: null };
    try {
      const client = Object.hasOwn(clients, name) ? clients[name] : undefined;
      if (!client) throw new Error(`nobody said where "${name}" answers`);
      return await client.ask({ ...request, requestId, viewer });
    } catch (error) {
      if (failed.has(name)) return { data: null };
      failed.add(name);
      const { message, extensions } = masked('UNAVAILABLE', `The part "${name}" gave no answer.`, error, report);
      return { data: null, errors: [{ message, ...(extensions ? { extensions } : {}) }] };
    }
  };

interface Waiting {
  readonly request: SubgraphRequest;
  readonly resolve: (answer: FormattedExecutionResult | Promise<FormattedExecutionResult>) => void;
}

/**
 * What a plan asks of one subgraph in the same turn (quotes of duties, and quotes of events) goes as one query: one exchange,
 * and one statement for what both look up.
 */
const inOneTurn = (ask: AskOne, joinedOf: (parts: readonly SubgraphRequest[]) => Joined | null): AskOne => {
  const waiting = new Map<string, Waiting[]>();
  const send = (name: string): void => {
    const all = waiting.get(name) ?? [];
    waiting.delete(name);
    const joined = all.length > 1 ? joinedOf(all.map(({ request }) => request)) : null;
    if (!joined) {
      for (const { request, resolve } of all) resolve(ask(name, request));
      return;
    }
    const answers = ask(name, joined.request(all.map(({ request }) => request))).then(joined.part);
    for (const [index, { resolve }] of all.entries()) resolve(answers.then((parts) => parts[index] ?? { data: null }));
  };
  return (name, request) =>
    new Promise((resolve) => {
      const others = waiting.get(name);
      if (others) others.push({ request, resolve });
      else {
        waiting.set(name, [{ request, resolve }]);
        queueMicrotask(() => send(name));
      }
    });
};
