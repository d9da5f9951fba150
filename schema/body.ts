/** The bytes of a request's body, for the gateway and for subgraphs. */
import type { IncomingMessage } from 'node:http';

/** No fault of ours: whoever sent the body did not send all of it. */
export class SenderLeft extends Error {}

/** Null for more than `most`; rejects where the sender leaves. Iterating over the request would take several turns. */
export const bytesOf = (request: IncomingMessage, most: number): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) {
        request.pause();
        resolve(null);
      } else chunks.push(chunk);
    });
    request.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.once('error', (cause) => reject(new SenderLeft('the body broke off', { cause })));
    request.once('close', () => {
      // Every request closes; an error that nobody sees would still gather its stack.
      if (!request.readableEnded) reject(new SenderLeft('the body ended early'));
    });
  });
