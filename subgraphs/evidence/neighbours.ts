/** The records around one, ring by ring. */
import type { RecordId } from '../../schema/domain/ids.ts';
import type { Expand, Link } from './path.ts';

/** A neighbourhood larger than this is no neighbourhood; its nearest records are kept. */
const MOST_RECORDS = 2_000;

/** The links by which the records within `depth` steps were first reached: nearest first, then by id. */
export const neighbours = async (expand: Expand, start: RecordId, depth: number): Promise<readonly Link[]> => {
  const reached = new Set([start]);
  const found: Link[] = [];
  let ring: readonly RecordId[] = [start];
  for (let step = 0; step < depth && ring.length > 0 && found.length < MOST_RECORDS; step += 1) {
    const links = ringOf(await expand(ring), reached).slice(0, MOST_RECORDS - found.length);
    found.push(...links);
    ring = links.map(({ to }) => to);
  }
  return found;
};

/** The links that reach a new record, one a record. */
const ringOf = (links: readonly Link[], reached: Set<RecordId>): readonly Link[] => {
  const ring = links.filter(({ to }) => {
    const isNew = !reached.has(to);
    reached.add(to);
    return isNew;
  });
  return ring.sort((a, b) => (a.to < b.to ? -1 : 1));
};
