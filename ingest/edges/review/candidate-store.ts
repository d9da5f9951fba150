/** The SQL of looking for instruments that may be one. */
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Likeness, Portrait } from '../../../schema/domain/likeness.ts';
import { rowsJson, type Queryable } from '../publish/insert.ts';

type Ids = readonly RecordId[];

/** An instrument by what its row tells. */
export type Outline = Omit<Portrait, 'agencies' | 'people' | 'terms'>;

const OUTLINE = `id, kind, title, number, signed_on as "signedOn", issuer`;
const UNSIGNED = `known_to is null and number is null and signed_on is null and title is not null`;

export const outlinesById = async (db: Queryable, ids: Ids): Promise<readonly Outline[]> => {
  const { rows } = await db.query<Outline>({
    name: 'outlines',
    text: `select ${OUTLINE} from policies.instrument where id = any($1) and known_to is null and title is not null`,
    values: [ids],
  });
  return rows;
};

/** Those that nobody has signed: few, and an index holds no others. */
export const listUnsigned = async (db: Queryable, kind: string | null): Promise<readonly Outline[]> => {
  const { rows } = await db.query<Outline>({
    name: 'unsigned',
    text: `select ${OUTLINE} from policies.instrument where ${UNSIGNED} and kind is not distinct from $1 order by id`,
    values: [kind],
  });
  return rows;
};

/** Those signed from a day on: after a report, not before it. */
export const listSignedSince = async (
  db: Queryable,
  kind: string | null,
  since: string,
): Promise<readonly Outline[]> => {
  const { rows } = await db.query<Outline>(
    `select ${OUTLINE} from policies.instrument
     where known_to is null and title is not null and kind is not distinct from $1 and signed_on >= $2 order by id`,
    [kind, since],
  );
  return rows;
};

/** Those signed in the same month, or the one before or after it. */
export const listSignedAbout = async (db: Queryable, kind: string | null, day: string): Promise<readonly Outline[]> => {
  const { rows } = await db.query<Outline>({
    name: 'signed about a day',
    text: `select ${OUTLINE} from policies.instrument
     where known_to is null and title is not null and kind is not distinct from $1
       and coalesce(signed_on, '') between $2 and $3 order by id`,
    values: [kind, monthFrom(day, -1), `${monthFrom(day, 1)}-31`],
  });
  return rows;
};

/** `2031-03-14`, -1 -> `2031-02`. */
const monthFrom = (day: string, months: number): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7) || 1) - 1 + months)).toISOString().slice(0, 7);

export interface Named {
  readonly id: RecordId;
  readonly agencies: Ids;
  readonly people: readonly string[];
}

/** Whom the texts that speak of each instrument name. */
export const listNamed = async (db: Queryable, instruments: Ids): Promise<readonly Named[]> => {
  const { rows } = await db.query<Named>(
    `select asked.id, coalesce(array_agg(distinct m.record_id) filter (where m.kind = 'agency'), '{}') as agencies,
       coalesce(array_agg(distinct m.text) filter (where m.kind = 'person'), '{}') as people
     from unnest($1::text[]) as asked (id)
     join lateral (select distinct work_id from evidence.statement
                   where subject_id = asked.id and property = 'title' and withdrawn_at is null) said on true
     join evidence.revision r on r.work_id = said.work_id and r.asserting
     join evidence.mention m on m.revision_id = r.id and m.record_id is not null and m.kind in ('agency', 'person')
     group by asked.id`,
    [instruments],
  );
  return rows;
};

/** Of each text the first passages, which tell what it speaks of. */
const TELLING = 150;

/** The texts that speak of each instrument: its own, or reports of it. */
export const listTexts = async (db: Queryable, instruments: Ids): Promise<ReadonlyMap<RecordId, string>> => {
  const { rows } = await db.query<{ id: RecordId; text: string }>(
    `select said.subject_id as id, string_agg(p.text, E'\n' order by r.id, p.position) as text
     from (select distinct subject_id, work_id from evidence.statement
           where subject_id = any($1) and property = 'title' and withdrawn_at is null) said
     join evidence.revision r on r.work_id = said.work_id and r.asserting
     join evidence.passage p on p.revision_id = r.id and p.position < ${String(TELLING)}
     group by said.subject_id`,
    [instruments],
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
};

export interface Termed {
  readonly id: RecordId;
  readonly terms: readonly string[];
}

/** What each instrument would have reviewed or cover: of its review framework the subject, of its coverage rules the term. */
export const listTerms = async (db: Queryable, instruments: Ids): Promise<readonly Termed[]> => {
  const { rows } = await db.query<Termed>(
    `select about.value_record as id, array_agg(distinct told.value #>> '{}') as terms
     from evidence.statement about
     join evidence.statement told on told.subject_id = about.subject_id and told.property in ('subject', 'term')
       and told.withdrawn_at is null
     where about.property = 'instrument' and about.value_record = any($1) and about.withdrawn_at is null
       and (about.subject_id like 'framework/%' or about.subject_id like 'coverage/%')
     group by about.value_record`,
    [instruments],
  );
  return rows;
};

/** Pairs that somebody, or a rule, has judged: as they were judged they stay. */
export const listJudged = async (db: Queryable, ids: Ids): Promise<ReadonlySet<string>> => {
  const { rows } = await db.query<{ pair: string }>(
    `select left_id || ' ' || right_id as pair from evidence.identity_judgement
     where undone_at is null and (left_id = any($1) or right_id = any($1))
     union select right_id || ' ' || left_id from evidence.identity_judgement
     where undone_at is null and (left_id = any($1) or right_id = any($1))`,
    [ids],
  );
  return new Set(rows.map(({ pair }) => pair));
};

export interface Candidate {
  readonly id: RecordId;
  readonly record: RecordId;
  readonly candidate: RecordId;
  readonly likeness: Likeness;
}

export const propose = async (db: Queryable, candidates: readonly Candidate[], at: Date): Promise<void> => {
  if (candidates.length === 0) return;
  const rows = candidates.map(({ id, record, candidate, likeness }) => ({
    id,
    record_id: record,
    candidate_id: candidate,
    score: likeness.score,
    reason: `These may be one instrument: ${likeness.reasons.join('; ')}.`,
  }));
  await db.query(
    `insert into evidence.review_task (id, kind, record_id, target_id, candidate_id, score, reason, state, recorded_at)
     select id, 'IDENTITY', record_id, null, candidate_id, score, reason, 'OPEN', $2
     from jsonb_populate_recordset(null::evidence.review_task, $1) order by id
     on conflict (id) do update set score = excluded.score, reason = excluded.reason`,
    [rowsJson(rows), at],
  );
};
