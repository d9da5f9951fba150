/** Relay connections over keyset pages: one statement for a page and, if asked, one for the count, however many parents. */
import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Connection, Edge, PageArguments, PageInfo } from '../../schema/connection.ts';
import { batched } from './loaders.ts';
import { decodeCursor, encodeCursor, type KeyKind, type KeyValue } from './cursors.ts';
import type { Database } from './database.ts';
import { badInput } from './errors.ts';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

export interface SortKey {
  readonly by: Sql;
  readonly kind: KeyKind;
}

/** What is listed, and in which order. */
export interface Listing {
  /** List and order: it stands in the cursors, so that those of another one are refused. */
  readonly name: string;
  readonly select: Sql;
  readonly from: Sql;
  readonly where: readonly Sql[];
  /** None ever null; together unique (within a parent). */
  readonly order: readonly SortKey[];
  /** All keys run the same way, so that one row comparison finds the place behind a cursor. */
  readonly descending?: boolean;
}

/** A listing of what belongs to a parent record: `o.instrument`. Its aliases must not be `asking_parent`. */
export interface ChildListing extends Listing {
  readonly parent: Sql;
}

/** A node with what the page adds to it, under names that no record has. */
type PageRow<Row> = Row & { readonly page_keys: readonly KeyValue[]; readonly page_parent: string };

/** A page of all rows of a listing. */
export const connect = <Row>(db: Database, listing: Listing, page: PageArguments): Connection<Row> => {
  const first = pageSize(page.first);
  const after = cursorOf(listing, page.after);
  return connectionOf(listing.name, first, after !== null, {
    rows: () =>
      db.query<
        PageRow<Row>
      >(sql`select page.*, ${keysOf(listing)} as page_keys from (${pageSql(listing, first, after)}) page
      order by ${orderOf(listing, keyNames(listing))}`),
    count: async () => {
      const [row] = await db.query<{ readonly count: number }>(
        sql`select count(*)::int as count from ${listing.from} where ${allOf(listing.where)}`,
      );
      return row?.count ?? 0;
    },
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
  const first = pageSize(page.first);
  const after = cursorOf(listing, page.after);
  const pages = batched<readonly PageRow<Row>[]>((parents) => findPages(db, listing, first, after, parents), []);
  const counts = batched<number>((parents) => findCounts(db, listing, parents), 0);
  return (parent: string): Connection<Row> =>
    connectionOf(listing.name, first, after !== null, {
      rows: () => pages.load(parent),
      count: () => counts.load(parent),
    });
};

const findPages = async <Row>(
  db: Database,
  listing: ChildListing,
  first: number,
  after: readonly KeyValue[] | null,
  parents: readonly string[],
) => {
  const ofParent = { ...listing, where: [sql`${listing.parent} = asking_parent.id`, ...listing.where] };
  const rows = await db.query<PageRow<Row>>(
    sql`select page.*, asking_parent.id as page_parent, ${keysOf(listing)} as page_keys from unnest(${parents}::text[]) as asking_parent(id)
      cross join lateral (${pageSql(ofParent, first, after)}) page order by asking_parent.id, ${orderOf(listing, keyNames(listing))}`,
  );
  return Map.groupBy(rows, (row) => row.page_parent);
};

const findCounts = async (db: Database, listing: ChildListing, parents: readonly string[]) => {
  const where = [sql`${listing.parent} = any(${parents}::text[])`, ...listing.where];
  const rows = await db.query<{ readonly parent: string; readonly count: number }>(
    sql`select ${listing.parent} as parent, count(*)::int as count from ${listing.from} where ${allOf(where)} group by 1`,
  );
  return new Map(rows.map((row) => [row.parent, row.count]));
};

/** One row more than the page shows, which tells whether another page follows. */
const pageSql = (listing: Listing, first: number, after: readonly KeyValue[] | null): Sql => {
  const keys = listing.order.map((key) => key.by);
  const beyond = listing.descending ? sql`<` : sql`>`;
  const where = after
    ? [...listing.where, sql`(${join(keys)}) ${beyond} (${typedKeys(listing, after)})`]
    : listing.where;
  return sql`select ${listing.select}, ${join(keys.map((key, index) => sql`${key} as ${keyName(index)}`))}
    from ${listing.from} where ${allOf(where)} order by ${orderOf(listing, keys)} limit ${first + 1}`;
};

const orderOf = ({ descending }: Listing, keys: readonly Sql[]): Sql =>
  join(descending ? keys.map((key) => sql`${key} desc`) : keys);
const keyName = (index: number): Sql => raw(`key_${index}`);
const keyNames = (listing: Listing): readonly Sql[] => listing.order.map((_, index) => keyName(index));
const keysOf = (listing: Listing): Sql => sql`json_build_array(${join(keyNames(listing))})`;
const typedKeys = (listing: Listing, keys: readonly KeyValue[]): Sql =>
  join(listing.order.map(({ kind }, index) => sql`${keys[index]}::${raw(kind)}`));
const allOf = (conditions: readonly Sql[]): Sql => (conditions.length > 0 ? join(conditions, ' and ') : sql`true`);

/** How many a list may give: `first` as asked, BAD_USER_INPUT beyond the bounds. */
export const pageSize = (first: number | null | undefined): number => {
  const size = first ?? DEFAULT_PAGE;
  if (size < 0 || size > MAX_PAGE) throw badInput(`\`first\` must be from 0 to ${MAX_PAGE}.`);
  return size;
};

const cursorOf = (listing: Listing, after: string | null | undefined): readonly KeyValue[] | null =>
  after == null
    ? null
    : decodeCursor(
        after,
        listing.name,
        listing.order.map((key) => key.kind),
      );

interface Parts<Row> {
  readonly rows: () => Promise<readonly PageRow<Row>[]>;
  readonly count: () => Promise<number>;
}

const connectionOf = <Row>(
  list: string,
  first: number,
  hasPreviousPage: boolean,
  parts: Parts<Row>,
): Connection<Row> => {
  const rows = once(parts.rows);
  const edges = once(async () =>
    (await rows()).slice(0, first).map((row): Edge<Row> => ({ cursor: encodeCursor(list, row.page_keys), node: row })),
  );
  const pageInfo = async (): Promise<PageInfo> => {
    const shown = await edges();
    return {
      hasNextPage: (await rows()).length > first,
      hasPreviousPage,
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
    return found.map(({ cursor }, index): Edge<Awaited<To>> => ({ cursor, node: nodes[index] as Awaited<To> }));
  });
  return { ...from, edges, nodes: async () => (await edges()).map((edge) => edge.node) };
};

/** Asks once, however often the answer is wanted. */
export const once = <Value>(work: () => Promise<Value>): (() => Promise<Value>) => {
  let result: Promise<Value> | undefined;
  return () => (result ??= work());
};
