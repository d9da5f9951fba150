/** Rates that another order set: who raises them changes that order. */
import type { Span } from '../../../../schema/domain/span.ts';
import type { Structured } from '../../../values/index.ts';
import type { Act } from './clauses.ts';
import { targetsAt } from './targets.ts';
import { isMark, isWord, type Token } from './tokens.ts';
import { pastAdverbs } from './verbs.ts';

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
/** No description of a rate has more words. */
const LONGEST = 16;

/** "I hereby increase the rate". */
const said = (tokens: readonly Token[]): readonly Act[] | null => {
  const verb = tokens.findIndex(
    (token, at) =>
      isWord(token, ...CHANGES) && (isWord(tokens[at - 1], 'i') || (isWord(tokens[at - 1], 'hereby') && at > 1)),
  );
  return verb < 0 ? null : setBy(tokens, verb + 1);
};

/** "The rate … is increased": not what "was" or "may be". */
const done = (tokens: readonly Token[]): readonly Act[] | null => {
  const found = isWord(tokens[0], 'the') ? setBy(tokens, 1) : null;
  const [first] = found ?? [];
  if (!first) return null;
  const behind = tokens.findIndex(({ start }) => start >= first.clause.end);
  const be = isWord(tokens[behind], 'shall') ? behind + 1 : behind;
  const verb = pastAdverbs(tokens, be + 1);
  return isWord(tokens[be], 'is', 'are', 'be') && isWord(tokens[verb], ...CHANGED) ? found : null;
};

/** "the ad valorem rate of duty set forth in section 2(c)(i) of Executive Order X". */
const setBy = (tokens: readonly Token[], from: number): readonly Act[] | null => {
  let rate = false;
  for (let at = from; at < from + LONGEST && at < tokens.length; at++) {
    if (isMark(tokens[at], ';:.')) return null;
    rate ||= isWord(tokens[at], ...RATES);
    const found = rate && isWord(tokens[at], 'in', 'by', 'under') ? targetsAt(tokens, at + 1) : null;
    const [target] = found?.targets ?? [];
    if (!found || !target) continue;
    const [start, end] = [(tokens[0] as Token).start, (tokens[found.end - 1] as Token).end];
    return [{ form: 'active', type: 'AMENDS', target: target.reference, part: true, clause: { start, end } }];
  }
  return null;
};

/** "I also deem it necessary and appropriate to:", "I hereby:" above the provision of the sentence. */
const isOwnDeed = ({ sections, document: { text } }: Structured, sentence: Span): boolean => {
  const own = sections.findLast(({ start, end }) => start <= sentence.start && sentence.end <= end);
  const parent = sections.find(({ path }) => own !== undefined && path === own.parent);
  const first = parent && sections.find((one) => one.parent === parent.path);
  return first !== undefined && OWN_DEED.test(text.slice(Math.max(parent?.start ?? 0, first.start - 300), first.start));
};
const OWN_DEED =
  /\bI (?:(?:hereby|also|further|therefore) )*(?:(?:deem|find|consider|determine) (?:that )?it (?:is )?(?:necessary|appropriate)(?: and (?:necessary|appropriate))? to)?:\s*$/;
