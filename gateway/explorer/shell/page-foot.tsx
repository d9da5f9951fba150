/** The same page for machines: its twins at stable addresses, and the questions that it asked of the graph. */
import { parse, print } from '@0no-co/graphql.web';
import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { CopyButton } from '../design/copy-button.tsx';
import { useQuestions, type Question } from '../graph/questions.ts';
import './page-foot.css';

type Twin = readonly [name: string, address: string];

/** What the door answers beside the pages of the explorer. */
const twinsOf = (path: string, run: unknown): readonly Twin[] => {
  const [, kind = '', ...rest] = path.split('/');
  const id = rest.join('/');
  if (kind === 'record')
    return [
      ['JSON', `/r/${id}.json`],
      ['JSON-LD', `/r/${id}.jsonld`],
      ['Card to embed', `/card/${id}`],
    ];
  if (kind === 'd' && rest.length > 1)
    return [
      ['JSON', `${path}.json`],
      ['Card to embed', `/card${path}`],
    ];
  if (kind === 'd')
    return [
      ['Text', `${path}.txt`],
      ['JSON', `${path}.json`],
      ['Original', `${path}/original`],
    ];
  return kind === 'runs' && typeof run === 'string' ? [['JSON', `/runs/${run}`]] : [];
};

export const PageFoot = () => {
  const location = useRouterState({ select: (state) => state.location });
  const questions = useQuestions();
  const [shown, setShown] = useState(false);
  const twins = twinsOf(location.pathname, (location.search as { readonly run?: unknown }).run);
  if (twins.length + questions.length === 0) return null;
  return (
    <aside className="page-foot no-print" aria-label="This page for machines">
      <div className="buttons">
        <span className="label">This page as</span>
        {twins.map(([name, address]) => (
          <a key={name} className="button quiet" href={address}>
            {name}
          </a>
        ))}
        {questions.length > 0 ? (
          <button type="button" className="button quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
            View as GraphQL
          </button>
        ) : null}
      </div>
      {shown ? questions.map((question, index) => <Asked key={index} question={question} />) : null}
    </aside>
  );
};

/** A query is sent in one line; this is how it is read. */
const laidOut = (query: string): string => print(parse(query));

/** In single quotes of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** What stands behind `#` goes to no server. */
const graphiqlOf = ({ query, variables }: Question): string =>
  `/graphiql#${new URLSearchParams({ query: laidOut(query), variables: JSON.stringify(variables, null, 2) })}`;

const curlOf = (question: Question): string =>
  `curl -s ${location.origin}/graphql -H 'content-type: application/json' -d ${quoted(JSON.stringify(question))}`;

const Asked = ({ question }: { readonly question: Question }) => (
  <div className="asked">
    <div className="buttons">
      <CopyButton text={laidOut(question.query)}>Copy the query</CopyButton>
      <CopyButton text={JSON.stringify(question.variables)}>Copy the variables</CopyButton>
      <CopyButton text={curlOf(question)}>Copy as curl</CopyButton>
      <a className="button quiet" href={graphiqlOf(question)}>
        Open in GraphiQL
      </a>
    </div>
    <pre
      tabIndex={0}
    >{`${laidOut(question.query)}\n\n# variables\n${JSON.stringify(question.variables, null, 2).replace(/^/gm, '# ')}`}</pre>
  </div>
);
