/** A revision that is stored already and is read anew, or stands down: what it leaves behind that nothing needs goes. */
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

/** What is deleted of quotes is kept by its words, for whoever comes with its address. */
const intoFormer = (deletion: string): string =>
  `with gone as (${deletion} returning id, revision_id, start_offset, end_offset, exact, prefix, suffix)
   insert into evidence.former_quote select * from gone on conflict (id) do nothing`;

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
  if (lost.length === 0) return;
  await db.query(`update evidence.record set quote_id = null where revision_id = $2 and quote_id = any($1)`, [
    lost,
    revision,
  ]);
  await db.query(`delete from evidence.quote_anchor where quote_id = any($1)`, [lost]);
  await db.query(intoFormer('delete from evidence.quote where id = any($1)'), [lost]);
  await db.query(`update evidence.review_task set state = 'DONE' where kind = 'QUOTE' and target_id = any($1)`, [lost]);
};

/** Withdrawn statements that no quote proves any more are not worth keeping, unless somebody judged them. */
export const dropUnproven = (db: Queryable, work: RecordId): Promise<unknown> =>
  db.query(
    `delete from evidence.statement s where work_id = $1 and withdrawn_at is not null and judgement = 'UNDECIDED'
       and not exists (select from evidence.statement_quote q where q.statement_id = s.id)`,
    [work],
  );

/**
 * Quotes that nothing stands on, of a revision that was read anew, or that stood down for another format of the same text:
 * a structural record was read from them, until it was given another. A record that was withdrawn keeps its own, and so
 * does an earlier state of the document, whose quotes are found again in the later one.
 */
export const dropIdleQuotes = async (db: Queryable, revision: RecordId, former: RecordId | null): Promise<void> => {
  await db.query({
    name: 'drop idle quotes',
    text: intoFormer(`delete from evidence.quote q
           where revision_id in (
               select r.id from evidence.revision r join evidence.revision latest on latest.id = $1
               where r.id = $1 or r.id = $2 and (r.source_id, r.format) is distinct from (latest.source_id, latest.format))
             and not exists (select from evidence.statement_quote s where s.quote_id = q.id)
             and not exists (select from evidence.known_unknown u where u.revision_id = q.revision_id and u.quote_id = q.id)
             and not exists (select from evidence.record r where r.revision_id = q.revision_id and r.quote_id = q.id)`),
    values: [revision, former],
  });
};
