/** What a public body's policy asks of its own staff: they are no agency, and are charged as they are printed. */
import { pattern } from '../../../kernel/pattern.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../../values/index.ts';
import type { Clause } from './clauses.ts';
import { predicateOf, unnamed, type Charged, type Context } from './context.ts';
import { wholeNameOf } from './longer-names.ts';
import { spelledOut } from './named-bodies.ts';
import type { Unit } from './units.ts';

const WHO = pattern`
  (?:employees?|(?:(?:responding|sworn|patrol|police|on-duty|supervising|correctional|probation) )?officers?|members?|dispatchers?|deput(?:y|ies)|
  detectives?|sergeants?|lieutenants?|firefighters?|analysts?|staff(?: members?)?|personnel|workers?|workforce(?: members)?|supervisors?|managers?|
  (?:department|division|unit|bureau|agency|office) (?:heads?|directors?|managers?|leads?|liaisons?|coordinators?)|
  (?:departments|divisions|bureaus|work units|offices)|(?<=\b(?:each|every|any|a|the requesting|the using) (?:city |county |town )?)(?:department|division)|(?:(?:system|authorized|end|city|county|
  state) )?users?|campus(?:es)?|schools|colleges|faculty(?: members)?|instructors?|deans?|(?:[a-z]+ )?principals?|teachers?|(?:law )?clerks?|(?:[a-z]+ ){0,2}courts?(?: (?:reporters?|administrators?|clerks?|staff|employees))?|judges?|magistrates?|(?:(?:data|records|research|
  system|information|policy|privacy) ){0,3}(?:owners?|stewards?|custodians?|coordinators?|liaisons?)|you)
`;
const WHICH = pattern`
  (?:all|any|each|every|no|the|an?|our|your|its|such|these|other|city|county|state|town|village|district|
  municipal|agency|campus|university|college|department(?:al)?|public|individual|covered|new|temporary|full-time|part-time|elected|
  contractors?)
`;
const STAFF = new RegExp(
  pattern`
    ^(?:(?:${WHICH},?|and|or) )*${WHO}(?:(?:,|,? (?:and|or)) (?:(?:${WHICH},?|and|or) )*(?:${WHO}|contractors?|
    volunteers?|interns?)){0,4}(?: (?:who|that|of|in|with|using|under|from|at)\b[^.;]{0,160})?$
  `,
  'i',
);

/** The head of a text says whose it is, what, and for whom. */
const HEAD = 3_000;
const TITLE = 900;
const OF_PUBLIC =
  /\b(?:City|County|Town|Village|Borough|State of|Commonwealth|Department|District|Municipal|CITY|COUNTY|STATE OF|University|College|UNIVERSITY|COLLEGE)\b/;
