/** Every argument of the graph that takes a text, found by its schema: one operation for each type that has such fields. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Variables that stand for the attack, by the type of the argument. */
const VARIABLES: Readonly<Record<string, string>> = { ID: '$id', String: '$text', JSON: '$json' };

/** An operation around selections of a root type, with those variables that they use. */
export const operationOf = (kind: 'query' | 'mutation', selection: string): string => {
  const used = Object.entries(VARIABLES).filter(([, variable]) => new RegExp(`\\${variable}\\b`).test(selection));
  const declared = used.map(([type, variable]) => `${variable}: ${type}!`).join(', ');
  return `${kind} ${declared && `(${declared})`} { ${selection} }`;
};

export interface TextField {
  readonly type: string;
  readonly field: string;
  /** `search(query: $text) { __typename }`. */
  readonly selection: string;
  /** `search.query`, `search.filter.publisher`. */
  readonly arguments: readonly string[];
}

/** Fields that take a text, of the root types and of all others. Dates are texts of a form of their own: see `dateFields`. */
export const textFields = (schema: GraphQLSchema): readonly TextField[] =>
  fieldsOf(schema, (name) => VARIABLES[name] ?? null);

/** Fields that take a date, each with `$date`, which the graph refuses before it looks further. */
export const dateFields = (schema: GraphQLSchema): readonly TextField[] =>
  fieldsOf(schema, (name) => (name === 'PartialDate' ? '$date' : null));

type Variable = (scalar: string) => string | null;

const fieldsOf = (schema: GraphQLSchema, variable: Variable): readonly TextField[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields()).flatMap((field) =>
        fieldOf((type as GraphQLObjectType).name, field, variable),
      ),
    );

const fieldOf = (type: string, field: GraphQLField<unknown, unknown>, variable: Variable): readonly TextField[] => {
  const taken = field.args.flatMap((argument) => {
    const value = valueOf(argument, variable);
    return value === null ? [] : [{ name: argument.name, ...value }];
  });
  const attacked = taken.flatMap(({ name, paths }) => paths.map((path) => `${type}.${field.name}.${name}${path}`));
  if (attacked.length === 0) return [];
  const given = taken.map(({ name, text }) => `${name}: ${text}`).join(', ');
  const isComposite = 'getFields' in getNamedType(field.type) || 'getTypes' in getNamedType(field.type);
  return [
    {
      type,
      field: field.name,
      selection: `${field.name}(${given})${isComposite ? ' { __typename }' : ''}`,
      arguments: attacked,
    },
  ];
};

interface Value {
  readonly text: string;
  /** Where in it the attack stands; empty if it only fills a place that must be filled. */
  readonly paths: readonly string[];
}

const valueOf = ({ type, defaultValue }: GraphQLArgument, variable: Variable): Value | null =>
  valueOfType(type, variable) ??
  (isNonNullType(type) && defaultValue === undefined ? { text: fillerOf(type), paths: [] } : null);

const valueOfType = (type: GraphQLInputType, variable: Variable): Value | null => {
  if (isNonNullType(type)) return valueOfType(type.ofType, variable);
  if (isListType(type)) {
    const value = valueOfType(type.ofType, variable);
    return value && { ...value, text: `[${value.text}]` };
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const value = valueOfType(field.type, variable);
      return value ? [{ name: field.name, ...value }] : [];
    });
    if (fields.length === 0) return null;
    return {
      text: `{ ${fields.map(({ name, text }) => `${name}: ${text}`).join(', ')} }`,
      paths: fields.flatMap(({ name, paths }) => paths.map((path) => `.${name}${path}`)),
    };
  }
  const own = variable(type.name);
  return own === null ? null : { text: own, paths: [''] };
};

const FILLERS: Readonly<Record<string, string>> = {
  ID: '"a"',
  String: '"a"',
  JSON: '"a"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
};

const fillerOf = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return fillerOf(type.ofType);
  if (isListType(type)) return `[${fillerOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) return '{}';
  return FILLERS[type.name] ?? '"2026"';
};
