/** What came in: each run, each file in the state in which it ended, with the cause and the next step where it failed. */
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Exports } from '../../design/exports.tsx';
import { Empty, Shown } from '../../design/state.tsx';
import { counted, momentText, word } from '../../design/words.ts';
import { RunsDocument, type RunsQuery } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';

type Run = NonNullable<RunsQuery['ingestRuns']>['nodes'][number];

const TONE: Readonly<Record<string, string>> = {
  DONE: 'chip good',
  UNCHANGED: 'chip',
  DUPLICATE_OF: 'chip',
  PARTIAL: 'chip warn',
  FAILED: 'chip bad',
  QUARANTINED: 'chip bad',
  QUEUED: 'chip',
  RUNNING: 'chip warn',
};
const REFRESH_MS = 2_000;

export const RunsView = () => {
  const answer = useGraph(RunsDocument, {}, { fresh: true });
  const { retry } = answer;
  const underWay = (answer.data?.ingestRuns?.nodes ?? []).some(({ finishedAt }) => finishedAt === null);
  useEffect(() => {
    document.title = 'Runs · Recital';
  }, []);
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(retry, REFRESH_MS);
    return () => clearInterval(timer);
  }, [underWay, retry]);
  return (
    <div className="record">
      <h1>Runs</h1>
      <p className="soft">
        Documents come in by <code>npm run -s recital -- ingest PATH</code>. Every file ends in one named state.
      </p>
      <Shown answer={answer} what="Loading the runs">
        {({ ingestRuns }) =>
          ingestRuns && ingestRuns.nodes.length > 0 ? (
            <>
              {ingestRuns.nodes.map((run) => (
                <RunCard key={run.id} run={run} />
              ))}
              <Exports
                name="runs"
                rows={ingestRuns.nodes.flatMap(({ id, files }) =>
                  files.nodes.map(({ document: _, ...file }) => ({ run: id, ...file })),
                )}
                query={RunsDocument}
                variables={{}}
              />
            </>
          ) : (
            <Empty title="Nothing came in yet" />
          )
        }
      </Shown>
    </div>
  );
};

const RunCard = ({ run: { startedAt, finishedAt, counts, files } }: { readonly run: Run }) => (
  <section className="section">
    <header>
      <h2>{momentText(startedAt)}</h2>
      <span className="small soft">
        {finishedAt ? `${counted(files.totalCount, 'file')}, ended ${momentText(finishedAt)}` : 'under way'}
      </span>
    </header>
    <p className="buttons">
      {counts.map(({ state, count }) => (
        <span key={state} className={TONE[state]}>
          {count} {word(state).toLowerCase()}
        </span>
      ))}
    </p>
    <ul className="plain records">
      {files.nodes.map(({ name, state, code, message, nextStep, document }) => (
        <li key={name}>
          <span className={TONE[state]}>{word(state).toLowerCase()}</span>{' '}
          {document ? (
            <Link to="/d/$revision" params={{ revision: document.preferred.id.replace('revision/', '') }}>
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <bdi>{name}</bdi>
          )}
          {message ? (
            <p className="small soft">
              <code>{code}</code> <bdi>{message}</bdi> {nextStep}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
    {files.totalCount > files.nodes.length ? (
      <p className="small soft">and {files.totalCount - files.nodes.length} more</p>
    ) : null}
  </section>
);
