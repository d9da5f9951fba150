/** One task: what is to be judged, the words of the sources beside it, and the ways to decide, each under a key. */
import { useState, type ReactNode } from 'react';
import { KeyButton, STEP } from '../../design/keys.tsx';
import { QuoteBlock } from '../../design/quote.tsx';
import { recordName } from '../../design/record-name.ts';
import { RecordLink, WithRecords } from '../../design/record-link.tsx';
import { Shown } from '../../design/state.tsx';
import { publisherText, word } from '../../design/words.ts';
import {
  AcceptDocument,
  CorrectDocument,
  ExplainDocument,
  RejectDocument,
  ResolveDocument,
  TaskPairDocument,
  TaskTargetDocument,
  type QuotePartsFragment,
  type ReviewQueueQuery,
  type TaskTargetQuery,
} from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { statementValue } from '../record/proof.tsx';
import type { Decide } from './decide.ts';

type Task = NonNullable<ReviewQueueQuery['reviewTasks']>['nodes'][number];
type Target = NonNullable<TaskTargetQuery['node']>;
type ConflictTarget = Extract<Target, { readonly __typename: 'Conflict' }>;
type StatementTarget = Extract<Target, { readonly __typename: 'Statement' }>;

interface Deciding {
  readonly task: Task;
  readonly why: { readonly reason: string | null };
  /** Where the reason is written: before what it is for. */
  readonly reasonField: ReactNode;
  readonly decide: Decide;
}

const QUESTION: Readonly<Record<Task['kind'], string>> = {
  LINK: 'Does the text mean this one?',
  CONFLICT: 'Which holds?',
  QUOTE: 'Does this still hold?',
  IDENTITY: 'Are these one record?',
};

export const TaskCard = ({ task, decide }: { readonly task: Task; readonly decide: Decide }) => {
  const [reason, setReason] = useState('');
  const answer = useGraph(TaskTargetDocument, { id: task.target?.id ?? '' }, { pause: !task.target });
  const target = answer.data?.node ?? null;
  const reasonField = (
    <input
      className="input no-print"
      value={reason}
      onChange={({ target: { value } }) => setReason(value)}
      aria-label="Reason"
      placeholder="Why, for whoever asks later (optional)"
    />
  );
  const deciding: Deciding = { task, decide, reasonField, why: { reason: reason || null } };
  const property = target?.__typename === 'Conflict' ? word(target.property) : '';
  const { kind, record, candidate } = task;
  const title = `${word(kind)}: ${record ? recordName(record) : ''} ${property}`.trim();
  return (
    <article className="task" aria-label={title} tabIndex={0} {...STEP}>
      <header>
        <p className="label">{property || word(kind)}</p>
        <h3>{QUESTION[kind]}</h3>
        <p>
          {record ? <RecordLink record={record} /> : null}
          {candidate && kind === 'IDENTITY' ? (
            <>
              {' '}
              and <RecordLink record={candidate} />
            </>
          ) : null}
        </p>
        <p className="small soft">
          <WithRecords text={task.reason} />
          {task.score === null ? '' : ` ${Math.round(task.score * 100)} % speaks for it.`}
        </p>
      </header>
      {task.target === null ? (
        <Pair {...deciding} />
      ) : (
        <Shown answer={answer} what="Loading the words">
          {() =>
            target?.__typename === 'Conflict' ? (
              <Conflict {...deciding} target={target} reason={reason} />
            ) : target?.__typename === 'Statement' ? (
              <Statement {...deciding} target={target} />
            ) : (
              <>
                {target?.__typename === 'Quote' ? <QuoteBlock quote={target} context /> : null}
                <YesOrNo {...deciding} yes="It holds" no="It does not hold" />
              </>
            )
          }
        </Shown>
      )}
    </article>
  );
};

