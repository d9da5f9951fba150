/**
 * The tags of an HTML source in its own order. The tokenizer and not a tree: a malformed page moves text about in a
 * tree, and deep nesting costs nothing here.
 */
import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { writtenStyle, type Style } from './css.ts';

export interface Tag {
  readonly kind: 'start' | 'end' | 'comment';
  readonly name: string;
  readonly className: string;
  readonly id: string;
  readonly role: string;
  /** How a list is counted: `type` of it; and the number that it or an item is told to begin with. */
  readonly type: string | null;
  readonly ordinal: number | null;
  /** `data-page` of Federal Register pages. */
  readonly page: number | null;
  readonly selfClosing: boolean;
  /** Whether an attribute says that the page does not show what stands in it. */
  readonly hidden: boolean;
  /** As it is written at the element, with the colours of older attributes. */
  readonly style: Style;
  readonly start: number;
  readonly end: number;
}

/** Elements whose content is no markup. */
const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

export const tagsOf = (source: string): readonly Tag[] => {
  const tags: Tag[] = [];
  const ignore = (): void => {};
  const add = (tag: Tag): void => {
    tags.push(tag);
    skipText(tokenizer);
  };
  const addComment = ({ location }: Token.CommentToken | Token.DoctypeToken): void => {
    if (location) add({ ...NOTHING, kind: 'comment', start: location.startOffset, end: location.endOffset });
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        add(tagOf('start', token));
        const raw = RAW[token.tagName];
        if (raw !== undefined) tokenizer.state = raw;
      },
      onEndTag: (token) => add(tagOf('end', token)),
      onComment: addComment,
      onDoctype: addComment,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(source, true);
  return tags;
};

/** Behind a tag, nothing is one before the next `<`, whatever the tag opened: the text between is not gone through sign by sign. */
const skipText = ({ preprocessor }: Tokenizer): void => {
  const next = preprocessor.html.indexOf('<', preprocessor.pos + 1);
  preprocessor.pos = Math.max(preprocessor.pos, (next < 0 ? preprocessor.html.length : next) - 1);
};

const UNSTYLED: Style = new Map();
const NOTHING = {
  name: '',
  className: '',
  id: '',
  role: '',
  type: null,
  ordinal: null,
  page: null,
  selfClosing: false,
  hidden: false,
  style: UNSTYLED,
} as const;

const tagOf = (kind: 'start' | 'end', token: Token.TagToken): Tag => {
  const attribute = (name: string): string => token.attrs.find((each) => each.name === name)?.value ?? '';
  const has = (name: string): boolean => token.attrs.some((each) => each.name === name);
  const page = attribute('data-page');
  return {
    kind,
    name: token.tagName,
    className: attribute('class'),
    page: /^\d{1,6}$/.test(page) ? Number(page) : null,
    selfClosing: token.selfClosing,
    id: attribute('id'),
    role: attribute('role').toLowerCase(),
    type: attribute('type') || null,
    ordinal: ordinalOf(token.tagName === 'ol' ? attribute('start') : token.tagName === 'li' ? attribute('value') : ''),
    hidden: has('hidden') || has('popover') || (token.tagName === 'dialog' && !has('open')),
    style: token.attrs.length === 0 ? UNSTYLED : ownStyle(token.tagName, attribute),
    start: token.location?.startOffset ?? 0,
    end: token.location?.endOffset ?? 0,
  };
};

const ordinalOf = (printed: string): number | null => (/^\d{1,4}$/.test(printed) ? Number(printed) : null);

const ownStyle = (tagName: string, attribute: (name: string) => string): Style => {
  const [style, colour, ground] = [
    attribute('style'),
    attribute('color') || (tagName === 'body' ? attribute('text') : ''),
    attribute('bgcolor') || attribute('background'),
  ];
  if (style === '' && colour === '' && ground === '') return UNSTYLED;
  const older = `${colour && `color:${colour};`}${ground && `background:${ground};`}`;
  return writtenStyle(`${older}${style}`);
};
