/** Court cases: parties ("Chamber of Commerce v. Reich") and reporters ("74 F.3d 1322"), together or alone. */
import { slug } from '../../../schema/domain/ids.ts';
import { partyStart } from './capital-names.ts';
import { endOf, matchAt, matchesIn, placesOf, type CitedText, type Family } from './cited-text.ts';

const VERSUS = / vs?\. (?=[A-Z])/y;
const PARTY =
  /[A-Z][\w’'.&-]*(?:,? (?:Inc\.|LLC|L\.L\.C\.|Corp\.|Co\.|Ltd\.|et al\.))?(?: (?:of|the|for|and|&|[A-Z][\w’.&-]*(?<!\.)|Inc\.|Co\.|Corp\.)){0,8}(?:, (?:Inc\.|LLC|L\.L\.C\.|Corp\.|Co\.|Ltd\.))?/y;
const REPORTER =
  /(?:, )?\b(\d{1,4}) (U\. ?S\.(?! ?C)|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|F\. ?(?:2d|3d|4th)|F\. ?Supp\.(?: ?[23]d)?|Fed\. ?Cl\.) (?:at )?(\d{1,5})\b/y;
const ALONE = new RegExp(REPORTER.source.replace('(?:, )?', ''), 'g');

const REPORTED = [
  'U.S. ',
  'U. S. ',
  'S. Ct',
  'S.Ct',
  'L. Ed',
  'L.Ed',
  'F.2d',
  'F.3d',
  'F.4th',
  'F. 2d',
  'F. 3d',
  'F. 4th',
  'Supp',
  'Cl.',
];

export const courtCase: Family = {
  kind: 'court-case',
  marks: [...REPORTED, 'v. ', 'vs. '],
  find: (text, range) => {
    const named = ['v. ', 'vs. ']
      .flatMap((word) => [...placesOf(word, text, range)])
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const versus = at > range.start ? matchAt(VERSUS, text, at - 1) : null;
        return versus ? caseAt(text, versus, range.start) : [];
      });
    const inNamed = (at: number): boolean => named.some((found) => found.start <= at && at < found.end);
    const alone = (REPORTED.some((mark) => text.includes(mark)) ? [...matchesIn(ALONE, text, range)] : [])
      .filter((match) => !inNamed(match.index))
      .map((match) => cited(reported(match), match.index, endOf(match)));
    return [...named, ...alone];
  },
};

const caseAt = (text: string, versus: RegExpExecArray, from: number): readonly CitedText[] => {
  const start = partyStart(text, versus.index, from);
  const party = matchAt(PARTY, text, endOf(versus));
  if (start === null || !party) return [];
  const partyEnd = endOf(party) - (/(?: (?:of|the|for|and|&))+$/.exec(party[0])?.[0].length ?? 0);
  const reporter = matchAt(REPORTER, text, partyEnd);
  if (reporter) return [cited(reported(reporter), start, endOf(reporter))];
  return [cited(`case/${slug(text.slice(start, partyEnd))}`, start, partyEnd)];
};

const reported = (match: RegExpExecArray): string => {
  const reporter = (match[2] ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  return `case/${reporter}/${match[1]}/${match[3]}`;
};

const cited = (norm: string, start: number, end: number): CitedText => ({
  kind: 'court-case',
  norm,
  pinpoint: null,
  start,
  end,
});
