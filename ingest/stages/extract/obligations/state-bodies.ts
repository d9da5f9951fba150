/** Who acts in what States and other issuers write: their bodies and officers by the names that it prints, for no table has them. */
import { pattern } from '../../../kernel/pattern.ts';
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../../values/index.ts';
import { AGENCIES } from './actors.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import type { Clause } from './clauses.ts';
import { predicateOf, unnamed, type Context } from './context.ts';
import { HEAD_OF, plainBody, spelledOut } from './named-bodies.ts';
import { placesDefined } from './places-defined.ts';

const GROUP =
  /^(?:(?:all|an?|each|every|any|no|the|other|such|relevant|affected|cabinet|executive|small|principal) )*(?:state(?:[- ]funded)?|executive[- ]branch|state executive[- ]branch|cabinet)(?: and \w+)? (?:executive[- ]branch )?(?:agenc(?:y|ies)|departments?|boards|offices|entities)\b|^(?:(?:all|an?|each|every|any|no|the|other|such) )*(?:tribal|city|county|town|village|municipal)(?: (?:and|or) [a-z]+)? (?:agenc(?:y|ies)|departments?|programs?|offices|entities)\b|^(?:(?:all|an?|each|every|any|no|the|other|such) )*(?:public|state) (?:institutions? of (?:higher )?(?:education|learning)|universit(?:y|ies)|colleges?|bod(?:y|ies))\b|^(?:then )?(?:the |each |every |an? )?governing (?:board|body) (?:of (?:an?|each|every|any) |for the respective )/i;
const BODY =
  'Office|Department|Division|Bureau|Board|Commission|Authority|Agency|Council|Committee|Task Force|Center|Services|Solutions|Police|University|Universities|Colleges|System|Corporation|Partnership';
const OFFICER =
  'Commissioner|Secretary|Director|Superintendent|Administrator|Chancellor|Comptroller|Controller|Treasurer|Auditor|Attorney General|Adjutant General|Lieutenant Governor|Chief [A-Z][a-z]+ Officer|(?:City|Town|County|Village|Borough|Tribal) (?:Manager|Administrator|Attorney|Clerk|Counsel|Engineer|Librarian|Solicitor)|Mayor|Chief of Police|Sheriff|Inspector General|(?:Chief |County |City |Town )?Clerk|Registrar|Ombudsman';
const WORD = "(?:[A-Z][\\w’'&-]*|[A-Z]\\.)";
const NAME = new RegExp(`^${WORD}(?:,?(?: (?:of|and|for|on|the|in|&)){0,2} ${WORD}){0,10}$`);
const OTHER_BODY =
  'Service|Secretariat|Directorate|Ministry|Institute|Centre|Inspectorate|Registry|Laboratory|Corps|Team|Bank';
const IS_ONE = new RegExp(`\\b(?:${BODY}|${OTHER_BODY}|${OFFICER})\\b`);
const SHORT = /^[A-Z][A-Za-z]{1,9}$/;
/** "AI Council", of "Artificial Intelligence Council (AI Council)". */
const WORDS = /^[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){1,3}$/;
const JOINT = /,? and (?:the )?(?=[A-Z])|, (?:the )?(?=[A-Z])/g;

/** "The Office of Equity", "DAS and the Secretary of State"; empty where any of them is nobody of the State's. */
export const stateBodies = (context: Context, subject: Span): readonly Actor[] => {
  const words = context.text
    .slice(subject.start, subject.end)
    .trim()
    .replace(/ ?\([^()]{1,120}\)/g, '')
    .replace(/^(?:the|each|an?) /i, '')
    .replace(MEMBERS_OF, '')
    // "the Director of X is delegated the authority of the Mayor, and may": what he may besides
    .replace(/ (?:is|are) (?:hereby )?(?:delegated|authorized|designated|empowered) (?:(?! and (?:the )?[A-Z]).)+$/, '')
    // "the Secretary of State be and hereby is directed"; "the RI Division of Lamps"
    .replace(/ be,?(?: and (?:the same )?(?:hereby)?(?: is,?)?(?: hereby,?)?)?$/, '')
    .replace(/(?<=^| )[A-Z]{2} (?=(?:Department|Division|Office|Bureau) )/g, '')
    .replace(/,? and (?:all )?other [a-z][^,;]{3,60}$/, '')
    .replace(/(?<=[A-Z][a-z]+) (?:system|office|staff)$/, '');
  const lead = /^then /i.exec(context.text.slice(subject.start, subject.end))?.[0].length ?? 0;
  if (GROUP.test(context.text.slice(subject.start, subject.end)))
    return [actor(context, spanOf(subject.start + lead, subject.end), AGENCIES)];
  if (OF_ITS_TEXT.test(words)) return [];
  const small = smallNames(context.text.slice(subject.start, subject.end).trim());
  if (small.length > 0) return eachOf(context, subject, small);
  const whole = nameOf(context, words);
  if (whole) return [actor(context, subject, whole)];
  const names = words.split(JOINT).map((part) => nameOf(context, part));
  return names.length > 1 && names.every((name) => name !== null) ? eachOf(context, subject, names) : [];
};
/** Each on its own words, where they stand as the name does. */
const eachOf = (context: Context, subject: Span, names: readonly string[]): readonly Actor[] => {
  let from = subject.start;
  return names.map((name) => {
    const at = names.length > 1 ? context.text.indexOf(name, from) : -1;
    if (at < from || at + name.length > subject.end) return actor(context, subject, name);
    from = at + name.length;
    return actor(context, spanOf(at, from), name);
  });
};

