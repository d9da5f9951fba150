/** Reads: the structured document. Gives: its source, its revision, and the work that its words belong to. */
import { revisionId, instrumentId, slug, versionId, type RecordId } from '../../../schema/domain/ids.ts';
import type { RevisionDraft, SourceDraft, SourceKind } from '../../../schema/domain/publication.ts';
import { ownDay } from '../extract/report/day.ts';
import { pageDay } from '../identify/page-day.ts';
import type { Format, Identity, ReadDocument, Structured } from '../../values/index.ts';

/**
 * Which of a work's revisions asserts. The register's own markup says most about structure, its text pages next;
 * a PDF's words come in reading order only by inference; a web page may leave out number and citation.
 */
const PREFERENCE: Readonly<Record<Format, number>> = {
  'register-xml': 90,
  'register-text': 85,
  html: 80,
  pdf: 70,
  markdown: 60,
  text: 50,
  docx: 40,
  'cited-report': 30,
  xlsx: 20,
  json: 20,
  csv: 20,
};

/** Letters that were guessed from a picture give way to those of any text. */
const GUESSED = 10;

export const preferenceOf = ({ format, issues }: ReadDocument): number =>
  issues.some(({ code }) => code === 'W_RECOGNIZED') ? GUESSED : PREFERENCE[format];

const kindOf = (document: ReadDocument, identity: Identity): SourceKind => {
  if (identity.documentKind === 'records') return 'dataset';
  if (identity.documentKind === 'report') return 'news';
  if (identity.frDocumentNumber || identity.publisher === 'Office of the Federal Register') return 'federal-register';
  if (identity.publisher === 'The White House') return 'white-house';
  // What another legislature, a company or a council issued carries no number of the government's.
  return identity.documentKind === 'instrument' && isFederal(identity) ? 'agency' : 'other';
};

const OF_ANYONE: ReadonlySet<string> = new Set(['FRAMEWORK', 'GUIDANCE', 'OTHER']);

/** A law is by its number, anything else unless only its title tells what it is. */
const isFederal = ({ kind, norm, isIssued }: Identity): boolean =>
  kind?.value === 'STATUTE'
    ? /^(?:publ|pvtl|bill)\//.test(norm ?? '')
    : !isIssued && (norm !== null || !OF_ANYONE.has(kind?.value ?? ''));

const stem = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');

const sourceIdOf = (document: ReadDocument, identity: Identity, kind: SourceKind): RecordId => {
  if (identity.frDocumentNumber) return `source/federal-register/${slug(identity.frDocumentNumber.value)}`;
  if (identity.norm) return `source/${kind}/${identity.norm}`;
  // The tables that Recital ships with: a later edition of one replaces the former.
  if (document.name.startsWith('reference/')) return `source/${kind}/${slug(stem(document.name))}`;
  return `source/${kind}/${slug(identity.title?.value ?? stem(document.name))}-${document.sha256.slice(0, 8)}`;
};

export const sourceOf = (input: Structured): SourceDraft => {
  const { document, identity } = input;
  const kind = kindOf(document, identity);
  return {
    id: sourceIdOf(document, identity, kind),
    kind,
    title: identity.title?.value ?? stem(document.name),
    publisher: identity.publisher,
    publishedOn: identity.publishedOn?.value ?? pageDay(document) ?? identity.signedOn?.value ?? toldOn(input),
    url: identity.url,
    licence:
      kind === 'federal-register' || kind === 'white-house' || kind === 'agency'
        ? 'LicenseRef-US-Government-Work'
        : null,
  };
};

const toldOn = (input: Structured): string | null => (input.identity.documentKind === 'report' ? ownDay(input) : null);

export const revisionOf = (document: ReadDocument, bytes: number, pipelineVersion: string): RevisionDraft => ({
  id: revisionId(document.sha256),
  sha256: document.sha256,
  bytes,
  format: document.format,
  name: document.name,
  text: document.text,
  pages: document.pages,
  lines: document.lines,
  offsets: document.offsets,
  pipelineVersion,
});

/** The instrument whose own text this is. A draft that nobody has numbered or dated is known by its title. */
export const ownInstrument = ({ documentKind, norm, title }: Identity): RecordId | null => {
  if (documentKind !== 'instrument') return null;
  if (norm) return instrumentId(norm);
  return title ? instrumentId(`draft/${slug(title.value)}`) : null;
};

/** What nobody has dated, numbered, published or issued is a draft, and so is a bill, whatever its number. */
export const ownVersion = (instrument: RecordId, identity: Identity): RecordId =>
  versionId(
    instrument,
    identity.norm?.startsWith('bill/')
      ? 'draft'
      : identity.signedOn || identity.publishedOn || identity.number || identity.publisher || identity.isIssued
        ? 'signed'
        : 'draft',
  );

export const isDraft = (work: RecordId): boolean => work.endsWith('/draft');
