/** "The following officials shall report: (i) the Secretary of X": those whom the list below the sentence names. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../values.ts';
import { actorsIn } from './actors.ts';
import type { Masked } from './mask.ts';
import type { Unit } from './units.ts';

const FOLLOWING =
  /^(?:(?:the|each of the|all of the|(?:the )?heads? of (?:each of )?the) )following (?:[a-z]+,? (?:(?:and|or) )?){0,6}(?:officials|officers|heads|agenc(?:y|ies)|departments|members|offices|entities|individuals|components|representatives|bureaus)\b/i;

export const namesTheFollowing = (subject: string): boolean => FOLLOWING.test(subject);

/** No list of those charged is longer. */
const MOST = 60;

/** The stem is the unit at `index`. */
export const listedIn = (
  stem: Unit,
  units: readonly Unit[],
  index: number,
  masking: (span: Span) => Masked,
): readonly Actor[] => {
  const found: Actor[] = [];
  for (const unit of units.slice(index + 1, index + 1 + MOST)) {
    if (!isBelow(stem, unit)) break;
    if (!unit.opens) continue;
    const masked = masking(unit);
    // "the Secretary of X, who shall serve as Chair", "the Administrator of Y; and"
    const who = masked.words.split(/[,;.]/)[0] ?? '';
    for (const actor of actorsIn(masked, spanOf(unit.start, unit.start + who.length), 'RESPONSIBLE'))
      if (!found.some(({ canonical }) => canonical === actor.canonical)) found.push(actor);
  }
  return found;
};

const isBelow = (stem: Unit, unit: Unit): boolean => {
  const above = stem.section?.path ?? '';
  const path = unit.section?.path ?? '';
  return path === above
    ? unit.itemLevel > stem.itemLevel
    : path.startsWith(`${above}(`) || path.startsWith(`${above}.`);
};
