/** `recital status` */
import { readStatus, type Status } from '../edges/status.ts';
import { EXIT, type Exit } from './exit.ts';
import { withPool } from './session.ts';
import type { Paint, Terminal } from './terminal.ts';

export const status = ({ out, paint }: Terminal, { json }: { readonly json?: boolean }): Promise<Exit> =>
  withPool(async (pool) => {
    const found = await readStatus(pool);
    await out(json ? `${JSON.stringify(found)}\n` : statusText(found, paint));
    return EXIT.ok;
  });

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ') || 'none';

const statusText = (status: Status, paint: Paint): string =>
  [
    paint.bold(`${status.documents} documents in ${status.revisions} revisions`),
    `${status.statements} statements on ${status.quotes} quotes`,
    `records: ${listed(status.records)}`,
    `files: ${listed(status.files)}`,
    status.unindexed === 0 ? 'search is up to date' : `search: ${status.unindexed} rows to be indexed`,
    lastRunText(status.lastRun),
    '',
  ].join('\n');

const lastRunText = (run: Status['lastRun']): string =>
  run
    ? `last run: ${run.id}, ${run.finishedAt ? `finished ${run.finishedAt.toISOString()}` : 'not finished'}`
    : 'nothing was ingested yet: try `recital ingest samples`';
