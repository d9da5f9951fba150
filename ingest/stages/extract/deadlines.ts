/**
 * Time limits in a clause: "within 90 days of the date of this order", "not later than March 15, 2015", "by the end of
 * fiscal year 2016". Takes canonical text, a span and the date of the document; gives each limit with its anchor.
 */
import { pattern } from '../../kernel/pattern.ts';
import { COUNT, durationOf, joined, later, UNIT } from '../../kernel/durations.ts';
import { dateIn } from '../../kernel/dates.ts';
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import type { PartialDate } from '../../../schema/domain/partial-date.ts';
import type { Deadline } from '../../values/index.ts';
import { allMatches } from '../../kernel/matches.ts';

const LIMIT = pattern`
  (?:within|(?:in any (?:case|event),? |in no (?:case|event) )?(?:not|no|nor) (?:later|more) than|later than|
  before the (?:end|expiration) of|by no later than|on or before|before|prior to|by|in(?= (?:one|two|three|four|five|six|nine|twelve|eighteen) (?:days?|weeks?|months?|years?)\b)|(?:in|at)(?= \d))
`;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const DAY = `(?:${MONTH} \\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:, ?\\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? \\d{4})?)`;

/** "within 90 days", "within 1 year and 6 months", "no later than the date that is 60 days", "at least 30 days" (before something). */
const LENGTH = new RegExp(
  pattern`
    \b(?:(${LIMIT}) (?:(?:a |the )?(?:date|period|day) (?:that is |which is |of )?|approximately |the (?:next|
    first|following) |the (?:earlier|sooner) of |the )?|(at least |not less than |no (?:less|fewer) than )|(?<=^|
    [,;(] )(?=[A-Z\d])|(?<=[a-z] )(?<!\b(?:after|of|for|than|every|each|last|next|first|another|additional|and|or|
    to|an?|the|is|are|until|minimum|maximum) )(?=\d|(?:one|two|three|four|five|six|nine|ten|twelve|eighteen|thirty|sixty|ninety)\b))(${COUNT})[ -](${UNIT})\b(,? and (${COUNT}) (${UNIT})\b)?(?!-)(?! (?:in advance|each|per|
    every|period of))
  `,
  'gi',
);
const CALENDAR = new RegExp(
  `\\b(${LIMIT}|(?<=\\bdue (?:to [^.;,]{2,80} )?)on|(?<=(?:^|[,;(]) ?)(?:beginning|starting|commencing)(?: on)?) (?:(?:(?:the )?close of business|COB|\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?(?:,? (?:\\w+ ){0,2}(?:time|E[SD]?T))?|midnight|noon),? ?(?:on |by )?)?(?:the )?(?:` +
    [
      `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(${DAY})(?:,? (?:of )?(?:each|every)(?: (?:calendar|fiscal|subsequent|succeeding|such))? year)?`,
      `(${MONTH},? \\d{4})`,
      `((?:end|close|conclusion|start|beginning|first day|last day) of (?:the )?(?:(?:fiscal|calendar) year|FY|CY)? ?(?:\\d{4}|\\d{2}))\\b`,
      `((?:fiscal|calendar) years? \\d{4}|FY ?\\d{2,4})\\b`,
      `((?:end|close) of (?:the|each|every|this) (?:current |next |following )?(?:fiscal|calendar) (?:year|quarter))`,
      `((?:19|20)\\d\\d)\\b(?! (?:percent|days|hours))`,
      `(?:first|second|third|fourth|fifth|tenth|fifteenth|twentieth|last|\\d{1,2}(?:st|nd|rd|th)) (?:business |working |calendar )?day of (?:each|every|the (?:following|next)) (?:calendar |fiscal )?(?:month|quarter|year)\\b`,
    ].join('|') +
    `)`,
  'gi',
);

/** "on November 15, 2018, 2019, and 2020": one day of several years, of which the first is the next. */
const OF_YEARS = new RegExp(`\\b(?:on|${LIMIT}) (${MONTH} \\d{1,2}(?:, \\d{4}){1,6},? and \\d{4})\\b`, 'gi');

/** What no limit can do without; most sentences have neither. */
const HAS_UNIT = /(?:minute|hour|day|week|month|year|quarter)s?\b/i;
const HAS_DATE = /\d|fiscal|calendar|day of/i;

/** All limits printed in the span, in order; a length of time that limits nothing ("a 30-day period") is none. */
export const deadlinesIn = (text: string, within: Span, signedOn: PartialDate | null): readonly Deadline[] => {
  const piece = text.slice(within.start, within.end);
  const lengths = HAS_UNIT.test(piece)
    ? allMatches(piece, LENGTH).flatMap((match) => lengthLimit(text, within, match, signedOn))
    : [];
  const dates = HAS_DATE.test(piece)
    ? allMatches(piece, CALENDAR).flatMap((match) => dateLimit(text, within, match))
    : [];
  const series = / and \d{4}\b/.test(piece)
    ? allMatches(piece, OF_YEARS).flatMap((match) => seriesLimit(text, within, match))
    : [];
  const isPast = ({ anchor, due }: Deadline): boolean =>
    anchor === 'fixed_date' &&
    due !== null &&
    signedOn !== null &&
    Number(due.slice(0, 4)) < Number(signedOn.slice(0, 4)) - LONG_PAST;
  const found: Deadline[] = [];
  for (const deadline of [...lengths, ...dates, ...series].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (deadline.start >= (found.at(-1)?.end ?? 0) && !isPast(deadline)) found.push(deadline);
  }
  return found;
};

