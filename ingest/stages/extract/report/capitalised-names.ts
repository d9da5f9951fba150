/** Capitalised words that may be the name of an organization, without what only stands before a name. */
import type { Span } from '../../../../schema/domain/span.ts';
import { COMPANY } from './full-names.ts';
import { PLACES, withoutPlace } from './places.ts';
import { BODY } from './role-words.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{N}&’'-]{0,24}(?<![’']s)`;
export const NAME = String.raw`(?:St\. |(?:The )?U\.S\. )?${WORD}(?: (?:(?:of|for|on(?! (?:January|February|March|April|May|June|July|August|September|October|November|December|\p{L}{3,6}day)\b)) (?:the )?|& )?${WORD}){0,6}`;
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}’'.-])${NAME}(?![\p{L}\p{N}])`, 'gu');
/** "The Guild of Children's Physicians". */
const BODY_OF = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?:${WORD} ){0,3}${WORD}(?<=${BODY.source}) of (?:the )?\p{Lu}\p{L}+(?:[’']s|s[’']) ${WORD}(?: ${WORD}){0,2}(?![\p{L}\p{N}]| \p{Lu})`,
  'gu',
);
/** "The Farmers' Alliance": whose body it is, is of its name. */
const OF_THEIRS = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?:${WORD} ){0,3}\p{Lu}\p{Ll}*(?:(?:ers|ors|ists|ians|eers|ents|ants|rses|ngs)[’']|(?:men|women|eople|hildren|omen|Men)[’']s) (?:${WORD} ){0,2}${WORD}(?:(?<=${BODY.source})|(?<=[’']s? (?:Bureau|Congress|Exchange|Board)))(?![\p{L}\p{N}]| \p{Lu})`,
  'gu',
);
const BODY_NOUN = String.raw`(?:${BODY.source}|(?<![\p{L}])(?:Board|Authority|Exchange))`;
/** "the Steel and Tool Workers Union": one name where an article stands before it and the noun of a body behind. */
const JOINT = new RegExp(
  String.raw`(?<=\b[Tt]he )${WORD}(?: ${WORD}){0,2}(?<!${BODY_NOUN}) and ${WORD}(?: ${WORD}){0,3}(?<=${BODY_NOUN})(?![\p{L}\p{N}]| \p{Lu}| (?:both |each )?(?:oppose|support|back|want|fear|like|welcome|say|are|were|have|do|argue|call|hope|warn|urge|ask)(?![\p{L}]))`,
  'gu',
);
/** Words that begin sentences, titles and dates, not names. */
export const NO_NAME =
  /^(?:The|An?|This|That|These|Those|In|On|At|By|As|If|It|Its|He|She|They|We|I|You|Not?|Nobody|Everybody|Somebody|Some|Many|Most|Several|Both|Neither|Either|One|Two|Three|Four|Five|What|Who|When|Where|Why|How|Whether|Which|While|After|Before|Under|Until|Since|Asked|According|But|And|Or|So|Yes|For|From|With|Our|My|Their|His|Her|Q|A|Good|There|Here|NEW|Also|Still|Even|Only|All|Other|Others|Sen|Rep|Gov|Dr|Mr|Mrs|Ms|Prof|January|February|March|April|May|June|July|August|September|October|November|December|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|White|House|Senate|Congress|President|Senator|Representative|Governor|Secretary|Minister|Mayor|Professor|Washington|Draft|Order|Republicans?|Democrats?|Reuters|Wire|Industry|Business|Labor|Everyone|Someone|Opposition|Government|Parliament|Management|Nothing|None|Expect|Look|Watch|Read|See|Note|Send|Get|Let|Keep|Subscribe|Stay|Remember|Consider|Recall|Reaction|Critics|Supporters|First|Second|Third|Fourth|Fifth|Finally|Last|Next|Then|Now|Today|Tomorrow|Yesterday|Meanwhile|Instead|However|Elsewhere|Later|Earlier|Within|During|Among|Between|Behind|Outside|Inside|Across|Despite|Although|Though|Because|Unlike|Like|Once|Perhaps|Maybe|Just|Never|Nor|Each|Every|Any|Such|Few|Much|More|Less|Another|Nearly|Almost|Again|Indeed|Yet|Rather|Privately|Publicly|Briefing|Corrections?|Updates?|Analysis|Explainer|Transcript|Timeline|Summary|Background|Overview|Newsletter|Podcast|Opinion|Editorial|Commentary|Questions?|Answers?|Thanks|Congratulations|Hosts?|Guests?|Moderator|Panelists?|Compiled|Prepared|Recorded|Published)$/;
export const PLACES_AND_ISSUERS =
  /^(?:White House|(?:East|West|Gulf|Atlantic|Pacific) (?:Coast|Side|Shore)|(?:United States|U\.S)\b.*|Congress|Senate|House(?: .*)?|Capitol Hill|Oval Office|Air Force One|.*\b(?:Act|Order|Statement|Notice|Press Release|Testimony|Report|Memo|Blog|Committee|Subcommittee|Department|Amendment|Constitution|Day|Eve|Room|Lawn|Street|Office|Bureau|Agency|Commission|Administration|Service|Desk|Brief|Letter))$/;