/** "the department of harbors", "the children and families department", as some legislatures print names; "the head of a department" has none. */
const SMALL_NAME =
  /^(?:[Tt]he )?((?:department|division|office|bureau|board|commission|secretary|commissioner|superintendent|director|governing (?:board|body)) of (?:the |an? )?[a-z]+(?:,? [A-Za-z]+){0,8}|(?:(?!(?:any|by|each|first|for|from|in|last|next|of|the|to|with)\b)[a-z]+,? (?:and )?){1,6}(?:department|commission|bureau|division|council|authority))$/;
/** "the board of regents, and each local governing board": all of them; empty where one is no body. */
const smallNames = (words: string): readonly string[] => {
  const names = words.split(/,? and (?=the |each )|, (?=the |each )/).map((part) => {
    if (EACH_BODY.test(part)) return AGENCIES;
    const name = /^the /i.test(part) ? SMALL_NAME.exec(part)?.[1] : undefined;
    return name && !GENERAL.test(name) ? name : null;
  });
  return names.every((name) => name !== null) && names.some((name) => name !== AGENCIES) ? names : [];
};
const EACH_BODY = /^each (?:[a-z]+ ){1,4}(?:agency|board|commission|department|district|office)\b[^,;]{0,80}$/;
const GENERAL =
  /^(?:(?:state|executive|other|relevant|cabinet|same|said|appropriate|affected|responsible|lead|advisory|public|local|new|two|director|secretary|commissioner) )+(?:of (?:the |each |any |such |that )?)?(?:department|commission|bureau|division|office|board|agency)s?$|\b(?:that|which|who|whose|each|any|such|is|are|its|their)\b|^(?!governing )[a-z]+ of an? |^(?:secretary|commissioner|superintendent|director) of the (?!(?:[a-z]+ ){0,4}(?:department|division|office|bureau|board|commission|council|agency|authority|center)\b)/;

/** "members of Northland’s Lamp Board": the board. */
const MEMBERS_OF = /^(?:all )?[Mm]embers of (?:the |[A-Z]\w+[’']s )(?=[A-Z][\w’'-]* )/;

/** "the Task Force", "Members of the Board": bodies that the text itself makes are found by what it says of them. */
const OF_ITS_TEXT = new RegExp(
  `^(?:Members|(?:Co-?|Vice )?[Cc]hair\\w*)\\b|^(?:${BODY}|Commissioner|Secretary|Director|Superintendent|Administrator)$`,
);

/** A body by the name under which the text makes it. */
export const bodyOfText = (context: Context, subject: Span): Actor | null => {
  const words = context.text.slice(subject.start, subject.end).replace(/^the /i, '');
  const kind = words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const own = OF_ITS_TEXT.test(kind) ? bodyMade(context, subject, kind) : null;
  return own ? actor(context, subject, own) : null;
};

