/** The parts of an Office document (OOXML): XML files in an archive, unpacked under a cap, and nothing else of it. */
import { SaxesParser } from 'saxes';
import { CodedError } from '../../schema/domain/codes.ts';
import { decode } from '../kernel/decode.ts';
import { dataAfter, directoryOf, entriesOf, LOCAL_SIZE, LONGEST_END, unpacker, type ZipEntry } from '../kernel/zip.ts';

/** The text of the longest rules is some ten megabytes; a bomb is gigabytes. Counted on real bytes, whatever the directory claims. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
const STRIDE = 16_384;

export interface OfficeParts {
  readonly names: readonly string[];
  /** Null where there is no such part. Errors: `E_MALFORMED` where there are two, `E_MEMORY_LIMIT`. */
  readonly read: (name: string) => string | null;
}

export const officeParts = (bytes: Uint8Array): OfficeParts => {
  const directory = directoryOf(bytes.subarray(-LONGEST_END));
  if (directory.count > MOST_ENTRIES)
    throw new CodedError('E_MALFORMED', `The archive has more than ${MOST_ENTRIES} entries.`);
  const entries = entriesOf(bytes.subarray(directory.at, directory.at + directory.size), directory);
  let size = 0;
  const unpack = (entry: ZipEntry): Uint8Array => {
    const chunks: Uint8Array[] = [];
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
  return {
    names: entries.map(({ name }) => name),
    read: (wanted) => {
      const [entry, second] = entries.filter(({ name }) => name === wanted);
      // Two parts of that name would be two documents: which of them a program shows is its own affair.
      if (second) throw new CodedError('E_MALFORMED', `The archive has more than one ${wanted}.`);
      return entry ? decode(unpack(entry)).text : null;
    },
  };
};

/** A parser that refuses what is damaged, and every document type, with its entities. */
export const partParser = (): SaxesParser => {
  const parser = new SaxesParser({ position: true });
  parser.on('error', (error) => {
    throw new CodedError('E_MALFORMED', `The document's XML is damaged: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new CodedError('E_MALFORMED', 'The XML declares a document type, which is refused.');
  });
  return parser;
};
