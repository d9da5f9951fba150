/** What presidents sign: executive orders, proclamations, directives and memoranda on national security. */
import { slug } from '../../../schema/domain/ids.ts';
import { dateIn } from '../dates.ts';
import type { Span } from '../../../schema/domain/span.ts';
import {
  DASH,
  DATE,
  endOf,
  listAfter,
  matchAt,
  matchesIn,
  placesOf,
  plainDashes,
  type CitationKind,
  type CitedText,
  type Family,
} from './cited-text.ts';
import { titleBehind } from './cited-title.ts';
import { pinpointBefore } from './pinpoint.ts';

/** "12866", "12,866", "10450-A", "199-A"; a number that goes on ("13,5%"; "2029-02", a governor's), or is a year with a day before it, is none. */
// a footnote's number may stand close behind it where print raised it: "Executive Order 1396012"
const ORDER_NUMBER =
  '(1[2-9]\\d{3}(?=\\d{1,2}\\b)|\\d{4,5}(?:-[A-Z]\\b)?|\\d{2},\\d{3}|\\d{3}(?:-[A-Z]\\b)?)(?!%|(?<!1[2-9]\\d{3})\\d|[-–]\\d{1,3}[A-Z]?\\b)';
const NUMBER_WORD = '(?:Nos?\\.? ?|Numbers? |# ?)?';
/** What may stand between two numbers of one list: date, title, "as amended", a comma, and, or. */
const ORDER_GAP = new RegExp(
  `(?:,? (?:of|dated) ${DATE},?)?(?:, [A-Z][^().;:\\n]{3,160}(?=;))?(?: \\([^()\\n]{0,240}\\))?(?:,? as amended,?)?(?:, (?:and |or )?|; (?:and |or )?| and | or | & |${DASH})${NUMBER_WORD}`,
  'y',
);
/** Proclamations are counted from far below; a year is none. */
const NEXT_PROCLAMATION = /((?!19\d\d|20\d\d)\d{4}|\d{5}|\d{2},\d{3})(?![\d%])/y;
/** Orders with four digits stand beside such: "Executive Orders No. 8194 of July 6, 1939, and No. 9594". */
const NEXT_OLD_ORDER = /((?!19\d\d|20\d\d)\d{4}|\d{5})(?![\d%])(?! (?:C\.? ?F\.? ?R|U\.? ?S\.? ?C|Stat|F\.? ?R|Fed))/y;
const NEXT_ORDER = /(\d{5}|\d{2},\d{3})(?![\d%])(?! (?:C\.?F\.?R|U\.?S\.?C|Stat|F\.?R|Fed))/y;

interface Numbered {
  readonly head: RegExp;
  readonly family: string;
  readonly kind: CitationKind;
}

const numbered = (head: string, family: string, kind: CitationKind): Numbered => ({
  head: new RegExp(`\\b${head} ?${NUMBER_WORD}${ORDER_NUMBER}`, 'g'),
  family,
  kind,
});

const executiveOrders = numbered(
  '(?:E(?:xecutive|XECUTIVE) O(?:rders?(?::(?= \\d{5}, [A-Z]))?|RDERS?)(?: \\(“?E\\.?O\\.?”?\\))?|Exec\\. Orders?|E\\. ?O\\.?(?:s|’s)?|EOs?)',
  'eo',
  'executive-order',
);
const proclamations = numbered('(?:Presidential )?Proclamations?', 'proclamation', 'presidential-document');

const family = ({ head, family: name, kind }: Numbered, marks: readonly string[]): Family => ({
  kind,
  marks,
  find: (text, range) =>
    [...matchesIn(head, text, range)].flatMap((first) => {
      const pinpoint = pinpointBefore(text, first.index);
      const next = /Proclamations/.test(first[0])
        ? NEXT_PROCLAMATION
        : /s\b.*\D\d{4}$/.test(first[0])
          ? NEXT_OLD_ORDER
          : NEXT_ORDER;
      return [first, ...listAfter(text, endOf(first), ORDER_GAP, next)].map((match, index) => ({
        kind,
        norm: `${name}/${(match[1] ?? '').replace(',', '')}`,
        pinpoint: index === 0 ? pinpoint : pinpointBefore(text, match.index),
        start: match.index,
        end: endOf(match),
      }));
    }),
});

