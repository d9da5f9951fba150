/** Two works side by side: what a report claims against a text, or one version against another. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Exports } from '../../design/exports.tsx';
import { STEPS } from '../../design/keys.tsx';
import { QuoteBlock } from '../../design/quote.tsx';
import { IdLink } from '../../design/record-link.tsx';
import { Empty, Shown } from '../../design/state.tsx';
import { counted, dateText, instrumentName, sectionText, word } from '../../design/words.ts';
import {
  ComparableInstrumentsDocument,
  ComparableSourcesDocument,
  ComparisonDocument,
  type ComparableInstrumentsQuery,
  type ComparableSourcesQuery,
  type ComparisonQuery,
} from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { usePages } from '../../graph/use-pages.ts';
import { statementValue } from '../record/proof.tsx';
import './compare.css';

type Found = NonNullable<ComparisonQuery['compare']>;
type Claim = NonNullable<Found['claims']>[number];
type Pair = NonNullable<Found['provisions']>[number];

export const CompareView = () => {
  const { left, right } = useSearch({ strict: false });
  const answer = useGraph(ComparisonDocument, { left: left ?? '', right: right ?? '' }, { pause: !left || !right });
  useEffect(() => {
    document.title = 'Compare · Recital';
  }, []);
  return (
    <>
      <h1>Compare</h1>
      <p className="soft">What a report says against the text itself, or one version against another.</p>
      <Sides left={left} right={right} />
      {left && right ? (
        <Shown answer={answer} what="Comparing">
          {({ compare }) =>
            compare ? (
              <Compared it={compare} />
            ) : (
              <Empty title="These cannot be compared">
                <p>One of the two is not known any more. Choose another.</p>
              </Empty>
            )
          }
        </Shown>
      ) : (
        <Empty title="Choose two works">
          <p>A report on the left and a signed text on the right show which claims were borne out.</p>
        </Empty>
      )}
    </>
  );
};

const sourcesOf = ({ sources }: ComparableSourcesQuery) => sources;
const instrumentsOf = ({ instruments }: ComparableInstrumentsQuery) => instruments;

const Sides = ({ left, right }: { readonly left: string | undefined; readonly right: string | undefined }) => {
  const navigate = useNavigate();
  const [listedSources, listedInstruments] = [
    usePages(ComparableSourcesDocument, {}, sourcesOf),
    usePages(ComparableInstrumentsDocument, {}, instrumentsOf),
  ];
  const sources = listedSources.nodes.filter(({ sourceKind }) => sourceKind !== 'dataset');
  const versions = listedInstruments.nodes.flatMap((instrument) => [
    {
      id: instrument.id,
      name: [instrumentName(instrument), instrument.number ? instrument.title : null].filter(Boolean).join(', '),
    },
    ...(instrument.versions.length > 1
      ? instrument.versions.map(({ id, name }) => ({ id, name: `${instrumentName(instrument)}: ${name ?? 'version'}` }))
      : []),
  ]);
  const side = (label: string, chosen: string | undefined, other: 'left' | 'right') => (
    <label className="field">
      <span>{label}</span>
      <select
        className="input"
        value={chosen ?? ''}
        onChange={({ target: { value } }) =>
          void navigate({ to: '/compare', search: { left, right, [other]: value || undefined } })
        }
      >
        <option value="">Choose…</option>
        {chosen && ![...sources, ...versions].some(({ id }) => id === chosen) ? (
          <option value={chosen}>{chosen}</option>
        ) : null}
        <optgroup label="Instruments and versions">
          {versions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label="Sources">
          {sources.map(({ id, title, publishedOn }) => (
            <option key={id} value={id}>
              {[title ?? id, dateText(publishedOn)].filter(Boolean).join(', ')}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
  return (
    <div className="sides no-print">
      {side('Left', left, 'left')}
      {side('Right', right, 'right')}
      {listedSources.cut || listedInstruments.cut ? (
        <p className="small soft">
          Not all are offered, for there are too many. “Compare” on the page of a record leads here with it chosen.
        </p>
      ) : null}
    </div>
  );
};

const VERDICT: Readonly<Record<string, string>> = {
  BORNE_OUT: 'chip good',
  CHANGED: 'chip warn',
  CONTRADICTED: 'chip bad',
  NOT_ADDRESSED: 'chip',
};
const CHANGE: Readonly<Record<string, string>> = {
  SAME: 'chip',
  ADDED: 'chip good',
  REMOVED: 'chip bad',
  ALTERED: 'chip warn',
  MOVED: 'chip',
};

const Compared = ({ it }: { readonly it: Found }) => {
  const claims = it.claims ?? [];
  const provisions = (it.provisions ?? []).filter(({ change }) => change !== 'SAME');
  const same = (it.provisions ?? []).length - provisions.length;
  if (claims.length + (it.provisions ?? []).length === 0)
    return (
      <Empty title="Nothing to set side by side">
        <p>Neither says anything of what the other speaks of.</p>
      </Empty>
    );
  return (
    <>
      {claims.length > 0 ? (
        <section className="section">
          <header>
            <h2>What the one claims, and the other says</h2>
            <span className="small soft">
              {[...Map.groupBy(claims, ({ verdict }) => verdict)]
                .map(([verdict, group]) => `${group.length} ${word(verdict).toLowerCase()}`)
                .join(', ')}
            </span>
          </header>
          {[...Map.groupBy(claims, ({ property }) => property)].map(([property, group]) => (
            <article key={property} className="claims" aria-label={word(property)} {...STEPS}>
              <h3>{word(property)}</h3>
              {group.map((claim, index) => (
                <ClaimRow key={index} claim={claim} />
              ))}
            </article>
          ))}
        </section>
      ) : null}
      {provisions.length > 0 || same > 0 ? (
        <section className="section">
          <header>
            <h2>Provisions</h2>
            <span className="small soft">{same > 0 ? `${counted(same, 'provision')} the same` : ''}</span>
          </header>
          {provisions.map((pair, index) => (
            <PairRow key={index} pair={pair} />
          ))}
        </section>
      ) : null}
      <Exports
        name="comparison"
        rows={[
          ...claims.map(({ verdict, property, left, right }) => ({
            part: 'claim',
            verdict,
            what: property,
            left: left ? statementValue(left) : null,
            right: right ? statementValue(right) : null,
            leftQuote: left?.quotes?.[0]?.exact ?? null,
            rightQuote: right?.quotes?.[0]?.exact ?? null,
          })),
          ...provisions.map(({ change, left, right }) => ({
            part: 'provision',
            verdict: change,
            what: left?.path ?? right?.path ?? '',
            left: left?.text ?? null,
            right: right?.text ?? null,
            leftQuote: null,
            rightQuote: null,
          })),
        ]}
      />
    </>
  );
};

const ClaimRow = ({ claim: { verdict, left, right } }: { readonly claim: Claim }) => (
  <div className="claim">
    <header>
      <span className={VERDICT[verdict]}>{word(verdict)}</span>
    </header>
    {[left, right].map((side, index) => (
      <div key={index}>
        {side ? (
          <>
            <p className="claim-value">
              <bdi>{statementValue(side)}</bdi>
            </p>
            {(side.quotes ?? []).map((quote) => (
              <QuoteBlock key={quote.id} quote={quote} />
            ))}
          </>
        ) : (
          <p className="faint">Says nothing of it.</p>
        )}
      </div>
    ))}
  </div>
);

const PairRow = ({ pair: { change, left, right, diff } }: { readonly pair: Pair }) => (
  <div className="claim">
    <header>
      <h3>
        {left ? <IdLink id={left.id}>{sectionText(left.path)}</IdLink> : null}
        {left && right && left.path !== right.path ? ' → ' : null}
        {right && (!left || left.path !== right.path) ? <IdLink id={right.id}>{sectionText(right.path)}</IdLink> : null}
      </h3>{' '}
      <span className={CHANGE[change]}>{word(change)}</span>
    </header>
    {diff ? (
      <p className="serif wide">
        <Diff text={diff} />
      </p>
    ) : (
      <>
        <p className="serif">
          <bdi>{left?.text}</bdi>
        </p>
        <p className="serif">
          <bdi>{right?.text}</bdi>
        </p>
      </>
    )}
  </div>
);

/** `the words [-that went-] {+that came+}`. */
const Diff = ({ text }: { readonly text: string }) => (
  <bdi>
    {text
      .split(/(\[-[^]*?-\]|\{\+[^]*?\+\})/)
      .map((part, index) =>
        part.startsWith('[-') ? (
          <del key={index}>{part.slice(2, -2)}</del>
        ) : part.startsWith('{+') ? (
          <ins key={index}>{part.slice(2, -2)}</ins>
        ) : (
          <span key={index}>{part}</span>
        ),
      )}
  </bdi>
);
