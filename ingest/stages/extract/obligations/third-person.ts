/** Below "Responsibilities", what somebody does is what somebody shall do: "The Keeper: (a) Provides oil." */
import { pattern } from '../../../kernel/pattern.ts';
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor, Obligation } from '../../../values/index.ts';
import { actorsIn } from './actors.ts';
import { castNamed } from './cast.ts';
import { ownByLetters } from './own-issuer.ts';
import { printedBody, shortForm } from './named-bodies.ts';
import { officeIn } from './staff.ts';
import { isStem, startsWithVerb } from './stems.ts';
import type { StemSubject } from './clauses.ts';
import { ownOfficer, unnamed, type Context } from './context.ts';
import { itemOf } from './directive.ts';
import { NAME, type Masked } from './mask.ts';
import type { Unit } from './units.ts';

export const isResponsibilities = (heading: string): boolean =>
  /\b(?:Responsibilities|Functions|Duties)(?:$| (?:of|for) )|^Roles$/i.test(heading);

/** Verbs of office: a list, for "needs" and "shows" tell what is. */
const VERB = pattern`
  (?:administers|advises|appoints|approves|assesses|assigns|assists|certifies|chairs|collaborates|conducts|
  convenes|coordinates|designates|determines|develops|directs|ensures|establishes|evaluates|identifies|
  implements|issues|leads|maintains|manages|monitors|oversees|performs|plans|prepares|prescribes|promotes|
  provides|publishes|receives|recommends|reports|represents|reviews|serves|supervises|supports|tracks)
`;
/** Below somebody's name any verb in the third person tells what that office does; not what it is, and no noun ("Records of"). */
const ANY_VERB = `(?:${VERB}|(?!(?:is|was|has|does|needs|shows|means|includes|contains|follows|applies|remains|exists|this|its|as)\\b)[a-z]{3,}s(?! (?:of|for|and|or|that|which|is|are)\\b))`;
const ITEM = new RegExp(
  `^(?:(?:In|As|Through|With|Within|Consistent|On|By|At|Under|For|When|Upon)\\b[^;:.]{0,200}?, )?(${ANY_VERB})\\b`,
  'i',
);
/** "Approves each lamp before it is lit." */
export const doesSo = (words: string): boolean => ITEM.test(words) && STANDS_FIRST.test(words);
const SENTENCE = new RegExp(
  `^((?:(?:In|Under|Through|Subject to|As) (?:[^;:.]|\\.\\d){0,250}?, )?)((?:[Tt]he )?(?:${NAME}+|[A-Z][A-Z&()]{1,12}(?: ${NAME}+)?|Chief (?:[A-Z][\\w-]+ ){1,4}Officer(?: \\([A-Z]{2,6}\\))?|General Counsel|(?:Department|Office|Bureau|Division|Board|Commission) (?:of|for|on) (?:the )?[A-Z][\\w’'-]*(?: (?:(?:and|of|for) )?[A-Z][\\w’'-]*){0,6}))(?:,| [-–—]|:)?(?: also)? (${ANY_VERB})\\b`,
);
/** "The Keeper is responsible for lighting lamps"; in a list below "The Keeper is responsible for:", "lighting lamps". */
const RESPONSIBLE = new RegExp(
  pattern`
    ^((?:(?:In|Under|Through|Subject to|As) (?:[^;:.]|\.\d){0,250}?, )?)((?:[Tt]he )?(?:${NAME}+|
    [A-Z][^,;:.]{2,120}?))(?: \uE002{1,60})?(?:, (?:within|in|at|as|an?|part of)\b[^,;:.]{2,80})?,? (?:is|
    are) (?:also )?(responsible) for (?=[a-z])
  `,
);
const ARE_RESPONSIBLE = /^(?:is|are) (responsible) for (?=[a-z])/i;
const GERUND = /^((?:[a-z]+ly )?[a-z]{2,}ing)\b/i;
const SEVERAL =
  /\b(?:heads|chiefs|officers|officials|secretaries|directors|administrators|commanders|agencies|components|departments|managers|supervisors|superintendents|inspectors|coordinators|owners|leads|posts|units|offices|commands|centers|facilities|regions|bureaus)$/i;
