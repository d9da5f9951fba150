/** To whom a text says that it speaks: its "To:" line, its scope, what it says of itself. Asked once a text, before any sentence. */
import { pattern } from '../../../kernel/pattern.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import type { AgencyMention, Structured } from '../../../values/index.ts';
import { readersNamed, type Readership } from './readers-named.ts';

/** Found once a text; the readers of sentences ask it, and no sentence is asked again whom its text is for. */
export interface Addressed {
  /** A memorandum or directive speaks to agencies throughout; an order names whom it means. */
  readonly toAgencies: boolean;
  /** A law, a rule, a code of conduct: it binds whoever it is about, most of them private. */
  readonly toAnyone: boolean;
  /** A funding notice speaks to those who apply. */
  readonly toApplicants: boolean;
  /** A policy of a public body for those who work there, or what it writes to them. */
  readonly toStaff: boolean;
  /** It says for whom it is. */
  readonly isStated: boolean;
  /** What the text calls those to whom it speaks: "Entities". */
  readonly called: string | null;
  /** In what words it says for whom it is: "all Mission Areas, agencies, and staff offices"; empty where it does not. */
  readonly named: string;
  /** It says "you" to them: what it commands, they must do. */
  readonly asYou: boolean;
  /** What a department issues to its own: there "will" is a duty. */
  readonly isIssuance: boolean;
  /** Whose own document it is, where it says so: its officers are called by their titles alone. */
  readonly own: AgencyMention | null;
  /** Who issues the text, by the name that its head prints; null of a President's and of a law. */
  readonly issuedBy: string | null;
  /** A company writes of itself: whom it charges is its own. */
  readonly ofCompany: boolean;
  /** Of a standard: whether a modal verb is printed in capitals. */
  readonly isRequirement: (modal: Span) => boolean;
}

export interface Stated {
  readonly readers: Readership;
  /** By which word the text calls them from there on: "Entities". */
  readonly called: string | null;
  readonly named: string;
}

/** Null where no words say it, or they speak of things ("applies to all systems"). */
export const statedReaders = (input: Structured): Stated | null => {
  for (const phrase of statements(input)) {
    const readers = readersNamed(phrase, isOfPlace(input));
    if (readers)
      return {
        readers,
        named: phrase,
        called: (CALLED.exec(phrase) ?? REFERRED_TO.exec(phrase))?.[1] ?? (OF_STATES.test(phrase) ? 'States' : null),
      };
  }
  return null;
};

/** In UTF-16 units: the head of a text, the part in which its scope stands, and what says whom it is for. */
const HEAD = 1_800;
const OPENING = 12_000;
const LONGEST = 400;

