/** Whom a clause charges with what it says: its subject, or whoever the text makes evident; or nobody. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../values.ts';
import { actorsIn, AGENCIES } from './actors.ts';
import { addresseesIn } from './addressees.ts';
import { applicantsIn, awardingAgency, OFFICIAL_OF_AWARD } from './applicants.ts';
import type { Clause, StemSubject } from './clauses.ts';
import { agentsOfPassive, mentioned, ownOfficer, predicateOf, unnamed, type Charged, type Context } from './context.ts';
import { exercisers } from './delegations.ts';
import { distinct, partnersOf } from './directive.ts';
import { suchIn } from './evident.ts';
import { isDoneToThem, isNoSubject, isPolicy } from './exclusions.ts';
import { NAME, type Masked } from './mask.ts';
import { agentListIn } from './partners.ts';
import { groupByLetters, isResponse, issuerItself, weOf } from './own-issuer.ts';
import { boundBy, DUTY_OF, RESPONSIBILITY_OF, servesAs } from './pointing.ts';
import { departmentsIn, officersByLetters, officersByTitle, ofEachAgency, referredTo } from './referred.ts';
import { lettersBeside, secretariesBefore, titlesBeside } from './titles-beside.ts';
import { bodyOfEach, namedByMeaning, plainBody, printedBody, SET_UP, shortForm } from './named-bodies.ts';
import { committeeOfficer, signatoriesIn } from './signatories.ts';
import { isReader } from './readership.ts';
import { chairAndBody, chairBefore, ROLE, roleHolder, TITLE, titleHolder } from './role-holders.ts';
import { staffIn } from './staff.ts';
import { partiesIn } from './standards.ts';
import { bodiesOfText, bodyOfText, doneByBody, isServed, stateBodies } from './state-bodies.ts';
import { byThing, isGiven, isSpent, keepGivers } from './things.ts';
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

/** `within` holds the subject, where that is not the sentence of the clause itself. */
const bySubject = (
  context: Context,
  unit: Unit,
  masked: Masked,
  clause: Clause,
  subject: Span,
  within: Masked = masked,
): Charged | null => {
  const { modality } = clause.modal;
  const words = context.text.slice(subject.start, subject.end);
  const isPreface =
    !context.toAgencies &&
    !context.toApplicants &&
    unit.headings.slice(0, 1).some(isPolicy) &&
    !isOrder(context.text, unit, clause);
  if (isPreface && !context.text.startsWith('shall', clause.modal.start) && !isOwnPromise(context, clause, words))
    return null;
  if (REFERENCES.test(words)) return null;
  const actors = actorsIn(within, subject, 'RESPONSIBLE');
  if (tellsThat(within, subject) || isOfStates(actors, words) || isMission(context.text, clause, words)) return null;
  const parties = signatoriesIn(context, subject);
  if (parties.length > 0) return { actors: parties, rule: 'obligations/clause@1' };
  const officer = ownOfficer(context, subject) ?? committeeOfficer(context, subject);
  if (officer) return { actors: [officer], rule: 'obligations/clause@1' };
  const titled = officersByTitle(context, subject);
  if (titled.length > 0) return { actors: titled, rule: 'obligations/clause@1' };
  const ofEach = bodyOfEach(context, subject);
  if (ofEach) return { actors: [ofEach], rule: 'obligations/clause@1' };
  const isUnknown = actors.every(({ agency }) => agency === null);
  const served = isUnknown ? servesAs(masked, clause) : [];
  if (served.length > 0) return { actors: served, rule: 'obligations/clause@1' };
  const applicants = isUnknown ? applicantsIn(context, clause, subject) : null;
  if (applicants) {
    const judges = applicants.actors.length > 0 ? [] : agentsOfPassive(context.text, masked, clause);
    return judges.length > 0 ? { ...applicants, actors: judges } : applicants;
  }
  const own = isUnknown
    ? (staffIn(context, clause, subject) ?? (actors.length === 0 ? partiesIn(context, clause, subject) : null))
    : null;
  if (own) return own;
  const before = /^it$/i.test(words) && context.memory.lastCharged(unit).length === 0 ? spokenOf(context, unit) : null;
  if (before) return { actors: [before], rule: 'obligations/clause@1' };
  const meant = context.ofState && isUnknown ? namedByMeaning(context, subject) : null;
  if (meant) return { actors: [meant], rule: 'obligations/clause@1' };
  const duties = context.ofState ? (DUTIES_OF_BODY.exec(words)?.[0].length ?? 0) : 0;
  const made = context.ofState && isUnknown ? bodyOfText(context, spanOf(subject.start + duties, subject.end)) : null;
  if (made) return { actors: [made], rule: 'obligations/clause@1' };
  const itself = issuerItself(context, subject) ?? groupByLetters(context, subject);
  if (itself && actors.length === 0) return { actors: [itself], rule: 'obligations/clause@1' };
  const ofLaw = context.toAnyone && isUnknown ? plainBody(context, subject) : null;
  // "The Board shall have an Executive Director. The Executive Director shall": the board
  const ofBody = ofLaw?.agency === null && ROLE.test(words) ? roleHolder(context, unit, subject) : null;
  if (ofLaw) return ofBody ?? { actors: [ofLaw], rule: 'obligations/clause@1' };
  const ofState = context.ofState && isUnknown ? stateBodies(context, subject) : [];
  if (ofState.length > 0) return { actors: ofState, rule: 'obligations/clause@1' };
  const such = suchIn(masked, clause.lead, words);
  if (such.length > 0) return { actors: such, rule: 'obligations/clause@1' };
  const bound = boundBy(masked, clause, /^it$/i.test(words) ? DUTY_OF : RESPONSIBILITY_OF);
  if (bound.length > 0) return { actors: bound, rule: 'obligations/clause@1' };
  const we =
    context.toApplicants && (/^we$/i.test(words.trim()) || OFFICIAL_OF_AWARD.test(words))
      ? awardingAgency(context)
      : undefined;
  if (we) return { actors: [{ ...mentioned(context.text, we), ...subject }], rule: 'obligations/clause@1' };
  const ourselves = weOf(context, unit, clause);
  if (ourselves) return { actors: [ourselves], rule: 'obligations/clause@1' };
  const addressed = /^(?:(?:each|all) of )?you$/i.test(words.trim()) ? addresseesIn(context, subject) : [];
  if (addressed.length > 0) return { actors: addressed, rule: 'obligations/clause@1' };
  const departments = departmentsIn(context, subject, /^ (?:not )?be\b/.test(predicateOf(context.text, clause)));
  if (departments.length > 0) return { actors: departments, rule: 'obligations/clause@1' };
  const agents = actors.length > 0 ? agentsOfPassive(context.text, masked, clause) : [];
  if (agents.length > 0) return { actors: agents, rule: 'obligations/evident@1' };
  const told =
    modality !== 'MAY' && isTold(actors, predicateOf(context.text, clause))
      ? tellers(context, unit, masked, clause)
      : [];
  if (told.length > 0) return { actors: told, rule: 'obligations/evident@1' };
  const news =
    modality !== 'MAY' && actors.length > 0 ? newsFrom(context, unit, actors, predicateOf(context.text, clause)) : null;
  if (news) return { actors: news, rule: 'obligations/evident@1' };
  const referred = referredTo(context, unit, subject);
  if (referred) return { actors: referred, rule: 'obligations/clause@1' };
  if (actors.length > 0)
    return {
      actors: distinct([
        ...chairBefore(context, unit, subject),
        ...secretariesBefore(context, subject),
        ...actors,
        ...titlesBeside(context, subject),
        ...lettersBeside(context, subject),
      ]),
      rule: 'obligations/clause@1',
    };
  if (context.ofAuditor && isResponse(context, subject) && context.memory.lastNamed().length > 0)
    return { actors: context.memory.lastNamed(), rule: 'obligations/evident@1' };
  const isTo = /^(?:is|are)(?: not)? to$/.test(context.text.slice(clause.modal.start, clause.modal.end));
  if (isTo && !/^ be /.test(predicateOf(context.text, clause))) return null;
  const title = words.replace(SET_UP, '').replace(/ ?\([^()]{1,60}\)$/, '');
  const holder =
    ROLE.test(title) || TITLE.test(words)
      ? (titleHolder(context, unit, subject) ??
        (ROLE.test(title) ? roleHolder(context, unit, spanOf(subject.start, subject.start + title.length)) : null))
      : null;
  if (holder) return holder;
  if (
    clause.modal.ordering &&
    !IS_ORDERED.test(`${words}${predicateOf(context.text, clause).slice(0, 40)}`) &&
    !(context.toAgencies && asksThat(context.text, clause))
  )
    return null;
  if (
    context.toAgencies &&
    (/^you(?:r (?:agency|department|organi[sz]ation|office))?$/i.test(words) || isReader(context.called, words))
  ) {
    return { actors: [unnamed(context.text, subject)], rule: 'obligations/clause@1' };
  }
  const predicate = predicateOf(context.text, clause);
  // "nor shall this order alter": the subject stands behind the modal
  if (/^nor$/i.test(words) && isNoSubject(predicate.trim())) return null;
  if (isSpent(words, clause, predicate)) {
    const spenders = agentsOfPassive(context.text, masked, clause);
    return { actors: spenders.length > 0 ? spenders : [unnamed(context.text, subject)], rule: 'obligations/evident@1' };
  }
  const delegates = exercisers(context, unit, context.text.slice(subject.start, clause.modal.start), predicate);
  if (isNoSubject(words) || delegates.length > 0)
    return (
      functionsDoneBy(context.text, masked, clause, words) ??
      (delegates.length > 0 ? { actors: delegates, rule: 'obligations/evident@1' } : null)
    );
  const beside = chairAndBody(context, unit, subject);
  if (beside) return { actors: beside, rule: 'obligations/clause@1' };
  const officers = officersByLetters(context, subject);
  if (officers.length > 0) return { actors: officers, rule: 'obligations/clause@1' };
  const printed = shortForm(context, subject) ?? printedBody(context, subject);
  const isBare = printed?.agency === null && words.replace(/^(?:the|an?|each|such) /i, '') === printed.canonical;
  const body =
    (printed && !isBare ? printed : ofEachAgency(context, subject)) ??
    printed ??
    (context.toAgencies ? null : plainBody(context, subject));
  if (body) {
    const doers = agentsOfPassive(context.text, masked, clause);
    return doers.length > 0
      ? { actors: doers, rule: 'obligations/evident@1' }
      : { actors: [body], rule: 'obligations/clause@1' };
  }
  const bodies = clause.modal.ordering || isServed(words, predicate) ? [] : bodiesOfText(context, subject);
  const passive = bodies.length > 0 ? agentsOfPassive(context.text, masked, clause) : [];
  if (passive.length > 0) return { actors: passive, rule: 'obligations/evident@1' };
  if (bodies.length > 0) return { actors: bodies, rule: 'obligations/clause@1' };
  const doer = doneByBody(context, clause);
  if (doer.length > 0) return { actors: doer, rule: 'obligations/evident@1' };
  return byChair(context, unit, masked, clause) ?? byThing(context, unit, masked, clause, subject, within);
};

