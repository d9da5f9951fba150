/** "Required Actions:", "Background: Mail relays keep accounts": what a colon parts from the text below or beside it, where a text has no other headings. */
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Block } from '../../values/index.ts';
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
  if (generic >= LEAST_GENERIC && others <= generic) return found;
  return stopHeads(text, blocks, around);
};

/** "Data. The Keeper will", "Crews. Each Warden will": a word or a few before a full stop, at the head of most paragraphs. */
const stopHeads = (text: string, blocks: readonly Block[], around: ReadonlySet<Block>): ReadonlyMap<number, Span> => {
  const plain = blocks.filter(
    (block) =>
      !around.has(block) && block.kind === 'paragraph' && !/^[•–-]/.test(text.slice(block.start, block.start + 1)),
  );
  const found = plain.flatMap(({ start, end }) => {
    const head = STOP_HEAD.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[1];
    return head === undefined || REMARK.test(head) || NO_HEAD.test(head)
      ? []
      : [[start, spanOf(start, start + head.length)] as const];
  });
  const others = blocks.filter(
    (block) => block.kind === 'heading' && !around.has(block) && block.start > (plain[0]?.start ?? 0),
  );
  return found.length >= LEAST_STOPS && found.length * 2 >= plain.length && others.length <= 1
    ? new Map(found)
    : new Map();
};
const STOP_HEAD = /^(\p{Lu}\p{Ll}{2,20}(?: (?:(?:and|of|for) )?\p{Lu}\p{Ll}{2,20}){0,3})\. (?=\p{Lu})/u;
/** "Gov. Rowan asked", "However. The Keeper". */
const NO_HEAD =
  /^(?:Adm|Apr|Assn|Attn|Aug|Ave|Bldg|Brig|Capt|Cmdr|Col|Comm|Cong|Corp|Dec|Dept|Dist|Etc|Exec|Feb|Fig|Gen|Gov|Govt|Hon|Inc|Intl|Jan|Jul|Jun|Ltd|Maj|Mar|Messrs|Mfg|Mmes|Mrs|Natl|Nov|Oct|Pres|Prof|Pvt|Reg|Rep|Reps|Rev|Sec|Sen|Sens|Sept|Sgt|Supt|Treas|Univ|Vol|However|Hence|Indeed|Instead|Meanwhile|Moreover|Nevertheless|Nonetheless|Otherwise|Still|Then|Therefore|Thus|Yes|(?!(?:Assembly|Family|Reply|Supply)$)\p{Lu}\p{Ll}+ly)$/u;
const LEAST_STOPS = 3;
