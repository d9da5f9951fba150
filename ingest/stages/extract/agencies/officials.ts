/** Lists that share a title, and titles that no table holds: advisers of the President, envoys, sub-cabinet officers. */
import { pattern } from '../../../kernel/pattern.ts';
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import { printedIdentity, type Found, type Identity } from './mention.ts';
import { meantIn, type Lexicon, type ShortNames } from './lexicon.ts';
import { allMatches } from '../../../kernel/matches.ts';

const LIST_HEAD =
  /\b(?:(?:(?:Deputy|Under|Assistant) )?(Secretaries|SECRETARIES|General Counsels|(?:Inspectors|Surgeons|Judge Advocates) General) (?:of|OF) |[Ff]ollowing (?:Secretaries|Departments)(?:: ?|--|—| – )|(Departments|DEPARTMENTS) (?:of|OF) |(Assistants) to the President for )/g;
const NEXT_ITEM = /^(?: \([^()]{2,120}\))?(?:, and |, or |, | and | or | & )(?:of )?/i;

/** "Secretaries of Defense, Commerce, and Energy": one mention a name; the first one takes the title with it. */
export const titleLists = (text: string, within: Span, lexicon: Lexicon, year: number | null): readonly Found[] => {
  const found: Found[] = [...departmentsJoined(text, within, lexicon, year)];
  for (const head of allMatches(text.slice(within.start, within.end), LIST_HEAD)) {
    const shorts = head[3] ? lexicon.advisers : lexicon.departments;
    const via = head[2] ? 'name' : 'official';
    let start = within.start + head.index;
    let item = itemAt(text, start + head[0].length, shorts);
    // "each of the following Secretaries: Energy, Labor": the title stands apart
    if (/^following/i.test(head[0])) start = item?.start ?? start;
    while (item) {
      const identity = head[3] ? item.identity : departmentIn(item.short, item.identity, lexicon, year);
      found.push({ ...spanOf(start, item.end), ...identity, via, rule: 'agencies/title-list@1' });
      const next = NEXT_ITEM.exec(text.slice(item.end, item.end + 140));
      item = next ? itemAt(text, item.end + next[0].length, shorts) : null;
      start = item?.start ?? start;
    }
  }
  return found;
};

/** "War" in 1941 is another department than in 2026. */
const departmentIn = (short: string, identity: Identity, { names }: Lexicon, year: number | null): Identity =>
  meantIn(names.get(`Department of ${short}`) ?? [], year).form?.identity ?? identity;

/** "the State, War, and Navy Departments", "the Commerce and Labor Departments": each is one of them; the last takes the noun with it. */
const departmentsJoined = (text: string, within: Span, lexicon: Lexicon, year: number | null): readonly Found[] =>
  allMatches(text.slice(within.start, within.end), DEPARTMENTS).flatMap((match) => {
    const from = within.start + match.index;
    const items = allMatches(match[1] ?? '', JOINED_NAME).map(([name, short = ''], index, all) => {
      const at = from + (all[index]?.index ?? 0) + name.indexOf(short);
      const known = lexicon.departments.find(([one]) => one === short);
      const end = index === all.length - 1 ? from + match[0].length : at + short.length;
      return known && { short, identity: known[1], ...spanOf(at, end) };
    });
    return items.every((item) => item !== undefined)
      ? items.map(({ start, end, short, identity }) => ({
          ...spanOf(start, end),
          ...departmentIn(short, identity, lexicon, year),
          via: 'name' as const,
          rule: 'agencies/title-list@1' as const,
        }))
      : [];
  });
const DEPARTMENTS = /\b((?:[A-Z][a-z]+, ){0,6}[A-Z][a-z]+,? and [A-Z][a-z]+) Departments\b(?! of)/g;
const JOINED_NAME = /(?:, (?:and )?| and )?([A-Z][a-z]+)/g;

const itemAt = (
  text: string,
  at: number,
  shorts: ShortNames,
): (Span & { readonly short: string; readonly identity: Identity }) | null => {
  const start = /^the /i.test(text.slice(at, at + 4)) ? at + 4 : at;
  const window = text.slice(start, start + 60);
  const item = shorts.find(
    ([name]) =>
      (window.startsWith(name) || window.startsWith(name.toUpperCase())) && !/^\w/.test(window.slice(name.length)),
  );
  return item ? { ...spanOf(start, start + item[0].length), short: item[0], identity: item[1] } : null;
};

/** A capitalised phrase with the small words inside it, up to the next comma, verb, or title of somebody else. */
const STOP =
  '(?!Directors?|Secretar|Administrator|Assistant|Deputy|Chair|Chief|Counsel|Senior|Special|Attorney|Commission|National Security Advis|Homeland Security Advis|Coordinator|Vice )';
