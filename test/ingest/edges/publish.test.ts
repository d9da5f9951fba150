import { describe, expect, test, beforeEach } from '@jest/globals';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { StatementDraft } from '../../../schema/domain/statement.ts';
import { withGraph } from './graph.ts';
import { published, WORK } from './lines.ts';

const graph = withGraph();
beforeEach(() => graph.clear());

const ORDER = 'instrument/us/eo/1';
const titleOf = async (id = ORDER): Promise<string | null | undefined> =>
  (
    await graph.rows<{ title: string }>('select title from policies.instrument where id = $1 and known_to is null', [
      id,
    ])
  )[0]?.title;

describe('one revision', () => {
  test('its statements are quoted, its records projected', async () => {
    const result = await graph.publish(published([`${ORDER} title "Of Foxes"`, `${ORDER} signedOn "2020-05"`]));
    expect(result).toMatchObject({ kind: 'asserts', documentId: WORK, statements: 2, refused: 0, issues: [] });
    const [row] = await graph.rows('select title, signed_on, number from policies.instrument where known_to is null');
    expect(row).toEqual({ title: 'Of Foxes', signed_on: '2020-05', number: null });
    const quotes = await graph.rows(
      `select q.exact from evidence.statement s join evidence.statement_quote sq on sq.statement_id = s.id
       join evidence.quote q on q.id = sq.quote_id where s.property = 'title'`,
    );
    expect(quotes).toEqual([{ exact: `${ORDER} title "Of Foxes"` }]);
  });

  test('a record with a title is called by it', async () => {
    await graph.publish(published([`${ORDER} title "Of Foxes"`]));
    expect(await graph.rows('select label from evidence.record')).toEqual([{ label: 'Of Foxes' }]);
  });

  test('several values stand side by side, each once', async () => {
    const lines = ['agency/nist aliases "NBS"', 'agency/nist aliases "the Institute"', 'agency/nist aliases "NBS"'];
    await graph.publish(published(lines));
    const [row] = await graph.rows<{ aliases: string[] }>('select aliases from agencies.agency');
    expect([...(row?.aliases ?? [])].sort()).toEqual(['NBS', 'the Institute']);
    const both = await graph.rows(
      `select count(*)::int from evidence.statement_quote sq join evidence.statement s on s.id = sq.statement_id
       where s.value = '"NBS"'`,
    );
    expect(both).toEqual([{ count: 2 }]);
  });

  test('what is told without a day, and then with it, holds from that day', async () => {
    const told = (more: string): string => `${ORDER} status${more} "POSTPONED"`;
    await graph.publish(published([told(''), `${ORDER} status from 2026-05-21 "SCHEDULED"`, told(' from 2026-05-21')]));
    expect(await graph.rows('select status from policies.instrument where known_to is null')).toEqual([
      { status: 'POSTPONED' },
    ]);
  });

  test('structural records come from their facts, with their one quote', async () => {
    await graph.publish(published([`provision/us/eo/1/signed/1 is {"path":"1","position":3}`]));
    expect(await graph.rows('select path, position, heading from policies.provision')).toEqual([
      { path: '1', position: 3, heading: null },
    ]);
    expect(
      await graph.rows('select q.exact from evidence.record r join evidence.quote q on q.id = r.quote_id'),
    ).toHaveLength(1);
  });

  test('published twice, no row changes', async () => {
    const publication = published([`${ORDER} title "Of Foxes"`, `provision/us/eo/1/signed/1 is {"path":"1"}`]);
    await graph.publish(publication);
    const before = await graph.everything();
    expect(await graph.publish(publication)).toMatchObject({ kind: 'known', documentId: WORK });
    expect(await graph.everything()).toBe(before);
  });

  test('what half a character would store is mended in labels and values', async () => {
    const whole = published([`${ORDER} title "Of Foxes"`]);
    const label = 'Of \ud83e';
    await graph.publish({ ...whole, records: [{ id: 'agency/x', type: 'Agency', label, quote: null, facts: null }] });
    expect(await graph.rows(`select label from evidence.record where id = 'agency/x'`)).toEqual([
      { label: 'Of \ufffd' },
    ]);
  });
});

