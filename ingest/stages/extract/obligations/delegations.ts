/** Who holds a power that the President hands on: "is delegated to X", "X is delegated the authority"; and what is said of its use. */
import type { Actor } from '../../../values/index.ts';
import { actorsIn } from './actors.ts';
import { subjectOf } from './clauses.ts';
import type { Context } from './context.ts';
import { isExercised } from './exclusions.ts';
import type { Masked } from './mask.ts';
import { delegatesIn } from './partners.ts';
import type { Unit } from './units.ts';

export const DELEGATES = /\b(?:is|are) (?:[a-z]+ ){0,2}(?:delegated|assigned)\b/;

export const delegatesOf = (masked: Masked): readonly Actor[] => {
  const verb = IS_DELEGATED.exec(masked.words);
  const head = verb && subjectOf(masked, masked.start + verb.index)?.head;
  return head ? actorsIn(masked, head.subject, 'RESPONSIBLE') : delegatesIn(masked);
};
const IS_DELEGATED =
  / (?:is|are) (?:hereby |further |also )?delegated (?=(?:(?:the|all|any|my) )?(?:authorit(?:y|ies)|functions?|powers?|responsibilit(?:y|ies))\b)/;

/** "The authority delegated in section 4(b) shall be exercised only after a hearing": whom that section gave it. */
export const exercisers = ({ memory }: Context, unit: Unit, subject: string, predicate: string): readonly Actor[] =>
  isExercised(subject, predicate) && !/^ be used only\b/.test(predicate)
    ? memory.delegates(unit, DELEGATED_IN.exec(subject)?.[1])
    : [];
const DELEGATED_IN = /\b(?:delegated|assigned) (?:in|by|under) section (\d+[A-Z]?)\b/;
