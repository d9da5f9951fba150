/** Programmes by name: known ones, and capitalised names built like one; with the acronyms that the text gives them. */
import { linesWith } from '../../../kernel/lines-with.ts';
import { pattern } from '../../../kernel/pattern.ts';
import { sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import { nameMatcher, type NameMatcher } from '../../../kernel/names.ts';
import type { KnownNames, KnownProgram } from '../../../values/index.ts';
import type { Named } from './classes.ts';

interface Form {
  readonly printed: string;
  readonly program: KnownProgram;
}

/** Some listings are called by one plain word ("Engineering"): a form must sound like a programme, or be its acronym. */
const soundsLikeProgram = (name: string): boolean =>
  /\b(?:Programs?|Grants?|Fund|Scholarships?|Fellowships?|Academy)\b/u.test(name) || name.split(' ').length > 5;

const formsOf = (program: KnownProgram): readonly string[] => {
  const isProgram = [program.title, ...program.aliases].some((name) => /\b(?:Program|Grants?)\b/u.test(name));
  return [
    ...[program.title, ...program.aliases].filter(soundsLikeProgram),
    ...(isProgram && program.acronym ? [program.acronym] : []),
  ];
};

const known = oncePer(
  ({ programs }: KnownNames): { readonly forms: readonly Form[]; readonly matcher: NameMatcher } => {
    const forms = programs.flatMap((program) => formsOf(program).map((printed) => ({ printed, program })));
    return { forms, matcher: nameMatcher(forms.map((form) => form.printed)) };
  },
);

export const knownPrograms = (text: string, body: Span, names: KnownNames): readonly Named[] => {
  const { forms, matcher } = known(names);
  return matcher.find(sliceOf(text, body)).flatMap((match) => {
    const form = forms[match.name];
    const start = body.start + match.start;
    // "(SLCGP)" after the full name defines the acronym.
    const defines = text[start - 1] === '(' && text[body.start + match.end] === ')';
    return form && !defines
      ? [
          {
            ...spanOf(start, body.start + match.end),
            norm: form.program.title.toLowerCase(),
            rule: 'known' as const,
          },
        ]
      : [];
  });
};

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}’'&/-]{0,28}`;
/** "State and Local X", "Equity, Access, and Deployment": small words stand only between capitalised ones. */
const NAME = String.raw`${CAPITAL}(?:(?:,? (?:and|of|for|the|to|in|on|with)(?: the)?|,)? (?:${CAPITAL}|(?:\d{1,2}\.\d|20\d\d) ${CAPITAL})){0,9}?`;
/** "CyberLamp: Scholarships for Service program": one word and a colon open the name. */
const BRAND = String.raw`(?:\p{Lu}[\p{L}\p{N}-]{3,20}: (?=\p{Lu}))?`;
const HEADS = pattern`
  (?:Grant|Loan|Assistance|Scholarship) Fund|Grants?(?: Programs?)?|Program|(?<=Assistance |Relief |Aid |
  Grants? )program|Scholarships?(?: for Service)?(?: [Pp]rograms?)?|Fellowships?(?: [Pp]rograms?)?|Initiative
`;
/** A line without one of these names no programme. */
const HEAD_WORD = /\b(?:Fund|Grants?|[Pp]rogram|Scholarships?|Fellowships?|Initiative)\b/g;
const PROGRAM_NAME = new RegExp(
  String.raw`\b(?<name>${BRAND}(?:${NAME}(?: \([A-Z][A-Za-z&-]{1,11}\))? (?:${HEADS})|(?<=: )Scholarships? for Service(?: [Pp]rograms?)?))(?![\p{L}])(?: \((?:the )?“?(?<acronym>[A-Z][A-Za-z&-]{2,11})”?\))?`,
  'gu',
);
const PAYS =
  /\b(?:Grants?|Loans?|Loan Guarantees?|Scholarships?|Fellowships?|Subsidy|Tuition|Student Aid|Loan Forgiveness|Block Grants?)\b|\b(?:Financial|Foreign|Housing|Nutrition|Food|Energy|Homeowner|Rental|Disaster|Individual) Assistance\b/u;
/** "grants under the X Program", "funding from the X Initiative": what surrounds the name says that it pays. */
const PAID_FROM =
  /\b(?:grants?|awards?|funds|funding|funded|loans?|assistance|scholarships?|appropriat\w+)(?: \w+){0,3} (?:under|through|from|by|for|via) (?:the |its )?$/iu;
