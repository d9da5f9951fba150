/** Stable places of text: paths below the server's root, the same whatever the words around them become. */
import type { RecordId } from './ids.ts';

const keyOf = (revision: RecordId): string => revision.slice('revision/'.length);

/** `revision/1f0c9a2e…` -> `/d/1f0c9a2e…`. */
export const documentPermalink = (revision: RecordId): string => `/d/${keyOf(revision)}`;

/** `revision/1f0c9a2e…`, 120, 180 -> `/d/1f0c9a2e…/q/120-180`. */
export const quotePermalink = (revision: RecordId, start: number, end: number): string =>
  `/d/${keyOf(revision)}/q/${start}-${end}`;

/** `/d/1f0c9a2e…/p/12`. */
export const passagePermalink = (revision: RecordId, position: number): string => `/d/${keyOf(revision)}/p/${position}`;

/** `/r/agency/cisa`: ids are paths already; only what a URL can't hold is escaped. */
export const recordPermalink = (id: RecordId): string => `/r/${id.split('/').map(encodeURIComponent).join('/')}`;
