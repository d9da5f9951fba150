/**
 * People in a report: introduced once by role and full name, then called by surname.
 * Reads: text, organizations, developers, agency mentions. Gives: person mentions, each of one record.
 */
import { slug } from '../../../../schema/domain/ids.ts';
import { bySpan, type Span } from '../../../../schema/domain/span.ts';
import type { Extractor, Findings, PersonMention, Structured } from '../../../values/index.ts';
import { meeting } from '../holding.ts';
import { RULES, type Introduction } from './introduced.ts';
import { introductionsIn, surnameOf } from './introductions.ts';
import { isPlace } from './places.ts';
import { AFTER_PREPOSITION } from './pronouns.ts';
import { BODY, BODY_SAID, OF_A_PLACE } from './role-words.ts';
import { AUXILIARIES, SAYS } from './verbs.ts';

export const people: Extractor = {
  id: 'people',
  rules: RULES,
  extract: (input, found, names) => {
    const employers = employersIn(input, found);
    const runs = runBySurname(input, employers);
    const known = withFullest(
      introductionsIn(input, names).map((one) => ({
        ...one,
        affiliation: affiliationOf(input, one, employers) ?? runs.get(surnameOf(one.name)) ?? null,
      })),
    );
    return [...known.map(asMention), ...surnames(input, known)].sort(bySpan);
  },
};

interface Introduced extends Introduction {
  readonly affiliation: string | null;
}

