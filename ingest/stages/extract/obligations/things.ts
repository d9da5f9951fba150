/** A duty on a thing, or on "it": whether it is one. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../../values/index.ts';
import { actorsIn, AGENCIES } from './actors.ts';
import type { Clause } from './clauses.ts';
import { agentsOfPassive, predicateOf, type Charged, type Context } from './context.ts';
import { conditionedIn, evident, PRONOUN } from './evident.ts';
import { DOCUMENT, isDoneByOutsiders, isDoneToThem, isPolicy, isPrivate, productsOf } from './exclusions.ts';
import { NAME, type Masked } from './mask.ts';
import { isDenied, isMereChance } from './no-duty.ts';
import { answerableFor } from './pointing.ts';
import { officeOfHeading } from './staff.ts';
import type { Unit } from './units.ts';

/** A duty on a thing ("the report shall include", "records shall be kept by"). */
export const byThing = (
  context: Context,
  unit: Unit,
  masked: Masked,
  clause: Clause,
  subject: Span,
  within: Masked,
): Charged | null => {
  const { modality } = clause.modal;
  const words = context.text.slice(subject.start, subject.end);
  const agents = agentsOfPassive(context.text, masked, clause);
  keepGivers(context, words, predicateOf(context.text, clause), agents);
  if (agents.length > 0) return { actors: agents, rule: 'obligations/evident@1' };
  const givers = giversOf(context, words, predicateOf(context.text, clause));
  if (givers.length > 0) return { actors: givers, rule: 'obligations/evident@1' };
  const keepers = byProceduresOf(masked, clause);
  if (keepers.length > 0) return { actors: keepers, rule: 'obligations/evident@1' };
  if (PRONOUN.test(words) && isOfOutsider(masked, clause.lead)) return null;
  const isForbidden = /^no\b/i.test(words);
  const isNotAllowed =
    clause.modal.modality === 'SHALL_NOT' &&
    context.memory.lastCharged(unit).length > 0 &&
    EXCEEDS.test(predicateOf(context.text, clause));
  const isNotDone =
    clause.modal.modality === 'SHALL_NOT' &&
    (context.toAgencies || context.toStaff) &&
    NOT_DONE.test(predicateOf(context.text, clause));
  if (!isForbidden && !isNotAllowed && !isNotDone && context.text.startsWith('may', clause.modal.start))
    return permitted(context, unit, masked, clause, words) ?? byOfficer(context, unit, words, clause);
  if (modality === 'ENCOURAGED' && isPrivate(words, false)) return null;
  if (
    modality === 'WILL' &&
    !(context.isIssuance && isBoundBy(words, predicateOf(context.text, clause))) &&
    !isWritten(context.text, words, clause) &&
    !isMadeToDo(context, words, clause) &&
    !isDenied(context.text, clause) &&
    !(PRONOUN.test(words) && conditionedIn(masked, clause.lead).length > 0) &&
    !goesOnWith(context, unit, words, clause) &&
    !isToBeDone(context, unit, clause)
  )
    return null;
  const predicate = predicateOf(context.text, clause);
  if (context.toAgencies && modality !== 'SHALL' && actsOfItself(words, predicate)) return null;
  if (context.toAgencies && PAPERS_OF_OTHERS.test(words) && !/^ (?:not |also |only )?be\b/.test(predicate)) return null;
  if (isPrivate(words, context.toAgencies) && !isDoneToThem(predicate) && !DESIGNATED.test(words)) return null;
  if (isDoneByOutsiders(predicate)) return null;
  const answerable = answerableFor(masked, clause);
  const shown = answerable.length > 0 ? answerable : evident(context, unit, masked, clause, subject, within);
  const actors = shown.length > 0 ? shown : officeOfHeading(context, unit);
  const isBound = /^(?:is|are)\b/.test(context.text.slice(clause.modal.start, clause.modal.end));
  const isAsked =
    (context.toApplicants &&
      (/^(?:MUST|SHALL|SHALL_NOT)$/.test(modality) || (modality === 'SHOULD' && DOCUMENT.test(words)))) ||
    (context.toStaff && /^(?:MUST|SHALL|SHALL_NOT|SHOULD)$/.test(modality));
  // what "must" be done by nobody whom the text speaks of is thought, in paragraphs above its provisions
  const isThought =
    modality === 'MUST' && !context.toAgencies && (PRONOUN.test(words) || !/^\d/.test(unit.section?.path ?? ''));
  if ((modality === 'SHOULD' || isThought || isBound || context.toAnyone) && actors.length === 0 && !isAsked)
    return null;
  // "Lamps shall be kept bright", below "Policy": what is held, where nobody is told to see to it
  if (actors.length === 0 && !context.toAnyone && unit.headings.slice(0, 1).some(isPolicy)) return null;
  return { actors, rule: 'obligations/evident@1' };
};

