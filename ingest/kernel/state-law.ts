/** Whether a State speaks: its bills, resolutions and governors' orders name their own "Attorney General" and their own code's titles. */
import type { Span } from '../../schema/domain/span.ts';

const SPEAKS =
  /\b(?:be it|it is hereby) (?:enacted|resolved)\b[^.;]{0,160}?\b(?:state of|commonwealth of|general assembly|people of the|legislature of)|\b(?:legislature|general assembly|people) of (?:the )?(?:state|commonwealth)\b[^.;:]{0,60}?\b(?:hereby )?enacts?\b(?= as follows|:)|\bbe it (?:further |hereby )?(?:resolved|ordained|enacted),? (?:by|that) the (?:mayor|(?:city|town|county|village|borough|common) (?:council|commission|board)|board of (?:supervisors|commissioners|selectmen|aldermen|trustees|freeholders))\b|\bresolved,? that (?:this|the) (?:house|senate|general assembly|legislature)\b[^.;]{0,60}\bof the (?:state|commonwealth) of\b|\bresolved by the (?:senate|assembly|house|legislature|general assembly)\b[^.;]{0,80}\bof the (?:state|commonwealth) of\b|\bbe it (?:hereby )?ordained\b|\bdo(?:es)? (?:hereby )?ordain\b|\b(?:council|commission|board|people)\b[^.;“"]{0,120}\bordains as follows:|\bdo enact as follows\b|\bvested in me as (?:the )?(?:governor|mayor|county (?:executive|judge|manager))\b|\b(?:statutes|laws) of this state\b|\bof the (?:[a-z]+ ){1,4}law (?:is|are) (?:hereby )?amended\b|\b(?:is|are) added to (?:[a-z\d .]{0,60} )?the (?:business and professions|civil|education|government|health and safety|insurance|labor|penal|public utilities|vehicle|welfare and institutions) code\b|\bGovernor of the (?:State|Commonwealth) of\b[^.;]{0,200}\b(?:order|direct)\b/i;

/** "I, Jane Roe, Governor of Northland, do hereby order": how a sentence begins, and none of "title I, part A, the mayor". */
const SPEAKS_HERSELF =
  /\bI,(?<=(?:^|[.:;,“"]|[Tt]herefore|THEREFORE)[\s*_]{0,4}I,) (?=[*_]{0,2}\p{Lu})[^.;]{3,60}, (?:the )?(?:[Gg]overnor|[Mm]ayor|[Cc]ounty (?:[Ee]xecutive|[Jj]udge|[Mm]anager)|GOVERNOR|MAYOR|COUNTY (?:EXECUTIVE|JUDGE|MANAGER))\b(?=[^;]{0,240}?\b(?:[Oo]rders?|[Pp]roclaim|[Dd]irect|[Dd]eclare|[Bb]y (?:the )?(?:virtue|authority|power)|ORDER|PROCLAIM|DIRECT|DECLARE|BY (?:THE )?(?:VIRTUE|AUTHORITY|POWER))\b)/mu;

/** Enacting words stand near the head of a text; a look there keeps this one cheap. */
const HEAD = 30_000;

/** "RESOLVED, That the House of Representatives direct", below "THE GENERAL ASSEMBLY OF PENNSYLVANIA"; so too a tribe, a town, a school board. */
const RESOLVED = /\b(?:RESOLVED|Resolved),? (?:[Tt]hat|by)\b/;
const LEGISLATURE =
  /\b(?:TRIBAL COUNCIL|(?:CITY|TOWN|COUNTY|VILLAGE) COUNCIL|BOARD OF (?:SUPERVISORS|COMMISSIONERS|TRUSTEES|REGENTS|EDUCATION)\b|(?:GENERAL ASSEMBLY|LEGISLATURE|STATE|COMMONWEALTH) OF [A-Z])|\bLegislature of [A-Z]|\bLEGISLATURE - STATE OF\b/;
const MASTHEAD = 600;

/** "shall report to the Legislature", again and again: a section of a State's code has no enacting words. */
const TO_LEGISLATURE =
  /\b(?:(?:to|of|by|and) the|The) (?:Legislature|General Assembly|Legislative Assembly)\b(?! of\b)|\bAdded by Stats\. \d{4}|\b(?:Revised|General|Compiled) Statutes\b|\b\d{1,3} ILCS \d|\(Source: P\.A\. |\b(?:Statutory\/Other Authority|Statutes(?:\/Other)? Implemented|Stat\. Auth\.):[*_ ]{1,4}[A-Z]{2,4} \d|\b(?:Government|Education|Health and Safety|Penal|Civil|Labor) Code\b|\bCode Annotated\b/g;
const LEAST_LEGISLATURE = 2;

/** Each of `SPEAKS` holds one of these: to look for them takes a fifth of its time. */
const HINTS = [
  'enact',
  'ordain',
  'be it resolved',
  'resolved by the ',
  'resolved, that th',
  'governor',
  'mayor',
  'county ',
  'of this state',
  'law is ',
  'law are ',
  ' added to ',
];
const speaks = (head: string): boolean => {
  const small = head.toLowerCase();
  return HINTS.some((hint) => small.includes(hint)) && (SPEAKS.test(head) || SPEAKS_HERSELF.test(head));
};

const isOfCode = (head: string): boolean =>
  /legislature|General Assembly|Legislative Assembly|Statut|Stat\. Auth|ILCS| Code\b/i.test(head) &&
  !/\bExecutive Order \d{5}\b/.test(head) &&
  (head.match(TO_LEGISLATURE)?.length ?? 0) >= LEAST_LEGISLATURE;

/** Several extractors ask it of one text in a row. */
let asked: { readonly text: string; readonly answer: boolean } | null = null;

export const isStateLaw = (text: string): boolean => {
  if (asked?.text !== text) {
    const head = text.slice(0, HEAD);
    asked = {
      text,
      answer: speaks(head) || isOfCode(head) || (RESOLVED.test(head) && LEGISLATURE.test(head.slice(0, MASTHEAD))),
    };
  }
  return asked.answer;
};

export const STATE_NAMES: readonly string[] =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming'.split(
    '|',
  );
const STATES = STATE_NAMES.join('|');
const OF_STATE_BEFORE = new RegExp(`\\b(?:${STATES})(?:’s|'s)? (?:State )?$`);
const OF_STATE_AFTER = new RegExp(`^ (?:of|for) (?:the )?(?:(?:State|Commonwealth) of )?(?:${STATES})\\b`);
/** No name of a State with "State of" is longer, in UTF-16 units. */
const LONGEST_STATE = 40;

/** "The New Jersey Office of the Attorney General", "the Attorney General of Ohio": a State's own, whoever speaks. */
export const isOfState = (text: string, { start, end }: Span): boolean =>
  OF_STATE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_STATE), start)) ||
  OF_STATE_AFTER.test(text.slice(end, end + LONGEST_STATE));

/** Words that say of a body that it is the Union's even in a State's own text. */
const OF_THE_UNION = /\b(?:United States|U\.S\.|[Ff]ederal|National|American|White House)\b/;
const ACRONYM = /^[A-Z&]{3,}$/;

export const isOfTheUnion = (printed: string): boolean => OF_THE_UNION.test(printed) || ACRONYM.test(printed);

/** Where no city is meant. */
const BY_NAME_ALONE = STATES.replace('Washington State', 'Washington');

const WHOSE = new RegExp(
  `\\b(?:State|Commonwealth|Legislature|General Assembly|people|Governor) of (?:the (?:great )?(?:State|Commonwealth) of )?(${BY_NAME_ALONE})\\b|\\bTHE (?:STATE|COMMONWEALTH) OF (${BY_NAME_ALONE.toUpperCase()})\\b`,
  'i',
);
let named: { readonly text: string; readonly state: string | null } | null = null;

/** Which State speaks in the text: as it names it where it enacts or orders; null where none does. */
export const speakingState = (text: string): string | null => {
  if (named?.text !== text) {
    const head = isStateLaw(text) ? WHOSE.exec(text.slice(0, HEAD)) : null;
    const printed = head?.[1] ?? head?.[2] ?? null;
    named = { text, state: STATE_NAMES.find((name) => name.toLowerCase() === printed?.toLowerCase()) ?? printed };
  }
  return named.state;
};

const NAMED_STATE = new RegExp(`\\b(?:${BY_NAME_ALONE})\\b`, 'g');
const LEAST_NAMED = 3;

/** The State that a text names at its head, again and again: an advisory of its attorney general, guidance to its counties. */
export const stateSpokenOf = (text: string): string | null => {
  const named = text.slice(0, 1_000).match(NAMED_STATE) ?? [];
  const [first] = named;
  return first && named.length >= LEAST_NAMED && named.every((name) => name === first) ? first : null;
};

const OWN_ATTORNEY = new RegExp(
  `\\b(?:${STATES})(?:’s|'s)? Attorney General[’']s (?:[A-Z]\\w+ ){0,2}(?:Advisory|Guidance|Opinion|Notice|Alert|Bulletin)\\b|\\b(?:${STATES}) Attorney General[’']s Office (?:\\([A-Z]{2,5}\\) )?issues\\b`,
);

/** In what a State's attorney general issues, "the Attorney General" is that one. */
export const isStateAttorney = (text: string, printed: string): boolean =>
  printed === 'Attorney General' && OWN_ATTORNEY.test(text.slice(0, 1_000));

/** An instrument of the Crown, what a State tells those who hold its elections: "the Secretary of State" is no federal one there. */
export const isOtherSecretary = (text: string, printed: string): boolean =>
  /^Secretar(?:y|ies) of State$/.test(printed) && ofOtherSecretary(text);
let told: { readonly text: string; readonly answer: boolean } | null = null;
const ofOtherSecretary = (text: string): boolean => {
  if (told?.text !== text) {
    const head = text.slice(0, HEAD_OF_OTHERS);
    told = {
      text,
      answer:
        OF_OTHER_SECRETARY.test(head) &&
        !OF_PRESIDENT.test(head) &&
        !/\bDepartment of State\b|\bDEPARTMENT OF STATE\b/.test(text),
    };
  }
  return told.answer;
};
const HEAD_OF_OTHERS = 4_000;
/** The President may speak of counties, and means his own Secretary. */
const OF_PRESIDENT = /\bvested in me as President\b|\b[Mm]y Administration\b|^\s{0,40}THE WHITE HOUSE\b/;
const OF_OTHER_SECRETARY =
  /\b(?:STATUTORY INSTRUMENTS?|[Ll]aid before (?:both Houses|Parliament)|(?:His|Her) Majesty|House of Commons|[Cc]ounty [Bb]oards? of [Ee]lections?|(?:[Cc]ounty|[Tt]own|[Mm]unicipal) [Cc]lerks?|[Ee]lections? Division|[Cc]ounty [Ee]lections? [Oo]ffici(?:als?|ers?))\b/;
