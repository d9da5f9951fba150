/** Tokens that the gateway takes are random, and known by their hash only: a slow hash would protect nothing more. */
import { createHash } from 'node:crypto';

/** SHA-256, in hexadecimal. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