const IS_POLICY = /\b(?:polic(?:y|ies)|guidelines?|standards?|procedures?|rules)\b/i;
const FOR_STAFF =
  /\b(?:(?:City|County|State|Town|Department)(?:’s|'s)?(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)? (?:employees?|staff|personnel)|(?:applies to|for) (?:all |our |its |City |County )*(?:employees|staff|personnel))\b|\b(?:[Ee]mployees|[Ss]taff|[Uu]sers|[Dd]epartments) (?:must|shall|should|may not|who use|follow)\b|\b(?:[Ff]aculty|[Ii]nstructors?|[Cc]ampus(?:es)?|Deans|[Mm]anagers|[Ss]upervisors) (?:must|shall|should|may)\b|\bADMINISTRATIVE (?:REGULATION|POLICY|DIRECTIVE|PROCEDURE|INSTRUCTION)\b/;
/** Of others: rules of law, and companies. */
const OF_OTHERS = /(?<!\b2 )CFR\b|§|\bFederal Register\b|\b(?:Inc|LLC|Corp)\b|\bcustomers\b|\b[Bb]e it enacted\b/;

/** Whether the text is a policy of a public body for those who work there. */
export const speaksToStaff = (text: string): boolean => {
  const head = text.slice(0, HEAD);
  return OF_PUBLIC.test(head) && IS_POLICY.test(head.slice(0, TITLE)) && FOR_STAFF.test(head) && !OF_OTHERS.test(head);
};

export const staffIn = (context: Context, clause: Clause, subject: Span): Charged | null => {
  const { modality } = clause.modal;
  const words = context.text.slice(subject.start, subject.end).trim().replace(KEEPS, '');
  if (!context.toStaff) return null;
  const office = officeIn(context, subject);
  if (office) return { actors: [office], rule: 'obligations/clause@1' };
  if (modality === 'ENCOURAGED' && clause.modal.ordering) return null;
  if ((modality === 'MAY' && !/^no /i.test(words)) || !STAFF.test(words)) return null;
  if (modality === 'WILL' && !DOES.test(predicateOf(context.text, clause))) return null;
  const actor = unnamed(context.text, subject);
  return {
    actors: [DEPARTMENTS.test(words) ? actor : { ...actor, canonical: null }],
    rule: 'obligations/clause@1',
  };
};
/** "City departments", "each department": parts of the Government there, whichever they are. */
const DEPARTMENTS = new RegExp(
  `^(?:${WHICH},? )*(?:departments?|divisions?|bureaus?|offices|agenc(?:y|ies))(?: (?:that|which|with|using|of)\\b[^.;]{0,160})?$`,
  'i',
);
/** An office by the name that such a policy prints. */
export const officeIn = (context: Context, subject: Span): Actor | null => {
  const { text, toStaff } = context;
  const words = text.slice(subject.start, subject.end);
  const name = toStaff
    ? (officeNamed(context, words.replace(KEEPS, '')) ?? (ITSELF.test(words) ? wholeName(text) : undefined))
    : undefined;
  if (name === undefined) return null;
  const kind = /^(?:The )?(Board|Bureau|Committee|Council|Office|Department|Division|Section|Team|Unit)$/.exec(
    name,
  )?.[1];
  const whole = kind
    ? (wholeNameOf(context, kind, subject.start) ??
      new RegExp(`\\b(?:[A-Z][\\w’'&-]+ ){1,5}${kind}\\b`).exec(text)?.[0].replace(/^The /, ''))
    : name;
  return whole === undefined ? null : { ...unnamed(text, subject), canonical: whole };
};
/** "The shift supervisor of the Lamp Section": that section. */
const HEAD_OF =
  /^(?:[Tt]he |[Aa]n? |[Ee]ach )?(?:[a-z-]+ ){0,3}(?:supervisor|manager|director|head|chief|commander|captain|lieutenant|sergeant|coordinator|administrator) of (?:the )?(?=[A-Z])/;
/** The office that the heading of a provision names: what stands below it is its work. */
export const officeOfHeading = (context: Context, { headings, headed }: Unit): readonly Actor[] => {
  const name = context.toStaff && headed ? OFFICE.exec(headings[0] ?? '')?.[1] : undefined;
  return name !== undefined && headed && / /.test(name) ? [{ ...unnamed(context.text, headed), canonical: name }] : [];
};
/** By its letters, where the text says what they stand for ("Lamp Services Department (LSD)"). */
const officeNamed = (context: Context, words: string): string | undefined => {
  const bare = words.replace(HEAD_OF, '').replace(/ ?\([A-Z]{2,6}\)$| or (?:(?:his|her|their|the|a) )?designees?$/, '');
  const name = OFFICE.exec(bare)?.[1];
  return name !== undefined && /^[A-Z]{2,6}$/.test(name) ? (spelledOut(context, name) ?? name) : name;
};
/** "The Department of X keeps a list and will": what else it does. */
const KEEPS =
  / (?:(?!(?:heads|managers|directors|supervisors|employees|users|members|officers|leads|departments)\b)[a-z]+s|are) [^;.]{3,160} and$/;
/** Deeds; what else they will do may be what comes of it for them. */
const DOES =
  /^ (?:also |not |then |always |immediately |promptly )*(?:be (?:required|expected|responsible) (?:to|for)|activate|advise|answer|ask|assist|attend|check|collect|complete|comply|conduct|consult|contact|coordinate|count|deliver|disclose|document|drive|ensure|escort|file|follow|forward|handle|inform|inspect|investigate|issue|keep|light|log|maintain|monitor|notify|obtain|operate|perform|place|prepare|protect|provide|record|remove|report|request|respond|review|secure|send|sign|store|submit|test|transport|treat|update|use|verify|wear|write)\b/;
/** "The County will review it": by the name that the head of the policy prints. */
const ITSELF = /^[Tt]he (?:City|County|Town|Village|State|Commonwealth|District)$/;
const wholeName = (text: string): string | undefined =>
  /\b(?:City|County|Town|Village|State|Commonwealth) of (?:[A-Z][a-z]+\.?(?: (?=[A-Z]))?){1,3}|\b(?:[A-Z][a-z]+ ){1,2}County\b/
    .exec(text.slice(0, HEAD))?.[0]
    .replace(/ (?:Artificial|Policy|Information|Generative|Acceptable|Employee|Use).*$/, '')
    .trim();
/** "ITSA", "The Information Technology Department": an office of its own. */
const OFFICE =
  /^(?:[Tt]he )?([A-Z]{2,6}|(?:[A-Z][a-z]+ )?(?:Department|Office|Division|Bureau|Board|Commission) of (?:the )?[A-Z][\w’'&-]+(?:(?:,? and)? [A-Z][\w’'&-]+){0,5}|(?!The )(?:[A-Z][\w’'&-]+ ){1,6}(?:Department|Office|Division|Team|Committee|Board|Council|Section|Unit|Bureau|Squad)|Chief (?:[A-Z][a-z]+ ){1,3}Officer|(?:City|County|Town) (?:Manager|Administrator|Attorney|Auditor|Clerk|Controller|Counsel|Engineer|Librarian|Treasurer)|Chief of Police|(?:Police|Fire) Chief|Sheriff|Mayor|Clerk of (?:the )?Courts?|Chief (?:Judge|Justice)|Presiding Judge|(?:Vice |Deputy |Associate |Assistant )?(?:Chancellor|Provost|President|Dean|Registrar|Superintendent)(?: (?:for|of) [A-Z][\w’'&-]+(?:(?:,? and)? [A-Z][\w’'&-]+){0,5})?)$/;
