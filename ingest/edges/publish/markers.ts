/**
 * Citation markers of reports whose sources a person has bound: `3-10` is sentence 10 of source 3. Resolved anew when the
 * report, or the text of the source, is read.
 */
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Span } from '../../../schema/domain/span.ts';
import { sentencesOf } from '../../kernel/sentences.ts';
import { rowsJson, type Queryable } from './insert.ts';

interface Bound {
  readonly report: RecordId;
  readonly number: number;
  /** The bound source's text; null where it has none that speaks for it. */
  readonly revision: RecordId | null;
  readonly text: string | null;
}

const BOUND = `
  select b.report_id as report, b.number, r.id as revision, r.text from evidence.source_binding b
  left join lateral (
    select id, text from evidence.revision where source_id = b.source_id and withdrawn_at is null
    order by asserting desc, preference desc, id limit 1) r on true
  where b.report_id = $1 or b.source_id = $1 order by b.report_id, b.number`;

/** All markers of and into a source. */
export const resolveMarkers = async (db: Queryable, source: RecordId): Promise<void> => {
  const { rows } = await db.query<Bound>({ name: 'bound', text: BOUND, values: [source] });
  for (const bound of rows) await resolveBound(db, bound);
};

/** Sentences of a text in its order, counted from 1 as citations count them; a paragraph's end ends a sentence. */
export const numberedSentences = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\n]+/g)]
    .flatMap((line) => sentencesOf(text, { start: line.index, end: line.index + line[0].length }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));

/** `3-10` -> 10 to 10, `3-10:12` -> 10 to 12. */
const rangeOf = (index: string): readonly [number, number] => {
  const [from = '', to = from] = index.slice(index.indexOf('-') + 1).split(':');
  return [Number(from), Number(to)];
};

const resolveBound = async (db: Queryable, { report, number, revision, text }: Bound): Promise<void> => {
  const { rows } = await db.query<{ id: RecordId; index: string }>(
    `select m.id, m.marker_index as index from evidence.marker m join evidence.revision r on r.id = m.revision_id
     where r.source_id = $1 and m.state <> 'MALFORMED' and split_part(m.marker_index, '-', 1) = $2`,
    [report, String(number)],
  );
  const sentences = text === null ? [] : numberedSentences(text);
  const places = rows.map(({ id, index }) => {
    const [from, to] = rangeOf(index);
    const [first, last] = [sentences[from - 1], sentences[to - 1]];
    return { id, start: first && last ? first.start : null, end: last?.end ?? null };
  });
  await db.query(
    `update evidence.marker m set (state, resolved_passage_id, resolved_start, resolved_end) = (
       select case when p.id is null then 'DANGLING' else 'RESOLVED' end, p.id,
         case when p.id is null then null else n.start end, case when p.id is null then null else n."end" end
       from (select) one left join evidence.passage p
         on p.revision_id = $2 and p.start_offset <= n.start and p.end_offset > n.start
       order by p.position desc limit 1)
     from jsonb_to_recordset($1) as n (id text, start integer, "end" integer) where m.id = n.id`,
    [rowsJson(places), revision],
  );
};

/** Markers of a number whose source is known no more. */
export const danglingAgain = async (db: Queryable, report: RecordId, number: number): Promise<void> => {
  await db.query(
    `update evidence.marker m set state = 'DANGLING', resolved_passage_id = null, resolved_start = null, resolved_end = null
     from evidence.revision r where r.id = m.revision_id and r.source_id = $1 and m.state = 'RESOLVED'
       and split_part(m.marker_index, '-', 1) = $2`,
    [report, String(number)],
  );
};
