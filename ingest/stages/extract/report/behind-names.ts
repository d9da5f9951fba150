/** What stands right behind a name: a role, an employer, or both. */
import { pattern } from '../../../kernel/pattern.ts';
import { COMPANY } from './full-names.ts';
import type { Introduction } from './introduced.ts';
import { isPlace } from './places.ts';
import { BODY, BODY_SAID, QUALIFIER, ROLE_NOUN } from './role-words.ts';

/** ", Acme's chief executive," or ", a director of the Lamp Institute,": an organization need not be known to be printed there. */
const APPOSED = new RegExp(
  pattern`
    ^(?: \([A-Z][A-Za-z.-]{0,12}\))?, (?:(?:the|an?|
    its) )?(?:(?<own>[\p{L}][\p{L}\p{N}.&-]{0,30}(?: [A-Z][\p{L}&-]{1,20}){0,3})[’']s )?(?<role>(?!whose\b)(?:(?:former|
    then|acting|interim|longtime|senior|retired)[ -])?(?<body>(?:(?!(?:Deputy|Vice|Chief|Senior|Assistant|General|
    Acting|Associate) )[A-Z][\p{L}.&]{1,20} ){1,4})?${QUALIFIER}(?:[a-z][\p{L}-]{1,20} ){0,3}?(?:co-|
    vice )?(?:${ROLE_NOUN}|head|fellow|counsel)(?: (?:of|for) (?!the\b)[a-z]+(?: [a-z]+){0,3}?)?)(?: in \p{Lu}[\p{L}]+(?: [\p{L}]+){0,3})?(?: (?:of|at|for|
    with) (?:the )?(?<org>[A-Z][\p{L}\p{N}.&’'-]{0,30}(?: (?:of |for |and |on |
    the )?[A-Z][\p{L}\p{N}&-]{0,24}){0,6}))?(?=[,.;*_\n]|$| who\b| now\b| ?<| \[)
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

const MEANT = new RegExp(`^(?:${BODY_SAID})$`, 'u');

/** What stands right behind a name that ends at `end`, within one clause. */
export const apposedTo = (text: string, end: number): RegExpExecArray | null =>
  APPOSED.exec(text.slice(end, end + 180));

export const withApposed = (text: string, found: Introduction): Introduction => {
  const behind = text.slice(found.end, found.end + 220);
  const inList = listedAs(text, found);
  if (inList) return { ...found, ...inList };
  if (found.role !== null) {
    const now = NOW_AT.exec(behind)?.groups?.['org'];
    return now === undefined ? found : { ...found, ...wholeRole(text, found), printedAffiliation: now };
  }
  const isByLine = /\b[Bb]y $/u.test(text.slice(found.end - found.name.length - 3, found.start));
  const byLine = isByLine ? (IN_BY_LINE.exec(behind) ?? OF_A_PAPER.exec(behind)) : null;
  if (byLine) {
    const { role = null, org = '' } = byLine.groups ?? {};
    return { ...found, role, to: found.end + byLine[0].length, printedAffiliation: org.replace(/^the /iu, '') };
  }
  const bracketed = IN_BRACKETS.exec(behind);
  if (bracketed) return { ...found, role: bracketed.groups?.['role'] ?? null, to: found.end + bracketed[0].length };
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
  const { of, org: named } = OF_A_NAME.exec(behind)?.groups ?? {};
  // "Jane Roe of Green Bay" says where, unless a body's noun is of the name.
  const isWhere = of !== undefined && !BODY.test(named ?? '') && !COMPANY.test(named ?? '');
  if (named !== undefined && !isPlace(named) && !isWhere) return named;
  const { org, org2 } = (WHO_RUNS.exec(behind) ?? OF_A_BODY.exec(behind))?.groups ?? {};
  return org ?? org2 ?? null;
};
/** "Jane Roe of the Witness Archive said": two capitals behind an article are a body, but for a chamber or a party. */
const OF_A_BODY =
  /^ (?:of|from|at) the (?!House|Senate|White|Democratic|Republican|United|Department|Office|Bureau)(?<org>\p{Lu}[\p{L}&-]+(?: (?:of |for |and )?\p{Lu}[\p{L}&-]+){1,4})(?=[.,;”"]| (?:said|says|told|called|wrote|argue[ds]|warn(?:ed|s)))/u;
/** "Hilary Okon at Patients First said". */
const OF_A_NAME =
  /^ (?:(?<of>of|from)|at|with) (?<org>\p{Lu}[\p{L}&-]+(?: (?:of |for |and )?\p{Lu}[\p{L}&-]+){1,3})(?= (?:said|says|told|spoke|called|calls|wrote|asked|argue[ds]|warn(?:ed|s)|complained))/u;
/** "By Jane Roe, senior fellow, Lamp Institute": what stands below a title. */
const IN_BY_LINE = new RegExp(
  String.raw`^, (?<role>(?:[a-z]+ ){0,2}(?:${ROLE_NOUN}|fellow|counsel|head)(?: of [a-z ]{3,30})?|V\.?P\.? of [\p{L} ]{3,40}), (?<org>(?:the )?\p{Lu}[^,;.\n]{2,60}?)[*_ ]*(?=\n|$)`,
  'u',
);

/** "By Jane Roe, The Marlow County Courier". */
const OF_A_PAPER = new RegExp(
  String.raw`^, (?<org>(?!(?:[\p{L}-]+ ){0,3}(?:${ROLE_NOUN})\b)(?:[Tt]he )?(?:\p{Lu}[\p{L}&’'-]*(?: of)? ){1,5}(?:Herald|Times|Courier|Gazette|Tribune|Ledger|Journal|Chronicle|Post|News|Press|Star|Sun|Record|Register|Observer|Dispatch|Sentinel|Bulletin|Weekly|Monitor|Review|Bee|Wire|Report))[*_ ]*(?=\n|$)`,
  'u',
);
/** "Rosa Achter (Partner, Chicago)". */
export const IN_BRACKETS = new RegExp(
  String.raw`^ \((?<role>${QUALIFIER}(?:${ROLE_NOUN}|[Ff]ellow|[Aa]ssociate))(?:, [^()]{2,40})?\)`,
  'u',
);

const WHO_TAKES_PART =
  /(?:^|\n|[.;] )[*_]{0,2}(?:(?<role>Host|Moderator|Presenter|Interviewer)s?|Guests?|Panel(?:ists?)?|Speakers?|Participants?|With|Featuring|Witnesses|In this episode):[*_]{0,2} [^\n]*$/u;
/** "Guests: Jane Roe, housing reporter, The Courier; Professor Ann Poe, Lamp University." */
const listedAs = (text: string, found: Introduction): Partial<Introduction> | null => {
  const line = text.slice(Math.max(text.lastIndexOf('\n', found.start - 1), found.start - 240), found.start);
  const label = WHO_TAKES_PART.exec(line);
  if (!label) return null;
  const behind = text.slice(found.end, found.end + 160);
  const match = (found.role === null ? ROLE_AND_BODY : BODY_ALONE).exec(behind);
  const { role, org } = match?.groups ?? {};
  const own = new RegExp(`${label.groups?.['role'] ?? '^$'}:[*_]{0,2} $`, 'u').test(line)
    ? label.groups?.['role']
    : undefined;
  if (!match && own === undefined) return null;
  return {
    role: found.role ?? role ?? own ?? null,
    ...(match && org !== undefined ? { printedAffiliation: org, to: found.end + match[0].length } : {}),
  };
};
const ROLE_AND_BODY = new RegExp(
  String.raw`^, (?<role>(?:[\p{L}-]+ ){0,3}(?:${ROLE_NOUN}|fellow|counsel|head)(?: of [a-z ]{3,30})?)(?:,| (?:at|of|with)) (?<org>(?:[Tt]he )?\p{Lu}[^,;.\n]{2,60}?)(?=[;\n]|\.(?:\s|$)|,? and \p{Lu}|$)`,
  'u',
);
const BODY_ALONE =
  /^,? (?:of |at |from )?(?<org>(?:[Tt]he )?\p{Lu}[^,;.\n]{2,60}?)(?=[;\n]|\.(?:\s|$)|,? and \p{Lu}|$)/u;

/** "Former Acme director Jane Roe, now at the Lamp Institute": what she was is told with the body. */
const wholeRole = (text: string, { from, role }: Introduction): Pick<Introduction, 'role' | 'from'> => {
  const last = /(?:\p{Lu}\p{L}+ ){1,4}$/u.exec(text.slice(Math.max(0, from - 80), from))?.[0] ?? '';
  if (!/^[Ff]ormer /u.test(role ?? '') || last === '') return { role, from };
  return { role: `${last}${(role ?? '').replace(/^[Ff]ormer /u, '')}`, from: from - last.length };
};