/** "1 year and 6 months" is one length, "30 days and 60 days" are two. */
const sizeOf = (unit: string): number => SIZES.findIndex((size) => unit.toLowerCase().includes(size));
const SIZES = ['day', 'week', 'month', 'quarter', 'year'];

const lengthLimit = (
  text: string,
  within: Span,
  match: RegExpExecArray,
  signedOn: PartialDate | null,
): readonly Deadline[] => {
  const [whole, limit, atLeast, count = '', unit = '', tail = '', more = '', moreUnit = ''] = match;
  const isOne = sizeOf(moreUnit) >= 0 && sizeOf(unit) > sizeOf(moreUnit);
  const printed = isOne ? whole : whole.slice(0, whole.length - tail.length);
  const start = within.start + match.index;
  const first = durationOf(count, unit);
  const further = isOne ? durationOf(more, moreUnit) : null;
  const duration = first && further ? joined(first, further) : first;
  const anchor = anchorAt(text, spanOf(start + printed.length, within.end));
  if (!duration || (/^(?:before|prior to|by|at)$/i.test(limit ?? '') && !anchor)) return [];
  if ((atLeast || !limit) && (!anchor || (atLeast && !anchor.before))) return [];
  if (anchor === null) {
    return [
      limitOf(
        text,
        spanOf(start, start + printed.length),
        duration,
        'document_date',
        signedOn && later(signedOn, duration),
      ),
    ];
  }
  const due = anchor.before
    ? null
    : anchor.from === 'document'
      ? signedOn && later(signedOn, duration)
      : anchor.date && later(anchor.date, duration);
  return [limitOf(text, spanOf(start, anchor.end), duration, anchor.words, due)];
};

const limitOf = (
  text: string,
  span: Span,
  duration: string | null,
  anchor: string,
  due: PartialDate | null,
): Deadline => ({
  ...span,
  raw: text.slice(span.start, span.end),
  duration,
  anchor,
  due,
});

interface Anchor {
  readonly words: string;
  readonly from: 'document' | 'event';
  /** The printed date that the length is counted from. */
  readonly date: PartialDate | null;
  /** "30 days before the start of ...": counted backwards. */
  readonly before: boolean;
  readonly end: number;
}

const LINK =
  /^ ?(?:\([^()]{1,40}\) )?,? ?(?:(of|after|from|following|since|subsequent to)|(before|prior to|preceding|in advance of))(?: the)? /i;
