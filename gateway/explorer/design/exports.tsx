/** What is on the screen, as files; and the question that brought it, for those who ask the graph themselves. */
import { useState } from 'react';
import { save } from './files.ts';
import { csvOf, jsonLdOf, type Row } from './rows.ts';
import { CopyButton } from './copy-button.tsx';
import './exports.css';

export const Exports = ({
  name,
  rows,
  query,
  variables,
  children,
}: {
  /** What the files are named for. */
  readonly name: string;
  readonly rows: readonly Row[];
  /** An operation, as it is sent. */
  readonly query: unknown;
  readonly variables: unknown;
  /** Further formats. */
  readonly children?: React.ReactNode;
}) => {
  const [shown, setShown] = useState(false);
  return (
    <div className="exports no-print">
      <div className="buttons">
        <span className="label">This list as</span>
        <button type="button" className="button quiet" onClick={() => save(name, 'csv', csvOf(rows))}>
          CSV
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => save(name, 'json', JSON.stringify(rows, null, 2))}
        >
          JSON
        </button>
        <button type="button" className="button quiet" onClick={() => save(name, 'jsonld', jsonLdOf(name, rows))}>
          JSON-LD
        </button>
        {children}
        <button type="button" className="button quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          View as GraphQL
        </button>
      </div>
      {shown ? <GraphqlQuestion query={String(query)} variables={variables} /> : null}
    </div>
  );
};

/** One line of a query as it is sent, laid out to be read. */
const laidOut = (query: string): string => {
  let depth = 0;
  return query
    .replace(/\s*([{}])\s*/g, ' $1 ')
    .split(/(?<=[{}])|(?=[{}])/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      if (part === '}') depth -= 1;
      const line = part === '{' ? part : '  '.repeat(Math.max(0, depth)) + part;
      if (part === '{') depth += 1;
      return line;
    })
    .join('\n')
    .replace(/\n\{/g, ' {');
};

const GraphqlQuestion = ({ query, variables }: { readonly query: string; readonly variables: unknown }) => {
  const text = `${laidOut(query)}\n\n# variables\n${JSON.stringify(variables, null, 2).replace(/^/gm, '# ')}`;
  return (
    <div className="graphql-question">
      <div className="buttons">
        <CopyButton text={laidOut(query)}>Copy the query</CopyButton>
        <CopyButton text={JSON.stringify(variables)}>Copy the variables</CopyButton>
        <span className="small soft">
          Send it to <code>POST /graphql</code>.
        </span>
      </div>
      <pre tabIndex={0}>{text}</pre>
    </div>
  );
};
