/** Where a name is no mention: inside a citation, inside another document's title, in the document's own title line. */
import { linesWith } from '../../../kernel/lines-with.ts';
import { bySpan, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Findings, Structured } from '../../../values/index.ts';
import type { Lexicon } from './lexicon.ts';
import { allMatches } from '../../../kernel/matches.ts';

/** Zones in order, none overlapping. */
export const zonesOf = (input: Structured, found: Findings, lexicon: Lexicon): readonly Span[] => {
  const merged: Span[] = [];
  for (const zone of [...allZones(input, found, lexicon)].sort(bySpan)) {
    const last = merged.at(-1);
    if (last && zone.start < last.end) merged[merged.length - 1] = spanOf(last.start, Math.max(last.end, zone.end));
    else merged.push(zone);
  }
  return merged;
};

const allZones = (
  { document, identity, body, sections }: Structured,
  found: Findings,
  { names }: Lexicon,
): readonly Span[] => {
  const { text } = document;
  const references = found.of('legal-reference').filter((reference) => !reference.shortForm);
  const title = identity.title?.span;
  return [
    ...references,
    ...references.flatMap((reference) => titleAfter(text, reference.end, names)),
    ...matchesOf(text, body, QUOTED_TITLE).filter((quoted) => !isWords(text, quoted)),
    ...linesWith(text, body, DOCUMENT_WORD).flatMap((line) => matchesOf(text, line, CITED_DOCUMENT)),
    ...linesWith(text, body, ACT_WORD).flatMap((line) => matchesOf(text, line, NAMED_ACT)),
    ...linesWith(text, body, MANUAL_WORD).flatMap((line) => matchesOf(text, line, NAMED_MANUAL)),
    ...(title ? [title] : []),
    ...addressees(text, body),
    // reports of decisions: "39 FCC Rcd 2497"
    ...matchesOf(text, body, CONTROL_NUMBER),
    ...(text.includes(' Rcd') ? matchesOf(text, body, DECISIONS) : []),
    // "SEC. 2." counts, and is no commission
    ...sections.flatMap(({ path, labelSpan }) => (path.startsWith('h:') ? [] : [labelSpan])),
  ];
};

/** "OMB control number 2577-0169": of a form. */
const CONTROL_NUMBER = /\bOMB (?:[Cc]ontrol|[Aa]pproval) (?:[Nn]umber|[Nn]o\.)/g;
const DECISIONS = /\b\d{1,3} [A-Z]{2,5} Rcd\b/g;

/**
 * "MEMORANDUM FOR THE SECRETARY OF X", line for line up to "SUBJECT:": whom a memorandum of the President is for. Names go
 * on over its lines, and a part of one is another's ("OFFICE OF SCIENCE" above "AND TECHNOLOGY POLICY").
 */
const addressees = (text: string, body: Span): readonly Span[] => {
  const head = text.slice(body.start, body.start + LONGEST_LETTERHEAD);
  const match = /(?:^|\n)MEMORANDUM FOR [^a-z]{10,4000}?\n(?=SUBJECT ?:)/.exec(head);
  return match ? [spanOf(body.start + match.index, body.start + match.index + match[0].length)] : [];
};
const LONGEST_LETTERHEAD = 5000;

/** "Executive Order 13719 of February 9, 2016 (Establishment of the Federal Privacy Council)". */
const TITLE_AFTER = /^(?:,? ?(?:of|dated) [A-Z][a-z]{2,8} \d{1,2}, \d{4})?,? ?\((?=[A-Z“])([^()]{4,300})\)/;
/** "(NIST)" after a citation defines a short form, "(Office of Personnel Management)" names who keeps it: no titles. */
const titleAfter = (text: string, end: number, names: Lexicon['names']): readonly Span[] => {
  const match = TITLE_AFTER.exec(text.slice(end, end + 360));
  const title = match?.[1] ?? '';
  return match && title.split(' ').length >= 3 && !names.has(title) ? [spanOf(end, end + match[0].length)] : [];
};

