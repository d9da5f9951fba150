/**
 * Whoever a text of another issuer uses as somebody: a name or an office in capitals that decides, sends, meets, tells. No table
 * has them, and no list of nouns could: what a thing cannot do is what tells them from things.
 */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import { inTitleCase } from '../../../kernel/capitals.ts';
import type { Actor } from '../../../values/index.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import { meeting } from '../holding.ts';
import { AGENCIES } from './actors.ts';
import { actsAsSomebody } from './agent-verbs.ts';
import { isBody, isBodyOrOffice, isCertainBody } from './body-nouns.ts';
import type { Clause } from './clauses.ts';
import { predicateOf, unnamed, type Context } from './context.ts';
import { isNoSubject, isPrivate, productsOf } from './exclusions.ts';
import { wholeNameOf } from './longer-names.ts';
import { oncePerName, placesOf } from './places-of.ts';
import { IS_FIRM, isOfPublicBody } from './public-bodies.ts';

const WORD = "(?:[A-Z][\\w’'&/-]*|[A-Z]\\.)";
const NAME = new RegExp(`^${WORD}(?:,?(?: (?:(?:of|for|on|in|to)(?: the)?|and|&))? ${WORD}){0,9}$`);
/** "the Authority’s Science Branch": the part that acts. */
const OWNER = /^(?:[A-Z][\w’'-]* ){0,5}[A-Z][\w-]*[’']s? (?=[A-Z])/;
const DETERMINER = /^(?:(?:and|but|only|also) )?(?:the|an?|each|every|any|such|this|that|either|no|our|its) /i;
const OF_EACH = /^(?:each|every|any|an?|no|all|such) /i;
const JOINT = /,? (?:and|or) (?:the )?(?=[A-Z])|, (?:the )?(?=[A-Z])/;
/** "The Treasurer is responsible for the budget and must", "The Keeper is designated the lead and shall": what he must besides. */
const ALSO_DOES = / (?:is|are|was|were|has|have|[a-z]{3,}s) [^.;:]{2,160}?,? and$/;
const ASIDES = / ?\([^()]{1,120}\)/g;

/** Empty where one of them is nobody, or a private party. */
export const castIn = (context: Context, clause: Clause, subject: Span): readonly Actor[] => {
  if (!(context.toAnyone || context.ofState || context.isStated) || context.toApplicants) return [];
  const printed = context.text.slice(subject.start, subject.end).replace(ALSO_DOES, '');
  const words = printed.replace(ASIDES, '').trim().replace(/,$/, '');
  const whole = castMember(context, clause, spanOf(subject.start, subject.start + printed.length), words);
  if (whole) return [whole];
  const parts = words.split(JOINT);
  if (parts.length < 2) return [];
  let from = subject.start;
  const members = parts.map((part) => {
    const at = context.text.indexOf(part, from);
    const isHere = at >= from && at + part.length <= subject.end;
    if (isHere) from = at + part.length;
    return castMember(context, clause, isHere ? spanOf(at, from) : subject, part);
  });
  return members.every((one) => one !== null) ? members : [];
};

const castMember = (context: Context, clause: Clause, subject: Span, words: string): Actor | null => {
  const predicate = predicateOf(context.text, clause);
  const printed = words.replace(DETERMINER, '');
  const name = (LETTERS.test(printed) ? printed : inTitleCase(printed)).replace(OWNER, '');
  if (isNoSubject(`the ${name}`) && !(name === 'President' && !/\bUnited States\b/.test(context.text))) return null;
  if (GOVERNMENTS.test(name) && isGovernment(context, name))
    return { ...unnamed(context.text, subject), canonical: AGENCIES };
  if (!NAME.test(name) || name.length < LEAST || isThing(name) || SEAT.test(name) || PRONOUN.test(name)) return null;
  // "Callers shall": a capital that the sentence gives
  if (printed === words && !/ /.test(name) && !isName(context, name)) return null;
  const isOne = !OF_EACH.test(words);
  const whole = isOne ? wholeNameOf(context, name, subject.start) : null;
  // where a text speaks to agencies, an office without a longer name is one that each of them has
  if (context.toAgencies && !(whole !== null && isBodyOrOffice(whole) && /^[Tt]he /.test(words))) return null;
  if (isParty(name) || (whole !== null && isParty(whole))) return null;
  if (OF_ANY_FIRM.test(name) && !isOfPublicBody(context)) return null;
  if (LETTERS.test(name) && !(whole !== null && isBodyOrOffice(whole))) return null;
  if (clause.modal.modality === 'WILL' && !actsAsSomebody(predicate) && !IS_DONE.test(predicate)) return null;
  if (!isSomebody(context, name, predicate) && !(whole && isBodyOrOffice(whole))) return null;
  return { ...unnamed(context.text, subject), canonical: headed(context, subject, whole ?? name) };
};
/** Firms have them, too. */
const OF_ANY_FIRM =
  /^(?:Senior |Executive |General |Line |Store )?(?:Management|Managers?|Internal Audit|Managing Directors?|Executives?|Executive Officers?|Chief Executive(?: Officer)?|(?:Project|Product|Program|Data|Risk|Line|Area|Branch) (?:Managers?|Director|Officer)|(?:Compliance|Privacy|Security|Risk) Officers?)$/i;
/** What is done to it, "will be heard by". */
const IS_DONE = /^ (?:also |not )?be [^.;:]{2,90} by /;
/** "Director of the County Clinics": they; "Commissioner of Insurance" is nobody else. */
const headed = (context: Context, subject: Span, name: string): string => {
  const body = HEAD_OF.exec(name)?.[1];
  return body && isBodyOrOffice(body) ? (wholeNameOf(context, body, subject.start) ?? body) : name;
};
const HEAD_OF =
  /^(?:Executive |Managing )?(?:Director|Administrator|Head|Secretary|Commissioner|Superintendent|Chief|Manager|Chief Executive) of (?:the )?(.+)$/;
const PRONOUN =
  /^(?:It|They|He|She|We|You|This|These|Those|That|Such|Each|All|Any|None|Both|Others?|Everyone|Nobody|There)$/;
/** Whether a word has its capital inside of sentences, too. */
const isName = oncePerName((context, name) =>
  placesOf(context, name).some((at) => /[a-z,] the $/.test(context.text.slice(Math.max(0, at - 6), at))),
);
const LEAST = 3;
/** Of whose body they are, another rule tells. */
const SEAT = /^(?:(?:Co-?|Vice[- ]|Deputy )?Chair(?:man|person|woman|s)?|Members?|Executive Secretary)$/;
/** Letters are somebody only where the text says whose they are. */
const LETTERS = /^[A-Z]{2,6}s?$/;

/** "The Library Director:", above what that one does. */
export const castNamed = (context: Context, subject: Span): Actor | null => {
  const words = context.text.slice(subject.start, subject.end).replace(ASIDES, '').trim();
  const name = words.replace(DETERMINER, '');
  const isOne = NAME.test(name) && !isThing(name) && !isParty(name) && (isBodyOrOffice(name) || IS_PERSON.test(name));
  return isOne && /^[Tt]he /.test(words)
    ? { ...unnamed(context.text, subject), canonical: wholeNameOf(context, name, subject.start) ?? name }
    : null;
};

/** "Each Member Government", "a receiving state": the governments between which an agreement or an organisation is. */
const GOVERNMENTS =
  /^(?:(?:[Mm]ember|[Cc]ompacting|[Pp]articipating|[Cc]ontracting|[Rr]eceiving|[Ss]ending|[Hh]ome|[Hh]ost|[Rr]emote|[Rr]equesting|[Ff]lag|[Cc]oastal|[Pp]ort) (?:[Ss]tates?|[Gg]overnments?|[Cc]ountr(?:y|ies)|[Pp]art(?:y|ies)|[Nn]ations?|[Ee]conom(?:y|ies))|(?:Governments|States|Parties)(?: of .{3,60})?|Members|[Ss]tates? [Pp]art(?:y|ies)|[Nn]ational [Aa]uthorit(?:y|ies)|[Nn]ational (?:statistical offices?|administrations?))$/i;

/** "Parties", "Receiving Party": States only where the text is an agreement of them; "Members" of a body of them, too. */
const isGovernment = (context: Context, name: string): boolean =>
  /part(?:y|ies)$/i.test(name) && !/^states? /i.test(name)
    ? isTreaty(context)
    : / /.test(name) || isTreaty(context) || isOfStates(context);
const isTreaty = oncePer(
  ({ text }: Context): boolean =>
    /\b(?:States? Part(?:y|ies)|Conference of the Parties|High Contracting|Contracting (?:State|Government)|(?:[Tt]his|present) (?:Convention|Treaty|Protocol|Compact)\b|(?:Convention|Treaty|Compact) (?:on|for|of|against|was|between)\b(?! Contracts))/.test(
      text,
    ) && !IS_FIRM.test(text),
);
const isOfStates = oncePer(({ text }: Context): boolean => /\bMember (?:State|Government|Countr)/.test(text));

/** A thing by its last word: what a text plans, runs or prints. */
const isThing = (name: string): boolean => {
  const head =
    name
      .replace(/ (?:of|for|on|in) .*$/, '')
      .split(' ')
      .at(-1) ?? '';
  return productsOf(head).length > 0 || THINGS.test(head);
};
const THINGS =
  /^(?:Act|Addendum|Agreement|Annex|Appendix|Application|Article|Award|Bylaws?|Certificate|Chapter|Charter|Code|Compact|Constitution|Contract|Convention|Data|Date|Decision|Decree|Deed|Directive|Dataset|Device|Document|Effective|Equipment|Exhibit|Facility|Facilities|Fee|File|Fund|Funds|Guide|Index|Information|Instrument|Law|Lease|License|Licence|Material|Meeting|Meetings|Model|Models|Network|Notice|Order|Ordinance|Paper|Paragraph|Part|Permit|Platform|Portal|Product|Project|Property|Protocol|Record|Records|Resolution|Result|Results|Schedule|Score|Section|Service|Services|Site|Software|Solution|Statute|Study|System|Systems|Table|Technology|Term|Terms|Test|Tests|Title|Tool|Tools|Training|Treaty|Unit|Vehicle|Version|Website|Work)$/;

/** Whoever contracts, applies, owns, is licensed: what they owe is no directive. */
export const isParty = (name: string): boolean =>
  PARTIES.test(name.replace(/ (?:of|for|on|in) .*$/, '')) ||
  AGENT_OF_FIRM.test(name) ||
  (!isBodyOrOffice(name) && isPrivate(name, false));
const PARTIES =
  /\b(?:Applicant|Bidder|Borrower|Buyer|Carrier|Certificate Holder|Claimant|Client|Company|Complainant|Consultant|Contractor|Controller|Corporation|Customer|Defendant|Deployer|Developer|Employee|Employer|Grantee|Guarantor|Holder|Individual|Investor|Landlord|Lender|Lessee|Lessor|Licensee|Licensor|Manufacturer|Offeror|Operator|Owner|Participant|Part(?:y|ies)|Patient|Permittee|Person|Petitioner|Plaintiff|Processor|Proponent|Proposer|Provider|Purchaser|Railroad|Recipient|Registrant|Respondent|Seller|Student|Subcontractor|Subscriber|Supplier|Tenant|Undertaker|User|Utility|Vendor|Inc|LLC|Ltd|Corp)s?\.?$/i;

/** Whom firms appoint to hold, to pay, to sell. */
const AGENT_OF_FIRM =
  /^(?:Administrative|Calculation|Closing|Collateral|Escrow|Facility|Fiscal|Listing|Note|Paying|Sales|Security|Tender|Transfer) (?:Agent|Director|Manager|Trustee)s?$|^(?:Sales|Marketing|Brand|Store|Account) (?:Director|Manager|Representative)s?$|^(?:Director|Head|Chief|Manager) of (?:Sales|Marketing)$/i;

/** It does what no thing does, here or elsewhere in the text. */
const isSomebody = (context: Context, name: string, predicate: string): boolean =>
  actsAsSomebody(predicate) ||
  isCertainBody(name) ||
  (isBody(name) && !IS_STATE.test(predicate)) ||
  IS_PERSON.test(name) ||
  actsInText(context, name);
/** "The Center must be clean": of a place, too. */
const IS_STATE = /^ (?:not |also |only )?(?:be(?! responsible)|contain|include|have)\b/;
/** "Archivist", "Librarian", "Prosecutor": words that make a person of what he does. */
const IS_PERSON = /[a-z]{3}(?:ist|ian|cutor|visor|eer)s?$/;
const actsInText = oncePerName((context, name) =>
  placesOf(context, name).some((at) => {
    TOLD.lastIndex = at + name.length;
    return actsAsSomebody(TOLD.exec(context.text)?.[1] ?? '');
  }),
);
/** Sticky: behind a name. */
const TOLD =
  /(?: \([^()]{1,80}\))?(?:,[^,.;:]{3,120},)? (?:shall|must|may|should|will|(?:is|are) to)(?=( [^.;:]{3,60}))/y;

/** "shall be sent by the Registrar": he does what the passive says. */
export const castBehindBy = (context: Context, clause: Clause): readonly Actor[] => {
  const by = DONE_BY.exec(predicateOf(context.text, clause));
  if (!by || context.toAgencies) return [];
  const start = clause.predicate.start + (by[1] ?? '').length;
  const agent = spanOf(start, start + (by[2] ?? '').length);
  return meeting(context.mentions, agent).length > 0 ? [] : castIn(context, clause, agent);
};
const DONE_BY =
  /^( (?:not |also |only )?be (?:[a-z]+ly )?[a-z]+(?:ed|en|de|ht|ld|nt|pt|rd|ut|wn)\b(?:(?! (?:that|which|who|unless|until|if|when|where|than) )[^.;:]){0,80}? by )((?:the )?[A-Z][\w’'-]*(?: (?:(?:of|and|for|on|the) ){0,2}[A-Z][\w’'-]*){0,8})(?=[.,;]| (?:or|in|at|for|on|to|within|before|after|and|as|no|under|pursuant|during|when|if|unless)\b|$)/;
