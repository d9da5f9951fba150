/** Word documents: `word/document.xml` out of the archive, unpacked under a cap, and nothing else of it. */
import { Unzip, UnzipInflate } from 'fflate';
import { SaxesParser } from 'saxes';
import { CodedError } from '../../schema/domain/codes.ts';
import { decode } from '../kernel/decode.ts';
import { textBuilder, type BuiltText, type TextBuilder } from '../kernel/text-builder.ts';
import type { Block } from '../stages/values.ts';
import { draftOf, type Draft } from './draft.ts';
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
  writeDocument(builder, source);
  return draftOf('docx', withKinds(builder.finish()));
};

/** What has been unpacked so far; a refusal is kept, for the unpacker would call it damage when it is thrown through. */
interface Unpacked {
  readonly chunks: Uint8Array[];
  size: number;
  entries: number;
  complete: boolean;
  refused: CodedError | null;
}

const unpack = (bytes: Uint8Array): Uint8Array => {
  const state: Unpacked = { chunks: [], size: 0, entries: 0, complete: false, refused: null };
  const archive = unzipInto(state);
  try {
    for (let at = 0; at < bytes.length && !state.complete; at += STRIDE) {
      archive.push(bytes.subarray(at, at + STRIDE), at + STRIDE >= bytes.length);
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw state.refused ?? new CodedError('E_MALFORMED', `The archive is damaged: ${message}`, { cause: error });
  }
  if (!state.complete) throw new CodedError('E_MALFORMED', 'The archive ends before the document does.');
  return Buffer.concat(state.chunks);
};

const STRIDE = 16_384;

const unzipInto = (state: Unpacked): Unzip => {
  const refuse = (error: CodedError): never => {
    state.refused = error;
    throw error;
  };
  const archive = new Unzip((file) => {
    state.entries += 1;
    if (state.entries > MOST_ENTRIES) {
      refuse(new CodedError('E_MALFORMED', `The archive has more than ${MOST_ENTRIES} entries.`));
    }
    if (file.name !== MAIN_PART) return;
    file.ondata = (error: Error | null, chunk, final) => {
      if (error) throw error;
      state.size += chunk.length;
      if (state.size > MOST_BYTES) {
        refuse(new CodedError('E_MEMORY_LIMIT', `The document unpacks to more than ${MOST_BYTES} bytes.`));
      }
      state.chunks.push(chunk);
      state.complete ||= final;
    };
    file.start();
  });
  archive.register(UnzipInflate);
  return archive;
};

/** Elements whose text is no text of the document: deleted by a tracked change, or an instruction of a field. */
const SKIPPED = new Set(['w:delText', 'w:instrText', 'mc:Fallback', 'w:pict']);

const writeDocument = (builder: TextBuilder, source: string): void => {
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  let skipping = 0;
  let textFrom: number | null = null;
  let inRow = 0;
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
    if (name === 'w:tr') inRow -= 1;
    if (name !== 'w:t' || textFrom === null) return;
    const end = source.lastIndexOf('<', parser.position - 1);
    if (!isSelfClosing && skipping === 0 && end > textFrom) {
      if (!builder.isOpen()) builder.open('paragraph');
      writeMarkupText(builder, source, textFrom, end);
    }
    textFrom = null;
  });
  parser.write(source).close();
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
