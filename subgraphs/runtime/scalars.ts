/** The scalars of the graph; a value that does not fit is the caller's mistake and says which values do. */
import { GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';
import { isMoment } from '../../schema/domain/as-of.ts';
import { isPartialDate } from '../../schema/domain/partial-date.ts';
import { badInput } from './errors.ts';

const partialDate = (value: unknown): string => {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw badInput('A PartialDate is a day, a month or a year: "2026-05-21", "2026-05", "2026".');
};

const moment = (value: unknown): string => {
  if (typeof value === 'string' && isMoment(value)) return value;
  throw badInput('A Moment is a date or an instant in UTC: "2026-06-01", "2026-06", "2026-06-01T12:00:00Z".');
};

const decimal = (value: unknown): string => {
  if (typeof value === 'string' && /^-?\d{1,30}(\.\d{1,10})?$/.test(value)) return value;
  throw badInput('A Decimal is a string of digits: "1000000000.50".');
};

const textOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : null);

export const PartialDate = new GraphQLScalarType({
  name: 'PartialDate',
  serialize: partialDate,
  parseValue: partialDate,
  parseLiteral: (node) => partialDate(textOf(node)),
});

export const Moment = new GraphQLScalarType({
  name: 'Moment',
  serialize: moment,
  parseValue: moment,
  parseLiteral: (node) => moment(textOf(node)),
});

export const Decimal = new GraphQLScalarType({
  name: 'Decimal',
  serialize: decimal,
  parseValue: decimal,
  parseLiteral: (node) => decimal(textOf(node)),
});

export const JSONValue = new GraphQLScalarType({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