const GENERIC = new RegExp(`^(?:${BODY})$`);
/** "the Lamp Task Force (the “Task Force”)"; of a chair, the one body that the text makes. */
const bodyMade = (context: Context, subject: Span, words: string): string | null => {
  const made = madeIn(context).flatMap(({ name, at }) => (at < subject.start ? [name] : []));
  if (GENERIC.test(words)) return made.findLast((name) => ` ${name} `.includes(` ${words} `) && name !== words) ?? null;
  const names = new Set(made);
  return /^(?:Members|(?:Co-?|Vice )?[Cc]hair)/.test(words) && names.size === 1 ? (made[0] ?? null) : null;
};
const madeIn = oncePer(({ text }: Context): readonly { readonly name: string; readonly at: number }[] =>
  [MADE, IS_MADE].flatMap((made) =>
    [...text.matchAll(made)].map(({ index, 1: name = '' }) => ({ name: name.replace(/^The /, ''), at: index })),
  ),
);
const BODY_NAME = pattern`
  (?:${WORD} (?:(?:of|and|for|on|the|in|&) ){0,2}){0,8}?(?:Task Force|Commission|Council|Committee|Board|
  Work(?:ing )?[Gg]roup|Panel|Office|Center)(?: (?:on|for|of) (?:the )?${WORD}(?: (?:(?:of|and|for|on|the|in|
  &) ){0,2}${WORD}){0,6})?
`;
const MADE = new RegExp(
  `\\b(?:[Ee]stablish|[Cc]reat|[Cc]onven)(?:e|ed|es|s)?\\b[^.;:]{0,80}? (?:the|an?) (${BODY_NAME})`,
  'g',
);
/** "The Lamp Board is hereby established". */
const IS_MADE = new RegExp(`\\b[Tt]he (${BODY_NAME}),? (?:is|are) (?:hereby )?(?:established|created)\\b`, 'g');

/** "Director of DOL". */
const HEAD_OF_LETTERS =
  /^(?:Executive |Deputy )?(?:Director|Administrator|Secretary|Commissioner|Chief|Head|Superintendent) of (?:the )?([A-Z][A-Za-z]{1,9})$/;
/** The name that is printed, or the one that the text gives an acronym. */
const nameOf = (context: Context, words: string): string | null => {
  if (SHORT.test(words)) return meantBy(context, words);
  const headed = HEAD_OF_LETTERS.exec(words)?.[1];
  if (headed) return meantBy(context, headed) ?? words;
  const whole = WORDS.test(words) ? meantBy(context, words) : null;
  if (whole) return whole;
  return NAME.test(words) && IS_ONE.test(words) && !/ and .*\b(?:Office|Department|Division) of\b/.test(words)
    ? (HEAD_OF.exec(words)?.[1] ?? words)
    : null;
};

/** "Department of Lamps (DoL)", "Lamp Services (“LampS”)": the capitalised words before the parenthesis. */
const meantBy = (context: Context, short: string): string | null => {
  const [at] = placesDefined(context, short);
  if (at === undefined) return null;
  const before = BEFORE.exec(context.text.slice(Math.max(0, at - 120), at))?.[1];
  // "Lamp Services and the Department of Oil (DO)": the last of them
  const name = (
    before && ALSO_KNOWN.test(context.text.slice(0, at - before.length - 1))
      ? FIRST_NAME.exec(context.text.slice(0, at - before.length - 1))?.[1]
      : before
  )?.replace(/^.* and the (?=(?:Department|Office|Division|Bureau|Board|Commission|Agency) )/, '');
  return name && IS_ONE.test(name) ? name.replace(/^The /, '') : null;
};
/** "Lamp Services, also known as Northland Light (NL)": by its first name, as where it acts by that. */
const ALSO_KNOWN = /, also known as (?:the )?$/;
const FIRST_NAME = new RegExp(`(${WORD}(?: (?:(?:of|and|for|on|the|in) ){0,2}${WORD}){1,9}), also known as (?:the )?$`);
const BEFORE = new RegExp(`((?:${WORD}(?: (?:of|and|for|on|the|in|&)){0,2} ){0,9}[A-Z][\\w’'&-]*) $`);

const actor = ({ text }: Context, subject: Span, canonical: string): Actor => ({
  ...unnamed(text, subject),
  canonical: withOf(text, canonical),
});

/** "the Office Lamp Safety", where the text has "Office of Lamp Safety" too: a word was lost. */
const withOf = (text: string, name: string): string => {
  const whole = name.replace(/^(Office|Department|Division|Bureau|Board) (?=[A-Z])/, '$1 of ');
  return whole !== name && text.includes(whole) ? whole : name;
};

/**
 * "Enterprise Lamp Services will keep a list", "NLIT shall": a body by the name that another issuer's text prints, though no
 * table has it. Where it speaks to agencies, an office by its bare kind is one that each of them has.
 */
