/** `/d/…`: a revision's text for machines and for people, its quotes and passages, and the original. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { passageId, quoteId } from '../../schema/domain/ids.ts';
import { documentPermalink, quotePermalink, recordPermalink } from '../../schema/domain/permalink.ts';
import type { Span } from '../../schema/domain/span.ts';
import type { DoorAnswer, DoorRequest } from '../../schema/door.ts';
import { archivePath } from '../edges/archive.ts';
import type { Queryable } from '../edges/publish/insert.ts';
import { cacheable, formOf, matches, notFound, Refusal, streamAnswer } from './answers.ts';
import { documentPage, quotePage } from './document-page.ts';
import { PAGE_HEADERS } from './html.ts';
import { placesOf, shownOf, type Place } from './place.ts';
import { findPassage, findQuoted, findText, type TextRow } from './texts.ts';

export interface DocumentContext {
  readonly db: Queryable;
  /** Directory of the original bytes. */
  readonly archive: string;
}

const JSON_FORMS = { json: 'application/json', html: 'text/html' } as const;
const TEXT_FORMS = { ...JSON_FORMS, txt: 'text/plain' } as const;
type Form = keyof typeof TEXT_FORMS;
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const TEXT_TYPE = { 'content-type': 'text/plain; charset=utf-8' };

const ORIGINAL = /^([0-9a-f]{16})\/original$/;
const PATH = /^([0-9a-f]{16})(?:\/(?:q\/(\d{1,9})-(\d{1,9})|p\/(\d{1,9})))?$/;

/** `path` is what follows `/d/`. */
export const answerDocument = async (
  context: DocumentContext,
  request: DoorRequest,
  path: string,
): Promise<DoorAnswer> => {
  // Bytes come in one form, whatever is accepted.
  const [, whose] = ORIGINAL.exec(path) ?? [];
  if (whose !== undefined) return originalOf(context, request, await getText(context.db, whose));
  const asked = formOf<Form>(path, request, path.includes('/') ? JSON_FORMS : TEXT_FORMS);
  const [, key, start, end, position] = PATH.exec(asked.path) ?? [];
  if (key === undefined) throw notFound('No document has this address.');
  const text = await getText(context.db, key);
  if (start !== undefined && end !== undefined)
    return quoteOf(context, request, text, asked.form, { start: Number(start), end: Number(end) });
  if (position !== undefined) return passageOf(context, request, text, asked.form, Number(position));
  if (asked.form === 'html') return cacheable(request, documentPage(text), PAGE_HEADERS);
  const alternate = (form: string, type: string) => `</d/${key}.${form}>; rel="alternate"; type="${type}"`;
  const link = [alternate('json', 'application/json'), alternate('txt', 'text/plain')].join(', ');
  return asked.form === 'txt'
    ? cacheable(request, text.text, { ...TEXT_TYPE, link })
    : cacheable(request, JSON.stringify(documentOf(text)), { ...JSON_TYPE, link });
};

export const getText = async (db: Queryable, key: string): Promise<TextRow> => {
  const text = await findText(db, `revision/${key}`);
  if (!text) throw notFound('No document has this address.');
  if (text.withdrawn) throw new Refusal(410, 'GONE', 'The source of this document was deleted.');
  return text;
};

const documentOf = (row: TextRow) => {
  const { withdrawn: _, recordedAt, ...shown } = row;
  const place = documentPermalink(row.id);
  return {
    ...shown,
    recordedAt: recordedAt.toISOString(),
    length: row.text.length,
    offsets: 'UTF-16',
    links: {
      self: `${place}.json`,
      text: `${place}.txt`,
      original: `${place}/original`,
      work: row.work.startsWith('source/') ? null : recordPermalink(row.work),
    },
  };
};

const quoteOf = async (
  { db }: DocumentContext,
  request: DoorRequest,
  text: TextRow,
  form: string,
  { start, end }: Span,
): Promise<DoorAnswer> => {
  const places = placesOf(text.text, await findQuoted(db, quoteId(text.id, start, end)));
  if (places.length === 0) throw notFound('Nothing was quoted at this place of the document.');
  if (form === 'html') return cacheable(request, quotePage(text, places), PAGE_HEADERS);
  return cacheable(request, JSON.stringify(annotationOf(text, { start, end }, places)), JSON_TYPE);
};

/** W3C Web Annotation: the words, and where they are; `others` where another reading quoted other words at this address. */
const annotationOf = (text: TextRow, asked: Span, places: readonly Place[]) => {
  const shown = shownOf(places);
  const [place, ...others] = [...(shown ? [shown] : []), ...places.filter((one) => one !== shown)].map((one) => ({
    state: one.state,
    target: {
      source: `${documentPermalink(text.id)}.txt`,
      selector: [
        { type: 'TextQuoteSelector', exact: one.exact },
        ...(one.span ? [{ type: 'TextPositionSelector', ...one.span, unit: 'UTF-16' }] : []),
      ],
    },
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: quotePermalink(text.id, asked.start, asked.end),
    type: 'Annotation',
    motivation: 'highlighting',
    ...place,
    ...(others.length > 0 ? { others } : {}),
  };
};

const passageOf = async (
  { db }: DocumentContext,
  request: DoorRequest,
  text: TextRow,
  form: string,
  position: number,
): Promise<DoorAnswer> => {
  const span = await findPassage(db, passageId(text.id, position));
  if (!span) throw notFound('The document has no such passage.');
  const exact = text.text.slice(span.start, span.end);
  if (form === 'html') return cacheable(request, quotePage(text, [{ state: 'stands', span, exact }]), PAGE_HEADERS);
  return cacheable(request, JSON.stringify({ position, ...span, exact, offsets: 'UTF-16' }), JSON_TYPE);
};

/** The bytes as they came. Never shown by a browser: they may be anything. */
const originalOf = async (
  { archive }: DocumentContext,
  { headers }: DoorRequest,
  { sha256, name }: TextRow,
): Promise<DoorAnswer> => {
  const tag = `"${sha256}"`;
  const place = archivePath(archive, sha256);
  const found = await stat(place).catch(() => null);
  if (!found) throw new Refusal(410, 'E_UNREADABLE', 'The original is not in the archive any more.');
  const given = {
    etag: tag,
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="document"; filename*=UTF-8''${fileName(name)}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
  };
  if (matches(headers['if-none-match'], tag)) return { status: 304, headers: given, body: '' };
  return streamAnswer(createReadStream(place), { ...given, 'content-length': String(found.size) });
};

/** The last segment, without what hides, turns or ends a name. */
const fileName = (name: string): string =>
  encodeURIComponent((name.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}"]/gu, '').toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  ) || 'document';