export const executiveOrder: Family = family(executiveOrders, [
  'Executive',
  'EXECUTIVE',
  'EO',
  'E.',
  'E.O',
  'E. O',
  'Exec.',
]);
export const proclamation: Family = family(proclamations, ['Proclamation']);

/** Series of numbered directives: how each is named in full and for short. */
const SERIES = [
  ['ppd', 'Presidential Policy Directive', 'PPD'],
  ['pdd', 'Presidential Decision Directive', 'PDD'],
  ['hspd', 'Homeland Security Presidential Directive', 'HSPD'],
  ['nspd', 'National Security Presidential Directive', 'NSPD'],
  // some orders print the name so
  ['nspd', 'National Security Policy Directive', 'NSPD'],
  ['psd', 'Presidential Study Directive', 'PSD'],
  ['nspm', 'National Security Presidential Memorandum', 'NSPM'],
  ['nsm', 'National Security Memorandum', 'NSM'],
  ['nsdd', 'National Security Decision Directive', 'NSDD'],
  ['nsd', 'National Security Directive', 'NSD'],
  ['spd', 'Space Policy Directive', 'SPD'],
] as const;

const FULL_NAMES = SERIES.map(([, name]) => name).join('|');
const SHORT_NAMES = SERIES.map(([, , short]) => short).join('|');
const SERIES_OF = new Map(SERIES.flatMap(([norm, name, short]) => [[name, norm] as const, [short, norm] as const]));
const HEAD = new RegExp(`\\b(?:(${FULL_NAMES})|(${SHORT_NAMES})(?:/NSC)?)(?![\\w’])`, 'g');
const NUMBERED = new RegExp(
  `(?:/(?:${SHORT_NAMES}|NSC))?(?:[ ]?[-‐-―/][ ]?| )(?:No\\. ?)?(\\d{1,3}[A-Z]?(?!\\w)|l(?!\\w))(?![\\d,]\\d)`,
  'y',
);
/** After a full name: its day, or its number only after its subject: "… on Bees and Honey (NSM-22)". */
const DATED = new RegExp(
  `(?:,? (?:of|dated) (${DATE})|(?: \\([^()\\n]{1,240}\\))? of (${DATE})|,? (?:on|regarding) [^().;\\n]{1,160}\\((?:${SHORT_NAMES})[-‐-―/ ](\\d{1,3})\\))`,
  'y',
);

/** A typewriter prints 1 as l: "PPD-l"; a letter tells one from another: "PDD-39A". */
const numberOf = (printed = ''): string =>
  printed === 'l' ? '1' : `${Number.parseInt(printed, 10)}${/[A-Z]$/.exec(printed)?.[0].toLowerCase() ?? ''}`;

export const presidentialDirective: Family = {
  kind: 'presidential-document',
  marks: ['Directive', 'Memorandum', 'PPD', 'PDD', 'HSPD', 'NSPD', 'PSD', 'NSPM', 'NSM', 'NSDD', 'NSD', 'SPD'],
  find: (text, range) =>
    [...matchesIn(HEAD, text, range)].flatMap((head) => {
      const series = SERIES_OF.get((head[1] ?? head[2] ?? '') as never) ?? '';
      const numbered = matchAt(NUMBERED, text, endOf(head));
      if (numbered) return [document(text, `${series}/${numberOf(numbered[1])}`, head.index, endOf(numbered))];
      const dated = head[1] ? matchAt(DATED, text, endOf(head)) : null;
      if (!dated) return [];
      const key = dated[3] ?? dateIn(dated[1] ?? dated[2] ?? '') ?? '';
      return [document(text, `${series}/${key}`, head.index, endOf(dated))];
    }),
};

const UNNUMBERED = new RegExp(
  `\\b(?<!(?<!President)[’']s )(?:(Executive Order)|((?:[Pp]residential |Executive (?=M)|President[’'](?:s) |(?<=\\b[Mm]y ))[Mm]emorand(?:um|a)|Memorand(?:um|a))(?: (?:for|to) the [A-Z][^().;\\n]{1,120}|(?<=\\b(?:Presidential|Executive|President[’']s|[Mm]y) [Mm]emorandum) (?:on|regarding|entitled) [^().;:\\n]{3,120}?)?|(?<proclaimed>Presidential Proclamation|(?<!\\b(?!(?:The|In|By|See|And) )[A-Z][\\w’-]{1,20} )Proclamation|(?<=\\b[Mm]y )proclamation)) (?:(?:of|dated|issued on) (?<day>${DATE})|(?<=\\b[Mm]emorandum (?:on|regarding|entitled) .{3,120} )\\((?<inside>${DATE})\\))`,
  'y',
);