const MODAL_FIRST = /^(?:may|must|shall|should|will)\b/i;
const STEM_OF_GERUNDS = /\b(?:is|are) (?:also )?(?:responsible|accountable) for(?: the following)?:?$/;

export const doneInThirdPerson = (
  context: Context,
  unit: Unit,
  masked: Masked,
  stem: StemSubject | null,
  head: Masked | null = null,
): Obligation | null => {
  const labelled = unit.opens && stem ? castNamed(context, withoutVerb(stem)) : null;
  if (
    !(labelled && isLabel(stem)) &&
    ((context.toAnyone && !context.toStaff) || !(unit.headings.some(isResponsibilities) || answersFor(stem)))
  )
    return null;
  if (unit.opens && stem) {
    const named = whoIs(context, stem.masked, withoutVerb(stem));
    const who = named.length > 0 || !labelled ? named : [labelled];
    const are = ARE_RESPONSIBLE.exec(masked.words)?.[1];
    const gerund = are ?? (STEM_OF_GERUNDS.test(stemWords(stem)) ? GERUND.exec(masked.words)?.[1] : undefined);
    if (gerund) return duty(unit, masked, gerund, who.length > 0 ? who : anyOfficer(context, stem));
    if (!unit.headings.some(isResponsibilities) && !(labelled && isLabel(stem))) return null;
    const item = ITEM.exec(masked.words)?.[1];
    const charged = who.length > 0 ? who : anyOfficer(context, stem);
    if (item) return duty(unit, masked, item, charged);
    // "The heads of components: Appoint a steward."
    return SEVERAL.test(stemWords(stem)) && !MODAL_FIRST.test(masked.words) && startsWithVerb(masked.words)
      ? duty(unit, masked, /^[A-Za-z-]+/.exec(masked.words)?.[0] ?? '', charged)
      : null;
  }
  const sentence = SENTENCE.exec(masked.words) ?? RESPONSIBLE.exec(masked.words);
  // "The Keeper is responsible for lamps and must:": the items say what
  if (sentence && /\b(?:shall|must|should|may|will):$/.test(masked.words)) return null;
  if (!sentence) return belowHeading(context, unit, masked, head);
  const start = unit.start + (sentence[1] ?? '').length;
  return duty(
    unit,
    masked,
    sentence[3] ?? '',
    whoIs(context, masked, spanOf(start, start + (sentence[2] ?? '').length)),
  );
};

/** "The Library Director:": no more than whose work stands below it. */
export const isLabel = (stem: StemSubject | null): boolean =>
  stem !== null &&
  /^[Tt]he [^,;:.]{2,80}$/.test(stemWords(stem)) &&
  stemWords(stem).trim().length <= stem.head.subject.end - stem.masked.start;

/** "The Keeper is responsible for:", below whatever heading. */
export const answersFor = (stem: StemSubject | null): boolean => stem !== null && STEM_OF_GERUNDS.test(stemWords(stem));

