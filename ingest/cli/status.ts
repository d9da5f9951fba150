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

const WIDTH = 78;

/** `records: 658 Agency, 266 Instrument`, the most first, in lines of a width that can be read. */
const listed = (what: string, counts: Readonly<Record<string, number>>): readonly string[] => {
  const all = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (all.length === 0) return [`${what}: none`];
  const lines = [`${what}:`];
  for (const [index, [name, count]] of all.entries()) {
    const word = `${count} ${name}${index < all.length - 1 ? ',' : ''}`;
    const line = lines.at(-1) ?? '';
    if (line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines;
};

/** What is to be done about files that have not come to a good end. */
const adviceOf = ({ QUEUED = 0, RUNNING = 0, FAILED = 0, QUARANTINED = 0 }: Status['files']): readonly string[] => [
  ...(QUEUED + RUNNING > 0
    ? [
        `  ${QUEUED + RUNNING} wait to be read: \`npm start\` or a worker does it, or \`recital ingest\` of the same paths`,
      ]
    : []),
  ...(FAILED + QUARANTINED > 0
    ? ['  what failed: `recital show FILE` tells why, `recital retry --failed` reads it again']
    : []),
];

const statusText = (status: Status, paint: Paint): string =>
  [
    paint.bold(`${status.documents} documents in ${status.revisions} revisions`),
    `${status.statements} statements on ${status.quotes} quotes`,
    ...listed('records', status.records),
    ...listed('files, of all runs', status.files),
    ...adviceOf(status.files).map(paint.dim),
    status.unindexed === 0 ? 'search is up to date' : `search: ${status.unindexed} rows to be indexed`,
    lastRunText(status.lastRun),
    '',
  ].join('\n');

const lastRunText = (run: Status['lastRun']): string =>
  run
    ? `last run: ${run.id}, ${run.finishedAt ? `finished ${run.finishedAt.toISOString()}` : 'not finished'}`
    : 'nothing was ingested yet: try `recital ingest samples`';
