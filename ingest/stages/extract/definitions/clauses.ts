/** The clauses of one sentence that define terms. Offsets are those of the document. */
import { sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import { CLAUSE_START, EACH_TERM, GLOSSARY_ENTRY, NO_TERM, PLAIN_SUBJECT, QUOTED_SUBJECT } from './grammar.ts';
import { allMatches } from '../../../kernel/matches.ts';

export interface Clause extends Span {
  readonly terms: readonly Term[];
  readonly rule: 'quoted' | 'quoted-weak' | 'plain' | 'glossary';
}
export interface Term extends Span {
  readonly text: string;
}

export const definingClauses = (text: string, sentence: Span, inZone: boolean): readonly Clause[] => {
  const quoted = quotedClauses(text, sentence, inZone);
  return quoted.length > 0 ? quoted : plainClauses(text, sentence, inZone);
};

/** An amendment speaks of words; it does not define them. */
const AMENDS =
  /\b(?:strik(?:e|ing)|insert(?:ing)?|delet(?:e|ing)|replac(?:e|ing)|add(?:ing)?|substitut(?:e|ing))(?: out)?(?: the words?)? $/u;
/** A second clause of one sentence begins after one of these. */
const PARTS_CLAUSES = /(?:[;:—–.)]|,? and|,? while)\s*$/u;

/** UTF-16 units that either of them takes at most. */
const LONGEST_LEAD = 60;

