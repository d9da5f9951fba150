/** A question to the graph from a view, and how it stands. */
import { useCallback, useEffect } from 'react';
import { useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';
import { noteQuestion } from './questions.ts';

export interface Answer<Data> {
  /** What came; with `error`, what came in spite of it. */
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  /** Nothing has come yet. */
  readonly waiting: boolean;
  readonly retry: () => void;
  /** What was asked. */
  readonly asked: string;
}

export const useGraph = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, fresh = false }: { readonly pause?: boolean; readonly fresh?: boolean } = {},
): Answer<Data> => {
  const [{ data, error, fetching }, execute] = useQuery<Data, Variables>({
    query,
    variables,
    pause,
    requestPolicy: fresh ? 'cache-and-network' : 'cache-first',
  });
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- An operation is a string with types.
  const text = String(query);
  const sent = JSON.stringify(variables);
  useEffect(
    () => (pause ? undefined : noteQuestion({ query: text, variables: JSON.parse(sent) as object })),
    [pause, text, sent],
  );
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return { data, error, waiting: fetching && !data, retry, asked: text };
};
