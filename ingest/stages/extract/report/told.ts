/** The part of a report that tells: its sentences without headings, and without the notes and references at its end. */
import { bySpan, contains, overlaps, sliceOf, type Span } from '../../../../schema/domain/span.ts';
import { holding } from '../holding.ts';
import type { Structured } from '../../../values/index.ts';

const NOTES =
  /^(?:(?:end|foot)?notes|(?:works cited|references|bibliography|sources)(?: and notes)?|contact|media contacts?)\b.{0,40}$/iu;
/** "[^1]: Statement of the Press Secretary.", "Last updated 20 August 2029". */
const IS_NOTE =
  /^(?:\[\^[^\]]{1,24}\]: |\W{0,3}(?:[Ll]ast )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted)(?: on)?:? [^\n]{4,48}$)/u;
/** "TO: Members", "Issue brief No. 41 | Lamp Center | March 19, 2032": lines of a head. */
const OF_A_HEAD =
  /^\W{0,4}(?:(?:TO|FROM|DATE|RE|SUBJECT|CC|VIA|Date|Authors?|Subject):|MEMORANDUM$|[^.!?\n]{0,120}(?:No\. [^.!?\n]{0,80})? \| [^\n]{0,60}\b(?:19|20)\d\d\W{0,4}$)/u;
/** "3. Positions of interested parties": a heading that its number does not make one. */
const COUNTED_HEADING = /^\d{1,2}(?:\.\d{1,2})?[.)] \p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,8}$/u;
/** UTF-16 units of a line above the text. */
const LONGEST_LINE = 120;
/** Or an element around one; what stands in brackets at the end of a title ends none. */
const ENDS_A_SENTENCE = /[.!?:;"”’]\W{0,3}$/u;
const NOT_TOLD = new Set(['heading', 'masthead', 'footnote']);

/** "1.4 Representative Lang expressed reservations. In his view …": the sentence behind a number is no heading. */
const runIn = ({ document: { text, blocks }, sections }: Structured): readonly Span[] =>
  sections.flatMap(({ headingSpan }) => {
    if (!headingSpan || !/^\.(?: |$)/u.test(text.slice(headingSpan.end, headingSpan.end + 2))) return [];
    const block = holding(blocks, headingSpan);
    if (block?.kind !== 'paragraph' || !/\S+ [a-z]\S* \S+/u.test(sliceOf(text, headingSpan))) return [];
    return [{ start: headingSpan.start, end: headingSpan.end + 1 }];
  });

export const toldSentences = (input: Structured): readonly Span[] => {
  const { document, body } = input;
  const headings = runIn(input).filter((one) => !input.sentences.some((sentence) => overlaps(sentence, one)));
  const sentences = [...input.sentences, ...headings].sort(bySpan);
  const { text, blocks } = document;
  const silent = blocks.filter((block) => {
    const words = sliceOf(text, block);
    return (
      (NOT_TOLD.has(block.kind) && !/^Q[:.] /u.test(words)) ||
      IS_NOTE.test(words) ||
      OF_A_HEAD.test(words) ||
      COUNTED_HEADING.test(words)
    );
  });
  // A title, what stands over it and below it.
  const told = blocks.filter((block) => contains(body, block));
  const [first, ...rest] = told;
  if (first && !ENDS_A_SENTENCE.test(sliceOf(text, first))) {
    const end = rest.findIndex(
      (block) => block.end - block.start > LONGEST_LINE || /[.!?;:]/u.test(sliceOf(text, block)),
    );
    silent.push(first, ...rest.slice(0, Math.max(end, 0)));
  }
  const notes = blocks.find((block) => block.start > body.start && NOTES.test(sliceOf(text, block)));
  const end = notes?.start ?? listedNotesIn(text, told) ?? body.end;
  return withTheirNotes(
    text,
    sentences.filter(
      (sentence) =>
        contains(body, sentence) && sentence.start < end && !silent.some((block) => overlaps(block, sentence)),
    ),
  );
};

const NUMBERED = /^\W{0,2}(?<number>\d{1,3})[.)\]] /u;
/** An address, a year at the end, or what it was said in. */
const A_SOURCE =
  /https?:\/\/|\bwww\.|(?:[,(] ?|\b\p{Lu}\p{Ll}+ )(?:\d{1,2}, )?(?:19|20)\d\d\)?\W{0,4}$|\b(?:of|dated|[^.!?]{3,60},) \p{Lu}\p{Ll}{2,8}\.? \d{1,2}\W{0,4}$|\b(?:[Ii]nterview|[Tt]ranscript|[Ss]tatement of|[Pp]ress release|[Ii]bid)\b/u;
/** Numbered items that end a report, are sources, and whose numbers the text above cites: where they begin. */
const listedNotesIn = (text: string, told: readonly Span[]): number | null => {
  const first = told.findLastIndex((block) => !NUMBERED.test(sliceOf(text, block))) + 1;
  const numbers = told.slice(first).map((block) => NUMBERED.exec(sliceOf(text, block))?.groups?.['number'] ?? '');
  const start = told[first]?.start;
  if (start === undefined || numbers.length < 2 || numbers[0] !== '1') return null;
  const sources = told.slice(first).filter((block) => A_SOURCE.test(sliceOf(text, block)));
  if (sources.length * 2 <= numbers.length) return null;
  const above = text.slice(told[0]?.start ?? 0, start);
  const cited = numbers.filter((number) => new RegExp(`\\[(?:[\\d, –-]*\\b)?${number}\\b`, 'u').test(above));
  return cited.length * 2 >= numbers.length ? start : null;
};

const NOTES_BEFORE = /^(?:\[(?:\d{1,3}|\^[\p{L}\p{N}_-]{1,24})\](?!:) ?){1,4}/u;

/** "It was late. [1] Nobody came.": the number is that of the sentence before it. */
const withTheirNotes = (text: string, sentences: readonly Span[]): readonly Span[] => {
  const moved: Span[] = [];
  for (const sentence of sentences) {
    const last = moved.at(-1);
    const notes = NOTES_BEFORE.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
    if (!last || notes === 0 || sentence.start - last.end > 1) {
      moved.push(sentence);
      continue;
    }
    const from = sentence.start + notes;
    moved.splice(-1, 1, { start: last.start, end: sentence.start + text.slice(sentence.start, from).trimEnd().length });
    if (from < sentence.end) moved.push({ start: from, end: sentence.end });
  }
  return moved;
};