/** "The medal shall be awarded by the X … No more than one medal may be awarded to a person": whoever the text said gives it. */
const giversOf = ({ memory }: Context, thing: string, predicate: string): readonly Actor[] =>
  AWARDED.test(predicate) && AWARD.test(thing)
    ? (memory.makersOf(awardOf(thing)) ?? memory.makersOf(awardOf('')) ?? [])
    : [];
export const isGiven = (predicate: string): boolean => AWARDED.test(predicate) || /^ be presented to\b/.test(predicate);
/** `thing` is empty where the clause goes on without its subject. */
export const keepGivers = ({ memory }: Context, thing: string, predicate: string, givers: readonly Actor[]): void => {
  if (givers.length > 0 && AWARDED.test(predicate)) memory.made([awardOf(thing)], givers);
};
const AWARDED = /^(?:,[^,;]{0,80},)? (?:also |only |not )?be (?:awarded|bestowed|conferred)\b/;
const awardOf = (thing: string): string => `award ${AWARD.exec(thing)?.[1]?.toLowerCase() ?? ''}`;
const AWARD = /\b(medal|badge|certificate|decoration|ribbon|cross|citation|device|prize|title)s?\b/i;

/** "shall be processed pursuant to law and the standard procedures of X": X does so. */
const byProceduresOf = (masked: Masked, { predicate }: Clause): readonly Actor[] => {
  const words = masked.words.slice(predicate.start - masked.start, predicate.end - masked.start);
  const before = PROCEDURES_OF.exec(words);
  return before
    ? actorsIn(
        masked,
        spanOf(predicate.start + before[0].length, predicate.start + before[0].length + (before[1] ?? '').length),
        'RESPONSIBLE',
      )
    : [];
};
const PROCEDURES_OF = new RegExp(
  `^ be (?:processed|handled|paid|refunded|administered|decided|adjudicated)\\b[^;:.]{0,120} (?:procedures|rules|practices|processes) of (?=((?:the )?${NAME}+))`,
);

/** "Models that are not on the list may not be used": of whoever might use them. */
const NOT_DONE =
  /^ (?:also |ever )?be (?:accessed|added|altered|applied|bought|changed|collected|combined|connected|copied|cut|delegated|deleted|denied|deployed|destroyed|disclosed|employed|entered|exported|given|granted|hired|installed|issued|kept|lit|modified|moved|opened|operated|paid|placed|posted|processed|provided|published|put|recorded|refused|rejected|released|removed|retained|reused|sent|set|shared|sold|stored|tested|transferred|uploaded|used|waived)\b/;

/** "The program must keep pace", "A high level of security must be in place", "Questions should be directed to": nobody is told to. */
const actsOfItself = (subject: string, predicate: string): boolean =>
  CHANGES.test(predicate) ||
  (/^(?:all |any )?(?:[a-z]+ )?(?:questions|inquiries|queries|enquiries)\b/i.test(subject) && ASKED_OF.test(predicate));
/** Where a department tells its own what will be: what is done to a thing, what officers will do, and what a thing must bear; "systems will fail" tells what comes. */
const isBoundBy = (subject: string, predicate: string): boolean =>
  (DONE.test(predicate) && !HOPES.test(predicate)) || OF_OFFICE.test(subject) || BEARS.test(predicate);
