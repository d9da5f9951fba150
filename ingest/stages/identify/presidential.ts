/** Executive orders, proclamations and other presidential documents, in the Federal Register and on White House pages. */
import { slug } from '../../../schema/domain/ids.ts';
import { spanOf } from '../../../schema/domain/span.ts';
import type { InstrumentKind } from '../../../schema/domain/vocabulary.ts';
import { isPartialDate, type PartialDate } from '../../../schema/domain/partial-date.ts';
import { enacts } from '../../kernel/block-kinds.ts';
import { printedDates } from '../../kernel/dates.ts';
import type { Block, Sourced } from '../../values/index.ts';
import { letterField } from './agency-documents.ts';
import { captured, fieldOf, printed, wordsOf, type Recognised, type Subject } from './parts.ts';
import { inTitleCase } from '../../kernel/capitals.ts';
import { presidentOn } from './presidents.ts';

interface Style {
  readonly kind: InstrumentKind;
  /** First segment of the norm. */
  readonly norm: string;
}

const STYLES: Readonly<Record<string, Style>> = {
  'executive order': { kind: 'EXECUTIVE_ORDER', norm: 'eo' },
  proclamation: { kind: 'PROCLAMATION', norm: 'proclamation' },
  memorandum: { kind: 'MEMORANDUM', norm: 'memorandum' },
  notice: { kind: 'OTHER', norm: 'notice' },
  order: { kind: 'OTHER', norm: 'order' },
  'presidential determination': { kind: 'OTHER', norm: 'determination' },
  'presidential directive': { kind: 'DIRECTIVE', norm: 'directive' },
};

/** "Executive Order 14299—Keeping Harbor Lamps Safe": number and title as archives print them. */
const NUMBERED_TITLE = /^(Executive Order|Proclamation)(?: No\.)? (\d{4,5}(?:-[A-Z])?) ?(?:[—–:]|--?) ?([^.;]{4,300})$/;
/** "Executive Order 13681 of October 17, 2014" on a line of its own; the date may be missing. */
const NUMBER_LINE =
  /^(Executive Order|Proclamation|Memorandum|Notice|Order|Presidential Determination)(?:\s(?:No\.\s?)?(\d{4,5}(?:-[A-Z])?|\d{4}-\d{1,2}))?(?:\sof\s(.{8,40}))?[.]?$/i;
const LINES_SEARCHED = 8;
const LINES_OF_A_SITE = 60;

interface NumberLine {
  readonly block: Block;
  readonly index: number;
  readonly style: Style;
  readonly kindWords: string;
  readonly number: string | null;
}

export const recognisePresidential = (subject: Subject): Recognised | null => {
  const line = findNumberLine(subject);
  if (line) return fromNumberLine(subject, line);
  const page = fromPage(subject);
  return page && { ...page, ...numberedTitle(subject) };
};

const numberedTitle = (subject: Subject): Recognised | null => {
  const title = fieldOf(subject, 'title')?.span;
  const match = title ? NUMBERED_TITLE.exec(wordsOf(subject, title)) : null;
  const style = STYLES[(match?.[1] ?? '').toLowerCase()];
  if (!title || !match || !style) return null;
  const [, , number = '', words = ''] = match;
  return {
    kind: { value: style.kind, span: captured(match, 1, title.start) },
    number: { value: number, span: captured(match, 2, title.start) },
    title: { value: words, span: spanOf(title.end - words.length, title.end) },
    norm: `${style.norm}/${number.toLowerCase()}`,
  };
};

const findNumberLine = (subject: Subject): NumberLine | null => {
  // A site may print much about an order above it.
  const enacting = subject.blocks.slice(0, LINES_OF_A_SITE).findIndex((block) => enacts(wordsOf(subject, block)));
  for (const [index, block] of subject.blocks.slice(0, Math.max(LINES_SEARCHED, enacting)).entries()) {
    const match = block.end - block.start < 120 ? NUMBER_LINE.exec(wordsOf(subject, block)) : null;
    const style = STYLES[(match?.[1] ?? '').toLowerCase()];
    // "Notice of funding opportunity" has no day.
    if (match && style && (match[2] !== undefined || /\d/.test(match[3] ?? ''))) {
      return { block, index, style, kindWords: match[1] ?? '', number: match[2] ?? null };
    }
  }
  return null;
};

