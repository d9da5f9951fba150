/** `npm run bench -- ingest [--documents N] [--jobs N] [PATH…]` */
import { parseArgs } from 'node:util';
import { benchIngest } from './ingest.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '500' },
    jobs: { type: 'string', default: '3' },
  },
});
const [what, ...paths] = positionals;

if (what === 'ingest') {
  await benchIngest({ documents: Number(values.documents), jobs: Number(values.jobs), paths });
} else {
  console.error('npm run bench -- ingest [--documents N] [--jobs N] [PATH…]');
  process.exitCode = 2;
}
