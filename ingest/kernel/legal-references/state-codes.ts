/**
 * Laws of the States by their codes: "Cal. Gov. Code § 11549.3", "Va. Code § 2.2-1", "Tex. Gov’t Code ch. 552", "775 ILCS
 * 5/2-101", "Section 125.18 of the Ohio Revised Code"; in a State's own text also "Section 11546 of the Government Code".
 */
import { slug } from '../../../schema/domain/ids.ts';
import type { Span } from '../../../schema/domain/span.ts';
import { speakingState, STATE_NAMES, stateSpokenOf } from '../state-law.ts';
import { endOf, listAfter, matchesIn, plainDashes, type CitedText, type Family } from './cited-text.ts';

/** How citations shorten the names of States. */
const SHORT: Readonly<Record<string, string>> = {
  'Ala.': 'alabama',
  'Alaska Stat.': 'alaska',
  'Ariz.': 'arizona',
  'Ark.': 'arkansas',
  'Cal.': 'california',
  'Calif.': 'california',
  'Colo.': 'colorado',
  'Conn.': 'connecticut',
  'Del.': 'delaware',
  'Fla.': 'florida',
  'Ga.': 'georgia',
  'Haw.': 'hawaii',
  'Ill.': 'illinois',
  'Ind.': 'indiana',
  'Kan.': 'kansas',
  'Ky.': 'kentucky',
  'La.': 'louisiana',
  'Md.': 'maryland',
  'Me.': 'maine',
  'Mass.': 'massachusetts',
  'Mich.': 'michigan',
  'Minn.': 'minnesota',
  'Miss.': 'mississippi',
  'Mo.': 'missouri',
  'Mont.': 'montana',
  'Neb.': 'nebraska',
  'Nev.': 'nevada',
  'N.H.': 'new-hampshire',
  'N.J.': 'new-jersey',
  'N.M.': 'new-mexico',
  'N.Y.': 'new-york',
  'N.C.': 'north-carolina',
  'N.D.': 'north-dakota',
  'Okla.': 'oklahoma',
  'Or.': 'oregon',
  'Pa.': 'pennsylvania',
  'R.I.': 'rhode-island',
  'S.C.': 'south-carolina',
  'S.D.': 'south-dakota',
  'Tenn.': 'tennessee',
  'Tex.': 'texas',
  'Va.': 'virginia',
  'Vt.': 'vermont',
  'Wash.': 'washington',
  'W. Va.': 'west-virginia',
  'Wis.': 'wisconsin',
  'Wyo.': 'wyoming',
};

/** A code known by its letters alone. */
const LETTERS: Readonly<Record<string, string>> = {
  'R.C.': 'ohio',
  'O.R.C.': 'ohio',
  ORC: 'ohio',
  RCW: 'washington',
  'C.R.S.': 'colorado',
  CRS: 'colorado',
  'A.R.S.': 'arizona',
  'O.C.G.A.': 'georgia',
  'N.J.S.A.': 'new-jersey',
  'N.J.S.': 'new-jersey',
  'K.S.A.': 'kansas',
  NRS: 'nevada',
  ORS: 'oregon',
  KRS: 'kentucky',
  MCL: 'michigan',
  NDCC: 'north-dakota',
  'N.D.C.C.': 'north-dakota',
  'N.C.G.S.': 'north-carolina',
  'M.G.L.': 'massachusetts',
  'V.T.C.A.': 'texas',
};

/** The words that a code's subject is shortened to: "Bus. & Prof. Code" is the Business and Professions Code. */
const SUBJECTS: Readonly<Record<string, string>> = {
  gen: 'general',
  gov: 'government',
  govt: 'government',
  bus: 'business',
  prof: 'professions',
  com: 'commerce',
  civ: 'civil',
  proc: 'procedure',
  pen: 'penal',
  lab: 'labor',
  ed: 'education',
  educ: 'education',
  veh: 'vehicle',
  welf: 'welfare',
  inst: 'institutions',
  ins: 'insurance',
  fin: 'finance',
  fam: 'family',
  elec: 'elections',
  occ: 'occupations',
  pub: 'public',
  res: 'resources',
  util: 'utilities',
  rev: 'revenue',
  prob: 'probate',
  saf: 'safety',
  safety: 'safety',
  transp: 'transportation',
};

const escaped = (words: string): string => words.replaceAll('.', '\\.');
const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** "11549.3", "2.2-1", "36a-701b", "10-1-910", "123:5-1-01", "899-aa". */
const SECTION = '\\d{1,6}[A-Za-z]{0,2}(?:[.:–-](?:\\d{1,5}[A-Za-z]{0,2}|[a-z]{1,3}\\b)){0,4}';
const MARK = '(?:(?:§{1,2}|[Ss]ections?|[Ss]ecs?\\.) ?|(?<chapter>ch\\.|c\\.|[Cc]hapters?) ?)';
const WORD = "(?:[A-Z][a-z]{1,11}\\.?(?:[’'‘]t\\.?)?|&|and|of)";
/** "Code", "Rev. Stat.", "Comp. Laws", "Gen. Bus. Law", "Code Ann.". */
const BODY = `(?<body>(?:${WORD} ){0,5}(?:Code|Stats?\\.|Statutes|Laws?)(?: of Laws)?)(?: \\(?Ann(?:\\.|otated)\\)?)?`;
const FULL = `(?<state>${anyOf([...STATE_NAMES, ...Object.keys(SHORT)])})`;