describe('what is refused', () => {
  const text = [`${ORDER} title "Of Foxes"`, `   ${'x'.repeat(700)} 🦊`];
  const whole = published(text);
  const stated = whole.statements[0] as StatementDraft;
  const end = whole.revision.text.length;

  test.each([
    ['a quote past the end', 'E_QUOTE', { quotes: [{ start: end - 5, end: end + 1 }] }],
    ['a quote before the start', 'E_QUOTE', { quotes: [{ start: -1, end: 5 }] }],
    ['an empty quote', 'E_QUOTE', { quotes: [{ start: 5, end: 5 }] }],
    ['a reversed quote', 'E_QUOTE', { quotes: [{ start: 9, end: 5 }] }],
    ['a quote of nothing but blanks', 'E_QUOTE', { quotes: [{ start: end - 706, end: end - 704 }] }],
    ['a quote of more than 600 units', 'E_QUOTE', { quotes: [{ start: 0, end: 601 }] }],
    [
      'a quote that ends in half a character',
      'E_QUOTE',
      { quotes: [{ start: 0, end: end - 1 }].map((q) => ({ ...q, start: end - 9 })) },
    ],
    ['offsets that are no whole numbers', 'E_QUOTE', { quotes: [{ start: 0.5, end: 5 }] }],
    ['no quote', 'E_QUOTE', { quotes: [] }],
    [
      'one bad quote among good ones',
      'E_QUOTE',
      {
        quotes: [
          { start: 0, end: 5 },
          { start: 0, end: 0 },
        ],
      },
    ],
    ['a property that the type has not', 'E_VALUE', { property: 'colour' }],
    ['a subject of no type', 'E_VALUE', { subject: 'fox/1' }],
    ['a number as a title', 'E_VALUE', { value: 7 }],
    ['a term outside the vocabulary', 'E_VALUE', { property: 'status', value: 'LOST' }],
    ['a day that is not in the calendar', 'E_VALUE', { property: 'signedOn', value: '2020-02-30' }],
  ])('%s: refused, said and counted; the rest is stored', async (_, code, wrong) => {
    const publication: Publication = { ...whole, statements: [stated, { ...stated, ...wrong }] };
    const result = await graph.publish(publication);
    expect(result).toMatchObject({ kind: 'asserts', statements: 1, refused: 1, issues: [{ code }] });
    expect(await graph.rows('select count(*)::int from evidence.statement')).toEqual([{ count: 1 }]);
    expect(await graph.rows(`select issues -> 0 ->> 'code' as code from evidence.revision`)).toEqual([{ code }]);
  });

  test('a record whose id, fact or quote is wrong, or that stands in another text', async () => {
    const record = { type: 'Provision', label: '1', quote: null, facts: null } as const;
    const result = await graph.publish({
      ...whole,
      records: [
        { ...record, id: 'agency/x' },
        { ...record, id: 'provision/us/eo/1/signed/a', facts: { position: 'first' } },
        { ...record, id: 'provision/us/eo/1/signed/b', quote: { start: 0, end: 601 } },
        { ...record, id: 'provision/us/eo/2/signed/1', facts: { position: 1 } },
        { ...record, id: 'provision/us/eo/1/signed/c', facts: { position: 1 } },
      ],
    });
    expect(result.issues.map(({ code }) => code)).toEqual(['E_VALUE', 'E_VALUE', 'E_QUOTE', 'E_VALUE']);
    expect(await graph.rows('select id from policies.provision')).toEqual([{ id: 'provision/us/eo/1/signed/c' }]);
  });

  test('a text that cannot be stored as it is', async () => {
    for (const text of ['a\0b', 'half \ud83e']) {
      const publication = { ...whole, revision: { ...whole.revision, text } };
      await expect(graph.publish(publication)).rejects.toMatchObject({ code: 'E_MALFORMED' });
    }
    expect(await graph.everything()).toMatch(/^\s*$/);
  });
});