/** "The deputy minister for a tool is responsible for:": whichever agency has one. */
const anyOfficer = (context: Context, stem: StemSubject): readonly Actor[] => {
  const subject = withoutVerb(stem);
  return context.toAgencies && OFFICER.test(context.text.slice(subject.start, subject.end))
    ? [unnamed(context.text, subject)]
    : [];
};
const OFFICER =
  /^(?:[Tt]he |[Ee]ach |[Aa]n? |[Ee]very )?(?:[\w’'-]+ ){0,5}?(?:ministers?|heads?|officers?|officials?|directors?|managers?|secretar(?:y|ies)|administrators?|chiefs?|leads?|coordinators?|owners?|stewards?|commanders?|supervisors?)\b/i;

/** "5.a. Chief Lamp Officer." above "(1) Keeps a list": whom the heading names; of several in the plural, what they do. */
const belowHeading = (context: Context, unit: Unit, masked: Masked, head: Masked | null): Obligation | null => {
  if (
    !(context.toAgencies || context.toStaff) ||
    !head ||
    isResponsibilities(unit.headings[0] ?? '') ||
    isStem(masked.words) ||
    MODAL.test(masked.words)
  )
    return null;
  const words = masked.words.slice(0, 200);
  const isPlural = SEVERAL.test(head.words.trim()) || HEADS_OF.test(head.words);
  const verb =
    isPlural && !MODAL_FIRST.test(words) && startsWithVerb(words)
      ? /^[A-Za-z-]+/.exec(words)?.[0]
      : ITEM.exec(words)?.[1];
  if (verb === undefined || !STANDS_FIRST.test(words)) return null;
  const officer = ownOfficer(context, spanOf(head.start, head.start + head.words.trimEnd().length));
  if (officer) return duty(unit, masked, verb, [officer]);
  const own = whoIs(context, head, spanOf(head.start, head.start + head.words.trimEnd().length));
  const office = /^(?:The )?(?:Office|Bureau|Division|Directorate) (?:of|for) /.test(head.words)
    ? head.text.slice(head.start, head.end)
    : null;
  const name = office ?? (isResponsibilities(unit.headings[1] ?? '') ? namedOffice(head) : null);
  const actors =
    own.length > 0
      ? own
      : isPlural
        ? [{ ...unnamed(context.text, spanOf(head.start, head.end)), ...(context.toStaff && { canonical: null }) }]
        : name
          ? [{ ...unnamed(context.text, spanOf(head.start, head.end)), canonical: name }]
          : [];
  return duty(unit, masked, verb, actors);
};
/** "Enterprise Lamp Services", right below "Responsibilities": whoever bears the name. */
const namedOffice = (head: Masked): string | null => {
  const words = head.text.slice(head.start, head.end).trim();
  return /^(?:[A-Z][\w&’'-]+ (?:(?:of|for|and|the) )*){1,6}[A-Z][\w&’'-]+(?: \([A-Z]{2,8}\))?$/.test(words)
    ? words.replace(/ \([A-Z]{2,8}\)$/, '')
    : null;
};
const MODAL = /\b(?:shall|must|may|should|will)\b/;
const HEADS_OF = /^(?:Heads|Chiefs|Directors|Managers|Secretaries|Officers|Leads|Supervisors) of /;
/** A command, or a verb in the third person, at the head of its sentence. */
const STANDS_FIRST = /^(?:[-–—] [a-z]+s?|[A-Z][a-z]+s?) (?!(?:is|are|was|were|has|have|may|must|shall|should|will)\b)/;

/** The words of a stem without the colon. */
const stemWords = ({ masked }: StemSubject): string => masked.words.replace(/[\s:—-]+$/, '');

/** "The Keeper is responsible for:": whoever stands before the verb. */
const withoutVerb = ({ masked, head }: StemSubject): Span => {
  const { subject } = head;
  const words = masked.words.slice(subject.start - masked.start, subject.end - masked.start);
  const at = words.search(/ (?:is|are) (?:also )?(?:responsible|accountable) for(?: the following)?$/);
  return at < 0 ? subject : spanOf(subject.start, subject.start + at);
};

const whoIs = (context: Context, masked: Masked, subject: Span): readonly Actor[] => {
  const body =
    ownOfficer(context, subject) ??
    ownByLetters(context, subject) ??
    shortForm(context, subject) ??
    officeIn(context, subject);
  const actors = body ? [body] : actorsIn(masked, subject, 'RESPONSIBLE');
  const printed = actors.length > 0 ? null : printedBody(context, subject);
  return printed ? [printed] : actors;
};

const duty = (unit: Unit, masked: Masked, verb: string, actors: readonly Actor[]): Obligation | null => {
  if (actors.length === 0) return null;
  const found = itemOf(
    unit,
    masked,
    spanOf(unit.start, unit.end),
    { modality: 'IMPERATIVE', modalitySpan: null, actors, rule: 'obligations/item@1' },
    null,
  );
  const at = masked.words.search(new RegExp(`\\b${verb}\\b`)) + verb.length;
  const object = masked.text.slice(unit.start + at, unit.end).replace(/^[\s,]+|[\s.;:]+$/g, '');
  const act = verb.toLowerCase();
  return { ...found, act: act === 'responsible' ? 'be responsible' : baseOf(act), object: object || null };
};

/** "provides" -> "provide", "certifies" -> "certify", "assesses" -> "assess". */
export const baseOf = (verb: string): string =>
  verb.endsWith('ies') ? `${verb.slice(0, -3)}y` : verb.replace(/(?<=ss|sh|ch)es$|s$/, '');
