/** The parts of an Office document (OOXML): XML files in an archive, unpacked under a cap, and nothing else of it. */
import { SaxesParser } from 'saxes';
import { CodedError } from '../../schema/domain/codes.ts';
import { decode } from '../kernel/decode.ts';
import { dataAfter, directoryOf, entriesOf, LOCAL_SIZE, LONGEST_END, unpacker, type ZipEntry } from '../kernel/zip.ts';
import { attributeOf } from './office-names.ts';

/** The text of the longest rules is some ten megabytes; a bomb is gigabytes. Counted on real bytes, whatever the directory claims. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
const STRIDE = 16_384;

export interface OfficeParts {
  readonly names: readonly string[];
  /** Null where there is no such part. Errors: `E_MALFORMED` where there are two, `E_MEMORY_LIMIT`. */
  readonly read: (name: string) => string | null;
  /** The part that a program opens: what stands under the usual name may be another. */
  readonly main: () => string | null;
  /** Parts that a part names as its `styles`, its `worksheet`, by the ids that it knows them by. */
  readonly related: (part: string, type: string) => ReadonlyMap<string, string>;
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
    const to = Math.min(from + entry.packedSize, bytes.length);
    for (let at = from; at < to; at += STRIDE) unpacking.push(bytes.subarray(at, Math.min(at + STRIDE, to)));
    unpacking.end();
    return Buffer.concat(chunks);
  };
  const byName = Map.groupBy(entries, ({ name }) => name.toLowerCase());
  const read = (wanted: string): string | null => {
    // Names of parts are the same in capitals.
    const [entry, second] = byName.get(wanted.toLowerCase()) ?? [];
    // Two parts of that name would be two documents: which of them a program shows is its own affair.
    if (second) throw new CodedError('E_MALFORMED', `The archive has more than one ${wanted}.`);
    return entry ? decode(unpack(entry)).text : null;
  };
  const related = (part: string, type: string): ReadonlyMap<string, string> => {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    return relationsIn(read(`${folder}_rels/${part.slice(folder.length)}.rels`), folder, type);
  };
  return {
    names: entries.map(({ name }) => name),
    read,
    related,
    main: () => [...related('', 'officeDocument').values()][0] ?? null,
  };
};

/** What a part's list of relations says, by their ids; paths are from the root, or from the folder of the part. */
const relationsIn = (source: string | null, folder: string, type: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  if (source === null) return found;
  const parser = partParser();
  parser.on('opentag', (tag) => {
    const target = attributeOf(tag, 'Target');
    if (target === null || attributeOf(tag, 'TargetMode') === 'External') return;
    if (!(attributeOf(tag, 'Type') ?? '').endsWith(`/${type}`)) return;
    const path = URL.parse(target, `part:/${folder}`)?.pathname;
    if (path !== undefined) found.set(attributeOf(tag, 'Id') ?? '', path.slice(1));
  });
  parser.write(source).close();
  return found;
};

interface PlainNames {
  readonly position: true;
  readonly xmlns: false;
}

/** A parser that refuses what is damaged, and every document type, with its entities. */
export const partParser = (): SaxesParser<PlainNames> => {
  const parser = new SaxesParser<PlainNames>({ position: true, xmlns: false });
  parser.on('error', (error) => {
    throw new CodedError('E_MALFORMED', `The document's XML is damaged: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new CodedError('E_MALFORMED', 'The XML declares a document type, which is refused.');
  });
  return parser;
};
