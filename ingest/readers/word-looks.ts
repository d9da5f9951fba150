/** How Word shows the runs of a document, as far as it decides whether anybody sees them: by their own properties and by styles. */
import type { SaxesTagPlain } from 'saxes';
import { attributeOf, officeNames } from './office-names.ts';
import { partParser } from './office-parts.ts';

/** What is said of a run, a paragraph or a style; undefined where nothing is. */
export interface Look {
  hidden?: boolean;
  crossedOut?: boolean;
  /** In the colour of paper. */
  pale?: boolean;
  /** Stands on a ground of its own. */
  ground?: boolean;
  /** Too small to be seen, pressed together, or far off the page. */
  tiny?: boolean;
  /** In no ink, whatever colour is told beside it. */
  clear?: boolean;
  /** In signs of a font that has none of letters. */
  signs?: boolean;
  /** The colours of its letters and of the ground under them, where both are told. */
  ink?: string | undefined;
  under?: string | undefined;
}

/** Half points; print of two points is seen by nobody. */
const SMALLEST = 4;
/** A property is on unless its value says otherwise. */
const isOn = (value: string | null): boolean => !/^(?:0|false|off)$/.test(value ?? '');
/** As near to white as no reader sees. */
export const isPaleColour = (colour: string): boolean => /^(?:[ef][0-9a-f]){3}$/i.test(colour);
const isGround = (tag: SaxesTagPlain): boolean => {
  const fill = attributeOf(tag, 'fill') ?? 'auto';
  return fill !== 'auto' ? !isPaleColour(fill) : /^(?:solid|pct[2-9]\d|\w+Stripe)$/.test(attributeOf(tag, 'val') ?? '');
};

/** Those that say something of it. */
export const PROPERTIES = new Set(
  'vanish specVanish strike dstrike color sz szCs shd highlight position w spacing ind trHeight rFonts'
    .split(' ')
    .map((name) => `w:${name}`)
    .concat(['noFill', 'srgbClr', 'schemeClr', 'alpha'].map((name) => `w14:${name}`)),
);

/** What is around letters has ink of its own. */
export const AROUND_LETTERS: ReadonlySet<string> = new Set(
  'glow shadow reflection textOutline scene3d props3d'.split(' ').map((name) => `w14:${name}`),
);

/** The colours of a theme that are those of its paper. */
const PAPER = /^(?:background|light|bg|lt)1$/;
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  green: '00FF00',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
};
/** Half points above or below its line; twentieths of a point to the left and right of the margin. */
const FAR_UP = 1_000;
const FAR_BEFORE = -4_000;
const FAR_BEHIND = 20_000;
/** Twentieths of a point by which letters are pressed together; hundredths of their width. */
const MOST_TOGETHER = -120;
const NARROWEST = 10;
/** Twentieths of a point that a row has. */
const LOWEST_ROW = 40;

/** Adds to a look what one property says. */
export const addProperty = (look: Look, name: string, tag: SaxesTagPlain): void => {
  const value = attributeOf(tag, 'val');
  const number = (attribute: string): number => Number(attributeOf(tag, attribute) ?? NaN);
  if (name === 'w:vanish' || name === 'w:specVanish') look.hidden = isOn(value);
  else if (name === 'w:strike' || name === 'w:dstrike') look.crossedOut = isOn(value);
  else if (name === 'w:color') {
    look.pale = PAPER.test(attributeOf(tag, 'themeColor') ?? '') || isPaleColour(value ?? '');
    look.ink = value?.toUpperCase();
  } else if (name === 'w14:noFill') look.clear = true;
  else if (name === 'w14:alpha') look.clear = Number(value) > CLEAREST;
  else if (name === 'w14:srgbClr') look.pale = isPaleColour(value ?? '');
  else if (name === 'w14:schemeClr') look.pale = PAPER.test(value ?? '');
  else if (name === 'w:sz' || name === 'w:szCs') look.tiny = Number(value) < SMALLEST;
  else if (name === 'w:position') setIf(look, Math.abs(Number(value)) > FAR_UP);
  else if (name === 'w:w') setIf(look, Number(value) < NARROWEST);
  else if (name === 'w:spacing') setIf(look, number('val') <= MOST_TOGETHER);
  else if (name === 'w:trHeight') setIf(look, attributeOf(tag, 'hRule') === 'exact' && number('val') < LOWEST_ROW);
  else if (name === 'w:ind')
    setIf(
      look,
      [number('left'), number('start')].some((at) => at < FAR_BEFORE || at > FAR_BEHIND),
    );
  else if (name === 'w:rFonts') look.signs = /^(?:Wingdings|Webdings)/i.test(attributeOf(tag, 'ascii') ?? '');
  else if (name === 'w:shd' ? isGround(tag) : name === 'w:highlight' && value !== 'none' && value !== 'white')
    Object.assign(look, { ground: true, under: attributeOf(tag, 'fill')?.toUpperCase() ?? HIGHLIGHTS[value ?? ''] });
};

