/** The clauses of a unit, and the item with which it begins, as directives; and what it opens for the list below it. */
import { JOINS_PROVISO } from './joints.ts';
import { spanOf } from '../../../../schema/domain/span.ts';
import type { Deadline, Obligation } from '../../../values/index.ts';
import { isParty } from './cast.ts';
import { chargedBy, chargedByStem } from './charged.ts';
import { clausesOf, subjectOf, type Clause, type StemSubject } from './clauses.ts';
import { innerCharge, NO_STEM, stemOf } from './opened-stems.ts';
import { predicateOf, type Charged } from './context.ts';
import { directiveOf, itemOf, itemsIn, limitBefore, limitIn } from './directive.ts';
import {
  callsForItems,
  chargedElsewhere,
  command,
  isCommand,
  isInsertedItem,
  listsCommands,
  tellsYou,
  toApplicants,
} from './commands.ts';
import { isDefinitions, isMembership } from './exclusions.ts';
import type { Masked } from './mask.ts';
import { masking, type Reader } from './masking.ts';
import { listedBehind, listedIn, namesTheFollowing } from './listed.ts';
import { isNoDuty } from './no-duty.ts';
import { isBelow, type Charge, type Stem } from './memory.ts';
import { preparedBy, productsIn } from './products.ts';
import { runInItems, withoutContents } from './run-in.ts';
import { isStem, itemLeadOf, listKind, startsWithVerb } from './stems.ts';
import { byNext } from './things.ts';
import { isBracketed, type Unit } from './units.ts';

/** A unit in its text, as it is read. */
export interface Here {
  readonly reader: Reader;
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly index: number;
  readonly next: Unit | undefined;
  /** Where a stem that it opens stands. */
  readonly place: Unit;
  readonly words: string;
  /** The stem above it. */
  readonly stem: Stem | null;
}

/** The same before the stem above it is asked for. */
export type Beginning = Omit<Here, 'stem'>;

/** What is read of its clauses, one after the other. */
interface Reading {
  readonly masked: Masked;
  /** The subject that the stem brings. */
  readonly subject: StemSubject | null;
  readonly clauses: readonly Clause[];
  /** The first unit of the list that follows. */
  readonly list: Masked | null;
  readonly found: Obligation[];
  /** The limit that holds for what follows in the sentence. */
  shared: Deadline | null;
  /** Whom the clause before charged. */
  charged: Charged | null;
  /** Whether all clauses are of things and of others. */
  isOfOthers: boolean;
}

export const readClauses = (here: Here, masked: Masked, subject: StemSubject | null): readonly Obligation[] => {
  const { reader, unit, next, place, words, stem } = here;
  const all = clausesOf(masked, subject !== null);
  const list = isStem(words) && next?.opens ? masking(reader, next) : null;
  const item = itemAtStart(reader, unit, masked, stem, all);
  if (item?.modality === 'IMPERATIVE' && list && callsForItems(words)) {
    reader.memory.openStem(place, { ...NO_STEM, charge: command(reader, unit), deadline: item.deadline });
    return [];
  }
  const clauses = item ? all.filter((clause) => clause.start > unit.start) : all;
  const reading: Reading = {
    ...{ masked, subject, clauses, list },
    found: item && clauses.length === 0 ? [...itemsIn(unit, masked, item)] : item ? [item] : [],
    shared: (unit.opens ? stem?.deadline : null) ?? null,
    charged: item ? chargedByItem(item) : null,
    isOfOthers: clauses.length > 0,
  };
  if (item) {
    const made = productsIn(reader.text, spanOf(unit.start + itemLeadOf(words), item.end));
    reader.memory.madeHere(made, chargedByItem(item).actors, unit);
  }
  for (const at of clauses.keys()) if (readClause(here, reading, at) === 'completed below') return reading.found;
  openList(here, reading, all.length === 0 ? subjectOf(masked) : null);
  return reading.found;
};

