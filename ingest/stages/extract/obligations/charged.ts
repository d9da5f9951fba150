/** Whom a clause charges with what it says: its subject, or whoever the text makes evident; or nobody. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor, AgencyMention } from '../../values.ts';
import { actorsIn, AGENCIES } from './actors.ts';
import type { Clause, StemSubject } from './clauses.ts';
import { agentsOfPassive, predicateOf, unnamed, type Charged, type Context } from './context.ts';
import { partnersOf } from './directive.ts';
import { isDoneToThem, isNoSubject, isPolicy } from './exclusions.ts';
import type { Masked } from './mask.ts';
import { byThing } from './things.ts';
import type { Unit } from './units.ts';

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

/** What a thing may be is nobody's duty. */
const goingOn = (clause: Clause, previous: Charged | null): Charged | null =>
  previous?.rule === 'obligations/evident@1' && clause.modal.modality === 'MAY' ? null : previous;

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
    !context.toAgencies && unit.headings.slice(0, 1).some(isPolicy) && !isOrder(context.text, unit, clause);
  if (isPreface && modality !== 'SHALL' && modality !== 'SHALL_NOT') return null;
  const actors = actorsIn(within, subject, 'RESPONSIBLE');
  const ofLaw = context.toAnyone && actors.every(({ agency }) => agency === null) ? plainBody(context, subject) : null;
  if (ofLaw) return { actors: [ofLaw], rule: 'obligations/clause@1' };
  const agents = actors.length > 0 ? agentsOfPassive(context.text, masked, clause) : [];
  if (agents.length > 0) return { actors: agents, rule: 'obligations/evident@1' };
  const told =
    modality !== 'MAY' && isTold(actors, predicateOf(context.text, clause))
      ? tellers(context, unit, masked, clause)
      : [];
  if (told.length > 0) return { actors: told, rule: 'obligations/evident@1' };
  if (actors.length > 0)
    return {
      actors: referredTo(context, unit, words) ?? [...chairBefore(context, unit, subject), ...actors],
      rule: 'obligations/clause@1',
    };
  const holder =
    ROLE.test(words) || TITLE.test(words)
      ? (titleHolder(context, unit, subject) ?? (ROLE.test(words) ? roleHolder(context, unit, subject) : null))
      : null;
  if (holder) return holder;
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
  const body =
    shortForm(context, subject) ??
    printedBody(context, subject) ??
    (context.toAgencies ? null : plainBody(context, subject));
  if (body) {
    const doers = agentsOfPassive(context.text, masked, clause);
    return doers.length > 0
      ? { actors: doers, rule: 'obligations/evident@1' }
      : { actors: [body], rule: 'obligations/clause@1' };
  }
  return byThing(context, unit, masked, clause, subject, within);
};

/** "I therefore order agencies to", wherever it stands; "agencies are directed to", below "Scope". */
const isOrder = (text: string, { headings }: Unit, { modal }: Clause): boolean =>
  modal.ordering
    ? /^I\b/.test(text.slice(modal.start, modal.end))
    : /^(?:REQUIRED|ENCOURAGED)$/.test(modal.modality) && /^(?:Scope|Applicability)\b/i.test(headings[0] ?? '');

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

/** "The Steering Committee": a body that has a name of its own, though no rule found which it is. */
const printedBody = ({ text, mentions }: Context, subject: Span): Actor | null => {
  const words = text
    .slice(subject.start, subject.end)
    .replace(/ ?\([^()]{1,80}\)$/, '')
    .replace(CHAIR_OF, '');
  const name = PRINTED_BODY.exec(words.replace(/^(?:The|An?|Each) /, 'the '))?.[1];
  const isBody =
    name &&
    !(/^[A-Z]+$/.test(name) && /^each /i.test(words)) &&
    (!/^[A-Z]+$/.test(name) ||
      new RegExp(
        `${BODY_WORDS}[^()]{0,80}\\([“"]?${name}[”"]?\\)|\\b(?:[Cc]hair(?:man|person)?|[Mm]embers) of the ${name}\\b`,
      ).test(text));
  if (!isBody) return null;
  const founded = GENERIC.test(name) || / /.test(name) ? foundedAs(text, mentions, subject, name) : undefined;
  return { ...unnamed(text, subject), canonical: founded?.canonical ?? name, agency: founded?.agency ?? null };
};

