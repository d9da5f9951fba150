/** `recital ingest PATH…` */
import { ingestPaths } from '../ingest-paths.ts';
import { EXIT, type Exit } from './exit.ts';
import { progressLine } from './progress.ts';
import { withSession } from './session.ts';
import { exitOf, summaryJson, summaryText } from './summary.ts';
import type { Terminal } from './terminal.ts';

export interface IngestFlags {
  readonly json?: boolean;
  readonly jobs?: number;
}

export const ingest = async (
  terminal: Terminal,
  paths: readonly string[],
  { json, jobs }: IngestFlags,
): Promise<Exit> => {
  const line = progressLine(terminal);
  const summary = await withSession(({ config, url }) =>
    ingestPaths({
      database: url,
      home: config.home,
      maxBytes: config.maxBytes,
      paths,
      from: terminal.from,
      signal: terminal.signal,
      onProgress: line.show,
      onFault: (error, reference) =>
        terminal.err(`${reference}: ${error instanceof Error ? error.stack : String(error)}\n`),
      ...(jobs === undefined ? {} : { jobs }),
    }),
  ).finally(line.end);
  await terminal.out(json ? summaryJson(summary) : summaryText(summary, terminal.paint));
  const exit = exitOf(summary);
  if (exit === EXIT.nothing) terminal.err('Nothing matched. Check the path or the pattern.\n');
  return exit;
};
