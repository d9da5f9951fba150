/** The story of an order through the gateway: two reports that disagree, the text that came, and all of it taken back. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { correctedSample, playScenario, type Told } from '../../bin/play-scenario.ts';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { hashOfToken } from '../../schema/domain/token.ts';
import { withDatabase } from '../database.ts';
import { post } from '../gateway/toys.ts';
import { inOneProcess, type Running } from '../gateway/ways-to-run.ts';
import { SAMPLES } from '../ingest/read-sample.ts';
import { temporaryDirectory } from '../temporary.ts';

const TOKEN = 'token.of.ada';

const database = withDatabase();
const home = temporaryDirectory();
/** A copy, which is corrected in its place. */
const order = join(temporaryDirectory(), 'order-99002-signed.htm');
let running: Running | null = null;
let told: Told | null = null;

beforeAll(async () => {
  running = await inOneProcess(database.url, {
    RECITAL_HOME: home,
    RECITAL_TOKENS: `ada:ANALYST:${hashOfToken(TOKEN)}`,
  });
  const url = running.url;
  copyFileSync(join(SAMPLES, 'order-99002-signed.htm'), order);
  const ingest = async (path: string): Promise<string> => {
    const { files } = await ingestPaths({ database: database.url, home, paths: [path] });
    return files[0]?.documentId ?? '';
  };
  told = await playScenario(
    {
      ask: async <Answer>(query: string, variables: object = {}) => {
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
        const { data, errors } = await post(url, JSON.stringify({ query, variables }), headers);
        expect(errors).toEqual([]);
        return data as Answer;
      },
      ingest,
      revise: async () => {
        writeFileSync(order, correctedSample(readFileSync(order, 'utf8')));
        return ingest(order);
      },
    },
    { reports: ['report-order-postponed.txt', 'report-second-account.txt'].map((name) => join(SAMPLES, name)), order },
  );
});

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
  expect(told?.proposal?.reason).toMatch(
    /titles share model, review; both speak of .*frontier models?; their texts share .*both name agency\/cisa/,
  );
  expect(told?.merged).toMatchObject({ id: 'instrument/us/eo/99002', number: '99002', status: 'PUBLISHED' });
});

describe('each claim of the first report is judged against the text, with the words of both', () => {
  test.each<[string, string, RegExp, RegExp | null]>([
    ['noticeDays', 'CHANGED', /at least 90 days before/, /at least 30 days before/],
    ['voluntary', 'BORNE_OUT', /voluntary framework|would have been voluntary/, /a voluntary process/],
    ['subject', 'BORNE_OUT', /covered frontier models/, /submit covered frontier models/],
    ['submittedBy', 'BORNE_OUT', /AI developers/, /by which developers may submit/],
    ['submittedTo', 'BORNE_OUT', /to the federal government/, /Secretary of Commerce/],
    ['decidedBy', 'NOT_ADDRESSED', /National Security Agency/, null],
    ['kind', 'BORNE_OUT', /executive order/, /Executive Order/],
  ])('%s: %s', (property, verdict, saidIn, textIn) => {
    expect(told?.verdicts).toContainEqual(
      expect.objectContaining({
        verdict,
        property,
        saidIn: expect.stringMatching(saidIn),
        textIn: textIn === null ? null : expect.stringMatching(textIn),
      }),
    );
  });

  test.each<[string, RegExp, RegExp | null]>([
    ['CHANGED', /submit covered frontier models to the federal government/, /at least 30 days/],
    ['BORNE_OUT', /identify federal grant programs/, /identify Federal grant programs/],
    ['NOT_ADDRESSED', /Musk and Meta/, null],
  ])('%s, of the sentence %s', (verdict, saidIn, textIn) => {
    const sentence = told?.verdicts.find((pair) => pair.property === 'claims' && saidIn.test(pair.saidIn));
    expect(sentence).toMatchObject({ verdict, textIn: textIn === null ? null : expect.stringMatching(textIn) });
  });
});

test('corrected, the text says where the words of its duties stand now; what a lost one proved waits, and is upheld or not', () => {
  const { states, lost, duties } = told?.revised ?? { states: {}, lost: [], duties: [0, 0, 0] };
  expect(states).toEqual({ MOVED: expect.any(Number), ALTERED: 1, LOST: 1 });
  expect(lost).toContainEqual({
    reason: expect.stringContaining('does not say it any more'),
    quote: expect.stringContaining('shall report each year to the President'),
  });
  expect(duties).toEqual([duties[0], duties[0] + 1, duties[0]]);
  expect(duties[0]).toBeGreaterThan(5);
});

test('all decisions taken back, the graph answers as before them', () => expect(told?.asBefore).toBe(true));
