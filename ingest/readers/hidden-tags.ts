/** Which elements of a page show nothing of what stands in them: by what they are, their attributes and the page's style sheets. */
import { hides, isPale, laysGround, type Style } from './css.ts';
import type { Tag } from './html-tags.ts';
import { styleSheetsOf, type Styled } from './style-sheets.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content is not shown, or is no text of the page. */
export const UNSHOWN = words(
  'script style noscript noframes noembed template svg math iframe object applet canvas audio video select datalist progress meter textarea rp',
);
/** Shown, but as what does not hold any more. */
const CROSSED_OUT = words('del s strike');
export const VOID = words('area base br col embed hr img input link meta param source track wbr');
/** Pages hide themselves until a script has run. */
const WHOLE = words('html body');

export interface Sight extends Styled {
  /** It, or what is around it, is hidden or crossed out. */
  readonly hidden: boolean;
  /** Its words are in the colour of paper. */
  readonly pale: boolean;
  /** It, or what is around it, lays another ground under them. */
  readonly ground: boolean;
}

export const isUnseen = ({ hidden, pale, ground }: Sight): boolean => hidden || (pale && !ground);

export interface PageSight {
  /** How an element that opens is seen; `around` are those that it stands in, outermost first. */
  readonly of: (tag: Tag, around: readonly Sight[]) => Sight;
  /** Whether a style sheet may hide more than is known. */
  readonly doubtful: boolean;
}

export const sightIn = (source: string, tags: readonly Tag[]): PageSight => {
  const sheets = styleSheetsOf(
    tags.flatMap(({ kind, name, end }, index) =>
      kind === 'start' && name === 'style' ? [source.slice(end, tags[index + 1]?.start ?? source.length)] : [],
    ),
  );
  const of: PageSight['of'] = (tag, around) => {
    const { name, id, className } = tag;
    const styled: Styled = {
      name,
      id: id.toLowerCase(),
      classes: className === '' || !sheets ? NO_CLASSES : new Set(className.toLowerCase().split(/\s+/)),
    };
    const ruled = sheets?.styleOf(styled, around);
    const style: Style = ruled ? new Map([...ruled, ...tag.style]) : tag.style;
    const outer = around.at(-1);
    const colour = style.get('color');
    return {
      ...styled,
      hidden: outer?.hidden || tag.hidden || CROSSED_OUT.has(name) || (!WHOLE.has(name) && hides(style)),
      pale: colour === undefined ? (outer?.pale ?? false) : isPale(colour),
      ground: outer?.ground || laysGround(style),
    };
  };
  return { of, doubtful: sheets?.doubtful ?? false };
};

const NO_CLASSES: ReadonlySet<string> = new Set();
