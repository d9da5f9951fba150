/** What every export is: columns in order, and the query that gives them under those names. */
export interface Dataset {
  readonly columns: readonly string[];
  /** One row a record, in a fixed order; its columns are those above. `$1` is an instrument's id, or null for all. */
  readonly sql: string;
  /** The column of the record's table that names its instrument. */
  readonly of: string;
}

/** The words that prove a record, and where they stand: columns of the lateral joins below. */
export const PROOF_COLUMNS = ['quote', 'page', 'section', 'source', 'url', 'sha256'] as const;

export const PROOF = `proof.quote, proof.page, proof.section, proof.source, proof.url, proof.sha256`;

const FROM_QUOTE = `
  select q.exact as quote, q.page, q.section, s.title as source, s.url, r.sha256
  from evidence.quote q
  join evidence.revision r on r.id = q.revision_id
  join evidence.source s on s.id = r.source_id`;

/** The first quote of what the asserting text says of one property (`title`), or of any where none is named. */
export const statedProof = (record: string, property: string | null): string => `
  left join lateral (${FROM_QUOTE}
    join evidence.statement_quote sq on sq.quote_id = q.id
    join evidence.statement st on st.id = sq.statement_id
    where st.subject_id = ${record}.id and st.withdrawn_at is null and r.withdrawn_at is null ${property ? `and st.property = '${property}'` : ''}
    order by r.asserting desc, st.confidence desc, sq.position, q.id limit 1) proof on true`;

/** The one quote of a structural record. */
export const structuralProof = (record: string): string => `
  left join evidence.record registered on registered.id = ${record}.id
  left join lateral (${FROM_QUOTE} where q.id = registered.quote_id) proof on true`;