const OWN_DATE =
  /^(?:(?:the )?(?:effective )?(?:date|day|issuance|publication|release|signing|signature|effective date|approval|enactment|entry into force)(?: (?:of|on which)(?: the)?)?(?: (?:issuance|publication|signing|signature|release|date|approval) of)? )?(?:(?:this|the present) (?:order|Executive order|Executive Order|memorandum|Memorandum|directive|Directive|proclamation|guidance|document|policy|notice|OMB memorandum|national security memorandum|M-memo|Emergency Directive)\b(?:(?:’s|'s)? (?:is |was )?(?:issuance|publication|effective date|release|date|issued|published|signed))?|hereof|(?:the )?date hereof|(?:the )?date (?:this|of this) (?:order|memorandum|directive)(?: is (?:signed|issued|published))?|(?:the )?date of (?:the )?enactment of this Act\b|today|this date|issuance(?! of)|publication in the Federal Register)/;
/** An order is published in the Register days after it is signed; what it counts from there has no day yet. */
const IN_REGISTER =
  /^(?:(?:the )?date of )?publication of this (?:[Ee]xecutive )?(?:[Oo]rder|proclamation) in the Federal Register\b/;
/** An event's words end at a comma, at the verb of the main clause, or where the sentence ends. */
const EVENT =
  /^(?:[^,;:.()—]|\([a-z\d]{1,4}\)|\.(?=\d)|(?<=\b(?:U\.S|U|No|Pub|Sec))\.){3,160}?(?=,|;|:|\.|\((?![a-z\d]{1,4}\))|—|$| (?:shall|must|will|should|may|and (?:shall|must|will|every|annually|at least|not less|periodically|thereafter|each|quarterly|semi-?annually|monthly|biannually|biennially|no later|not later|again|then)|to (?:the|each|all) [A-Z]|(?:a|an|its|their) (?:report|plan|proposal|list|strategy|summary|assessment|update|copy|description|detailed|written|joint|comprehensive|initial|final|draft))\b)/;
const OTHER_DOCUMENT =
  /^(?:the )?(?:(?:date|issuance|publication|signing) of )?(?:Executive Order|Proclamation|Presidential|National Security|Memorandum|OMB M)/;

const anchorAt = (text: string, rest: Span): Anchor | null => {
  const ahead = text.slice(rest.start, Math.min(rest.end, rest.start + 260));
  const link = LINK.exec(ahead);
  if (!link) return thereafter(ahead, rest.start);
  const from = rest.start + link[0].length;
  const words = ahead.slice(link[0].length);
  const before = link[2] !== undefined;
  const own = OWN_DATE.exec(words);
  if (own && !before && !IN_REGISTER.test(words))
    return { words: 'document_date', from: 'document', date: null, before, end: from + own[0].length };
  const event = EVENT.exec(words)?.[0] ?? '';
  const printed =
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/.exec(
      words,
    );
  const dated = printed !== null && printed.index <= event.length + 2;
  if (event === '' && !dated) return null;
  const end = dated ? printed.index + printed[0].length : event.length;
  const date = dated ? dateIn(printed[0]) : null;
  const name = words.slice(0, end).replace(/^the /, '').trim();
  const anchor = date && OTHER_DOCUMENT.test(words) ? `other_document_date:${date}` : `event:${name}`;
  return { words: anchor, from: 'event', date, before, end: from + end };
};

const thereafter = (ahead: string, start: number): Anchor | null => {
  const match = /^ (?:thereafter|thereof|later|afterwards?)\b/.exec(ahead);
  return match
    ? { words: `event:${match[0].trim()}`, from: 'event', date: null, before: false, end: start + match[0].length }
    : null;
};

/** "permitted by the 2024 Guidelines", "within the May 2024 Report": the year of a thing, and no limit. */
const isNameOf = (text: string, { start, end }: Span): boolean =>
  / the (?:[A-Z][a-z]+ )?\d{4}$/.test(text.slice(start, end)) &&
  (/ the \d{4}$/.test(text.slice(start, end)) ? /^ (?!fiscal|calendar)[A-Za-z]/ : /^ [A-Z]/).test(
    text.slice(end, end + 12),
  );

/** How far behind such a day is looked for what comes again, in UTF-16 units. */
const REACH = 240;
/** "Beginning July 1, 2031, she shall report annually": when it is first due, and not what limits it. */
const FROM_THEN_ON = /^(?:beginning|starting|commencing)/i;
const AGAIN =
  /\b(?:annual(?:ly)?|each|every|quarterly|monthly|weekly|daily|ongoing|biennial(?:ly)?|periodic(?:ally)?)\b/i;

const dateLimit = (text: string, within: Span, match: RegExpExecArray): readonly Deadline[] => {
  const [printed, limit = '', day, month, edge, fiscal, , year] = match;
  const start = within.start + match.index;
  const span = spanOf(start, start + printed.length);
  if (FROM_THEN_ON.test(limit) && AGAIN.test(text.slice(span.end, span.end + REACH).split(/[.;] /)[0] ?? '')) return [];
  if ((year && !/^by$/i.test(limit)) || ((year || month) && isNameOf(text, span))) return [];
  if (
    /^(?:in|at)$/i.test(limit) ||
    /\b(?:amended|revised|signed|issued|established|submitted|adopted|published|made|enacted|dated) $/i.test(
      text.slice(start - 12, start),
    )
  )
    return [];
  const due = day
    ? dateIn(day)
    : month
      ? dateIn(month)
      : edge
        ? edgeOf(edge)
        : fiscal
          ? yearOf(fiscal)
          : (year ?? null);
  return [limitOf(text, span, null, 'fixed_date', due)];
};

/** In years: "to whom, before August 7, 1942, a letter was sent" limits no duty; amended text may repeat what was due lately. */
const LONG_PAST = 5;

const seriesLimit = (
  text: string,
  { start }: Span,
  { index, 0: printed, 1: days = '' }: RegExpExecArray,
): readonly Deadline[] => {
  const due = dateIn(days);
  return due === null
    ? []
    : [limitOf(text, spanOf(start + index, start + index + printed.length), null, 'fixed_date', due)];
};

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** "end of fiscal year 2016" -> 2016-09-30: a federal fiscal year runs from October to September. */
const edgeOf = (words: string): PartialDate | null => {
  const digits = /(\d{4}|\d{2})$/.exec(words)?.[1];
  if (!digits) return null;
  const year = fullYear(digits);
  const begins = /^(?:start|beginning|first)/i.test(words);
  if (/fiscal|FY/i.test(words)) return begins ? `${year - 1}-10-01` : `${year}-09-30`;
  return begins ? `${year}-01-01` : `${year}-12-31`;
};

const yearOf = (words: string): PartialDate | null => {
  const digits = /(\d{4}|\d{2})$/.exec(words)?.[1];
  if (!digits) return null;
  return /fiscal|FY/i.test(words) ? `${fullYear(digits)}-09-30` : String(fullYear(digits));
};
