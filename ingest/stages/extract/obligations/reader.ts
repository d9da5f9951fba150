/** Reads the units of a text in order and turns their clauses into directives. */
import { overlaps, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor, AgencyMention, Deadline, Findings, Obligation, Structured } from '../../values.ts';
import { deadlinesIn } from '../deadlines.ts';
import { actOf } from './act.ts';
import { actorsIn, AGENCIES } from './actors.ts';
import { clausesOf, type Clause } from './clauses.ts';
import {
  isDefinitions,
  isNoDirective,
  isNoDuty,
  isNoSubject,
  isPolicy,
  isPrivate,
  DOCUMENT,
  productsOf,
} from './exclusions.ts';
import { maskOf, type Masked } from './mask.ts';
import { memory, type Memory, type Stem } from './memory.ts';
import { agentsIn, asidesAfter, consultedIn, coordinatorsIn, throughIn } from './partners.ts';
import { recurrenceIn } from './recurrence.ts';
import type { ObligationRule } from './rules.ts';
import { isStem, startsWithVerb, stemKind } from './stems.ts';
import { unitsOf, type Unit } from './units.ts';

interface Reader {
  readonly text: string;
  readonly mentions: readonly AgencyMention[];
  readonly signedOn: string | null;
  /** A memorandum or directive speaks to agencies throughout; an order names whom it means. */
  readonly toAgencies: boolean;
  readonly memory: Memory;
}

export const readObligations = (input: Structured, found: Findings): readonly Obligation[] => {
  const { identity, document } = input;
  const kind = identity.kind?.value;
  const reader: Reader = {
    text: document.text,
    mentions: found.of('agency-mention'),
    signedOn: identity.signedOn?.value ?? null,
    toAgencies: kind !== 'EXECUTIVE_ORDER' && kind !== 'PROCLAMATION',
    memory: memory(),
  };
  if (identity.documentKind !== 'instrument') return [];
  const units = unitsOf(input);
  return units.flatMap((unit, index) => readUnit(reader, unit, units[index + 1]));
};

const readUnit = (reader: Reader, unit: Unit, next: Unit | undefined): readonly Obligation[] => {
  const words = reader.text.slice(unit.start, unit.end);
  const stem = reader.memory.stemOf(unit);
  if (unit.headings.some(isDefinitions) || isNoDirective(words)) return [];
  const masked = masking(reader, unit);
  const clauses = clausesOf(masked);
  const introduces = isStem(words) && next !== undefined && next.opens;
  const found: Obligation[] = [];
  const first = clauses[0];
  if (stem?.charge && unit.opens && (!first || first.subject === null) && startsWithVerb(words)) {
    found.push(itemOf(reader, unit, masked, stem, first?.start ?? unit.end));
  }
  let shared: Deadline | null = stem?.deadline ?? null;
  let previous: Charged | null =
    found.length > 0 ? { actors: responsible(found[0]), rule: 'obligations/item@1' } : null;
  for (const [index, clause] of clauses.entries()) {
    shared = limitIn(masked, spanOf(clause.start, clause.modal.start)) ?? shared;
    const charged =
      clause.subject === null ? stillCharged(reader, clause, previous) : chargedBy(reader, unit, masked, clause);
    previous = charged;
    if (!charged || isNoDuty(reader.text.slice(clause.predicate.start, clause.predicate.end))) continue;
    reader.memory.charge(unit, charged.actors);
    reader.memory.made(productsIn(reader.text, clause.predicate), charged.actors);
    const list = introduces && index === clauses.length - 1 ? listKind(reader, masked, clause, next) : 'none';
    if (list === 'verbs') {
      const deadline = limitIn(masked, clause.predicate) ?? shared;
      reader.memory.openStem(unit, {
        charge: { modal: clause.modal, actors: [...charged.actors, ...partnersOf(masked, clause)] },
        deadline,
      });
      return found;
    }
    if (list !== 'clauses') found.push(directiveOf(reader, unit, masked, clause, charged, shared));
  }
  if (introduces) reader.memory.openStem(unit, { charge: null, deadline: shared ?? limitIn(masked, unit) });
  return found;
};

const responsible = (obligation: Obligation | undefined): readonly Actor[] =>
  (obligation?.actors ?? []).filter((actor) => actor.role === 'RESPONSIBLE');

