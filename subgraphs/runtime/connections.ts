/** Relay connections: one statement for a page and, if asked, one for the count, however many parents ask. */
import {
  DEFAULT_PAGE,
  MAX_PAGE,
  type Connection,
  type Edge,
  type PageArguments,
  type PageInfo,
} from '../../schema/connection.ts';
import { decodeCursor, encodeCursor, type KeyValue } from './cursors.ts';
import type { Database } from './database.ts';
import { badInput } from './errors.ts';
import { batched } from './loaders.ts';
import {
  findCount,
  findCounts,
  findPage,
  findPages,
  type ChildListing,
  type Cut,
  type Listing,
  type PageRow,
} from './pages.ts';

export type { ChildListing, Listing, SortKey } from './pages.ts';

/** A page of all rows of a listing. */
export const connect = <Row>(db: Database, listing: Listing, page: PageArguments): Connection<Row> => {
  const window = windowOf(listing, page);
  return connectionOf(listing.name, window, {
    rows: () => findPage<Row>(db, listing, window),
    count: () => findCount(db, listing),
  });
};

/** Makes the pages of one field for many parents at once. Parents that ask with equal arguments share statements. */
export const connectEach = <Row, Arguments extends PageArguments>(
  db: Database,
  describe: (args: Arguments) => ChildListing,
): ((parent: string, args: Arguments) => Connection<Row>) => {
  const fields = new Map<string, (parent: string) => Connection<Row>>();
  return (parent, args) => {
    const key = JSON.stringify(args);
    const field = fields.get(key) ?? connectionsOf<Row>(db, describe(args), args);
    fields.set(key, field);
    return field(parent);
  };
};

const connectionsOf = <Row>(db: Database, listing: ChildListing, page: PageArguments) => {
  const window = windowOf(listing, page);
  const pages = batched<readonly PageRow<Row>[]>(db, (at, parents) => findPages(at, listing, window, parents), []);
  const counts = batched<number>(db, (at, parents) => findCounts(at, listing, parents), 0);
  return (parent: string): Connection<Row> =>
    connectionOf(listing.name, window, { rows: () => pages.load(parent), count: () => counts.load(parent) });
};

/** What is shown, and what is read for it: one row more, which tells whether another page follows. */
interface Window extends Cut {
  readonly first: number;
}

const windowOf = (listing: Listing, { first, after }: PageArguments): Window => {
  const size = pageSize(first);
  return { first: size, limit: size + 1, after: after == null ? null : behind(listing, after) };
};

/** How many a list may give: `first` as asked, BAD_USER_INPUT beyond the bounds. */
export const pageSize = (first: number | null | undefined): number => {
  const size = first ?? DEFAULT_PAGE;
  if (size < 0 || size > MAX_PAGE) throw badInput(`\`first\` must be from 0 to ${MAX_PAGE}.`);
  return size;
};

const behind = (listing: Listing, after: string): readonly KeyValue[] =>
  decodeCursor(
    after,
    listing.name,
    listing.order.map((key) => key.kind),
  );

interface Parts<Row> {
  readonly rows: () => Promise<readonly PageRow<Row>[]>;
  readonly count: () => Promise<number>;
}

/** Most pages are asked for without a cursor but the last, so each is made when it is read. */
const edgeOf = <Row>(list: string, node: PageRow<Row>): Edge<Row> => ({
  node,
  get cursor() {
    return encodeCursor(list, node.page_keys);
  },
});

const connectionOf = <Row>(list: string, { after, first }: Window, parts: Parts<Row>): Connection<Row> => {
  const rows = once(parts.rows);
  const edges = once(async () => (await rows()).slice(0, first).map((row) => edgeOf(list, row)));
  const pageInfo = async (): Promise<PageInfo> => {
    const shown = await edges();
    return {
      hasNextPage: (await rows()).length > first,
      hasPreviousPage: after !== null,
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    };
  };
  return {
    edges,
    nodes: async () => (await edges()).map((edge) => edge.node),
    pageInfo,
    totalCount: once(parts.count),
  };
};

/** The same page of what each node becomes. */
export const mapNodes = <From, To>(
  from: Connection<From>,
  convert: (node: From) => To | Promise<To>,
): Connection<Awaited<To>> => {
  const edges = once(async () => {
    const found = await from.edges();
    const nodes = await Promise.all(found.map(({ node }) => convert(node)));
    return found.map((edge, index): Edge<Awaited<To>> => ({
      node: nodes[index] as Awaited<To>,
      get cursor() {
        return edge.cursor;
      },
    }));
  });
  return { ...from, edges, nodes: async () => (await edges()).map((edge) => edge.node) };
};

/** Asks once, however often the answer is wanted. */
export const once = <Value>(work: () => Promise<Value>): (() => Promise<Value>) => {
  let result: Promise<Value> | undefined;
  return () => (result ??= work());
};