/** "under which the Director shall award grants": what follows the name says so. */
const PAYS_OUT =
  /^[”"]?(?: \([^()]{3,80}\))?,? (?:under which|through which|to (?:award|make|provide)|which (?:awards|makes|provides))\b[^.;]{0,80}?\b(?:grants?|awards?|loans?|financial assistance)\b/u;
/** 'the "Program"', '(in this section referred to as the “Program”)'. */
const CALLED =
  /^[”"]?,? \((?:in this [a-z]{3,10} )?(?:hereinafter )?(?:referred to as )?(?:the )?[“"](?:the )?(?<short>[A-Z][\p{L} -]{2,40})[”"]\)/u;
/** Not a programme, though it is spelt like one: bodies and people, a bare class in a heading, headings that say what to do or what is so. */
const NO_NAME =
  /\b(?:Your|YOUR|Our|My|How|What|Why|Tips?|Exists?|Needs?|Should|Could|Must|Has|Have|Is|Are|Faces?|Other)\b|^(?:See|Visit|Report|Manage|Apply|Submit|Find|Read|Learn|Get|Review|Use|Write|Prepare|Check|Improve)\b|^\p{Lu}{2,6} Grants$|\b(?:Commission|Committee|Board|Council|Office|Task Force|Members|Act|Order|May|Shall|Amendments?|(?<!\bfor )Service|Leases?|Easement|Rights?)\b|^(?:(?:Federal|Grants?|Awards?|Programs?|Covered|Review|Requirements|Limiting|Contracts?|All|Any|and|or|of|for|[A-Z]\w+ing) ?)*$/u;
/** "Harbor Grant Application Guide", "Harbor Grant and Agreement Regulations": papers about grants. */
const PAPERS =
  /^ (?:and (?:[A-Z]\w+ )?Agreements? )?(?:Applica\w+|Guid\w+|Regulations?|Polic(?:y|ies)|Management|Officers?|Handbook|Manual|Terms|Administration|Reporting)\b/;
/** People and places of that name. */
const PERSON = /\b(?:President|General|Senator|Justice|Judge|Secretary|Mr|Ms|Mrs|Dr|Ulysses|Fort|Mount) Grant$/u;
/** What stands before the name proper: an article, a preposition, an owner, another name. */
const OWNER =
  /^(?:(?:Fiscal Year|FY)(?: \(FY\))? ?\d{2,4},? |(?:The|Under|In|Of|For|By|All|Any|Such|Each|This|That|From|Through|As|To|With|And)\b,? |.{1,80}? and the |(?:Department|Office|Bureau|Division|Agency|Board|Commission|Secretary|Director|Commissioner) of .{1,60}? (?:for|to|from|through|under) the |.{1,80}?’s |.{1,80}?'s )+/u;

/** "It complements the Early Lamps Program": a notice of funding names others of its kind beside its own. */
const BESIDE =
  /\b(?:complement(?:s|ing)?|supplement(?:s|ing)?|replac(?:es|ing)|succeed(?:s|ing)?|beside|alongside|unlike|part of|together with|in addition to|with|builds? on|related to|such as|like|formerly|under|through) (?:the |its |our |[A-Z]{2,6}[’']s )?$/u;

export const programNames = (text: string, body: Span, inNotice = false): readonly Named[] => {
  const found = linesWith(text, body, HEAD_WORD).flatMap((line) =>
    [...sliceOf(text, line).matchAll(PROGRAM_NAME)].map((match) => ({ match, at: line.start + match.index })),
  );
  const named = found.flatMap(({ match, at }) => {
    const whole = match.groups?.['name'] ?? '';
    const lead = leadOf(whole);
    const name = whole.slice(lead);
    const start = at + lead;
    const inside = /\(([A-Z][A-Za-z&-]{2,11})\)/u.exec(name)?.[1];
    const isName = !NO_NAME.test(name) && !PERSON.test(name) && name.includes(' ');
    const after = text.slice(start + name.length, start + name.length + 250);
    const pays =
      PAYS.test(name) ||
      PAID_FROM.test(text.slice(Math.max(0, start - 80), start)) ||
      PAYS_OUT.test(after) ||
      (inNotice && / (?:Program|Initiative)$/.test(name) && BESIDE.test(text.slice(Math.max(0, start - 60), start)));
    const isPaper = /\bGrants?$/.test(name) && PAPERS.test(after);
    if (!isName || !pays || isPaper) return [];
    const norm = name.replace(/ \([^()]*\)/u, '').toLowerCase();
    return [
      {
        ...spanOf(start, start + name.length),
        norm,
        rule: 'name' as const,
        short: match.groups?.['acronym'] ?? inside ?? CALLED.exec(after)?.groups?.['short'],
      },
    ];
  });
  return [
    ...named,
    ...named.flatMap(({ short, norm, end }) => (short ? shortUses(text, body, short, norm, end) : [])),
    ...inCapitals(sliceOf(text, body), body, new Map(named.map((one) => [sliceOf(text, one), one.norm]))),
  ];
};

/** A name that the text prints in capitals as well, as acts of States do. */
const inCapitals = (piece: string, body: Span, norms: ReadonlyMap<string, string>): readonly Named[] =>
  [...norms].flatMap(([name, norm]) => {
    const found: Named[] = [];
    const capitals = name.toUpperCase();
    if (capitals === name) return found;
    for (let at = piece.indexOf(capitals); at >= 0; at = piece.indexOf(capitals, at + capitals.length))
      found.push({ ...spanOf(body.start + at, body.start + at + capitals.length), norm, rule: 'name' });
    return found;
  });

/** A list of names without "and" before its last word is several names: the last one is the programme's. */
const leadOf = (whole: string): number => {
  const owner = OWNER.exec(whole)?.[0].length ?? 0;
  return whole.includes(', and ') ? owner : Math.max(owner, whole.includes(', ') ? whole.lastIndexOf(', ') + 2 : 0);
};

/** Later uses of an acronym or short name that the text defined; the parenthesis that defines it is none. */
export const shortUses = (text: string, body: Span, short: string, norm: string, from: number): readonly Named[] => {
  const article = /^[A-Z-]+$/.test(short) ? '' : '(?<=\\b(?:[Tt]he|such|[Tt]his) )';
  const use = new RegExp(`${article}(?<![\\w(“"-])${short}(?![\\w-]| ?\\)|[”"])`, 'gu');
  return [...text.slice(from, body.end).matchAll(use)].map((match) => ({
    ...spanOf(from + match.index, from + match.index + short.length),
    norm,
    rule: 'short-form',
  }));
};
