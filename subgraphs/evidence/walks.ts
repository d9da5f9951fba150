/** Questions about how records hang together: `path`, `linked`, `timeline`. */
import type { Connection, PageArguments } from '../../schema/connection.ts';
import { RECORD_TYPE_NAMES } from '../../schema/domain/catalog.ts';
import type { RecordId } from '../../schema/domain/ids.ts';
import { validDay, type AsOf } from '../../schema/domain/as-of.ts';
import { bareId, inheritTime, typeOfId } from '../../schema/domain/ids.ts';
import { bounds } from '../../schema/domain/partial-date.ts';
import { timeOf } from '../runtime/as-of.ts';
import { badInput } from '../runtime/errors.ts';
import { listed } from '../runtime/listed.ts';
import { find } from '../runtime/loaders.ts';
import { neighbours } from './neighbours.ts';
import { shortestPath, type Link } from './path.ts';
import type { LinkPage, StepRow, TimelineRow } from './rows.ts';
import type { Store } from './store.ts';
import { neededFor, timelineOf } from './timeline.ts';

const LONGEST_PATH = 6;
const DEEPEST_LINK = 3;

const bounded = (name: string, value: number, most: number): number => {
  if (value >= 1 && value <= most) return value;
  throw badInput(`\`${name}\` must be from 1 to ${most}.`);
};

const recordTypes = (names: readonly string[]): ReadonlySet<string> => {
  const unknown = names.find((name) => !isRecordType(name));
  if (unknown === undefined) return new Set(names);
  throw badInput(`\`types\` takes names of record types, and ${unknown} is none: ${RECORD_TYPE_NAMES.join(', ')}.`);
};
const isRecordType = (name: string): boolean => RECORD_TYPE_NAMES.some((known) => known === name);

/** Both ends included; null where either is unknown, or there is no way within reach. */
export const pathBetween = async (
  store: Store,
  from: RecordId,
  to: RecordId,
  maxLength: number,
): Promise<{ readonly steps: readonly StepRow[] } | null> => {
  const longest = bounded('maxLength', maxLength, LONGEST_PATH);
  const [start, end] = await Promise.all([find(store.record, from), find(store.record, to)]);
  if (!start || !end) return null;
  const links = await shortestPath(store.linksAt(timeOf(from)), start.id, end.id, longest);
  const stepTo = (id: RecordId, link: Link | null): StepRow => ({ id: inheritTime(from, id), link });
  return links && { steps: [stepTo(start.id, null), ...links.map((link) => stepTo(link.to, link))] };
};

/** `types` are names of record types; the way to a record of one of them may lead through others. */
export const linkedTo = (
  store: Store,
  id: RecordId,
  { depth, types, ...page }: PageArguments & { readonly depth: number; readonly types?: readonly string[] | null },
): LinkPage => {
  const deepest = bounded('depth', depth, DEEPEST_LINK);
  const wanted = types ? recordTypes(types) : null;
  const around = async () => {
    const start = await find(store.record, id);
    const found = start ? await neighbours(store.linksAt(timeOf(id)), start.id, deepest) : [];
    return wanted ? found.filter(({ to }) => wanted.has(typeOfId(to) ?? '')) : found;
  };
  const links = listed('linked', around, ({ to }) => to, page);
  const edges = async () =>
    (await links.edges()).map(({ cursor, node }) => ({
      cursor,
      relation: node.property,
      node: { id: inheritTime(id, node.to) },
    }));
  return { ...links, edges, nodes: async () => (await edges()).map(({ node }) => node) };
};

export const timelineFor = (store: Store, id: RecordId, page: PageArguments): Connection<TimelineRow> =>
  listed(
    'timeline',
    () => historyOf(store, id),
    ({ key }) => key,
    page,
  );

/** What is dated had begun by the day that is looked at; what is not, may have. */
const begunBy =
  ({ valid }: AsOf) =>
  ({ on }: TimelineRow): boolean =>
    valid === null || on === null || bounds(on).first <= validDay(valid);

const historyOf = async (store: Store, id: RecordId): Promise<readonly TimelineRow[]> => {
  const events = typeOfId(id) === 'Instrument' ? (await store.events(id, null)).map(({ event }) => event) : [];
  const needed = neededFor([bareId(id)], events).map((about) => ({
    ...about,
    subject: inheritTime(id, about.subject),
  }));
  const [record, statements] = await Promise.all([
    find(store.record, id),
    Promise.all(needed.map((about) => store.statementsAbout(about))),
  ]);
  return timelineOf(bareId(id), record?.label ?? id, events, statements.flat()).filter(begunBy(timeOf(id)));
};