const DONE = /^ (?:also |not |only )?be (?:[a-z]+ly )?[a-z]+(?:ed|en|de|ht|ld|pt)\b/;
const HOPES =
  /^ (?:also |not |only )?be (?:[a-z]+ly )?(?:affected|announced|cancell?ed|closed|enabled|funded|held|helped|improved|paid|reduced|retired|superseded)\b/;
const OF_OFFICE =
  /\b(?:managers?|officers?|officials?|commanders?|directors?|chiefs?|stewards?|leads?|coordinators?|supervisors?|personnel|staff|programs|offices?|custodians?)$/i;
const BEARS = /^ (?:also |not )?(?:bear|carry|comply|conform|contain|follow|go through|meet|undergo)\b/;
const CHANGES =
  /^ (?:not |also |still |therefore |dramatically |continue to )*(?:adapt|change|scale|evolve|grow|mature|keep (?:pace|up)|be (?:still )?in place|be (?:uncommon|rare|agile|flexible|resilient)\b)/;
const ASKED_OF = /^ be (?:directed|sent|addressed|submitted|referred|e-?mailed) to\b/;

/** "Invoices must show the hours": whoever sends them writes them. */
const PAPERS_OF_OTHERS =
  /^(?:(?:the|all|any|each|every|such) )?(?:(?!agency)[a-z-]+ ){0,2}(?:invoices?|bids?|quotations?|quotes?|vouchers?|applications?|claims?|offers?)$/i;
/** "the extension may not exceed 30 days": a bound that somebody must keep. */
const EXCEEDS = /^ (?:exceed|be (?:longer|more|greater|later) than|last longer than)\b/;

/** "Once Ohio has the land, it must": a State, a town, a company, and none of those charged before. */
const isOfOutsider = (masked: Masked, lead: Span): boolean =>
  /^(?:[^,]{0,80}, )?(?:[Ii]f|[Ww]hen|[Ww]henever|[Oo]nce|[Aa]fter|[Bb]efore|[Uu]nless|[Uu]ntil) (?:(?:the|an?|any|each) (?:[a-z]+ )?(?:State|city|county|town|company|developer|person|applicant|recipient|contractor|operator|vendor)|(?:the State of )?[A-Z][a-z]+(?: [A-Z][a-z]+)?) [a-z]+s\b/.test(
    masked.words.slice(lead.start - masked.start, lead.end - masked.start),
  );

/** "Individuals designated pursuant to subsection (a)": whom agencies chose acts for them. */
const DESIGNATED =
  /^(?:(?:the|each|any|such) )?(?:individuals?|officials?|officers?|employees?|persons?) (?:so )?(?:designated|appointed|selected) (?:pursuant to|under|in accordance with|by)\b/i;

/** "The framework will identify": a text that is to be written; "these actions will help" is a hope. */
const isWritten = (text: string, subject: string, { predicate }: Clause): boolean =>
  DOCUMENT.test(subject) &&
  !/^[A-Z][a-z]+ing\b/.test(subject) &&
  !ENDS.test(text.slice(predicate.start, predicate.end)) &&
  WRITES.test(text.slice(predicate.start, predicate.end));
/** "The old list will be retired": news of it. */
const ENDS =
  /^ (?:also |then |soon |eventually )?be (?:[a-z]+ly )?(?:discontinued|phased out|replaced|rescinded|retired|sunset|superseded|withdrawn)\b/;
const WRITES =
  /^(?:,[^,]{1,120},)? (?:also |then |further |at a minimum )?(?:include|assess|evaluate|examine|analy[sz]e|summarize|explain|list|identify|describe|contain|specify|address|set|establish|outline|provide|require|consider|cover|define|detail|discuss|recommend|highlight|reflect|name|state|assign|propose|show|note|say|apply|divide|track|document|be (?:\w+ly )?\w+ed)\b/;

