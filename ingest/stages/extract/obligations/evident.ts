/** Whose the duty on a thing is, by what the text says: who makes it, who was charged last, who is spoken of beside it. */
import { pattern } from '../../../kernel/pattern.ts';
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../../values/index.ts';
import { actorsIn, AGENCIES } from './actors.ts';
import { actsAsSomebody } from './agent-verbs.ts';
import type { Clause } from './clauses.ts';
import { mentioned, predicateOf, unnamed, type Context } from './context.ts';
import { productsOf } from './exclusions.ts';
import { LIMIT, NAME, type Masked } from './mask.ts';
import { plainBody } from './named-bodies.ts';
import { placesDefined } from './places-defined.ts';
import { coordinatorsIn } from './partners.ts';
import type { Unit } from './units.ts';

/** "Authorities may inspect it. They shall report": those with whom the sentence before begins. */
const isSpokenOf = (text: string, actors: readonly Actor[], they: Span, predicate: string): boolean => {
  const actor = actors.at(-1);
  if (!actor || actor.end > they.start) return false;
  const between = text.slice(actor.end, they.start);
  const before = text.slice(Math.max(0, actor.start - LEAD), actor.start);
  return (
    /[.!?]\s+$/.test(between) &&
    [...between.matchAll(/[.!?]\s/g)].length === 1 &&
    OPENS.test(before.replace(/The $/, '')) &&
    (!(/The $/.test(before) || /^The /.test(actor.text)) || MADE_KNOWN.test(predicate) || actsAsSomebody(predicate))
  );
};

const LEAD = 7;
const OPENS = /(?:^|[.!?:\n] ?|\d\. )$/;
/** "The Bureau shall adopt acts. They shall be published", "The Board shall meet. They shall elect": no dogs that must be leashed. */
const MADE_KNOWN =
  /^ (?:also )?be (?:announced|communicated|made (?:available|public)|notified|posted|published|reviewed|revised|updated)\b/;

/** Who was told to make the thing; who was charged last, but for whom it goes to; who coordinates it. */
export const evident = (
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
  const ofOfficial = designatedBy(within, subject);
  if (ofOfficial.length > 0) return ofOfficial;
  const own = ofBody(within, subject);
  if (own.length > 0) return own;
  const possessor = POSSESSOR.exec(words)?.[1];
  const maker = possessor ? plainBody(context, spanOf(subject.start, subject.start + possessor.length)) : null;
  if (maker) return [maker];
  const inCondition = PRONOUN.test(words) ? conditionedIn(masked, clause.lead) : [];
  if (inCondition.length > 0) return inCondition;
  const ofOffice = SUCH_PART.test(words) ? wholeOf(masked, clause.lead) : [];
  if (ofOffice.length > 0) return ofOffice;
  if (SEVERAL.test(words)) {
    const several = severalOf(memory.lastGroup(), words);
    return several.length > 0 || toAnyone ? several : [unnamed(text, subject)];
  }
  const isOfContracts = OF_PROCUREMENT.test(words) || INTO_CONTRACTS.test(predicateOf(text, clause));
  if (!toAnyone && (isOfContracts || isOfEachAgency(context, subject))) return [unnamed(text, subject)];
  const makers = makersOf(context, unit, subject);
  // what a text inserts elsewhere speaks of what that tells to make
  if (makers && !(unit.inAmendment && makers.some(({ start }) => start < (unit.section?.start ?? 0)))) return makers;
  const predicate = predicateOf(text, clause);
  const last = memory
    .lastCharged(unit)
    .filter((actor) => ![predicate, words].some((part) => RECIPIENT.test(beforeName(part, actor.text))));
  if (last.length > 0 && MINUTES.test(words) && last.every(({ canonical }) => BODY.test(canonical ?? ''))) return last;
  if (last.length > 0 && !toAnyone && (!toAgencies || POINTS_BACK.test(words))) return last;
  if (last.length > 0 && context.ofState && THESE_PRODUCTS.test(words)) return last;
  if (
    toAnyone &&
    last.length > 0 &&
    last.every(
      ({ agency, canonical, text: named }) =>
        agency === null && canonical !== null && canonical !== AGENCIES && !OF_EACH.test(named),
    ) &&
    clause.modal.modality !== 'SHALL_NOT' &&
    !text.slice(clause.modal.start, clause.modal.end).endsWith(' not') &&
    !/^no /i.test(words) &&
    subject.start - unit.start <= LONGEST_LEAD &&
    subject.start - (last.at(-1)?.end ?? 0) < (clause.modal.modality === 'SHOULD' ? NEAR_ADVICE : NEAR_DUTY) &&
    !memory.isOfOutsider(unit) &&
    isDoneByThem(words, predicate, text.slice(clause.lead.start, clause.lead.end))
  )
    return last;
  if (/^they$/i.test(words) && isSpokenOf(text, last, subject, predicate)) return last;
  const coordinators = coordinatorsIn(masked, clause.predicate);
  if (coordinators.length > 0) return coordinators;
  const aided = aidedIn(within, clause.lead);
  if (aided.length > 0) return aided;
  const isTheirs =
    last.length === 0 && !toAnyone && (/^ (?:not |also )?be\b/.test(predicate) || productsOf(words).length > 0);
  const delegates = isTheirs ? memory.delegates(unit) : [];
  if (delegates.length > 0) return delegates;
  if ((toAgencies && !MONEY.test(words)) || (!toAnyone && OF_AGENCIES.test(words))) return [unnamed(text, subject)];
  if (last.length > 0 || toAnyone || clause.modal.modality !== 'SHALL') return [];
  const heading = namedAbove(context, unit);
  return heading.length > 0 ? heading : foundedIn(context, unit);
};

