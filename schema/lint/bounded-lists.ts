/** No list of records without a bound: it is a connection with Relay's arguments, 20 a page, or takes `first`. */
import { getNamedType, getNullableType, isListType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { DEFAULT_PAGE } from '../connection.ts';
import { isConnection } from '../assembly/connections.ts';
import { fieldsOf, isNode, type Composite, type Field } from './types.ts';

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));
const has = (field: Field, argument: string): boolean => field.args.some(({ name }) => name === argument);

/** The list that was asked for by ids is as long as the ids. */
const isBoundElsewhere = (type: Composite, field: Field): boolean => isConnection(type.name) || has(field, 'ids');

export const boundedLists = (schema: GraphQLSchema): readonly string[] =>
  fieldsOf(schema).flatMap(([type, field]) => {
    const at = `${type.name}.${field.name}`;
    const named = getNamedType(field.type);
    if (isConnection(named.name)) {
      const first = field.args.find(({ name }) => name === 'first');
      return [
        ...(first && has(field, 'after') ? [] : [`${at} is a connection without first and after`]),
        ...(first && first.defaultValue !== DEFAULT_PAGE
          ? [`${at} is a connection of other than ${DEFAULT_PAGE} a page`]
          : []),
      ];
    }
    const unbound = isList(field.type) && isNode(named) && !has(field, 'first') && !isBoundElsewhere(type, field);
    return unbound ? [`${at} is a list of records without a bound`] : [];
  });