/** "The responsibilities of the Task Force shall include". */
const DUTIES_OF_BODY =
  /^[Tt]he (?:responsibilities|duties|functions|powers|tasks|work)(?: and (?:responsibilities|duties|functions))? of (?=the )/;

/** "The Board meets each quarter. It shall": whoever the sentence before begins with. */
const spokenOf = ({ mentions, text }: Context, { section, start }: Unit): Actor | null => {
  const from = Math.max(section?.start ?? 0, start - LONGEST_BEFORE);
  const named = mentions.findLast(
    (one) => one.end <= start && one.start >= from && OPENS.test(text.slice(Math.max(0, one.start - 8), one.start)),
  );
  return named && !/[.!?] /.test(text.slice(named.end, start).trimEnd().slice(0, -1)) ? mentioned(text, named) : null;
};
const LONGEST_BEFORE = 300;
const OPENS = /(?:^|[.!?:] |\n)(?:The )?$/;

/** "NIST will revise this guide": what the issuer of a standard says of itself, wherever it stands. */
const isOwnPromise = ({ issuer }: Context, { modal }: Clause, words: string): boolean =>
  modal.modality === 'WILL' && issuer !== null && words.replace(/^the /i, '') === issuer;

/** "Statutory references to the Department of X and its officers shall remain": no officer of it. */
const REFERENCES = /^(?:(?:all|any|other|such|the) )?(?:[a-z]+ )?references? to\b/i;

