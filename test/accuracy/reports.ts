/**
 * News-style reports in our own words, with what a careful reader would record of each. Labels name their places by words
 * of the text, so that a text can be read beside them; every label is one row: what is recorded, then the words that say it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contains, overlaps, spanOf, type Span } from '../../schema/domain/span.ts';
import { slug } from '../../schema/domain/ids.ts';
import { loadKnownNames } from '../../ingest/edges/known.ts';
import { readDocument } from '../../ingest/readers/read.ts';
import { EXTRACTORS } from '../../ingest/stages/extract/extractors.ts';
import { extract } from '../../ingest/stages/extract/index.ts';
import { structure } from '../../ingest/stages/structure.ts';
import type { Findings, KnownNames } from '../../ingest/values/index.ts';
import type { Score } from './gold.ts';

/** In the order in which they were written; a later set was labelled after the former was used to mend what it showed. */
export const REPORT_SETS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
  'thirty-second',
  'thirty-third',
  'thirty-fourth',
  'thirty-fifth',
] as const;
export type ReportSet = (typeof REPORT_SETS)[number];
const PLACE = fileURLToPath(new URL('reports/', import.meta.url));

export const scoreReportSet = (name: ReportSet): Promise<ReportScore> => scoreReports(join(PLACE, name));

export interface ReportLabels {
  /** Null where the text is of no order: a rule, a bill. */
  readonly instrument: string | null;
  readonly people: readonly (readonly [name: string, role: string | null, affiliation: string | null])[];
  readonly citations?: readonly (readonly [index: string, words: string])[];
  readonly spoken: readonly (readonly [speaker: string, how: 'named' | 'unnamed', words: string])[];
  readonly positions: readonly (readonly [entity: string, stance: string, words: string, instead?: string | number])[];
  readonly events: readonly (readonly [date: string | null, inferred: boolean, status: string | null, words: string])[];
  readonly framework: Readonly<Record<string, string | number | boolean>>;
  readonly unknowns?: readonly string[];
}

/** What is said, as one line that two readers would write alike, and where; `at` is null where the place does not matter. */
interface Said {
  readonly key: string;
  readonly at: Span | null;
}

export type Category =
  'instrument' | 'people' | 'roles' | 'citations' | 'speakers' | 'positions' | 'events' | 'parameters' | 'unknowns';
type Sayings = Readonly<Record<Category, readonly Said[]>>;

export const REPORT_CATEGORIES: readonly Category[] = [
  'instrument',
  'people',
  'roles',
  'citations',
  'speakers',
  'positions',
  'events',
  'parameters',
  'unknowns',
];

const folded = (words: string): string => slug(words.replace(/^(?:the|an?) /i, ''));
const key = (...parts: readonly (string | number | boolean | null | undefined)[]): string =>
  parts.map((part) => (part === null || part === undefined ? '' : folded(String(part)))).join(' | ');

const labelled = (text: string, labels: ReportLabels): Sayings => {
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`The text does not say: ${words}`);
    return spanOf(start, start + words.length);
  };
  return {
    instrument: labels.instrument === null ? [] : [{ key: key(labels.instrument), at: null }],
    people: labels.people.map(([name]) => ({ key: key(name), at: null })),
    roles: labels.people.flatMap(([name, role, affiliation]) => rolesOf(name, role, affiliation)),
    citations: (labels.citations ?? []).map(([index, words]) => ({ key: key(index), at: at(words) })),
    speakers: labels.spoken.map(([speaker, how, words]) => ({ key: key(speaker, how), at: at(words) })),
    positions: labels.positions.map(([entity, stance, words, instead]) => ({
      key: key(entity, stance, instead),
      at: at(words),
    })),
    events: labels.events.map(([date, , status, words]) => ({ key: key(date, status), at: at(words) })),
    parameters: Object.entries(labels.framework).map(([name, value]) => ({ key: key(name, value), at: null })),
    unknowns: (labels.unknowns ?? []).map((words) => ({ key: '', at: at(words) })),
  };
};

const rolesOf = (name: string, role: string | null, affiliation: string | null): readonly Said[] =>
  [
    ['role', role],
    ['of', affiliation],
  ].flatMap(([what, value]) => (value ? [{ key: key(name, what, value), at: null }] : []));

const PARAMETERS = ['noticeDays', 'voluntary', 'decidedBy', 'submittedBy', 'submittedTo'] as const;

