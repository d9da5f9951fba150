/** What has a subject and a modal and asks nothing of anybody: seats in a body, purposes, effects, chances. */
import { overlaps, type Span } from '../../../../schema/domain/span.ts';
import type { Clause } from './clauses.ts';
import { predicateOf, type Charged } from './context.ts';
import {
  DOCUMENT,
  isAvailable,
  isCondition,
  isEffect,
  isMembership,
  isOfThisOrder,
  isOfTariff,
  isPurpose,
} from './exclusions.ts';

/** What the clause says is no duty, whomever it charges; it may go on with one of those `before` it. */
export const isNoDuty = (
  text: string,
  clause: Clause,
  { rule, actors }: Charged,
  before: readonly Clause[] = [],
): boolean => {
  const predicate = predicateOf(text, clause);
  const isThing = rule === 'obligations/evident@1';
  const last = before.at(-1);
  const named = clause.subject ?? before.findLast((one) => one.subject !== null)?.subject;
  if (named && COMPOSITION.test(text.slice(named.start, named.end))) return true;
  // "shall consist of members appointed by X and shall include citizens": still who sits in it
  const seats = last ? predicateOf(text, last) : '';
  const seated = named ? text.slice(named.start, named.end) : '';
  if (
    !clause.subject &&
    last &&
    (isMembership(seats) || isOfBody(seated, seats)) &&
    /^ (?:also )?include\b/.test(predicate)
  )
    return true;
  const subject = clause.subject ? text.slice(clause.subject.start, clause.subject.end) : '';
  return (
    isOfBody(subject, predicate) ||
    isPast(clause, predicate) ||
    (FREES.test(predicate) && isNegated(text, clause) && isOfCharged(named, actors)) ||
    (/^it$/i.test(subject) && IS_THOUGHT.test(predicate)) ||
    (isMembership(predicate) &&
      !SERVES_AND.test(predicate) &&
      !(
        isThing &&
        (isMade(subject, predicate) || isFoundedBy(subject, predicate) || isForbidden(subject, predicate))
      )) ||
    isPurpose(subject, predicate) ||
    isCondition(subject, predicate) ||
    isOfThisOrder(subject, predicate) ||
    CHAIRS.test(predicate) ||
    DESIGNATES.test(predicate) ||
    (!isThing && LEAVES_ALONE.test(predicate)) ||
    (HAS_BODY.test(subject) &&
      ((LIFE_ENDS.test(predicate) && !ENDS_SOMETHING.test(predicate)) || TAKES_PLACE_OF.test(predicate))) ||
    // "Lead agencies for the plan shall be:" a list of names
    (!isThing && /^ (?:also )?be:?$/.test(predicate)) ||
    (SEATS.test(subject.replace(/, [^,]{1,90},?$/, '')) && /^ (?:also )?be an? (?!responsible)/.test(predicate)) ||
    (REPRESENTATIVES.test(subject) && CHOOSES_CHAIR.test(predicate)) ||
    LEADS_FOR.test(predicate) ||
    (POWERS.test(subject) && /^ (?:also )?include\b/.test(predicate)) ||
    AS_LAW_ALLOWS.test(predicate) ||
    (clause.modal.modality === 'SHALL_NOT' && /^ be (?:responsible|liable|accountable) for\b/.test(predicate)) ||
    QUOTES.test(predicate) ||
    (clause.modal.modality === 'WILL' && !isThing && GAINS.test(predicate)) ||
    (clause.modal.modality === 'SHOULD' && /^ (?:not )?be (?:forced|made|left) to\b/.test(predicate)) ||
    (clause.modal.modality === 'SHOULD' && PEOPLE.test(subject) && /^ be able to\b/.test(predicate)) ||
    (!isThing && /^ be (?:advised|assisted|supported) by (?!the\b|each\b|all\b|[A-Z])/.test(predicate)) ||
    (isThing
      ? (isEffect(predicate) &&
          !isAvailable(subject, predicate) &&
          !isWide(subject, clause, predicate) &&
          !isDenied(text, clause)) ||
        isState(subject, predicate)
      : isMereChance(clause, predicate))
  );
};

