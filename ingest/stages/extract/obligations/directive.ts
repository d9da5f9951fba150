/** A clause or a list item, with those it charges -> an obligation. */
import { overlaps, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor, Deadline, Obligation } from '../../../values/index.ts';
import { allMatches } from '../../../kernel/matches.ts';
import { actOf, objectOfPassive, withoutLimit } from './act.ts';
import type { Clause } from './clauses.ts';
import { mentioned, type Charged } from './context.ts';
import type { Masked } from './mask.ts';
import type { Charge } from './memory.ts';
import { asidesAfter, consultedIn, throughIn } from './partners.ts';
import { recurrenceIn } from './recurrence.ts';
import { runInItems, upToContents } from './run-in.ts';
import { itemLeadOf } from './stems.ts';
import type { Unit } from './units.ts';

export const limitIn = (masked: Masked, span: Span): Deadline | null =>
  masked.limits.find(
    (limit) =>
      limit.start >= span.start &&
      limit.end <= span.end &&
      !OF_WHAT_CAN_BE.test(masked.words.slice(span.start - masked.start, limit.start - masked.start)),
  ) ?? null;

const wordsOf = ({ text }: Masked, limit: Deadline | null): string | null =>
  limit && text.slice(limit.start, limit.end);

/** "procedures to ensure that a lamp can be lit within 5 days": the limit is of the lamp. */
const OF_WHAT_CAN_BE =
  /\b(?:applications|claims|comments|complaints|information|nominations|objections|petitions|proposals|reports|requests|responses|submissions)(?: (?!(?:are|be|been|is|was|were)\b)[a-z]+){0,2} (?:filed|made|postmarked|received|submitted) $|\bthat (?:[^,;]{1,200} (?:can|could) (?:be )?[a-z]+|is|are|(?:provides?|calls?|allows?) for [^,;]{1,120}) $|(?:consistent|accordance) with [^,;]{1,120} to be [a-z]+ed by (?:the )?\uE000{1,200} $|^ (?:[a-z]+ly )?(?:adopt|establish|set|propose) (?:an?|its|their|new|the) (?:[a-z]+ ){0,3}(?:goals?|targets?) (?:of|to|for)\b[^;]{1,300}$/;

/** A limit in a lead-in; not one that tells who is meant: "agencies that can't do so within 30 days must". */
export const limitBefore = (masked: Masked, { start, subject, modal }: Clause): Deadline | null => {
  const limit = limitIn(masked, spanOf(start, modal.start));
  if (limit && CONDITION.test(clauseAbove(masked.words.slice(start - masked.start, limit.start - masked.start))))
    return null;
  const inside = limit && subject && limit.start > subject.start ? masked.text.slice(subject.start, limit.start) : '';
  return /\b(?:that|which|who)\b/.test(inside) ? null : limit;
};

/** "If an agency reaches the goal before May 1, it shall": no limit of what it shall do. */
const CONDITION = /^(?:and |or |but )?(?:if|unless|where|whenever|in the event|to the extent)\b/i;
/** The piece between commas that a limit stands in, or one that ends right before it. */
const clauseAbove = (before: string): string => {
  const pieces = before.split(/[,;] /);
  const last = pieces.at(-1) ?? '';
  return last === '' ? ((pieces.at(-2) ?? '').length < 12 ? (pieces.at(-2) ?? '') : '') : last;
};

/** Those a clause names beside its subject: whom it acts through, whom it consults. */
export const partnersOf = (masked: Masked, clause: Clause): readonly Actor[] => {
  const before = clause.subject ? [clause.lead, clause.subject, clause.asides] : [clause.lead];
  const after = asidesAfter(masked, clause.predicate);
  return distinct([
    ...before.flatMap((region) => [
      ...throughIn(masked, region, region === clause.subject ? 'subject' : 'aside'),
      ...consultedIn(masked, region),
    ]),
    ...(clause.subject ? throughInBrackets(masked, clause.subject) : []),
    ...throughIn(masked, after, 'aside'),
    ...throughIn(masked, spanOf(after.end, clause.predicate.end), 'predicate'),
    ...consultedIn(masked, clause.predicate),
  ]);
};

/** "the Attorney General (directly or through the Chief of X)": masked as all asides are, so by the mentions that it holds. */
const throughInBrackets = ({ text, mentions }: Masked, region: Span): readonly Actor[] =>
  allMatches(text.slice(region.start, region.end), THROUGH_IN_BRACKETS).flatMap(({ index, 0: { length } }) =>
    mentions
      .filter(({ start, end }) => start >= region.start + index && end <= region.start + index + length)
      .filter(({ start }) => ONLY_NAMES.test(text.slice(region.start + index, start)))
      .map((one) => ({ ...mentioned(text, one), role: 'THROUGH' as const })),
  );
