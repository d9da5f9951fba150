/** What declarations of CSS do to the words that they are for, as far as it decides whether anybody sees them. */
import type { CssNode } from 'css-tree';
import parse from 'css-tree/parser';
import { isPaleColour } from './word-looks.ts';

/** Values by property, in small letters; the last of a property holds. */
export type Style = ReadonlyMap<string, string>;

/** Without comments and signs in code, in small letters. */
export const plain = (css: string): string =>
  css
    .replace(/\/\*.*?(?:\*\/|$)/gs, ' ')
    // `\64 isplay` is display.
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => {
      const point = Number.parseInt(code, 16);
      return point > 0x10ffff ? '' : String.fromCodePoint(point);
    })
    .toLowerCase()
    .trim();

/** What the attribute of an element says. */
export const writtenStyle = (css: string): Style => {
  const list = parse(css, { context: 'declarationList', parseValue: false });
  return list.type === 'DeclarationList' ? styleOf([...list.children]) : NONE;
};

const NONE: Style = new Map();

/** Of what stands in a rule, or in an attribute. */
export const styleOf = (nodes: readonly CssNode[]): Style =>
  new Map(
    nodes.flatMap((node): (readonly [string, string])[] => {
      if (node.type !== 'Declaration' || node.value.type !== 'Raw') return [];
      const name = plain(node.property);
      return DECIDES.has(name) ? [[name, plain(node.value.value)]] : [];
    }),
  );

const numbersIn = (value: string): readonly number[] =>
  (value.match(/[-+]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(?:e[-+]?\d{1,3})?/g) ?? []).map(Number);

/** Pixels, roughly; of a share of what is around it, a share of a usual size. Null for words. */
const pixelsOf = (value: string): number | null => {
  const length = Number.parseFloat(value);
  if (Number.isNaN(length)) return null;
  const unit = /[a-z%]+$/.exec(value)?.[0] ?? '';
  return length * ({ em: 16, rem: 16, ex: 8, ch: 8, '%': 0.16, vw: 10, vh: 10 }[unit] ?? 1);
};

const SMALLEST = 2;
const FAINTEST = 0.06;
/** Beyond any page that is shown beside it. */
const FAR_BEFORE = -500;
const FAR_BEHIND = 3_000;

const isNothing = (value: string | undefined): boolean => {
  const size = value === undefined ? null : pixelsOf(value);
  return size !== null && size <= 1;
};
const isSmall = (value: string): boolean => {
  const size = pixelsOf(value);
  return size !== null && size < SMALLEST;
};
/** Of a share, which may be in hundredths. */
const isFaint = (value: string): boolean => Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1) < FAINTEST;
const isFar = (value: string): boolean => {
  const [start, unit = ''] = [numbersIn(value), /[a-z%]+$/.exec(value)?.[0]];
  return start.some((length) => {
    const pixels = pixelsOf(`${length}${/^(?:em|rem|vw|vh)$/.test(unit) ? unit : ''}`) ?? 0;
    return pixels <= FAR_BEFORE || pixels >= FAR_BEHIND;
  });
};
/** No ink: named so, or of which nothing covers what is below it. */
const isClear = (colour: string): boolean =>
  colour === 'transparent' ||
  /^#(?:[0-9a-f]{3}0|[0-9a-f]{6}0[0-9a-f])$/.test(colour) ||
  (/^(?:rgba?|hsla?)\(/.test(colour) &&
    /[,/]\s*(?:0|0?\.0\d*|0\.0*)%?\s*\)$/.test(colour) &&
    numbersIn(colour).length > 3);