describe('several revisions of one work', () => {
  const register = published(
    [`${ORDER} title "Of Foxes"`, `${ORDER} number "1"`, `provision/us/eo/1/signed/1 is {"path":"1"}`],
    { preference: 85, name: 'order.htm' },
  );
  const page = published(
    [
      `${ORDER} title "of  foxes"`,
      `${ORDER} issuer "A. President"`,
      `provision/us/eo/1/signed/9 is {"path":"9"}`,
      'web',
    ],
    { preference: 60, name: 'order.md' },
  );

  test('the less preferred one adds its quotes to what matches, and asserts nothing', async () => {
    await graph.publish(register);
    expect(await graph.publish(page)).toMatchObject({ kind: 'corroborates' });
    const quotes = await graph.rows(
      `select q.exact from evidence.statement_quote sq join evidence.quote q on q.id = sq.quote_id
       join evidence.statement s on s.id = sq.statement_id where s.property = 'title' order by 1`,
    );
    expect(quotes).toEqual([{ exact: `${ORDER} title "Of Foxes"` }, { exact: `${ORDER} title "of  foxes"` }]);
    expect(await graph.rows('select issuer from policies.instrument')).toEqual([{ issuer: null }]);
    expect(await graph.rows(`select id from evidence.record where type = 'Provision'`)).toEqual([
      { id: 'provision/us/eo/1/signed/1' },
    ]);
    expect(await graph.rows(`select count(*)::int from evidence.passage`)).toEqual([{ count: 2 }]);
  });

  test('a more preferred one that comes later takes over; what it does not say is withdrawn', async () => {
    await graph.publish(page);
    expect(await titleOf()).toBe('of  foxes');
    expect(await graph.publish(register)).toMatchObject({ kind: 'asserts' });
    const rows = await graph.rows(
      'select title, issuer, number, known_to is null as current from policies.instrument order by known_from',
    );
    expect(rows).toEqual([
      { title: 'of  foxes', issuer: 'A. President', number: null, current: false },
      { title: 'Of Foxes', issuer: null, number: '1', current: true },
    ]);
    expect(await graph.rows(`select property from evidence.statement where withdrawn_at is not null`)).toEqual([
      { property: 'issuer' },
    ]);
    expect(await graph.rows(`select id from evidence.record where withdrawn_at is not null`)).toEqual([
      { id: 'provision/us/eo/1/signed/9' },
    ]);
    expect(await graph.rows(`select id from policies.provision where known_to is null`)).toEqual([
      { id: 'provision/us/eo/1/signed/1' },
    ]);
  });

  test('rows of one record follow each other without gap or overlap', async () => {
    await graph.publish(page);
    await graph.publish(register);
    const [gap] = await graph.rows<{ count: number }>(
      `select count(*)::int from policies.instrument a join policies.instrument b on b.id = a.id and b.known_from = a.known_to`,
    );
    expect(gap).toEqual({ count: 1 });
  });

  test('a file whose bytes changed replaces what they were', async () => {
    await graph.publish(published([`${ORDER} title "Of Foxes"`], { name: 'table.csv' }));
    await graph.publish(published([`${ORDER} title "Of Hens"`], { name: 'table.csv' }));
    expect(await titleOf()).toBe('Of Hens');
    await graph.publish(published([`${ORDER} title "Of Foxes"`, 'again'], { name: 'table.csv' }));
    expect(await titleOf()).toBe('Of Foxes');
  });
});

describe('several works', () => {
  test('each says of an agency what it says; the better source is shown, the other kept', async () => {
    await graph.publish(published(['agency/nist name "N.I.S.T."'], { work: 'source/a', kind: 'news' }));
    await graph.publish(published(['agency/nist name "National Institute"'], { work: 'source/b', kind: 'dataset' }));
    expect(await graph.rows('select name from agencies.agency where known_to is null')).toEqual([
      { name: 'National Institute' },
    ]);
    expect(await graph.rows('select count(*)::int from evidence.statement')).toEqual([{ count: 2 }]);
  });

  test('a later order changes the status of an earlier one', async () => {
    await graph.publish(published([`${ORDER} status from 2020-01-01 "SIGNED"`]));
    await graph.publish(published([`${ORDER} status from 2025-01-20 "REVOKED"`], { work: 'version/us/eo/2/signed' }));
    const rows = await graph.rows(
      'select status, known_to is null as current from policies.instrument order by known_from',
    );
    expect(rows).toEqual([
      { status: 'SIGNED', current: false },
      { status: 'REVOKED', current: true },
    ]);
  });

  test('withdrawing what one said leaves what another said of the same record', async () => {
    await graph.publish(published(['agency/nist name "National Institute"'], { work: 'source/a', kind: 'dataset' }));
    const poor = { work: WORK, preference: 10 };
    await graph.publish(published(['agency/nist name "NIST"', 'agency/cisa name "CISA"'], poor));
    await graph.publish(published([`${ORDER} title "Of Foxes"`], { work: WORK, preference: 20 }));
    expect(await graph.rows('select id, name from agencies.agency where known_to is null')).toEqual([
      { id: 'agency/nist', name: 'National Institute' },
    ]);
  });

  test('many at once, all speaking of the same agencies: nothing is lost, nobody waits for ever', async () => {
    const names = ['nist', 'cisa', 'nsa', 'omb'];
    await Promise.all(
      Array.from({ length: 24 }, (_, index) => {
        const lines = names.map((_, step) => `agency/${names[(index + step) % 4]} aliases "alias ${index}"`);
        return graph.publish(published(lines, { work: `source/${index}` }));
      }),
    );
    const rows = await graph.rows<{ count: number }>(
      'select jsonb_array_length(aliases) as count from agencies.agency where known_to is null',
    );
    expect(rows).toEqual(names.map(() => ({ count: 24 })));
  });
});