const AFTER = new RegExp(`\\b${FULL} ${BODY},? ${MARK}(?<section>${SECTION})`, 'g');
const CODE_OF = new RegExp(
  `\\bCode of (?<state>${anyOf(STATE_NAMES)})(?: \\d{4})?,? (?:Title \\d+, )?${MARK}(?<section>${SECTION})`,
  'g',
);
const BY_LETTERS = new RegExp(
  `(?<![\\w.])(?<letters>${anyOf(Object.keys(LETTERS))}) ?(?:${MARK})?(?<section>${SECTION})`,
  'g',
);
const ILLINOIS = /\b(?<section>\d{1,3} ILCS \d{1,5}\/\d{1,3}[A-Z]?(?:[-.]\d{1,4}(?:\.\d{1,3})?)?)/g;
/** "Section 125.18 of the Ohio Revised Code", "Section 552.003, Government Code". */
const BEFORE = new RegExp(
  `(?<!\\w)(?:${MARK})(?<section>${SECTION})(?:\\([0-9A-Za-z]{1,4}\\)){0,4}(?<more>(?:(?:,? (?:and|or) |, )${SECTION}(?:\\([0-9A-Za-z]{1,4}\\)){0,4}){0,6})(?:,? of (?:the )?|, )(?:Code of (?<of>${anyOf(STATE_NAMES)})|(?<letters>${anyOf(Object.keys(LETTERS))})|(?:(?<state>${anyOf(STATE_NAMES)}) )?(?<body>(?:(?!United|Internal|This)[A-Z][a-z]+ (?:(?:and|of|&) )?(?:(?:Century|Revised|General|Compiled|Annotated|Administrative) )?){0,4}(?:Code|Statutes)(?: of Laws)?)(?: Ann(?:\\.|otated))?)(?![a-z])`,
  'g',
);
const ALONE = new RegExp(
  `(?<=[(;] ?|\\b(?:See|see|under|of|by|and|with) )(?<body>(?:[A-Z][a-z]{1,7}\\.? )?(?:(?:&|and) )?[A-Z][a-z]{1,7}\\.? Code), ${MARK}(?<section>${SECTION})(?: et seq\\.?)?`,
  'g',
);
const OF_YEAR = new RegExp(
  `\\b[Ss]ections? (?<section>${SECTION})(?:, (?:subsections?|paragraphs?) [\\w “”",-]{1,40}?){0,3}, Code (?:(?:19|20)\\d{2}|Supplement (?:19|20)\\d{2})\\b`,
  'g',
);
const GAP = /(?:\([0-9A-Za-z]{1,4}\)){0,4}(?:, (?:and )?| and )/y;
const NEXT = new RegExp(`(?<section>\\d{3,6}(?:\\.\\d{1,4})?)(?=[,;)]|\\.[\\s)]| and )`, 'y');
const TRUNCATED = /[.:–-]$/;

export const stateCode: Family = {
  kind: 'state-code',
  marks: ['Code', 'Stat', 'Law', 'ILCS', ...Object.keys(LETTERS)],
  find: (text, range) => {
    const found = (pattern: RegExp, mayBe = true): readonly RegExpExecArray[] =>
      mayBe ? [...matchesIn(pattern, text, range)] : [];
    const byLetters = found(BY_LETTERS).map((match) =>
      cited(match, LETTERS[match.groups?.['letters'] ?? ''] ?? '', 'code'),
    );
    return [
      ...found(AFTER, holdsMarked(text)).map((match) => cited(match, stateOf(match), bodyOf(match))),
      ...found(CODE_OF, text.includes('Code of ')).map((match) => cited(match, stateOf(match), 'code')),
      ...byLetters,
      ...found(ILLINOIS, text.includes(' ILCS ')).map((match) => cited(match, 'illinois', 'code')),
      ...(HAS_LETTERS.test(text) || holdsOther(text) ? [...namedBefore(text, range), ...alone(text, range)] : []),
    ];
  },
};

/** Most texts hold nothing of it: that is seen at the few places of a word, sooner than by the patterns. */
const holds = (text: string, words: readonly string[], is: (at: number) => boolean): boolean =>
  words.some((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) if (is(at)) return true;
    return false;
  });

/** A code with a section behind it. */
const holdsMarked = (text: string): boolean =>
  holds(text, ['Code', 'Stat', 'Law'], (at) => {
    MARKED.lastIndex = at;
    return MARKED.test(text);
  });
const MARKED =
  /(?:Code|Stats?\.|Statutes|Laws?)(?: of Laws)?(?: \(?Ann(?:\.|otated)\)?)?,? (?:§|[Ss]ec|ch\.|c\.|[Cc]hap)/y;

