/** OMB memoranda (`omb/m/15-13`) and CISA directives (`cisa/bod/18-02`, `cisa/ed/21-01`). */
import { slug } from '../../../schema/domain/ids.ts';
import type { PartialDate } from '../../../schema/domain/partial-date.ts';
import { printedDates } from '../../kernel/dates.ts';
import type { Sourced } from '../values.ts';
import { captured, fieldOf, printed, wordsOf, type Recognised, type Subject } from './parts.ts';

const BLOCKS_SEARCHED = 12;

const openingBlocks = (subject: Subject) => subject.blocks.slice(0, BLOCKS_SEARCHED);

const OMB_NUMBER = /^M-\d{2}-\d{2}$/;
const OMB_VERSION =
  /\bversion of the (?:White House )?(Office of Management and Budget|OMB) (memorandum) (M-\d{2}-\d{2})(?:, [“"]{1,2}([^”"]{5,200})[”"])?/i;
const OMB_SUBJECT = /^SUBJECT:\s{0,4}(.{5,200})$/i;

export const recogniseOmbMemorandum = (subject: Subject): Recognised | null => {
  for (const block of openingBlocks(subject)) {
    const words = wordsOf(subject, block);
    const version = OMB_VERSION.exec(words);
    if (version) {
      const place = (group: number) => captured(version, group, block.start);
      const number = version[3] ?? '';
      return {
        kind: { value: 'MEMORANDUM', span: place(2) },
        number: { value: number, span: place(3) },
        title: version[4] ? { value: version[4], span: place(4) } : null,
        issuer: { value: 'Office of Management and Budget', span: place(1) },
        norm: `omb/m/${number.slice(2)}`,
      };
    }
    if (OMB_NUMBER.test(words)) return ombMemorandum(subject, words, block.start);
  }
  return null;
};

const ombMemorandum = (subject: Subject, number: string, at: number): Recognised => {
  const blocks = openingBlocks(subject).map((block) => ({ block, words: wordsOf(subject, block) }));
  const about = blocks.find(({ words }) => OMB_SUBJECT.test(words));
  const title = OMB_SUBJECT.exec(about?.words ?? '')?.[1] ?? null;
  const kindAt = blocks.find(({ words }) => /^MEMORANDUM\b/i.test(words))?.block.start;
  const date = blocks
    .map(({ block }) => printedDates(subject.document.text, block)[0])
    .find((found) => found !== undefined);
  return {
    kind:
      kindAt === undefined
        ? { value: 'MEMORANDUM', span: null }
        : printed('MEMORANDUM', kindAt, kindAt + 'MEMORANDUM'.length),
    number: printed(number, at, at + number.length),
    title: about && title ? printed(title, about.block.end - title.length, about.block.end) : null,
    issuer: { value: 'Office of Management and Budget', span: null },
    signedOn: date ? printed(date.value, date.start, date.end) : null,
    norm: `omb/m/${number.slice(2)}`,
  };
};

const DIRECTIVE = /\b(Binding Operational|Emergency) (Directive) (?:BOD-|ED-|BOD |ED )?(\d{2}-\d{2})\b/i;
const DIRECTIVE_VERSION =
  /\bversion of the (Cybersecurity and Infrastructure Security Agency|Department of Homeland Security)['’]s (?:Binding Operational|Emergency) Directive \d{2}-\d{2},? [“"]?([^”"]{5,250}?)[”".]/i;

export const recogniseCisaDirective = (subject: Subject): Recognised | null => {
  const title = fieldOf(subject, 'title');
  const places = [
    ...(title?.span ? [title.span] : []),
    ...openingBlocks(subject).filter(({ start, end }) => end - start < 160),
  ];
  for (const place of places) {
    const words = wordsOf(subject, place);
    const match = DIRECTIVE.exec(words);
    if (!match || match.index > 12) continue;
    const series = (match[1] ?? '').toLowerCase().startsWith('emergency') ? 'ed' : 'bod';
    const base = `cisa/${series}/${match[3] ?? ''}`;
    const rest = slug(words.slice(match.index + match[0].length));
    if (rest !== '' && place === title?.span) {
      return {
        kind: { value: 'GUIDANCE', span: null },
        title: printed(words, place.start, place.end),
        issuer: issuerOf(subject),
        norm: `${base}/${rest}`,
      };
    }
    return {
      kind: { value: 'DIRECTIVE', span: captured(match, 2, place.start) },
      number: { value: match[3] ?? '', span: captured(match, 3, place.start) },
      title: directiveTitle(subject),
      issuer: issuerOf(subject),
      signedOn: directiveDate(subject),
      norm: base,
    };
  }
  return null;
};

const versionIn = (subject: Subject, group: number): Sourced<string> | null => {
  for (const block of openingBlocks(subject)) {
    const match = DIRECTIVE_VERSION.exec(wordsOf(subject, block));
    if (match?.[group]) return { value: match[group], span: captured(match, group, block.start) };
  }
  return null;
};

const directiveTitle = (subject: Subject): Sourced<string> | null => {
  const quoted = versionIn(subject, 2);
  if (quoted) return quoted;
  const heading = openingBlocks(subject).find(({ kind, start, end }) => kind === 'heading' && end - start > 12);
  return heading ? printed(wordsOf(subject, heading), heading.start, heading.end) : null;
};

const issuerOf = (subject: Subject): Sourced<string> =>
  versionIn(subject, 1) ?? { value: 'Cybersecurity and Infrastructure Security Agency', span: null };

/** The date on a line of its own at the top. */
const directiveDate = (subject: Subject): Sourced<PartialDate> | null => {
  for (const block of openingBlocks(subject)) {
    const date = block.end - block.start <= 40 ? printedDates(subject.document.text, block)[0] : undefined;
    if (date) return printed(date.value, date.start, date.end);
  }
  return null;
};
