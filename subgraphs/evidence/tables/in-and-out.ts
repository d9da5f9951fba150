/** What comes in and who is told: runs and their files, the feed of changes, webhooks. */
import { bigint, boolean, index, int, key, optional, rawIndex, table, text, time } from './columns.ts';

const ingestRun = table(
  'ingest_run',
  {
    id: key(text),
    started_at: time,
    closed: { ...boolean, default: false },
    finished_at: optional(time),
    pipeline_version: text,
  },
  [index('ingest_run_started', 'started_at', 'id')],
);

const ingestFile = table(
  'ingest_file',
  {
    id: key(text),
    run_id: text,
    name: text,
    url: optional(text),
    sha256: optional(text),
    bytes: optional(bigint),
    state: text,
    code: optional(text),
    message: optional(text),
    document_id: optional(text),
    duplicate_of: optional(text),
    attempts: { ...int, default: 0 },
    lease_owner: optional(text),
    lease_until: optional(time),
    priority: { ...int, default: 0 },
    seen_at: time,
    finished_at: optional(time),
    ended: optional(int),
  },
  [
    rawIndex('ingest_file_run', 'run_id', 'id'),
    index('ingest_file_ended', 'run_id', 'ended'),
    index('ingest_file_sha256', 'sha256'),
    rawIndex('ingest_file_claim', 'priority', 'seen_at', 'id'),
  ],
);

const change = table('change', { id: key(text), type: text, gone: boolean, at: time, position: optional(bigint) }, [
  index('change_position', 'position'),
  index('change_type', 'type', 'position'),
  rawIndex('change_unplaced', 'at', 'id'),
]);

const feed = table('feed', { epoch: key(text), last: bigint });

const webhook = table('webhook', {
  id: key(text),
  url: text,
  secret: text,
  position: bigint,
  upto: { ...bigint, default: 0 },
  state: text,
  attempts: { ...int, default: 0 },
  next_at: time,
  lease_until: optional(time),
  last_error: optional(text),
  added_at: time,
});

export const inAndOut = [ingestRun, ingestFile, change, feed, webhook] as const;
