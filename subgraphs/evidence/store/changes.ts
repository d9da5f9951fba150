/** Reads the feed of changes; places in it are given out by ingest, once what changed is committed. */
import sql from 'sql-template-tag';
import { RECORD_TYPE_NAMES } from '../../../schema/domain/catalog.ts';
import type { Listing } from '../../runtime/connections.ts';
import type { Database } from '../../runtime/database.ts';
import { badInput } from '../../runtime/errors.ts';

/** Another one after each restore: cursors from before are good no more. */
export const feedEpoch = async (db: Database): Promise<string> => {
  const [feed] = await db.query<{ readonly epoch: string }>(sql`select epoch from evidence.feed`);
  return feed?.epoch ?? '';
};

/** Besides records. */
const OWN_TYPES = ['Revision', 'Conflict', 'Decision'] as const;
const TYPES: readonly string[] = [...OWN_TYPES, ...RECORD_TYPE_NAMES];

/** Changes of these types, in the order of their places. Errors: BAD_USER_INPUT for what is no type. */
export const changeListing = (epoch: string, types: readonly string[] | null): Listing => {
  const unknown = types?.find((type) => !TYPES.includes(type));
  if (unknown !== undefined) throw badInput(`\`types\` takes ${TYPES.join(', ')}; ${unknown} is none of them.`);
  return listingOf(epoch, types);
};

const listingOf = (epoch: string, types: readonly string[] | null): Listing => ({
  name: `changes ${epoch}`,
  select: sql`c.id, c.type, c.gone, c.at`,
  from: sql`evidence.change c`,
  where: [sql`c.position is not null`, ...(types ? [sql`c.type = any(${types}::text[])`] : [])],
  order: [{ by: sql`c.position`, kind: 'bigint' }],
});
