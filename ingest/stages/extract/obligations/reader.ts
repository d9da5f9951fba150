/** Reads the units of a text in order and turns their clauses and list items into directives. */
import { bySpan, overlaps, spanOf } from '../../../../schema/domain/span.ts';
import type { Findings, Obligation, Structured } from '../../../values/index.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import { isStateLaw } from '../../../kernel/state-law.ts';
import { addressed } from './addressed.ts';
import { calmed } from './calm.ts';
import { clausesOf, subjectOf } from './clauses.ts';
import { nestedStem, NO_STEM } from './opened-stems.ts';
import { readClauses, type Beginning, type Here } from './unit-clauses.ts';
import { DELEGATES, delegatesOf } from './delegations.ts';
import { itemOf } from './directive.ts';
import { forbids, isCommand, isInsertedItem, toApplicants } from './commands.ts';
import { isDefinitions, isNoDirective, statesPolicy, statesPrinciples, findsThat } from './exclusions.ts';
import type { Masked } from './mask.ts';
import { masking, placeOf, type Reader } from './masking.ts';
import { meaningsOf } from './named-bodies.ts';
import { memory } from './memory.ts';
import { saysWhoShall } from './principles.ts';
import { ADVISES, isOwn, recommendationsIn } from './recommendations.ts';
import { inIndicative, resolvedIn, resolvingEnd } from './resolved.ts';
import { askedByBody } from './operative.ts';
import { isLeadOnly, isStem } from './stems.ts';
import { dutiesOfTables } from './table-rows.ts';
import { addressStem } from './told-by-letter.ts';
import { answersFor, doneInThirdPerson, isLabel, isResponsibilities } from './third-person.ts';
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
  const words = reader.text.slice(unit.start, unit.end);
  const here: Beginning = { reader, unit, units, index, next, words, place: placeOfStem(unit, next) };
  return (
    behindLabel(here) ??
    behindResolving(here) ??
    askedByBody(here) ??
    behindLead(here) ??
    askedHere(here) ??
    readWords({ ...here, stem: reader.memory.stemOf(unit) })
  );
};

/** "The Keeper: shall count the lamps": the label is the subject of what stands behind it. */
const behindLabel = ({ reader, unit, units, index, place, words }: Beginning): readonly Obligation[] | null => {
  const label = SUBJECT_LABEL.exec(words);
  if (!label) return null;
  const subject = subjectOf(masking(reader, spanOf(unit.start, unit.start + (label[1] ?? '').length)));
  reader.memory.openStem(place, { ...NO_STEM, subject });
  const start = unit.start + label[0].length;
  return readUnit(reader, { ...unit, start, opens: true, itemLevel: unit.itemLevel + 1 }, units, index);
};

const behindResolving = ({ reader, unit, units, index, words }: Beginning): readonly Obligation[] | null => {
  const ordered = resolvingEnd(words);
  if (ordered === 0) return null;
  const rest = { ...unit, start: unit.start + ordered };
  const said = inIndicative(masking(reader, rest));
  reader.masks.set(placeOf(rest), said);
  reader.memory.closeStems();
  const resolved = clausesOf(said).length === 0 ? resolvedIn(reader, rest, said) : null;
  return resolved ? [resolved] : readUnit(reader, rest, units, index);
};

const behindLead = ({ reader, unit, units, index, words }: Beginning): readonly Obligation[] | null => {
  const isTold = reader.toApplicants || reader.toStaff || (reader.toAgencies && reader.isStated);
  const lead = isTold ? (LEAD.exec(words)?.[0].length ?? 0) : 0;
  const told = words.slice(lead);
  if (lead === 0 || !(toApplicants(reader, told) || forbids(reader, told))) return null;
  return readUnit(reader, { ...unit, start: unit.start + lead }, units, index);
};

const askedHere = ({ reader, unit, words }: Beginning): readonly Obligation[] | null => {
  const asked = reader.ofAuditor ? askedByAuditor(reader, unit, words) : null;
  return asked && [itemOf(unit, masking(reader, unit), unit, asked, null)];
};

