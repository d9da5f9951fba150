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
import type { KnownNames, Structured } from '../../../values/index.ts';
import { ground } from '../agencies/mention.ts';
import { apposedTo, withApposed } from './behind-names.ts';
import { calledAgain } from './called-again.ts';
import { COMPANY, FULL_NAME, NAME_WORD, OF_NO_PERSON } from './full-names.ts';
import type { Introduction, RULES } from './introduced.ts';
import { BODY, BODY_SAID, QUALIFIER, ROLE_NOUN, ROLE_OF, TITLE } from './role-words.ts';
import { isPlace } from './places.ts';
import { SAYS } from './verbs.ts';

const PLACE = String.raw`(?: (?:of|at|for) (?:the )?(?<place>[A-Z][\p{L}.’'-]+(?: (?:of )?[A-Z][\p{L}.’'-]+){0,4}|(?:${BODY_SAID})))`;
const ROLE_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<role>${QUALIFIER}(?:${ROLE_OF}|${ROLE_NOUN}))(?: \([A-Z]{2,5}\))?(?:${PLACE},|[*_]{0,2},?) (?:(?:Dr|Mr|Mrs|Ms|Prof)\.? |(?:Colonel|Admiral|General|Captain|Major|Gen\.|Col\.|Adm\.) |${TITLE} )?${FULL_NAME}`,
  'gu',
);
const APPOSED_NAME = new RegExp(
  String.raw`(?<![\p{L}’'-])${FULL_NAME}(?=(?: \([A-Z][A-Za-z.-]{0,12}\))?, [\p{L}])`,
  'gu',
);
const SAID_OF = new RegExp(String.raw`\b${SAYS} ${FULL_NAME}(?= (?:of|at|from) (?:the )?[A-Z])`, 'gu');
const BY_LINE = new RegExp(
  String.raw`(?<=(?:^|\n|[|·—–] |\d\. |\d{4}[.,]? )[*_]{0,2}By (?:Dr\. )?)${FULL_NAME}(?= ?[|,\n]|[*_.]{1,3}(?:\n|$)|$)`,
  'gu',
);
/** "By Jane Roe and Ann Poe". */
const BY_LINE_TOO = new RegExp(
  String.raw`(?<=(?:^|\n|[|·—–] )By [\p{L}.’' -]{4,40} and )${FULL_NAME}(?= ?[|,\n]|$)`,
  'gu',
);
const RELATED = new RegExp(String.raw`\b(?:colleague|counterpart|predecessor|successor|opponent) ${FULL_NAME}`, 'gu');
const OWNED = new RegExp(String.raw`(?<org>[\p{L}][\p{L}\p{N}.-]{1,30})[’']s ${FULL_NAME}`, 'gu');
const FIRST_WORD = new RegExp(String.raw`(?<![\p{L}’'-])${NAME_WORD}`, 'gu');
const NAME_HERE = new RegExp(FULL_NAME, 'uy');
/** "Its biggest investor, Gideon Cole, …", "her opponent in the fall, Jim Roe,", "one of the doctors, Ada Elm of …". */
const CALLED = new RegExp(
  pattern`
    (?<![\p{L}])(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Ww]hose|[Tt]he(?= (?:[Aa]rchivist|[Bb]iographer|[Cc]omptroller|[Cc]urator|[Nn]ovelist|[Ss]ergeant|[Cc]oroner|[Bb]ishop|[Mm]arshal|[Oo]mbudsman),)|[\p{L}’'-]{3,60}(?:[’']s|s[’'])|
    (?<one>[Oo]ne of (?:them|its [a-z]+|their [a-z]+|the [a-z]+))) ?(?<role>(?:(?!(?:that|which|who|and|or|
    but)\b)[a-z][\p{L}-]{1,20} ){0,4}?(?:(?!(?:that|which|who|and|or|but)\b)[a-z][\p{L}-]{2,20}))?(?: (?:at|of|in|
    on|for) (?:the )?(?<place>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4}|
    [a-z]+(?: [a-z]+)?))?, (?:Dr\. )?${FULL_NAME}(?=,(?! \p{Lu}[\p{L}.]+,| and \p{Lu})| (?:of|at|
    from) (?:the )?\p{Lu}|[.:;]| (?:said|says|told|wrote|called|added|described|and)\b)
  `,
  'gu',
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
  take(byNamedSo(text));
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
  take(
    calledAgain(text).map((match) => {
      const { name, ...span } = nameSpan(match);
      return introduction(span, name, 'people/again@1');
    }),
  );
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

/** In the same paragraph, nobody else named between. */
const CALLED_SHE = /^, (?:(?!\p{Lu}\p{L}+ \p{Lu})[^\n]){3,180}?\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/u;
/** "Its safety director, a soft-voiced woman called Marguerite Toll". */
const NAMED_SO = new RegExp(
  String.raw`(?<![\p{L}])(?:[Ii]ts|[Tt]heir|[\p{L}’'-]{3,60}(?:[’']s|s[’'])) (?<role>${QUALIFIER}(?:${ROLE_OF}|${ROLE_NOUN}))(?:, an? [^,.;:“”"\n]{3,60})? (?:called|named|by the name of) ${FULL_NAME}`,
  'gu',
);
const byNamedSo = (text: string): readonly Introduction[] =>
  allMatches(text, NAMED_SO).map((match) => {
    const { name, ...span } = nameSpan(match);
    const { role = '' } = match.groups ?? {};
    const from = match.index + match[0].indexOf(role);
    return { ...introduction(span, name, 'people/called@1'), role, from };
  });

const byCalling = (text: string): readonly Introduction[] =>
  allMatches(text, CALLED).flatMap((match) => {
    const { name, ...span } = nameSpan(match);
    const { role = '', one, place } = match.groups ?? {};
    const isPerson =
      isGivenName(/^\S+/u.exec(name)?.[0] ?? '') ||
      // "Its owner, Bettina Krause, could not see why. … she said": a firm is no "she".
      (!COMPANY.test(name) && CALLED_SHE.test(text.slice(span.end, span.end + 200)));
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

export const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
