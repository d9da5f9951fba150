/**
 * The grammar of legal references: one small file a family of citations, all found in one walk over a text.
 * Pure, linear in the length of the text: every repetition is bounded, and no pattern looks further back than 240 units.
 */
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import { act } from './acts.ts';
import type { CitedText, Family } from './cited-text.ts';
import { codeProse } from './code-prose.ts';
import { courtCase } from './courts.ts';
import { federalRegulations } from './federal-regulations.ts';
import { cisaDirective, gao, nist, omb } from './guidance.ts';
import {
  determination,
  executiveOrder,
  presidentialDirective,
  proclamation,
  unnumberedDocument,
} from './presidential.ts';
import { constitution, regulation, reorganizationPlan } from './regulations.ts';
import { issuance } from './issuances.ts';
import { governorsOrder, stateCode } from './state-codes.ts';
import { federalRegister, publicLaw, statutesAtLarge } from './statutes.ts';
import { unionLaw } from './union-law.ts';
import { usCode } from './us-code.ts';

export type { CitationKind, CitedText, Family } from './cited-text.ts';

/** Earlier families win where two read the same words and neither reads more. */
export const FAMILIES: readonly Family[] = [
  executiveOrder,
  proclamation,
  presidentialDirective,
  unnumberedDocument,
  determination,
  codeProse,
  usCode,
  federalRegulations,
  publicLaw,
  statutesAtLarge,
  federalRegister,
  omb,
  nist,
  cisaDirective,
  gao,
  issuance,
  governorsOrder,
  stateCode,
  regulation,
  reorganizationPlan,
  constitution,
  unionLaw,
  courtCase,
  act,
];

/**
 * Every citation printed in `text`, or in `range` of it, in the order of the text; none overlaps another.
 * `text` is canonical: single spaces, curly quotes, blocks parted by an empty line. Offsets are UTF-16 units.
 */
export const findLegalReferences = (
  text: string,
  range: Span = spanOf(0, text.length),
  families: readonly Family[] = FAMILIES,
): readonly CitedText[] =>
  withoutOverlaps(
    families
      .filter(({ marks }) => marks.some((mark) => text.includes(mark)))
      .flatMap((family) => family.find(text, range))
      .filter(({ start }) => !inAddress(text, start)),
  );

const LONGEST_ADDRESS = 240;
const PARTS_WORDS = /[\s()[\]<>“”]/;

/** Whether a place stands inside a web address: ".../uploads/2018/08/M-18-23.pdf" cites nothing. */
const inAddress = (text: string, at: number): boolean => {
  if (text[at - 1] === ' ' || text[at - 1] === '(') return false;
  let start = at;
  while (start > 0 && start > at - LONGEST_ADDRESS && !PARTS_WORDS.test(text[start - 1] ?? ' ')) start -= 1;
  const word = text.slice(start, at);
  return /:\/\/|^www\.|\/.*\//.test(word);
};

/** Of citations that overlap, the one that begins first stays; of those that begin together, the longest. */
const withoutOverlaps = (found: readonly CitedText[]): readonly CitedText[] => {
  const kept: CitedText[] = [];
  let end = -1;
  for (const cited of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (cited.start < end) continue;
    kept.push(cited);
    end = cited.end;
  }
  return kept;
};
