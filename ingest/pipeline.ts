/**
 * The stages composed: bytes -> text -> structure -> findings -> statements.
 * Pure but for the clockless reading of bytes: what is stored, and when, is the business of `edges/`.
 */
import type { Issue, Publication } from '../schema/domain/publication.ts';
import { readDocument } from './readers/read.ts';
import type { Recognize } from './kernel/recognition.ts';
import { assertPublication } from './stages/assert/index.ts';
import { extract } from './stages/extract/index.ts';
import { EXTRACTORS } from './stages/extract/extractors.ts';
import { guarded, NO_PLUGS, type Plugs } from './stages/extract/plugged.ts';
import { assertRows, unknownRows } from './stages/records/index.ts';
import { structure } from './stages/structure.ts';
import { rulesNamed } from './stages/rules.ts';
import type { Extractor, Fetched, KnownNames } from './values/index.ts';

/** Work is unique by content hash and this. Raise it when a stage gives other values for the same bytes. */
export const PIPELINE_VERSION = '18';

/** `1`, or `1+3f2a9c01` where extractors from outside take part. */
export const pipelineVersion = (plugs: string): string =>
  plugs === '' ? PIPELINE_VERSION : `${PIPELINE_VERSION}+${plugs}`;

/**
 * Everything that one document says, ready to be stored. `plugs` are extractors from outside, whose proposals are checked;
 * `recognize` reads pages that are pictures.
 * Errors: a `CodedError` where the bytes can't be read; problems inside a readable document are issues of the result.
 */
export const runPipeline = async (
  fetched: Fetched,
  names: KnownNames,
  extractors: readonly Extractor[] = EXTRACTORS,
  plugs: Plugs = NO_PLUGS,
  recognize?: Recognize,
): Promise<Publication> => {
  const document = await readDocument(fetched, recognize);
  const structured = structure(document);
  // The cells of a table are values, not prose: its rows speak for themselves.
  const refused: Issue[] = [];
  const all = [...extractors, ...plugs.extractors.map((plug) => guarded(plug, (issue) => refused.push(issue)))];
  const found = extract(structured, names, structured.identity.documentKind === 'records' ? [] : all);
  const publication = assertPublication(
    structured,
    found,
    names,
    fetched.bytes.byteLength,
    pipelineVersion(plugs.version),
    assertRows,
  );
  return {
    ...publication,
    rules: rulesNamed(publication, all),
    issues: [...publication.issues, ...unknownRows(document), ...refused],
  };
};
