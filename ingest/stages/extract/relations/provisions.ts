/** The places of a printed list, each as a path of its own: "1, 2(a), and 5" -> `1`, `2(a)`, `5`; "4(c) through (e)" -> `4(c)`, `4(d)`, `4(e)`. */

const PARTED = /(,? (?:and|or) (?:of )?|, (?:of )?|,? (?:through|to) |-(?=\()|–(?=[\d(]))/;
const LAST_GROUP = /\([0-9A-Za-z]{1,5}\)$/;
/** A longer range is kept as it is printed. */
const LONGEST_RANGE = 40;

/** Paths in the order printed; a range whose members nobody can tell stays one: `1(a)(iv)(B)-1(a)(v)`. Null for no place. */
export const pathsOf = (pinpoint: string | null): readonly (string | null)[] => {
  if (pinpoint === null) return [null];
  const pieces = pinpoint.split(PARTED);
  const paths: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const before = paths.at(-1);
    const path = inFull(pieces[at] ?? '', before);
    const isRange = /through|to|[-–]/.test(pieces[at - 1] ?? '');
    if (isRange && before !== undefined) paths.splice(-1, 1, ...between(before, path));
    else paths.push(path);
  }
  return [...new Set(paths)];
};

/** "(d)" after "4(c)" is `4(d)`. */
const inFull = (printed: string, before: string | undefined): string =>
  before !== undefined && printed.startsWith('(') && LAST_GROUP.test(before)
    ? `${before.replace(LAST_GROUP, '')}${printed}`
    : printed;

const between = (from: string, to: string): readonly string[] => {
  const [stem, first] = split(from);
  const [otherStem, last] = split(to);
  const low = ordinal(first);
  const high = ordinal(last);
  const known = stem === otherStem && low !== null && high !== null && /^\d/.test(first) === /^\d/.test(last);
  if (!known || high <= low || high - low > LONGEST_RANGE) return [`${from}-${to}`];
  const wrap = (value: number): string => {
    const mark = /^\d/.test(first) ? String(value) : String.fromCharCode(value);
    return stem === '' ? mark : `${stem}(${mark})`;
  };
  return Array.from({ length: high - low + 1 }, (_, step) => wrap(low + step));
};

/** "4(c)" -> `4`, `c`; "12" -> ``, `12`. */
const split = (path: string): readonly [stem: string, last: string] => {
  const group = LAST_GROUP.exec(path)?.[0];
  return group ? [path.slice(0, -group.length), group.slice(1, -1)] : ['', path];
};

/** Numbers, and single letters that are no Roman numeral's; null for the rest. */
const ordinal = (mark: string): number | null => {
  if (/^\d{1,4}$/.test(mark)) return Number(mark);
  return /^[a-zA-Z]$/.test(mark) && !/^[ivxlIVXL]$/.test(mark) ? mark.charCodeAt(0) : null;
};
