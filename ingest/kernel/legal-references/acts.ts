/** Statutes by name: "National Emergencies Act", "Clean Air Act Amendments of 1990", "Act of August 10, 1956", "Internal Revenue Code". */
import { slug } from '../../../schema/domain/ids.ts';
import { statuteStart } from './capital-names.ts';
import type { Span } from '../../../schema/domain/span.ts';
import { DATE, endOf, matchAt, matchesIn, placesOf, type CitedText, type Family } from './cited-text.ts';
import { pinpointBefore } from './pinpoint.ts';

const ACT = / Act\b(?!’)/y;
const AMENDMENTS = / Amendments(?= of (?:19|20)\d\d\b)/y;
/** What may follow the word "Act" and still be its name; the acronym between is left out of the norm. */
const YEAR = new RegExp(
  '(?: Amendments(?: Act)?)?(?<acronym> \\(“?[A-Z][A-Za-z0-9-]{1,14}”?\\)(?= (?:of|for) ))?(?:,? (?:of|for) (?:[Ff]iscal [Yy]ears? |FY ?)?(?:1[789]|20)\\d{2}\\b(?! (?:C\\.?F\\.?R|Comp))(?: (?:and|through) (?:19|20)\\d{2}| Amendments(?: Act)? of (?:19|20)\\d{2})?| for the (?:2\\d(?:st|nd)|[Tt]wenty-[Ff]irst) [Cc]entury\\b)?',
  'y',
);
/** "Consolidated Appropriations Act, 2021", "Lamp Authorization Act, Fiscal Years 2030 and 2031": only laws of a year or two are named so. */
const BUDGET_YEAR = /,? (?:Fiscal Years (?:19|20)\d{2} (?:and|through) |Fiscal Year )?(?:19|20)\d{2}\b/y;
const OF_ONE_YEAR = /(?:Appropriations?|Resolution|Reauthorization|Extensions?|Authorization|Continuing)\b[^,]*$/;
const NO_NAME =
  /^(?:No|Original|Congressional|Federal|State|Model|Final|Enabling|Organic|Authorizing|New|Amended|Proposed|Draft|Public)$| [Tt]o$/;

/** "the Lamp Production Act Committee", "… Act Fund": a body or a purse that is called after a statute. */
const NAMES_BODY =
  /^ (?:(?:Advisory|Coordinating|Executive|Federal|Interagency|National|Policy|Steering) ){0,2}(?:Committee|Council|Commission|Board|Task Force|Working Group|Panel|Fund)\b/;

const BY_DATE = new RegExp(`\\b[Aa]ct of (?:Congress (?:approved |of )?)?(${DATE})`, 'y');
/** "FY 2030 NDAA", "the 2030 NDAA", "NDAA for FY30": of which year the Act is. */
const NDAA =
  /\b(?:(?:FY ?|[Ff]iscal [Yy]ear )?(?:20)?(?<before>[0-9]{2}) NDAA\b|NDAA(?: for)? (?:FY ?|[Ff]iscal [Yy]ear )(?:20)?(?<after>[0-9]{2})\b)/g;
const CODES =
  /\b(?:Internal Revenue Code(?: of (?:1954|1986))?|(?:Criminal|Penal|Vehicle|Election|Insurance|Tax|Labor|Commercial|Corporation|Bankruptcy) Code of (?:19|20)\d{2}|Uniform Code of Military Justice|War Powers Resolution)\b/g;

export const act: Family = {
  kind: 'act',
  marks: [
    'Act',
    'Amendments',
    'Code of 19',
    'Code of 20',
    'Revenue Code',
    'Military Justice',
    'Powers Resolution',
    'act of ',
    'NDAA',
  ],
  find: (text, range) => [
    ...named(text, range.start, range),
    ...byDate(text, range),
    ...codes(text, range),
    ...defenseActs(text, range),
  ],
};

/** Matches of a sticky pattern that begins with the space before a word. */
const behindSpace = (pattern: RegExp, word: string, text: string, range: Span): readonly RegExpExecArray[] =>
  [...placesOf(word, text, range)].flatMap((at) => {
    const match = at > range.start ? matchAt(pattern, text, at - 1) : null;
    return match && endOf(match) <= range.end ? [match] : [];
  });

const named = (text: string, from: number, range: { start: number; end: number }): readonly CitedText[] =>
  [...behindSpace(ACT, 'Act', text, range), ...behindSpace(AMENDMENTS, 'Amendments', text, range)].flatMap((match) => {
    const first = statuteStart(text, match.index, from);
    if (first === null) return [];
    const start = first + besideSlash(text.slice(first, match.index));
    const name = text.slice(start, match.index);
    if (NO_NAME.test(name)) return [];
    const tail = matchAt(YEAR, text, endOf(match));
    const acronym = tail?.groups?.['acronym'] ?? '';
    let end = tail ? endOf(tail) : endOf(match);
    if (OF_ONE_YEAR.test(name)) end = matchEnd(BUDGET_YEAR, text, end);
    if (insideTitle(text, start, end) || NAMES_BODY.test(text.slice(end, end + 60))) return [];
    return [cited(text, text.slice(start, end).replace(acronym, ''), start, end)];
  });

/** "Harbor Inventory/Lamp Safety Act": the statute is what stands behind the slash, where that is a name of its own. */
const besideSlash = (name: string): number => /^[^/]{3,80}\/(?=[A-Z][a-z]+ [A-Z])/.exec(name)?.[0].length ?? 0;

/** "(Suspension of Entry Pursuant to Emergency Powers Act Sanctions)": a title that goes on; where the statute's name begins in it, no capital tells. */
const insideTitle = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '(' && /^ [A-Z]/.test(text.slice(end, end + 2));

const byDate = (text: string, range: { start: number; end: number }): readonly CitedText[] =>
  ['Act of ', 'act of ']
    .flatMap((words) => [...placesOf(words, text, range)])
    .flatMap((at) => {
      const match = matchAt(BY_DATE, text, at);
      return match && endOf(match) <= range.end ? [cited(text, `Act of ${match[1]}`, match.index, endOf(match))] : [];
    });

const defenseActs = (text: string, range: Span): readonly CitedText[] =>
  !text.includes('NDAA')
    ? []
    : [...matchesIn(NDAA, text, range)].map((match) => {
        const year = match.groups?.['before'] ?? match.groups?.['after'] ?? '';
        const name = `National Defense Authorization Act for Fiscal Year 20${year}`;
        return cited(text, name, match.index, endOf(match));
      });

const CODE_MARKS = ['Code of 19', 'Code of 20', 'Revenue Code', 'Military Justice', 'Powers Resolution'];

const codes = (text: string, range: { start: number; end: number }): readonly CitedText[] =>
  !CODE_MARKS.some((mark) => text.includes(mark))
    ? []
    : [...matchesIn(CODES, text, range)].map((match) => cited(text, match[0], match.index, endOf(match)));

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  const match = matchAt(pattern, text, at);
  return match ? endOf(match) : at;
};

const cited = (text: string, name: string, start: number, end: number): CitedText => ({
  kind: 'act',
  norm: `act/${slug(name)}`,
  pinpoint: pinpointBefore(text, start),
  start,
  end,
});
