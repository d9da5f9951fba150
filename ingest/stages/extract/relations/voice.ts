/** Who speaks an active verb: this document, the President in it, or somebody else. */
import { isMark, isWord, type Token } from './tokens.ts';
import { isAdverb } from './verbs.ts';

const SELF = [
  ...['order', 'memorandum', 'proclamation', 'directive', 'action', 'guidance', 'circular', 'notice'],
  ...['instruction', 'issuance', 'manual', 'policy', 'rule', 'act', 'framework', 'strategy', 'document'],
];

/**
 * `own`: "this order revokes", "I hereby amend", and verbs joined to one of those; `purpose`: "in order to amend".
 * `spoken`: an own verb stands earlier in the sentence.
 */
export const ownVoice = (tokens: readonly Token[], verb: number, spoken: boolean): 'own' | 'purpose' | null => {
  let at = verb - 1;
  let hereby = false;
  while (isAdverb(tokens[at]) || isWord(tokens[at], 'shall', 'will', 'do', 'am')) {
    hereby ||= isWord(tokens[at], 'hereby');
    at -= 1;
  }
  const subject = tokens[at];
  if (isWord(subject, 'not', 'nothing', 'may')) return null;
  if (isGoingOn(tokens, verb, at)) return 'own';
  if (isItself(subject)) return 'own';
  if (hereby || isWord(subject, 'i')) return 'own';
  if (isWord(subject, ...SELF) && isThis(tokens, at)) return nothingIn(tokens, at) ? null : 'own';
  if (isWord(subject, 'to')) return purpose(tokens, at) ? 'purpose' : null;
  const joined = isMark(subject, ',;') || isWord(subject, 'and') || subject?.kind === 'label';
  return spoken && joined ? 'own' : null;
};

/** The "it" of a sentence behind one that begins with "This memorandum". */
const ITSELF = 'this-document';
const isItself = (token: Token | undefined): boolean => isWord(token, ITSELF);
/** "This memorandum sets out how. It rescinds X": who "it" is. */
export const withItself = (tokens: readonly Token[], before: string): readonly Token[] =>
  isWord(tokens[0], 'it') && OF_ITSELF.test(before)
    ? tokens.map((token, at) => (at === 0 ? { ...token, text: ITSELF } : token))
    : tokens;
const OF_ITSELF = new RegExp(
  `^(?:It |(?:(?:In|To|By|For|As)\\b[^.;]{3,160}, )?[Tt]his (?:[a-z]+ ){0,2}(?:${SELF.join('|')})\\b)`,
  'i',
);

/** "OMB is hereby rescinding the following", "we are rescinding": the office that issues such documents speaks of itself. */
const isGoingOn = (tokens: readonly Token[], verb: number, be: number): boolean =>
  /ing$/.test(tokens[verb]?.text ?? '') &&
  isWord(tokens[be], 'is', 'are') &&
  isWord(tokens[be - 1], 'we', 'omb', 'cisa', 'budget', 'office', 'department');

/** "This memorandum rescinds X and implements …": the text has spoken of itself before. */
export const spokeBefore = (tokens: readonly Token[], verb: number): boolean =>
  isItself(tokens[0]) ||
  tokens.slice(0, verb).some((token, at) => isWord(token, ...SELF) && isThis(tokens, at) && !nothingIn(tokens, at));

/** "This memorandum sets rules and rescinds X": no inner clause has begun in between. */
export const speaksOn = (tokens: readonly Token[], verb: number): boolean =>
  isThis(tokens, 1) &&
  isWord(tokens[1], ...SELF) &&
  /s$/.test(tokens[verb]?.text ?? '') &&
  !tokens
    .slice(2, verb)
    .some((token) => isWord(token, 'that', 'which', 'who', 'whose', 'how', 'when', 'where', 'if', 'not'));

const isThis = (tokens: readonly Token[], noun: number): boolean =>
  isWord(tokens[noun - 1], 'this') ||
  (isWord(tokens[noun - 1], 'executive', 'presidential') && isWord(tokens[noun - 2], 'this'));

/** "Nothing in this order supersedes X". */
const nothingIn = (tokens: readonly Token[], noun: number): boolean =>
  tokens.slice(Math.max(0, noun - 5), noun).some((token) => isWord(token, 'nothing'));

/** "in order to", "the purpose of this order is to". */
const purpose = (tokens: readonly Token[], to: number): boolean =>
  isWord(tokens[to - 1], 'order') ||
  (isWord(tokens[to - 1], 'is') &&
    tokens.slice(Math.max(0, to - 7), to).some((token) => isWord(token, 'purpose', 'intent')));
