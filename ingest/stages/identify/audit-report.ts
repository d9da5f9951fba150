/** Reports of those who audit: of GAO (`gao/31-104`), of inspectors general (`inspector-general/…`), by letterhead and number of their first lines. */
import { pattern } from '../../kernel/pattern.ts';
import { slug } from '../../../schema/domain/ids.ts';
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import type { PartialDate } from '../../../schema/domain/partial-date.ts';
import { printedDates } from '../../kernel/dates.ts';
import type { Block, Sourced } from '../../values/index.ts';
import { inTitleCase } from '../../kernel/capitals.ts';
import { letterField } from './agency-documents.ts';
import { headingTitle } from './heading-title.ts';
import { captured, printed, sourcedField, wordsOf, type Recognised, type Subject } from './parts.ts';

const BLOCKS_SEARCHED = 30;
const LONGEST_LINE = 200;

export const recogniseAuditReport = (subject: Subject): Recognised | null =>
  ofGao(subject) ?? letterOfGao(subject) ?? ofInspector(subject);

const shortLines = (subject: Subject): readonly Block[] =>
  subject.blocks.slice(0, BLOCKS_SEARCHED).filter(({ start, end }) => end - start <= LONGEST_LINE);

interface Found {
  readonly block: Block;
  readonly match: RegExpExecArray;
}

const find = (subject: Subject, pattern: RegExp): Found | null => {
  for (const block of shortLines(subject)) {
    const match = pattern.exec(wordsOf(subject, block));
    if (match) return { block, match };
  }
  return null;
};

/** The number alone on its line, or behind a word for what it numbers: "Report: GAO-31-104 | Published: …", "Highlights of GAO-31-104, a report to". */
const GAO_NUMBER =
  /^(?:\**(?:Report|Testimony|Product)(?: No\.?| Number)?:?\**:? |Highlights of )?(GAO[-–](\d{2}[-–]\d{1,6}[A-Z]{0,4}))(?:$|,? | \|)/;
const GAO_NAME = /\b((?:United States |U\.S\. )?Government Accountability Office)\b|^GAO$/i;

const ofGao = (subject: Subject): Recognised | null => {
  const number = find(subject, GAO_NUMBER);
  if (!number) return null;
  // its number says whose it is, where nothing else does
  const named = find(subject, GAO_NAME) ?? { block: number.block, match: /GAO/.exec(wordsOf(subject, number.block)) };
  const { block, match } = number;
  if (!named.match) return null;
  const title = withSubtitle(subject, headingTitle(subject) ?? titleAround(subject, block));
  return {
    ...reportOf(subject, number, title),
    number: { value: (match[1] ?? '').replace('–', '-'), span: captured(match, 1, block.start) },
    issuer: {
      value: 'Government Accountability Office',
      span: captured(named.match, named.match[1] ? 1 : 0, named.block.start),
    },
    norm: `gao/${(match[2] ?? '').replaceAll('–', '-').toLowerCase()}`,
  };
};

