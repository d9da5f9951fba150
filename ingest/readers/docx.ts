/** Word documents: `word/document.xml`, and nothing else of the archive. */
import { CodedError } from '../../schema/domain/codes.ts';
import { textBuilder, type BuiltText, type TextBuilder } from '../kernel/text-builder.ts';
import type { Block } from '../stages/values.ts';
import { disguisesIn } from './disguise.ts';
import { draftOf, type Draft } from './draft.ts';
import { leftOutOf } from './left-out.ts';
import { officeParts, partParser } from './office-parts.ts';
import { kindOfText } from '../kernel/block-kinds.ts';
import { writeMarkupText } from './markup-text.ts';

const MAIN_PART = 'word/document.xml';
const DEEPEST = 200;

export const readDocx = (bytes: Uint8Array): Draft => {
  const source = officeParts(bytes).read(MAIN_PART);
  if (source === null) throw new CodedError('E_MALFORMED', `The archive has no ${MAIN_PART}.`);
  const builder = textBuilder(source);
  const unread = writeDocument(builder, source);
  const issues = [...leftOutOf(unread), ...disguisesIn(source)];
  return draftOf('docx', withKinds(builder.finish()), { issues });
};

/** Elements whose text is no text of the document: deleted or moved away by a tracked change, or an instruction of a field. */
const SKIPPED = new Set(['w:delText', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:pict']);
/** Properties of a run that is not shown, or crossed out. */
const UNREAD = new Set(['w:vanish', 'w:strike', 'w:dstrike']);
/** A property is on unless its value says otherwise. */
const isOn = (value: unknown): boolean => !/^(?:0|false|off)$/.test(typeof value === 'string' ? value : '');

/** Gives what it left out, as it stands in the source. */
const writeDocument = (builder: TextBuilder, source: string): readonly string[] => {
  const parser = partParser();
  let depth = 0;
  let skipping = 0;
  let textFrom: number | null = null;
  let inRow = 0;
  const unread: string[] = [];
  /** Of the runs around this place, innermost last: whether each is left out. */
  const runs: boolean[] = [];
  /** Within the properties that a run had before a tracked change. */
  let inFormer = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new CodedError('E_TOO_DEEP', `Elements nest deeper than ${DEEPEST}.`);
    if (SKIPPED.has(name)) skipping += 1;
    if (name === 'w:r') runs.push(false);
    else if (name === 'w:rPrChange') inFormer += 1;
    else if (UNREAD.has(name) && runs.length > 0 && inFormer === 0) runs[runs.length - 1] ||= isOn(attributes['w:val']);
    if (name === 'w:tr') {
      inRow += 1;
      builder.open('table');
    } else if (name === 'w:p') {
      if (inRow > 0) builder.space();
      else builder.open('paragraph');
    } else if (name === 'w:pStyle' && inRow === 0) openStyled(builder, attributes['w:val']);
    else if (name === 'w:numPr' && inRow === 0 && builder.start() === null) builder.open('item', 1);
    else if (name === 'w:ilvl' && inRow === 0 && builder.start() === null)
      builder.open('item', 1 + Number(attributes['w:val'] ?? 0));
    else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') builder.space();
    else if (name === 'w:t') textFrom = parser.position;
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    depth -= 1;
    if (SKIPPED.has(name)) skipping -= 1;
    if (name === 'w:r') runs.pop();
    if (name === 'w:rPrChange') inFormer -= 1;
    if (name === 'w:tr') inRow -= 1;
    if (name !== 'w:t' || textFrom === null) return;
    const end = source.lastIndexOf('<', parser.position - 1);
    if (runs.includes(true)) unread.push(source.slice(textFrom, Math.max(textFrom, end)));
    else if (!isSelfClosing && skipping === 0 && end > textFrom) {
      if (!builder.isOpen()) builder.open('paragraph');
      writeMarkupText(builder, source, textFrom, end);
    }
    textFrom = null;
  });
  parser.write(source).close();
  return unread;
};

const openStyled = (builder: TextBuilder, style: unknown): void => {
  const level = typeof style === 'string' ? /^(?:heading|title)\s?(\d)?$/i.exec(style) : null;
  if (level) builder.open('heading', Number(level[1] ?? 1));
};

/** Styles are seldom used for what they are for: a paragraph that reads like a heading or a signature is one. */
const withKinds = (built: BuiltText): BuiltText => ({
  ...built,
  blocks: built.blocks.map((block): Block =>
    block.kind === 'paragraph' ? { ...block, kind: kindOfText(built.text.slice(block.start, block.end)) } : block,
  ),
});
