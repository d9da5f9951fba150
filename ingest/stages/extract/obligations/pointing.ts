/** Duties that their own sentence gives to somebody behind the verb: "it shall be the duty of". */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../../values/index.ts';
import { actorsIn } from './actors.ts';
import type { Clause } from './clauses.ts';
import { NAME, type Masked } from './mask.ts';

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

const behind = (masked: Masked, { start, end }: Span, pattern: RegExp): readonly Actor[] => {
  const words = masked.words.slice(start - masked.start, end - masked.start);
  const before = pattern.exec(words)?.[0].length;
  return before === undefined ? [] : actorsIn(masked, spanOf(start + before, end), 'RESPONSIBLE');
};

/** "The Chief Lamp Officer, who also serves as Administrator of X, shall": X. */
export const servesAs = (masked: Masked, { asides }: Clause): readonly Actor[] => behind(masked, asides, SERVES_AS);
const SERVES_AS = new RegExp(
  `^,? (?:who|which) (?:(?:also|shall|will|concurrently|currently) ){0,2}(?:serves?|acts?) (?:also )?as (?=(?:the )?${NAME}+,? ?$)`,
);

/** "Such lamps are the responsibility of X and shall be kept lit": by X. */
export const answerableFor = (masked: Masked, { start, modal }: Clause): readonly Actor[] =>
  behind(masked, spanOf(start, modal.start), ANSWERABLE);
const ANSWERABLE = new RegExp(
  `^.{3,300} (?:is|are|remains?) (?:(?:hereby|also) )?the (?:(?:sole|primary|exclusive|joint) )?(?:duty|responsibility) of (?=(?:the )?${NAME}[^;:.]*?,? and $)`,
);
