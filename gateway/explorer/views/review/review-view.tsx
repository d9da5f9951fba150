/** What waits for a person's judgement, with the words beside each; every decision can be taken back. */
import { useEffect, useState } from 'react';
import { useClient, type TypedDocumentNode } from 'urql';
import { STEP } from '../../design/keys.tsx';
import { QuoteBlock } from '../../design/quote.tsx';
import { recordName } from '../../design/record-name.ts';
import { RecordLink } from '../../design/record-link.tsx';
import { Empty, Shown } from '../../design/state.tsx';
import { counted, momentText, publisherText, valueText, word } from '../../design/words.ts';
import {
  AcceptDocument,
  CorrectDocument,
  ExplainDocument,
  RejectDocument,
  ResolveDocument,
  ReviewQueueDocument,
  TaskTargetDocument,
  TrailDocument,
  UndoDocument,
  type DecidedFragment,
  type ReviewQueueQuery,
  type TaskTargetQuery,
} from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { statementValue } from '../record/proof.tsx';
import { TokenBox } from './token-box.tsx';
import './review.css';

type Task = NonNullable<ReviewQueueQuery['reviewTasks']>['nodes'][number];
type Payload = DecidedFragment | null;
type Decide = <Data extends Readonly<Record<string, Payload>>, Variables extends object>(
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<void>;

export const ReviewView = () => {
  const client = useClient();
  const queue = useGraph(ReviewQueueDocument, {}, { fresh: true });
  const trail = useGraph(TrailDocument, {}, { fresh: true });
  const [said, setSaid] = useState<{ readonly good: boolean; readonly text: string } | null>(null);
  useEffect(() => {
    document.title = 'Review · Recital';
  }, []);
  const renew = (): void => {
    queue.retry();
    trail.retry();
  };
  const decide: Decide = async (mutation, variables) => {
    const { data, error } = await client.mutation(mutation, variables).toPromise();
    const payload = Object.values(data ?? {})[0] ?? null;
    const refused =
      payload?.errors[0]?.message ?? error?.graphQLErrors[0]?.message ?? (error ? 'The graph did not answer.' : null);
    setSaid(refused ? { good: false, text: refused } : { good: true, text: 'Decided. It can be taken back below.' });
    if (!refused) renew();
  };
  return (
    <div className="review">
      <h1>Review</h1>
      <p className="soft">What sources disagree on, what may be one record, and words that were not found again.</p>
      <TokenBox role="analyst" onChange={renew} />
      <div role="status">{said ? <p className={said.good ? 'notice good' : 'notice bad'}>{said.text}</p> : null}</div>
      <Shown answer={queue} what="Loading what waits">
        {({ reviewTasks }) =>
          reviewTasks && reviewTasks.totalCount > 0 ? (
            <section className="section">
              <header>
                <h2>Waiting</h2>
                <span className="small soft">{counted(reviewTasks.totalCount, 'task')}, oldest first</span>
              </header>
              {reviewTasks.nodes.map((task) => (
                <TaskCard key={task.id} task={task} decide={decide} />
              ))}
            </section>
          ) : (
            <Empty title="Nothing waits">
              <p>New documents may bring something to judge.</p>
            </Empty>
          )
        }
      </Shown>
      <Shown answer={trail} what="Loading the decisions">
        {({ auditTrail }) => (
          <section className="section">
            <header>
              <h2>Decisions</h2>
            </header>
            {auditTrail?.nodes.length ? null : <p className="soft">None was taken yet.</p>}
            <ul className="plain relations">
              {(auditTrail?.nodes ?? []).map(
                ({ id, action, note, value, takenBy, takenAt, undoneAt, target, other }) => (
                  <li key={id} className={undoneAt ? 'undone' : undefined}>
                    <strong>{word(action)}</strong> {target ? <RecordLink record={target} /> : null}{' '}
                    {other ? <>with {recordName(other)}</> : null}{' '}
                    {value === null ? null : <bdi>{valueText(value)}</bdi>} <bdi className="soft">{note}</bdi>
                    <span className="small soft">
                      {' '}
                      {takenBy}, {momentText(takenAt)}
                      {undoneAt ? `, taken back ${momentText(undoneAt)}` : ''}
                    </span>{' '}
                    {undoneAt ? null : (
                      <button
                        type="button"
                        className="button quiet"
                        onClick={() => void decide(UndoDocument, { decision: id })}
                      >
                        Take back
                      </button>
                    )}
                  </li>
                ),
              )}
            </ul>
          </section>
        )}
      </Shown>
    </div>
  );
};

const TaskCard = ({ task, decide }: { readonly task: Task; readonly decide: Decide }) => {
  const [reason, setReason] = useState('');
  const { id, kind, record, candidate, score } = task;
  const { data } = useGraph(TaskTargetDocument, { id: task.target?.id ?? '' }, { pause: !task.target });
  const target = data?.node ?? null;
  const why = { reason: reason || null };
  return (
    <article className="task" aria-label={`${word(kind)} to be judged`}>
      <header>
        <h3>
          {word(kind)}: {record ? <RecordLink record={record} /> : null}
          {candidate ? (
            <>
              {' '}
              and <RecordLink record={candidate} />
            </>
          ) : null}
        </h3>
        <p className="soft">
          <bdi>{task.reason}</bdi> {score === null ? '' : `(${Math.round(score * 100)} %)`}
        </p>
      </header>
      {target?.__typename === 'Conflict' ? (
        <div className="task-sides">
          {target.statements.map((statement) => (
            <div key={statement.id}>
              <p className="claim-value">
                <bdi>{statementValue(statement)}</bdi>
              </p>
              <p className="small soft">
                <bdi>{[statement.source.title, publisherText(statement.source)].filter(Boolean).join(' · ')}</bdi>
              </p>
              {(statement.quotes ?? []).map((quote) => (
                <QuoteBlock key={quote.id} quote={quote} context />
              ))}
              <button
                type="button"
                className="button"
                {...STEP}
                onClick={() => void decide(ResolveDocument, { conflict: target.id, statement: statement.id, ...why })}
              >
                This one holds
              </button>
            </div>
          ))}
        </div>
      ) : null}
      {target?.__typename === 'Statement' ? <StatementTask statement={target} why={why} decide={decide} /> : null}
      {target?.__typename === 'Quote' ? <QuoteBlock quote={target} context /> : null}
      <div className="task-decide no-print">
        <input
          className="input"
          value={reason}
          onChange={({ target: { value } }) => setReason(value)}
          aria-label="Reason"
          placeholder="Reason"
        />
        <div className="buttons">
          {target?.__typename === 'Conflict' ? (
            <button
              type="button"
              className="button"
              disabled={reason === ''}
              onClick={() => void decide(ExplainDocument, { conflict: target.id, explanation: reason })}
            >
              Both hold, for this reason
            </button>
          ) : (
            <>
              <button
                type="button"
                className="button primary"
                {...STEP}
                onClick={() => void decide(AcceptDocument, { id, ...why })}
              >
                {candidate ? 'They are one' : 'Accept'}
              </button>
              <button type="button" className="button" onClick={() => void decide(RejectDocument, { id, ...why })}>
                {candidate ? 'Keep them apart' : 'Reject'}
              </button>
            </>
          )}
        </div>
      </div>
    </article>
  );
};

type StatementTarget = Extract<NonNullable<TaskTargetQuery['node']>, { readonly __typename: 'Statement' }>;

/** A value as it is typed: JSON where it is some, words otherwise. */
const typed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const StatementTask = ({
  statement,
  why,
  decide,
}: {
  readonly statement: StatementTarget;
  readonly why: { readonly reason: string | null };
  readonly decide: Decide;
}) => {
  const [value, setValue] = useState('');
  return (
    <div>
      <p className="claim-value">
        {word(statement.property)}: <bdi>{statementValue(statement)}</bdi>
      </p>
      {(statement.quotes ?? []).map((quote) => (
        <QuoteBlock key={quote.id} quote={quote} context />
      ))}
      <div className="buttons no-print">
        <input
          className="input task-value"
          value={value}
          onChange={({ target }) => setValue(target.value)}
          aria-label="Corrected value"
          placeholder="Corrected value"
        />
        <button
          type="button"
          className="button"
          disabled={value === ''}
          onClick={() => void decide(CorrectDocument, { statement: statement.id, value: typed(value), ...why })}
        >
          Correct
        </button>
      </div>
    </div>
  );
};
