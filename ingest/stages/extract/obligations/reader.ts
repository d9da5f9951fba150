/** Reads the units of a text in order and turns their clauses and list items into directives. */
import { bySpan, overlaps, spanOf } from '../../../../schema/domain/span.ts';
import type { Deadline, Findings, Obligation, Structured } from '../../values.ts';
import { isStateLaw } from '../../../kernel/state-law.ts';
import { addressed } from './addressed.ts';
import { calmed } from './calm.ts';
import { chargedBy, chargedByStem } from './charged.ts';
import { clausesOf, subjectOf, type Clause } from './clauses.ts';
import { mentioned, predicateOf, type Charged } from './context.ts';
import { DELEGATES, delegatesOf } from './delegations.ts';
import { directiveOf, itemOf, itemsIn, limitBefore, limitIn, partnersOf } from './directive.ts';
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
import { isDefinitions, isMembership, isNoDirective, statesPolicy, statesPrinciples, findsThat } from './exclusions.ts';
import type { Masked } from './mask.ts';
import { masking, placeOf, type Reader } from './masking.ts';
import { listedIn, namesTheFollowing } from './listed.ts';
import { meaningsOf } from './named-bodies.ts';
import { isNoDuty } from './no-duty.ts';
import { isBelow, memory, type Charge, type Stem } from './memory.ts';
import { consultedIn, throughIn } from './partners.ts';
import { saysWhoShall } from './principles.ts';
import { preparedBy, productsIn } from './products.ts';
import { ADVISES, isOwn, recommendationsIn } from './recommendations.ts';
import { inIndicative, resolvedIn, resolvingEnd } from './resolved.ts';
import { runInItems, withoutContents } from './run-in.ts';
import { isAnswerable, isBare, isLeadOnly, isStem, itemLeadOf, listKind, startsWithVerb } from './stems.ts';
import { byNext } from './things.ts';
import { dutiesOfTables } from './table-rows.ts';
import { answersFor, doneInThirdPerson, isResponsibilities } from './third-person.ts';
import { askedByAuditor } from './own-issuer.ts';
import { SUBJECT_LABEL, unitsOf, type Unit } from './units.ts';

export const readObligations = (input: Structured, found: Findings): readonly Obligation[] => {
  const { identity, document } = input;
  if (identity.documentKind === 'report' || identity.documentKind === 'records') return [];
  const { ofCompany, ...readers } = addressed(input, found);
  const reader: Reader = {
    text: calmed(document.text, input.sentences),
    mentions: found.of('agency-mention'),
    definitions: found.of('definition'),
    signedOn: identity.signedOn?.value ?? null,
    masks: new Map(),
    ...readers,
    ofAuditor: identity.form === 'audit-report',
    issuer: (identity.norm ?? '').startsWith('nist/') ? 'NIST' : null,
    ofState: isStateLaw(document.text),
    meanings: meaningsOf(document.text, found.of('definition')),
    memory: memory(),
  };
  const units = unitsOf(input);
  const recommends = identity.form === 'audit-report' ? recommendationsIn(document.text, units) : null;
  const told = units.flatMap((unit, index) => {
    const found = readUnit(reader, unit, units, index);
    return recommends
      ? found.filter((one) => (recommends.has(unit) && ADVISES.has(one.modality)) || isOwn(one))
      : found;
  });
  if (ofCompany) return told.filter(({ actors }) => actors.some(({ agency }) => agency !== null));
  const rows = recommends ? [] : dutiesOfTables(reader, input, reader.signedOn);
  return rows.length === 0 ? told : [...told, ...rows].sort(bySpan);
};

/** Most sentences order nothing: this tells it at a glance. */
const ORDERS =
  /\b(?:shall|must|should|may|will|ought to|(?:is|are)(?: not)? to|agrees? to|direct|order|requir|instruct|request|urg|encourag|recommend|authoriz|empower|task|permit|ask|prohibit|call|charg|expect|responsib|duty of|job|obligation)/;

