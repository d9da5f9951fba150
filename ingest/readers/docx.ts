/** Word documents: their main part, the styles that may hide some of it, and nothing else of the archive. */
import type { SaxesTagPlain } from 'saxes';
import { CodedError } from '../../schema/domain/codes.ts';
import { textBuilder, type BuiltText, type TextBuilder } from '../kernel/text-builder.ts';
import type { Block } from '../stages/values.ts';
import { disguisesIn } from './disguise.ts';
import { draftOf, type Draft } from './draft.ts';
import { leftOutOf } from './left-out.ts';
import { attributeOf, officeNames } from './office-names.ts';
import { officeParts, partParser, type OfficeParts } from './office-parts.ts';
import { kindOfText } from '../kernel/block-kinds.ts';
import { writeMarkupText } from './markup-text.ts';
import {
  addProperty,
  AROUND_LETTERS,
  isUnseen,
  PROPERTIES,
  stylesOf,
  together,
  type Look,
  type Styles,
} from './word-looks.ts';

/** Where a package does not say what its main part is. */
const USUAL_PART = 'word/document.xml';
const DEEPEST = 200;

export const readDocx = (bytes: Uint8Array): Draft => {
  const parts = officeParts(bytes);
  const main = parts.main() ?? USUAL_PART;
  const source = parts.read(main);
  if (source === null) throw new CodedError('E_MALFORMED', `The archive has no ${main}.`);
  const builder = textBuilder(source);
  const unread = writeDocument(builder, source, stylesOf(stylesPart(parts, main)));
  const issues = [...leftOutOf(unread), ...disguisesIn(source)];
  return draftOf('docx', withKinds(builder.finish()), { issues });
};

const stylesPart = (parts: OfficeParts, main: string): string | null =>
  parts.read([...parts.related(main, 'styles').values()][0] ?? 'word/styles.xml');

/**
 * Elements whose text is no text of the document: deleted or moved away by a tracked change, an instruction of a field,
 * or a picture of another time; and whatever no program knows.
 */
const SKIPPED = new Set(['w:del', 'w:delText', 'w:moveFrom', 'w:instrText', 'w:pict']);
const isForeign = (name: string): boolean => name.startsWith('?:');
/** Where no line of a paragraph is higher (twentieths of a point), none is seen. */
const LOWEST_LINE = 40;
/** Of a drawing, in the units that Word measures it by: some two points. */
const LOWEST_BOX = 25_400;
/** In the same: further than any paper reaches. */
const FAR_OFF = 40_000_000;

