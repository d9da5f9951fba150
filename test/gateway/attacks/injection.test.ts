/** SQL, tsquery and pattern injection through every argument of the graph that takes a text, over real rows. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, isObjectType, isRequiredArgument, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { ingestPaths } from '../../../ingest/runs/ingest-paths.ts';
import { hashOfToken } from '../../../schema/domain/token.ts';
import { withDatabase } from '../../database.ts';
import { SAMPLES } from '../../ingest/read-sample.ts';
import { temporaryDirectory } from '../../temporary.ts';
import { post, type Answer } from '../toys.ts';
import { inOneProcess, type Running } from '../ways-to-run.ts';
import { dateFields, operationOf, textFields, type TextField } from './text-arguments.ts';

const TOKEN = 'token.of.ada';
const NUL = '\u0000';
const PAYLOADS: Readonly<Record<string, string>> = {
  'SQL that ends the literal': `'; drop table evidence.record cascade; select pg_sleep(5); --`,
  'SQL in an expression': `' or '1'='1'||pg_sleep(5)||'$1 \\' \\x27 {{7*7}} %s`,
  'operators of tsquery': `a:*&!b|(c<->d) "unbalanced or - & | ! ((( :* ')`,
  'patterns that never end': `%' like '${'%_'.repeat(60)}${'(a+)+'.repeat(60)}$`,
  'half a character, turned and invisible ones': '\u202e\ud800 turned \u200b',
  NUL: `before${NUL}after`,
};

const database = withDatabase();
const home = temporaryDirectory();
let running: Running;
let schema: GraphQLSchema;
/** An id of each type that has an id, where the samples brought one. */
const ids = new Map<string, string>();

const send = (query: string, variables: object = {}): Promise<Answer> =>
  post(running.url, JSON.stringify({ query, variables }), {
    'content-type': 'application/json',
    authorization: `Bearer ${TOKEN}`,
  });

const rowsOf = async <Row>(query: string): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(query)).rows as readonly Row[];
  } finally {
    await client.end();
  }
};

/** How many rows each table has. */
const counts = async (): Promise<unknown> => {
  const tables = await rowsOf<{ readonly name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  return rowsOf(tables.map(({ name }) => `select '${name}' as name, count(*) from ${name}`).join(' union all '));
};

beforeAll(async () => {
  const paths = ['report-order-postponed.txt', 'order-99002-signed.htm', 'program-99.901.json'];
  await ingestPaths({ database: database.url, home, paths: paths.map((path) => join(SAMPLES, path)) });
  running = await inOneProcess(database.url, { RECITAL_HOME: home, RECITAL_TOKENS: `ada:ADMIN:${hashOfToken(TOKEN)}` });
  schema = buildSchema(await (await fetch(new URL('/schema.graphql', running.url))).text());
  const records = await rowsOf<{ readonly type: string; readonly id: string }>(
    `select distinct on (type) type, id from evidence.record order by type, id`,
  );
  const own = ['source', 'revision', 'passage', 'quote', 'statement', 'mention', 'ingest_run'].map(
    (table) => `(select '${table}' as type, id from evidence.${table} limit 1)`,
  );
  for (const { id } of [...records, ...(await rowsOf<{ readonly id: string }>(own.join(' union all ')))]) {
    const { data } = await send('query ($id: ID!) { node(id: $id) { __typename } }', { id });
    ids.set((data?.node as { readonly __typename: string }).__typename, id);
  }
});

afterAll(() => running.stop());

const KNOWN_REFUSALS = new Set(['BAD_USER_INPUT', 'BAD_CURSOR']);
const INSIDE = /syntax error|pg_|tsquery|relation "|column "|select |sql|postgres|\.ts:|node_modules/i;

const expectHarmless = (answer: Answer, payload: string): void => {
  expect([200, 400]).toContain(answer.status);
  expect(answer.errors.map(({ extensions }) => extensions.code).filter((code) => !KNOWN_REFUSALS.has(code))).toEqual(
    [],
  );
  // What was sent may come back in a message; nothing else may.
  for (const { message } of answer.errors) expect(message.replaceAll(payload, '')).not.toMatch(INSIDE);
};

/** The way to an object of the type: an operation around a selection of its fields; null where the samples have none. */
const around = (type: string): ((selection: string) => string) | null => {
  if (type === 'Query') return (selection) => operationOf('query', selection);
  if (type === 'Mutation') return (selection) => operationOf('mutation', selection);
  const id = ids.get(type);
  return id === undefined
    ? null
    : (selection) => operationOf('query', `node(id: ${JSON.stringify(id)}) { ... on ${type} { ${selection} } }`);
};

/** Operations stay within the limit of root fields. */
const AT_ONCE = 15;

const inGroups = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, at) => items.slice(at * AT_ONCE, (at + 1) * AT_ONCE));

