/** The readers: one file a format, one way in. */
export { readDocument } from './read.ts';
