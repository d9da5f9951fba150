/**
 * Documents of issuers that no list knows, by the form of their head: a body on a line of its own, what the text is, a number, a day, a
 * title; or by who signs. What such a head leaves open the text itself says: "this directive", "the Court finds".
 */
import { inTitleCase } from '../../kernel/capitals.ts';
import { printedDates } from '../../kernel/dates.ts';
import { pattern } from '../../kernel/pattern.ts';
import { slug } from '../../../schema/domain/ids.ts';
import { contains, spanOf } from '../../../schema/domain/span.ts';
import type { InstrumentKind } from '../../../schema/domain/vocabulary.ts';
import type { PartialDate } from '../../../schema/domain/partial-date.ts';
import { headOf, namesBody, namesOffice, signatureLines, type HeadLine } from '../structure/head.ts';
import type { Sourced } from '../../values/index.ts';
import { letterField } from './agency-documents.ts';
import { headingTitle } from './heading-title.ts';
import { labelledValue } from './labelled-value.ts';
import { printed, sourcedField, wordsOf, type Recognised, type Subject } from './parts.ts';
import { isTold } from './ruling.ts';
import { signatureDay } from './signature.ts';

/** Words for what rules something, and what each is; a report or a letter rules nothing. */
const CALLED: readonly (readonly [words: string, kind: InstrumentKind])[] = [
  ['directive|instruction|(?:instructional|policy|program|technology) letter', 'DIRECTIVE'],
  ['manual|guidance|guidelines?|handbook|advisory|alert|bulletin', 'GUIDANCE'],
  ['framework|standard|charter|code|plan|publication', 'FRAMEWORK'],
  [
    'order|circular|notice|memorand(?:um|a)|polic(?:y|ies)|regulations?|rules?|procedures?|ordinance|resolution|decision|determination|communication',
    'OTHER',
  ],
];
const WORDS = CALLED.map(([words]) => words).join('|');
const CALLED_AT = new RegExp(`\\b(${WORDS})\\b`, 'giu');
const THIS = new RegExp(`\\b[Tt]his ((?:[a-z]+ )?(${WORDS}))\\b`, 'giu');
const LEAST_THIS = 2;

const LABELS = {
  number: new RegExp(
    pattern`
      ^(?:(?:document|reference|policy|directive|order|instruction|regulation|standard|procedure|circular|notice|bulletin|memo(?:randum)?|
      manual|file|release|publication) )?(?:no\.?|number|id|#)$
    `,
    'iu',
  ),
  title: /^(?:(?:document|policy|directive|order|standard|regulation|procedure) )?(?:title|subject|name)$|^re$/iu,
  issuer:
    /^(?:issued by|issuing (?:office|agency|authority)|responsible (?:office|agency|department|unit)|originating (?:office|agency)|policy owner|agency)$/iu,
  day: pattern`
    ^(?:(?:original |initial )?(?:effective|issue|issued|issuance|release|released|publication|published|approval|approved|adopted|adoption|signed|
    date issued|date of issue|date)(?: (?:date|on))?)$
  `,
} as const;
const DAY_LABEL = new RegExp(LABELS.day, 'iu');

const RULES = /\b(?:shall|must|should|may not|(?:is|are) required to|will)\b/gi;
const LEAST_RULES = 2;
/** Of a case, not of a text. */
const OF_CASE = /\b(?:docket|case|file|rin|proceeding)\b/i;

export const recogniseHeaded = (subject: Subject): Recognised | null => {
  const { text } = subject.document;
  if ((text.match(RULES)?.length ?? 0) < LEAST_RULES) return null;
  const lines = headOf(text, subject.blocks);
  const issuer = issuerOf(subject, lines);
  const called = calledIn(subject, lines);
  if (!issuer || !called) return null;
  const number = numberOf(subject, lines);
  const day = dayOf(subject, lines);
  // "This rule will save lives": of a text that a press release tells of.
  if (!called.inHead && (!(number || day) || isTold(text))) return null;
  const title = titleOf(subject, lines);
  const value = number?.value ?? title?.value;
  const kind = CALLED.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(called.word.value))?.[1] ?? 'OTHER';
  return {
    kind: { value: kind, span: called.word.span },
    number,
    title,
    issuer,
    signedOn: kind === 'DIRECTIVE' || /order|memorand/i.test(called.word.value) ? day : null,
    publishedOn: day,
    isIssued: true,
    norm: value ? `${slug(issuer.value)}/${slug(called.word.value)}/${slug(value)}` : null,
  };
};