/** `completed below` where the items of the list that follows bring its verbs. */
const readClause = (here: Here, reading: Reading, at: number): 'completed below' | undefined => {
  const { reader, unit, next, place, words, stem } = here;
  const { masked, subject, clauses, list } = reading;
  const clause = clauses[at] as Clause;
  reading.shared = limitBefore(masked, clause) ?? reading.shared;
  if (stem?.isThat && unit.opens && clause.start === unit.start) return undefined;
  if (unit.inAmendment && CLOSED_STEM.test(predicateOf(masked.text, clause))) return undefined;
  const above = clause.start === unit.start ? subject : null;
  const charged = chargedIn(here, reading, at, above);
  reading.charged = charged;
  if (!charged && clause.subject && isParty(reader.text.slice(clause.subject.start, clause.subject.end)))
    reader.memory.tellOutsider(unit);
  if (charged || clause.modal.ordering || isListOf(reader.text, clause)) reading.isOfOthers = false;
  if (unit.headings.some(isDefinitions) && charged?.rule !== 'obligations/clause@1') return undefined;
  if (!charged || (next?.opens && adoptsRoles(reader.text, clause, next))) return undefined;
  const whole = above ? { ...clause, subject: above.head.subject } : clause;
  if (isOfPolicy(reader, unit, clause, charged) || isContent(stem, unit, words, charged)) return undefined;
  if (isNoDuty(masked.text, whole, charged, clauses.slice(0, at))) return undefined;
  if (!isBracketed(reader.text, unit)) {
    reader.memory.charge(unit, charged.actors);
    reader.memory.made(productsIn(masked.text, clause.predicate), charged.actors);
  }
  for (const [product, maker] of preparedBy(masked, clause)) reader.memory.made([product], [maker]);
  const isListed = next && isBelow(next, { path: unit.section?.path ?? null, level: unit.itemLevel });
  const kind = list && at === clauses.length - 1 ? listKind(masked, clause, list, isListed) : 'contents';
  if (kind === 'verbs') {
    const deadline = limitIn(masked, clause.predicate) ?? reading.shared;
    reader.memory.openStem(place, stemOf(masked, clause, charged, deadline));
    return 'completed below';
  }
  if (kind === 'contents') {
    const goesOn = COMES_AGAIN.test(reader.text.slice(clause.start, clause.modal.start));
    const deadline = goesOn ? null : (reading.shared ?? limitOfStem(stem, clause, charged));
    reading.found.push(...directivesOf(unit, masked, clause, charged, deadline));
  }
  return undefined;
};

const chargedIn = (
  { reader, unit, units, index }: Here,
  { masked, clauses, list, charged: before }: Reading,
  at: number,
  above: StemSubject | null,
): Charged | null => {
  const clause = clauses[at] as Clause;
  const behind = listedBehind(masked, clause);
  const charged =
    (list ? listedBelow(reader, clause, units, index) : null) ??
    (behind.length > 0 ? ({ actors: behind, rule: 'obligations/clause@1' } as const) : null) ??
    (above ? chargedByStem(reader, unit, masked, clause, above) : chargedBy(reader, unit, masked, clause, before));
  return byNext(reader.text, masked, clause, clauses[at + 1], charged);
};

/** What else an item orders somebody is due with it; what it says of its product, or advises, is not. */
const limitOfStem = (stem: Stem | null, { modal }: Clause, { rule }: Charged): Deadline | null =>
  rule === 'obligations/clause@1' && /^(?:SHALL|MUST)$/.test(modal.modality) ? (stem?.deadline ?? null) : null;

/** "a description of how the plan will be implemented": what a list of contents names is no duty. */
const isContent = (stem: Stem | null, unit: Unit, words: string, { rule }: Charged): boolean =>
  (stem?.isContents ?? false) &&
  unit.opens &&
  rule === 'obligations/evident@1' &&
  (/^[a-z]/.test(words) || !(OPENS_SENTENCE.test(words) || IS_DONE.test(words)));

/** What the list below is told, where no clause is completed by it. */
const openList = (
  { reader, unit, units, index, place, words }: Here,
  { masked, list, found, shared, isOfOthers }: Reading,
  subject: StemSubject | null,
): void => {
  if (!list) return;
  const inner = innerCharge(masked, unit);
  if (inner) {
    reader.memory.openStem(place, { ...NO_STEM, charge: inner, isBare: true });
    return;
  }
  reader.memory.openStem(place, {
    ...NO_STEM,
    deadline: found.length > 0 || isOfOthers ? null : (shared ?? limitIn(masked, unit)),
    isContents: found.length > 0 && !(found.at(-1)?.modality === 'IMPERATIVE' && listsCommands(reader, units, index)),
    isThat: found.length > 0 && ENDS_WITH_THAT.test(words),
    subject,
  });
};