const fromNumberLine = (subject: Subject, line: NumberLine): Recognised => {
  const { block, style, number } = line;
  const kindEnd = block.start + line.kindWords.length;
  const signed = printedDates(subject.document.text, block)[0];
  const signedOn = signed ? printed(signed.value, signed.start, signed.end) : signatureDate(subject);
  const numberAt = number === null ? -1 : block.start + wordsOf(subject, block).indexOf(number);
  const title = titleBelow(subject, line.index) ?? titleField(subject);
  return {
    kind: printed(style.kind, block.start, kindEnd),
    number: number === null ? null : printed(number, numberAt, numberAt + number.length),
    title,
    signedOn,
    issuer: issuerOf(subject, signedOn?.value ?? null),
    norm: number === null ? unnumbered(style, signedOn, title) : `${style.norm}/${number.toLowerCase()}`,
  };
};

/** "By the authority vested in me", "By the President of the United States of America", or an enacting sentence: below the title, never the title. */
const ENACTING =
  /^(?:By (?:the )?(?:authority|virtue|power|President of the United States)|A Proclamation$|(?:I|WE|NOW),? |Pursuant to|In (?:order|accordance)|(?:SECTION|Section|Sec\.) 1\b|\(a\)|MEMORANDUM FOR|Memorandum for)/;
const LONGEST_TITLE = 400;

const titleBelow = (subject: Subject, index: number): Sourced<string> | null => {
  const parts: Block[] = [];
  for (const block of subject.blocks.slice(index + 1, index + 4)) {
    const words = wordsOf(subject, block);
    if (words.length > LONGEST_TITLE || ENACTING.test(words) || (/[.:]$/.test(words) && words.length > 160)) break;
    if (parts.length > 0 && block.kind !== 'heading') break;
    parts.push(block);
  }
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  return printed(parts.map((block) => wordsOf(subject, block)).join(' '), first.start, last.end);
};

const PAGE_TITLE = /^(?:Executive Order\s+(?:on\s+|to\s+)?(?:the\s+(?=[A-Z]))?)/;

/** The page's title without "Executive Order on": the title as the Federal Register prints it. */
const titleField = (subject: Subject): Sourced<string> | null => {
  const field = fieldOf(subject, 'title');
  if (!field?.span) return field ? { value: field.value, span: null } : null;
  const words = wordsOf(subject, field.span);
  const prefix = /^Executive Order\s+on\s+(?:the\s+)?/i.exec(words)?.[0] ?? PAGE_TITLE.exec(words)?.[0] ?? '';
  return printed(words.slice(prefix.length), field.span.start + prefix.length, field.span.end);
};

/** The enacting words, or in their absence the clause that every order ends with. */
const ORDERED =
  /\bhereby (?:[a-z]{4,12}(?:,|,? and) ){0,3}order(?:ed)?\b|\bThis order (?:is not intended|shall be implemented)\b/i;
const PROCLAIMED = /\bdo(?:es)? hereby (?:proclaim|find and proclaim)|\bhereby proclaim\b/i;
const ADDRESSED = /^MEMORANDUM FOR\b/i;

/** "Memorandum on X", "National Security Memorandum on Y": what a page calls it, whatever its enacting words are. */
const CALLED_MEMORANDUM = /^(?:(?:Presidential|National Security|National Security Presidential) )?Memorandum\b/i;

const fromPage = (subject: Subject): Recognised | null => {
  const vested = /\bauthority vested in me as President\b/i.test(
    subject.document.text.slice(0, subject.body.start + 6000),
  );
  const title = titleField(subject) ?? letterField(subject, 'SUBJECT') ?? titleLine(subject);
  const inSeries = seriesNumber(subject);
  const style = pageStyle(subject, title) ?? (inSeries && directiveStyle(inSeries.named));
  const page = /whitehouse|presidential-actions/.test(fieldOf(subject, 'source_url')?.value ?? '');
  if (!style || !(vested || page || inSeries)) return null;
  const signedOn = signatureDate(subject) ?? dateLine(subject);
  const day = fieldOf(subject, 'date')?.value ?? '';
  const publishedOn = isPartialDate(day) ? day : null;
  return {
    kind: style.kind,
    number: inSeries?.number ?? null,
    title,
    signedOn,
    issuer: issuerOf(subject, signedOn?.value ?? (page ? publishedOn : null)),
    norm: inSeries?.norm ?? unnumbered(style.style, signedOn, title) ?? published(style.style, publishedOn, title),
    publisher: page ? 'The White House' : null,
  };
};

