/**
 * The questions over the samples, asked of both ways to run. What is expected was read off the samples by hand; a
 * question without an expectation must be answered all the same, and by both ways to the letter alike.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { withDatabase } from '../database.ts';
import { QUESTIONS } from '../schema/questions.ts';
import { temporaryDirectory } from '../temporary.ts';
import { post, type Answer } from './toys.ts';
import { asProcesses, inOneProcess, type Running } from './ways-to-run.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));
const SIGNED = 'instrument/us/eo/99002';

interface Expectation {
  /** Who is asked about; `reported` is the order of the reports, whose id is found by asking. */
  readonly about: 'signed' | 'reported';
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly data?: Readonly<Record<string, unknown>>;
}

const among = (...nodes: readonly object[]): object => ({
  nodes: expect.arrayContaining(nodes.map((node) => expect.objectContaining(node))),
});

const EXPECTED: Readonly<Record<string, Expectation>> = {
  '01-what-it-asks': {
    about: 'signed',
    data: {
      instrument: {
        kind: 'EXECUTIVE_ORDER',
        number: '99002',
        signedOn: '2026-09-08',
        obligations: among({
          act: 'establish',
          modality: 'SHALL',
          // Ninety days from the 8th of September.
          deadline: expect.objectContaining({ duration: 'P90D', dueOn: '2026-12-07' }),
          provision: expect.objectContaining({ path: '3(a)' }),
        }),
      },
    },
  },
  '02-duties-of-an-agency': {
    about: 'signed',
    data: { agency: { obligations: among({ act: 'issue', deadline: { dueOn: '2027-01-31' } }) } },
  },
  '03-what-happened-to-it': {
    about: 'signed',
    variables: { instrument: 'instrument/us/eo/99000' },
    data: {
      instrument: {
        relations: {
          nodes: [
            expect.objectContaining({
              type: 'REVOKES',
              extent: 'WHOLE',
              instrument: { number: '99002', title: 'Reviewing Frontier Models Before Release' },
              provision: { path: '6(b)' },
            }),
          ],
        },
      },
    },
  },
  // Two accounts of one order, a day apart.
  '04-says-who': {
    about: 'reported',
    data: {
      instrument: {
        reviewFramework: {
          noticeDays: 60,
          voluntary: true,
          sourced: expect.objectContaining({
            value: 60,
            quotes: [expect.objectContaining({ exact: expect.stringContaining('at least 60 days') })],
            alternatives: [expect.objectContaining({ value: 90 })],
          }),
        },
      },
    },
  },
  // Neither speaks of a later draft. The 14 days of the industry are a counter-proposal, the signed order's 30 another text.
  '05-where-sources-disagree': {
    about: 'reported',
    data: {
      conflicts: {
        nodes: [
          {
            kind: 'NUMBER',
            property: 'noticeDays',
            subject: { id: expect.stringMatching(/^framework\/us\/reported\/2026-05\//) },
            statements: expect.arrayContaining([
              { value: 60, quotes: [{ exact: expect.stringContaining('at least 60 days') }] },
              { value: 90, quotes: [{ exact: expect.stringContaining('at least 90 days') }] },
            ]),
          },
        ],
      },
    },
  },
  '06-for-and-against': {
    about: 'reported',
    data: {
      instrument: {
        positions: among(
          { stance: 'SUPPORTS', holder: { __typename: 'Organization', name: 'OpenAI' } },
          { stance: 'OPPOSES', holder: { __typename: 'Person', name: 'Elon Musk', affiliation: 'xAI' } },
          { holder: null, counterProposal: { parameter: 'noticeDays', value: 14 } },
        ),
      },
    },
  },
  '08-from-mandate-to-money': {
    about: 'signed',
    data: {
      grantPrograms: among({
        assistanceListing: '97.137',
        administeredBy: { name: 'Federal Emergency Management Agency' },
        funding: expect.arrayContaining([{ fiscalYear: 2024, amount: '279900000' }]),
      }),
    },
  },
  '09-find-it': {
    about: 'signed',
    data: {
      search: among({
        snippet: expect.stringContaining('<mark>vulnerabilities</mark>'),
        record: { __typename: 'Passage', id: expect.any(String) },
      }),
    },
  },
  '10-what-it-cites': {
    about: 'signed',
    data: {
      cite: [
        { norm: 'usc/44/3554', kind: 'usc' },
        { norm: 'eo/14028', kind: 'eo' },
      ],
    },
  },
  '13-what-was-in-force': {
    about: 'signed',
    variables: { instrument: 'instrument/us/eo/99000' },
    // Signed in June 2024, revoked in September 2026.
    data: { instrument: { inForce: true, lifecycle: [{ status: 'SIGNED', on: '2024-06-01' }] } },
  },
  '15-any-record': {
    about: 'signed',
    data: { node: { __typename: 'Agency', name: 'Cybersecurity and Infrastructure Security Agency' } },
  },
  '16-what-is-open': {
    about: 'signed',
    data: { knownUnknowns: among({ question: expect.stringContaining('signed') }) },
  },
  '17-what-came-in': {
    about: 'signed',
    data: {
      ingestRuns: {
        nodes: expect.arrayContaining([
          expect.objectContaining({ counts: expect.arrayContaining([{ state: 'PARTIAL', count: 2 }]) }),
        ]),
      },
    },
  },
};

describe('the questions', () => {
  const database = withDatabase();
  const home = temporaryDirectory();
  const running: Running[] = [];
  let reported = '';

  const askBoth = (query: string, variables: object): Promise<readonly Answer[]> =>
    Promise.all(running.map(({ url }) => post(url, JSON.stringify({ query, variables }))));

  beforeAll(async () => {
    const paths = readdirSync(SAMPLES)
      .filter((name) => !/^README|\.ts$/.test(name))
      .map((name) => `${SAMPLES}${name}`);
    await ingestPaths({ database: database.url, home, paths });
    running.push(await inOneProcess(database.url), await asProcesses(database.url));
    const [answer] = await askBoth('{ instruments(first: 100) { nodes { id } } }', {});
    const { instruments } = answer?.data as {
      readonly instruments: { readonly nodes: readonly { readonly id: string }[] };
    };
    reported = instruments.nodes.find(({ id }) => id.startsWith('instrument/us/reported/'))?.id ?? '';
  });

  afterAll(async () => {
    for (const { stop } of running) await stop();
  });

  test('have an order that is only reported of', () => expect(reported).not.toBe(''));

  test('find the agency of an acronym before whatever else bears or uses it', async () => {
    const [answer] = await askBoth('{ search(query: "CISA", first: 5) { nodes { record { __typename id } } } }', {});
    const { search } = answer?.data as { search: { nodes: readonly { record: { __typename: string; id: string } }[] } };
    expect(search.nodes[0]).toEqual({ record: { __typename: 'Agency', id: 'agency/cisa' } });
    expect(search.nodes.map(({ record }) => record.__typename)).toContain('Passage');
  });

  test.each(QUESTIONS)('$name', async ({ name, query }) => {
    const { about, variables = {}, data = {} } = EXPECTED[name] ?? { about: 'signed' };
    const instrument = about === 'signed' ? SIGNED : reported;
    const [embedded, separate] = await askBoth(query, { instrument, ...variables });
    expect(embedded).toMatchObject({ status: 200, errors: [], data });
    expect(separate).toMatchObject({ status: 200, errors: [] });
    expect(separate?.data).toEqual(embedded?.data);
  });
});