/** In the order in which one believes them: the letterhead, the provision on scope, what the text says of itself elsewhere. */
const statements = ({ document: { text }, sections }: Structured): readonly string[] => {
  const letterhead = [...text.slice(0, HEAD).matchAll(TO)].map(({ index, 0: { length } }) => index + length);
  const scopes = sections.flatMap(({ heading, headingSpan }) => {
    if (!headingSpan || !SCOPE.test(heading ?? '')) return [];
    const below = text.slice(headingSpan.end, headingSpan.end + LONGEST);
    const verb = APPLIES.exec(below);
    return [headingSpan.end + (verb ? verb.index + verb[0].length : (/^[\s.:*#—-]*/.exec(below)?.[0].length ?? 0))];
  });
  const opening = text.slice(0, OPENING);
  const said = [...opening.matchAll(new RegExp(APPLIES, 'g'))].flatMap(({ index, 0: { length } }) =>
    speaksOfItself(opening, index) ? [index + length] : [],
  );
  const bound = [...opening.matchAll(BINDS)].map(({ index, 0: { length } }) => index + length);
  return [
    ...[...letterhead, ...scopes].map((from) => phraseAt(text, from)),
    ...bound.map((from) => phraseAt(text, from).split(BOUND)[0] ?? ''),
    ...said.map((from) => phraseAt(text, from)),
  ];
};

/** "This policy applies to"; "This manual is new. It applies to". */
const speaksOfItself = (opening: string, at: number): boolean => {
  const before = opening.slice(Math.max(0, at - LONGEST_NAME), at);
  return (
    ITSELF.test(before) ||
    (/[.:]\s(?:\(?\w{1,3}[.)] )?(?:It|They) (?:also )?$/.test(before) &&
      THIS_TEXT.test(opening.slice(Math.max(0, at - 3 * LONGEST_NAME), at)))
  );
};

/** Up to the end of the sentence or of its list. */
const phraseAt = (text: string, from: number): string => {
  const words = text.slice(from, from + LONGEST);
  const paragraph =
    words.split(/(?<=[^\s:,;])[ \t]*\n[ \t]*\n|\n[ \t]*(?=(?:From|FROM|Subject|SUBJECT|Re|RE|Date|DATE) ?:)/)[0] ?? '';
  return (paragraph.split(/(?<=[a-z)”"]{2})\. (?=[A-Z])/)[0] ?? '').replace(/\s+/g, ' ').replace(/\*+/g, '').trim();
};

/** "TO: Presiding Judges", "Applies to: all agencies", "MEMORANDUM FOR CHIEF INFORMATION OFFICERS". */
const TO = new RegExp(
  pattern`
    ^[ *#|>_]{0,8}(?:(?:TO|To|FOR|For|APPLIES TO|Applies [Tt]o|AUDIENCE|(?:Intended )?[Aa]udience|ADDRESSEES?|
    Addressees?)[ *_]{0,4}:|Dear (?=[A-Z][A-Za-z ,]{3,120}s:?,?$)|MEMORANDUM (?:FOR|TO):? |Memorandum (?:for|to):? )[\s*_]{0,40}(?=\S)
  `,
  'gm',
);
const SCOPE = new RegExp(
  pattern`
    ^(?:(?:purpose|authority|policy|background|dissemination|distribution|introduction) and )?(?:scope|applicability|audience|intended audience|coverage|
    covered (?:agencies|entities|persons))\b|^(?:to )?whom?\b[^?]{0,40}\b(?:appl(?:y|ies)|for|know|covered|affected|bound)\b
  `,
  'i',
);
/** "This policy applies to", "is for", "are directed to". */
const APPLIES = new RegExp(
  pattern`
    \b(?:appl(?:y|ies)(?: only| generally| equally)? (?:to|throughout)|extends? to|(?:is|are) (?:also )?(?:(?:
    applicable|addressed|directed) to|(?:intended |written |meant )?for)|binding (?:on|upon)|binds?(?= (?:all|each|every) )|audiences? (?:for|of) this [a-z]+ (?:is|are|includes?)) (?:the )?(?=[\w“"])
  `,
);
/** "Each state entity shall comply with this chapter". */
const BINDS =
  /\b(?:Each|All|Every|Any) (?=(?:[^.;]|\.\d){3,160}? (?:shall|must|(?:is|are) required to) (?:comply with|adhere to|follow|observe|implement) th(?:is|ese) (?:chapter|policy|directive|guidance|order|instruction|standard|manual|handbook|circular|bulletin|notice|procedures?|memorandum|section|regulation|rules?|requirements)\b)/g;
const BOUND = / (?:shall|must|is required to|are required to) /;
/** In front of the verb: the text speaks of itself. */
const LONGEST_NAME = 110;
const ITSELF = new RegExp(
  pattern`
    \b(?:[Tt]his|[Tt]hese|THIS|The|Our) (?:[\w’'-]+ ){0,5}?(?:polic(?:y|ies)|directive|guidance|guidelines?|guide|
    memorandum|order|instruction|issuance|standards?|bulletin|circular|document|manual|handbook|framework|notice|
    procedures?|letter|plan|requirements|provisions|(?:sub)?chapter|publication|note|[A-Z]{2,6})(?: [\w’',-]+){0,6} $
  `,
);
const THIS_TEXT =
  /\bThese (?:guidelines|rules|standards|procedures|requirements|regulations)\b|\bThis (?:[a-z]+ )?(?:policy|directive|guidance|guide|memorandum|order|instruction|issuance|standard|bulletin|circular|manual|handbook|framework|notice|procedure|letter|regulation|publication|(?:sub)?chapter|note)\b/;
/** "State and Territorial Agencies Administering the Fund": whom a program of the Union calls by their States. */
const OF_STATES = /^(?:[Aa]ll )?State\b[^.;:]{0,40}\bA(?:genc|dministr)/;
/** "(hereinafter “Entities”)", "(collectively the “Components”)". */
const CALLED = /\((?:[^()“"]{0,70}? )?(?:the )?[“"]([A-Za-z][\w -]{2,30}?)[”"]\)/;
/** "referred to in this note as “In-Scope Bodies”". */
const REFERRED_TO =
  /\breferred to (?:collectively |in this [\w ]{3,30} |here(?:in)? |below |hereafter ){0,2}as (?:the )?[“"]([A-Za-z][\w -]{2,30}?)[”"]/;

/** A town, a court, a university, a district: what it calls departments serves it, and its staff is told beside them. */
export const isOfPlace = ({ identity, document: { text } }: Structured): boolean =>
  PLACE.test(identity.issuer?.value ?? '') || PLACE_AT_HEAD.test(text.slice(0, 400));
const PLACE =
  /\b(?:Courts?|University|College|School District|(?:City|County|Town|Village|Borough) of|[A-Z][a-z]+ County)\b/;
const PLACE_AT_HEAD = new RegExp(
  pattern`
    ^[ *#]{0,8}(?:(?:THE |The )?(?:COUNTY|CITY|TOWN|VILLAGE|County|City|Town|Village) (?:OF|of) [A-Z]|.{0,40}\bCOURTS?\b|
    .{0,40}\bUNIVERSITY\b|[A-Z].{0,40}\bUniversity$|[A-Z].{0,40} (?:(?:[Tt]ransit|TRANSIT|[Tt]ransportation|TRANSPORTATION|
    [Pp]ort|PORT|[Hh]ousing|HOUSING|[Ww]ater|WATER|[Aa]irport|AIRPORT|[Ss]chool|SCHOOL|[Ll]ibrary|LIBRARY) (?:AUTHORITY|DISTRICT|
    Authority|District)|PUBLIC LIBRARY|Public Library|PUBLIC SCHOOLS|Public Schools)\b)
  `,
  'm',
);

/** "You must assess it": the text speaks to its readers as "you", so that its commands are theirs. */
export const saysYou = (text: string): boolean => (text.slice(0, LONGEST_READ).match(YOU)?.length ?? 0) >= LEAST_YOU;
const YOU =
  /\b[Yy]ou (?:also |then |will )?(?:must|should|shall|need to|may not|do not need)\b|\b[Yy]our (?:agency|department|office|organi[sz]ation|component|bureau|team)\b|(?<=\b(?:[Bb]efore|[Aa]fter|[Ww]hen|[Ii]f|[Uu]nless|[Uu]ntil|[Aa]s) )you\b|(?<=(?:^|[.:)]\s)(?:[a-z]\. )?)(?:Do not|Never|Please)(?= [a-z])/gm;
const LEAST_YOU = 2;
const LONGEST_READ = 40_000;

/** "Each Entity shall", "the agency's Components": those to whom the text speaks, by what it calls them or by words that mean them alone. */
export const isReader = ({ called, named }: Pick<Addressed, 'called' | 'named'>, words: string): boolean => {
  const bare = words
    .replace(WHICH, '')
    .replace(/ (?:that|which|who|using|utilizing|with|within|of|in|subject to) .{1,160}$/, '');
  return (
    READER.test(bare) ||
    (called !== null && singular(bare) === singular(called)) ||
    (bare.length >= LEAST_WORD && !NO_READER.test(bare) && isNamedIn(named, bare))
  );
};
/** "Mission Areas", of "all Mission Areas and agencies"; "a district", of "District Superintendents": up to what is said of them. */
const isNamedIn = (named: string, bare: string): boolean => {
  const words = ` ${inSingular(bare)}`;
  return (named.split(OF_THEM)[0] ?? '')
    .split(ONE_OF_THEM)
    .map((one) => ` ${inSingular(one)}`)
    .some((one) => one.endsWith(words) || one.replace(HEADS_IT, '').endsWith(words));
};
const inSingular = (words: string): string =>
  words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .map(singular)
    .join(' ');
const ONE_OF_THEM = /[,;:&/•\n]|\b(?:and|or)\b/;
/** Whoever heads a body stands for it; of "lamp offices", the lamps are no readers. */
const HEADS_IT = / (?:superintendent|head|director|chief|secretary|president|administrator|principal)$/;
const OF_THEM = /\b(?:that|which|who|whose|with|using|of|in|for|to|from|under|except|excluding|other than)\b/;
const LEAST_WORD = 4;
const NO_READER =
  /^(?:this|that|these|those|they|there|their)$|\b(?:contractors?|vendors?|students?|persons?|individuals?|systems?|public|federal|state|head|director|officer|manager|employee|staff)s?$/i;
const WHICH = /^(?:(?:the|an?|all|any|each|every|no|such|these|those|affected|covered|other|both|only) )*/i;
const READER =
  /^(?:(?:state|public|government|Federal|executive[- ]branch|participating) )?(?:entit(?:y|ies)(?: and (?:all )?(?:users|staff|employees|personnel))?|team members?|(?:(?:authorized|end|system) )?users(?: and entities)?|components?|component heads?|(?:state )?(?:entity|agency|department) heads?|facilities|operating divisions|OpDivs|StaffDivs)$/i;
const singular = (name: string): string => name.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
