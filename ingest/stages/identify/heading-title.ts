/** The title of a text that no form of its own names: its page's, or the first heading below a letterhead and a date. */
import { namesDay, namesPart } from '../../kernel/block-kinds.ts';
import { pattern } from '../../kernel/pattern.ts';
import type { Sourced } from '../../values/index.ts';
import { labelledValue } from './labelled-value.ts';
import { printed, sourcedField, wordsOf, type Subject } from './parts.ts';

/** Headings that every document may have are no document's title. */
export const GENERIC = new RegExp(
  pattern`
    ^(?:(?:section|article|part|chapter) [\divxlc]{1,6}\W*)?
    (?:(?:executive )?(?:summary|highlights|overview|introduction|background|preamble|foreword|definitions|
    (?:(?:subject(?: matter)?|purpose|scope|application)(?: and )?){1,3}|general(?: provisions)?|contents|
    table of contents|synopsis.*))?\W*$
  `,
  'i',
);

/** "A. PURPOSE", "STATE OF OHIO", "GAO", "Report to Congressional Committees", "Washington, DC 20548": what stands above a title, or below it. */
const ABOVE_TITLE =
  /^[A-Z]{2,6}$|^(?:(?:Audit|AUDIT|Evaluation|EVALUATION|Special|SPECIAL) )?(?:Report|REPORT) (?:to\b|TO\b|(?:No\.? |NO\.? |Number )?(?:[A-Z]{1,5}-){0,3}\d)|^(?:Memorandum|MEMORANDUM)$|, (?:[A-Z]{2}|D\.C\.) \d{5}$|^(?:(?:U\.S\.|United States) )?Government Accountability Office$|^(?:[A-Z]|[IVX]{1,4}|\d{1,2})\. |^(?:(?:THE )?(?:STATE|COMMONWEALTH|OFFICE|DEPARTMENT|GENERAL ASSEMBLY|LEGISLATURE) OF|(?:U\.S\. |United States |UNITED STATES )?(?:Department|DEPARTMENT|Office) (?:of|OF) (?:the |THE )?[A-Za-z]+(?:,? (?:and |AND |& )?[A-Za-z]+){0,3}$)\b|-{5}/;

const OPENING = 8;
/** "Re: The rule that was not signed": what a letter or a memorandum to clients is about. */
const RE = /^(?:Re|RE)$/;

/** "To: Heads of Departments": whom a memorandum is for, and no title of it; "Subject: Lamps" is what it is about. */
const LETTER_FIELD = /^(?:to|from|for|through|thru|via|cc|date|subject) ?:/i;
const SUBJECT = /^(?:Subject|SUBJECT)$/;

/** "Subject", the heading of a first article, above "1. This law is about lamps." */
const COUNTED = /^(?:\d{1,2}|[A-Za-z])[.)] /;

/** The page's own title, what the text says that it is about, or the first heading if nothing but a letterhead and a date stand above it. */
export const headingTitle = (subject: Subject): Sourced<string> | null => {
  const field = sourcedField(subject, 'title');
  if (field) return field;
  const about = labelledValue(subject, RE, OPENING);
  if (about && !COUNTED.test(about.value)) return { value: about.value, span: about.span };
  const heading = subject.blocks
    .slice(0, OPENING)
    .filter((block) => !(ABOVE_TITLE.test(wordsOf(subject, block)) || namesDay(wordsOf(subject, block))))
    .slice(0, 3)
    .find(
      (block) =>
        block.kind === 'heading' &&
        !namesPart(wordsOf(subject, block)) &&
        !GENERIC.test(wordsOf(subject, block)) &&
        !LETTER_FIELD.test(wordsOf(subject, block)),
    );
  return heading ? printed(wordsOf(subject, heading), heading.start, heading.end) : belowBody(subject);
};

/** "United States Department of Lamps" and below it a title that is longer than any heading: a line that ends no sentence, its words in capitals. */
const belowBody = (subject: Subject): Sourced<string> | null => {
  const [first, next] = subject.blocks;
  if (!first || !next || !ABOVE_TITLE.test(wordsOf(subject, first))) return null;
  const words = wordsOf(subject, next);
  if (LETTER_FIELD.test(words)) {
    const subjectOf = labelledValue(subject, SUBJECT, OPENING);
    return subjectOf && { value: subjectOf.value, span: subjectOf.span };
  }
  const long = words.split(/[\s-]+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const isTitle =
    words.length <= LONGEST_TITLE &&
    !/[.:;!?]$/.test(words) &&
    long.length >= LEAST_WORDS &&
    long.every((word) =>
      /^\p{Lu}|^(?:from|with|into|upon|under|through|between|among|regarding|concerning)$/u.test(word),
    );
  return isTitle ? printed(words, next.start, next.end) : null;
};
const LONGEST_TITLE = 300;
const LEAST_WORDS = 4;
