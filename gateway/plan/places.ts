/** Where in the data a plan's node works: a path of response names, with `@` for every element of a list. */
import { isData, reader, type Data } from './data.ts';

export type PlanPath = readonly (string | number)[];
export type ErrorPath = readonly (string | number)[];

/** Adds the objects at a path below `value`, in the order of the data. */
export type Gather = (value: unknown, into: Data[]) => void;

export const gatherAt = (path: PlanPath): Gather => {
  const [step, ...rest] = path;
  if (step === undefined) return gatherHere;
  const further = gatherAt(rest);
  if (step === '@') {
    return (value, into) => {
      if (Array.isArray(value)) for (const element of value) further(element, into);
    };
  }
  const read = reader(String(step));
  return (value, into) => {
    if (isData(value)) further(read(value), into);
  };
};

const gatherHere: Gather = (value, into) => {
  if (Array.isArray(value)) for (const element of value) gatherHere(element, into);
  else if (isData(value)) into.push(value);
};

/** The places of what `gatherAt` gathers, in the same order: only errors need to know them. */
export const placesAt = (path: PlanPath, value: unknown, here: ErrorPath = []): readonly ErrorPath[] => {
  const [step, ...rest] = path;
  if (Array.isArray(value)) {
    const below = step === '@' ? rest : path;
    return step === '@' || step === undefined
      ? value.flatMap((element, index) => placesAt(below, element, [...here, index]))
      : [];
  }
  if (!isData(value) || step === '@') return [];
  if (step === undefined) return [here];
  return placesAt(rest, reader(String(step))(value), [...here, step]);
};
