/** The sentences of a text, each with the provision that it stands in, cut where quoted text begins and ends. */
import { overlaps, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Section, Structured } from '../../../values/index.ts';
import { meeting } from '../holding.ts';
import { isStem, startsWithVerb } from './stems.ts';
import { zonesOf } from './zones.ts';

export interface Unit extends Span {
  readonly section: Section | null;
  /** Headings of the provisions that hold it, innermost first. */
  readonly headings: readonly string[];
  /** Where the innermost of them stands. */
  readonly headed: Span | null;
  /** It is the first sentence of its section or list item. */
  readonly opens: boolean;
  /** Depth of the list item that holds it, -1 outside of lists. */
  readonly itemLevel: number;
  /** It stands in text that an amending order inserts elsewhere. */
  readonly inAmendment: boolean;
  /** A section of inserted text begins with it: the lists above are closed. */
  readonly opensInserted: boolean;
}

const ENACTS =
  /\b(?:hereby|do|it is) (?:also )?(?:order(?:ed)?|direct(?:ed)?|proclaim(?:ed)?|determined?)\b|\bI (?:hereby )?(?:direct|order)(?: the following| as follows|:)/;

/** "I hereby order all agencies to take the following steps:", above "(1)": it says who. */
const ORDERS_STEPS =
  /^hereby (?:order|direct) (?!that\b|the following\b|as follows\b)[^:.]{3,200} to [^:.]{3,160}(?<!as follows):\s*$/;

/** What stands before "it is hereby ordered" says why, and orders nothing. */
const enactedFrom = ({ identity, document, body, sections, quoted }: Structured): number => {
  const first = sections[0]?.start ?? body.end;
  const now =
    identity.kind?.value === 'PROCLAMATION'
      ? NOW_THEREFORE.exec(document.text.slice(body.start, body.start + FARTHEST))
      : null;
  const proclaims = body.start + (now?.index ?? 0);
  if (now && first < proclaims && meeting(quoted, spanOf(proclaims, proclaims + 1)).length === 0) return proclaims;
  const before = document.text.slice(body.start, Math.min(first, body.start + 20_000));
  const match = ENACTS.exec(before);
  if (!match) return body.start;
  if (ORDERS_STEPS.test(before.slice(match.index))) return body.start + before.lastIndexOf('\n', match.index) + 1;
  const stem = ENACTING_STEM.exec(before);
  // "I hereby direct the Secretary of X to count lamps": the enacting words order something themselves
  if (sections.length === 0)
    return (
      body.start +
      (stem ? match.index : Math.max(before.lastIndexOf('\n', match.index), before.lastIndexOf('. ', match.index)) + 1)
    );
  // paragraphs between the enacting words and a first list are provisions, though none has a number
  const end = stem ? body.start + stem.index + stem[0].length : first;
  return first - end > LEAST_PROVISION ? end : first;
};
/** A proclamation counts what it recites, before it proclaims. */
const NOW_THEREFORE = /^[*_ ]{0,4}NOW,? THEREFORE,? (?:I,|by the )/m;
const FARTHEST = 60_000;
/** "it is hereby ordered as follows:", "I hereby direct:". */
const ENACTING_STEM =
  /\b(?:hereby|do|it is) (?:also )?(?:order(?:ed)?|direct(?:ed)?|proclaim(?:ed)?)(?:,? (?:that|as follows|the following))?:|\bI (?:hereby )?(?:direct|order)(?: the following| as follows)?:/;
const LEAST_PROVISION = 80;

