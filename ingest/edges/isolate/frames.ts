/** Frames on a pipe: four bytes of length (big-endian), then as many bytes. */
import type { Readable, Writable } from 'node:stream';

const HEAD = 4;
/** Written in one go, so that it is on its way before a busy thread comes back. */
const SMALL = 1 << 16;

export const writeFrame = (stream: Writable, payload: Uint8Array): void => {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(payload.byteLength);
  if (payload.byteLength <= SMALL) {
    stream.write(Buffer.concat([head, payload]));
    return;
  }
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
  let filling = Buffer.alloc(HEAD);
  let filled = 0;
  let inHead = true;
  let tooLarge = false;
  /** A frame is gathered where it will stay: a document of 100 MB is held once, not in pieces besides. */
  const turn = (): void => {
    const full = filling;
    filled = 0;
    inHead = !inHead;
    if (inHead) {
      filling = Buffer.alloc(HEAD);
      onFrame(full);
      return;
    }
    const length = full.readUInt32BE();
    tooLarge = length > maxBytes;
    if (tooLarge) onTooLarge();
    else filling = Buffer.allocUnsafe(length);
  };
  stream.on('data', (chunk: Buffer) => {
    let at = 0;
    while (!tooLarge && (at < chunk.length || filled === filling.length)) {
      const taken = chunk.copy(filling, filled, at);
      filled += taken;
      at += taken;
      if (filled === filling.length) turn();
    }
  });
};

export const parseMessage = (payload: Buffer): unknown => JSON.parse(payload.toString());
