/** One document: its text to be read, its records, the formats it came in, and what it claims. */
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Fragment, lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Empty, Loading, Shown } from '../../design/state.tsx';
import { RecordLink } from '../../design/record-link.tsx';
import { dateText, formatText, publisherText } from '../../design/words.ts';
import { TextDocument, type TextQuery } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { CiteBox } from './cite-box.tsx';
import type { Cited } from './cite.ts';
import { ReadTab, type Revision } from './read-tab.tsx';
import './document.css';

const RecordsTab = lazy(() => import('./records-tab.tsx').then(({ RecordsTab: tab }) => ({ default: tab })));
const PageTab = lazy(() => import('./page-tab.tsx').then(({ PageTab: tab }) => ({ default: tab })));
const RevisionsTab = lazy(() => import('./revisions-tab.tsx').then(({ RevisionsTab: tab }) => ({ default: tab })));
const ClaimsTab = lazy(() => import('./claims-tab.tsx').then(({ ClaimsTab: tab }) => ({ default: tab })));

type Work = NonNullable<TextQuery['document']>['work'];

export const DocumentView = () => {
  const { revision: hash = '' } = useParams({ strict: false });
  const answer = useGraph(TextDocument, { id: `revision/${hash}` });
  return (
    <Shown answer={answer} what="Loading the document">
      {({ revision, document }) =>
        revision ? (
          <Opened
            revision={revision}
            hash={hash}
            work={document?.work ?? null}
            preferred={document?.preferred.id ?? null}
          />
        ) : (
          <Empty title="This document is not here">
            <p>It may have been deleted, or the address was cut. Search for words that you remember of it.</p>
          </Empty>
        )
      }
    </Shown>
  );
};

const citedOf = ({ source }: Revision, hash: string, work: Work): Cited => {
  const instrument = work?.__typename === 'InstrumentVersion' ? work.instrument : null;
  return {
    title: instrument?.title ?? source.title ?? 'Untitled',
    publisher: source.publisher,
    instrument: instrument
      ? {
          kind: instrument.kind,
          number: instrument.number,
          frCitation: instrument.frCitation,
          signedOn: instrument.signedOn,
        }
      : null,
    publishedOn: source.publishedOn ?? instrument?.publishedOn ?? null,
    url: source.url,
    section: null,
    page: null,
    address: `${location.origin}/d/${hash}`,
    quote: null,
  };
};

const Opened = ({
  revision,
  hash,
  work,
  preferred,
}: {
  readonly revision: Revision;
  readonly hash: string;
  readonly work: Work;
  readonly preferred: string | null;
}) => {
  const { tab = 'read' } = useSearch({ strict: false });
  const { source } = revision;
  const title = source.title ?? 'Untitled document';
  const cited = citedOf(revision, hash, work);
  useEffect(() => {
    document.title = `${title} · Recital`;
  }, [title]);
  return (
    <>
      <header className="document-head">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p className="soft">
          {[publisherText(source), dateText(source.publishedOn) || 'undated', formatText(revision.format)].join(' · ')}
          {work?.__typename === 'InstrumentVersion' && work.instrument ? (
            <>
              {' · '}
              <RecordLink record={{ __typename: 'Instrument', ...work.instrument }} />
              {work.name ? `, ${work.name}` : ''}
            </>
          ) : null}
        </p>
        {preferred !== null && preferred !== revision.id ? (
          <p className="small soft">
            Values are taken from another format of this work:{' '}
            <Link to="/d/$revision" params={{ revision: preferred.replace('revision/', '') }}>
              read that one
            </Link>
            .
          </p>
        ) : null}
        {source.deletedAt === null ? null : (
          <div className="notice warn" role="status">
            This source was deleted. Nothing that is shown elsewhere stands on it any more.
          </div>
        )}
      </header>
      <Tabs hash={hash} tab={tab} pdf={revision.format === 'pdf'} report={source.sourceKind === 'news'} />
      <Suspense fallback={<Loading />}>
        {tab === 'page' ? (
          <PageTab revision={revision} hash={hash} cited={cited} />
        ) : tab === 'records' ? (
          <RecordsTab id={revision.id} title={title} />
        ) : tab === 'revisions' ? (
          <RevisionsTab revision={revision} />
        ) : tab === 'claims' ? (
          <ClaimsTab source={source.id} hash={hash} />
        ) : tab === 'cite' ? (
          <section className="section" aria-label="Cite this document">
            <CiteBox cited={cited} />
            <Facts revision={revision} />
          </section>
        ) : (
          <ReadTab revision={revision} hash={hash} cited={cited} />
        )}
      </Suspense>
    </>
  );
};

const Tabs = ({
  hash,
  tab,
  pdf,
  report,
}: {
  readonly hash: string;
  readonly tab: string;
  readonly pdf: boolean;
  readonly report: boolean;
}) => {
  const tabs = [
    ['read', 'Read'],
    ...(pdf ? [['page', 'Page'] as const] : []),
    ['records', 'Records'],
    ['revisions', 'Revisions'],
    ...(report ? [['claims', 'Claims'] as const] : []),
    ['cite', 'Cite and details'],
  ] as const;
  return (
    <nav className="tabs no-print" aria-label="Parts of this document">
      {tabs.map(([key, name]) => (
        <Link
          key={key}
          to="/d/$revision"
          params={{ revision: hash }}
          search={{ tab: key === 'read' ? undefined : key }}
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          aria-current={key === tab ? 'page' : undefined}
          activeProps={{}}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
};

const Facts = ({ revision }: { readonly revision: Revision }) => {
  const { source } = revision;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['File', <bdi key="n">{revision.name}</bdi>],
    ['SHA-256', <code key="s">{revision.sha256}</code>],
    ['Length', `${revision.length.toLocaleString('en-US')} characters`],
    ['Licence', source.licence ?? 'not stated'],
    ['Original', source.url ? <bdi key="u">{source.url}</bdi> : 'no address known'],
  ];
  return (
    <section className="section">
      <header>
        <h2>Details</h2>
      </header>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {revision.issues.length > 0 ? (
        <>
          <h3 className="section">What was noticed while it was read</h3>
          <ul>
            {revision.issues.map(({ code, message, page }, index) => (
              <li key={index}>
                <code>{code}</code> <bdi>{message}</bdi> {page === null ? '' : `(page ${page})`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
};
