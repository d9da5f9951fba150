/** A publication of NIST, by its number on a line of its own at the top. */
import type { Span } from '../../../schema/domain/span.ts';
import { findLegalReferences } from '../../kernel/legal-references/index.ts';
import { printed, wordsOf, type Recognised, type Subject } from './parts.ts';

const LINES_SEARCHED = 6;
/** What stands beside the number on its line: "Revision 3", "(Initial Public Draft)". */
const MOST_BESIDE = 30;
const NO_TITLE =
  /Laborator|^National Institute|Division$|^(?:[A-Z][a-z]+ )?(?:19|20)\d\d$|^NIST\b|^Draft\b|^Federal Information|^FEDERAL INFORMATION/;

export const recogniseNist = (subject: Subject): Recognised | null => {
  const lines = subject.blocks.slice(0, LINES_SEARCHED).filter(({ start, end }) => end - start <= 200);
  for (const [index, line] of lines.entries()) {
    const words = wordsOf(subject, line);
    const [cited] = findLegalReferences(words);
    if (cited?.kind !== 'nist' || !/\d/.test(cited.norm) || !isAlone(words, cited)) continue;
    const number = cited.norm.slice(cited.norm.lastIndexOf('/') + 1);
    const at = words.indexOf(number, cited.start);
    // "NIST SP 800-999: Guide to Lamps"
    const behind = /^(?:[,:.–—-] ?)?(\p{Lu}.{5,150})$/u.exec(words.slice(cited.end).trimStart())?.[1];
    const beside =
      behind && !/^(?:Rev|Ver|Vol|Draft|Initial|Final|Public|Part)/.test(behind)
        ? printed(behind, line.end - behind.length, line.end)
        : null;
    const below = lines
      .slice(index + 1)
      .concat(lines.slice(0, index))
      .find((one) => !NO_TITLE.test(wordsOf(subject, one)));
    const title = beside ?? (below ? printed(wordsOf(subject, below), below.start, below.end) : null);
    if (at < 0 || !title) continue;
    return {
      kind: { value: 'GUIDANCE', span: { start: line.start + cited.start, end: line.start + cited.end } },
      number: printed(number, line.start + at, line.start + at + number.length),
      title,
      issuer: { value: 'National Institute of Standards and Technology', span: null },
      isIssued: !/\bdraft\b/i.test(words),
      norm: cited.norm,
    };
  }
  return null;
};

/** Little else stands beside the number on its line, or its title. */
const isAlone = (words: string, cited: Span): boolean =>
  words.length - (cited.end - cited.start) <= MOST_BESIDE ||
  (cited.start === 0 && /^ ?[:–—]/.test(words.slice(cited.end)));
