/** Classes of awards by what they are for: "discretionary grants", "foreign assistance awards", "student loan programs". */
import { pattern } from '../../../kernel/pattern.ts';
import { sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import { FUNDING, mayLead, PAYING_AID, saysKind, wordsBefore, type Word } from './words.ts';

export interface Named extends Span {
  readonly norm: string;
  readonly rule: 'class' | 'list' | 'described' | 'name' | 'known' | 'title' | 'short-form';
}

/** Not the verb ("the President grants a waiver"), nor the paper work ("grants management"). */
const HEAD =
  /\b(?:grants?|awards?|programs?)\b(?! of (?:rights?|authority|immunity)\b| (?:portals?|websites?|systems?|pages?|teams?|staff|calendars?|coordinators?|writing|writers?|an?|the|any|such|him|her|them|it|management|officers?|office)\b)/giu;
const MOST_WORDS = 5;

export const classes = (text: string, body: Span): readonly Named[] =>
  [...sliceOf(text, body).matchAll(HEAD)].flatMap((match) => {
    const start = body.start + match.index;
    const head = match[0].toLowerCase();
    const before = wordsBefore(text, start, MOST_WORDS);
    const kind = kindWords(before);
    const qualifier = kind
      .map((word) => word.text)
      .toReversed()
      .join(' ');
    if (!isClass(head, qualifier, kind, before[kind.length], text.slice(start + head.length, start + head.length + 20)))
      return [];
    const first = kind.at(-1) as Word;
    const span = spanOf(first.start, start + match[0].length);
    return [{ ...span, norm: classNorm(sliceOf(text, span)), rule: 'class' as const }];
  });

/** The nearest words that say a kind; "Federal" may stand before them, and "fellowship and service" is one kind. */
const kindWords = (before: readonly Word[]): readonly Word[] => {
  let count = 0;
  while (count < before.length) {
    const word = before[count]?.text ?? '';
    const left = before[count + 1]?.text ?? '';
    if (isVerbAfter(left, count, word) || endsOwner(word, before[count - 1]?.text)) break;
    if (saysKind(word) || mayLead(word)) count += 1;
    else if (count > 0 && /^(?:and|or)$/.test(word) && FUNDING.test(left)) count += 2;
    else break;
  }
  return before.slice(0, count);
};

/** "shall pause foreign assistance awards", "to pause foreign ...": what follows the modal is what is done. */
const isVerbAfter = (left: string, count: number, word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  (/^(?:shall|will|must|may|should|can|could|would|not)$/.test(left) || (left === 'to' && count > 0));

const PAYS =
  /\b(?:discretionary|assistance|grant|funding|research|formula|competitive|training|fellowship|scholarship)$/iu;

/** Land and leave are granted too. */
const NO_MONEY =
  /\b(?:easement|land|right-of-way|rights-of-way|leases?|licenses?|permits?|patent|immunity|waivers?)$/iu;
/** A grant as part of a longer name of money: "discretionary grant funding". */
const MODIFIES =
  /^ (?:funding|funds?|money|dollars|recipients?|opportunit(?:y|ies)|applications?|applicants?|agreements?|competitions?|awards?|guidelines)\b/u;

/** "Department of Human Services discretionary grants": the capitals end whose they are. */
const endsOwner = (word: string, right: string | undefined): boolean =>
  right !== undefined &&
  /^\p{Ll}/u.test(right) &&
  /^\p{Lu}/u.test(word) &&
  !/^(?:Federal|United|States|U\.S\.)$/u.test(word);

const POINTS = /^(?:an?|each|any|every|the|such|one)$/iu;

const isClass = (
  head: string,
  qualifier: string,
  kind: readonly Word[],
  left: Word | undefined,
  after: string,
): boolean => {
  if (NO_MONEY.test(qualifier)) return false;
  if (head.startsWith('program'))
    return paysOut(kind, qualifier) && !/^(?:grants?|funding|loan|voucher)$/i.test(qualifier);
  if (!kind.some((word) => saysKind(word.text) && !/^\p{Lu}{2,}$/u.test(word.text))) return false;
  if (head.startsWith('award')) return PAYS.test(qualifier) && !/^(?:federal )?(?:grant|funding)$/i.test(qualifier);
  if (head === 'grant') return MODIFIES.test(after) || (POINTS.test(left?.text ?? '') && !/^[A-Z]/.test(qualifier));
  return true;
};

const paysOut = (kind: readonly Word[], qualifier: string): boolean =>
  kind.some((word) => FUNDING.test(word.text)) || PAYING_AID.test(qualifier);

/** An award of discretionary money is a grant by another name. */
export const classNorm = (printed: string): string =>
  printed
    .toLowerCase()
    .replace(/[;]/gu, ',')
    .replace(/\bdiscretionary (?:(?:grants?|awards?)|grant programs?)$/u, 'discretionary grants')
    .replace(/\b(grant|award)$/u, '$1s');

const WORD = String.raw`[\p{L}][\p{L}’-]{0,28}`;
const PAYING = String.raw`(?:fellowship|scholarship|grant|loan|funding|stipend)`;
/** "fellowship; alternative education; and training programs", "scholarship for service programs". */
const LIST = new RegExp(
  pattern`
    (?:\b(?:[Ff]ederal |national )?\p{Lu}{2,6} (?=${PAYING}[- ]for[- ]))?(?:\b(?:high school|secondary|
    post-?secondary|(?:post)?doctoral|undergraduate|graduate|professional),? (?:and |
    or )?){0,5}\b${PAYING}(?:(?:[;,] ${WORD}(?: ${WORD}){0,2}){1,4}[;,] (?:and|or) ${WORD}(?: ${WORD}){0,2}|
    (?<!funding)[- ]for[- ]${WORD}) programs?\b
  `,
  'giu',
);
/** Levels of study say for whom, not what. */
const LEVELS =
  /^(?:(?:high school|secondary|post-?secondary|(?:post)?doctoral|undergraduate|graduate|professional),? (?:and |or )?)+/iu;

/** What every such list holds, and most texts do not. */
const LISTS = /(?:fellowship|scholarship|grant|loan|funding|stipend)(?:[;,] |[- ]for[- ])/i;

export const lists = (text: string, body: Span): readonly Named[] => {
  const words = sliceOf(text, body);
  return LISTS.test(words) ? listsIn(words, body) : [];
};

const listsIn = (words: string, body: Span): readonly Named[] =>
  [...words.matchAll(LIST)].map((match) => ({
    ...spanOf(body.start + match.index, body.start + match.index + match[0].length),
    norm: classNorm(match[0].replace(LEVELS, '')),
    rule: 'list',
  }));

/** "programs to recognize and fund early-career faculty who ...": the kind is whom they fund. */
const DESCRIBED = new RegExp(
  pattern`
    \bprograms (?:to|that|which) (?:${WORD},? (?:and |or )?){0,2}(?:fund|finance|
    subsidize)s? (?<whom>${WORD}(?: ${WORD}){0,5}?)(?= (?:who|that|which|in|for|to|at|through|with|by)\b|
    [,;.])(?: (?:who|that) [^,;.()]{3,80})?
  `,
  'gu',
);

export const described = (text: string, body: Span): readonly Named[] =>
  [...sliceOf(text, body).matchAll(DESCRIBED)].map((match) => ({
    ...spanOf(body.start + match.index, body.start + match.index + match[0].length),
    norm: `${(match.groups?.['whom'] ?? '').toLowerCase()} funding programs`,
    rule: 'described',
  }));