const predicted = (found: Findings): Sayings => ({
  instrument: found
    .of('reported-instrument')
    .slice(0, 1)
    .map((one) => ({ key: key(one.instrumentKind.value), at: null })),
  people: distinct(found.of('person').map(({ name }) => ({ key: key(name), at: null }))),
  roles: distinct(found.of('person').flatMap(({ name, role, affiliation }) => rolesOf(name, role, affiliation))),
  citations: found.of('claim').flatMap((one) => one.citations.map((index) => ({ key: key(index), at: one }))),
  speakers: [...found.of('claim'), ...found.of('second-voice')].flatMap((one) =>
    one.speaker === null ? [] : [{ key: key(one.speaker, one.anonymous ? 'unnamed' : 'named'), at: one }],
  ),
  positions: found
    .of('position')
    .map((one) => ({ key: key(one.entity, one.stance, one.counterProposal?.value), at: one })),
  events: found
    .of('event')
    .filter(({ date, status }) => date !== null || status !== null)
    .map((one) => ({ key: key(one.date, one.status), at: one })),
  parameters: distinct(
    found.of('review-framework').flatMap((one) =>
      PARAMETERS.flatMap((name) => {
        const value = one[name]?.value;
        return value === undefined ? [] : [{ key: key(name, value), at: null }];
      }),
    ),
  ),
  unknowns: found.of('unknown').map((one) => ({ key: '', at: one })),
});

const distinct = (all: readonly Said[]): readonly Said[] => [...new Map(all.map((one) => [one.key, one])).values()];

export interface Difference {
  readonly category: Category;
  readonly kind: 'missed' | 'extra';
  readonly key: string;
  readonly words: string;
}

export interface ReportScore {
  readonly texts: number;
  readonly categories: Readonly<Record<Category, Score>>;
  readonly differences: readonly (Difference & { readonly file: string })[];
}

const agree = (label: Said, one: Said): boolean =>
  label.key === one.key &&
  (label.at === null || one.at === null || contains(one.at, label.at) || overlaps(one.at, label.at));

/** One to one, in the order of the text. An index or a speaker may be said of several claims that one label's words begin. */
const differencesOf = (text: string, labels: Sayings, said: Sayings): readonly Difference[] =>
  REPORT_CATEGORIES.flatMap((category) => {
    const open = [...said[category]];
    const missed = labels[category].filter((label) => {
      const at = open.findIndex((one) => agree(label, one));
      if (at >= 0) open.splice(at, 1);
      return at < 0;
    });
    // Labels hold examples of citations, not all.
    const extra = category === 'citations' ? [] : open;
    const told =
      (kind: Difference['kind']) =>
      (one: Said): Difference => ({
        category,
        kind,
        key: one.key,
        words: one.at ? text.slice(one.at.start, Math.min(one.at.end, one.at.start + 120)) : '',
      });
    return [...missed.map(told('missed')), ...extra.map(told('extra'))];
  });

const scoreOf = (tp: number, fp: number, fn: number): Score => ({
  tp,
  fp,
  fn,
  f1: tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn),
});

/** Scores each `<name>.json` of the directory against the text that stands beside it. */
export const scoreReports = async (directory: string): Promise<ReportScore> => {
  const names = await loadKnownNames();
  const files = (await readdir(directory)).sort();
  const read = files.filter((file) => extname(file) !== '.json');
  const all = await Promise.all(read.map((file) => differencesIn(directory, file, names)));
  const differences = all.flatMap(({ file, found }) => found.map((one) => ({ file, ...one })));
  const categories = Object.fromEntries(
    REPORT_CATEGORIES.map((category) => {
      const of = (kind: string): number =>
        differences.filter((one) => one.category === category && one.kind === kind).length;
      const labels = all.reduce((sum, { labels: { [category]: rows } }) => sum + rows.length, 0);
      return [category, scoreOf(labels - of('missed'), of('extra'), of('missed'))];
    }),
  ) as Record<Category, Score>;
  return { texts: all.length, categories, differences };
};

interface Compared {
  readonly file: string;
  readonly labels: Sayings;
  readonly found: readonly Difference[];
}

const differencesIn = async (directory: string, file: string, names: KnownNames): Promise<Compared> => {
  const bytes = await readFile(join(directory, file));
  const structured = structure(await readDocument({ name: file, bytes, sha256: '0'.repeat(64) }));
  const { text } = structured.document;
  const labels = labelled(
    text,
    JSON.parse(await readFile(join(directory, file.replace(/\.[a-z]+$/, '.json')), 'utf8')) as ReportLabels,
  );
  return { file, labels, found: differencesOf(text, labels, predicted(extract(structured, names, EXTRACTORS))) };
};