/** "shall read ‘The Secretary shall:’": so too where another quotation follows. */
const CLOSED_STEM = /^ ?: ?(?:[”"]|''|’’?)[.;,]?\s*$/;

/** "The agencies below shall adopt the following roles.", above items that say who shall do what. */
const adoptsRoles = (text: string, { predicate }: Clause, next: Unit): boolean =>
  /^ (?:[a-z]+ly )?(?:adopt|assume|carry out|fulfill|have|perform|take|undertake) (?:on )?the following (?:[a-z]+ (?:and )?){0,2}(?:actions|duties|functions|measures|responsibilities|roles|steps|tasks)\b/.test(
    text.slice(predicate.start, predicate.end),
  ) && /^(?:The|Each|All) [^.;:]{2,160}? shall\b/.test(text.slice(next.start, next.end));

/** "These steps must be taken within 30 days:"; a limit of what others must do is none of the items that go on with it. */
const isListOf = (text: string, { subject }: Clause): boolean =>
  subject !== null &&
  /\b(?:following|these|steps|actions|deadlines|requirements)\b/i.test(text.slice(subject.start, subject.end));

/** "It is the policy to build lamps. These lamps must be bright": still what the policy is. */
const isOfPolicy = (reader: Reader, unit: Unit, { modal }: Clause, { rule }: Charged): boolean =>
  rule === 'obligations/evident@1' && /^(?:MUST|SHOULD|WILL)$/.test(modal.modality) && reader.memory.isPolicy(unit);

/** "and annually thereafter shall send a list": the limit was that of the first time. */
const COMES_AGAIN = /\bthereafter\b/i;

/** "The following officials shall report: (i) ...". */
const listedBelow = (reader: Reader, { subject }: Clause, units: readonly Unit[], index: number): Charged | null => {
  if (!subject || !namesTheFollowing(reader.text.slice(subject.start, subject.end))) return null;
  const actors = listedIn(units[index] as Unit, units, index, (span) => masking(reader, span));
  return actors.length > 0 ? { actors, rule: 'obligations/clause@1' } : null;
};

const IS_DONE = /\b(?:shall|must|should|will|may) (?:not )?be [a-z]+(?:ed|en|de)\b/;

/** "The plan shall include"; "Mitigation activities that somebody should know about" names a thing. */
const OPENS_SENTENCE =
  /^(?:The|An?|Each|Every|All|Any|No|Such|This|These|Those|That|It|They|If|When|Where|In|For|To|At|Within|[A-Z]\w+s) /;

/** One directive, or one an item where the clause lists its verbs. */
const directivesOf = (
  unit: Unit,
  masked: Masked,
  clause: Clause,
  charged: Charged,
  shared: Deadline | null,
): readonly Obligation[] => {
  const items = runInItems(masked, clause);
  if (items.length === 0) return [directiveOf(unit, masked, withoutContents(masked, clause), charged, shared)];
  const { charge, deadline } = stemOf(masked, clause, charged, shared);
  return charge ? items.map((item) => itemOf(unit, masked, item, charge, deadline)) : [];
};

/** "shall assist by ensuring that:", "must describe how:". */
const ENDS_WITH_THAT = /\b(?:that|how|whether|what|why) ?[:—-]+\s*$/;

/** "the lamp", "Chief Information Officer": no item that completes a modal. */
const NOUN_FIRST =
  /^(?:[Tt]he|[Aa]n?|[Ww]ho|[Ww]hose|[Ww]hich|[Oo]f|With(?! respect| regard)|At|From)\b|^(?:[A-Z][a-z]+ ){2,4}[A-Z][a-z]+(?:,|$)|^\S+ \S+\(s\)/;

/** The directive that the first words of a unit make with the stem above them, or by themselves in a list of actions. */
const itemAtStart = (
  reader: Reader,
  unit: Unit,
  masked: Masked,
  stem: Stem | null,
  clauses: readonly Clause[],
): Obligation | null => {
  const words = reader.text.slice(unit.start, unit.end);
  const hasNoClause = clauses[0]?.start !== unit.start;
  const isSure = stem?.isBare && unit.opens && hasNoClause && !NOUN_FIRST.test(words);
  if (!isSure && !startsWithVerb(words) && !toApplicants(reader, words) && !tellsYou(reader, words)) return null;
  const next = clauses.find((clause) => clause.start > unit.start);
  if (unit.opens && stem?.charge && isMembership(words)) return null;
  const charge =
    (unit.opens || (hasNoClause && GOES_ON.test(words) && itemLeadOf(words) === 0) ? stem?.charge : null) ??
    (hasNoClause && !(stem?.isContents && unit.opens) && isCommand(reader, unit, words)
      ? command(reader, unit)
      : null) ??
    (hasNoClause && !stem && isInsertedItem(unit, words) ? insertedCommand(reader, unit) : null);
  const end = next
    ? unit.start + reader.text.slice(unit.start, next.start).replace(JOINS_PROVISO, '').trimEnd().length
    : unit.end;
  return charge && itemOf(unit, masked, spanOf(unit.start, end), charge, stem?.deadline ?? null);
};

/** "(a) count the lamps. Establish a list of them": a second sentence of the item, which completes the same modal. */
const GOES_ON =
  /^[A-Z][a-z]+(?:,? and [a-z]+)? (?:an?|the|all|each|any|every|its|their|such|these|those|this|whether|how)\b/;

/** Of nobody it is what a body is made for: "a task force to perform the following functions". */
const insertedCommand = (reader: Reader, unit: Unit): Charge | null => {
  const actors = chargedElsewhere(reader, unit);
  return actors.length > 0 ? command(reader, unit, actors) : null;
};

const chargedByItem = (item: Obligation): Charged => ({
  actors: item.actors.filter((actor) => actor.role === 'RESPONSIBLE'),
  rule: 'obligations/item@1',
});
