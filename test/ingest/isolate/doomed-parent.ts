/** A process that holds a busy reader, to be killed: prints the reader's process id once it reads. */
import { READER_LIMITS } from '../../../ingest/edges/isolate/limits.ts';
import { startReader } from '../../../ingest/edges/isolate/reader.ts';
import { setTimeout as sleep } from 'node:timers/promises';

const reader = startReader(READER_LIMITS);
const bytes = Buffer.from('The Secretary shall report to the Congress within 30 days.\n'.repeat(200_000));
const names = { agencies: [], organizations: [], people: [], models: [], programs: [] };
void reader.read({ name: 'long.txt', bytes, sha256: '0'.repeat(64) }, names);
await sleep(2_000);
process.stdout.write(String(reader.pid));
await sleep(60_000);
