/** Bodies and offices that no mention links, by what the text says of them: the name it printed before, who founded or heads them. */
import { inTitleCase } from '../../../kernel/capitals.ts';
import { pattern } from '../../../kernel/pattern.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import type { Actor, AgencyMention, Definition } from '../../../values/index.ts';
import { unnamed, type Context } from './context.ts';
import { wholeNameOf } from './longer-names.ts';
import { ofText, placesDefined } from './places-defined.ts';
import { namedBefore } from './named-before.ts';

const PRINTED_BODY =
  /^(?:the )?((?:(?:[A-Z][\w’'&-]*|U\.S\.) (?:(?:of|and|for|on|the) )*){0,8}(?:Subcommittee|Committee|Council|Commission|Task Force|Board|Work(?:ing )?[Gg]roup|Panel|Office|Center|Team|Group|Staff|Advisor|Coordinator|Corps|Forum|Partnership|Roundtable)s?|(?:Office|Bureau|Division|Branch|Department) of (?:the )?[A-Z][\w’'-]*(?: (?:(?:and|of|for|the) )*[A-Z][\w’'-]*){0,8}|[A-Z]{2,6})$/;
const BODY_WORDS = '(?:Council|Commission|Task Force|Board|Committee|Working Group|Panel|Office|Center|Team|Group)';

/** Whether letters are those of a body. */
const standsForBody = ofText((text, letters) =>
  new RegExp(
    `${BODY_WORDS}\\b[^()]{0,80}\\([“"]?${letters}[”"]?\\)|\\b(?:Services?|Operations|Programs|Division|Branch|Bureau|Directorate|Unit|Section) \\([“"]?${letters}[”"]?\\)|\\b(?:[Cc]hair(?:man|person)?|[Mm]embers) of the ${letters}\\b`,
  ).test(text),
);

/** "The Steering Committee": a body that has a name of its own, though no rule found which it is. */
export const printedBody = (context: Context, subject: Span): Actor | null => {
  const { text } = context;
  const words = text
    .slice(subject.start, subject.end)
    .replace(/ ?\([^()]{1,80}\)$/, '')
    .replace(APPOSITION, '')
    .replace(SET_UP, '')
    .replace(CHAIR_OF, '');
  const printed = PRINTED_BODY.exec(
    words.replace(EACH_OF, 'the ').replace(/^(?:The|An?|Each|(?:[Tt]he )?[Ss]aid) /, 'the '),
  )?.[1];
  const name = EACH_OF.test(words) ? printed?.replace(/s$/, '') : printed;
  const isBody =
    name &&
    !(context.toAgencies && OF_EACH_ONE.test(words)) &&
    !(/^[A-Z]+$/.test(name) && /^each /i.test(words)) &&
    (!/^[A-Z]+$/.test(name) || standsForBody(context, name));
  if (!isBody) return null;
  const founded = GENERIC.test(name) || / /.test(name) ? foundedAs(context, subject, name) : undefined;
  const canonical =
    founded?.canonical ??
    (/^[A-Z]+$/.test(name)
      ? (spelledOut(context, name) ?? name)
      : ((/ /.test(name) ? null : nameInTitle(context, name)) ?? fullName(text, subject, name)));
  return { ...unnamed(text, subject), canonical, agency: founded?.agency ?? null };
};
/** "Coordinators shall", "the offices must": those of the agencies to whom the text speaks. */
const OF_EACH_ONE =
  /^(?:[Tt]he |[Aa]ll )?(?:Advisors|Boards|Bureaus|Centers|Commissions|Committees|Coordinators|Councils|Divisions|Groups|Offices|Panels|Staff|Teams)$/;
/** "the Lamp Center, a part of the Department of X,". */
const APPOSITION = /, an? (?:component|part|office|bureau|division|element|agency) (?:of|within|in) [^,]{3,100},?$/;

/** "the Centers described in section 1". */
export const SET_UP = / (?:described|established|created|identified) (?:in|by|under|pursuant to) .{1,60}$/;
/** "Each of the three Centers": of bodies that are alike. */
const EACH_OF = /^each of the (?:(?:two|three|four|five|six|seven|eight|nine|ten) )?/i;

/** "Each department's Center", "the Department of X and the Department of Y Centers": the body that each of them has. */
export const bodyOfEach = (context: Context, subject: Span): Actor | null => {
  const { text } = context;
  const words = text.slice(subject.start, subject.end).replace(SET_UP, '');
  const kind = OF_EACH_AGENCY.exec(words)?.[1]?.replace(/s$/, '');
  if (kind === undefined || placesDefined(context, kind).length === 0) return null;
  return { ...unnamed(text, subject), canonical: fullName(text, subject, kind) };
};
const OF_EACH_AGENCY =
  /^(?:(?:[Ee]ach|[Ee]very|[Aa]ll) (?:of the (?:[a-z]+ )?)?(?:(?:[Ee]xecutive|[Pp]articipating|[Cc]overed) )?(?:[Aa]gency|[Dd]epartment)(?:[’']s)? |[Tt]he (?=.* (?:and|or) )(?:Department|Agency|Administration|Bureau) of (?:(?:[A-Z][\w’'-]*,?|and|or|of|the) ){1,40}(?=\w+s$))((?:Council|Commission|Board|Committee|Working Group|Panel|Office|Center|Team|Group)s?)$/;

/** "the Coordinator", "the Forum": by the longer name that the text gave it before ("Interagency Forum on Night Lamps"). */
const fullName = (text: string, subject: Span, name: string): string => {
  const before = text.slice(Math.max(0, subject.start - FAR), subject.start);
  const longer = new RegExp(
    `\\b(?:[Aa]n?|[Tt]he) [“"]?(${CAPITALS}${name}${TAIL}|${name}${TAIL_AT_LEAST})(?![\\w-]| (?!To\\b)[A-Z])`,
  );
  return longer.exec(before)?.[1] ?? name;
};
const CAPITALS = "(?:[A-Z][\\w’'-]* ){1,6}";
const TAIL_AT_LEAST =
  " (?:(?:on|for|to|against) (?:the )?|of (?!the ))[A-Z][\\w’'-]*(?:(?: (?:and|of|for|on|in|to|through))?(?: the)? [A-Z][\\w’'-]*){0,9}";
const TAIL = `(?:${TAIL_AT_LEAST})?`;
const FAR = 6000;

/** "the Council", "the Program Office": of a body that the text has founded by a longer name. */
const foundedAs = (context: Context, subject: Span, name: string): AgencyMention | undefined =>
  context.mentions.findLast(
    ({ rule, canonical, end }) =>
      end <= subject.start &&
      (/ /.test(name)
        ? canonical.toLowerCase().endsWith(` ${name.toLowerCase()}`)
        : canonical.toLowerCase().includes(name.toLowerCase())) &&
      (rule === 'agencies/established@1' || isFounded(context, canonical)),
  );

/** "the Chair of the OC": the body of which the text says no more than its letters. */
const CHAIR_OF = /^(?:the )?(?:(?:co-|vice )?chair(?:man|person)?s?|members) of (?=the [A-Z])/i;
/** "The Council of X is hereby established". */
const isFounded = ofText((text, canonical): boolean => {
  const at = text.indexOf(canonical);
  return (
    at >= 0 &&
    /^[^.;]{0,60} (?:is|are) (?:hereby )?(?:re)?established\b/.test(
      text.slice(at + canonical.length, at + canonical.length + 90),
    )
  );
});
const GENERIC =
  /^(?:Council|Commission|Task Force|Board|Committee|Working Group|Panel|Subcommittee|Group|Team|Office|Center|Coordinator|Corps|Forum|Partnership|Roundtable)$/;

/** "The USD(P)": a short form whose brackets stand behind the name that it is short for. */
export const shortForm = ({ text, mentions }: Context, subject: Span): Actor | null => {
  const name = SHORT_FORM.exec(text.slice(subject.start, subject.end))?.[1];
  const at = name ? text.indexOf(`(${name})`) : -1;
  const named = at > 0 ? mentions.find(({ end }) => end === at || end === at - 1) : undefined;
  return named ? { ...unnamed(text, subject), canonical: named.canonical, agency: named.agency } : null;
};
const SHORT_FORM = /^(?:the )?([A-Z][A-Z&]{1,8}(?:\([A-Z&]{1,4}\))?)$/i;

/** "the National Lamp Center (NLC)": what letters stand for, word by word. */
export const spelledOut = (context: Context, letters: string): string | null => {
  const [at] = placesDefined(context, letters);
  const words =
    at === undefined
      ? []
      : context.text
          .slice(Math.max(0, at - 140), at)
          .trimEnd()
          .split(/\s+/);
  for (let count = letters.length; count <= Math.min(words.length, letters.length + 4); count++) {
    const name = words.slice(-count);
    const initials = name.map((word) => /^[A-Z]/.exec(word)?.[0] ?? '').join('');
    if (initials === letters && /^[A-Z]/.test(name[0] ?? '')) return name.join(' ');
  }
  return null;
};

/** "Commission staff", "the Director of the Commission": the body. */
const OF_ITS_OWN =
  /^(?:the )?(?:Director|Chair(?:man|person)?|Secretary|Secretariat|Staff|Members?) of (?=the (?:Commission|Board)$)|(?<=Commission|Board) [Ss]taff$/i;
const PLAIN_BODY =
  /^(?:the |each |an? |this |such )?((?:(?:state|public|advisory|emergency|steering|executive|senior|interagency|covered|coordinating|information|technical|review|peer) ){0,2}(?:board|commission|consortium|council|committee|task force|working group|subcommittee|team|panel|governing (?:board|body)|department|division|office|bureau|agency|authority|secretary|commissioner|director|administrator|superintendent|attorney general|governor|treasurer|comptroller|controller|auditor|chief information officer))$/i;

/** "The board shall report": a body or office that the text has set up or speaks for, and gives no other name. */
export const plainBody = (context: Context, subject: Span): Actor | null => {
  const { text, mentions } = context;
  const words = text.slice(subject.start, subject.end).replace(SET_UP, '');
  const ofCourt = isOfCourt(context, '') ? OF_COURT.exec(words)?.[1] : undefined;
  if (ofCourt) return { ...unnamed(text, subject), canonical: ofCourt };
  const name = PLAIN_BODY.exec(words.replace(OF_ITS_OWN, ''))?.[1];
  if (!name) return definedBody(context, subject);
  if ((/^each /i.test(words) && OFFICE.test(name)) || (name === 'agency' && !context.ofState))
    return unnamed(text, subject);
  if (/^governing /i.test(name) && GOVERNS_EACH.test(text.slice(Math.max(0, subject.start - FAR), subject.start)))
    return unnamed(text, subject);
  const founded = /^(?:the|this|such) /i.test(words)
    ? (foundedAs(context, subject, name) ?? headedBy(text, mentions, subject, name))
    : undefined;
  if (!founded && /^(?:this|such) /i.test(words)) return null;
  const canonical =
    founded?.canonical ??
    (HEADS.test(name) ? thingHeaded(text, subject, name) : null) ??
    nameInTitle(context, name) ??
    nameInCaption(context, name) ??
    (context.ofState ? namedBefore(context, subject, name) : null) ??
    kindBefore(text, subject, name) ??
    (context.toAnyone && !context.ofState && /^(?:the|this) /i.test(words)
      ? wholeNameOf(context, inCapitals(name), subject.start)
      : null) ??
    name;
  return { ...unnamed(text, subject), canonical, agency: founded?.agency ?? null };
};

/** "the governing body of a school": of each of them. */
const GOVERNS_EACH = /\bgoverning (?:board|body) of (?:an?|any|each|every) /i;

const inCapitals = (name: string): string => name.replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase());

/** An order or a rule of a court: its clerk and its judges are called by their office alone. */
const isOfCourt = ofText((text) => /\b(?:COURT|[A-Z][a-z]+ Court)\b/.test(text.slice(0, 300)));
const OF_COURT =
  /^(?:the |each |a |an )?((?:Clerk(?: of (?:the )?Court)?|Court|(?:Presiding |Chief |Assigned |Magistrate )?Judge|Special Master|Court Administrator))(?:[’']s Office)?$/i;

/** "BEFORE THE LAMP COMMISSION OF THE STATE OF X": who is "the Commission" below it. */
const nameInCaption = ofText((text, name) => {
  const caption = new RegExp(`^\\s*BEFORE THE ((?:[A-Z&]+ ){1,6}${name.toUpperCase()})\\b`).exec(
    text.slice(0, 300),
  )?.[1];
  return caption ? inTitleCase(caption) : null;
});

/** "shall establish an advisory committee. The committee shall": of the kind that the text has just called it. */
const kindBefore = (text: string, { start }: Span, name: string): string | null =>
  KIND_OF_BODY.test(name)
    ? (new RegExp(
        `^.*\\b[Aa]n? ((?:advisory|emergency|executive|interagency|review|steering|technical) ${name})\\b`,
        's',
      ).exec(text.slice(Math.max(0, start - NEAR_KIND), start))?.[1] ?? null)
    : null;
const KIND_OF_BODY = /^(?:board|commission|committee|council|panel)$/;
const NEAR_KIND = 1500;

/** "Establishing an Emergency Board", where the text says no more than "the board". */
const nameInTitle = ofText(
  (text, name) =>
    new RegExp(
      `\\bEstablish(?:ing|ment of) (?:an?|the) ((?:[A-Z][a-z]+ ){1,3}${name[0]?.toUpperCase() ?? ''}${name.slice(1).toLowerCase()})\\b`,
    ).exec(text.slice(0, FAR))?.[1] ?? null,
);

/** "“Public body” means an agency of the State. A public body shall": what the law calls so, where that is no private party. */
const definedBody = ({ text, meanings, ofState, toAnyone }: Context, subject: Span): Actor | null => {
  const term = TERM.exec(text.slice(subject.start, subject.end))?.[1];
  const meaning = term && meanings.get(term.toLowerCase());
  if (meaning && !ofState && !toAnyone && SEVERAL.test(meaning)) return unnamed(text, subject);
  return meaning && IS_PUBLIC.test(meaning) && !IS_PRIVATE.test(meaning)
    ? { ...unnamed(text, subject), canonical: term }
    : null;
};

/** "“Department” means the Department of Lamps. The Department shall": that one; "“Keeper” means the Keeper of the Office of Lamps": its office. */
export const namedByMeaning = ({ text, meanings, mentions }: Context, subject: Span): Actor | null => {
  const term = DEFINED.exec(text.slice(subject.start, subject.end))?.[1];
  const meaning = term === undefined ? undefined : meanings.get(term.toLowerCase());
  const name = meaning === undefined ? undefined : NAMED.exec(meaning)?.[1];
  if (name === undefined || !IS_OFFICE.test(name)) return null;
  const whole = HEAD_OF.exec(name)?.[1] ?? name;
  const known = mentions.find(({ canonical }) => canonical === whole);
  return { ...unnamed(text, subject), canonical: whole, agency: known?.agency ?? null };
};
const DEFINED = /^(?:[Tt]he )?([A-Z][a-z]+(?: [A-Z][a-z]+)?|[a-z]+(?: [a-z]+)?)$/;
const NAMED = /^([A-Z][\w’'-]*(?:,? (?:(?:of|and|for|on|the|in) ){0,3}[A-Z][\w’'-]*){1,14})/;
const IS_OFFICE =
  /\b(?:Department|Office|Division|Bureau|Board|Commission|Authority|Agency|Council|Committee|Commissioner|Secretary|Director|Superintendent|Administrator|Chancellor|Comptroller|Controller|Treasurer|Auditor|Attorney General|Task Force|Center|Public Instruction)\b/;
export const HEAD_OF =
  /^(?:Director|Administrator|Secretary|Commissioner|Executive Director|Chief) of the ((?:[A-Z][\w’'-]* )*(?:Department|Office|Division|Bureau|Board|Commission|Authority|Agency|Council|Center)\b.*)$/;

/** By their terms, in small letters: what definitions say of them behind "means". */
export const meaningsOf = (text: string, definitions: readonly Definition[]): ReadonlyMap<string, string> =>
  new Map(
    definitions.toReversed().flatMap(({ term, start, end }) => {
      const meaning = MEANS.exec(text.slice(start, end))?.[1];
      return meaning === undefined ? [] : [[term.toLowerCase(), meaning] as const];
    }),
  );
const MEANS =
  /[”"],? (?:means|MEANS) (?:(?:an?|the|any|each|every|all|AN?|THE|ANY|EACH|EVERY|ALL) |(?=[A-Z]))([^;.\n]{3,120})/;

const TERM = /^(?:the|an?|each|every|any|all) ([a-z]+(?: [a-z]+){0,3})$/i;
/** "“Lamp enterprise” means the Department of X and other agencies that keep lamps": all of them. */
const SEVERAL = /\b(?:agencies|departments) (?:that|which|with|as|of|within)\b|\bother (?:[a-z]+ )?agencies\b/i;
const IS_PUBLIC =
  /^(?:[\w’'-]+,? ){0,8}?(?:agenc(?:y|ies)|department|division|cabinet|board|commission|council|office|bureau|authority|officer|court|school district|political subdivision|public (?:body|institution))\b/i;
const IS_PRIVATE =
  /\b(?:persons?|individuals?|business(?:es)?|compan(?:y|ies)|corporations?|private|vendors?|developers?|employers?)\b/i;

/** "The Office shall be headed by a Director. The Director shall": the office. */
const headedBy = (
  text: string,
  mentions: Context['mentions'],
  { start }: Span,
  name: string,
): AgencyMention | undefined => {
  if (!HEADS.test(name)) return undefined;
  const from = Math.max(0, start - FAR);
  const headed = new RegExp(
    `\\b(?:(?:headed|led|directed|managed) by|composed of|consists? of|has|have) an? (?:[A-Z][a-z]+ )?${name}\\b`,
    'i',
  ).exec(text.slice(from, start));
  const at = headed ? from + headed.index : 0;
  return mentions.findLast(({ end }) => end <= at && at - end < NEAR_HEAD);
};
const HEADS = /^(?:executive |senior )?(?:director|administrator|coordinator|commissioner|superintendent)$/i;

/** "the Lamp Fellows Program (Program) … The Program shall be administered by a Director": the program, by its full name. */
const thingHeaded = (text: string, { start }: Span, name: string): string | null => {
  const before = text.slice(Math.max(0, start - FAR), start);
  const headed = new RegExp(
    pattern`
      \b[Tt]he (${CAPITALS.replace('{1,6}', '{0,6}')}[A-Z][\w’'-]*) (?:shall|will) be (?:headed|led|directed|
      managed|
      administered) by an? (?:[A-Z][a-z]+ )?[${name[0]?.toUpperCase() ?? ''}${name[0]?.toLowerCase() ?? ''}]${name.slice(1)}\b
    `,
  ).exec(before)?.[1];
  if (headed === undefined) return null;
  const short = new RegExp(`\\b(${CAPITALS}${headed}) \\((?:the )?[“"]?${headed}[”"]?\\)`).exec(before)?.[1];
  return short?.replace(/^The /, '') ?? headed;
};

/** Between a body and what the same sentence says of who heads it. */
const NEAR_HEAD = 160;
/** Of which there is one an agency: "each Secretary". */
const OFFICE = /(?:secretary|director|administrator|commissioner|officer)$/i;
