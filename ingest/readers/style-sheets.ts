/**
 * The style sheets that stand in a page, as far as they hide words: rules of elements, classes and ids, alone or within
 * others. What is asked of a state ("when pointed at") or of a place among siblings is not read.
 */
import type { CssNode, Rule as CssRule, Selector } from 'css-tree';
import parse from 'css-tree/parser';
import { hides, isPale, opacityOf, plain, resolved, styleOf, type Style } from './css.ts';

export interface Styled {
  readonly name: string;
  readonly id: string;
  readonly classes: ReadonlySet<string>;
}

/** What the rules and its `own` style say of an element; `around` are the elements that it stands in, outermost first. */
export interface StyleSheets {
  readonly styleOf: (element: Styled, around: readonly Styled[], own: Style) => Style | null;
  /** What names stand for all over the page. */
  readonly named: Style;
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

/** Null where no sheet hides or names anything. */
export const styleSheetsOf = (sheets: readonly string[]): StyleSheets | null => {
  const read = sheets.flatMap((sheet) => [...rulesIn(sheetOf(sheet), WHOLE_PAGE)]);
  const named = namesIn(read);
  const rules = read
    .map((rule) => ({ ...rule, style: resolved(rule.style, named) }))
    // Of two that weigh the same, the later holds.
    .map((rule, index) => ({ ...rule, weight: rule.weight + index / 1e8 }));
  const hiding = rules.filter(({ style }) => hides(style) || isPale(style.get('color') ?? ''));
  // What is faint hides only within what is faint.
  const decides = hiding.length > 0 || rules.some(({ style }) => opacityOf(style) < 1);
  if (!decides && named.size === 0) return null;
  const byKey = Map.groupBy(rules, ({ compounds }) => keyOf(compounds.at(-1)));
  const sheetStyle: StyleSheets['styleOf'] = ({ name, id, classes }, around, own) => {
    const keys = [name, `#${id}`, '*', ...Array.from(classes, (each) => `.${each}`)];
    const matching = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .filter(({ compounds }) => matches(compounds, { name, id, classes }, around));
    if (matching.length === 0) return null;
    const ordered = matching.sort((a, b) => a.weight - b.weight);
    const [usual, important] = [false, true].map((stronger) =>
      ordered.filter(({ weight }) => weight >= IMPORTANT === stronger).flatMap(({ style }) => [...style]),
    );
    return new Map([...(usual ?? []), ...own, ...(important ?? [])]);
  };
  return { styleOf: sheetStyle, named, doubtful: hiding.some(({ compounds }) => compounds.length === 0) };
};

/** Where each of these is given one value for the whole page, and no other anywhere. */
const namesIn = (rules: readonly Rule[]): Style => {
  const given = rules.flatMap(({ compounds, style }) =>
    Array.from(style, ([name, value]) => ({ name, value, isWhole: compounds === ROOT })),
  );
  const byName = Map.groupBy(
    given.filter(({ name }) => name.startsWith('--')),
    ({ name }) => name,
  );
  return new Map(
    Array.from(byName).flatMap(([name, [first, ...others]]): (readonly [string, string])[] =>
      first?.isWhole && others.every(({ value }) => value === first.value) ? [[name, first.value]] : [],
    ),
  );
};

/** Of the element that is the page. */
const ROOT: readonly Compound[] = [{ name: 'html', id: null, classes: [] }];

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

/** Where rules stand: in those whose selectors they go on from, so deep, and whether for some screens only. */
interface Within {
  readonly depth: number;
  readonly outer: readonly Compound[];
  readonly some: boolean;
}

const WHOLE_PAGE: Within = { depth: 0, outer: [], some: false };
/** No page of people's nests its rules deeper. */
const DEEPEST = 8;

/** Rules of a sheet: those for other media than a screen only where they hide nothing, for they may show again. */
function* rulesIn(node: CssNode, within: Within): Generator<Rule> {
  if (within.depth > DEEPEST) return;
  if (node.type === 'StyleSheet' || node.type === 'Block')
    for (const child of node.children) yield* rulesIn(child, within);
  else if (node.type === 'Atrule' && node.block)
    yield* rulesIn(node.block, { ...within, depth: within.depth + 1, some: within.some || isOfSome(node) });
  else if (node.type === 'Rule') yield* rulesOf(node, within);
}

/** Asked of a width that every screen has. */
const ANY_WIDTH =
  /^(?:(?:only\s+)?(?:screen|all)\s+and\s+)?\(\s*(?:(?:min-width\s*:|width\s*>=?)\s*(?:0|(?:\d\d?|[12]\d\d)(?:\.\d*)?px)|(?:max-width\s*:|width\s*<=?)\s*(?:\d{5,}|[3-9]\d{3}|2[5-9]\d\d)px)\s*\)$/;

const isOfScreens = (media: string): boolean =>
  /^(?:(?:only\s+)?(?:screen|all)|not\s+print)$/.test(media) || ANY_WIDTH.test(media);

const isOfSome = ({ name, prelude }: Extract<CssNode, { type: 'Atrule' }>): boolean => {
  const media = prelude?.type === 'Raw' ? prelude.value.trim().toLowerCase() : '';
  return !(
    /^(?:layer|supports)$/i.test(name) ||
    (/^media$/i.test(name) && media.split(',').some((one) => isOfScreens(one.trim())))
  );
};

function* rulesOf({ prelude, block }: CssRule, { depth, outer, some }: Within): Generator<Rule> {
  // One selector that is none, and the rule does not hold.
  if (prelude.type !== 'SelectorList') return;
  const declared = [...block.children];
  const isImportant = (node: CssNode): boolean => node.type === 'Declaration' && Boolean(node.important);
  const styles = [
    { style: styleOf(declared), more: 0 },
    { style: styleOf(declared.filter(isImportant)), more: IMPORTANT },
  ];
  for (const selector of prelude.children) {
    const compounds = selector.type === 'Selector' ? compoundsOf(selector, outer) : 'of a state';
    if (compounds === 'of a state') continue;
    for (const { style, more } of styles)
      if (style.size > 0 && !(some && hides(style))) yield { compounds, style, weight: weightOf(compounds) + more };
    if (compounds.length > 0)
      for (const child of block.children) yield* nestedIn(child, { depth: depth + 1, outer: compounds, some });
  }
}

/** Rules within a rule; those that do not begin with `&` are left as they are written by the parser. */
function* nestedIn(node: CssNode, within: Within): Generator<Rule> {
  if (node.type === 'Rule' || node.type === 'Atrule') yield* rulesIn(node, within);
  else if (node.type === 'Raw' && node.value.includes('{')) yield* rulesIn(sheetOf(node.value), within);
}

const sheetOf = (css: string): CssNode => parse(css, { parseValue: false, parseAtrulePrelude: false });

/** More than any selector weighs. */
const IMPORTANT = 1e7;

const weightOf = (compounds: readonly Compound[]): number =>
  compounds.reduce(
    (sum, { name, id, classes }) => sum + (id === null ? 0 : 10_000) + classes.length * 100 + (name === null ? 0 : 1),
    0,
  );

/** What is hidden until somebody does something is said by whoever made the page, and by many. */
const STATES = /^(?:before|after|hover|focus|focus-.*|active|checked|target|visited|not)$/;
const STATE_ATTRIBUTES = /^(?:hidden|aria-.*|type|controls|open)$/;
/** What selects by siblings and attributes may select anything. */
const PLACES = /^(?:nth-.*|first-.*|last-.*|only-.*|is|where|has)$/;

/** None where it selects in a way that is not read. */
const compoundsOf = (
  { children: [...nodes] }: Selector,
  outer: readonly Compound[],
): readonly Compound[] | 'of a state' => {
  if (nodes.length === 1 && nodes[0]?.type === 'PseudoClassSelector' && nodes[0].name === 'root') return ROOT;
  const goesOn = nodes[0]?.type === 'NestingSelector';
  const own = goesOn ? outer.at(-1) : undefined;
  const compounds = outer.slice(0, goesOn ? -1 : undefined);
  let last = { name: own?.name ?? null, id: own?.id ?? null, classes: [...(own?.classes ?? [])] };
  let ofPlace = false;
  for (const node of goesOn ? nodes.slice(1) : nodes) {
    const name = 'name' in node && typeof node.name === 'string' ? plain(node.name) : '';
    if (node.type === 'TypeSelector') last.name = name === '*' ? null : name;
    else if (node.type === 'IdSelector') last.id = name;
    else if (node.type === 'ClassSelector') last.classes.push(name);
    else if (node.type === 'Combinator' && /^[ >]$/.test(node.name)) {
      compounds.push(last);
      last = { name: null, id: null, classes: [] };
    } else if (isOfPlace(node)) ofPlace = true;
    else return 'of a state';
  }
  return ofPlace ? [] : [...compounds, last];
};

const isOfPlace = (node: CssNode): boolean => {
  if (node.type === 'Combinator' || node.type === 'NestingSelector') return true;
  if (node.type === 'AttributeSelector') return !STATE_ATTRIBUTES.test(node.name.name.toLowerCase());
  return node.type === 'PseudoClassSelector' && PLACES.test(node.name.toLowerCase()) && !STATES.test(node.name);
};
