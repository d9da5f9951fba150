/** OMB memoranda (`omb/m/15-13`), other memoranda, and CISA directives (`cisa/bod/18-02`, `cisa/ed/21-01`). */
import { inTitleCase } from '../../kernel/capitals.ts';
import { slug } from '../../../schema/domain/ids.ts';
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import type { PartialDate } from '../../../schema/domain/partial-date.ts';
import { printedDates } from '../../kernel/dates.ts';
import type { Block, Sourced } from '../../values/index.ts';
import { captured, fieldOf, printed, wordsOf, type Recognised, type Subject } from './parts.ts';

const BLOCKS_SEARCHED = 18;
export const OMB = 'Office of Management and Budget';
const CISA = 'Cybersecurity and Infrastructure Security Agency';
const DHS = 'Department of Homeland Security';
const LONGEST_HEAD = 300;

export const openingBlocks = (subject: Subject): readonly Block[] => subject.blocks.slice(0, BLOCKS_SEARCHED);

const OMB_VERSION =
  /\bversion of the (?:White House )?(Office of Management and Budget|OMB) (memorandum) (M-\d{2}-\d{2})(?:, [“"]{1,2}([^”"]{5,200})[”"])?/i;

/** A web page that says of which memorandum it is a version. */
export const recogniseOmbPage = (subject: Subject): Recognised | null => {
  for (const block of openingBlocks(subject)) {
    const version = OMB_VERSION.exec(wordsOf(subject, block));
    if (!version) continue;
    const number = version[3] ?? '';
    return {
      kind: { value: 'MEMORANDUM', span: captured(version, 2, block.start) },
      number: { value: number, span: captured(version, 3, block.start) },
      title: version[4] ? { value: version[4], span: captured(version, 4, block.start) } : null,
      issuer: { value: OMB, span: captured(version, 1, block.start) },
      norm: `omb/m/${number.slice(2)}`,
    };
  }
  return null;
};

/** As printed, or as a scanner read it: "M-24-10", "M -1 9-26". */
const OMB_NUMBER = /^M\s?-\s?\d\s?\d\s?-\s?\d\s?\d$/;
/** What stands before it on the line is a mark such as "DRAFT FOR PUBLIC COMMENT". */
const ADDRESSED = /^[A-Z ]{0,40}\b(MEMORANDUM) (?:FOR|TO)\b|^(memorandum):?$/i;
export const LETTERHEAD =
  /O\s?F\s?F\s?I\s?C\s?E\s+O\s?F\s+M\s?A\s?N\s?A\s?G\s?E\s?M\s?E\s?N\s?T\s+A\s?N\s?D\s+B\s?U\s?D\s?G\s?E\s?T/i;

/** At the end of its subject: "Modernizing Access (M-31-04)". */
const IN_SUBJECT = / \((M-\d{2}-\d{2})\)$/;

/** A memorandum by its own form: addressees, subject, date; OMB's by their letterhead and number. */
export const recogniseMemorandum = (subject: Subject): Recognised | null => {
  const blocks = openingBlocks(subject);
  const find = (pattern: RegExp): { readonly block: Block; readonly match: RegExpExecArray } | null => {
    for (const block of blocks) {
      const match = pattern.exec(wordsOf(subject, block));
      if (match) return { block, match };
    }
    return null;
  };
  const addressed = find(ADDRESSED);
  const numbered = find(OMB_NUMBER);
  const title = letterField(subject, 'SUBJECT');
  if (!addressed || !(title || numbered)) return null;
  const called = addressed.match[1] ? 1 : 2;
  // "Memorandum" alone heads many a text: only one to somebody is a letter
  if (called === 2 && !letterField(subject, 'TO') && !letterField(subject, 'FROM')) return null;
  const letterhead = find(LETTERHEAD);
  const inSubject = title?.span ? IN_SUBJECT.exec(title.value) : null;
  const number = numbered ? numbered.match[0].replace(/\s/g, '') : (inSubject?.[1] ?? null);
  const place = numbered?.block ?? (inSubject && title?.span ? captured(inSubject, 1, title.span.start) : null);
  return {
    kind: { value: 'MEMORANDUM', span: captured(addressed.match, called, addressed.block.start) },
    number: number && place ? { value: number, span: place } : null,
    title,
    issuer: letterhead
      ? { value: OMB, span: captured(letterhead.match, 0, letterhead.block.start) }
      : letterheadOf(subject, addressed.block),
    signedOn: dateLine(subject),
    norm: number ? `omb/m/${number.slice(2)}` : null,
  };
};

const HEADED =
  /^(?:(?:the )?(?:U\.? ?S\.?|United States) )?((?:Department|Bureau) of (?:the )?\p{L}+(?: (?:and )?\p{L}+){0,4}|(?:\p{Lu}[\p{L}-]+ ){1,5}(?:Administration|Agency|Commission|Department))$/iu;

/** The agency on whose paper it is written: the first line above `addressed` that is the name of one. */
export const letterheadOf = (subject: Subject, addressed: Block): Sourced<string> | null => {
  for (const block of openingBlocks(subject)) {
    if (block.start >= addressed.start) return null;
    const match = HEADED.exec(wordsOf(subject, block).trim());
    if (match?.[1]) return { value: inTitleCase(match[1]), span: captured(match, 1, block.start) };
  }
  return null;
};

/** "SUBJECT: Modernizing ...", or the name on a line of its own with its value below. */
export const letterField = (subject: Subject, name: string): Sourced<string> | null => {
  const blocks = openingBlocks(subject);
  const at = blocks.findIndex((block) => wordsOf(subject, block).toUpperCase().startsWith(`${name}:`));
  const block = blocks[at];
  if (!block) return null;
  const rest = wordsOf(subject, block)
    .slice(name.length + 1)
    .trim();
  if (rest !== '') return printed(rest, block.end - rest.length, block.end);
  const below = blocks[at + 1];
  return below ? printed(wordsOf(subject, below), below.start, below.end) : null;
};

/** As printed, or as a scanner read it: "18-02", "I 5-01". */
const DIRECTIVE =
  /\b(Binding Operational|Emergency) ?(Directive) (?:BOD-|ED-|BOD |ED )?((?:[\dIl] ?\d|\d ?[\dIl]) ?- ?[\dOIl] ?[\dOIl])(?![\w-])/i;
const unscanned = (number: string): string => number.replace(/\s/g, '').replace(/[Il]/gi, '1').replace(/o/gi, '0');
/** "BOD 31-02: Reducing the Risk of Harbor Lamps": the heading of its page; "Supplemental Direction v2: ED 31-04: …" adds to another. */
const SHORT_DIRECTIVE =
  /^(?:(Supplemental Direction(?: [vV]\d{1,2})?)(?::| to| on| for) )?(BOD|ED) (\d{2}-\d{2}): (?!.*\b(?:[Gg]uidance|Template|FAQs?|Frequently)\b)(.{5,200})$/;
const DIRECTIVE_VERSION =
  /\bversion of the (Cybersecurity and Infrastructure Security Agency|Department of Homeland Security)['’]s (?:Binding Operational|Emergency) Directive \d{2}-\d{2},?(?: [-–—])? [“"]?([^”"]{5,250}?)[”".]/i;

export const recogniseCisaDirective = (subject: Subject): Recognised | null => {
  const title = fieldOf(subject, 'title');
  const headed = shortNamed(subject, title?.span ?? openingBlocks(subject).find(({ kind }) => kind === 'heading'));
  if (headed) return headed;
  const short = openingBlocks(subject).filter(({ start, end }) => end - start < 160);
  for (const place of [...(title?.span ? [title.span] : []), ...short]) {
    const words = wordsOf(subject, place);
    const match = DIRECTIVE.exec(words);
    if (!match || match.index > 12) continue;
    const series = (match[1] ?? '').toLowerCase().startsWith('emergency') ? 'ed' : 'bod';
    const number = unscanned(match[3] ?? '');
    const norm = `cisa/${series}/${number}`;
    const rest = slug(words.slice(match.index + match[0].length));
    if (rest !== '' && place === title?.span) {
      const kind = { value: 'GUIDANCE', span: null } as const;
      return {
        kind,
        title: printed(words, place.start, place.end),
        issuer: issuerOf(subject, null),
        norm: `${norm}/${rest}`,
      };
    }
    const signedOn = dateLine(subject);
    return {
      kind: { value: 'DIRECTIVE', span: captured(match, 2, place.start) },
      number: { value: number, span: captured(match, 3, place.start) },
      title: directiveTitle(subject),
      issuer: issuerOf(subject, signedOn),
      signedOn,
      norm,
    };
  }
  return null;
};

const shortNamed = (subject: Subject, heading: Span | undefined): Recognised | null => {
  const match = heading ? SHORT_DIRECTIVE.exec(wordsOf(subject, heading)) : null;
  if (!heading || !match) return null;
  const at = heading.start;
  const [all, added, series = '', number = '', title = ''] = match;
  const signedOn = dateLine(subject);
  const norm = `cisa/${series.toLowerCase()}/${number}`;
  const kind = { value: 'DIRECTIVE', span: captured(match, 2, at) } as const;
  const issuer = issuerOf(subject, signedOn);
  if (added !== undefined)
    return { kind, title: printed(all, at, at + all.length), issuer, signedOn, norm: `${norm}/${slug(added)}` };
  return {
    kind,
    number: { value: number, span: captured(match, 3, at) },
    title: versionIn(subject, 2) ?? { value: title, span: captured(match, 4, at) },
    issuer,
    signedOn,
    norm,
  };
};

const versionIn = (subject: Subject, group: number): Sourced<string> | null => {
  for (const block of openingBlocks(subject)) {
    const match = DIRECTIVE_VERSION.exec(wordsOf(subject, block));
    if (match?.[group]) return { value: match[group], span: captured(match, group, block.start) };
  }
  return null;
};

const directiveTitle = (subject: Subject): Sourced<string> | null => {
  const named = versionIn(subject, 2) ?? letterField(subject, 'SUBJECT');
  if (named) return named;
  const heading = openingBlocks(subject).find(({ kind, start, end }) => kind === 'heading' && end - start > 12);
  return heading ? printed(wordsOf(subject, heading), heading.start, heading.end) : null;
};

/** Directives of the Department became the Agency's when that was made of one of its directorates. */
const AGENCY_SINCE = '2018-11-16';
const issuerOf = (subject: Subject, signedOn: Sourced<PartialDate> | null): Sourced<string> => {
  const lines = openingBlocks(subject)
    .map((block) => wordsOf(subject, block))
    .filter(({ length }) => length <= LONGEST_LETTERHEAD);
  const names = (pattern: RegExp): boolean => lines.some((words) => pattern.test(words));
  const ofDepartment = signedOn
    ? signedOn.value < AGENCY_SINCE
    : names(/Department of Homeland S/) && !names(/Infrastructure Security Agency/);
  return versionIn(subject, 1) ?? { value: ofDepartment ? DHS : CISA, span: null };
};
const LONGEST_LETTERHEAD = 160;

const RELEASED = /^(?:Original )?(?:Release|Issue) Date:\s/i;
/** In the lines of a head that run together. */
const RELEASED_WITHIN = /\b(?:Release|Issue) ?Date ?: (?=\p{Lu}\p{L}{2,8}\.? \d)/u;

/** A date on a line of its own at the top, or after "Original Release Date:". */
export const dateLine = (subject: Subject): Sourced<PartialDate> | null => {
  for (const block of openingBlocks(subject)) {
    const words = wordsOf(subject, block);
    const within = RELEASED_WITHIN.exec(words.slice(0, LONGEST_HEAD));
    if (within) {
      const at = block.start + within.index + within[0].length;
      const [date] = printedDates(subject.document.text, spanOf(at, Math.min(block.end, at + 30)));
      if (date?.start === at) return printed(date.value, date.start, date.end);
    }
    if (block.kind === 'item' || words.length > 60 || !(words.length <= 40 || RELEASED.test(words))) continue;
    const date = printedDates(subject.document.text, block)[0];
    if (date) return printed(date.value, date.start, date.end);
  }
  return null;
};
