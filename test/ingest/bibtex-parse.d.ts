/** The package brings no types. */
declare module 'bibtex-parse' {
  export interface Entry {
    readonly itemtype: string;
    readonly key?: string;
    readonly fields?: readonly { readonly name: string; readonly value: string }[];
  }
  export const parse: (text: string) => readonly Entry[];
}