/** A quoted run of four words or more, nearly all capitalised, is a title; after an article it is a name. */
const QUOTED_TITLE =
  /(?<!\b(?:the|a|an) (?:(?:new|joint|interagency|independent|permanent|temporary|advisory|national|federal) )?)“(?:[A-Z][\w’'.&–—-]*|\d[\w.-]*)(?:[,:]? (?:[A-Z][\w’'.&–—-]*|\d[\w.-]*|of|the|and|for|in|on|to|with|by|a|an|from|through|at|or|as|that|under|into|over|within|against|between)){3,40}[.,;]?”/g;
/** What stands in quotation marks as words: a term that is defined, or what is struck and put in its place. */
const isWords = (text: string, { start, end }: Span): boolean =>
  /^(?: \([A-Z]{2,8}\))? (?:means?|shall mean|has the meaning|refers to)\b/.test(text.slice(end, end + 30)) ||
  /\b(?:strik|insert|delet|substitut|replac)(?:ing|e)(?: (?:the )?(?:words?|phrase|term|text))? $|\bin lieu thereof:? $/.test(
    text.slice(Math.max(0, start - 40), start),
  );
/** "Office of Management and Budget Circular A-119", "Department of Defense Directive 5000.01". */
const CITED_DOCUMENT =
  /(?<![\w.&-])(?:[A-Z](?:[\w&-]|\.(?=\w)|(?<=\b(?:[A-Z]|Dr|Jr|Mt|St))\.(?!\w)){0,30}(?:,? (?:of|and|the|for|on|to)){0,3} ){0,10}(?:\([A-Z]{2,8}\) )?(?:Circulars?|Memorand(?:um|a)|Bulletins?|Special Publications?|SP|FIPS|Instructions?|Directives?|Policy Letters?|Binding Operational Directives?|Emergency Directives?)(?: Nos?\.?| Numbers?| \([A-Z]{2,5}\))? \(?[A-Z]{0,3}[ -]?\d[\w.-]{0,20}/g;
/** Each of the former ends in one of these, each of the latter in one of those: a look for them is far cheaper. */
const DOCUMENT_WORD =
  /\b(?:Circular|Memorand|Bulletin|Special Publication|SP|FIPS|Instruction|Directive|Policy Letter)/g;
const ACT_WORD = /\b(?:Acts?|Amendments)\b/g;
/** "Department of Energy Organization Act", "Office of Federal Procurement Policy Act"; a body may be called after a statute ("Lamp Production Act Committee"); what ends a sentence is none of its words. */
const NAMED_ACT =
  /(?<![\w’'.&-])(?:[A-Z](?:[\w’'&-]|\.(?=\w)|(?<=\b(?:[A-Z]|Dr|Jr|Mt|St))\.(?!\w)){0,30}(?:,? (?:of|and|the|for|on|to|in)){0,3} ){1,12}(?:Acts?|Amendments)\b(?! (?:as|in|on|under)\b| (?:(?:Advisory|Coordinating|Policy|Steering) )?(?:Committee|Council|Commission|Board|Task Force|Working Group|Panel)\b)/g;

/** "General Services Administration Acquisition Manual". */
const MANUAL_WORD = /\bAcquisition (?:Manual|Regulations?)\b/g;
const NAMED_MANUAL =
  /(?<![\w’'.&-])(?:[A-Z][\w’'&-]{0,30}(?: (?:of|and|the|for)){0,2} ){1,8}Acquisition (?:Manual|Regulations?)\b(?!(?: \([A-Z]{2,5}\))? Council\b)/g;

const matchesOf = (text: string, within: Span, pattern: RegExp): readonly Span[] =>
  allMatches(text.slice(within.start, within.end), pattern).map((match) =>
    spanOf(within.start + match.index, within.start + match.index + match[0].length),
  );