/** "the Council", "the Program Office": of a body that the text has founded by a longer name. */
const foundedAs = (
  text: string,
  mentions: Context['mentions'],
  subject: Span,
  name: string,
): AgencyMention | undefined =>
  mentions.findLast(
    ({ rule, canonical, end }) =>
      end <= subject.start &&
      (rule === 'agencies/established@1' || isFounded(text, canonical)) &&
      (/ /.test(name)
        ? canonical.toLowerCase().endsWith(` ${name.toLowerCase()}`)
        : canonical.toLowerCase().includes(name.toLowerCase())),
  );

/** "the Chair of the OC": the body of which the text says no more than its letters. */
const CHAIR_OF = /^(?:the )?(?:(?:co-|vice )?chair(?:man|person)?s?|members) of (?=the [A-Z]{2,6}$)/i;
/** "The Council of X is hereby established". */
const isFounded = (text: string, canonical: string): boolean => {
  const at = text.indexOf(canonical);
  return (
    at >= 0 &&
    /^[^.;]{0,60} (?:is|are) (?:hereby )?(?:re)?established\b/.test(
      text.slice(at + canonical.length, at + canonical.length + 90),
    )
  );
};
const GENERIC = /^(?:Council|Commission|Task Force|Board|Committee|Working Group|Panel|Subcommittee)$/;

/** "The USD(P)": a short form whose brackets stand behind the name that it is short for. */
export const shortForm = ({ text, mentions }: Context, subject: Span): Actor | null => {
  const name = SHORT_FORM.exec(text.slice(subject.start, subject.end))?.[1];
  const at = name ? text.indexOf(`(${name})`) : -1;
  const named = at > 0 ? mentions.find(({ end }) => end === at || end === at - 1) : undefined;
  return named ? { ...unnamed(text, subject), canonical: named.canonical, agency: named.agency } : null;
};
const SHORT_FORM = /^(?:the )?([A-Z][A-Z&]{1,8}(?:\([A-Z&]{1,4}\))?)$/i;

const PLAIN_BODY =
  /^(?:the |each |an? |this |such )?((?:(?:state|public|advisory|emergency|steering|executive|interagency|covered|coordinating|information|technical|review|peer) ){0,2}(?:board|commission|consortium|council|committee|task force|working group|subcommittee|team|panel|department|division|office|bureau|agency|authority|secretary|commissioner|director|administrator|superintendent|attorney general|governor|chief information officer))$/i;

/** "The board shall report": a body or office that the text has set up or speaks for, and gives no other name. */
const plainBody = ({ text, mentions }: Context, subject: Span): Actor | null => {
  const words = text.slice(subject.start, subject.end);
  const name = PLAIN_BODY.exec(words)?.[1];
  if (!name) return null;
  const founded = /^(?:the|this|such) /i.test(words) ? foundedAs(text, mentions, subject, name) : undefined;
  if (!founded && /^(?:this|such) /i.test(words)) return null;
  return { ...unnamed(text, subject), canonical: founded?.canonical ?? name, agency: founded?.agency ?? null };
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
  `^(?:the |either |each |both (?:of )?(?:the )?)?(?:${CHAIR}|(?:executive|staff) director|executive secretary)(?: and (?:the )?${CHAIR})?(?:,? or (?:the )?(?:${CHAIR}[’']s|his|her|their|its|his or her) designees?)?$`,
  'i',
);
const BODY = /\b(?:Council|Commission|Task Force|Board|Committee|Group|Panel|Initiative|Team)\b/;

/** "The Chair and the Director of X": the body of the chair is one of them. */
const chairBefore = (context: Context, unit: Unit, subject: Span): readonly Actor[] => {
  const chair = CHAIR_AND.exec(context.text.slice(subject.start, subject.end))?.[1];
  const holder = chair ? roleHolder(context, unit, spanOf(subject.start, subject.start + chair.length)) : null;
  return holder?.actors ?? [];
};
const CHAIR_AND = new RegExp(`^((?:the )?${CHAIR})(?:,| and) (?=the )`, 'i');

/** "The General Counsel also". */
const TITLE = /^The (?:[A-Z][a-z]+ ){0,3}[A-Z][a-z]+(?: also)?$/;
/** "The Chairperson of X shall help. The Chairperson shall report": the same one, where the text named one just before. */
const titleHolder = ({ memory, text }: Context, unit: Unit, subject: Span): Charged | null => {
  const title = text.slice(subject.start, subject.end).replace(/^the | also$/gi, '');
  const named = memory.lastCharged(unit).filter(
    (actor) =>
      actor.text.startsWith(`${title} of`) ||
      text
        .slice(Math.max(0, actor.start - 60), actor.start)
        .trimEnd()
        .replace(/ the$/, '')
        .endsWith(`${title} of`),
  );
  return named.length > 0 ? { actors: named, rule: 'obligations/clause@1' } : null;
};

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
