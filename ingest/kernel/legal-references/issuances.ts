/** The numbered series in which departments direct their own: "DoD Directive 5100.01", "DoDI 8320.07", "DOE Order 205.1", "CNSSI 1253". */
import { endOf, listAfter, matchesIn, plainDashes, type CitedText, type Family } from './cited-text.ts';
import { pinpointBefore } from './pinpoint.ts';

interface Series {
  /** First part of the norm. */
  readonly issuer: string;
  /** What a text holds that cites one: most hold none of it. */
  readonly marks: readonly string[];
  /** How the issuer stands before "Directive", without the number. */
  readonly named: string;
  /** "DoDI" and its like: the letters before the number, with what the last of them means. */
  readonly short?: string;
  /** Of those, where they are others than D, I, M and P. */
  readonly letters?: string;
  readonly number: string;
}

/** "5100.01", "8320.07", "5200.01-V1"; "6055.09E". */
const DOTTED = '\\d{3,4}\\.\\d{1,2}[A-Z]?(?:-[A-Z]\\d{0,2})?';
const SERIES: readonly Series[] = [
  {
    issuer: 'dod',
    marks: ['DoD', 'DOD', 'Department of Defense', 'DEPARTMENT OF DEFENSE'],
    named: '(?:DoD|DOD|Department of Defense|DEPARTMENT OF DEFENSE)',
    short: '(?:DoD|DOD)',
    number: DOTTED,
  },
  {
    issuer: 'cjcs',
    marks: ['CJCS', 'Chairman of the Joint Chiefs of Staff'],
    named: '(?:CJCS|Chairman of the Joint Chiefs of Staff)',
    short: 'CJCS',
    number: '\\d{4}(?:\\.\\d{2}[A-Z]?)?',
  },
  {
    issuer: 'doe',
    marks: ['DOE', 'Department of Energy'],
    named: '(?:DOE|Department of Energy)',
    short: 'DOE ',
    letters: 'OMNPG',
    number: '\\d{2,3}\\.\\d{1,2}[A-Z]?',
  },
  {
    issuer: 'dhs',
    marks: ['DHS', 'Department of Homeland Security'],
    named: '(?:DHS|Department of Homeland Security)(?: Management| Delegation)?',
    number: '\\d{3,5}-\\d{2,3}(?:-\\d{2,3})?',
  },
  { issuer: 'ic', marks: ['Intelligence Community'], named: 'Intelligence Community', number: '\\d{2,3}(?:-\\d{2})?' },
  {
    issuer: 'cnss',
    marks: ['CNSS', 'Committee on National Security Systems'],
    named: '(?:CNSS|Committee on National Security Systems)',
    short: 'CNSS',
    number: '\\d{1,4}',
  },
];

const KINDS = ['Directive', 'Instruction', 'Manual', 'Order', 'Policy'];
const NAMES = KINDS.flatMap((kind) => [kind, kind.toUpperCase()]);
const LETTERS: Readonly<Record<string, string>> = {
  D: 'directive',
  I: 'instruction',
  M: 'manual',
  P: 'policy',
  O: 'order',
  N: 'notice',
  G: 'guide',
};
const COMMON_LETTERS = 'DIMP';

const patternOf = ({ named, short, letters, number }: Series): RegExp =>
  new RegExp(
    `\\b(?:${named} (?<kind>${NAMES.join('|')})s?(?: \\(“?[A-Za-z]{2,6}”?\\))?(?:,? (?:Number|No\\.|Nos\\.))?${
      short ? `|${short}(?<letter>[${letters ?? COMMON_LETTERS}])` : ''
    }) ?(?<number>${number})(?![\\w%]|[.,]\\d)`,
    'g',
  );

const FOUND_BY = SERIES.map((series) => ({
  issuer: series.issuer,
  marks: series.marks,
  pattern: patternOf(series),
  next: new RegExp(`(?<number>${series.number})(?![\\w%]|[.,]\\d)`, 'y'),
}));

/** What may stand between two numbers: their titles do not, so that only bare lists are read on. */
const GAP = /(?:,? (?:and|or) |, )/y;

/** "ICD 503" stands for an Intelligence Community Directive. */
const COMMUNITY = /\bICD (\d{3})\b/g;
const TYPE_MEMORANDUM = /\b(?:Directive-[Tt]ype Memorandum(?: \(“?DTM”?\))?|DTM)[ -]?(?:No\. )?(\d{2}[-‐-―]\d{3})\b/g;

export const issuance: Family = {
  kind: 'issuance',
  marks: [...NAMES, 'DoD', 'DOD', 'CNSS', 'CJCS', 'ICD', 'DTM'],
  find: (text, range) => [
    ...FOUND_BY.filter(({ marks }) => marks.some((mark) => text.includes(mark))).flatMap(({ issuer, pattern, next }) =>
      [...matchesIn(pattern, text, range)].flatMap((first) => {
        const { kind = '', letter = '' } = first.groups ?? {};
        const called = LETTERS[letter] ?? kind.toLowerCase();
        const rest = /\ds?$/.test(first[0]) && issuer !== 'ic' ? listAfter(text, endOf(first), GAP, next) : [];
        return [first, ...rest].map((match) => cited(text, `${issuer}/${called}/${match.groups?.['number']}`, match));
      }),
    ),
    ...[...matchesIn(COMMUNITY, text, range)].map((match) => cited(text, `ic/directive/${match[1]}`, match)),
    ...[...matchesIn(TYPE_MEMORANDUM, text, range)].map((match) =>
      cited(text, `dod/dtm/${plainDashes(match[1] ?? '')}`, match),
    ),
  ],
};

const cited = (text: string, norm: string, match: RegExpExecArray): CitedText => ({
  kind: 'issuance',
  norm,
  pinpoint: pinpointBefore(text, match.index),
  start: match.index,
  end: endOf(match),
});
