/**
 * People in a report: introduced once by role and full name ("Acme's chief lobbyist Jane Roe"), then called by surname.
 * Reads: text, sentences, known organizations. Gives: person mentions, each of one record.
 */
import { isGivenName } from '../../../kernel/given-names.ts';
import { presidentCalled } from '../../identify/presidents.ts';
import { slug } from '../../../../schema/domain/ids.ts';
import { bySpan, overlaps, type Span } from '../../../../schema/domain/span.ts';
import type { Extractor, KnownNames, PersonMention, Structured } from '../../values.ts';

const rules = {
  'people/role@1': 'A role in front of two capitalised words introduces a person.',
  'people/possessive@1': 'An organization in the genitive in front of two capitalised words introduces a person of it.',
  'people/given-name@1': 'A common given name and a capitalised word are a person.',
  'people/president@1': 'The surname of a President behind the title.',
  'people/surname@1': 'The surname of a person introduced in the same text stands for that person.',
} as const;

const QUALIFIER = String.raw`(?:(?:former|then|acting|incoming|outgoing|senior|deputy|chief|top|U\.S\.|AI|tech|technology|crypto|policy|security|national security|White House|House|Senate|Treasury|Commerce|Defense|State|Energy|Justice|Homeland Security|Pentagon|[Pp]ress|[Rr]esearch|[Mm]anaging|executive)[ -]){0,4}`;
const HEAD = String.raw`(?:Vice President|[Pp]resident|Chief of Staff|Congress(?:man|woman)|National Security Advis[eo]r|Chief Executive Officer|Chief Executive|Chief Technology Officer|Chief Operating Officer|CEO|CTO|COO|CFO|Secretary|Senator|Sen\.|Representative|Rep\.|Governor|Gov\.|[Dd]irector|Administrator|Ambassador|Attorney General|Speaker|[Ee]xecutive|[Cc]zar|[Ll]obbyist|[Aa]dvis[eo]r|[Ss]pokes(?:person|man|woman)|[Cc]o-founder|[Ff]ounder|[Cc]hairman|[Cc]hairwoman|[Cc]hair|[Gg]eneral [Cc]ounsel|[Rr]esearcher|[Pp]rofessor|[Ii]nvestor|[Aa]nalyst|[Oo]fficial|[Ss]cientist|[Ee]ngineer|[Ll]awyer|[Aa]ide|[Cc]ommissioner|[Mm]inister|[Cc]hief)`;
const WORD = String.raw`[A-Z][\p{L}’'-]{1,24}`;
const FULL_NAME = String.raw`(?<name>${WORD}(?: [A-Z]\.)?(?: (?:de|del|van|von|der|la|al|bin|el))?(?: ${WORD}){1,2})`;
const ROLE_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<role>${QUALIFIER}${HEAD})(?: \([A-Z]{2,5}\))?,? ${FULL_NAME}`,
  'gu',
);
const FIRST_WORD = new RegExp(String.raw`(?<![\p{L}’'-])${WORD}`, 'gu');
const NAME_HERE = new RegExp(FULL_NAME, 'uy');
const AFFILIATION = new RegExp(
  String.raw`(?<org>[\p{L}][\p{L}\p{N}.&-]{0,30}(?: [A-Z][\p{L}&-]{1,20}){0,2})(?:[’']s)? $`,
  'u',
);

interface Introduction extends Span {
  readonly name: string;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly rule: keyof typeof rules;
}

export const people: Extractor = {
  id: 'people',
  rules,
  extract: (input, _found, names) => {
    const introduced = introductions(input, names);
    return [...introduced.map(asMention), ...surnames(input, introduced)].sort(bySpan);
  },
};

/**
 * ", Acme's chief executive," or ", a director of the Lamp Institute," behind a name: who the person is, and for whom. An
 * organization need not be known to be printed there.
 */
const ROLE_WORD = String.raw`(?:chief(?: [a-z]+){0,2} officer|chief executive|executive|director|president|chair(?:man|woman)?|head|founder|lobbyist|spokes(?:person|man|woman)|researcher|scientist|engineer|professor|analyst|advis[eo]r|counsel|lawyer|partner|fellow|manager|official|secretary|senator|representative|governor|commissioner|economist)`;
const APPOSED = new RegExp(
  String.raw`^(?: \([A-Z][A-Za-z.-]{0,12}\))?, (?:(?:the|an?) )?(?:(?<own>[\p{L}][\p{L}\p{N}.&-]{0,30}(?: [A-Z][\p{L}&-]{1,20}){0,3})[’']s )?(?<role>(?:(?:former|then|acting|interim|longtime)[ -])?(?:[a-z][\p{L}-]{1,20} ){0,3}(?:co-|vice )?${ROLE_WORD}(?: of [a-z]+(?: [a-z]+)?)?)(?: (?:of|at|for|with) (?:the )?(?<org>[A-Z][\p{L}\p{N}.&’'-]{0,30}(?: (?:of |for |and |on |the )?[A-Z][\p{L}\p{N}&-]{0,24}){0,6}))?(?=[,.;]|$)`,
  'u',
);

/** What stands right behind a name, for a person of whom nothing stands before it. */
const withApposed = (text: string, found: Introduction): Introduction => {
  if (found.role !== null) return found;
  const { role = null, own, org } = APPOSED.exec(text.slice(found.end, found.end + 180))?.groups ?? {};
  return role === null ? found : { ...found, role: role.trim(), affiliation: found.affiliation ?? own ?? org ?? null };
};

const asMention = (found: Introduction): PersonMention => ({
  kind: 'person',
  ...found,
  record: `person/${slug(found.name)}`,
});

const introductions = (input: Structured, names: KnownNames): readonly Introduction[] => {
  const kept: Introduction[] = [];
  const all = [...byRole(input, names), ...byPossessive(input, names), ...byGivenName(input), ...presidents(input)];
  for (const found of all) {
    if (!kept.some((held) => overlaps(held, found)) && !isOrganization(found.name, names)) kept.push(found);
  }
  const text = bodyText(input);
  return withFullest(kept.sort(bySpan).map((found) => withApposed(text, found)));
};

const isOrganization = (name: string, names: KnownNames): boolean =>
  names.organizations.some((party) => party.name === name || party.aliases.includes(name));

const bodyText = (input: Structured): string => input.document.text.slice(0, input.body.end);

const nameSpan = (match: RegExpExecArray): Span & { readonly name: string } => {
  const name = stripPossessive(match.groups?.['name'] ?? '');
  const start = match.index + match[0].lastIndexOf(match.groups?.['name'] ?? '');
  return { name, start, end: start + name.length };
};

const stripPossessive = (name: string): string => name.replace(/[’']s?$/u, '');

const byRole = (input: Structured, names: KnownNames): readonly Introduction[] => {
  const text = bodyText(input);
  return [...text.matchAll(ROLE_NAME)].map((match) => {
    const role = match.groups?.['role'] ?? '';
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    return {
      ...nameSpan(match),
      role: role.trim(),
      affiliation: affiliationIn(before, names),
      rule: 'people/role@1' as const,
    };
  });
};

/** The organization right in front of the role: a known one, or a capitalised name in the genitive. */
const affiliationIn = (before: string, names: KnownNames): string | null => {
  const printed = AFFILIATION.exec(before)?.groups?.['org'];
  if (!printed) return null;
  const words = printed.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const candidate = words.slice(from).join(' ');
    if (isOrganization(candidate, names)) return candidate;
  }
  return null;
};

const byPossessive = (input: Structured, names: KnownNames): readonly Introduction[] => {
  const text = bodyText(input);
  const pattern = new RegExp(String.raw`(?<org>[\p{L}][\p{L}\p{N}.-]{1,30})[’']s ${FULL_NAME}`, 'gu');
  return [...text.matchAll(pattern)].flatMap((match) => {
    const org = match.groups?.['org'] ?? '';
    return isOrganization(org, names)
      ? [{ ...nameSpan(match), role: null, affiliation: org, rule: 'people/possessive@1' as const }]
      : [];
  });
};

const byGivenName = (input: Structured): readonly Introduction[] => {
  const text = bodyText(input);
  return [...text.matchAll(FIRST_WORD)].flatMap((first) => {
    if (!isGivenName(first[0])) return [];
    NAME_HERE.lastIndex = first.index;
    const match = NAME_HERE.exec(text);
    return match ? [{ ...nameSpan(match), role: null, affiliation: null, rule: 'people/given-name@1' as const }] : [];
  });
};

const PRESIDENT = /(?<![\p{L}’'-])(?<role>(?:former )?President) (?<surname>[A-Z][a-z]{2,12})(?![\p{L}’'-]| [A-Z])/gu;

/** "President Reagan": the surname is enough, unless the text has the whole name. */
const presidents = (input: Structured): readonly Introduction[] => {
  const text = bodyText(input);
  return [...text.matchAll(PRESIDENT)].flatMap((match) => {
    const { role = '', surname = '' } = match.groups ?? {};
    const name = presidentCalled(surname);
    if (name === null || new RegExp(`\\b[A-Z][a-z.]+ ${surname}\\b`).test(text.replace(/President [A-Z]/g, '')))
      return [];
    const start = match.index + match[0].length - surname.length;
    return [{ name, start, end: start + surname.length, role, affiliation: null, rule: 'people/president@1' as const }];
  });
};

/** A person introduced several times keeps the fullest role and affiliation that the text gives. */
const withFullest = (introduced: readonly Introduction[]): readonly Introduction[] =>
  introduced.map((found) => ({
    ...found,
    role: found.role ?? introduced.find((other) => other.name === found.name && other.role)?.role ?? null,
    affiliation:
      found.affiliation ??
      introduced.find((other) => other.name === found.name && other.affiliation)?.affiliation ??
      null,
  }));

const surnames = (input: Structured, introduced: readonly Introduction[]): readonly PersonMention[] => {
  const text = bodyText(input);
  const bySurname = new Map<string, Introduction>();
  for (const found of introduced) {
    const surname = found.name.slice(found.name.lastIndexOf(' ') + 1);
    if (!bySurname.has(surname)) bySurname.set(surname, found);
  }
  return [...bySurname].flatMap(([surname, person]) =>
    [
      ...text.matchAll(
        new RegExp(String.raw`(?<![\p{L}-])${surname.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')}(?![\p{L}-])`, 'gu'),
      ),
    ]
      .map((match) => ({ start: match.index, end: match.index + surname.length }))
      .filter((span) => span.start >= input.body.start && !introduced.some((held) => overlaps(held, span)))
      .map((span): PersonMention => ({
        kind: 'person',
        ...span,
        name: person.name,
        role: person.role,
        affiliation: person.affiliation,
        record: `person/${slug(person.name)}`,
        rule: 'people/surname@1',
      })),
  );
};
