/** A worker in a process of its own, to be killed: `node doomed-worker.ts URL HOME`. Says `reading NAME`. */
import { startWorker } from '../../ingest/worker/start-worker.ts';
import { plainPipeline } from './plain-pipeline.ts';

const [database = '', home = ''] = process.argv.slice(2);
const pipeline = plainPipeline((name) => process.stdout.write(`reading ${name}\n`));
await startWorker({ database, home, jobs: 1, leaseSeconds: 1.5, pipeline });
