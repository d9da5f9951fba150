/** `npm run bench -- WHAT`: what is measured, beside what, and with which options stands in USAGE. */
import { parseArgs } from 'node:util';
import { benchGateway } from './gateway.ts';
import { benchGrowth } from './growth.ts';
import { benchIngest } from './ingest.ts';
import { benchRead } from './read.ts';
import { benchReferences } from './references.ts';

const USAGE = `npm run bench -- ingest [--documents N] [--jobs N] [PATH…]
npm run bench -- read [--documents N] [--pages N] [--rounds N] [PATH…]
npm run bench -- references [--rounds N] [PATH…]
npm run bench -- gateway [--seconds N] [--rounds N] [--connections 8,64] [--only WORDS]
    [--among NAME]… [--remember]
    with --remember the subgraphs remember their answers, as they do unless told otherwise (RECITAL_ANSWERS_KEPT)
    RECITAL_BENCH_HIVE names a folder in which Hive Gateway is installed, to be compared with:
    npm install --ignore-scripts @graphql-hive/gateway @graphql-hive/router-runtime graphql@16
    RECITAL_BENCH_PROFILE names a folder for what --cpu-prof sees of each process
npm run bench -- growth [--documents N] [--short] [--rounds N]
    over N documents (10,000 if it is not said; the database is made once, in minutes, and kept) and over a hundredth of them;
    with --short each has a fifth of the duties, so that 100,000 have room
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string' },
    pages: { type: 'string', default: '1000' },
    jobs: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string' },
    connections: { type: 'string', default: '8,64' },
    only: { type: 'string', default: '' },
    among: { type: 'string', multiple: true, default: [] },
    remember: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
  },
});
const [what, ...paths] = positionals;
const rounds = Number(values.rounds ?? 3);

if (what === 'ingest') {
  await benchIngest({ documents: Number(values.documents ?? 500), jobs: Number(values.jobs), paths });
} else if (what === 'read') {
  const { documents = '500', pages } = values;
  await benchRead({ documents: Number(documents), pages: Number(pages), rounds, paths });
} else if (what === 'references') {
  await benchReferences({ rounds, paths });
} else if (what === 'gateway') {
  await benchGateway({
    seconds: Number(values.seconds),
    rounds,
    connections: values.connections.split(',').map(Number),
    only: values.only,
    among: values.among,
    remember: values.remember,
    hive: process.env.RECITAL_BENCH_HIVE || null,
  });
} else if (what === 'growth') {
  const { documents = '10000', short, rounds: times = '100' } = values;
  await benchGrowth({ documents: Number(documents), short, rounds: Number(times) });
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
