/** Every stored quote, held against the text that it was taken from. */
import type { Pool } from 'pg';

export interface Verification {
  readonly quotes: number;
  readonly exact: number;
  readonly failed: number;
}

export interface FailedQuote {
  readonly id: string;
  readonly revisionId: string;
  readonly exact: string;
  /** What stands at its place; null where the text is gone. */
  readonly found: string | null;
}

interface Quotes {
  readonly id: string;
  readonly text: string;
  readonly quotes:
    readonly { readonly id: string; readonly start: number; readonly end: number; readonly exact: string }[] | null;
}

/** One revision's text and quotes in memory at a time, in the order of their ids. */
const NEXT = `
  select r.id, r.text, (
    select json_agg(json_build_object('id', q.id, 'start', q.start_offset, 'end', q.end_offset, 'exact', q.exact))
    from evidence.quote q where q.revision_id = r.id) as quotes
  from evidence.revision r where r.id > $1 order by r.id limit 1`;

const ORPHANS = `
  select q.id, q.revision_id as "revisionId", q.exact from evidence.quote q
  where not exists (select from evidence.revision r where r.id = q.revision_id)`;

/** Errors: the signal's reason. */
export const verifyQuotes = async (
  pool: Pool,
  onFailed: (quote: FailedQuote) => Promise<void>,
  signal?: AbortSignal,
): Promise<Verification> => {
  let quotes = 0;
  let failed = 0;
  const fail = async (quote: FailedQuote): Promise<void> => {
    failed += 1;
    await onFailed(quote);
  };
  for (let after = ''; ;) {
    signal?.throwIfAborted();
    const { rows } = await pool.query<Quotes>({ name: 'verify', text: NEXT, values: [after] });
    const [revision] = rows;
    if (!revision) break;
    after = revision.id;
    for (const { id, start, end, exact } of revision.quotes ?? []) {
      quotes += 1;
      const found = revision.text.slice(start, end);
      if (found !== exact) await fail({ id, revisionId: revision.id, exact, found });
    }
  }
  const orphans = await pool.query<Omit<FailedQuote, 'found'>>(ORPHANS);
  for (const orphan of orphans.rows) await fail({ ...orphan, found: null });
  quotes += orphans.rows.length;
  return { quotes, exact: quotes - failed, failed };
};
