/**
 * A subgraph that is down costs its own fields and nothing more: so what one subgraph adds to another's type, and every
 * root field, is nullable (a null where none may be takes its parent with it, and that one's, up to the root).
 */
import { isNonNullType, isObjectType, Kind, parse, type GraphQLSchema } from 'graphql';
import type { SubgraphSdl } from '../assembly/assemble.ts';
import { RECORD_TYPES, SUBGRAPHS, type RecordTypeName, type SubgraphName } from '../domain/catalog.ts';
import { typesOf } from './types.ts';

/** Keys stand in every subgraph. */
const KEYS = new Set(['id', 'leftId', 'rightId']);

/** Field -> the subgraphs that give it, by type. */
const giversOf = (sdl: SubgraphSdl): ReadonlyMap<string, ReadonlyMap<string, readonly SubgraphName[]>> => {
  const types = new Map<string, Map<string, SubgraphName[]>>();
  for (const subgraph of SUBGRAPHS) {
    for (const definition of parse(sdl[subgraph], { noLocation: true }).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
      const fields = types.get(definition.name.value) ?? new Map<string, SubgraphName[]>();
      types.set(definition.name.value, fields);
      for (const { name } of definition.fields ?? []) {
        fields.set(name.value, [...(fields.get(name.value) ?? []), subgraph]);
      }
    }
  }
  return types;
};

const ownerOf = (type: string): SubgraphName | null =>
  Object.hasOwn(RECORD_TYPES, type) ? RECORD_TYPES[type as RecordTypeName].subgraph : null;

export const partsMayFail = (schema: GraphQLSchema, sdl: SubgraphSdl): readonly string[] => {
  const givers = giversOf(sdl);
  return typesOf(schema)
    .filter(isObjectType)
    .flatMap((type) => {
      const fields = givers.get(type.name);
      const subgraphs = new Set([...(fields?.values() ?? [])].flat());
      if (subgraphs.size < 2) return [];
      const owner = ownerOf(type.name);
      return Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) && !KEYS.has(field.name))
        .filter((field) => {
          const from = fields?.get(field.name) ?? [];
          return from.length === 1 && from[0] !== owner;
        })
        .map((field) => `${type.name}.${field.name} comes from ${fields?.get(field.name)?.[0]} and must be nullable`);
    });
};
