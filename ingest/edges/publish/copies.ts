/**
 * A text that comes as another copy of what is stored: one of them speaks, the others corroborate it, and what they alone say
 * stands nowhere. That holds for copies; a text that only carries the same number is told.
 */
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Issue, Publication } from '../../../schema/domain/publication.ts';
import { shareOfRuns } from '../../kernel/near-duplicates.ts';
import type { Queryable } from './insert.ts';
import type { StoredRevision } from './standing.ts';

/** Of the shorter one's words, in runs. Copies of an order share 0.93 and more, a directive as a page and as PDF 0.71. */
const LEAST_SHARED = 0.6;

interface Speaking {
  readonly text: string;
  /** The day on which the work was signed, as it says. */
  readonly day: string | null;
}

/** Nothing for a file's own new bytes: they may say something else. */
export const tellDifferences = async (
  db: Queryable,
  { revision, work, records }: Publication,
  stored: readonly StoredRevision[],
): Promise<readonly Issue[]> => {
  const other = stored.find(({ id, workId, asserting }) => asserting && workId === work && id !== revision.id);
  if (!other || other.name === revision.name) return [];
  const speaking = await loadSpeaking(db, other.id, work);
  if (!speaking) return [];
  const shared = shareOfRuns(speaking.text, revision.text);
  const printed = records.find(({ id }) => id === work)?.facts?.['on'];
  const day = typeof printed === 'string' ? printed : null;
  return [
    ...(shared < LEAST_SHARED ? [`shares ${Math.floor(shared * 100)} % of its words`] : []),
    ...(day !== null && speaking.day !== null && day !== speaking.day
      ? [`was signed on ${day} by its words, and not on ${speaking.day}`]
      : []),
  ].map((how) => ({ code: 'W_COPY_DIFFERS', message: `It ${how}, compared with ${other.name}.`, page: null }));
};

const loadSpeaking = async (db: Queryable, revision: RecordId, work: RecordId): Promise<Speaking | undefined> => {
  const { rows } = await db.query<Speaking>({
    name: 'what speaks for a work',
    text: `select r.text, v."on" as day
           from evidence.revision r left join policies.instrument_version v on v.id = $2 and v.known_to is null
           where r.id = $1`,
    values: [revision, work],
  });
  return rows[0];
};
