/** A duty on a thing, or on "it": whether it is one, and whose the text makes it. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../values.ts';
import { actorsIn, AGENCIES } from './actors.ts';
import type { Clause } from './clauses.ts';
import { agentsOfPassive, mentioned, predicateOf, unnamed, type Charged, type Context } from './context.ts';
import { DOCUMENT, isDoneByOutsiders, isDoneToThem, isPrivate, productsOf } from './exclusions.ts';
import { LIMIT, NAME, type Masked } from './mask.ts';
import { placesDefined } from './named-bodies.ts';
import { isMereChance } from './no-duty.ts';
import { coordinatorsIn } from './partners.ts';
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
  if (agents.length > 0) return { actors: agents, rule: 'obligations/evident@1' };
  const isForbidden = /^no\b/i.test(words);
  if (!isForbidden && context.text.startsWith('may', clause.modal.start))
    return permitted(context, unit, masked, clause, words) ?? byOfficer(context, unit, words, clause);
  if (modality === 'ENCOURAGED' && isPrivate(words, false)) return null;
  if (
    modality === 'WILL' &&
    !isWritten(context.text, words, clause) &&
    !isMadeToDo(context, words, clause) &&
    !(PRONOUN.test(words) && conditionedIn(masked, clause.lead).length > 0) &&
    !goesOnWith(context, unit, words, clause)
  )
    return null;
  const predicate = predicateOf(context.text, clause);
  if (context.toAgencies && modality !== 'SHALL' && actsOfItself(words, predicate)) return null;
  if (context.toAgencies && PAPERS_OF_OTHERS.test(words) && !/^ (?:not |also |only )?be\b/.test(predicate)) return null;
  if (isPrivate(words, context.toAgencies) && !isDoneToThem(predicate) && !DESIGNATED.test(words)) return null;
  if (isDoneByOutsiders(predicate)) return null;
  const actors = evident(context, unit, masked, clause, subject, within);
  const isBound = /^(?:is|are)\b/.test(context.text.slice(clause.modal.start, clause.modal.end));
  if ((modality === 'SHOULD' || isBound || context.toAnyone) && actors.length === 0) return null;
  return { actors, rule: 'obligations/evident@1' };
};

/** "The program must keep pace", "A high level of security must be in place", "Questions should be directed to": nobody is told to. */
const actsOfItself = (subject: string, predicate: string): boolean =>
  CHANGES.test(predicate) ||
  (/^(?:all |any )?(?:[a-z]+ )?(?:questions|inquiries)\b/i.test(subject) && ASKED_OF.test(predicate));
const CHANGES =
  /^ (?:not |also |still |therefore |dramatically |continue to )*(?:adapt|change|scale|evolve|grow|mature|keep (?:pace|up)|be (?:still )?in place|be (?:uncommon|rare|agile|flexible|resilient)\b)/;
const ASKED_OF = /^ be (?:directed|sent|addressed|submitted|referred|e-?mailed) to\b/;

/** "Invoices must show the hours": whoever sends them writes them. */
const PAPERS_OF_OTHERS =
  /^(?:(?:the|all|any|each|every|such) )?(?:(?!agency)[a-z-]+ ){0,2}(?:invoices?|bids?|quotations?|quotes?|vouchers?|applications?|claims?|offers?)$/i;
/** "Costs must be recovered": of whom is not said. */
const MONEY =
  /^(?:(?:the|all|any|each|every|such) )?(?:(?!agency|federal)[a-z-]+ ){0,2}(?:costs?|fees?|prices?|charges?|expenses?|payments?|invoices?)$/i;

/** "Individuals designated pursuant to subsection (a)": whom agencies chose acts for them. */
const DESIGNATED =
  /^(?:(?:the|each|any|such) )?(?:individuals?|officials?|officers?|employees?|persons?) (?:so )?(?:designated|appointed|selected) (?:pursuant to|under|in accordance with|by)\b/i;

/** "The framework will identify": a text that is to be written; "these actions will help" is a hope. */
const isWritten = (text: string, subject: string, { predicate }: Clause): boolean =>
  DOCUMENT.test(subject) && WRITES.test(text.slice(predicate.start, predicate.end));
const WRITES =
  /^(?:,[^,]{1,120},)? (?:also |then |further |at a minimum )?(?:include|assess|evaluate|examine|analy[sz]e|summarize|explain|list|identify|describe|contain|specify|address|set|establish|outline|provide|require|consider|cover|define|detail|discuss|recommend|outline|highlight|reflect|be (?:\w+ly )?\w+ed)\b/;

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
  const ofOfficial = designatedBy(within, subject);
  if (ofOfficial.length > 0) return ofOfficial;
  const own = ofBody(within, subject);
  if (own.length > 0) return own;
  const inCondition = PRONOUN.test(words) ? conditionedIn(masked, clause.lead) : [];
  if (inCondition.length > 0) return inCondition;
  if (SEVERAL.test(words)) return severalOf(memory.lastGroup(), words);
  if (!toAnyone && (OF_PROCUREMENT.test(words) || isOfEachAgency(context, subject))) return [unnamed(text, subject)];
  const makers = memory.makersOf(productsOf(words).at(-1) ?? '');
  if (makers) return makers;
  const predicate = predicateOf(text, clause);
  const last = memory
    .lastCharged(unit)
    .filter((actor) => ![predicate, words].some((part) => RECIPIENT.test(beforeName(part, actor.text))));
  if (last.length > 0 && !toAnyone && (!toAgencies || POINTS_BACK.test(words))) return last;
  const coordinators = coordinatorsIn(masked, clause.predicate);
  if (coordinators.length > 0) return coordinators;
  const aided = aidedIn(within, clause.lead);
  if (aided.length > 0) return aided;
  if ((toAgencies && !MONEY.test(words)) || (!toAnyone && OF_AGENCIES.test(words))) return [unnamed(text, subject)];
  if (last.length > 0 || toAnyone || clause.modal.modality !== 'SHALL') return [];
  const heading = namedAbove(context, unit);
  return heading.length > 0 ? heading : foundedIn(context, unit);
};

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