/** Behind it stands whose part the line is; alone it is many bodies' own. */
const PART_ONLY = /^(?:the )?(?:office|bureau|division|department|board|section|unit)\b/i;

/** The body whose paper it is, over the lines of its name: of several that follow each other the whole comes first, its part behind. */
export const issuerOf = (
  subject: Subject,
  lines: readonly HeadLine[] = headOf(subject.document.text, subject.blocks),
): Sourced<string> | null => {
  const at = lines.findIndex(
    ({ role }, index) => role === 'issuer' || (role === 'name' && namesBody(nameFrom(subject, lines, index).printed)),
  );
  if (at < 0) return signedFor(subject) ?? labelledIssuer(subject) ?? byLetters(subject, lines);
  const whole = nameFrom(subject, lines, at);
  // "HARBOR DEPARTMENT", "N 8900.1", "LAMP ADMINISTRATION": a number at the margin stands between
  const below = whole.next + (lines[whole.next]?.role === 'number' ? 1 : 0);
  const part = lines[below]?.role === 'issuer' ? nameFrom(subject, lines, below) : null;
  if (!part || (PLACE.test(part.name) && !PLACE.test(whole.name))) return printed(whole.name, whole.start, whole.end);
  if (PLACE.test(whole.name)) return printed(`${whole.name} ${part.name}`, whole.start, part.end);
  // "EXECUTIVE OFFICE OF THE PRESIDENT" and who is meant below it
  const isOwn = !PART_ONLY.test(part.name) || /^executive office of the president$/i.test(whole.name);
  return isOwn
    ? printed(part.name, part.start, part.end)
    : printed(`${whole.name}, ${part.name}`, whole.start, part.end);
};
const PLACE = /^(?:The )?(?:State|Commonwealth|County|City|Town|Village|Borough) of /;

interface BodyName {
  readonly name: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** Of the line behind it. */
  readonly next: number;
}

/** "BOARD OF GOVERNORS", "OF THE", "FEDERAL RESERVE SYSTEM". */
const nameFrom = (subject: Subject, lines: readonly HeadLine[], at: number): BodyName => {
  const wordsAt = (index: number): string => {
    const line = lines[index];
    return line && line.role !== 'field' ? wordsOf(subject, line.block) : '';
  };
  let next = at + 1;
  while (
    wordsAt(next) !== '' &&
    (/^(?:of|for|and)\b/i.test(wordsAt(next)) || / ?\b(?:of|the|and|for)$/i.test(wordsAt(next - 1)))
  )
    next += 1;
  const words = Array.from({ length: next - at }, (_, index) => wordsAt(at + index)).join(' ');
  return {
    printed: words,
    name: Array.from({ length: next - at }, (_, index) => inTitleCase(wordsAt(at + index)))
      .join(' ')
      .replace(/^(?:in )?(?:the )?(?:U\.? ?S\.? )?/i, '')
      .replace(/ \([A-Z]{2,8}\)$/, ''),
    start: lines[at]?.block.start ?? 0,
    end: lines[next - 1]?.block.end ?? 0,
    next,
  };
};

/** "NARA Bulletin 2031-02": whose letters stand before what it is. */
const byLetters = (subject: Subject, lines: readonly HeadLine[]): Sourced<string> | null => {
  for (const { block } of lines) {
    const letters = LETTERS.exec(wordsOf(subject, block))?.[1];
    if (letters) return printed(letters, block.start, block.start + letters.length);
  }
  return null;
};
const LETTERS = new RegExp(
  `^([A-Z]{3,8}) (?:${WORDS.replace(/\b[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)}|${WORDS.toUpperCase()}) (?:No\\. ?)?\\d`,
  'u',
);

