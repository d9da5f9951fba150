/** `/graphiql`: the graph asked by hand, with the schema beside, and the example queries in tabs. Nothing is from elsewhere. */
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './graphiql.css';

const EXAMPLES = import.meta.glob<string>('../../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tabs = Object.keys(EXAMPLES)
  .sort()
  .map((file) => ({ query: EXAMPLES[file] ?? '' }));

/** A token goes in the headers: `{"authorization": "Bearer …"}`. They are kept nowhere. */
const ask: GraphiQLProps['fetcher'] = async (asked, { headers = {} } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(headers as Readonly<Record<string, string>>) },
    body: JSON.stringify({ ...asked, operationName: nameIn(asked) }),
  });
  return (await response.json()) as ExecutionResult;
};

/** The editor's operation is looked up a moment after it was typed; asked sooner, the name is that of the one before. */
const nameIn = ({ query, operationName }: Parameters<GraphiQLProps['fetcher']>[0]): string | null =>
  operationName && query.includes(operationName) ? operationName : null;

/** What a page of the explorer asked comes behind `#`, and stands in a tab of its own; the address is plain again. */
const handed = new URLSearchParams(location.hash.slice(1));
const query = handed.get('query');
const given = query === null ? null : { query, variables: handed.get('variables') ?? '{}' };
if (given) history.replaceState(null, '', location.pathname);

const place = document.getElementById('graphiql');
if (place)
  createRoot(place).render(
    <GraphiQL
      fetcher={ask}
      defaultTabs={given ? [given, ...tabs] : tabs}
      {...given}
      shouldPersistHeaders={false}
      isHeadersEditorEnabled
    />,
  );