const DETERMINATION = new RegExp(`\\bPresidential Determinations?,? ?${NUMBER_WORD}(\\d{2,4}${DASH}\\d{1,2})\\b`, 'g');

/** "Presidential Determination No. 2003-23". */
export const determination: Family = {
  kind: 'presidential-document',
  marks: ['Presidential Determination'],
  find: (text, range) =>
    [...matchesIn(DETERMINATION, text, range)].map((match) =>
      document(text, `determination/${plainDashes(match[1] ?? '')}`, match.index, endOf(match)),
    ),
};

/** What may stand before a memorandum and belongs to it. */
const WHOSE = ['Presidential ', 'presidential ', 'President’s ', "President's ", 'Executive '];

/** From each word that such a document is called by, and from the word before it that says whose it is. */
const unnumberedIn = (text: string, range: Span): readonly RegExpExecArray[] => {
  const nouns = [...placesOf('emorand', text, range)].flatMap((at) => {
    const noun = at - 1;
    const whose = WHOSE.find((words) => text.endsWith(words, noun));
    return whose ? [noun - whose.length, noun] : [noun];
  });
  let end = range.start;
  const proclamations = [...placesOf('Proclamation of ', text, range)].map((at) =>
    text.endsWith('Presidential ', at) ? at - 'Presidential '.length : at,
  );
  const own = [...placesOf('my proclamation of ', text, range)].map((at) => at + 'my '.length);
  return [...nouns, ...proclamations, ...own, ...placesOf('Executive Order ', text, range)]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const match = at >= end ? matchAt(UNNUMBERED, text, at) : null;
      if (!match || endOf(match) > range.end) return [];
      end = endOf(match);
      return [match];
    });
};

/** "Executive Order of January 20, 2025 (Title)", "…, titled “Title”", "Presidential Memorandum of …": named by their day, and by their title where printed. */
export const unnumberedDocument: Family = {
  kind: 'presidential-document',
  marks: [
    'Proclamation of ',
    'my proclamation of ',
    'emorand',
    'Executive Order of',
    'Executive Order dated',
    'Executive Order issued',
  ],
  find: (text, range) =>
    unnumberedIn(text, range).flatMap((match) => {
      const { proclaimed, inside = '', day = inside } = match.groups ?? {};
      const kind = match[1] ? 'eo' : proclaimed ? 'proclamation' : 'memorandum';
      const first = inside
        ? document(text, `${kind}/signed-${dateIn(inside) ?? ''}`, match.index, endOf(match))
        : signedOn(text, kind, match.index, endOf(match), day);
      return /emoranda/.test(match[0]) ? [first, ...furtherOnes(text, kind, first.end)] : [first];
    }),
};

const signedOn = (text: string, kind: string, start: number, end: number, date: string): CitedText => {
  const title = titleBehind(text, end);
  return document(text, `${kind}/signed-${dateIn(date) ?? ''}${title ? `/${slug(title.value)}` : ''}`, start, end);
};

/** "Memoranda of January 20, 2025 (Title), and July 7, 2025 (Title)". */
const FURTHER = new RegExp(`(?: \\([^()\\n]{4,240}\\))?(?:, and |, | and )(${DATE})(?= \\()`, 'y');
const MOST_DATES = 12;

const furtherOnes = (text: string, kind: string, from: number): readonly CitedText[] => {
  const found: CitedText[] = [];
  let next = matchAt(FURTHER, text, from);
  while (next && found.length < MOST_DATES) {
    const end = endOf(next);
    found.push(signedOn(text, kind, end - (next[1] ?? '').length, end, next[1] ?? ''));
    next = matchAt(FURTHER, text, end);
  }
  return found;
};

const document = (text: string, norm: string, start: number, end: number): CitedText => ({
  kind: 'presidential-document',
  norm,
  pinpoint: pinpointBefore(text, start),
  start,
  end,
});
