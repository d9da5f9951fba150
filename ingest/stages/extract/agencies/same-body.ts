/** Names of one body, and names of a kind of body: what a text calls differently and means alike. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import { printedIdentity, type Found, type Ground } from './mention.ts';

const OF_EACH_AFTER = /^ (?:of|for|in|at|within) (?:each|every|any|all)\b/;
/** "Each agency shall establish", "agencies shall form": what follows with "a" there are many of. */
const EACH_MAKES =
  /\b(?:[Ee]ach|[Ee]very|[Aa]ny|[Aa]ll|[Aa]genc(?:y|ies)|[Dd]epartments|[Hh]eads) [^.;]{0,200}\b(?:establish|form|create|convene|designate|maintain|appoint|constitute|have|identify)(?:es|s|d|ed|ing)?\b[^.;]{0,60}\b(?:an?|its|their) (?:own )?$/;

/** A name of which each agency has one is that of a kind of body, wherever it stands. */
export const withoutKinds = (text: string, bodies: readonly Found[]): readonly Found[] => {
  const kinds = new Set(
    [...Map.groupBy(bodies, ({ canonical }) => canonical)].flatMap(([name, mentions]) =>
      mentions.some(({ rule }) => rule === 'agencies/established@1') ? [] : isKind(text, name, mentions) ? [name] : [],
    ),
  );
  return kinds.size === 0 ? bodies : bodies.filter(({ canonical }) => !kinds.has(canonical));
};

const isKind = (text: string, name: string, mentions: readonly Span[]): boolean => {
  if (mentions.some(({ end }) => OF_EACH_AFTER.test(text.slice(end, end + 14)))) return true;
  const first = text.indexOf(name);
  return first >= 0 && EACH_MAKES.test(text.slice(Math.max(0, first - 280), first));
};

/** "Establishment of an Interagency Task Force on X": a heading's "an" makes no other body of one that the text names. */
export const named = (perhaps: readonly Found[], found: readonly Found[]): readonly Found[] =>
  perhaps.filter(
    (one) =>
      !found.some(({ start }) => start === one.start) && found.some(({ canonical }) => canonical === one.canonical),
  );

