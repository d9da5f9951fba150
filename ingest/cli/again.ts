/** `recital retry --failed` and `recital reprocess`: documents of the archive, read again. */
import { addEffects } from '../edges/publish/effect.ts';
import type { ArchivedFile } from '../edges/archived.ts';
import type { Ingest } from '../runs/ingest-paths.ts';
import { EXIT, type Exit } from './exit.ts';
import { reporter, type ReportFlags } from './report.ts';
import { withSession } from './session.ts';
import { effectText, exitOf } from './summary.ts';
import { printable, type Terminal } from './terminal.ts';

export const retryFailed = (terminal: Terminal, flags: ReportFlags): Promise<Exit> =>
  again(terminal, flags, true, async (ingest) => {
    const { files, neverRead } = await ingest.failed();
    for (const name of neverRead)
      terminal.err(`${printable(name)} was never read: give it to \`recital ingest\` again, the way it came.\n`);
    if (files.length === 0) terminal.err('Nothing that failed can be tried again.\n');
    return files;
  });

export interface ReprocessFlags extends ReportFlags {
  readonly rule?: string;
  readonly dryRun?: boolean;
}

export const reprocess = (terminal: Terminal, { rule, dryRun = false, ...flags }: ReprocessFlags): Promise<Exit> =>
  again(terminal, flags, !dryRun, async (ingest) => {
    const files = await ingest.outdated(rule ?? null);
    if (files === null) terminal.err(`No rule ${printable(rule ?? '')} has found anything.\n`);
    else if (files.length === 0)
      terminal.err(
        `Nothing to do: pipeline ${ingest.version} has read ${rule ? 'what that rule found' : 'everything'}.\n`,
      );
    return files;
  });

const again = (
  terminal: Terminal,
  flags: ReportFlags,
  store: boolean,
  list: (ingest: Ingest) => Promise<readonly ArchivedFile[] | null>,
): Promise<Exit> =>
  withSession(async (session) => {
    const report = reporter(terminal, flags);
    return report.withIngest(session, async (ingest) => {
      const files = await list(ingest);
      if (files === null) return EXIT.nothing;
      if (files.length === 0) return EXIT.ok;
      const summary = await ingest.archived(files, store);
      await report.tell(summary);
      const effect = addEffects(summary.files.flatMap(({ done }) => done?.effect ?? []));
      const isText = !flags.json && !flags.ndjson;
      if (isText && summary.files.some(({ done }) => done)) await terminal.out(effectText(effect, terminal.paint));
      return exitOf(summary);
    });
  });
