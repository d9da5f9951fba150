/** Which lines head sections that are numbered by them: "2. Requirements" above "2.1", "## 1. Aims", "7500. Definitions." */
import { romanNumeral } from '../../kernel/roman.ts';
import type { Block } from '../../values/index.ts';

/** "3. ": an entry of a list. */
export const isCounted = (text: string, { start }: Block): boolean => /^\d{1,2}\. /.test(text.slice(start, start + 4));

const PART = /^(\d{1,2})\.? (?=\p{Lu})[^.;:]{3,100}$/u;
const OF_PART = /^(\d{1,2})\.\d{1,2}\b/;

/** The last such line above the first section of its part, and what stands between those and counts on: "3. Contact", of which nothing is numbered. */
export const partsIn = (text: string, blocks: readonly Block[]): ReadonlyMap<number, string> => {
  const parts = new Map<number, string>();
  const open = new Map<string, Block>();
  const levels = new Set<number>();
  for (const block of blocks) {
    const words = text.slice(block.start, Math.min(block.end, block.start + LONGEST_PART));
    const within = OF_PART.exec(words)?.[1];
    const head = within === undefined ? undefined : open.get(within);
    if (within !== undefined && head !== undefined) {
      parts.set(head.start, within);
      levels.add(levelOf(head));
      open.delete(within);
    }
    const number = PART.exec(words)?.[1];
    if (number !== undefined) open.set(number, block);
  }
  return new Map([
    ...parts,
    ...countedOn(text, blocks, parts, levels),
    ...ranked(text, blocks),
    ...ofCode(text, blocks),
    ...inCapitals(text, blocks),
  ]);
};

/** "1 PURPOSE. To set rules", "2 POLICY.": counted without a stop behind the number, from one on and without a gap. */
const inCapitals = (text: string, blocks: readonly Block[]): readonly (readonly [start: number, number: string])[] => {
  const found = blocks.flatMap(({ start, end }) => {
    const number = CAPITALS.exec(text.slice(start, Math.min(end, start + LONGEST_PART)))?.[1];
    return number === undefined ? [] : [[start, number] as const];
  });
  return found.length >= LEAST_IN_CAPITALS && found.every(([, number], index) => Number(number) === index + 1)
    ? found
    : [];
};
const CAPITALS = /^(\d{1,2}) \p{Lu}{2}[\p{Lu} ,/&’'()-]{0,80}(?:\.(?= |$)|$)/u;
const LEAST_IN_CAPITALS = 3;

/** Headings of one rank that count from one without a gap: "## 1. Aims", "### Lamps", "## 2. Means"; "### I. Aims". */
const ranked = (text: string, blocks: readonly Block[]): readonly (readonly [start: number, number: string])[] => {
  const counted = blocks.flatMap((block) => {
    const number =
      block.kind === 'heading' && block.level > 0
        ? RANKED.exec(text.slice(block.start, Math.min(block.end, block.start + LONGEST_PART)))?.[1]
        : undefined;
    return number === undefined ? [] : [{ ...block, number }];
  });
  return [...Map.groupBy(counted, ({ level }) => level).values()]
    .filter(
      (heads) =>
        heads.length > 1 &&
        [countIn, romanNumeral].some((count) =>
          heads.every(({ number }, index) => number.toLowerCase() === count(index + 1)),
        ),
    )
    .flatMap((heads) => heads.map(({ start, number }) => [start, number] as const));
};

const RANKED = /^(\d{1,2}(?=\.? )|[IVX]{1,5}(?=\. ))\.? (?=\p{Lu})[^.;:]{3,100}$/u;
const countIn = (ordinal: number): string => String(ordinal);

/** "7500. Definitions." of a code whose numbers have no part, where the text speaks of "Section 7500". */
const ofCode = (text: string, blocks: readonly Block[]): readonly (readonly [start: number, number: string])[] => {
  const found = blocks.flatMap(({ start }) => {
    const number = CODE_NUMBER.exec(text.slice(start, start + 12))?.[1];
    return number === undefined ? [] : [[start, number] as const];
  });
  const [first] = found;
  const isCode =
    (found.length > 1 || (first !== undefined && hasSections(text, first[1]))) &&
    found.every(([, number], index) => index === 0 || Number(number) > Number(found[index - 1]?.[1])) &&
    found.some(([, number]) => text.includes(`Section ${number}`));
  return isCode ? found : [];
};
/** "1107." of a chapter whose other sections are "1107.1." and on. */
const hasSections = (text: string, number: string): boolean => new RegExp(`\\n\\s*${number}\\.1\\. `).test(text);
const CODE_NUMBER = /^(\d{4,6})\. (?=\(a\) |[A-Z])/;
/** Lines that are no headings share a rank of their own. */
const levelOf = ({ kind, level }: Block): number => (kind === 'heading' ? level : -1);

const countedOn = (
  text: string,
  blocks: readonly Block[],
  parts: ReadonlyMap<number, string>,
  levels: ReadonlySet<number>,
): readonly (readonly [start: number, number: string])[] => {
  let last = 0;
  return blocks.flatMap((block, index) => {
    const known = parts.get(block.start);
    if (known !== undefined) last = Number(known);
    if (known !== undefined || parts.size === 0 || !levels.has(levelOf(block))) return [];
    const number = PART.exec(text.slice(block.start, Math.min(block.end, block.start + LONGEST_PART)))?.[1];
    const isListed =
      block.kind !== 'heading' &&
      [blocks[index - 1], blocks[index + 1]].some((beside) => beside && isCounted(text, beside));
    if (number === undefined || Number(number) !== last + 1 || isListed) return [];
    last += 1;
    return [[block.start, number] as const];
  });
};
/** No line that heads a part is longer, in UTF-16 units. */
export const LONGEST_PART = 110;
