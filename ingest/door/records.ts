/** `/r/…`: a record as the graph shows it, with what proves it; for machines, and plainly for people. */
import type { DoorAnswer, DoorRequest } from '../../schema/door.ts';
import { recordPermalink } from '../../schema/domain/permalink.ts';
import type { Queryable } from '../edges/publish/insert.ts';
import { cacheable, formOf } from './answers.ts';
import { PAGE_HEADERS } from './html.ts';
import { linkedData } from '../exports/json-ld.ts';
import { recordPage } from './record-page.ts';
import { decoded, getTwin } from './record-twin.ts';

const FORMS = { json: 'application/json', html: 'text/html', jsonld: 'application/ld+json' } as const;

/** `path` is what follows `/r/`, as it was sent. */
export const answerRecord = async (db: Queryable, request: DoorRequest, path: string): Promise<DoorAnswer> => {
  const { path: asked, form } = formOf(path, request, FORMS);
  const id = decoded(asked);
  const twin = await getTwin(db, id);
  if (twin.id !== id) {
    const location = `${recordPermalink(twin.id)}${path === asked ? '' : `.${form}`}`;
    return { status: 307, headers: { location }, body: '' };
  }
  const place = recordPermalink(id);
  const link = Object.entries(FORMS)
    .filter(([ending]) => ending !== 'html')
    .map(([ending, type]) => `<${place}.${ending}>; rel="alternate"; type="${type}"`)
    .join(', ');
  if (form === 'html') return cacheable(request, recordPage(twin), { ...PAGE_HEADERS, link });
  const body = JSON.stringify(form === 'jsonld' ? linkedData(twin) : { ...twin, links: { self: `${place}.json` } });
  return cacheable(request, body, { 'content-type': `${FORMS[form]}; charset=utf-8`, link });
};
