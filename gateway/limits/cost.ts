/**
 * What an operation may make the graph do, counted with its variables before anything is planned: a record counts 1 (or
 * its field's `@cost`), and a list its size (`@listSize`) times what is asked of each. Fragments count wherever they are
 * spread, each as if it applied.
 */
import {
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { sizesOf, type CostTable, type FieldCost } from './cost-table.ts';
import { measure } from './measure.ts';

export interface Cost {
  readonly total: number;
  /** The list that brings most of it, as it was asked for: `instruments(first: 100)`; null where there is none. */
  readonly largest: string | null;
}

type Variables = Readonly<Record<string, unknown>>;

/** The lists around and in a selection, and what they cost together. */
interface Part {
  readonly cost: number;
  readonly list: string | null;
  readonly listCost: number;
}

/** What the schema says of itself asks nobody, but takes as long to write as hundreds of records. */
const ABOUT_THE_SCHEMA: ReadonlyMap<string, number> = new Map([
  ['__schema', 7_000],
  ['__type', 500],
]);

const NOTHING: Part = { cost: 0, list: null, listCost: 0 };

const larger = (a: Part, b: Part): Part => ({ ...(a.listCost >= b.listCost ? a : b), cost: a.cost + b.cost });

export const costOf = (
  table: CostTable,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Cost => {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const values = { ...defaultsOf(operation), ...withoutNulls(variables) };

  const ofSet = ({ selections }: SelectionSetNode, type: string, sized: FieldCost | null, size: number): Part =>
    selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return ofField(selection, type, sized, size);
        if (selection.kind === Kind.INLINE_FRAGMENT)
          return ofSet(selection.selectionSet, selection.typeCondition?.name.value ?? type, sized, size);
        const fragment = fragments.get(selection.name.value);
        return fragment ? ofSet(fragment.selectionSet, fragment.typeCondition.name.value, sized, size) : NOTHING;
      })
      .reduce(larger, NOTHING);

  /** Each alias within may have all of it written once more; as tools ask, there is none. */
  const ofSchema = ({ selectionSet }: FieldNode, price: number): Part => {
    if (!selectionSet) return NOTHING;
    const { aliases } = measure({ ...document, definitions: [{ ...operation, selectionSet }, ...fragments.values()] });
    return { ...NOTHING, cost: price * (1 + aliases) };
  };

  /** `size` is that of the connection around, which it gives to the fields that it names. */
  const ofField = (field: FieldNode, type: string, around: FieldCost | null, size: number): Part => {
    const price = ABOUT_THE_SCHEMA.get(field.name.value);
    if (price !== undefined) return ofSchema(field, price);
    const asked = table.get(type)?.get(field.name.value);
    if (!asked) return NOTHING;
    const own = sizesOf(asked, argumentsOf(field, values));
    const times = around?.sizedFields.includes(field.name.value)
      ? size
      : own?.isOfFields
        ? 1
        : (own?.size ?? asked.assumed);
    const inner = field.selectionSet
      ? ofSet(field.selectionSet, asked.type, own?.isOfFields ? asked : null, own?.size ?? 1)
      : NOTHING;
    const cost = times * (asked.weight + inner.cost);
    if (own) return { cost, list: `${field.name.value}(${own.argument}: ${own.size})`, listCost: cost };
    return { cost, list: inner.list, listCost: inner.listCost * times };
  };

  const { cost, list } = ofSet(operation.selectionSet, table.rootOf(operation.operation), null, 1);
  return { total: cost, largest: list };
};

export type CostOf = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => Cost;

/** As many page sizes of one operation are remembered, each no longer than numbers are: what else a caller sends there is not kept. */
const SIZES = 50;
const LONGEST_SIZES = 200;

interface Counted {
  /** Variables that may hold a page size. */
  readonly sizes: readonly string[];
  readonly costs: LRUCache<string, Cost>;
}

/** The same, counted once for an operation and its page sizes: nothing else of the variables changes what it may cost. */
export const knownCosts = (table: CostTable): CostOf => {
  const counted = new WeakMap<OperationDefinitionNode, Counted>();
  return (document, operation, variables) => {
    let known = counted.get(operation);
    if (!known) counted.set(operation, (known = { sizes: integersOf(operation), costs: new LRUCache({ max: SIZES }) }));
    const key = JSON.stringify(known.sizes.map((name) => variables[name]));
    const before = known.costs.get(key);
    if (before) return before;
    const cost = costOf(table, document, operation, variables);
    if (key.length <= LONGEST_SIZES) known.costs.set(key, cost);
    return cost;
  };
};

/** Names of variables that may hold one. */
const integersOf = ({ variableDefinitions = [] }: OperationDefinitionNode): readonly string[] =>
  variableDefinitions.filter(({ type }) => isInteger(type)).map(({ variable }) => variable.name.value);

const isInteger = (type: TypeNode): boolean =>
  type.kind === Kind.NAMED_TYPE ? type.name.value === 'Int' : isInteger(type.type);

const withoutNulls = (variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined));

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

const argumentsOf = ({ arguments: given = [] }: FieldNode, values: Variables): Variables =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, values)]));