/** `verbs`: the items complete the modal. `clauses`: they are clauses of their own. `none`: they belong to the stem. */
const listKind = (reader: Reader, masked: Masked, clause: Clause, next: Unit): 'verbs' | 'clauses' | 'none' => {
  if (stemKind(masked, clause) === 'whole') return 'none';
  if (startsWithVerb(reader.text.slice(next.start, next.end))) return 'verbs';
  return clausesOf(masking(reader, next))[0]?.subject ? 'clauses' : 'none';
};

interface Charged {
  readonly actors: readonly Actor[];
  readonly rule: ObligationRule;
}

/** The actors of the clause before, for "... and shall provide". What a thing may be is nobody's duty. */
const stillCharged = (reader: Reader, clause: Clause, previous: Charged | null): Charged | null => {
  const byThing = previous?.rule === 'obligations/evident@1' && clause.modal.modality === 'MAY';
  return byThing || isMereChance(reader, clause) ? null : previous;
};

/** Whom a clause charges; null where it charges nobody that counts. */
const chargedBy = (reader: Reader, unit: Unit, masked: Masked, clause: Clause): Charged | null => {
  const subject = clause.subject as Span;
  const words = reader.text.slice(subject.start, subject.end);
  const { modality } = clause.modal;
  if (unit.headings.slice(0, 1).some(isPolicy) && modality !== 'SHALL' && modality !== 'SHALL_NOT') return null;
  const actors = actorsIn(masked, subject, 'RESPONSIBLE');
  if (actors.length > 0 && !BACK_REFERENCE.test(words))
    return isMereChance(reader, clause) ? null : { actors, rule: 'obligations/clause@1' };
  const last = reader.memory.makersOf(productsOf(words).at(-1) ?? '') ?? reader.memory.lastCharged(unit);
  if (actors.length > 0) return { actors: last.length > 0 ? last : actors, rule: 'obligations/clause@1' };
  if (ROLE.test(words)) return roleHolder(reader, subject);
  if (isNoSubject(words) || modality === 'MAY' || (modality === 'WILL' && !isWritten(reader, clause))) return null;
  const agents = evident(reader, masked, clause, last);
  if (agents.length > 0 && agents !== last) return { actors: agents, rule: 'obligations/evident@1' };
  if (isPrivate(words) || (modality === 'SHOULD' && !reader.toAgencies && last.length === 0)) return null;
  return { actors: agents, rule: 'obligations/evident@1' };
};

/** "The framework will identify": a text that is to be written; what "these actions will help" is a hope. */
const isWritten = (reader: Reader, { subject, predicate }: Clause): boolean =>
  DOCUMENT.test(reader.text.slice(subject?.start, subject?.end)) &&
  !/^ (?:also |then )?(?:help|enable|allow|ensure|support|improve|make|assist|lead|result|continue|serve|enhance|strengthen|reduce|increase|not)\b/.test(
    reader.text.slice(predicate.start, predicate.end),
  );

/** "These agencies", "they": those named just before. */
const BACK_REFERENCE = /^(?:these|those|such) (?:agencies|departments|officials)$/i;
const ROLE =
  /^(?:the )?(?:(?:co-|vice )?chair(?:man|men|person|persons|woman|s)?|executive director|staff director|executive secretary)(?: and (?:the )?(?:co-|vice )?(?:chair(?:man|person)?|vice chair(?:man|person)?))?$/i;

/** The chair or director of a body that the text is about charges the body. */
const roleHolder = (reader: Reader, subject: Span): Charged | null => {
  const body = reader.mentions.findLast((mention) => mention.end <= subject.start && BODY.test(mention.canonical));
  if (!body) return null;
  const text = reader.text.slice(subject.start, subject.end);
  const actor: Actor = { ...subject, role: 'RESPONSIBLE', text, canonical: body.canonical, agency: body.agency };
  return { actors: [actor], rule: 'obligations/clause@1' };
};
const BODY = /\b(?:Council|Commission|Task Force|Board|Committee|Working Group|Panel|Initiative|Team)\b/;

/** "agencies may face delays" says what can happen, it permits nothing. */
const productsIn = (text: string, predicate: Span): readonly string[] => {
  const { act, object } = actOf(text.slice(predicate.start, predicate.end));
  return MAKES.test(act) ? productsOf(object ?? '') : [];
};
const MAKES =
  /^(?:issue|develop|submit|prepare|provide|establish|publish|produce|create|report|organize|draft|write|complete|conduct|propose|design|transmit|deliver|formulate|compile|promulgate|initiate|present|release|make|undertake|identify|recommend)/;

