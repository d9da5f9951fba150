/** What a page has in it, as a browser reads it. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
const nodesOf = (node: Node): readonly Node[] => [
  node,
  ...('childNodes' in node ? node.childNodes.flatMap((child) => nodesOf(child)) : []),
];
export const textOf = (node: Node): string =>
  nodesOf(node)
    .map((one) => ('value' in one ? one.value : ''))
    .join('');
export const elements = (html: string, name: string): readonly Node[] =>
  nodesOf(parse(html)).filter((node) => node.nodeName === name);
export const textsOf = (html: string, name: string): readonly string[] => elements(html, name).map(textOf);
