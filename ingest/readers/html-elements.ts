/** Which elements are open at a place of a page, which tags open and close them, and which of them are shown. */
import { CodedError } from '../../schema/domain/codes.ts';
import type { BlockKind } from '../values/index.ts';
import { isUnseen, sightIn, type Sight } from './hidden-tags.ts';
import type { Tag } from './html-tags.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const CONTAINERS = words(
  'html body main article section div header footer aside nav blockquote figure figcaption form fieldset ul ol dl table thead tbody tfoot center address details summary hr',
);
export const HEADINGS = words('h1 h2 h3 h4 h5 h6');
export const BLOCKS: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  pre: 'paragraph',
  li: 'item',
  dt: 'paragraph',
  dd: 'paragraph',
  tr: 'table',
  caption: 'table',
};
/** Opened anew where what is around them ended without them. */
const FORMATTING = words('a b big code em font i nobr small strong tt u');
/** An end tag from within these closes nothing outside of their table. */
const CELLS = words('td th caption');
const OF_TABLES = words('table tbody thead tfoot tr td th caption');
/** What comes behind them still stands in whatever is open. */
const OUTERMOST = words('html body');
/** Elements that a sibling of the same name closes. */
const SELF_ENDING = words('p li dt dd tr td th option');
/** Real pages nest some thirty deep. */
const DEEPEST = 600;

export const isBlock = (name: string): boolean => HEADINGS.has(name) || BLOCKS[name] !== undefined;

export interface OpenElement {
  readonly name: string;
  /** Whether the container around it also holds blocks, so that its loose lines stand for themselves. */
  readonly mixed: boolean;
  /** A paragraph with which an item begins, and which is the item. */
  readonly opensItem: boolean;
  /** It, or what is around it, is not shown. */
  readonly hidden: boolean;
  /** Raised behind a word or a stop: a number in it is that of a note. */
  readonly isNote: boolean;
}

export interface OpenElements {
  /** Outermost first. */
  readonly all: readonly OpenElement[];
  /** Whether a style sheet may hide more than is known. */
  readonly doubtful: boolean;
  readonly isHidden: () => boolean;
  /** Whether loose lines that stand here stand for themselves. */
  readonly isMixed: () => boolean;
  /** How many of the innermost elements end where this one begins. */
  readonly endedBy: (name: string) => number;
  /** Errors: `E_TOO_DEEP`. */
  readonly open: (tag: Tag, index: number, opensItem: boolean) => OpenElement;
  /** Closes the innermost. */
  readonly close: () => OpenElement | undefined;
  /** Closes what an end tag closes, innermost first, `onClose` for each; what is hidden and only formats goes on behind it. */
  readonly end: (tag: Tag, onClose: () => void) => void;
}

export const openElements = (source: string, tags: readonly Tag[]): OpenElements => {
  const all: OpenElement[] = [];
  const sights: Sight[] = [];
  const sight = sightIn(source, tags);
  const mixed = containersOfBlocks(tags);
  const isMixed = (): boolean => all.at(-1)?.mixed ?? mixed.has(-1);
  const isHidden = (): boolean => all.at(-1)?.hidden ?? false;
  return {
    all,
    doubtful: sight.doubtful,
    isHidden,
    isMixed,
    // A paragraph ends where a block begins: what follows one that is hidden is shown.
    endedBy: (name) => {
      const isEnded = isHidden() && all.at(-1)?.name === 'p' && (isBlock(name) || CONTAINERS.has(name));
      return Number(isEnded) + Number(SELF_ENDING.has(name) && all.at(isEnded ? -2 : -1)?.name === name);
    },
    open: (tag, index, opensItem) => {
      const { name } = tag;
      if (all.length >= DEEPEST) throw new CodedError('E_TOO_DEEP', `Elements nest deeper than ${DEEPEST}.`);
      const seen = sight.of(tag, sights);
      const element: OpenElement = {
        name,
        opensItem,
        mixed: CONTAINERS.has(name) ? mixed.has(index) : isMixed(),
        hidden: isUnseen(seen),
        isNote: name === 'sup' && /[^\s\d>]/.test(source[tag.start - 1] ?? ''),
      };
      sights.push(seen);
      all.push(element);
      return element;
    },
    close: () => {
      sights.pop();
      return all.pop();
    },
    end: ({ name }, onClose) => {
      const at = all.findLastIndex((element) => element.name === name);
      if (at < 0 || OUTERMOST.has(name)) return;
      const within = all.slice(at + 1);
      if (!OF_TABLES.has(name) && within.some((element) => CELLS.has(element.name))) return;
      const again = sights.slice(at + 1);
      while (all.length > at) onClose();
      within.forEach((element, index) => {
        const seen = again[index];
        if (!element.hidden || !FORMATTING.has(element.name) || !seen) return;
        all.push(element);
        sights.push(seen);
      });
    },
  };
};

/** Indexes of the start tags of containers that hold blocks; -1 for the page itself. */
const containersOfBlocks = (tags: readonly Tag[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const open: { readonly name: string; readonly index: number }[] = [{ name: '', index: -1 }];
  tags.forEach(({ kind, name }, index) => {
    if (kind === 'start' && isBlock(name)) found.add(open.at(-1)?.index ?? -1);
    if (!CONTAINERS.has(name)) return;
    if (kind === 'start' && name !== 'hr') open.push({ name, index });
    const at = kind === 'end' ? open.findLastIndex((element) => element.name === name) : -1;
    if (at > 0) open.length = at;
  });
  return found;
};
