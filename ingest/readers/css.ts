/** What declarations of CSS do to the words that they are for, as far as it decides whether anybody sees them. */
import type { CssNode } from 'css-tree';
import parse from 'css-tree/parser';

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
      const decides = LOGICAL[name] ?? name;
      return name.startsWith('--') || DECIDES.has(decides) ? [[decides, plain(node.value.value)]] : [];
    }),
  );

/** With the values that names (`--ink`) stand for. */
export const resolved = (style: Style, named: Style): Style => {
  const known = (_: string, name: string, otherwise = ''): string => style.get(name) ?? named.get(name) ?? otherwise;
  return new Map(
    Array.from(style, ([name, value]) => [name, value.includes('var(') ? value.replace(NAMED, known).trim() : value]),
  );
};

const NAMED = /var\(\s{0,9}(--[\w-]{1,99})\s{0,9}(?:,([^()]{0,99}))?\)/g;

/** As they are called by the direction of writing. */
const LOGICAL: Readonly<Record<string, string>> = {
  'block-size': 'height',
  'max-block-size': 'max-height',
  'inline-size': 'width',
  'max-inline-size': 'max-width',
  'inset-inline-start': 'left',
  'inset-inline-end': 'right',
  'inset-block-start': 'top',
  'inset-block-end': 'bottom',
  'margin-inline-start': 'margin-left',
  'margin-block-start': 'margin-top',
};

const numbersIn = (value: string): readonly number[] =>
  (value.match(/[-+]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(?:e[-+]?\d{1,3})?/g) ?? []).map(Number);

