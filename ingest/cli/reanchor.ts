/** `recital reanchor` */
import { inTransaction } from '../edges/database.ts';
import { listRevised, type Anchored } from '../edges/publish/reanchor-store.ts';
import { countAnchors, findAnchors, reanchorWork } from '../edges/publish/reanchor.ts';
import { EXIT, type Exit } from './exit.ts';
import { withPool } from './session.ts';
import { printable, type Terminal } from './terminal.ts';

export interface ReanchorFlags {
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

export const reanchor = ({ out, signal }: Terminal, { json, dryRun = false }: ReanchorFlags): Promise<Exit> =>
  withPool(async (pool) => {
    const works = await listRevised(pool);
    const anchors: Anchored[] = [];
    for (const work of works) {
      signal.throwIfAborted();
      const found = dryRun
        ? await findAnchors(pool, work)
        : await inTransaction(pool, (client) => reanchorWork(client, work, new Date()));
      anchors.push(...found);
      if (!json) for (const anchored of found) if (anchored.state !== 'KEPT') await out(`${lineOf(anchored)}\n`);
    }
    const { KEPT: kept, MOVED: moved, ALTERED: altered, LOST: lost } = countAnchors(anchors);
    const counts = { kept, moved, altered, lost };
    const quotes = anchors.filter(({ state }) => state !== 'KEPT');
    await out(
      json
        ? `${JSON.stringify({ ...counts, quotes })}\n`
        : `${anchors.length} quotes of former revisions of ${works.length} documents: ` +
            `${kept} kept, ${moved} moved, ${altered} altered, ${lost} lost\n`,
    );
    return EXIT.ok;
  });

const lineOf = ({ state, quote, span, revision, exact }: Anchored): string =>
  `${state.padEnd(7)} ${quote} → ${span ? `${revision} ${span.start}-${span.end}` : revision}: “${shortened(printable(exact))}”`;

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
