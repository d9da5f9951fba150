/** Whom a clause charges with what it says: its subject, or whoever the text makes evident; or nobody. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor, AgencyMention } from '../../values.ts';
import { actOf } from './act.ts';
import { actorsIn, AGENCIES } from './actors.ts';
import type { Clause, StemSubject } from './clauses.ts';
import {
  DOCUMENT,
  isDoneByOutsiders,
  isDoneToThem,
  isEffect,
  isMembership,
  isOfTariff,
  isNoSubject,
  isPolicy,
  isPurpose,
  isPrivate,
  productsOf,
} from './exclusions.ts';
import { NAME, type Masked } from './mask.ts';
import type { Memory } from './memory.ts';
import { partnersOf } from './directive.ts';
import { agentsIn, coordinatorsIn } from './partners.ts';
import type { ObligationRule } from './rules.ts';
import type { Unit } from './units.ts';

export interface Charged {
  readonly actors: readonly Actor[];
  readonly rule: ObligationRule;
}

export interface Context {
  readonly text: string;
  readonly mentions: readonly AgencyMention[];
  /** A memorandum or directive speaks to agencies throughout; an order names whom it means. */
  readonly toAgencies: boolean;
  /** A law, a rule, a code of conduct: it binds whoever it is about, most of them private. */
  readonly toAnyone: boolean;
  readonly memory: Memory;
}

/** `previous` is what the clause before charged, for "... and shall provide". */
export const chargedBy = (
  context: Context,
  unit: Unit,
  masked: Masked,
  clause: Clause,
  previous: Charged | null,
): Charged | null =>
  clause.subject === null ? goingOn(clause, previous) : bySubject(context, unit, masked, clause, clause.subject);

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

/** What the clause says is no duty, whomever it charges. */
/** `before` is the clause that this one may go on with. */
export const isNoDuty = (text: string, clause: Clause, { rule }: Charged, before?: Clause): boolean => {
  const predicate = predicateOf(text, clause);
  const isThing = rule === 'obligations/evident@1';
  // "shall consist of members appointed by X and shall include citizens": still who sits in it
  if (
    !clause.subject &&
    !isThing &&
    before &&
    isMembership(predicateOf(text, before)) &&
    /^ (?:also )?include\b/.test(predicate)
  )
    return true;
  const subject = clause.subject ? text.slice(clause.subject.start, clause.subject.end) : '';
  return (
    isOfBody(subject, predicate) ||
    (isMembership(predicate) && !(isThing && (isMade(subject, predicate) || isForbidden(subject, predicate)))) ||
    isPurpose(subject, predicate) ||
    (isThing ? isEffect(predicate) || isState(subject, predicate) : isMereChance(clause, predicate))
  );
};

/** "Two co-chairs shall be selected by", "the Council shall include the heads of": who sits in a body. */
const isOfBody = (subject: string, predicate: string): boolean =>
  (MEMBERS_OF.test(subject) && MEMBERS_DO.test(predicate)) ||
  (SEATS.test(subject) &&
    /^ (?:each |also )?be (?:selected|designated|appointed|elected|chosen|named|nominated)\b/.test(predicate)) ||
  (ENDS_WITH_BODY.test(subject) && INCLUDES_SOMEBODY.test(predicate));
/** Members, and no "cost analysis in its recommendations". */
const INCLUDES_SOMEBODY =
  /^ (?:also |further )?include (?!in\b)(?:,[^,]{0,120}, )?(?:(?:the|an?|at|up|no|not|between|one|two|three|four|five|six|seven|eight|nine|ten|each|all|any|both|such|other|ex officio|\d+) |(?:[a-z-]+ ){0,3}(?:members|representati(?:ves?|on)|officials?|individuals|persons|experts|heads|designees|citizens|leaders)\b|[A-Z])/;
const MEMBERS_OF = /^(?:an? |all |each |the )?(?:regular |initial |other |voting |core )?members? of/i;
/** They sit, are paid, or send somebody else. */
const MEMBERS_DO =
  /^(?:,[^,]{0,80},)? (?:not )?(?:be|serve|have|hold|receive|represent|include|designate|select|appoint)\b/;