/** "may be changed by the Co-Chairs", "at the discretion of the Chair". */
const byChair = (context: Context, unit: Unit, masked: Masked, { predicate }: Clause): Charged | null => {
  const agents = agentListIn(masked, predicate);
  if (!agents || !ROLE.test(context.text.slice(agents.start, agents.end).replace(/[.;,\s]+$/, ''))) return null;
  const holder = roleHolder(context, unit, agents);
  return holder && { ...holder, rule: 'obligations/evident@1' };
};

/** "I therefore order agencies to", wherever it stands; "agencies are directed to", below "Scope". */
const isOrder = (text: string, { headings }: Unit, { modal }: Clause): boolean =>
  modal.ordering
    ? /^I\b/.test(text.slice(modal.start, modal.end))
    : /^(?:REQUIRED|ENCOURAGED)$/.test(modal.modality) && /^(?:Scope|Applicability)\b/i.test(headings[0] ?? '');

/** "The Bureau acknowledges that lamps should be lit": it says so, and is not told to. */
const tellsThat = (within: Masked, subject: Span): boolean =>
  TELLS.test(within.words.slice(subject.start - within.start, subject.end - within.start));
const TELLS = new RegExp(
  `^(?:the )?${NAME}+ (?:also |further )?(?:acknowledges?|believes?|notes?|recognizes?|understands?|agrees?|finds?|concludes?|argues?|contends?|says?|states?|stated|said|told|reported) `,
  'i',
);

