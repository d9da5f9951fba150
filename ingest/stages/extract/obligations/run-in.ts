/** Lists inside a sentence that complete its modal: "shall: (a) count the lamps; and (b) mend them". */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import { chunksOf, isLead } from './chunks.ts';
import type { Clause } from './clauses.ts';
import type { Masked } from './mask.ts';
import { itemLeadOf, startsWithVerb } from './stems.ts';
import { allMatches } from '../../../kernel/matches.ts';

const MARK = /(?:^|[ ,;:])\((1?\d|[a-p]|i{1,3}|iv|vi{0,3}|ix|[A-J])\) (?=[a-z])/g;
const FIRST = /^(?:1|a|i|A)$/;
const MOST = 16;

/** The items, without their marks; none where the marks stand behind a verb ("shall report (1) costs and (2) gains"). */
export const runInItems = (
  masked: Masked,
  { predicate, modal }: { readonly predicate: Span; readonly modal: { readonly ordering: boolean } },
): readonly Span[] => {
  if (modal.ordering) return [];
  const words = masked.text.slice(predicate.start, predicate.end);
  const marks = allMatches(words, MARK).slice(0, MOST);
  const [first] = marks;
  if (!first || marks.length < 2 || !FIRST.test(first[1] ?? '')) return [];
  if (!opensList(masked.words.slice(predicate.start - masked.start, predicate.start - masked.start + first.index + 1)))
    return [];
  const own = marks.filter((mark, index) => mark[1] === nthLike(first[1] ?? '', index));
  if (own.length !== marks.length) return [];
  const items = own.map((mark, index) => {
    const start = predicate.start + mark.index + mark[0].length;
    const end = predicate.start + (own[index + 1]?.index ?? words.length);
    return spanOf(start, start + masked.text.slice(start, end).replace(/[,;]?(?: (?:and|or))?[,;]?\s*$/, '').length);
  });
  return items.every((item) => startsWithVerb(masked.text.slice(item.start, item.end))) ? items : [];
};

/** "shall consider: (1) the cost; (2) the oil": the duty ends where its contents are listed. */
export const withoutContents = (masked: Masked, clause: Clause): Clause => {
  const predicate = upToContents(masked, clause.predicate);
  return predicate === clause.predicate ? clause : { ...clause, end: predicate.end, predicate };
};

/** A stretch of a sentence up to the colon above what it lists. */
export const upToContents = (masked: Masked, span: Span): Span => {
  const words = masked.text.slice(span.start, span.end);
  const first = CONTENTS.exec(words);
  return first &&
    first.index > itemLeadOf(words) + 1 &&
    words.slice(first.index + 4).includes(`(${nthLike(first[1] ?? '', 1)}) `)
    ? spanOf(span.start, span.start + first.index + 1)
    : span;
};
// "any proposal to: (a) move money; and (b) keep it" goes on, for what stands before needs what follows; "use its programs to:" does not
const CONTENTS =
  /(?:(?<! (?:to|that|by|when|whether|where|if|for|of|in|with))|(?<=\b(?:authorities|efforts|measures|programs|resources|steps|tools|order) to)): \(([1aiA])\) (?=[a-z])/;

/** Nothing but asides stands between the modal and the first mark. */
const opensList = (words: string): boolean =>
  chunksOf(words.replace(/[:(\s]+$/, ''), 0).every(
    (chunk) => isLead(chunk) && !/ (?:by|to|through)$/.test(chunk.words),
  );

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** The mark that stands `index` places after the first: "1" -> "3", "a" -> "c". */
const nthLike = (first: string, index: number): string => {
  if (first === '1') return String(index + 1);
  if (first === 'i') return ROMAN[index] ?? '';
  return String.fromCharCode(first.charCodeAt(0) + index);
};
