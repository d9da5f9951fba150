/**
 * Whose a verb is, by the grammar of the clause: the names that end right before it, with what may stand between (a party and
 * a State in brackets, ", a senator of …,", "who", auxiliaries), those joined to them by "and", and whom "she", "it" and "the
 * company" stand for.
 */
import { pattern } from '../../../kernel/pattern.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import type { Findings, Structured } from '../../../values/index.ts';
import { meeting } from '../holding.ts';
import { groupAt } from './groups.ts';
import { partiesOf, type Party } from './parties.ts';
import { BODIES_SAID, DOCUMENT, FAR, firstFrom, meantBy, OF_SOMEBODY } from './pronouns.ts';
import { quotationsIn } from './quotations.ts';
import { BODY_SAID, ROLE, ROLE_OF } from './role-words.ts';
import { actsUntil } from './acting.ts';
import { AUXILIARIES, LEADS_TO } from './verbs.ts';

export interface Subject {
  readonly parties: readonly Party[];
  /** The words between the subject and its verb. */
  readonly between: string;
}

export interface Subjects {
  /** Whose the verb at `at` is; null where the clause does not show it. */
  of(clause: Span, at: number): Subject | null;
  /** Those joined by "and" that stand at `at`, after words that only say what they are: "said its president, …". */
  behind(clause: Span, at: number): readonly Party[];
  /** Those who stand at `at`, a group that nothing else tells of among them: "delighted the chip industry". */
  whoever(clause: Span, at: number): readonly Party[];
  /** Whom "its" or "the union's" at `at` means. */
  whose(clause: Span, at: number): readonly Party[];
  readonly parties: readonly Party[];
  /** Those that begin and end within it. */
  within(span: Span): readonly Party[];
  /** Whom the words at `at` name or stand for: "Acme", "the utility", "her". */
  meant(clause: Span, at: number): readonly Party[];
}