/** "Cyber Underwriters Bureau" may be no agency, if it takes a side or speaks. */
const PERHAPS_PRIVATE_COMMITTEE =
  /^(?!(?:House|Senate|Joint|Select|Judiciary|Armed|Foreign|Ways|Appropriations|Homeland|Intelligence|Oversight|Rules|Budget|Banking|Finance|Natural|Energy|Science|Small|Veterans)\b)\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ ){1,2}Committee$/u;
const PERHAPS_PRIVATE =
  /^(?!Federal |National |United |U\.S)\p{Lu}[\p{L}-]+[’']? (?:\p{Lu}[\p{L}-]+[’']? ){0,2}(?:Bureau|Service|Agency|Commission)$/u;
export interface Run extends Span {
  readonly name: string;
}

const OWNS = new RegExp(`(?<=\\p{Lu}[\\p{L}]+ )(?:${BODY.source})$|${COMPANY.source}`, 'u');
const ENDS_BODY = new RegExp(`${BODY.source}$`, 'u');
const BEGINS_SENTENCE = /(?:^|\n|[.!?”"] |: |\n- )$/u;
const IS_WHAT =
  /^(?:(?:[a-z]*(?:chip|drug|car|auto|device|software|tool|phone)?maker|insurer|startup|retailer|publisher|manufacturer|contractor|supplier|vendor|rival|lender|utility|carrier|airline|nonprofit|consultancy|broker|distributor|developer))$/u;
const OF_A_COUNTRY = new RegExp(` of (?:the )?${PLACES}$`, 'u');
/** The noun of a body at the end of two words or more. */
const IS_BODY = new RegExp(
  `^(?:Government|Labor|Business|Industry|Management|Opposition|First|Next|One|Two|Three|Four|Five|Six|Seven|White|House|Senate|New|Democratic|Republican)\\b.* ${BODY.source}$`,
  'u',
);

/** In the order of their forms, then of the text. */
export const capitalisedNames = (words: string, from: number, printed: string): readonly Run[] =>
  [...words.matchAll(BODY_OF), ...words.matchAll(JOINT), ...words.matchAll(OF_THEIRS), ...words.matchAll(RUN)]
    .filter(({ index }) => index >= from)
    .flatMap((match) => trimmed(match, printed) ?? []);

/** Without the words at its head that only begin the sentence: "On Monday Halden Automation". */
const trimmed = (match: RegExpExecArray, text: string): Run | null => {
  let { 0: name, index: start } = match;
  for (let first = /^\S+/u.exec(name)?.[0] ?? ''; NO_NAME.test(first.replace(/[’'](?:s|d|ve|ll|re|m)$/u, ''));) {
    // "The Government Workers Alliance": behind an article a body's name is whole.
    if (IS_BODY.test(name) && /\b[Tt]he $/u.test(text.slice(Math.max(0, start - 5), start))) break;
    const rest = name.slice(first.length).replace(/^ (?:(?:of|for|on) (?:the )?|& )?/u, '');
    if (rest === '') return null;
    start += name.length - rest.length;
    name = rest;
    first = /^\S+/u.exec(name)?.[0] ?? '';
  }
  name = withoutPlace(name, text.slice(Math.max(0, start - 60), start));
  // "Munich-based Allrisk"
  const based = /^\p{Lu}[\p{L}.]+-based /u.exec(name)?.[0].length ?? 0;
  start += based;
  name = name.slice(based);
  // "Insurer WellSpan Mutual": what it is begins the sentence, with a capital.
  const kind = /^(?=\p{Lu})(?<kind>\p{L}\p{Ll}{3,})(?= \p{Lu})/u.exec(name)?.groups?.['kind'] ?? '';
  if (
    kind !== '' &&
    BEGINS_SENTENCE.test(text.slice(Math.max(0, start - 3), start)) &&
    IS_WHAT.test(kind.toLowerCase())
  ) {
    start += kind.length + 1;
    name = name.slice(kind.length + 1);
  }
  // "Halden Labs' Atlas": what a firm makes is no part of its name; "the Pilots' Union" is one.
  const owner = /^(?<owner>[^’']+s)[’'] (?=\p{Lu})/u.exec(name)?.groups?.['owner'];
  if (owner !== undefined && OWNS.test(owner) && !ENDS_BODY.test(name)) name = owner;
  name = name.replace(/[’']$/u, '');
  // "Pagewright Inc.": the point is of the name.
  if (/ (?:Inc|Corp|Ltd|Co)$/u.test(name) && text[start + name.length] === '.') name = `${name}.`;
  // "Halden of Norway"
  const from = OF_A_COUNTRY.exec(name);
  if (from && !BODY.test(name)) name = name.slice(0, from.index);
  if (/^U\.S\. /u.test(name) && BODY.test(name)) return { name, start, end: start + name.length };
  return name.length < 3 ||
    (PLACES_AND_ISSUERS.test(name) && !PERHAPS_PRIVATE.test(name) && !PERHAPS_PRIVATE_COMMITTEE.test(name))
    ? null
    : { name, start, end: start + name.length };
};
