/** Traces, as a collector receives them: one for a question, from the gateway through the subgraphs to their statements. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { migrateAll } from '../../subgraphs/index.ts';
import { withDatabase } from '../database.ts';
import { asProcesses, inOneProcess } from './ways-to-run.ts';

const ask = async (url: string, query: string, headers: Readonly<Record<string, string>> = {}) => {
  const body = JSON.stringify({ query });
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { requestId: response.headers.get('x-request-id'), body: (await response.json()) as object };
};

/** As OTLP has them in JSON; https://opentelemetry.io/docs/specs/otlp */
interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status: { readonly code: number };
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}
interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Span['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const [SERVER, CLIENT] = [2, 3];

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';
const QUERY = 'query Counts { agencies { totalCount } obligations(filter: { dueAfter: "2026-01-01" }) { totalCount } }';

const database = withDatabase();
const received: { readonly path: string; readonly key: unknown; readonly sent: Sent }[] = [];
let collector: Server;
let endpoint: string;

beforeAll(async () => {
  await migrateAll(database.url);
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const sent = JSON.parse(Buffer.concat(chunks).toString()) as Sent;
      received.push({ path: request.url ?? '', key: request.headers['x-key'], sent });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});

afterAll(async () => {
  collector.closeAllConnections();
  await new Promise((resolve) => collector.close(resolve));
});

const attribute = ({ attributes }: Pick<Span, 'attributes'>, name: string): string | undefined =>
  attributes.find(({ key }) => key === name)?.value.stringValue;

const spansOf = (): readonly Span[] =>
  received.flatMap(({ sent }) => sent.resourceSpans.flatMap((one) => one.scopeSpans.flatMap(({ spans }) => spans)));

describe.each([
  ['in one process', inOneProcess],
  ['as processes', asProcesses],
])('%s', (_, run) => {
  test('a question is one trace, in the trace of its caller', async () => {
    received.length = 0;
    const settings = {
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_HEADERS: 'x-key=a%20b',
      OTEL_SERVICE_NAME: 'orders',
    };
    const graph = await run(database.url, settings);
    const headers = { traceparent: `00-${TRACE}-${CALLER}-01` };
    const answer = await ask(graph.url, QUERY, headers);
    await ask(graph.url, QUERY);
    await graph.stop();
    expect(answer.body).toMatchObject({ data: { agencies: { totalCount: 0 }, obligations: { totalCount: 0 } } });

    expect(received.map(({ path, key }) => ({ path, key }))).toEqual(
      received.map(() => ({ path: '/v1/traces', key: 'a b' })),
    );
    for (const { sent } of received)
      for (const { resource } of sent.resourceSpans) expect(attribute(resource, 'service.name')).toBe('orders');

    const spans = spansOf();
    const ofCaller = spans.filter(({ traceId }) => traceId === TRACE);
    const [root, ...others] = ofCaller.filter(({ parentSpanId }) => parentSpanId === CALLER);
    expect(others).toEqual([]);
    expect(root).toMatchObject({ name: 'POST /graphql', kind: SERVER });
    expect(root && attribute(root, 'graphql.operation.name')).toBe('Counts');
    expect(root && attribute(root, 'recital.request_id')).toBe(answer.requestId);

    const byId = new Map(ofCaller.map((span) => [span.spanId, span]));
    const above = ({ parentSpanId = '' }: Span): readonly string[] => {
      const parent = byId.get(parentSpanId);
      return parent ? [parent.name, ...above(parent)] : [];
    };
    const statements = ofCaller.filter(({ name }) => name.startsWith('sql '));
    expect(new Set(statements.map(({ name }) => name))).toEqual(new Set(['sql agencies', 'sql policies']));
    for (const statement of statements) {
      const subgraph = attribute(statement, 'db.namespace') ?? '';
      const within = run === asProcesses ? [subgraph] : [];
      expect(above(statement)).toEqual([...within, `subgraph ${subgraph}`, 'POST /graphql']);
      expect(statement.kind).toBe(CLIENT);
      expect(attribute(statement, 'db.query.text')).toMatch(/^\s*select/);
      expect(BigInt(statement.endTimeUnixNano) >= BigInt(statement.startTimeUnixNano)).toBe(true);
    }
    // The values of a query are nobody's business.
    expect(JSON.stringify(statements)).not.toContain('2026-01-01');

    // Who brings no trace begins one.
    const own = spans.filter(({ name, traceId }) => name === 'POST /graphql' && traceId !== TRACE);
    expect(own.map(({ parentSpanId }) => parentSpanId || null)).toEqual([null]);
  });
});

test('nothing is sent where no collector is named', async () => {
  received.length = 0;
  const graph = await inOneProcess(database.url);
  await ask(graph.url, QUERY, { traceparent: `00-${TRACE}-${CALLER}-01` });
  await graph.stop();
  expect(received).toEqual([]);
});

test('a part that fails is told in its span', async () => {
  received.length = 0;
  const graph = await inOneProcess(database.url, { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint });
  await ask(graph.url, '{ agencies(after: "made up") { totalCount } }');
  await graph.stop();
  const failed = spansOf().filter(({ name }) => name === 'subgraph agencies');
  expect(failed.map((span) => [span.status.code, attribute(span, 'error.type')])).toEqual([[2, 'BAD_CURSOR']]);
});
