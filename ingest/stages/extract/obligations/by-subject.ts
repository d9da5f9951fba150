/**
 * Whom the subject of a clause charges: rules in the order in which they are asked, from what the words name by themselves to
 * what only the rest of the text tells of them.
 */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../../values/index.ts';
import { actorsIn, AGENCIES } from './actors.ts';
import { addresseesIn } from './addressees.ts';
import { castBehindBy, castIn } from './cast.ts';
import { applicantsIn, awardingAgency, OFFICIAL_OF_AWARD } from './applicants.ts';
import type { Clause } from './clauses.ts';
import { agentsOfPassive, mentioned, ownOfficer, predicateOf, unnamed, type Charged, type Context } from './context.ts';
import { exercisers } from './delegations.ts';
import { distinct } from './directive.ts';
import { ofBody, suchIn } from './evident.ts';
import { isDoneToThem, isNoSubject, isPolicy } from './exclusions.ts';
import { NAME, type Masked } from './mask.ts';
import { agentListIn } from './partners.ts';
import { partOfReaders } from './parts-of-readers.ts';
import { groupByLetters, isResponse, issuerItself, ownByLetters, weOf } from './own-issuer.ts';
import { boundBy, DUTY_OF, RESPONSIBILITY_OF, servesAs } from './pointing.ts';
import { departmentsIn, officersByLetters, officersByTitle, ofEachAgency, referredTo } from './referred.ts';
import { lettersBeside, secretariesBefore, titlesBeside } from './titles-beside.ts';
import { bodyOfEach, namedByMeaning, plainBody, printedBody, SET_UP, shortForm } from './named-bodies.ts';
import { committeeOfficer, signatoriesIn } from './signatories.ts';
import { isReader } from './readership.ts';
import { chairAndBody, chairBefore, ROLE, roleHolder, TITLE, titleHolder } from './role-holders.ts';
import { smallRole } from './small-roles.ts';
import { bodySpokenOf, spokenOf } from './spoken-of.ts';
import { staffIn } from './staff.ts';
import { partiesIn } from './standards.ts';
import { jointBodies } from './joint-bodies.ts';
import { bodiesOfText, bodyOfText, doneByBody, isServed, stateBodies } from './state-bodies.ts';
import { byThing, isSpent } from './things.ts';
import type { Unit } from './units.ts';

/** A clause, and the words that stand where whoever it charges would. */
interface Question {
  readonly context: Context;
  readonly unit: Unit;
  readonly masked: Masked;
  readonly clause: Clause;
  readonly subject: Span;
  /** The sentence that holds the subject, where that is not the sentence of the clause itself. */
  readonly within: Masked;
  readonly words: string;
  readonly predicate: string;
  /** Whom the words name. */
  readonly actors: readonly Actor[];
  /** Whether none of them is an agency that is known. */
  readonly isUnknown: boolean;
}

/** Undefined where the rule says nothing, null where nobody is charged. */
type Rule = (question: Question) => Charged | null | undefined;

export const bySubject = (
  context: Context,
  unit: Unit,
  masked: Masked,
  clause: Clause,
  subject: Span,
  within: Masked = masked,
): Charged | null => {
  const words = context.text.slice(subject.start, subject.end);
  if (isPreface(context, unit, clause, words) || REFERENCES.test(words)) return null;
  const actors = actorsIn(within, subject, 'RESPONSIBLE');
  const question: Question = {
    ...{ context, unit, masked, clause, subject, within, words, actors },
    predicate: predicateOf(context.text, clause),
    isUnknown: actors.every(({ agency }) => agency === null),
  };
  for (const rule of RULES) {
    const answer = rule(question);
    if (answer !== undefined) return answer;
  }
  return null;
};

