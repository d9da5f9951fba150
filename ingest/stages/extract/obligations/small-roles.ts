/** "the chief executive", "an inspector", "the focal point": whom a text calls in small letters, by what it says whose they are. */
import type { Actor } from '../../../values/index.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import { AGENCIES } from './actors.ts';
import { unnamed, type Context } from './context.ts';
import { wholeNameOf } from './longer-names.ts';
import type { Unit } from './units.ts';

const SMALL = /^(?:the|an?|each|every|any|no|such) ((?:[a-z-]+ ){0,3}[a-z-]+)$/i;
/** Officers of public bodies: of firms they bear other names. */
const OFFICER =
  /^(?:(?:deputy|assistant|acting|national|senior|lead|authorized|designated) )*(?:chief executive(?: officer)?|executive officer|general manager|managing director|secretariat|secretary|registrar|ombudsman|ombudsperson|rapporteur|convener|focal point|(?:presiding|returning|hearing|election|precinct election|records|data protection|compliance|privacy) offic(?:er|ial)|superintendent|minister|mayor|sheriff|clerk|treasurer|provost|chancellor|commissioner|magistrate|coroner)$/;
/** Servants do what their body does. */
const SERVANT =
  /^(?:(?:authorized|field|lead|senior|assigned|duty) )*(?:inspector|examiner|investigator|auditor|assessor|enforcement officer)s?$/;

/** Null of whoever the text gives no public body. */
export const smallRole = (context: Context, unit: Unit, subject: Span): Actor | null => {
  const words = context.text.slice(subject.start, subject.end).trim();
  if (OF_EACH_STATE.test(words)) return { ...unnamed(context.text, subject), canonical: AGENCIES };
  const headed = HEAD_OF.exec(words)?.[1];
  if (headed !== undefined)
    return { ...unnamed(context.text, subject), canonical: wholeNameOf(context, headed, subject.start) ?? headed };
  const name = SMALL.exec(words)?.[1];
  if (name === undefined) return null;
  const owner = ownerOf(context, name);
  if (owner) return { ...unnamed(context.text, subject), canonical: owner };
  if (SERVANT.test(name)) {
    const last = context.memory.lastCharged(unit);
    const [body] = last;
    return last.length === 1 && body && body.canonical !== AGENCIES
      ? { ...unnamed(context.text, subject), canonical: body.canonical, agency: body.agency }
      : context.issuedBy === null
        ? null
        : { ...unnamed(context.text, subject), canonical: context.issuedBy };
  }
  return OFFICER.test(name) ? { ...unnamed(context.text, subject), canonical: name } : null;
};

/** "the director of the State Library": the library. */
const HEAD_OF =
  /^(?:the )?(?:executive |deputy )?(?:director|administrator|head|secretary|commissioner|superintendent|chief|manager|chief executive|staff|board) of (?:the )?([A-Z][\w’'-]*(?: (?:(?:of|and|for) (?:the )?)?[A-Z][\w’'-]*){1,8})$/;
/** "Each member state’s commissioner". */
const OF_EACH_STATE =
  /^(?:each|every|any|a|the) (?:(?:member|participating|contracting|compacting|receiving|sending) (?:state|government|part(?:y|ies)|country)|state|agency|department|board|district|county|ministry)[’']s [a-z]/i;

/** "the Authority’s chief executive", "Each Member Government should name a focal point": whose one is. */
const ownerOf = (context: Context, name: string): string | null => {
  const known = owners(context);
  const held = known.get(name);
  if (held !== undefined) return held;
  const owner = readOwner(context, name);
  known.set(name, owner);
  return owner;
};
const owners = oncePer((_context: Context) => new Map<string, string | null>());

const readOwner = (context: Context, name: string): string | null => {
  const { text } = context;
  const possessor = new RegExp(`\\b([A-Z][\\w-]*(?: (?:(?:of|for|on|and) )?[A-Z][\\w-]*){0,6})[’']s? ${name}\\b`).exec(
    text,
  )?.[1];
  const body = possessor?.replace(/^(?:The|In|At|By|If|When) /, '');
  if (body !== undefined && BODY.test(body)) return wholeNameOf(context, body, text.length) ?? body;
  const belongs = new RegExp(`\\b${name}s? (?:of|from) the ([A-Z][\\w-]*(?: (?:of|for) [A-Z][\\w-]*)?)\\b`).exec(
    text,
  )?.[1];
  if (belongs !== undefined && BODY.test(belongs)) return wholeNameOf(context, belongs, text.length) ?? belongs;
  const made = new RegExp(
    `\\b((?:Each|Every|All|The|the|A|An) [A-Za-z][\\w’' -]{2,60}?) (?:shall|must|should|may|will) (?:appoint|choose|designate|elect|employ|establish|hire|identify|name|nominate|select)(?: and [a-z]+)? (?:an?|one|its|the) (?:[a-z-]+ ){0,2}${name}\\b`,
  ).exec(text)?.[1];
  if (made === undefined) return null;
  if (/^(?:Each|Every|All|A|An) /.test(made)) return OF_GOVERNMENT.test(made) ? AGENCIES : null;
  const whose = made.replace(/^the /i, '');
  return BODY.test(whose) ? (wholeNameOf(context, whose, text.length) ?? whose) : null;
};
const BODY =
  /^[A-Z].*(?:Agency|Authority|Bank|Board|Bureau|Commission|Committee|Council|County|City|Court|Department|District|Division|Ministry|Office|Organi[sz]ation|Panel|Secretariat|Service|State|Town|Tribe|University|Village)$|^(?:Agency|Authority|Bank|Board|Bureau|Commission|Committee|Council|County|City|Court|Department|District|Division|Ministry|Office|Organi[sz]ation|Panel|Secretariat|Service|State|Town|Tribe|University|Village)$/;
const OF_GOVERNMENT =
  /\b(?:[Mm]ember|[Gg]overnments?|[Ss]tates?|[Aa]genc(?:y|ies)|[Dd]epartments?|[Cc]ount(?:y|ies)|[Dd]istricts?|[Mm]inistr(?:y|ies)|[Bb]oards?|[Aa]uthorit(?:y|ies)|[Bb]od(?:y|ies))\b/;
