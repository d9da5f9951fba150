import { beforeEach, describe, expect, test } from '@jest/globals';
import { inTransaction } from '../../../ingest/edges/database.ts';
import { publish } from '../../../ingest/edges/publish/publish.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { Command } from '../../../schema/domain/review.ts';
import { deciding } from './deciding.ts';
import { withGraph } from './graph.ts';
import { published, type Wording } from './lines.ts';

const graph = withGraph();
beforeEach(() => graph.clear());

interface Order {
  readonly key: string;
  readonly number?: string;
  readonly title?: string;
  readonly kind?: string;
  readonly signedOn?: string;
}

/** An order's own text. */
const order = (given: Order, wording: Wording = {}): Publication => {
  const { key, number, title = 'Of Foxes', kind = 'EXECUTIVE_ORDER', signedOn = '2025-03-03' } = given;
  const id = `instrument/us/eo/${key}`;
  const work = `version/us/eo/${key}/signed`;
  const lines = [
    `${work} is ${JSON.stringify({ instrument: id, name: 'signed', ...(signedOn ? { on: signedOn } : {}) })}`,
    `${id} title ${JSON.stringify(title)}`,
    `${id} kind ${JSON.stringify(kind)}`,
    ...(signedOn ? [`${id} signedOn ${JSON.stringify(signedOn)}`] : []),
    ...(number ? [`${id} number ${JSON.stringify(number)}`] : []),
  ];
  return published(lines, { work, name: key, ...wording });
};

const PAGE = 'signed-2025-03-03/of-foxes';
const page = (given: Partial<Order> = {}, wording: Wording = {}): Publication =>
  order({ key: PAGE, ...given }, { preference: 60, ...wording });
const register = (given: Partial<Order> = {}): Publication => order({ key: '1', number: '1', ...given });

const works = async (): Promise<readonly string[]> => {
  const rows = await graph.rows<{ work: string }>('select distinct work_id as work from evidence.revision');
  return rows.map(({ work }) => work.replace(/^version\/us\/eo\/|\/signed$/g, '')).sort();
};

describe('is it the same order?', () => {
  test.each<[string, Publication, readonly string[]]>([
    ['the same words', page(), ['1']],
    ['the same words, otherwise printed', page({ title: 'OF  “FOXES”' }), ['1']],
    ['a word more in the title', page({ title: 'Of the Foxes' }), ['1', PAGE]],
    ['signed on another day', page({ signedOn: '2025-03-04' }), ['1', PAGE]],
    ['of another kind', page({ kind: 'PROCLAMATION' }), ['1', PAGE]],
    ['with a number of its own', order({ key: '2', number: '2' }), ['1', '2']],
    [
      'a report that speaks of one',
      published([`instrument/us/eo/${PAGE} title "Of Foxes"`], { work: PAGE }),
      ['1', PAGE],
    ],
  ])('%s, whichever comes first', async (_, other, expected) => {
    for (const arrival of [
      [register(), other],
      [other, register()],
    ]) {
      await graph.clear();
      for (const publication of arrival) await graph.publish(publication);
      expect(await works()).toEqual(expected);
    }
  });

  test('of two numbers nobody can tell which is meant', async () => {
    for (const publication of [register(), order({ key: '2', number: '2' }), page()]) await graph.publish(publication);
    expect(await works()).toEqual(['1', '2', PAGE]);
  });

  test('a number that another text ascribes to the page is not its own', async () => {
    await graph.publish(page());
    await graph.publish(published([`instrument/us/eo/${PAGE} number "7"`], { work: 'source/report' }));
    await graph.publish(register());
    expect(await works()).toEqual(['1', 'source/report']);
  });

  test('all pages of it come along; however they are preferred, the text with the number asserts', async () => {
    await graph.publish(page());
    await graph.publish(page({ title: 'of foxes' }, { name: 'copy' }));
    await graph.publish(register());
    expect(await works()).toEqual(['1']);
    expect(await graph.rows('select name from evidence.revision where asserting')).toEqual([{ name: '1' }]);
    expect(await graph.rows('select id, number from policies.instrument where known_to is null')).toEqual([
      { id: 'instrument/us/eo/1', number: '1' },
    ]);
  });

  test('a page whose bytes are gone does not hold up the text with the number, and that is said', async () => {
    await graph.publish(page());
    const lost = { ...graph.context, readAgain: () => Promise.reject(new Error('gone')) };
    const { issues } = await inTransaction(graph.pool(), (client) => publish(client, register(), lost));
    expect(issues.map(({ code }) => code)).toEqual(['W_EARLIER_UNREAD']);
    expect(await works()).toEqual(['1', PAGE]);
    await graph.publish(page({}, { version: 'better' }));
    expect(await works()).toEqual(['1']);
  });

  test('ids stand for themselves again where a better reading finds another title', async () => {
    const sha256 = 'ab'.repeat(32);
    await graph.publish(register());
    await graph.publish(page({}, { sha256, version: '1' }));
    expect(await graph.rows('select count(*)::int from evidence.record_alias')).toEqual([{ count: 2 }]);
    await graph.publish(page({ title: 'Of Foxes and Hens' }, { sha256, version: '2' }));
    expect(await works()).toEqual(['1', PAGE]);
    expect(await graph.rows('select count(*)::int from evidence.record_alias')).toEqual([{ count: 0 }]);
  });
});