/** "Agencies will not be required to report", "need to", "be bound by it": nothing that forbids, and nothing that is to be done. */
const FREES =
  /^ (?:be (?:able|bound by|compelled|covered|expected|forced|liable|obligated|obliged|penali[sz]ed|required)\b|(?:need|have) to\b)/;
const isNegated = (text: string, { modal }: Clause): boolean =>
  / not$/.test(text.slice(modal.start, modal.end)) ||
  /\b[Nn]or $/.test(text.slice(Math.max(0, modal.start - 5), modal.start));
/** "Keepers shall not be required by agencies to pay" forbids agencies something. */
const isOfCharged = (subject: Span | null | undefined, actors: Charged['actors']): boolean =>
  !subject || actors.some((actor) => overlaps(actor, subject));

/** "Agencies should have replaced it": what did not happen, or was hoped for. */
const isPast = ({ modal }: Clause, predicate: string): boolean =>
  /^(?:SHOULD|MAY|WILL)$/.test(modal.modality) &&
  /^ (?:already |also |never )?have (?:already |also |since |not )?(?:been|had|done|made|taken|begun|given|met|[a-z]+(?:ed|own))\b/.test(
    predicate,
  );

/** "It must not be assumed that": what is thought of something. */
const IS_THOUGHT =
  /^ (?:not |also |always |never )*be (?:[a-z]+ly )?(?:assumed|borne in mind|clear|concluded|emphasi[sz]ed|inferred|kept in mind|noted|pointed out|recalled|recogni[sz]ed|remembered|stressed|understood)(?:, [a-z]+,)? that\b/;

