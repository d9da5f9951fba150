/** Short forms that a text defines ("(Council)", “Secretary” means ...), and bare heads that stand for the last one named. */
import type { Alternative } from '../../../../schema/domain/publication.ts';
import { sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import { alternativesAt } from '../nearness.ts';
import { headNounOf } from './bodies.ts';
import { BODY_HEADS, foundedBare, MADE_ELSEWHERE } from './establishments.ts';
import { printedIdentity, type Found, type Ground, type Identity } from './mention.ts';
import { areOtherWords, escaped } from './quoted-words.ts';
import { headOf, withTitle } from './titles.ts';
import { allMatches } from '../../../kernel/matches.ts';

export interface ShortForm {
  readonly printed: string;
  readonly identity: Identity;
  /** Uses count from here on. */
  readonly from: number;
  /** The parenthesis that defines it is no mention. */
  readonly definition: Span;
}

const PARENTHESIS = /^(?:’s|'s|[”"]|,[”"])?,? ?\(((?:[^()]|\([^()]{0,40}\)){2,90})\)/;
const LEAD =
  /^(?:(?:hereinafter|hereafter|herein|collectively|also|formerly|or|each)[, ]*|(?:in this [a-z]{3,12},? )?(?:referred to|known|designated)(?: collectively| herein| hereinafter| hereafter)?(?: in this [a-z]{3,12})?(?: as)?,? ?|(?:as )?(?:the|an?|this) )+/i;
const NAME =
  /^[“"]?([A-Z][\w’'&/.-]*(?:\([A-Z][\w&/]{0,8}\))?(?: (?:[A-Z][\w’'&/-]*|of|and|for|on|the|in|to|against)){0,6})[”"]?(?:,? or (?:the )?[“"]?([A-Z][\w’'&/.-]*(?: [A-Z][\w’'&/-]*){0,4})[”"]?)?$/;
/** The chair of a body is a role in it, and plural forms are no single agency. */
const ROLE =
  /^(?:(?:Co-|Vice )?Chair(?:man|men|person|s)?|Co-Chairs?|Members?|Party|Parties|President|Secretaries|Agencies|Departments|Order|Act|Committees|Assistants to the President|(?:[A-Z][\w-]+ ){0,4}(?:Administrators|Coordinators|Directors|Executives|Leads|Officials))$/;

/** The names that a parenthesis behind a mention defines: `(Council)`, `(the “Secretary”)`, `(hereinafter “OTA” or “Office”)`. */
const definedAt = (text: string, end: number): { readonly names: readonly string[]; readonly span: Span } | null => {
  const match = PARENTHESIS.exec(text.slice(end, end + 120));
  if (!match?.[1] || /collectively|together|each,/i.test(match[1])) return null;
  const inner = match[1].replace(LEAD, '').replace(/^['‘](.*)['’]$/, '$1');
  const names = NAME.exec(inner.replace(/,$/, ''));
  if (!names) return null;
  return {
    names: [names[1], names[2]].filter((name): name is string => name !== undefined && !ROLE.test(name)),
    span: spanOf(end, end + match[0].length),
  };
};

/** "the Senior Policy Committee established pursuant to section 710 of the Act (Committee)": what made it stands between. */
const MADE_BY =
  /^,? (?:as )?(?:established|created|described|authorized|designated|chaired|formed)\b[^.;:()]{3,90}(?= \()/;

/** "the National Task Force and its local offices (collectively, “JTTFs”)": the letters are its own. */
const WITH_PARTS = /^,? and (?:its|their) (?:[a-z]+ ){0,4}[a-z]+ \(collectively,? (?:the )?[“"]?([A-Z]{2,8}s?)[”"]?\)/;
const definedWithParts = (text: string, mention: Found): ReturnType<typeof definedAt> => {
  const match = WITH_PARTS.exec(text.slice(mention.end, mention.end + 120));
  return match?.[1] ? { names: [match[1]], span: spanOf(mention.end, mention.end + match[0].length) } : null;
};

const definedBehind = (text: string, mention: Found): ReturnType<typeof definedAt> => {
  const made = MADE_BY.exec(text.slice(mention.end, mention.end + 110));
  const defined = made && definedAt(text, mention.end + made[0].length);
  return defined?.names.every((name) => name === headNounOf(mention.canonical)) ? defined : null;
};

export const definedForms = (text: string, mentions: readonly Found[]): readonly ShortForm[] => {
  const printedNames = new Set(mentions.map((mention) => sliceOf(text, mention)));
  const byEnd = new Map(mentions.toReversed().map((mention) => [mention.end, mention]));
  return mentions.flatMap((mention) => {
    const defined = definedAt(text, mention.end) ?? definedWithParts(text, mention) ?? definedBehind(text, mention);
    const names = defined?.names ?? [];
    return [...names, ...names.flatMap((name) => withoutTail(printedNames, mention, name))].map((printed) => ({
      printed,
      identity: committeeOf(text, byEnd, mention, printed) ??
        partOf(text, mention, printed) ?? { agency: mention.agency, canonical: mention.canonical },
      from: defined?.span.end ?? mention.end,
      definition: defined?.span ?? mention,
    }));
  });
};

/** "PMC Subcommittee" of the "PMC Subcommittee to Mend Lamps (Subcommittee)"; not where what it begins with is a mention. */
const withoutTail = (printedNames: ReadonlySet<string>, { canonical }: Found, printed: string): readonly string[] => {
  const at = PART_HEAD.test(printed) ? canonical.indexOf(` ${printed} `) : -1;
  const first = canonical.slice(0, Math.max(0, at)).split(' ')[0] ?? '';
  const isTailed = at > 0 && /^(?:on|for|to|of|in|against) /.test(canonical.slice(at + printed.length + 2));
  return isTailed && !printedNames.has(first) ? [canonical.slice(0, at + printed.length + 1)] : [];
};

/** "the Keepers Committee of the Lamp Council (Keepers)": the committee, where its own name begins or ends so. */
type ByEnd = ReadonlyMap<number, Found>;
const committeeOf = (text: string, byEnd: ByEnd, { start }: Found, printed: string): Identity | null => {
  const [between] = / of (?:the )?$/.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  const committee = between === undefined ? undefined : byEnd.get(start - between.length);
  const name = committee?.canonical ?? '';
  return committee && (name.startsWith(`${printed} `) || name.endsWith(` ${printed}`))
    ? { agency: committee.agency, canonical: name }
    : null;
};

/** "the Lamp Center at the Department of X (Center)": the center, and not the department. */
const partOf = (text: string, mention: Found, printed: string): Identity | null => {
  if (mention.via !== 'name' || !PART_HEAD.test(printed) || headNounOf(mention.canonical) === printed) return null;
  const [, part, about] = PART_NAME.exec(text.slice(Math.max(0, mention.start - 120), mention.start)) ?? [];
  const name = part?.replace(/^The /, '');
  if (!name?.endsWith(` ${printed}`)) return null;
  return printedIdentity(about ? `${name}${about}${text.slice(mention.start, mention.end)}` : name);
};
const PART_HEAD =
  /^(?:Center|Office|Bureau|Division|Laboratory|Institute|Council|Board|Committee|Subcommittee|Commission|Task Force|Panel|Working Group)$/;
const PART_NAME = /((?:[A-Z][\w’'&-]* ){1,7}[A-Z]\w+)(?: (?:of|at|within|in) (?:the )?|( (?:on|for|to) (?:the )?))$/;

const DEFINES = /\((?:hereinafter,? |the )*[“"]?([A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,4})[”"]?\)/g;
/** What is described before its short form is a body of that kind: a short form of another kind is another's. */
const describing = (kind: string): RegExp =>
  new RegExp(`\\b(?:an?|the|such|this) (?:[a-z][\\w’'-]*,? ){0,9}?${kind}\\b[^().;:]{0,160}$`, 'i');
const KIND = /(?:^| )(committee|council|commission|board|task force|group|panel)$/i;

/** Who governs an agency acts for it: "the CPB Board of Directors (CPB Board)". */
const GOVERNING = / Board of (?:Directors|Governors|Regents|Trustees) $/;

/**
 * "an advisory committee of ten members (“Advisory Committee”)": a body without another name than its short form.
 * `defined`: the short forms that the text defines of agencies.
 */
export const describedForms = (
  text: string,
  within: Span,
  taken: Ground,
  defined: readonly ShortForm[],
): readonly ShortForm[] =>
  allMatches(text.slice(within.start, within.end), DEFINES).flatMap((match) => {
    const start = within.start + match.index;
    const printed = match[1] ?? '';
    const from = Math.max(within.start, start - 260);
    const kind = ROLE.test(printed) ? undefined : KIND.exec(printed)?.[1];
    const described = kind === undefined ? null : describing(kind).exec(text.slice(from, start));
    if (!described || !taken.isFree(spanOf(from + described.index, start))) return [];
    const definition = spanOf(start, start + match[0].length);
    const governed = GOVERNING.test(text.slice(from, start))
      ? defined.findLast((form) => printed === `${form.printed} Board`)
      : undefined;
    const full = new RegExp(`\\b[Aa]n? (${escaped(printed)} (?:on|for|to) (?:the )?[A-Z][^().;:]{3,140}) $`).exec(
      text.slice(from, start),
    )?.[1];
    const identity = governed?.identity ?? printedIdentity(full ?? printed);
    // of several words it is a name: the text may use it before it says what it is
    return [{ printed, identity, from: printed.includes(' ') ? within.start : from + described.index, definition }];
  });

const OFFICER =
  /\b(?:designat|appoint|nam|select|establish)(?:e|es|ing)?\b(?: from [^.;:()]{3,60}?)? an? ((?:[A-Z][\w-]* ){1,6}(?:Coordinator|Director|Envoy|Advis[eo]r|Executive|Administrator|Ombudsman|Commissioner)) \((?:the )?[“"]?([A-Z][a-z]+)[”"]?\)/g;
/** What each agency has is nobody in particular. */
const OF_EACH = /\b(?:[Ee]ach|[Ee]very|[Aa]genc(?:y|ies)|[Hh]eads? of)\b[^.;]*$/;

/** "shall designate a Federal Recovery Coordinator (Coordinator)": an office that the text makes, by its own name. */
export const officersMade = (text: string, within: Span, taken: Ground): readonly Found[] =>
  allMatches(text.slice(within.start, within.end), OFFICER).flatMap((match) => {
    const [printed, name = '', form = ''] = match;
    const start = within.start + match.index + printed.indexOf(` ${name} (`) + 1;
    const span = spanOf(start, start + name.length);
    const before = text.slice(Math.max(within.start, start - 300), start);
    if (!name.endsWith(form) || OF_EACH.test(before) || !taken.isFree(span)) return [];
    return [{ ...span, ...printedIdentity(name), via: 'official', rule: 'agencies/established@1' } as const];
  });

const MEANS =
  /[“"]((?:[A-Z][\w’'-]*)(?: [A-Z][\w’'-]*){0,4})[,.]?[”"](?:,? (?:as used|for (?:the )?purposes)[^,;.]{0,60},)? (?:means|refers to|shall mean|shall refer to|is|has the meaning)(?: only)? (?:the )?/g;

/** “Director” means the Director of the Office of X: binding for the whole text. */
export const definedByMeaning = (text: string, within: Span, mentions: readonly Found[]): readonly ShortForm[] =>
  [MEANS, MEANS_BARE].flatMap((means) => meaningsBy(means, text, within, mentions));

const meaningsBy = (means: RegExp, text: string, within: Span, mentions: readonly Found[]): readonly ShortForm[] =>
  allMatches(text.slice(within.start, within.end), means).flatMap((match) => {
    const end = within.start + match.index + match[0].length;
    const meant = mentions.find((mention) => mention.start >= end - 1);
    const printed = match[1] ?? '';
    if (!meant || meant.start - end > 2 || ROLE.test(printed)) return [];
    const start = within.start + match.index + match[0].indexOf(printed) - (means === MEANS ? 1 : 0);
    const definition = spanOf(start, start + printed.length + (means === MEANS ? 2 : 0));
    return [{ printed, identity: meant, from: within.start, definition }];
  });

/** "Secretary means the Secretary of X", at the head of a paragraph: rules print their terms in italics. */
const MEANS_BARE = /(?:^|\n)(?:\([a-z\d]{1,4}\) )?((?:[A-Z][\w’'-]*)(?: [A-Z][\w’'-]*){0,3}) means (?:the )?(?=[A-Z])/g;

/** Every later use of the defined forms on free ground. A form defined twice means the one defined last. */
export const shortFormUses = (
  text: string,
  within: Span,
  forms: readonly ShortForm[],
  taken: Ground,
): readonly Found[] => {
  if (forms.length === 0) return [];
  const byPrinted = new Map<string, ShortForm[]>();
  for (const form of forms) byPrinted.set(form.printed, [...(byPrinted.get(form.printed) ?? []), form]);
  const printed = [...byPrinted.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\w-])(?:${printed.map(escaped).join('|')})(?![\\w])`, 'g');
  return allMatches(text.slice(within.start, within.end), pattern).flatMap((match) => {
    const span = spanOf(within.start + match.index, within.start + match.index + match[0].length);
    const candidates = byPrinted.get(match[0].replace(/['’]/g, '’')) ?? byPrinted.get(match[0]) ?? [];
    const form = candidates.findLast((candidate) => candidate.from <= span.start);
    if ((OFFICE_TITLE.test(match[0]) && isAnyOffice(text, span)) || isAnother(text, span)) return [];
    if (!form || !taken.isFree(span) || partOfLongerName(text, span, match[0], taken)) return [];
    return [
      {
        ...(ALL_CAPITALS.test(match[0]) ? withTitle(text, span, taken) : span),
        agency: form.identity.agency,
        canonical: form.identity.canonical,
        via: 'short-form' as const,
        rule: 'agencies/short-form@1' as const,
      },
    ];
  });
};

/** "establish a Working Group to mend lamps": another one than that which the text calls so. */
const isAnother = (text: string, { start, end }: Span): boolean =>
  /\b(?:[Aa]n?|[Aa]nother) $/.test(text.slice(Math.max(0, start - 9), start)) &&
  /^ to [A-Z]/.test(text.slice(end, end + 6));

/** "Each Secretary" is every one of them; "the Secretary, Administrator, or Director" whoever heads an agency. */
const isAnyOffice = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - 24), start);
  return ANY_BEFORE.test(before) || (LISTED_BEFORE.test(before) && OR_BEHIND.test(text.slice(end, end + 60)));
};
const OFFICES = '(?:Secretary|Administrator|Director|Chairman|Chair|Commissioner)';
const ANY_BEFORE = new RegExp(`\\b(?:[Ee]ach|[Ee]very|[Aa]ny) $|\\b${OFFICES}, or $`);
const LISTED_BEFORE = new RegExp(`\\b${OFFICES}, $`);
const OR_BEHIND = new RegExp(`^(?:, ${OFFICES}){0,3},? or ${OFFICES}\\b`);
const OFFICE_TITLE = /^(?:Secretary|Director|Administrator|Commissioner)$/;

const ALL_CAPITALS = /^(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])[A-Za-z&/-]{2,}$/;
const GOVERNS = /^ of (?:Directors|Governors|Regents|Trustees)\b/;
/** "Council" in "Security Council", "Board of Directors": an ordinary word that is only part of another name. */
const partOfLongerName = (text: string, { start, end }: Span, printed: string, taken: Ground): boolean => {
  if (/ Board$/.test(printed) && GOVERNS.test(text.slice(end, end + 14))) return false;
  if (ALL_CAPITALS.test(printed) || !taken.isFree(spanOf(start - 2, start - 1))) return false;
  const before = /(?:^|[\s(“])([A-Z][\w’'-]*) $/.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  const clause =
    before === undefined ||
    /^(?:The|An?|Each|Such|This|That|If|When|In|And|Any|No|By|Under|For|As|Such|All|Unless|While|Where|Within|Upon|OMB|Should)$/.test(
      before,
    );
  // "the Council on May 3, 2031": a day is no name
  return (
    !clause || /^ (?:of|for|on) (?:the )?(?![A-Z][a-z]{2,8} \d|Government-?wide )[A-Z]/.test(text.slice(end, end + 26))
  );
};

const BARE =
  /\b(?:(?:[Tt]he|[Ss]uch|[Ss]aid|[Tt]his|[Tt]hat)|(?:office of|act as|acting)(?= (?:Secretary|Director|Administrator|Commissioner|Archivist)\b)) ((?:Secretary|Director|Administrator|Commissioner|Archivist|Comptroller|Commandant|Attorney General|(?:General Counsel|Inspector General|Surgeon General|(?:Deputy|Under|Assistant) Secretary|(?:Deputy|Assistant) (?:Attorney General|Administrator)|Deputy Director|Trade Representative)(?! \(|, (?:[A-Z]|and [A-Z])))|(?:(?:Advisory|Steering|Review|Coordinating|Executive) (?=Commission|Board|Council|Committee|Panel))?(?:Department|Commission|Board|Council|Committee|Task Force|Working Group|Office|Center|Bureau|Agency|Panel|Foundation|Corporation|Subcommittee|Group|Team))(?![\w-])(?! (?:of|for|on|(?<!\b(?:Secretary|Director|Administrator|Commissioner) )to) (?:(?:the )?(?![A-Z][a-z]{2,8} \d)[A-Z]|\d|(?:each|any|such|that|an?|every|the (?:[a-z]+ ){0,2}(?:agency|department))\b))(?!(?<=Secretary) (?:who|making|concerned)\b)(?! (?:General|Officer|Director|Member|Act\b|Order\b|or [Aa]genc|and [Aa]genc))(?!(?<=Agency|Office|Center|Department|Bureau) [A-Z])/g;

/**
 * "the Secretary", "the Council" without a definition: the nearest one before it with that head. A head that stood
 * alone before any such name is the text's own body, and no later name is meant by it. `issuer`: what the heads mean
 * where an agency speaks: in its own text "the Department" is none but itself. `amended`: what they mean in inserted text.
 */
export const antecedents = (
  text: string,
  within: Span,
  mentions: readonly Found[],
  taken: Ground,
  issuer: ReadonlyMap<string, Identity> = new Map(),
  amended: (at: Span, head: string) => Identity | null = () => null,
): readonly Found[] => {
  const found: Found[] = [];
  const last = new Map<string, Named>();
  const made = madeHere(mentions);
  const announced = new Set<string>();
  const slice = text.slice(within.start, within.end);
  const own = new Set(foundedBare(slice));
  let next = 0;
  const heads = [...allMatches(slice, BARE), ...allMatches(slice, BEFORE_NOUN)].sort((a, b) => a.index - b.index);
  for (const match of heads) {
    const head = match[1] ?? '';
    const end = within.start + match.index + match[0].length;
    for (let mention = mentions[next]; mention && mention.end <= end; mention = mentions[++next]) {
      for (const noun of nounsOf(text, mention)) {
        if (!(last.has(noun) && isConsulted(text, mention.start))) last.set(noun, named(mention, last.get(noun)));
      }
    }
    const span = spanOf(end - head.length, end);
    const byOrder = amended(span, head);
    const told = issuer.get(head) ?? byOrder;
    const founded = made.get(head);
    if (founded && MADE_ELSEWHERE.test(text.slice(end, end + 110))) announced.add(head);
    const ours = founded && (announced.has(head) || founded.start < span.start) ? founded : undefined;
    const nearest = told ? undefined : (ours ?? last.get(head) ?? departmentOf(head, span.start, last));
    const identity = told ?? nearest;
    if (!taken.isFree(span) || (nearest && areOtherWords(text, span.start, nearest.start))) continue;
    if (!identity) own.add(head);
    if (!identity || (own.has(head) && !issuer.has(head) && !byOrder)) continue;
    found.push({
      ...span,
      agency: identity.agency,
      canonical: identity.canonical,
      via: 'short-form',
      rule: 'agencies/antecedent@1',
      alternatives: nearest ? othersAt(nearest, span.start) : [],
    });
  }
  return found;
};

/** "any Task Force meeting", "Council members shall": the noun behind says that a body is meant. */
const BEFORE_NOUN =
  /(?:(?<=[.;:)] |\n|\b(?:of|by|[Tt]he (?:[a-z]{3,12}ed|remaining)) )|\b(?:any|all|each|every|other|no|of|by|to|for|at|in|with|attend|through|and|from|[A-Z](?:ny|ll|ach|very|ther)) )(Task Force|Commission|Council|Committee|Board|Panel|Working Group|Subcommittee)(?= (?:members?|membership|meetings?|staff|functions?|activit(?:y|ies)|recommendations?|deliberations|business|proceedings|hearings?|expenses)\b|[’']s (?:[a-z]+|Report|Recommendations)\b)/g;

const MADE_HEADS = new Set([...BODY_HEADS, 'Working Group', 'Center']);

/** The one body of each kind that the text itself makes: it is "the Council" from there on, whichever other one is named. */
const madeHere = (mentions: readonly Found[]): ReadonlyMap<string, Named> => {
  const own = mentions.filter(({ rule }) => rule === 'agencies/established@1');
  const byHead = Map.groupBy(own, ({ canonical }) => headNounOf(canonical) ?? '');
  return new Map(
    [...byHead].flatMap(([head, [first, ...others]]) =>
      first && MADE_HEADS.has(head) && others.every(({ agency }) => agency === first.agency)
        ? [[head, named(first, undefined)] as const]
        : [],
    ),
  );
};

/** Who was named last under a head noun, and before that others, the latest first. */
interface Named extends Span, Identity {
  readonly before: readonly (Span & Identity)[];
}

/** More of those who were named before are not remembered. */
const MOST_BEFORE = 2;

const named = (mention: Found, held: Named | undefined): Named => {
  const { start, end, agency, canonical } = mention;
  const others = held ? [held, ...held.before].filter((one) => one.agency !== agency) : [];
  return { start, end, agency, canonical, before: others.slice(0, MOST_BEFORE) };
};

const othersAt = ({ end, before }: Named, at: number): readonly Alternative[] =>
  alternativesAt(
    at,
    end,
    before.map((one) => ({ record: one.agency, end: one.end, reason: `${one.canonical} is named before it too.` })),
  );

/** One in a list of consultees is not whom the next sentence speaks of. */
const isConsulted = (text: string, start: number): boolean => {
  const before =
    text
      .slice(Math.max(0, start - 400), start)
      .split(/[.;:]\s/)
      .at(-1) ?? '';
  return (
    /\b(?:consultation|coordination|collaboration|cooperation|conjunction|concurrence)\b(?!.*\b(?:shall|must|should|may|will)\b)/.test(
      before,
    ) || CONSULTS.test(before)
  );
};

/** "shall consult with the Secretary of X and the Secretary of Y", "may act through": nor is one of those. */
const CONSULTS =
  /\b(?:shall|must|should|may|will) (?:[a-z]+ly |, [^;:]{1,80}, )?(?:(?:consult|coordinate|collaborate|confer|cooperate|work)(?: closely| jointly)? with|act through) [^;:]{0,300}$/;

/** Each has a Commandant, whom a text may name without saying of what. */
const COMMANDED = /^United States (?:Coast Guard|Marine Corps)$/;

/** "Board" and "Advisory Board" for "President’s Advisory Board on Race". */
const nounsOf = (text: string, mention: Found): readonly string[] => {
  if (COMMANDED.test(mention.canonical)) return ['Commandant'];
  const noun = nounOf(text, mention);
  if (noun === null) return [];
  if (noun === 'Working Group') return [noun, 'Group'];
  const kind = KINDS.exec(text.slice(mention.start, mention.end));
  if (noun === 'Secretary' && mention.canonical.startsWith('Department of ')) return [noun, OF_SECRETARY];
  return kind?.[2] === noun ? [noun, kind[0]] : [noun];
};
/** "The Department" after no department but that of a Secretary, named shortly before. */
const departmentOf = (head: string, at: number, last: ReadonlyMap<string, Named>): Named | undefined => {
  const held = head === 'Department' ? last.get(OF_SECRETARY) : undefined;
  return held && at - held.end < NEAR ? held : undefined;
};
/** In UTF-16 units. */
const NEAR = 600;
const OF_SECRETARY = 'Department of the Secretary';
const KINDS = /\b(Advisory|Steering|Review|Coordinating|Executive) (Commission|Board|Council|Committee|Panel)\b/;

/** "Secretary" for "Secretary of Commerce", "Council" for "Homeland Security Council". */
const nounOf = (text: string, mention: Found): string | null => {
  const printed = text.slice(mention.start, mention.end);
  if (mention.via === 'official') {
    const office = printed.split(/ (?:of|for|to) /)[0] ?? printed;
    const bare = office.replace(/^(?:Acting|Principal|United States|U\.S\.) /, '');
    if (OFFICERS.test(bare)) return bare;
    return /Assistant|Deputy|Under|Associate/.test(office) ? null : headOf(office);
  }
  const department = /^Department of /.test(mention.via === 'acronym' ? mention.canonical : printed)
    ? 'Department'
    : null;
  return department ?? headNounOf(printed) ?? headNounOf(mention.canonical);
};
/** They go on by their titles alone: "the Under Secretary". */
const OFFICERS =
  /^(?:General Counsel|Inspector General|Surgeon General|(?:Deputy|Under|Assistant) Secretary|(?:Deputy|Assistant) (?:Attorney General|Administrator)|Deputy Director|Trade Representative)$/;