describe('a text that cites it by number, day and title gives the page its number', () => {
  const citing = (given: Partial<Order> = {}, name = 'citing'): Publication => {
    const { key = '1', number = '1', title = 'Of Foxes', kind = 'EXECUTIVE_ORDER', signedOn = '2025-03-03' } = given;
    const values = { title, kind, signedOn, number };
    const told = Object.entries(values).filter(([, value]) => value !== '');
    const lines = told.map(([property, value]) => `instrument/us/eo/${key} ${property} ${JSON.stringify(value)}`);
    return published(lines, { work: `source/${name}`, name });
  };
  const published_ = async (publications: readonly Publication[]): Promise<readonly string[]> => {
    await graph.clear();
    for (const publication of publications) await graph.publish(publication);
    return (await works()).filter((work) => !work.startsWith('source/'));
  };

  test.each<[string, readonly Publication[], readonly string[]]>([
    ['all three', [page(), citing()], ['1']],
    ['a title in other letters', [page(), citing({ title: 'OF FOXES' })], ['1']],
    ['no title', [page(), citing({ title: '' })], [PAGE]],
    ['no day', [page(), citing({ signedOn: '' })], [PAGE]],
    ['another day', [page(), citing({ signedOn: '2025-03-04' })], [PAGE]],
    ['what is no day', [page(), citing({ signedOn: '2025-13-41' })], [PAGE]],
    ['a month', [page(), citing({ signedOn: '2025-03' })], [PAGE]],
    ['another kind', [page(), citing({ kind: 'PROCLAMATION' })], [PAGE]],
    ['no number', [page(), citing({ key: 'signed-2025-03-03/foxes', number: '' })], [PAGE]],
  ])('%s, whichever comes first', async (_, arrival, expected) => {
    expect(await published_(arrival)).toEqual(expected);
    expect(await published_(arrival.toReversed())).toEqual(expected);
  });

  test('where two texts give two numbers, it keeps none', async () => {
    const arrival = [citing(), citing({ key: '2', number: '2' }, 'another'), page()];
    expect(await published_(arrival)).toEqual([PAGE]);
  });

  test('another copy of the page, and the text that prints the number, join it', async () => {
    const copy = page({ title: 'of foxes' }, { name: 'copy' });
    for (const arrival of [
      [page(), citing(), copy, register()],
      [citing(), register(), copy, page()],
      [register(), page(), citing(), copy],
    ]) {
      expect(await published_(arrival)).toEqual(['1']);
      expect(
        await graph.rows('select name from evidence.revision where asserting and work_id like $1', ['version/%']),
      ).toEqual([{ name: '1' }]);
    }
  });

  /** A text that names the instrument by day and title, and amends it. */
  const amending = (name = 'amending'): Publication =>
    published(
      [
        `instrument/us/eo/${PAGE} kind "EXECUTIVE_ORDER"`,
        `instrument/us/eo/${PAGE} signedOn "2025-03-03"`,
        `instrument/us/eo/${PAGE} title "Of Foxes"`,
        `instrument/us/eo/${PAGE} status "AMENDED"`,
      ],
      { work: `source/${name}`, name },
    );
  const instruments = (): Promise<readonly unknown[]> =>
    graph.rows('select id, number, status from policies.instrument where known_to is null');

  test.each<[string, readonly Publication[]]>([
    ['before it', [amending(), page(), citing()]],
    ['after it', [page(), citing(), amending()]],
    ['and a text prints the number', [amending(), page(), register()]],
  ])('what another text says of the page by its day and title, %s, is said of the number', async (_, arrival) => {
    for (const publications of [arrival, arrival.toReversed()]) {
      await published_(publications);
      expect(await instruments()).toEqual([{ id: 'instrument/us/eo/1', number: '1', status: 'AMENDED' }]);
    }
  });

  test('two that a person kept apart stay apart', async () => {
    await published_([page(), citing({ title: '' })]);
    const [from, into] = [`instrument/us/eo/${PAGE}`, 'instrument/us/eo/1'];
    await deciding(graph).take({ action: 'KEEP_APART', from, into });
    await graph.publish(citing({}, 'another'));
    expect((await works()).filter((work) => !work.startsWith('source/'))).toEqual([PAGE]);
  });

  test('a number that the text of another instrument prints is not the page’s, whatever one citation says', async () => {
    const other = order({ key: '2', number: '2', title: 'Of Hens' });
    const misprint = citing({ key: '2', number: '2' });
    for (const arrival of [
      [other, page(), misprint],
      [page(), other, misprint],
      [other, misprint, page()],
    ])
      expect(await published_(arrival)).toEqual(['2', PAGE]);
  });

  test('a draft and a signed text of one number are one number', async () => {
    const work = 'version/us/eo/1/draft';
    const id = 'instrument/us/eo/1';
    const lines = [
      `${work} is ${JSON.stringify({ instrument: id, name: 'draft' })}`,
      `${id} title "Of Foxes"`,
      `${id} kind "EXECUTIVE_ORDER"`,
      `${id} number "1"`,
    ];
    await published_([register(), published(lines, { work, name: 'draft' }), page()]);
    expect(await works()).toEqual(['1', '1/draft']);
  });

  test('what was asked of the page is not asked of two', async () => {
    const unsure = page();
    const doubt = { named: 'agency/dhs', candidate: 'agency/dod', score: 0.6, words: { start: 0, end: 4 } };
    const doubtful = { ...unsure, statements: unsure.statements.map((draft) => ({ ...draft, doubt })) };
    await graph.publish(doubtful);
    await graph.publish(citing());
    const open = await graph.rows<{ record: string }>(
      `select distinct record_id as record from evidence.review_task where kind = 'LINK' and state = 'OPEN'`,
    );
    expect(open).toEqual([{ record: 'instrument/us/eo/1' }]);
  });

  test.each([
    ['on the day', '2025-03-03', ['1']],
    ['two days later', '2025-03-05', ['1']],
    ['the day before', '2025-03-02', ['published-2025-03-02/of-foxes']],
    ['a month later', '2025-04-03', ['published-2025-04-03/of-foxes']],
  ])('a page that prints no day of signature, put up %s', async (_, day, expected) => {
    const undated = order({ key: `published-${day}/of-foxes`, signedOn: '' }, { preference: 60 });
    for (const arrival of [
      [undated, citing()],
      [citing(), undated],
    ])
      expect(await published_(arrival)).toEqual(expected);
  });

  test('it answers to the number, and to the id that it had', async () => {
    await published_([page(), citing()]);
    expect(await graph.rows('select id, number, title from policies.instrument where known_to is null')).toEqual([
      { id: 'instrument/us/eo/1', number: '1', title: 'Of Foxes' },
    ]);
    expect(
      await graph.rows('select alias_id as alias, record_id as record from evidence.record_alias order by 1'),
    ).toEqual([
      { alias: `instrument/us/eo/${PAGE}`, record: 'instrument/us/eo/1' },
      { alias: `version/us/eo/${PAGE}/signed`, record: 'version/us/eo/1/signed' },
    ]);
  });
});

