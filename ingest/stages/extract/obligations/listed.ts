/** "The following officials shall report: (i) the Secretary of X": those whom the list below the sentence names. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../../values/index.ts';
import { actorsIn } from './actors.ts';
import type { Clause } from './clauses.ts';
import { NAME, type Masked } from './mask.ts';
import type { Unit } from './units.ts';

const FOLLOWING =
  /^(?:(?:[Tt]he|[Ee]ach of the|[Aa]ll of the|(?:[Tt]he )?[Hh]eads? of (?:each of )?the|(?:[Tt]he )?(?:[a-z-]+ (?:and )?){0,3}(?:components|functions|activities|operations|offices|staff) (?:and [a-z]+ )?of the) )following (?:(?!of )[a-z]+,? (?:(?:and|or) )?){0,6}(?:officials|officers|heads|agenc(?:y|ies)|departments|members|offices|entities|individuals|components|representatives|bureaus)\b(?! (?:of|in|within|at) (?:the )?[A-Z])/;

/** "The following departments and offices (agencies)" are called so; "officials of the Department of X" are its own. */
export const namesTheFollowing = (subject: string): boolean =>
  FOLLOWING.test(subject) && !/\((?:the )?[“"]?\p{L}+[”"]?\)/u.test(subject);

/** "The following agencies shall each name an officer: the Department of X, and the Department of Y.": a list behind a colon. */
export const listedBehind = (masked: Masked, { subject, predicate }: Clause): readonly Actor[] => {
  if (!subject || !HAS_FOLLOWING.test(masked.text.slice(subject.start, subject.end))) return [];
  const words = masked.words.slice(predicate.start - masked.start, predicate.end - masked.start);
  const at = words.lastIndexOf(': ');
  if (at < 0 || LEADS.test(words.slice(0, at)) || !ONLY_NAMES.test(words.slice(at + 2))) return [];
  return actorsIn(masked, spanOf(predicate.start + at + 2, predicate.end), 'RESPONSIBLE');
};
/** "shall send lamps to these:", "shall audit two offices:": what is named then is what the verb is about. */
const LEADS =
  /\b(?:about|against|among|at|between|by|for|from|in|into|of|on|to|upon|with)(?: [a-z-]+){1,4}$|\b(?:agencies|bodies|both|bureaus|departments|entities|following|offices|officials|these|those|two|three|four|five)$/;
const HAS_FOLLOWING = new RegExp(`${FOLLOWING.source}|^[Tt]he following$`);
const ONLY_NAMES = new RegExp(`^(?:(?:and|the|heads|head|of|,|;)|\\s|${NAME})+[.;]?$`);

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
