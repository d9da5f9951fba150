/**
 * Laws, bills and codes as their publishers mark them up (USLM, Akoma Ntoso, the bills of Congress): the number, the heading
 * and the words of a provision are elements of their own, and one line or paragraph in print.
 */
import type { TextBuilder } from '../kernel/text-builder.ts';

type Role = 'number' | 'heading' | 'words' | 'tail';

const ROLES: ReadonlyMap<string, Role> = new Map(
  (
    [
      ['number', 'num enum'],
      ['heading', 'heading header subheading'],
      ['words', 'content chapeau text p intro continuation continuation-text wrapUp listIntroduction'],
      ['words', 'docTitle officialTitle official-title longTitle legis-type enactingFormula formula dc:type action'],
      ['tail', 'after-quoted-block docNumber actionDescription action-desc'],
    ] as const
  ).flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)),
);
/** Their heading ends their first line; that of anything below runs in: "(a) In general.—The Director …". */
const HEADED = new Set('title subtitle part subpart chapter subchapter division article section sec level'.split(' '));
/** A heading that ends in a dash, or got one. */
const RUNS_IN = /(?:—\s{0,9}<\/\w{1,20}>|<\/header>)\s{0,20}$/;
/** What quotes words without printing the marks. */
const QUOTES = new Set(['quote', 'quoted-block']);

export interface ProvisionTags {
  /** Whether text in this element belongs to a paragraph. */
  readonly holds: (name: string) => boolean;
  /** `start` and `end` are those of the tag; `parent` is the element around it. */
  readonly open: (name: string, parent: string | undefined, start: number, end: number) => void;
  readonly close: (name: string, start: number, end: number) => void;
  /** Told before words of the innermost element `name` are written. */
  readonly beforeText: (name: string | undefined) => void;
}

export const provisionTags = (builder: TextBuilder, source: string): ProvisionTags => {
  /** A number that waits for what it numbers. */
  let waiting: { readonly headed: boolean } | null = null;
  let quote: readonly [start: number, end: number] | null = null;
  const goOn = (start: number): void => {
    if (builder.start() === null) builder.open('paragraph');
    else if (!RUNS_IN.test(source.slice(Math.max(0, start - 60), start))) builder.space();
  };
  return {
    holds: (name) => ROLES.has(name),
    open: (name, parent = '', start, end) => {
      const role = ROLES.get(name);
      if (QUOTES.has(name)) quote = [start, end];
      if (role === 'number') {
        waiting = { headed: HEADED.has(parent) };
        builder.open('paragraph');
      } else if (role && waiting) goOn(start);
      else if (role === 'tail' && builder.start() !== null) {
        // "Public Law 131–7"
        if (name !== 'after-quoted-block') builder.space();
      } else if (role) builder.open(role === 'heading' ? 'heading' : 'paragraph', role === 'heading' ? 2 : 0);
    },
    close: (name, start, end) => {
      const role = ROLES.get(name);
      if (QUOTES.has(name) && builder.start() !== null) builder.replace(start, end, '”');
      if (role === 'number') builder.space();
      if (role !== 'heading' || !waiting) return;
      if (waiting.headed) waiting = null;
      else if (!/[.:;—–-]\s{0,9}$/.test(source.slice(start - 10, start))) builder.replace(start, end, '.—');
    },
    beforeText: (name = '') => {
      if (quote && builder.isOpen()) builder.replace(...quote, '“');
      quote = null;
      if (ROLES.get(name) !== 'number' && ROLES.get(name) !== 'heading') waiting = null;
    },
  };
};