export const bodiesOfText = (context: Context, subject: Span): readonly Actor[] => {
  const printed = context.text.slice(subject.start, subject.end).trim();
  const words = printed.replace(/^the /i, '');
  const officer = OF_STATE.exec(words)?.[1];
  if (officer) return [actor(context, subject, `State Chief ${OFFICERS[officer] ?? ''} Officer`)];
  if (context.ofState || !(context.toAgencies || context.toAnyone)) return [];
  if (ACRONYM.test(words)) {
    const whole = spelledOut(context, words);
    if (whole) return A_BODY.test(whole) ? [actor(context, subject, whole)] : [];
    // "the VLU" is somebody of a kind
    return words === printed && isSpokenTo(context, words) ? [actor(context, subject, words)] : [];
  }
  // "The Bank and the Centre": each by its own name
  if (OF_EACH.test(words) || !A_BODY.test(words) || / and the [A-Z]/.test(words)) return [];
  return stateBodies(context, subject);
};
/** "The Lamp Management System shall keep logs", "The Lamp Service shall be cleaned": what is made, run and looked after. */
export const isServed = (words: string, predicate: string): boolean =>
  (THING.test(words) && PASSIVE.test(predicate)) || (SYSTEM.test(words) && HOLDS.test(predicate));
const THING = /\b(?:System|Services?|Solutions|Laboratory|Bank|Center|Centre)s?$/;
const PASSIVE =
  /^ (?:also |not |only )?be (?:[a-z]+ly )?(?!(?:responsible|composed|headed|led|chaired)\b)[a-z]+(?:ed|en|de|ht|ld|pt|wn|un)\b/;
const SYSTEM = /\b(?:System|Solution)s?$/;
const HOLDS =
  /^ (?:also |not |only )?(?:allow|contain|display|encrypt|have|include|keep|log|record|run|show|store|support|use)\b/;

/** "The State CIO": a State has one. */
const OF_STATE = /^State (CIO|CISO|CTO|CDO|CPO)$/;
const OFFICERS: Readonly<Record<string, string>> = {
  CIO: 'Information',
  CISO: 'Information Security',
  CTO: 'Technology',
  CDO: 'Data',
  CPO: 'Privacy',
};
const ACRONYM = /^(?!.*O$)[A-Z]{3,6}$/;
/** "ask NLIT", "NLIT’s list": letters of somebody, and of no thing. */
const isSpokenTo = ({ text }: Context, letters: string): boolean =>
  new RegExp(`\\b(?:[Nn]otify|[Cc]ontact|[Tt]ell|[Aa]sk|[Ii]nform|from|with|to) (?:the )?${letters}\\b(?! [A-Z])`).test(
    text,
  ) && new RegExp(`\\b${letters}[’']s\\b|\\bby ${letters}\\b`).test(text);
const A_BODY = new RegExp(`^[A-Z][\\w’'&-]* .*\\b(?:${BODY}|${OTHER_BODY})s?\\b`);
/** "Program Office", "Covered Agency", "Requesting Department": whichever has one. */
const OF_EACH =
  /^(?:(?:Program|Contracting|Requesting|Responsible|Operating|Component|Agency|Covered|Lead|Executive|Federal|Field|Regional|Local|Servicing|Human Resources|Privacy|Budget|Legal|Security|Project|Product|Purchasing|Acquisition|Sponsoring|Using|Originating|Each|All|Any|Participating|Member|State|Other) )+(?:Departments?|Offices?|Divisions?|Bureaus?|Agenc(?:y|ies)|Centers?|Boards?|Committees?|Teams?|Services?)\b/;

/** "shall be called by the Governor or a designee": bodies that do what the passive says. */
export const doneByBody = (context: Context, clause: Clause): readonly Actor[] => {
  const by = DONE_BY.exec(predicateOf(context.text, clause));
  if (!by) return [];
  const start = clause.predicate.start + (by[1] ?? '').length;
  const who = spanOf(start, start + (by[2] ?? '').length);
  if (!context.ofState) return bodiesOfText(context, who);
  const body = plainBody(context, who);
  return body ? [body] : stateBodies(context, who);
};
const DONE_BY =
  /^( be (?:[a-z]+ly )?[a-z]+(?:ed|en|de|ht|ld|nt|pt)\b(?:(?! (?:that|which|who|unless|until|if|when|where|than) )[^.;:]){0,80}? by )((?:the )?[A-Z][\w’'-]*(?: (?:(?:of|and|for|on|the) ){0,2}[A-Z][\w’'-]*){0,8}|the [a-z]+(?: [a-z]+)?)(?=[.,;]| or | in | at | for | on | to |$)/;
