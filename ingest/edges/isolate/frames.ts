/** Frames on a pipe: four bytes of length (big-endian), then as many bytes. */
import type { Readable, Writable } from 'node:stream';

const HEAD = 4;

export const writeFrame = (stream: Writable, payload: Uint8Array): void => {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(payload.byteLength);
  stream.write(head);
  stream.write(payload);
};

export const writeMessage = (stream: Writable, message: unknown): void =>
  writeFrame(stream, Buffer.from(JSON.stringify(message)));

/** Tells of every frame as it is whole. A frame that announces more than `maxBytes` is not waited for. */
export const onFrames = (
  stream: Readable,
  maxBytes: number,
  onFrame: (payload: Buffer) => void,
  onTooLarge: () => void = () => undefined,
): void => {
  let pieces: Buffer[] = [];
  let held = 0;
  let tooLarge = false;
  const take = (bytes: number): Buffer => {
    const all = pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces, held);
    const rest = all.subarray(bytes);
    pieces = rest.length > 0 ? [rest] : [];
    held -= bytes;
    return all.subarray(0, bytes);
  };
  let awaited: number | null = null;
  stream.on('data', (chunk: Buffer) => {
    if (tooLarge) return;
    pieces.push(chunk);
    held += chunk.length;
    for (;;) {
      if (awaited === null) {
        if (held < HEAD) return;
        awaited = take(HEAD).readUInt32BE();
        if (awaited > maxBytes) {
          tooLarge = true;
          pieces = [];
          onTooLarge();
          return;
        }
      }
      if (held < awaited) return;
      const payload = take(awaited);
      awaited = null;
      onFrame(payload);
    }
  });
};

export const parseMessage = (payload: Buffer): unknown => JSON.parse(payload.toString());
