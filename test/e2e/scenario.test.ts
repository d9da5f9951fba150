/** The story of an order through the gateway: two reports that disagree, the text that came, and all of it taken back. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { playScenario, type Told } from '../../bin/play-scenario.ts';
import { ingestPaths } from '../../ingest/ingest-paths.ts';
import { hashOfToken } from '../../schema/domain/token.ts';
import { withDatabase } from '../database.ts';
import { post } from '../gateway/toys.ts';
import { inOneProcess, type Running } from '../gateway/ways-to-run.ts';
import { SAMPLES } from '../ingest/read-sample.ts';
import { temporaryDirectory } from '../temporary.ts';

const TOKEN = 'token.of.ada';

const database = withDatabase();
const home = temporaryDirectory();
let running: Running | null = null;
let told: Told | null = null;

beforeAll(async () => {
  running = await inOneProcess(database.url, {
    RECITAL_HOME: home,
    RECITAL_TOKENS: `ada:ANALYST:${hashOfToken(TOKEN)}`,
  });
  const url = running.url;
  told = await playScenario(
    {
      ask: async <Answer>(query: string, variables: object = {}) => {
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
        const { data, errors } = await post(url, JSON.stringify({ query, variables }), headers);
        expect(errors).toEqual([]);
        return data as Answer;
      },
      ingest: async (path) => {
        const { files } = await ingestPaths({ database: database.url, home, paths: [join(SAMPLES, path)] });
        return files[0]?.documentId ?? '';
      },
    },
    { reports: ['report-order-postponed.txt', 'report-second-account.txt'], order: 'order-99002-signed.htm' },
  );
}, 120_000);

afterAll(() => running?.stop());

test('the reports disagree on a number, each with its words', () =>
  expect(told?.conflicts).toEqual([
    {
      property: 'noticeDays',
      sides: expect.arrayContaining([
        { value: 60, quote: expect.stringContaining('at least 60 days') },
        { value: 90, quote: expect.stringContaining('at least 90 days') },
      ]),
    },
  ]));

test('the order that nobody has signed has a life, each step with its words', () => {
  expect(told?.reported.status).toBe('POSTPONED');
  expect(told?.lifecycle).toContainEqual({
    on: '2026-05-21',
    description: expect.stringContaining('postponed the signing'),
    quote: expect.stringContaining('postponed the signing'),
  });
});

test('the text that came is proposed with reasons; confirmed, it is the same record under the old id', () => {
  expect(told?.proposal?.reason).toMatch(/titles share model, review; both name agency\/cisa/);
  expect(told?.merged).toMatchObject({ id: 'instrument/us/eo/99002', number: '99002', status: 'PUBLISHED' });
});

test('each claim of the first report has a verdict', () => {
  expect(told?.verdicts.length).toBeGreaterThan(20);
  expect(told?.verdicts).toContainEqual({
    verdict: 'BORNE_OUT',
    property: 'kind',
    said: 'EXECUTIVE_ORDER',
    text: 'EXECUTIVE_ORDER',
  });
});

test('all decisions taken back, the graph answers as before them', () => expect(told?.asBefore).toBe(true));
