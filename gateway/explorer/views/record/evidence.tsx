/** What every record has: conflicts, its own time, the quotes that show it, and all that is stated of it. */
import { useEffect, useState } from 'react';
import { Exports } from '../../design/exports.tsx';
import { STEPS } from '../../design/keys.tsx';
import { QuoteBlock } from '../../design/quote.tsx';
import { recordName } from '../../design/record-name.ts';
import { Empty, Shown } from '../../design/state.tsx';
import { counted, dateText, publisherText, word } from '../../design/words.ts';
import { EvidenceDocument, StatementsDocument } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { attributionText, Proved, statementValue } from './proof.tsx';

export const Evidence = ({ id, titled }: { readonly id: string; readonly titled: boolean }) => {
  const answer = useGraph(EvidenceDocument, { id });
  const node = answer.data?.node;
  const title = node ? recordName(node) : null;
  useEffect(() => {
    if (title) document.title = `${title} · Recital`;
  }, [title]);
  return (
    <Shown answer={answer} what="Loading the evidence">
      {({ node: record }) => {
        if (!record || !('quotes' in record))
          // Where a part did not answer, that is what is told.
          return answer.error ? null : (
            <Empty title="No such record">
              <p>Nobody gave this id, or the record was taken back.</p>
            </Empty>
          );
        const conflicts = record.conflicts?.nodes ?? [];
        const timeline = record.timeline?.nodes ?? [];
        return (
          <>
            {titled ? (
              <header>
                <p className="label">{word(record.__typename)}</p>
                <h1>
                  <bdi>{title}</bdi>
                </h1>
              </header>
            ) : null}
            {conflicts.length > 0 ? (
              <section className="section">
                <header>
                  <h2>Where sources disagree</h2>
                </header>
                {conflicts.map((conflict) => (
                  <div key={conflict.id} className={conflict.state === 'OPEN' ? 'notice warn' : 'notice'}>
                    <p>
                      <strong>{word(conflict.property)}</strong> <span className="chip">{word(conflict.state)}</span>{' '}
                      <bdi>{conflict.explanation}</bdi>
                    </p>
                    <ul>
                      {conflict.statements.map((statement) => (
                        <li key={statement.id}>
                          <bdi>{statementValue(statement)}</bdi>{' '}
                          <span className="small soft">{statement.source.title}</span>
                        </li>
                      ))}
                    </ul>
                  </div>
                ))}
                <Exports
                  name={`conflicts about ${id}`}
                  rows={conflicts.flatMap(({ id: conflict, property, state, statements }) =>
                    statements.map((statement) => ({
                      conflict,
                      property,
                      state,
                      value: statement.value,
                      source: statement.source.title,
                    })),
                  )}
                />
              </section>
            ) : null}
            {timeline.length > 0 ? (
              <section className="section">
                <header>
                  <h2>What happened</h2>
                </header>
                <ol className="plain timeline" {...STEPS}>
                  {timeline.map(({ on, kind, description, quotes }, index) => (
                    <li key={index}>
                      <span className="small soft">{dateText(on) || 'undated'}</span>
                      <details>
                        <summary>
                          {saysItself(kind, description) ? null : <strong>{word(kind)} </strong>}
                          <bdi>{description}</bdi>
                        </summary>
                        {(quotes ?? []).map((quote) => (
                          <QuoteBlock key={quote.id} quote={quote} />
                        ))}
                      </details>
                    </li>
                  ))}
                </ol>
                <Exports
                  name={`what happened to ${id}`}
                  rows={timeline.map(({ on, kind, description, quotes }) => ({
                    on,
                    kind,
                    description,
                    quote: quotes?.[0]?.exact ?? null,
                  }))}
                />
              </section>
            ) : null}
            {(record.quotes ?? []).length > 0 ? (
              <section className="section">
                <header>
                  <h2>In the words of the sources</h2>
                </header>
                {(record.quotes ?? []).map((quote) => (
                  <QuoteBlock key={quote.id} quote={quote} context />
                ))}
              </section>
            ) : null}
            <Statements id={id} />
          </>
        );
      }}
    </Shown>
  );
};

/** `Signed` of `SIGNED_ON` says it already. */
const saysItself = (kind: string, description: string | null): boolean =>
  description !== null && word(kind).toLowerCase().startsWith(description.toLowerCase().replace(/\.$/, ''));

/** All of it, asked for when somebody opens it. */
const Statements = ({ id }: { readonly id: string }) => {
  const [open, setOpen] = useState(false);
  const answer = useGraph(StatementsDocument, { id }, { pause: !open });
  return (
    <details className="section" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Everything that was stated of it</summary>
      {open ? (
        <Shown answer={answer} what="Loading the statements">
          {({ node }) => {
            const list = node && 'statements' in node ? node.statements : null;
            const statements = list?.nodes ?? [];
            return (
              <>
                <p className="small soft">
                  {counted(list?.totalCount ?? 0, 'statement')}
                  {list && list.totalCount > statements.length ? `; the first ${statements.length} are shown` : ''}
                </p>
                <div className="scroll-x" tabIndex={0}>
                  <table>
                    <thead>
                      <tr>
                        <th>Property</th>
                        <th>Value</th>
                        <th>Source</th>
                        <th>Rule</th>
                      </tr>
                    </thead>
                    <tbody>
                      {statements.map((statement) => (
                        <tr key={statement.id}>
                          <td>{word(statement.property)}</td>
                          <td>
                            <Proved of={id} field={statement.property}>
                              {statementValue(statement)}
                            </Proved>
                          </td>
                          <td>
                            <bdi>
                              {[statement.source.title, publisherText(statement.source), attributionText(statement)]
                                .filter(Boolean)
                                .join(' · ')}
                            </bdi>
                          </td>
                          <td className="small faint">{statement.method}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
                <Exports
                  name={`statements of ${id}`}
                  rows={statements.map((statement) => ({
                    property: statement.property,
                    value: statement.value,
                    source: statement.source.title,
                    rule: statement.method,
                    confidence: statement.confidence,
                    judgement: statement.judgement,
                  }))}
                />
              </>
            );
          }}
        </Shown>
      ) : null}
    </details>
  );
};
