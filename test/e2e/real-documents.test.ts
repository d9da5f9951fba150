/** The main job on real documents: the report and an order of each format go in; cited and linked records come out. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openPool } from '../../ingest/edges/database.ts';
import { verifyQuotes } from '../../ingest/edges/verify.ts';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { withDatabase } from '../database.ts';
import { post } from '../gateway/toys.ts';
import { inOneProcess, type Running } from '../gateway/ways-to-run.ts';
import { describeShared } from '../shared.ts';
import { temporaryDirectory } from '../temporary.ts';

/** An order of each format, and what its reader finds: an agency with a duty by a date, and an order that it names. */
const ORDERS = [
  ['htm', 'EO_13859.htm', { number: '13859', agency: 'agency/omb', dueOn: '2019-05-12', names: 'eo/13719' }],
  ['pdf', 'EO_13691.pdf', { number: '13691', agency: 'agency/dhs', dueOn: null, names: 'eo/13636' }],
  ['txt', '12963.txt', { number: '12963', agency: 'agency/hhs', dueOn: null, names: null }],
  [
    'md',
    '2021-06-09-executive-order-on-protecting-americans-sensitive-data-from-foreign-adversaries.md',
    { number: null, agency: 'agency/department-of-commerce', dueOn: '2021-10-07', names: 'eo/13873' },
  ],
] as const;

const SIGNED_ON = { htm: '2019-02-11', pdf: '2015-02-13', txt: '1995-06-14', md: '2021-06-09' } as const;

const QUERY = `query ($agency: ID!) {
  agency(id: $agency) { name acronym parent { name } obligations(first: 100) { nodes {
    act modality instrument { id number title signedOn } actors { role text agency { id name } } deadline { raw dueOn }
    quotes { exact section permalink revision { format source { title publisher } } } } } }
}`;

interface Duty {
  readonly instrument: { readonly id: string; readonly number: string | null; readonly signedOn: string };
  readonly actors: readonly { readonly text: string; readonly agency: { readonly id: string } | null }[];
  readonly deadline: { readonly raw: string; readonly dueOn: string | null } | null;
  readonly quotes: readonly {
    readonly exact: string;
    readonly revision: { readonly format: string; readonly source: { readonly title: string } };
  }[];
}

describeShared('the main job on real documents', (shared) => {
  const database = withDatabase();
  const home = temporaryDirectory();
  let running: Running;

  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const answer = await post(running.url, JSON.stringify({ query, variables }));
    expect(answer.errors).toEqual([]);
    return answer.data as Data;
  };

  beforeAll(async () => {
    const paths = ORDERS.map(([format, file]) => join(shared, 'corpus/orders', format, file));
    const summary = await ingestPaths({ database: database.url, home, paths: [...paths, join(shared, 'seed')] });
    expect(summary.counts).toMatchObject({ DONE: ORDERS.length + 1 });
    running = await inOneProcess(database.url);
  });

  afterAll(() => running.stop());

  test('every stored quote is exact', async () => {
    const pool = openPool(database.url, { size: 1 });
    const { quotes, failed } = await verifyQuotes(pool, () => Promise.resolve());
    await pool.end();
    expect(quotes).toBeGreaterThan(1000);
    expect(failed).toBe(0);
  });

  test.each(ORDERS)(
    '%s: duties of an agency, each with its deadline and the words that say so',
    async (format, _file, expected) => {
      const { agency } = await ask<{ readonly agency: { readonly obligations: { readonly nodes: readonly Duty[] } } }>(
        QUERY,
        { agency: expected.agency },
      );
      const duties = agency.obligations.nodes.filter(({ instrument }) => instrument.signedOn === SIGNED_ON[format]);
      expect(duties.length).toBeGreaterThan(0);
      expect(duties.map(({ instrument }) => instrument.number)).toContain(expected.number);
      for (const { actors, quotes } of duties) {
        const actor = actors.find(({ agency: acting }) => acting?.id === expected.agency);
        expect(quotes.some(({ exact }) => exact.includes(actor?.text ?? '?'))).toBe(true);
      }
      if (expected.dueOn) expect(duties.map(({ deadline }) => deadline?.dueOn)).toContain(expected.dueOn);
    },
  );

  test.each(ORDERS.filter(([, , { names }]) => names !== null))(
    '%s: the orders that it names',
    async (format, _file, { names }) => {
      const { instrument } = await ask<{
        readonly instrument: {
          readonly relations: { readonly nodes: readonly { readonly instrument: { readonly signedOn: string } }[] };
        };
      }>(
        'query ($id: ID!) { instrument(id: $id) { number relations(direction: INCOMING, first: 50) { nodes { type instrument { signedOn } quotes { exact } } } } }',
        { id: `instrument/us/${names ?? ''}` },
      );
      expect(instrument.relations.nodes.map((node) => node.instrument.signedOn)).toContain(SIGNED_ON[format]);
    },
  );

  test('the report: an order nobody has signed, what it would ask, who wants what', async () => {
    const { instruments } = await ask<{ readonly instruments: { readonly nodes: readonly Record<string, unknown>[] } }>(
      `{ instruments(first: 50, filter: { status: [POSTPONED] }) { nodes {
        number signedOn inForce claims reviewFramework { noticeDays voluntary decidedBy { acronym } }
        positions(first: 20) { nodes { stance holder { __typename ... on Person { name affiliation } ... on Organization { name } } counterProposal { value } } }
        lifecycle { status on } } } }`,
      {},
    );
    expect(instruments.nodes).toHaveLength(1);
    expect(instruments.nodes[0]).toMatchObject({
      number: null,
      signedOn: null,
      inForce: false,
      reviewFramework: { noticeDays: 90, voluntary: true, decidedBy: { acronym: 'NSA' } },
      positions: {
        nodes: expect.arrayContaining([
          expect.objectContaining({ stance: 'SUPPORTS', holder: { __typename: 'Organization', name: 'OpenAI' } }),
          expect.objectContaining({
            stance: 'OPPOSES',
            holder: { __typename: 'Person', name: 'Elon Musk', affiliation: 'xAI' },
          }),
          expect.objectContaining({ holder: null, counterProposal: { value: 14 } }),
        ]),
      },
      lifecycle: expect.arrayContaining([
        { status: 'SCHEDULED', on: '2026-05-21' },
        { status: 'POSTPONED', on: '2026-05-21' },
      ]),
    });
    expect((instruments.nodes[0]?.['claims'] as readonly string[]).length).toBeGreaterThan(20);
  });

  test("the report's markers, and the sentences without one", async () => {
    const { sources } = await ask<{
      readonly sources: {
        readonly nodes: readonly {
          readonly markers: readonly { readonly index: string; readonly state: string }[];
          readonly uncitedSentences: readonly unknown[];
        }[];
      };
    }>(
      '{ sources(first: 50) { nodes { markers(first: 100) { index state } uncitedSentences(first: 100) { text } } } }',
      {},
    );
    const report = sources.nodes.find(({ markers }) => markers.length > 0);
    expect(report?.markers.map(({ index }) => index)).toEqual(expect.arrayContaining(['3-10', '3-11', '8-15']));
    expect(report?.uncitedSentences.length).toBeGreaterThan(3);
  });
});
