/** A connection over a list that is made as a whole: computed values, which no statement can page. */
import type { Connection, Edge, PageArguments } from '../../schema/connection.ts';
import { once, pageSize } from './connections.ts';
import { decodeCursor, encodeCursor } from './cursors.ts';
import { apiError } from './errors.ts';

/** `name` stands in the cursors; `keyOf` tells one node of the list from all others. */
export const listed = <Node>(
  name: string,
  list: () => Promise<readonly Node[]>,
  keyOf: (node: Node) => string,
  page: PageArguments,
): Connection<Node> => {
  const first = pageSize(page.first);
  const after = page.after == null ? null : String(decodeCursor(page.after, name, ['text'])[0]);
  const all = once(list);
  const rest = once(async () => (after === null ? all() : behind(await all(), (node) => keyOf(node) === after)));
  const edges = once(async () =>
    (await rest()).slice(0, first).map((node): Edge<Node> => ({ cursor: encodeCursor(name, [keyOf(node)]), node })),
  );
  return {
    edges,
    nodes: async () => (await edges()).map(({ node }) => node),
    totalCount: async () => (await all()).length,
    pageInfo: async () => {
      const shown = await edges();
      return {
        hasNextPage: (await rest()).length > first,
        hasPreviousPage: after !== null,
        startCursor: shown[0]?.cursor ?? null,
        endCursor: shown.at(-1)?.cursor ?? null,
      };
    },
  };
};

const behind = <Node>(nodes: readonly Node[], isLast: (node: Node) => boolean): readonly Node[] => {
  const index = nodes.findIndex(isLast);
  if (index < 0) throw apiError('BAD_CURSOR', '`after` is no longer in this list.');
  return nodes.slice(index + 1);
};
