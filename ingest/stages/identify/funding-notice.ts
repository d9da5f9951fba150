/** Notices of funding opportunity (`opportunity/…`), by what they call themselves and the labels of their first part. */
import { pattern } from '../../kernel/pattern.ts';
import { slug } from '../../../schema/domain/ids.ts';
import type { PartialDate } from '../../../schema/domain/partial-date.ts';
import { printedDates } from '../../kernel/dates.ts';
import type { Block, Sourced } from '../../values/index.ts';
import { headingTitle } from './heading-title.ts';
import { labelledValue } from './labelled-value.ts';
import { captured, printed, wordsOf, type Recognised, type Subject } from './parts.ts';

const LINES_SEARCHED = 20;
const LONGEST_LINE = 160;

const CALLED = pattern`
  Notices? of Funding (?:Opportunity|Availability)|(?:Grant )?Funding (?:Opportunity )?(?:Announcement|Notice)|
  Notice of Federal Funding Opportunity|Federal Funding Opportunity|NOFO|(?:Request|Call|
  Solicitation) for (?:Grant )?Applications|Grant (?:Announcement|Solicitation|Guidelines)
`;
/** A heading that is one, or ends so: "FY 2031 Lamp Grant Program Notice of Funding Opportunity (NOFO)". */
const HEADING = new RegExp(
  String.raw`^(?:[^.;]{0,110} )?(?<called>${CALLED})(?: \((?:NOFO|NOFA|FOA|RFA)\)(?: \p{Lu}[^.;]{3,110})?)?(?: (?:for|to|on) [^.;]{3,90}|:? ?[A-Z0-9][\w-]{4,30}|[:,–—-]{1,2} [^.;]{3,110})?$`,
  'iu',
);
/** A headline tells what became of one. */
const TELLS =
  /\b(?:is|are|was|were|has|have|will|releases?d?|announce[sd]|issue[sd]|opens?|closes?|publishe[sd]|seeks?|invites?|delay(?:s|ed)|cancel(?:s|ed)|how|why|what)\b/i;

const OPPORTUNITY = '(?:Federal |Funding |Grant |NOFO |Notice of )*(?:Opportunity|Announcement)';
const LABELS = {
  number: new RegExp(`^(?:${OPPORTUNITY}|NOFO|FOA|RFA) (?:Number|No\\.?|ID)$`, 'i'),
  title: new RegExp(`^(?:${OPPORTUNITY}|NOFO|Program) (?:Title|Name)$`, 'i'),
  issuer:
    /^(?:Issued by|(?:Federal )?(?:Awarding |Sponsoring |Funding )?Agency(?: Name)?|Op(?:erating )?Div(?:ision)?|Issuing (?:Agency|Office))$/i,
  issued: /^(?:NOFO |Notice )?(?:Issu(?:e|ed|ance)|Post(?:ed|ing)|Publi(?:shed|cation)|Released?)(?: Date| on)?$/i,
  listing:
    /^(?:Federal )?(?:Assistance Listings?|CFDA)(?: \((?:ALN?|CFDA)\))?(?: (?:Numbers?|No\.?|Titles?))?(?:\(s\))?$/i,
  closes:
    /^(?:(?:Full )?Applications?|Submissions?|Proposals?|Closing|Application Submission)(?: (?:Due|Submission|Closing))? ?(?:Deadline|Dates?|Period|by|on)?$|^(?:Deadline|Due Date|Closing Date)s?$/i,
} as const;

/** Whom such a notice speaks of, again and again. */
const APPLIES = /\b(?:applicants?|subapplicants?|applications?|grantees?|(?:sub)?recipients?|awards?)\b/gi;
const LEAST_APPLIES = 8;

export const recogniseFundingNotice = (subject: Subject): Recognised | null => {
  const lines = subject.blocks.slice(0, LINES_SEARCHED).filter(({ start, end }) => end - start <= LONGEST_LINE);
  const heading = lines.find((line) => HEADING.test(wordsOf(subject, line)) && !TELLS.test(wordsOf(subject, line)));
  const number = labelledValue(subject, LABELS.number);
  if (!number && !heading) return null;
  const labels = [LABELS.title, LABELS.issuer, LABELS.listing, LABELS.closes].map((label) =>
    labelledValue(subject, label),
  );
  // prose about a notice has none of its labels, and forms about grants do not call themselves so
  const told = labels.filter(Boolean).length;
  const isHeaded = heading?.kind === 'heading' && countOf(subject, APPLIES) >= LEAST_APPLIES;
  if (!(number ? heading || told > 0 : heading && (told > 0 || isHeaded))) return null;
  const [named, issuer] = labels;
  const title = named ?? titleOf(subject, heading ?? null);
  const value = number ? /^[\w.–-]+/.exec(number.value)?.[0] : undefined;
  const called = heading && HEADING.exec(wordsOf(subject, heading));
  return {
    kind: {
      value: 'OTHER',
      span:
        heading && called
          ? called.groups?.['called']
            ? within(subject, heading, called.groups['called'])
            : heading
          : (number?.label ?? null),
    },
    number: number && value ? printed(value, number.span.start, number.span.start + value.length) : null,
    title,
    issuer: issuer ? { value: issuer.value.replace(/ \([A-Z]{2,8}\)$/, ''), span: issuer.span } : null,
    publishedOn: dayOf(subject, LABELS.issued),
    isIssued: true,
    norm: value ? `opportunity/${slug(value)}` : title ? `opportunity/${slug(title.value)}` : null,
    form: 'funding-notice',
  };
};

const countOf = ({ document: { text } }: Subject, words: RegExp): number => text.match(words)?.length ?? 0;

const within = (subject: Subject, line: Block, words: string): Sourced<string>['span'] => {
  const at = wordsOf(subject, line).indexOf(words);
  return at < 0 ? line : { start: line.start + at, end: line.start + at + words.length };
};

/** "FY 2031 Lamp Grant Program" in the heading itself, else the page's title or first heading. */
const titleOf = (subject: Subject, heading: Block | null): Sourced<string> | null => {
  const title = headingTitle(subject);
  if (title && !new RegExp(`^(?:${CALLED})(?: \\([A-Z]{3,4}\\))?$`, 'i').test(title.value)) return title;
  if (!heading) return null;
  const below = subject.blocks.find(
    (block) => block.start > heading.start && block.kind === 'heading' && wordsOf(subject, block).split(' ').length > 2,
  );
  if (below && subject.blocks.indexOf(below) < LINES_SEARCHED && !HEADING.test(wordsOf(subject, below)))
    return printed(wordsOf(subject, below), below.start, below.end);
  const before = new RegExp(`^(.{8,110}?)[,:–—-]? (?:${CALLED})`, 'iu').exec(wordsOf(subject, heading));
  return before ? { value: before[1] ?? '', span: captured(before, 1, heading.start) } : null;
};

const dayOf = (subject: Subject, label: RegExp): Sourced<PartialDate> | null => {
  const said = labelledValue(subject, label);
  const [date] = said ? printedDates(subject.document.text, said.span) : [];
  return date ? printed(date.value, date.start, date.end) : null;
};
