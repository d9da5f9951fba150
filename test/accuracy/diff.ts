/** What a change gained and lost: the labels of two folders compared, finding by finding. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Label = Readonly<Record<string, unknown>>;

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export interface Change {
  readonly category: string;
  readonly sign: '+' | '-';
  /** Path of the label file below the folders. */
  readonly file: string;
  readonly value: string;
  readonly quote: string;
}

/** What of a finding makes it the same finding, beside the words it stands on. */
const VALUE_OF: Readonly<Record<string, (label: Label) => string>> = {
  document: ({ field, value }) => `${String(field)}=${String(value)}`,
  sections: ({ path, heading }) => `${String(path)} ${wordsOf(heading)}`,
  legalReferences: ({ norm }) => String(norm),
  documentRelations: ({ type, target }) => `${String(type)} ${String(target)}`,
  agencyMentions: ({ canonical }) => String(canonical),
  directives: (label) => directiveValue(label),
  definitions: ({ term }) => String(term),
  grantPrograms: ({ norm }) => String(norm),
};

const directiveValue = ({ path, responsible, through, consult, modality, action, deadline }: Label): string => {
  const { duration, due } = (deadline ?? {}) as Label;
  return JSON.stringify([path, modality, responsible, through, consult, action, duration ?? due ?? null]);
};

/** All label files that either folder holds; a file that one lacks is compared with nothing. */
export const diffLabels = (before: string, after: string): readonly Change[] => {
  const files = new Set([...filesBelow(before), ...filesBelow(after)]);
  return [...files].sort().flatMap((file) => diffFile(file, readLabels(before, file), readLabels(after, file)));
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));

const readLabels = (folder: string, file: string): Label => {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Label;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};

const diffFile = (file: string, before: Label, after: Label): readonly Change[] =>
  Object.keys(VALUE_OF).flatMap((category) => {
    const was = keysOf(category, before);
    const is = keysOf(category, after);
    const changes = (sign: '+' | '-', all: readonly Key[], other: readonly Key[]): readonly Change[] => {
      const held = new Set(other.map(({ key }) => key));
      return all
        .filter(({ key }) => !held.has(key))
        .map(({ value, quote }) => ({ category, sign, file, value, quote }));
    };
    return [...changes('-', was, is), ...changes('+', is, was)];
  });

interface Key {
  readonly key: string;
  readonly value: string;
  readonly quote: string;
}

/** Words and not offsets tell findings apart, so that a change of the reader moves none; the same words twice are counted. */
const keysOf = (category: string, labels: Label): readonly Key[] => {
  const times = new Map<string, number>();
  return ((labels[category] ?? []) as readonly Label[]).map((label) => {
    const value = VALUE_OF[category]?.(label) ?? '';
    const quote = wordsOf(label['quote']).replace(/\s+/g, ' ');
    const words = `${value} | ${quote}`;
    const count = (times.get(words) ?? 0) + 1;
    times.set(words, count);
    return { key: `${words} | ${String(count)}`, value, quote };
  });
};

/** One line a change, then a count a category. */
export const writeDiff = (changes: readonly Change[], write: (line: string) => void): void => {
  for (const { sign, category, file, value, quote } of changes)
    write(`${sign} ${category} ${file} ${value} | ${quote.slice(0, 400)}`);
  for (const category of Object.keys(VALUE_OF)) {
    const of = (sign: '+' | '-'): number =>
      changes.filter((change) => change.category === category && change.sign === sign).length;
    write(`${category}: ${String(of('+'))} gained, ${String(of('-'))} lost`);
  }
};
