/** How documents name what they act upon: "sections 1 through 4 of X of May 1, 1981, as amended by Y, Z, and W". */
import type { LegalReference } from '../../../values/index.ts';
import { isMark, isWord, type Token } from './tokens.ts';

export interface Target {
  readonly reference: LegalReference;
  /** Words before it speak of a part: "section 3 of", "that portion of". */
  readonly part: boolean;
}

export interface Targets {
  readonly targets: readonly Target[];
  /** Index of the first token after them. */
  readonly end: number;
  /** The first was amended before, by orders that stand beside it in the list: "X, as amended by Y, and Z". */
  readonly amendedFirst: boolean;
}

/** The words of which a provision's description is made: "that portion of the second sentence of section 4(a) of". */
const PARTS = new Set(
  (
    'section sections sec secs subsection subsections paragraph paragraphs subparagraph subparagraphs subdivision clause clauses subclause part parts title titles article articles annex ' +
    'annexes appendix appendices schedule schedules attachment chapter preamble sentence sentences word words phrase phrases number numbers figure definition definitions term terms heading ' +
    'caption text table line lines item items portion portions provision provisions reference references requirement requirements language membership'
  ).split(' '),
);
const JOINTS = new Set(
  (
    'first second third fourth fifth sixth seventh last final introductory opening lead-in unnumbered undesignated that those the all each any of in to from and or through both entire entirety following new a an such said its ' +
    "their other only operation application implementation enforcement effect effectiveness executive order orders presidential memorandum memoranda proclamation proclamations president’s president's actions action directive directives documents set forth made amendments"
  ).split(' '),
);
/** Who issued it, and of what series it is, may stand before its number: "OMB Memorandum No. M-31-05". */
const SERIES = new Set(
  'omb omb’s cisa cisa’s nist dhs office of management and budget’s budget no nos circular circulars bulletin binding operational emergency special publication directive memorandum memoranda'.split(
    ' ',
  ),
);
/** "4", "1.2", "IV", "b". */
const ENUMERATED = /^(?:\d[\w.–-]*|[ivxlc]{1,5}|[a-z])$/;
const LONGEST_PROVISION = 40;
const LONGEST_LIST = 90;

const isProvision = (token: Token): boolean =>
  token.kind === 'quotation' ||
  token.kind === 'parenthesis' ||
  token.kind === 'label' ||
  (token.kind === 'word' && (PARTS.has(token.text) || JOINTS.has(token.text) || ENUMERATED.test(token.text)));

/** From `at`, an optional provision's description and a citation: the citation's index, or null. */
export const headAt = (
  tokens: readonly Token[],
  at: number,
): { readonly index: number; readonly part: boolean } | null => {
  let part = false;
  for (let index = at; index < tokens.length && index < at + LONGEST_PROVISION; index++) {
    const token = tokens[index] as Token;
    if (token.kind === 'reference') return { index, part };
    const joined =
      index > at &&
      (isMark(token, ',') ||
        (isMark(token, '.') && (tokens[index + 1]?.kind === 'quotation' || isWord(tokens[index - 1], 'no', 'nos'))));
    if (!joined && !isProvision(token) && !SERIES.has(token.kind === 'word' ? token.text : '')) return null;
    part ||= PARTS.has(token.text);
  }
  return null;
};

/**
 * A list of citations that begins at `at`, or null. Who amended a target before ("as amended by …") is no target; an
 * item of a list names one order and then all that amended it.
 */
export const targetsAt = (tokens: readonly Token[], at: number, oneOrder = false): Targets | null => {
  const head = headAt(tokens, at);
  if (!head) return null;
  const targets: Target[] = [targetOf(tokens[head.index] as Token, head.part)];
  let end = afterTail(tokens, head.index + 1);
  const amended = tokens.slice(head.index, end).some((token) => isWord(token, 'amended', 'extended'));
  for (let count = 0; count < LONGEST_LIST && !(oneOrder && amended); count++) {
    const next = nextInList(tokens, end);
    if (next) targets.push(targetOf(tokens[next.index] as Token, next.part));
    const past = next ? afterTail(tokens, next.index + 1) : pastStranger(tokens, end);
    if (past === end) break;
    end = past;
  }
  return { targets, end, amendedFirst: amended };
};

const targetOf = (token: Token, part: boolean): Target => {
  const reference = token.reference as LegalReference;
  return { reference, part: part || reference.pinpoint !== null };
};

/** Past dates, titles, "as amended by …", "entitled …" after a citation. */
const afterTail = (tokens: readonly Token[], from: number): number => {
  let at = from;
  for (let count = 0; count < 12; count++) {
    const token = tokens[at];
    const inside = isMark(token, ',') ? at + 1 : at;
    if (token?.kind === 'date' || token?.kind === 'parenthesis' || token?.kind === 'quotation') at += 1;
    else if (inside > at && ASIDE.has(tokens[inside]?.kind ?? 'word')) at = inside + 1;
    else if (isWord(tokens[inside], 'of', 'dated') && tokens[inside + 1]?.kind === 'date') at = inside + 2;
    else if (isWord(tokens[inside], 'as')) {
      const amended = afterAsAmended(tokens, inside + 1);
      if (amended === null) return at;
      at = amended;
    } else if (
      isWord(tokens[inside], 'entitled', 'titled', 'headed', 'captioned') &&
      tokens[titled(tokens, inside)]?.kind === 'quotation'
    )
      at = titled(tokens, inside) + 1;
    else if (
      isWord(tokens[inside], 'in') &&
      isWord(tokens[inside + 1], 'its', 'their') &&
      isWord(tokens[inside + 2], 'entirety')
    ) {
      at = inside + 3;
    } else return at;
  }
  return at;
};

