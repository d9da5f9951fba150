/** The number of SQL statements behind a question does not grow with its pages: each selected field has its own, and no more. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse, print, visit } from 'graphql';
import type { DataSource, Logger } from 'typeorm';
import { startGateway, type Gateway, type Service } from '../../gateway/start.ts';
import type { SubgraphName } from '../../schema/domain/catalog.ts';
import { loadSupergraphSdl } from '../../schema/type-defs.ts';
import { SUBGRAPHS } from '../../subgraphs/index.ts';
import { openDataSource } from '../../subgraphs/runtime/database.ts';
import { embedSubgraph } from '../../subgraphs/runtime/subgraph.ts';
import { fillDatabase } from '../bench/growth/database.ts';
import { withDatabase } from '../database.ts';
import { QUESTIONS } from '../schema/questions.ts';
import { post } from './toys.ts';

/** More than the largest page, so that a page is as long as it may be. */
const DOCUMENTS = 120;
const [FEW, MANY] = [10, 100];

/** What is asked about has links to every document. */
const ABOUT: Readonly<Record<string, unknown>> = {
  instrument: 'instrument/us/eo/100007',
  agency: 'agency/nist',
  dueAfter: '2000-01-01',
  query: 'shall OR agency',
  from: 'agency/nist',
  to: 'instrument/us/eo/100007',
  id: 'agency/nist',
  left: 'instrument/us/eo/100008',
  right: 'instrument/us/eo/100007',
  source: 'source/federal-register/bench-100007',
};

const database = withDatabase();
const sources: DataSource[] = [];
let asked = 0;
let gateway: Gateway;

const nothing = (): void => undefined;
const counting: Logger = {
  logQuery: () => (asked += 1),
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

beforeAll(async () => {
  await fillDatabase(database.url, DOCUMENTS);
  const services: Partial<Record<SubgraphName, Service>> = {};
  for (const subgraph of SUBGRAPHS) {
    const source = await openDataSource(database.url, subgraph, { logger: counting, statementTimeoutMs: null });
    sources.push(source);
    services[subgraph.name] = { executor: embedSubgraph(subgraph, source) };
  }
  gateway = await startGateway({
    supergraphSdl: loadSupergraphSdl(),
    services: services as Record<SubgraphName, Service>,
    host: '127.0.0.1',
    port: 0,
    subgraphTimeout: 60_000,
  });
});

afterAll(async () => {
  await gateway.stop();
  for (const source of sources) await source.destroy();
});

/** The outermost pages of the question hold as many as that; inner ones stay as they are, or the cost would be refused. */
const withPages = (query: string, first: number): string => {
  let depth = 0;
  return print(
    visit(parse(query), {
      Field: {
        enter: (field) => {
          const isPage = field.arguments?.some(({ name }) => name.value === 'first');
          depth += isPage ? 1 : 0;
          if (!isPage || depth > 1) return undefined;
          const sized = field.arguments?.map((argument) =>
            argument.name.value === 'first'
              ? { ...argument, value: { kind: Kind.INT, value: String(first) } as const }
              : argument,
          );
          return { ...field, ...(sized ? { arguments: sized } : {}) };
        },
        leave: (field) => {
          depth -= field.arguments?.some(({ name }) => name.value === 'first') ? 1 : 0;
        },
      },
    }),
  );
};

const measure = async (
  query: string,
  variables: object,
): Promise<{ readonly statements: number; readonly records: number }> => {
  asked = 0;
  const { data, errors } = await post(gateway.url, JSON.stringify({ query, variables }));
  expect(errors).toEqual([]);
  expect(Object.values(data ?? {}).filter((part) => part === null)).toEqual([]);
  const lists = [...JSON.stringify(data).matchAll(/[{,]"/g)];
  return { statements: asked, records: lists.length };
};

describe('statements of a question are as many on a long page as on a short one', () => {
  const grown: string[] = [];

  test.each(QUESTIONS)('$name', async ({ name, query, document }) => {
    const declared = document.definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION
        ? (one.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
        : [],
    );
    const variables = Object.fromEntries(Object.entries(ABOUT).filter(([variable]) => declared.includes(variable)));
    const few = await measure(withPages(query, FEW), variables);
    const many = await measure(withPages(query, MANY), variables);
    expect(many.statements).toBe(few.statements);
    if (many.records > few.records) grown.push(name);
  });

  test('and the pages of these were longer', () => {
    expect(grown).toEqual(['02-duties-of-an-agency', '09-find-it', '14-how-they-are-connected']);
  });
});