const isEmptyBox = (value: string): boolean => {
  const [top = 0, right = 0, bottom = 0, left = 0] = numbersIn(value);
  return /^rect\(/.test(value) && numbersIn(value).length === 4 && (right - left <= 1 || bottom - top <= 1);
};
const isEmptyShape = (value: string): boolean =>
  (/^inset\(/.test(value) && numbersIn(value).some((part) => part >= 50)) ||
  (/^(?:circle|ellipse)\(/.test(value) && (numbersIn(value)[0] ?? 1) <= 1) ||
  (/^polygon\(/.test(value) && new Set(numbersIn(value)).size <= 1);
const flattens = (value: string): boolean =>
  value
    .split(')')
    .some((part) =>
      /scale[xy]?\(/.test(part)
        ? numbersIn(part).some((scale) => Math.abs(scale) < FAINTEST)
        : /translate/.test(part)
          ? isFar(part.slice(part.indexOf('(') + 1))
          : /rotate[xy]\(/.test(part) && Math.abs((numbersIn(part)[0] ?? 0) % 180) === 90,
    );

type Test = (value: string) => boolean;
const is =
  (...values: readonly string[]): Test =>
  (value) =>
    values.includes(value);

/** Each hides by itself. */
const HIDES: Readonly<Record<string, Test>> = {
  display: is('none'),
  visibility: is('hidden', 'collapse'),
  'content-visibility': is('hidden'),
  opacity: isFaint,
  zoom: (value) => Number.parseFloat(value) < FAINTEST,
  'font-size': isSmall,
  font: (value) => isSmall(/(?:^|\s)(0|[\d.]{1,20}(?:[a-z]+|%))(?=[\s/])/.exec(value)?.[1] ?? ''),
  color: isClear,
  '-webkit-text-fill-color': isClear,
  clip: isEmptyBox,
  'clip-path': isEmptyShape,
  '-webkit-clip-path': isEmptyShape,
  transform: flattens,
  scale: (value) => numbersIn(value).some((scale) => Math.abs(scale) < FAINTEST),
  filter: (value) => /opacity\(\s*(?:0|0?\.0\d*|[0-5](?:\.\d*)?%)\s*\)/.test(value),
  translate: isFar,
  inset: isFar,
  left: isFar,
  right: isFar,
  top: isFar,
  bottom: isFar,
  'text-indent': isFar,
  'margin-left': isFar,
  'margin-top': isFar,
  margin: isFar,
  // Shown, but as what does not hold any more.
  'text-decoration': (value) => value.includes('line-through'),
  'text-decoration-line': (value) => value.includes('line-through'),
};
const SIZES = ['height', 'max-height', 'width', 'max-width', 'line-height'] as const;
const GROUNDS = ['background', 'background-color', 'background-image'] as const;
const DECIDES = new Set([
  ...Object.keys(HIDES),
  ...SIZES,
  ...GROUNDS,
  'overflow',
  'overflow-x',
  'overflow-y',
  'white-space',
]);

export const hides = (style: Style): boolean => {
  for (const [name, value] of style) if (HIDES[name]?.(value)) return true;
  const cuts = ['overflow', 'overflow-x', 'overflow-y'].some((name) => /hidden|clip/.test(style.get(name) ?? ''));
  if (cuts && SIZES.some((name) => isNothing(style.get(name)))) return true;
  if (cuts && pixelsOf(style.get('text-indent') ?? '') === 16) return true;
  const colour = style.get('color');
  return colour !== undefined && GROUNDS.some((name) => style.get(name) === colour);
};

/** In the colour of paper, as a colour is written. */
export const isPale = (colour: string): boolean => {
  if (/^(?:white|snow|ivory|ghostwhite|whitesmoke|floralwhite|mintcream|azure)$/.test(colour)) return true;
  const hexadecimal = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(colour)?.[1];
  if (hexadecimal !== undefined)
    return isPaleColour(hexadecimal.length === 3 ? hexadecimal.replace(/./g, '$&$&') : hexadecimal);
  return (
    /^rgba?\(/.test(colour) &&
    numbersIn(colour)
      .slice(0, 3)
      .every((part) => part >= 0xe0)
  );
};

/** Whether it lays a ground of its own under its words, other than paper. */
export const laysGround = (style: Style): boolean =>
  GROUNDS.some((name) => {
    const value = style.get(name);
    return value !== undefined && !/^(?:none|transparent|inherit|initial|unset)?$/.test(value) && !isPale(value);
  });
