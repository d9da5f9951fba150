/** `recital ingest PATH…` */
import { startWatch } from '../edges/watch.ts';
import { EXIT, type Exit } from './exit.ts';
import { reporter, type ReportFlags } from './report.ts';
import { withSession } from './session.ts';
import { exitOf } from './summary.ts';
import type { Terminal } from './terminal.ts';

export interface IngestFlags extends ReportFlags {
  /** Stores nothing, and tells what would change. */
  readonly dryRun?: boolean;
  /** Goes on with what is new or changed. */
  readonly watch?: boolean;
}

export const ingest = (
  terminal: Terminal,
  paths: readonly string[],
  { dryRun = false, watch = false, ...flags }: IngestFlags,
): Promise<Exit> =>
  withSession((session) => {
    const { signal, from, err } = terminal;
    const report = reporter(terminal, flags);
    return report.withIngest(session, async ({ paths: read, rehearsePaths }) => {
      // From before the first look, so that nothing that comes meanwhile is missed.
      const watching = watch ? await startWatch(paths, from, signal) : null;
      const summary = await (dryRun ? rehearsePaths(paths) : read(paths));
      await report.tell(summary);
      const exit = exitOf(summary);
      if (exit === EXIT.nothing && !watching) err('Nothing matched. Check the path or the pattern.\n');
      if (!watching || exit === EXIT.interrupted) return exit;
      err('Watching for new and changed files; Ctrl-C ends.\n');
      for (let changed = await watching.next(); changed; changed = await watching.next()) {
        const more = await read(paths, changed);
        if (more.files.length > 0) await report.tell(more);
        if (more.interrupted) return EXIT.interrupted;
      }
      return EXIT.ok;
    });
  });
