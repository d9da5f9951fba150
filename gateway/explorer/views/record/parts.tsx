/** Parts that the views of several record types share. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Fragment, useId } from 'react';
import { QuoteBlock } from '../../design/quote.tsx';
import { word } from '../../design/words.ts';
import { FactQuotesDocument, ProofDocument, type FactQuotesQuery } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { Proved, statementValue } from './proof.tsx';

export const RecordHead = ({
  kind,
  title,
  children,
}: {
  readonly kind: string;
  readonly title: string;
  readonly children?: ReactNode;
}) => (
  <header className="record-head">
    <p className="label">{kind}</p>
    <h1>
      <bdi>{title}</bdi>
    </h1>
    {children}
  </header>
);

/** A label, the field that proves it, and what is shown. */
export type Fact = readonly [label: string, field: string | null, value: ReactNode];

interface Asked {
  readonly of: string;
  readonly field: string;
  readonly data: FactQuotesQuery | undefined;
}

/** On paper a value has its quote as a footnote. Where sources disagree, it is asked which of them holds. */
const OnPaper = ({ of, field, data }: Asked) => {
  const node = data?.node;
  const statements = (node && 'statements' in node ? (node.statements?.nodes ?? []) : []).filter(
    ({ property, judgement }) => property === field && judgement !== 'REJECTED',
  );
  const disputed = new Set(statements.map(({ value }) => JSON.stringify(value))).size > 1;
  const proof = useGraph(ProofDocument, { id: of, field }, { pause: !disputed }).data?.node;
  const sourced = proof && 'sourced' in proof ? proof.sourced : null;
  const quote = disputed ? sourced?.quotes?.[0] : statements[0]?.quotes?.[0];
  return quote ? (
    <span className="on-paper">
      <QuoteBlock quote={quote} />
    </span>
  ) : null;
};

/** What sources say stands beside a value where each says it in so few characters; else the proof tells it. */
const SHORT = 24;

/** Where sources disagree on a value and nobody has decided: the mark that says so, and what the others say. */
const Disputed = ({ of, field, data }: Asked) => {
  const node = data?.node;
  const conflicts = node && 'conflicts' in node ? (node.conflicts?.nodes ?? []) : [];
  const open = conflicts.filter(({ property, state }) => property === field && state === 'OPEN');
  if (open.length === 0) return null;
  const all = open.flatMap(({ statements }) => statements.filter(({ judgement }) => judgement !== 'REJECTED'));
  const values = [...new Set(all.map(statementValue))];
  return (
    <Link
      to="."
      search={(former) => ({ ...former, proof: field, of })}
      resetScroll={false}
      className="chip warn no-print"
      title={`Sources disagree on ${word(field).toLowerCase()}`}
    >
      sources disagree
      {values.every((value) => value.length <= SHORT) ? (
        <>
          : <bdi>{values.join(', ')}</bdi>
        </>
      ) : null}
    </Link>
  );
};

export const Facts = ({ of, facts }: { readonly of: string; readonly facts: readonly Fact[] }) => {
  const { data } = useGraph(FactQuotesDocument, { id: of });
  return (
    <dl className="facts">
      {facts
        .filter(([, , value]) => value !== null && value !== undefined && value !== '')
        .map(([label, field, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              {field === null ? (
                value
              ) : (
                <>
                  <Proved of={of} field={field}>
                    {value}
                  </Proved>
                  <Disputed of={of} field={field} data={data} />
                  <OnPaper of={of} field={field} data={data} />
                </>
              )}
            </dd>
          </Fragment>
        ))}
    </dl>
  );
};

export const Section = ({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) => {
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{title}</h2>
        {note ? <span className="small soft">{note}</span> : null}
      </header>
      {children}
    </section>
  );
};