/** "The composition of each team shall be X's to decide", "the council’s membership shall include": who sits in it. */
const COMPOSITION =
  /^(?:the |its )?(?:(?:composition|membership) of\b|(?:backgrounds?|expertise|experience|qualifications) of (?:(?:the|all|each|its) )?members?\b|(?:[^,;]{1,60}[’']s? |(?:[A-Z]\w+ ){1,3})?membership$)/i;

/** "Two co-chairs shall be selected by", "the Council shall include the heads of": who sits in a body. */
const isOfBody = (subject: string, predicate: string): boolean =>
  ((MEMBERS_OF.test(subject) || MEMBERS.test(subject)) && MEMBERS_DO.test(predicate)) ||
  (APPOINTMENTS.test(subject) && /^ be made\b/.test(predicate)) ||
  (/^appointments?\b/i.test(subject) && /^ be made without regard to\b/.test(predicate)) ||
  (HEADS_STATE.test(subject) && CHOOSES_HEAD.test(predicate)) ||
  (REPRESENTATIVES.test(subject) && TAKES_PART.test(predicate)) ||
  (SEATS.test(subject) &&
    /^ (?:each |also )?be (?:selected|designated|appointed|elected|chosen|named|nominated|approved)\b/.test(
      predicate,
    )) ||
  (ENDS_WITH_BODY.test(subject) && !WORK_OF.test(subject) && INCLUDES_SOMEBODY.test(predicate));
/** "The Mayor shall appoint the Chairperson": who sits in it. */
const HEADS_STATE = /^(?:the )?(?:mayor|governor|county executive)$/i;
const CHOOSES_HEAD =
  /^ (?:also )?(?:appoint|choose|designate|name|select) (?:the|an?|its) (?:co-?|vice[- ])?chair(?:man|person|woman)?s?\b/i;
/** "The functions of the Council shall include": what it does. */
const WORK_OF =
  /^(?:the )?(?:[a-z]+ (?:and )?){0,3}(?:functions?|responsibilities|duties|roles?|tasks|work|activities) of\b/i;
/** "shall be consistent with law, and subject to the money there is". */
const AS_LAW_ALLOWS =
  /^ be (?:consistent|in accordance) with (?:applicable )?law\b.*\bsubject to the availability of (?:appropriat|funds)/s;
/** "the law provides that no one may “act for a party.”": what another text says. */
const QUOTES = /^ (?:[“"])[a-z]/;
/** What somebody gets for it is an effect. */
const GAINS = /^ (?:also )?(?:receive (?:credit|funding|full)|be (?:recognized|credited|rewarded|reimbursed))\b/;
/** What people should be able to do is hoped for. */
const PEOPLE = /\b(?:employees?|members|people|individuals)$/i;
/** "shall co-chair the Task Force": a seat, where nothing else is to be done with it. */
const CHAIRS =
  /^ (?:also )?(?:co-? ?)?chair (?:the|this|such|its|each|(?:agency|department)[’']s) (?:(?! and [a-z])[^,;]){1,100}?(?:,? (?:which|who|rotating|established|in the absence)\b.*|[.”’']*)$/is;
/** "shall serve as Chair, convene meetings, and direct the work": more than a seat. */
const SERVES_AND =
  /^ (?:also )?(?:serve|act) as (?:the )?[^,;.]{3,90}(?:,(?: and)?| and) (?:shall )?(?:convene|preside|direct|determine|establish|coordinate|report|lead|oversee|manage|supervise|develop|ensure|call|organize)\b/;
/** "The Department of X shall be the Lamp Authority for": what somebody is. */
const DESIGNATES = /^ (?:also )?be (?:the|an|my) (?:[A-Z][\w’'.-]* ){1,3}/;
/** "will not supplant any existing body": how far it reaches. */
const LEAVES_ALONE = /^ (?:not )?(?:supplant|displace|supersede) (?:or [a-z]+ )?(?:the|any|existing|other)\b/;
/** "The Council shall terminate not later than", "This Task Force shall replace the Lamp Committee": its life, not its work. */
const HAS_BODY = /\b(?:Council|Commission|Task Force|Board|Committee|Work(?:ing )?[Gg]roup|Panel|Team|[A-Z]{4,})\b/;
const LIFE_ENDS =
  /^(?:,[^,;]{0,80},)? (?:be (?:terminated|dissolved|disbanded)|terminate|dissolve|disband|expire|sunset|cease(?: to (?:exist|function|operate|meet))?)(?=[.;,]|$| (?:\d|after|as of|at|automatically|before|by|following|if|immediately|in|no later|not later|on|once|one|prior|ten|thirty|three|two|unless|until|upon|when|within)\b)/;
/** "shall terminate by May 1, 2032 its lease": a deed, whose object stands behind the limit. */
const ENDS_SOMETHING =
  /^(?:,[^,;]{0,80},)? (?:terminate|dissolve|disband)(?:[ ,][^;]{0,120})?(?:\d|,|\b(?:days?|months?|years?|immediately|once|promptly|forthwith)) (?:its|the(?! (?:date|day|end|earlier|later)\b)|any|all|each|every|such|those|these)\b/;
const TAKES_PLACE_OF =
  /^ (?:also |hereby )?(?:replace|succeed) (?:the )?(?:[A-Z][\w’'-]* (?:(?:of|on|for|and|to|the) )*){0,8}(?:Council|Commission|Task Force|Board|Committee|Working Group|Panel)(?=[.;,]|$| (?:and|as|created|established|formed|for|in|of|on|that|under|which)\b)/;
/** "Appointments to the Council shall be made without regard to party": who sits in it. */
const APPOINTMENTS = /^(?:all |any )?appointments? (?:to|of members)\b/i;
/** "Representatives of the States shall select from among themselves a Vice Chair": who sits in it. */
const CHOOSES_CHAIR =
  /^ (?:select|elect|choose|designate)(?: from among (?:themselves|their number|them),?)? an? (?:Vice[- ]|Co-)?Chair/i;
/** "shall be the lead agency for subsection (b)": what somebody is. */
const LEADS_FOR =
  /^ (?:also )?be (?:the )?(?:co-)?lead(?: (?:federal )?(?:agency|agencies|department|official|office))? (?:for|on|in|under)\b/i;
/** "The powers that agencies may use shall include": what there is. */
const POWERS = /^(?:the |these |such )?(?:authorities|powers)\b/i;
const REPRESENTATIVES = /^(?:an? |the |senior )*representatives? of\b/i;
const TAKES_PART =
  /^ (?:also )?participate in the (?:[A-Z][\w-]* ){0,6}(?:Council|Commission|Task Force|Board|Committee|Work(?:ing )?[Gg]roup|Panel)\b/;
/** Members, and no "cost analysis in its recommendations". */
const INCLUDES_SOMEBODY =
  /^ (?:also |further )?include (?!in\b)(?:,[^,]{0,120}, )?(?:(?:the|an?|at|up|no|not|between|one|two|three|four|five|six|seven|eight|nine|ten|each|all|any|both|such|other|ex officio|\d+) |(?:[a-z-]+ ){0,3}(?:members|representati(?:ves?|on)|officials?|individuals|persons|experts|heads|designees|citizens|leaders)\b|[A-Z])/;
const MEMBERS_OF =
  /^(?:an? |all |each |the )?(?:regular |initial |other |voting |core )?members? of(?! the (?:public|community|press|media|workforce|household|family)\b)/i;
/** "Committee members", "the members". */
const MEMBERS = /^(?:The )?(?:[A-Z]\w+ ){1,3}members$|^(?:(?:[Tt]he|[Aa]ll) )?(?:[Ff]ederal )?[Mm]embers$/;
/** They sit, are paid, or send somebody else. */
const MEMBERS_DO =
  /^(?:,[^,]{0,80},)? (?:\(\w\) )?(?:not )?(?:be(?! paid by\b)|serve|have|hold|receive|represent|(?:also )?include|designate|select|elect|appoint|participate (?:in|by)|attend)\b/;
const ENDS_WITH_BODY = /\b(?:Council|Commission|Task Force|Board|Committee|Work(?:ing )?[Gg]roup|Panel)s?$/;
const SEATS = new RegExp(
  '\\b(?:members?|nominees?|(?:co-|vice )?chair(?:man|men|person|persons|woman|s)?|(?:executive|staff) director|executive secretary)$',
  'i',
);

/** "No fewer than 15 pilot projects shall be established": things that somebody makes, and no body that is founded. */
const isMade = (subject: string, predicate: string): boolean =>
  (DOCUMENT.test(subject) && /^ (?:be comprised of|consist of|comprise)\b/.test(predicate)) ||
  (/^ be (?:established|created)\b/.test(predicate) &&
    /\b(?:frameworks?|guidelines|plans?|portals?|websites?|projects?|programs?|pilots?|process(?:es)?|procedures?|mechanisms?|systems?|standards?|goals|targets|timelines)$/i.test(
      subject,
    ));

/** "A registry shall be established by the Secretary": a thing; who founds a body is told with the body. */
const isFoundedBy = (subject: string, predicate: string): boolean =>
  !ENDS_WITH_BODY.test(subject) &&
  /^ be (?:established|created)(?:,? and [a-z]+(?:ed|pt))? by (?:the |each )?(?:[A-Z]|agenc|heads)/.test(predicate);

/** "The strategy shall not be limited to lamps": what a text must reach beyond. */
const isWide = (subject: string, { modal }: Clause, predicate: string): boolean =>
  modal.modality === 'SHALL_NOT' && DOCUMENT.test(subject) && /^ be limited to\b/.test(predicate);

/** "Disclosure will not be permitted": whoever could permit it is told not to. */
export const isDenied = (text: string, clause: Clause): boolean =>
  / not$/.test(text.slice(clause.modal.start, clause.modal.end)) &&
  /^ be (?:permitted|allowed)\b/.test(predicateOf(text, clause));

/** "The rate of duty shall be zero", "nor shall it affect". */
const isState = (subject: string, predicate: string): boolean =>
  /^ be of (?:an? |such |the )?(?:[a-z]+ ){0,2}(?:design|size|kind|quality|color|material|form)\b/.test(predicate) ||
  (isOfTariff(subject) && !/ by (?:the )?(?:[A-Z]|agenc)/.test(predicate)) ||
  /^ (?:it|this|they|anything|any) [a-z]/.test(predicate);

/** "No new post may be created": who may not is whoever creates them. */
const isForbidden = (subject: string, predicate: string): boolean =>
  /^no (?!member|one\b|more|fewer|less)/i.test(subject) &&
  /^ be (?:created|established|filled|appointed)\b/.test(predicate);

/** "agencies may face delays" says what can happen, it permits nothing. */
export const isMereChance = (clause: Clause, predicate: string): boolean =>
  clause.modal.modality === 'MAY' &&
  /^ (?:not |also )?(?:be|have|need|experience|face|find|encounter|become|lack|want|wish|feel|think|see|already)\b/.test(
    predicate,
  );
