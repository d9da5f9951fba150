/** Reads the feed of changes; places in it are given out by ingest, once what changed is committed. */
import sql from 'sql-template-tag';
import type { Listing } from '../../runtime/connections.ts';
import type { Database } from '../../runtime/database.ts';

/** Another one after each restore: cursors from before are good no more. */
export const feedEpoch = async (db: Database): Promise<string> => {
  const [feed] = await db.query<{ readonly epoch: string }>(sql`select epoch from evidence.feed`);
  return feed?.epoch ?? '';
};

/** Changes of these types, in the order of their places. */
export const changeListing = (epoch: string, types: readonly string[] | null): Listing => ({
  name: `changes ${epoch}`,
  select: sql`c.id, c.type, c.gone, c.at`,
  from: sql`evidence.change c`,
  where: [sql`c.position is not null`, ...(types ? [sql`c.type = any(${types}::text[])`] : [])],
  order: [{ by: sql`c.position`, kind: 'bigint' }],
});
