/** Rates that another order set: who raises them changes that order. */
import type { Span } from '../../../../schema/domain/span.ts';
import type { Structured } from '../../../values/index.ts';
import type { Act } from './clauses.ts';
import { targetsAt } from './targets.ts';
import { isMark, isWord, type Token } from './tokens.ts';
import { isAdverb, pastAdverbs } from './verbs.ts';

/**
 * "I hereby increase the rate of duty set forth in section 2 of Executive Order X", "(a) increase the rate …" as an item
 * of what the President deems necessary, "The rate of duty set forth in X is increased".
 */
export const ratesChanged = (input: Structured, sentence: Span, tokens: readonly Token[]): readonly Act[] => {
  if (!tokens.some((token) => isWord(token, ...RATES))) return [];
  const verb = pastAdverbs(tokens, tokens[0]?.kind === 'label' ? 1 : 0);
  const item = isWord(tokens[verb], ...CHANGES) && isOwnDeed(input, sentence) ? setBy(tokens, verb + 1) : null;
  return item ?? said(tokens) ?? done(tokens) ?? [];
};
const RATES = ['rate', 'rates', 'duty', 'duties', 'tariff', 'tariffs', 'fee', 'fees', 'quota'] as const;
const CHANGES = ['increase', 'decrease', 'raise', 'lower', 'reduce', 'adjust'] as const;
const CHANGED = ['increased', 'decreased', 'raised', 'lowered', 'reduced', 'adjusted'] as const;
/** No description of a rate has more words, and no words before it are more than these. */
const LONGEST = 16;
const LONGEST_BEFORE = 10;

/** "I hereby increase the rate": not "may recommend that I increase it". */
const said = (tokens: readonly Token[]): readonly Act[] | null => {
  const verb = tokens.findIndex((token, at) => {
    if (!isWord(token, ...CHANGES)) return false;
    let subject = at - 1;
    while (isAdverb(tokens[subject])) subject -= 1;
    return isWord(tokens[subject], 'i') && !isWord(tokens[subject - 1], 'that', 'if', 'whether', 'unless', 'when');
  });
  return verb < 0 ? null : setBy(tokens, verb + 1);
};

/** "The rate … is hereby increased", "is increased to 5 percent": not what "was" or "may be", nor what others do each year. */
const done = (tokens: readonly Token[]): readonly Act[] | null => {
  const found = isWord(tokens[0], 'the') ? setBy(tokens, 1) : null;
  const [first] = found ?? [];
  if (!first) return null;
  const be = tokens.findIndex(({ start }) => start >= first.clause.end);
  const verb = pastAdverbs(tokens, be + 1);
  if (!isWord(tokens[be], 'is', 'are') || !isWord(tokens[verb], ...CHANGED)) return null;
  const byFigure = isWord(tokens[verb + 1], 'by') && /^\d/.test(tokens[verb + 2]?.text ?? '');
  const told = verb > be + 1 || byFigure || isWord(tokens[verb + 1], 'to', 'from') || isMark(tokens[verb + 1], '.');
  return told || verb + 1 === tokens.length ? found : null;
};

/** "the ad valorem rate of duty set forth in section 2(c)(i) of Executive Order X", "the duty in section 3 of X": not "the duty of agencies to report". */
const setBy = (tokens: readonly Token[], from: number): readonly Act[] | null => {
  const rate = tokens.findIndex((token, at) => at >= from && isWord(token, ...RATES));
  if (rate < 0 || rate > from + LONGEST_BEFORE) return null;
  const isRate = isWord(tokens[rate], 'rate', 'rates');
  if (!isRate && isWord(tokens[rate + 1], 'of', 'to')) return null;
  if (tokens.slice(from, rate).some((token) => token.kind !== 'word' || isWord(token, 'of', ...OTHERS))) return null;
  for (let at = rate + 1; at < rate + LONGEST && at < tokens.length; at++) {
    const token = tokens[at];
    if (isMark(token, ';:.') || isWord(token, ...OTHERS) || doesMore(tokens, at)) return null;
    const isSet = isWord(token, 'in', 'by', 'under') && isWord(tokens[at - 1], ...SETS, ...RATES);
    const found = isSet ? targetsAt(tokens, at + 1) : null;
    const [target] = found?.targets ?? [];
    if (!found || !target) continue;
    const [start, end] = [(tokens[0] as Token).start, (tokens[found.end - 1] as Token).end];
    return [{ form: 'active', type: 'AMENDS', target: target.reference, part: true, clause: { start, end } }];
  }
  return null;
};
/** "the duty on keepers to file"; "duties applicable to lamps" are rates. */
const doesMore = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], 'to') && !isWord(tokens[at - 1], 'applicable', 'applied', 'applying');
/** Where one of these stands, no rate is described any more. */
const OTHERS = [
  ...['shall', 'will', 'may', 'must', 'should', 'is', 'are', 'was', 'were', 'be', 'been', 'whether', 'if', 'who'],
  ...['that', 'which'],
] as const;
/** "forth": of "set forth". */
const SETS = [
  'forth',
  'imposed',
  'established',
  'prescribed',
  'provided',
  'fixed',
  'specified',
  'set',
  'stated',
] as const;

/** "I also deem it necessary and appropriate to:", "I hereby:" above the provision of the sentence. */
const isOwnDeed = ({ sections, document: { text } }: Structured, sentence: Span): boolean => {
  const own = sections.findLast(({ start, end }) => start <= sentence.start && sentence.end <= end);
  const parent = sections.find(({ path }) => own !== undefined && path === own.parent);
  const first = parent && sections.find((one) => one.parent === parent.path);
  return first !== undefined && OWN_DEED.test(text.slice(Math.max(parent?.start ?? 0, first.start - 300), first.start));
};
const OWN_DEED =
  /\bI (?:(?:hereby|also|further|therefore) )*(?:(?:deem|find|consider|determine) (?:that )?it (?:is )?(?:necessary|appropriate)(?: and (?:necessary|appropriate))? to)?:\s*$/;
