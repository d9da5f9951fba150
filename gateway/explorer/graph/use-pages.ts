/** A list that is longer than a page of the graph: the pages come one after another, and what is there is shown meanwhile. */
import { useEffect, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { useGraph, type Answer } from './use-graph.ts';

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface Listed<Data, Node> extends Answer<Data> {
  readonly nodes: readonly Node[];
  /** More are on their way; with neither this nor `cut`, these are all. */
  readonly coming: boolean;
  /** There are more than anybody reads on one page; they are not asked for. */
  readonly cut: boolean;
}

const MOST_PAGES = 20;

/** `listOf` is one and the same function each time. */
export const usePages = <Data, Variables extends AnyVariables, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  listOf: (data: Data) => Page<Node> | null | undefined,
  options: { readonly fresh?: boolean } = {},
): Listed<Data, Node> => {
  const client = useClient();
  const answer = useGraph(query, variables, options);
  const first = answer.data ? (listOf(answer.data) ?? null) : null;
  const [followed, setFollowed] = useState<{ readonly first: unknown; readonly pages: readonly Page<Node>[] }>({
    first: null,
    pages: [],
  });
  const more = followed.first === first ? followed.pages : [];
  const [failed, setFailed] = useState<unknown>(null);
  const last = more.at(-1) ?? first;
  const hasNext = last?.pageInfo.hasNextPage ?? false;
  const cut = hasNext && more.length + 1 >= MOST_PAGES;
  const coming = hasNext && !cut && failed !== last;
  const sent = JSON.stringify(variables);
  useEffect(() => {
    if (!coming || !last) return;
    let left = false;
    void client
      .query(query, { ...(JSON.parse(sent) as Variables), after: last.pageInfo.endCursor })
      .toPromise()
      .then(({ data }) => {
        const next = data ? listOf(data) : null;
        if (left) return;
        if (next) setFollowed({ first, pages: [...more, next] });
        else setFailed(last);
      });
    return () => {
      left = true;
    };
  }, [client, query, sent, listOf, first, last, coming]);
  return {
    ...answer,
    nodes: [first, ...more].flatMap((page) => page?.nodes ?? []),
    coming,
    cut: cut || failed === last,
  };
};
