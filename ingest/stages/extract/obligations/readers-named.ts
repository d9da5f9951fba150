/** Which kind of readers a noun phrase names: "all DoD Components", "City employees and volunteers", "banks". */
import { pattern } from '../../../kernel/pattern.ts';

/** Whom a text means where a sentence names nobody. */
export type Readership = 'AGENCIES' | 'STAFF' | 'APPLICANTS' | 'OUTSIDERS';

/** The kind that is named first; null where it names things, persons by name, or other governments. `isOfPlace`: of a town, a court, a university. */
export const readersNamed = (phrase: string, isOfPlace: boolean): Readership | null => {
  if (STRANGERS.test(phrase)) return null;
  const kinds = phrase
    .slice(0, LONGEST)
    .replace(/ ?\([^()]{0,120}\)/g, '')
    .split(/[,;:]|\band\b|\bor\b/i)
    .flatMap((item) => kindOf(item.trim()) ?? []);
  const strong = kinds.filter((kind) => kind !== 'WEAK');
  if (isOfPlace && strong.includes('STAFF')) return 'STAFF';
  return strong[0] ?? (kinds.length > 0 ? 'OUTSIDERS' : null);
};
const LONGEST = 300;

const kindOf = (item: string): Readership | 'WEAK' | null => {
  const head = OF_THOSE.exec(item)?.[1] ?? item;
  const words = (head.split(ENDS_HEAD)[0] ?? '').replace(/[.\s]+$/, '');
  return KINDS.find(([, noun]) => noun.test(words))?.[0] ?? null;
};

/** "the heads of all departments", "Chief Executive Officers of banks", "employees of the City": the rest says whose they are. */
const OF_THOSE =
  /^(?:the |all |each )?(?:(?:[A-Za-z]+ ){0,2}?(?:heads?|chiefs?|leaders(?:hip)?|officers?|officials|directors?|offices?|members|representatives|civil servants|managers|staff) (?:of|in|at|for|within) )((?!the (?:City|County|Town|Village|University|College|Court)\b).+)$/i;
const ENDS_HEAD =
  / (?:of|in|by|for|on|with|who|that|which|whose|within|at|from|under|to|when|where|as|acting|used|using|receiving|subject|listed|identified|described|defined|covered|including|excluding|except|administering|receiving|implementing|overseeing|regulated|assigned|responsible)\b/i;

const noun = (words: string): RegExp => new RegExp(`\\b(?:${words})$`, 'i');
/** Asked in this order; those who are WEAK are named beside others and decide nothing. */
const KINDS: readonly (readonly [kind: Readership | 'WEAK', noun: RegExp])[] = [
  [
    'WEAK',
    noun(
      'contractors?|vendors?|consultants?|interns?|volunteers?|students?|affiliates?|third part(?:y|ies)|persons?|individuals?|everyone|subcontractors?|subsidiaries',
    ),
  ],
  [
    'APPLICANTS',
    noun(
      '(?:sub-?)?applicants?|(?:sub-?)?recipients?|(?:sub-?)?grantees?|(?:sub-?)?awardees?|offerors?|proposers?|pass-through entit(?:y|ies)',
    ),
  ],
  [
    'OUTSIDERS',
    noun(pattern`
      banks?|savings associations?|(?:financial |supervised |insured |depository )+institutions?|credit unions?|bankers|compan(?:y|ies)|
      businesses|providers?|developers?|operators?|attorneys?|counsel|lawyers|part(?:y|ies)|litigants?|manufacturers?|
      carriers?|licensees?|registrants?|importers?|exporters?|employers?|insurers?|issuers?|suppliers?|utilities|
      organi[sz]ations? providing|taxpayers?|landlords?|sponsors?
    `),
  ],
  [
    'AGENCIES',
    noun(pattern`
      agenc(?:y|ies)|(?:executive |federal |government |military |cabinet |city |county |state |central |town )?departments?|
      components?|bureaus?|operating divisions?|staff divisions?|OpDivs?|StaffDivs?|(?:organi[sz]ational |departmental |
      operating )(?:elements?|units?|entities|components?)|(?:state|public|government(?:al)?|covered federal|commonwealth|crown|executive branch) (?:
      entit(?:y|ies)|bod(?:y|ies)|organi[sz]ations?|authorit(?:y|ies))|ministr(?:y|ies)|military services?|combatant commands?|
      commands|OSD|NASA centers?|headquarters|executive branch|arm[’']s[- ]length bodies|member states?|(?:(?:district|school|area|county) )?superintendents?|(?:school |charter )districts?|
      (?:competent|supervisory|national) authorit(?:y|ies)|contracting activities|contracting officers?|(?:chief|senior) [a-z ]{3,40}officers?|
      (?:agency|department|bureau|component) [a-z ]{0,30}(?:heads?|officers?|officials?|directors?|executives?|chiefs?)
    `),
  ],
  [
    'STAFF',
    noun(pattern`
      employees?|staff(?: members)?|personnel|workforce(?: members)?|team members|workers|users?|faculty|instructors?|
      (?:department|division|office|unit) (?:heads?|managers?|directors?)|deans?|judges?|justices?|clerks?|court (?:executive )?(?:
      officers?|administrators?|reporters?)|courts?|campus(?:es)?|colleges|schools|supervisors?|managers?|examiners?|inspectors?|specialists?|investigators?|adjudicators?|divisions|
      offices|units|officers?|officials?
    `),
  ],
];

/** Governments of others, to whom a federal text only offers advice. */
const STRANGERS = /^(?:all |the )?(?:SLTT|STLT|State,? (?:and )?local|state and local)\b/;
