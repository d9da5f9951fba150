/** Regulations known by name, the Constitution's parts, reorganization plans. */
import type { Span } from '../../../schema/domain/span.ts';
import { endOf, matchAt, matchesIn, placesOf, type CitationKind, type CitedText, type Family } from './cited-text.ts';
import { pinpointBefore } from './pinpoint.ts';

const cited = (kind: CitationKind, text: string, norm: string, match: RegExpExecArray): CitedText => ({
  kind,
  norm,
  pinpoint: pinpointBefore(text, match.index),
  start: match.index,
  end: endOf(match),
});

/** Full names; what a text calls them afterwards is its own short form. */
const BY_NAME: readonly (readonly [norm: string, name: string])[] = [
  ['reg/dfars', 'Defense Federal Acquisition Regulations? Supplement|DFARS'],
  [
    'reg/far',
    'Federal Acquisition Regulations?(?! (?:\\(FAR\\) )?(?:Council|Supplement|System))|FAR(?!\\)? (?:Council|Secretariat|Overhaul)\\b)',
  ],
  [
    'reg/uniform-guidance',
    'Uniform Administrative Requirements, Cost Principles,? and Audit Requirements for Federal Awards|(?:OMB )?Uniform Guidance',
  ],
  ['reg/ear', 'Export Administration Regulations'],
  ['reg/itar', 'International Traffic in Arms Regulations'],
];
const NORM_OF = BY_NAME.map(([norm]) => norm);
const NAMED = new RegExp(`\\b(?:${BY_NAME.map(([, name]) => `(${name})`).join('|')})(?![\\w-])`, 'g');

export const regulation: Family = {
  kind: 'regulation',
  marks: ['Regulation', 'DFARS', 'FAR', 'Uniform'],
  find: (text, range) =>
    [...matchesIn(NAMED, text, range)].map((match) =>
      cited('regulation', text, NORM_OF[match.slice(1).findIndex(Boolean)] ?? '', match),
    ),
};

const ORDINALS =
  'First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth|Twenty-[Ff]irst|Twenty-[Ss]econd|Twenty-[Tt]hird|Twenty-[Ff]ourth|Twenty-[Ff]ifth|Twenty-[Ss]ixth|Twenty-[Ss]eventh';
const NUMBER_OF = new Map(
  ORDINALS.toLowerCase()
    .split('|')
    .map((word, index) => [word, index + 1]),
);
const AMENDMENT = / Amendments?\b/y;
/** "First", "First, Fourth, and Fifth" up to the word "Amendment". */
const BEFORE = new RegExp(`\\b(?:(?:${ORDINALS})(?:, and |, | and | or )){0,6}(?:${ORDINALS})$`);
const LONGEST_LIST = 120;
const EACH = new RegExp(`(${ORDINALS})(?: Amendments?)?`, 'g');
const ARTICLE =
  /\b[Aa]rticle (I{1,3}|IV|VI{0,2}|[1-7])(?:, (?:[Ss]ection|[Cc]lause) \d{1,2}){0,2},? of the (?:United States |U\.S\. |Federal )?Constitution$/;
/** No article with its section and clause stands further before the word that it ends with, in UTF-16 units. */
const LONGEST_ARTICLE = 100;
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

export const constitution: Family = {
  kind: 'constitution',
  marks: ['Amendment', 'Constitution'],
  find: (text, range) => [
    ...[...placesOf('Amendment', text, range)].flatMap((at) => {
      const noun = at > range.start ? matchAt(AMENDMENT, text, at - 1) : null;
      if (!noun || endOf(noun) > range.end) return [];
      const low = Math.max(range.start, noun.index - LONGEST_LIST);
      const list = BEFORE.exec(text.slice(low, noun.index));
      return list ? amendments(text, { start: low + list.index, end: endOf(noun) }) : [];
    }),
    ...[...placesOf('Constitution', text, range)].flatMap((at) => {
      const end = at + 'Constitution'.length;
      const low = Math.max(range.start, end - LONGEST_ARTICLE);
      const match = isOfAnother(text, end) || end > range.end ? null : ARTICLE.exec(text.slice(low, end));
      if (!match) return [];
      const printed = match[1] ?? '';
      const number = ROMAN.includes(printed) ? ROMAN.indexOf(printed) : printed;
      const start = low + match.index;
      return [
        {
          kind: 'constitution',
          norm: `const/article-${number}`,
          pinpoint: pinpointBefore(text, start),
          start,
          end,
        } as const,
      ];
    }),
  ],
};

/** "Constitutional", "the Constitution of Ohio". */
const isOfAnother = (text: string, end: number): boolean =>
  /^(?:\w| of (?!the United))/.test(text.slice(end, end + 16));

const amendments = (text: string, list: Span): readonly CitedText[] =>
  [...matchesIn(EACH, text, list)].map((match) =>
    cited('constitution', text, `const/amendment-${NUMBER_OF.get((match[1] ?? '').toLowerCase())}`, match),
  );

const PLAN = /\bReorganization Plans? (?:Numbered |Nos?\. ?|Number )?(\d{1,2}) of (\d{4})\b/g;

export const reorganizationPlan: Family = {
  kind: 'act',
  marks: ['Reorganization Plan'],
  find: (text, range) =>
    [...matchesIn(PLAN, text, range)].map((match) => cited('act', text, `reorg/${match[2]}/${match[1]}`, match)),
};
