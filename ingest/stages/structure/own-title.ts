/** Which headings are what a text is called, its number or its kind, and head no section of it. */
import { slug } from '../../../schema/domain/ids.ts';
import { contains, type Span } from '../../../schema/domain/span.ts';
import type { Block, Identity } from '../../values/index.ts';
import { namesPart } from '../../kernel/block-kinds.ts';
import { isRunningLine, roleOf } from './head.ts';
import { enumeratorAt } from './labels.ts';

const isAbove = (block: Block, title: Span | null): boolean =>
  title !== null && block.level === 0 && title.start < LONGEST_MASTHEAD && block.end <= title.start;
/** In UTF-16 units. */
const LONGEST_MASTHEAD = 600;

/** No cover is longer, in UTF-16 units. */
export const LONGEST_FRONT = 3_000;
/** Of a case, and where it is decided. */
const CAPTION = /^(?:In the Matter of|In re|IN THE MATTER OF)\b|^(?:Washington|WASHINGTON), (?:DC|D\.C\.)(?: \d{5})?$/;
/** "REPORT AND ORDER", "NOTICE OF PROPOSED RULEMAKING": what a text is, on a line of its own. */
const KIND_ALONE =
  /^(?:(?:FINAL|INTERIM|PROPOSED|FIRST|SECOND|THIRD|FURTHER|MEMORANDUM|OPINION|DECLARATORY|REPORT|ORDER|RULING|RULE|NOTICE|RULEMAKING|RECONSIDERATION|A|BILL|AN|ACT|OF|AND|ON|IN THE|SENATE|HOUSE|REPRESENTATIVES)(?: |$)){1,9}$/;

/** "ORDER", above what a commission orders, far below what the text is called. */
const ORDERED = /^\s+(?:[^.;]{0,30} )?IT IS (?:HEREBY |THEREFORE,? |FURTHER )?ORDERED\b/i;

export const isOwnTitle = (text: string, block: Block, identity: Identity): boolean => {
  if (block.kind !== 'heading') return false;
  if (identity.title?.span && contains(identity.title.span, block)) return true;
  // a city, an office: what stands above a title at the head of the text
  const isCounted = enumeratorAt(text.slice(block.start, block.start + 12)) !== null;
  if (!isCounted && isAbove(block, identity.title?.span ?? null) && !namesPart(text.slice(block.start, block.end)))
    return true;
  const printed = text.slice(block.start, block.end);
  if (block.start > LONGEST_MASTHEAD && printed === 'ORDER' && ORDERED.test(text.slice(block.end, block.end + 60)))
    return false;
  if (block.level === 0 && block.start < LONGEST_FRONT && (KIND_ALONE.test(printed) || CAPTION.test(printed)))
    return true;
  if (identity.number && roleOf(printed) === 'kind' && printed.includes(identity.number.value)) return true;
  if (block.level === 0 && identity.number && isRunningLine(printed, identity.number.value)) return true;
  const words = slug(printed);
  const number = identity.number ? slug(identity.number.value) : '';
  const numberLine =
    number !== '' &&
    (words === number ||
      (words.length < 80 &&
        /^(?:executive-order|proclamation|memorandum|nist-|special-publication|(?:omb-)?circular)/.test(words) &&
        words.includes(number)) ||
      (identity.title !== null && words.includes(number) && words.endsWith(`-${slug(identity.title.value)}`)));
  return numberLine || (identity.title !== null && words === slug(identity.title.value));
};

/** Where a title stands once more far below, above text, a section is called so: it is no running head. */
export const calledSo = (text: string, blocks: readonly Block[], identity: Identity): Block | null => {
  const first = blocks.findIndex(({ kind, start, end }) => kind === 'paragraph' && end - start > LEAST_PROSE);
  const again = blocks.flatMap((block, index) =>
    first >= 0 && index > first && isOwnTitle(text, block, identity) && !isTitleItself(block, identity) ? [index] : [],
  );
  const [at] = again;
  const isBelowOthers = blocks
    .slice(first, at)
    .some((block) => block.kind === 'heading' && !isOwnTitle(text, block, identity));
  const next = at === undefined ? undefined : blocks[at + 1];
  const isAboveText = next?.kind === 'paragraph' && next.end - next.start > LEAST_PROSE;
  return at !== undefined && again.length === 1 && isAboveText && isBelowOthers ? (blocks[at] ?? null) : null;
};
const isTitleItself = (block: Block, { title }: Identity): boolean =>
  title?.span != null && contains(title.span, block);
/** In UTF-16 units. */
const LEAST_PROSE = 80;
