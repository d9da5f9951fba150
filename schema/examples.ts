/** `examples.graphql`: an operation for each root field, named as the field. They stand in its description. */
import { readFileSync } from 'node:fs';
import { Kind, parse, print, type DocumentNode, type OperationDefinitionNode } from 'graphql';

export const examplesDocument = (): DocumentNode =>
  parse(readFileSync(new URL('examples.graphql', import.meta.url), 'utf8'), { noLocation: true });

export const examplesOf = (document: DocumentNode): readonly OperationDefinitionNode[] =>
  document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);

/** Root field -> its example, as somebody would write it: the name of the operation is left out. */
export const exampleTexts = (document: DocumentNode): ReadonlyMap<string, string> =>
  new Map(
    examplesOf(document).map((example) => {
      const { name, ...unnamed } = example;
      return [name?.value ?? '', print(unnamed)];
    }),
  );