/** An apostrophe inside a word opens no quotation. */
const HAS_QUOTE = /[“"]|(?<![\p{L}\p{N}])[‘']/u;

const quotedClauses = (text: string, sentence: Span, inZone: boolean): readonly Clause[] => {
  const printed = sliceOf(text, sentence);
  if (!HAS_QUOTE.test(printed)) return [];
  const words = isInCapitals(printed) ? inSmallLetters(printed) : printed;
  const clauses: Clause[] = [];
  for (const match of allMatches(words, QUOTED_SUBJECT)) {
    const before = words.slice(Math.max(0, match.index - LONGEST_LEAD), match.index);
    const last = clauses.at(-1);
    if (AMENDS.test(before) || (last && !PARTS_CLAUSES.test(before)) || isUse(match)) continue;
    const weak = match.groups?.['weak'] !== undefined;
    if (weak && !definesWeakly(words, match, inZone)) continue;
    const start = sentence.start + match.index;
    if (last) clauses[clauses.length - 1] = { ...last, end: clauseEnd(text, last.start, start) };
    clauses.push({
      ...spanOf(start, sentence.end),
      terms: quotedTerms(text, start, match),
      rule: weak ? 'quoted-weak' : 'quoted',
    });
  }
  return clauses;
};

/** A bill may print what it adds in capitals, but for the marks of paragraphs: “KEEPER” SHALL MEAN, "(c) “LAMP” MEANS". */
const isInCapitals = (words: string): boolean => !/\p{Ll}/u.test(words.replace(/(?<=^| )\([a-z]{1,4}\) /g, ''));
/** Letters whose small form is longer stay as they are: offsets are those of the text. */
const inSmallLetters = (words: string): string => words.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** "shall not be treated as ‘technology,’ as that term is defined in": the term is used, and says where it is defined. */
const isUse = (match: RegExpExecArray): boolean =>
  /^,? as (?:that|this|such|the) term (?:is|was)? ?$/.test(match.groups?.['gap'] ?? '') &&
  /defined/.test(match.groups?.['strong'] ?? '');

/** Before the next clause: at the last semicolon or full stop that parts the two. */
const clauseEnd = (text: string, from: number, next: number): number => {
  const between = text.slice(from, next);
  const stop = Math.max(between.lastIndexOf(';'), between.lastIndexOf('. '));
  return stop > 0 ? from + stop + 1 : from + between.trimEnd().length;
};

/** "Is" defines only where it says what the term is. */
const SAYS_WHAT = /^ (?:as |hereby )?(?:an?|the|any|all|those|each|every|one|either) /u;
/** "Are covered under" tells what is done with it. */
const PASSIVE = /^ (?:not |\w+ly )?(?:\w+ed|to|subject|exempt|eligible|responsible) /u;
const DEFINES_HERE = /\b(?:as (?:defined|used|referred to)|for (?:the )?purposes?|when used)\b/iu;

const definesWeakly = (words: string, match: RegExpExecArray, inZone: boolean): boolean => {
  const { lead = '', gap = '', weak = '' } = match.groups ?? {};
  const start = CLAUSE_START.exec(words.slice(0, match.index));
  const limited = DEFINES_HERE.test(gap) || DEFINES_HERE.test(start?.groups?.['frame'] ?? '');
  if (!(start || /term/i.test(lead)) || !(inZone || limited || /term/i.test(lead))) return false;
  const after = words.slice(match.index + match[0].length);
  return /include|consist|compris|exist/.test(weak) || SAYS_WHAT.test(after) || (limited && !PASSIVE.test(after));
};

/** “A” or “B”: one term with two names. “A” and “B”: two terms. */
const quotedTerms = (text: string, start: number, match: RegExpExecArray): readonly Term[] => {
  const { lead = '', terms = '' } = match.groups ?? {};
  const from = start + lead.length;
  const all = allMatches(terms, EACH_TERM).map(({ index, 0: { length } }) =>
    termOf(from + index, text.slice(from + index, from + index + length)),
  );
  const several = /[Tt]erms /.test(lead) || /[”"’'] and [“"‘']/.test(terms);
  return several && !/[”"’'] or /.test(terms) ? all : all.slice(0, 1);
};

const termOf = (start: number, printed: string): Term => ({
  ...spanOf(start, start + printed.length),
  text: printed.replace(/^[“"‘']\s*|[\s,;.:]*[”"’']$/gu, '').replace(/[\s,;.:]+$/u, ''),
});

/** What a defining clause without quotation marks cannot do without, but where the text says that it defines. */
const MAY_DEFINE =
  /mean|refer|denot|signif|defin|\bused\b|\b[Tt]erms?\b|purpose|context|given|carr|bear|takes? on|construed|interpreted|understood|\bread to\b|the same as|as those|set forth/;

const plainClauses = (text: string, sentence: Span, inZone: boolean): readonly Clause[] => {
  const words = sliceOf(text, sentence);
  if (!inZone && !MAY_DEFINE.test(words)) return [];
  const match = PLAIN_SUBJECT.exec(words);
  const opensBlock = inZone && /^(?:\n|[•*-] ?)?$/.test(text.slice(Math.max(0, sentence.start - 1), sentence.start));
  if (match && (definesPlainly(words, match, inZone) || (opensBlock && isSaidToBe(words, match)))) {
    const { before = '', lead = '' } = match.groups ?? {};
    const start = sentence.start + before.length;
    return [{ ...spanOf(start, sentence.end), terms: plainTerms(start + lead.length, match), rule: 'plain' }];
  }
  const entry = inZone ? GLOSSARY_ENTRY.exec(words) : null;
  if (!entry || NO_TERM.test(entry.groups?.['terms'] ?? '')) return [];
  const start = sentence.start + entry[0].indexOf(entry.groups?.['terms'] ?? '');
  return [{ ...spanOf(start, sentence.end), terms: plainTerms(start, entry), rule: 'glossary' }];
};

const definesPlainly = (words: string, match: RegExpExecArray, inZone: boolean): boolean => {
  const { before = '', lead = '', terms = '', inner = '', weak, announced } = match.groups ?? {};
  const isTerm = /[Tt]erm/.test(lead);
  if (NO_TERM.test(terms)) return false;
  if (weak === undefined) return announced === undefined || isTerm || inZone;
  const after = words.slice(match.index + match[0].length);
  // "The working group shall include" says of whom it is made up
  if (/include|consist|compris/.test(weak)) return isTerm || (inZone && !/^(?:shall|will)/.test(weak));
  const limited = LIMITED.test(`${before}${inner}`) && (isTerm || /^an? $/i.test(lead));
  return (limited || (inZone && isTerm)) && SAYS_WHAT.test(after);
};
/** "Severe risk is a chance that", at the head of a paragraph below "Key Terms". */
const isSaidToBe = (words: string, match: RegExpExecArray): boolean => {
  const terms = match.groups?.['terms'] ?? '';
  return (
    /^(?:is|are)$/.test(match.groups?.['weak'] ?? '') &&
    terms.split(' ').length <= 5 &&
    !NO_TERM.test(terms) &&
    !/^(?:neither|either|both|nor)\b/i.test(terms) &&
    /^ (?:an?|any|the|one|those|all) /.test(words.slice(match.index + match[0].length))
  );
};
const LIMITED = /\b(?:[Ff]or (?:the )?purposes?|[Aa]s used|[Ii]n the context)\b/u;

const plainTerms = (start: number, match: RegExpExecArray): readonly Term[] => {
  const printed = match.groups?.['terms'] ?? '';
  const bare = printed.replace(/ \([^()]*\)$/u, '').replace(/ or .*$/u, '');
  return [{ ...spanOf(start, start + bare.length), text: bare }];
};
