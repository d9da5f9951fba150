/** Whom a clause charges with what it says: its subject, or whoever the text makes evident; or nobody. */
import { spanOf } from '../../../../schema/domain/span.ts';
import type { Clause, StemSubject } from './clauses.ts';
import { agentsOfPassive, predicateOf, type Charged, type Context } from './context.ts';
import { partnersOf } from './directive.ts';
import { bySubject } from './by-subject.ts';
import type { Masked } from './mask.ts';
import { isGiven, keepGivers } from './things.ts';
import type { Unit } from './units.ts';

/** `previous` is what the clause before charged, for "... and shall provide". */
export const chargedBy = (
  context: Context,
  unit: Unit,
  masked: Masked,
  clause: Clause,
  previous: Charged | null,
): Charged | null =>
  clause.subject === null
    ? goingOn(context, masked, clause, previous)
    : bySubject(context, unit, masked, clause, clause.subject);

/** "The head of each agency: (a) shall give": the subject stands in the stem of a list whose items bring the modal. */
export const chargedByStem = (
  context: Context,
  unit: Unit,
  masked: Masked,
  clause: Clause,
  { masked: stem, head }: StemSubject,
): Charged | null => {
  const whole = { ...clause, ...head, predicate: spanOf(stem.end, stem.end) };
  const charged = bySubject(context, unit, masked, { ...clause, lead: head.lead }, head.subject, stem);
  return charged && { ...charged, actors: [...charged.actors, ...partnersOf(stem, whole)] };
};

/** What a thing may be is nobody's duty; "and shall be weighed by agencies" tells whose it is. */
const goingOn = (context: Context, masked: Masked, clause: Clause, previous: Charged | null): Charged | null => {
  const predicate = predicateOf(context.text, clause);
  if (previous?.rule === 'obligations/evident@1' && clause.modal.modality === 'MAY' && !isGiven(predicate)) return null;
  const agents = previous ? agentsOfPassive(context.text, masked, clause) : [];
  keepGivers(context, '', predicate, agents);
  return agents.length > 0 ? { actors: agents, rule: 'obligations/evident@1' } : previous;
};