/** One sign of the private use area for each party of a clause. */
const SIGN = 0xe000;
const P = '[\ue000-\uf8ff]';
const SIGNS = new RegExp(P, 'gu');
/** Words that only say what the next name is: "Meta's", "Labs Chief Executive". */
const WHAT = String.raw`(?:(?!(?:and|but|or|of|an?|who|which|that|to|by|for|with|on|in|at|from|outside|inside|over|after|before|under|near|against|about|into|during|held|met|said|says|told|called|not|is|was|has|had|have|are|were|do|does|did|will|would)\b)[\p{L}.’'-]+,? ){0,4}?`;
const ITEM = `(?:the )?(?:${P}(?:[’']s)? )?${WHAT}${P}`;
/** "The governors of both States, mayors from the coast and …". */
const WHERE = String.raw`(?: (?:of|from|in) (?:the )?[\p{L} ]{3,30}?)?`;
/** What brings those in who are some of them: "groups, including Acme and Halden". */
const AMONG_THEM = '(?:including|among them|such as|notably)';
const SEVERAL = `${P}(?:(?:${WHERE}(?:,(?: ${AMONG_THEM})?| and) ${ITEM}){0,9}${WHERE},? (?:and|${AMONG_THEM}) ${ITEM})?`;
const ASIDE = pattern`
  (?: \([^()]{1,40}\)| and (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}(?=,? )| (?:is|was|are|were|became) (?:one of|among|the (?:only|first|last|lone|sole|
  largest|biggest)) [^.;:,“”"]{2,60}?(?= (?:to|that|who|[a-z]+ing) )(?: (?:to|that|who)(?= )|)| (?:of|from|in) (?:the |neighboring |nearby )?(?:${P}|
  \p{Lu}[\p{L}.]+(?: (?:and )?\p{Lu}[\p{L}.]+){0,4})| (?:who|that) (?!(?:it|he|she|they|we|the|its|his|her|their|there|this|these|those|no|any)\b)[a-z]+ (?:(?!\b(?:said|says|told)\b)[^,.;“”"]){1,80}?|, whose [^,.;“”"]{1,60}?(?= [–—])|
  ,? (?:for|on) (?:his|her|its|their) part,?|(?:, (?!whose [^,;]{2,40}, ${P})(?:[^,;.:“”"]|\.(?=,|
  \p{L})){1,100}){1,3},|, (?:which|who|including|such as|led by|along with|joined by) (?:(?!, (?:but|while|
  though|although)\b)[^;:“”"]){1,260},)
`;
const WHO = `(?:(?:, (?:the|an?) (?:(?!\\b(?:who|that|which)\\b)[^,.;:“”"]){2,60} (?:who|that))|(?: (?:is|was|are|were)(?: [a-z]+ly)?(?: (?:said|reported|understood|known) to (?:be|have been))? (?:one of|among) (?:the|its|those|several|many|a)(?: [a-z]+){0,3})?,? (?:(?:all|both|each|most|some) of )?(?:who|whom|which|that|whose (?:[a-z-]+ ){0,2}?(?:partners|members|leaders|leadership|executives|president|chief|owners?|lobbyists?|board|staff|officials|director|delegates|founders?|investors|management|representatives)))?`;
const TO_DO = pattern`
  (?: ${LEADS_TO}(?:(?!, (?:and|but|while) )[^.;]){0,100}? to| (?!(?:be|been|being|is|was|are|were|had|has|have|
  would|will|that|which|who|asked|urged|told|invited|pressed|ordered|forced|pushed|able|unable|expected|likely|
  unlikely|supposed|allowed|declined|refused|failed|reluctant|unwilling|afraid|said|says|wants?|wanted|
  offered)\b)[a-z]{2,14}\b(?:(?!(?:,|\bthat\b|\bwhether\b|\bfor\b|\bon\b|
  \bfrom\b))[^.;“”"\ue000-\uf8ff]){0,40}? to| spent [^.;,“”"]{3,40}| (?:kept|keeps|began|started)| took the [a-z]+ step of| (?:joined|joins|sided with|followed|parted (?:company|ways) with|broke (?:ranks )?with|differs? from|differed from) [^.;,“”"]{1,60} in| (?:signed|put out|
  co-signed|published|sent|led|headed|spearheaded|organized|wrote|issued|released|filed|posted|circulated|joined|drafted|delivered|submitted|
  written|spoken|appeared|gathered|lobbied)(?: (?!what\b)[^ .;,“”"]{1,30}){1,12}?| to)?(?: [a-z]+ly)?
`;
const BEFORE = new RegExp(
  `(?<parties>${SEVERAL})(?:[’']s? (?:own )?(?:office|staff|team|lawyers|press office|aides|lobbyists))?(?:[’']s(?= (?:[a-z]+ )?$))?${ASIDE}{0,3}${WHO}(?:,| [-–—]|:)?(?<rest>${AUXILIARIES}${TO_DO}) $`,
  'u',
);
/** "Jane Roe, chief of Acme, which opposes it": no person. */
const WHICH = new RegExp(`(?<parties>${P}),? which(?<rest>${AUXILIARIES}${TO_DO}) $`, 'u');
/** "Neither Acme nor Halden supports it". */
const NEITHER = new RegExp(
  `\\b[Nn]either (?<parties>${ITEM}(?:, ${ITEM}){0,3},? nor ${ITEM})(?<rest>${AUXILIARIES}${TO_DO}) $`,
  'u',
);
/** "The German crane builder": what more is said of it. */
const SUCH = String.raw`(?:(?!(?:other|first|second|third|last|next|same|only|new|federal|national|parent|rival|whole|entire|of|and|or|that|which|who|for|in|on|at|to|by|with|from|is|was)\b)[\p{L}][\p{L}’'-]{1,20} )`;
const PRONOUN = new RegExp(
  pattern`
    (?:^|[\s“"(])(?<pronoun>[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Bb]oth(?: [a-z]+)?|(?:[Hh]is|[Hh]er|
    [Ii]ts) (?:own )?(?:${BODY_SAID}|${OF_SOMEBODY})|[Tt]he (?:${SUCH}{0,2}(?:${BODY_SAID})|${DOCUMENT}|two|
    pair|${BODIES_SAID}))(?:[’'](?:s|re|d|ve|ll))?(?<rest>(?:, (?:in a [a-z ]{4,20}|signed [^.;,]{3,60}|
    dated [^.;,]{3,40}),)?${AUXILIARIES}${TO_DO}) $
  `,
  'u',
);
const APART = new RegExp(
  `(?:^|[.;] )(?<pronoun>[Tt]he (?:${BODY_SAID})), (?:[a-z]{3,14}(?:ed|ing)|led|paid|whose|which|with|an?|one of) [^,;:“”"]{2,120},(?<rest>${AUXILIARIES}${TO_DO}) $`,
  'u',
);
/** "…, and would not sign it": the subject of the clause before. */
const JOINED = new RegExp(
  String.raw`(?:,? (?:and|but|yet)(?:, [^,;.“”"]{3,60},)?(?<rest>${AUXILIARIES})|,(?<gerund>)) $`,
  'u',
);
const LED_BY = new RegExp(
  `^(?:(?:In|At|On|By|With|After|Before|Under|For) (?:[^;“”"]{2,100}, |(?:\\p{Lu}\\p{L}+|\\d{4}|then|now) ))?(?<said>[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]he (?:${BODY_SAID}))(?= )`,
  'u',
);
/** Those who may be a subject, all of them or the first; what may stand between them and their verb; and any verb. */
const HEADS = [
  new RegExp(`(?<parties>(?:${P}(?:[’']s)? ${WHAT})?${SEVERAL})`, 'uy'),
  new RegExp(`(?<parties>${P})`, 'uy'),
];
const MEANWHILE = [2, 1, 0].flatMap((count) =>
  [',', ''].map((comma) => new RegExp(`${ASIDE}{${count}}${comma}`, 'uy')),
);
const ANY_VERB = /[a-z]{2,14}(?:ed|s)\b|took|came|went|met|wrote|spoke|finds?|began|made|gave/uy;
const FIRST = new RegExp(
  `^[^\\ue000-\\uf8ff“”"]{0,60}(?<!\\b(?:to|by|with|from|for|at|of|in|on|against|asks|asked|directs|directed|tells|told|urges|urged|orders|ordered|requires|required|instructs|instructed|outside|inside|near) (?:the )?)(?<parties>(?:${P}(?:[’']s)? ${WHAT})?${SEVERAL})${ASIDE}{0,2},?${AUXILIARIES} (?!(?:and|or|but)\\b)[a-z]`,
  'u',
);
/** What is only supposed to be so, or is said of nobody. */
const SUPPOSED =
  /\bden(?:y|ies|ied) (?:that )?(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)?[^,;]{0,40}$|\b(?:[Ii]f|[Ww]hether|[Uu]nless|[Nn]either)\b[^,;]{0,80}$|\b(?:[Nn]obody|[Nn]o one|[Nn]one|[Ff]ew) (?:at|of|from|in) (?:the )?$|\bnor $/u;

