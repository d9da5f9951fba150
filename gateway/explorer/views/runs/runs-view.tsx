/** What came in: documents are handed in, and each run is seen as it goes, each file in the state in which it ended. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Exports } from '../../design/exports.tsx';
import { Empty, Shown } from '../../design/state.tsx';
import { TokenBox } from '../../design/token-box.tsx';
import { RunDocument, RunsDocument, type RunPartsFragment } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { followRun } from './door.ts';
import { filesOf, keyOf, RunCard } from './run-card.tsx';
import { FetchForm } from './fetch-form.tsx';
import { Upload } from './upload.tsx';
import './runs.css';

export const RunsView = () => {
  const { run } = useSearch({ from: '/runs' });
  const navigate = useNavigate();
  const open = (key: string): void => void navigate({ to: '/runs', search: { run: key } });
  useEffect(() => {
    document.title = 'Runs · Recital';
  }, []);
  return (
    <div className="record">
      <h1>Runs</h1>
      <p className="soft">
        Every document that comes in ends in one named state; what failed says why, and what to do.
      </p>
      <TokenBox role="operator" does="hand in documents" onChange={() => undefined} />
      <Upload onRun={open} />
      <FetchForm onRun={open} />
      {run === undefined ? <AllRuns onRun={open} /> : <Followed key={run} run={run} onRun={open} />}
    </div>
  );
};

/** Renewed whenever one of its files has ended. */
const Followed = ({ run, onRun }: { readonly run: string; readonly onRun: (run: string) => void }) => {
  const answer = useGraph(RunDocument, { id: `run/${run}` }, { fresh: true });
  const { retry } = answer;
  useEffect(() => {
    const left = new AbortController();
    void followRun(run, left.signal, retry).then(retry);
    return () => left.abort();
  }, [run, retry]);
  return (
    <>
      <p className="section small">
        <Link to="/runs" search={{}}>
          All runs
        </Link>
      </p>
      <Shown answer={answer} what="Loading the run">
        {({ node }) =>
          node && 'files' in node ? (
            <>
              <RunCard run={node} onRun={onRun} />
              <RunExports runs={[node]} />
            </>
          ) : (
            <Empty title="No such run">
              <p>Its address may have been cut.</p>
            </Empty>
          )
        }
      </Shown>
    </>
  );
};

const REFRESH_MS = 2_000;
const AT_ONCE = 10;

const AllRuns = ({ onRun }: { readonly onRun: (run: string) => void }) => {
  const [first, setFirst] = useState(AT_ONCE);
  const answer = useGraph(RunsDocument, { first }, { fresh: true });
  const { retry } = answer;
  const runs = answer.data?.ingestRuns?.nodes ?? [];
  const underWay = runs.some(({ finishedAt }) => finishedAt === null);
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(retry, REFRESH_MS);
    return () => clearInterval(timer);
  }, [underWay, retry]);
  return (
    <Shown answer={answer} what="Loading the runs">
      {() =>
        runs.length > 0 ? (
          <>
            {runs.map((run) => (
              <RunCard key={run.id} run={run} onRun={onRun} />
            ))}
            {answer.data?.ingestRuns?.pageInfo.hasNextPage && first < 10 * AT_ONCE ? (
              <button type="button" className="button show-all" onClick={() => setFirst(first + AT_ONCE)}>
                Show earlier runs
              </button>
            ) : null}
            <RunExports runs={runs} />
          </>
        ) : (
          <Empty title="Nothing came in yet">
            <p>
              Hand in documents above, or give a path: <code>npm run -s recital -- ingest PATH</code>
            </p>
          </Empty>
        )
      }
    </Shown>
  );
};

const RunExports = ({ runs }: { readonly runs: readonly RunPartsFragment[] }) => (
  <Exports
    name="runs"
    rows={runs.flatMap((run) =>
      filesOf(run).map(({ name, state, code, message, nextStep }) => ({
        run: keyOf(run.id),
        name,
        state,
        code,
        message,
        nextStep,
      })),
    )}
  />
);
