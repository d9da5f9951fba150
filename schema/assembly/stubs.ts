/**
 * The stubs by which evidence adds the fields of `Citable` to every record of the other subgraphs: one for each type of
 * the catalog. A type that is forgotten here fails composition (docs/adr/0003-generated-stubs-for-citable.md).
 */
import { Kind, print, type DefinitionNode, type InterfaceTypeDefinitionNode } from 'graphql';
import { RECORD_TYPES, type RecordTypeName } from '../domain/catalog.ts';
import { definitionsOf } from './nodes.ts';

const isInterface =
  (name: string) =>
  (definition: DefinitionNode): definition is InterfaceTypeDefinitionNode =>
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.name.value === name;

/** Whoever has a name of its own, can speak. */
const isParty = (name: RecordTypeName): boolean =>
  RECORD_TYPES[name].subgraph === 'agencies' && RECORD_TYPES[name].label === 'name';

export const stubsOf = (
  names: readonly RecordTypeName[],
  definitions: readonly DefinitionNode[],
): readonly DefinitionNode[] => {
  const citable = definitions.find(isInterface('Citable'));
  if (!citable?.fields) throw new Error('evidence.graphql has no interface Citable');
  const fields = citable.fields.map((field) => print(field)).join('\n');
  return names.flatMap((name) =>
    definitionsOf(
      `type ${name} implements Node & Citable ${isParty(name) ? '& Party ' : ''}@key(fields: "id") { ${fields} }`,
    ),
  );
};