/** A code, and not that of the United States. */
const holdsOther = (text: string): boolean =>
  holds(text, ['Code', 'Statutes'], (at) => !/(?:States|Revenue) $/.test(text.slice(Math.max(0, at - 8), at)));
const HAS_LETTERS = new RegExp(`(?<![\\w.])(?:${anyOf(Object.keys(LETTERS))})`);

/** A code that does not say whose it is belongs to the State that speaks; where none does, it is not known which. */
const namedBefore = (text: string, range: Span): readonly CitedText[] =>
  [...matchesIn(BEFORE, text, range)].flatMap((match) => {
    const { of, state, letters } = match.groups ?? {};
    const named = of ?? state ?? (letters ? LETTERS[letters] : (speakingState(text) ?? stateSpokenOf(text)));
    return named ? inList(match, slug(named)) : [];
  });

/** "section 61-121(2) or 62-603(13), Lamp Code": each of them; the last has the code's name behind it. */
const inList = (match: RegExpExecArray, state: string): readonly CitedText[] => {
  const first = cited(match, state, bodyOf(match));
  const more = match.groups?.['more'] ?? '';
  if (more === '') return [first];
  const from = match.index + match[0].indexOf(more, (match.groups?.['section'] ?? '').length);
  const rest = [...more.matchAll(IN_LIST)].map(({ index, 1: section = '', 0: whole }) => ({
    ...first,
    norm: `${first.norm.slice(0, first.norm.lastIndexOf('/') + 1)}${plainDashes(section).toLowerCase()}`,
    start: from + index + whole.indexOf(section),
    end: from + index + whole.length,
  }));
  return [{ ...first, end: from }, ...rest].map((one, index) =>
    index === rest.length ? { ...one, end: first.end } : one,
  );
};
const IN_LIST = new RegExp(`(?:,? (?:and|or) |, )(${SECTION})(?:\\([0-9A-Za-z]{1,4}\\)){0,4}`, 'g');

/** "(Bus. & Prof. Code, § 17200)", "Welf. & Inst. Code, §§ 14107, 14107.2", "Section 728.12, subsection 3, Code 2031": of the State that is spoken of. */
const alone = (text: string, range: Span): readonly CitedText[] => {
  const firsts = [...matchesIn(ALONE, text, range), ...matchesIn(OF_YEAR, text, range)];
  const state = firsts.length > 0 ? (speakingState(text) ?? stateSpokenOf(text)) : null;
  return state === null
    ? []
    : firsts.flatMap((first) => [
        cited(first, slug(state), bodyOf(first)),
        ...[...listAfter(text, endOf(first), GAP, NEXT)].map((next) => cited(next, slug(state), bodyOf(first))),
      ]);
};

const stateOf = ({ groups }: RegExpExecArray): string =>
  SHORT[groups?.['state'] ?? ''] ?? slug(groups?.['state'] ?? '');

/** "Bus. & Prof. Code" -> `business-and-professions-code`; a State's one general code is `code`. */
const bodyOf = ({ groups }: RegExpExecArray): string => {
  const words = (groups?.['body'] ?? 'Code')
    .replace(/&/g, 'and')
    .replace(/[’'‘]t\b/g, 't')
    .split(' ');
  const subjects = words.slice(0, -1).map((word) => slug(word));
  const last = /^Law/.test(words.at(-1) ?? '') ? 'law' : 'code';
  return subjects.every((word) => GENERAL.has(word))
    ? 'code'
    : [...subjects.map((word) => SUBJECTS[word] ?? word), last].join('-');
};
const GENERAL = new Set(
  'of revised rev general gen compiled comp consolidated century code laws law statutes stat ann annotated'.split(' '),
);

const cited = (match: RegExpExecArray, state: string, body: string): CitedText => {
  const { section = '', chapter } = match.groups ?? {};
  const number = plainDashes(section.replace(' ILCS ', '/')).replace(TRUNCATED, '');
  return {
    kind: 'state-code',
    norm: `${state}/${body}/${chapter ? 'ch' : ''}${number.toLowerCase()}`,
    pinpoint: null,
    start: match.index,
    end: endOf(match) - (TRUNCATED.test(section) ? 1 : 0),
  };
};

/** Orders of a governor, in the text of that State: "Executive Order 2029-02D", "Executive Order No. 738". */
const ORDER = /\bExecutive Orders? (?:Nos?\. ?)?((?:[A-Z]{1,2}-)?\d{1,4}[-–]\d{1,4}[A-Z]?|\d{1,3})\b(?![-–,]\d|%)/g;

export const governorsOrder: Family = {
  kind: 'state-order',
  marks: ['Executive Order'],
  find: (text, range) => {
    const orders = [...matchesIn(ORDER, text, range)];
    const state = orders.length > 0 ? speakingState(text) : null;
    return state === null
      ? []
      : orders.map((match) => ({
          kind: 'state-order',
          norm: `${slug(state)}/eo/${plainDashes(match[1] ?? '').toLowerCase()}`,
          pinpoint: null,
          start: match.index,
          end: endOf(match),
        }));
  },
};
