/**
 * Texts labelled by hand after the extraction was built, in several sets: each was drawn by a fixed seed from what nobody
 * had opened, labelled by the guide of the gold labels, and only then used to mend what it showed. The labels hold
 * offsets (UTF-16, of the original; of a Word file, of its text as read) and names, not the words of the texts.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labelsOf } from '../../ingest/cli/labels.ts';
import { loadKnownNames } from '../../ingest/edges/known.ts';
import type { Score } from './gold.ts';

type Limit = readonly [start: number, end: number, duration: string | null, due: string | null];
type Duty = readonly [
  start: number,
  end: number,
  modality: string,
  responsible: readonly string[],
  through: readonly string[],
  deadline: Limit | null,
];
type Named = readonly [name: string, start: number, end: number];

interface HeldOut {
  /** Path below the corpus; a text in our own words stands beside the labels, in `own/`. */
  readonly file: string;
  readonly sha256: string;
  readonly range: readonly [start: number, end: number];
  readonly directives: readonly Duty[];
  /** The sets from the twelfth to the seventeenth have of these three definitions alone or none. */
  readonly definitions?: readonly Named[];
  readonly sections?: readonly (readonly [path: string, start: number])[];
  readonly grants?: readonly Named[];
  /** The first three sets and those from the twelfth to the seventeenth do not have these; a text of which a part is labelled has no relations. */
  readonly references?: readonly Named[];
  readonly agencies?: readonly Named[];
  readonly relations?: readonly (readonly [type: string, target: string])[];
}

export const SETS = [
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
  'thirty-fourth',
  'thirty-sixth',
  'thirty-third',
  'thirty-fifth',
  'thirty-eighth',
  'fortieth',
  'thirty-seventh',
  'thirty-ninth',
  'forty-second',
  'forty-first',
  'forty-third',
  'forty-fourth',
  'forty-fifth',
  'forty-sixth',
  'forty-eighth',
  'forty-ninth',
  'fiftieth',
  'fifty-third',
  'fifty-fourth',
  'fifty-fifth',
  'fifty-first',
  'fifty-second',
] as const;
export type SetName = (typeof SETS)[number];
export const SCORED = [
  'sections',
  'legalReferences',
  'documentRelations',
  'agencyMentions',
  'directives',
  'directiveSpans',
  'deadlines',
  'definitions',
  'grantPrograms',
] as const;

export interface SetScore {
  readonly texts: number;
  readonly categories: Readonly<Record<string, Score>>;
}

const readSet = async (name: SetName): Promise<readonly HeldOut[]> =>
  JSON.parse(
    await readFile(fileURLToPath(new URL(`held-out/${name}.json`, import.meta.url)), 'utf8'),
  ) as readonly HeldOut[];

/** Scores a set by the scorer of the gold labels. Throws where a text is not the one that was labelled. */
export const scoreHeldOut = async (shared: string, name: SetName): Promise<SetScore> => {
  const set = await readSet(name);
  const place = await mkdtemp(join(tmpdir(), 'recital-held-out-'));
  try {
    for (const folder of ['gold/texts', 'gold/labels', 'found']) await mkdir(join(place, folder), { recursive: true });
    for (const one of set) await writeOne(shared, place, one);
    const report = execFileSync(
      process.execPath,
      [join(shared, 'gold', 'score.mjs'), join(place, 'gold'), join(place, 'found')],
      { encoding: 'utf8' },
    ).trimEnd();
    const { categories } = JSON.parse(report.slice(report.lastIndexOf('\n') + 1)) as Pick<SetScore, 'categories'>;
    return { texts: set.length, categories };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
};

const writeOne = async (shared: string, place: string, one: HeldOut): Promise<void> => {
  const name = basename(one.file);
  const bytes = await readFile(
    one.file.startsWith('own/') ? new URL(`held-out/${one.file}`, import.meta.url) : join(shared, 'corpus', one.file),
  );
  if (createHash('sha256').update(bytes).digest('hex') !== one.sha256) throw new Error(`${one.file} has changed.`);
  const found = await labelsOf(name, bytes, await loadKnownNames());
  const labels = `${basename(name, extname(name))}.json`;
  const gold = goldOf(name, one);
  const kept = Object.fromEntries(Object.keys(gold).map((key) => [key, key === 'file' ? name : found[key]]));
  await writeFile(join(place, 'gold/texts', name), bytes);
  await writeFile(join(place, 'found', labels), JSON.stringify(kept));
  await writeFile(join(place, 'gold/labels', labels), JSON.stringify(gold));
};

/** In the schema of the gold labels, for what is scored. */
const goldOf = (
  file: string,
  { range, sections, directives, definitions, grants, references, agencies, relations }: HeldOut,
): Readonly<Record<string, unknown>> => ({
  file,
  labelledRange: { start: range[0], end: range[1] },
  directives: directives.map(([start, end, modality, responsible, through, deadline]) => ({
    start,
    end,
    modality,
    responsible,
    through,
    deadline: deadline && { start: deadline[0], end: deadline[1], duration: deadline[2], due: deadline[3] },
  })),
  ...(definitions && { definitions: definitions.map(([term, start, end]) => ({ term, start, end })) }),
  ...(sections && { sections: sections.map(([path, start]) => ({ path, start, end: start + 1 })) }),
  ...(grants && { grantPrograms: grants.map(([norm, start, end]) => ({ norm, start, end })) }),
  ...(references && { legalReferences: references.map(([norm, start, end]) => ({ norm, start, end })) }),
  ...(agencies && { agencyMentions: agencies.map(([canonical, start, end]) => ({ canonical, start, end })) }),
  ...(relations && { documentRelations: relations.map(([type, target]) => ({ type, target })) }),
});
