/** Several formats of one work: whichever comes first, the graph is the same, down to its quotes. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Publication } from '../../schema/domain/publication.ts';
import { runPipeline } from '../../ingest/pipeline.ts';
import { differencesOf, dumpDatabase, type Dump } from '../prove/dump.ts';
import { withGraph } from './edges/graph.ts';
import { published, WORK } from './edges/lines.ts';
import { fetchedBytes, fetchedSample, knownNames } from './read-sample.ts';
import { describeShared } from '../shared.ts';

const graph = withGraph();
beforeEach(() => graph.clear());

const arriving = async (publications: readonly Publication[]): Promise<Dump> => {
  await graph.clear();
  for (const publication of publications) await graph.publish(publication);
  return dumpDatabase(graph.url);
};

const orders = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, index) => orders(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));

const expectSame = async (arrivals: readonly (readonly Publication[])[]): Promise<void> => {
  const dumps: Dump[] = [];
  for (const arrival of arrivals) dumps.push(await arriving(arrival));
  const [first, ...others] = dumps;
  expect(first?.rows).toBeGreaterThan(10);
  for (const other of others) expect(differencesOf(first as Dump, other)).toEqual([]);
};

const sample = async (name: string): Promise<Publication> => runPipeline(fetchedSample(name), await knownNames());

describe('in every order of arrival the graph is the same', () => {
  test.each([
    ['a memorandum as DOCX and as text', ['memo-m-99-01.docx', 'memo-m-99-01.txt']],
    ['an order as a web page without its number and as PDF', ['order-99001-inventory.md', 'order-99001-inventory.pdf']],
    ['a memorandum and the order that it implements', ['memo-m-99-01.txt', 'order-99002-signed.htm']],
  ])('%s', async (_, names) => {
    await expectSame(orders(await Promise.all(names.map(sample))));
  });

  const memo = 'memo-m-99-01.txt';
  const copyOf = (name: string, change: (text: string) => string): Promise<Publication> =>
    knownNames().then((names) =>
      runPipeline(fetchedBytes(name, Buffer.from(change(fetchedSample(memo).bytes.toString()))), names),
    );
  const told = async (copy: Publication): Promise<readonly string[]> => {
    await graph.clear();
    await graph.publish(await sample(memo));
    const { issues } = await graph.publish(copy);
    return issues.filter(({ code }) => code === 'W_COPY_DIFFERS').map(({ message }) => message);
  };
  test.each<[what: string, name: string, change: (text: string) => string, told: readonly unknown[]]>([
    ['a copy with lines of its own', 'b.txt', (text) => text.replaceAll(/ (?=\S+ \S+\n)/g, '\n'), []],
    [
      'another text under its number',
      'b.txt',
      (text) => text.replaceAll(/(?<=[a-z] )[a-z]{3,}/g, 'foxes'),
      [expect.stringMatching(/^It shares \d\d % of its words, compared with memo-m-99-01\.txt\.$/)],
    ],
    [
      'a copy of another day',
      'b.txt',
      (text) => text.replace('October 5, 2026', 'October 6, 2026'),
      ['It was signed on 2026-10-06 by its words, and not on 2026-10-05, compared with memo-m-99-01.txt.'],
    ],
    ['the file, edited', memo, (text) => text.replaceAll(/(?<=[a-z] )[a-z]{3,}/g, 'foxes'), []],
  ])('%s: told if it differs', async (_, name, change, expected) => {
    expect(await told(await copyOf(name, change))).toEqual(expected);
  });

  test('what a reference names has its text when that comes later', async () => {
    const target = 'instrument/us/eo/99002';
    const title = (): Promise<unknown> =>
      graph.rows('select title from policies.instrument where known_to is null and id = $1', [target]);
    const versions = (): Promise<unknown> =>
      graph.rows('select id from policies.instrument_version where known_to is null and instrument = $1', [target]);
    const citing = (): Promise<readonly unknown[]> =>
      graph.rows('select id from policies.instrument_relation where known_to is null and "to" = $1', [target]);
    await graph.publish(await sample('memo-m-99-01.txt'));
    const before = await citing();
    expect(before).toHaveLength(1);
    expect(await versions()).toEqual([]);
    await graph.publish(await sample('order-99002-signed.htm'));
    expect(await citing()).toEqual(before);
    expect(await title()).toEqual([{ title: 'Reviewing Frontier Models Before Release' }]);
    expect(await versions()).toEqual([{ id: 'version/us/eo/99002/signed' }]);
  });

  test('a law that a text rests on has its title when its own text comes', async () => {
    const read = async (name: string, text: string): Promise<Publication> =>
      runPipeline(fetchedBytes(name, Buffer.from(text)), await knownNames());
    const law = `select number, title from policies.instrument where known_to is null and kind = 'STATUTE'`;
    const { text } = (await sample(memo)).revision;
    await graph.publish(
      await read('memo.txt', text.replace('Circular A-130', 'Circular A-130, on Public Law 118–900')),
    );
    expect(await graph.rows(law)).toEqual([{ number: '118-900', title: null }]);
    const enacted = 'Public Law 118-900\n\nAn Act\n\nBe it enacted by the Senate and House of Representatives';
    await graph.publish(
      await read('law.txt', `${enacted}\n\nSECTION 1. SHORT TITLE.\n\nThis Act may be cited as the “Rain Gauge Act”.`),
    );
    expect(await graph.rows(law)).toEqual([{ number: '118-900', title: 'Rain Gauge Act' }]);
  });

  test('three formats, each with what only it says', async () => {
    const ORDER = 'instrument/us/eo/1';
    const provision = (path: string, more = ''): string =>
      `provision/us/eo/1/signed/${path} is {"path":"${path}","version":"${WORK}"${more}}`;
    const shared = [`${ORDER} title "Of Foxes"`, provision('1'), `agency/nist name "N.I.S.T."`];
    const formats = [
      ['order.htm', 85, [...shared, provision('2'), `${ORDER} number "1"`]],
      ['order.pdf', 70, [...shared, provision('2', ',"heading":"Hens"'), provision('3'), `${ORDER} issuer "A"`]],
      ['order.md', 60, [provision('4'), ...shared, 'agency/cisa name "C.I.S.A."', `${ORDER} issuer "A"`]],
    ] as const;
    const publications = formats.map(([name, preference, lines]) => {
      const publication = published(lines, { name, preference });
      return { ...publication, revision: { ...publication.revision, format: name } };
    });
    await expectSame(orders(publications));
  });
});

describeShared('published orders in all their formats', (directory) => {
  const formatsOf = async (number: number): Promise<readonly Publication[]> => {
    const files = globSync(`corpus/orders/*/*${number}.*`, { cwd: directory, exclude: ['**/json/**'] });
    const names = await knownNames();
    return Promise.all(
      files.map((file) => runPipeline(fetchedBytes(file, readFileSync(join(directory, file))), names)),
    );
  };

  test('13693, there and back', async () => {
    const formats = await formatsOf(13693);
    expect(formats.length).toBeGreaterThan(2);
    await expectSame([formats, formats.toReversed()]);
  });

  test('13859, each of them once first and once last: one version, of which one asserts and the others bear it out', async () => {
    const formats = await formatsOf(13859);
    expect(formats.length).toBeGreaterThan(4);
    await expectSame(formats.map((_, index) => [...formats.slice(index), ...formats.slice(0, index)]));
    const work = 'version/us/eo/13859/signed';
    expect(
      await graph.rows(`select id from policies.instrument_version where known_to is null and id like '%13859%'`),
    ).toEqual([{ id: work }]);
    const revisions = await graph.rows<{ asserting: boolean; best: boolean }>(
      `select asserting, preference = max(preference) over () as best from evidence.revision where work_id = '${work}'`,
    );
    expect(revisions).toHaveLength(formats.length);
    expect(revisions.filter(({ asserting }) => asserting)).toEqual([{ asserting: true, best: true }]);
    // One source says so, however many files of it there are.
    const said = await graph.rows<{ sources: number; revisions: number }>(
      `select count(distinct s.source_id)::int as sources, count(distinct q.revision_id)::int as revisions
       from evidence.statement s join evidence.statement_quote q on q.statement_id = s.id
       where s.subject_id = 'instrument/us/eo/13859' and s.property = 'title' and s.withdrawn_at is null`,
    );
    expect(said).toEqual([{ sources: 1, revisions: formats.length }]);
  });
});
