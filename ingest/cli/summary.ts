/** What a run came to, for people and for programs. The counts add up to the files. */
import { CODES, type CodeName } from '../../schema/domain/codes.ts';
import type { FileState } from '../../schema/domain/vocabulary.ts';
import { totalOf, type Effect, type KindCounts } from '../edges/publish/effect.ts';
import type { FileReport } from '../runs/ledger.ts';
import type { RunSummary } from '../runs/run.ts';
import { EXIT, type Exit } from './exit.ts';
import { printable, type Paint } from './terminal.ts';

const WORDS: Readonly<Record<FileState, string>> = {
  DONE: 'done',
  PARTIAL: 'partial',
  UNCHANGED: 'unchanged',
  DUPLICATE_OF: 'duplicate',
  FAILED: 'failed',
  QUARANTINED: 'quarantined',
  QUEUED: 'still queued',
  RUNNING: 'still running',
};

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
const isFailed = ({ state }: FileReport): boolean => state === 'FAILED' || state === 'QUARANTINED';
const isMissing = ({ code }: FileReport): boolean => code === 'E_NOTHING';
const isRehearsal = ({ runId }: RunSummary): boolean => runId === null;

export const exitOf = ({ files: reports, interrupted }: RunSummary): Exit => {
  if (interrupted) return EXIT.interrupted;
  if (reports.every(isMissing)) return EXIT.nothing;
  return reports.some(isFailed) ? EXIT.someFailed : EXIT.ok;
};

/**
 * `13 files in 0.5 s: 9 done, 1 partial, 3 failed`, then each failure and each partial document with what to do, then
 * where the time went. Of a rehearsal, what each file would change.
 */
export const summaryText = (summary: RunSummary, paint: Paint): string => {
  const counted = (Object.keys(WORDS) as FileState[]).filter((state) => summary.counts[state] > 0);
  const counts = counted.map((state) => `${summary.counts[state]} ${WORDS[state]}`).join(', ');
  const head = `${files(summary.files.length)} in ${summary.seconds.toFixed(1)} s${counts && `: ${counts}`}`;
  const troubled = summary.files.filter((file) => isFailed(file) || file.state === 'PARTIAL');
  const { length } = summary.skipped;
  const lines = [
    paint.bold(head),
    ...troubled.flatMap((file) => troubleOf(file, paint)),
    ...(isRehearsal(summary) ? summary.files.flatMap(changeOf) : formatLines(summary, paint)),
    ...(length > 0 ? [`${length} passed over: ${passedOver(summary.skipped)}`] : []),
    ...(isRehearsal(summary)
      ? ['Nothing was stored: each file was tried by itself. + values and links gained, ~ changed, - lost.']
      : []),
    ...(summary.interrupted && !isRehearsal(summary)
      ? ['Interrupted: what was in hand is stored. Run the same command again to go on.']
      : []),
  ];
  return `${lines.join('\n')}\n`;
};

const REASONS: Readonly<Record<RunSummary['skipped'][number]['reason'], string>> = {
  hidden: 'hidden',
  'not-regular': 'not regular files',
  'nested-archive': 'archives in archives',
  'name-not-utf-8': 'named in no UTF-8',
};

/** `2 hidden, 1 no regular files` */
const passedOver = (skipped: RunSummary['skipped']): string =>
  [...Map.groupBy(skipped, ({ reason }) => reason)]
    .map(([reason, those]) => `${those.length} ${REASONS[reason]}`)
    .join(', ');

const troubleOf = ({ path, state, code, message }: FileReport, paint: Paint): readonly string[] => {
  const word = isFailed({ state } as FileReport) ? paint.red(WORDS[state]) : paint.yellow(WORDS[state]);
  const nextStep = code && code in CODES ? CODES[code as CodeName].nextStep : null;
  return [
    `  ${word}  ${printable(path)}  ${code ?? ''}`,
    `      ${printable(message ?? '')}`,
    ...(nextStep ? [`      ${paint.dim(nextStep)}`] : []),
  ];
};

/** `  orders/EO_1.htm  +412 ~3 -0  version/us/eo/1/signed` */
const changeOf = ({ path, done, documentId }: FileReport): readonly string[] => {
  if (!done) return [];
  const { gained, changed, lost } = done.effect;
  return [`  ${printable(path)}  +${totalOf(gained)} ~${totalOf(changed)} -${totalOf(lost)}  ${documentId ?? ''}`];
};

/** Files of each format, and how long one of them was read and stored on average. None where nothing was read. */
const formatLines = ({ files: reports }: RunSummary, paint: Paint): readonly string[] => {
  const read = reports.flatMap(({ done }) => (done ? [done] : []));
  if (read.length === 0) return [];
  const rows = [...Map.groupBy(read, ({ format }) => format)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([format, all]) => {
      const mean = (of: (one: (typeof all)[number]) => number): string =>
        (all.reduce((sum, one) => sum + of(one), 0) / all.length).toFixed(0);
      return [format, String(all.length), mean(({ readMs }) => readMs), mean(({ storeMs }) => storeMs)] as const;
    });
  const width = Math.max(6, ...rows.map(([format]) => format.length));
  const line = ([format, count, readMs, storeMs]: (typeof rows)[number]): string =>
    `  ${format.padEnd(width)}  ${count.padStart(6)}  ${readMs.padStart(8)}  ${storeMs.padStart(8)}`;
  return [paint.dim(line(['format', 'files', 'read ms', 'store ms'])), ...rows.map(line)];
};

/** `gained 120: Obligation.act 12, Provision 9` */
export const effectText = (effect: Effect, paint: Paint): string => {
  const line = (word: string, counts: KindCounts): string => {
    const kinds = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
    return `${paint.bold(`${word} ${totalOf(counts)}`)}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}\n`;
  };
  return line('gained', effect.gained) + line('changed', effect.changed) + line('lost', effect.lost);
};

const fileFields = ({ path, state, code, message, documentId, done }: FileReport): object => ({
  file: path,
  state,
  code,
  message,
  documentId,
  ...(done ? { ...done, readMs: Math.round(done.readMs), storeMs: Math.round(done.storeMs) } : {}),
});

/** One line for one file. */
export const fileJson = (file: FileReport): string => `${JSON.stringify(fileFields(file))}\n`;

/** The last line after those of the files; it alone has `counts`. */
export const summaryLine = ({ runId, counts, skipped, seconds, searchSeconds, interrupted }: RunSummary): string =>
  `${JSON.stringify({ runId, counts, skipped: skipped.length, seconds, searchSeconds, interrupted })}\n`;

/** One object; states that no file is in count 0. */
export const summaryJson = (summary: RunSummary): string =>
  `${JSON.stringify({
    runId: summary.runId,
    counts: summary.counts,
    files: summary.files.map(fileFields),
    skipped: summary.skipped.map(({ path, reason }) => ({ file: path, reason })),
    seconds: summary.seconds,
    searchSeconds: summary.searchSeconds,
    interrupted: summary.interrupted,
  })}\n`;
