/** The first page: one box, what there is, and when it was published. */
import { Link } from '@tanstack/react-router';
import { Shown } from '../../design/state.tsx';
import { count, counted } from '../../design/words.ts';
import {
  OverviewDocument,
  TimelineOfDocumentsDocument,
  type OverviewQuery,
  type TimelineOfDocumentsQuery,
} from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { usePages } from '../../graph/use-pages.ts';
import { DocumentTimeline } from './document-timeline.tsx';
import { SearchBox } from './search-box.tsx';
import './search.css';

const TRY = ['frontier model', '"covered frontier model"', 'grants OR vulnerabilities', 'CISA'];

const sourcesOf = ({ sources }: TimelineOfDocumentsQuery) => sources;

export const Home = () => {
  const answer = useGraph(OverviewDocument, {}, { fresh: true });
  const documents = usePages(TimelineOfDocumentsDocument, {}, sourcesOf, { fresh: true });
  return (
    <div className="home">
      <header>
        <h1>What does the text say?</h1>
        <p className="soft">
          Orders, memoranda and reports, read into records. Every value opens at the words that prove it.
        </p>
        <SearchBox />
        <p className="small soft home-try">
          Try{' '}
          {TRY.map((q) => (
            <Link key={q} to="/search" search={{ q }}>
              {q}
            </Link>
          ))}
        </p>
      </header>
      <Shown answer={answer} what="Counting">
        {(data) => (
          <>
            <Counts data={data} />
            <Shown answer={documents} what="Loading the documents">
              {({ sources }) =>
                sources ? (
                  <DocumentTimeline sources={documents.nodes} coming={documents.coming} cut={documents.cut} />
                ) : null
              }
            </Shown>
          </>
        )}
      </Shown>
    </div>
  );
};

/** Those that an analyst asks for by name, in the order of the domain. */
const COUNTED: readonly (readonly [type: string, one: string, many: string])[] = [
  ['Instrument', 'instrument', 'instruments'],
  ['Obligation', 'obligation', 'obligations'],
  ['Agency', 'agency', 'agencies'],
  ['AIModel', 'model', 'models'],
  ['GrantProgram', 'grant program', 'grant programs'],
];

const Counts = ({ data: { stats } }: { readonly data: OverviewQuery }) => {
  if (!stats) return null;
  const of = (type: string): number => stats.records.find((each) => each.type === type)?.count ?? 0;
  return (
    <section aria-label="What there is">
      <dl className="counts">
        {COUNTED.map(([type, one, many]) => (
          <div key={type}>
            <dt>{of(type) === 1 ? one : many}</dt>
            <dd>{count(of(type))}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft counts-foot">
        from {counted(stats.sources, 'source')}, proved by {counted(stats.quotes, 'quote')} under{' '}
        {counted(stats.statements, 'statement')}
      </p>
    </section>
  );
};