/**
 * "This report and recommendation": of several things, that which was charged just before. "These programs" are those that the
 * provision has just spoken of, and not what somebody makes in another.
 */
const makersOf = ({ memory, text }: Context, unit: Unit, subject: Span): readonly Actor[] | null => {
  const words = text.slice(subject.start, subject.end);
  const products = BREACHES.test(words) ? [] : productsOf(words);
  const makers = products.slice(/\band [a-z]+$/.test(words) ? -2 : -1).map((product) => memory.makersOf(product, unit));
  const last = memory.lastCharged(unit);
  const found = makers.find((actors) => actors === last) ?? makers.at(-1) ?? null;
  const from = unit.section?.start ?? subject.start;
  return last.length > 0 &&
    /^(?:this|these|such) /i.test(words) &&
    found?.every(({ start }) => start < from) &&
    new RegExp(`\\b${products.at(-1) ?? ''}s?\\b`).test(text.slice(from, subject.start))
    ? last
    : found;
};

/** One of many. */
const OF_EACH = /^(?:each|every|any|an?|all|no|such|state|public|local) /i;
/** In UTF-16 units, between whoever was charged and the thing. */
const NEAR_ADVICE = 400;
const NEAR_DUTY = 1_500;
/**
 * "The first report must be published", "Meetings will be held online", "If it does not, it must say why": whoever has just been
 * charged, where no private party was spoken of since. What others bring is theirs, but for the answer to it.
 */
const isDoneByThem = (subject: string, predicate: string, lead: string): boolean => {
  if (/^it(?: also)?$/i.test(subject))
    return !/^ (?:not |also )?be\b/.test(predicate) && (actsAsSomebody(predicate) || IT_DECIDES.test(lead));
  if (PRONOUN.test(subject) || subject.length > LONGEST_THING || !IS_DONE.test(predicate)) return false;
  if (OF_OTHERS.test(subject) || BY_ANOTHER.test(predicate)) return false;
  return (
    MINUTES.test(subject) ||
    (WORK_OF_BODY.test(subject) && !IS_BROUGHT.test(predicate)) ||
    (BROUGHT.test(subject) && IS_ANSWERED.test(predicate))
  );
};
/** "Plans must be approved by an engineer": he does. */
const BY_ANOTHER =
  /^[^,;]{2,80} by (?:(?:all|an?|any|each|the) )?(?:[a-z]+ )?(?!(?:computer|letter|order|paper)\b)[a-z]{2,}(?:ants?|ers?|ians?|ists?|ors?)\b/;
const IT_DECIDES =
  /\b(?:if|where|when|unless) (?:it|the [A-Za-z ]{2,60}) (?:does|did|cannot|decides|refuses|declines|disagrees|finds)\b/i;
