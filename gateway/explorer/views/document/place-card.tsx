/** What the words at one place prove: the records, the quote, and why. */
import { IdLink, RecordLink } from '../../design/record-link.tsx';
import { QuoteBlock } from '../../design/quote.tsx';
import { Shown } from '../../design/state.tsx';
import { valueText, word } from '../../design/words.ts';
import { PlaceDocument, type PlaceQuery } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { recordName, type Named } from '../../design/record-name.ts';
import { CiteBox } from './cite-box.tsx';
import type { Cited } from './cite.ts';

type PlaceNode = NonNullable<NonNullable<PlaceQuery['nodes']>[number]>;
type QuoteNode = Extract<PlaceNode, { readonly __typename: 'Quote' }>;
type MentionNode = Extract<PlaceNode, { readonly __typename: 'Mention' }>;

export const PlaceCard = ({
  ids,
  cited,
  onClose,
}: {
  /** Marks of the place, the closest first. */
  readonly ids: readonly string[];
  /** The document, to which the quote adds its place. */
  readonly cited: Cited;
  readonly onClose: () => void;
}) => {
  const answer = useGraph(PlaceDocument, { ids: ids.slice(0, 6) });
  return (
    <aside className="place" aria-label="What these words prove">
      <header>
        <h2>What these words prove</h2>
        <button type="button" className="button quiet" onClick={onClose} aria-label="Close">
          ✕
        </button>
      </header>
      <Shown answer={answer} what="Loading the quote">
        {({ nodes }) => {
          const mentions = (nodes ?? []).filter((node): node is MentionNode => node?.__typename === 'Mention');
          const quotes = (nodes ?? []).filter((node): node is QuoteNode => node?.__typename === 'Quote');
          if (mentions.length + quotes.length === 0)
            return (
              <p className="soft">
                No quote is kept at this place. It may have been withdrawn when the text was read anew.
              </p>
            );
          return (
            <>
              {mentions.map((mention) => (
                <Mentioned key={mention.id} mention={mention} />
              ))}
              {quotes.map((quote) => (
                <Quoted key={quote.id} quote={quote} />
              ))}
              {quotes[0] ? (
                <details className="place-cite">
                  <summary>Cite this quote</summary>
                  <CiteBox
                    cited={{
                      ...cited,
                      section: quotes[0].section,
                      page: quotes[0].page,
                      quote: quotes[0].exact,
                      address: `${cited.address}/q/${quotes[0].start}-${quotes[0].end}`,
                    }}
                  />
                </details>
              ) : null}
            </>
          );
        }}
      </Shown>
    </aside>
  );
};

/** Beside its name, unless the name says it. */
const TypeOf = ({ record }: { readonly record: Named }) =>
  recordName(record).startsWith(word(record.__typename)) ? null : (
    <span className="small soft"> {word(record.__typename)}</span>
  );

const sure = (confidence: number): string => `${Math.round(confidence * 100)} % sure`;

const Mentioned = ({ mention }: { readonly mention: MentionNode }) => (
  <section>
    {mention.record ? (
      <p className="place-record">
        <RecordLink record={mention.record} />
        <TypeOf record={mention.record} />
      </p>
    ) : null}
    <p className="small soft">
      Named here as <q>{mention.text}</q>. {mention.rule ? `${mention.rule.reason} ` : ''}
      {mention.score === null ? '' : `${sure(mention.score)}.`} {mention.rule ? <code>{mention.rule.id}</code> : null}
    </p>
    {mention.alternatives.length > 0 ? (
      <>
        <p className="small soft">{mention.record ? 'It may also mean' : 'It may mean'}</p>
        <ul className="small">
          {mention.alternatives.map(({ record, score, reason }) => (
            <li key={reason}>
              {record ? <RecordLink record={record} /> : null} {reason} {sure(score)}.
            </li>
          ))}
        </ul>
      </>
    ) : null}
  </section>
);

const Quoted = ({ quote }: { readonly quote: QuoteNode }) => {
  const statements = quote.statements ?? [];
  const told = new Set(statements.map(({ subject }) => subject?.id));
  const others = quote.records.flatMap((record) => (record && !told.has(record.id) ? [record] : []));
  const groups = Map.groupBy(statements, ({ subject }) => subject?.id ?? '');
  return (
    <section>
      <QuoteBlock quote={quote} />
      {others.map((record) => (
        <p key={record.id} className="place-record">
          <RecordLink record={record} />
          <TypeOf record={record} />
        </p>
      ))}
      {[...groups].map(([id, group]) => (
        <div key={id} className="place-record">
          <p>
            {group[0]?.subject ? <RecordLink record={group[0].subject} /> : <IdLink id={id}>{id}</IdLink>}
            {group[0]?.subject ? <TypeOf record={group[0].subject} /> : null}
          </p>
          <dl className="small">
            {group.map((statement) => (
              <div key={statement.id}>
                <dt>{word(statement.property)}</dt>
                <dd>
                  <bdi>{statement.valueRecord ? recordName(statement.valueRecord) : valueText(statement.value)}</bdi>
                  {statement.judgement === 'REJECTED' ? <span className="chip bad">rejected</span> : null}
                  <span className="faint place-rule">
                    {statement.method}, {sure(statement.confidence)}
                    {statement.inferred ? ', worked out from context' : ''}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
};
