/**
 * What travels between a worker and its reader processes: JSON in frames of a known length, for JSON can be read safely
 * whoever wrote it. The bytes of a document follow its header as a frame of their own.
 */
import { z } from 'zod';
import { CODES, type CodeName } from '../../../schema/domain/codes.ts';
import { revisionId } from '../../../schema/domain/ids.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { PagePicture } from '../../kernel/recognition.ts';
import type { Fetched, KnownNames } from '../../values/index.ts';

export type ToReader =
  | { readonly kind: 'names'; readonly names: KnownNames }
  /** Pictures of pages may be given to the worker, which has a program for them. */
  | { readonly kind: 'recognizer' }
  /** What the program says of a picture; null where it could not. */
  | { readonly kind: 'recognized'; readonly words: string | null }
  /** The next frame is its bytes. */
  | ({ readonly kind: 'document' } & Omit<Fetched, 'bytes'>);

export type FromReader =
  | { readonly kind: 'ready' }
  /** The text of a page is being recognised from its picture, which takes its own time. */
  | { readonly kind: 'recognizing' }
  /** The same, by the worker's program. The next frame is its pixels. */
  | ({ readonly kind: 'picture' } & Omit<PagePicture, 'pixels'>)
  | { readonly kind: 'published'; readonly publication: Publication }
  /** The document can't be read. */
  | { readonly kind: 'refused'; readonly code: CodeName; readonly message: string }
  /** What nobody foresaw. */
  | { readonly kind: 'fault'; readonly stack: string };

const List = z.array(z.unknown());
const OrNull = z.string().nullable();

const GivenSource = z.looseObject({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  publisher: OrNull,
  publishedOn: OrNull,
  url: OrNull,
  licence: OrNull,
});

const GivenRevision = z.looseObject({
  id: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  format: z.string(),
  name: z.string(),
  text: z.string(),
  pages: z.array(z.looseObject({ start: z.number(), page: z.number() })),
  lines: List,
  offsets: List,
  pipelineVersion: z.string(),
});

/** As deep as the publisher takes it on trust: what stands in the other lists is looked at one by one before it is stored. */
const GivenPublication = z.looseObject({
  source: GivenSource,
  revision: GivenRevision,
  work: z.string(),
  preference: z.number(),
  sections: z.array(z.looseObject({ start: z.number(), end: z.number(), path: z.string() })),
  passages: List,
  mentions: List,
  markers: List,
  uncited: List,
  records: List,
  statements: List,
  unknowns: List,
  rules: z.array(z.looseObject({ id: z.string(), reason: z.string() })),
  issues: z.array(z.looseObject({ code: z.string(), message: z.string(), page: z.number().nullable() })),
});

const Given = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('ready') }),
  z.looseObject({ kind: z.literal('recognizing') }),
  z.looseObject({ kind: z.literal('picture'), width: z.int(), height: z.int(), dotsPerInch: z.number() }),
  z.looseObject({ kind: z.literal('published'), publication: GivenPublication }),
  z.looseObject({ kind: z.literal('refused'), code: z.enum(Object.keys(CODES)), message: z.string() }),
  z.looseObject({ kind: z.literal('fault'), stack: z.string() }),
]);

/**
 * What a reader gave while it held the document of this hash. A document may have taken its reader over: it speaks for
 * itself alone. Throws for anything else.
 */
export const parseGiven = (payload: Buffer, sha256: string | null): FromReader => {
  const given: unknown = JSON.parse(payload.toString());
  const message = Given.parse(given);
  if (message.kind === 'published') {
    const { revision } = message.publication;
    if (revision.sha256 !== sha256 || revision.id !== revisionId(sha256))
      throw new Error(`It speaks for ${revision.id}, which it does not hold`);
  }
  return given as FromReader;
};
