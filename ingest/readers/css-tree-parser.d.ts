/** The parser of css-tree alone: the rest brings what all properties of CSS may hold. */
declare module 'css-tree/parser' {
  export { parse as default } from 'css-tree';
}