const PRONOUN = /^(?:it|they|he or she)(?: also)?$/i;
const CONDITION = /^(?:[^,]{0,80}, )?(?:and )?(?:if|when|whenever|where|once|after|before|unless|until) /i;
const CONDITIONED = new RegExp(
  `^(?:(?:the|an?|any|each|such|that|all) )?(?:${NAME}+|(?:[A-Za-z-]+ ){0,2}(?:agenc(?:y|ies)|department|agency head|(?:head|office|component) (?:of|within) (?:an?|the|each) executive department or agency|head of (?:an?|the|each|that) (?:[a-z]+ )?(?:agency|department)))(?= )`,
);
/** "If the Office becomes aware of it, it may": who the condition is about. */
const conditionedIn = (masked: Masked, lead: Span): readonly Actor[] => {
  const words = masked.words.slice(lead.start - masked.start, lead.end - masked.start);
  const opening = CONDITION.exec(words)?.[0].length ?? 0;
  const limited = words.startsWith(LIMIT) ? ofLimit(masked, lead) : [];
  if (limited.length > 0) return limited;
  const who = opening > 0 ? CONDITIONED.exec(words.slice(opening))?.[0].length : undefined;
  return who ? actorsIn(masked, spanOf(lead.start + opening, lead.start + opening + who), 'RESPONSIBLE') : [];
};

/** "Within 1 year after the Office is opened, it shall": whom the limit is about. */
const ofLimit = (masked: Masked, lead: Span): readonly Actor[] => {
  const who = masked.mentions.find(
    ({ start, end }) => start >= lead.start && end <= lead.end && IS.test(masked.text.slice(end, end + 6)),
  );
  return who ? actorsIn(masked, spanOf(who.start, who.end), 'RESPONSIBLE') : [];
};
const IS = /^ (?:is|are|was|were|has|have) /;

/** Agencies let contracts and make awards, whoever writes the rules for them. */
const OF_PROCUREMENT =
  /^(?:Contracts|Solicitations|Leases|Cooperative agreements)\b|^(?:(?:each|every|any|all|such|covered|new|Federal) )+(?:solicitations?|contracts?|contract clauses?|grants?|awards?|leases?|cooperative agreements?)\b/i;

/** "The ALEs", where the text says "Agency Lamp Executives (ALEs)": each agency has one. */
const isOfEachAgency = (context: Context, subject: Span): boolean => {
  const { text } = context;
  const letters = LETTERS.exec(text.slice(subject.start, subject.end))?.[1];
  const places = letters ? [...placesDefined(context, letters), ...placesDefined(context, `${letters}s`)] : [];
  return places.some((at) => OFFICER_OF_EACH.test(text.slice(Math.max(0, at - 80), at)));
};
const OFFICER_OF_EACH = /\bAgency (?:[A-Z][\w-]* ){1,5}$/;
const LETTERS = /^(?:[Tt]he |[Ee]ach |[Aa]ll |[Ss]uch )?([A-Z]{2,6})s?$/;

/** "Any Federal hiring", "no agency form": a thing of agencies, whichever they are. */
const OF_AGENCIES =
  /^(?:(?:any|all|each|every|no|the|such|these|other|new|existing) )*(?:Federal|agency|agencies[’']|(?:agency|department)[’']s) [a-z]/i;

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
const ofBody = (masked: Masked, subject: Span): readonly Actor[] => {
  const of = OF_BODY.exec(masked.words.slice(subject.start - masked.start, subject.end - masked.start));
  return of ? actorsIn(masked, spanOf(subject.start + of[0].length, subject.end), 'RESPONSIBLE') : [];
};
const OF_BODY = new RegExp(
  `^(?:the )?(?:(?:principal|primary|main|core|chief) )?(?:(?:responsibilities|functions?|duties|roles?|tasks) and )?(?:responsibilities|functions?|duties|activities|work|meetings|recommendations|proceedings|operations|efforts|deliberations|decisions|findings) of (?=(?:the )?${NAME}+$)`,
  'i',
);

const RECIPIENT = /\b(?:to|with) (?:the )?$/;
const beforeName = (words: string, name: string): string => {
  const at = words.indexOf(name);
  return at < 0 ? '' : words.slice(0, at);
};