const YesOrNo = ({
  task: { id },
  why,
  reasonField,
  decide,
  yes,
  no,
  children,
}: Deciding & { readonly yes: string; readonly no: string; readonly children?: ReactNode }) => (
  <>
    {reasonField}
    <div className="buttons no-print">
      <KeyButton keyName="a" className="button primary" onClick={() => void decide(AcceptDocument, { id, ...why })}>
        {yes}
      </KeyButton>
      {children}
      <KeyButton keyName="r" onClick={() => void decide(RejectDocument, { id, ...why })}>
        {no}
      </KeyButton>
    </div>
  </>
);

/** Two records that may be one, each in the words of its sources. */
const Pair = (deciding: Deciding) => {
  const { record, candidate } = deciding.task;
  const ids = [record, candidate].flatMap((one) => (one ? [one.id] : []));
  const answer = useGraph(TaskPairDocument, { ids });
  return (
    <>
      <Shown answer={answer} what="Loading the words">
        {({ nodes }) => (
          <div className="task-sides">
            {(nodes ?? []).map((node) =>
              node && 'quotes' in node ? (
                <div key={node.id}>
                  <p className="task-value">
                    <RecordLink record={node} />
                  </p>
                  <Words quotes={node.quotes} />
                </div>
              ) : null,
            )}
          </div>
        )}
      </Shown>
      <YesOrNo {...deciding} yes="They are one" no="Keep them apart" />
    </>
  );
};

const Words = ({ quotes }: { readonly quotes: readonly QuotePartsFragment[] | null | undefined }) =>
  quotes && quotes.length > 0 ? (
    quotes.map((quote) => <QuoteBlock key={quote.id} quote={quote} context />)
  ) : (
    <p className="small soft">No words are kept for it.</p>
  );

const Conflict = ({
  target,
  why,
  reasonField,
  decide,
  reason,
}: Deciding & { readonly target: ConflictTarget; readonly reason: string }) => (
  <>
    {reasonField}
    <div className="task-sides">
      {target.statements.map((statement, index) => (
        <div key={statement.id}>
          <p className="task-value">
            <bdi>{statementValue(statement)}</bdi>
          </p>
          <p className="small soft">
            <bdi>{[statement.source.title, publisherText(statement.source)].filter(Boolean).join(' · ')}</bdi>
          </p>
          <Words quotes={statement.quotes} />
          <KeyButton
            keyName={String(index + 1)}
            onClick={() => void decide(ResolveDocument, { conflict: target.id, statement: statement.id, ...why })}
          >
            <bdi>{statementValue(statement)}</bdi> holds
          </KeyButton>
        </div>
      ))}
    </div>
    <div className="buttons no-print">
      <KeyButton
        keyName="b"
        disabled={reason === ''}
        onClick={() => void decide(ExplainDocument, { conflict: target.id, explanation: reason })}
      >
        Both hold, for the reason above
      </KeyButton>
    </div>
  </>
);

/** A value as it is typed: JSON where it is some, words otherwise. */
const typed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const Statement = ({ target, ...deciding }: Deciding & { readonly target: StatementTarget }) => {
  const [value, setValue] = useState('');
  const { task, why, decide } = deciding;
  const { candidate } = task;
  const correct = (to: unknown) => void decide(CorrectDocument, { statement: target.id, value: to, ...why });
  return (
    <>
      <p className="task-value">
        {word(target.property)}: <bdi>{statementValue(target)}</bdi>
      </p>
      <Words quotes={target.quotes} />
      <YesOrNo {...deciding} yes={`Yes, ${statementValue(target)}`} no={candidate ? 'Neither' : 'No'}>
        {candidate ? (
          <KeyButton keyName="c" onClick={() => correct(candidate.id)}>
            No, <bdi>{recordName(candidate)}</bdi>
          </KeyButton>
        ) : null}
      </YesOrNo>
      <form
        className="buttons no-print"
        onSubmit={(event) => {
          event.preventDefault();
          correct(typed(value));
        }}
      >
        <input
          className="input task-other"
          value={value}
          onChange={({ target: input }) => setValue(input.value)}
          aria-label="Another value"
          placeholder="Another value, or the id of a record"
        />
        <button className="button" disabled={value === ''}>
          Correct
        </button>
      </form>
    </>
  );
};
