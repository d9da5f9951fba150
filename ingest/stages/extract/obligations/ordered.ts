/** Whom an ordering clause means: "I direct the Secretary of X to", "I direct that the plan be used by Y". */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import { chunksOf, isLead, type Chunk } from './chunks.ts';
import type { Head } from './heads.ts';
import type { Masked } from './mask.ts';
import { orderedEnd, type Modal } from './modals.ts';
import { subjectPlace } from './subject-place.ts';

const wordsIn = (masked: Masked, start: number, end: number): string =>
  masked.words.slice(start - masked.start, end - masked.start);

/** "I direct the Secretary of X, in consultation with Y and Z, to"; "I direct that the plans of X be used by Y". */
const orderedSubject = (masked: Masked, ordered: Span): Span => {
  const words = wordsIn(masked, ordered.start, ordered.end);
  const done = wordsIn(masked, ordered.start - 5, ordered.start) === ' that' ? isToBeDone(masked, ordered.start) : null;
  if (done !== null) return spanOf(ordered.start, done);
  const chunks = chunksOf(words, ordered.start);
  const place = chunks.length > 1 && chunks.some(isLead) ? subjectPlace(masked, chunks) : null;
  return place ? spanOf((chunks[place.from] as Chunk).start, (chunks[place.to] as Chunk).end) : ordered;
};
const isToBeDone = (masked: Masked, start: number): number | null => {
  const before = /^ [^;:.]{2,400}?(?= be (?:[a-z]+ly )?[a-z]+(?:ed|en|de|ld|lt|pt|ut|ght|wn)\b)/.exec(
    wordsIn(masked, start, masked.end),
  );
  return before && start + before[0].length;
};

/** "I direct the Secretary to": the subject is what stands between the order and its "to". */
export const orderedHead = (masked: Masked, modal: Modal, last: Modal | undefined): Head | null => {
  if (last && /\b(?:that|which|as|if|when)\s*$/.test(wordsIn(masked, last.end, modal.start))) return null;
  const behind = wordsIn(masked, modal.end, masked.end);
  const start = last ? modal.start : masked.start;
  return {
    lead: spanOf(start, modal.start),
    subject: orderedSubject(masked, spanOf(modal.end, modal.end + orderedEnd(behind))),
    asides: spanOf(modal.start, modal.start),
  };
};
