/**
 * The tags of an HTML source in its own order. The tokenizer and not a tree: a malformed page moves text about in a
 * tree, and deep nesting costs nothing here.
 */
import { Tokenizer, TokenizerMode, type Token } from 'parse5';

export interface Tag {
  readonly kind: 'start' | 'end' | 'comment';
  readonly name: string;
  readonly className: string;
  /** `data-page` of Federal Register pages. */
  readonly page: number | null;
  readonly selfClosing: boolean;
  /** Whether the page does not show what stands in it, as far as its own attributes tell. */
  readonly hidden: boolean;
  readonly start: number;
  readonly end: number;
}

/** Elements whose content is no markup. */
const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

export const tagsOf = (source: string): readonly Tag[] => {
  const tags: Tag[] = [];
  const ignore = (): void => {};
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        tags.push(tagOf('start', token));
        const raw = RAW[token.tagName];
        if (raw !== undefined) tokenizer.state = raw;
      },
      onEndTag: (token) => tags.push(tagOf('end', token)),
      onComment: ({ location }) => {
        if (location) tags.push({ ...NOTHING, kind: 'comment', start: location.startOffset, end: location.endOffset });
      },
      onDoctype: ({ location }) => {
        if (location) tags.push({ ...NOTHING, kind: 'comment', start: location.startOffset, end: location.endOffset });
      },
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(source, true);
  return tags;
};

const NOTHING = { name: '', className: '', page: null, selfClosing: false, hidden: false } as const;

/** Styles that show nothing. Read as they are written at the element: style sheets are not. */
const HIDING =
  /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|(?:font-size|opacity)\s{0,9}:\s{0,9}0(?![.\d])|(?:left|top|text-indent)\s{0,9}:\s{0,9}-\d{3,9})/i;

const tagOf = (kind: 'start' | 'end', token: Token.TagToken): Tag => {
  const attribute = (name: string): string => token.attrs.find((each) => each.name === name)?.value ?? '';
  const page = attribute('data-page');
  return {
    kind,
    name: token.tagName,
    className: attribute('class'),
    page: /^\d{1,6}$/.test(page) ? Number(page) : null,
    selfClosing: token.selfClosing,
    hidden: token.attrs.some(({ name }) => name === 'hidden') || HIDING.test(attribute('style')),
    start: token.location?.startOffset ?? 0,
    end: token.location?.endOffset ?? 0,
  };
};