const readWords = (here: Here): readonly Obligation[] => {
  const { reader, unit, next, place, words, stem } = here;
  if (statesPolicy(words) || findsThat(words)) {
    openPolicy(here);
    return [];
  }
  if (isOfNobody(here)) return [];
  const address = addressStem(reader, unit);
  if (address) {
    reader.memory.openStem(place, address);
    return [];
  }
  const done = doneBy(here);
  if (done) return [done];
  const delegates = DELEGATES.test(words) ? delegatesOf(masking(reader, unit)) : [];
  if (delegates.length > 0) reader.memory.delegate(unit, delegates);
  const subject = unit.opens && BRINGS_MODAL.test(words) ? (stem?.subject ?? null) : null;
  if (!subject && !mayOrder(here)) return [];
  const masked = subject ? inSmall(masking(reader, unit)) : masking(reader, unit);
  if (stem?.charge && unit.opens && next?.opens && isLeadOnly(masked)) {
    reader.memory.openStem(place, nestedStem(masked, stem, stem.charge));
    return [];
  }
  // "inserting ‘The Secretary shall:’": the items stand in the text that is amended
  if (unit.inAmendment && isStem(words) && !next?.inAmendment) return [];
  return readClauses(here, masked, subject);
};

const openPolicy = ({ reader, unit, next, place, words }: Here): void => {
  reader.memory.statePolicy(unit);
  if (!isStem(words) || !next?.opens) return;
  const isPrinciples = statesPrinciples(words);
  reader.memory.openStem(place, { ...NO_STEM, isPolicy: !isPrinciples, isPrinciples });
};

/** What says how things are to be, what a word means, or what no directive says. */
const isOfNobody = ({ reader, unit, words, stem }: Here): boolean =>
  (stem?.isPolicy ?? false) ||
  (unit.headings.some((heading) => FINDS.test(heading)) && unit.end < ordersAt(reader)) ||
  ((stem?.isPrinciples ?? false) && !saysWhoShall(masking(reader, unit))) ||
  isNoDirective(words) ||
  (unit.headings.some(isDefinitions) && ((stem !== null && unit.opens) || defines(reader, unit, words)));

/** What a court or a commission found, before it orders anything: "IT IS ORDERED" stands below it. */
const FINDS = /^(?:Findings? of Fact|Conclusions? of Law|Findings? of Fact and Conclusions? of Law)$/i;
const ordersAt = oncePer(({ text }: Reader): number => text.search(IS_ORDERED));
const IS_ORDERED = /\bIT IS (?:[A-Z]+ ){0,2}ORDERED\b|^[*_ ]{0,4}It is (?:[a-z]+ ){0,2}ordered\b/m;

/** What somebody does in the third person, below a heading or a stem that says whose work it is. */
const doneBy = ({ reader, unit, stem }: Here): Obligation | null => {
  const above = stem?.subject ?? null;
  if (!unit.headings.some(isResponsibilities) && !answersFor(above) && !isLabel(above)) return null;
  const head = unit.headed ? masking(reader, unit.headed) : null;
  return doneInThirdPerson(reader, unit, masking(reader, unit), stem?.subject ?? null, head);
};

const mayOrder = ({ reader, unit, words, stem }: Here): boolean =>
  ORDERS.test(words) ||
  isStem(words) ||
  Boolean(stem?.charge) ||
  isCommand(reader, unit, words) ||
  isInsertedItem(unit, words);

/** What stands below "Definitions" and says what a word means; the rest may permit or order: "The Secretary may exclude lamps." */
const defines = ({ definitions }: Reader, unit: Unit, words: string): boolean =>
  /^(?:\([a-z0-9]+\) )?(?:[Tt]he )?(?:terms? )?[“"]/.test(words) ||
  definitions.some((one) => overlaps(one, unit)) ||
  /\b(?:means?|meanings?|refers? to|includes?|is defined)\b/.test(words.split(/\b(?:may|will|must) /)[0] ?? '');

/** A list may begin each item with a capital: "Must track waivers." */
const inSmall = (masked: Masked): Masked => ({
  ...masked,
  words: masked.words.slice(0, 1).toLowerCase() + masked.words.slice(1),
});

/** "(a) shall give", "(b) is authorized to take", below a stem that names who. */
const BRINGS_MODAL =
  /^(?:(?:[Ss]hall|[Mm]ust|[Mm]ay|[Ss]hould|[Ww]ill)\b|(?:[Ii]s|[Aa]re) (?:hereby |also )?(?:authorized|directed|empowered|encouraged|required) to )/;
