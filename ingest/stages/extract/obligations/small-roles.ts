/** "the chief executive", "an inspector", "the focal point": whom a text calls in small letters, by what it says whose they are. */
import type { Actor } from '../../../values/index.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import { AGENCIES } from './actors.ts';
import { unnamed, type Context } from './context.ts';
import { isBody, isOfficeOfEach, isSmallOffice } from './body-nouns.ts';
import { isParty } from './cast.ts';
import { wholeNameOf } from './longer-names.ts';
import { placesOf } from './places-of.ts';
import { isOfPublicBody } from './public-bodies.ts';
import type { Unit } from './units.ts';

const SMALL = /^(?:[Tt]he|[Aa]n?|[Ee]ach|[Ee]very|[Aa]ny|[Nn]o|[Ss]uch) ((?:[a-z-]+ ){0,3}[a-z-]+)$/;
/** Officers of public bodies. */
const OFFICER =
  /^(?:(?:deputy|assistant|acting|national|senior|lead|authorized|designated) )*(?:ombudsman|ombudsperson|rapporteur|focal point|(?:presiding|returning|hearing|election|precinct election) offic(?:er|ial)|superintendent|minister|mayor|sheriff|provost|chancellor|commissioner|magistrate|coroner)$/;
/** Those whom firms and clubs have, too: only where the text is of a public body. */
const OFFICER_OF_ANY =
  /^(?:(?:deputy|assistant|acting|national|senior|lead|authorized|designated) )*(?:chief executive(?: officer)?|executive officer|general manager|managing director|secretariat|secretary|registrar|convener|(?:records|data protection|compliance|privacy) offic(?:er|ial)|clerk|treasurer)$/;
/** Servants do what their body does. */
const SERVANT =
  /^(?:(?:authorized|field|lead|senior|assigned|duty) )*(?:inspector|examiner|investigator|auditor|assessor|enforcement officer)s?$/;

/** Null of whoever the text gives no public body. */
export const smallRole = (context: Context, unit: Unit, subject: Span): Actor | null => {
  const words = context.text.slice(subject.start, subject.end).trim();
  const ofEach = OF_EACH_STATE.exec(words)?.[0].length;
  if (ofEach !== undefined && isOfficeOfEach(words.slice(ofEach)))
    return { ...unnamed(context.text, subject), canonical: AGENCIES };
  const headed = HEAD_OF.exec(words)?.[1];
  if (headed !== undefined)
    return { ...unnamed(context.text, subject), canonical: wholeNameOf(context, headed, subject.start) ?? headed };
  const name = SMALL.exec(words)?.[1];
  if (name === undefined) return null;
  const owner = isSmallOffice(name) && !isParty(name) ? ownerOf(context, name) : null;
  if (owner) return { ...unnamed(context.text, subject), canonical: owner };
  if (SERVANT.test(name)) {
    const last = context.memory.lastCharged(unit);
    const [body] = last;
    return last.length === 1 && body?.canonical && body.canonical !== AGENCIES && isBody(body.canonical)
      ? { ...unnamed(context.text, subject), canonical: body.canonical, agency: body.agency }
      : context.issuedBy === null
        ? null
        : { ...unnamed(context.text, subject), canonical: context.issuedBy };
  }
  return OFFICER.test(name) || (OFFICER_OF_ANY.test(name) && isOfPublicBody(context))
    ? { ...unnamed(context.text, subject), canonical: name }
    : null;
};

/** "the director of the State Library": the library. */
const HEAD_OF =
  /^(?:the )?(?:executive |deputy )?(?:director|administrator|head|secretary|commissioner|superintendent|chief|manager|chief executive|staff|board) of (?:the )?([A-Z][\w’'-]*(?: (?:(?:of|and|for) (?:the )?)?[A-Z][\w’'-]*){1,8})$/;
/** "Each member state’s commissioner". */
const OF_EACH_STATE =
  /^(?:each|every|any|a|the) (?:(?:member|participating|contracting|compacting|receiving|sending) (?:state|government|part(?:y|ies)|country)|state|agency|department|board|district|county|ministry)[’']s /i;

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
  const places = placesOf(context, name);
  for (const at of places) {
    const possessor = POSSESSOR.exec(text.slice(Math.max(0, at - LONGEST), at))?.[1];
    const body = possessor?.replace(/^(?:The|In|At|By|If|When) /, '');
    if (body !== undefined && isBody(body)) return wholeNameOf(context, body, text.length) ?? body;
  }
  for (const at of places) {
    BELONGS.lastIndex = at + name.length;
    const belongs = BELONGS.exec(text)?.[1];
    if (belongs !== undefined && isBody(belongs)) return wholeNameOf(context, belongs, text.length) ?? belongs;
  }
  const made = places
    .map((at) => MAKES.exec(text.slice(Math.max(0, at - LONGEST), at))?.[1])
    .find((maker) => maker !== undefined);
  if (made === undefined) return null;
  if (/^(?:Each|Every|All|A|An) /.test(made)) return OF_GOVERNMENT.test(made) ? AGENCIES : null;
  const whose = made.replace(/^the /i, '');
  return isBody(whose) ? (wholeNameOf(context, whose, text.length) ?? whose) : null;
};
/** Each behind or before the role itself; the second is sticky. */
const POSSESSOR = /(?<![\w-])([A-Z][\w-]*(?: (?:(?:of|for|on|and) )?[A-Z][\w-]*){0,6})[’']s? $/;
const BELONGS = /s? (?:of|from) the ([A-Z][\w-]*(?: (?:of|for) [A-Z][\w-]*)?)\b/y;
const MAKES =
  /\b((?:Each|Every|All|The|the|A|An) [A-Za-z][\w’' -]{2,60}?) (?:shall|must|should|may|will) (?:appoint|choose|designate|elect|employ|establish|hire|identify|name|nominate|select)(?: and [a-z]+)? (?:an?|one|its|the) (?:[a-z-]+ ){0,2}$/;
const LONGEST = 200;
const OF_GOVERNMENT =
  /\b(?:[Mm]ember|[Gg]overnments?|[Ss]tates?|[Aa]genc(?:y|ies)|[Dd]epartments?|[Cc]ount(?:y|ies)|[Dd]istricts?|[Mm]inistr(?:y|ies)|[Bb]oards?|[Aa]uthorit(?:y|ies)|[Bb]od(?:y|ies))\b/;