export const unitsOf = (input: Structured): readonly Unit[] => {
  const { document, sentences, sections, quoted } = input;
  const from = enactedFrom(input);
  const isAmending = amends(document.text, quoted);
  const items = document.blocks.filter((block) => block.kind === 'item');
  const units: Unit[] = [];
  const open: Section[] = [];
  let next = 0;
  let item = 0;
  const zones = zonesOf(sections);
  let letter = '';
  let inserted = 0;
  for (const sentence of sentences) {
    const opened = next;
    for (let section = sections[next]; section && section.start <= sentence.start; section = sections[++next]) {
      while (open.length > 0 && (open.at(-1) as Section).end <= section.start) open.pop();
      open.push(section);
    }
    while (open.length > 0 && (open.at(-1) as Section).end <= sentence.start) open.pop();
    while (item < items.length && (items[item] as Span).end <= sentence.start) item++;
    if (sentence.start < from) continue;
    const block = items[item];
    const itemLevel = block !== undefined && block.start <= sentence.start ? block.level : -1;
    const opens =
      next > opened ||
      (block !== undefined && itemLevel >= 0 && document.text.slice(block.start, sentence.start).length < 8);
    if (OPENS_SECTION.test(document.text.slice(sentence.start, sentence.start + 12))) inserted = 0;
    for (const piece of piecesOf(document.text, sentence, meeting(quoted, sentence))) {
      if (piece.inAmendment && !isAmending) continue;
      // "(i)" goes on from "(h)", and is a roman numeral behind any other letter
      const isRoman = /^[ivx]$/.test(piece.mark) && piece.mark.charCodeAt(0) !== letter.charCodeAt(0) + 1;
      if (piece.level === 1 && !isRoman) letter = piece.mark;
      const level = isRoman ? ROMAN_LEVEL : piece.level;
      const bullet = BULLET.exec(document.text.slice(piece.start, piece.start + 6))?.[0].length ?? 0;
      const mark =
        LOST_MARK.exec(document.text.slice(piece.start, piece.start + 12))?.[0].length ??
        CAPTION.exec(document.text.slice(piece.start, piece.start + LONGEST_CAPTION))?.[0].length ??
        0;
      const bracket = BRACKETED.test(document.text.slice(piece.start, piece.end)) ? 1 : 0;
      // a second sentence of an item of inserted text stands as deep as the item
      inserted = piece.inAmendment ? level || inserted : 0;
      units.push({
        ...spanOf(piece.start + (bullet || mark || bracket), piece.end - bracket),
        inAmendment: piece.inAmendment,
        opensInserted: piece.opensInserted,
        section: open.at(-1) ?? null,
        headings: headingsOf(open, zones),
        headed: open.findLast(({ headingSpan }) => headingSpan !== null)?.headingSpan ?? null,
        opens: opens || level > 0 || bullet > 0,
        itemLevel: Math.max(itemLevel, level, inserted, bullet > 0 ? 1 : 0),
      });
    }
  }
  return withLooseLists(document.text, belowCounted(document.text, units));
};

/** "3. Agencies must:" and bullets below it, all of them entries of one list to the format: the bullets stand below the number. */
const belowCounted = (text: string, units: readonly Unit[]): readonly Unit[] => {
  let stem: Unit | null = null;
  return units.map((unit, index) => {
    const isFirst = unit.section !== units[index - 1]?.section;
    if (isFirst)
      stem =
        unit.itemLevel >= 0 && COUNTED.test(unit.section?.label ?? '') && isStem(text.slice(unit.start, unit.end))
          ? unit
          : null;
    else if (stem && unit.itemLevel === stem.itemLevel && !unit.inAmendment)
      return { ...unit, itemLevel: unit.itemLevel + 1 };
    return unit;
  });
};

const COUNTED = /^\(?(?:\d{1,3}|[A-Za-z]{1,4})[.)]$/;

/**
 * Where a format lost the marks of a list, the paragraphs behind "The council shall:" are its items for as long as each
 * begins with a verb.
 */
const withLooseLists = (text: string, units: readonly Unit[]): readonly Unit[] => {
  let level: number | null = null;
  return units.map((unit, index) => {
    const previous = units[index - 1];
    const isNewBlock = previous !== undefined && text.slice(previous.end, unit.start).includes('\n');
    const words = text.slice(unit.start, unit.end);
    const isMarked = unit.opens || unit.section !== previous?.section || unit.inAmendment;
    if (isMarked) level = null;
    else if (isNewBlock && (level !== null || introduces(text.slice(previous.start, previous.end))))
      level = isLooseItem(words) ? (level ?? previous.itemLevel + 1) : null;
    return level === null ? unit : { ...unit, itemLevel: level, opens: isNewBlock };
  });
};

const introduces = (words: string): boolean => isStem(words) || SUBJECT_LABEL.test(words);

/** "Chief Officers: May revoke a waiver.": the subject of the lines below as well. */
export const SUBJECT_LABEL = /^([A-Z][^.:;]{2,80}): (?=(?:May|Must|Shall|Should|Will)(?: not)? [a-z])/;
const MODAL_FIRST = /^(?:May|Must|Shall|Should|Will)(?: not)? [a-z]/;

const isLooseItem = (words: string): boolean => MODAL_FIRST.test(words) || isVerbItem(words);

const isVerbItem = (words: string): boolean =>
  !/\b(?:shall|must|should|may|will)\b/.test(words.slice(0, 60)) &&
  !/^\S+ (?:is|are|was|were|has|have|had|can|do|does)\b/.test(words) &&
  startsWithVerb(words);

const headingsOf = (open: readonly Section[], zones: ReadonlyMap<Section, string>): readonly string[] => [
  ...open.flatMap(({ heading }) => (heading === null ? [] : [heading])).reverse(),
  ...(open[0] && zones.has(open[0]) ? [zones.get(open[0]) ?? ''] : []),
];