const labelledIssuer = (subject: Subject): Sourced<string> | null => {
  const said = labelledValue(subject, LABELS.issuer, LINES_SEARCHED);
  return said && namesBody(said.value) ? printed(inTitleCase(said.value), said.span.start, said.span.end) : null;
};
const LINES_SEARCHED = 30;

/** "Jane Doe", "Director", "Bureau of Lamps": of what whoever signs is the head. */
const signedFor = (subject: Subject): Sourced<string> | null => {
  const { text } = subject.document;
  const tail = signatureLines(text, subject.blocks).slice(1);
  const line =
    tail.find((block) => namesBody(text.slice(block.start, block.end))) ??
    (tail[1] && !namesOffice(text.slice(tail[1].start, tail[1].end)) ? tail[1] : undefined);
  return line ? printed(inTitleCase(wordsOf(subject, line)).replace(/^U\.? ?S\.? /, ''), line.start, line.end) : null;
};

interface Called {
  readonly word: Sourced<string>;
  readonly inHead: boolean;
}

/** What a line of the head calls it, else what the text again and again calls itself. */
const calledIn = (subject: Subject, lines: readonly HeadLine[]): Called | null => {
  for (const { block, role } of lines) {
    if (role !== 'kind') continue;
    const last = [...wordsOf(subject, block).matchAll(CALLED_AT)].at(-1);
    if (!last) continue;
    const start = block.start + last.index;
    return { word: printed(last[0].toLowerCase(), start, start + last[0].length), inHead: true };
  }
  const numbered = lines.find(({ block }) => NUMBERED_TITLE.test(wordsOf(subject, block)))?.block;
  const match = numbered && NUMBERED_TITLE.exec(wordsOf(subject, numbered));
  if (numbered && match) {
    const start = numbered.start + match[0].indexOf(match[1] ?? '');
    return { word: printed((match[1] ?? '').toLowerCase(), start, start + (match[1] ?? '').length), inHead: true };
  }
  const { text } = subject.document;
  const own = [...text.matchAll(THIS)];
  const most = [...Map.groupBy(own, (match) => (match[2] ?? '').toLowerCase()).values()].sort(
    (a, b) => b.length - a.length,
  )[0];
  const first = most?.[0];
  if (!first || most.length < LEAST_THIS) return null;
  const start = first.index + first[0].length - (first[2] ?? '').length;
  return { word: printed((first[2] ?? '').toLowerCase(), start, start + (first[2] ?? '').length), inHead: false };
};

/** "Bulletin 31-12: Software Tutors", "NARA Bulletin 2031-02". */
const NUMBERED_TITLE = new RegExp(
  `^(?:[\\p{Lu}][\\p{L}]{1,14} ){0,2}(${WORDS}) (?:no\\.? ?|number |#)?([A-Z]{0,4}-?\\d[\\w/.-]*)(?=$|:| [-–—(]| on )`,
  'iu',
);

/** "NOTICE 31-4": its letters are no part of the number. */
const OF_KIND = new RegExp(`^(?:${WORDS}) `, 'iu');

