/** `recital rebuild` */
import { columnsThatDiffer, rebuild as rebuildRecords } from '../edges/rebuild.ts';
import { EXIT, type Exit } from './exit.ts';
import { withPool } from './session.ts';
import type { Terminal } from './terminal.ts';

export interface RebuildFlags {
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

export const rebuild = ({ out, err, signal }: Terminal, { json, dryRun = false }: RebuildFlags): Promise<Exit> =>
  withPool(async (pool) => {
    let differences = 0;
    const records = await rebuildRecords(pool, {
      now: () => new Date(),
      write: !dryRun,
      signal,
      onDifference: async (difference) => {
        differences += 1;
        err(`${difference.id}: ${columnsThatDiffer(difference).join(', ') || 'the row itself'}\n`);
      },
    });
    const told =
      differences === 0 ? 'none differed' : `${differences} ${dryRun ? 'differ' : 'differed and were mended'}`;
    await out(json ? `${JSON.stringify({ records, differences })}\n` : `${records} records: ${told}\n`);
    return EXIT.ok;
  });
