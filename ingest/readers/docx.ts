/** Word documents: their main part, the styles that may hide some of it, and nothing else of the archive. */
import type { SaxesTagPlain } from 'saxes';
import { CodedError } from '../../schema/domain/codes.ts';
import { textBuilder, type BuiltText, type TextBuilder } from '../kernel/text-builder.ts';
import type { Block } from '../values/index.ts';
import { disguisesIn } from './disguise.ts';
import { draftOf, type Draft } from './draft.ts';
import { leftOutOf } from './left-out.ts';
import { attributeOf, officeNames, type OfficeNames } from './office-names.ts';
import { officeParts, partParser, type OfficeParts } from './office-parts.ts';
import { kindOfText } from '../kernel/block-kinds.ts';
import { writeMarkupText } from './markup-text.ts';
import { looksAround, type LooksAround } from './word-looks-around.ts';
import { isUnseen, stylesOf, type Styles } from './word-looks.ts';

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
/** The part as far as it is written. */
interface Part {
  readonly builder: TextBuilder;
  readonly source: string;
  readonly parser: ReturnType<typeof partParser>;
  readonly names: OfficeNames;
  readonly choices: ReturnType<typeof choicesOf>;
  readonly fields: ReturnType<typeof fieldsOf>;
  readonly looks: LooksAround;
  /** Depths of elements whose text is skipped, innermost last. */
  readonly skipping: number[];
  /** What is left out, as it stands in the source. */
  readonly unread: string[];
  depth: number;
  /** Rows around this place. */
  rows: number;
  /** Where the words of the element in hand begin, and the number of a drawing's offset. */
  wordsFrom: number | null;
  offsetFrom: number;
}

/** Gives what it left out, as it stands in the source. */
const writeDocument = (builder: TextBuilder, source: string, styles: Styles): readonly string[] => {
  const parser = partParser();
  const part: Part = {
    ...{ builder, source, parser, names: officeNames(), choices: choicesOf(), fields: fieldsOf() },
    ...{ looks: looksAround(styles), skipping: [], unread: [], depth: 0, rows: 0, wordsFrom: null, offsetFrom: 0 },
  };
  parser.on('opentag', (tag) => open(part, tag));
  parser.on('closetag', () => close(part));
  parser.write(source).close();
  return part.unread;
};

const open = (part: Part, tag: SaxesTagPlain): void => {
  const { names, choices, fields, looks, skipping, parser } = part;
  const name = names.open(tag);
  part.depth += 1;
  if (part.depth > DEEPEST) throw new CodedError('E_TOO_DEEP', `Elements nest deeper than ${DEEPEST}.`);
  const isSkipped = choices.skips(name, part.depth, () => names.knows(attributeOf(tag, 'Requires') ?? ''));
  if (SKIPPED.has(name) || isForeign(name) || isSkipped) skipping.push(part.depth);
  looks.open(name, tag);
  if (name === 'w:fldChar') fields.turn(attributeOf(tag, 'fldCharType'));
  else if (TEXTS.has(name)) part.wordsFrom = parser.position;
  else if (name === 'wp:posOffset') part.offsetFrom = parser.position;
  else openBlock(part, name, tag);
};

const openBlock = (part: Part, name: string, tag: SaxesTagPlain): void => {
  const { builder, source, parser, skipping } = part;
  const isListed = part.rows === 0 && builder.start() === null;
  if (name === 'w:tr') {
    part.rows += 1;
    builder.open('table');
  } else if (name === 'w:p') {
    if (part.rows > 0) builder.space();
    else builder.open('paragraph');
  } else if (name === 'w:pStyle' && part.rows === 0) openStyled(builder, attributeOf(tag, 'val'));
  else if (name === 'w:numPr' && isListed) builder.open('item', 1);
  else if (name === 'w:ilvl' && isListed) builder.open('item', 1 + Number(attributeOf(tag, 'val') ?? 0));
  else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') builder.space();
  else if (name === 'w:noBreakHyphen' && skipping.length === 0 && builder.start() !== null)
    builder.replace(source.lastIndexOf('<', parser.position - 1), parser.position, '-');
};

const close = (part: Part): void => {
  const { source, parser, names, choices, looks, skipping } = part;
  const name = names.close();
  const end = (): number => source.lastIndexOf('<', parser.position - 1);
  if (TEXTS.has(name)) writeWords(part, end());
  else if (name === 'wp:posOffset') looks.offset(Number(source.slice(part.offsetFrom, end())));
  else if (name === 'w:tr') part.rows -= 1;
  looks.close(name);
  if (skipping.at(-1) === part.depth) skipping.pop();
  choices.close(part.depth);
  part.depth -= 1;
};

/** The end of an element that is closed by its own tag stands before its beginning; of one within another only the inner is read. */
const writeWords = (part: Part, end: number): void => {
  const { builder, source, looks, fields, skipping, unread, wordsFrom: from } = part;
  part.wordsFrom = null;
  if (from === null || end <= from) return;
  if (isUnseen(looks.here())) unread.push(source.slice(from, end));
  else if (skipping.length === 0 && !fields.inCode()) {
    if (!builder.isOpen()) builder.open('paragraph');
    writeMarkupText(builder, source, from, end);
  }
};

/** Elements that hold words: of a run, and of a formula. */
const TEXTS = new Set(['w:t', 'm:t']);
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
