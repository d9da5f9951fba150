/**
 * Documents of other issuers, by what they call themselves in their first lines: the numbered directive of a department, the
 * order of a governor, an act or a bill, guidance, a framework, a policy. What only speaks of such a document is none.
 */
import { pattern } from '../../kernel/pattern.ts';
import { slug } from '../../../schema/domain/ids.ts';
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import type { InstrumentKind } from '../../../schema/domain/vocabulary.ts';
import type { PartialDate } from '../../../schema/domain/partial-date.ts';
import { printedDates } from '../../kernel/dates.ts';
import { findLegalReferences } from '../../kernel/legal-references/index.ts';
import { firstSectionAt, isCounted, roleOf } from '../structure/head.ts';
import type { Block, Sourced } from '../../values/index.ts';
import { letterField } from './agency-documents.ts';
import { issuerOf, recogniseHeaded } from './headed.ts';
import { ofGovernor } from './governors.ts';
import { legislatureIn, resolution } from './legislatures.ts';
import { captured, printed, sourcedField, wordsOf, type Recognised, type Subject } from './parts.ts';
import { advises, isTold } from './ruling.ts';

export const recogniseSelfNamed = (subject: Subject): Recognised | null =>
  issuance(subject) ??
  ofGovernor(subject) ??
  resolution(subject) ??
  legislation(subject) ??
  sectionsOfAct(subject) ??
  titled(subject);

const LINES_SEARCHED = 8;
const LONGEST_LINE = 250;
/** Of the text, for the words that enact or order. */
const SEARCHED = 6_000;

const opening = (subject: Subject, longest = LONGEST_LINE): readonly Block[] =>
  subject.blocks.slice(0, LINES_SEARCHED).filter(({ start, end }) => end - start <= longest);
/** Bills have titles that tell all that they do. */
const LONGEST_TITLE = 1_000;

interface Found {
  readonly block: Block;
  readonly match: RegExpExecArray;
}

const find = (subject: Subject, pattern: RegExp): Found | null => {
  for (const block of opening(subject)) {
    const match = pattern.exec(wordsOf(subject, block));
    if (match) return { block, match };
  }
  return null;
};

const sourced = ({ block, match }: Found, group: number): Sourced<string> => ({
  value: match[group] ?? '',
  span: captured(match, group, block.start),
});

/** "DOD DIRECTIVE 3000.09", "Department of Energy Order No. 205.1". A governor's executive order is none. */
const ISSUANCE =
  /^((?!executive\b)[A-Z][A-Za-z.&]{1,14}(?: (?:of|the|and|[A-Z][A-Za-z.&]{1,20})){0,6}) (directive|instruction|manual|order)(?: (?:no\.?|number))? (\d{2,5}(?:[.-]\d{1,4}){1,2}[A-Z]?)\b/i;
/** Departments that number what they issue to their own. */
const DEPARTMENTS: Readonly<Record<string, string>> = {
  dod: 'Department of Defense',
  dhs: 'Department of Homeland Security',
  doe: 'Department of Energy',
};
const department = (span: Span, named: string): Sourced<string> | null => {
  const short = DEPARTMENTS[slug(named)];
  if (short) return { value: short, span: null };
  const full = Object.values(DEPARTMENTS).find((name) => slug(name) === slug(named));
  return full ? { value: full, span } : null;
};
const DAY_LINE = /^(?:effective|issued|date|approved|released?)(?: date)?:?\s/i;

const issuance = (subject: Subject): Recognised | null => {
  const found = find(subject, ISSUANCE);
  if (!found) return null;
  const { block, match } = found;
  const called = (match[2] ?? '').toLowerCase();
  const number = sourced(found, 3);
  return {
    kind: { value: called === 'manual' ? 'GUIDANCE' : 'DIRECTIVE', span: captured(match, 2, block.start) },
    number,
    title: letterField(subject, 'SUBJECT') ?? letterField(subject, 'SUBJ') ?? below(subject, block),
    issuer: department(captured(match, 1, block.start), match[1] ?? '') ?? issuerOf(subject),
    signedOn: dayOf(subject, DAY_LINE) ?? dayIn(subject, block),
    // the same name by which others cite it
    norm:
      findLegalReferences(match[0]).find((cited) => cited.kind === 'issuance')?.norm ??
      `${slug(`${match[1] ?? ''} ${called}`)}/${number.value.toLowerCase()}`,
  };
};