const THROUGH_IN_BRACKETS = /\((?:either )?(?:directly,? (?:or|and) )?(?:acting |working )?through [^()]{3,200}\)/gi;
/** "through grants to the Bureau" is not through the Bureau. */
const ONLY_NAMES = /\bthrough (?:(?:[A-Z][\w’'.-]*,?|,|the|of|for|and|or|its|his|her) )*$/;

export const distinct = (actors: readonly Actor[]): readonly Actor[] =>
  actors.filter(
    ({ role, canonical }, index) =>
      actors.findIndex((held) => held.role === role && held.canonical === canonical) === index,
  );

const without = (actors: readonly Actor[], held: readonly Actor[]): readonly Actor[] =>
  actors.filter(({ canonical }) => !held.some((actor) => actor.canonical === canonical));

/** `shared` is the limit of the sentence or of the list's stem, for a clause that has none of its own. */
export const directiveOf = (
  unit: Unit,
  masked: Masked,
  clause: Clause,
  charged: Charged,
  shared: Deadline | null,
): Obligation => {
  const { modal, predicate } = clause;
  const said = masked.text.slice(predicate.start, predicate.end);
  // "I direct X, in consultation with Y, to count lamps"
  const ordered = modal.ordering && said.startsWith(',') ? said.search(/, to (?!the )/) : -1;
  const from = ordered < 0 ? asidesAfter(masked, predicate).end : predicate.start + ordered + 1;
  const { act, object: told, passive } = actOf(masked.text.slice(from, predicate.end));
  const object = passive ? withThing(masked, clause, charged, told) : told;
  const deadline =
    limitBefore(masked, clause) ?? (isContents(charged, act) ? null : limitIn(masked, predicate)) ?? shared;
  return {
    kind: 'obligation',
    ...spanOf(clause.start, clause.end),
    rule: charged.rule,
    path: unit.section?.path ?? null,
    modality: isNone(masked, clause) || willNot(masked, modal) ? 'SHALL_NOT' : modal.modality,
    modalitySpan: spanOf(modal.start, modal.end),
    actors: [...charged.actors, ...without(partnersOf(masked, clause), charged.actors)],
    act,
    object: withoutLimit(object, wordsOf(masked, deadline)),
    deadline,
    recurrence: recurrenceIn(masked.text.slice(clause.start, clause.end), clause.start),
    inAmendment: unit.inAmendment,
  };
};

/** Where the subject of a passive is not who is charged, it is what something is done to. */
const withThing = (masked: Masked, { subject }: Clause, { actors }: Charged, told: string | null): string | null => {
  if (!subject || actors.some((actor) => overlaps(actor, subject))) return told;
  const agents = actors.map(({ text }) => text);
  return objectOfPassive(masked.text.slice(subject.start, subject.end), told, agents);
};

/** "The plan shall include a lamp that can be opened within 1 year": the limit is of what it tells. */
const isContents = ({ rule }: Charged, act: string): boolean =>
  rule === 'obligations/evident@1' && /^(?:include|contain|describe)$/.test(act);

/** What somebody will not do is no promise to do it. */
const willNot = (masked: Masked, { start, end, modality }: Clause['modal']): boolean =>
  modality === 'WILL' && masked.text.slice(start, end).endsWith(' not');

/** "No agency shall promulgate" forbids. */
const isNone = (masked: Masked, { subject, modal }: Clause): boolean =>
  subject !== null &&
  /^(?:SHALL|MAY|MUST|WILL)$/.test(modal.modality) &&
  /^(?:no(?! (?:fewer|less|more|later) than)|neither)\b/i.test(masked.text.slice(subject.start, subject.end));

const FORBIDS = /^not (?!later|more|less|only)[a-z]/i;

/** An item whose words from `span` complete the charge of its stem. */
export const itemOf = (
  unit: Unit,
  masked: Masked,
  whole: Span,
  charge: Charge,
  deadline: Deadline | null,
): Obligation => {
  const span = upToContents(masked, whole);
  const lead = charge.ofGerunds ? 0 : itemLeadOf(masked.text.slice(span.start, span.end));
  const asides = spanOf(span.start, span.start + lead);
  const { act, object } = actOf(masked.text.slice(asides.end, span.end).replace(/^to (?=[a-z])/, ''));
  const limit = limitIn(masked, span) ?? deadline;
  return {
    kind: 'obligation',
    ...spanOf(span.start, span.end),
    rule: charge.rule,
    path: unit.section?.path ?? null,
    modality:
      charge.modality === 'SHALL' && FORBIDS.test(masked.text.slice(span.start, span.end))
        ? 'SHALL_NOT'
        : charge.modality,
    modalitySpan: charge.modalitySpan ?? spanOf(span.start, span.end),
    actors: distinct([
      ...charge.actors,
      ...without([...throughIn(masked, asides, 'aside'), ...consultedIn(masked, span)], charge.actors),
    ]),
    act,
    object: withoutLimit(object, wordsOf(masked, limit)),
    deadline: limit,
    recurrence: recurrenceIn(masked.text.slice(span.start, span.end), span.start),
    inAmendment: unit.inAmendment,
  };
};

/** "(4) upon request: (i) draw plans; and (ii) count the oil": each of them. */
export const itemsIn = (unit: Unit, masked: Masked, item: Obligation): readonly Obligation[] => {
  const charge: Charge = { ...item, rule: 'obligations/item@1' };
  const spans = runInItems(masked, { predicate: spanOf(unit.start, unit.end), modal: { ordering: false } });
  return spans.length === 0 ? [item] : spans.map((span) => itemOf(unit, masked, span, charge, item.deadline));
};
