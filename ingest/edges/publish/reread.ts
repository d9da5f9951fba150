/** A revision that is stored already, read anew by a better pipeline: what the earlier reading left behind goes. */
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { RevisionDraft } from '../../../schema/domain/publication.ts';
import type { Queryable } from './insert.ts';

const MARKS = ['passage', 'mention', 'marker', 'uncited_sentence', 'known_unknown'] as const;

interface StoredQuote {
  readonly id: RecordId;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Quotes that the text, as it is read now, no longer holds at their place. */
const listLost = async (db: Queryable, revision: RecordId, text: string): Promise<readonly RecordId[]> => {
  const { rows } = await db.query<StoredQuote>(
    `select id, start_offset as start, end_offset as end, exact from evidence.quote where revision_id = $1`,
    [revision],
  );
  return rows.filter(({ start, end, exact }) => text.slice(start, end) !== exact).map(({ id }) => id);
};

/**
 * Quotes that still hold stay. So do, where `keepProofs`, the links to statements that the new reading does not make
 * (they are about to be withdrawn, and keep their proof); `said` are linked anew.
 */
export const forgetReading = async (
  db: Queryable,
  { id: revision, text }: RevisionDraft,
  said: readonly RecordId[],
  keepProofs: boolean,
): Promise<void> => {
  for (const table of MARKS) await db.query(`delete from evidence.${table} where revision_id = $1`, [revision]);
  const lost = await listLost(db, revision, text);
  await db.query(
    `delete from evidence.statement_quote
     where revision_id = $1 and (not $4 or statement_id = any($2) or quote_id = any($3))`,
    [revision, said, lost, keepProofs],
  );
  await db.query(`update evidence.record set quote_id = null where quote_id = any($1)`, [lost]);
  await db.query(`delete from evidence.quote where id = any($1)`, [lost]);
};

/** Withdrawn statements that no quote proves any more are not worth keeping, unless somebody judged them. */
export const dropUnproven = (db: Queryable, work: RecordId): Promise<unknown> =>
  db.query(
    `delete from evidence.statement s where work_id = $1 and withdrawn_at is not null and judgement = 'UNDECIDED'
       and not exists (select from evidence.statement_quote q where q.statement_id = s.id)`,
    [work],
  );