const isMereChance = (reader: Reader, { modal, predicate }: Clause): boolean =>
  modal.modality === 'MAY' &&
  /^ (?:be|have|need|experience|face|find|encounter|become|lack|want|wish|feel|think|see|already|not (?:have|be)|also (?:be|have|need|find|face))\b/.test(
    reader.text.slice(predicate.start, predicate.end),
  );

/** Who must do what a thing "shall be": the agent of the passive, whoever it is coordinated through, those charged last. */
const evident = (reader: Reader, masked: Masked, clause: Clause, last: readonly Actor[]): readonly Actor[] => {
  const agents = agentsIn(masked, clause.predicate);
  if (agents.length > 0 && actOf(reader.text.slice(clause.predicate.start, clause.predicate.end)).passive)
    return agents;
  if (last.length > 0) return last;
  const coordinators = coordinatorsIn(masked, clause.predicate);
  if (coordinators.length > 0) return coordinators;
  return reader.toAgencies ? [unnamed(clause.subject as Span, reader.text)] : [];
};

const unnamed = (span: Span, text: string): Actor => ({
  ...span,
  role: 'RESPONSIBLE',
  text: text.slice(span.start, span.end),
  canonical: AGENCIES,
  agency: null,
});

const masking = (reader: Reader, span: Span): Masked => {
  const mentions = reader.mentions.filter((mention) => overlaps(mention, span));
  return maskOf(reader.text, span, mentions, deadlinesIn(reader.text, span, reader.signedOn));
};

const limitIn = (masked: Masked, span: Span): Deadline | null =>
  masked.limits.find((limit) => limit.start >= span.start && limit.end <= span.end) ?? null;

const partnersOf = (masked: Masked, clause: Clause): readonly Actor[] => {
  const before = clause.subject ? [clause.lead, clause.asides] : [];
  const after = asidesAfter(masked, clause.predicate);
  const found = [
    ...before.flatMap((region) => [...throughIn(masked, region, true), ...consultedIn(masked, region)]),
    ...throughIn(masked, after, true),
    ...throughIn(masked, spanOf(after.end, clause.predicate.end), false),
    ...consultedIn(masked, clause.predicate),
  ];
  return found.filter(
    (actor, index) =>
      found.findIndex((held) => held.role === actor.role && held.canonical === actor.canonical) === index,
  );
};

const directiveOf = (
  reader: Reader,
  unit: Unit,
  masked: Masked,
  clause: Clause,
  charged: Charged,
  shared: Deadline | null,
): Obligation => {
  const partners = partnersOf(masked, clause).filter(
    ({ canonical }) => !charged.actors.some((actor) => actor.canonical === canonical),
  );
  return {
    kind: 'obligation',
    start: clause.start,
    end: clause.end,
    rule: charged.rule,
    path: unit.section?.path ?? null,
    modality: clause.modal.modality,
    modalitySpan: spanOf(clause.modal.start, clause.modal.end),
    actors: [...charged.actors, ...partners],
    ...actPart(reader.text, clause.predicate),
    deadline: limitIn(masked, spanOf(clause.start, clause.modal.start)) ?? limitIn(masked, clause.predicate) ?? shared,
    recurrence: recurrenceIn(reader.text.slice(clause.start, clause.end), clause.start),
    inAmendment: unit.inAmendment,
  };
};

const actPart = (text: string, predicate: Span): Pick<Obligation, 'act' | 'object'> => {
  const { act, object } = actOf(text.slice(predicate.start, predicate.end));
  return { act, object };
};

const itemOf = (reader: Reader, unit: Unit, masked: Masked, stem: Stem, end: number): Obligation => {
  const charge = stem.charge as NonNullable<Stem['charge']>;
  const span = spanOf(unit.start, end);
  const own = consultedIn(masked, span).filter(
    ({ canonical }) => !charge.actors.some((actor) => actor.canonical === canonical),
  );
  return {
    kind: 'obligation',
    ...span,
    rule: 'obligations/item@1',
    path: unit.section?.path ?? null,
    modality: charge.modal.modality,
    modalitySpan: spanOf(charge.modal.start, charge.modal.end),
    actors: [...charge.actors, ...own],
    ...actPart(reader.text, span),
    deadline: limitIn(masked, span) ?? stem.deadline,
    recurrence: recurrenceIn(reader.text.slice(span.start, span.end), span.start),
    inAmendment: unit.inAmendment,
  };
};
