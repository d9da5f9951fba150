/** Keyset pages in SQL: of one list, or of the lists of many parents in one statement. */
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { idRows } from './id-rows.ts';
import type { KeyKind, KeyValue } from './cursors.ts';
import type { Database } from './database.ts';

export interface SortKey {
  readonly by: Sql;
  readonly kind: KeyKind;
}

/** What is listed, and in which order. */
export interface Listing {
  /** List and order: it stands in the cursors, so that those of another one are refused. */
  readonly name: string;
  /** The node's columns. */
  readonly select: Sql;
  readonly from: Sql;
  readonly where: readonly Sql[];
  /** None ever null; together unique (within a parent). */
  readonly order: readonly SortKey[];
  /** All keys run the same way, so that one row comparison finds the place behind a cursor. */
  readonly descending?: boolean;
  /**
   * Where the node's columns come from once the page is cut, if not from `from`: `join t on t.id = page.key_1`, the
   * keys being numbered from 0. So a list is ordered, filtered and counted along a narrow table, whatever the planner
   * knows of the wide one.
   */
  readonly join?: Sql;
}

/** A listing of what belongs to a parent record: `o.instrument`. It may name the parent as `PARENT`. */
export interface ChildListing extends Listing {
  readonly parent: Sql;
}

/** The id of the parent whose list is being made. No other table of a listing may be called so. */
export const PARENT = sql`asking_parent.id`;

/** Rows behind `after` (from the beginning if null), `limit` at most. */
export interface Cut {
  readonly after: readonly KeyValue[] | null;
  readonly limit: number;
}

/** A node with what the page adds to it, under names that no record has. */
export type PageRow<Row> = Row & { readonly page_keys: readonly KeyValue[] };

export const findPage = <Row>(db: Database, listing: Listing, cut: Cut): Promise<readonly PageRow<Row>[]> =>
  db.query(
    sql`select ${nodeOf(listing)} from (${pageOf(listing, cut)}) page ${joinOf(listing)} order by ${placeOf(listing)}`,
  );

export const findCount = async (db: Database, listing: Listing): Promise<number> => {
  const [row] = await db.query<{ readonly count: number }>(countOf(listing));
  return row?.count ?? 0;
};

/** The page of each parent that has any rows. */
export const findPages = async <Row>(
  db: Database,
  listing: ChildListing,
  cut: Cut,
  parents: readonly string[],
): Promise<ReadonlyMap<string, readonly PageRow<Row>[]>> => {
  const rows = await db.query<PageRow<Row> & { readonly page_parent: string }>(
    sql`select ${nodeOf(listing)}, ${PARENT} as page_parent from ${asking(parents)}
      cross join lateral (${pageOf(ofParent(listing), cut)}) page ${joinOf(listing)}
      order by ${PARENT}, ${placeOf(listing)}`,
  );
  return Map.groupBy(rows, (row) => row.page_parent);
};

export const findCounts = async (
  db: Database,
  listing: ChildListing,
  parents: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await db.query<{ readonly page_parent: string; readonly count: number }>(
    sql`select ${PARENT} as page_parent, counted.count from ${asking(parents)}
      cross join lateral (${countOf(ofParent(listing))}) counted`,
  );
  return new Map(rows.map((row) => [row.page_parent, row.count]));
};

const asking = (parents: readonly string[]): Sql => idRows(parents, 'asking_parent');

const ofParent = (listing: ChildListing): Listing => ({
  ...listing,
  where: [sql`${listing.parent} = ${PARENT}`, ...listing.where],
});

const pageOf = (listing: Listing, { after, limit }: Cut): Sql => {
  const keys = listing.order.map((key) => key.by);
  const beyond = listing.descending ? sql`<` : sql`>`;
  const where = after ? [sql`(${join(keys)}) ${beyond} (${typed(listing, after)})`] : [];
  const columns = keys.map((key, index) => sql`${key} as ${keyName(index)}`);
  return sql`select ${join(listing.join ? columns : [listing.select, ...columns])} from ${listing.from}
    where ${allOf([...listing.where, ...where])} order by ${orderBy(listing, keys)} limit ${count(limit)}`;
};

/** Written out, not a parameter: a plan that is kept for all values would be made for a tenth of the rows. */
const count = (limit: number): Sql => raw(String(Math.trunc(limit)));

const countOf = ({ from, where }: Listing): Sql =>
  sql`select count(*)::int as count from ${from} where ${allOf(where)}`;

const nodeOf = (listing: Listing): Sql =>
  sql`${listing.join ? listing.select : sql`page.*`}, json_build_array(${join(keyNames(listing))}) as page_keys`;
const joinOf = (listing: Listing): Sql => listing.join ?? sql``;
const placeOf = (listing: Listing): Sql => orderBy(listing, keyNames(listing));

const orderBy = ({ descending }: Listing, keys: readonly Sql[]): Sql =>
  join(descending ? keys.map((key) => sql`${key} desc`) : keys);
const keyName = (index: number): Sql => raw(`key_${index}`);
const keyNames = (listing: Listing): readonly Sql[] => listing.order.map((_, index) => sql`page.${keyName(index)}`);
const typed = (listing: Listing, keys: readonly KeyValue[]): Sql =>
  join(listing.order.map(({ kind }, index) => sql`${keys[index]}::${raw(kind)}`));
const allOf = (conditions: readonly Sql[]): Sql => (conditions.length > 0 ? join(conditions, ' and ') : sql`true`);
