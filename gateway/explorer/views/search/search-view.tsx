/** What was found, by kind: records first, then the passages of texts. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { Empty, Shown } from '../../design/state.tsx';
import { counted } from '../../design/words.ts';
import {
  SearchDocument,
  type SearchQuery,
  type SearchQueryVariables,
  type SearchType,
} from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import type { SearchParams } from '../../search-params.ts';
import { Exports } from '../../design/exports.tsx';
import { Facets } from './facets.tsx';
import { TITLES } from './kinds.ts';
import { HitLine, kindOf, rowOf, sameOf, type Hit } from './hit-line.tsx';
import './search.css';

const PAGE = 50;

const variablesOf = ({ q, type, after, until }: SearchParams): SearchQueryVariables => ({
  query: q,
  first: PAGE,
  filter: {
    types: type ? [type] : null,
    publishedAfter: after ?? null,
    publishedBefore: until ? String(Number(until) + 1) : null,
  },
});

export const SearchView = () => {
  const params = useSearch({ from: '/search' });
  const variables = variablesOf(params);
  const answer = useGraph(SearchDocument, variables, { pause: params.q === '' });
  useEffect(() => {
    document.title = params.q ? `${params.q} · Recital` : 'Search · Recital';
  }, [params.q]);
  if (params.q === '')
    return (
      <Empty title="Search">
        <p>
          Type words into the box above; <kbd>/</kbd> takes you there. A <code>"phrase"</code> in quotation marks,{' '}
          <code>OR</code> and <code>-without</code> are understood.
        </p>
      </Empty>
    );
  return (
    <Shown answer={answer} what="Searching">
      {({ search }) =>
        search && search.totalCount > 0 ? (
          <Found key={JSON.stringify(params)} params={params} variables={variables} first={search} />
        ) : (
          <NothingFound params={params} />
        )
      }
    </Shown>
  );
};

const NothingFound = ({ params }: { readonly params: SearchParams }) => (
  <Empty title={`Nothing was found for “${params.q}”`}>
    <p>Fewer words find more; a name can be searched for by its acronym.</p>
    {params.type || params.after || params.until ? (
      <Link to="/search" search={{ q: params.q }} className="button">
        Search everything
      </Link>
    ) : null}
  </Empty>
);

type Page = NonNullable<SearchQuery['search']>;

const Found = ({
  params,
  variables,
  first,
}: {
  readonly params: SearchParams;
  readonly variables: SearchQueryVariables;
  readonly first: Page;
}) => {
  const client = useClient();
  const navigate = useNavigate();
  const [more, setMore] = useState<readonly Page[]>([]);
  const [busy, setBusy] = useState(false);
  const pages = [first, ...more];
  const hits = pages.flatMap(({ nodes }) => nodes);
  const { hasNextPage, endCursor } = pages.at(-1)?.pageInfo ?? first.pageInfo;
  const onMore = async (): Promise<void> => {
    setBusy(true);
    const { data } = await client.query(SearchDocument, { ...variables, after: endCursor }).toPromise();
    const next = data?.search;
    if (next) setMore([...more, next]);
    setBusy(false);
  };
  // A kind stands where its best result would; the words of texts come after the records.
  const groups = Map.groupBy(hits, kindOf);
  return (
    <div className="found">
      <Facets
        facets={first.facets}
        params={params}
        onChange={(change) => void navigate({ to: '/search', search: { ...params, ...change } })}
      />
      <div>
        <header className="found-head">
          <h1>
            <bdi>{params.q}</bdi>
          </h1>
          <p className="soft" role="status">
            {counted(first.totalCount, 'result')}
            {params.type ? ` among ${TITLES[params.type].toLowerCase()}` : ''}
            {(params.after ?? params.until) ? `, ${yearsText(params)}` : ''}
          </p>
        </header>
        {[...groups]
          .toSorted(([a], [b]) => Number(a === 'PASSAGE') - Number(b === 'PASSAGE'))
          .map(([type, group]) => (
            <Group key={type} type={type} hits={group} />
          ))}
        {hasNextPage ? (
          <button type="button" className="button" disabled={busy} onClick={() => void onMore()}>
            {busy ? 'Loading…' : 'Show more'}
          </button>
        ) : null}
        <Exports name={`search ${params.q}`} rows={hits.map(rowOf)} />
      </div>
    </div>
  );
};

const yearsText = ({ after, until }: SearchParams): string =>
  after && after === until
    ? `published in ${after}`
    : `published ${after ? `from ${after}` : ''} ${until ? `until ${until}` : ''}`;

const Group = ({ type, hits }: { readonly type: SearchType; readonly hits: readonly Hit[] }) => (
  <section className="found-group" aria-label={TITLES[type]}>
    <h2>
      {TITLES[type]} <span className="faint small">{hits.length}</span>
    </h2>
    <ol className="plain">
      {[...Map.groupBy(hits, sameOf).values()].map((same) => (
        <HitLine key={same[0]?.permalink} hits={same} />
      ))}
    </ol>
  </section>
);
