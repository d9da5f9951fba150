/**
 * A subgraph that is down costs its own fields and nothing more (a null where none may be takes its parent with it, and
 * that one's, up to the root). So these are nullable: what one subgraph adds to another's type, every root field, and
 * every record of another subgraph that a field hands on, alone or in a list.
 */
import {
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
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

/** Whether what a field hands on may be a record that another subgraph has to fill in. */
const handsOnAnothers = (schema: GraphQLSchema, type: GraphQLOutputType, giver: SubgraphName): boolean => {
  const named = getNamedType(type);
  const members = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  return members.some(({ name }) => ![null, giver].includes(ownerOf(name)));
};

/** `Node!`, `[Node!]`; `[Node]!` may have gaps. */
const holdsNoNull = (type: GraphQLOutputType): boolean => String(type).includes(`${getNamedType(type).name}!`);

export const partsMayFail = (schema: GraphQLSchema, sdl: SubgraphSdl): readonly string[] => {
  const givers = giversOf(sdl);
  return typesOf(schema)
    .filter(isObjectType)
    .flatMap((type) => {
      const fields = givers.get(type.name);
      const isShared = new Set([...(fields?.values() ?? [])].flat()).size > 1;
      return Object.values(type.getFields()).flatMap((field) => {
        const at = `${type.name}.${field.name}`;
        const [giver, another] = fields?.get(field.name) ?? [];
        if (!giver || another || KEYS.has(field.name)) return [];
        if (isShared && giver !== ownerOf(type.name) && isNonNullType(field.type))
          return [`${at} comes from ${giver} and must be nullable`];
        return handsOnAnothers(schema, field.type, giver) && holdsNoNull(field.type)
          ? [`${at} hands on records of other subgraphs, each of which must be nullable`]
          : [];
      });
    });
};
