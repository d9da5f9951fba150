/** A set of numbers as short text: `0-5.7.9-12`. */

/** Numbers that are read at most; a longer text is somebody's own. */
const MOST = 100_000;

export const writeMarks = (numbers: ReadonlySet<number>): string => {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join('.');
};

/** Empty for what is no such text. */
export const readMarks = (text: string | undefined): Set<number> => {
  const numbers = new Set<number>();
  if (text === undefined || !/^\d{1,7}(?:-\d{1,7})?(?:\.\d{1,7}(?:-\d{1,7})?)*$/.test(text)) return numbers;
  for (const run of text.split('.')) {
    const [first = 0, last = first] = run.split('-').map(Number);
    for (let number = first; number <= last && numbers.size < MOST; number += 1) numbers.add(number);
  }
  return numbers;
};
