/**
 * The two codes in prose: "sections 921-932 of title 20, United States Code", "chapter 35 of title 44, U.S.C.",
 * "title 44, section 3502, United States Code", "part 200 of title 2, Code of Federal Regulations".
 * Reads around each "title N": the code's name after it, the sections before it or after it.
 */
import { endOf, matchAt, matchesIn, type CitedText, type Family } from './cited-text.ts';
import { CFR_ITEM, sectionKey, tailEnd, USC_ITEM } from './code-sections.ts';

const TITLE = /\b[Tt]itle (\d{1,2})(?!\d|[.-]\d)/g;
/** Longer lists of sections than this before "of title N" do not stand in one sentence. */
const REACH_BACK = 240;

const UNIT = '(?:§{1,2}|[Ss]ections?|[Ss]ecs?\\.|[Cc]hapters?|[Pp]arts?|[Ss]ub(?:section|chapter)s?)';
const UNGROUPED = (item: string): string => item.replace(/\?<\w+>/g, '?:');
// "section 9232, and section 301 of title 3": the first may be another law's
const LIST_GAP =
  '(?:,? (?:and|or|through|to) (?!section )| (?:and|or) (?=section )|, )(?:sections? |chapters? |parts? )?';
/** "552(b), (f), and (g)": more of the section before. */
const MORE_WITHIN = '(?:(?:,? (?:and|or|through) |, )(?:\\([0-9A-Za-z]{1,5}\\)){1,4}){1,6}';
/** `(?<unit>) (?<list>)` up to the end of a slice: what stands before "title 20". */
const BEFORE = new RegExp(
  `\\b(?:[Ss]ub(?:chapter|part)s? [IVX0-9A-Z]{1,5}(?:,? (?:and|or) [IVX0-9A-Z]{1,5})? of )?(?:(?<unit>${UNIT}) |(?<=\\btitle \\d{1,2},? (?:and )?))(?<list>ITEM(?:${LIST_GAP}ITEM){0,12}),? (?:of|under) $`.replaceAll(
    'ITEM',
    `(?:${UNGROUPED(USC_ITEM)}|${UNGROUPED(CFR_ITEM)})(?:,? et seq\\.?|,? note|${MORE_WITHIN})?`,
  ),
);
const INNER = new RegExp(
  `(?: of(?: the)?|,)? ?(?<unit>${UNIT}) ?(?<first>${UNGROUPED(USC_ITEM)})(?:,? [Ss]ubparts? [A-Z]{1,2})?,?`,
  'y',
);
const CODE =
  /(?:,? of(?: the)?|,)? ?(?:(United States Code(?! Annotated)|U\.? ?S\.? ?C(?:ode\b|\.|\b))|(Code of Federal Regulations|C\.? ?F\.? ?R(?:\.|\b)))/y;
const AFTER = new RegExp(`,? (?<unit>${UNIT}) ?(?<first>${UNGROUPED(USC_ITEM)}|\\d{1,4}\\.\\d{1,5})`, 'y');
/** "title 41 of the Bees Act" is no title of the Code. */
const OF_ANOTHER = /^ of (?:the |this |such |that )[A-Za-z]/;
const USC_ITEMS = new RegExp(USC_ITEM, 'g');
const CFR_ITEMS = new RegExp(CFR_ITEM, 'g');

export const codeProse: Family = {
  kind: 'us-code',
  marks: ['itle '],
  find: (text, range) => [...matchesIn(TITLE, text, range)].flatMap((title) => around(text, title, range.start)),
};

const KIND = { usc: 'us-code', cfr: 'federal-regulations' } as const;

interface Printed {
  readonly code: 'usc' | 'cfr';
  readonly title: string;
  readonly unit: string;
  readonly list: string;
  /** Where the list begins, where the whole citation begins and ends. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const around = (text: string, title: RegExpExecArray, from: number): readonly CitedText[] => {
  const inner = matchAt(INNER, text, endOf(title));
  const named = matchAt(CODE, text, inner ? endOf(inner) : endOf(title)) ?? matchAt(CODE, text, endOf(title));
  const code = named?.[2] ? 'cfr' : 'usc';
  const number = title[1] ?? '';
  const end = named ? endOf(named) : endOf(title);
  const base = { code, title: number, end } as const;

  if (!named && OF_ANOTHER.test(text.slice(endOf(title), endOf(title) + 24))) return [];
  const before = BEFORE.exec(text.slice(Math.max(from, title.index - REACH_BACK), title.index));
  if (before?.groups) {
    const start = Math.max(from, title.index - REACH_BACK) + before.index;
    const { unit = '', list = '' } = before.groups;
    return printed({ ...base, unit, list, start, at: start + before[0].lastIndexOf(list) });
  }
  if (!named) return [];
  const whole = { kind: KIND[code], norm: `${code}/${number}`, pinpoint: null, start: title.index, end } as const;
  const placed = inner && endOf(inner) <= named.index ? inner : matchAt(AFTER, text, end);
  if (!placed?.groups) return [whole];
  const { unit = '', first = '' } = placed.groups;
  const at = placed.index + placed[0].lastIndexOf(first);
  return printed({ ...base, unit, list: first, start: title.index, at, end: Math.max(end, endOf(placed)) });
};

/** "sections 5701 through 5707" are one range, as in "5 U.S.C. 5701-5707". */
const RANGE = /^ (?:through|to) (?:sections? |chapters? |parts? )?$/;

const printed = (found: Printed): readonly CitedText[] => {
  const chapters = /^[Cc]hap/.test(found.unit);
  const items = [...found.list.matchAll(found.code === 'usc' ? USC_ITEMS : CFR_ITEMS)];
  const endOfItem = (item: RegExpExecArray): number => tailEnd(found.list, endOf(item));
  const isFarEnd = (index: number): boolean => {
    const before = items[index - 1];
    return before !== undefined && RANGE.test(found.list.slice(endOfItem(before), items[index]?.index));
  };
  return items.flatMap((item, index) => {
    if (isFarEnd(index)) return [];
    const far = isFarEnd(index + 1) ? items[index + 1] : undefined;
    const last = far ?? item;
    const section = [item, ...(far ? [far] : [])].map(({ groups }) => sectionKey(groups?.['section'] ?? '')).join('-');
    const itemEnd = endOfItem(last) + found.at;
    return [
      {
        kind: KIND[found.code],
        norm: `${found.code}/${found.title}/${chapters ? 'ch' : ''}${section}`,
        pinpoint: item.groups?.['within'] || null,
        start: index === 0 ? found.start : found.at + item.index,
        end: last === items.at(-1) ? found.end : itemEnd,
      },
    ];
  });
};