/** "CBP DIRECTIVE NO. 3340-071  DATE: March 4, 2031": on the line of the number. */
const dayIn = (subject: Subject, block: Block): Sourced<PartialDate> | null => {
  const [date] = printedDates(subject.document.text, block);
  return date ? printed(date.value, date.start, date.end) : null;
};

const MOST_FIELDS = 8;
/** The first line below that is a title: no field, day, number or address. */
const below = (subject: Subject, block: Block): Sourced<string> | null => {
  const at = subject.blocks.indexOf(block) + 1;
  const next = subject.blocks
    .slice(at, at + MOST_FIELDS)
    .find((one) => !wordsOf(subject, one).includes(':') && TITLE_ROLES.has(roleOf(wordsOf(subject, one))));
  const words = next ? wordsOf(subject, next) : '';
  return next && words.length <= LONGEST_LINE && !isCounted(words) ? printed(words, next.start, next.end) : null;
};
const TITLE_ROLES: ReadonlySet<string> = new Set(['name', 'text']);

/** The day on a line that begins so, or that is nothing else. */
const dayOf = (subject: Subject, line: RegExp = /^\D{0,12}\d[^.;:]{4,20}$/): Sourced<PartialDate> | null => {
  for (const block of opening(subject)) {
    if (!line.test(wordsOf(subject, block))) continue;
    const date = printedDates(subject.document.text, block)[0];
    if (date) return printed(date.value, date.start, date.end);
  }
  return null;
};

const ENACTS =
  /\bbe it (?:enacted|resolved|(?:hereby )?ordained) by\b|\bresolved by the Senate and House of Representatives of the United States\b|\bdo(?:es)? (?:hereby )?ordain\b|\bit is hereby enacted by\b|\bdo(?:es)? (?:hereby )?enact as follows\b|\bthe people of the (?:state|commonwealth) of [a-z]+(?: [a-z]+)? enact:/i;
/** A bill as it is introduced, where its format leaves out the words that enact. */
const CHAMBER = /\bIN THE (?:HOUSE OF REPRESENTATIVES|SENATE(?: OF THE UNITED STATES)?)\b/;
const IS_BILL = /(?:^|\n)(?:A BILL|AN ACT)\n/;
const APOSTROPHE = String.raw`(?:s? \p{Lu}|\p{Ll})`;
const SHORT_TITLE = new RegExp(
  pattern`
    \b(?:may|shall) be (?:known,? and )?(?:may be )?(?:cited|referred to),? as (?:the )?[“"‘']{0,2}(?:the )?(
    \p{Lu}(?:[^“”"‘’'.;\n]|[’'](?=${APOSTROPHE})){3,150}?)(?:[”".;]|[’'](?!${APOSTROPHE}))
  `,
  'u',
);
/** "This Act may be cited as the Lamp Act of 2031": in its first sections. */
export const shortTitle = ({ document: { text }, body: { start } }: Subject): Sourced<string> | null => {
  const match = SHORT_TITLE.exec(text.slice(start, start + SEARCHED));
  return match && { value: match[1] ?? '', span: captured(match, 1, start) };
};
const LONG_TITLE =
  /^(?:[A-Z]{4,12}, )?(?:an act|a bill(?= to | for an act )|a resolution|a joint resolution)\b,? .{20,1000}$/i;
/** "… , AND MAKING PENALTIES APPLICABLE, BE IT ENACTED BY": where a title ends that goes on in the words that enact. */
const GOES_INTO_ENACTING = /[,;.:]? +be it (?:hereby )?enacted\b.*$/i;
/** "An Act concerning civil law" are many: its number tells which, else its bytes. */
const BILL =
  /\b(?:[HSA]\. ?[BRF]\.|[HSA][BRF]|(?:House|Senate|Assembly|HOUSE|SENATE|ASSEMBLY) (?:Bill|File|Resolution|BILL|FILE|RESOLUTION))(?: (?:No|NO)\.?)? ?\d{1,5}\b/;
const ENACTED = /^\W{0,3}(Public Law|Private Law|Public Act|Act)(?: No\.?)? (\d{1,4}(?:[-–]\d{1,5})?)\b/i;
const STATE =
  /\b(?:State|Commonwealth|Legislature|General Assembly) of (?:the State of )?(\p{Lu}[a-z]+(?: \p{Lu}[a-z]+)?)\b|\bCONGRESS\b|\bUnited States of America in Congress\b/u;

const FIRST_SECTION = /^(?:SECTION|SEC\.|Section|Sec\.) \d{1,4}[A-Z]?\. (\p{Lu}[^.;]{3,150})\./u;
const OF_ACT =
  /\b(?:enactment of this Act|[Ii]n this Act|under this Act|[Tt]his Act (?:may be cited|shall be construed|takes effect))\b/;

