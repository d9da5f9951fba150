/** All reading of agencies: single records by loaders, lists by connections. SQL stands here and nowhere else. */
import sql from 'sql-template-tag';
import type { PageArguments } from '../../schema/connection.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';
import type { QueryAgenciesArgs } from '../../schema/generated/agencies.ts';
import { isRecord } from '../runtime/aliases.ts';
import { asOfOf } from '../runtime/as-of.ts';
import { connect, connectEach, type Listing } from '../runtime/connections.ts';
import type { Database } from '../runtime/database.ts';
import { recordLoader } from '../runtime/loaders.ts';
import { currentRows } from '../runtime/projections.ts';

export const createStore = (db: Database) => ({
  agency: recordLoader(db, 'Agency'),
  organization: recordLoader(db, 'Organization'),
  person: recordLoader(db, 'Person'),
  post: recordLoader(db, 'Post'),
  institutionalRole: recordLoader(db, 'InstitutionalRole'),
  agencies: (args: QueryAgenciesArgs) => connect<RecordRow<'Agency'>>(db.at(asOfOf(args.asOf)), agencies(args), args),
  rolesOf: connectEach<RecordRow<'InstitutionalRole'>, PageArguments>(db, () => ROLES),
  predecessorsOf: connectEach<RecordRow<'Agency'>, PageArguments>(db, () => PREDECESSORS),
  postsOf: connectEach<RecordRow<'Post'>, PageArguments>(db, () => POSTS),
});

export type Store = ReturnType<typeof createStore>;

const agencies = ({ filter, orderBy }: QueryAgenciesArgs): Listing => {
  const { select, from, where } = currentRows('Agency', 'a');
  const byId = { by: sql`a.id`, kind: 'text' } as const;
  return {
    name: `agencies/${orderBy}`,
    select,
    from,
    where: [
      ...where,
      ...(filter?.kind ? [sql`a.agency_kind = any(${filter.kind}::text[])`] : []),
      ...(filter?.parent ? [isRecord('agencies', sql`a.parent`, filter.parent)] : []),
      ...(filter?.name ? [isCalled(filter.name)] : []),
    ],
    order: orderBy === 'ID' ? [byId] : [{ by: sql`coalesce(lower(a.name), a.id)`, kind: 'text' }, byId],
  };
};

const isCalled = (name: string) => sql`(lower(a.name) = lower(${name}) or lower(a.acronym) = lower(${name})
  or exists (select from jsonb_array_elements_text(a.aliases) as alias where lower(alias) = lower(${name})))`;

const before = currentRows('Agency', 'b');
const PREDECESSORS = {
  ...before,
  name: 'predecessors',
  parent: sql`b.successor`,
  order: [{ by: sql`b.id`, kind: 'text' }],
} as const;

const roles = currentRows('InstitutionalRole', 'r');
/** An id begins with the work and the path that it stands in, so that this is the order of instruments and texts. */
const ROLES = { ...roles, name: 'roles', parent: sql`r.agency`, order: [{ by: sql`r.id`, kind: 'text' }] } as const;

const posts = currentRows('Post', 'p');
const POSTS = { ...posts, name: 'posts', parent: sql`p.person`, order: [{ by: sql`p.id`, kind: 'text' }] } as const;