/** "Gale runs Skein": by surname. */
const RUNS = /(?<![\p{L}’'-])(?<surname>\p{Lu}[\p{L}’'-]{1,30}) (?:runs|heads|leads|owns|founded|directs) (?:the )?$/u;
const runBySurname = ({ document: { text } }: Structured, all: readonly Employer[]): ReadonlyMap<string, string> =>
  new Map(
    all.flatMap(({ start, end, isAgency, name }) => {
      // "Roe leads the Lamp Union 3-0".
      if (!/^(?:[.;”"\n]|$|, (?!\d)| (?:and|which|who)\b)/u.test(text.slice(end, end + 8))) return [];
      const surname = RUNS.exec(text.slice(Math.max(0, start - 60), start))?.groups?.['surname'];
      return isAgency || surname === undefined ? [] : [[surname, name] as const];
    }),
  );

interface Employer extends Span {
  readonly name: string;
  readonly isAgency: boolean;
}

/** By their names as printed; a company that is called by its first word by the whole name. */
const employersIn = ({ document: { text } }: Structured, found: Findings): readonly Employer[] =>
  [
    ...found.of('developer').map(({ start, end }) => ({
      start,
      end,
      name: text.slice(start, end),
      isAgency: false,
    })),
    ...found.of('organization').map(({ start, end, name }) => ({ start, end, name, isAgency: false })),
    ...found.of('agency-mention').map(({ start, end, canonical }) => {
      const printed = text.slice(start, end);
      return { start, end, name: BARE_NOUN.test(printed) ? canonical : printed, isAgency: true };
    }),
  ].sort(bySpan);

/** "The Department": of which its name does not tell. */
const BARE_NOUN = new RegExp(`^(?:${BODY_SAID})$`, 'iu');

/** UTF-16 units in which "its" finds what it stands for. */
const FAR = 400;

/** Whom somebody works for: what stands in front of the role, behind the name, or is meant by "its". */
const affiliationOf = (
  { document: { text } }: Structured,
  one: Introduction,
  all: readonly Employer[],
): string | null => {
  const employers = meeting(all, { start: one.from - FAR, end: one.end + 12 });
  const gap = (from: number, to: number): string => text.slice(from, to);
  if (one.rule === 'people/possessive@1' || one.role !== null || /[’']s $/u.test(text.slice(one.from - 3, one.from))) {
    const inFront = employers.findLast(({ end, start }) => end <= one.from && start >= one.from - 120);
    if (
      inFront &&
      !/^(?:American|British|French|German|European|Canadian|Chinese)$/u.test(inFront.name) &&
      /^(?:[’']s?)?(?: own| new| longtime| current)? $/u.test(gap(inFront.end, one.from))
    )
      return inFront.name;
    // "NIST Director Jane Roe": the title stands for the agency, and holds its name.
    const within = employers.find(({ start, end }) => start < one.from && end > one.from && end <= one.start);
    if (within) return gap(within.start, one.from).trim() || null;
  }
  if (one.printedAffiliation !== null && MEANT.test(one.printedAffiliation))
    return meantBy(text, one.printedAffiliation, one.from, employers);
  // "The agriculture commissioner of North Dakota": no employer.
  if (one.printedAffiliation !== null && !OF_A_PLACE.test(one.role ?? ''))
    return isPlace(one.printedAffiliation) ? null : fullName(one.printedAffiliation, all);
  const behind = employers.find(({ start }) => start > one.end && start <= one.end + 10);
  if (behind && /^ (?:of|at|from|for) (?:the )?$/u.test(gap(one.end, behind.start)) && !OF_A_PLACE.test(one.role ?? ''))
    return behind.name;
  const before = gap(Math.max(0, one.from - 30), one.from);
  const meant =
    (/["”;:] $/u.test(before) && /^(?:\p{Ll}|C[A-Z]O$)/u.test(one.role ?? '')) ||
    ITS.test(before) ||
    // "Acme slammed it. Executive director Jane Roe said …", “…,” argued Chief Operating Officer Jane Roe
    (/(?:[.!?][”"]?(?: (?:Instead|Meanwhile|However|Still|Later|Then),?)?|[,?!][”"](?: [a-z]{3,14})?|\baccording to) $/u.test(
      before,
    ) &&
      OF_A_COMPANY.test(one.role ?? '') &&
      !gap(employers.findLast(({ end }) => end <= one.from)?.end ?? 0, one.from).includes('\n')) ||
    // "In a post, Chief Executive Jane Roe said"
    (AFTER_SCENE.test(gap(Math.max(0, one.from - 90), one.from)) && OF_A_COMPANY.test(one.role ?? '')) ||
    OF_THE_BODY.test(before) ||
    ITS_BEHIND.test(gap(one.end, one.end + 30));
  if (one.role === null || /^[Pp]residential /u.test(one.role) || /\b[Cc]ontacts?: $/u.test(before)) return null;
  if (!meant && /, $/u.test(before) && BARE_ROLE.test(one.role) && SAYS_SO.test(gap(one.end, one.end + 40)))
    return (
      subjectBefore(text, one.from, employers) ??
      // "It would back the order, director Jane Roe says"
      (BEGINS_WITH_IT.test(gap(Math.max(0, one.from - 160), one.from))
        ? meantBy(text, null, one.from, employers)
        : null)
    );
  // A country's minister works for no body that is named.
  if (!meant || /\b(?:[Mm]inister|[Aa]mbassador)$/u.test(one.role)) return null;
  const called =
    CALLED.exec(before)?.[1] ?? OF_THE_BODY.exec(before)?.[1] ?? CALLED_BEHIND.exec(gap(one.end, one.end + 30))?.[1];
  const found = meantBy(text, called ?? null, one.from, called === undefined ? employers : all);
  // Who chairs something chairs no agency.
  return /^[Cc]hair/u.test(one.role) &&
    !/[:;] its $/u.test(before) &&
    all.some(({ name, isAgency }) => isAgency && name === found)
    ? null
    : found;
};

const MEANT = new RegExp(`^(?:${BODY_SAID})$`, 'u');
const CALLED = new RegExp(`\\bthe (${BODY_SAID})[’']s(?: (?:own|new))? $`, 'iu');
/** "said union president Jane Roe" */
const OF_THE_BODY = new RegExp(
  `(?<![\\p{L}])((?:${BODY_SAID})|(?<=^|[.!?][”"]? |\\n)(?:Company|Group|Firm|Association|Council|Union|Agency|Hospital|University|Coalition|Alliance)) $`,
  'u',
);
const AFTER_SCENE = /(?:^|[.!?][”"]? |\n)(?:In|On|At|Speaking|Writing|Testifying|Asked) [^.;\n]{2,70}, $/u;
const CALLED_BEHIND = new RegExp(`^, the (${BODY_SAID})[’']s\\b`, 'u');
const OF_GOVERNMENT = /^(?:agency|department|office|ministry|commission|bureau)$/u;

/** "A group whose members include Acme". */
const ONLY_NAMED = /\b(?:includ(?:e|es|ed|ing)|such as|like) (?:the )?$/u;

/** Whether somebody stands where a subject does, in the sentence in which the last one is named. */
const acts = (text: string, { start }: Employer, last: Employer | undefined): boolean =>
  last !== undefined &&
  !/[.!?][”"]? \p{Lu}|\n/u.test(text.slice(start, last.start)) &&
  !AFTER_PREPOSITION.test(text.slice(Math.max(0, start - 60), start));

/** The last one named before it; of "the alliance" the last that is called one. */
const meantBy = (text: string, noun: string | null, at: number, employers: readonly Employer[]): string | null => {
  const before = employers.filter(
    ({ end, start }) => end <= at && !(noun === null && ONLY_NAMED.test(text.slice(Math.max(0, start - 20), start))),
  );
  // "Lumen Diagnostics. Remember …. Its chief": the name that the paragraph begins with, and no more.
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const head = before.find(
    ({ start, end }) =>
      start >= line &&
      /^(?:[Tt]he )?$/u.test(text.slice(line, start)) &&
      /^\. [\p{Lu}"“]/u.test(text.slice(end, end + 4)),
  );
  if (noun === null && head) return head.name;
  const named = noun === null ? undefined : before.findLast(({ name }) => new RegExp(`\\b${noun}`, 'iu').test(name));
  const fits = noun === null || OF_GOVERNMENT.test(noun) ? undefined : before.findLast(({ isAgency }) => !isAgency);
  // "Acme told the agency so. Its president": of whoever acts there.
  const acting = noun === null ? before.findLast((one) => acts(text, one, before.at(-1))) : undefined;
  return (named ?? acting ?? fits ?? before.at(-1))?.name ?? null;
};

const BEGINS_WITH_IT = /(?:^|[.!?][”"]? |\n)(?:It|The (?:group|company|firm|union)) [^.!?\n]*, $/u;
const OF_A_COMPANY =
  /\b(?:[Cc]hief \p{L}+ [Oo]fficer|[Cc]hief [Ee]xecutive|C[EFTO]O|[Ee]xecutive [Dd]irector|[Ff]ounder|[Ss]pokes[a-z]+|[Cc]ounsel|[Ll]obbyist|(?:[Dd]eputy )?(?:[Aa]dministrator|[Dd]irector)|[Cc]ommissioner|[Pp]rovost|[Cc]hancellor|[Cc]hair(?:man|woman)|[Gg]eneral (?:[Mm]anager|[Ss]ecretary)|[Pp]olicy [Dd]irector|[Pp]resident(?= ))$/u;
const BARE_ROLE = /^(?:(?:chief|general|senior|vice|deputy|managing) )?[a-z]+(?: [a-z]+)?$/u;
const SAYS_SO = new RegExp(`^${AUXILIARIES} (?:${SAYS}|describe[sd])`, 'u');

/** "Acme supports it, spokeswoman Jane Roe said": of the company that the clause before is about, not of one that it only mentions. */
const subjectBefore = (text: string, from: number, employers: readonly Employer[]): string | null =>
  employers.findLast(
    ({ start, end }) =>
      end <= from &&
      text.slice(start - 1, from).search(/[.!?] \p{Lu}/u) < 0 &&
      !/\b(?:to|with|by|against|for|from|of|at|in) (?:the )?$/u.test(text.slice(Math.max(0, start - 16), start)),
  )?.name ?? null;

const ITS = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:its|their|whose|the (?:${BODY_SAID})[’']s)(?: (?:own|new|main|only|longtime|[a-z]+est)){0,2} $`,
  'iu',
);
const ITS_BEHIND = new RegExp(`^, (?:its|the (?:${BODY_SAID})[’']s)\\b`, 'u');

const fullName = (printed: string, employers: readonly Employer[]): string =>
  employers.find(({ name }) => name.startsWith(`${printed} `) || (BODY.test(printed) && name.endsWith(` ${printed}`)))
    ?.name ?? printed;

const asMention = ({ start, end, name, role, affiliation, rule }: Introduced): PersonMention => ({
  kind: 'person',
  start,
  end,
  name,
  role,
  affiliation,
  // A surname alone is nobody's record without its title.
  record: `person/${slug(name.includes(' ') || role === null ? name : `${role} ${name}`)}`,
  rule,
});

/** A person introduced several times keeps the first role and affiliation that the text gives. */
const withFullest = (introduced: readonly Introduced[]): readonly Introduced[] => {
  const roles = new Map<string, string>();
  const affiliations = new Map<string, string>();
  for (const { name, role, affiliation } of introduced) {
    if (role !== null && !roles.has(name)) roles.set(name, role);
    if (affiliation !== null && !affiliations.has(name)) affiliations.set(name, affiliation);
  }
  return introduced.map((one) => ({
    ...one,
    role: one.role ?? roles.get(one.name) ?? null,
    affiliation: one.affiliation ?? affiliations.get(one.name) ?? null,
  }));
};

const WORDS = /(?<![\p{L}-])\p{Lu}[\p{L}’'-]*/gu;

/** "ROE: It is late.", "JANE ROE (Acme): …": whoever speaks, in capitals in front of the words. */
const opensTurn = (text: string, { index, 0: word }: RegExpExecArray): boolean =>
  /^\p{Lu}{2}/u.test(word) &&
  /^(?: \([^()\n]{1,40}\)|, [^:\n]{1,40})?[*_]{0,2}:/u.test(
    text.slice(index + word.length, index + word.length + 48),
  ) &&
  /(?:^|\n)[*_]{0,2}(?:\p{Lu}{2,20}\.? ){0,3}$/u.test(text.slice(Math.max(0, index - 48), index));

const surnames = (input: Structured, introduced: readonly Introduced[]): readonly PersonMention[] => {
  const bySurname = new Map<string, Introduced>();
  const inCapitals = new Map<string, Introduced>();
  for (const one of introduced) {
    const surname = surnameOf(one.name);
    if (!bySurname.has(surname)) bySurname.set(surname, one);
    if (!inCapitals.has(surname.toUpperCase())) inCapitals.set(surname.toUpperCase(), one);
  }
  const text = input.document.text.slice(0, input.body.end);
  return [...text.matchAll(WORDS)].flatMap((match) => {
    const surname = match[0].replace(/[’'](?:s|S)?$/u, '');
    const person = bySurname.get(surname) ?? (opensTurn(text, match) ? inCapitals.get(surname) : undefined);
    const span = { start: match.index, end: match.index + surname.length };
    if (!person || span.start < input.body.start || meeting(introduced, span).length > 0) return [];
    return [{ ...asMention(person), ...span, rule: 'people/surname@1' }];
  });
};