const ASIDE: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['date', 'quotation', 'parenthesis']);

/** Where the title stands after "entitled", a colon or comma between. */
const titled = (tokens: readonly Token[], at: number): number => at + (isMark(tokens[at + 1], ':,') ? 2 : 1);

const EARLIER = ['amended', 'modified', 'supplemented', 'continued', 'extended', 'corrected', 'superseded'] as const;
const HOW = [
  'further',
  'subsequently',
  'previously',
  'most',
  'recently',
  'last',
  'and',
  'in',
  'scope',
  'including',
  'otherwise',
  ...EARLIER,
];

/** After "as": "further amended by section 3 of X, Y, and Z"; null where no participle follows. */
const afterAsAmended = (tokens: readonly Token[], from: number): number | null => {
  let at = from;
  while (isWord(tokens[at], ...HOW) && at < from + 8) at += 1;
  if (!tokens.slice(from, at).some((token) => isWord(token, ...EARLIER))) return null;
  // "as amended and" joins the next order, not one more participle.
  while (isWord(tokens[at - 1], 'and', 'in', 'including') && !isWord(tokens[at], 'by')) at -= 1;
  return isWord(tokens[at], 'by', 'in') ? afterAgents(tokens, at + 1) : at;
};

/** Past "Executive Orders 12608 and 12868": in full once, then bare numbers; "and by" and a plain "and" bring one more in full. */
const afterAgents = (tokens: readonly Token[], from: number): number => {
  const head = headAt(tokens, from);
  if (!head) return from;
  let at = pastDetails(tokens, head.index + 1);
  for (let count = 0; count < LONGEST_LIST; count++) {
    const comma = isMark(tokens[at], ',');
    const joint = at + (comma ? 1 : 0);
    const and = isWord(tokens[joint], 'and', 'or');
    const next = pastNo(tokens, joint + (and ? 1 : 0));
    if (tokens[next]?.kind === 'number' && (comma || and)) at = pastDetails(tokens, next + 1);
    else {
      const by = isWord(tokens[next], 'by');
      const one = (by && (comma || and)) || (and && !comma) ? headAt(tokens, next + (by ? 1 : 0)) : null;
      if (!one) return at;
      at = pastDetails(tokens, one.index + 1);
    }
  }
  return at;
};

export const pastDetails = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (
    at < from + 4 &&
    (tokens[at]?.kind === 'date' || tokens[at]?.kind === 'parenthesis' || tokens[at]?.kind === 'quotation')
  )
    at += 1;
  return at;
};

/** Past a member of the list that is no citation: ", and the President’s memorandum of March 19, 2002 (Title)". */
const pastStranger = (tokens: readonly Token[], from: number): number => {
  let at = from + (isMark(tokens[from], ',;') ? 1 : 0);
  if (isWord(tokens[at], 'and')) at += 1;
  if (at === from || !isWord(tokens[at], 'the')) return from;
  const limit = at + LONGEST_STRANGER;
  while (at < limit && tokens[at] && tokens[at]?.kind !== 'reference' && tokens[at]?.kind !== 'mark') {
    if (isWord(tokens[at], 'was', 'were', 'be')) return from;
    if (isWord(tokens[at], 'is', 'are', 'shall')) break;
    at += 1;
  }
  const end = afterTail(tokens, at);
  return isMark(tokens[end], ',;') || isWord(tokens[end], 'is', 'are', 'shall') ? end : from;
};

const LONGEST_STRANGER = 24;

/** "No. 9594", with nothing of its own but the number. */
const pastNo = (tokens: readonly Token[], at: number): number =>
  isWord(tokens[at], 'no', 'nos') && isMark(tokens[at + 1], '.') && tokens[at + 2]?.kind === 'number' ? at + 2 : at;

/** What parts two targets: a comma or semicolon, "and", "as well as", "and amendments thereto, including". */
const nextInList = (tokens: readonly Token[], from: number): ReturnType<typeof headAt> => {
  let at = from;
  if (isMark(tokens[at], ',;')) at += 1;
  if (isWord(tokens[at], 'as') && isWord(tokens[at + 1], 'well')) at += 3;
  if (isWord(tokens[at], 'and', 'or', 'including')) at += 1;
  if (isWord(tokens[at], 'also')) at += 1;
  if (isWord(tokens[at], 'amendments') && isWord(tokens[at + 1], 'thereto')) {
    at += 2;
    if (isMark(tokens[at], ',')) at += 1;
    if (isWord(tokens[at], 'including')) at += 1;
  }
  if (at === from) return null;
  const number = pastNo(tokens, at);
  if (tokens[number]?.kind === 'number') return { index: number, part: false };
  return headAt(tokens, at);
};
