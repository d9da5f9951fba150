/** One run: how many files ended in which state; each with what it brought, or with the cause and the next step. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { STEPS } from '../../design/keys.tsx';
import { counted, momentText, word } from '../../design/words.ts';
import type { FilePartsFragment, RunPartsFragment } from '../../graph/operations.ts';
import { readAgain } from './door.ts';

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

export const keyOf = (id: string): string => id.replace('run/', '');

const sumOf = (counts: RunPartsFragment['counts'], states: readonly string[]): number =>
  counts.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);

/** What is to be acted on comes first. */
const ORDER = ['FAILED', 'QUARANTINED', 'PARTIAL', 'RUNNING', 'QUEUED', 'DONE', 'DUPLICATE_OF', 'UNCHANGED'];
const TO_MEND = ORDER.slice(0, 3);
/** So many that went well are shown unasked. */
const FEW = 12;

const inOrder = (files: readonly FilePartsFragment[]): readonly FilePartsFragment[] =>
  files.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));

/** All of a run that were asked for. */
export const filesOf = ({ toMend, files }: RunPartsFragment): readonly FilePartsFragment[] => [
  ...inOrder(toMend.nodes),
  ...inOrder(files.nodes.filter(({ state }) => !TO_MEND.includes(state))),
];

export const RunCard = ({
  run,
  onRun,
}: {
  readonly run: RunPartsFragment;
  /** Another run came of this one. */
  readonly onRun: (run: string) => void;
}) => {
  const { id, startedAt, finishedAt, counts, files, toMend } = run;
  const waiting = sumOf(counts, ['QUEUED', 'RUNNING']);
  const failed = sumOf(counts, ['FAILED', 'QUARANTINED']);
  const all = files.totalCount;
  const rest = filesOf(run).slice(toMend.nodes.length);
  const asBefore = rest.length > 0 && rest.every(({ state }) => state === 'UNCHANGED');
  const unseen = all - toMend.nodes.length - rest.length;
  return (
    <section className="section run" aria-label={`Run of ${momentText(startedAt)}`}>
      <header>
        <h2>
          <Link to="/runs" search={{ run: keyOf(id) }}>
            {momentText(startedAt)}
          </Link>
        </h2>
        <span className="small soft" role="status">
          {waiting > 0
            ? `${all - waiting} of ${counted(all, 'file')} read`
            : `${counted(all, 'file')}${finishedAt ? `, ended ${momentText(finishedAt)}` : ''}`}
        </span>
      </header>
      {waiting > 0 ? <progress value={all - waiting} max={all} aria-label="Files read" /> : null}
      <p className="buttons">
        {counts.map(({ state, count }) => (
          <span key={state} className={TONE[state]}>
            {count} {word(state).toLowerCase()}
          </span>
        ))}
        {failed > 0 && waiting === 0 ? <Retry run={keyOf(id)} failed={failed} onRun={onRun} /> : null}
      </p>
      <Files files={toMend.nodes} />
      {rest.length > FEW || asBefore ? (
        <details>
          <summary className="small">
            {unseen > 0
              ? `${rest.length} of the ${counted(all - toMend.nodes.length, 'file')}`
              : counted(rest.length, 'file')}{' '}
            {asBefore ? 'as before' : 'that went well or wait'}
          </summary>
          <Files files={rest} />
        </details>
      ) : (
        <Files files={rest} />
      )}
    </section>
  );
};

const Files = ({ files }: { readonly files: readonly FilePartsFragment[] }) =>
  files.length === 0 ? null : (
    <ul className="plain run-files" {...STEPS}>
      {inOrder(files).map(({ name, state, code, message, nextStep, document }, index) => (
        <li key={index}>
          <span className={TONE[state]}>{word(state).toLowerCase()}</span>
          <div>
            {document ? (
              <Link to="/d/$revision" params={{ revision: document.preferred.id.replace('revision/', '') }}>
                <bdi>{name}</bdi>
              </Link>
            ) : (
              <bdi>{name}</bdi>
            )}
            {message ? (
              <p className="small soft">
                <bdi>{message.replace(/\.?$/, '.')}</bdi> {nextStep} <code>{code}</code>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );

const Retry = ({
  run,
  failed,
  onRun,
}: {
  readonly run: string;
  readonly failed: number;
  readonly onRun: (run: string) => void;
}) => {
  const [refused, setRefused] = useState<string | null>(null);
  const retry = async (): Promise<void> => {
    const answer = await readAgain(run);
    if ('run' in answer) onRun(answer.run);
    else setRefused(answer.refused);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void retry()}>
        Read {failed === 1 ? 'it' : 'them'} again
      </button>
      <span className="small" role="status">
        {refused}
      </span>
    </>
  );
};
