/**
 * The data of one answer while it is put together: plain JSON, which each subgraph's part is merged into. Names come
 * from queries, so one may be `__proto__` or `constructor`.
 */

export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads an own property: no record has a field because every object has it. */
export const reader = (name: string): ((from: Data) => unknown) =>
  name in Object.prototype ? (from) => (Object.hasOwn(from, name) ? from[name] : undefined) : (from) => from[name];

export const write = (into: Data, name: string, value: unknown): void => {
  if (name === '__proto__')
    Object.defineProperty(into, name, { value, configurable: true, enumerable: true, writable: true });
  else into[name] = value;
};

/** Adds what a subgraph said to what is known: objects and lists of equal length part by part, the rest replaces. */
export const merge = (into: Data, from: Data): void => {
  for (const name of Object.keys(from)) {
    const value = from[name];
    if (value === undefined) continue;
    const known = Object.hasOwn(into, name) ? into[name] : undefined;
    if (known === undefined || known === null) write(into, name, value);
    else if (known !== value) write(into, name, merged(known, value));
  }
};

const merged = (known: unknown, value: unknown): unknown => {
  if (isData(known) && isData(value)) {
    merge(known, value);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) {
    for (const [index, element] of value.entries()) known[index] = merged(known[index], element);
    return known;
  }
  return value;
};