/** "shall read ‘The Secretary shall:’": so too where another quotation follows. */
const CLOSED_STEM = /^ ?: ?(?:[”"]|''|’’?)[.;,]?\s*$/;

/** "Passwords: do not share them". */
const LEAD = /^[A-Z][\w’'&/-]*(?: [\w’'&/-]+){0,5}: (?=\S)/;

/** "6. Mend lamps." behind "We also advise the Keeper:", which stands in the paragraphs of "5.": the list goes on outside of it. */
const placeOfStem = (unit: Unit, next: Unit | undefined): Unit => {
  const { section, opens } = unit;
  const isOuter =
    section !== null &&
    !opens &&
    next?.opens === true &&
    next.section !== section &&
    next.section?.parent === section.parent &&
    section.heading === null;
  if (!isOuter) return unit;
  return { ...unit, section: section.parent === null ? null : { ...section, path: section.parent } };
};

const readUnit = (reader: Reader, unit: Unit, units: readonly Unit[], index: number): readonly Obligation[] => {
  const next = units[index + 1];
  const place = placeOfStem(unit, next);
  const words = reader.text.slice(unit.start, unit.end);
  const label = SUBJECT_LABEL.exec(words);
  if (label) {
    const subject = subjectOf(masking(reader, spanOf(unit.start, unit.start + (label[1] ?? '').length)));
    reader.memory.openStem(place, { ...NO_STEM, subject });
    const rest = {
      ...unit,
      start: unit.start + label[0].length,
      opens: true,
      itemLevel: unit.itemLevel + 1,
    };
    return readUnit(reader, rest, units, index);
  }
  const ordered = resolvingEnd(words);
  if (ordered > 0) {
    const rest = { ...unit, start: unit.start + ordered };
    const said = inIndicative(masking(reader, rest));
    reader.masks.set(placeOf(rest), said);
    reader.memory.closeStems();
    const resolved = clausesOf(said).length === 0 ? resolvedIn(reader, rest, said) : null;
    return resolved ? [resolved] : readUnit(reader, rest, units, index);
  }
  const lead = reader.toApplicants || reader.toStaff ? (LEAD.exec(words)?.[0].length ?? 0) : 0;
  if (lead > 0 && toApplicants(reader, words.slice(lead)))
    return readUnit(reader, { ...unit, start: unit.start + lead }, units, index);
  const asked = reader.ofAuditor ? askedByAuditor(reader, unit, words) : null;
  if (asked) return [itemOf(unit, masking(reader, unit), unit, asked, null)];
  const stem = reader.memory.stemOf(unit);
  if (statesPolicy(words) || findsThat(words)) {
    reader.memory.statePolicy(unit);
    if (isStem(words) && next?.opens) {
      const isPrinciples = statesPrinciples(words);
      reader.memory.openStem(place, { ...NO_STEM, isPolicy: !isPrinciples, isPrinciples });
    }
    return [];
  }
  if (stem?.isPolicy || (stem?.isPrinciples && !saysWhoShall(masking(reader, unit))) || isNoDirective(words)) return [];
  const isDefining = unit.headings.some(isDefinitions);
  if (isDefining && ((stem !== null && unit.opens) || defines(reader, unit, words))) return [];
  if (unit.headings.some(isResponsibilities) || answersFor(stem?.subject ?? null)) {
    const head = unit.headed ? masking(reader, unit.headed) : null;
    const done = doneInThirdPerson(reader, unit, masking(reader, unit), stem?.subject ?? null, head);
    if (done) return [done];
  }
  const delegates = DELEGATES.test(words) ? delegatesOf(masking(reader, unit)) : [];
  if (delegates.length > 0) reader.memory.delegate(unit, delegates);
  const subject = unit.opens && BRINGS_MODAL.test(words) ? (stem?.subject ?? null) : null;
  if (
    !subject &&
    !ORDERS.test(words) &&
    !isStem(words) &&
    !stem?.charge &&
    !isCommand(reader, unit, words) &&
    !isInsertedItem(unit, words)
  )
    return [];
  const masked = subject ? inSmall(masking(reader, unit)) : masking(reader, unit);
  if (stem?.charge && unit.opens && next?.opens && isLeadOnly(masked)) {
    reader.memory.openStem(place, nestedStem(masked, stem, stem.charge));
    return [];
  }
  // "inserting ‘The Secretary shall:’": the items stand in the text that is amended
  if (unit.inAmendment && isStem(words) && !next?.inAmendment) return [];
  const all = clausesOf(masked, subject !== null);
  const list = isStem(words) && next?.opens ? masking(reader, next) : null;
  const item = itemAtStart(reader, unit, masked, stem, all);
  if (item?.modality === 'IMPERATIVE' && list && callsForItems(words)) {
    reader.memory.openStem(place, { ...NO_STEM, charge: command(reader, unit), deadline: item.deadline });
    return [];
  }
  const clauses = item ? all.filter((clause) => clause.start > unit.start) : all;
  const found = item && clauses.length === 0 ? [...itemsIn(unit, masked, item)] : item ? [item] : [];
  if (item) {
    const made = productsIn(reader.text, spanOf(unit.start + itemLeadOf(words), item.end));
    reader.memory.madeHere(made, chargedByItem(item).actors, unit);
  }
  let shared = (unit.opens ? stem?.deadline : null) ?? null;
  // what else an item orders somebody is due with it; what it says of its product, or advises, is not
  const ofStem = (clause: Clause, by: Charged): Deadline | null =>
    by.rule === 'obligations/clause@1' && /^(?:SHALL|MUST)$/.test(clause.modal.modality)
      ? (stem?.deadline ?? null)
      : null;
  let charged: Charged | null = item ? chargedByItem(item) : null;
  let isOfOthers = clauses.length > 0;
  for (const [at, clause] of clauses.entries()) {
    shared = limitBefore(masked, clause) ?? shared;
    if (stem?.isThat && unit.opens && clause.start === unit.start) continue;
    if (unit.inAmendment && CLOSED_STEM.test(predicateOf(masked.text, clause))) continue;
    const above = clause.start === unit.start ? subject : null;
    const listed = list ? listedBelow(reader, clause, units, index) : null;
    charged =
      listed ??
      (above ? chargedByStem(reader, unit, masked, clause, above) : chargedBy(reader, unit, masked, clause, charged));
    charged = byNext(reader.text, masked, clause, clauses[at + 1], charged);
    if (charged || clause.modal.ordering || isListOf(reader.text, clause)) isOfOthers = false;
    const whole = above ? { ...clause, subject: above.head.subject } : clause;
    if (isDefining && charged?.rule !== 'obligations/clause@1') continue;
    // "a description of how the plan will be implemented": what a list of contents names is no duty
    const isContent =
      stem?.isContents &&
      unit.opens &&
      charged?.rule === 'obligations/evident@1' &&
      (/^[a-z]/.test(words) || !(OPENS_SENTENCE.test(words) || IS_DONE.test(words)));
    if (charged && next?.opens && adoptsRoles(reader.text, clause, next)) continue;
    if (charged && isOfPolicy(reader, unit, clause, charged)) continue;
    if (!charged || isContent || isNoDuty(masked.text, whole, charged, clauses.slice(0, at))) continue;
    reader.memory.charge(unit, charged.actors);
    reader.memory.made(productsIn(masked.text, clause.predicate), charged.actors);
    for (const [product, maker] of preparedBy(masked, clause)) reader.memory.made([product], [maker]);
    const isListed = next && isBelow(next, { path: unit.section?.path ?? null, level: unit.itemLevel });
    const kind = list && at === clauses.length - 1 ? listKind(masked, clause, list, isListed) : 'contents';
    if (kind === 'verbs') {
      reader.memory.openStem(place, stemOf(masked, clause, charged, limitIn(masked, clause.predicate) ?? shared));
      return found;
    }
    if (kind === 'contents') {
      const goesOn = COMES_AGAIN.test(reader.text.slice(clause.start, clause.modal.start));
      found.push(...directivesOf(unit, masked, clause, charged, goesOn ? null : (shared ?? ofStem(clause, charged))));
    }
  }
  const inner = list ? innerCharge(masked, unit) : null;
  if (inner) reader.memory.openStem(place, { ...NO_STEM, charge: inner, isBare: true });
  else if (list) {
    const deadline = found.length > 0 || isOfOthers ? null : (shared ?? limitIn(masked, unit));
    reader.memory.openStem(place, {
      ...NO_STEM,
      deadline,
      isContents: found.length > 0 && !(found.at(-1)?.modality === 'IMPERATIVE' && listsCommands(reader, units, index)),
      isThat: found.length > 0 && ENDS_WITH_THAT.test(words),
      subject: all.length === 0 ? subjectOf(masked) : null,
    });
  }
  return found;
};

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

/** What stands below "Definitions" and says what a word means; the rest may permit or order: "The Secretary may exclude lamps." */
const defines = ({ definitions }: Reader, unit: Unit, words: string): boolean =>
  /^(?:\([a-z0-9]+\) )?(?:[Tt]he )?(?:terms? )?[“"]/.test(words) ||
  definitions.some((one) => overlaps(one, unit)) ||
  /\b(?:means?|meanings?|refers? to|includes?|is defined)\b/.test(words.split(/\b(?:may|will|must) /)[0] ?? '');

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

const NO_STEM: Stem = {
  charge: null,
  deadline: null,
  isPolicy: false,
  isPrinciples: false,
  isContents: false,
  isThat: false,
  isBare: false,
  subject: null,
};

/** A list may begin each item with a capital: "Must track waivers." */
const inSmall = (masked: Masked): Masked => ({
  ...masked,
  words: masked.words.slice(0, 1).toLowerCase() + masked.words.slice(1),
});

/** "(a) shall give", "(b) is authorized to take", below a stem that names who. */
const BRINGS_MODAL =
  /^(?:(?:[Ss]hall|[Mm]ust|[Mm]ay|[Ss]hould|[Ww]ill)\b|(?:[Ii]s|[Aa]re) (?:hereby |also )?(?:authorized|directed|empowered|encouraged|required) to )/;

/** "shall chair the Working Group, which shall:": the items are what the last one named shall do. */
const innerCharge = (masked: Masked, unit: Unit): Charge | null => {
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

const stemOf = (masked: Masked, clause: Clause, charged: Charged, deadline: Deadline | null): Stem => ({
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
const nestedStem = (masked: Masked, stem: Stem, charge: Charge): Stem => ({
  ...stem,
  charge: {
    ...charge,
    actors: [...charge.actors, ...throughIn(masked, masked, 'aside'), ...consultedIn(masked, masked)],
  },
  deadline: limitIn(masked, masked) ?? stem.deadline,
});

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
  const end = next ? unit.start + reader.text.slice(unit.start, next.start).trimEnd().length : unit.end;
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
