/** What a stem tells the items below it: whom it charges, by when, and of what kind they are. */
import { spanOf } from '../../../../schema/domain/span.ts';
import type { Deadline } from '../../../values/index.ts';
import { type Clause } from './clauses.ts';
import { mentioned, type Charged } from './context.ts';
import { limitIn, partnersOf } from './directive.ts';
import type { Masked } from './mask.ts';
import { type Charge, type Stem } from './memory.ts';
import { consultedIn, throughIn } from './partners.ts';
import { isAnswerable, isBare } from './stems.ts';
import { type Unit } from './units.ts';

export const NO_STEM: Stem = {
  charge: null,
  deadline: null,
  isPolicy: false,
  isPrinciples: false,
  isContents: false,
  isThat: false,
  isBare: false,
  subject: null,
};

/** "shall chair the Working Group, which shall:": the items are what the last one named shall do. */
export const innerCharge = (masked: Masked, unit: Unit): Charge | null => {
  if (!ENDS_WITH_INNER.test(masked.words.slice(-20))) return null;
  const match = /[^,]{2,200}?,? (?:which|who) (shall|must|should|may|will):$/.exec(masked.words.slice(-LONGEST_INNER));
  if (!match) return null;
  const from = unit.end - (masked.words.length > LONGEST_INNER ? LONGEST_INNER : masked.words.length) + match.index;
  const who = masked.mentions.findLast(({ start, end }) => start >= from && end <= unit.end);
  if (!who) return null;
  const modal = match[1] ?? '';
  return {
    modality: modal.toUpperCase() as Charge['modality'],
    modalitySpan: spanOf(unit.end - modal.length - 1, unit.end - 1),
    actors: [mentioned(masked.text, who)],
    rule: 'obligations/item@1',
  };
};
const ENDS_WITH_INNER = / (?:which|who) (?:shall|must|should|may|will):$/;
const LONGEST_INNER = 260;

export const stemOf = (masked: Masked, clause: Clause, charged: Charged, deadline: Deadline | null): Stem => ({
  ...NO_STEM,
  charge: {
    modality: clause.modal.modality,
    modalitySpan: spanOf(clause.modal.start, clause.modal.end),
    actors: [...charged.actors, ...partnersOf(masked, clause)],
    rule: 'obligations/item@1',
    ofGerunds: isAnswerable(masked, clause),
  },
  deadline,
  isBare: isBare(masked, clause),
});

/** "(i) through the Administrator:" passes the charge of its stem on to the items below it. */
export const nestedStem = (masked: Masked, stem: Stem, charge: Charge): Stem => ({
  ...stem,
  charge: {
    ...charge,
    actors: [...charge.actors, ...throughIn(masked, masked, 'aside'), ...consultedIn(masked, masked)],
  },
  deadline: limitIn(masked, masked) ?? stem.deadline,
});
