/** Items of a list of principles: which of them are duties all the same. */
import { actorsIn } from './actors.ts';
import { clausesOf } from './clauses.ts';
import type { Masked } from './mask.ts';

/** "each agency shall protect privacy", among principles. */
export const saysWhoShall = (masked: Masked): boolean =>
  clausesOf(masked).some(
    ({ modal, subject }) =>
      subject !== null &&
      /^(?:SHALL|MUST|SHALL_NOT)$/.test(modal.modality) &&
      actorsIn(masked, subject, 'RESPONSIBLE').some(({ start }) => start - subject.start <= 'every '.length),
  );
