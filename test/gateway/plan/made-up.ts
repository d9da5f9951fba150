/**
 * Subgraphs of the real schema whose values are made up: of every kind, null and failing here and there, and the same
 * whenever the same is asked. So two executors can be compared over any query.
 */
import { createHash } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { SUBGRAPHS, type SubgraphName } from '../../../schema/domain/catalog.ts';
import { loadTypeDefs } from '../../../schema/type-defs.ts';
import type { Clients, SubgraphClient } from '../../../gateway/subgraphs/service.ts';

interface MadeUp {
  readonly seed: string;
  readonly failures: boolean;
}

const numberOf = (seed: string): number => createHash('md5').update(seed).digest().readUInt32BE(0);

const SCALARS: Readonly<Record<string, (number: number) => unknown>> = {
  Int: (number) => number % 1000,
  Float: (number) => (number % 1000) / 8,
  Boolean: (number) => number % 2 === 0,
  PartialDate: (number) => `20${10 + (number % 10)}-0${1 + (number % 9)}`,
  JSON: (number) => (number % 2 === 0 ? { is: [number, { null: null }] } : `text ${number}`),
  Decimal: (number) => `${number}.5`,
};

const valueOf = (type: GraphQLOutputType, seed: string, made: MadeUp, schema: GraphQLSchema): unknown => {
  const number = numberOf(`${made.seed} ${seed}`);
  if (made.failures && number % 23 === 0) throw new GraphQLError('no', { extensions: { code: 'BAD_USER_INPUT' } });
  if (isNonNullType(type)) {
    if (made.failures && number % 41 === 0) return null;
    return presentOf(type.ofType, seed, made, schema);
  }
  return number % 7 === 0 ? null : presentOf(type, seed, made, schema);
};

const presentOf = (type: GraphQLOutputType, seed: string, made: MadeUp, schema: GraphQLSchema): unknown => {
  const number = numberOf(`${seed} ${made.seed}`);
  if (isNonNullType(type)) return presentOf(type.ofType, seed, made, schema);
  if (isListType(type))
    return Array.from({ length: (number % 12) % 5 }, (_, index) =>
      presentOf(type.ofType, `${seed} ${index}`, made, schema),
    );
  if (isEnumType(type)) return type.getValues()[number % type.getValues().length]?.value;
  if (isCompositeType(type)) {
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const { name } = types[number % types.length] ?? type;
    // Few records, so that they are met again.
    const id = `${name}/${number % 5}`;
    return { __typename: name, id, leftId: id, rightId: id };
  }
  return SCALARS[type.name]?.(number) ?? `${type.name} ${number}`;
};

const executorOf = (name: SubgraphName, made: MadeUp): SubgraphClient['ask'] => {
  const schema = buildSubgraphSchema({ typeDefs: loadTypeDefs(name) });
  return async ({ query, variables, operationName }) => {
    const { data, errors } = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      operationName,
      typeResolver: (value) => (value as { readonly __typename: string }).__typename,
      fieldResolver: (
        source: Readonly<Record<string, unknown>> | undefined,
        args,
        _,
        { parentType, fieldName, returnType },
      ) => {
        const known = source?.[fieldName];
        if (known !== undefined && !(isObjectType(returnType) && known === null)) return known;
        const id = typeof source?.id === 'string' ? source.id : '';
        const seed = [parentType.name, id, fieldName, JSON.stringify(args)].join(' ');
        return valueOf(returnType, seed, made, schema);
      },
    });
    // As it would come over the wire.
    const answer = { data, ...(errors ? { errors: errors.map((error) => error.toJSON()) } : {}) };
    return JSON.parse(JSON.stringify(answer)) as Awaited<ReturnType<SubgraphClient['ask']>>;
  };
};

export const madeUpClients = (made: MadeUp): Clients =>
  Object.fromEntries(
    SUBGRAPHS.map((name) => [
      name,
      { ask: executorOf(name, made), isHealthy: async () => true, close: async () => {} },
    ]),
  );
