/** How a command that reads documents tells of it: a line that is written over, then a summary; or JSON. */
import { withIngest, type Ingest } from '../runs/ingest-paths.ts';
import type { Progress } from '../runs/ledger.ts';
import type { RunSummary } from '../runs/run.ts';
import { progressLine } from './progress.ts';
import type { Session } from './session.ts';
import { fileJson, summaryJson, summaryLine, summaryText } from './summary.ts';
import type { Terminal } from './terminal.ts';

export interface ReportFlags {
  /** One object at the end. */
  readonly json?: boolean;
  /** One object for each file as it ends, and one at the end. */
  readonly ndjson?: boolean;
  readonly jobs?: number;
}

export interface Reporter {
  readonly withIngest: <T>(session: Session, work: (ingest: Ingest) => Promise<T>) => Promise<T>;
  /** Tells how a run came out, and begins a new line for the next. */
  readonly tell: (summary: RunSummary) => Promise<void>;
}

export const reporter = (terminal: Terminal, { json, ndjson, jobs }: ReportFlags): Reporter => {
  const { out, err, paint } = terminal;
  let line = progressLine(terminal);
  let told: Promise<void> = Promise.resolve();
  const onProgress = (progress: Progress): void => {
    line.show(progress);
    const { ended } = progress;
    if (ndjson && ended !== null) told = told.then(() => out(fileJson(ended)));
  };
  return {
    withIngest: ({ config: { home, maxBytes, fetchHosts }, url: database }, work) =>
      withIngest(
        {
          database,
          home,
          maxBytes,
          fetching: { hosts: fetchHosts },
          from: terminal.from,
          signal: terminal.signal,
          onProgress,
          onFault: (error, reference) => err(`${reference}: ${error instanceof Error ? error.stack : String(error)}\n`),
          ...(jobs === undefined ? {} : { jobs }),
        },
        work,
      ).finally(() => line.end()),
    tell: async (summary) => {
      line.end();
      line = progressLine(terminal);
      await told;
      await out(json ? summaryJson(summary) : ndjson ? summaryLine(summary) : summaryText(summary, paint));
    },
  };
};
