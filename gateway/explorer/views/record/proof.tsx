/** The mark of proof beside a value, and what it opens: the quotes, why this value, what others say, and its history. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { QuoteBlock } from '../../design/quote.tsx';
import { recordName } from '../../design/record-name.ts';
import { Shown } from '../../design/state.tsx';
import { dateText, momentText, publisherText, valueText, word } from '../../design/words.ts';
import { ProofDocument, type StatementPartsFragment } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';

/** A value of a field of a record; nothing where the record has none. */
export const Proved = ({
  of,
  field,
  children,
}: {
  readonly of: string;
  readonly field: string;
  readonly children: ReactNode;
}) =>
  children === null || children === undefined || children === '' ? (
    <span className="faint">not known</span>
  ) : (
    <span className="proved">
      <bdi>{children}</bdi>
      <Link
        to="."
        search={(former) => ({ ...former, proof: field, of })}
        resetScroll={false}
        className="proof-mark no-print"
        aria-label={`Proof of ${word(field)}`}
        title="Says who?"
      >
        <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
          <path
            d="M1.5 7.5c0-3 1.2-4.8 3.4-5.6l.5 1c-1.2.6-1.9 1.5-2 2.6h1.9v4H1.5zM6.7 7.5c0-3 1.2-4.8 3.400-5.600l.5 1c-1.2.6-1.9 1.5-2 2.6h1.900v4H6.700z"
            fill="currentColor"
          />
        </svg>
      </Link>
    </span>
  );

export const attributionText = ({ attribution }: Pick<StatementPartsFragment, 'attribution'>): string => {
  if (!attribution) return '';
  const who = attribution.speaker?.name ?? (attribution.anonymous ? 'an unnamed speaker' : null);
  return [who ? `said by ${who}` : '', attribution.via ? `told by ${attribution.via}` : ''].filter(Boolean).join(', ');
};

/** Properties whose values are words of the graph's vocabulary: `EXECUTIVE_ORDER`. */
const VOCABULARY = new Set(['kind', 'status', 'modality', 'extent', 'stance', 'outcome', 'relation', 'role', 'type']);

export const statementValue = ({
  property,
  value,
  valueRecord,
}: Pick<StatementPartsFragment, 'property' | 'value' | 'valueRecord'>): string => {
  if (valueRecord) return recordName(valueRecord);
  return VOCABULARY.has(property) && typeof value === 'string' ? word(value) : valueText(value);
};

/** Opened by the address (`?proof=noticeDays&of=…`), so that a proof can be shared. */
export const ProofDrawer = () => {
  const { proof, of } = useSearch({ strict: false });
  return proof && of ? <Drawer key={`${of} ${proof}`} id={of} field={proof} /> : null;
};

const Drawer = ({ id, field }: { readonly id: string; readonly field: string }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = (): void =>
    void navigate({
      to: '.',
      search: (former) => ({ ...former, proof: undefined, of: undefined }),
      resetScroll: false,
    });
  const answer = useGraph(ProofDocument, { id, field });
  return (
    <dialog ref={dialog} className="drawer" onClose={close} aria-labelledby="proof-title">
      <header>
        <h2 id="proof-title">{word(field)}</h2>
        <form method="dialog">
          <button className="button quiet" aria-label="Close">
            ✕
          </button>
        </form>
      </header>
      <Shown answer={answer} what="Loading the proof">
        {({ node }) => {
          const sourced = node && 'sourced' in node ? node.sourced : null;
          const history = node && 'statements' in node ? (node.statements?.nodes ?? []) : [];
          if (!sourced)
            return <p className="soft">Nobody has stated this; it follows from other values, or is part of the id.</p>;
          return (
            <>
              <p className="drawer-value">
                <bdi>{valueText(sourced.value)}</bdi>
              </p>
              <p className="small soft">
                {sourced.rule?.reason}
                {sourced.confidence === null ? '' : ` ${Math.round(sourced.confidence * 100)} % sure.`}
                {sourced.independentSources && sourced.independentSources > 1
                  ? ` ${sourced.independentSources} independent sources.`
                  : ''}{' '}
                {attributionText(sourced)}
              </p>
              {(sourced.quotes ?? []).map((quote) => (
                <QuoteBlock key={quote.id} quote={quote} context />
              ))}
              {sourced.alternatives.length > 0 ? (
                <section>
                  <h3>What others say</h3>
                  {sourced.alternatives.map((other) => (
                    <div key={other.id} className="drawer-other">
                      <p>
                        <strong>
                          <bdi>{statementValue(other)}</bdi>
                        </strong>{' '}
                        {other.judgement === 'REJECTED' ? <span className="chip bad">rejected</span> : null}
                        <span className="small soft">
                          {' '}
                          {[attributionText(other), other.source.title, publisherText(other.source)]
                            .filter(Boolean)
                            .join(' · ')}
                        </span>
                      </p>
                      {(other.quotes ?? []).map((quote) => (
                        <QuoteBlock key={quote.id} quote={quote} />
                      ))}
                    </div>
                  ))}
                </section>
              ) : null}
              {history.length > 0 ? (
                <details>
                  <summary>History: {history.length === 1 ? '1 statement' : `${history.length} statements`}</summary>
                  <ul className="small">
                    {history.map((statement) => (
                      <li key={statement.id}>
                        <bdi>{statementValue(statement)}</bdi>{' '}
                        <span className="soft">
                          {word(statement.judgement).toLowerCase()}, {statement.source.title}
                          {statement.source.publishedOn ? ` (${dateText(statement.source.publishedOn)})` : ''}, recorded{' '}
                          {momentText(statement.recordedAt)} by {statement.method}
                        </span>
                      </li>
                    ))}
                  </ul>
                </details>
              ) : null}
            </>
          );
        }}
      </Shown>
    </dialog>
  );
};
