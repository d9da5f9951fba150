/** Regulations, directives and decisions of the European Union: "Regulation (EU) 2031/417", "Council Directive 93/13/EEC". */
import { endOf, listAfter, matchesIn, type CitedText, type Family } from './cited-text.ts';
import { pinpointBefore } from './pinpoint.ts';

/** Whose it is stands before the number or behind it; older ones have it behind. */
const OF_UNION = '\\((?:EU|EC|EEC|EU, Euratom|CFSP)\\) (?:No\\.? ?)?(\\d{1,4}/\\d{1,5})';
const OLDER = '(?:No\\.? ?)?(\\d{1,4}/\\d{1,5})/(?:EU|EC|EEC|JHA|CFSP|Euratom)';
const KIND = '(?:(?:Framework|Implementing|Delegated) )?(Regulation|Directive|Decision)s?';

const CITED = new RegExp(`\\b${KIND} (?:${OF_UNION}|${OLDER})(?![\\w/])`, 'g');
const GAP = /(?:,? and |, )(?:Regulation |Directive |Decision )?/y;
const NEXT = new RegExp(`(?:${OF_UNION}|${OLDER})(?![\\w/])`, 'y');

export const unionLaw: Family = {
  kind: 'union-law',
  marks: ['Directive', 'Regulation', 'Decision'],
  find: (text, range) =>
    [...matchesIn(CITED, text, range)].flatMap((first) => {
      const kind = (first[1] ?? '').toLowerCase();
      const pinpoint = pinpointBefore(text, first.index);
      return [
        cited(kind, first[2] ?? first[3] ?? '', pinpoint, first),
        ...[...listAfter(text, endOf(first), GAP, NEXT)].map((next) =>
          cited(kind, next[1] ?? next[2] ?? '', null, next),
        ),
      ].filter(({ end }) => end <= range.end);
    }),
};

const cited = (kind: string, number: string, pinpoint: string | null, match: RegExpExecArray): CitedText => ({
  kind: 'union-law',
  norm: `eu/${kind}/${number}`,
  pinpoint,
  start: match.index,
  end: endOf(match),
});