/** Thousandths of a hundredth that are seen through. */
const CLEAREST = 90_000;

const setIf = (look: Look, tiny: boolean): void => {
  if (tiny) look.tiny = true;
};

/** The later says more than the earlier. */
export const together = (...looks: readonly (Look | undefined)[]): Look => Object.assign({}, ...looks) as Look;

export const isUnseen = ({ hidden, crossedOut, pale, ground, tiny, clear, signs, ink, under }: Look): boolean =>
  Boolean(hidden || crossedOut || tiny || clear || signs || (pale && !ground)) || (ink !== undefined && ink === under);

/** Gives what a paragraph or run of a style looks like; of none, what those without one do. */
export type Styles = (id: string | null) => Look;

interface Style {
  readonly look: Look;
  basedOn: string | null;
}

/** Styles that rest on others; a chain that is longer is none that a program made. */
const LONGEST_CHAIN = 20;

export const stylesOf = (source: string | null): Styles => {
  const styles = new Map<string, Style>();
  const basis: Look = {};
  let usual: string | null = null;
  if (source !== null) {
    const names = officeNames();
    const parser = partParser();
    let style: Style | null = null;
    let inDefaults = false;
    /** Within what only holds for some rows or columns of a table, or for what is around letters. */
    let inPart = 0;
    parser.on('opentag', (tag) => {
      const name = names.open(tag);
      if (name === 'w:rPrDefault') inDefaults = true;
      else if (name === 'w:tblStylePr' || AROUND_LETTERS.has(name)) inPart += 1;
      else if (name === 'w:style') {
        const id = attributeOf(tag, 'styleId') ?? '';
        style = { look: {}, basedOn: null };
        styles.set(id, style);
        if (attributeOf(tag, 'type') === 'paragraph' && attributeOf(tag, 'default') !== null) usual = id;
      } else if (name === 'w:basedOn' && style) style.basedOn = attributeOf(tag, 'val');
      else if (inPart === 0 && (style || inDefaults)) addProperty(style ? style.look : basis, name, tag);
    });
    parser.on('closetag', () => {
      const name = names.close();
      if (name === 'w:rPrDefault') inDefaults = false;
      else if (name === 'w:tblStylePr' || AROUND_LETTERS.has(name)) inPart -= 1;
      else if (name === 'w:style') style = null;
    });
    parser.write(source).close();
  }
  const chain = (id: string | null): Look => {
    const looks: Look[] = [];
    for (
      let style = styles.get(id ?? '');
      style && looks.length < LONGEST_CHAIN;
      style = styles.get(style.basedOn ?? '')
    )
      looks.unshift(style.look);
    return together(...looks);
  };
  const made = new Map<string | null, Look>();
  return (id) => {
    let look = made.get(id);
    if (!look) made.set(id, (look = id === null ? together(basis, chain(usual)) : chain(id)));
    return look;
  };
};
