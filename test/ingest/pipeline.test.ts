import { describe, expect, test } from '@jest/globals';
import { runPipeline } from '../../ingest/pipeline.ts';
import { RECORD_TYPES, recordType, type RecordTypeName } from '../../schema/domain/catalog.ts';
import { typeOfId } from '../../schema/domain/ids.ts';
import { isPartialDate } from '../../schema/domain/partial-date.ts';
import { MAX_QUOTE } from '../../schema/domain/statement.ts';
import { VOCABULARY } from '../../schema/domain/vocabulary.ts';
import { fetchedBytes, fetchedSample, knownNames, sampleNames } from './read-sample.ts';

describe.each(sampleNames)('what %s says', (name) => {
  const published = async () => runPipeline(fetchedSample(name), await knownNames());

  test('comes with words of the text that are short enough to read', async () => {
    const { statements, revision } = await published();
    expect(statements.length).toBeGreaterThan(0);
    for (const { quotes, property, subject } of statements) {
      expect({ subject, property, quotes: quotes.length }).not.toMatchObject({ quotes: 0 });
      for (const { start, end } of quotes) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(revision.text.length);
        expect(end - start).toBeLessThanOrEqual(MAX_QUOTE);
      }
    }
  });

  test('is of records that are named, and of properties that their types have', async () => {
    const { statements, records } = await published();
    for (const { subject, property, value } of statements) {
      const type = typeOfId(subject) as RecordTypeName;
      expect(type in RECORD_TYPES).toBe(true);
      const known = recordType(type).properties[property];
      expect({ type, property, known: known !== undefined }).toMatchObject({ known: true });
      if (known?.kind === 'enum' && known.of) expect(VOCABULARY[known.of]).toContain(value);
      if (known?.kind === 'date') expect(isPartialDate(value as string)).toBe(true);
      if (known?.kind === 'record') expect(known.to).toContain(typeOfId(value as string));
    }
    const named = new Set(records.map(({ id }) => id));
    expect(new Set(statements.map(({ subject }) => subject).filter((id) => !named.has(id)))).toEqual(new Set());
  });

  test('is said by rules that tell their reason', async () => {
    const { statements, mentions, rules } = await published();
    const named = new Set([...statements, ...mentions].map(({ rule }) => rule));
    expect(rules.map(({ id }) => id)).toEqual([...named].sort());
    for (const { reason } of rules) expect(reason).toMatch(/^\S.{10,200}\.$/s);
  });

  test('is the same each time', async () => expect(await published()).toEqual(await published()));
});

test('a model whose maker nobody names has an id of its own', async () => {
  const table = 'Model,Organization,Publication date,Training compute (FLOP)\nRain Gauge,,1991-12-02,7.5\n';
  const { records } = await runPipeline(fetchedBytes('models.csv', Buffer.from(table)), await knownNames());
  expect(records.map(({ id }) => id)).toContain('model/rain-gauge');
});

test('a list of models is known by what its columns mean, not by their letters', async () => {
  const table = 'DEVELOPER,Model name,Release date\nHarbor Labs,Lamp 2,"March 3, 2031"\n';
  const { statements } = await runPipeline(fetchedBytes('list.csv', Buffer.from(table)), await knownNames());
  expect(statements.map(({ subject, property, value }) => [subject, property, value])).toEqual([
    ['model/harbor-labs/lamp-2', 'name', 'Lamp 2'],
    ['model/harbor-labs/lamp-2', 'releasedOn', '2031-03-03'],
  ]);
});

describe('what takes effect', () => {
  const REVOKING =
    'By the authority vested in me as President, it is hereby ordered:\n\nSection 1. Revocation. Executive Order 13001 of May 1, 1996, is hereby revoked.\n';
  const page = (front: string) =>
    fetchedBytes('page.md', new TextEncoder().encode(`---\n${front}\n---\n\n${REVOKING}`));
  const statusOf = async (front: string) => {
    const { statements } = await runPipeline(page(front), await knownNames());
    return statements
      .filter(({ property }) => property === 'status')
      .map(({ subject, value, validFrom }) => [subject, value, validFrom]);
  };

  test('an order on a publisher’s page, signed or not, on the day of the page', async () => {
    const statuses = await statusOf(
      "date: '2021-02-04'\ntitle: Executive Order on Revoking\nsource_url: https://www.whitehouse.gov/briefing-room/presidential-actions/2021/02/04/x/",
    );
    expect(statuses).toContainEqual(['instrument/us/eo/13001', 'REVOKED', '2021-02-04']);
    expect(statuses).toContainEqual([
      expect.stringMatching(/^instrument\/us\/eo\/published-2021-02-04\//),
      'PUBLISHED',
      '2021-02-04',
    ]);
  });

  test.each([
    ['a text that calls itself a draft', 'title: Executive Order on Revoking (draft)', ['DRAFTED']],
    ['a bill of rights is no bill', 'title: Executive Order on a Bill of Rights', []],
    ['one of which nobody can tell', 'title: Executive Order on Revoking', []],
  ])('revokes nothing: %s', async (_, front, expected) => {
    expect((await statusOf(front)).map(([, value]) => value)).toEqual(expected);
  });
});
