/** Public laws, the Statutes at Large and the Federal Register: volume and page, or Congress and number. */
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

/** The dash is lost now and then: "Public Law 107 297". */
const LAW_NUMBER = `(?:\\d{2,3}${DASH}\\d{1,4}\\b|1\\d{2} \\d{1,3}\\b(?! (?:Stat|U\\.|F\\.|C\\.)))`;
const LAW = new RegExp(
  `\\b(?:Public Laws?|Pub\\. ?L\\.?|Pub L|P\\. ?L\\.?)(?: (?:Nos?\\.|Numbers?:?|No:))? ?(${LAW_NUMBER})`,
  'g',
);
const LAW_GAP = /(?:, (?:and |or )?| and | or )/y;
const NEXT_LAW = new RegExp(`(${LAW_NUMBER})`, 'y');

export const publicLaw: Family = {
  kind: 'public-law',
  marks: ['Law', 'Pub', 'P. L', 'P.L'],
  find: (text, range) =>
    [...matchesIn(LAW, text, range)].flatMap((first) =>
      [first, ...listAfter(text, endOf(first), LAW_GAP, NEXT_LAW)].map((law) =>
        at(text, `publ/${plainDashes(law[1] ?? '').replace(/[- ]/, '/')}`, law),
      ),
    ),
};

const VOLUME = /(?<![\w,.-])(\d{1,3}) $/;

const inVolume = (kind: CitationKind, series: string, text: string, match: RegExpExecArray): readonly CitedText[] => {
  const volume = VOLUME.exec(text.slice(Math.max(0, match.index - 5), match.index));
  if (!volume) return [];
  const norm = `${series}/${volume[1]}/${(match[1] ?? '').replace(',', '')}`;
  return [{ kind, norm, pinpoint: null, start: match.index - volume[0].length, end: endOf(match) }];
};

/** The name of a series and a page; the volume stands before it. Two laws of one page each have its pages counted behind a dash. */
const STATUTES = /(?<= )Stat\. ?(?:at )?(\d{1,2},\d{3}|(?:1321|2681|3009)-\d{1,4}|\d{1,5}(?:[A-Z]-\d{1,4})?)\b/g;

export const statutesAtLarge: Family = {
  kind: 'statutes-at-large',
  marks: ['Stat.'],
  find: (text, range) =>
    [...matchesIn(STATUTES, text, range)].flatMap((match) => inVolume('statutes-at-large', 'stat', text, match)),
};

const REGISTER = /(?<= )F(?:R|\. ?R\.|ed\. ?Reg\.|ederal Register) ?(?:at )?(\d{1,3},\d{3}|\d{1,6})\b/g;

export const federalRegister: Family = {
  kind: 'federal-register',
  marks: ['FR', 'F.R', 'F. R', 'Fed. R', 'Fed.R', 'Federal Register'],
  find: (text, range) =>
    [...matchesIn(REGISTER, text, range)].flatMap((match) => inVolume('federal-register', 'fr', text, match)),
};

const at = (text: string, norm: string, match: RegExpExecArray): CitedText => ({
  kind: 'public-law',
  norm,
  pinpoint: pinpointBefore(text, match.index),
  start: match.index,
  end: endOf(match),
});
