/** What each field of the graph costs, as the supergraph's directives `@cost` and `@listSize` say. */
import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type OperationTypeNode,
  type TypeNode,
} from 'graphql';
import { MAX_PAGE } from '../../schema/connection.ts';

export interface FieldCost {
  /** The type that it gives. */
  readonly type: string;
  /** Of one value: 1 for a record, 0 for a scalar, or what `@cost` says. */
  readonly weight: number;
  /** How many values a list without a bound is taken for; 1 for what is no list. */
  readonly assumed: number;
  /** Arguments that bound the list, with their defaults. */
  readonly slicing: readonly (readonly [name: string, fallback: number | null])[];
  /** Fields of the value that the bound is for, such as `nodes`; empty where it is for the value itself. */
  readonly sizedFields: readonly string[];
}

export interface CostTable {
  get(type: string): ReadonlyMap<string, FieldCost> | undefined;
  rootOf(operation: `${OperationTypeNode}`): string;
}

/** A duty's actors, a clause's parts: lists that nobody bounds are short. */
const SHORT_LIST = 5;

const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

export const costTableOf = (supergraphSdl: string): CostTable => {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const composites = definitions.filter(
    (one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION ||
      one.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      one.kind === Kind.UNION_TYPE_DEFINITION,
  );
  const names = new Set(composites.map(({ name }) => name.value));
  const types = new Map(
    composites.map((one) => [
      one.name.value,
      new Map(
        ('fields' in one ? (one.fields ?? []) : []).map((field) => [field.name.value, costOfField(field, names)]),
      ),
    ]),
  );
  return { get: (type) => types.get(type), rootOf: (operation) => ROOTS[operation] };
};

const costOfField = (field: FieldDefinitionNode, composites: ReadonlySet<string>): FieldCost => {
  const type = namedType(field.type);
  const weight = argumentOf(field, 'cost', 'weight');
  const slicing = argumentOf(field, 'listSize', 'slicingArguments');
  const sized = argumentOf(field, 'listSize', 'sizedFields');
  const assumed = argumentOf(field, 'listSize', 'assumedSize');
  return {
    type,
    weight: typeof weight === 'number' ? weight : Number(composites.has(type)),
    assumed: typeof assumed === 'number' ? assumed : isList(field.type) ? SHORT_LIST : 1,
    slicing: textsOf(slicing).map((name) => [name, fallbackOf(field, name)]),
    sizedFields: textsOf(sized),
  };
};

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const fallbackOf = ({ arguments: taken = [] }: FieldDefinitionNode, name: string): number | null => {
  const value = taken.find((one) => one.name.value === name)?.defaultValue;
  return value?.kind === Kind.INT ? Number(value.value) : null;
};

const argumentOf = ({ directives = [] }: FieldDefinitionNode, directive: string, name: string): unknown => {
  const used: ConstDirectiveNode | undefined = directives.find((one) => one.name.value === directive);
  const value = used?.arguments?.find((one) => one.name.value === name)?.value;
  return value && valueFromASTUntyped(value);
};

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

export interface Size {
  readonly argument: string;
  readonly size: number;
  readonly isOfFields: boolean;
}

/** How long a list may become with these arguments; null for a field that none bounds. */
export const sizesOf = (cost: FieldCost, given: Readonly<Record<string, unknown>>): Size | null => {
  const [slice] = cost.slicing;
  if (!slice) return null;
  const [argument, fallback] = slice;
  const value = given[argument];
  const count = Number(value ?? fallback ?? MAX_PAGE);
  const size = Number.isFinite(count) ? Math.min(Math.max(count, 0), MAX_PAGE) : MAX_PAGE;
  return { argument, size, isOfFields: cost.sizedFields.length > 0 };
};