const SEATS = new RegExp(
  '\\b(?:members?|(?:co-|vice )?chair(?:man|men|person|persons|woman|s)?|(?:executive|staff) director|executive secretary)$',
  'i',
);

/** "No fewer than 15 pilot projects shall be established": things that somebody makes, and no body that is founded. */
const isMade = (subject: string, predicate: string): boolean =>
  /^ be (?:established|created)\b/.test(predicate) &&
  /\b(?:projects?|programs?|pilots?|process(?:es)?|procedures?|mechanisms?|systems?|standards?|goals|targets|timelines)$/i.test(
    subject,
  );

/** "The rate of duty shall be zero", "nor shall it affect". */
const isState = (subject: string, predicate: string): boolean =>
  (isOfTariff(subject) && !/ by (?:the )?(?:[A-Z]|agenc)/.test(predicate)) ||
  /^ (?:it|this|they) [a-z]/.test(predicate);

/** "No new post may be created": who may not is whoever creates them. */
const isForbidden = (subject: string, predicate: string): boolean =>
  /^no (?!member|one\b|more|fewer|less)/i.test(subject) &&
  /^ be (?:created|established|filled|appointed)\b/.test(predicate);

/** What a thing may be is nobody's duty. */
const goingOn = (clause: Clause, previous: Charged | null): Charged | null =>
  previous?.rule === 'obligations/evident@1' && clause.modal.modality === 'MAY' ? null : previous;

/** "agencies may face delays" says what can happen, it permits nothing. */
const isMereChance = (clause: Clause, predicate: string): boolean =>
  clause.modal.modality === 'MAY' &&
  /^ (?:not |also )?(?:be|have|need|experience|face|find|encounter|become|lack|want|wish|feel|think|see|already)\b/.test(
    predicate,
  );

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
  const isPreface = !context.toAgencies && unit.headings.slice(0, 1).some(isPolicy);
  if (isPreface && modality !== 'SHALL' && modality !== 'SHALL_NOT') return null;
  const actors = actorsIn(within, subject, 'RESPONSIBLE');
  const ofLaw =
    context.toAnyone && actors.every(({ agency }) => agency === null) ? plainBody(context.text, subject) : null;
  if (ofLaw) return { actors: [ofLaw], rule: 'obligations/clause@1' };
  const agents = actors.length > 0 ? agentsOfPassive(context.text, masked, clause) : [];
  if (agents.length > 0) return { actors: agents, rule: 'obligations/evident@1' };
  const told =
    modality !== 'MAY' && isTold(actors, predicateOf(context.text, clause))
      ? tellers(context, unit, masked, clause)
      : [];
  if (told.length > 0) return { actors: told, rule: 'obligations/evident@1' };
  if (actors.length > 0) return { actors: referredTo(context, unit, words) ?? actors, rule: 'obligations/clause@1' };
  if (ROLE.test(words)) return roleHolder(context, unit, subject);
  if (clause.modal.ordering && !IS_ORDERED.test(words) && !(context.toAgencies && asksThat(context.text, clause)))
    return null;
  if (context.toAgencies && /^you(?:r (?:agency|organization|office))?$/i.test(words)) {
    return { actors: [unnamed(context.text, subject)], rule: 'obligations/clause@1' };
  }
  const predicate = predicateOf(context.text, clause);
  // "nor shall this order alter": the subject stands behind the modal
  if (/^nor$/i.test(words) && isNoSubject(predicate.trim())) return null;
  if (isSpent(words, clause, predicate))
    return { actors: [unnamed(context.text, subject)], rule: 'obligations/evident@1' };
  const delegates = isExercised(words, predicate) ? context.memory.delegates(unit) : [];
  if (isNoSubject(words) || delegates.length > 0)
    return (
      functionsDoneBy(context.text, masked, clause, words) ??
      (delegates.length > 0 ? { actors: delegates, rule: 'obligations/evident@1' } : null)
    );
  const body = printedBody(context.text, subject) ?? (context.toAgencies ? null : plainBody(context.text, subject));
  if (body) {
    const doers = agentsOfPassive(context.text, masked, clause);
    return doers.length > 0
      ? { actors: doers, rule: 'obligations/evident@1' }
      : { actors: [body], rule: 'obligations/clause@1' };
  }
  return byThing(context, unit, masked, clause, subject, within);
};

