/** The numbers that a page shows before the items of its counted lists, and does not print in its source: "1.", "b.", "iv.". */
import { GREATEST_ROMAN, romanNumeral } from '../kernel/roman.ts';
import type { TextBuilder } from '../kernel/text-builder.ts';
import type { Tag } from './html-tags.ts';

export interface CountedLists {
  /** Told of each start tag that is shown, with what follows it in the source. */
  readonly open: (tag: Tag) => void;
  readonly close: (name: string) => void;
  /** Told before words are written: the first of an item stand behind its number. */
  readonly beforeText: () => void;
}

interface List {
  readonly type: string | null;
  next: number;
}

/** Notes, sources and what a site lists of itself. */
const OF_NOTES = /(?:foot|end)?notes?\b|\breferences?\b|\bcitations?\b|breadcrumb|\btoc\b|pager|pagination|\bnav\b/i;
/** An item that prints a mark of its own. */
const MARKED = /^(?:\s|<[^<>]{0,200}>){0,20}(?:\(\s?\w{1,5}\s?\)|\w{1,4}[.)](?=\s|<))/;

export const countedLists = (builder: TextBuilder, source: string): CountedLists => {
  const lists: List[] = [];
  let waiting: { readonly tag: Tag; readonly mark: string } | null = null;
  return {
    open: (tag) => {
      const { name, id, className, role, style } = tag;
      if (name === 'ul') lists.push({ type: null, next: 1 });
      if (name === 'ol') {
        const isPlain = /\bnone\b/.test(`${style.get('list-style') ?? ''} ${style.get('list-style-type') ?? ''}`);
        const isOther = isPlain || OF_NOTES.test(`${id} ${className} ${role}`);
        lists.push({ type: isOther ? null : (tag.type ?? '1'), next: tag.ordinal ?? 1 });
      }
      if (name !== 'li') return;
      waiting = null;
      const list = lists.at(-1);
      if (!list || list.type === null) return;
      const number = tag.ordinal ?? list.next;
      list.next = number + 1;
      if (OF_NOTES.test(id) || /^(?:fn|cite)/i.test(id)) return;
      if (!MARKED.test(source.slice(tag.end, tag.end + 400))) waiting = { tag, mark: `${markOf(list.type, number)}.` };
    },
    close: (name) => {
      if (name === 'ol' || name === 'ul') lists.pop();
      if (name === 'li') waiting = null;
    },
    beforeText: () => {
      if (!waiting || !builder.isOpen()) return;
      builder.replace(waiting.tag.start, waiting.tag.end, waiting.mark);
      builder.space();
      waiting = null;
    },
  };
};

/** "iv" of a list that is counted by Roman numerals, "d" of one by letters. */
const markOf = (type: string, number: number): string => {
  if (type === 'a' || type === 'A') {
    const letters = lettersOf(number);
    return type === 'a' ? letters : letters.toUpperCase();
  }
  if (type === 'i' || type === 'I') return type === 'i' ? romanOf(number) : romanOf(number).toUpperCase();
  return String(number);
};

const lettersOf = (number: number): string =>
  number <= 0
    ? String(number)
    : number <= 26
      ? String.fromCharCode(96 + number)
      : lettersOf(Math.floor((number - 1) / 26)) + lettersOf(((number - 1) % 26) + 1);

const romanOf = (number: number): string => romanNumeral(Math.min(Math.max(number, 1), GREATEST_ROMAN));
