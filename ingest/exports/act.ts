/** The text that speaks for an instrument, with its clauses: what a document of Akoma Ntoso is made of. */
import type { Queryable } from '../edges/publish/insert.ts';

export interface Act {
  readonly id: string;
  readonly kind: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly signedOn: string | null;
  readonly publishedOn: string | null;
  /** `revision/…`, from which the text is. */
  readonly revision: string;
  readonly recordedAt: Date;
  /** Canonical; spans are its UTF-16 units. */
  readonly text: string;
  readonly clauses: readonly Clause[];
}

/** In the order of the text; parts stand after what they are a part of. */
export interface Clause {
  readonly path: string;
  readonly eId: string;
  readonly heading: string | null;
  readonly parent: string | null;
  readonly start: number;
  readonly end: number;
}

/** Null where no text of it is known: it is only spoken of. */
export const findAct = async (db: Queryable, instrument: string): Promise<Act | null> => {
  const { rows } = await db.query<Act>(
    `select i.id, i.kind, i.number, i.title, i.issuer, i.signed_on as "signedOn", i.published_on as "publishedOn",
       r.id as revision, r.recorded_at as "recordedAt", r.text, coalesce((
         select jsonb_agg(jsonb_build_object('path', p.path, 'eId', p.e_id, 'heading', p.heading, 'parent', parent.path,
             'start', (place ->> 'start')::int, 'end', (place ->> 'end')::int) order by p.position)
         from policies.provision p
         join lateral jsonb_array_elements(r.sections) place on place ->> 'path' = p.path
         left join policies.provision parent on parent.id = p.parent and parent.known_to is null
         where p.version = r.work_id and p.known_to is null), '[]') as clauses
     from policies.instrument i
     join evidence.revision r on r.work_id = policies.preferred_version(i.id) and r.asserting and r.withdrawn_at is null
     where i.id = $1 and i.known_to is null`,
    [instrument],
  );
  return rows[0] ?? null;
};
