/**
 * What is beside the graph, over the samples: asked of a gateway with the door in its process, and of one whose door is a
 * process's own server.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import jsonld from 'jsonld';
import pg from 'pg';
import { openDoor, type OpenDoor } from '../../ingest/door/open.ts';
import { serveDoor, type ServedDoor } from '../../ingest/door/serve.ts';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { runPipeline } from '../../ingest/pipeline.ts';
import type { Pipeline } from '../../ingest/worker/context.ts';
import { withDatabase } from '../database.ts';
import { temporaryDirectory } from '../temporary.ts';
import { elements, textOf, textsOf } from './page.ts';
import { getAsWritten, startToys, type Toys } from './toys.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));
const SECRET = 'known to gateway and door only';

const database = withDatabase();
const home = temporaryDirectory();
/** The samples are our own: they need no process to be read in. */
const runPipelineHere: Pipeline['run'] = (fetched, names) => runPipeline(fetched, names);
const faults: unknown[] = [];
const onFault = (error: unknown): void => void faults.push(error);

let near: Toys;
let far: Toys;
let opened: OpenDoor;
let served: ServedDoor;
let client: pg.Client;

beforeAll(async () => {
  const pipeline = { version: 'here', run: runPipelineHere };
  await ingestPaths({ database: database.url, home, paths: [SAMPLES], pipeline });
  opened = openDoor({ database: database.url, home, maxBytes: 1_000_000, onFault });
  served = await serveDoor(opened.door, { host: '127.0.0.1', port: 0, secret: SECRET, onFault });
  near = await startToys({}, { door: opened.door });
  far = await startToys({}, { door: { url: served.url }, secret: SECRET });
  client = new pg.Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  for (const { gateway } of [near, far]) await gateway.stop();
  await served.stop();
  await opened.stop();
  expect(faults).toEqual([]);
});

const rowOf = async <Row>(sql: string, values: readonly unknown[] = []): Promise<Row> => {
  const { rows } = await client.query(sql, [...values]);
  if (rows.length === 0) throw new Error(`nothing for ${sql}`);
  return rows[0] as Row;
};

