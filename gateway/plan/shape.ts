/**
 * From the data that subgraphs gave to the answer that the client asked for: the fields of the query in its order, by
 * the type that each object has; a null where there may be none takes its parent with it. Compiled type by type, as
 * types occur.
 */
import {
  GraphQLError,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { isData, reader, write, type Data } from './data.ts';
import { ABOUT_THE_SCHEMA } from './introspection.ts';
import { isValidLeaf, type LeafType } from './leaves.ts';
import { collectFields, type Chosen, type FieldGroup } from './selections.ts';

export interface Shaping {
  /** Keys from the root to the value that is being completed. */
  readonly path: (string | number)[];
  readonly errors: GraphQLError[];
}

/** Gives null for what is not there or not right, `undefined` for a null where there may be none. */
type Complete = (value: unknown, shaping: Shaping) => unknown;

export type Shape = (data: Data, shaping: Shaping) => Data | null;

/** Of an operation, with its conditions decided. */
export const compileShape = (schema: GraphQLSchema, root: GraphQLCompositeType, chosen: Chosen): Shape => {
  const completeValue = (type: GraphQLOutputType, group: FieldGroup, where: string): Complete => {
    if (isNonNullType(type)) return nonNull(completeValue(type.ofType, group, where), where);
    if (isListType(type)) return list(completeValue(type.ofType, group, `an element of ${where}`), where);
    if (isCompositeType(type)) return object(type, group.below, where);
    return leaf(type, where);
  };

  const object = (declared: GraphQLCompositeType, below: Chosen, where: string): Complete => {
    const fieldsOf = fieldsByType(declared, below);
    return (value, shaping) => {
      if (value === null || value === undefined) return null;
      if (!isData(value)) return wrong(`No object for ${where}.`, shaping);
      const fields = fieldsOf(value);
      return fields ? shapeFields(fields, value, shaping) : wrong(`No such type for ${where}.`, shaping);
    };
  };

  const fieldsByType = (declared: GraphQLCompositeType, below: Chosen) => {
    const known = new Map<string, readonly Field[] | null>();
    return ({ __typename: name }: Data): readonly Field[] | null => {
      const key = typeof name === 'string' ? name : declared.name;
      const fields = known.get(key) ?? compileFields(key, below);
      known.set(key, fields);
      return fields;
    };
  };

  const compileFields = (name: string, below: Chosen): readonly Field[] | null => {
    const type = schema.getType(name);
    if (!isCompositeType(type)) return null;
    return collectFields(schema, type, below).flatMap((group): readonly Field[] => {
      if (group.field === '__typename') return [typenameField(type, group.name)];
      if (ABOUT_THE_SCHEMA.has(group.field)) return [asIs(group.name)];
      const definition = 'getFields' in type ? type.getFields()[group.field] : undefined;
      if (!definition) return [];
      const complete = completeValue(definition.type, group, `field ${name}.${group.field}`);
      return [{ name: group.name, read: reader(group.name), complete }];
    });
  };

  const fieldsOfRoot = fieldsByType(root, chosen);
  return (data, shaping) => shapeFields(fieldsOfRoot({ __typename: root.name }) ?? [], data, shaping);
};

interface Field {
  readonly name: string;
  readonly read: (from: Data) => unknown;
  readonly complete: Complete;
}

const shapeFields = (fields: readonly Field[], from: Data, shaping: Shaping): Data | null => {
  const shaped: Data = {};
  for (const { name, read, complete } of fields) {
    shaping.path.push(name);
    const value = complete(read(from), shaping);
    shaping.path.pop();
    if (value === undefined) return null;
    write(shaped, name, value);
  }
  return shaped;
};

/** An object whose type is known as an interface only has no name to tell. */
const typenameField = (type: GraphQLCompositeType, name: string): Field => ({
  name,
  read: () => (isObjectType(type) ? type.name : undefined),
  complete: (value) => value,
});

const asIs = (name: string): Field => ({ name, read: reader(name), complete: (value) => value ?? null });

const nonNull =
  (complete: Complete, where: string): Complete =>
  (value, shaping) => {
    const before = shaping.errors.length;
    const completed = complete(value, shaping);
    if (completed !== null) return completed;
    if (shaping.errors.length === before) wrong(`Cannot return null for non-nullable ${where}.`, shaping);
    return undefined;
  };

const list =
  (complete: Complete, where: string): Complete =>
  (value, shaping) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return wrong(`No list for ${where}.`, shaping);
    const elements = value.map((element, index): unknown => {
      shaping.path.push(index);
      const completed = complete(element, shaping);
      shaping.path.pop();
      return completed;
    });
    return elements.includes(undefined) ? null : elements;
  };

const leaf =
  (type: LeafType, where: string): Complete =>
  (value, shaping) => {
    if (value === null || value === undefined) return null;
    return isValidLeaf(value, type) ? value : wrong(`Invalid value for ${where}.`, shaping);
  };

const wrong = (message: string, { path, errors }: Shaping): null => {
  errors.push(new GraphQLError(message, { path: [...path] }));
  return null;
};