const RULES: readonly Rule[] = [
  ({ context, clause, subject, within, words, actors }) =>
    tellsThat(within, subject) ||
    isOfStates(actors, words) ||
    isMission(context.text, clause, words) ||
    isAsked(context.text, subject)
      ? null
      : undefined,
  ({ context, subject }) => named(signatoriesIn(context, subject)),
  ({ context, subject }) =>
    oneNamed(ownOfficer(context, subject) ?? ownByLetters(context, subject) ?? committeeOfficer(context, subject)),
  ({ context, subject }) => named(officersByTitle(context, subject)),
  ({ context, subject }) => oneNamed(bodyOfEach(context, subject)),
  ({ masked, clause, isUnknown }) => (isUnknown ? named(servesAs(masked, clause)) : undefined),
  (question) => (question.isUnknown ? applicants(question) : undefined),
  (question) => (question.isUnknown ? ownStaff(question) : undefined),
  ({ context, unit, words, predicate }) =>
    /^it$/i.test(words) && context.memory.lastCharged(unit).length === 0
      ? (oneNamed(spokenOf(context, unit)) ?? oneNamed(bodySpokenOf(context, unit, predicate)))
      : undefined,
  ({ context, subject, isUnknown }) =>
    context.ofState && isUnknown ? named(jointBodies(context, subject)) : undefined,
  ({ context, subject, isUnknown }) =>
    context.ofState && isUnknown ? oneNamed(namedByMeaning(context, subject)) : undefined,
  (question) => (question.context.ofState && question.isUnknown ? ofStateText(question) : undefined),
  ({ context, subject, words, actors }) =>
    actors.length === 0
      ? oneNamed(issuerItself(context, subject) ?? groupByLetters(context, subject))
      : /^[Tt]he [A-Z][a-z]+$/.test(words) && actors.every(({ canonical }) => canonical === AGENCIES)
        ? oneNamed(issuerItself(context, subject))
        : undefined,
  (question) => (question.context.toAnyone && question.isUnknown ? ofLaw(question) : undefined),
  ({ context, subject, isUnknown }) =>
    context.ofState && isUnknown ? named(stateBodies(context, subject)) : undefined,
  ({ masked, clause, words }) => named(suchIn(masked, clause.lead, words)),
  ({ masked, clause, words }) => named(boundBy(masked, clause, /^it$/i.test(words) ? DUTY_OF : RESPONSIBILITY_OF)),
  (question) => ofAward(question),
  ({ context, unit, clause }) => oneNamed(weOf(context, unit, clause)),
  ({ context, subject, words }) =>
    /^(?:(?:each|all) of )?you$/i.test(words.trim()) ? named(addresseesIn(context, subject)) : undefined,
  ({ context, subject, predicate }) => named(departmentsIn(context, subject, /^ (?:not )?be\b/.test(predicate))),
  ({ context, masked, clause, actors }) =>
    actors.length > 0 ? evident(agentsOfPassive(context.text, masked, clause)) : undefined,
  (question) => (question.clause.modal.modality === 'MAY' ? undefined : ofNews(question)),
  ({ context, unit, subject }) => given(referredTo(context, unit, subject)),
  (question) => (question.actors.length > 0 ? withOthers(question) : undefined),
  ({ context, subject }) =>
    context.ofAuditor && isResponse(context, subject) ? evident(context.memory.lastNamed()) : undefined,
  (question) =>
    isToDo(question)
      ? (named(castIn(question.context, question.clause, question.subject)) ?? holder(question) ?? undefined)
      : undefined,
  (question) => (isToDo(question) ? null : undefined),
  (question) => holder(question) ?? undefined,
  ({ context, clause, subject }) => (clause.modal.ordering ? named(castIn(context, clause, subject)) : undefined),
  ({ context, clause, words, predicate }) =>
    clause.modal.ordering &&
    !IS_ORDERED.test(`${words}${predicate.slice(0, 40)}`) &&
    !(context.toAgencies && asksThat(context.text, clause))
      ? null
      : undefined,
  (question) => readers(question),
  ({ context, subject }) => oneNamed(partOfReaders(context, subject)),
  // "nor shall this order alter": the subject stands behind the modal
  ({ words, predicate }) => (/^nor$/i.test(words) && isNoSubject(predicate.trim()) ? null : undefined),
  (question) => (isSpent(question.words, question.clause, question.predicate) ? spenders(question) : undefined),
  ({ context, clause, subject, words }) =>
    OFFICER_OF_BOARD.test(words) && !/\bUnited States\b/.test(context.text)
      ? named(castIn(context, clause, subject))
      : undefined,
  (question) => functions(question),
  ({ context, unit, subject }) => given(chairAndBody(context, unit, subject)),
  ({ context, subject }) => named(officersByLetters(context, subject)),
  (question) => printed(question),
  (question) => ofText(question),
  ({ context, masked, clause, subject }) => ofCast(context, masked, clause, subject),
  ({ context, unit, subject }) => (context.toAnyone ? oneNamed(smallRole(context, unit, subject)) : undefined),
  ({ context, clause }) => evident(doneByBody(context, clause)) ?? evident(castBehindBy(context, clause)),
  ({ context, unit, masked, clause, subject, within }) =>
    byChair(context, unit, masked, clause) ?? byThing(context, unit, masked, clause, subject, within),
];

/** Charged by the words themselves; undefined without anybody. */
const named = (actors: readonly Actor[]): Charged | undefined =>
  actors.length > 0 ? { actors, rule: 'obligations/clause@1' } : undefined;
