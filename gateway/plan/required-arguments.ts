/**
 * Fields that a subgraph requires with arguments (`@requires(fields: "price(currency: \"USD\")")`). The planner asks for them under
 * their own name, beside the same field with a client's arguments, and one overwrites the other. So it is given a supergraph
 * in which each is a field of its own, without arguments (`price__required_0`); and its plans are put back into the
 * subgraphs' own words.
 */
import {
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  type NameNode,
  type ObjectTypeDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import type { RootNode } from './nodes.ts';
import { restored } from './restored.ts';

export interface RequiredArguments {
  readonly supergraphSdl: string;
  /** A plan over that supergraph, for the subgraphs as they are. */
  readonly restore: (plan: RootNode) => RootNode;
}

/** Null where no subgraph requires a field with arguments, as none of ours does. */
export const requiredArguments = (supergraphSdl: string): RequiredArguments | null => {
  if (!/\brequires: "[^"]*\(/.test(supergraphSdl)) return null;
  const document = parse(supergraphSdl, { noLocation: true });
  const types = document.definitions.filter(hasFields);
  const { requirementsOf, addedTo, ...meanings } = renaming(types);
  const definitions = document.definitions.map((definition) =>
    hasFields(definition) ? requirementsOf(definition) : definition,
  );
  const whole = definitions.map((definition) => (hasFields(definition) ? addedTo(definition) : definition));
  return {
    supergraphSdl: print({ kind: Kind.DOCUMENT, definitions: whole }),
    restore: (plan) => restored(plan, meanings),
  };
};

type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const hasFields = (definition: DefinitionNode): definition is Fielded =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;

const named = (value: string): NameNode => ({ kind: Kind.NAME, value });

const typeNameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : typeNameOf(type.type);

const renaming = (types: readonly Fielded[]) => {
  const byName = new Map(types.map((type) => [type.name.value, type]));
  const meanings = new Map<string, FieldNode>();
  const requiredBy = new Map<string, Set<string>>();
  /** By type: names of ours, with the fields that they are made like. */
  const added = new Map<string, Map<string, string>>();

  const fieldOf = (type: string, field: string): FieldDefinitionNode | undefined =>
    byName.get(type)?.fields?.find(({ name }) => name.value === field);

  const nameFor = (type: string, { name, arguments: given = [] }: FieldNode, by: string): string => {
    const meaning: FieldNode = { kind: Kind.FIELD, name, arguments: given };
    const known = [...meanings].find(([, other]) => print(other) === print(meaning))?.[0];
    const ours = known ?? `${name.value}__required_${meanings.size}`;
    meanings.set(ours, meaning);
    requiredBy.set(by, new Set(requiredBy.get(by)).add(ours));
    const implementing = types.filter(({ interfaces = [] }) => interfaces.some((one) => one.name.value === type));
    for (const { name: each } of [{ name: named(type) }, ...implementing])
      added.set(each.value, new Map(added.get(each.value)).set(ours, name.value));
    return ours;
  };

  const renamed = ({ selections }: SelectionSetNode, type: string, by: string): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return {
          ...selection,
          selectionSet: renamed(selection.selectionSet, selection.typeCondition?.name.value ?? type, by),
        };
      const definition = fieldOf(type, selection.name.value);
      const below =
        selection.selectionSet && definition
          ? { selectionSet: renamed(selection.selectionSet, typeNameOf(definition.type), by) }
          : {};
      if (!selection.arguments?.length) return { ...selection, ...below };
      return { kind: Kind.FIELD, name: named(nameFor(type, selection, by)), ...below };
    }),
  });

  const requirement = (directive: ConstDirectiveNode, type: string, field: string): ConstDirectiveNode => ({
    ...directive,
    arguments: (directive.arguments ?? []).map((argument) => {
      if (argument.name.value !== 'requires' || argument.value.kind !== Kind.STRING) return argument;
      const [asked] = parse(`{${argument.value.value}}`, { noLocation: true }).definitions;
      if (asked?.kind !== Kind.OPERATION_DEFINITION) return argument;
      const value = print(renamed(asked.selectionSet, type, `${type}.${field}`)).slice(1, -1);
      return { ...argument, value: { kind: Kind.STRING, value } };
    }),
  });

  return {
    of: meanings,
    requiredBy,
    requirementsOf: (definition: Fielded): Fielded => ({
      ...definition,
      fields: (definition.fields ?? []).map((field) => ({
        ...field,
        directives: (field.directives ?? []).map((one) => requirement(one, definition.name.value, field.name.value)),
      })),
    }),
    addedTo: (definition: Fielded): Fielded => {
      const { fields = [] } = definition;
      const ours = [...(added.get(definition.name.value) ?? [])].flatMap(([name, like]) =>
        fields
          .filter((field) => field.name.value === like)
          .map((field) => ({ ...field, name: named(name), arguments: [] })),
      );
      return { ...definition, fields: [...fields, ...ours] };
    },
  };
};
