/** Apollo's gateway reads the supergraph and plans; its plans are executed by `executor.ts`. */
import '../telemetry-off.ts';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway } from '@apollo/gateway';
import { QueryPlanner } from '@apollo/query-planner';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Logger } from 'pino';
import type { ErrorReporter } from '../errors.ts';
import { askSubgraphs } from '../subgraphs/ask.ts';
import type { Clients } from '../subgraphs/service.ts';
import { dataSource } from '../subgraphs/data-source.ts';
import { planExecutor, type PlanExecutor } from './executor.ts';
import { requiredArguments } from './required-arguments.ts';
import { withUsableKeys } from './usable-keys.ts';

export interface GatewayParts {
  readonly supergraphSdl: string;
  readonly clients: Clients;
  readonly report: ErrorReporter;
  readonly log: Logger;
}

/** What it is made from was validated; in it stand external fields that nobody requires any more. */
const AS_COMPOSED = { validateSupergraph: false };

export interface CompiledGateway extends GatewayInterface {
  readonly known: PlanExecutor['known'];
}

export const compiledGateway = ({ supergraphSdl, clients, report, log }: GatewayParts): CompiledGateway => {
  const ask = askSubgraphs(clients, report);
  const usable = withUsableKeys(supergraphSdl);
  const apollo = new ApolloGateway({
    supergraphSdl: usable,
    buildService: ({ name }) => {
      if (!Object.hasOwn(clients, name))
        throw new Error(`The supergraph has a subgraph "${name}", and nobody said where it answers.`);
      return dataSource(name, ask);
    },
    __exposeQueryPlanExperimental: false,
    logger: log,
  });
  let known: PlanExecutor['known'] = () => undefined;
  return {
    known: (query, operationName) => known(query, operationName),
    onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback),
    load: async (options) => {
      const { schema, executor } = await apollo.load(options);
      // The one way to the planner that the class offers; it is there once the supergraph is loaded.
      const { queryPlanner } = apollo.__testing();
      if (!queryPlanner) throw new Error('The supergraph was loaded without a query planner.');
      const own = requiredArguments(usable);
      const planner = own ? new QueryPlanner(Supergraph.build(own.supergraphSdl, AS_COMPOSED)) : queryPlanner;
      const restore = own?.restore ?? ((plan) => plan);
      const plans = planExecutor({ planner, restore, schema, ask, stock: executor });
      known = plans.known;
      return { schema, executor: plans.executor };
    },
    stop: () => apollo.stop(),
  };
};
