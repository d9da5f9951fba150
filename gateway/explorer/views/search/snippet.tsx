/** A snippet of the graph: text with `<mark>` around what was found, entities for the rest. Made into nodes, never into HTML. */
import { Fragment } from 'react';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
const plain = (text: string): string => text.replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

export const Snippet = ({ text }: { readonly text: string }) => (
  <bdi>
    {text
      .split(/<mark>|<\/mark>/)
      .map((part, index) =>
        index % 2 === 1 ? <mark key={index}>{plain(part)}</mark> : <Fragment key={index}>{plain(part)}</Fragment>,
      )}
  </bdi>
);
