/** Whoever issues a text, by the noun of its name, by those who serve there, and by whom an auditor's letter asks. */
import type { Span } from '../../../../schema/domain/span.ts';
import { pattern } from '../../../kernel/pattern.ts';
import type { Actor } from '../../../values/index.ts';
import { AGENCIES } from './actors.ts';
import type { Clause } from './clauses.ts';
import { isOwnTitle, mentioned, predicateOf, unnamed, type Context } from './context.ts';
import type { Charge } from './memory.ts';
import { spelledOut } from './named-bodies.ts';
import { placesDefined } from './places-defined.ts';
import { startsWithVerb } from './stems.ts';
import type { Unit } from './units.ts';

const NOUN =
  /^[Tt]he (Ministry|Department|Office|Bureau|Commission|Board|Council|Authority|University|System|Court|Institute|Agency|Administration|Secretariat|District|Center|Service|Committee|Foundation|Corporation|College|Laboratory)$/;
/** Servants of a body by what they are there. */
const SERVANT = pattern`
  (?:Officers?|Agents?|Inspectors?|Investigators?|Examiners?|Employees?|Supervisors?|Managers?|Personnel|Analysts?|Auditors?)
`;
const SERVANTS = new RegExp(`^(?:(?:the|an?|each|all|any|no|every) )?(?:[A-Z][\\w/-]+ ){0,3}${SERVANT}$`, 'i');
/** "the Executive Director, Office of Lamps,": the part that somebody heads. */
const HEAD_OF_PART =
  /^(?:the )?(?:[A-Z][\w-]+ ){1,5}?(?:Director|Commissioner|Administrator|Chief|Officer|Secretary|Counsel|Manager), ((?:Office|Bureau|Division|Directorate|Center) (?:of|for) [A-Z][\w’'-]*(?:,?(?: (?:and|of|for))? [A-Z][\w’'-]*){0,5}),?$/;

/** "The Ministry will review": by the name that the head of the text prints; "the Officer shall" in what his agency orders its own. */
export const issuerItself = (context: Context, subject: Span): Actor | null => {
  const { text, issuedBy, own } = context;
  const words = text.slice(subject.start, subject.end).trim();
  const noun = NOUN.exec(words)?.[1];
  const ofUnion = noun && /^European |\bof the European Union$/.test(issuedBy ?? '') ? OF_UNION[noun] : undefined;
  if (ofUnion) return { ...unnamed(text, subject), canonical: ofUnion };
  if (noun && issuedBy && new RegExp(`\\b${noun}\\b`, 'i').test(issuedBy))
    return { ...unnamed(text, subject), canonical: withoutPlace(issuedBy) };
  const part = own ? HEAD_OF_PART.exec(words)?.[1] : undefined;
  if (part) return { ...unnamed(text, subject), canonical: part };
  return own && isOwnOrder(context) && (SERVANTS.test(words) || areServants(context, words))
    ? { ...unnamed(text, subject), canonical: own.canonical, agency: own.agency }
    : null;
};

/** "POIs must", of "port inspectors (POI)". */
const areServants = (context: Context, words: string): boolean => {
  const letters = /^(?:(?:[Tt]he|[Aa]n?|[Ee]ach|[Aa]ll|[Nn]o) )?([A-Z]{2,6})s?$/.exec(words)?.[1];
  const [at] = letters ? [letters, `${letters}s`].flatMap((one) => placesDefined(context, one)) : [];
  if (at === undefined) return false;
  const sentence =
    /(?:[^.:;\n]|\.(?! ))*$/.exec(context.text.slice(Math.max(0, at - LONGEST_LEAD), at))?.[0].trim() ?? '';
  return ENDS_WITH_SERVANT.test(sentence) && (SERVANTS_ALONE.test(sentence) || OF_THIS_TEXT.test(sentence));
};
const LONGEST_LEAD = 300;
/** "Port Lamp Inspectors (PLI)", "this notice is for port inspectors (POI)"; not "Companies have managers (CM)", "An outside auditor (OA)". */
const SERVANTS_ALONE = /^(?:(?:The|All|Each|Every) )?(?:[A-Z][\w/-]* ){1,4}[A-Z][\w/-]*$/;
const OF_THIS_TEXT = /\b[Tt]his (?:order|notice|directive|manual|handbook|bulletin|instruction|guidance|policy)\b/;
const ENDS_WITH_SERVANT = new RegExp(`\\b${SERVANT}$`, 'i');