/** "NATIONAL SECURITY MEMORANDUM/NSM-23" on a line of its own, or as the title of the page. */
const IN_SERIES =
  /^(?:National Security (?:Presidential )?(?:Memorandum|Directive)|(?:Presidential|Homeland Security Presidential|Space) (?:Policy |Decision )?Directive)[ /-]{1,3}(NSPM|NSM|NSPD|NSD|PPD|PDD|HSPD|SPD|NSC)[ -](\d{1,3})$/i;

interface InSeries {
  readonly number: Sourced<string>;
  readonly norm: string;
  /** What the series is called: "PRESIDENTIAL POLICY DIRECTIVE". */
  readonly named: Sourced<string>;
}

const seriesNumber = (subject: Subject): InSeries | null => {
  const title = fieldOf(subject, 'title')?.span;
  for (const span of [...(title ? [title] : []), ...linesAtHead(subject)]) {
    const words = span.end - span.start < 120 ? wordsOf(subject, span) : '';
    const [, series = '', number = ''] = IN_SERIES.exec(words.trim()) ?? [];
    if (number === '') continue;
    const end = span.start + words.trimEnd().length;
    const named = words.slice(0, words.search(/[ /-]{1,3}[A-Z]{2,4}[ -]\d/i));
    return {
      named: printed(named, span.start, span.start + named.length),
      number: printed(number, end - number.length, end),
      norm: `${/^NSC$/i.test(series) ? 'pdd' : series.toLowerCase()}/${number}`,
    };
  }
  return null;
};

/** The first lines of a text and of the front matter above it. */
const linesAtHead = ({ blocks }: Subject): readonly Block[] =>
  blocks.slice(
    0,
    Math.max(
      0,
      blocks.findIndex(({ kind }) => kind !== 'masthead'),
    ) + LINES_SEARCHED,
  );

/** "PRESIDENTIAL POLICY DIRECTIVE/PPD-47" says what it is where nothing else does. */
const directiveStyle = (named: Sourced<string>): ReturnType<typeof pageStyle> => {
  const style = STYLES[/memorandum$/i.test(named.value) ? 'memorandum' : 'presidential directive'] as Style;
  const { start = 0, end = 0 } = named.span ?? {};
  return { style, kind: printed(style.kind, start, end) };
};

const pageStyle = (
  subject: Subject,
  title: Sourced<string> | null,
): { readonly style: Style; readonly kind: Sourced<InstrumentKind> } | null => {
  const { text } = subject.document;
  const lead = title?.span ? text.slice(Math.max(0, title.span.start - 30), title.span.start) : '';
  const named = /Executive Order\s+(?:on\s+|to\s+)?(?:the\s+)?$/i.exec(lead);
  const by = (name: string, start: number, end: number) => {
    const style = STYLES[name] as Style;
    return { style, kind: printed(style.kind, start, end) };
  };
  if (named && title?.span) {
    const start = title.span.start - named[0].length;
    return by('executive order', start, start + 'Executive Order'.length);
  }
  const called = title?.span ? CALLED_MEMORANDUM.exec(wordsOf(subject, title.span)) : null;
  if (called && title?.span) return by('memorandum', title.span.start, title.span.start + called[0].length);
  for (const [name, pattern] of [
    ['memorandum', ADDRESSED],
    ['proclamation', PROCLAIMED],
    ['executive order', ORDERED],
  ] as const) {
    for (const block of subject.blocks) {
      const match = pattern.exec(wordsOf(subject, block));
      if (match) return by(name, block.start + match.index, block.start + match.index + match[0].length);
    }
  }
  return null;
};

/** A title printed above the enacting words of a plain text: "Executive Order on ...", or a heading. */
const titleLine = (subject: Subject): Sourced<string> | null => {
  for (const block of subject.blocks.slice(0, 4)) {
    const words = wordsOf(subject, block);
    if (ENACTING.test(words) || words.length > LONGEST_TITLE) return null;
    if (printedDates(words).some(({ start, end }) => end - start >= words.length - 1)) continue;
    const prefix = /^Executive Order\s+on\s+(?:the\s+)?/i.exec(words)?.[0] ?? '';
    if (prefix !== '' || block.kind === 'heading')
      return printed(words.slice(prefix.length), block.start + prefix.length, block.end);
  }
  return null;
};

