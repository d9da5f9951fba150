/** To whom a text speaks: to agencies throughout, to whom an order of the President names, or to whoever it is about. */
import { slug } from '../../../../schema/domain/ids.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import { isStateLaw } from '../../../kernel/state-law.ts';
import type { AgencyMention, Findings, Structured } from '../../../values/index.ts';
import { speaksToRecipients } from './applicants.ts';
import { isOfPlace, saysYou, statedReaders, type Addressed } from './readership.ts';
import { speaksToStaff } from './staff.ts';

/**
 * Whom a text says that it is for comes first; but who issues it, and as what, outweighs that it speaks of employees too. Only
 * where neither tells, its manner does.
 */
export const addressed = (input: Structured, found: Findings): Addressed => {
  const { identity, document } = input;
  const kind = identity.kind?.value ?? '';
  const isLaw = LAWS.has(kind);
  const ofPresident =
    kind === 'EXECUTIVE_ORDER' ||
    kind === 'PROCLAMATION' ||
    OF_PRESIDENT.test(identity.norm ?? '') ||
    (PRESIDENT.test(document.text) && !officeAtHead(input, found));
  const isOpen = !ofPresident && !isLaw;
  const stated = isOpen && !identity.form && !STANDARD.test(identity.norm ?? '') ? statedReaders(input) : null;
  const readers = stated?.readers ?? null;
  const isPlain = readers === null || readers === 'STAFF';
  const toAgencies =
    !ofPresident &&
    (readers === 'AGENCIES' ||
      (isPlain && issuedToAgencies(input, found)) ||
      (readers === 'STAFF' && !isLaw && !isOfOthers(input) && isOfAgency(input, found)) ||
      (readers === null && !isLaw && speaksToAgencies(document.text)));
  const isOwn = isOpen && !toAgencies;
  const toStaff =
    isOwn &&
    isPlain &&
    (readers === 'STAFF' ||
      (isOfOthers(input) && (TO_AGENCIES.has(kind) || isHeaded(input))) ||
      speaksToStaff(document.text) ||
      isProcedure(input));
  const isRequirement = ({ start, end }: Span): boolean =>
    !/\p{Ll}/u.test(document.text.slice(start, end)) && !/[“"]$/.test(document.text.slice(start - 1, start));
  return {
    toAgencies,
    toAnyone: !ofPresident && !toAgencies,
    toApplicants:
      identity.form === 'funding-notice' ||
      readers === 'APPLICANTS' ||
      (isOwn && readers === null && speaksToRecipients(document.text)),
    toStaff,
    isStated: stated !== null,
    called: stated?.called ?? null,
    named: stated?.named ?? '',
    asYou: readers !== null && readers !== 'OUTSIDERS' && saysYou(document.text),
    isIssuance:
      toAgencies &&
      ((kind === 'DIRECTIVE' && !/^cisa\//.test(identity.norm ?? '')) ||
        (readers === 'AGENCIES' && POLICY.test(document.text.slice(0, HEAD_OF_POLICY))) ||
        (kind === 'MEMORANDUM' && officeAtHead(input, found) !== null) ||
        isIssuance(input, found) ||
        isBuiltAsIssuance(input, found)),
    own: ownerOf(input, found),
    issuedBy: isOpen ? (identity.issuer?.value ?? bodyAtHead(input)) : null,
    ofCompany: isOwn && !identity.form && isOfCompany(input, found, readers === 'STAFF'),
    isRequirement: STANDARD.test(identity.norm ?? '') ? isRequirement : () => false,
  };
};

/** By who issues it, and as what. */
const issuedToAgencies = (input: Structured, found: Findings): boolean => {
  const kind = input.identity.kind?.value ?? '';
  return (
    (TO_AGENCIES.has(kind) && !isOfOthers(input)) ||
    isIssuance(input, found) ||
    (!LAWS.has(kind) && !isOfOthers(input) && isOrderOfAgency(input, found)) ||
    isBuiltAsIssuance(input, found) ||
    isOwnPlan(input, found)
  );
};

/** "DOD DIRECTIVE 3000.01": what a department issues to its own. */
const ISSUANCE =
  /^\s*(?:[A-Z][\w.]+ ){1,6}(?:DIRECTIVE|Directive|INSTRUCTION|Instruction|MANUAL|Manual) (?:NO\. |No\. |NUMBER )?\d{2,5}[.-]\d/;

/** The same on another line of the head, below who orders it: "BY ORDER OF THE SECRETARY", "AIR FORCE MANUAL 17-1409". */
const isIssuance = (input: Structured, found: Findings): boolean => {
  const { text, blocks } = input.document;
  const title = input.identity.title?.span?.end ?? text.length;
  return (
    ISSUANCE.test(text) ||
    (!isOfOthers(input) &&
      found.of('agency-mention').some(({ start }) => start <= MASTHEAD) &&
      blocks
        .slice(0, LINES_OF_HEAD)
        .some(
          ({ start, end }) =>
            start < title && NUMBERED_ISSUANCE.test(text.slice(start, Math.min(end, start + LONGEST_LINE))),
        ))
  );
};
const NUMBERED_ISSUANCE =
  /^(?!BINDING|EMERGENCY|SUPPLEMENTAL)(?:(?:[A-Z][A-Z.]+ ){1,5}(?:DIRECTIVE|INSTRUCTION|MANUAL|REGULATION|PAMPHLET|HANDBOOK|PUBLICATION) (?:NO\. |NUMBER )?|(?:[A-Z][a-z]+ ){1,3}(?:Manual|Regulation|Pamphlet) )\d{1,5}[.–-]\d[\w.–-]*$/;
const LINES_OF_HEAD = 12;
const LONGEST_LINE = 90;

/** "SECRETARY OF DEFENSE", "BY ORDER OF THE SECRETARY OF LAMPS": an officer of one agency on the first lines, above whom he writes to. */
const officeAtHead = (input: Structured, found: Findings): AgencyMention | null => {
  const { text, blocks } = input.document;
  if (IS_LETTER.test(text.slice(0, MASTHEAD))) return null;
  const lines = blocks.slice(0, LINES_OF_LETTERHEAD);
  const to = lines.findIndex(({ start, end }) =>
    ADDRESSES.test(text.slice(start, Math.min(end, start + LONGEST_LINE))),
  );
  const above = to < 0 ? lines : lines.slice(0, to);
  return (
    found
      .of('agency-mention')
      .find(
        ({ via, start, end }) =>
          via === 'official' &&
          above.some(
            (line) => line.start <= start && end === line.end && BEFORE_OFFICER.test(text.slice(line.start, start)),
          ),
      ) ?? null
  );
};
const LINES_OF_LETTERHEAD = 4;
/** There the officer on the first lines is whom it is written to. */
const IS_LETTER = /^[*_ ]{0,4}(?:Dear|The Honorable)\b/m;
const ADDRESSES = /^(?:MEMORANDUM|Memorandum|TO|To|FOR)\b|WHITE HOUSE|White House/;
const BEFORE_OFFICER =
  /^(?:(?:BY (?:THE )?ORDER OF|By (?:the )?[Oo]rder of|OFFICE OF|Office of) )?(?:THE |The |the )?$/;

/** "State of Northland Department of Lamps", where a page runs the lines of its head together. */
const bodyAtHead = ({ document: { text, blocks } }: Structured): string | null =>
  blocks
    .slice(0, LINES_OF_LETTERHEAD)
    .flatMap(
      ({ start, end }) => BODY_AT_END.exec(text.slice(start, Math.min(end, start + 2 * LONGEST_LINE)))?.[1] ?? [],
    )[0] ?? null;
const BODY_AT_END =
  /^(?:The )?(?:State|Commonwealth|County|City|Town|District) of (?:[A-Z][a-z]+ ){1,3}((?:Department|Office|Board|Commission|Agency|Division|Bureau) of (?:the )?[A-Z][\w’'-]*(?: (?:(?:and|of|for|the) )*[A-Z][\w’'-]*){0,6})$/;

/** A State's policy, a standard: what its head says it is, and which agencies it is for. */
const POLICY = /\b(?:Policy|POLICY|Standard|STANDARD)\b/;
const HEAD_OF_POLICY = 300;

/** By its head a federal agency's own: what its staff is told, it is told itself. */
const isOfAgency = (input: Structured, found: Findings): boolean =>
  isHeaded(input) && issuerOf(input, found) !== undefined;
const issuerOf = ({ identity }: Structured, found: Findings): AgencyMention | undefined => {
  const issuer = plain(identity.issuer?.value ?? '');
  return found.of('agency-mention').find(({ canonical }) => plain(canonical) === issuer);
};

/** "ORDER 5010.31" of a federal agency is for its own; that of a commission judges others. */
const isOrderOfAgency = (input: Structured, found: Findings): boolean =>
  isHeaded(input) &&
  /\/(?:order|bulletin|circular|manual|handbook)\//.test(input.identity.norm ?? '') &&
  !/\b(?:Commission|Board|Court|Council)\b/.test(input.identity.issuer?.value ?? '') &&
  found
    .of('agency-mention')
    .some(
      ({ rule, canonical }) => rule === 'agencies/name@1' && (input.identity.issuer?.value ?? '').includes(canonical),
    );

/** The first department or agency that a plan, an issuance or a report of its inspector general names. */
const ownerOf = (input: Structured, found: Findings): AgencyMention | null => {
  const isOwn =
    /^inspector-general\/|^[a-z-]+(?:\/|-)(?:directive|instruction|manual|order)\//.test(input.identity.norm ?? '') ||
    isOwnPlan(input, found) ||
    isBuiltAsIssuance(input, found) ||
    isIssuance(input, found) ||
    isHeaded(input) ||
    (TO_AGENCIES.has(input.identity.kind?.value ?? '') && OF_DEPARTMENT.test(input.identity.issuer?.value ?? ''));
  const issuer = plain(input.identity.issuer?.value ?? '');
  const officer = officeAtHead(input, found);
  if (officer) return officer;
  return isOwn
    ? (found
        .of('agency-mention')
        .find(
          ({ via, canonical, start, end }) =>
            via !== 'official' &&
            [canonical, input.document.text.slice(start, end)].some((name) => plain(name) === issuer),
        ) ??
        (isOfOthers(input)
          ? undefined
          : found.of('agency-mention').find(({ via, canonical }) => via !== 'official' && WHOLE.test(canonical))) ??
        null)
    : null;
};
/** A Secretary's memorandum to the parts of his department. */
const OF_DEPARTMENT = /^(?:U\.?S\.? )?Department of |\bAdministration$/;
const plain = (name: string): string => name.replace(/^(?:the )?(?:United States|U\.? ?S\.?) /i, '').toLowerCase();
const WHOLE = /^Department of |\b(?:Administration|Agency|Commission|Corporation|Foundation)$/;

/** "Standard Operating Procedure 6-12" of a transit district: its head says what it is, and whose; its headings are those of such a text. */
const isProcedure = (input: Structured): boolean => {
  const head = input.document.text.slice(0, HEAD_OF_PROCEDURE);
  const headings = input.sections.flatMap(({ heading }) => (heading ?? '').split(/,? and |, | & /i));
  return (
    IS_PROCEDURE.test(head) &&
    (isOfPlace(input) || OF_PUBLIC_BODY.test(head) || (UNIT.test(head) && !PRIVATE.test(head))) &&
    !input.identity.form &&
    !isStateLaw(input.document.text) &&
    PARTS_OF_PROCEDURE.filter((part) => headings.some((heading) => part.test(heading))).length >=
      LEAST_PARTS_OF_PROCEDURE
  );
};
const HEAD_OF_PROCEDURE = 700;
const IS_PROCEDURE =
  /\b(?:(?:Standard |Administrative |General )?(?:Operating|Administrative|Department(?:al)?|Safety) (?:Procedures?|Polic(?:y|ies)|Directives?|Instructions?)|STANDARD OPERATING PROCEDURE|ADMINISTRATIVE (?:POLICY|PROCEDURE)|Polic(?:y|ies) (?:and|&) Procedures?|POLIC(?:Y|IES) (?:AND|&) PROCEDURES?|SOP|Policy (?:No|Number)\b|POLICY (?:NO|NUMBER)\b|Procedures? Manual)\b/;
const OF_PUBLIC_BODY =
  /\b(?:[A-Z][a-z]+ (?:Transit|Hospital District|Health District|Fire District|Park District|Sheriff|Police Department|Fire Department|Public Health|Housing Authority|Port Authority|Airport)|(?:TRANSIT|PUBLIC HEALTH|FIRE DEPARTMENT|POLICE DEPARTMENT|SHERIFF|AIRPORT|PORT AUTHORITY|HOSPITAL DISTRICT)\b)/;
/** Hospitals and companies have departments, too. */
const UNIT =
  /\b(?:(?:Department|Office|Division|Bureau|Board) of [A-Z]|(?:DEPARTMENT|OFFICE|DIVISION|BUREAU|BOARD) OF [A-Z])/;
const PRIVATE =
  /\b(?:Private|Hospital|Clinic|Inc|LLC|Ltd|Corp|Corporation|Company|PRIVATE|HOSPITAL|CLINIC|INC|LTD|CORP|CORPORATION|COMPANY)\b/;
const LEAST_PARTS_OF_PROCEDURE = 3;
const PARTS_OF_PROCEDURE = [
  /^(?:Purpose|Objective|Introduction)\b/i,
  /^(?:Applicability|Scope)\b/i,
  /^Definitions?\b/i,
  /^(?:Policy|Policies|Requirements?)\b/i,
  /^Procedures?\b/i,
  /^(?:Roles and )?Responsibilities\b/i,
  /^(?:Records?|Record-?keeping|Documentation)\b/i,
  /^(?:Review|Training|Exceptions?|Enforcement|Oversight|References?|Authority|Revision History)\b/i,
];

/** "We evaluate our models": who speaks of itself so, and is no agency. */
const OURS = /\b(?:[Ww]e|[Oo]ur)\b/g;
const LEAST_OURS = 5;
const isOfCompany = (input: Structured, found: Findings, isForStaff: boolean): boolean => {
  const { document, identity } = input;
  return (
    identity.kind?.value !== 'GUIDANCE' &&
    !isOfPlace(input) &&
    ((document.text.slice(0, LONGEST_LOOK).match(OURS)?.length ?? 0) >= LEAST_OURS ||
      (isForStaff && TRADES.test(document.text.slice(0, LONGEST_LOOK)))) &&
    !OF_TOWN.test(document.text.slice(0, MASTHEAD)) &&
    !/\b(?:Commission|Department|Agency|Office|Bureau)\b/.test(document.text.slice(0, HEAD_OF_PLAN)) &&
    !found.of('agency-mention').some(({ start }) => start <= HEAD_OF_PLAN)
  );
};
const LONGEST_LOOK = 4_000;
/** "employees and subsidiaries": what a public body has none of; customers it may have. */
const TRADES = /\b(?:subsidiar(?:y|ies)|shareholders?|product teams?)\b/i;

/** Purpose, applicability, requirements, responsibilities: how departments build what they issue to their own. */
const PARTS = [
  /^Purpose\b/i,
  /^(?:Applicability|Scope)\b/i,
  /^(?:Authorit(?:y|ies)|References)\b/i,
  /^(?:Cancell?ations?|Rescissions?|Supersession)\b/i,
  /^(?:Policy|Policies|Requirements?|Procedures?)\b/i,
  /^(?:Roles and )?Responsibilities\b/i,
];
const LEAST_PARTS = 4;
const isBuiltAsIssuance = (input: Structured, found: Findings): boolean => {
  // "Purpose and Scope" is two of them
  const headings = input.sections.flatMap(({ heading }) => (heading ?? '').split(/,? and |, | & /i));
  return (
    PARTS.filter((part) => headings.some((heading) => part.test(heading))).length >= LEAST_PARTS &&
    !input.identity.form &&
    !OF_TOWN.test(input.document.text.slice(0, HEAD_OF_PLAN)) &&
    !isStateLaw(input.document.text) &&
    found.of('agency-mention').some(({ start }) => start <= MASTHEAD)
  );
};
const OF_TOWN =
  /\b(?:City|County|Town|Village|State|Commonwealth) of [A-Z]|\b(?:CITY|COUNTY|TOWN|VILLAGE|STATE|COMMONWEALTH) OF [A-Z]|\b[A-Z][a-z]+ County\b/;
const MASTHEAD = 1_500;

/** "Department of X Compliance Plan": what an agency will do, and its parts must do, itself. */
const isOwnPlan = ({ identity, document }: Structured, found: Findings): boolean => {
  const title = identity.title;
  if (!title || identity.form || LAWS.has(identity.kind?.value ?? '') || !OWN_PLAN.test(title.value)) return false;
  if (BY_OTHERS.test(title.value)) return false;
  if (LEGISLATES.test(document.text.slice(0, 5000)) || isStateLaw(document.text)) return false;
  const head = (title.span?.end ?? 0) + HEAD_OF_PLAN;
  return found.of('agency-mention').some(({ start }) => start <= head);
};
const OWN_PLAN =
  /\b(?:Compliance|Implementation|Action|Strategic|Governance|Transition|Modernization|Security|Privacy) Plan\b|\bPlan (?:for|to)\b|\bStrategy\b|\b(?:Departmental|Agency|Management|Administrative) (?:Directive|Regulation|Instruction|Order|Policy|Manual)\b/i;
/** "Plan for the Use of Lamps by State and Local Governments". */
const BY_OTHERS =
  /\b(?:by|for) (?:the )?(?:State|Local|Tribal|Territorial|Foreign|Municipal)\b[^;:]{0,60}\b(?:Governments?|Agencies|Authorities)\b/i;
/** UTF-16 units below a title in which whose plan it is must stand. */
const HEAD_OF_PLAN = 400;

const STANDARD = /^nist\//;
const LAWS: ReadonlySet<string> = new Set(['STATUTE']);
/** Kinds of documents whose addressees are agencies, named or not. */
const TO_AGENCIES: ReadonlySet<string> = new Set(['MEMORANDUM', 'DIRECTIVE']);
const SPEAKS_TO_AGENCIES =
  /(?<!\b(?:SLTT|STLT|[Ss]tate|[Ll]ocal|[Tt]ribal|[Tt]erritorial) )\b[Aa]genc(?:y|ies)\b(?: \w+){0,2} (?:shall|must|should|may|will|(?:is|are) (?:strongly )?(?:encouraged|required|directed|expected))\b/g;
/** Acts and bills, of whatever legislature. */
const LEGISLATES = /\b(?:be it (?:enacted|resolved)|do(?:es)? enact as follows|an act (?:to|relating|concerning))\b/i;

const DEMANDS = /\b(?:shall|must|should)\b/g;
/** Advice to all has a word for agencies now and then; guidance to them has one in a third or more of what it asks. */
const LEAST_PART = 0.1;

/** "Your agency … you must": guidance that says "you" to an agency. */
const YOURS = /\byour agency\b[^]{1,8000}\byour agency\b/i;
const TO_YOU = /\b[Yy]ou(?:r (?:agency|policy|program))? (?:must|shall|should|may)\b/g;

/** Of a text of no known kind: guidance that tells agencies again and again what to do. */
const speaksToAgencies = (text: string): boolean => {
  if (LEGISLATES.test(text.slice(0, 5000))) return false;
  if (YOURS.test(text) && (text.match(TO_YOU)?.length ?? 0) >= 3) return true;
  const told = [...text.matchAll(SPEAKS_TO_AGENCIES)].length;
  return told >= 3 && told >= LEAST_PART * [...text.matchAll(DEMANDS)].length;
};

/** By the form of its head alone. */
const isHeaded = ({ identity }: Structured): boolean => {
  const issuer = slug(identity.issuer?.value ?? '');
  return issuer !== '' && (identity.norm ?? '').startsWith(`${issuer}/`);
};

/** A State, a court, a university writes to those who serve it, and to no agencies. */
const isOfOthers = ({ identity, document }: Structured): boolean =>
  OTHERS.test(identity.issuer?.value ?? '') || OTHERS_AT_HEAD.test(document.text.slice(0, HEAD_OF_PLAN));
const OTHERS =
  /\b(?:Courts?|University|College|School District|(?:City|County|Town|Village|State|Commonwealth) of|[A-Z][a-z]+ County|Legislature)\b/;
const OTHERS_AT_HEAD =
  /^(?:(?:THE )?(?:STATE|COMMONWEALTH|COUNTY|CITY|TOWN|VILLAGE) OF [A-Z]+(?: [A-Z]+){0,3}|.{0,40}\bCOURTS?|.{0,40}\bUNIVERSITY\b.{0,40})$/m;

/** A memorandum of the President names whom it means, as an order does. */
const PRESIDENT =
  /\bvested in me\b|\bmy Administration\b|\bI (?:hereby )?(?:direct|order)\b|^\s{0,40}THE WHITE HOUSE\s+(?:WASHINGTON|Office of the Press Secretary)\b/i;

/** Memoranda that have a day and no number; those of agencies are numbered, or called otherwise. */
const OF_PRESIDENT = /^(?:memorandum\/(?:signed|published)-|determination\/|(?:ppd|pdd|hspd|nspd|nspm|nsm|nsd|spd)\/)/;