/** Gives what it left out, as it stands in the source. */
const writeDocument = (builder: TextBuilder, source: string, styles: Styles): readonly string[] => {
  const parser = partParser();
  const names = officeNames();
  const choices = choicesOf();
  const fields = fieldsOf();
  let depth = 0;
  /** Depths of elements whose text is skipped, innermost last. */
  const skipping: number[] = [];
  let textFrom: number | null = null;
  let offsetFrom = 0;
  const unread: string[] = [];
  /** Of the tables, rows, cells, paragraphs, runs and drawings around this place: what each says of its runs. */
  const looks: { readonly name: string; look: Look }[] = [{ name: '', look: styles(null) }];
  /** Within properties that say nothing of how words look now. */
  let inFormer = 0;
  /** Within the properties of a paragraph's mark, which say nothing of its words. */
  let inMark = 0;
  let inRow = 0;
  const say = (look: Look): void => {
    const around = looks.at(-1);
    if (around) around.look = together(around.look, look);
  };
  const property = (name: string, tag: SaxesTagPlain): void => {
    if (name === 'w:pStyle' || name === 'w:rStyle') say(styles(attributeOf(tag, 'val') ?? ''));
    // The styles of a table may lay a ground under any of its cells.
    else if (name === 'w:tblStyle') say({ ground: true });
    else if (name === 'w:hidden' || (name === 'wp:docPr' && attributeOf(tag, 'hidden') === '1')) say({ hidden: true });
    else if (name === 'w:del') say(looks.at(-1)?.name === 'w:tr' && inMark === 0 ? { crossedOut: true } : {});
    else if (name === 'w:spacing' && attributeOf(tag, 'lineRule') === 'exact') {
      if (Number(attributeOf(tag, 'line')) < LOWEST_LINE) say({ tiny: true });
    } else if (name === 'wp:extent') {
      if (['cx', 'cy'].some((side) => Number(attributeOf(tag, side)) < LOWEST_BOX)) say({ tiny: true });
    } else if (PROPERTIES.has(name)) {
      const look: Look = {};
      addProperty(look, name, tag);
      say(look);
    }
  };
  parser.on('opentag', (tag) => {
    const name = names.open(tag);
    depth += 1;
    if (depth > DEEPEST) throw new CodedError('E_TOO_DEEP', `Elements nest deeper than ${DEEPEST}.`);
    if (
      SKIPPED.has(name) ||
      isForeign(name) ||
      choices.skips(name, depth, () => names.knows(attributeOf(tag, 'Requires') ?? ''))
    )
      skipping.push(depth);
    if (LOOKING.has(name)) looks.push({ name, look: looks.at(-1)?.look ?? {} });
    if (FORMER.has(name)) inFormer += 1;
    else if (name === 'w:rPr' && looks.at(-1)?.name === 'w:p') inMark += 1;
    else if (inFormer === 0 && inMark === 0) property(name, tag);
    if (name === 'w:fldChar') fields.turn(attributeOf(tag, 'fldCharType'));
    if (name === 'w:tr') {
      inRow += 1;
      builder.open('table');
    } else if (name === 'w:p') {
      if (inRow > 0) builder.space();
      else builder.open('paragraph');
    } else if (name === 'w:pStyle' && inRow === 0) openStyled(builder, attributeOf(tag, 'val'));
    else if (name === 'w:numPr' && inRow === 0 && builder.start() === null) builder.open('item', 1);
    else if (name === 'w:ilvl' && inRow === 0 && builder.start() === null)
      builder.open('item', 1 + Number(attributeOf(tag, 'val') ?? 0));
    else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') builder.space();
    else if (name === 'w:noBreakHyphen' && skipping.length === 0 && builder.start() !== null)
      builder.replace(source.lastIndexOf('<', parser.position - 1), parser.position, '-');
    else if (TEXTS.has(name)) textFrom = parser.position;
    else if (name === 'wp:posOffset') offsetFrom = parser.position;
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const name = names.close();
    const look = looks.at(-1)?.look ?? {};
    if (LOOKING.has(name)) looks.pop();
    if (FORMER.has(name)) inFormer -= 1;
    else if (name === 'w:rPr' && looks.at(-1)?.name === 'w:p') inMark -= 1;
    if (name === 'wp:posOffset') {
      const offset = Number(source.slice(offsetFrom, source.lastIndexOf('<', parser.position - 1)));
      if (Math.abs(offset) > FAR_OFF) say({ hidden: true });
    }
    if (name === 'w:tr') inRow -= 1;
    if (TEXTS.has(name) && textFrom !== null) {
      const end = source.lastIndexOf('<', parser.position - 1);
      if (isUnseen(look)) unread.push(source.slice(textFrom, Math.max(textFrom, end)));
      else if (!isSelfClosing && skipping.length === 0 && end > textFrom && !fields.inCode()) {
        if (!builder.isOpen()) builder.open('paragraph');
        writeMarkupText(builder, source, textFrom, end);
      }
      textFrom = null;
    }
    if (skipping.at(-1) === depth) skipping.pop();
    choices.close(depth);
    depth -= 1;
  });
  parser.write(source).close();
  return unread;
};

/** Elements that hold words: of a run, and of a formula. */
const TEXTS = new Set(['w:t', 'm:t']);
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

/** Of ways to say the same, the first that a program understands is shown, and the last for those that understand none. */
const choicesOf = () => {
  const open: { readonly depth: number; taken: boolean }[] = [];
  return {
    skips: (name: string, depth: number, understood: () => boolean): boolean => {
      const around = open.at(-1);
      if (name === 'mc:AlternateContent') open.push({ depth, taken: false });
      if (!around || (name !== 'mc:Choice' && name !== 'mc:Fallback')) return false;
      const skipped = around.taken || (name === 'mc:Choice' && !understood());
      around.taken ||= !skipped;
      return skipped;
    },
    close: (depth: number): void => {
      if (open.at(-1)?.depth === depth) open.pop();
    },
  };
};

/** Fields: what stands before their result is how it is worked out. */
const fieldsOf = () => {
  const inCode: boolean[] = [];
  return {
    turn: (type: string | null): void => {
      if (type === 'begin') inCode.push(true);
      else if (type === 'separate' && inCode.length > 0) inCode[inCode.length - 1] = false;
      else if (type === 'end') inCode.pop();
    },
    inCode: (): boolean => inCode.includes(true),
  };
};

const openStyled = (builder: TextBuilder, style: string | null): void => {
  const level = style === null ? null : /^(?:heading|title)\s?(\d)?$/i.exec(style);
  if (level) builder.open('heading', Number(level[1] ?? 1));
};

/** Styles are seldom used for what they are for: a paragraph that reads like a heading or a signature is one. */
const withKinds = (built: BuiltText): BuiltText => ({
  ...built,
  blocks: built.blocks.map((block): Block =>
    block.kind === 'paragraph' ? { ...block, kind: kindOfText(built.text.slice(block.start, block.end)) } : block,
  ),
});
