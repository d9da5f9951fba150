/** What waits for a person's judgement, with the words beside each; every decision can be taken back. */
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { Exports } from '../../design/exports.tsx';
import { recordName } from '../../design/record-name.ts';
import { Empty, Shown } from '../../design/state.tsx';
import { TokenBox } from '../../design/token-box.tsx';
import { counted } from '../../design/words.ts';
import { ReviewQueueDocument, TrailDocument } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { decideWith, type Decide } from './decide.ts';
import { MergeForm } from './merge-form.tsx';
import { TaskCard } from './task-card.tsx';
import { Trail } from './trail.tsx';
import './review.css';

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
    const refused = await decideWith(client, mutation, variables);
    setSaid(refused ? { good: false, text: refused } : { good: true, text: 'Decided. It can be taken back below.' });
    if (!refused) renew();
  };
  const tasks = queue.data?.reviewTasks?.nodes ?? [];
  return (
    <div className="review">
      <h1>Review</h1>
      <p className="soft">What sources disagree on, what may be one record, and words that were not found again.</p>
      <TokenBox role="analyst" does="decide" onChange={renew} />
      <div role="status">{said ? <p className={said.good ? 'notice good' : 'notice bad'}>{said.text}</p> : null}</div>
      <Shown answer={queue} what="Loading what waits">
        {({ reviewTasks }) =>
          reviewTasks && reviewTasks.totalCount > 0 ? (
            <section className="section">
              <header>
                <h2>Waiting</h2>
                <span className="small soft">
                  {counted(reviewTasks.totalCount, 'task')}, oldest first
                  {reviewTasks.totalCount > tasks.length ? `; the first ${tasks.length} are shown` : ''}
                </span>
              </header>
              <Tasks ids={tasks.map(({ id }) => id)}>
                {tasks.map((task) => (
                  <TaskCard key={task.id} task={task} decide={decide} />
                ))}
              </Tasks>
              <Exports
                name="review"
                rows={tasks.map(({ id, kind, reason, record, candidate, recordedAt }) => ({
                  id,
                  kind,
                  record: record ? recordName(record) : null,
                  candidate: candidate ? recordName(candidate) : null,
                  reason,
                  recordedAt,
                }))}
              />
            </section>
          ) : (
            <Empty title="Nothing waits">
              <p>New documents may bring something to judge.</p>
            </Empty>
          )
        }
      </Shown>
      <MergeForm decide={decide} />
      <Shown answer={trail} what="Loading the decisions">
        {({ auditTrail }) => <Trail decisions={auditTrail?.nodes ?? []} decide={decide} />}
      </Shown>
    </div>
  );
};

/** Where a task was decided by keys, the next has the focus. */
const Tasks = ({ ids, children }: { readonly ids: readonly string[]; readonly children: React.ReactNode }) => {
  const list = useRef<HTMLDivElement>(null);
  const former = useRef(ids);
  useEffect(() => {
    const gone = former.current.findIndex((id) => !ids.includes(id));
    former.current = ids;
    if (gone === -1 || document.activeElement !== document.body) return;
    const cards = list.current?.querySelectorAll<HTMLElement>('article') ?? [];
    cards[Math.min(gone, cards.length - 1)]?.focus();
  }, [ids]);
  return <div ref={list}>{children}</div>;
};
