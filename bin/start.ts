/** `npm start [-- DIR_OR_FILE...]`: everything in one process, from an empty folder to a graph that answers. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { progressLine } from '../ingest/cli/progress.ts';
import { summaryText } from '../ingest/cli/summary.ts';
import { processTerminal } from '../ingest/cli/terminal.ts';
import { surroundingFault } from '../ingest/edges/database.ts';
import { ingestPaths } from '../ingest/runs/ingest-paths.ts';
import { startWorker } from '../ingest/worker/start-worker.ts';
import { migrateAll } from '../subgraphs/index.ts';
import { readConfig } from '../subgraphs/runtime/config.ts';
import { resolveDatabase } from '../subgraphs/runtime/postgres/resolve.ts';
import { administratorOf } from './access.ts';
import { ask } from './ask.ts';
import { startEmbedded } from './graph.ts';
import { faultTo, runUntilStopped } from './lifetime.ts';
import { fetchingOf, workingOf } from './parts/worker.ts';
import { startTracing } from './tracing.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Short enough to be pasted; longer ones wait in GraphiQL. */
const EXAMPLE =
  '{ instruments(first: 3) { nodes { number title obligations(first: 2) { nodes { act deadline { dueOn } } } } } }';

// npm runs its scripts in the package's folder, and says where the operator stood: paths are meant from there.
const from = process.env.INIT_CWD ?? process.cwd();
const terminal = processTerminal();

/** Together longer than a server takes to come back. */
const TRIES = 5;
const PAUSE_MS = 2_000;

/** An embedded database that dies is started again, and what was not stored by then is read again. */
const whileAway = async <Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (surroundingFault(error)?.code !== 'E_DATABASE' || tries === TRIES) throw error;
      terminal.err('\nThe database is away; going on when it is back.\n');
      await sleep(PAUSE_MS, undefined, { signal });
    }
  }
};

await runUntilStopped(async (life) => {
  const { signal } = life;
  const config = readConfig();
  const { home, maxBytes } = config;
  const fetching = fetchingOf(config);
  await startTracing(config, 'all', life);
  const { url: database } = life.use(await resolveDatabase(config));
  await migrateAll(database);
  signal.throwIfAborted();
  // Before the documents, which may be many: a port that is taken is told at once.
  const administrator = await administratorOf(home);
  const gateway = await startEmbedded(config, database, life, administrator.key);

  const line = progressLine(terminal);
  const paths = [join(ROOT, 'samples'), ...process.argv.slice(2)];
  const onFault = faultTo(terminal.err);
  const ingest = { database, home, maxBytes, fetching, paths, from, signal, onProgress: line.show, onFault };
  const summary = await whileAway(() => ingestPaths(ingest), signal).finally(line.end);
  await terminal.out(summaryText(summary, terminal.paint));
  signal.throwIfAborted();
  life.use(await startWorker({ database, ...workingOf(config), onFault }));

  // Where only registered queries are answered, an example is none of them.
  const answersAll = config.documents.mode !== 'enforce';
  if (answersAll) await ask(gateway.url, EXAMPLE, administrator.token);
  const [page, askPage] = ['/', '/graphiql'].map((path) => new URL(path, gateway.url).href);
  const { closed } = config.access;
  const tokenHint = `${closed ? 'Everything' : 'All but reading'} needs a token; an administrator's is in ${administrator.path}`;
  const bearer = closed ? ` -H "authorization: Bearer $(cat '${administrator.path}')"` : '';
  const curl = `curl -s ${gateway.url} -H 'content-type: application/json'${bearer} \\\n    -d '${JSON.stringify({ query: EXAMPLE })}'`;
  await terminal.out(
    answersAll
      ? `\nRead it in a browser at ${page}, ask it at ${askPage}, or from a shell:\n\n  ${curl}\n\n${tokenHint}\n\nready ${gateway.url}\n`
      : `\nOnly the queries of ${config.documents.file} are answered. ${tokenHint}\n\nready ${gateway.url}\n`,
  );
});
