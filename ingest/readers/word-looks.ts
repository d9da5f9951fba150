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
  /** Too small to be seen. */
  tiny?: boolean;
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
  'vanish specVanish strike dstrike color sz shd highlight'.split(' ').map((name) => `w:${name}`),
);

/** Adds to a look what one property says. */
export const addProperty = (look: Look, name: string, tag: SaxesTagPlain): void => {
  const value = attributeOf(tag, 'val');
  if (name === 'w:vanish' || name === 'w:specVanish') look.hidden = isOn(value);
  else if (name === 'w:strike' || name === 'w:dstrike') look.crossedOut = isOn(value);
  else if (name === 'w:color') look.pale = isPaleColour(value ?? '');
  else if (name === 'w:sz') look.tiny = Number(value) < SMALLEST;
  else if (name === 'w:shd' ? isGround(tag) : name === 'w:highlight' && value !== 'none' && value !== 'white')
    look.ground = true;
};

/** The later says more than the earlier. */
export const together = (...looks: readonly (Look | undefined)[]): Look => Object.assign({}, ...looks) as Look;

export const isUnseen = ({ hidden, crossedOut, pale, ground, tiny }: Look): boolean =>
  Boolean(hidden || crossedOut || tiny || (pale && !ground));

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
    /** Within what only holds for some rows or columns of a table. */
    let inPart = 0;
    parser.on('opentag', (tag) => {
      const name = names.open(tag);
      if (name === 'w:rPrDefault') inDefaults = true;
      else if (name === 'w:tblStylePr') inPart += 1;
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
      else if (name === 'w:tblStylePr') inPart -= 1;
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
