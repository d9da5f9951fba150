/** "Required Actions:", "Background: Mail relays keep accounts": what a colon parts from the text below or beside it, where a text has no other headings. */
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Block } from '../values.ts';
import { headOf, isGeneric, signatureLines } from './head.ts';

const COLON_HEAD =
  /^(\p{Lu}[\p{L}/&’'-]{2,30}(?: (?:(?:of|and|for|the|to|in|on|or) ){0,2}\p{Lu}[\p{L}/&’'-]{1,30}){0,6}):(?= |$)/u;
/** No part of a text. */
const REMARK = /^(?:Note|Example|Q|A|Question|Answer|NOTE|Attention|Warning|Tip|Resolved)s?$/;
const LONGEST = 200;
/** So many of them must be what every text may have: "Background:", "Required Actions:". */
const LEAST_GENERIC = 2;

/** By where their blocks begin: the words before the colon. */
export const colonHeads = (text: string, blocks: readonly Block[]): ReadonlyMap<number, Span> => {
  const found = new Map<number, Span>();
  let generic = 0;
  let others = 0;
  let inTerms = false;
  const around = new Set([...headOf(text, blocks).map(({ block }) => block), ...signatureLines(text, blocks)]);
  for (const block of blocks) {
    if (around.has(block)) continue;
    const words = text.slice(block.start, Math.min(block.end, block.start + LONGEST));
    if (block.kind === 'heading') others += 1;
    if (block.kind !== 'paragraph') continue;
    const head = COLON_HEAD.exec(words)?.[1];
    if (head === undefined || REMARK.test(head)) continue;
    const isKnown = isGeneric(head);
    // terms stand before colons, too
    if (inTerms && !isKnown) continue;
    inTerms = /^(?:Definitions?|Glossary|Terms|DEFINITIONS?)$/.test(head);
    if (isKnown) generic += 1;
    found.set(block.start, spanOf(block.start, block.start + head.length));
  }
  return generic >= LEAST_GENERIC && others <= generic ? found : new Map();
};
