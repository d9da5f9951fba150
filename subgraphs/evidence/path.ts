/** The shortest way between two records over statements that link records, searched from both ends at once. */
import type { RecordId } from '../../schema/domain/ids.ts';

/** One statement seen from `from`: `forward` where `from` is its subject, else `from` is its value. */
export interface Link {
  readonly from: RecordId;
  readonly to: RecordId;
  readonly property: string;
  readonly forward: boolean;
  readonly statementId: string;
}

/** The links of each of the records, in a fixed order; a hub may give its first ones only. */
export type Expand = (records: readonly RecordId[]) => Promise<readonly Link[]>;

/** Beyond this many records a search gives up: what joins two records only through everything joins nothing. */
const MOST_RECORDS = 20_000;

/** The links by which each record was first reached; the start has none. */
type Reached = Map<RecordId, Link | null>;

interface Side {
  readonly reached: Reached;
  frontier: readonly RecordId[];
}

const sideFrom = (start: RecordId): Side => ({ reached: new Map([[start, null]]), frontier: [start] });

/** The links from `from` to `to`, at most `maxLength` of them; empty if they are one record; null if there is no such way. */
export const shortestPath = async (
  expand: Expand,
  from: RecordId,
  to: RecordId,
  maxLength: number,
): Promise<readonly Link[] | null> => {
  if (from === to) return [];
  const [start, end] = [sideFrom(from), sideFrom(to)];
  for (let length = 0; length < maxLength; length += 1) {
    const [near, far] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start];
    const meeting = await grow(expand, near, far);
    if (meeting) return [...wayTo(start.reached, meeting), ...wayTo(end.reached, meeting).toReversed().map(reversed)];
    if (near.frontier.length === 0 || near.reached.size + far.reached.size > MOST_RECORDS) return null;
  }
  return null;
};

/** Takes one more step from one side; gives the first record that the other side has reached as well. */
const grow = async (expand: Expand, near: Side, far: Side): Promise<RecordId | null> => {
  const next: RecordId[] = [];
  let meeting: RecordId | null = null;
  for (const link of await expand(near.frontier)) {
    if (near.reached.has(link.to)) continue;
    near.reached.set(link.to, link);
    next.push(link.to);
    if (meeting === null && far.reached.has(link.to)) meeting = link.to;
  }
  near.frontier = next;
  return meeting;
};

/** The links that led from a side's start to `record`. */
const wayTo = (reached: Reached, record: RecordId): readonly Link[] => {
  const links: Link[] = [];
  for (let link = reached.get(record); link; link = reached.get(link.from)) links.push(link);
  return links.toReversed();
};

const reversed = (link: Link): Link => ({ ...link, from: link.to, to: link.from, forward: !link.forward });
