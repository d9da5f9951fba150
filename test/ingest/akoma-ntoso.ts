/** An XML text as a tree of its elements, and which of them Akoma Ntoso lets stand in which. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}
export const parseXml = (xml: string): Element => {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return root.children.find((child) => typeof child !== 'string') ?? root;
};
export const inner = ({ children }: Element): readonly Element[] =>
  children.filter((child) => typeof child !== 'string');
export const all = (element: Element): readonly Element[] => [element, ...inner(element).flatMap(all)];
export const words = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : words(child))).join(' ');
export const names = (element: Element): string =>
  inner(element)
    .map((one) => one.name)
    .join(' ');

export const HIERARCHY = ['section', 'paragraph', 'subparagraph', 'clause', 'subclause', 'point', 'hcontainer'];
/** The content models of the published schema for the elements that are used. */
export const MODELS: Readonly<Record<string, RegExp>> = {
  akomaNtoso: /^act$/,
  act: /^meta (preface )?(preamble )?body( conclusions)?$/,
  meta: /^identification references$/,
  identification: /^FRBRWork FRBRExpression FRBRManifestation$/,
  FRBRWork: /^FRBRthis FRBRuri FRBRdate FRBRauthor FRBRcountry( FRBRnumber)?$/,
  FRBRExpression: /^FRBRthis FRBRuri FRBRdate FRBRauthor FRBRlanguage$/,
  FRBRManifestation: /^FRBRthis FRBRuri FRBRdate FRBRauthor$/,
  references: /^TLCOrganization( TLCOrganization)*$/,
  preface: /^p( p)*$/,
  preamble: /^p( p)*$/,
  conclusions: /^p( p)*$/,
  content: /^p( p)*$/,
  intro: /^p( p)*$/,
  wrapUp: /^p( p)*$/,
  body: new RegExp(`^(${HIERARCHY.join('|')})( (${HIERARCHY.join('|')}))*$`),
  ...Object.fromEntries(
    HIERARCHY.map((name) => [
      name,
      new RegExp(`^(num ?)?(heading ?)?(content|(intro ?)?((${HIERARCHY.join('|')}) ?)*(wrapUp)?)$`),
    ]),
  ),
};
