/** Short ways to read a text in a test, and to see what came out. */
import { fetchedBytes } from './read-sample.ts';
import { readDocument } from '../../ingest/readers/read.ts';
import { structure } from '../../ingest/stages/structure.ts';
import type { Fetched, ReadDocument, Structured } from '../../ingest/values/index.ts';

export const fetchedText = (name: string, text: string): Fetched => fetchedBytes(name, new TextEncoder().encode(text));

export const readBytes = (name: string, bytes: Uint8Array): Promise<ReadDocument> =>
  readDocument(fetchedBytes(name, bytes));

export const read = (name: string, text: string): Promise<ReadDocument> =>
  readBytes(name, new TextEncoder().encode(text));

export const structured = async (name: string, text: string): Promise<Structured> => structure(await read(name, text));

/** Blocks as `kind: text`. */
export const blocksOf = ({ text, blocks }: ReadDocument): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** Sections as `path heading`. */
export const outlineOf = ({ sections }: Structured): readonly string[] =>
  sections.map(({ path, heading }) => (heading === null ? path : `${path} ${heading}`));

/** A page of the Register with the given body, hard-wrapped as its text files are. */
export const registerPage = (body: string): string =>
  [
    '<html>\n<head>\n<title>Federal Register, Volume 79 Issue 205 (Thursday, October 23, 2014)</title>\n</head>',
    '<body><pre>[Federal Register Volume 79, Number 205 (Thursday, October 23, 2014)]',
    '[Presidential Documents]',
    '[Pages 100-103]',
    'From the Federal Register Online via the Government Publishing Office [<a href="http://www.gpo.gov">www.gpo.gov</a>]',
    '[FR Doc No: 2014-00001]',
    '\n\0\n\0                        Presidential Documents \n\0\n',
    '\0\0Federal Register / Vol. 79, No. 205 / Thursday, October 23, 2014 / \nPresidential Documents\0\0\n',
    '\0___________________________________________________________________\n',
    '\0Title 3--\n\0The President\n',
    body,
    '\n[FR Doc. 2014-00001\nFiled 10-22-14; 11:15 am]\nBilling code 0000-00\n\n</pre></body>\n</html>',
  ].join('\n');