/** "State, local, and tribal governments": no agencies, however many of them there are. */
const isOfStates = (actors: readonly Actor[], words: string): boolean =>
  actors.every(({ canonical }) => canonical === AGENCIES) &&
  /^(?:State|Local|Tribal|Territorial|SLTT)\b[^.;]{0,60}\bgovernments\b|\bnon-?government(?:al)? (?:organi[sz]ations|entities)$/i.test(
    words,
  );

/** "The mission of the Bureau is to": why there is one; "it ought to be easier": a wish. */
const isMission = (text: string, { modal }: Clause, words: string): boolean =>
  (/^it$/i.test(words) && text.startsWith('ought', modal.start)) ||
  (/^(?:is|are) to$/.test(text.slice(modal.start, modal.end)) &&
    /^(?:the |its )?(?:\w+ )?(?:missions?|purposes?|goals?|objectives?|aims?|functions?|roles?)\b/i.test(words));

/** "Agencies will be notified by letter from the Office": others tell them. */
const isTold = (actors: readonly Actor[], predicate: string): boolean =>
  actors.length > 0 && actors.every(({ canonical }) => canonical === AGENCIES) && isDoneToThem(predicate);

/** Whoever the news comes from; else those who were charged just before, where they are named. */
const tellers = (context: Context, unit: Unit, masked: Masked, { predicate }: Clause): readonly Actor[] => {
  const words = masked.words.slice(predicate.start - masked.start, predicate.end - masked.start);
  const from = /\bfrom (?:the )?/.exec(words);
  const named = from
    ? actorsIn(masked, spanOf(predicate.start + from.index + from[0].length, predicate.end), 'RESPONSIBLE')
    : [];
  const last = context.memory.lastCharged(unit);
  return named.length > 0 ? named : last.filter(({ canonical }) => canonical !== AGENCIES);
};

/** "The Keeper shall be notified of any such decision": whoever has decided tells him; null where he is told nothing. */
const newsFrom = (context: Context, unit: Unit, told: readonly Actor[], predicate: string): readonly Actor[] | null =>
  IS_NEWS.test(predicate)
    ? context.memory.lastCharged(unit).filter(({ canonical }) => !told.some((one) => one.canonical === canonical))
    : null;
const IS_NEWS =
  /^ (?:also |promptly |immediately |then )?be (?:[a-z]+ly )?(?:kept )?(?:notified|informed|advised|told)(?: [a-z]+ly| in writing| in advance)? (?:of|when|whenever|that|if|within|before|about|upon|at least)\b/;

/** "I direct that the plan be published"; "this order requires protection" orders nobody. */
const IS_ORDERED = /\bbe [a-z]+(?:ed|en|de)\b/;
const asksThat = (text: string, { modal }: Clause): boolean => text.slice(modal.start, modal.end).endsWith(' that');

/** "The functions of the President under that Act shall be performed by X": an effect of law, but for who must do it. */
const functionsDoneBy = (text: string, masked: Masked, clause: Clause, subject: string): Charged | null => {
  const isDone =
    /^(?:the |any )?(?:functions?|duties|responsibilities)\b/i.test(subject) ||
    (OWN_PART.test(subject) &&
      /^ be (?:administered|carried out|enforced|executed|implemented)\b/.test(predicateOf(text, clause)));
  const agents = isDone ? agentsOfPassive(text, masked, clause) : [];
  return agents.length > 0 ? { actors: agents, rule: 'obligations/evident@1' } : null;
};

/** "Section 1 shall be enforced by the Secretary of X". */
const OWN_PART =
  /^(?:this (?:order|proclamation|memorandum|section|subsection)|(?:sub)?sections? \(?\w[\w().]*(?: of this [a-z]+)?)$/i;