interface StoredQuote {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

const QUOTE = `select substr(revision_id, 10) as key, start_offset as start, end_offset as end, exact from evidence.quote`;
const aQuote = (): Promise<StoredQuote> => rowOf(`${QUOTE} order by length(exact) desc, id limit 1`);
const permalinkOf = ({ key, start, end }: StoredQuote): string => `/d/${key}/q/${start}-${end}`;

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe.each([
  ['in the gateway’s process', () => near],
  ['behind a URL', () => far],
])('the door %s', (_, toys) => {
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(toys().origin + path, { headers, redirect: 'manual' });
  const json = async (path: string): Promise<Record<string, unknown>> =>
    (await (await get(path)).json()) as Record<string, unknown>;

  test('a quote’s permalink is a page of the text with exactly these words marked', async () => {
    const quote = await aQuote();
    const response = await get(permalinkOf(quote), HTML);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(textsOf(html, 'mark').join('\n\n')).toBe(quote.exact);
    expect(elements(html, 'script')).toEqual([]);
    expect(elements(html, 'mark').length).toBeGreaterThan(0);
    const { policy, sniff } = {
      policy: response.headers.get('content-security-policy'),
      sniff: response.headers.get('x-content-type-options'),
    };
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'none'/);
    expect(sniff).toBe('nosniff');
  });

  test('for machines it is a Web Annotation whose selectors agree with the text', async () => {
    const quote = await aQuote();
    const { target, state } = (await json(permalinkOf(quote))) as {
      state: string;
      target: { source: string; selector: readonly Record<string, unknown>[] };
    };
    const text = await (await get(target.source)).text();
    expect(state).toBe('stands');
    expect(target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: text.slice(quote.start, quote.end) },
      { type: 'TextPositionSelector', start: quote.start, end: quote.end, unit: 'UTF-16' },
    ]);
  });

  test('a document: text, JSON and page by its ending or by what is accepted', async () => {
    const { key } = await aQuote();
    const { text } = await rowOf<{ text: string }>(`select text from evidence.revision where id = $1`, [
      `revision/${key}`,
    ]);
    expect(await (await get(`/d/${key}.txt`)).text()).toBe(text);
    expect(await (await get(`/d/${key}`, { accept: 'text/plain' })).text()).toBe(text);
    expect(await json(`/d/${key}`)).toMatchObject({ text, length: text.length, offsets: 'UTF-16' });
    const page = await (await get(`/d/${key}`, HTML)).text();
    for (const paragraph of text.split('\n\n')) expect(textsOf(page, 'p')).toContain(paragraph);
    expect(await get(`/d/${key}`, { accept: 'image/png' })).toMatchObject({ status: 406 });
  });

  test.each([
    ['a text', async () => `/d/${(await aQuote()).key}.txt`],
    ['a document', async () => `/d/${(await aQuote()).key}.json`],
    ['a page', async () => permalinkOf(await aQuote())],
    ['a record', async () => '/r/instrument/us/eo/99002.json'],
    ['an original', async () => `/d/${(await aQuote()).key}/original`],
  ])('%s is not sent again to whoever has it', async (_what, path) => {
    const first = await get(await path());
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    await first.arrayBuffer();
    const again = await get(await path(), { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    // A length of 0 would be told of the text itself.
    expect(again.headers.get('content-length')).toBeNull();
    expect((await get(await path(), { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('an original comes as its bytes, to be saved and never to be shown', async () => {
    const { key } = await rowOf<{ key: string }>(
      `select substr(id, 10) as key from evidence.revision where name like '%fact-sheet%'`,
    );
    const response = await get(`/d/${key}/original`, { accept: 'application/octet-stream, application/pdf' });
    const sha256 = createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex');
    const file = readFileSync(join(SAMPLES, 'fact-sheet-cyber-grants.html'));
    expect(sha256).toBe(createHash('sha256').update(file).digest('hex'));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="document"; filename*=UTF-8''fact-sheet-cyber-grants.html`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  test('a record: what the graph shows of it, and the words that it stands on', async () => {
    const twin = (await json('/r/instrument/us/eo/99002.json')) as {
      values: Record<string, unknown>;
      statements: readonly { property: string; quotes: readonly { exact: string; permalink: string }[] }[];
    };
    expect(twin.values).toMatchObject({ number: '99002', signedOn: '2026-09-08', kind: 'EXECUTIVE_ORDER' });
    const quotes = twin.statements.flatMap((statement) => statement.quotes);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { exact, permalink } of quotes.slice(0, 5)) {
      const annotation = (await json(permalink)) as { target: { selector: readonly { exact?: string }[] } };
      expect(annotation.target.selector[0]?.exact).toBe(exact);
    }
  });

  test('a record as linked data: a processor finds its type, its values and its links', async () => {
    const url = `${toys().origin}/r/instrument/us/eo/99002.jsonld`;
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    const [node] = await jsonld.expand((await response.json()) as jsonld.JsonLdDocument, {
      base: url,
      documentLoader: () => Promise.reject(new Error('a context is fetched')),
    });
    expect(node).toMatchObject({
      '@id': `${toys().origin}/r/instrument/us/eo/99002`,
      '@type': ['urn:recital:Instrument', 'https://schema.org/Legislation'],
      'https://schema.org/legislationIdentifier': [{ '@value': '99002' }],
      'https://schema.org/legislationDate': [
        { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '2026-09-08' },
      ],
    });
    const { id } = await rowOf<{ id: string }>(
      `select id from policies.obligation where known_to is null order by id limit 1`,
    );
    const obligation = `${toys().origin}/r/${id.split('/').map(encodeURIComponent).join('/')}.jsonld`;
    const [duty] = await jsonld.expand((await (await fetch(obligation)).json()) as jsonld.JsonLdDocument, {
      base: url,
    });
    expect(duty).toMatchObject({
      'urn:recital:instrument': [{ '@id': expect.stringContaining('/r/instrument/us/eo/') }],
    });
  });

  test('every record of the samples has its twin and its page', async () => {
    const { rows } = await client.query<{ id: string }>(
      `select distinct on (type) id from evidence.record where withdrawn_at is null and canonical_id = id order by type, id`,
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { id } of rows) {
      const path = `/r/${id.split('/').map(encodeURIComponent).join('/')}`;
      expect(await json(path)).toMatchObject({ id });
      expect(textsOf(await (await get(path, HTML)).text(), 'code')).toContain(id);
    }
  });

  test.each([
    ['/d/0000000000000000', 404, 'NOT_FOUND'],
    ['/d/0000000000000000/q/0-1', 404, 'NOT_FOUND'],
    ['/d/%2e%2e%2foriginal', 404, 'NOT_FOUND'],
    ['/d/', 404, 'NOT_FOUND'],
    ['/r/agency/nobody', 404, 'NOT_FOUND'],
    ['/r/agency/%00', 404, 'NOT_FOUND'],
    ['/r/agency/%ff', 404, 'NOT_FOUND'],
    [`/r/agency/${'x'.repeat(2_000)}`, 404, 'NOT_FOUND'],
    ["/r/agency/' or 1=1 --", 404, 'NOT_FOUND'],
  ])('%.40s is a problem that says so', async (path, status, code) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await response.json()).toMatchObject({ status, code });
  });

  test.each([['/d/../../etc/passwd'], ['/r/../d/%2e%2e/original'], ['/d/0000000000000000/../../../etc/passwd']])(
    '%s, as it is written, leads nowhere',
    async (path) => {
      const { status, text } = await getAsWritten(toys().origin, path);
      expect([status, JSON.parse(text)]).toEqual([404, expect.objectContaining({ code: 'NOT_FOUND' })]);
    },
  );

  test('what is only read takes nothing in', async () => {
    const response = await fetch(`${toys().origin}/r/agency/cisa`, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
  });
});

test('the door’s own server answers nobody but the gateway', async () => {
  const asked = await fetch(new URL('/r/instrument/us/eo/99002.json', served.url), {
    headers: { 'x-recital-viewer': encodeURIComponent('{"subject":"me","role":"ADMIN"}') },
  });
  expect([asked.status, await asked.json()]).toEqual([403, expect.objectContaining({ code: 'FORBIDDEN' })]);
});

test('while the door is away, its paths say so and the graph answers', async () => {
  const away = await startToys({}, { door: { url: 'http://127.0.0.1:9/' }, secret: SECRET });
  const response = await fetch(`${away.origin}/d/0000000000000000`);
  expect([response.status, await response.json()]).toEqual([503, expect.objectContaining({ code: 'UNAVAILABLE' })]);
  expect((await away.ask('{ agency(id: "agency/cisa") { id } }')).status).toBe(200);
  await away.gateway.stop();
});

describe('a card', () => {
  test.each([
    ['of a record', async () => '/card/instrument/us/eo/99002'],
    ['of a quote', async () => `/card${permalinkOf(await aQuote())}`],
  ])('%s may be framed by anybody, and needs no script; nothing else may be', async (_, path) => {
    const at = await path();
    const card = await fetch(near.origin + at);
    expect(card.status).toBe(200);
    const text = await card.text();
    expect(text).not.toMatch(/<script|\son\w+=/i);
    const policy = card.headers.get('content-security-policy') ?? '';
    expect([policy.includes("default-src 'none'"), policy.includes('frame-ancestors *')]).toEqual([true, true]);
    expect(await (await fetch(far.origin + at)).text()).toBe(text);
    const page = await fetch(near.origin + at.replace('/card/d', '/d').replace('/card/i', '/r/i'), {
      headers: { accept: 'text/html' },
    });
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test.each(['/card/', '/card/agency/nobody', '/card/d/0011223344556677/q/1-2', '/card/%00'])(
    '%s is not there',
    async (path) => {
      expect((await getAsWritten(near.origin, path)).status).toBe(404);
    },
  );
});

describe('a permalink to words that', () => {
  const get = async (quote: StoredQuote) => {
    const html = await (await fetch(near.origin + permalinkOf(quote), { headers: HTML })).text();
    const annotation: unknown = await (await fetch(near.origin + permalinkOf(quote))).json();
    return {
      notes: elements(html, 'p').filter((node) => 'attrs' in node && node.attrs.some(({ value }) => value === 'note')),
      marks: textsOf(html, 'mark'),
      annotation,
    };
  };
  /** As a better reading leaves it: other text, the quote among the former ones. */
  const reread = async (quote: StoredQuote, change: (text: string) => string): Promise<void> => {
    const id = `revision/${quote.key}`;
    const { text } = await rowOf<{ text: string }>('select text from evidence.revision where id = $1', [id]);
    await client.query('update evidence.revision set text = $2 where id = $1', [id, change(text)]);
    await client.query(
      `with gone as (delete from evidence.quote where revision_id = $1 and start_offset = $2 and end_offset = $3
                     returning id, revision_id, start_offset, end_offset, exact, prefix, suffix)
       insert into evidence.former_quote select * from gone`,
      [id, quote.start, quote.end],
    );
  };
  const quoteOf = (name: string): Promise<StoredQuote> =>
    rowOf(
      `${QUOTE} where revision_id = (select id from evidence.revision where name like $1 limit 1)
           order by length(exact) desc, id limit 1`,
      [`%${name}%`],
    );

  test('moved leads to them, and says so', async () => {
    const quote = await quoteOf('memo-m-99-01.txt');
    await reread(quote, (text) => `A line more.\n\n${text}`);
    const { notes, marks, annotation } = await get(quote);
    expect(notes.map(textOf).join()).toContain('another place');
    expect(marks.join('\n\n')).toBe(quote.exact);
    expect(annotation).toMatchObject({
      state: 'moved',
      target: { selector: [{ exact: quote.exact }, { start: quote.start + 14, end: quote.end + 14 }] },
    });
  });

  test('are gone says so, and marks nothing in their place', async () => {
    const quote = await quoteOf('draft-frontier');
    await reread(quote, (text) => text.replaceAll(quote.exact, 'x'.repeat(quote.exact.length)));
    const { notes, marks, annotation } = await get(quote);
    expect(notes.map(textOf).join()).toContain(quote.exact);
    expect(marks).toEqual([]);
    expect(annotation).toMatchObject({ state: 'lost', target: { selector: [{ exact: quote.exact }] } });
  });

  test('are gone, where a new reading quotes others at their address, shows those and tells both', async () => {
    const quote = await quoteOf('fact-sheet');
    const now = quote.exact.replace(/\w/g, 'y');
    await reread(quote, (text) => text.replaceAll(quote.exact, now));
    await client.query(
      `insert into evidence.quote (id, revision_id, start_offset, end_offset, exact, prefix, suffix)
       values ($1, $2, $3, $4, $5, '', '')`,
      [`quote/${quote.key}/${quote.start}-${quote.end}`, `revision/${quote.key}`, quote.start, quote.end, now],
    );
    const { notes, marks, annotation } = await get(quote);
    expect(notes.map(textOf).join()).toContain(quote.exact);
    expect(marks.join('\n\n')).toBe(now);
    expect(annotation).toMatchObject({
      state: 'stands',
      target: { selector: [{ exact: now }, { start: quote.start, end: quote.end }] },
      others: [{ state: 'lost', target: { selector: [{ exact: quote.exact }] } }],
    });
  });
});

test('hostile words are words on every page', async () => {
  const quote = await aQuote();
  const words = `</mark></p><script>alert(1)</script><img src=x onerror=alert(1)>\u202e&amp;`;
  await client.query(
    `update evidence.source set title = $2 where id = (select source_id from evidence.revision where id = $1)`,
    [`revision/${quote.key}`, words],
  );
  await client.query(
    `update evidence.revision set text = overlay(text placing $2 from 1 for 1), name = $3 where id = $1`,
    [`revision/${quote.key}`, words, '../../\u202egpj.<b>"\r\nset-cookie: a=b.html'],
  );
  for (const path of [`/d/${quote.key}`, permalinkOf(quote)]) {
    const html = await (await fetch(near.origin + path, { headers: HTML })).text();
    expect([...elements(html, 'script'), ...elements(html, 'img'), ...elements(html, 'b')]).toEqual([]);
    expect(textsOf(html, 'h1')).toEqual([words]);
  }
  const original = await fetch(`${near.origin}/d/${quote.key}/original`);
  await original.arrayBuffer();
  expect(original.headers.get('set-cookie')).toBeNull();
  expect(original.headers.get('content-disposition')).toMatch(
    /filename\*=UTF-8''gpj\.%3Cb%3Eset-cookie%3A%20a%3Db\.html$/,
  );
});

test('a document whose source was deleted is gone, and a record that was merged leads to the other', async () => {
  const { id, source } = await rowOf<{ id: string; source: string }>(
    `select id, source_id as source from evidence.revision where name like '%order-99000%'`,
  );
  await client.query('update evidence.source set withdrawn_at = now() where id = $1', [source]);
  const gone = await fetch(`${near.origin}/d/${id.slice(9)}.txt`);
  expect([gone.status, await gone.json()]).toEqual([410, expect.objectContaining({ code: 'GONE' })]);
  await client.query(`update evidence.record set canonical_id = 'agency/cisa' where id = 'agency/nist'`);
  const merged = await fetch(`${near.origin}/r/agency/nist.json`, { redirect: 'manual' });
  expect([merged.status, merged.headers.get('location')]).toEqual([307, '/r/agency/cisa.json']);
});