const IN_LINE =
  /(?:\bNo\.?|\bNumber|#|\bNos\.)?:? ?(?<![A-Za-z])((?=(?:[A-Z]{0,6}[- ])?[\w./-]*\d)[A-Z]{0,6}[- ]?[\dA-Z][\w./-]*)$/u;

export const numberOf = (subject: Subject, lines: readonly HeadLine[]): Sourced<string> | null => {
  const labelled = labelledValue(subject, LABELS.number, LINES_SEARCHED);
  if (labelled && /^(?:[A-Z]{1,8}[ -]?)?[\w./-]*\d[\w./-]*$/.test(labelled.value))
    return printed(labelled.value, labelled.span.start, labelled.span.end);
  for (const { block, role } of lines) {
    const words = wordsOf(subject, block);
    const match = (role === 'kind' || role === 'number') && !OF_CASE.test(words) ? IN_LINE.exec(words) : null;
    const value = match?.[1]?.replace(OF_KIND, '');
    if (value && !/^(?:19|20)\d\d$/.test(value)) return printed(value, block.end - value.length, block.end);
  }
  for (const { block } of lines) {
    const match = NUMBERED_TITLE.exec(wordsOf(subject, block));
    if (match?.[2])
      return printed(match[2], block.start + match[0].length - match[2].length, block.start + match[0].length);
  }
  // within a caption: "IN RE: LAMPS ) GENERAL ORDER NO. 31-06"
  for (const { block } of lines) {
    const match = NUMBERED.exec(wordsOf(subject, block)) ?? SERIES.exec(wordsOf(subject, block));
    if (match?.[1])
      return printed(
        match[1],
        block.start + match.index + match[0].length - match[1].length,
        block.start + match.index + match[0].length,
      );
  }
  return null;
};

const NUMBERED = new RegExp(`\\b(?:${WORDS}) (?:no\\.?|number):? ([a-z]{0,6}-?\\d[\\w./-]*\\w)`, 'iu');

/** "SPECIAL ATTENTION OF: NOTICE PIH 2031-09": at the other margin of a field. */
const SERIES =
  /\b(?:NOTICE|BULLETIN|DIRECTIVE|ORDER|CIRCULAR|INSTRUCTION|[Nn]otice|[Bb]ulletin) ([A-Z]{2,6} \d[\w.-]*\d)$/;

export const dayOf = (subject: Subject, lines: readonly HeadLine[]): Sourced<PartialDate> | null => {
  const { text } = subject.document;
  const labelled = labelledValue(subject, DAY_LABEL, LINES_SEARCHED);
  const [said] = labelled ? printedDates(text, labelled.span) : [];
  if (said) return printed(said.value, said.start, said.end);
  for (const { block, role } of lines) {
    const [date] = role === 'day' ? printedDates(text, spanOf(block.start, block.end)) : [];
    if (date) return printed(date.value, date.start, date.end);
  }
  return signatureDay(subject);
};

/** What it is about: as a field says, or its page, or the first lines that are nothing else. */
const titleOf = (subject: Subject, lines: readonly HeadLine[]): Sourced<string> | null => {
  const field = letterField(subject, 'SUBJECT') ?? letterField(subject, 'SUBJ');
  if (field) return field;
  const labelled = labelledValue(subject, LABELS.title, LINES_SEARCHED);
  if (labelled && labelled.value.includes(' ')) return printed(labelled.value, labelled.span.start, labelled.span.end);
  if (sourcedField(subject, 'title') || lines.some(({ block }) => block.level > 0)) return headingTitle(subject);
  const issuer = issuerOf(subject, lines)?.span;
  const at = lines.findIndex(
    ({ block, role }) => role === 'name' && isTitle(wordsOf(subject, block)) && !(issuer && contains(issuer, block)),
  );
  const first = lines[at]?.block;
  if (!first) return headOrKind(subject, lines);
  let last = first;
  for (const { block, role } of lines.slice(at + 1)) {
    const goesOn =
      role === 'name' &&
      block.kind === 'heading' &&
      isCapital(wordsOf(subject, block)) === isCapital(wordsOf(subject, first));
    if (!goesOn) break;
    last = block;
  }
  return printed(subject.document.text.slice(first.start, last.end).replace(/\s+/g, ' '), first.start, last.end);
};
/** A heading that names no body; else what it is. */
const headOrKind = (subject: Subject, lines: readonly HeadLine[]): Sourced<string> | null => {
  const heading = headingTitle(subject);
  if (heading && !namesBody(heading.value)) return heading;
  const kind = lines.find(({ role }) => role === 'kind')?.block;
  return kind ? printed(wordsOf(subject, kind), kind.start, kind.end) : null;
};
const isCapital = (words: string): boolean => !/\p{Ll}/u.test(words);
/** What a sheet or a draft of any text is called. */
const NO_TITLE =
  /^(?:(?:transmittal|cover|routing|fact|distribution)(?: sheet| page| memo)?|(?:final|draft|version|revision|edition|working paper|for (?:official use only|public release|immediate release))\b.*|table of contents|contents)$/i;
const isTitle = (words: string): boolean =>
  words.split(' ').length > 1 && !words.includes(':') && !/^to /i.test(words) && !NO_TITLE.test(words);
