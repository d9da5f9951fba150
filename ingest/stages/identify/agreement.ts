/** Agreements between agencies (`agreement/…`), by what they call themselves in their first lines and whom they are between. */
import { slug } from '../../../schema/domain/ids.ts';
import { enumeratorAt } from '../structure/labels.ts';
import type { Block } from '../../values/index.ts';
import { captured, printed, wordsOf, type Recognised, type Subject } from './parts.ts';

const LINES_SEARCHED = 8;
const LONGEST_LINE = 250;
/** Of a title that goes on over several lines: who joins, and on what. */
const MOST_LINES = 14;

const CALLED =
  /^(?:(?:[A-Z][\w’'.-]* ){0,6})?((?:Memorandum|MEMORANDUM) (?:of|OF) (?:Understanding|UNDERSTANDING|Agreement|AGREEMENT)|(?:Inter-?agency|INTER-?AGENCY|Cooperation|COOPERATION) (?:Agreement|AGREEMENT))\b/;
const BETWEEN = /\b(?:between|among|by and between)\b/i;

export const recogniseAgreement = (subject: Subject): Recognised | null => {
  const at = subject.blocks
    .slice(0, LINES_SEARCHED)
    .findIndex((block) => block.end - block.start <= LONGEST_LINE && CALLED.test(wordsOf(subject, block)));
  const head = subject.blocks[at];
  const match = head && CALLED.exec(wordsOf(subject, head));
  if (!head || !match) return null;
  const last = lastOfTitle(subject, at);
  const title = printed(subject.document.text.slice(head.start, last.end).replace(/\s+/g, ' '), head.start, last.end);
  if (!BETWEEN.test(title.value)) return null;
  return {
    kind: { value: 'OTHER', span: captured(match, 1, head.start) },
    title,
    norm: `agreement/${slug(title.value)}`,
  };
};

/** The last line of the title: lines without a stop, in the manner of headings, none of them counted. */
const lastOfTitle = (subject: Subject, at: number): Block => {
  const head = subject.blocks[at] as Block;
  let last = head;
  for (const block of subject.blocks.slice(at + 1, at + MOST_LINES)) {
    const words = wordsOf(subject, block);
    const goesOn =
      block.kind === 'heading' || /^(?:and|between|among|by and between|on|for|regarding|the)\b/i.test(words);
    const isLine = words.length <= LONGEST_LINE && !/[.;:]$/.test(words) && enumeratorAt(words.slice(0, 12)) === null;
    // a format that ranks its headings has the whole title in one
    if (
      !goesOn ||
      !isLine ||
      head.level > 0 ||
      /^(?:Purpose|Background|Introduction|Parties|Recitals|Authority)\b/i.test(words)
    )
      break;
    last = block;
  }
  return last;
};