/** "(b) On or before May 1", behind "of the law.": the mark of a paragraph that its format ran into another. */
const LOST_MARK = /^(?:\([a-z\d]{1,2}\) (?:\(\d\) ?)?|[A-Z]\.\d{1,2}(?:\.\d{1,2}){0,2}\.? )(?=\p{Lu})/u;
const LONGEST_CAPTION = 100;
/** "(Call Center) The department may not": what a proviso is about. */
const CAPTION =
  /^\((?:[A-Z]{2,6}: |(?=[^() ]+ ))[A-Z][\w’'-]*(?: (?:and |of |for |the ){0,2}[A-Z][\w’'-]*){0,7}\) (?=\p{Lu})/u;
/** "(The Secretary of X shall also report to Y.)": a sentence, and no aside in one. */
const BRACKETED = /^\([A-Z][a-z]+ [^()]{3,1200}\.\)$/;
/** What goes on behind it is of whoever was charged before. */
export const isBracketed = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '(' && text[end] === ')';
/** An item of a list in a format that has no items, ".1" of an international organisation's; of a font of symbols a PDF gives letters. */
const BULLET = /^(?:[•●▪◦■○·–*-] (?=\S)|\.\d{1,2} (?=\S)|[xoƔ§] (?=\p{Lu}))/u;

const STRUCK =
  /\b(?:striking|deleting|removing|eliminating|strike|delete)(?: out)?(?: (?:the|and|words?|phrase|sentence|text|following|last|first|its|entirety|therefrom|thereof|in|paragraph|subsection)){0,8}:? ?$/;
/** A text that quotes for another reason orders nothing by its quotations. */
const amends = (text: string, quoted: readonly Span[]): boolean =>
  quoted.some(({ start }) =>
    /\b(?:amend(?:ed|ing|s)?|read as follows|insert(?:ed|ing)|revised|strik(?:ing|en)|delet(?:ed|ing))\b/.test(
      text.slice(Math.max(0, start - 400), start),
    ),
  );
const QUOTE_LEAD =
  /^[“"]?(?:(?:Section|Sec\.) ?\d+[a-z]?\.? ?(?:[A-Z][\w’', -]{2,60}\. )?|[A-Z][\w’', -]{2,60}\. (?=\(a\) ))?(?:\(\w{1,5}\) ?){0,3}(?:[A-Z][\w’',; -]{2,90}\.?(?:—|--)\s?(?=\S))?/;

/** A section of inserted text ends the items above it. */
const OPENS_SECTION = /^[“"]?Sec(?:tion|\.) ?\d/;

interface Piece extends Span {
  readonly inAmendment: boolean;
  /** Depth of the enumerator that it opens with, 0 where it has none; only for quoted text, which has no sections. */
  readonly level: number;
  /** The enumerator itself: "a", "ii"; empty where it has none. */
  readonly mark: string;
  readonly opensInserted: boolean;
}

const ROMAN_LEVEL = 4;
const markOf = (label: string): string => /\((\w{1,5})\) ?(?:[A-Z][^()]*)?$/.exec(label)?.[1] ?? '';

/** "(a)" 1, "(1)" 2, "(A)" 3, "(ii)" 4: how drafters nest. */
const levelOf = (mark: string): number => {
  if (mark === '') return 0;
  if (/^\d+$/.test(mark)) return 2;
  if (/^[A-Z]/.test(mark)) return 3;
  return mark.length > 1 ? ROMAN_LEVEL : 1;
};

const OUTSIDE = { inAmendment: false, level: 0, mark: '', opensInserted: false } as const;

/** Parts of a sentence outside and inside quotations; struck text gives no part. */
const piecesOf = (text: string, sentence: Span, quoted: readonly Span[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = sentence.start;
  for (const quote of quoted) {
    if (!overlaps(quote, sentence)) continue;
    const start = Math.max(quote.start, sentence.start);
    const end = Math.min(quote.end, sentence.end);
    if (start > at) pieces.push({ ...spanOf(at, start), ...OUTSIDE });
    const label = QUOTE_LEAD.exec(text.slice(start, end))?.[0] ?? '';
    const struck = STRUCK.test(text.slice(Math.max(0, quote.start - 100), quote.start));
    if (!struck && start + label.length < end) {
      const mark = markOf(label);
      const opensInserted = /^[“"]?[A-Z][a-z]/.test(label);
      pieces.push({
        ...spanOf(start + label.length, end),
        inAmendment: true,
        level: levelOf(mark),
        mark,
        opensInserted,
      });
    }
    at = end;
  }
  if (at < sentence.end) pieces.push({ ...spanOf(at, sentence.end), ...OUTSIDE });
  return pieces;
};
