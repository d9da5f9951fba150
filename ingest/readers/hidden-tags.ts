/** Which elements of a page show nothing of what stands in them: by what they are, their attributes and the page's style sheets. */
import { groundOf, hidesAll, isPale, isSame, isTooFaint, laysGround, opacityOf, resolved, veilsWithin } from './css.ts';
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
  /** What hides it until something within says otherwise. */
  readonly veils: ReadonlySet<string>;
  /** The colour under its words, and that of the words, where it is told upon that ground. */
  readonly under: string | undefined;
  readonly ink: string | undefined;
  /** Its words are in the colour of paper. */
  readonly pale: boolean;
  /** It, or what is around it, lays another ground under them. */
  readonly ground: boolean;
  /** What is faint within what is faint is fainter. */
  readonly opacity: number;
}

export const isUnseen = ({ hidden, veils, pale, ground, ink, under, opacity }: Sight): boolean =>
  hidden || isTooFaint(opacity) || veils.size > 0 || (pale && !ground) || isSame(ink, under);

export interface PageSight {
  /** How an element that opens is seen; `around` are those that it stands in, outermost first. */
  readonly of: (tag: Tag, around: readonly Sight[]) => Sight;
  /** Whether a style sheet may hide more than is known. */
  readonly doubtful: boolean;
}

export const sightIn = (source: string, tags: readonly Tag[]): PageSight => {
  const sheets = styleSheetsOf(
    tags.flatMap(({ kind, name, start, end }, index) => {
      if (kind !== 'start' || name !== 'style') return [];
      const media = /\smedia\s{0,9}=\s{0,9}["']?([^"'<>{}]{0,200})/i.exec(source.slice(start, end))?.[1];
      const sheet = source.slice(end, tags[index + 1]?.start ?? source.length);
      return [media ? `@media ${media} {${sheet}}` : sheet];
    }),
  );
  const of: PageSight['of'] = (tag, around) => {
    const { name, id, className } = tag;
    const styled: Styled = {
      name,
      id: id.toLowerCase(),
      classes: className === '' || !sheets ? NO_CLASSES : new Set(className.toLowerCase().split(/\s+/)),
    };
    const style = resolved(sheets?.styleOf(styled, around, tag.style) ?? tag.style, sheets?.named ?? tag.style);
    const isWhole = WHOLE.has(name);
    const outer = around.at(-1);
    const [colour, ground] = [style.get('color'), groundOf(style)];
    return {
      ...styled,
      hidden: outer?.hidden || tag.hidden || CROSSED_OUT.has(name) || (!isWhole && hidesAll(style)),
      veils: isWhole ? NO_CLASSES : veilsWithin(style, outer?.veils ?? NO_CLASSES),
      under: ground ?? outer?.under,
      ink: colour ?? (ground === undefined ? outer?.ink : undefined),
      pale: colour === undefined ? (outer?.pale ?? false) : isPale(colour),
      ground: outer?.ground || laysGround(style),
      opacity: (outer?.opacity ?? 1) * (isWhole ? 1 : opacityOf(style)),
    };
  };
  return { of, doubtful: (sheets?.doubtful ?? false) || ELSEWHERE.test(source) };
};

/** A style sheet that is its own address, and a tree that takes the place of what stands in an element. */
const ELSEWHERE = /(?:href\s{0,9}=|@import)[^<>]{0,40}data:text\/css|<template\b[^<>]{0,200}\sshadowrootmode\b/i;

const NO_CLASSES: ReadonlySet<string> = new Set();