const BEFORE_COLON = new RegExp(`${P}(?=:$)`, 'u');
/** "The German crane builder" -> "the builder". */
const bareOf = (word: string): string => word.replace(/^([Tt]he) (?:\S+ )+(?=\S+$)/u, '$1 ');
const OF_NOBODY =
  /^ (?:is|was|would be|remains|seems|[’']s)(?: (?:too|so|very|also|still|often|[a-z]+ly))* (?:tempting|wrong|right|unwise|foolish|misleading|an error|a mistake|a stretch|hard|harder|easy|easier|difficult|possible|impossible|fair|unfair|safe|reasonable|early|soon|late|premature|time|tough|best|better|worth|wise|useful|important|necessary|natural|customary|fashionable|common|rare|unusual|not) to$/u;
const OF_A_POLL = /(?:\bpercent|%|\b(?:in|out of) (?:ten|five|four|three|10)\b|\bmajority) of [^.;]{2,60}$/u;

/** Capitalised words that are nobody's name. */
const INSTITUTION =
  /(?:\p{Lu}\p{Ll}+ )+(?:(?:and|on) \p{Lu}\p{Ll}+ )?(?:Committee|Subcommittee|Act|Department|Office|Bureau|Order|Commission|Administration|Caucus)|Air Force(?: One)?|White House|Oval Office|Capitol Hill/gu;

export const subjectsIn = (input: Structured, found: Findings): Subjects => {
  const { text } = input.document;
  const parties = partiesOf(input, found);
  const quotations = quotationsIn(input);
  const quotedApart = (party: Span, at: number): boolean => meeting(quotations, party).some(({ end }) => end <= at);
  // Whoever is named in somebody's words is not whom "he said" behind them means.
  const told = parties.filter((party) => meeting(quotations, party).length === 0);
  const free = (at: number): readonly Party[] =>
    meeting(quotations, { start: at, end: at + 1 }).length > 0 ? parties : told;
  const inside = ({ start, end }: Span): readonly Party[] =>
    parties.slice(firstFrom(parties, start), firstFrom(parties, end)).filter((party) => party.end <= end);
  const behind = (clause: Span, at: number): readonly Party[] => {
    const end = Math.min(clause.end, at + REACH);
    const here = inside({ start: at, end });
    const match = BEHIND.exec(mask(text, at, end, here));
    return match ? signsIn(match.groups?.['parties'] ?? '', here) : [];
  };
  return {
    parties,
    within: inside,
    meant: (clause, at) => {
      // "The tenants" are of the Tenants' Union.
      const called = CALLED_SO.exec(text.slice(at, Math.min(clause.end, at + 40)))?.[1];
      const bearer =
        called === undefined
          ? undefined
          : parties
              .slice(firstFrom(parties, clause.start - FAR * 4), firstFrom(parties, clause.start))
              .findLast(({ entity }) => new RegExp(`\\b${called}\\b`, 'iu').test(entity));
      if (bearer) return [bearer];
      const word = STANDS_FOR.exec(text.slice(at, Math.min(clause.end, at + 40)))?.[1];
      return word === undefined ? behind(clause, at) : meantBy(text, word, parties, clause.start);
    },
    of: (clause, at) => {
      const start = Math.max(clause.start, at - REACH);
      // Whoever is named in a quotation does nothing outside it.
      const here = inside({ start, end: at }).filter((party) => !quotedApart(party, at));
      // "Acme “strongly supports” it": a mark in front of the verb hides no subject.
      const masked = mask(text, start, at, here).replace(/["“]([a-z]{2,20}ly)[”"](?= $)|["“](?=[^"“,]{0,25}$)/u, '$1');
      const neither = NEITHER.exec(masked)?.groups;
      if (neither) return { parties: signsIn(neither['parties'] ?? '', here), between: ` not${neither['rest'] ?? ''}` };
      const match = WHICH.exec(masked) ?? BEFORE.exec(masked);
      // "The council, paid by Acme, flew its members in to …": Acme is within what is said of the council.
      // "Roe defended Brandt, arguing …": it is Roe who argues.
      const isGerund = /^[a-z]{2,14}ing\b/u.test(text.slice(at, at + 18)) && masked.endsWith(', ');
      const apart = APART.exec(masked);
      if (apart && (match?.index ?? Infinity) > apart.index) {
        const { pronoun: body = '', rest: did = '' } = apart.groups ?? {};
        const whole = meantBy(text, body, parties, start + body.length + 1);
        if (whole.length > 0) return { parties: whole, between: did };
      }
      if (match && !(isGerund && mainOf(masked.slice(0, -2)))) {
        // "Who had been expected to object": they only might have.
        if (SUPPOSED.test(masked.slice(0, match.index)) || match.groups?.['rest'] === ' to') return null;
        const signs = match.groups?.['parties'] ?? '';
        return { parties: signsIn(signs, here), between: match.groups?.['rest'] ?? '' };
      }
      const pronoun = PRONOUN.exec(masked);
      const { pronoun: word = '', rest = '' } = pronoun?.groups ?? {};
      // "It is tempting to credit the vendors": of nobody.
      if (pronoun && /^[Ii]t$/u.test(word) && OF_NOBODY.test(rest)) return null;
      if (pronoun) {
        const before = masked.slice(0, pronoun.index);
        // "Spare a thought for Kranwerk: the crane builder had staked its plans on it"
        const named = /^the /iu.test(word) ? BEFORE_COLON.exec(before)?.[0] : undefined;
        if (named) return { parties: signsIn(named, here), between: rest };
        // "His colleague Roe Ash said he": a name that is nobody's yet may be meant.
        const unclear =
          SUPPOSED.test(before) ||
          // "81 percent of adults said they would": no one of them.
          OF_A_POLL.test(before) ||
          /(?<!\p{L})(?<!\b(?:of|in|at|from|near|by|with) (?:the )?)(?!(?:On|In|At|By|For|As|After|Before|When|Last|Asked) )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[^\ue000-\uf8ff]*$/u.test(
            before.replace(INSTITUTION, 'it'),
          );
        const meant = unclear ? [] : meantBy(text, bareOf(word), free(at), at - rest.length);
        return meant.length > 0 ? { parties: meant, between: rest } : null;
      }
      const joined = JOINED.exec(masked);
      const main = joined && mainOf(masked.slice(0, joined.index), masked);
      // "It filed a comment and asked a court", "In a letter to Acme, it called it blank and asked …": whom "it" means does both.
      const led = joined && LED_BY.exec(masked);
      const said = led?.groups?.['said'] ?? '';
      const at0 = led ? led[0].length - said.length : 0;
      if (main && !(led && main.index < at0))
        return { parties: signsIn(main.groups?.['parties'] ?? '', here), between: joined.groups?.['rest'] ?? '' };
      return led
        ? { parties: meantBy(text, said, parties, start + said.length + 1), between: joined.groups?.['rest'] ?? '' }
        : null;
    },
    behind,
    whose: (clause, at) => {
      const word = WHOSE_IS.exec(text.slice(at, Math.min(clause.end, at + 40)))?.[1];
      return word === undefined ? [] : meantBy(text, word === 'his' ? 'he' : word, parties, clause.start);
    },
    whoever: (clause, at) => {
      const named = behind(clause, at);
      const group = named.length > 0 ? null : groupAt(text.slice(at, Math.min(clause.end, at + REACH)));
      if (!group) return named;
      const span = { start: at + group.start, end: at + group.end };
      return [{ ...span, entity: text.slice(span.start, span.end), entityType: 'group', record: null, unnamed: false }];
    },
  };
};

const WHOSE_IS = new RegExp(`^\\s([Ii]ts|his|her|him|the (?:${BODY_SAID})(?=[’']s))`, 'u');
/** The subject of the verb that a clause has before its end. */
const mainOf = (before: string, whole = before): RegExpExecArray | null => {
  let last: RegExpExecArray | null = null;
  for (let at = signFrom(before, 0); at !== null;) {
    const from = at;
    const found = HEADS.map((head) => actingFrom(before, from, head)).find((one) => one !== null);
    last = found?.head ?? last;
    at = signFrom(before, found?.end ?? from + 1);
  }
  return last ?? FIRST.exec(whole);
};

const signFrom = (words: string, from: number): number | null => {
  SIGNS.lastIndex = from;
  return SIGNS.exec(words)?.index ?? null;
};

const actingFrom = (words: string, at: number, head: RegExp): { head: RegExpExecArray; end: number } | null => {
  head.lastIndex = at;
  const match = head.exec(words);
  if (!match) return null;
  for (const meanwhile of MEANWHILE) {
    meanwhile.lastIndex = head.lastIndex;
    const end = meanwhile.test(words) ? actsUntil(words, { at: meanwhile.lastIndex, also: ANY_VERB }) : null;
    if (end !== null) return { head: match, end };
  }
  return null;
};

const CALLED_SO = /^ the ([a-z]{4,20}s)(?![\p{L}’'-])/u;
const STANDS_FOR = new RegExp(`^ (the (?:${BODY_SAID}|${BODIES_SAID})|him|her|them)(?![\\p{L}’'-])`, 'u');

/** "said Alliance President ⟨⟩", "said its president, ⟨⟩", "by ⟨⟩": words of a role, never another verb. */
const BEHIND = new RegExp(
  String.raw`^ (?:(?:[Tt]he|[Aa]n?|its|their|his|her|former|then) )?(?:(?:${ROLE}|${ROLE_OF}),? )?${WHAT}(?:${P}(?:[’']s)? ${WHAT}){0,2}(?<parties>${SEVERAL})`,
  'u',
);

/** Of each item of the series the last name: those before it only say what it is. */
const signsIn = (signs: string, here: readonly Party[]): readonly Party[] =>
  signs
    .split(/,? (?:and|nor|including|such as|among them|notably) |, /u)
    // "Roe's group, the Council": Roe is none of them.
    .filter((item) => !/[\ue000-\uf8ff][’']s [^\ue000-\uf8ff]*$/u.test(item))
    .flatMap((item) => /[\ue000-\uf8ff](?=[^\ue000-\uf8ff]*$)/u.exec(item)?.[0] ?? [])
    .flatMap((sign) => here[sign.charCodeAt(0) - SIGN] ?? []);

/** "The director of ⟨⟩, ⟨⟩,", "the Secretary of the Treasury, ⟨⟩": the body only says what the person is. */
const OF_ITS_HOLDER = new RegExp(
  `(?<role>\\b[Tt]he (?:${ROLE}|${ROLE_OF}) (?:of|at|for|with) (?:the )?)?(?<body>${P})(?: \\([A-Z][A-Za-z&-]{1,9}\\))?, (?=(?<person>${P}))`,
  'gu',
);
const TWO_BESIDE = new RegExp(`${P}(?: \\([A-Z][A-Za-z&-]{1,9}\\))?, ${P}`, 'u');
const withoutTheirBodies = (masked: string, text: string, here: readonly Party[]): string =>
  !TWO_BESIDE.test(masked)
    ? masked
    : masked.replace(OF_ITS_HOLDER, (all: string, role: string | undefined, body: string, person: string) => {
        const [of, holder] = [body, person].map((sign) => here[sign.charCodeAt(0) - SIGN]);
        const isTitle = of !== undefined && TITLE_OF_BODY.test(text.slice(of.start, of.end));
        return holder?.entityType === 'person' && of && of.entityType !== 'person' && (role !== undefined || isTitle)
          ? (role ?? '')
          : all;
      });
const TITLE_OF_BODY = new RegExp(`^(?:[Tt]he )?(?:${ROLE}) (?:of|for) `, 'u');

/** The words from `start` to `end`, each party one sign. */
const mask = (text: string, start: number, end: number, here: readonly Party[]): string => {
  let masked = '';
  let at = start;
  here.slice(0, 0xf8ff - SIGN).forEach((party, index) => {
    masked += text.slice(at, party.start).replace(/[\ue000-\uf8ff]/g, ' ') + String.fromCharCode(SIGN + index);
    at = party.end;
  });
  return withoutTheirBodies(masked + text.slice(at, end).replace(/[\ue000-\uf8ff]/g, ' '), text, here)
    .replace(ABBREVIATED, '$1')
    .replace(/\b([Hh]e|[Ss]he|[Ii]t|[Tt]hey)[’'](?:s|re) (?=$|(?:not|also|still|[a-z]+ly) $)/u, '$1 is ')
    .replace(/\b([Hh]e|[Ss]he|[Ii]t|[Tt]hey)[’']ll (?=(?:[a-z]+ ){0,2}$)/u, '$1 will ')
    .replace(/\b([Hh]e|[Ss]he|[Ii]t|[Tt]hey)[’']d (?=(?:[a-z]+ ){0,2}$)/u, '$1 would ')
    .replace(/(?<=[\ue000-\uf8ff]) \(["“]?(?:[A-Z][A-Za-z&-]{1,9}|[A-Z]-[\p{L}.]{2,8})["”]?\)/gu, '')
    .replace(/ and from (?=(?:the )?[\ue000-\uf8ff])/gu, ' and ');
};
/** A full stop that ends no sentence: "U.S. producer", "Acme Inc. said", "D-Ore.". */
const ABBREVIATED =
  /(?<![\p{L}])((?:\p{Lu}\.){0,3}\p{Lu}|[A-Z]-\p{Lu}[\p{L}.]{1,5}|Inc|Corp|Ltd|Co|Sens?|Reps?|Gov|Dr|Mr|Mrs|Ms|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.(?= )/gu;

/** UTF-16 units between the beginning of a subject and its verb. */
const REACH = 400;