/** Pixels, roughly; of a share of what is around it, a share of a usual size. Null for words. */
const pixelsOf = (value: string): number | null => {
  if (/^(?:calc|min|max|clamp)\(/.test(value)) return isWorkedToNothing(value) ? 0 : worked(value);
  const length = Number.parseFloat(value);
  if (Number.isNaN(length)) return null;
  const unit = /[a-z%]+$/.exec(value)?.[0] ?? '';
  return length * ({ em: 16, rem: 16, ex: 8, ch: 8, '%': 0.16, vw: 10, vh: 10 }[unit] ?? 1);
};

/** Sums, and the least, greatest or middle of them; null for what holds more than that. */
const worked = (value: string): number | null => {
  const [, how, inner = ''] = /^(calc|min|max|clamp)\(([^()]{0,200})\)$/.exec(value) ?? [];
  const sums = inner.split(',').map(sumOf);
  if (how === undefined || !sums.every((sum) => sum !== null)) return null;
  const [least = 0, middle = least, greatest = middle] = sums;
  return {
    calc: least,
    min: Math.min(...sums),
    max: Math.max(...sums),
    clamp: Math.max(least, Math.min(middle, greatest)),
  }[how] as number;
};
const sumOf = (sum: string): number | null => {
  const parts = sum
    .trim()
    .split(/\s(?=[-+]\s)/)
    .map((part) => part.replace(/^([-+])\s+/, '$1'));
  // "calc(100% - 260px)": what is left beside a column, which may be any width.
  const shares = parts.filter((part) => /(?:%|v[wh])$/.test(part)).length;
  if (shares > 0 && shares < parts.length && parts.some((part) => part.startsWith('-'))) return null;
  return parts
    .map((part) => pixelsOf(part))
    .reduce((all, part) => (all === null || part === null ? null : all + part), 0);
};

const isWorkedToNothing = (value: string): boolean => {
  const parts = numbersIn(value).map(Math.abs);
  return parts.every((part) => part === 0) || (value.includes('*') && parts.some((part) => part < FAINTEST));
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
const isFaint = (value: string): boolean => shareOf(value) < FAINTEST;
const shareOf = (value: string): number =>
  (/^[a-z]/.test(value) ? (pixelsOf(value) ?? 1) : Number.parseFloat(value)) / (value.endsWith('%') ? 100 : 1);
/** How much of it is seen, by itself. */
export const opacityOf = (style: Style): number => {
  const share = style.has('opacity') ? shareOf(style.get('opacity') ?? '') : 1;
  return Number.isNaN(share) ? 1 : Math.min(share, 1);
};
/** Of all that its words lie within. */
export const isTooFaint = (opacity: number): boolean => opacity < FAINTEST;
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
  (/^(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color)\(/.test(colour) &&
    /[,/]\s*(?:0|0?\.0\d*|0\.0*|none)%?\s*\)$/.test(colour) &&
    numbersIn(colour.replaceAll('none', '0')).length > 3);
const isEmptyBox = (value: string): boolean => {
  const [top = 0, right = 0, bottom = 0, left = 0] = numbersIn(value);
  return /^rect\(/.test(value) && numbersIn(value).length === 4 && (right - left <= 1 || bottom - top <= 1);
};
const isEmptyShape = (value: string): boolean =>
  (/^inset\(/.test(value) && numbersIn(value).some((part) => part >= 50)) ||
  (/^(?:circle|ellipse)\(/.test(value) && (numbersIn(value)[0] ?? 1) <= 1) ||
  (/^polygon\(/.test(value) && new Set(numbersIn(value)).size <= 1) ||
  (/^path\(/.test(value) && numbersIn(value).length < 6);
/** A mask of no ink lets nothing through. */
const isClearShape = (value: string): boolean => {
  const stops = /^[a-z-]*gradient\(([a-z\d#, ]{1,200})\)/.exec(value)?.[1]?.split(',') ?? [];
  return stops.length > 1 && stops.every((stop) => isClear(stop.trim()) || /^to /.test(stop));
};
const flattens = (value: string): boolean =>
  value.split(')').some((part) =>
    /scale(?:[xyz]|3d)?\(/.test(part)
      ? numbersIn(part.slice(part.indexOf('('))).some((scale) => Math.abs(scale) < FAINTEST)
      : /translate/.test(part)
        ? isFar(part.slice(part.indexOf('(') + 1))
        : /matrix(?:3d)?\(/.test(part)
          ? numbersIn(part.slice(part.indexOf('(')))
              .slice(0, 4)
              .every((scale) => Math.abs(scale) < FAINTEST)
          : /(?:rotate[xy]|rotate3d|skew[xy]?)\(/.test(part) &&
            Math.abs((numbersIn(part.slice(part.indexOf('('))).at(-1) ?? 0) % 180) === 90,
  );

type Test = (value: string) => boolean;
const is =
  (...values: readonly string[]): Test =>
  (value) =>
    values.includes(value);

/** Each hides until something within says otherwise. */
const VEILS: Readonly<Record<string, Test>> = {
  visibility: is('hidden', 'collapse'),
  'font-size': isSmall,
  font: (value) => isSmall(/(?:^|\s)(0|[\d.]{1,20}(?:[a-z]+|%))(?=[\s/])/.exec(value)?.[1] ?? ''),
  color: isClear,
  '-webkit-text-fill-color': isClear,
  // Letters upon letters.
  'font-size-adjust': is('0'),
  'letter-spacing': (value) => (pixelsOf(value) ?? 0) <= MOST_TOGETHER,
  'word-spacing': isFar,
};

/** Each hides by itself, whatever stands within. */
const HIDES: Readonly<Record<string, Test>> = {
  display: is('none'),
  'content-visibility': is('hidden'),
  opacity: isFaint,
  zoom: (value) => Number.parseFloat(value) < FAINTEST,
  clip: isEmptyBox,
  'clip-path': isEmptyShape,
  '-webkit-clip-path': isEmptyShape,
  transform: flattens,
  rotate: (value) => /^[xy]\s/.test(value) && Math.abs((numbersIn(value)[0] ?? 0) % 180) === 90,
  mask: isClearShape,
  'mask-image': isClearShape,
  '-webkit-mask': isClearShape,
  '-webkit-mask-image': isClearShape,
  scale: (value) => numbersIn(value).some((scale) => Math.abs(scale) < FAINTEST),
  filter: (value) =>
    /(?:opacity|contrast)\(\s*(?:0|0?\.0\d*|[0-5](?:\.\d*)?%)\s*\)/.test(value) ||
    /(?:blur\(\s*\d\d|brightness\(\s*\d\d)/.test(value),
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
const MOST_TOGETHER = -6;
/** Letters without ink of their own that show their shadow, or the ground through them. */
const SHOWN_BY = ['text-shadow', 'background-clip', '-webkit-background-clip'] as const;
const showsThrough = (style: Style): boolean =>
  SHOWN_BY.some((by) => /text|\d/.test(style.get(by) ?? '')) &&
  (style.has('text-shadow') || !isPale(groundOf(style) ?? ''));
const SIZES = ['height', 'max-height', 'width', 'max-width', 'line-height'] as const;
const GROUNDS = ['background', 'background-color', 'background-image'] as const;
const DECIDES = new Set([
  ...Object.keys(HIDES),
  ...Object.keys(VEILS),
  ...SHOWN_BY,
  ...SIZES,
  ...GROUNDS,
  'overflow',
  'overflow-x',
  'overflow-y',
  'white-space',
]);

/** Which of what hides until something says otherwise does so within an element, by what does around it. */
export const veilsWithin = (style: Style, around: ReadonlySet<string>): ReadonlySet<string> => {
  let veils: Set<string> | null = null;
  for (const [property, value] of style) {
    const test = VEILS[property];
    // A share of nothing is nothing.
    if (!test || (property === 'font-size' && /(?:em|%|inherit|smaller|larger)$/.test(value) && around.has(property)))
      continue;
    const name = property === 'font' ? 'font-size' : property;
    veils ??= new Set(around);
    const isClearOnly = name === 'color' || name === '-webkit-text-fill-color';
    if (test(value) && !(isClearOnly && showsThrough(style))) veils.add(name);
    else if (value !== 'inherit') veils.delete(name);
  }
  return veils ?? around;
};

const NO_VEILS: ReadonlySet<string> = new Set();

/** Whether it hides anything, if only until something within says otherwise. */
export const hides = (style: Style): boolean => hidesAll(style) || veilsWithin(style, NO_VEILS).size > 0;

export const hidesAll = (style: Style): boolean => {
  for (const [name, value] of style) if (HIDES[name]?.(value)) return true;
  const cuts = ['overflow', 'overflow-x', 'overflow-y'].some((name) =>
    /hidden|clip|auto|scroll/.test(style.get(name) ?? ''),
  );
  if (cuts && SIZES.some((name) => isNothing(style.get(name)))) return true;
  if (cuts && pixelsOf(style.get('text-indent') ?? '') === 16) return true;
  return isSame(style.get('color'), groundOf(style));
};

/** What lies under the words, if one colour does. */
export const groundOf = (style: Style): string | undefined => GROUNDS.map((name) => style.get(name)).findLast(Boolean);

/** Whether ink and ground are of one colour, as far as anybody sees. */
export const isSame = (ink: string | undefined, ground: string | undefined): boolean => {
  if (ink === undefined || ground === undefined) return false;
  if (ink === ground || ground === 'currentcolor') return true;
  const [one, other] = [partsOf(ink), partsOf(ground)];
  return one !== null && other !== null && one.every((part, at) => Math.abs(part - (other[at] ?? 0)) < ALIKE);
};
const ALIKE = 24;

/** Red, green and blue, from 0 to 255; null for what is written otherwise. */
const partsOf = (colour: string): readonly number[] | null => {
  if (colour === 'black') return [0, 0, 0];
  if (colour === 'white') return [255, 255, 255];
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(colour)?.[1];
  if (digits !== undefined) return [...Buffer.from(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits, 'hex')];
  return /^rgba?\(/.test(colour) ? numbersIn(colour).slice(0, 3) : null;
};

/** In the colour of paper, as a colour is written. */
export const isPale = (colour: string): boolean => {
  if (PALE.test(colour)) return true;
  const parts = partsOf(colour);
  if (parts) return parts.length === 3 && parts.every((part) => part >= PALEST_PART);
  const numbers = numbersIn(colour.slice(colour.indexOf('(')));
  if (/^hsla?\(/.test(colour)) return (numbers[2] ?? 0) >= 90;
  if (colour.startsWith('hwb(')) return (numbers[1] ?? 0) >= 90 && (numbers[2] ?? 0) <= 10;
  if (colour.startsWith('color('))
    return (
      numbers.length > 2 &&
      numbers
        .slice(-4)
        .slice(0, 3)
        .every((part) => part >= 0.88)
    );
  // Their first number is how light it is: in hundredths, or of one.
  const light = /^(?:ok)?(?:lab|lch)\(/.test(colour) ? (numbers[0] ?? 0) : 0;
  return light >= 93 || (light >= 0.93 && light <= 1 && colour.startsWith('ok'));
};
const PALE = /^(?:white|snow|ivory|ghostwhite|whitesmoke|floralwhite|mintcream|azure|aliceblue|canvas|field|window)$/;
const PALEST_PART = 0xe0;

/** Whether it lays a ground of its own under its words, other than paper. */
export const laysGround = (style: Style): boolean =>
  GROUNDS.some((name) => {
    const value = style.get(name);
    return value !== undefined && !/^(?:none|transparent|inherit|initial|unset)?$/.test(value) && !isPale(value);
  });