/** "Agencies will be notified by letter from the Office": they are told, and others tell them. */
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

/** "I direct that the plan be published"; "this order requires protection" orders nobody. */
const IS_ORDERED = /\bbe [a-z]+(?:ed|en|de)\b/;
const asksThat = (text: string, { modal }: Clause): boolean => text.slice(modal.start, modal.end).endsWith(' that');

const PRINTED_BODY =
  /^(?:the )?((?:(?:[A-Z][\w’'&-]*|U\.S\.) (?:(?:of|and|for|on|the) )*){0,8}(?:Subcommittee|Committee|Council|Commission|Task Force|Board|Work(?:ing )?[Gg]roup|Panel|Office|Center|Team|Group|Staff|Advisor|Coordinator|Corps|Forum|Partnership|Roundtable)s?|[A-Z]{2,6})$/;
const BODY_WORDS = '(?:Council|Commission|Task Force|Board|Committee|Working Group|Panel|Office|Center|Team|Group)';
const ENDS_WITH_BODY = /\b(?:Council|Commission|Task Force|Board|Committee|Work(?:ing )?[Gg]roup|Panel)$/;

/** "The Steering Committee": a body that has a name of its own, though no rule found which it is. */
const printedBody = (text: string, subject: Span): Actor | null => {
  const words = text.slice(subject.start, subject.end).replace(/ ?\([^()]{1,80}\)$/, '');
  const name = PRINTED_BODY.exec(words.replace(/^(?:The|An?|Each) /, 'the '))?.[1];
  const isBody =
    name &&
    !(/^[A-Z]+$/.test(name) && /^each /i.test(words)) &&
    (!/^[A-Z]+$/.test(name) || new RegExp(`${BODY_WORDS}[^()]{0,80}\\([“"]?${name}[”"]?\\)`).test(text));
  return isBody ? { ...unnamed(text, subject), canonical: name } : null;
};

const PLAIN_BODY =
  /^(?:the |each |an? )?((?:(?:state|public|advisory|emergency|steering|executive|interagency|covered|coordinating|information|technical|review|peer) ){0,2}(?:board|commission|consortium|council|committee|task force|working group|subcommittee|team|panel|department|division|office|bureau|agency|authority|secretary|commissioner|director|administrator|superintendent|attorney general|governor|chief information officer))$/i;

/** "The board shall report": a body or office that the text has set up or speaks for, and gives no other name. */
const plainBody = (text: string, subject: Span): Actor | null => {
  const name = PLAIN_BODY.exec(text.slice(subject.start, subject.end))?.[1];
  return name ? { ...unnamed(text, subject), canonical: name } : null;
};

/** "Federal funds shall not be used to": those who hold them may not. */
const isSpent = (subject: string, { modal }: Clause, predicate: string): boolean =>
  modal.modality === 'SHALL_NOT' &&
  /\bfunds$/i.test(subject) &&
  /^ be (?:used|expended|spent|obligated|awarded)\b/.test(predicate);

/** "Such authority shall be exercised in a manner": whoever it was delegated to must do so. */
const isExercised = (subject: string, predicate: string): boolean =>
  /^(?:(?:such|this|that|these|those|the|any|all) )?(?:delegated )?(?:authorit(?:y|ies)|functions?|powers?|delegations?|responsibilities)\b/i.test(
    subject,
  ) &&
  /^ (?:not |only )?be (?:[a-z]+ly )?(?:exercised|performed|redelegated|further delegated|carried out|used)\b/.test(
    predicate,
  );

/** "The functions of the President under that Act shall be performed by X": an effect of law, but for who must do it. */
const functionsDoneBy = (text: string, masked: Masked, clause: Clause, subject: string): Charged | null => {
  const agents = /^(?:the |any )?(?:functions?|duties|responsibilities)\b/i.test(subject)
    ? agentsOfPassive(text, masked, clause)
    : [];
  return agents.length > 0 ? { actors: agents, rule: 'obligations/evident@1' } : null;
};

/** "These agencies": those charged just before, where there are any. */
const referredTo = (context: Context, unit: Unit, words: string): readonly Actor[] | null => {
  const last = context.memory.lastCharged(unit);
  return last.length > 0 && /^(?:these|those|such) (?:agencies|departments|officials)$/i.test(words) ? last : null;
};

const CHAIR = '(?:co-|vice )?chair(?:man|men|person|persons|woman|s)?';
const ROLE = new RegExp(
  `^(?:the )?(?:${CHAIR}|(?:executive|staff) director|executive secretary)(?: and (?:the )?${CHAIR})?(?:,? or (?:the )?(?:${CHAIR}[’']s|his|her|their|its|his or her) designees?)?$`,
  'i',
);
const BODY = /\b(?:Council|Commission|Task Force|Board|Committee|Working Group|Panel|Initiative|Team)\b/;

/** What the chair or director must do, the body must do that the text spoke of last. */
const roleHolder = ({ mentions, text }: Context, { headings }: Unit, subject: Span): Charged | null => {
  // "the Chair of the Council of Economic Advisers" is a member of the body whose chair is meant
  const isDirector = /director|secretary/i.test(text.slice(subject.start, subject.end));
  const bodies = mentions.filter(
    (mention) =>
      mention.end <= subject.start && (isDirector || mention.via !== 'official') && BODY.test(mention.canonical),
  );
  // among the members that an order lists, there are other bodies: the chair is that of its own
  const own = new Set(mentions.flatMap(({ rule, agency }) => (rule === 'agencies/established@1' ? [agency] : [])));
  const body =
    bodies.findLast(({ start, end }) => headings.some((heading) => heading.includes(text.slice(start, end)))) ??
    bodies.findLast(({ agency }) => own.has(agency)) ??
    bodies.at(-1);
  if (!body) return null;
  const actor: Actor = { ...unnamed(text, subject), canonical: body.canonical, agency: body.agency };
  return { actors: [actor], rule: 'obligations/clause@1' };
};

const unnamed = (text: string, span: Span): Actor => ({
  ...spanOf(span.start, span.end),
  role: 'RESPONSIBLE',
  text: text.slice(span.start, span.end),
  canonical: AGENCIES,
  agency: null,
});

/** A duty on a thing ("the report shall include", "records shall be kept by"). */
const byThing = (
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
  if (agents.length > 0) return { actors: agents, rule: 'obligations/evident@1' };
  const isForbidden = /^no\b/i.test(words);
  if (!isForbidden && context.text.startsWith('may', clause.modal.start))
    return permitted(context, unit, masked, clause, words);
  if (modality === 'ENCOURAGED' && isPrivate(words, false)) return null;
  if (
    modality === 'WILL' &&
    !isWritten(context.text, words, clause) &&
    !isMadeToDo(context, words, clause) &&
    !goesOnWith(context, unit, words, clause)
  )
    return null;
  const predicate = predicateOf(context.text, clause);
  if (isPrivate(words, context.toAgencies) && !isDoneToThem(predicate)) return null;
  if (isDoneByOutsiders(predicate)) return null;
  const actors = evident(context, unit, masked, clause, subject, within);
  if ((modality === 'SHOULD' || context.toAnyone) && actors.length === 0) return null;
  return { actors, rule: 'obligations/evident@1' };
};

/** "The framework will identify": a text that is to be written; "these actions will help" is a hope. */
const isWritten = (text: string, subject: string, { predicate }: Clause): boolean =>
  DOCUMENT.test(subject) && WRITES.test(text.slice(predicate.start, predicate.end));
const WRITES =
  /^ (?:also |then |further |at a minimum )?(?:include|identify|describe|contain|specify|address|set|establish|outline|provide|require|consider|cover|define|detail|discuss|recommend|outline|highlight|reflect|be (?:\w+ly )?\w+ed)\b/;

/** "This campaign will focus on": what somebody was told to make will do; "this program will help" is a hope. */
const isMadeToDo = ({ memory, text }: Context, subject: string, { predicate }: Clause): boolean =>
  /^(?:This|The|That|Such|Each) /.test(subject) &&
  memory.makersOf(productsOf(subject).at(-1) ?? '') !== null &&
  /^ (?:[a-z]+ly )?(?:focus|encourage|operate|run|collect|use|serve|offer|test|track|measure|support|assist|conduct|develop|review|evaluate|follow)\b/.test(
    text.slice(predicate.start, predicate.end),
  );

/** "In addition, it will identify": whoever was charged just before. */
const goesOnWith = (context: Context, unit: Unit, subject: string, { predicate }: Clause): boolean =>
  PRONOUN.test(subject) &&
  context.memory.lastCharged(unit).length > 0 &&
  /^ (?:also |then |further |promptly )*(?:identify|report|review|develop|submit|provide|issue|prepare|conduct|establish|coordinate|consult|recommend|monitor|convene|advise|publish)\b/.test(
    context.text.slice(predicate.start, predicate.end),
  );

/** "The Office ... it may cancel": a permission of whoever was charged last. */
const permitted = (context: Context, unit: Unit, masked: Masked, clause: Clause, subject: string): Charged | null => {
  const inCondition = PRONOUN.test(subject) ? conditionedIn(masked, clause.lead) : [];
  const last = inCondition.length > 0 || !PRONOUN.test(subject) ? inCondition : context.memory.lastCharged(unit);
  return last.length > 0 && !isMereChance(clause, predicateOf(context.text, clause))
    ? { actors: last, rule: 'obligations/evident@1' }
    : null;
};

const predicateOf = (text: string, { predicate }: Clause): string => text.slice(predicate.start, predicate.end);

const agentsOfPassive = (text: string, masked: Masked, { predicate }: Clause): readonly Actor[] =>
  actOf(text.slice(predicate.start, predicate.end)).passive ? agentsIn(masked, predicate) : [];

/** Who was told to make the thing; who was charged last, but for whom it goes to; who coordinates it. */
const evident = (
  context: Context,
  unit: Unit,
  masked: Masked,
  clause: Clause,
  subject: Span,
  within: Masked,
): readonly Actor[] => {
  const { memory, text, toAgencies, toAnyone } = context;
  const words = text.slice(subject.start, subject.end);
  const named = SUCCESSORS.test(words) ? officeOf(masked, clause) : makerIn(within, subject);
  if (named.length > 0) return named;
  const inCondition = PRONOUN.test(words) ? conditionedIn(masked, clause.lead) : [];
  if (inCondition.length > 0) return inCondition;
  if (SEVERAL.test(words)) return memory.lastCharged(unit, 2);
  if (!toAnyone && OF_PROCUREMENT.test(words)) return [unnamed(text, subject)];
  const makers = memory.makersOf(productsOf(words).at(-1) ?? '');
  if (makers) return makers;
  const predicate = predicateOf(text, clause);
  const last = memory.lastCharged(unit).filter((actor) => !RECIPIENT.test(beforeName(predicate, actor.text)));
  if (last.length > 0 && !toAnyone && (!toAgencies || POINTS_BACK.test(words))) return last;
  const coordinators = coordinatorsIn(masked, clause.predicate);
  if (coordinators.length > 0) return coordinators;
  const aided = aidedIn(within, clause.lead);
  if (aided.length > 0) return aided;
  return toAgencies || (!toAnyone && OF_AGENCIES.test(words)) ? [unnamed(text, subject)] : [];
};

/** "The officers named in section 2, in the order listed, shall act as Secretary of X": officers of X. */
const SUCCESSORS = /^(?:the )?(?:following )?(?:officers|officials)\b/i;
const ACTS_AS = /^ (?:act as|perform)\b[^;.]{0,120}$/;
const officeOf = (masked: Masked, { predicate }: Clause): readonly Actor[] => {
  const office = masked.mentions.find(({ start }) => start >= predicate.start);
  if (!office || !ACTS_AS.test(masked.text.slice(predicate.start, office.start))) return [];
  const { start, end, canonical, agency } = office;
  return [{ ...spanOf(start, end), role: 'RESPONSIBLE', text: masked.text.slice(start, end), canonical, agency }];
};

const PRONOUN = /^(?:it|they|he or she)(?: also)?$/i;
const CONDITION = /^(?:[^,]{0,80}, )?(?:and )?(?:if|when|whenever|where|once|after|before|unless|until) /i;
const CONDITIONED = new RegExp(
  `^(?:(?:the|an?|any|each|such|that|all) )?(?:${NAME}+|(?:[a-z-]+ ){0,2}(?:agenc(?:y|ies)|department|agency head|head of (?:an?|the|each|that) (?:[a-z]+ )?(?:agency|department)))(?= )`,
);
/** "If the Office becomes aware of it, it may": who the condition is about. */
const conditionedIn = (masked: Masked, lead: Span): readonly Actor[] => {
  const words = masked.words.slice(lead.start - masked.start, lead.end - masked.start);
  const opening = CONDITION.exec(words)?.[0].length ?? 0;
  const who = opening > 0 ? CONDITIONED.exec(words.slice(opening))?.[0].length : undefined;
  return who ? actorsIn(masked, spanOf(lead.start + opening, lead.start + opening + who), 'RESPONSIBLE') : [];
};

/** Agencies let contracts and make awards, whoever writes the rules for them. */
const OF_PROCUREMENT =
  /^(?:(?:each|every|any|all|such|covered|new|Federal) )+(?:solicitations?|contracts?|contract clauses?|grants?|awards?|leases?|cooperative agreements?)\b/i;

/** "Any Federal hiring", "no agency form": a thing of agencies, whichever they are. */
const OF_AGENCIES =
  /^(?:(?:any|all|each|every|no|the|such|these|other|new|existing) )*(?:Federal|agency|agencies[’']) [a-z]/i;

/** "To assist in implementation by agencies, the plan shall be used": who is helped by it must use it. */
const aidedIn = (masked: Masked, lead: Span): readonly Actor[] => {
  const words = masked.words.slice(lead.start - masked.start, lead.end - masked.start);
  const by = /\b(?:implementation|compliance|use|action|efforts|performance) by /.exec(words);
  return by ? actorsIn(masked, spanOf(lead.start + by.index + by[0].length, lead.end), 'RESPONSIBLE') : [];
};

/** "the Secretaries", "both agencies": those charged together. */
const SEVERAL =
  /^(?:the|each|both|these|those)(?: of the)? (?:Secretar(?:y|ies)|Departments|Directors|Administrators|agencies|officials)$/i;
const POINTS_BACK = /^(?:this|these|those|that|such|it|they|each such|any such)\b/i;

/** "the report submitted by the Secretary of X". */
const makerIn = (masked: Masked, subject: Span): readonly Actor[] => {
  const words = masked.words.slice(subject.start - masked.start, subject.end - masked.start);
  const by =
    /\b(?:submitted|prepared|issued|developed|produced|made|provided|created|published|required|proposed|taken|undertaken|conducted|performed) (?:by|of) /.exec(
      words,
    );
  return by ? actorsIn(masked, spanOf(subject.start + by.index + by[0].length, subject.end), 'RESPONSIBLE') : [];
};

const RECIPIENT = /\b(?:to|with) (?:the )?$/;
const beforeName = (words: string, name: string): string => {
  const at = words.indexOf(name);
  return at < 0 ? '' : words.slice(0, at);
};