const operationsOf = (fields: readonly TextField[]): readonly string[] =>
  [...Map.groupBy(fields, ({ type }) => type)].flatMap(([type, own]) => {
    const wrap = around(type);
    if (!wrap) return [];
    return inGroups(own).map((group) => wrap(group.map(({ selection }) => selection).join(' ')));
  });

/** A machine that is busy may be late once; what an attack holds up is late every time. */
const sendAgain = async (query: string, variables: object, tries = 4): Promise<Answer> => {
  const answer = await send(query, variables);
  const isLate = answer.errors.some(({ extensions: { code } }) => code === 'TIMEOUT' || code === 'UNAVAILABLE');
  return isLate && tries > 1 ? sendAgain(query, variables, tries - 1) : answer;
};

describe('threat: SQL and tsquery injection, patterns that never end, through every argument', () => {
  test('all arguments are found, and reached through records of nearly all types', () => {
    const found = textFields(schema);
    expect(found.flatMap((field) => field.arguments)).toEqual(
      expect.arrayContaining([
        'Query.search.query',
        'Query.sources.filter.publisher',
        'Mutation.correct.value',
        'Agency.obligations.after',
      ]),
    );
    const missed = found.filter(({ type }) => around(type) === null);
    expect(missed.length).toBeLessThan(found.length / 4);
  });

  test.each(Object.entries(PAYLOADS))('%s', async (_, payload) => {
    const before = await counts();
    for (const operation of operationsOf(textFields(schema)))
      expectHarmless(await sendAgain(operation, { id: payload, text: payload, json: payload }), payload);
    for (const { selection } of dateFields(schema).filter(({ type }) => type === 'Query'))
      expect(await send(`query ($date: PartialDate) { ${selection} }`, { date: payload })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      });
    expect(await counts()).toEqual(before);
  });

  test('texts that are kept come back to the letter', async () => {
    const statement = ids.get('Statement');
    for (const reason of Object.values(PAYLOADS).filter((text) => !text.includes(NUL) && text.isWellFormed())) {
      const accept =
        'mutation ($id: ID!, $reason: String) { accept(id: $id, reason: $reason) { decision { id note } } }';
      const { data } = await send(accept, { id: statement, reason });
      const { decision } = data?.accept as { readonly decision: { readonly id: string } };
      expect(decision).toMatchObject({ note: reason });
      await send('mutation ($id: ID!) { undo(decision: $id) { errors { message } } }', { id: decision.id });
    }
  });
});

describe('threat: forged representations, wrong ids, NUL in a text', () => {
  const WRONG = [
    '',
    'agency/nobody',
    'agency/',
    'nothing/at/all',
    '__proto__',
    'constructor',
    `agency/cisa${NUL}`,
    'a'.repeat(5_000),
    '🙂',
  ];

  test('an id that nobody gave is null, or refused', async () => {
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ args, type }) =>
        isObjectType(type) &&
        !type.name.endsWith('Connection') &&
        args.some(({ name }) => name === 'id') &&
        args.filter(isRequiredArgument).length === 1,
    );
    expect(roots.length).toBeGreaterThan(5);
    for (const id of WRONG) {
      for (const group of inGroups(roots)) {
        const selection = group.map(({ name }) => `${name}(id: $id) { __typename }`).join(' ');
        const answer = await sendAgain(`query ($id: ID!) { node(id: $id) { id } ${selection} }`, { id });
        expectHarmless(answer, id);
        expect(Object.values(answer.data ?? {}).filter((value) => value !== null)).toEqual([]);
      }
    }
  });

  test('many at once: each unknown one is null, in the order asked', async () => {
    const { data } = await send('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: ['agency/nobody', 'agency/cisa', '__proto__'],
    });
    expect(data).toEqual({ nodes: [null, { id: 'agency/cisa' }, null] });
  });
});
