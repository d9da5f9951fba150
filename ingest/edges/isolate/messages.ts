/**
 * What travels between a worker and its reader processes: JSON in frames of a known length, for JSON can be read safely
 * whoever wrote it. The bytes of a document follow its header as a frame of their own.
 */
import type { CodeName } from '../../../schema/domain/codes.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { PagePicture } from '../../kernel/recognition.ts';
import type { Fetched, KnownNames } from '../../stages/values.ts';

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