const KNOWN_AS = /^(?: \([^()]{2,80}\))?,? (?:to be|which shall be|hereinafter|hereafter) known as (?:the )?[“"]?$/;

/** "an HIV/AIDS Advisory Council (…), to be known as the X": X is its name. */
export const knownAs = (text: string, bodies: readonly Found[]): readonly Found[] =>
  bodies.map((body, index) => {
    const next = bodies[index + 1];
    const named = next && next.start - body.end < 140 && KNOWN_AS.test(text.slice(body.end, next.start));
    return named ? { ...body, agency: next.agency, canonical: next.canonical } : body;
  });

/** A heading's "Task Force on X" is the "Interagency Task Force on X" that the text establishes. */
export const asEstablished = (bodies: readonly Found[]): readonly Found[] => {
  const own = bodies.filter((body) => body.rule === 'agencies/established@1');
  return bodies.map((body) => {
    const full = own.find(
      ({ canonical }) =>
        canonical !== body.canonical &&
        (isWithin(body.canonical, canonical) ||
          (body.rule !== 'agencies/established@1' && isNamesake(body.canonical, canonical)) ||
          isAbbreviated(body.canonical, canonical) ||
          /^,? /.test(canonical.startsWith(body.canonical) ? canonical.slice(body.canonical.length) : '')),
    );
    return full ? { ...body, agency: full.agency, canonical: full.canonical } : body;
  });
};

/**
 * A heading's "Special Interagency Task Force on Lamps" for the "Special Task Force on Lamps": the same head with the same tail,
 * or without it.
 */
const isNamesake = (one: string, other: string): boolean => {
  if (isTurned(one, other)) return true;
  const plain = one.replace(/\b(?:Interagency|Federal|Presidential) /, '');
  if (plain !== one && plain.split(' ').length > 2 && /^ (?:on|for|to|of) /.test(restOf(other, plain))) return true;
  const tail = NAMESAKE.exec(one)?.[0];
  return tail !== undefined && tail === NAMESAKE.exec(other)?.[0];
};
/** "Lake Lamp Interagency Partnership" for the "Interagency Partnership on the Lamps of the Lake": no word but that one's. */
const isTurned = (one: string, other: string): boolean => {
  const words = wordsOf(one);
  const others = wordsOf(other);
  return (
    words.length > 2 &&
    words.length < others.length &&
    HEADS.test(one) &&
    HAS_TAIL.test(other) &&
    others.includes(words.at(-1) ?? '') &&
    words.every((word) => others.includes(word))
  );
};
const HAS_TAIL = /\b(?:Council|Committee|Commission|Partnership|Task Force|Work(?:ing )?Group) (?:on|for|of|to) /;
const HEADS = / (?:Council|Committee|Commission|Partnership|Task Force|Work(?:ing )?Group)$/;
const wordsOf = (name: string): readonly string[] => name.match(/[A-Z][\w’'-]*/g) ?? [];
const restOf = (name: string, start: string): string => (name.startsWith(start) ? name.slice(start.length) : '');
const NAMESAKE = /\b(?:Task Force|Council|Committee|Commission|Board|Panel|Work(?:ing )?Group) (?:on|for|to) .{6,}$/;

/** "White House Initiative on HBCUs" for the one on the words whose initials these are. */
const isAbbreviated = (short: string, name: string): boolean => {
  const [, start = '', letters = ''] = /^(.{6,80}?) ([A-Z]{3,8})s?$/.exec(short) ?? [];
  return (
    letters !== '' &&
    name.startsWith(`${start} `) &&
    (name.slice(start.length).match(/\b[A-Z]/g) ?? []).join('') === letters
  );
};

/** "Interagency Task Force" in "Federal Interagency Task Force on Lamps". */
const isWithin = (part: string, name: string): boolean => {
  const at = name.indexOf(` ${part}`);
  return at >= 0 && /^$|^,? (?:on|for|of|to|against|in) /.test(name.slice(at + part.length + 1));
};

const INITIATIVE = /\bWhite House Initiative(?: Office)?\b(?! (?:on|for|to)\b)/g;
/** What a text calls by less than its name, and not by its head alone. */
export const inShort = (text: string, within: Span, whole: readonly Found[], taken: Ground): readonly Found[] => [
  ...initiatives(text, within, whole, taken),
  ...byFirstWords(text, within, whole, taken),
];

/** "the White House Initiative Office" of the one White House Initiative that the text names in full. */
const initiatives = (text: string, within: Span, whole: readonly Found[], taken: Ground): readonly Found[] => {
  const [full, ...others] = new Set(
    whole.map(({ canonical }) => canonical).filter((name) => name.startsWith('White House Initiative on ')),
  );
  if (full === undefined || others.length > 0) return [];
  return [...text.slice(within.start, within.end).matchAll(INITIATIVE)].flatMap(({ index, 0: printed }) => {
    const span = spanOf(within.start + index, within.start + index + printed.length);
    const isFree = taken.isFree(span) && !whole.some((one) => one.start < span.end && span.start < one.end);
    return isFree ? [{ ...span, ...printedIdentity(full), via: 'name', rule: 'agencies/body@1' } as const] : [];
  });
};

const FIRST_WORDS =
  /^((?:[A-Z][\w’'&-]* ){1,5}(?:Council|Committee|Commission|Board|Panel|Partnership|Task Force|Work(?:ing )?Group)) (?:on|for|of|to|against|in) /;

/** "Presidential Advisory Commission." as a heading, of the one "Presidential Advisory Commission on Lamps" that the text makes. */
const byFirstWords = (text: string, within: Span, whole: readonly Found[], taken: Ground): readonly Found[] => {
  const made = new Set(whole.flatMap(({ rule, canonical }) => (rule === 'agencies/established@1' ? [canonical] : [])));
  const byStart = Map.groupBy(
    [...made].filter((name) => FIRST_WORDS.test(name)),
    (name) => FIRST_WORDS.exec(name)?.[1] ?? '',
  );
  return [...byStart].flatMap(([start, [full, ...others]]) => {
    if (full === undefined || others.length > 0) return [];
    const uses = new RegExp(
      `(?<![\\w’'&(“-]|[A-Z][\\w’'&-]{0,30} )${start}(?![\\w-]| (?:on|for|of|to|in|against|Act) )`,
      'g',
    );
    return [...text.slice(within.start, within.end).matchAll(uses)].flatMap(({ index }) => {
      const span = spanOf(within.start + index, within.start + index + start.length);
      const isFree = taken.isFree(span) && !whole.some((one) => one.start < span.end && span.start < one.end);
      return isFree ? [{ ...span, ...printedIdentity(full), via: 'name', rule: 'agencies/body@1' } as const] : [];
    });
  });
};

/** Whether a kind of body ("Steering Committee") stands for a longer name, for the one that the text speaks of, or neither. */
export type OfKind = 'shorter' | 'one' | 'any';

/** Asked once a name; what was found is kept in `known`. */
export const kindIn = (text: string, name: string, known: Map<string, OfKind>): OfKind => {
  const held = known.get(name);
  if (held !== undefined) return held;
  const uses = [
    ...text.matchAll(
      new RegExp(`(?<![\\w’'.-])(?:([A-Za-z][\\w’'-]*) )?${name}(?![\\w-])( (?:on|for|to|of) (?:the )?[A-Z])?`, 'g'),
    ),
  ];
  const isLonger = uses.some(([, word = '']) => /^[A-Z]/.test(word) && !OPENS.test(word));
  const isOne =
    uses.filter(([, word = '']) => /^the$/i.test(word)).length > 1 &&
    !uses.some(([, word = '', tail]) => tail !== undefined || ANY.test(word));
  const found = isLonger ? 'shorter' : isOne ? 'one' : 'any';
  known.set(name, found);
  return found;
};
const OPENS =
  /^(?:The|An?|Each|Every|Any|All|Such|This|That|No|And|Or|In|By|To|For|Of|Its|Their|When|If|Any|Establish(?:ing|ment)?)$/;
/** There are several of them. */
const ANY = /^(?:an?|each|every|any|all|no|other|agency|department)$/i;

const HEADING =
  /^(?:Interagency|Federal|Presidential|National|Cabinet) (Task Force|Work(?:ing )?Group|Council|Committee|Commission|Board)$/;
const ESTABLISHED_BELOW =
  /^\.(?: \(a\))?(?: Establishment\.)? (?:There (?:is|are|shall be)|I hereby) (?:hereby )?(?:established|establish|created|create)\b/;
/** "Sec. 3. Interagency Task Force. There is established the Harbor Task Force": the heading means the one that is made below it. */
export const asHeaded = (text: string, mentions: readonly Found[]): readonly Found[] =>
  mentions.map((mention, index) => {
    const head = HEADING.exec(mention.canonical)?.[1];
    if (head === undefined || !ESTABLISHED_BELOW.test(text.slice(mention.end, mention.end + 90))) return mention;
    const made = mentions
      .slice(index + 1, index + 6)
      .find(({ canonical, start }) => new RegExp(`\\b${head}\\b`).test(canonical) && start - mention.end < BELOW);
    return made ? { ...mention, agency: made.agency, canonical: made.canonical } : mention;
  });
const BELOW = 600;

/** "The Office has a staff headed by the Director of Lamp Affairs": of the "White House Office of Lamp Affairs" that the text names. */
export const asDirected = (mentions: readonly Found[]): readonly Found[] => {
  const offices = mentions.filter(({ canonical }) => /\bOffice of /.test(canonical));
  return mentions.map((mention) => {
    const field = /^Director of (.+)$/.exec(mention.canonical)?.[1];
    const office = field && offices.find(({ canonical }) => canonical.endsWith(`Office of ${field}`));
    return office ? { ...mention, agency: office.agency, canonical: office.canonical } : mention;
  });
};
