/** Enums out of the closed vocabularies: each subgraph gets those that its part names. */
import { Kind, type EnumTypeDefinitionNode } from 'graphql';
import { VOCABULARY, type VocabularyName } from '../domain/vocabulary.ts';
import { nameNode, stringNode } from './nodes.ts';
import { MEANINGS } from './meanings.ts';

export const isVocabulary = (name: string): name is VocabularyName => Object.hasOwn(VOCABULARY, name);

export const enumOf = (name: VocabularyName): EnumTypeDefinitionNode => {
  const terms: Readonly<Record<string, string>> = MEANINGS[name].terms;
  return {
    kind: Kind.ENUM_TYPE_DEFINITION,
    name: nameNode(name),
    description: stringNode(MEANINGS[name].about),
    values: VOCABULARY[name].map((term) => ({
      kind: Kind.ENUM_VALUE_DEFINITION,
      name: nameNode(term),
      ...(terms[term] ? { description: stringNode(terms[term]) } : {}),
    })),
  };
};
