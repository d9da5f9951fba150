/** `first` is from 0 to 100, whether it stands in the query, in a variable or in a variable's default. */
import { Kind, visit, type DocumentNode, type ValueNode } from 'graphql';
import { MAX_PAGE } from '../../schema/connection.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What the arguments `first` of a document hold: numbers, and names of variables with their defaults. */
interface PageSizes {
  readonly written: readonly number[];
  readonly variables: ReadonlyMap<string, ValueNode | undefined>;
}

const known = new WeakMap<DocumentNode, PageSizes>();

/** A sentence about the first page size out of bounds, or null. */
export const findPageSizeExcess = (document: DocumentNode, variables: Variables): string | null => {
  const sizes = known.get(document) ?? pageSizesOf(document);
  known.set(document, sizes);
  // A variable may be called `constructor`, which every object has.
  const given = [...sizes.variables].map(([name, byDefault]) =>
    Object.hasOwn(variables, name) ? variables[name] : numberOf(byDefault),
  );
  const wrong = [...sizes.written, ...given]
    .filter((size) => typeof size === 'number')
    .find((size) => size < 0 || size > MAX_PAGE);
  return wrong === undefined ? null : `\`first\` must be from 0 to ${MAX_PAGE}, not ${wrong}.`;
};

const numberOf = (node: ValueNode | undefined): number | undefined =>
  node?.kind === Kind.INT ? Number(node.value) : undefined;

const pageSizesOf = (document: DocumentNode): PageSizes => {
  const written: number[] = [];
  const used = new Set<string>();
  const defaults = new Map<string, ValueNode | undefined>();
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => void defaults.set(variable.name.value, defaultValue),
    Argument: ({ name, value }) => {
      if (name.value !== 'first') return;
      if (value.kind === Kind.INT) written.push(Number(value.value));
      if (value.kind === Kind.VARIABLE) used.add(value.name.value);
    },
  });
  return { written, variables: new Map([...used].map((name) => [name, defaults.get(name)])) };
};
