/** Refuses a request for an operation that is not there, which the gateway's executor takes for a fault of its own. */
import type { ApolloServerPlugin } from '@apollo/server';
import { refusal } from './limits/admission.ts';

export const requireOperation: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, schema }) => {
      if (!operation) {
        throw refusal(
          'OPERATION_RESOLUTION_FAILURE',
          'Give `operationName`: the name of one operation of the document.',
        );
      }
      if (!schema.getRootType(operation.operation)) {
        throw refusal('GRAPHQL_VALIDATION_FAILED', `The schema has no ${operation.operation}.`);
      }
    },
  }),
};
