/** Word documents: `word/document.xml` out of the archive, unpacked under a cap, and nothing else of it. */
import { SaxesParser } from 'saxes';
import { CodedError } from '../../schema/domain/codes.ts';
import { decode } from '../kernel/decode.ts';
import { textBuilder, type BuiltText, type TextBuilder } from '../kernel/text-builder.ts';
import { dataAfter, directoryOf, entriesOf, LOCAL_SIZE, LONGEST_END, unpacker, type ZipEntry } from '../kernel/zip.ts';
import type { Block } from '../stages/values.ts';
import { disguisesIn } from './disguise.ts';
import { draftOf, type Draft } from './draft.ts';
import { leftOutOf } from './left-out.ts';
import { kindOfText } from '../kernel/block-kinds.ts';
import { writeMarkupText } from './markup-text.ts';

const MAIN_PART = 'word/document.xml';
/** The text of the longest rules is some ten megabytes; a bomb is gigabytes. Counted on real bytes, whatever the directory claims. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
const DEEPEST = 200;

export const readDocx = (bytes: Uint8Array): Draft => {
  const source = decode(unpack(bytes)).text;
  const builder = textBuilder(source);
  const unread = writeDocument(builder, source);
  const issues = [...leftOutOf(unread), ...disguisesIn(source)];
  return draftOf('docx', withKinds(builder.finish()), { issues });
};

const unpack = (bytes: Uint8Array): Uint8Array => {
  const entry = mainPart(bytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const unpacking = unpacker(entry, (chunk) => {
    size += chunk.length;
    if (size > MOST_BYTES)
      throw new CodedError('E_MEMORY_LIMIT', `The document unpacks to more than ${MOST_BYTES} bytes.`);
    chunks.push(chunk);
  });
  const from = entry.at + dataAfter(bytes.subarray(entry.at, entry.at + LOCAL_SIZE));
  for (let at = from; at < from + entry.packedSize; at += STRIDE)
    unpacking.push(bytes.subarray(at, Math.min(at + STRIDE, from + entry.packedSize)));
  unpacking.end();
  return Buffer.concat(chunks);
};

const STRIDE = 16_384;

/** Two parts of that name would be two documents: which of them a program shows is its own affair. */
const mainPart = (bytes: Uint8Array): ZipEntry => {
  const directory = directoryOf(bytes.subarray(-LONGEST_END));
  if (directory.count > MOST_ENTRIES)
    throw new CodedError('E_MALFORMED', `The archive has more than ${MOST_ENTRIES} entries.`);
  const entries = entriesOf(bytes.subarray(directory.at, directory.at + directory.size), directory);
  const [main, second] = entries.filter(({ name }) => name === MAIN_PART);
  if (!main || second)
    throw new CodedError('E_MALFORMED', `The archive has ${main ? 'more than one' : 'no'} ${MAIN_PART}.`);
  return main;
};

/** Elements whose text is no text of the document: deleted or moved away by a tracked change, or an instruction of a field. */
const SKIPPED = new Set(['w:delText', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:pict']);
/** Properties of a run that is not shown, or crossed out. */
const UNREAD = new Set(['w:vanish', 'w:strike', 'w:dstrike']);
/** A property is on unless its value says otherwise. */
const isOn = (value: unknown): boolean => !/^(?:0|false|off)$/.test(typeof value === 'string' ? value : '');

/** Gives what it left out, as it stands in the source. */
const writeDocument = (builder: TextBuilder, source: string): readonly string[] => {
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  let skipping = 0;
  let textFrom: number | null = null;
  let inRow = 0;
  const unread: string[] = [];
  /** Of the runs around this place, innermost last: whether each is left out. */
  const runs: boolean[] = [];
  /** Within the properties that a run had before a tracked change. */
  let inFormer = 0;
  parser.on('error', (error) => {
    throw new CodedError('E_MALFORMED', `The document's XML is damaged: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new CodedError('E_MALFORMED', 'The XML declares a document type, which is refused.');
  });
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