/** "U.S. Government Accountability Office" above "HARBORS: Lamps Need Tests": a letter that prints its number elsewhere, or not at all. */
const letterOfGao = (subject: Subject): Recognised | null => {
  const head = find(subject, /^((?:United States |U\.S\. )?Government Accountability Office)$/i);
  const called = find(subject, /^(\p{Lu}[\p{Lu} ,&’'-]{3,60}: \p{Lu}.{10,180})$/u);
  const word = /\b[Tt]his (report)\b/.exec(subject.document.text);
  if (!head || !called || !word || !ADVISES.test(subject.document.text)) return null;
  const title = printed(called.match[1] ?? '', called.block.start, called.block.start + (called.match[1] ?? '').length);
  return {
    ...reportOf(subject, { block: { ...head.block, start: 0 }, match: word }, title),
    issuer: { value: 'Government Accountability Office', span: captured(head.match, 1, head.block.start) },
    norm: `gao/${slug(title.value)}`,
  };
};
const ADVISES = /\bWe (?:are making|are recommending|recommend)\b|\bRecommendations? for Executive Action\b/;

const DEPARTMENT = pattern`
  (?:(?:the )?(?:U\.? ?S\.?|United States) )?(?:(?:Department|Bureau|Library|Corporation) (?:of|
  for) (?:the )?\p{L}+(?:,? (?:and )?\p{L}+){0,4}|(?:\p{L}[\p{L}-]+ ){1,5}(?:Administration|Agency|Commission|
  Department|Board|Corporation|Service|Institution|Foundation))
`;
const INSPECTOR = String.raw`Office of (?:the )?Inspector General`;
/** "U.S. Department of Roads, Office of Inspector General", or either alone on its line. */
const LETTERHEAD = new RegExp(
  String.raw`^(?:(?<department>${DEPARTMENT})(?:’s|'s)?(?: \([A-Z]{2,8}\))?,? ?[-–—|]? ?)?(?<office>${INSPECTOR})(?: \(OIG\))?(?:(?: for| of|,)? (?:the )?(?<of>${DEPARTMENT}))?$`,
  'iu',
);
const DEPARTMENT_LINE = new RegExp(String.raw`^${DEPARTMENT}(?: \([A-Z]{2,8}\))?$`, 'iu');
/** "Report No. 31-P-0100", "AUDIT REPORT NUMBER: A-31-02", "OIG-31-45", "DODIG-2031-055": what is numbered may stand before it. */
const NUMBER =
  /^(?:(?:(?:Final |Draft )?(?:Audit|Evaluation|Inspection|Review|Investigative|Special|Management Advisory)? ?Report|Assignment|Project)(?: (?:No\.?|Number|#|ID))?:? #?|(?=(?:[A-Z]{2,4}-)?[A-Z]{0,4}(?:OIG|IG|AUD|INS|ISP)[-–]))((?:[A-Z]{1,6}[-–/])?(?=[\w–/.-]{0,30}\d{2})[A-Z0-9][\w–/.-]{3,30}\w)(?:$| \||[,;] )/i;

const ofInspector = (subject: Subject): Recognised | null => {
  const head = find(subject, LETTERHEAD);
  if (!head) return null;
  const number = find(subject, NUMBER);
  const word = number ?? find(subject, /\b(report|audit|evaluation|inspection)\b/i);
  if (!word) return null;
  const issuer = inspectorOf(subject, head);
  const title = letterField(subject, 'SUBJECT') ?? titleBelow(subject) ?? headingTitle(subject);
  const value = number ? (number.match[1] ?? '').replaceAll('–', '-') : null;
  if (!value && !title) return null;
  return {
    ...reportOf(subject, word, title),
    number: number && value ? { value, span: captured(number.match, 1, number.block.start) } : null,
    issuer,
    norm: `inspector-general/${slug(issuer.value.replace(new RegExp(`,? ?${INSPECTOR}`, 'i'), '')) || 'report'}/${slug(value ?? title?.value ?? '')}`,
  };
};

/** With the department that stands beside it, or on the line above or below. */
const inspectorOf = (subject: Subject, { block, match }: Found): Sourced<string> => {
  const own = match.groups?.['department'] ?? match.groups?.['of'];
  const at = subject.blocks.indexOf(block);
  const beside = own
    ? undefined
    : [subject.blocks[at - 1], subject.blocks[at + 1]].find(
        (one) => one && DEPARTMENT_LINE.test(wordsOf(subject, one)),
      );
  const span: Span = beside
    ? spanOf(Math.min(block.start, beside.start), Math.max(block.end, beside.end))
    : spanOf(block.start, block.end);
  const department = own ?? (beside ? wordsOf(subject, beside) : null);
  const name = department
    ?.replace(/ \([A-Z]{2,8}\)$/, '')
    .replace(/^(?:the )?(?:U\.? ?S\.?|United States) /i, '')
    .trim();
  return { value: name ? `${inTitleCase(name)} Office of Inspector General` : 'Office of Inspector General', span };
};

/** Lines of a cover that are no title. */
const NO_TITLE = new RegExp(
  pattern`
    ^(?:(?:final |draft |semiannual )?(?:audit|evaluation|inspection|review|special)? ?report(?: to .{3,60})?|
    highlights|at a glance|results in brief|memorandum|for public release|audits?|evaluations?|
    information technology|.{0,40}\bhotline\b.{0,40})$|${INSPECTOR}|^.{0,40}(?:19|20)\d\d$
  `,
  'iu',
);

/** The first line in the manner of a heading that names neither who reports nor what it is called. */
const titleBelow = (subject: Subject): Sourced<string> | null => {
  if (sourcedField(subject, 'title')) return null;
  const title = shortLines(subject).find((block) => {
    const words = wordsOf(subject, block);
    return (
      block.kind === 'heading' &&
      words.split(' ').length > 3 &&
      !NO_TITLE.test(words) &&
      !DEPARTMENT_LINE.test(words) &&
      !NUMBER.test(words)
    );
  });
  return title ? printed(wordsOf(subject, title), title.start, title.end) : null;
};

/** The heading nearest above the number, where a cover begins with what is no heading. */
const titleAround = (subject: Subject, number: Block): Sourced<string> | null => {
  const title = shortLines(subject).findLast(
    (block) => block.end <= number.start && block.kind === 'heading' && !NO_TITLE.test(wordsOf(subject, block)),
  );
  return title ? printed(wordsOf(subject, title), title.start, title.end) : null;
};

/** "FEDERAL LAMPS" and the line below it: a cover prints the subject in capitals and what is found under it. */
const withSubtitle = (subject: Subject, title: Sourced<string> | null): Sourced<string> | null => {
  const span = title?.span;
  if (!span || /\p{Ll}/u.test(title.value)) return title;
  const below = subject.blocks.find(({ start }) => start >= span.end);
  const words = below ? wordsOf(subject, below) : '';
  return below?.kind === 'heading' && /\p{Ll}/u.test(words) && !NO_TITLE.test(words) && !GAO_NUMBER.test(words)
    ? printed(`${title.value}: ${words}`, span.start, below.end)
    : title;
};

/** What reports of auditors have in common; a report is called so by its cover, or by what is said to be numbered. */
const reportOf = (subject: Subject, { block, match }: Found, title: Sourced<string> | null): Recognised => {
  const called = find(subject, /\b(Report|Testimony|Audit|Evaluation|Inspection|Highlights|Letter)\b/i);
  return {
    kind: {
      value: 'OTHER',
      span: called ? captured(called.match, 1, called.block.start) : captured(match, 0, block.start),
    },
    title,
    publishedOn: publishedOn(subject),
    isIssued: true,
    form: 'audit-report',
  };
};

const PUBLISHED = /\b(?:Published|Publicly Released|Issued|Date(?: Issued)?|Released?):/i;

/** The day behind "Published:", else the first line that is nothing but a day or a month. */
const publishedOn = (subject: Subject): Sourced<PartialDate> | null => {
  const { text } = subject.document;
  const labelled = find(subject, PUBLISHED);
  const from = labelled ? labelled.block.start + labelled.match.index : 0;
  const first = labelled ? printedDates(text, spanOf(from, labelled.block.end))[0] : undefined;
  if (first) return printed(first.value, first.start, first.end);
  for (const block of shortLines(subject)) {
    const [date] = printedDates(text, block);
    if (date && block.end - block.start - (date.end - date.start) <= 2)
      return printed(date.value, date.start, date.end);
  }
  return null;
};
