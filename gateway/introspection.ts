/**
 * Questions about the schema alone are answered from the schema: there is nothing to plan, and the planner's own idea of
 * introspection is older than the language's (`isOneOf`).
 */
import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { execute, Kind, OperationTypeNode, type OperationDefinitionNode } from 'graphql';

const ABOUT_THE_SCHEMA = new Set(['__schema', '__type', '__typename']);

const isAboutTheSchema = ({ operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === OperationTypeNode.QUERY &&
  selectionSet.selections.every((field) => field.kind === Kind.FIELD && ABOUT_THE_SCHEMA.has(field.name.value));

export const introspectionAtHand: ApolloServerPlugin = {
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, operation, operationName, request: { variables } }) => {
      if (!isAboutTheSchema(operation)) return null;
      const { data, errors } = await execute({ schema, document, operationName, variableValues: variables });
      // What is wrong with the variables is told by the gateway, as for any query.
      if (errors || !data) return null;
      return { http: { status: 200, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
    },
  }),
};