const dateLine = (subject: Subject): Sourced<PartialDate> | null => {
  const first = subject.blocks[0];
  const date = first && first.end - first.start < 40 ? printedDates(subject.document.text, first)[0] : undefined;
  return date ? printed(date.value, date.start, date.end) : null;
};

/** The date under "THE WHITE HOUSE,", the last thing in the body. */
const signatureDate = (subject: Subject): Sourced<PartialDate> | null => {
  const place = lastPlace(subject);
  if (place < subject.body.start) return null;
  const date = printedDates(subject.document.text, { start: place, end: Math.min(subject.body.end, place + 120) })[0];
  return date ? printed(date.value, date.start, date.end) : null;
};

const lastPlace = ({ document: { text }, body }: Subject): number =>
  Math.max(text.lastIndexOf('THE WHITE HOUSE', body.end), text.lastIndexOf('The White House,', body.end));

/** A name on the line above the place of signing, in capitals or behind "[signed]". */
const SIGNATURE =
  /(?:^|\n)[ \t]*(?:(?:[([](?:[Ss]igned|SIGNED)[)\]]|\/s\/)[ \t:]*(?=\p{Lu})(?<marked>[\p{L}.'’, -]{5,60})|(?<plain>(?:[A-Z][A-Z.'’-]{0,30},?[ \t]+){1,4}[A-Z][A-Z.'’-]{1,30}))[\s.]*$/u;

/** "OFFICE OF THE PRESS SECRETARY", "FOR IMMEDIATE RELEASE": what stands at the head of a page is nobody's name. */
const NO_NAME = /\b(?:of|for|the|and|office|house|press|release|secretary|president|order|executive|department)\b/i;
const HAS_ORDERED = /\b(?:hereby|ordered|directed|proclaim|determine|by the authority vested)\b/i;

/** Who signed it, as printed above the place of signing, behind what is ordered. */
const signerOf = (subject: Subject): Sourced<string> | null => {
  const place = lastPlace(subject);
  const { text } = subject.document;
  if (place < subject.body.start || !HAS_ORDERED.test(text.slice(subject.body.start, place))) return null;
  const from = Math.max(subject.body.start, place - 200);
  const match = SIGNATURE.exec(text.slice(from, place));
  const name = (match?.groups?.['marked'] ?? match?.groups?.['plain'])?.trim();
  if (!match || name === undefined || NO_NAME.test(name)) return null;
  const start = from + match.index + match[0].indexOf(name);
  return printed(inTitleCase(name), start, start + name.length);
};

/** A name of several parts of which one is the President's: "Joe Biden" is "Joseph R. Biden Jr.". */
const isOf = (president: string, signer: string): boolean => {
  const names = new Set(president.toUpperCase().split(/[\s,.]+/));
  return signer
    .toUpperCase()
    .split(/[\s,.]+/)
    .some((name) => name.length > 2 && names.has(name));
};

/** The President by the day of signing, else of publishing, quoted where the text prints the name; else whoever's name stands above the place. */
const issuerOf = (subject: Subject, signedOn: PartialDate | null): Sourced<string> | null => {
  const name = signedOn === null ? null : presidentOn(signedOn);
  const signer = signerOf(subject);
  if (name === null || (signer && !isOf(name, signer.value))) return signer;
  const { text } = subject.document;
  const upper = name.toUpperCase();
  const at = text.indexOf(upper, subject.body.start);
  const start = at >= 0 ? at : text.indexOf(name, subject.body.start);
  return start < 0 || start >= subject.body.end
    ? { value: name, span: null }
    : printed(name, start, start + name.length);
};

const unnumbered = (
  style: Style,
  signedOn: Sourced<PartialDate> | null,
  title: Sourced<string> | null,
): string | null => (signedOn && title ? `${style.norm}/signed-${signedOn.value}/${slug(title.value)}` : null);

/** A page that prints no signature is known by the day on which it was put up. */
const published = (style: Style, day: PartialDate | null, title: Sourced<string> | null): string | null =>
  title && day !== null ? `${style.norm}/published-${day}/${slug(title.value)}` : null;
