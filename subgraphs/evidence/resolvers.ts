/** Thin: each field asks the store, or hands on an id. Fields that are not here are the row's own properties. */
import type { Resolvers } from '../../schema/generated/evidence.ts';
import { typeOfRecord } from '../runtime/records.ts';
import { JSONValue, Moment, PartialDate } from '../runtime/scalars.ts';
import type { Context } from './context.ts';
import { typeOfNode } from './nodes.ts';
import { decisionResolvers } from './resolvers/decisions.ts';
import { queryResolvers } from './resolvers/queries.ts';
import { recordResolvers } from './resolvers/records.ts';
import { textResolvers } from './resolvers/texts.ts';

export const resolvers: Resolvers<Context> = {
  JSON: JSONValue,
  PartialDate,
  Moment,
  ...queryResolvers,
  ...recordResolvers,
  ...textResolvers,
  ...decisionResolvers,
  Node: { __resolveType: typeOfNode },
  Citable: { __resolveType: typeOfRecord },
  Party: { __resolveType: typeOfRecord },
};