describe('what a person decided of the page holds when its number comes, and can be taken back', () => {
  const { take, takeBack, differences } = deciding(graph);
  const NUMBERED = 'instrument/us/eo/1';
  const REPORTED = 'instrument/us/reported/2025-02/foxes';
  const DUTY = 'obligation/us/eo/KEY/signed/1/aa';

  /** The order's text, saying more of itself: `KEY` is its key. */
  const saying = (key: string, given: Partial<Order>, preference: number): Publication => {
    const { source, ...text } = order({ key, ...given }, { preference });
    const lines = [
      `instrument/us/eo/KEY frCitation "90 FR 1"`,
      `${DUTY} act "count"`,
      `${DUTY} object "foxes"`,
      `${DUTY} instrument "instrument/us/eo/KEY"`,
    ].map((line) => line.replaceAll('KEY', key));
    const all = text.revision.text.split('\n');
    return published([...all, ...lines], { work: text.work, preference, name: source.title });
  };
  const statement = async (property: string): Promise<string> => {
    const [found] = await graph.rows<{ id: string }>(
      'select id from evidence.statement where property = $1 and withdrawn_at is null',
      [property],
    );
    return found?.id ?? '';
  };
  const instruments = (): Promise<readonly unknown[]> =>
    graph.rows(
      'select id, number, title, fr_citation as fr from policies.instrument where known_to is null order by id',
    );
  const duties = (): Promise<readonly unknown[]> =>
    graph.rows('select id, object from policies.obligation where known_to is null and act is not null');
  const ORDER = { id: NUMBERED, number: '1', title: 'Of Foxes', fr: '90 FR 1' };
  const COUNT = { id: DUTY.replace('KEY', '1'), object: 'foxes' };

  const decided = async (command: () => Promise<Command>): Promise<string> => {
    await graph.publish(published([`${REPORTED} title "The fox order"`], { work: 'source/report', kind: 'news' }));
    await graph.publish(saying(PAGE, {}, 60));
    const decision = await take(await command());
    await graph.publish(saying('1', { number: '1' }, 100));
    expect(await differences()).toEqual([]);
    return decision;
  };
  const expectNothingDecided = async (decision: string): Promise<void> => {
    await takeBack(decision);
    expect(await instruments()).toEqual([ORDER, { id: REPORTED, number: null, title: 'The fox order', fr: null }]);
    expect(await duties()).toEqual([COUNT]);
    expect(await differences()).toEqual([]);
  };

  test('a statement is rejected', async () => {
    const decision = await decided(async () => ({ action: 'REJECT', id: await statement('frCitation') }));
    expect((await instruments())[0]).toEqual({ ...ORDER, fr: null });
    await expectNothingDecided(decision);
  });

  test('a statement is corrected', async () => {
    const decision = await decided(async () => ({
      action: 'CORRECT',
      statement: await statement('object'),
      value: 'hens',
    }));
    expect(await duties()).toEqual([{ ...COUNT, object: 'hens' }]);
    await expectNothingDecided(decision);
  });

  test('a record is rejected, and stays so when it is read again', async () => {
    const decision = await decided(async () => ({ action: 'REJECT', id: DUTY.replace('KEY', PAGE) }));
    expect(await duties()).toEqual([]);
    const again = saying('1', { number: '1' }, 100);
    await graph.publish({ ...again, revision: { ...again.revision, pipelineVersion: 'better' } });
    expect(await duties()).toEqual([]);
    await expectNothingDecided(decision);
  });

  test('what reports spoke of is one with it', async () => {
    const decision = await decided(async () => ({
      action: 'MERGE',
      from: REPORTED,
      into: `instrument/us/eo/${PAGE}`,
    }));
    expect(await instruments()).toEqual([ORDER]);
    expect(await graph.rows('select canonical_id from evidence.record where id = $1', [REPORTED])).toEqual([
      { canonical_id: NUMBERED },
    ]);
    await expectNothingDecided(decision);
  });
});
