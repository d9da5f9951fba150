/** The SQL of looking for instruments that may be one. */
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Likeness, Portrait } from '../../../schema/domain/likeness.ts';
import { rowsJson, type Queryable } from '../publish/insert.ts';

type Ids = readonly RecordId[];

/** An instrument by what its row tells. */
export type Outline = Omit<Portrait, 'agencies' | 'people' | 'terms'>;

const OUTLINE = `id, kind, title, number, signed_on as "signedOn", issuer`;
const TITLED = `known_to is null and title is not null`;
const UNSIGNED = `${TITLED} and number is null and signed_on is null`;

/** The kind, as the first parameter where there is one. */
const ofKind = (kind: string | null): string => (kind === null ? 'kind is null' : 'kind = $1');
const given = (kind: string | null): readonly string[] => (kind === null ? [] : [kind]);

export const outlinesById = async (db: Queryable, ids: Ids): Promise<readonly Outline[]> => {
  const { rows } = await db.query<Outline>({
    name: 'outlines',
    text: `select ${OUTLINE} from policies.instrument where id = any($1) and ${TITLED}`,
    values: [ids],
  });
  return rows;
};

/** Of those that nobody has signed, more are not looked at. */
const MOST_UNSIGNED = 1_000;

/** Those that nobody has signed; or of them what reports told of, and drafts: few. */
export const listUnsigned = async (
  db: Queryable,
  kind: string | null,
  which: 'all' | 'told',
): Promise<readonly Outline[]> => {
  const told = `and (id like 'instrument/us/reported/%' or id like 'instrument/us/draft/%')`;
  const { rows } = await db.query<Outline>({
    name: `unsigned, ${which}${kind === null ? ', of no kind' : ''}`,
    text: `select ${OUTLINE} from policies.instrument where ${UNSIGNED} and ${ofKind(kind)} ${which === 'told' ? told : ''}
           order by id limit ${MOST_UNSIGNED}`,
    values: given(kind),
  });
  return rows;
};

/** Titles that are looked at for one: those with all of its words, and those that share most of a thousand that share two. */
const MOST_TITLED = 200;
const MOST_SHARING = 1_000;

/** Those whose titles share these stems, two at least where there are two; all, or those that nobody has signed. */
export const listTitled = async (
  db: Queryable,
  kind: string | null,
  topic: ReadonlySet<string>,
  which: 'all' | 'unsigned',
): Promise<readonly Outline[]> => {
  if (topic.size === 0) return [];
  const values = given(kind);
  const words = wordsOf(topic);
  const [all, two] = [`to_tsquery('simple', $${values.length + 1})`, `to_tsquery('simple', $${values.length + 2})`];
  const from = `from policies.instrument where ${which === 'unsigned' ? UNSIGNED : TITLED} and ${ofKind(kind)}`;
  const { rows } = await db.query<Outline>({
    name: `titled, ${which}${kind === null ? ', of no kind' : ''}`,
    text: `(select ${OUTLINE} ${from} and ${TITLE_WORDS} @@ ${all} limit ${MOST_TITLED}) union
           (select ${OUTLINE} from (select * ${from} and ${TITLE_WORDS} @@ ${two} limit ${MOST_SHARING}) sharing
            order by ts_rank(${TITLE_WORDS}, ${two}) desc limit ${MOST_TITLED}) order by id`,
    values: [...values, words.join(' & '), pairsOf(words).join(' | ')],
  });
  return rows;
};

/** As the index of migration 0013 has them: "AI/ML" is two words, and in a C locale PostgreSQL takes a “ for a letter. */
const TITLE_WORDS = `to_tsvector('simple', translate(title, '/.-–—_“”‘’«»…•·', '               '))`;

/** Words that begin as each of these stems does: `lamp:*`, `polic:*`; titles print "AI" for two. */
const wordsOf = (topic: ReadonlySet<string>): readonly string[] =>
  [...topic].map((stem) => {
    const begun = `${stem.length > 3 ? stem.replace(/y$/, '') : stem}:*`;
    return stem === 'artificial' || stem === 'intelligence' ? `(${begun} | ai)` : begun;
  });

/** Of the longest words, which the fewest titles have. */
const MOST_PAIRED = 10;
const pairsOf = (words: readonly string[]): readonly string[] => {
  const rare = words.toSorted((a, b) => b.length - a.length).slice(0, MOST_PAIRED);
  return rare.length === 1 ? rare : rare.flatMap((a, index) => rare.slice(index + 1).map((b) => `(${a} & ${b})`));
};

/** More that were signed in one time are not looked at. */
const MOST_SIGNED = 1_000;

/** Those signed from one month to another, both included; the first of them, or the last. */
export const listSigned = async (
  db: Queryable,
  kind: string | null,
  [from, to]: Months,
  which: 'first' | 'last' = 'first',
): Promise<readonly Outline[]> => {
  const months = given(kind).length;
  const order = which === 'first' ? 'asc' : 'desc';
  const { rows } = await db.query<Outline>({
    name: `signed, ${which}${kind === null ? ', of no kind' : ''}`,
    text: `select ${OUTLINE} from policies.instrument
           where ${TITLED} and ${ofKind(kind)} and coalesce(signed_on, '') between $${months + 1} and $${months + 2}
           order by coalesce(signed_on, '') ${order}, id limit ${MOST_SIGNED}`,
    values: [...given(kind), from, `${to}-31`],
  });
  return rows;
};

export type Months = readonly [from: string, to: string];

/** `2031-03-14`, 1, 2 -> from `2031-02` to `2031-05`. */
export const monthsAround = (day: string, before: number, after: number): Months => [
  monthFrom(day, -before),
  monthFrom(day, after),
];

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