const oneNamed = (actor: Actor | null | undefined): Charged | undefined => (actor ? named([actor]) : undefined);
/** The same, where the rule also says when it has nobody to charge. */
const given = (actors: readonly Actor[] | null): Charged | undefined =>
  actors ? { actors, rule: 'obligations/clause@1' } : undefined;
/** Charged by what the text makes evident; undefined without anybody. */
const evident = (actors: readonly Actor[]): Charged | undefined =>
  actors.length > 0 ? { actors, rule: 'obligations/evident@1' } : undefined;

/** What stands below a heading that tells of policy orders nobody, but for whoever is told so in as many words. */
const isPreface = (context: Context, unit: Unit, clause: Clause, words: string): boolean =>
  !context.toAgencies &&
  !context.toApplicants &&
  unit.headings.slice(0, 1).some(isPolicy) &&
  !isOrder(context.text, unit, clause) &&
  !context.text.startsWith('shall', clause.modal.start) &&
  !isOwnPromise(context, clause, words);

const applicants: Rule = ({ context, masked, clause, subject }) => {
  const found = applicantsIn(context, clause, subject);
  if (!found) return undefined;
  const judges = found.actors.length > 0 ? [] : agentsOfPassive(context.text, masked, clause);
  return judges.length > 0 ? { ...found, actors: judges } : found;
};

const ownStaff: Rule = ({ context, clause, subject, actors }) =>
  staffIn(context, clause, subject) ?? (actors.length === 0 ? partiesIn(context, clause, subject) : null) ?? undefined;

const ofStateText: Rule = ({ context, subject, words }) => {
  const duties = DUTIES_OF_BODY.exec(words)?.[0].length ?? 0;
  return oneNamed(bodyOfText(context, spanOf(subject.start + duties, subject.end)));
};

/** "The Board shall have an Executive Director. The Executive Director shall": the board. */
const ofLaw: Rule = ({ context, unit, subject, words }) => {
  const body = plainBody(context, subject);
  if (!body) return undefined;
  return (body.agency === null && ROLE.test(words) ? roleHolder(context, unit, subject) : null) ?? oneNamed(body);
};

const ofAward: Rule = ({ context, subject, words }) => {
  const isAwarding = context.toApplicants && (/^we$/i.test(words.trim()) || OFFICIAL_OF_AWARD.test(words));
  const agency = isAwarding ? awardingAgency(context) : undefined;
  return agency && named([{ ...mentioned(context.text, agency), ...subject }]);
};

/** Those to whom the text speaks; where others will ask or tell them, whoever was named last. */
const readers: Rule = ({ context, unit, masked, clause, subject, words, predicate }) => {
  if (!context.toAgencies || !(YOUR_AGENCY.test(words) || isReader(context, words))) return undefined;
  const told = isDoneToThem(predicate) || /^ be asked\b/.test(predicate);
  return (
    (told && clause.modal.modality === 'WILL' ? evident(tellers(context, unit, masked, clause)) : undefined) ??
    named([unnamed(context.text, subject)])
  );
};

/** Whoever is told something: who tells it is charged. */
const ofNews: Rule = ({ context, unit, masked, clause, actors, predicate }) => {
  const told = isTold(actors, predicate) ? evident(tellers(context, unit, masked, clause)) : undefined;
  const news = told || actors.length === 0 ? null : newsFrom(context, unit, actors, predicate);
  return told ?? (news ? { actors: news, rule: 'obligations/evident@1' } : undefined);
};

const withOthers: Rule = ({ context, unit, subject, actors }) =>
  named(
    distinct([
      ...chairBefore(context, unit, subject),
      ...secretariesBefore(context, subject),
      ...actors,
      ...titlesBeside(context, subject),
      ...lettersBeside(context, subject),
    ]),
  );

const holder = ({ context, unit, masked, clause, subject, words }: Question): Charged | null => {
  // "Members shall be paid by their agencies"
  const payers = /members$/i.test(words) ? agentsOfPassive(context.text, masked, clause) : [];
  if (payers.length > 0) return { actors: payers, rule: 'obligations/evident@1' };
  const title = words.replace(SET_UP, '').replace(/ ?\([^()]{1,60}\)$/, '');
  if (!ROLE.test(title) && !TITLE.test(words)) return null;
  return (
    titleHolder(context, unit, subject) ??
    (ROLE.test(title) ? roleHolder(context, unit, spanOf(subject.start, subject.start + title.length)) : null)
  );
};

