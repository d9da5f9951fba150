/** Duties that their own sentence gives to somebody behind the verb: "it shall be the duty of". */
import { spanOf } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../values.ts';
import { actorsIn } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { Masked } from './mask.ts';

/** "It shall be the duty of the Secretary of X to". */
export const boundBy = (masked: Masked, { predicate }: Clause, pattern: RegExp): readonly Actor[] => {
  const words = masked.words.slice(predicate.start - masked.start, predicate.end - masked.start);
  const duty = pattern.exec(words);
  return duty
    ? actorsIn(
        masked,
        spanOf(predicate.start + (duty[1] ?? '').length, predicate.start + duty[0].length),
        'RESPONSIBLE',
      )
    : [];
};
export const DUTY_OF =
  /^( (?:also )?be the (?:[a-z]+ ){0,2}(?:responsibility|duty|function|task|role|obligation) of )[^.;:]{2,300}?(?=,? to [a-z])/;

/** "These duties shall be the responsibility of the Secretary of X." */
export const RESPONSIBILITY_OF = /^( be the (?:[a-z]+ ){0,2}(?:responsibility|duty) of )[^.;:]{2,300}/;
