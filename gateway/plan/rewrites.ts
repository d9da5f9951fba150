/** Changes that a plan makes to what is sent or received: a type's name set, a field called by another name. */
import { isData, reader, write, type Data } from './data.ts';
import type { Rewrite } from './nodes.ts';
import type { TypesOf } from './types.ts';

export type Change = (value: unknown) => void;

export const compileRewrites = (rewrites: readonly Rewrite[] | undefined, types: TypesOf): Change | null => {
  if (!rewrites || rewrites.length === 0) return null;
  const changes = rewrites.map((rewrite) => compileAt(rewrite.path.slice(0, -1), changeOf(rewrite), types));
  return (value) => {
    for (const change of changes) change(value);
  };
};

const changeOf = (rewrite: Rewrite): ((at: Data) => void) => {
  const name = rewrite.path.at(-1) ?? '';
  if (rewrite.kind === 'ValueSetter') return (at) => write(at, name, rewrite.setValueTo);
  const read = reader(name);
  return (at) => {
    const value = read(at);
    if (value === undefined) return;
    write(at, rewrite.renameKeyTo, value);
    // Nothing sees a property without a value: not JSON, not `merge`.
    write(at, name, undefined);
  };
};

const CONDITION = '... on ';

const compileAt = (path: readonly string[], change: (at: Data) => void, types: TypesOf): Change => {
  const [step, ...rest] = path;
  if (step === undefined) return eachOf(change);
  const further = compileAt(rest, change, types);
  if (!step.startsWith(CONDITION)) {
    const read = reader(step);
    return eachOf((at) => further(read(at)));
  }
  const applies = types(step.slice(CONDITION.length));
  return eachOf((at) => {
    const { __typename: type } = at;
    if (typeof type !== 'string' || applies.has(type)) further(at);
  });
};

const eachOf = (change: (at: Data) => void): Change => {
  const each: Change = (value) => {
    if (Array.isArray(value)) for (const element of value) each(element);
    else if (isData(value)) change(value);
  };
  return each;
};