const spenders: Rule = ({ context, masked, clause, subject }) => {
  const agents = agentsOfPassive(context.text, masked, clause);
  return evident(agents.length > 0 ? agents : [unnamed(context.text, subject)]);
};

/** What is no subject charges whoever does it, or nobody. */
const functions: Rule = ({ context, unit, masked, clause, subject, words, predicate }) => {
  const body =
    FUNCTIONS.test(words) && /^ (?:also )?(?:be to ?[:—]|include\b)/.test(predicate) ? ofBody(masked, subject) : [];
  if (body.length > 0) return evident(body);
  const delegates = exercisers(context, unit, context.text.slice(subject.start, clause.modal.start), predicate);
  if (!isNoSubject(words) && delegates.length === 0) return undefined;
  return functionsDoneBy(context.text, masked, clause, words) ?? evident(delegates) ?? null;
};

/** "The functions of the Council shall be to:", above a list, or "include": what it does, and no purpose. */
const FUNCTIONS = /^(?:the )?(?:[a-z]+ )?(?:functions?|duties|responsibilities|tasks?) of\b/i;

/** A body as the text prints it, known or not. */
const printed: Rule = ({ context, masked, clause, subject, words }) => {
  const short = shortForm(context, subject) ?? printedBody(context, subject);
  const isBare = short?.agency === null && words.replace(/^(?:the|an?|each|such) /i, '') === short.canonical;
  const body =
    (short && !isBare ? short : ofEachAgency(context, subject)) ??
    short ??
    (context.toAgencies ? null : plainBody(context, subject));
  return body ? (evident(agentsOfPassive(context.text, masked, clause)) ?? oneNamed(body)) : undefined;
};

/** Whoever acts in the text as somebody. */
const ofCast = (context: Context, masked: Masked, clause: Clause, subject: Span): Charged | undefined => {
  const cast = castIn(context, clause, subject);
  return cast.length > 0 ? (evident(agentsOfPassive(context.text, masked, clause)) ?? named(cast)) : undefined;
};

/** Bodies that the text speaks of elsewhere. */
const ofText: Rule = ({ context, masked, clause, subject, words, predicate }) => {
  const bodies = clause.modal.ordering || isServed(words, predicate) ? [] : bodiesOfText(context, subject);
  return bodies.length > 0 ? (evident(agentsOfPassive(context.text, masked, clause)) ?? named(bodies)) : undefined;
};

/** A board has one, too. */
const OFFICER_OF_BOARD = /^[Tt]he President$/;
const IS_TO = /^(?:is|are)(?: not)? to$/;
/** "The Chair is to call meetings"; "is to be lit" is of a thing. */
const isToDo = ({ context, clause, predicate }: Question): boolean =>
  IS_TO.test(context.text.slice(clause.modal.start, clause.modal.end)) && !/^ be /.test(predicate);
const YOUR_AGENCY =
  /^you(?:r (?:agency|department|organi[sz]ation|office|district|school|jurisdiction|component|bureau|center|facility|institution|State))?$/i;

/** "The responsibilities of the Task Force shall include". */
const DUTIES_OF_BODY =
  /^[Tt]he (?:responsibilities|duties|functions|powers|tasks|work)(?: and (?:responsibilities|duties|functions))? of (?=the )/;

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
const tellsThat = (within: Masked, subject: Span): boolean => {
  const words = within.words.slice(subject.start - within.start, subject.end - within.start);
  return TELLS.test(words) || ARGUES.test(words);
};
/** The same of those whom no table has. */
const ARGUES = /^(?:[Tt]he )?(?:[A-Z][\w’'-]* ){1,6}(?:also |further )?(?:argues?|contends?|asserts?|urges?) that /;
const TELLS = new RegExp(
  `^(?:the )?${NAME}+ (?:also |further )?(?:acknowledges?|believes?|notes?|recognizes?|understands?|agrees?|finds?|concludes?|argues?|contends?|says?|states?|stated|said|told|reported) `,
  'i',
);

/** "a process for determining which users will be lit by X": a question, and no duty. */
const isAsked = (text: string, { start, end }: Span): boolean =>
  QUESTION.test(text.slice(Math.max(0, start - LONGEST_VERB), end));
const LONGEST_VERB = 16;
const QUESTION =
  /\b(?:ask|choos|decid|determin|establish|identify|select|specify|tell)(?:e|es|s|ed|ing)? (?:which|what|whose|how many) [a-z-]+(?: [a-z-]+){0,4}$/i;

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
  /^(?:(?:the (?:provisions|requirements|terms) of )?this (?:order|proclamation|memorandum|section|subsection)|(?:sub)?sections? \(?\w[\w().]*(?: of this [a-z]+)?)$/i;
