/** What executive bodies issue under a number: OMB circulars and memoranda, NIST publications, CISA directives, GAO reports. */
import { slug } from '../../../schema/domain/ids.ts';
import type { Span } from '../../../schema/domain/span.ts';
import {
  DASH,
  endOf,
  listAfter,
  matchesIn,
  plainDashes,
  type CitationKind,
  type CitedText,
  type Family,
} from './cited-text.ts';
import { pinpointBefore } from './pinpoint.ts';

const cited = (kind: CitationKind, text: string, norm: string, match: RegExpExecArray, issuer?: RegExp): CitedText => {
  const start = issuer ? startWith(issuer, text, match.index) : match.index;
  return { kind, norm, pinpoint: pinpointBefore(text, start), start, end: endOf(match) };
};

/** No issuer's name, acronym in parentheses included, is longer. */
const LONGEST_ISSUER = 72;

/** Where the issuer's name begins that ends just before `at`, else `at`. */
const startWith = (issuer: RegExp, text: string, at: number): number => {
  const low = Math.max(0, at - LONGEST_ISSUER);
  return low + (issuer.exec(text.slice(low, at))?.index ?? at - low);
};

const GAP = /(?:,? (?:and|or) |, )/y;
const OMB = /\b(?:Office of Management and Budget(?:’s)?(?: \(“?OMB”?\))?|OMB(?:’s)?) $/;
const CIRCULAR_NUMBER = `([A-D]${DASH}\\d{1,3}\\b)`;
const CIRCULAR = new RegExp(`\\bCirculars? (?:Nos?\\. ?)?${CIRCULAR_NUMBER}`, 'g');
const NEXT_CIRCULAR = new RegExp(CIRCULAR_NUMBER, 'y');
const MEMORANDUM = new RegExp(`\\bM${DASH}(\\d{2})${DASH}(\\d{2})\\b(?![-\\d])`, 'g');
/** "OMB Memorandum 07-16": without the M only its issuer tells. */
const MEMORANDUM_OF_OMB = new RegExp(`\\bMemorand(?:um|a) (?:Nos?\\. ?)?(\\d{2})${DASH}(\\d{2})\\b(?![-\\d])`, 'g');
const BULLETIN = new RegExp(`\\bBulletin (?:No\\. ?)?(\\d{2}${DASH}\\d{2})\\b`, 'g');

export const omb: Family = {
  kind: 'omb',
  marks: ['Memorand', 'Bulletin', 'Circular', 'M-', 'M ', 'M‐', 'M‑', 'M‒', 'M–', 'M—', 'M―'],
  find: (text, range) => [
    ...(text.includes('Circular') ? [...matchesIn(CIRCULAR, text, range)] : []).flatMap((first) =>
      [first, ...listAfter(text, endOf(first), GAP, NEXT_CIRCULAR)].map((match) =>
        cited('omb', text, `omb/circular/${plainDashes(match[1] ?? '')}`, match, OMB),
      ),
    ),
    ...[...matchesIn(MEMORANDUM, text, range)].map((match) =>
      cited('omb', text, `omb/m/${match[1]}-${match[2]}`, match),
    ),
    ...(text.includes('Memorand') ? [...matchesIn(MEMORANDUM_OF_OMB, text, range)] : [])
      .map((match) => cited('omb', text, `omb/m/${match[1]}-${match[2]}`, match, OMB))
      .filter((memorandum) => text.startsWith('O', memorandum.start)),
    ...(text.includes('Bulletin') ? [...matchesIn(BULLETIN, text, range)] : [])
      .map((match) => cited('omb', text, `omb/bulletin/${plainDashes(match[1] ?? '')}`, match, OMB))
      .filter((bulletin) => text.startsWith('O', bulletin.start)),
  ],
};

const NIST = /\b(?:National Institute of Standards and Technology(?:’s)?(?: \(“?NIST”?\)(?:’s)?)?|NIST(?:’s)?) $/;
/** "800-53", "800-63b"; the revision behind it ("800-53r4") is left out of the norm. */
const SERIES_NUMBER = `(\\d{3,4}${DASH}\\d{1,3}(?:[A-Za-z]{1,2}(?!\\w))?)(?:[rR](?:ev\\.? ?)?\\d)?\\b`;
const SPECIAL = new RegExp(
  `\\b(?:Special Publications?(?: \\(“?SP”?\\))?|SP|NIST(?! SP))(?: Nos?\\.)? ?${SERIES_NUMBER}`,
  'g',
);
const NEXT_SPECIAL = new RegExp(SERIES_NUMBER, 'y');
/** Since 2022 some of the series have one number only: "NIST Special Publication 1270". */
const SPECIAL_ALONE = /\b(?<=NIST\)? )(?:Special Publication|SP)(?: \(“?SP”?\))? (\d{4})\b(?! ?[-‐-―.]\d)/g;
const AI_SERIES = new RegExp(`\\bA[Il] (\\d{3}${DASH}\\d{1,2}\\b)`, 'g');
const INTERNAL_REPORT =
  /\bN(?:IST|ational Institute of Standards and Technology)(?: \(“?NIST”?\))?(?: (?:Interagency or Internal Report|Internal Report|Interagency Report|IR)|IR)(?: \(“?(?:NIST)?IR”?\))? ?(\d{4}[A-Z]?\b)/g;
