/** What a subgraph must be told of a record to find it: the fields that a fetch requires, taken from what is known. */
import { isData, merge, reader, write, type Data } from './data.ts';
import type { FetchNode } from './nodes.ts';
import type { TypesOf } from './types.ts';

type Selections = NonNullable<FetchNode['requires']>;
type Selection = Selections[number];

/** Null where a field is not known. */
export type Represent = (known: Data) => Data | null;

type Add = (known: Data, into: Data) => boolean;

export const compileRepresentation = (selections: Selections, types: TypesOf): Represent => {
  const adds = selections.map((selection) => compileSelection(selection, types));
  return (known) => {
    const representation: Data = {};
    return adds.every((add) => add(known, representation)) ? representation : null;
  };
};

const compileSelection = (selection: Selection, types: TypesOf): Add => {
  if (selection.kind === 'Field') {
    const name = selection.alias ?? selection.name;
    const read = reader(name);
    const inner = selection.selections ? compileRepresentation(selection.selections, types) : null;
    return (known, into) => {
      const value = read(known);
      if (value === undefined) return false;
      write(into, name, inner ? within(value, inner) : value);
      return true;
    };
  }
  const inner = compileRepresentation(selection.selections, types);
  const applies = selection.typeCondition === undefined ? null : types(selection.typeCondition);
  return (known, into) => {
    const { __typename: type } = known;
    if (applies === null || typeof type !== 'string' || !applies.has(type)) return true;
    const part = inner(known);
    if (part) merge(into, part);
    return true;
  };
};

const within = (value: unknown, inner: Represent): unknown => {
  if (Array.isArray(value)) return value.map((element) => within(element, inner));
  return isData(value) ? inner(value) : null;
};
