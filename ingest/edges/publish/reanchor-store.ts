/** The SQL of anchors, and of the tasks that lost quotes are to people. */
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Reanchored } from '../../kernel/reanchor.ts';
import { rowsJson, type Queryable } from './insert.ts';

type Ids = readonly RecordId[];

/** A quote of a former revision. Offsets are UTF-16 units. */
export interface FormerQuote {
  readonly id: RecordId;
  readonly start: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What became of a quote. */
export type Anchored = Reanchored & {
  readonly quote: RecordId;
  readonly exact: string;
  /** The revision in which it was looked for. */
  readonly revision: RecordId;
};

/**
 * An earlier revision of the document whose latest asserts: of the same source, in the same format. The other formats of a
 * text are no earlier state of it.
 */
const FORMER = `
  evidence.revision former join evidence.revision latest on latest.work_id = former.work_id and latest.asserting
    and latest.source_id = former.source_id and latest.format = former.format and latest.id <> former.id
    and latest.recorded_at > former.recorded_at and former.withdrawn_at is null`;

export const listFormer = async (db: Queryable, work: RecordId): Promise<readonly FormerQuote[]> => {
  const { rows } = await db.query<FormerQuote>(
    `select q.id, q.start_offset as start, q.exact, q.prefix, q.suffix
     from ${FORMER} join evidence.quote q on q.revision_id = former.id
     where former.work_id = $1 order by q.revision_id, q.start_offset, q.id`,
    [work],
  );
  return rows;
};

/** Works whose document came in more than one revision. */
export const listRevised = async (db: Queryable): Promise<Ids> => {
  const { rows } = await db.query<{ work: RecordId }>(
    `select distinct former.work_id as work from ${FORMER} order by 1`,
  );
  return rows.map(({ work }) => work);
};

export const findLatest = async (
  db: Queryable,
  work: RecordId,
): Promise<{ readonly id: RecordId; readonly text: string } | null> => {
  const { rows } = await db.query<{ id: RecordId; text: string }>(
    `select id, text from evidence.revision where work_id = $1 and asserting`,
    [work],
  );
  return rows[0] ?? null;
};

const OF_WORK = `
  select q.id from evidence.quote q join evidence.revision r on r.id = q.revision_id where r.work_id = $1`;

export const saveAnchors = async (db: Queryable, work: RecordId, anchors: readonly Anchored[]): Promise<void> => {
  await db.query(
    `delete from evidence.quote_anchor
     where revision_id in (select id from evidence.revision where work_id = $1)`,
    [work],
  );
  const rows = anchors.map(({ quote, revision, state, span }) => ({
    quote_id: quote,
    revision_id: revision,
    state,
    start_offset: span?.start ?? null,
    end_offset: span?.end ?? null,
  }));
  if (rows.length === 0) return;
  await db.query(
    `insert into evidence.quote_anchor (quote_id, revision_id, state, start_offset, end_offset)
     select quote_id, revision_id, state, start_offset, end_offset
     from jsonb_populate_recordset(null::evidence.quote_anchor, $1)`,
    [rowsJson(rows)],
  );
};

/** A statement `s` that no words of a text that speaks for its work prove. */
export const UNPROVEN = `
  exists (select from evidence.statement_quote p join evidence.revision r on r.id = p.revision_id
          where p.statement_id = s.id and r.withdrawn_at is null)
  and not exists (select from evidence.statement_quote p join evidence.revision r on r.id = p.revision_id
                  where p.statement_id = s.id and r.asserting)`;

/** Whether what a quote `q` proved still waits for a person: its words are gone, nothing else proves it, nobody judged it. */
const WAITS = `
  exists (select from evidence.quote_anchor a where a.quote_id = q.id and a.state = 'LOST')
  and exists (select from evidence.statement_quote sq join evidence.statement s on s.id = sq.statement_id
              where sq.quote_id = q.id and s.judgement = 'UNDECIDED' and ${UNPROVEN})`;

export const queueLost = async (db: Queryable, work: RecordId, at: Date): Promise<void> => {
  await db.query(
    `insert into evidence.review_task (id, kind, record_id, target_id, reason, state, recorded_at)
     select 'task/' || q.id, 'QUOTE', (
       select s.subject_id from evidence.statement_quote sq join evidence.statement s on s.id = sq.statement_id
       where sq.quote_id = q.id order by sq.position limit 1), q.id,
       'The document''s latest revision does not say it any more: “' ||
         case when length(q.exact) > 160 then left(q.exact, 159) || '…' else q.exact end || '”', 'OPEN', $2
     from evidence.quote q where q.id in (${OF_WORK}) and ${WAITS} order by q.id
     on conflict (id) do nothing`,
    [work, at],
  );
  await settleLost(db, OF_WORK, work);
};

/** After the statements that stand on these quotes were judged, or their words found again. `quotes` selects ids by `$1`. */
export const settleLost = async (db: Queryable, quotes: string, of: RecordId | Ids): Promise<void> => {
  await db.query(
    `update evidence.review_task t set state = case when ${WAITS} then 'OPEN' else 'DONE' end
     from evidence.quote q where q.id = t.target_id and t.kind = 'QUOTE' and q.id in (${quotes})`,
    [of],
  );
};
