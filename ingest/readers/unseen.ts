/**
 * Formats that may hold the tags of a page (Markdown, the Register's text files) without being one: what a page would not
 * show of them is put out of sight before they are read, each sign by a NUL, so that places stay the same.
 */
import { isUnseen, sightIn, UNSHOWN, VOID } from './hidden-tags.ts';
import { tagsOf, type Tag } from './html-tags.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
}

export interface Shown {
  /** As long as the source. */
  readonly text: string;
  /** What is hidden or crossed out, as it stands there; comments and scripts are no words. */
  readonly unread: readonly string[];
}

/** What Markdown knows of its own: what it keeps from sight, and where tags are looked for. */
interface OfMarkdown {
  readonly kept: readonly Piece[];
  /** As long as the source. */
  readonly tagged: string;
}

export const shownOf = (source: string, markdown?: OfMarkdown): Shown => {
  const tagged = markdown?.tagged ?? source;
  const kept = markdown?.kept ?? [];
  const tags = tagged.includes('<') ? tagsOf(tagged) : [];
  const { silent, hidden } = unseenIn(tagged, tags, markdown !== undefined);
  const pieces = [...silent, ...hidden, ...kept].sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (const { start, end } of pieces) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    text += source.slice(at, from) + source.slice(from, end).replace(/[^\n]/g, '\0');
    at = end;
  }
  return {
    text: pieces.length === 0 ? source : text + source.slice(at),
    unread: [...hidden, ...kept].map(({ start, end }) => source.slice(start, end)),
  };
};

interface Region {
  readonly name: string;
  readonly start: number;
  readonly list: Piece[];
  depth: number;
}

/** These end where a block begins, too. */
const ENDED_BY_BLOCKS = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th']);
const BLOCKS =
  /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;

const unseenIn = (
  source: string,
  tags: readonly Tag[],
  blankEnds: boolean,
): { readonly silent: readonly Piece[]; readonly hidden: readonly Piece[] } => {
  const [silent, hidden]: [Piece[], Piece[]] = [[], []];
  const sight = sightIn(source, tags);
  let within: Region | null = null;
  const close = ({ name, start, list }: Region, reached: number): void => {
    // A paragraph of Markdown ends with an empty line, and the element with it.
    const blank = name === 'p' && blankEnds ? source.slice(start, reached).search(/\n[ \t\r]*\n/) : -1;
    list.push({ start, end: blank < 0 ? reached : start + blank });
  };
  for (const tag of tags) {
    const { kind, name, start, end } = tag;
    if (within && kind === 'start' && BLOCKS.test(name) && ENDED_BY_BLOCKS.has(within.name)) {
      close(within, start);
      within = null;
    }
    if (within) {
      if (name === within.name) within.depth += kind === 'start' ? 1 : -1;
      if (within.depth > 0) continue;
      close(within, end);
      within = null;
      continue;
    }
    if (kind === 'comment') silent.push({ start, end });
    else if (kind === 'start' && !VOID.has(name)) {
      const list: Piece[] | null = UNSHOWN.has(name) ? silent : isUnseen(sight.of(tag, [])) ? hidden : null;
      if (list) within = { name, start, list, depth: 1 };
    }
  }
  if (within) close(within, source.length);
  return { silent, hidden };
};