const WORD = `${STOP}[A-Z][\\w’'-]*`;
const PHRASE = `[A-Z][\\w’'-]*(?:(?: and| of| of the| for| on| &)? ${WORD}){0,7}`;
const RANKED = '(?:(?:Deputy|Special|Senior|Executive|Principal) )*';
const COURTIER = `${RANKED}(?:Assistants?|Advis[eo]rs?|Counsel(?:l?ors?)?|Aides?|Coordinators?|Envoys?|Representatives?)`;
const ADVISER = new RegExp(
  pattern`
    \b(?:(?:Coordinator|Director|Envoy|Secretary) (?:of|
    for) (?:the )?${PHRASE} and )?${COURTIER} to the (?:Vice )?President(?: and ${RANKED}(?:[A-Z][\w’'-]* (?:of |
    and )?){0,7}(?:Advis[eo]r|Secretary|Counsel(?:l?or)?(?: to the President)?|Coordinator|Liaison|Officer|Staff|
    Speechwriter|Photographer|Envoy|Czar|Director(?= for)|
    Director of [A-Z][\w’'-]*(?: (?:and )?[A-Z][\w’'-]*){0,4} (?:Affairs|Liaison|Engagement|Outreach|
    Communications))\b(?: to the Vice President\b)?)?(?:,? (?:for|on) (?:the )?${PHRASE})?
  `,
  'g',
);
const SPECIAL =
  /\b(?:(?:Special|Presidential|United States|U\.S\.|White House|National|Senior) ){1,3}(?:[A-Z][\w-]*,? (?:and )?){0,4}(?:Envoy|Coordinator|Advis[eo]r|Counsel(?:l?or)|Czar)\b(?: (?:for|on|to) (?:the )?[A-Z][\w’'-]*(?:(?:,? and|,| of| for| the)? [A-Z][\w’'-]*){0,7})?/g;

const DEPUTY_CHIEF = new RegExp(
  `\\b(?:White House )?Deputy Chief of Staff for (?:the )?${PHRASE}(?:(?:, ${WORD}){1,3},? and ${WORD}(?: ${WORD}){0,3}|, ${PHRASE}(?= and ${WORD} (?:Affairs|Policy)))?`,
  'g',
);

/** Advisers of the President and envoys: the title is the name. "Assistant to the President and X" is X. */
export const advisers = (text: string, within: Span): readonly Found[] =>
  [ADVISER, SPECIAL, DEPUTY_CHIEF].flatMap((pattern) =>
    allMatches(text.slice(within.start, within.end), pattern).flatMap((match) => {
      const start = within.start + match.index;
      // a typewriter's quotation marks close behind it
      const title = match[0].replace(/['’]+$/, '');
      if (ANY_ONE.test(title)) return [];
      return [
        {
          ...spanOf(start, start + title.length),
          ...printedIdentity(ownTitle(title)),
          via: 'official' as const,
          rule: 'agencies/adviser@1' as const,
        },
      ];
    }),
  );

/** Nobody in particular. */
const ANY_ONE = /^(?:Assistants|Advis[eo]rs|Counselors) to the President$|^(?:Special|National|Senior) \w+$/;

const JOINED = /^[A-Z][\w ]{5,40} to the President and (?=[A-Z])/;
const ownTitle = (title: string): string =>
  title.replace(JOINED, '').replace(/^(Assistant|Advisor|Counselor)s /, '$1 ');

/** One of the fields of "Under Secretary for Tides, Harbors, and Light Houses". */
const FIELD = `${STOP}[A-Z][a-z’'-]+(?: ${STOP}[A-Z][a-z’'-]+){0,2}`;
const SUB_CABINET = new RegExp(
  `\\b(?:(?:Principal|Deputy|Acting|Associate) )*(?:(?:Under|Assistant) Secretar(?:y|ies)|Assistant Administrators?(?! for the Office)) (?:for|of) (?:the )?${PHRASE}(?:(?:, ${FIELD}){1,3},? and ${FIELD})?`,
  'g',
);
const OWNER = /^(?:,? (?:of|in|at|within) the |, )$/;

/** "Assistant Secretary for Infrastructure Protection": an officer of the department named beside, else of the last one named. */
export const subCabinet = (text: string, within: Span, departments: readonly Found[]): readonly Found[] =>
  allMatches(text.slice(within.start, within.end), SUB_CABINET).flatMap((match) => {
    const span = spanOf(within.start + match.index, within.start + match.index + match[0].length);
    const after = departments.find((mention) => mention.start >= span.end);
    const beside = after && OWNER.test(text.slice(span.end, after.start)) ? after : undefined;
    const before = departments.filter((mention) => mention.end <= span.start);
    const ofAdministrator = /Administrator/.test(match[0]);
    const owner =
      beside ??
      (ofAdministrator
        ? before.findLast(({ canonical }) => /^(?!Office).*(?:Agency|Administration)$/.test(canonical))
        : (before.findLast(({ canonical }) => canonical.startsWith('Department of ')) ?? before.at(-1)));
    return owner
      ? [
          {
            ...span,
            agency: owner.agency,
            canonical: owner.canonical,
            via: 'official' as const,
            rule: 'agencies/official@1' as const,
          },
        ]
      : [];
  });

/** "USD(P)", "ASD(HD)", "PDUSD(P&R)", "ATSD(NCB)": how the Department of Defense prints its under and assistant secretaries. */
const OF_DEFENSE = /\b(?:P?D?USD|P?D?ASD|ATSD)\([A-Z][A-Za-z&/-]{0,9}\)/g;

export const defenseTitles = (text: string, within: Span, lexicon: Lexicon): readonly Found[] => {
  const identity = lexicon.departments.find(([short]) => short === 'Defense')?.[1];
  if (!identity || !/SD\(/.test(text)) return [];
  return allMatches(text.slice(within.start, within.end), OF_DEFENSE).map((match) => {
    const start = within.start + match.index;
    return { ...spanOf(start, start + match[0].length), ...identity, via: 'official', rule: 'agencies/official@1' };
  });
};
