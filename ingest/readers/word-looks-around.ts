/** How words look at a place of a Word document: what the tables, rows, cells, paragraphs, runs and drawings around it say. */
import type { SaxesTagPlain } from 'saxes';
import { attributeOf } from './office-names.ts';
import { addProperty, AROUND_LETTERS, PROPERTIES, together, type Look, type Styles } from './word-looks.ts';

export interface LooksAround {
  readonly here: () => Look;
  readonly open: (name: string, tag: SaxesTagPlain) => void;
  readonly close: (name: string) => void;
  /** Of a drawing, in the units that Word measures it by. */
  readonly offset: (units: number) => void;
}

/** Elements whose properties hold for the runs in them. */
const LOOKING = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:p', 'w:r', 'w:drawing']);
/** Properties that something had before a tracked change, and those of what is around its letters. */
const FORMER = new Set([
  ...AROUND_LETTERS,
  'w:rPrChange',
  'w:pPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:tblPrChange',
]);
/** Where no line of a paragraph is higher (twentieths of a point), none is seen. */
const LOWEST_LINE = 40;
/** Of a drawing, in the units that Word measures it by: some two points. */
const LOWEST_BOX = 25_400;
/** In the same: further than any paper reaches. */
const FAR_OFF = 40_000_000;

export const looksAround = (styles: Styles): LooksAround => {
  const looks: { readonly name: string; look: Look }[] = [{ name: '', look: styles(null) }];
  /** Within properties that say nothing of how words look now. */
  let inFormer = 0;
  /** Within the properties of a paragraph's mark, which say nothing of its words. */
  let inMark = 0;
  const say = (look: Look): void => {
    const around = looks.at(-1);
    if (around) around.look = together(around.look, look);
  };
  const isOfMark = (name: string): boolean => name === 'w:rPr' && looks.at(-1)?.name === 'w:p';
  return {
    here: () => looks.at(-1)?.look ?? {},
    open: (name, tag) => {
      if (LOOKING.has(name)) looks.push({ name, look: looks.at(-1)?.look ?? {} });
      if (FORMER.has(name)) inFormer += 1;
      else if (isOfMark(name)) inMark += 1;
      else if (inFormer > 0 || inMark > 0) return;
      else if (name === 'w:del') say(looks.at(-1)?.name === 'w:tr' ? { crossedOut: true } : {});
      else say(saidBy(name, tag, styles));
    },
    close: (name) => {
      if (LOOKING.has(name)) looks.pop();
      if (FORMER.has(name)) inFormer -= 1;
      else if (isOfMark(name)) inMark -= 1;
    },
    offset: (units) => {
      if (Math.abs(units) > FAR_OFF) say({ hidden: true });
    },
  };
};

const saidBy = (name: string, tag: SaxesTagPlain, styles: Styles): Look => {
  if (name === 'w:pStyle' || name === 'w:rStyle') return styles(attributeOf(tag, 'val') ?? '');
  // The styles of a table may lay a ground under any of its cells.
  if (name === 'w:tblStyle') return { ground: true };
  if (name === 'w:hidden' || (name === 'wp:docPr' && attributeOf(tag, 'hidden') === '1')) return { hidden: true };
  if (name === 'w:spacing' && attributeOf(tag, 'lineRule') === 'exact')
    return Number(attributeOf(tag, 'line')) < LOWEST_LINE ? { tiny: true } : {};
  if (name === 'wp:extent')
    return ['cx', 'cy'].some((side) => Number(attributeOf(tag, side)) < LOWEST_BOX) ? { tiny: true } : {};
  const look: Look = {};
  if (PROPERTIES.has(name)) addProperty(look, name, tag);
  return look;
};