const FIPS =
  /\bF(?:IPS|ederal Information Processing Standards?)(?: \(“?FIPS”?\))?(?: Publication| PUB)?(?: \(“?FIPS(?: PUB)?”?\))?(?: No\.)?[ -](\d{2,3}(?:-\d)?)\b/g;
/** A framework is cited by its publisher's name before it, or by the whole title of the published paper. */
const FRAMEWORK =
  /\b(?:NIST(?:’s)?|National Institute of Standards and Technology(?:’s)?(?: \(“?NIST”?\)(?:’s)?)?) ((?:[A-Z][\w-]{0,30} ){1,6}Framework)\b/g;
const TITLES =
  /\b(?:Framework for Improving Critical Infrastructure Cybersecurity|Secure Software Development Framework|A(?:rtificial Intelligence|[Il]) Risk Management [Ff]ramework)\b/g;
const ONE_NAME: Readonly<Record<string, string>> = {
  'framework-for-improving-critical-infrastructure-cybersecurity': 'cybersecurity-framework',
  'artificial-intelligence-risk-management-framework': 'ai-risk-management-framework',
};

/** Without one of these words no NIST publication is cited: most orders are done with after this look. */
const NIST_MARKS = [
  'NIST',
  'Special Publication',
  'FIPS',
  'Institute of Standards',
  'Framework',
  'Management framework',
  'Information Processing',
  'SP 800',
];

export const nist: Family = {
  kind: 'nist',
  marks: NIST_MARKS,
  find: (text, range) => publications(text, range),
};

const publications = (text: string, range: Span): readonly CitedText[] => [
  ...[...matchesIn(SPECIAL, text, range)].flatMap((first) =>
    [first, ...listAfter(text, endOf(first), GAP, NEXT_SPECIAL)].map((match) =>
      cited('nist', text, `nist/sp/${plainDashes(match[1] ?? '').toUpperCase()}`, match, NIST),
    ),
  ),
  ...[...matchesIn(SPECIAL_ALONE, text, range)].map((match) => cited('nist', text, `nist/sp/${match[1]}`, match, NIST)),
  ...[...matchesIn(AI_SERIES, text, range)].map((match) =>
    cited('nist', text, `nist/ai/${plainDashes(match[1] ?? '')}`, match, NIST),
  ),
  ...[...matchesIn(INTERNAL_REPORT, text, range)].map((match) => cited('nist', text, `nist/ir/${match[1]}`, match)),
  ...[...matchesIn(FIPS, text, range)].map((match) => cited('nist', text, `nist/fips/${match[1]}`, match, NIST)),
  ...[...matchesIn(FRAMEWORK, text, range)].map((match) => cited('nist', text, framework(match[1]), match)),
  ...[...matchesIn(TITLES, text, range)].map((match) => cited('nist', text, framework(match[0]), match)),
];

/** A recognised page prints AI as "Al". */
const framework = (title = ''): string => {
  const name = slug(title.replace(/\bAl(?= [A-Z])/g, 'AI'));
  return `nist/${ONE_NAME[name] ?? name}`;
};

const DIRECTIVE = new RegExp(
  `\\b(?:(Binding Operational Directive(?: \\(“?BOD”?\\))?|BOD)|(Emergency Directive(?: \\(“?ED”?\\))?|ED))(?: | ?- ?)(\\d{2}${DASH}\\d{2})\\b`,
  'g',
);

export const cisaDirective: Family = {
  kind: 'cisa-directive',
  marks: ['Directive', 'BOD', 'ED'],
  find: (text, range) =>
    [...matchesIn(DIRECTIVE, text, range)].map((match) =>
      cited('cisa-directive', text, `cisa/${match[1] ? 'bod' : 'ed'}/${plainDashes(match[3] ?? '')}`, match),
    ),
};

const REPORT = new RegExp(`\\bGAO(?:/[A-Z]{2,5}(?:/[A-Z]{2,5})?)?${DASH}(\\d{2,4}${DASH}\\d{1,6}[A-Z]{0,4})\\b`, 'g');

export const gao: Family = {
  kind: 'gao',
  marks: ['GAO'],
  find: (text, range) =>
    [...matchesIn(REPORT, text, range)].map((match) =>
      cited('gao', text, `gao/${plainDashes(match[1] ?? '').toLowerCase()}`, match),
    ),
};
