/**
 * Where a report brings somebody in by the whole name: behind a role ("Acme's chief lobbyist Jane Roe", "the governor of Ohio,
 * …"), in front of one (", a director of the Lamp Institute,"), behind an organization's genitive, by a common given name, or
 * by a title and the surname alone ("President Reagan", "Senator Roe").
 */
import { allMatches } from '../../../kernel/matches.ts';
import { pattern } from '../../../kernel/pattern.ts';
import { isGivenName } from '../../../kernel/given-names.ts';
import { presidentCalled } from '../../identify/presidents.ts';
import { bySpan, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { KnownNames, Structured } from '../../values.ts';
import { ground } from '../agencies/mention.ts';
import { BODY, BODY_SAID, QUALIFIER, ROLE_NOUN, ROLE_OF, TITLE } from './role-words.ts';
import { isPlace } from './places.ts';
import { SAYS } from './verbs.ts';

export const RULES = {
  'people/role@1': 'A role in front of two capitalised words introduces a person.',
  'people/apposed@1':
    'Two capitalised words with a role behind them, in a by-line, or said to say something "of" somewhere.',
  'people/called@1': 'Somebody’s calling behind a possessive ("its owner, …", "one of them, …") in front of a name.',
  'people/possessive@1': 'An organization in the genitive in front of two capitalised words introduces a person of it.',
  'people/given-name@1': 'A common given name and a capitalised word are a person.',
  'people/president@1': 'The surname of a President behind the title.',
  'people/title@1': 'A surname behind a title, where the text has no more of the name.',
  'people/surname@1': 'The surname of a person introduced in the same text stands for that person.',
} as const;

export interface Introduction extends Span {
  readonly name: string;
  readonly role: string | null;
  /** Where the words of the role begin, or the name. */
  readonly from: number;
  /** Where what tells of the role behind the name ends, or the name. */
  readonly to: number;
  /** Printed behind the name or within the role: "a director of the Lamp Institute". */
  readonly printedAffiliation: string | null;
  readonly rule: keyof typeof RULES;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WORD = String.raw`(?!(?:The|On|In|At|But|And|When|After|While|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Lord|Lady|Baroness)\b|(?:${MONTHS}) \d)[\p{Lu}][\p{L}’'-]{1,24}(?<![’']s)`;
const FULL_NAME = String.raw`(?<name>${WORD}(?: [A-Z]\.)?(?: (?:de|del|van|von|der|la|al|bin|el))?(?: ${WORD}){1,2})(?![\p{L}\p{N}])`;
const PLACE = String.raw`(?: (?:of|at|for) (?:the )?(?<place>[A-Z][\p{L}.’'-]+(?: (?:of )?[A-Z][\p{L}.’'-]+){0,4}|(?:${BODY_SAID})))`;
const ROLE_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<role>${QUALIFIER}(?:${ROLE_OF}|${ROLE_NOUN}))(?: \([A-Z]{2,5}\))?(?:${PLACE},|,?) (?:(?:Dr|Mr|Mrs|Ms|Prof)\.? |(?:Colonel|Admiral|General|Captain|Major|Gen\.|Col\.|Adm\.) |${TITLE} )?${FULL_NAME}`,
  'gu',
);
const APPOSED_NAME = new RegExp(
  String.raw`(?<![\p{L}’'-])${FULL_NAME}(?=(?: \([A-Z][A-Za-z.-]{0,12}\))?, [\p{L}])`,
  'gu',
);
const SAID_OF = new RegExp(String.raw`\b${SAYS} ${FULL_NAME}(?= (?:of|at|from) (?:the )?[A-Z])`, 'gu');
const BY_LINE = new RegExp(String.raw`(?<=(?:^|\n|[|·—–] )By (?:Dr\. )?)${FULL_NAME}(?= ?[|,\n]|$)`, 'gu');
/** "By Jane Roe and Ann Poe". */
const BY_LINE_TOO = new RegExp(
  String.raw`(?<=(?:^|\n|[|·—–] )By [\p{L}.’' -]{4,40} and )${FULL_NAME}(?= ?[|,\n]|$)`,
  'gu',
);
const RELATED = new RegExp(String.raw`\b(?:colleague|counterpart|predecessor|successor|opponent) ${FULL_NAME}`, 'gu');
const OWNED = new RegExp(String.raw`(?<org>[\p{L}][\p{L}\p{N}.-]{1,30})[’']s ${FULL_NAME}`, 'gu');
const FIRST_WORD = new RegExp(String.raw`(?<![\p{L}’'-])${WORD}`, 'gu');
const NAME_HERE = new RegExp(FULL_NAME, 'uy');
/** "Its biggest investor, Gideon Cole, …", "her opponent in the fall, Jim Roe,", "one of the doctors, Ada Elm of …". */
const CALLED = new RegExp(
  pattern`
    (?<![\p{L}])(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Ww]hose|[\p{L}’'-]{3,60}(?:[’']s|s[’'])|
    (?<one>[Oo]ne of (?:them|its [a-z]+|their [a-z]+|the [a-z]+))) ?(?<role>(?:(?!(?:that|which|who|and|or|
    but)\b)[a-z][\p{L}-]{1,20} ){0,4}?(?:(?!(?:that|which|who|and|or|but)\b)[a-z][\p{L}-]{2,20}))?(?: (?:at|of|in|
    on|for) (?:the )?(?<place>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4}|
    [a-z]+(?: [a-z]+)?))?, (?:Dr\. )?${FULL_NAME}(?=,(?! \p{Lu}[\p{L}.]+,| and \p{Lu})| (?:of|at|
    from) (?:the )?\p{Lu}|[.:;]| (?:said|says|told|wrote|called|added|described|and)\b)
  `,
  'gu',
);
/** ", Acme's chief executive," or ", a director of the Lamp Institute,": an organization need not be known to be printed there. */
const APPOSED = new RegExp(
  pattern`
    ^(?: \([A-Z][A-Za-z.-]{0,12}\))?, (?:(?:the|an?|
    its) )?(?:(?<own>[\p{L}][\p{L}\p{N}.&-]{0,30}(?: [A-Z][\p{L}&-]{1,20}){0,3})[’']s )?(?<role>(?!whose\b)(?:(?:former|
    then|acting|interim|longtime|senior|retired)[ -])?(?<body>(?:(?!(?:Deputy|Vice|Chief|Senior|Assistant|General|
    Acting|Associate) )[A-Z][\p{L}.&]{1,20} ){1,4})?${QUALIFIER}(?:[a-z][\p{L}-]{1,20} ){0,3}?(?:co-|
    vice )?(?:${ROLE_NOUN}|head|fellow|counsel)(?: (?:of|for) (?!the\b)[a-z]+(?: [a-z]+){0,3}?)?)(?: (?:of|at|for|
    with) (?:the )?(?<org>[A-Z][\p{L}\p{N}.&’'-]{0,30}(?: (?:of |for |and |on |
    the )?[A-Z][\p{L}\p{N}&-]{0,24}){0,6}))?(?=[,.;*_]|$| who\b| now\b| ?<| \[)
  `,
  'u',
);
const ORG = String.raw`(?:the )?(?:[a-z-]+ ){0,2}(?<org>[A-Z][\p{L}\p{N}.&’'-]{0,30}(?: (?:of |for |and |on |the )?[A-Z][\p{L}\p{N}&-]{0,24}){0,6})`;
/** ", now a fellow at the Lamp Institute". */
const NOW_AT = new RegExp(String.raw`^,? (?:who is )?now (?:an? [a-z ]{3,40} )?(?:at|with) ${ORG}`, 'u');
/** ", who runs sales at Acme". */
const WHO_RUNS = new RegExp(
  pattern`
    ^, who (?:is based|is|runs|leads|heads|oversees|directs|manages|handles|works|teaches|
    serves)\b(?:(?: [a-z’'-]+){0,6}? (?:at|for) ${ORG}|(?<= (?:runs|leads|heads|oversees|directs|
    manages)) ${ORG.replace('?<org>', '?<org2>').replace('(?:[a-z-]+ ){0,2}', '')})
  `,
  'u',
);

/** In the order of the text, none overlapping; what one rule has found no later one takes. */
export const introductionsIn = (input: Structured, names: KnownNames): readonly Introduction[] => {
  const text = input.document.text.slice(0, input.body.end);
  const organizations = new Set(names.organizations.flatMap((party) => [party.name, ...party.aliases]));
  const kept: Introduction[] = [];
  const taken = ground();
  const take = (all: readonly Introduction[]): void => {
    for (const found of all)
      if (
        found.start >= input.body.start &&
        !organizations.has(found.name) &&
        !BODY.test(found.name) &&
        !OF_NO_PERSON.test(found.name) &&
        // "The Rose Garden" is nobody.
        !(
          /^people\/(?:given|apposed)/u.test(found.rule) &&
          /\b[Tt]he $/u.test(text.slice(Math.max(0, found.start - 5), found.start))
        ) &&
        taken.take(found)
      )
        kept.push(found);
  };
  take(byRole(text));
  take(bySharedRole(text));
  take(byCalling(text));
  take(
    byMatch(text, OWNED, 'people/possessive@1').filter(
      ({ org }) => organizations.has(org ?? '') || BODY.test(org ?? '') || isPlace(org ?? ''),
    ),
  );
  take(byMatch(text, SAID_OF, 'people/apposed@1'));
  take(byMatch(text, BY_LINE, 'people/apposed@1'));
  take(byMatch(text, BY_LINE_TOO, 'people/apposed@1'));
  take(byMatch(text, RELATED, 'people/apposed@1'));
  take(byGivenName(text));
  take(
    byMatch(text, APPOSED_NAME, 'people/apposed@1').filter(
      (found) =>
        apposedTo(text, found.end) !== null ||
        (/^, who (?!(?:are|were|have)\b)/u.test(text.slice(found.end, found.end + 12)) &&
          !/\b(?:of|in|from) (?:the )?$/u.test(text.slice(Math.max(0, found.start - 10), found.start))),
    ),
  );
  take(presidents(text));
  take(byTitle(text, kept));
  return kept.sort(bySpan).map((found) => withApposed(text, found));
};

const introduction = (span: Span, name: string, rule: keyof typeof RULES): Introduction => ({
  ...spanOf(span.start, span.end),
  name,
  role: null,
  from: span.start,
  to: span.end,
  printedAffiliation: null,
  rule,
});

/** Last words of committees and companies. */
const OF_NO_PERSON =
  / (?:Garden|Room|Lawn|Hall|County|Herald|Times|Courier|Gazette|Tribune|Ledger|Journal|Chronicle|Library|Township|Avenue|Committee|Subcommittee|Department|Agency|Commission|Office|Systems|Technologies|Holdings|Networks|Analytics|Software|Robotics|Solutions|Partners|Industries|Logistics)$/u;

/** The name is the last thing that a pattern holds. */
const nameSpan = (match: RegExpExecArray): Span & { readonly name: string } => {
  const name = (match.groups?.['name'] ?? '').replace(/[’']s?$/u, '');
  const start = match.index + match[0].lastIndexOf(name);
  return { name, start, end: start + name.length };
};

/** "Northlight AI founder", "Harbor Research Chief Executive": the last word of a company's name. */
const OF_ITS_NAME =
  /^(?:(?:Research|Security|Technology|Energy|Health|Policy|Space|Digital|Education) (?=Chief (?:Executive|Operating|Financial|Technology)|CEO|President|(?:[Cc]o-)?[Ff]ounder|[Ss]pokes)|AI (?=(?:[Cc]o-)?[Ff]ounder|CEO|[Cc]hief [Ee]|[Pp]resident|[Ss]pokes|[Gg]eneral))/u;

const byRole = (text: string): readonly Introduction[] =>
  allMatches(text, ROLE_NAME).map((match) => {
    const { name, ...span } = nameSpan(match);
    const { role: whole = '', place } = match.groups ?? {};
    const isNamed = /\p{Lu}[\p{L}&-]* $/u.test(text.slice(Math.max(0, match.index - 30), match.index));
    const role = isNamed || whole.startsWith('AI ') ? whole.replace(OF_ITS_NAME, '') : whole;
    const from = match.index + whole.length - role.length;
    const before = /(?<time>[Ff]ormer|[Tt]hen|[Aa]cting) (?:[A-Z][\p{L}]+ ){1,4}$/u.exec(
      text.slice(Math.max(0, match.index - 50), match.index),
    );
    return {
      ...introduction(span, name, 'people/role@1'),
      role: `${before ? `${before.groups?.['time'] ?? ''} ` : ''}${role.trim()}`,
      from,
      printedAffiliation: place ?? null,
    };
  });

/** People are called by what they do; of what a firm may be as well ("its owner, Vale Holdings") the given name tells. */
const DOES =
  /(?:[a-z]{3,}(?:er|or|ist|ian|ant|man|woman|eer)|counterpart|advocate|opponent|challenger|number|head|fellow|cousin|student|aide|deputy|chief|nurse)$/u;
const MAY_BE_A_FIRM =
  /(?:maker|owner|insurer|publisher|developer|supplier|carrier|provider|lender|operator|partner|customer|contractor|investor|competitor|seller|buyer|builder|backer|manufacturer|center|letter|order|number|chapter|quarter|tower|river|harbor|matter|paper|computer|server|power|member|sponsor|successor|predecessor|creditor|underwriter|vendor|processor)$/u;
/** Of its size and age nothing is part of a role. */
const DEGREES =
  /^(?:(?:own|new|old|longtime|big|biggest|largest|main|first|only|other|late|youngest|eldest|[a-z]+est)(?: |$))+/u;

const byCalling = (text: string): readonly Introduction[] =>
  allMatches(text, CALLED).flatMap((match) => {
    const { name, ...span } = nameSpan(match);
    const { role = '', one, place } = match.groups ?? {};
    const isPerson = isGivenName(/^\S+/u.exec(name)?.[0] ?? '');
    if (one === undefined && role === '') return [];
    if (!isPerson && (one !== undefined || !DOES.test(role) || MAY_BE_A_FIRM.test(role))) return [];
    const printed = role.replace(DEGREES, '');
    const isRole =
      one === undefined &&
      printed !== '' &&
      !/(?:counterpart|number|colleague|opponent|rival|predecessor|successor)$/u.test(printed);
    const at =
      match.index +
      (role === '' ? match[0].length - name.length : match[0].indexOf(role) + role.length - printed.length);
    return [
      {
        ...introduction(span, name, 'people/called@1'),
        role: isRole ? printed : null,
        from: isRole ? at : span.start,
        printedAffiliation: place !== undefined && /^\p{Lu}/u.test(place) ? place : null,
      },
    ];
  });

const SHARED = new RegExp(
  pattern`
    (?<![\p{L}-])(?<role>[Ss]enators|[Rr]epresentatives|[Gg]overnors|[Mm]ayors|[Cc]ommissioners|[Ss]ecretaries|
    [Mm]inisters|Sens\.|Reps\.|Govs\.|(?<=\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal) (?:of (?:its|
    the) )?(?:[a-z-]{1,20} ){0,2})(?:economists|researchers|scientists|professors|members|lawyers|lawmakers|
    officials|aides|advocates|executives|founders|engineers|analysts|doctors|judges|witnesses|authors|critics|
    directors)),? (?=\p{Lu})
  `,
  'gu',
);
const NEXT =
  /(?:(?: of| from) \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?| \([A-Z][A-Za-z.-]{0,12}\)|, [A-Z]-\p{Lu}[\p{L}.]+,?)?(?:, and|,| and) /uy;
const one = (role: string): string => role.replace(/ies$/u, 'y').replace(/s(?=\.?$)/u, '');

/** "Two senators, Jane Roe and Ann Poe": what they all are, each is. */
const bySharedRole = (text: string): readonly Introduction[] =>
  allMatches(text, SHARED).flatMap((shared) => {
    const all: Introduction[] = [];
    let at = shared.index + shared[0].length;
    while (all.length < MOST_SHARING) {
      NAME_HERE.lastIndex = at;
      const match = NAME_HERE.exec(text);
      if (!match) break;
      const { name, ...span } = nameSpan(match);
      all.push({
        ...introduction(span, name, 'people/role@1'),
        role: OFFICES.test(shared.groups?.['role'] ?? '') ? one(shared.groups?.['role'] ?? '') : null,
      });
      NEXT.lastIndex = span.end;
      at = span.end + (NEXT.exec(text)?.[0].length ?? 0);
      if (at === span.end) break;
    }
    return all.length > 1 ? all : [];
  });
/** "Two economists, …" tells what they do, and no office. */
const OFFICES = /^(?:sen|rep|gov|mayor|commissioner|secretar|minister)/iu;
const MOST_SHARING = 6;

type Matched = Introduction & { readonly org?: string | undefined };

const byMatch = (text: string, pattern: RegExp, rule: keyof typeof RULES): readonly Matched[] =>
  allMatches(text, pattern).map((match) => {
    const { name, ...span } = nameSpan(match);
    return { ...introduction(span, name, rule), org: match.groups?.['org'] };
  });

/** "The Grid Grant Program", "the Nelson Act": things, whatever their first word. */
const THING = / (?:Programs?|Acts?|Funds?|Projects?|Initiative|Agreement|Awards?)$/u;
/** "Magnus Power" is no person. */
export const COMPANY =
  / (?:Power|Energy|Systems|Labs|Health|Media|Capital|Partners|Technologies|Holdings|Atomics|Micro|Semiconductor|Semiconductors|Motors|Airlines|Electric|Foods|Mutual|Logistics|Pharma|Therapeutics|Robotics|Aero|Works|Networks|Software|Dynamics)$/u;
const byGivenName = (text: string): readonly Introduction[] =>
  allMatches(text, FIRST_WORD).flatMap((first) => {
    // "St. Brendan Health" is a hospital.
    if (!isGivenName(first[0]) || text.startsWith('St. ', first.index - 4)) return [];
    NAME_HERE.lastIndex = first.index;
    const match = NAME_HERE.exec(text);
    if (!match) return [];
    const { name, ...span } = nameSpan(match);
    return COMPANY.test(name) || THING.test(name) ? [] : [introduction(span, name, 'people/given-name@1')];
  });

const PRESIDENT = /(?<![\p{L}’'-])(?<role>(?:former )?President) (?<surname>[A-Z][a-z]{2,12})(?![\p{L}’'-]| [A-Z])/gu;

/** "President Reagan": the surname is enough, unless the text has the whole name. */
const presidents = (text: string): readonly Introduction[] => {
  const untitled = text.replace(/President [A-Z]/g, '');
  return allMatches(text, PRESIDENT).flatMap((match) => {
    const { role = '', surname = '' } = match.groups ?? {};
    const name = presidentCalled(surname);
    if (name === null || new RegExp(`\\b[A-Z][a-z.]+ ${surname}\\b`).test(untitled)) return [];
    const start = match.index + match[0].length - surname.length;
    return [
      { ...introduction(spanOf(start, start + surname.length), name, 'people/president@1'), role, from: match.index },
    ];
  });
};

const TITLED = new RegExp(
  String.raw`(?<![\p{L}’'-])(?<role>${TITLE}|President) (?<surname>\p{Lu}\p{L}{2,20})(?![\p{L}’'-]| \p{Lu})`,
  'gu',
);

const byTitle = (text: string, known: readonly Introduction[]): readonly Introduction[] => {
  const surnames = new Set(known.map(({ name }) => surnameOf(name)));
  return allMatches(text, TITLED).flatMap((match) => {
    const { role = '', surname = '' } = match.groups ?? {};
    const start = match.index + match[0].length - surname.length;
    const found = introduction(spanOf(start, start + surname.length), surname, 'people/title@1');
    return surnames.has(surname) ? [] : [{ ...found, role, from: match.index }];
  });
};

const MEANT = new RegExp(`^(?:${BODY_SAID})$`, 'u');

export const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** What stands right behind a name that ends at `end`, within one clause. */
const apposedTo = (text: string, end: number): RegExpExecArray | null => APPOSED.exec(text.slice(end, end + 180));

const withApposed = (text: string, found: Introduction): Introduction => {
  const behind = text.slice(found.end, found.end + 220);
  if (found.role !== null) {
    const now = NOW_AT.exec(behind)?.groups?.['org'];
    return now === undefined ? found : { ...found, ...wholeRole(text, found), printedAffiliation: now };
  }
  const byLine =
    /\b[Bb]y $/u.test(text.slice(found.end - found.name.length - 3, found.start)) && IN_BY_LINE.exec(behind);
  if (byLine) {
    const { role = '', org = '' } = byLine.groups ?? {};
    return { ...found, role, to: found.end + byLine[0].length, printedAffiliation: org.replace(/^the /u, '') };
  }
  const match = apposedTo(text, found.end);
  const such = match ? null : IS_SUCH.exec(behind);
  if (such)
    return {
      ...found,
      role: such.groups?.['role'] ?? null,
      to: found.end + such[0].length,
      printedAffiliation: such.groups?.['org'] ?? null,
    };
  if (!match) return { ...found, printedAffiliation: NOW_AT.exec(behind)?.groups?.['org'] ?? runBy(behind) };
  const { role = '', own, org, body } = match.groups ?? {};
  const now = NOW_AT.exec(behind.slice(match[0].length))?.groups?.['org'];
  // "The union's president": whose that is, the sentences before tell; "the president's chief of staff": nobody's house.
  const printed = own !== undefined && (MEANT.test(own) || /^\p{Ll}/u.test(own)) ? null : (own ?? org ?? null);
  // "A former Acme official": of Acme, unless it says where the person is now.
  const bare = body !== undefined && now === undefined ? role.replace(body, '') : role;
  return {
    ...found,
    role: bare.trim(),
    to: found.end + match[0].length,
    printedAffiliation: now ?? printed ?? body?.trim() ?? null,
  };
};

/** "Jane Roe is a partner in the firm's Washington office": what an author is, at the end. */
const IS_SUCH = new RegExp(
  String.raw`^ is (?:an?|the) (?<role>${QUALIFIER}(?:${ROLE_NOUN}|fellow|counsel|associate))(?: (?:at|with|of) (?:the )?(?<org>\p{Lu}[\p{L}&’'-]*(?: (?:of |for |and |on )?\p{Lu}[\p{L}&’'-]*){0,5}))?(?=[.,;]| (?:in|and|who|where|based)\b)`,
  'u',
);
const runBy = (behind: string): string | null => {
  const { org, org2 } = (WHO_RUNS.exec(behind) ?? OF_A_BODY.exec(behind))?.groups ?? {};
  return org ?? org2 ?? null;
};
/** "Jane Roe of the Witness Archive said": two capitals behind an article are a body, but for a chamber or a party. */
const OF_A_BODY =
  /^ (?:of|from|at) the (?!House|Senate|White|Democratic|Republican|United|Department|Office|Bureau)(?<org>\p{Lu}[\p{L}&-]+(?: (?:of |for |and )?\p{Lu}[\p{L}&-]+){1,4})(?=[.,;”"]| (?:said|says|told|called|wrote|argue[ds]|warn(?:ed|s)))/u;
/** "By Jane Roe, senior fellow, Lamp Institute": what stands below a title. */
const IN_BY_LINE = new RegExp(
  String.raw`^, (?<role>(?:[a-z]+ ){0,2}(?:${ROLE_NOUN}|fellow|counsel|head)(?: of [a-z ]{3,30})?|V\.?P\.? of [\p{L} ]{3,40}), (?<org>(?:the )?\p{Lu}[^,;.\n]{2,60}?)[*_ ]*(?=\n|$)`,
  'u',
);

/** "Former Acme director Jane Roe, now at the Lamp Institute": what she was is told with the body. */
const wholeRole = (text: string, { from, role }: Introduction): Pick<Introduction, 'role' | 'from'> => {
  const last = /(?:\p{Lu}\p{L}+ ){1,4}$/u.exec(text.slice(Math.max(0, from - 80), from))?.[0] ?? '';
  if (!/^[Ff]ormer /u.test(role ?? '') || last === '') return { role, from };
  return { role: `${last}${(role ?? '').replace(/^[Ff]ormer /u, '')}`, from: from - last.length };
};
