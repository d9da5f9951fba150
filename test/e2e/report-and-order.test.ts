/**
 * A report of an order that nobody had signed, and the order that differs: in whichever order they come, the graph proposes
 * that they are one, and then shows both values with the words of each, who was for it, what was known when.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { hashOfToken } from '../../schema/domain/token.ts';
import { withDatabase } from '../database.ts';
import { post } from '../gateway/toys.ts';
import { inOneProcess, type Running } from '../gateway/ways-to-run.ts';
import { temporaryDirectory } from '../temporary.ts';

const REPORT = `# Kiln order put off

*June 19, 2026*

President Lena Ashworth on Friday postponed an executive order meant to review models that steer kilns, two people briefed on the decision said.

Under the draft, kiln operators would have been required to give the Department of Energy 28 days' notice before they switch on a model. The Department of Energy would decide which models were covered. The process would have been mandatory.

Brightclay Labs supports the order; its chief executive, Amara Osei, told reporters that "heat deserves a second look." The Kiln Trade Association argued for 14 days rather than 28.

Senator Gwen Ladd of Vermont declined to say whether she would vote for it. It is not known when the order will be signed.
`;

const ORDER = `[Federal Register Volume 91, Number 128 (Thursday, July 9, 2026)]
[Presidential Documents]
[Pages 41001-41002]
[FR Doc No: 2026-98011]

                Executive Order 98011 of July 6, 2026

                
Reviewing Models That Steer Kilns

                By the authority vested in me as President by the
                Constitution and the laws of the United States of
                America, it is hereby ordered:

                Section 1. Review. (a) Operators of kilns may submit
                models that steer them to the Department of Energy at
                least 10 days before they switch them on.

                (b) The Director of the National Institute of Standards
                and Technology shall determine which models are covered.

                (Presidential Sig.)

                THE WHITE HOUSE,

                    July 6, 2026.

[FR Doc. 2026-98011
Filed 7-8-26; 8:45 am]
Billing code 3395-F6-P
`;

const SIGNED = 'instrument/us/eo/98011';
const TOKEN = 'token.of.ines';

interface Quoted {
  readonly exact: string;
}
interface Side {
  readonly value: unknown;
  readonly quotes: readonly Quoted[];
}

describe.each([
  ['the report first', ['report.md', 'order.txt']],
  ['the order first', ['order.txt', 'report.md']],
])('%s', (_, files) => {
  const database = withDatabase();
  const home = temporaryDirectory();
  const place = temporaryDirectory();
  const texts: Readonly<Record<string, string>> = { 'report.md': REPORT, 'order.txt': ORDER };
  let running: Running | null = null;
  let proposal: { readonly id: string; readonly reason: string } | undefined;
  /** Before anybody said that they are one. */
  let before = '';

  const ask = async <Answer>(query: string, variables: object = {}): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
    const { data, errors } = await post(running?.url ?? '', JSON.stringify({ query, variables }), headers);
    expect(errors).toEqual([]);
    return data as Answer;
  };

  beforeAll(async () => {
    running = await inOneProcess(database.url, {
      RECITAL_HOME: home,
      RECITAL_TOKENS: `ines:ANALYST:${hashOfToken(TOKEN)}`,
    });
    for (const file of files) {
      writeFileSync(join(place, file), texts[file] ?? '');
      await ingestPaths({ database: database.url, home, paths: [join(place, file)] });
    }
    before = new Date().toISOString();
    const { reviewTasks } = await ask<{
      readonly reviewTasks: {
        readonly nodes: readonly {
          readonly id: string;
          readonly reason: string;
          readonly candidate: { readonly id: string };
        }[];
      };
    }>('{ reviewTasks(first: 20, filter: { kind: [IDENTITY] }) { nodes { id reason candidate { id } } } }');
    proposal = reviewTasks.nodes.find(({ candidate }) => candidate.id === SIGNED);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await ask('mutation ($id: ID!) { accept(id: $id) { decision { id } errors { code } } }', { id: proposal?.id });
  });
  afterAll(() => running?.stop());

  test('they are proposed as one, with reasons', () =>
    expect(proposal?.reason).toMatch(
      /titles share .*kiln.*; both name agency\/doe; reported in 2026-06, signed on 2026-07-06/,
    ));

  test('what the report said and the text says stand beside each other, each with its words', async () => {
    const { conflicts } = await ask<{
      readonly conflicts: {
        readonly nodes: readonly { readonly property: string; readonly statements: readonly Side[] }[];
      };
    }>(
      '{ conflicts(first: 20, filter: { state: OPEN }) { nodes { property statements { value quotes(first: 1) { exact } } } } }',
    );
    const sides = conflicts.nodes.map(({ property, statements }) => [
      property,
      statements.map(({ value, quotes }) => [value, quotes[0]?.exact]).sort(),
    ]);
    expect(sides.sort()).toEqual([
      [
        'decidedBy',
        [
          ['agency/doe', expect.stringContaining('Department of Energy would decide')],
          ['agency/nist', expect.stringContaining('shall determine which models are covered')],
        ],
      ],
      [
        'noticeDays',
        [
          [10, expect.stringContaining('at least 10 days before')],
          [28, expect.stringContaining("28 days' notice")],
        ],
      ],
      [
        'voluntary',
        [
          [false, expect.stringContaining('would have been mandatory')],
          [true, expect.stringContaining('Operators of kilns may submit')],
        ],
      ],
    ]);
  });

  test('the text’s own value is shown, the report’s is its alternative, by whom it was said', async () => {
    const { instrument } = await ask<{
      readonly instrument: {
        readonly status: string;
        readonly reviewFramework: {
          readonly noticeDays: number;
          readonly sourced: {
            readonly alternatives: readonly (Side & { readonly source: { readonly sourceKind: string } })[];
          };
        };
      };
    }>(
      `query ($id: ID!) { instrument(id: $id) { status reviewFramework { noticeDays sourced(field: "noticeDays") {
        alternatives { value source { sourceKind } quotes(first: 1) { exact } } } } } }`,
      { id: SIGNED },
    );
    expect(instrument.status).toBe('PUBLISHED');
    expect(instrument.reviewFramework).toEqual({
      noticeDays: 10,
      sourced: {
        alternatives: [
          {
            value: 28,
            source: { sourceKind: 'news' },
            quotes: [{ exact: expect.stringContaining("28 days' notice") }],
          },
        ],
      },
    });
  });

  test('who was for it, who against, and what they wanted instead', async () => {
    const { instrument } = await ask<{
      readonly instrument: { readonly positions: { readonly nodes: readonly unknown[] } };
    }>(
      `query ($id: ID!) { instrument(id: $id) { positions(first: 20) { nodes { stance counterProposal { parameter value }
        holder { __typename ... on Organization { name } ... on Person { name } } } } } }`,
      { id: SIGNED },
    );
    expect(instrument.positions.nodes).toEqual(
      expect.arrayContaining([
        { stance: 'SUPPORTS', counterProposal: null, holder: { __typename: 'Organization', name: 'Brightclay Labs' } },
        // Whose words the same sentence gives for its company's side.
        { stance: 'SUPPORTS', counterProposal: null, holder: { __typename: 'Person', name: 'Amara Osei' } },
        {
          stance: 'OPPOSES',
          counterProposal: { parameter: 'noticeDays', value: 14 },
          holder: { __typename: 'Organization', name: 'Kiln Trade Association' },
        },
        { stance: 'NEUTRAL', counterProposal: null, holder: { __typename: 'Person', name: 'Gwen Ladd' } },
      ]),
    );
    expect(instrument.positions.nodes).toHaveLength(4);
  });

  test('who said it: a company’s chief, whose company the sentence before names; and people without a name', async () => {
    const { person } = await ask<{ readonly person: unknown }>(
      '{ person: node(id: "person/amara-osei") { ... on Person { name role affiliation organization { ... on Organization { name } } } } }',
    );
    expect(person).toEqual({
      name: 'Amara Osei',
      role: 'chief executive',
      affiliation: 'Brightclay Labs',
      organization: { name: 'Brightclay Labs' },
    });
    const { node } = await ask<{
      readonly node: {
        readonly statements: {
          readonly nodes: readonly {
            readonly attribution: {
              readonly anonymous: boolean;
              readonly speaker: { readonly name: string } | null;
            } | null;
          }[];
        };
      };
    }>(
      `query ($id: ID!) { node(id: $id) { ... on Citable { statements(first: 100, property: "claims") { nodes {
        attribution { anonymous speaker { name } } } } } } }`,
      { id: SIGNED },
    );
    const said = node.statements.nodes.flatMap(({ attribution }) =>
      attribution ? [attribution.speaker?.name ?? (attribution.anonymous ? 'unnamed' : 'nobody')] : [],
    );
    expect(said.sort()).toEqual(['Amara Osei', 'unnamed']);
  });

  test('what was known when: before the decision the order had no positions, on the report’s day nothing was signed', async () => {
    const query = `query ($id: ID!, $asOf: AsOf) { instrument(id: $id, asOf: $asOf) { status positions(first: 1) { totalCount } } }`;
    const known = await ask<{ readonly instrument: unknown }>(query, { id: SIGNED, asOf: { known: before } });
    expect(known.instrument).toEqual({ status: 'PUBLISHED', positions: { totalCount: 0 } });
    const valid = await ask<{ readonly instrument: unknown }>(query, { id: SIGNED, asOf: { valid: '2026-06-20' } });
    expect(valid.instrument).toMatchObject({ status: 'POSTPONED' });
  });

  test('what stays open, and how the life went', async () => {
    const { knownUnknowns, instrument } = await ask<{
      readonly knownUnknowns: { readonly nodes: readonly unknown[] };
      readonly instrument: { readonly lifecycle: readonly unknown[] };
    }>(
      `query ($id: ID!) { knownUnknowns(first: 5) { nodes { question record { id } } } instrument(id: $id) { lifecycle { status on } } }`,
      { id: SIGNED },
    );
    expect(knownUnknowns.nodes).toEqual([{ question: 'When will the order be signed?', record: { id: SIGNED } }]);
    expect(instrument.lifecycle).toEqual(
      expect.arrayContaining([
        { status: 'POSTPONED', on: '2026-06-19' },
        { status: 'SIGNED', on: '2026-07-06' },
        { status: 'PUBLISHED', on: '2026-07-09' },
      ]),
    );
  });
});