/** Sections of a bill without the words that enact them: they speak of "this Act", and are called after the first. */
const sectionsOfAct = (subject: Subject): Recognised | null => {
  const { text, sha256 } = subject.document;
  const [first] = subject.blocks;
  const heading = first && FIRST_SECTION.exec(wordsOf(subject, first));
  const word = OF_ACT.exec(text);
  if (!first || !heading || !word) return null;
  const short = shortTitle(subject);
  const title = short ?? { value: heading[1] ?? '', span: captured(heading, 1, first.start) };
  const at = word.index + word[0].indexOf('Act');
  return {
    kind: { value: 'STATUTE', span: spanOf(at, at + 'Act'.length) },
    title,
    norm: `draft/${slug(title.value)}${short ? '' : `-${sha256.slice(0, 8)}`}`,
  };
};

const longTitle = (subject: Subject): Sourced<string> | null => {
  const title = lines(subject, LONGEST_TITLE).find(({ value }) => LONG_TITLE.test(value));
  const enacts = title && GOES_INTO_ENACTING.exec(title.value);
  if (!title?.span || !enacts) return title ?? null;
  const value = title.value.slice(0, enacts.index);
  return LONG_TITLE.test(value) ? printed(value, title.span.start, title.span.start + value.length) : title;
};

/** "An Act", and below it what it is to do. */
const belowItsKind = (subject: Subject): Sourced<string> | null => {
  const all = lines(subject, LONGEST_TITLE);
  const at = all.findIndex(({ value }) => /^(?:an act,?|a bill|joint resolution)$/i.test(value));
  const title = at < 0 ? undefined : all[at + 1];
  return title && !ENACTS.test(title.value) && (!/bill/i.test(all[at]?.value ?? '') || DOES.test(title.value))
    ? title
    : null;
};

/** "To amend the Lamp Code", below "A bill". */
const DOES = /^(?:to|relating to|concerning|making|providing) /i;

/** What is enacted and numbered is a law; before that it is the draft of one. */
const legislation = (subject: Subject): Recognised | null => {
  const { text } = subject.document;
  const from = subject.body.start;
  const head = text.slice(from, from + SEARCHED);
  if (!ENACTS.test(head) && !(CHAMBER.test(head) && IS_BILL.test(head))) return null;
  const short = shortTitle(subject);
  const title = short ?? longTitle(subject) ?? belowItsKind(subject);
  // sections of a bill alone: the words that enact them say what they are
  const word = title ? null : /\benact/i.exec(head);
  if (!title && !word) return null;
  const enacted = find(subject, ENACTED);
  const stated = sourcedField(subject, 'publicLaw');
  const number = enacted ? sourced(enacted, 2) : stated;
  const bill = find(subject, BILL)?.match[0];
  return {
    kind: {
      value: /^a (?:joint )?resolution/i.test(title?.value ?? '') ? 'OTHER' : 'STATUTE',
      span: title ? termOf(enacted, title) : word && spanOf(from + word.index, from + word.index + word[0].length),
    },
    title,
    number,
    issuer: legislatureIn(subject),
    signedOn: number
      ? (approvedOn(subject) ?? sourcedField(subject, 'approvedOn') ?? (enacted && dayOf(subject)))
      : null,
    norm: number
      ? normOf(enacted?.match[1] ?? 'Public Law', number.value, head)
      : `draft/${slug(`${bill ?? ''} ${title?.value ?? 'act'}`)}${short || bill ? '' : `-${subject.document.sha256.slice(0, 8)}`}`,
  };
};

const APPROVED = /\bApproved,? (?=\p{Lu}\p{L}{2,8}\.? \d)/gu;

/** "Approved December 23, 2022.": below the last section. */
const approvedOn = ({ document: { text } }: Subject): Sourced<PartialDate> | null => {
  const from = Math.max(0, text.length - SEARCHED);
  const last = [...text.slice(from).matchAll(APPROVED)].at(-1);
  if (!last) return null;
  const start = from + last.index + last[0].length;
  const date = printedDates(text, spanOf(start, Math.min(text.length, start + 30)))[0];
  return date?.start === start ? printed(date.value, date.start, date.end) : null;
};

/** The words that say what it is: those before its number, or in its title. */
const termOf = (enacted: Found | null, { value, span }: Sourced<string>): Span | null => {
  if (enacted) return captured(enacted.match, 1, enacted.block.start);
  const word = /\b(?:Act|Bill|Law|Code|Resolution)\b/i.exec(value);
  return word && span ? spanOf(span.start + word.index, span.start + word.index + word[0].length) : span;
};

