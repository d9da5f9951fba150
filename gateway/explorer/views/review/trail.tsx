/** What was decided, latest first, and by whom; each can be taken back. */
import { Exports } from '../../design/exports.tsx';
import { KeyButton } from '../../design/keys.tsx';
import { recordName } from '../../design/record-name.ts';
import { RecordLink } from '../../design/record-link.tsx';
import { momentText, valueText, word } from '../../design/words.ts';
import { UndoDocument, type TrailQuery } from '../../graph/operations.ts';
import type { Decide } from './decide.ts';

type Decision = NonNullable<TrailQuery['auditTrail']>['nodes'][number];

export const Trail = ({ decisions, decide }: { readonly decisions: readonly Decision[]; readonly decide: Decide }) => {
  const latest = decisions.find(({ undoneAt }) => undoneAt === null);
  return (
    <section className="section" aria-label="Decisions">
      <header>
        <h2>Decisions</h2>
      </header>
      {decisions.length > 0 ? null : <p className="soft">None was taken yet.</p>}
      <ul className="plain relations">
        {decisions.map((decision) => (
          <Line key={decision.id} decision={decision} latest={decision === latest} decide={decide} />
        ))}
      </ul>
      {decisions.length === 0 ? null : (
        <Exports
          name="decisions"
          rows={decisions.map(({ id, action, target, other, value, note, takenBy, takenAt, undoneAt }) => ({
            id,
            action,
            record: target?.id ?? null,
            other: other?.id ?? null,
            value,
            note,
            takenBy,
            takenAt,
            undoneAt,
          }))}
        />
      )}
    </section>
  );
};

const Line = ({
  decision: { id, action, note, value, takenBy, takenAt, undoneAt, target, other },
  latest,
  decide,
}: {
  readonly decision: Decision;
  readonly latest: boolean;
  readonly decide: Decide;
}) => (
  <li>
    <p className={undoneAt ? 'undone' : undefined}>
      <strong>{word(action)}</strong> {target ? <RecordLink record={target} /> : null}{' '}
      {other ? (
        <>
          {action === 'MERGE' ? 'into' : 'with'} <bdi>{recordName(other)}</bdi>
        </>
      ) : null}{' '}
      {value === null ? null : <bdi>{valueText(value)}</bdi>} <bdi className="soft">{note}</bdi>
    </p>
    <p className="small soft">
      {takenBy}, {momentText(takenAt)}
      {undoneAt ? `, taken back ${momentText(undoneAt)}` : ''}{' '}
      {undoneAt ? null : (
        <KeyButton
          keyName={latest ? 'u' : null}
          className="button quiet"
          onClick={() => void decide(UndoDocument, { decision: id })}
        >
          Take back
        </KeyButton>
      )}
    </p>
  </li>
);
