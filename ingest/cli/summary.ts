/** What a run came to, for people and for programs. The counts add up to the files. */
import { CODES, type CodeName } from '../../schema/domain/codes.ts';
import type { FileState } from '../../schema/domain/vocabulary.ts';
import type { FileReport } from '../ledger.ts';
import type { RunSummary } from '../run.ts';
import { EXIT, type Exit } from './exit.ts';
import { printable, type Paint } from './terminal.ts';

const WORDS: Readonly<Record<FileState, string>> = {
  DONE: 'done',
  PARTIAL: 'partial',
  UNCHANGED: 'unchanged',
  DUPLICATE_OF: 'duplicates',
  FAILED: 'failed',
  QUARANTINED: 'quarantined',
  QUEUED: 'still queued',
  RUNNING: 'still running',
};

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
const isFailed = ({ state }: FileReport): boolean => state === 'FAILED' || state === 'QUARANTINED';
const isMissing = ({ code }: FileReport): boolean => code === 'E_NOTHING';

export const exitOf = ({ files: reports, interrupted }: RunSummary): Exit => {
  if (interrupted) return EXIT.interrupted;
  if (reports.every(isMissing)) return EXIT.nothing;
  return reports.some(isFailed) ? EXIT.someFailed : EXIT.ok;
};

/** `13 files in 0.5 s: 9 done, 1 partial, 3 failed`, then each failure and each partial document with what to do. */
export const summaryText = (summary: RunSummary, paint: Paint): string => {
  const counted = (Object.keys(WORDS) as FileState[]).filter((state) => summary.counts[state] > 0);
  const counts = counted.map((state) => `${summary.counts[state]} ${WORDS[state]}`).join(', ');
  const head = `${files(summary.files.length)} in ${summary.seconds.toFixed(1)} s${counts && `: ${counts}`}`;
  const troubled = summary.files.filter((file) => isFailed(file) || file.state === 'PARTIAL');
  const { length } = summary.skipped;
  const lines = [
    paint.bold(head),
    ...troubled.flatMap((file) => troubleOf(file, paint)),
    ...(length > 0 ? [`${length} passed over (hidden, or no regular files)`] : []),
    ...(summary.interrupted ? ['Interrupted: what was in hand is stored. Run the same command again to go on.'] : []),
  ];
  return `${lines.join('\n')}\n`;
};

const troubleOf = ({ path, state, code, message }: FileReport, paint: Paint): readonly string[] => {
  const word = isFailed({ state } as FileReport) ? paint.red(WORDS[state]) : paint.yellow(WORDS[state]);
  const nextStep = code && code in CODES ? CODES[code as CodeName].nextStep : null;
  return [
    `  ${word}  ${printable(path)}  ${code ?? ''}`,
    `      ${printable(message ?? '')}`,
    ...(nextStep ? [`      ${paint.dim(nextStep)}`] : []),
  ];
};

/** One object; states that no file is in count 0. */
export const summaryJson = (summary: RunSummary): string =>
  `${JSON.stringify({
    runId: summary.runId,
    counts: summary.counts,
    files: summary.files.map(({ path, state, code, message, documentId }) => ({
      file: path,
      state,
      code,
      message,
      documentId,
    })),
    skipped: summary.skipped.map(({ path, reason }) => ({ file: path, reason })),
    seconds: summary.seconds,
    interrupted: summary.interrupted,
  })}\n`;
