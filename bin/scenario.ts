/**
 * `npm run scenario [-- REPORT... ORDER]`: the story of an order from the first report to its text, played in a graph of
 * its own that is thrown away, and told as it goes. Without arguments the samples play it, and the text is corrected.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingestPaths } from '../ingest/runs/ingest-paths.ts';
import { hashOfToken } from '../schema/domain/token.ts';
import { migrateAll } from '../subgraphs/index.ts';
import { readConfig } from '../subgraphs/runtime/config.ts';
import { resolveDatabase } from '../subgraphs/runtime/postgres/resolve.ts';
import { startEmbedded } from './graph.ts';
import { CommandError, type Lifetime, type Stoppable } from './lifetime.ts';
import { correctedSample, playScenario, type Ask, type Judged, type Told } from './play-scenario.ts';

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));
const SAMPLE_STORY = ['report-order-postponed.txt', 'report-second-account.txt', 'order-99002-signed.htm'];
const TOKEN = 'of-this-run-alone';

const askAt =
  (url: string): Ask =>
  async <Answer>(query: string, variables: object = {}) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { readonly data: Answer; readonly errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

const play = async (life: Lifetime, documents: readonly string[], isSample: boolean): Promise<Told> => {
  const home = await mkdtemp(join(tmpdir(), 'recital-scenario-'));
  life.use({ stop: () => rm(home, { recursive: true, force: true }) });
  const config = readConfig({ RECITAL_HOME: home, PORT: '0' });
  const { url: database } = life.use(await resolveDatabase(config));
  await migrateAll(database);
  const operator = { subject: 'scenario', role: 'OPERATOR', sha256: hashOfToken(TOKEN) } as const;
  const gateway = await startEmbedded(config, database, life, operator);
  const ingest = async (path: string): Promise<string> => {
    const { files } = await ingestPaths({ database, home, paths: [path] });
    const [file] = files;
    if (!file?.documentId) throw new CommandError(`${path}: ${file?.message ?? 'nothing was read'}`);
    return file.documentId;
  };
  const [reports, order] = [documents.slice(0, -1), join(home, basename(documents.at(-1) ?? ''))];
  await copyFile(documents.at(-1) ?? '', order);
  const revise = async (): Promise<string> => {
    await writeFile(order, correctedSample(await readFile(order, 'utf8')));
    return ingest(order);
  };
  return playScenario({ ask: askAt(gateway.url), ingest, revise: isSample ? revise : null }, { reports, order });
};

const tell = (told: Told): string =>
  [
    `Reported: ${told.reported.title} (${told.reported.status})`,
    `  ${told.reported.id}`,
    ...told.lifecycle.map(({ on, description, quote }) => `  ${on ?? 'undated'}  ${description} — “${cut(quote)}”`),
    `Conflicts: ${told.conflicts.length}`,
    ...told.conflicts.flatMap(({ property, sides }) =>
      sides.map(({ value, quote }) => `  ${property} ${JSON.stringify(value)} — “${cut(quote)}”`),
    ),
    told.proposal
      ? `Proposed as the text (${told.proposal.score}): ${told.proposal.reason}`
      : 'Not proposed as the text.',
    `Merged: ${told.merged.id}, number ${told.merged.number ?? 'none'}, ${told.merged.status}`,
    `Claims of the first report against the text: ${told.verdicts.length}`,
    ...told.verdicts.flatMap(verdictLines),
    `All decisions taken back: the graph ${told.asBefore ? 'answers as before them' : 'DIFFERS'}`,
    ...(told.revised ? revisedLines(told.revised) : []),
    '',
  ].join('\n');

const verdictLines = ({ verdict, property, reason, saidIn, textIn }: Judged): readonly string[] => [
  `  ${verdict}  ${property} — ${cut(reason)}`,
  `    report: “${cut(saidIn)}”`,
  ...(textIn === null ? [] : [`    text:   “${cut(textIn)}”`]),
];

const revisedLines = ({ states, lost, duties }: NonNullable<Told['revised']>): readonly string[] => [
  `The text came again, corrected. Quotes of its duties: ${Object.entries(states)
    .map(([state, count]) => `${count} ${state.toLowerCase()}`)
    .join(', ')}`,
  ...lost.map(({ quote }) => `  lost: “${cut(quote)}”`),
  `Duties: ${duties[0]}; with the lost ones accepted ${duties[1]}; taken back ${duties[2]}`,
];

const cut = (text: string): string => (text.length > 110 ? `${text.slice(0, 109)}…` : text);

const given = process.argv.slice(2).map((path) => resolve(process.env.INIT_CWD ?? process.cwd(), path));
const missing = given.find((path) => !existsSync(path));
if (given.length === 1 || missing !== undefined) {
  console.error(missing === undefined ? 'Give at least one report, and the order last.' : `${missing} is not there.`);
  process.exit(2);
}
const started: Stoppable[] = [];
const use: Lifetime['use'] = (one) => {
  started.push(one);
  return one;
};
try {
  const documents = given.length > 0 ? given : SAMPLE_STORY.map((name) => join(SAMPLES, name));
  const told = await play({ signal: new AbortController().signal, use }, documents, given.length === 0);
  process.stdout.write(tell(told));
  process.exitCode = told.asBefore ? 0 : 1;
} finally {
  for (const one of started.toReversed()) await one.stop();
}
