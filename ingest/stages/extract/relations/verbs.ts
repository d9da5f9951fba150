/** The verbs by which one instrument acts upon another, and the relation that each makes. */
import type { RelationType } from '../../../../schema/domain/vocabulary.ts';
import { isMark, isWord, type Token } from './tokens.ts';

const FORMS: readonly (readonly [type: RelationType, participles: string, actives: string])[] = [
  [
    'REVOKES',
    'revoked rescinded repealed withdrawn annulled cancelled canceled',
    'revoke revokes revoking rescind rescinds rescinding repeal repeals withdraw withdraws cancel cancels',
  ],
  [
    'SUPERSEDES',
    'superseded superceded supplanted replaced',
    'supersede supersedes superseding supercede supercedes replace replaces replacing',
  ],
  [
    'AMENDS',
    'amended modified revised updated deleted stricken struck inserted renumbered redesignated corrected restated substituted added changed removed',
    'amend amends amending modify modifies modifying revise revises',
  ],
  ['SUSPENDS', 'suspended', 'suspend suspends suspending'],
  ['REINSTATES', 'reinstated restored', 'reinstate reinstates reinstating'],
  ['TERMINATES', 'terminated', 'terminate terminates terminating'],
  ['CONTINUES', 'continued extended', 'continue continues continuing extend extends extending'],
];
const table = (column: 1 | 2): ReadonlyMap<string, RelationType> =>
  new Map(FORMS.flatMap((form) => form[column].split(' ').map((verb) => [verb, form[0]] as const)));
const PARTICIPLES = table(1);
const ACTIVES = table(2);

const ADVERBS = [
  'hereby',
  'further',
  'also',
  'likewise',
  'accordingly',
  'additionally',
  'therefore',
  'each',
  'expressly',
  'similarly',
  'thus',
  'now',
  'again',
] as const;
/** "May be", "to be", "until … are" only speak of it. */
const UNREAL = [
  'may',
  'might',
  'not',
  'can',
  'could',
  'would',
  'should',
  'must',
  'to',
  'until',
  'unless',
  'never',
  'if',
  'been',
] as const;

export interface Verb {
  readonly types: readonly RelationType[];
  /** "Is", not "are": of a list of orders the first is its subject. Null where the verb does not tell ("shall be"). */
  readonly singular: boolean | null;
  readonly end: number;
}

/** "is hereby further amended", "are superseded and revoked", "shall be superseded" at `at`; null for anything else. */
export const passiveAt = (tokens: readonly Token[], at: number): Verb | null => {
  let index = at;
  const first = tokens[index];
  if (isWord(first, 'shall') && isWord(tokens[at + 1], 'read') && readsAnew(tokens[at + 2]))
    return { types: ['AMENDS'], singular: null, end: at + 2 };
  if (isWord(first, 'shall', 'will') && isWord(tokens[index + 1], 'be', 'stand', 'remain')) index += 2;
  else if (isWord(first, 'shall', 'will') && losesEffect(tokens, index + 1) > 0)
    return { types: ['REVOKES'], singular: null, end: losesEffect(tokens, index + 1) };
  else if (
    isWord(first, 'is', 'are', 'stands', 'stand') ||
    (isWord(first, 'be') && !isWord(tokens[index - 1], ...UNREAL))
  )
    index = pastDoubled(tokens, index);
  else return null;
  index = pastAdverbs(tokens, index);
  if (isMark(tokens[index], ',') && index > at + 1 && PARTICIPLES.has(tokens[index + 1]?.text ?? '')) index += 1;
  const isVoid = loses(tokens, index);
  if (isVoid > 0 && isWord(first, 'is', 'are', 'shall')) return { types: ['REVOKES'], singular: null, end: isVoid };
  const types: RelationType[] = [];
  for (let count = 0; count < 2; count++) {
    const type = PARTICIPLES.get(tokens[index]?.text ?? '');
    if (!type) break;
    types.push(type);
    index += 1;
    const joined = index + (isMark(tokens[index], ',') ? 1 : 0);
    const again = isWord(tokens[joined], 'and') ? pastAdverbs(tokens, joined + 1) : 0;
    if (again === 0 || !PARTICIPLES.has(tokens[again]?.text ?? '')) break;
    index = again;
  }
  return types.length === 0
    ? null
    : {
        types: [...new Set(types)],
        singular: isWord(first, 'is', 'stands') || (isWord(first, 'are', 'stand') ? false : null),
        end: index,
      };
};

/** "Be, and it is hereby, revoked", "be and they hereby are, revoked", "be and the same is hereby revoked": past the second verb. */
const pastDoubled = (tokens: readonly Token[], be: number): number => {
  const and = be + (isMark(tokens[be + 1], ',') ? 2 : 1);
  if (!isWord(tokens[be], 'be') || !isWord(tokens[and], 'and')) return be + 1;
  const subject = and + (isWord(tokens[and + 1], 'the') && isWord(tokens[and + 2], 'same') ? 3 : 1);
  let at = subject + (isWord(tokens[subject], 'it', 'they') ? 1 : 0);
  while (isWord(tokens[at], 'is', 'are', 'hereby') && at < subject + 4) at += 1;
  const said = tokens.slice(subject, at).some((token) => isWord(token, 'is', 'are'));
  return said ? at + (isMark(tokens[at], ',') ? 1 : 0) : be + 1;
};

/** "No longer have effect", "have no further force or effect", "cease to have effect" at `at`: where that ends, 0 for anything else. */
const losesEffect = (tokens: readonly Token[], at: number): number => {
  const words = tokens.slice(at, at + 8).map(({ text }) => text);
  const said =
    /^(?:no longer (?:have|be in|be of)(?: any)?|have no(?: further)?|cease to have) (?:force (?:or|and|of) )?effect\b/.exec(
      words.join(' '),
    )?.[0];
  return said ? at + said.split(' ').length : 0;
};

/** "(Is) null and void", "no longer in effect", "declared to be of no force or effect". */
const loses = (tokens: readonly Token[], at: number): number => {
  const words = tokens.slice(at, at + 10).map(({ text }) => text);
  const said =
    /^(?:declared )?(?:to be )?(?:null and void|(?:of )?no (?:further |longer )?(?:force (?:or|and|of) effect|effect)|no longer in (?:force (?:or|and) )?effect)\b/.exec(
      words.join(' '),
    )?.[0];
  return said ? at + said.split(' ').length : 0;
};

/** "Section 1 of X shall read “…”", "shall read as follows". */
const readsAnew = (next: Token | undefined): boolean => next?.kind === 'quotation' || isWord(next, 'as');

/** "revokes", "amending", "supersede" at `at`. */
export const activeAt = (tokens: readonly Token[], at: number): RelationType | null =>
  ACTIVES.get(tokens[at]?.text ?? '') ?? null;

export const pastAdverbs = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (
    at < from + 6 &&
    (isWord(tokens[at], ...ADVERBS) || (isMark(tokens[at], ',') && isWord(tokens[at + 1], ...ADVERBS)))
  )
    at += 1;
  if (isWord(tokens[at], 'in') && isWord(tokens[at + 1], 'its', 'their') && isWord(tokens[at + 2], 'entirety')) at += 3;
  return at;
};

export const isAdverb = (token: Token | undefined): boolean => isWord(token, ...ADVERBS);
export const isReplacing = (token: Token | undefined): boolean => token?.text.startsWith('replac') ?? false;
