/**
 * The line without federation: one schema, the same resolvers and stores, no plan, no fetch. A record that one part only
 * names is looked up in the part that owns the field, by the loaders that would answer the gateway.
 */
import {
  buildSchema,
  defaultFieldResolver,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { loadPublicSdl, loadTypeDefs } from '../../../schema/type-defs.ts';
import { SUBGRAPHS } from '../../../subgraphs/index.ts';
import type { Database } from '../../../subgraphs/runtime/database.ts';

type Resolve = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;
type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolve>>>>;
type Contexts = Readonly<Record<string, object>>;

/** A value, and the part that gave it. */
interface From {
  readonly part: string;
  readonly value: unknown;
  /** The same record as other parts know it. */
  readonly elsewhere: Map<string, Promise<unknown>>;
}

const RESOLVERS: Readonly<Record<string, Resolvers>> = Object.fromEntries(
  SUBGRAPHS.map(({ name, resolvers }) => [name, resolvers as Resolvers]),
);

export const monolithContext = (databases: Readonly<Record<string, Database>>): Contexts =>
  Object.fromEntries(SUBGRAPHS.map(({ name, createContext }) => [name, createContext(databases[name] as Database)]));

export const monolithSchema = (): GraphQLSchema => {
  const schema = buildSchema(loadPublicSdl());
  const owners = ownersOfFields();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = resolveTypeOf(type.name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = resolverOf(type.name, field.name, owners.get(`${type.name}.${field.name}`) ?? []);
  }
  return schema;
};

/** `Agency.name` -> the parts that can tell it. */
const ownersOfFields = (): ReadonlyMap<string, readonly string[]> => {
  const owners = new Map<string, string[]>();
  for (const { name } of SUBGRAPHS) {
    for (const definition of loadTypeDefs(name).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
      for (const field of definition.fields ?? []) {
        const key = `${definition.name.value}.${field.name.value}`;
        owners.set(key, [...(owners.get(key) ?? []), name]);
      }
    }
  }
  return owners;
};

const resolverOf = (
  type: string,
  field: string,
  owners: readonly string[],
): GraphQLFieldResolver<unknown, Contexts> => {
  const byPart = Object.fromEntries(
    owners.map((part) => [part, RESOLVERS[part]?.[type]?.[field] ?? (defaultFieldResolver as Resolve)]),
  );
  const [first = ''] = owners;
  return (source, args, contexts, info) => {
    const from = source as From | undefined;
    const part = from && owners.includes(from.part) ? from.part : first;
    const resolve = byPart[part] as Resolve;
    const answer = (value: unknown): unknown =>
      value === null ? null : resolve(value, args as Record<string, unknown>, contexts[part], info);
    const here = from === undefined || from.part === part ? from?.value : elsewhere(from, part, type, contexts, info);
    const result = here instanceof Promise ? here.then(answer) : answer(here);
    return isCompositeType(getNamedType(info.returnType)) ? labelled(result, part) : result;
  };
};

const elsewhere = (
  from: From,
  part: string,
  type: string,
  contexts: Contexts,
  info: GraphQLResolveInfo,
): Promise<unknown> => {
  const refer = RESOLVERS[part]?.[type]?.__resolveReference as
    ((reference: unknown, context: unknown, info: GraphQLResolveInfo) => unknown) | undefined;
  const known =
    from.elsewhere.get(part) ??
    Promise.resolve(refer ? refer(from.value, contexts[part], info) : from.value).then((value) => value ?? null);
  from.elsewhere.set(part, known);
  return known;
};

const labelled = (value: unknown, part: string): unknown => {
  if (value === null || value === undefined) return value;
  if (value instanceof Promise) return value.then((settled) => labelled(settled, part));
  if (Array.isArray(value)) return value.map((element) => labelled(element, part));
  return { part, value, elsewhere: new Map() } satisfies From;
};

const resolveTypeOf =
  (type: string) =>
  (source: unknown, contexts: Contexts, info: GraphQLResolveInfo): string | undefined => {
    const { part, value } = source as From;
    const tell = RESOLVERS[part]?.[type]?.__resolveType as unknown as
      ((value: unknown, context: unknown, info: GraphQLResolveInfo) => string) | undefined;
    return tell?.(value, contexts[part], info);
  };
