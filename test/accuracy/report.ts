/** `docs/accuracy.md`: the figures of every measure on one page, with what was looked at by eye. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { scoreGold, type Score } from './gold.ts';
import { SCORED, scoreHeldOut, SETS, type SetName } from './held-out.ts';
import { FORMATS, measureRelations } from './relations.ts';

export const PAGE = fileURLToPath(new URL('../../docs/accuracy.md', import.meta.url));

/** Prose beside the figures, one file each; written by hand. */
const BY_EYE = fileURLToPath(new URL('by-eye.md', import.meta.url));
const FIRST_LOOK = fileURLToPath(new URL('held-out/first-look.json', import.meta.url));

const NAMES: Readonly<Record<string, string>> = {
  document: 'document fields',
  sections: 'sections',
  legalReferences: 'legal references',
  documentRelations: 'relations',
  agencyMentions: 'agency mentions',
  directives: 'directives (span and responsible)',
  directiveSpans: 'directives (span alone)',
  deadlines: 'deadlines',
  definitions: 'definitions',
  grantPrograms: 'grants',
};

export const accuracyPage = async (shared: string): Promise<string> =>
  [
    '# Accuracy',
    'Made by `npm run accuracy -- report`; a test refuses it when it is stale. Categories and matching are those of the guide that stands beside the gold labels.',
    ...(await goldPart(shared)),
    ...(await heldOutPart(shared)),
    ...(await relationsPart(shared)),
    await readFile(BY_EYE, 'utf8'),
  ].join('\n\n');

const goldPart = async (shared: string): Promise<readonly string[]> => {
  const { categories } = await scoreGold(shared);
  return [
    '## Gold labels',
    'Six texts, labelled by others before the extraction was written, but open while it was: `npm run accuracy -- gold`.',
    table(
      ['category', 'right', 'extra', 'missed', 'F1'],
      Object.keys(NAMES).flatMap((key) => {
        const score = categories[key];
        return score ? [[NAMES[key] ?? key, ...counts(score)]] : [];
      }),
    ),
  ];
};

type FirstLook = Readonly<Record<SetName, Readonly<Record<string, number>>>>;

const heldOutPart = async (shared: string): Promise<readonly string[]> => {
  const firstLook = JSON.parse(await readFile(FIRST_LOOK, 'utf8')) as FirstLook;
  const parts = [
    '## Held-out texts',
    'Drawn by a fixed seed from texts that nobody had opened, labelled by hand, and only then used to mend what they showed: `npm run accuracy -- held-out`. _First look_ is the F1 before any of that, which is what to expect of a new text; the rest is where the sets stand now.',
  ];
  for (const name of SETS) {
    const { texts, categories } = await scoreHeldOut(shared, name);
    const rows = SCORED.flatMap((key) => {
      const score = categories[key];
      return score ? [[NAMES[key] ?? key, three(firstLook[name][key]), ...counts(score)]] : [];
    });
    parts.push(
      `The ${name} set: ${String(texts)} texts.`,
      table(['category', 'first look', 'right', 'extra', 'missed', 'F1'], rows),
    );
  }
  return parts;
};

const relationsPart = async (shared: string): Promise<readonly string[]> => {
  const { orders, expected, recall, precision, judged } = await measureRelations(shared, FORMATS, () => undefined);
  return [
    '## Relations against the table of dispositions',
    `${String(orders)} orders, ${String(expected)} relations whose target's number is printed in the order: \`npm run accuracy -- relations\`, which lists every difference with a judgement.`,
    table(
      ['', 'recall', 'precision'],
      [
        ['against the table as it is', three(recall), three(precision)],
        ["the table's own errors set right", three(judged.recall), three(judged.precision)],
      ],
    ),
  ];
};

const counts = ({ tp, fp, fn, f1 }: Score): readonly string[] => [String(tp), String(fp), String(fn), three(f1)];
const three = (figure: number | undefined): string => (figure === undefined ? '' : figure.toFixed(3));

/** Padded as the formatter wants it. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
};
