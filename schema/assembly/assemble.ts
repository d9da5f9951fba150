/**
 * The full SDL of a subgraph out of its part in `schema/sdl`: the shared definitions in front, then what is generated
 * because the part names it (connections, enums of the vocabularies), and for evidence the stubs of all records.
 */
import { readFileSync } from 'node:fs';
import { Kind, print, visit, type DefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { RECORD_TYPE_NAMES, SUBGRAPHS, type RecordTypeName, type SubgraphName } from '../domain/catalog.ts';
import { examplesDocument, exampleTexts } from '../examples.ts';
import { connectionOf, isConnection } from './connections.ts';
import { sizeLists } from './costs.ts';
import { enumOf, isVocabulary } from './enums.ts';
import { describe, exemplify } from './descriptions.ts';
import { definitionsOf, documentOf } from './nodes.ts';
import { stubsOf } from './stubs.ts';

export type SubgraphSdl = Readonly<Record<SubgraphName, string>>;

const BUILT_IN = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);

const EXAMPLES = exampleTexts(examplesDocument());

const readPart = (name: string): readonly DefinitionNode[] =>
  definitionsOf(readFileSync(new URL(`../sdl/${name}.graphql`, import.meta.url), 'utf8'));

/** `records` are the types that evidence makes stubs of; another list than the catalog's is for tests. */
export const assemble = (
  name: SubgraphName,
  records: readonly RecordTypeName[] = RECORD_TYPE_NAMES,
  read: (part: string) => readonly DefinitionNode[] = readPart,
): string => {
  const written = [...read('_shared'), ...read(name)];
  refuseVocabularies(name, written);
  const stubs = name === 'evidence' ? stubsOf(records, written) : [];
  const definitions = mergeExtensions([...written, ...stubs]);
  const whole = documentOf([...definitions, ...missingFrom(name, definitions)]);
  return `${print(sizeLists(exemplify(describe(whole), EXAMPLES)))}\n`;
};

export const assembleAll = (): SubgraphSdl =>
  Object.fromEntries(SUBGRAPHS.map((name) => [name, assemble(name)])) as Record<SubgraphName, string>;

const refuseVocabularies = (part: string, definitions: readonly DefinitionNode[]): void => {
  for (const definition of definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && isVocabulary(definition.name.value)) {
      throw new Error(`${part}: enum ${definition.name.value} is generated from the vocabulary; don't write it`);
    }
  }
};

/** `extend type X` adds its fields to X, so that stubs and parts can both speak of a type. */
const mergeExtensions = (definitions: readonly DefinitionNode[]): readonly DefinitionNode[] => {
  const extensions = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_EXTENSION);
  const extended = (type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => ({
    ...type,
    fields: [
      ...(type.fields ?? []),
      ...extensions.flatMap((extension) => (extension.name.value === type.name.value ? (extension.fields ?? []) : [])),
    ],
  });
  return definitions.flatMap((definition) => {
    if (definition.kind === Kind.OBJECT_TYPE_EXTENSION) return [];
    return definition.kind === Kind.OBJECT_TYPE_DEFINITION ? extended(definition) : definition;
  });
};

/** What the definitions name and nobody wrote: connections, then enums (which filters of the parts name as well). */
const missingFrom = (part: string, definitions: readonly DefinitionNode[]): readonly DefinitionNode[] =>
  undefinedNames(definitions).flatMap((name) => {
    if (isConnection(name)) return connectionOf(name);
    if (isVocabulary(name)) return enumOf(name);
    throw new Error(`${part}: type ${name} is used but not defined`);
  });

const undefinedNames = (definitions: readonly DefinitionNode[]): readonly string[] => {
  const used = new Set<string>();
  visit(documentOf(definitions), { NamedType: ({ name }) => void used.add(name.value) });
  const defined = new Set(definitions.map((definition) => ('name' in definition ? definition.name.value : null)));
  return [...used].filter((name) => !defined.has(name) && !BUILT_IN.has(name)).sort();
};
