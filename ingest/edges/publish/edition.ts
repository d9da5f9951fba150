/**
 * A text without a number, edited. Its source is named by its title and its bytes, so other bytes would be another source;
 * but what comes again from the same place, in mostly the same words, is what was there before, in a new revision.
 */
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import { shareOfRuns } from '../../kernel/near-duplicates.ts';
import type { Queryable } from './insert.ts';
import { lockNames } from './locks.ts';
import { moved } from './moved.ts';

/** Reports of one series, week by week in one file, share their frame: less than half. What was edited shares most. */
const MOST = 0.7;

/** Texts that were read at one place one after the other; more would be a place for anything. */
const MOST_COMPARED = 20;

/** As it came, or under the source that it is an edition of. Read again, it stays where it was. */
export const findEdition = async (db: Queryable, publication: Publication): Promise<Publication> => {
  const { source, revision, work } = publication;
  if (work !== source.id || !work.endsWith(`-${revision.sha256.slice(0, 8)}`)) return publication;
  await lockNames(db, [`edition ${revision.name}`]);
  const { rows } = await db.query<{ id: RecordId; text: string; again: boolean }>({
    name: 'editions',
    text: `select id, text, again from (
             select distinct on (r.source_id) r.source_id as id, r.text, r.sha256 = $2 as again, r.recorded_at
             from evidence.revision r join evidence.source s on s.id = r.source_id
             where r.name = $1 and r.work_id = r.source_id and s.kind = $3
             order by r.source_id, r.sha256 = $2 desc, r.recorded_at desc, r.id) latest
           order by again desc, recorded_at desc, id limit $4`,
    values: [revision.name, revision.sha256, source.kind, MOST_COMPARED],
  });
  const former = rows.find(({ text, again }) => again || shareOfRuns(text, revision.text) >= MOST);
  if (!former || former.id === work) return publication;
  return { ...moved(publication, work, former.id), work: former.id, source: { ...source, id: former.id } };
};
