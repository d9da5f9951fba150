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

/** As it came, or under the source that it is an edition of. */
export const findEdition = async (db: Queryable, publication: Publication): Promise<Publication> => {
  const { source, revision, work } = publication;
  if (work !== source.id || !work.endsWith(`-${revision.sha256.slice(0, 8)}`)) return publication;
  await lockNames(db, [`edition ${revision.name}`]);
  const { rows } = await db.query<{ id: RecordId; text: string }>({
    name: 'editions',
    text: `select r.source_id as id, r.text from evidence.revision r join evidence.source s on s.id = r.source_id
           where r.name = $1 and r.sha256 <> $2 and r.work_id = r.source_id and s.kind = $3 and r.withdrawn_at is null
           order by r.recorded_at desc, r.id limit 1`,
    values: [revision.name, revision.sha256, source.kind],
  });
  const [former] = rows;
  if (!former || former.id === work || shareOfRuns(former.text, revision.text) < MOST) return publication;
  return { ...moved(publication, work, former.id), work: former.id, source: { ...source, id: former.id } };
};