describe('the same bytes, read by a better pipeline', () => {
  const sha256 = 'ab'.repeat(32);
  const before = published([`${ORDER} title "Of Foxes"`, `${ORDER} issuer "Nobody"`, 'agency/nist name "NIST"'], {
    sha256,
    version: '1',
  });

  test('says what it says now; what it no longer says is withdrawn, with its proof where the text still has it', async () => {
    await graph.publish(before);
    const after = published(before.revision.text.split('\n'), { sha256, version: '2' });
    await graph.publish({ ...after, statements: after.statements.slice(0, 1), records: after.records.slice(0, 1) });
    expect(await graph.rows('select title, issuer from policies.instrument where known_to is null')).toEqual([
      { title: 'Of Foxes', issuer: null },
    ]);
    expect(await graph.rows('select count(*)::int from agencies.agency where known_to is null')).toEqual([
      { count: 0 },
    ]);
    expect(await graph.rows('select count(*)::int from evidence.passage')).toEqual([{ count: 1 }]);
    const proofs = await graph.rows(
      `select q.exact from evidence.statement s join evidence.statement_quote sq on sq.statement_id = s.id
       join evidence.quote q on q.id = sq.quote_id where s.property = 'issuer'`,
    );
    expect(proofs).toEqual([{ exact: `${ORDER} issuer "Nobody"` }]);
  });

  test('quotes that its text no longer holds go', async () => {
    await graph.publish(before);
    await graph.publish(published([`Read better.`, `${ORDER} title "Of Foxes"`], { sha256, version: '2' }));
    expect(await graph.rows('select exact from evidence.quote')).toEqual([{ exact: `${ORDER} title "Of Foxes"` }]);
    // For permalinks: the same words, where the earlier reading had them.
    expect(await graph.rows('select exact from evidence.former_quote where start_offset = 0')).toEqual([
      { exact: `${ORDER} title "Of Foxes"` },
    ]);
  });

  test('quotes that it still holds learn where they are', async () => {
    await graph.publish(before);
    const { revision } = before;
    const pages = [{ start: 0, page: 4 }];
    const lines = [
      { start: 0, end: revision.text.length, page: 2, top: 9, height: 12, stops: [0, 50, revision.text.length, 500] },
    ];
    await graph.publish({ ...before, revision: { ...revision, pipelineVersion: '2', pages, lines } });
    const quotes = await graph.rows<{ page: number; boxes: readonly object[] }>(
      'select page, boxes from evidence.quote',
    );
    expect(quotes).toHaveLength(3);
    for (const { page, boxes } of quotes)
      expect({ page, boxes }).toMatchObject({ page: 4, boxes: [{ page: 2, y: 9 }] });
  });

  test('found to belong to another work, it leaves the first to those that are left', async () => {
    await graph.publish(before);
    await graph.publish(published([`${ORDER} title "Of Foxes"`, 'scan'], { preference: 10 }));
    await graph.publish(
      published(['instrument/us/eo/2 title "Of Hens"'], { sha256, version: '2', work: 'version/us/eo/2/signed' }),
    );
    expect(await titleOf()).toBe('Of Foxes');
    expect(await titleOf('instrument/us/eo/2')).toBe('Of Hens');
    expect(
      await graph.rows('select issuer from policies.instrument where id = $1 and known_to is null', [ORDER]),
    ).toEqual([{ issuer: null }]);
    expect(await graph.rows('select work_id, asserting from evidence.revision order by work_id')).toEqual([
      { work_id: WORK, asserting: true },
      { work_id: 'version/us/eo/2/signed', asserting: true },
    ]);
  });
});
