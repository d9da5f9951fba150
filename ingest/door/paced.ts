/** A body that must keep coming: slow ones hold a connection and a file for nothing. */
import { Transform } from 'node:stream';
import { Refusal } from './answers.ts';

export interface Pace {
  /** Milliseconds that any body may take. */
  readonly grace: number;
  /** One second more for each so many bytes that came. */
  readonly bytesPerSecond: number;
  /** All of it. */
  readonly maxBytes: number;
}

const LOOK_MS = 250;

/** Ends with a `Refusal` where the body is too slow, or never ends. */
export const paced = ({ grace, bytesPerSecond, maxBytes }: Pace): Transform => {
  const begun = performance.now();
  let bytes = 0;
  const watch = new Transform({
    transform: (chunk: Buffer, _, done) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) done(null, chunk);
      else done(new Refusal(413, 'PAYLOAD_TOO_LARGE', `An upload has at most ${maxBytes} bytes.`));
    },
  });
  const look = setInterval(() => {
    if (performance.now() - begun <= grace + (bytes / bytesPerSecond) * 1_000) return;
    watch.destroy(new Refusal(408, 'TIMEOUT', 'The body came too slowly.'));
  }, LOOK_MS);
  watch.once('close', () => clearInterval(look));
  return watch;
};
