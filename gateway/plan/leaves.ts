/** What a scalar or an enum of the public schema may be in JSON; custom scalars may be anything. */
import { isEnumType, type GraphQLEnumType, type GraphQLScalarType } from 'graphql';

export type LeafType = GraphQLEnumType | GraphQLScalarType;

const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Boolean: (value) => typeof value === 'boolean',
  Int: Number.isInteger,
  Float: Number.isFinite,
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

export const isValidLeaf = (value: unknown, type: LeafType): boolean => {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) != null;
  const fits = Object.hasOwn(SCALARS, type.name) ? SCALARS[type.name] : undefined;
  return fits ? fits(value) : true;
};
