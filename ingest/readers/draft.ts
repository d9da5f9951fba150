/** What every reader gives: canonical text with its map, and what the format itself states. Pure functions of the bytes. */
import type { Issue, PrintedLine } from '../../schema/domain/publication.ts';
import type { CodeName } from '../../schema/domain/codes.ts';
import type { BuiltText } from '../kernel/text-builder.ts';
import type { CitedSpan, Format, PrintedField, ReadDocument, Row } from '../values/index.ts';

export interface Draft extends BuiltText {
  readonly format: Format;
  readonly fields: readonly PrintedField[];
  readonly markers: readonly CitedSpan[];
  readonly rows: readonly Row[];
  readonly lines: readonly PrintedLine[];
  readonly issues: readonly Issue[];
}

export type Reader = (bytes: Uint8Array) => Draft | Promise<Draft>;

type Extras = Partial<Pick<Draft, 'fields' | 'markers' | 'rows' | 'lines' | 'issues'>>;

export const draftOf = (format: Format, built: BuiltText, extras: Extras = {}): Draft => ({
  format,
  ...built,
  fields: extras.fields ?? [],
  markers: extras.markers ?? [],
  rows: extras.rows ?? [],
  lines: extras.lines ?? [],
  issues: extras.issues ?? [],
});

export const issue = (code: CodeName, message: string, page: number | null = null): Issue => ({ code, message, page });

export const documentOf = (draft: Draft, name: string, sha256: string): ReadDocument => ({ ...draft, name, sha256 });