/** "The CIO", of "Chief Information Officer (CIO)": of whoever issues the text. */
export const ownByLetters = (context: Context, subject: Span): Actor | null => {
  const { text, own } = context;
  const letters = own
    ? /^(?:[Tt]he )?([A-Z]{2,6})$/.exec(text.slice(subject.start, subject.end).trim())?.[1]
    : undefined;
  const title = letters === undefined ? null : spelledOut(context, letters);
  return own && title !== null && isOwnTitle(title) && !isOfAnother(context, letters ?? '', title)
    ? { ...unnamed(text, subject), canonical: own.canonical, agency: own.agency }
    : null;
};

/** "the Chief Lamp Officer (CLO) of the Department of X", "each office names a Chief Lamp Officer (CLO)": whose the text says itself. */
const isOfAnother = (context: Context, letters: string, title: string): boolean => {
  const [at = 0] = placesDefined(context, letters);
  const before = context.text
    .slice(Math.max(0, at - title.length - LONGEST_LEAD), at)
    .trimEnd()
    .slice(0, -title.length);
  return (
    /(?:\b(?:an?|any|each|every|its|their)|[’']s?) $/i.test(before) ||
    /^\([^()]{2,20}\),? (?:of|at|in|within|for) /.test(context.text.slice(at, at + 40))
  );
};

const OF_UNION: Readonly<Record<string, string>> = {
  Commission: 'European Commission',
  Council: 'Council of the European Union',
};

/** "We will publish these data": what the issuer says that it will do, or may; below "What the Lamp Office Will Do", that office. */
export const weOf = (context: Context, { headings }: Unit, clause: Clause): Actor | null => {
  const { text, mentions, issuedBy, toAgencies } = context;
  const { subject, modal } = clause;
  const words = subject ? text.slice(subject.start, subject.end).trim() : '';
  const noun = THIS_BODY.exec(words)?.[1];
  const isIssuer = noun !== undefined && issuedBy !== null && new RegExp(`\\b${noun}\\b`).test(issuedBy);
  if (!subject || !(WE.test(words) || isIssuer)) return null;
  const isPromise = modal.modality === 'WILL' || modal.modality === 'MAY';
  if (!isPromise || modal.ordering || HOPES.test(predicateOf(text, clause))) return null;
  const own = mentions.find(
    ({ canonical, via, start, end }) =>
      via !== 'official' &&
      (issuedBy === null
        ? toAgencies && (headings[0] ?? '').includes(text.slice(start, end))
        : plainName(canonical) === plainName(issuedBy)),
  );
  const name = own?.canonical ?? (issuedBy === null ? null : (AUDITOR.exec(issuedBy)?.[0] ?? withoutPlace(issuedBy)));
  return name === null ? null : { ...unnamed(text, subject), canonical: name, agency: own?.agency ?? null };
};
/** "This Department will review": not any department. */
const THIS_BODY =
  /^[Tt]his (Ministry|Department|Office|Bureau|Commission|Board|Council|Authority|Agency|Administration|Division)$/;
const WE = /^(?:and )?we(?: also)?$/i;
/** "We will see", "we may need": what comes of it. */
const HOPES = /^ (?:also |all |not |never )?(?:be able|continue|find|have|know|learn|need|see|succeed|want|wish)\b/;
/** "Lamp Office, State of Northland", "State of Northland Department of Lamps". */
const withoutPlace = (name: string): string =>
  name
    .replace(/, (?:the )?(?:State|Commonwealth) of .+$/, '')
    .replace(
      /^(?:State|Commonwealth) of (?:[A-Z][a-z]+ ){1,3}(?=(?:Department|Office|Board|Commission|Agency|Division|Bureau) of )/,
      '',
    );
const AUDITOR = /\bOffice of (?:the )?Inspector General$/;
const plainName = (name: string): string => name.replace(/^(?:the |U\.S\. |United States )+/i, '').toLowerCase();

/** One agency orders its own servants: the text tells it of its name, and of no components. */
const isOwnOrder = ({ text, own }: Context): boolean =>
  own !== null && !own.canonical.startsWith('Department') && !/\b[Cc]omponents?\b/.test(text);

/** "Each SE must", of "State Entities (SE)": any of them. */
export const groupByLetters = (context: Context, subject: Span): Actor | null => {
  const { text } = context;
  const letters = GROUP_LETTERS.exec(text.slice(subject.start, subject.end))?.[1];
  if (!letters) return null;
  const short = letters.replace(/s$/, '');
  const name =
    spelledOut(context, short) ?? (placesDefined(context, letters).length > 0 ? spelledOut(context, letters) : null);
  return (name !== null && GROUP.test(name)) || isGroupInSmall(context, letters)
    ? { ...unnamed(text, subject), canonical: AGENCIES }
    : null;
};
/** "public housing agencies (PHAs)". */
const isGroupInSmall = (context: Context, letters: string): boolean => {
  const [at] = [...placesDefined(context, letters), ...placesDefined(context, `${letters.replace(/s$/, '')}s`)];
  if (at === undefined) return false;
  const count = letters.replace(/s$/, '').length;
  const words = context.text
    .slice(Math.max(0, at - 120), at)
    .trimEnd()
    .split(/\s+/)
    .slice(-count);
  const initials = words.map((word) => word.slice(0, 1).toUpperCase()).join('');
  return (
    initials === letters.replace(/s$/, '') &&
    /^(?:agenc(?:y|ies)|departments?|entit(?:y|ies)|districts?|authorit(?:y|ies))$/.test(words.at(-1) ?? '')
  );
};
const GROUP_LETTERS = /^(?:[Ee]ach |[Aa]ll |[Ee]very |[Aa]n? |[Tt]he |[Nn]o )?([A-Z]{2,6}s?)$/;
const GROUP =
  /^(?:State |Federal |Executive |Covered |Public |Local |Operating |Participating )*(?:Entit(?:y|ies)|Agenc(?:y|ies)|Departments?|Components?|Units?|Organizations?|Elements?)$/;

/** "Please provide a response within 30 days", "Recommendation 2" above "Train each crew.": what an auditor asks of whom he audited. */
export const askedByAuditor = (context: Context, { headings }: Unit, words: string): Charge | null => {
  const isRequest = REQUEST.test(words);
  const isAdvice = NUMBERED_ADVICE.test(headings[0] ?? '') && startsWithVerb(words) && !REPLIES.test(words);
  if (!isRequest && !isAdvice) return null;
  const named = context.memory.lastNamed();
  const actors = named.length > 0 ? named : isAdvice ? audited(context) : [];
  const modality = isAdvice ? 'ENCOURAGED' : 'IMPERATIVE';
  return actors.length > 0 ? { modality, modalitySpan: null, actors, rule: 'obligations/command@1' } : null;
};
const NUMBERED_ADVICE = /^Recommendations? (?:No\. ?|#)?\d{1,3}\b/i;
const REPLIES = /^(?:Agree|Concur|Disagree|Respon)/;
/** The agency that the report speaks of most, but for its own office. */
const audited = ({ mentions, text, issuedBy }: Context): readonly Actor[] => {
  const others = mentions.filter(
    ({ canonical, via }) =>
      via !== 'official' &&
      !/Inspector General|Accountability Office/.test(canonical) &&
      plainName(canonical) !== plainName(issuedBy ?? ''),
  );
  const [most] = [...Map.groupBy(others, ({ canonical }) => canonical).values()].sort((a, b) => b.length - a.length);
  return most?.[0] ? [mentioned(text, most[0])] : [];
};
const REQUEST =
  /^(?:[^.;:]{1,120}, )?[Pp]lease (?:advise|complete|describe|furnish|indicate|inform|notify|provide|respond|send|submit) (?!questions|any questions|inquiries)/;
const RESPONSE = /^(?:Your|The|This|That) (?:written |formal )?respons(?:e|es)$/;
export const isResponse = ({ text }: Context, subject: Span): boolean =>
  RESPONSE.test(text.slice(subject.start, subject.end).trim());