/** What a body makes. */
const WORK_OF_BODY =
  /^(?:(?!(?:of|on|to|for|from|with|by|in|under)\b)[a-z’'-]+ ){0,3}(?:agendas?|decisions?|determinations?|findings|hearings?|meetings?|minutes|notices?|orders?|plans?|policy|policies|proceedings|records?|refusals?|reports?|resolutions?|results|rules?|rulings?|summar(?:y|ies)|suspensions?|votes)(?: (?:of|on|about|from|under) .*)?$|^one$/i;
const IS_BROUGHT =
  /^ (?:[a-z]+ )?be (?:[a-z]+ly )?(?:attached|carried|delivered|drawn|filed|mailed|notarized|sealed|signed|stamped|submitted|typed|written)\b/;
/** What others bring, and what only the body does with it. */
const BROUGHT =
  /^(?:(?!(?:of|on|to|for|from|with|by|in|under)\b)[a-z’'-]+ ){0,3}(?:appeals?|applications?|bids?|claims?|comments?|complaints?|petitions?|proposals?|requests?)(?: (?:of|on|about|for|from|under|to) .*)?$/i;
const IS_ANSWERED =
  /^ (?:[a-z]+ )?be (?:[a-z]+ly )?(?:acknowledged|answered|considered|decided|heard|investigated|processed|resolved|reviewed)\b/;
const LONGEST_THING = 60;
const LONGEST_LEAD = 120;
/** Money, seats, copies of a resolution: who sees to them is not who was spoken of. */
const OF_OTHERS =
  /^(?:(?:any|all|each|every|such|the|an?|no|at least) )*(?:[a-z-]+ ){0,3}(?:appropriations?|charges?|costs?|earnings|expenses?|fees?|fines?|funds?|moneys?|monies|payments?|penalt(?:y|ies)|proceeds|revenues?|taxe?s?|cop(?:y|ies)|members?|one-half|persons?|vacanc(?:y|ies)|quorum)\b/i;
const IS_DONE =
  /^ (?:also |not |only |first |then )?be (?:[a-z]+ly )?(?!(?:based|born|caused|concerned|created|disqualified|entitled|found|known|made up|paid|postmarked|punished|received|required|fined|liable|given the|subject)\b)[a-z]+(?:ed|en|de|ht|ld|pt|nt|wn|un|id|ut)\b/;

/** "The report shall tell of lamps. These findings should include oil": of whoever was charged just before. */
const THESE_PRODUCTS =
  /^(?:this|these|such) (?:[a-z]+ ){0,2}(?:analys[ie]s|assessments?|evaluations?|findings|guidelines|inventor(?:y|ies)|lists?|plans?|procedures|recommendations?|reports?|reviews?|studies|study|surveys?)$/i;

/** "Breaches of the plan shall be reported" is of breaches. */
const BREACHES =
  /^(?:(?:any|all|such|known) )?(?:allegations|breaches|cases|complaints|failures|instances|violations)\b/i;

/** "Minutes of each meeting shall be kept": by the body that meets. */
const MINUTES = /^(?:the |all |its |detailed )?(?:minutes|agendas?|records|proceedings|meetings?)\b/i;
const BODY = /\b(?:Council|Commission|Task Force|Board|Committee|Subcommittee|Group|Panel)\b/i;

/** "Costs must be recovered": of whom is not said. */
const MONEY =
  /^(?:(?:the|all|any|each|every|such) )?(?:(?!agency|federal)[a-z-]+ ){0,2}(?:costs?|fees?|prices?|charges?|expenses?|payments?|invoices?)$/i;

/** "Duties of the Secretary of Energy. A plan shall be made": whose duties the heading names, where nobody was charged yet. */
const namedAbove = ({ mentions, text }: Context, { section, headings, start }: Unit): readonly Actor[] => {
  const heading = headings[0] ?? '';
  if (!section || !DUTIES_OF.test(heading)) return [];
  const who = mentions.find((one) => one.start >= section.start && one.end <= start);
  if (!who || !heading.includes(text.slice(who.start, who.end))) return [];
  return [mentioned(text, who)];
};
const DUTIES_OF =
  /^(?:(?:Additional|Specific|Other) )?(?:Duties|Responsibilities|Functions|Role|Actions?)(?: and \w+)? (?:of|by|for) /;

/** "The officers named in section 2, in the order listed, shall act as Secretary of X": officers of X. */
const SUCCESSORS = /^(?:the )?(?:following )?(?:officers|officials)\b/i;
const ACTS_AS = /^ (?:act as|perform)\b[^;.]{0,120}$/;
const officeOf = (masked: Masked, { predicate }: Clause): readonly Actor[] => {
  const office = masked.mentions.find(({ start }) => start >= predicate.start);
  if (!office || !ACTS_AS.test(masked.text.slice(predicate.start, office.start))) return [];
  return [mentioned(masked.text, office)];
};

/** "There is established a group to set goals. These goals shall": whom the section founds, where nobody was charged yet. */
const foundedIn = ({ mentions }: Context, { section, start }: Unit): readonly Actor[] => {
  const root = /^[^(.]+/.exec(section?.path ?? '')?.[0] ?? '';
  const body =
    root === '' ? undefined : mentions.findLast((one) => one.rule === 'agencies/established@1' && one.end <= start);
  return body && start - body.end < NEAR
    ? [
        {
          ...spanOf(body.start, body.end),
          role: 'RESPONSIBLE',
          text: body.canonical,
          canonical: body.canonical,
          agency: body.agency,
        },
      ]
    : [];
};
const NEAR = 2500;

export const PRONOUN = /^(?:it|they|he|she|he or she)(?: also)?$/i;
const CONDITION = /^(?:[^,]{0,80}, )?(?:and )?(?:if|when|whenever|where|once|after|before|unless|until|should) /i;
const CONDITIONED = new RegExp(
  pattern`
    ^(?:(?:the|an?|any|each|such|that|all) )?(?:${NAME}+(?:(?:,|,? and|,? or) (?:the )?${NAME}+){0,8}|(?:[A-Za-z-]+ ){0,2}(?:agenc(?:y|ies)|department|
    agency head|(?:head|office|component) (?:of|within) (?:an?|the|each) executive department or agency|
    head of (?:an?|the|each|that) (?:[a-z]+ )?(?:agency|department)))(?= )
  `,
);
/** "If the Office becomes aware of it, it may", "If A and B disagree, they shall": who the condition is about. */
export const conditionedIn = (masked: Masked, lead: Span): readonly Actor[] => {
  const words = masked.words.slice(lead.start - masked.start, lead.end - masked.start);
  const opening = CONDITION.exec(words)?.[0].length ?? 0;
  const limited = words.startsWith(LIMIT) ? ofLimit(masked, lead) : [];
  if (limited.length > 0) return limited;
  const who = opening > 0 ? CONDITIONED.exec(words.slice(opening))?.[0].length : undefined;
  return who ? actorsIn(masked, spanOf(lead.start + opening, lead.start + opening + who), 'RESPONSIBLE') : [];
};

/** "The working group's recommendations shall be published": a body that is called by its kind wrote them. */
const POSSESSOR =
  /^(the (?:[a-z]+ )?(?:board|commission|council|committee|task force|working group|subcommittee|team|panel))[’']s (?:[a-z]+ ){0,3}(?:recommendations?|reports?|plans?|findings|work|functions|duties|activities|meetings)$/i;

/** "If the office within an agency that sees to it finds so, such office shall": that agency. */
const SUCH_PART = /^such (?:office|component|bureau|division|unit|element|organization)$/i;
const wholeOf = (masked: Masked, lead: Span): readonly Actor[] => {
  const words = masked.words.slice(lead.start - masked.start, lead.end - masked.start);
  const part =
    /\b(?:an?|the|any|each) (?:[a-z]+ ){0,3}(?:office|component|bureau|division|unit|element|organization)s? (?:of|within|in) /.exec(
      words,
    );
  if (!part) return [];
  const start = lead.start + part.index + part[0].length;
  const end =
    /,| that | which | who | or (?!agenc)/.exec(words.slice(part.index + part[0].length))?.index ?? lead.end - start;
  return actorsIn(masked, spanOf(start, start + end), 'RESPONSIBLE');
};

/** "Within 1 year after the Office is opened, it shall": whom the limit is about. */
const ofLimit = (masked: Masked, lead: Span): readonly Actor[] => {
  const who = masked.mentions.find(
    ({ start, end }) => start >= lead.start && end <= lead.end && IS.test(masked.text.slice(end, end + 6)),
  );
  return who ? actorsIn(masked, spanOf(who.start, who.end), 'RESPONSIBLE') : [];
};
const IS = /^ (?:is|are|was|were|has|have) /;

/** Agencies let contracts, make awards and appoint, whoever writes the rules for them. */
const OF_PROCUREMENT =
  /^(?:Contracts|Solicitations|Leases|Cooperative agreements)\b|^(?:(?:all|any) )?appointments? of (?!members\b|the\b|an?\b)|^(?:(?:each|every|any|all|such|covered|new|existing|Existing|Federal) )+(?:solicitations?|contracts?|contract clauses?|grants?|awards?|leases?|cooperative agreements?)\b/i;

/** "The following clause shall be included in solicitations". */
const INTO_CONTRACTS =
  /^ (?:also )?be (?:included|inserted|incorporated) in (?:(?:all|any|each|every|such|covered|new|future|Federal|Government) ){0,3}(?:solicitations?|contracts?|procurements?|contract-like instruments)\b/;

/** "The ALEs", where the text says "Agency Lamp Executives (ALEs)": each agency has one. */
const isOfEachAgency = (context: Context, subject: Span): boolean => {
  const { text } = context;
  const letters = LETTERS.exec(text.slice(subject.start, subject.end))?.[1];
  const places = letters ? [...placesDefined(context, letters), ...placesDefined(context, `${letters}s`)] : [];
  return places.some((at) => OFFICER_OF_EACH.test(text.slice(Math.max(0, at - 80), at)));
};
const OFFICER_OF_EACH = /\bAgency (?:[A-Z][\w-]* ){1,5}$|\b(?:Offices|Officers|Officials|Bureaus|Components) $/;
const LETTERS = /^(?:[Tt]he |[Ee]ach |[Aa]ll |[Aa]ny |[Ss]uch )?(?:(?:other|remaining|such) )?([A-Z]{2,6})s?$/;

/** "Any Federal hiring", "no agency form": a thing of agencies, whichever they are. */
const OF_AGENCIES =
  /^(?:(?:any|all|each|every|no|the|such|these|other|new|existing) )*(?:Federal|Government(?= (?:buildings?|computers?|data|devices?|facilit(?:y|ies)|funds|information|networks?|property|publications?|records?|systems?|travel|vehicles?|websites?)\b)|agency|agencies[’']|(?:agency|department)[’']s) [a-z]/i;

/** "To assist in implementation by agencies, the plan shall be used": who is helped by it must use it. */
const aidedIn = (masked: Masked, lead: Span): readonly Actor[] => {
  const words = masked.words.slice(lead.start - masked.start, lead.end - masked.start);
  const by = /\b(?:implementation|compliance|use|action|efforts|performance) by /.exec(words);
  return by ? actorsIn(masked, spanOf(lead.start + by.index + by[0].length, lead.end), 'RESPONSIBLE') : [];
};

/** "the Secretaries", "both agencies": those charged together. */
const SEVERAL =
  /^(?:the|each|both|these|those)(?: of the)? (?:Secretar(?:y|ies)|Departments|Directors|Administrators|agencies|officials)$/i;
/** "the Secretaries" are heads of departments, and no councils. */
const severalOf = (group: readonly Actor[], words: string): readonly Actor[] =>
  /secretar/i.test(words) && !group.every(({ canonical }) => canonical?.startsWith('Department')) ? [] : group;
const POINTS_BACK = /^(?:this|these|those|that|such|it|they|each such|any such)\b/i;

/** "the report submitted by the Secretary of X". */
const makerIn = (masked: Masked, subject: Span): readonly Actor[] => {
  const words = masked.words.slice(subject.start - masked.start, subject.end - masked.start);
  const by =
    /\b(?:submitted|prepared|identified|recommended|adopted|selected|drafted|issued|developed|produced|made|provided|created|published|required|proposed|taken|undertaken|conducted|performed) (?:by|of) /.exec(
      words,
    );
  return by ? actorsIn(masked, spanOf(subject.start + by.index + by[0].length, subject.end), 'RESPONSIBLE') : [];
};

/** "The senior official designated by each agency": it acts through whom it chose. */
const designatedBy = (masked: Masked, subject: Span): readonly Actor[] => {
  const by = DESIGNATED_BY.exec(masked.words.slice(subject.start - masked.start, subject.end - masked.start));
  return by ? actorsIn(masked, spanOf(subject.start + by[0].length, subject.end), 'RESPONSIBLE') : [];
};
const DESIGNATED_BY =
  /^(?:(?:the|each|any|an?|such|all) )?(?:[A-Za-z-]+ ){0,4}?(?:officials?|officers?|representatives?|employees?|liaisons?|coordinators?|points? of contact|designees?) (?:so )?(?:designated|appointed|named|selected|identified|assigned) by (?:the head of )?/i;

/** "The activities of the Council shall not": what a body does is its own. */
export const ofBody = (masked: Masked, subject: Span): readonly Actor[] => {
  const of = OF_BODY.exec(masked.words.slice(subject.start - masked.start, subject.end - masked.start));
  return of ? actorsIn(masked, spanOf(subject.start + of[0].length, subject.end), 'RESPONSIBLE') : [];
};
const OF_BODY = new RegExp(
  pattern`
    ^(?:the )?(?:(?:principal|primary|main|core|chief) )?(?:(?:responsibilities|functions?|duties|roles?|
    tasks) and )?(?:responsibilities|functions?|duties|activities|work|meetings|recommendations|proceedings|
    operations|efforts|deliberations|decisions|findings|reports?|plans?|records|minutes|documents|files) of (?=(?:the )?${NAME}+$)
  `,
  'i',
);

const RECIPIENT = /\b(?:to|with) (?:the )?$/;
const beforeName = (words: string, name: string): string => {
  const at = words.indexOf(name);
  return at < 0 ? '' : words.slice(0, at);
};

/** "Such Secretary", "such member": whom the condition in front of it names. */
export const suchIn = (masked: Masked, lead: Span, words: string): readonly Actor[] => {
  const either = SUCH_ONE.test(words) ? eitherIn(masked, lead) : [];
  if (either.length > 1) return either;
  if (THAT_OFFICIAL.test(words)) return ofCondition(masked, lead);
  return SUCH_MEMBER.test(words) ? bodyOfMember(masked, lead) : [];
};
const SUCH_ONE = /^such (?:Secretary|official|officer|agency|Director|Administrator|head|department)$/i;
/** "Whenever the head of an agency finds so, that official shall": where the condition names no other. */
const THAT_OFFICIAL = /^(?:such|that) (?:official|officer|head|agency head)$/i;
const ofCondition = (masked: Masked, lead: Span): readonly Actor[] =>
  HEAD_FINDS.test(masked.text.slice(lead.start, lead.end)) ? conditionedIn(masked, lead) : [];
/** Where he hires another, or another is spoken of, "such officer" may be that one. */
const HEAD_FINDS =
  /^(?!.*\b(?:officials?|officers?|appoints?|assigns?|chooses?|designates?|elects?|employs?|hires?|names?|nominates?|selects?)\b)(?:[^,]{0,80}, )?(?:and )?[a-z]+ (?:(?:the |any )?heads? of (?:an?|any|each|the|that|such)|(?:an?|any|each|the) agency head) /is;
/** "When the Secretary of X or the Secretary of Y has found it, such Secretary may": either of them. */
const eitherIn = (masked: Masked, lead: Span): readonly Actor[] => {
  const who = EITHER.exec(masked.words.slice(lead.start - masked.start, lead.end - masked.start));
  return who
    ? actorsIn(masked, spanOf(lead.start + (who[1] ?? '').length, lead.start + who[0].length), 'RESPONSIBLE')
    : [];
};
const EITHER = new RegExp(
  `^((?:and )?(?:if|when|whenever|where|once|after|before|unless|until) (?:either )?)(?:the )?${NAME}{1,200},? or (?:the )?${NAME}{1,200}`,
  'i',
);

/** "If any member of the Council disagrees, such member may": one of the body. */
const SUCH_MEMBER = /^(?:such|that) member$/i;
const bodyOfMember = (masked: Masked, lead: Span): readonly Actor[] => {
  const words = masked.words.slice(lead.start - masked.start, lead.end - masked.start);
  const of = new RegExp(`\\bmember of (?=(?:the )?${NAME})`).exec(words);
  const from = of ? lead.start + of.index + of[0].length : 0;
  const who = of && masked.mentions.find(({ start, end }) => start >= from && end <= lead.end);
  return who ? actorsIn(masked, spanOf(who.start, who.end), 'RESPONSIBLE') : [];
};
