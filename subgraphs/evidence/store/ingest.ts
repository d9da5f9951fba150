/** Reads the runs of ingest and what became of each file. */
import sql from 'sql-template-tag';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { FileState } from '../../../schema/domain/vocabulary.ts';
import type { ChildListing, Listing } from '../../runtime/connections.ts';
import type { Database } from '../../runtime/database.ts';
import { isOneOf } from '../../runtime/id-rows.ts';
import type { RunRow } from '../rows.ts';

const RUN = sql`id, started_at as "startedAt", finished_at as "finishedAt", pipeline_version as "pipelineVersion"`;
const FILE = sql`f.id, f.run_id as "runId", f.name, f.state, f.code, f.message, f.document_id as "documentId",
  f.duplicate_of as "duplicateOf"`;

type Ids = readonly RecordId[];

export const runsById = (db: Database, ids: Ids): Promise<readonly RunRow[]> =>
  db.query(sql`select ${RUN} from evidence.ingest_run where ${isOneOf(sql`id`, ids)}`);

/** Runs, newest first. */
export const runListing: Listing = {
  name: 'ingestRuns',
  select: RUN,
  from: sql`evidence.ingest_run`,
  where: [],
  order: [
    { by: sql`started_at`, kind: 'timestamptz' },
    { by: sql`id`, kind: 'text' },
  ],
  descending: true,
};

export interface CountRow {
  readonly parent: RecordId;
  readonly state: FileState;
  readonly count: number;
}

/** How many files of each run are in each state that occurs. */
export const stateCounts = (db: Database, runs: Ids): Promise<readonly CountRow[]> =>
  db.query(sql`
    select run_id as parent, state, count(*)::int as count from evidence.ingest_file
    where run_id = any(${runs}::text[]) group by run_id, state`);

/** The files of each run, in the order in which they were found: of ids that begin alike the longer has the larger number. */
export const fileListing = (states: readonly FileState[] | null): ChildListing => ({
  name: 'files',
  select: FILE,
  from: sql`evidence.ingest_file f`,
  parent: sql`f.run_id`,
  where: states ? [sql`f.state = any(${states}::text[])`] : [],
  order: [
    { by: sql`length(f.id)`, kind: 'integer' },
    { by: sql`f.id`, kind: 'text' },
  ],
});
