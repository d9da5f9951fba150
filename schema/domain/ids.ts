/**
 * Record ids: global, readable, stable. `agency/cisa`, `instrument/us/eo/14110`,
 * `obligation/us/eo/14110/signed/2(b)/1f0c9a2e`. Minted here and nowhere else; never rewritten.
 *
 * What stands in a text (a provision, an obligation) is named by its work, its path and a hash of its *folded* quote,
 * so that the same clause read from seven formats, or by a better extractor, keeps its id.
 */
import { createHash } from 'node:crypto';
import { RECORD_TYPES, RECORD_TYPE_NAMES, type RecordTypeName } from './catalog.ts';
import { isMoment, NOW, type AsOf } from './as-of.ts';
import { isPartialDate } from './partial-date.ts';

export type RecordId = string;

const digest = (value: string, length: number): string =>
  createHash('sha256').update(value).digest('hex').slice(0, length);

/** Lower case, apostrophes dropped, everything else that is not a letter or digit becomes one hyphen. */
export const slug = (name: string, longest = 96): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest);

/** Letters and digits only, lower case: equal for the same words whatever the format did to spaces, hyphens and quotes. */
export const fold = (text: string): string =>
  // Most words are ASCII, where there is nothing to decompose.
  /[^\0-\x7f]/.test(text)
    ? text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '')
    : text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** `eo/13636` (the norm of a legal reference) -> `instrument/us/eo/13636`. */
export const instrumentId = (norm: string): RecordId => `instrument/us/${norm}`;

/** `instrument/us/eo/14110`, `signed` -> `version/us/eo/14110/signed`. */
export const versionId = (instrument: RecordId, version: string): RecordId =>
  `version/${instrument.replace(/^instrument\//, '')}/${version}`;

/** The part of a version's or source's id that its inner records share: `us/eo/14110/signed`. */
export const workKey = (workId: RecordId): string => workId.slice(workId.indexOf('/') + 1);

export const provisionId = (workId: RecordId, path: string): RecordId => `provision/${workKey(workId)}/${path}`;

/** An inner record: type, the work it stands in, its provision's path (or ''), and the words that make it what it is. */
export const innerId = (type: RecordTypeName, workId: RecordId, path: string | null, words: string): RecordId =>
  [RECORD_TYPES[type].prefix, workKey(workId), ...(path ? [path] : []), digest(fold(words), 8)].join('/');

export const revisionId = (sha256: string): RecordId => `revision/${sha256.slice(0, 16)}`;
export const quoteId = (revision: RecordId, start: number, end: number): RecordId =>
  `quote/${revision.slice('revision/'.length)}/${start}-${end}`;
export const passageId = (revision: RecordId, position: number): RecordId =>
  `passage/${revision.slice('revision/'.length)}/${position}`;
export const statementId = (parts: readonly string[]): RecordId => `statement/${digest(parts.join('\u0000'), 24)}`;

/**
 * The id of a record as of a time: `agency/cisa`, valid 2025-01-19, known 2026-06-01 ->
 * `agency/cisa@valid=2025-01-19,known=2026-06-01`. What is reached from it inherits the time (docs/adr/0016-two-clocks.md).
 */
export const idAt = (id: RecordId, { valid, known }: AsOf): RecordId => {
  const clocks = [...(valid === null ? [] : [`valid=${valid}`]), ...(known === null ? [] : [`known=${known}`])];
  return clocks.length === 0 ? id : `${id}@${clocks.join()}`;
};

/** `bare` is the record's own id, without the time. */
export interface TimedId {
  readonly bare: RecordId;
  readonly asOf: AsOf;
}

const TIME = /@(?=valid=|known=)/;
const CLOCKS = /^(?:valid=([\d-]+))?(?:(?:^|,)known=([\dT:.Z-]+))?$/;

/** The two parts of an id; null where it ends in what is like a time and is none. */
export const parseId = (id: RecordId): TimedId | null => {
  const at = id.search(TIME);
  if (at < 0) return { bare: id, asOf: NOW };
  const match = CLOCKS.exec(id.slice(at + 1));
  if (!match) return null;
  const [, valid = null, known = null] = match;
  const sound = (valid === null || isPartialDate(valid)) && (known === null || isMoment(known));
  return sound ? { bare: id.slice(0, at), asOf: { valid, known } } : null;
};

/** An id of ours without its time. */
export const bareId = (id: RecordId): RecordId => parseId(id)?.bare ?? id;

/** The other record as of the time at which `from` is looked at. */
export const inheritTime = (from: RecordId, id: RecordId): RecordId =>
  from.includes('@') ? idAt(id, parseId(from)?.asOf ?? NOW) : id;

const TYPE_OF_PREFIX = new Map<string, RecordTypeName>(
  RECORD_TYPE_NAMES.map((name) => [RECORD_TYPES[name].prefix, name]),
);

/** The record type that an id belongs to, or null for ids of the evidence subgraph's own types and for strangers. */
export const typeOfId = (id: RecordId): RecordTypeName | null =>
  TYPE_OF_PREFIX.get(id.slice(0, id.indexOf('/'))) ?? null;

/**
 * Whether an instrument is known by its day, or by when it was told of, because no number was printed where it was met:
 * `instrument/us/eo/signed-2025-03-03/of-foxes`, `instrument/us/reported/2026-05/…`.
 */
export const isNamedByDay = (instrument: RecordId): boolean =>
  /\/(?:signed|published)-\d|^instrument\/[a-z-]+\/(?:reported|draft)\//.test(instrument);

/** `instrument/us/eo/published-2026-05-02/…` -> `2026-05-02`: a page that prints no day of signature. */
export const publishedOn = (instrument: RecordId): string | null =>
  /\/published-(\d{4}-\d\d-\d\d)\//.exec(instrument)?.[1] ?? null;

/** The id of a page of a numbered instrument that prints neither number nor day of signature. */
export const publishedId = (numbered: RecordId, day: string, title: string): RecordId =>
  `${numbered.slice(0, numbered.lastIndexOf('/'))}/published-${day}/${slug(title)}`;

/** First segments of the ids of what the evidence subgraph holds itself. */
export const EVIDENCE_TYPES = {
  source: 'Source',
  revision: 'Revision',
  passage: 'Passage',
  quote: 'Quote',
  mention: 'Mention',
  marker: 'CitationMarker',
  statement: 'Statement',
  conflict: 'Conflict',
  judgement: 'IdentityJudgement',
  decision: 'Decision',
  task: 'ReviewTask',
  unknown: 'KnownUnknown',
  run: 'IngestRun',
} as const;

export type EvidenceTypeName = (typeof EVIDENCE_TYPES)[keyof typeof EVIDENCE_TYPES];

const EVIDENCE_OF_PREFIX = new Map<string, EvidenceTypeName>(Object.entries(EVIDENCE_TYPES));

/** The type of evidence's own that an id belongs to, or null. */
export const evidenceTypeOfId = (id: RecordId): EvidenceTypeName | null =>
  EVIDENCE_OF_PREFIX.get(id.slice(0, id.indexOf('/'))) ?? null;
