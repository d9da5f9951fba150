/** "As directed by X, …", "this order implements X", "in order to implement X": what carries out another document. */
import { spanOf } from '../../../../schema/domain/span.ts';
import type { Act } from './clauses.ts';
import { targetsAt } from './targets.ts';
import { isWord, type Token } from './tokens.ts';
import { ownVoice, spokeBefore } from './voice.ts';

export const implementing = (tokens: readonly Token[]): readonly Act[] =>
  tokens.flatMap((token, at) => {
    const object = directedBy(tokens, at) ?? carriesOut(tokens, at);
    const found = object === null ? null : targetsAt(tokens, object);
    if (!found) return [];
    const clause = spanOf(token.start, (tokens[found.end - 1] as Token).end);
    return found.targets.map(
      ({ reference, part }) => ({ form: 'implements', type: 'IMPLEMENTS', target: reference, part, clause }) as const,
    );
  });

/** "As directed by" at the head of a sentence: what follows is done because the cited document says so. */
/** What somebody must do now; "as required by X, agencies developed plans" tells what they did. */
const DUTY = ['shall', 'must', 'will', 'should', 'directed', 'hereby'] as const;

const directedBy = (tokens: readonly Token[], at: number): number | null => {
  const said = isWord(tokens[0], 'as') && isWord(tokens[1], 'directed', 'required') && isWord(tokens[2], 'by', 'in');
  return at === 0 && said && tokens.some((token) => isWord(token, ...DUTY)) ? 3 : null;
};

const carriesOut = (tokens: readonly Token[], at: number): number | null => {
  const spoken = isWord(tokens[at], 'implements', 'carries') && spokeBefore(tokens, at);
  if (isWord(tokens[at], 'carries', 'carry') && isWord(tokens[at + 1], 'out') && ownVoice(tokens, at, spoken))
    return at + 2;
  if (isWord(tokens[at], 'implement', 'implements') && ownVoice(tokens, at, spoken)) return at + 1;
  const noun = isWord(tokens[at], 'implementation') && isWord(tokens[at - 1], 'in') && isWord(tokens[at + 1], 'of');
  return noun ? at + 2 : null;
};
