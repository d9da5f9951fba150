/** Tar files (POSIX ustar) of regular files alone, streamed: what a backup is packed in, so that `tar` opens it too. */

const BLOCK = 512;
const NAME_BYTES = 100;

export interface TarEntry {
  readonly name: string;
  /** Bytes that follow. */
  readonly size: number;
}

const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;

/** Throws for a name that is longer than 100 bytes, or a size of 8 GB or more. */
export const tarHeader = ({ name, size }: TarEntry): Buffer => {
  if (Buffer.byteLength(name) > NAME_BYTES || size >= 8 ** 11)
    throw new RangeError(`No entry of a tar: ${name}, ${size} bytes`);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0);
  header.write(
    `${octal(0o600, 8)}${octal(0, 8)}${octal(0, 8)}${octal(size, 12)}${octal(0, 12)}        0`,
    NAME_BYTES,
    'latin1',
  );
  header.write('ustar\x0000', 257, 'latin1');
  // The sum is taken with blanks in its own place.
  header.write(`${octal(sumOf(header), 7)} `, 148, 'latin1');
  return header;
};

const sumOf = (header: Buffer): number => header.reduce((sum, byte) => sum + byte, 0);

/** What follows the bytes of an entry, up to the next block. */
export const tarPadding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

export const TAR_END = Buffer.alloc(2 * BLOCK);

/**
 * The entries of a tar in their order. `content` must be read to its end before the next entry is asked for.
 * Throws where a header is damaged, and where the tar ends without its end.
 */
export async function* readTar(
  bytes: AsyncIterable<Buffer>,
): AsyncGenerator<TarEntry & { readonly content: AsyncGenerator<Buffer> }> {
  const source = bytes[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  /** Up to `most` bytes, at least one. */
  const some = async (most: number): Promise<Buffer> => {
    while (held.length === 0) {
      const next = await source.next();
      if (next.done) throw new Error('It was cut off');
      held = next.value;
    }
    const piece = held.subarray(0, most);
    held = held.subarray(piece.length);
    return piece;
  };
  async function* pieces(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0;) {
      const piece = await some(left);
      left -= piece.length;
      yield piece;
    }
  }
  const whole = (size: number): Promise<Buffer> => joined(pieces(size));
  for (;;) {
    const header = await whole(BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const told = Number.parseInt(header.toString('latin1', 148, 156), 8);
    header.fill(' ', 148, 156);
    if (told !== sumOf(header)) throw new Error('An entry has a damaged head');
    const name = header.toString('utf8', 0, NAME_BYTES).replace(/\0.*$/s, '');
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8);
    yield { name, size, content: pieces(size) };
    await whole(tarPadding(size).length);
  }
}

export const joined = async (pieces: AsyncIterable<Buffer>): Promise<Buffer> => {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
};
