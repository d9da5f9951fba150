/** "A new section 9 is added to Executive Order X", "the following is inserted in X": X is amended. */
import { spanOf } from '../../../../schema/domain/span.ts';
import type { Act } from './clauses.ts';
import { targetsAt } from './targets.ts';
import { isMark, isWord, type Token } from './tokens.ts';
import { passiveAt } from './verbs.ts';

/** No subject of such a clause is longer, in tokens. */
const LONGEST_SUBJECT = 24;
const PLACE = [
  'section',
  'sections',
  'subsection',
  'subsections',
  'paragraph',
  'paragraphs',
  'subparagraph',
  'following',
];

export const adding = (tokens: readonly Token[]): readonly Act[] =>
  tokens.flatMap((token, at) => {
    if (!isWord(token, 'added', 'inserted') || !isWord(tokens[at + 1], 'to', 'in', 'into')) return [];
    const from = subjectOf(tokens, at);
    const found = from === null ? null : targetsAt(tokens, at + 2);
    const [target] = found?.targets ?? [];
    if (from === null || !found || !target) return [];
    const clause = spanOf((tokens[from] as Token).start, (tokens[found.end - 1] as Token).end);
    return [{ form: 'passive', type: 'AMENDS', target: target.reference, part: true, clause } as const];
  });

/** Where the clause that ends in "is added" begins, if it names a place; null for anything else. */
const subjectOf = (tokens: readonly Token[], at: number): number | null => {
  for (let from = at - 1; from >= 0 && from > at - LONGEST_SUBJECT; from--) {
    if (tokens[from]?.kind === 'reference' || isMark(tokens[from], ';:.')) return null;
    if (
      isWord(tokens[from], ...PLACE) &&
      tokens.slice(from, at).some((_, index) => (passiveAt(tokens, from + index)?.end ?? 0) > at)
    )
      return from;
  }
  return null;
};

/** "Executive Order X, as modified by this order, shall": said in passing. */
export const modifiedByThis = (tokens: readonly Token[]): readonly Act[] =>
  tokens.flatMap((token, at) => {
    const found = token.kind === 'reference' ? targetsAt(tokens, at) : null;
    const [target, ...others] = found?.targets ?? [];
    if (!found || !target || others.length > 0 || !isThisOrder(tokens, found.end)) return [];
    const clause = spanOf(token.start, (tokens[found.end + 1] as Token).end);
    return [{ form: 'active', type: 'AMENDS', target: target.reference, part: target.part, clause } as const];
  });

const isThisOrder = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at - 1], 'by') &&
  isWord(tokens[at], 'this') &&
  isWord(tokens[at + 1], 'order', 'proclamation', 'memorandum');
