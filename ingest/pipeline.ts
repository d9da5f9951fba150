/**
 * The stages composed: bytes -> text -> structure -> findings -> statements.
 * Pure but for the clockless reading of bytes: what is stored, and when, is the business of `edges/`.
 */
import type { Publication } from '../schema/domain/publication.ts';
import { readDocument } from './readers/read.ts';
import { assertPublication } from './stages/assert/index.ts';
import { extract } from './stages/extract/index.ts';
import { EXTRACTORS } from './stages/extract/extractors.ts';
import { assertRows, unknownRows } from './stages/records/index.ts';
import { structure } from './stages/structure.ts';
import type { Extractor, Fetched, KnownNames } from './stages/values.ts';

/** Work is unique by content hash and this. Raise it when a stage gives other values for the same bytes. */
export const PIPELINE_VERSION = '1';

/**
 * Everything that one document says, ready to be stored.
 * Errors: a `CodedError` where the bytes can't be read; problems inside a readable document are issues of the result.
 */
export const runPipeline = async (
  fetched: Fetched,
  names: KnownNames,
  extractors: readonly Extractor[] = EXTRACTORS,
): Promise<Publication> => {
  const document = await readDocument(fetched);
  const structured = structure(document);
  // The cells of a table are values, not prose: its rows speak for themselves.
  const found = extract(structured, names, structured.identity.documentKind === 'records' ? [] : extractors);
  const publication = assertPublication(
    structured,
    found,
    names,
    fetched.bytes.byteLength,
    PIPELINE_VERSION,
    assertRows,
  );
  return { ...publication, issues: [...publication.issues, ...unknownRows(document)] };
};