const normOf = (called: string, number: string, head: string): string | null => {
  const parts = number.replace('–', '-').split('-');
  if (/law/i.test(called) && parts.length === 2)
    return `${/private/i.test(called) ? 'pvtl' : 'publ'}/${parts.join('/')}`;
  const state = STATE.exec(head)?.[1];
  return state ? `${slug(state)}/${slug(called)}/${parts.join('-')}` : null;
};

/** The word that a title is about, in the order in which they decide; each with its kind. */
const CALLED: readonly (readonly [pattern: string, kind: InstrumentKind])[] = [
  ['Guidance|Guidelines?|Playbook|Handbook|Recommendations', 'GUIDANCE'],
  ['Framework|Code of (?:Conduct|Practice)|Principles|Standards?|Blueprint|Charter|Strategy|Action Plan', 'FRAMEWORK'],
  ['Directive', 'DIRECTIVE'],
  ['Policy|Convention|Procedures|Rules|Requirements|Commitments', 'OTHER'],
];
/** The word ends the title, or says next what it is for, or of which version. */
const HEAD_NOUN = new RegExp(
  pattern`
    ^(?:[A-Z0-9“"(][^.?!…]{0,180} )?\b(${CALLED.map(([pattern]) => pattern).join('|')})(?:$| (?:on|for|of|to|
    regarding|concerning|in|under|governing|number|no\.?|version|v?\d)\b|[ ,:(–—-]{1,3}(?:version|v?\d|draft|
    regarding|[A-Z]))
  `,
  'iu',
);
/** A headline tells what somebody does. */
const TELLS =
  /\b(?:is|are|was|were|has|have|had|will|would|could|says?|said|warns?|asks?|wants?|urges?|delays?|postpones?|unveils?|announces?|releases?|calls|issues|signs|how|why|what|who|report|review|analysis|comments?|summary|overview|template|client alert|newsletter|white paper)\b/i;
/** Their numbers tell what they are, and where those are misread nobody else should. */
const NUMBERED = /\b(?:Binding Operational|Emergency) Directive\b/i;
const titled = (subject: Subject): Recognised | null => {
  const { text } = subject.document;
  if (!advises(text) || isTold(text)) return null;
  const title = titles(subject).find(
    ({ value }) => value.includes(' ') && HEAD_NOUN.test(value) && !TELLS.test(value) && !NUMBERED.test(value),
  );
  const called = title && HEAD_NOUN.exec(title.value);
  if (!title?.span || !called) return null;
  const kind = CALLED.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(called[1] ?? ''))?.[1] ?? 'OTHER';
  // "VA DIRECTIVE 6541" is what it is, and no title
  const headed = /\d/.test(title.value) && roleOf(title.value) === 'kind' ? recogniseHeaded(subject) : null;
  if (headed) return headed;
  const isDraft = opening(subject).some((block) => /\bdraft\b/i.test(wordsOf(subject, block)));
  return {
    kind: { value: kind, span: captured(called, 1, title.span.start) },
    title,
    publishedOn: isDraft ? null : dayOf(subject),
    isIssued: !isDraft,
    norm: isDraft ? null : `${kind.toLowerCase()}/${slug(title.value)}`,
  };
};

/** The page's own title, else each of the first lines. */
const titles = (subject: Subject): readonly Sourced<string>[] => {
  const field = sourcedField(subject, 'title');
  const section = firstSectionAt(subject.document.text, subject.blocks);
  const above = lines(subject).slice(0, 4);
  return [...(field ? [field] : []), ...above.filter(({ span }) => section === null || span?.start !== section)];
};

const GOES_ON = /^(?:Regarding|Concerning|on|for|of|to|relating)\b/;
const UNFINISHED = /\b(?:of|for|on|and|the|to|in|concerning|regarding|with)$/i;

/** The first lines, each with the one below where a title goes on there. */
const lines = (subject: Subject, longest = LONGEST_LINE): readonly Sourced<string>[] => {
  const all = opening(subject, longest);
  return all.map((block, index) => {
    const next = all[index + 1];
    const [words, below] = [wordsOf(subject, block).trim(), next ? wordsOf(subject, next).trim() : ''];
    return next && (GOES_ON.test(below) || UNFINISHED.test(words) || (/,$/.test(words) && LONG_TITLE.test(words)))
      ? printed(`${words} ${below}`, block.start, next.end)
      : printed(words, block.start, block.end);
  });
};
