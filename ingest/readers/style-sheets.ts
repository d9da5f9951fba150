/**
 * The style sheets that stand in a page, as far as they hide words: rules of elements, classes and ids, alone or within
 * others. What is asked of a state ("when pointed at") or of a place among siblings is not read.
 */
import { hides, isPale, plainCss, styleOf, type Style } from './css.ts';

export interface Styled {
  readonly name: string;
  readonly id: string;
  readonly classes: ReadonlySet<string>;
}

/** What the rules say of an element; `around` are the elements that it stands in, outermost first. */
export interface StyleSheets {
  readonly styleOf: (element: Styled, around: readonly Styled[]) => Style | null;
  /** Whether a rule that hides something could not be read. */
  readonly doubtful: boolean;
}

interface Compound {
  readonly name: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
}

interface Rule {
  /** The last is that of the element itself; none where it selects in a way that is not read. */
  readonly compounds: readonly Compound[];
  readonly style: Style;
  readonly weight: number;
}

/** Null where no sheet hides anything. */
export const styleSheetsOf = (sheets: readonly string[]): StyleSheets | null => {
  const rules = sheets
    .flatMap((sheet) => [...rulesIn(plainCss(sheet))])
    // Of two that weigh the same, the later holds.
    .map((rule, index) => ({ ...rule, weight: rule.weight + index / 1e8 }));
  const hiding = rules.filter(({ style }) => hides(style) || isPale(style.get('color') ?? ''));
  if (hiding.length === 0) return null;
  const byKey = Map.groupBy(rules, ({ compounds }) => keyOf(compounds.at(-1)));
  const sheetStyle: StyleSheets['styleOf'] = ({ name, id, classes }, around) => {
    const keys = [name, `#${id}`, '*', ...Array.from(classes, (each) => `.${each}`)];
    const matching = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .filter(({ compounds }) => matches(compounds, { name, id, classes }, around));
    if (matching.length === 0) return null;
    return new Map(matching.sort((a, b) => a.weight - b.weight).flatMap(({ style }) => [...style]));
  };
  return { styleOf: sheetStyle, doubtful: hiding.some(({ compounds }) => compounds.length === 0) };
};

const keyOf = (compound: Compound | undefined): string =>
  compound?.id != null
    ? `#${compound.id}`
    : compound?.classes[0] !== undefined
      ? `.${compound.classes[0]}`
      : (compound?.name ?? '*');

const fits = ({ name, id, classes }: Compound, element: Styled): boolean =>
  (name === null || name === element.name) &&
  (id === null || id === element.id) &&
  classes.every((each) => element.classes.has(each));

const matches = (compounds: readonly Compound[], element: Styled, around: readonly Styled[]): boolean => {
  const own = compounds.at(-1);
  if (!own || !fits(own, element)) return false;
  let at = compounds.length - 2;
  for (let outer = around.length - 1; outer >= 0 && at >= 0; outer -= 1) {
    const [compound, parent] = [compounds[at], around[outer]];
    if (compound && parent && fits(compound, parent)) at -= 1;
  }
  return at < 0;
};

/** Rules of a sheet: those for other media than a screen only where they hide nothing, for they may show again. */
function* rulesIn(css: string): Generator<Rule> {
  /** Of the blocks around this place: whether they are of some screens only. */
  const around: boolean[] = [];
  for (const piece of css.split('}')) {
    const parts = piece.split('{');
    const inside = parts.pop() ?? '';
    for (const [index, prelude] of parts.entries()) {
      const selector = prelude.slice(prelude.lastIndexOf(';') + 1).trim();
      const isLast = index === parts.length - 1;
      if (selector.startsWith('@') || !isLast) around.push(isOfSome(selector));
      else {
        const style = styleOf(inside);
        const some = around.includes(true);
        if (style.size > 0 && !(some && hides(style))) yield* rulesOf(selector, style);
      }
    }
    const last = parts.at(-1) ?? '';
    if (
      parts.length === 0 ||
      last
        .slice(last.lastIndexOf(';') + 1)
        .trim()
        .startsWith('@')
    )
      around.pop();
  }
}

const isOfSome = (selector: string): boolean =>
  !/^@(?:layer|supports\b|media\s*(?:only\s+)?(?:screen|all)$)/.test(selector.trim());

/** What selects by siblings and attributes may select anything. */
const OF_PLACE = /[[+~]|:(?:nth|first|last|only|is|where|has)\b/;
/** What is hidden until somebody does something is said by whoever made the page, and by many. */
const OF_STATE =
  /::|:(?:before|after|hover|focus|active|checked|target|visited|not)\b|\[(?:hidden|aria-|type|controls|open)/;

function* rulesOf(selectors: string, style: Style): Generator<Rule> {
  for (const selector of selectors.split(',')) {
    const compounds = selector
      .trim()
      .split(/\s*>\s*|\s+/)
      .map(compoundOf);
    if (!compounds.every((compound) => compound !== null)) {
      if (OF_PLACE.test(selector) && !OF_STATE.test(selector)) yield { compounds: [], style, weight: 0 };
      continue;
    }
    const weight = compounds.reduce(
      (sum, { name, id, classes }) => sum + (id === null ? 0 : 10_000) + classes.length * 100 + (name === null ? 0 : 1),
      0,
    );
    yield { compounds, style, weight };
  }
}

const COMPOUND = /^(\*|[a-z][a-z0-9-]*)?((?:[.#][\w\u0080-\uffff-]+)*)$/;

const compoundOf = (text: string): Compound | null => {
  const [, name = '', rest = ''] = text === '' ? [] : (COMPOUND.exec(text) ?? []);
  if (name === '' && rest === '') return null;
  const parts = rest.match(/[.#][^.#]+/g) ?? [];
  return {
    name: name === '' || name === '*' ? null : name,
    id: parts.find((part) => part.startsWith('#'))?.slice(1) ?? null,
    classes: parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1)),
  };
};
