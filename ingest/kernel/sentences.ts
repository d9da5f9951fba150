/**
 * Sentences of one block of legal English. Our own scan and not the platform's segmenter: offsets must not move when
 * a runtime brings newer tables, and "Pub. L. 113-283, Sec. 2. The ..." needs the law's abbreviations anyway.
 */
import { spanOf, type Span } from '../../schema/domain/span.ts';
import { cutAtSpaces } from './cut-at-spaces.ts';
import { allMatches } from './matches.ts';

/** Never the last word of a sentence. */
const ABBREVIATIONS = new Set(
  (
    'no nos pub l stat sec secs art arts cl div para subsec subpart pt ch chs app supp fed reg rep reps sen gen gov hon mr mrs ms dr st lt col capt maj adm ' +
    'cmdr sgt v vs cf eg ie e.g i.e viz approx ca vol vols fig figs ed eds id ibid al op cit jan feb mar apr jun jul aug sept sep oct nov dec u.s.c c.f.r f.r r.c.m'
  ).split(' '),
);
/** In small letters these are words, too: "that families are fed. The keeper", "works of art. It". */
const ORDINARY = new Set(['fed', 'art', 'no', 'pub', 'mar']);
/** May be the last word: then a word that begins sentences follows. */
const PERHAPS = new Set('u.s u.n e.o u.k d.c inc corp co ltd llc jr sr seq etc a.m p.m b.c dept'.split(' '));
const STARTERS =
  /^(?:The|This|These|Those|That|In|It|Its|If|As|At|An|A|Any|All|Each|For|From|By|No|Not|On|Such|To|Upon|When|Where|While|With|Within|Until|Unless|After|Before|However|Moreover|Accordingly|Therefore|There|They|We|I|He|She|Sec\.|Section|Agencies|Nothing|Under|Pursuant|Consistent|Notwithstanding|Additionally|Further)\b/;
/** What is told apart by letters. */
const LETTERED = /\b(?:Schedules?|Annex|Appendix|Tier|Category|Class) [A-Z]$/;
/** The mark of a footnote belongs to the sentence before it: "register it.[26] For example", "register it.26 For example". */
const STOP =
  /[.!?][”’"')\]]{0,4}(?:(?:\[\d{1,3}\]){0,3}|[⁰¹²³⁴-⁹˒]{1,8}|(?<=(?:[A-Za-z]{4}|[A-Z]{2})[.!?][”’"')\]]{0,4})\d{1,2})(?=\s)|(?<=[A-Za-z)]{2})\.(?=\((?:[a-z]|\d{1,2})\) ?[A-Z(])/g;

const CODE_NEXT =
  /^(?:(?:Gov|Civ|Bus|Pen|Gen|Comp|Rev|Admin|Lab|Ins|Educ)\b[.’'‘& a-zA-Z]{0,24})?(?:Code|Stats?\.) (?:§|Ann\b|ch\.|[Ss]ec|\d)/;

/** UTF-16 units; the longest sentence of real law has some 1,300. What goes on is cut, so that whoever looks at all of one need not end. */
const LONGEST = 3_000;

/** Where such a sentence is cut: within no name, where it can be helped. */
const PARTS = ['; ', ', '];

export const sentencesOf = (text: string, span: Span): readonly Span[] => {
  const piece = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    const words = piece.slice(from, to);
    const lead = words.length - words.trimStart().length;
    const trimmed = words.trim();
    const start = span.start + from + lead;
    if (trimmed !== '') sentences.push(...cutAtSpaces(text, spanOf(start, start + trimmed.length), LONGEST, PARTS));
    from = to;
  };
  for (const stop of allMatches(piece, STOP)) {
    const end = stop.index + stop[0].length;
    // "law.(b) The": where the space between paragraphs was lost
    if (/^\(/.test(piece.slice(end, end + 1)) || endsSentence(piece, from, stop.index, end)) push(end);
  }
  push(piece.length);
  return sentences;
};

/** A capital or a number, or the mark of a paragraph that was run in: "(c) The Keeper shall". */
const BEGINS = /^(?:[“"‘'([]{0,2}[\p{Lu}\p{N}§]|\((?:[a-z]|[ivx]{2,4})\) [“"‘'(]?\p{Lu})/u;
const endsSentence = (piece: string, from: number, at: number, end: number): boolean => {
  const after = piece.slice(end, end + 24).trimStart();
  if (!BEGINS.test(after)) return false;
  if (piece[at] !== '.') return true;
  const word = /[^\s(“"‘[]{1,20}$/.exec(piece.slice(Math.max(from, at - 20), at))?.[0] ?? '';
  // "non-U.S. Government": what is put before an abbreviation
  const small = word.toLowerCase().replace(/^(?:non[-‑–])?[^a-z0-9]*/, '');
  if (ABBREVIATIONS.has(small)) return ORDINARY.has(word) && STARTERS.test(after);
  // "P.L. 1945, c. 169": a chapter's number
  if (small === 'c' && /^[\d(]/.test(after)) return false;
  // "SP 800-53 Rev. 5", "Bus. & Prof. Code § 17200": what a citation shortens goes on
  if ((small === 'rev' && /^\d/.test(after)) || CODE_NEXT.test(after)) return false;
  // "(29 U.S.C. 151 et seq.) Agencies shall": nothing but a new sentence goes on with a capital behind a citation
  if (small === 'seq' && piece[at + 1] === ')') return true;
  // "listed in Schedule E. Conditions of service": the letter of a list, and no initial
  if (/^[A-Z]$/.test(word) && LETTERED.test(piece.slice(Math.max(from, at - 14), at))) return true;
  if (PERHAPS.has(small) || /^[A-Z]$/.test(word) || /^(?:[A-Z]\.)+[A-Z]$/.test(word)) return STARTERS.test(after);
  return true;
};