/** "This campaign will focus on": what somebody was told to make will do; "this program will help" is a hope. */
const isMadeToDo = ({ memory, text }: Context, subject: string, { predicate }: Clause): boolean =>
  /^(?:This|The|That|Such|Each) /.test(subject) &&
  memory.makersOf(productsOf(subject).at(-1) ?? '') !== null &&
  /^ (?:[a-z]+ly )?(?:focus|encourage|operate|run|collect|use|serve|offer|test|track|measure|support|assist|conduct|develop|review|evaluate|follow)\b/.test(
    text.slice(predicate.start, predicate.end),
  );

/** "The audit will be performed by lot": by whoever was charged just before; "workers will be protected" is a hope. */
const isToBeDone = ({ memory, text }: Context, unit: Unit, { predicate }: Clause): boolean =>
  memory.lastCharged(unit).length > 0 &&
  /^ (?:also |then |not )?be (?:[a-z]+ly )?(?:carried out|completed|conducted|created|developed|distributed|forwarded|performed|posted|published|referred|reported|reviewed|solicited|submitted|transmitted|undertaken|updated)\b/.test(
    text.slice(predicate.start, predicate.end),
  );

/** "In addition, it will identify": whoever was charged just before. */
const goesOnWith = (context: Context, unit: Unit, subject: string, { predicate }: Clause): boolean =>
  PRONOUN.test(subject) &&
  context.memory.lastCharged(unit).length > 0 &&
  /^ (?:also |then |further |promptly )*(?!(?:be|have|help|need|remain|become|mean|take|apply|expire|continue|require|include|cover|receive|see|allow|make it|not)\b)[a-z]{3,} /.test(
    context.text.slice(predicate.start, predicate.end),
  );

/** "The military judge may order": somebody who holds a power, of no agency that is named. */
const byOfficer = ({ text, memory }: Context, unit: Unit, subject: string, clause: Clause): Charged | null =>
  OFFICER.test(subject) && !isMereChance(clause, predicateOf(text, clause))
    ? {
        actors: memory.lastCharged(unit).filter(({ canonical }) => canonical === AGENCIES),
        rule: 'obligations/evident@1',
      }
    : null;
const OFFICER =
  /^(?:the |an? |any )?(?:(?:[a-z0-9-]+ ){0,3}judge|(?:[a-z-]+ ){0,2}(?:convening|classification|approving|ordering|appointing|contracting) authority|(?:[a-z0-9-]+ )?(?:reviewing|investigating|hearing|consular|contracting) officer|commandant|captain of the port|commander|convening authority)$/i;

/** "The Office ... it may cancel": a permission of whoever was charged last. */
const permitted = (context: Context, unit: Unit, masked: Masked, clause: Clause, subject: string): Charged | null => {
  const inCondition = PRONOUN.test(subject) ? conditionedIn(masked, clause.lead) : [];
  const last = inCondition.length > 0 || !PRONOUN.test(subject) ? inCondition : context.memory.lastCharged(unit);
  return last.length > 0 && !isMereChance(clause, predicateOf(context.text, clause))
    ? { actors: last, rule: 'obligations/evident@1' }
    : null;
};

/** "Offers will be asked for, and choices will be made by the Secretary": he does both, where nobody makes the first thing. */
export const byNext = (
  text: string,
  masked: Masked,
  clause: Clause,
  next: Clause | undefined,
  charged: Charged | null,
): Charged | null => {
  const subject = clause.subject && text.slice(clause.subject.start, clause.subject.end);
  if (!next || charged?.rule !== 'obligations/evident@1' || !subject || productsOf(subject).length > 0) return charged;
  const isDone = /^ be (?:[a-z]+ly )?[a-z]+(?:ed|en)\b/.test(predicateOf(text, clause));
  if (!isDone || agentsOfPassive(text, masked, clause).length > 0) return charged;
  const agents = agentsOfPassive(text, masked, next);
  return agents.length > 0 ? { ...charged, actors: agents } : charged;
};

/** "Federal funds shall not be used to": those who hold them may not. */
export const isSpent = (subject: string, { modal }: Clause, predicate: string): boolean =>
  (modal.modality === 'SHALL_NOT' || /^no /i.test(subject)) &&
  /\bfunds$/i.test(subject) &&
  /^ be (?:used|expended|spent|obligated|awarded)\b/.test(predicate);
